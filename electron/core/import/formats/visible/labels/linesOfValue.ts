// The value of a label that stands below it in several lines: a cell with notes, the lines of an address, a wage for each
// kind of employment.

import { isEmploymentWord } from '../../../fields/employment.ts'
import { readCountryName } from '../../../places/countries.ts'
import { endsInPostalTown } from '../../../places/placeText.ts'
import { findPeriod } from '../../../salary/periods.ts'
import { findAmount } from '../../../salary/salaryWords.ts'
import { blockTags } from '../../../text/htmlTags.ts'
import { isPay } from '../../../wording/lines/payAlone.ts'
import { type DomElement, isElement, isHeading, isText, nodesBelow } from '../../dom.ts'
import { mostNodes, skipped } from '../shortText.ts'
import { isSentence } from './labelledValues.ts'

const longestValue = 160
const mostLines = 40

/** The lines of an element that breaks them itself; of a cell, those above a heading in it. */
export function brokenLines(element: DomElement, isCell = false): string[] {
  const lines = ['']
  let count = 0
  for (const node of nodesBelow(element, (inner) => !skipped.has(inner.tagName))) {
    if (isCell && isElement(node) && isHeading(node) && lines.some((line) => line.trim() !== '')) break
    if (isElement(node) && (node.tagName === 'br' || blockTags.has(node.tagName))) lines.push('')
    else if (isText(node)) lines[lines.length - 1] += node.value
    count += 1
    if (lines.length > mostLines || count > mostNodes * 10) break
  }
  return lines.map((line) => line.replace(/\s+/g, ' ').trim())
}

const mostLinesOfCell = 8
/** "※ …", and how one gets there: "（駅から車で3分）" */
const isNote = /^[※*＊]|^[（(][^()（）]*[)）]$/

/**
 * The value in a cell of several lines: the first, behind which notes stand. An address goes on in the next, and
 * each line may be a kind of employment; of pay the first line with an amount counts.
 */
export function valueOfLines(
  cell: DomElement,
  field: string,
  isPair: (line: string) => boolean,
): string | null {
  if (!/^(?:td|dd)$/.test(cell.tagName)) return valueOfShortLines(cell, field, isPair)
  const lines = brokenLines(cell, true).filter((line) => line !== '' && !isNote.test(line))
  if (lines.length > mostLinesOfCell || lines.some((line) => isPair(line))) return null
  // How a name is said stands above it.
  if (/^[\p{Script=Katakana}ー・\s]+$/u.test(lines[0] ?? '') && /\p{Script=Han}/u.test(lines[1] ?? ''))
    lines.shift()
  const withDigits = lines.filter((line) => /\d/.test(line))
  let told = lines.slice(0, 1)
  if (field === 'joblocation' && withDigits.length > 0) told = lines
  if (field === 'basesalary') told = withDigits.slice(0, 1)
  if (field === 'employmenttype' && lines.some(isEmploymentWord)) told = lines.filter(isEmploymentWord)
  const value = told.join(', ')
  return value === '' || value.length > longestValue ? null : value
}

const mostShortLines = 7
const longestShortLine = 80

/** The same of what is no cell, where the lines can be nothing else; several wages are a line each. */
function valueOfShortLines(
  element: DomElement,
  field: string,
  isPair: (line: string) => boolean,
): string | null {
  if (field !== 'joblocation' && field !== 'basesalary') return null
  const lines = brokenLines(element, true).filter((line) => line !== '')
  const isOther = (line: string): boolean =>
    line.length > longestShortLine || isPair(line) || isSentence(line)
  if (lines.length < 2 || lines.length > mostShortLines * 2) return null
  // "£41,320 - £46,910", and below it what of that is paid where.
  if (field === 'basesalary' && isPay(lines[0]!)) return lines.every(isWage) ? lines.join('\n') : lines[0]!
  if (lines.some(isOther)) return null
  return field === 'joblocation' ? addressesIn(lines) : wagesIn(lines)
}

/**
 * "Mill Road 4", "23758 Oldenburg", "Germany": up to the town with its postal code; of two such addresses each is a line. Null
 * where there is none, or something stands behind the last of several.
 */
function addressesIn(lines: readonly string[]): string | null {
  const found: string[] = []
  let start = 0
  for (let end = 0; end < lines.length; end++) {
    if (!endsInPostalTown(lines.slice(start, end + 1).join(', '))) continue
    const next = lines[end + 1]
    if (next !== undefined && readCountryName(next, null) !== null) end += 1
    found.push(lines.slice(start, end + 1).join(', '))
    start = end + 1
  }
  if (found.length === 1 && lines.length <= mostShortLines) return found[0]!
  return found.length > 1 && start === lines.length ? found.join('\n') : null
}

/** "Part time: 14.70 € an hour": nothing in front of an amount but the kind of employment that it is paid for. */
function isWage(line: string): boolean {
  const [, kind, amount] = /^(?:([^:：\d]{2,40})[:：]\s*)?([\d\p{Sc}].*)$/u.exec(line) ?? []
  if (amount === undefined || (kind !== undefined && !isEmploymentWord(kind.trim()))) return false
  return findAmount(amount) !== null && findPeriod(amount) !== null
}

function wagesIn(lines: readonly string[]): string | null {
  return lines.every(isWage) ? lines.join('\n') : null
}
