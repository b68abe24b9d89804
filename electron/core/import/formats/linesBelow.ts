// The short lines right below a title: "Leeds, England, United Kingdom · 1 week ago · 48 applicants". Without a label
// only what can be nothing else counts: a place in a known country, a kind of employment, where one works, how long ago.

import { parseRelative } from '../dates/relativeDates.ts'
import { isEmploymentWord } from '../fields/employment.ts'
import { readPlaceText } from '../places/placeText.ts'
import { readMode } from '../places/workMode.ts'
import type { RawField } from '../raw.ts'
import { childrenOf, type DomElement, type DomNode, isElement, lineOf } from './dom.ts'
import { shortText } from './labelledFacts.ts'

const mostLines = 4
const longestLine = 160
const longestMode = 24
/** What stands in front of a place, and of other things. */
const pin = '📍'
const pictures = /^(?:\p{Extended_Pictographic}|\uFE0F|\s)+/u

/** The facts in the lines that follow a heading before the text begins, by schema.org's name. */
export function readLinesBelow(heading: DomElement): Map<string, RawField> {
  const found = new Map<string, RawField>()
  for (const line of linesBelow(heading)) {
    for (const part of line.split(/\s*[·•|⋅]\s*|\s+[–—-]\s+/)) {
      const said = part.replace(pictures, '')
      const field = part.startsWith(pin) ? 'joblocation' : meaningOf(said)
      if (field === null) continue
      const known = found.get(field)
      if (known === undefined)
        found.set(field, { key: field, path: 'page.lines', rung: 'text', values: [said] })
      else if (field === 'employmenttype') known.values.push(said)
    }
  }
  return found
}

function linesBelow(heading: DomElement): string[] {
  const lines: string[] = []
  let node: DomElement = heading
  // Headings often stand in a box of their own.
  for (let hop = 0; hop < 2; hop += 1) {
    const parent: DomNode | null = node.parentNode
    if (parent === null || !isElement(parent)) break
    const siblings = childrenOf(parent)
    for (const next of siblings.slice(siblings.indexOf(node) + 1)) {
      if (!isElement(next) || next.tagName === 'br') continue
      const line = shortText(next, longestLine)
      if (line === null || /^h\d$/.test(next.tagName)) return lines
      lines.push(partsOf(next).join(' · ') || line)
      if (lines.length === mostLines) return lines
    }
    if (lines.length > 0) break
    node = parent
  }
  return lines
}

/** What stands in elements of its own in a line: chips, the columns of a row. */
function partsOf(line: DomElement): string[] {
  const parts = childrenOf(line).filter(
    (node) => isElement(node) || ('value' in node && node.value.trim() !== ''),
  )
  return parts.length > 1 && parts.every(isElement) ? parts.map(lineOf).filter((part) => part !== '') : []
}

function meaningOf(part: string): string | null {
  if (part.split(/\s*[,/]\s*|\s+(?:or|oder|ou)\s+/).every(isEmploymentWord)) return 'employmenttype'
  if (part.length <= longestMode && readMode(part) !== null) return 'joblocationtype'
  if (parseRelative(part) !== null) return 'dateposted'
  const isPlace =
    part.includes(',') && !/[\d.!?:]/.test(part) && readPlaceText(part, null)?.countryCode != null
  return isPlace ? 'joblocation' : null
}
