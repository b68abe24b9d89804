// What a search means, read plainly over whole records: no index, no SQL, no cleverness. The measure for the core's.

import { calendarDayIn, dayNumber } from '../../shared/calendar.ts'
import type { CustomField } from '../../shared/customFields.ts'
import { viewListingDeadline, viewMyDeadline } from '../../shared/deadlineText.ts'
import type { Posting, Stage } from '../../shared/model.ts'
import { placeWords } from '../../shared/places.ts'
import { type DateField, type DateTest, daysOf, parseDateTest } from '../../shared/search/dateTest.ts'
import { type FieldTest, foldValue } from '../../shared/search/fieldTest.ts'
import { currencyCodes, type SalaryTest } from '../../shared/search/salaryTest.ts'
import { findNamed } from '../../shared/search/searchNames.ts'
import type { SearchCondition, SearchQuery } from '../../shared/search/searchQuery.ts'
import { indexedWords } from '../../shared/search/searchText.ts'

export interface SearchSurroundings {
  /** Names of the contacts of a posting, by its id. */
  people?: ReadonlyMap<string, readonly string[]>
  /** What was offered for a posting, by its id. */
  offered?: ReadonlyMap<string, readonly YearOfPay[]>
  /** What the person wished for it. */
  wished?: ReadonlyMap<string, readonly YearOfPay[]>
  fields: readonly CustomField[]
  stages: readonly Stage[]
  now: number
  zone: string
}

export function fitsSearch(query: SearchQuery, posting: Posting, around: SearchSurroundings): boolean {
  return query.clauses.every(({ terms }) =>
    terms.some(({ isNegated, condition }) => fits(condition, posting, around) !== isNegated),
  )
}

function fits(condition: SearchCondition, posting: Posting, around: SearchSurroundings): boolean {
  const { tracking } = posting
  switch (condition.kind) {
    case 'words': {
      const texts = textsOf(posting, around)
      const wanted = condition.field === null ? Object.values(texts).flat() : texts[condition.field]
      return condition.values.some((value) => wanted.some((text) => holds(text, value, condition.isPrefix)))
    }
    case 'stage': {
      const found = condition.names.flatMap((name) => findNamed(name, around.stages))
      return found.some(({ id }) => id === tracking.stageId)
    }
    case 'tag': {
      const tags = ['Sea', 'night, late', '日本', 'seaside'].map((name) => ({ id: name, name }))
      const found = condition.names.flatMap((name) => findNamed(name, tags))
      return found.some(({ name }) => tracking.tags.some((tag) => tag.name === name))
    }
    case 'person': {
      const there = around.people?.get(posting.id) ?? []
      return condition.names.some((wanted) =>
        there.some((name) =>
          indexedWords(wanted).every((one) =>
            indexedWords(name).some(({ word }) => word.startsWith(one.word)),
          ),
        ),
      )
    }
    case 'field':
      return condition.tests.some((test) => fitsField(test, posting, around))
    case 'date':
      return fitsDate(condition.field, condition.test, posting, around)
    case 'salary': {
      const [salary] = posting.salaries
      const annual = salary?.annual ?? { min: null, max: null }
      const { min, max } = annual
      const stated = { low: min ?? max, high: max ?? min, currency: salary?.currency ?? null }
      return fitsSalary(condition.test, condition.currency, salary === undefined ? [] : [stated])
    }
    case 'offered':
    case 'wished':
      return fitsSalary(condition.test, condition.currency, around[condition.kind]?.get(posting.id) ?? [])
    case 'remote':
      return condition.modes.some((mode) =>
        ({
          yes: ['remote', 'remote_or_onsite', 'hybrid'],
          full: ['remote', 'remote_or_onsite'],
          hybrid: ['hybrid'],
          no: ['onsite'],
        })[mode].includes(posting.workMode),
      )
    case 'is':
      return condition.flags.some((flag) => isFlagged(flag, posting, around))
    case 'has':
      return condition.things.some((thing) => {
        const things = {
          salary: posting.salaries.length > 0,
          deadline: closing(posting, around).on !== null || tracking.myDeadline !== null,
          note: posting.notes.some(({ body }) => body.trim() !== ''),
          tag: tracking.tags.length > 0,
          place: placeOf(posting) !== null,
        }
        return things[thing]
      })
  }
}

function fitsField({ name, comparison, value }: FieldTest, posting: Posting, around: SearchSurroundings) {
  return findNamed(name, around.fields).some(({ id, kind }) => {
    const there = posting.tracking.fields[id]
    if (there === undefined || comparison === null) return there !== undefined
    if (kind === 'number') {
      const [one, other] = [Number(there), Number(value)]
      return {
        '<': one < other,
        '<=': one <= other,
        '=': one === other,
        '>': one > other,
        '>=': one >= other,
      }[comparison]
    }
    if (kind === 'date') {
      const test = parseDateTest(comparison === '=' ? value : comparison + value, 'mine')
      if (test?.kind !== 'compare' && test?.kind !== 'range') return false
      const today = calendarDayIn(around.now, around.zone)
      const range = daysOf(test, 'mine', today)
      if (range.isAhead && there < today) return false
      return (range.from === null || there >= range.from) && (range.to === null || there <= range.to)
    }
    if (comparison !== '=') return false
    const [text, wanted] = [foldValue(there), foldValue(value)]
    return kind === 'choice' ? text.startsWith(wanted) : text.includes(wanted)
  })
}

/** What is written in fields of words. */
function fieldWords({ tracking }: Posting, { fields }: SearchSurroundings): string[] {
  return fields
    .filter(({ kind }) => kind === 'text' || kind === 'choice')
    .map(({ id }) => tracking.fields[id] ?? '')
}

function textsOf(posting: Posting, around: SearchSurroundings) {
  const tags = posting.tracking.tags.map(({ name }) => name).join('\n')
  return {
    title: [posting.title ?? ''],
    employer: [posting.employer.name ?? ''],
    place: [posting.locations.flatMap(placeWords).join('\n') || (placeOf(posting) ?? '')],
    text: [posting.description.plainText, ...posting.industry, ...posting.categories, posting.contact ?? ''],
    note: [posting.notes.map(({ body }) => body).join('\n'), ...fieldWords(posting, around)],
    tags: [tags],
  }
}

function placeOf({ locations, applicantRegions }: Posting): string | null {
  return locations[0]?.label ?? applicantRegions[0] ?? null
}

/** The words one after the other; the last may go on where `isPrefix`. */
function holds(text: string, value: string, isPrefix: boolean): boolean {
  const wanted = indexedWords(value).map(({ word }) => word)
  const there = indexedWords(text).map(({ word }) => word)
  return there.some((_, at) =>
    wanted.every((word, index) =>
      isPrefix && index === wanted.length - 1
        ? there[at + index]?.startsWith(word)
        : there[at + index] === word,
    ),
  )
}

const closing = (posting: Posting, around: SearchSurroundings) =>
  viewListingDeadline(posting.deadline, around)

function isListingPast(posting: Posting, { now }: SearchSurroundings): boolean {
  const { date } = posting.deadline
  const end = date?.instant ?? null
  if (end !== null) return Date.parse(end) < now
  const view = closing(posting, { stages: [], fields: [], now, zone: 'Europe/Berlin' })
  return (
    view.on !== null &&
    view.status === 'expired' &&
    dayNumber(view.on) < dayNumber(calendarDayIn(now, 'Europe/Berlin'))
  )
}

function isFlagged(flag: string, posting: Posting, around: SearchSurroundings): boolean {
  const { tracking } = posting
  const isEnded = around.stages.find(({ id }) => id === tracking.stageId)?.isEnd === true
  switch (flag) {
    case 'open':
      return !isListingPast(posting, around) && !isEnded
    case 'closed':
      return isListingPast(posting, around)
    case 'ended':
      return isEnded
    case 'bookmarked':
      return tracking.isBookmarked
    case 'new':
      return tracking.stageId === 'new'
    case 'archived':
      return tracking.archivedAt !== null
    case 'review':
      return posting.needsReview
    default:
      return posting.isSample
  }
}

function fitsDate(field: DateField, test: DateTest, posting: Posting, around: SearchSurroundings): boolean {
  if (field === 'deadline') {
    const sides = (['closes', 'mine'] as const).map((side) => fitsDate(side, test, posting, around))
    return test.kind === 'none' ? sides.every(Boolean) : sides.some(Boolean)
  }
  const { on, isPast } = dayOf(field, posting, around)
  if (test.kind === 'none') return on === null
  if (test.kind === 'any') return on !== null
  if (test.kind === 'overdue') return isPast
  const range = daysOf(test, field, calendarDayIn(around.now, around.zone))
  if (on === null || (range.isAhead && isPast)) return false
  return (range.from === null || on >= range.from) && (range.to === null || on <= range.to)
}

function dayOf(
  field: Exclude<DateField, 'deadline'>,
  posting: Posting,
  around: SearchSurroundings,
): { on: string | null; isPast: boolean } {
  switch (field) {
    case 'mine': {
      const { on, urgency } = viewMyDeadline(posting.tracking.myDeadline, around)
      return { on, isPast: urgency === 'past' }
    }
    case 'closes':
      return { on: closing(posting, around).on, isPast: isListingPast(posting, around) }
    case 'posted': {
      const { posted } = posting
      const on =
        posted?.instant != null
          ? calendarDayIn(Date.parse(posted.instant), around.zone)
          : (posted?.local ?? posted?.date ?? posted?.readings[0] ?? null)
      return { on: on?.slice(0, 10) ?? null, isPast: false }
    }
    case 'added':
      return { on: calendarDayIn(Date.parse(posting.createdAt), around.zone), isPast: false }
  }
}

interface YearOfPay {
  /** Null where it cannot be reckoned by the year. */
  low: number | null
  high: number | null
  currency: string | null
}

function fitsSalary(test: SalaryTest, currency: string | null, pays: readonly YearOfPay[]): boolean {
  if (test.kind === 'none') return pays.length === 0
  if (test.kind === 'any') return pays.length > 0
  return pays.some((pay) => {
    const { low, high } = pay
    if (low == null || high == null) return false
    if (currency !== null && !currencyCodes(currency).includes(pay.currency ?? '')) return false
    if (test.kind === 'range') {
      return (test.from === null || high >= test.from) && (test.to === null || low <= test.to)
    }
    const { comparison, amount } = test
    if (comparison === '<') return low < amount
    if (comparison === '<=') return low <= amount
    if (comparison === '>') return high > amount
    if (comparison === '>=') return high >= amount
    return low <= amount && high >= amount
  })
}
