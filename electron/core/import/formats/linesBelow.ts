// The short lines right below a title: "Leeds, England, United Kingdom · 1 week ago · 48 applicants". Without a label
// only what can be nothing else counts: a place in a known country, a kind of employment, where one works, how long ago.

import { parseRelative } from '../dates/relativeDates.ts'
import { isEmploymentWord } from '../fields/employment.ts'
import { readPlaceText } from '../places/placeText.ts'
import { readMode } from '../places/workMode.ts'
import type { RawField } from '../raw.ts'
import { childrenOf, type DomElement, type DomNode, isElement } from './dom.ts'
import { shortText } from './labelledFacts.ts'

const mostLines = 4
const longestLine = 160
const longestMode = 24

/** The facts in the lines that follow a heading before the text begins, by schema.org's name. */
export function readLinesBelow(heading: DomElement): Map<string, RawField> {
  const found = new Map<string, RawField>()
  for (const line of linesBelow(heading)) {
    for (const part of line.split(/\s*[·•|⋅]\s*|\s+[–—-]\s+/)) {
      const field = meaningOf(part)
      if (field !== null && !found.has(field))
        found.set(field, { key: field, path: 'page.lines', rung: 'text', values: [part] })
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
      lines.push(line)
      if (lines.length === mostLines) return lines
    }
    if (lines.length > 0) break
    node = parent
  }
  return lines
}

function meaningOf(part: string): string | null {
  if (part.split(/\s*[,/]\s*/).every(isEmploymentWord)) return 'employmenttype'
  if (part.length <= longestMode && readMode(part) !== null) return 'joblocationtype'
  if (parseRelative(part) !== null) return 'dateposted'
  const isPlace =
    part.includes(',') && !/[\d.!?:]/.test(part) && readPlaceText(part, null)?.countryCode != null
  return isPlace ? 'joblocation' : null
}
