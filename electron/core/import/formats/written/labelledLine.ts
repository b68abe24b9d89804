// A posting whose labels stand in one line: "VACANCY | JOB TITLE: Miller | COMPANY: Northmill | DEADLINE: …". It is read
// as if each of them began a line.

import { plainLine } from '../../wording/furniture.ts'
import { factOf } from './writtenFacts.ts'

const longestLine = 20_000
const mostParts = 60
const leastFacts = 3
const between = ' | '
const labelled = /^\P{L}{0,5}\p{L}[^:：|]{1,60}[:：]\s*\S/u

/** The text with a line for each label of such lines; as it is where it has none. */
export function breakLabelledLines(text: string): string {
  if (!text.includes(between)) return text
  return text
    .split('\n')
    .map((line) => (isOfLabels(line) ? partsOf(line).join('\n') : line))
    .join('\n')
}

/** Whether most parts of a line have labels, and some of them are facts of one job. */
function isOfLabels(line: string): boolean {
  if (line.length > longestLine || !line.includes(between) || /^\s*\|/.test(line)) return false
  const parts = partsOf(line)
  if (parts.length < leastFacts || parts.length > mostParts) return false
  const told = parts.filter((part) => labelled.test(part))
  if (told.length < leastFacts || told.length * 2 <= parts.length) return false
  const names = told.map((part) => factOf(plainLine(part))?.name).filter((name) => name !== undefined)
  return new Set(names).size >= leastFacts && names.filter((name) => name === 'title').length < 2
}

function partsOf(line: string): string[] {
  return line.split(between).map((part) => part.trim())
}
