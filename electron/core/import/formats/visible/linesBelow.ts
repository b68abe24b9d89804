// The short lines right below a title: "Leeds, England, United Kingdom · 1 week ago · 48 applicants". Without a label
// only what can be nothing else counts: a place in a known country or state, pay, a kind of employment,
// where one works, how long ago.

import { parseRelative } from '../../dates/relativeDates.ts'
import { readMode } from '../../places/workMode.ts'
import type { RawField } from '../../raw.ts'
import { readShortLine } from '../../written/shortLines.ts'
import { childrenOf, type DomElement, type DomNode, isElement, isHeading, isText, lineOf } from '../dom.ts'
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
    for (const { name, value } of line.split(/\s*[·•|⋅]\s*/).flatMap(factsIn)) {
      const known = found.get(name)
      if (known === undefined)
        found.set(name, { key: name, path: 'page.lines', rung: 'text', values: [value] })
      else if (name === 'employmenttype') known.values.push(value)
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
      if (line === null || isHeading(next)) return lines
      lines.push(partsOf(next).join(' · ') || line)
      if (lines.length === mostLines) return lines
    }
    if (lines.length > 0) break
    node = parent
  }
  return lines
}

/** The parts of a line: chips and columns, or what empty elements stand between. */
function partsOf(line: DomElement): string[] {
  const nodes = childrenOf(line).map((node) => {
    const text = isElement(node) ? lineOf(node) : isText(node) ? node.value.trim() : ''
    return { text, isElement: isElement(node) }
  })
  const isOfElements = nodes.every((node) => node.isElement || node.text === '')
  const parts = ['']
  for (const node of nodes) {
    if (node.isElement && (isOfElements || node.text === '')) parts.push(node.text)
    else parts.push(`${parts.pop()} ${node.text}`.trim())
    if (node.isElement && node.text === '') parts.push('')
  }
  return parts.filter((part) => part !== '')
}

interface Fact {
  name: string
  value: string
}

/** What a part of a line says; nothing where it could be anything else. */
function factsIn(part: string): Fact[] {
  const value = part.replace(pictures, '')
  if (part.startsWith(pin)) return [{ name: 'joblocation', value }]
  const short = readShortLine(value)
  // A name beside what it says may be anybody's, an amount there anything.
  if (short !== null && short.name === null) return short.said
  const pieces = value.split(/\s+[–—-]\s+/)
  if (pieces.length > 1) return pieces.flatMap(factsIn).filter(({ name }) => !/salary$/.test(name))
  if (value.length <= longestMode && readMode(value) !== null) return [{ name: 'joblocationtype', value }]
  return parseRelative(value) === null ? [] : [{ name: 'dateposted', value }]
}
