// What the sentences of a job's own text say of place, kind of employment, pay and experience, where nothing else does.
// Only for texts around which no vocabulary marks a posting: there sentences are statements, in a marked one hints.

import { namesKind } from '../../fields/employment.ts'
import { findMonths, saysNoneNeeded } from '../../fields/experienceWords.ts'
import type { RawField, RawNode } from '../../raw.ts'
import { completePay } from '../lines/wholePay.ts'
import { numberInText } from '../names/numberInText.ts'
import { experienceInLines } from './askedExperience.ts'
import { employmentInText, employmentInTitle } from './employmentInText.ts'
import { openingsInText } from './openingsInText.ts'
import { modeInText, placesInText } from './placesInText.ts'
import { payInSentences } from './sentences.ts'

/** Adds to `node` the fields it lacks as the sentences of `text` and its `title` state them; `path` is where the text stands. */
export function addSaid(node: RawNode, title: string, text: string, path: string): void {
  const { fields } = node
  const lines = text.split('\n').map((line) => line.trim())
  const add = (name: string, read: () => (string | null)[]): void => {
    const values = fields.has(name) ? [] : read().filter((value) => value !== null)
    if (values.length > 0) fields.set(name, { key: name, path, rung: 'text', values })
  }
  add('identifier', () => [numberInText(text)])
  add('joblocationtype', () => [modeInText(lines)])
  // "Only applicants in Egypt" says from where, where that is said already.
  if (!fields.has('applicantlocationrequirements')) add('joblocation', () => placesInText(lines))
  add('employmenttype', () =>
    [...new Set([...employmentInTitle(title), ...employmentInText(lines)])].filter(namesKind),
  )
  add('experiencerequirements', () => [experienceInLines(lines)])
  add('totaljobopenings', () => [openingsInText(title, lines)?.toString() ?? null])
  addYears(fields.get('experiencerequirements'), lines)
  if (!fields.has('estimatedsalary')) add('basesalary', () => [payInSentences(lines)])
  completePay(node, lines)
}

/** "Entry level" says of whom, and a sentence how many years all the same. */
function addYears(level: RawField | undefined, lines: readonly string[]): void {
  const said = level?.values.map(String) ?? []
  if (said.length === 0 || said.some((value) => saysNoneNeeded(value) || findMonths(value) !== null)) return
  const years = experienceInLines(lines)
  if (years !== null) level!.values.push(years)
}
