// The forms in which a value can be put right: what stands in the fields, and what it means. Pure.

import { parseAmount } from '../../../shared/amounts.ts'
import {
  type CorrectableField,
  type Correction,
  type Corrections,
  correctionSchemas,
} from '../../../shared/corrections.ts'
import { closingOf, longDay, viewListingDeadline } from '../../../shared/deadlineText.ts'
import type { Posting } from '../../../shared/model.ts'
import {
  type PostingContent,
  type PostingDate,
  type SalaryPeriod,
  type WorkMode,
  workModes,
} from '../../../shared/posting.ts'
import { readPay } from '../../../shared/readPay.ts'
import { salaryTextFor } from '../../../shared/salaryText.ts'
import { typedAddress } from '../../typedAddress.ts'
import { locale } from '../../words/dates.ts'
import { workModeText } from '../../words/postingWords.ts'

/** What stands in the fields of each form. Texts, as typed. */
export interface Drafts {
  title: string
  employerName: string
  /** One a line. */
  places: string
  deadline: { on: string; time: string }
  posted: string
  salary: { min: string; max: string; currency: string; period: SalaryPeriod | '' }
  workMode: WorkMode
  employment: Corrections['employment'] & {}
  postingUrl: string
  applyUrl: string
  identifier: string
}

export type Value<F extends CorrectableField> = Corrections[F] & {}
type Reading<F extends CorrectableField> = { value: Value<F> } | { problem: string }

export const emptyDrafts: Drafts = {
  title: '',
  employerName: '',
  places: '',
  deadline: { on: '', time: '' },
  posted: '',
  salary: { min: '', max: '', currency: '', period: '' },
  workMode: 'unknown',
  employment: { schedule: [], contract: [] },
  postingUrl: '',
  applyUrl: '',
  identifier: '',
}

/** What a form starts from: what the posting says now. A date that can be read two ways waits for a choice. */
export function draftsOf(posting: PostingContent, zone: string): Drafts {
  const deadline = viewListingDeadline(posting.deadline, { now: 0, zone })
  const [salary] = posting.salaries
  return {
    title: posting.title ?? '',
    employerName: posting.employer.name ?? '',
    places: posting.locations.map(({ label }) => label).join('\n'),
    deadline: { on: dayOf(posting.deadline.date, zone), time: deadline.time ?? '' },
    posted: dayOf(posting.posted, zone),
    salary:
      salary === undefined
        ? { ...emptyDrafts.salary }
        : {
            min: salary.min ?? '',
            max: salary.max ?? '',
            currency: salary.currency ?? '',
            period: salary.period ?? '',
          },
    workMode: posting.workMode,
    employment: { schedule: posting.employment.schedule, contract: posting.employment.contract },
    postingUrl: posting.urls.posting ?? posting.urls.canonical ?? '',
    applyUrl: posting.urls.apply ?? '',
    identifier: posting.identifier?.value ?? '',
  }
}

const readers: { [F in CorrectableField]: (draft: Drafts[F]) => unknown } = {
  title: (text) => text,
  employerName: (text) => text,
  places: (text) =>
    text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  deadline: ({ on, time }) => ({ on: on || null, time: time || null }),
  posted: (day) => day,
  salary: readSalary,
  workMode: (mode) => mode,
  employment: (value) => value,
  postingUrl: typedAddress,
  applyUrl: typedAddress,
  identifier: (text) => text,
}

/** All of it may stand in the first field, as pay is typed elsewhere: "24–27k GBP / year". */
function readSalary({ min, max, currency, period }: Drafts['salary']) {
  const rest = { currency: currency.trim().toUpperCase() || null, period: period || null }
  if (max.trim() === '' && parseAmount(min) === null) {
    const whole = readPay(min, rest)
    if (whole.kind === 'pay') return whole.pay
  }
  return {
    min: min.trim() === '' ? null : (parseAmount(min) ?? min),
    max: max.trim() === '' ? null : (parseAmount(max) ?? max),
    ...rest,
  }
}

const problems: Record<CorrectableField, string> = {
  title: 'A title is needed, of at most 500 letters.',
  employerName: 'A name is needed, of at most 500 letters.',
  places: 'Each place takes at most 500 letters, and there can be 50 of them.',
  deadline: 'A time needs a date that exists beside it.',
  posted: 'This needs a date that exists.',
  salary: 'Amounts are numbers, the lower one first; a currency has three letters, such as EUR.',
  workMode: 'Choose one of these.',
  employment: 'Choose among these.',
  postingUrl: 'A web address has no spaces, as in https://jobs.example/42.',
  applyUrl: 'A web address has no spaces, as in https://jobs.example/42.',
  identifier: 'An identifier is needed, of at most 500 letters.',
}

/** What a form means, or in a sentence why it means nothing. */
export function readDraft<F extends CorrectableField>(field: F, draft: Drafts[F]): Reading<F> {
  const parsed = correctionSchemas[field].safeParse(readers[field](draft))
  return parsed.success ? { value: parsed.data as Value<F> } : { problem: problems[field] }
}

/** Whether nothing stands in a form. */
export function isEmptyDraft<F extends CorrectableField>(field: F, draft: Drafts[F]): boolean {
  return JSON.stringify(draft) === JSON.stringify(emptyDrafts[field])
}

/** Of these it can be said that nothing is stated; of the work mode that is a choice among the others. */
export const clearableFields: ReadonlySet<CorrectableField> = new Set([
  'places',
  'deadline',
  'salary',
  'employment',
])

interface Suggestion<F extends CorrectableField> {
  label: string
  /** Where it comes from. */
  more: string
  draft: Drafts[F]
}

const suggesters: { [F in CorrectableField]?: (posting: PostingContent) => Suggestion<F>[] } = {
  deadline: ({ deadline, textDeadline }) => [
    ...readingsOf(deadline.date).map((on) => ({ ...asReading(on), draft: { on, time: '' } })),
    ...(textDeadline?.date
      ? [
          {
            label: longDay(textDeadline.date, locale),
            more: `The text says: “${textDeadline.text}”`,
            draft: { on: textDeadline.date, time: '' },
          },
        ]
      : []),
  ],
  places: (posting) =>
    saidInText(posting, 'locations').map(({ value, more }) => ({ label: value, more, draft: value })),
  identifier: (posting) =>
    saidInText(posting, 'identifier').map(({ value, more }) => ({ label: value, more, draft: value })),
  workMode: (posting) =>
    saidInText(posting, 'workMode').flatMap(({ value, more }) => {
      const mode = workModes.find((each) => each === value)
      return mode === undefined ? [] : [{ label: workModeText(mode) ?? mode, more, draft: mode }]
    }),
  salary: (posting) =>
    saidInText(posting, 'salary').flatMap(({ value, more }) => {
      const draft = readSaidPay(value)
      return draft === null ? [] : [{ label: salaryTextFor(value, locale), more, draft }]
    }),
  posted: ({ posted }) => readingsOf(posted).map((on) => ({ ...asReading(on), draft: on })),
  postingUrl: ({ hints }) =>
    hints
      .filter((hint) => hint.field === 'urls' && hint.value !== null)
      .map(({ value }) => ({ label: value ?? '', more: 'Stands beside the posting', draft: value ?? '' })),
}

/** What the text says of a field that the data leave open (textHint.tsx). */
function saidInText({ hints }: PostingContent, field: string): { value: string; more: string }[] {
  return hints.flatMap((hint) =>
    hint.field === field && hint.value !== null
      ? [{ value: hint.value, more: `The text says: “${hint.text}”` }]
      : [],
  )
}

/** "US$18.75 / hour", "up to 4,000 gross, currency not stated"; null where that is no amount one could type. */
function readSaidPay(value: string): Drafts['salary'] | null {
  const typed = value.replace(/, (?:currency|period) not stated/g, '').replace(/ (?:gross|net)\b/, '')
  const read = readPay(typed, { currency: null, period: null })
  if (read.kind !== 'pay') return null
  const { min, max, currency, period } = read.pay
  return { min: min ?? '', max: max ?? '', currency: currency ?? '', period: period ?? '' }
}

/** Values that the sources hold in some other way; offered, never adopted. */
export function suggestionsFor<F extends CorrectableField>(
  field: F,
  posting: PostingContent,
): Suggestion<F>[] {
  return suggesters[field]?.(posting) ?? []
}

/** One of the ways in which a date can be read, and what is kept where it is the right one. */
export interface DateChoice {
  label: string
  correction: Correction
}

/** The ways to read the date in `field`, the sooner first; none for a field that is no date, or has only one way. */
export function dateChoices(
  { id, ...content }: Pick<Posting, 'id' | 'deadline' | 'posted'>,
  field: CorrectableField | null,
): DateChoice[] {
  const label = (day: string) => longDay(day, locale)
  if (field === 'posted')
    return readingsOf(content.posted).map((value) => ({
      label: label(value),
      correction: { id, field, value },
    }))
  if (field !== 'deadline') return []
  return readingsOf(content.deadline.date).map((on) => ({
    label: label(on),
    correction: { id, field, value: { on, time: null } },
  }))
}

function asReading(day: string) {
  return { label: longDay(day, locale), more: 'One way to read it' }
}

function readingsOf(date: PostingDate | null): string[] {
  return date?.kind === 'ambiguous' ? date.readings : []
}

/** The day a date names where the person is; none while it can be read two ways. */
function dayOf(date: PostingDate | null, zone: string): string {
  return date === null || date.kind === 'ambiguous' ? '' : (closingOf(date, zone)?.on ?? '')
}
