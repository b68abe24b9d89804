// What the text of a marked posting says in passing and its data leave out: how much experience (also where it is more
// than they state), which kind of employment, when the work begins, and the pay that a sentence states. Offered with its
// words, never adopted; the mode of work, and pay that only stands there, have files of their own.

import { dayNumber } from '../../../../../shared/calendar.ts'
import type { Hint, PostingContent } from '../../../../../shared/posting.ts'
import { experienceRangeText, experienceText } from '../../../../../shared/requirementText.ts'
import { westernDigits } from '../../../../../shared/westernDigits.ts'
import type { DateOrder } from '../../dates/dateOrder.ts'
import { findTextStart } from '../../dates/textStart.ts'
import { findTitleStart } from '../../dates/titleStart.ts'
import { axesOf, isEmploymentWord, kindsUnstated, namesKind } from '../../fields/employment.ts'
import { findMonthsRange, saysNoneNeeded } from '../../fields/experienceWords.ts'
import { dollarCountryIn, dollarCountryOf } from '../../places/dollarCountry.ts'
import { readBasis } from '../../salary/basis.ts'
import { findPeriod } from '../../salary/periods.ts'
import { describePay, mayHoldMoney } from '../../salary/salaryHints.ts'
import { findAmount, listNumbers } from '../../salary/salaryWords.ts'
import { isUnsureThousand } from '../../salary/thousands.ts'
import { isEnglish } from '../../text/english.ts'
import { quoteOf } from '../../text/snippet.ts'
import { plainLine } from '../lines/furniture.ts'
import { labelOf } from '../names/labelNames.ts'
import { fieldOfLabel } from '../names/labels.ts'
import { numberInText } from '../names/numberInText.ts'
import { experienceInLines } from './askedExperience.ts'
import {
  employmentInEnglish,
  employmentInPoints,
  employmentInText,
  employmentInTitle,
} from './employmentInText.ts'
import { hoursInText } from './hoursInText.ts'
import { placeHint } from './placeHint.ts'
import { payInSentences } from './sentences.ts'

/** Longer texts are of more than one job. */
const longestText = 40_000

type Stated = Pick<
  PostingContent,
  | 'title'
  | 'description'
  | 'sections'
  | 'employment'
  | 'experience'
  | 'startDate'
  | 'salaries'
  | 'locations'
  | 'applicantRegions'
  | 'identifier'
  | 'workMode'
  | 'hints'
>

/** The hints of a posting's text; `postedOn`, a day, supplies a year that is not written, `order` that of numbers. */
export function hintsInText(stated: Stated, postedOn: string | null, order: DateOrder | null): Hint[] {
  const { title, description, sections, employment, experience, startDate } = stated
  const { qualifications, responsibilities, benefits, incentives, workHours } = sections
  const parts = [description, responsibilities, qualifications, benefits, incentives, workHours]
  const text = parts.flatMap((part) => part?.plainText ?? []).join('\n')
  if (text.length > longestText) return []
  const lines = text.split('\n').map((line) => line.trim())
  const hints: Hint[] = []
  hints.push(...experienceHint(lines, experience.monthsMin))
  if (employment.schedule.length < 2 || employment.contract.length === 0)
    hints.push(...employmentHint(lines, employment.raw, isEnglish(text), workHours === null))
  if (hints.every(({ field }) => field !== 'employment'))
    hints.push(...titleHint(title ?? '', employment.raw))
  hints.push(...payHint(lines, stated))
  if (stated.applicantRegions.length === 0) hints.push(...placeHint(lines, stated))
  if (stated.identifier === null) hints.push(...numberHint(lines, text))
  const whole = { ...description, plainText: text }
  return [...hints, ...startHint({ title, description: whole, startDate }, postedOn, order)]
}

const longestAgo = 180

/** What is offered of a posting that is not marked, whose other facts are read from its text: its start and its hours. */
export function hintsOfUnmarked(stated: Stated, postedOn: string | null, order: DateOrder | null): Hint[] {
  const { description, sections, employment } = stated
  const lines = description.plainText.length > longestText ? [] : description.plainText.split('\n')
  const isOpen = sections.workHours === null && !axesOf(employment.raw).hours
  const hours = isOpen ? hoursInText(lines.map((line) => line.trim())) : null
  const offered: Hint[] =
    hours === null ? [] : [{ field: 'employment', text: quoteKinds(lines, [hours]), value: hours }]
  if (offered.length === 0) offered.push(...titleHint(stated.title ?? '', employment.raw))
  return [...offered, ...startHint(stated, postedOn, order)]
}

/** When the work begins, as the text says it. */
function startHint(
  { title, description, startDate }: Pick<Stated, 'title' | 'description' | 'startDate'>,
  postedOn: string | null,
  order: DateOrder | null,
): Hint[] {
  if (startDate !== null) return []
  const start = findTextStart(description.plainText, postedOn, order)
  // What began long before a job was posted is something else.
  if (start?.date != null && postedOn !== null && dayNumber(postedOn) - dayNumber(start.date) > longestAgo)
    return []
  const text = start?.text ?? findTitleStart(title ?? '')
  return text === null ? [] : [{ field: 'startDate', text, value: start?.date ?? null }]
}

/** The number the text asks to quote, with its line. */
function numberHint(lines: readonly string[], text: string): Hint[] {
  const value = numberInText(text)
  const line = value === null ? undefined : lines.find((each) => each.includes(value))
  if (line === undefined) return []
  // "(réf. GP/26-08)": the stop ends no sentence.
  const word = /\p{L}{1,12}\. ?$/u.exec(line.slice(0, line.indexOf(value!)))?.[0] ?? ''
  return [{ field: 'identifier', text: quoteOf(line, `${word}${value}`), value }]
}

/** What the text asks for, where the data state nothing (`stated` is null) or less. */
function experienceHint(lines: readonly string[], stated: number | null): Hint[] {
  const text = experienceInLines(lines)
  if (text === null) return []
  const asked = saysNoneNeeded(text) ? { least: 0, most: null } : findMonthsRange(westernDigits(text))
  if (stated !== null && (asked?.least ?? 0) <= stated) return []
  const value =
    asked === null || asked.most === null
      ? experienceText({ monthsMin: asked?.least ?? null, raw: null, seniority: null, source: 'text' })
      : experienceRangeText(asked.least, asked.most)
  return [{ field: 'experience', text: text.replace(/^[-*•\s]+/, ''), value }]
}

/** What the data (`stated`) do not tell: hours or a contract, or other ones. Hours in numbers are said once, as those of work or here. */
function employmentHint(
  lines: readonly string[],
  stated: readonly string[],
  isInEnglish: boolean,
  lacksNumber: boolean,
): Hint[] {
  const full = lines.filter((line) => line !== '')
  const labelled = full.flatMap((line, index) => [
    ...valuesUnderLabel(line).filter(namesKind),
    ...kindBelow(line, full[index + 1] ?? ''),
  ])
  const read = isInEnglish ? employmentInEnglish : employmentInText
  const spoken = labelled.length > 0 ? labelled : read(lines)
  const said = [...new Set(spoken.length > 0 ? spoken : employmentInPoints(full))]
  const apart = said.flatMap((text) => text.split(/,\s+|\s+[/|·]\s+/))
  const kinds = stated.length === 0 ? said : kindsUnstated(stated, apart)
  const hours = lacksNumber && !axesOf([...stated, ...kinds]).hours ? hoursInText(full) : null
  if (hours !== null) kinds.push(hours)
  if (kinds.length === 0) return []
  return [{ field: 'employment', text: quoteKinds(lines, kinds), value: kinds.join(', ') }]
}

/** "Intern" in the title of what the data call permanent. */
function titleHint(title: string, stated: readonly string[]): Hint[] {
  const kinds = [...new Set(kindsUnstated(stated, employmentInTitle(title)))]
  return stated.length === 0 || kinds.length === 0
    ? []
    : [{ field: 'employment', text: title, value: kinds.join(', ') }]
}

/** The sentence that says them all; else what each stands in. */
function quoteKinds(lines: readonly string[], kinds: readonly string[]): string {
  const whole = lines.find((line) => kinds.every((kind) => line.includes(kind)))
  const quotes = kinds.map((kind) =>
    quoteOf(whole ?? lines.find((line) => line.includes(kind)) ?? kind, kind),
  )
  const one = quotes.find((quote) => kinds.every((kind) => quote.includes(kind)))
  return one ?? [...new Set(quotes)].join(' … ')
}

function payHint(lines: readonly string[], { locations, applicantRegions, salaries }: Stated): Hint[] {
  if (!lines.some(mayHoldMoney)) return []
  const text = payInSentences(lines)
  if (text === null || !saysOtherPay(text, lines, salaries)) return []
  const country =
    locations.find(({ countryCode }) => countryCode !== null)?.countryCode ??
    dollarCountryOf(locations, applicantRegions)
  if (isUnsureThousand(text, () => lines.join(' '), country)) return []
  const said = text.replace(/^(?:(?:from|up to|hourly|daily|weekly|monthly|annual) )+/, '')
  // "Between $30 and $40": the first amount, as it stands there.
  const first = said.split(' - ')[0]!
  const words = lines.some((line) => line.includes(said)) ? said : first
  const quote = quoteOf(lines.find((line) => line.includes(words)) ?? text, words)
  const value = describePay(text, text.includes('$') ? dollarCountryIn(quote, country) : country, lines)
  if (value === null) return []
  // "Hrubá mzda 30 000 Kč": the word may stand in front of what was taken.
  const basis = readBasis(value) === 'unspecified' ? readBasis(quote) : 'unspecified'
  return [{ field: 'salary', text: quote, value: basis === 'unspecified' ? value : `${value} ${basis}` }]
}

/** So much more or less is the pay of another job, or of another time. */
const widestRatio = 2.5

/** Whether pay that a sentence states is not that of the data: paid for the same time, and the text holds none of their amounts. */
function saysOtherPay(said: string, lines: readonly string[], salaries: Stated['salaries']): boolean {
  const ends = salaries.flatMap(({ min, max }) => [min, max]).filter((end) => end !== null)
  if (ends.length === 0) return true
  const amount = findAmount(said)
  const period = findPeriod(said)
  if (amount === null || period === null || salaries.every((each) => each.period !== period)) return false
  const ratio = Number(amount.high ?? amount.low) / Math.max(...ends.map(Number))
  if (ratio > widestRatio || ratio < 1 / widestRatio) return false
  const numbers = lines.flatMap((line) => (/\d/.test(line) ? listNumbers(line) : []))
  const named = new Set(numbers.map(({ decimal, power }) => Number(decimal) * 10 ** power))
  return !ends.some((end) => named.has(Number(end)))
}

const longestLabelled = 160

/** "Job Type: Full-time, Permanent" among the lines of a text. */
function valuesUnderLabel(line: string): string[] {
  if (line.length > longestLabelled || !/[:：]| [–—-] /.test(line)) return []
  const [, label, value] = /^([^:：–—]{2,60}?)(?:\s*[:：]| [–—-] )\s*(\S.*)$/u.exec(plainLine(line)) ?? []
  // "Contract - Full time" names two of them, and behind a value may stand the next label.
  if (label === undefined || (!/[:：]/.test(line) && isEmploymentWord(label))) return []
  const name = labelOf(label)
  return fieldOfLabel.get(name) === 'employmenttype' || mayBeKind.has(name)
    ? [value!.replace(nextLabel, '')]
    : []
}

/** "Vollzeit Zeitpunkt: sofort" */
const nextLabel = /\s\p{Lu}[\p{L}-]{2,24}\s?[:：]\s.*$/u

const longestKind = 40

/** "Contratação", and below it "PJ" */
function kindBelow(line: string, next: string): string[] {
  if (line.length > longestKind || next.length > longestKind) return []
  if (fieldOfLabel.get(labelOf(plainLine(line).replace(/[:：]$/, ''))) !== 'employmenttype') return []
  const value = next.replace(/^[-*•]\s+|[\s.+]+$/g, '')
  return isEmploymentWord(value) ? [value] : []
}

/** What also names other things: a value has to be one of them. */
const mayBeKind: ReadonlySet<string> = new Set(
  'type|category|hours|status|schedule|contract|contract duration|contract length|duration|engagement|tenure|term|position|working hours|contrat|arbeitszeit|horaire'.split(
    '|',
  ),
)
