// Jobs one below the other in a text, each with the same labels: "Job title: …", "Area: …", "Salary: …", an empty line, and
// the next. Every record begins with the label of the first, and states what only jobs state. Labels that stand in one line
// ("VACANCY | JOB TITLE: Miller | COMPANY: Northmill") are given a line each.

import type { RawPosting, Surroundings } from '../../raw.ts'
import { plainLine } from '../../wording/lines/furniture.ts'
import { composePosting } from '../../wording/lines/writtenPosting.ts'
import { labelOf } from '../../wording/names/labelNames.ts'
import { fieldOfLabel } from '../../wording/names/labels.ts'
import { isOtherText } from '../../wording/others/otherTexts.ts'
import { factOf, readWrittenFacts } from './writtenFacts.ts'

const mostLines = 5000
const longestLine = 300
const mostRecords = 500
const mostAbove = 5
const leastFacts = 3
/** The stations of a career have none of them, and years instead. */
const terms: ReadonlySet<string> = new Set([
  'basesalary',
  'employmenttype',
  'experiencerequirements',
  'validthrough',
  'dateposted',
  'identifier',
  'url',
])
const years = /(?:19|20)\d\d\s?(?:[-–—]|to)\s?(?:\p{L}{3,9} )?(?:(?:19|20)\d\d|present|now)\b/iu

/** The records of a text; none where one of them is no job, or there is only one. */
export function readLabelledRecords(text: string, surroundings: Surroundings): RawPosting[] {
  const lines = text.split(/\r?\n/, mostLines)
  const top = [...lines.keys()].filter((index) => lines[index]!.trim() !== '').slice(0, mostAbove + 1)
  const label = top.map((index) => titleLabelOf(lines[index]!)).find((each) => each !== null)
  if (label === undefined) return []
  const starts = [...lines.keys()].filter((index) => titleLabelOf(lines[index]!) === label)
  if (starts.length < 2 || starts.length > mostRecords || isOtherText(lines)) return []
  const records = starts.map((start, index) => lines.slice(start, starts[index + 1]))
  const told = records.map((record) => readWrittenFacts(record.map((line) => line.trim())))
  const areJobs = told.every(
    (facts, index) =>
      facts.length >= leastFacts &&
      facts.some(({ name }) => terms.has(name)) &&
      !records[index]!.some((line) => line.length < 200 && years.test(line)),
  )
  const titles = new Set(told.map((facts) => facts.find(({ name }) => name === 'title')?.value))
  if (!areJobs || titles.size < 2) return []
  return records.map((record, index) => {
    const written = record.join('\n').trim()
    const tellers = [told[index]!, [{ name: 'description', value: written }]]
    return composePosting(`text[${index}]`, tellers, written, { ...surroundings, pageTitle: null })
  })
}

/** The label of a line that says what a job is called. */
function titleLabelOf(line: string): string | null {
  if (line.length > longestLine || !/[:：]/.test(line)) return null
  const plain = plainLine(line)
  const label = /^([^:：]{2,40})[:：]/.exec(plain)?.[1]
  return label !== undefined && factOf(plain)?.name === 'title' ? labelOf(label) : null
}

const longestParted = 20_000
const mostParts = 60
const leastLabelled = 3
const between = ' | '
const labelled = /^\P{L}{0,5}\p{L}[^:：|]{1,60}[:：]\s*\S/u

/** The text with a line for each label of such lines; as it is where it has none. */
export function breakLabelledLines(text: string): string {
  if (text.includes(wideSpace)) return text.split('\n').map(atWideSpaces).join('\n')
  if (!text.includes(between) && !gap.test(text)) return text
  return text
    .split('\n')
    .flatMap((line) => (isOfLabels(line) ? partsOf(line) : (labelsApart(line) ?? [line])))
    .join('\n')
}

const wideSpace = '\u3000'

/** "求人番号　20020-081　職種　製麺工": labels and values that wide spaces part are a line for each label. */
function atWideSpaces(line: string): string {
  // "基本給（ａ）" counts the parts of pay.
  const [first = '', ...rest] = line
    .trim()
    .replace(/（[ａ-ｚ]）(?=\u3000)/u, '')
    .split(/\u3000+/)
  if (rest.length === 0 || line.length > longestLine) return line.replaceAll(wideSpace, ' ')
  let lined = first
  for (const [index, part] of rest.entries()) {
    const before = rest[index - 1] ?? first
    if (fieldOfLabel.has(before)) lined += `：${part}`
    else lined += `${fieldOfLabel.has(part) ? '\n' : ' '}${part}`
  }
  return lined
}

/** Whether most parts of a line have labels, and some of them are facts of one job. */
function isOfLabels(line: string): boolean {
  if (line.length > longestParted || !line.includes(between) || /^\s*\|/.test(line)) return false
  const parts = partsOf(line)
  if (parts.length < leastLabelled || parts.length > mostParts) return false
  const told = parts.filter((part) => labelled.test(part))
  if (told.length < leastLabelled || told.length * 2 <= parts.length) return false
  const names = told.map((part) => factOf(plainLine(part))?.name).filter((name) => name !== undefined)
  return new Set(names).size >= leastLabelled && names.filter((name) => name === 'title').length < 2
}

function partsOf(line: string): string[] {
  return line.split(between).map((part) => part.trim())
}

const gap = /\S(?:[ \u00a0]{2,}|\t)\p{L}[^:\n]{1,40}: /u
const longestApart = 240

/** "ID: 4812   Posted: 14 May": labels with nothing but a gap between them, all of which say something; null for any other line. */
function labelsApart(line: string): string[] | null {
  if (line.length > longestApart || !gap.test(line)) return null
  const parts = line.trim().split(/[ \u00a0]{2,}|\t+/)
  const areFacts = parts.every((part) => labelled.test(part) && factOf(plainLine(part)) !== null)
  return parts.length > 1 && areFacts ? parts : null
}
