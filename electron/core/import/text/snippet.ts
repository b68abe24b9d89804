// A few words around a match in a long text that is still markup, for hints. The match is looked for in the raw
// value, so that the long text need not be decoded as a whole, and only its surroundings are cleaned.

import { fieldOf, isNode, type RawNode } from '../raw.ts'
import { cleanText } from './text.ts'

/** How much of the markup around a match is looked at, and how much of the cleaned text is kept. */
const markupReach = 240
const textReach = 70
const longestText = 200_000

/** The first string of the first of these fields, cut to a length that is quick to search; '' when absent. */
export function rawStringOf(node: RawNode, ...names: string[]): string {
  const value = fieldOf(node, ...names)?.values[0]
  if (value === undefined || isNode(value)) return ''
  return String(value).slice(0, longestText)
}

/** The cleaned surroundings of every match, in order, at most `limit`. The pattern must be global. */
export function surroundingsOf(raw: string, pattern: RegExp, limit: number): string[] {
  const found: string[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(raw); match !== null && found.length < limit; match = pattern.exec(raw)) {
    const start = Math.max(0, match.index - markupReach)
    const before = cleanText(raw.slice(start, match.index))
    const after = cleanText(raw.slice(match.index, match.index + match[0].length + markupReach))
    // The ends of the window can lie inside a tag; what is left of one is cut off.
    const left = lastWords(start > 0 ? before.slice(before.lastIndexOf('>') + 1) : before)
    found.push(`${left} ${firstWords(after.replace(/<[^<>]*$/, ''))}`.trim())
  }
  return found
}

function lastWords(text: string): string {
  if (text.length <= textReach) return text
  const cut = text.slice(-textReach)
  return cut.slice(cut.indexOf(' ') + 1)
}

function firstWords(text: string): string {
  if (text.length <= textReach * 2) return text
  const cut = text.slice(0, textReach * 2)
  const end = cut.lastIndexOf(' ')
  return end > 0 ? cut.slice(0, end) : cut
}
