// The text of a posting that was copied as plain lines, with its headings marked: "What you bring", "Aufgaben". On the page
// they stood out; in the copy they are lines like all others.

import { isCommonHeading } from '../../wording/commonHeadings.ts'
import { plainLine } from '../../wording/furniture.ts'
import { isSectionHeading } from '../../wording/sectionHeadings.ts'
import { escapeText } from '../data/markdownText.ts'

const longestHeading = 60
/** A single one may be anything: a title, a line of a menu. */
const leastHeadings = 2
const mostLines = 2000
const mostWords = 9

/** `text` as markup with its headings, or as it is where it has too few of them to be sure. */
export function markHeadings(text: string): string {
  const lines = text.split(/\r?\n/)
  if (lines.length > mostLines) return text
  const headings = lines.map((_, index) => isHeadingAt(lines, index))
  if (lines.filter((line, index) => headings[index] && isNamedSo(line)).length < leastHeadings) return text
  return lines
    .map((line, index) =>
      headings[index] ? `<h3>${escapeText(plainLine(line))}</h3>` : `${escapeText(line)}<br>`,
    )
    .join('\n')
}

/** A heading has something below it that is none; beside such headings, what ends in a colon is one as well. */
function isHeadingAt(lines: readonly string[], index: number): boolean {
  if (!isHeading(lines[index]!)) return false
  const below = lines.slice(index + 1, index + 3).find((line) => line.trim() !== '')
  return below !== undefined && !isHeading(below)
}

function isHeading(line: string): boolean {
  const isLabel =
    line.length <= longestHeading && /^\p{L}.*[:：]\s*$/u.test(line) && line.split(' ').length <= mostWords
  return isLabel || isNamedSo(line)
}

function isNamedSo(line: string): boolean {
  const plain = line.length > longestHeading ? '' : plainLine(line)
  if (plain === '' || /[.!?,;]$/.test(plain)) return false
  return isCommonHeading(plain) || isSectionHeading(plain)
}
