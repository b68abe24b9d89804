// Dates in a search: `<7d`, `today`, `2026-12`, `1d..2w`. A span (`7d`) counts from today: forward for deadlines,
// back for what has happened. Everything is about calendar days of the person's zone.

import { addDays, dayNumber } from '../calendar.ts'

/** `deadline` is either kind of it, `closes` the listing's, `mine` the person's own. */
export const dateFields = ['deadline', 'mine', 'closes', 'posted', 'added'] as const
export type DateField = (typeof dateFields)[number]

export const spanUnits = ['d', 'w', 'm', 'y'] as const
type SpanUnit = (typeof spanUnits)[number]

export type DatePoint =
  | { kind: 'span'; count: number; unit: SpanUnit }
  | { kind: 'named'; name: 'today' | 'tomorrow' | 'yesterday' }
  /** `2026`, `2026-12` or `2026-12-01`. */
  | { kind: 'calendar'; text: string }

export const comparisons = ['<', '<=', '=', '>', '>='] as const
export type Comparison = (typeof comparisons)[number]

export type DateTest =
  | { kind: 'none' }
  | { kind: 'any' }
  | { kind: 'overdue' }
  | { kind: 'compare'; comparison: Comparison; point: DatePoint }
  /** Both ends belong to it; null = without end. */
  | { kind: 'range'; from: DatePoint | null; to: DatePoint | null }

export function isAhead(field: DateField): boolean {
  return field === 'deadline' || field === 'mine' || field === 'closes'
}

/** null where it is no date; a range without both ends, and `any` for what always has a date, are none either. */
export function parseDateTest(text: string, field: DateField): DateTest | null {
  const value = text.trim().toLowerCase()
  if (value === 'none' && field !== 'added') return { kind: 'none' }
  if (value === 'any' && field !== 'added') return { kind: 'any' }
  if (value === 'overdue' || value === 'past') return isAhead(field) ? { kind: 'overdue' } : null
  const range = value.match(/^(.*?)\.\.(.*)$/)
  if (range !== null) {
    const [from, to] = [range[1] ?? '', range[2] ?? ''].map((end) => (end === '' ? null : parsePoint(end)))
    if (from === undefined || to === undefined || (from === null && to === null)) return null
    return { kind: 'range', from: from ?? null, to: to ?? null }
  }
  const [, sign = '', rest = ''] = value.match(/^(<=|>=|<|>|=)?\s*(.*)$/s) ?? []
  const point = parsePoint(rest)
  if (point === undefined) return null
  // A span by itself is how far to look: "deadline:7d" is within seven days.
  const comparison = sign === '' ? (point.kind === 'span' ? '<=' : '=') : (sign as Comparison)
  return { kind: 'compare', comparison, point }
}

const unitWords: Record<string, SpanUnit> = { day: 'd', week: 'w', month: 'm', year: 'y' }
/** Further than any search for a job looks, and never beyond what calendars can write. */
const longest: Record<SpanUnit, number> = { d: 36_500, w: 5_200, m: 1_200, y: 100 }

function parsePoint(text: string): DatePoint | undefined {
  if (text === 'today' || text === 'tomorrow' || text === 'yesterday') return { kind: 'named', name: text }
  const [, count, short, word] = text.match(/^(\d{1,5})(?:([dwmy])|\s*(day|week|month|year)s?)$/) ?? []
  if (count !== undefined) {
    const unit = (short as SpanUnit | undefined) ?? unitWords[word ?? ''] ?? 'd'
    return Number(count) > longest[unit] ? undefined : { kind: 'span', count: Number(count), unit }
  }
  return isCalendarText(text) ? { kind: 'calendar', text } : undefined
}

function isCalendarText(text: string): boolean {
  const [, year, month = '01', day = '01'] = text.match(/^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/) ?? []
  // The day after the last one of a range must be one that can be written.
  if (year === undefined || Number(year) === 0 || Number(year) > 9998) return false
  // A day that does not exist would turn up as another one.
  const on = `${year}-${month}-${day}`
  return Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && addDays(on, 0) === on
}

export function printDateTest(test: DateTest): string {
  switch (test.kind) {
    case 'none':
    case 'any':
    case 'overdue':
      return test.kind
    case 'compare': {
      const isPlain = test.comparison === (test.point.kind === 'span' ? '<=' : '=')
      return `${isPlain ? '' : test.comparison}${printPoint(test.point)}`
    }
    case 'range':
      return `${test.from === null ? '' : printPoint(test.from)}..${test.to === null ? '' : printPoint(test.to)}`
  }
}

function printPoint(point: DatePoint): string {
  if (point.kind === 'span') return `${point.count}${point.unit}`
  return point.kind === 'named' ? point.name : point.text
}

/** The days a test is about, both included; null = without end. `isAhead`: and not yet passed. */
export interface DayRange {
  from: string | null
  to: string | null
  isAhead: boolean
}

/**
 * What a comparison or range means today. Spans ahead never reach back over what has passed: `<7d` is not every
 * deadline there ever was. Spans back never reach into the future.
 */
export function daysOf(
  test: Extract<DateTest, { kind: 'compare' | 'range' }>,
  field: DateField,
  today: string,
): DayRange {
  const ahead = isAhead(field)
  if (test.kind === 'range') {
    const days = [test.from, test.to].map((point) =>
      point === null ? null : periodOf(point, today, ahead ? 1 : -1),
    )
    const [one, other] = days
    const hasSpan = test.from?.kind === 'span' || test.to?.kind === 'span'
    if (one != null && other != null) {
      const [earlier, later] = one[0] <= other[0] ? [one, other] : [other, one]
      return { from: earlier[0], to: later[1], isAhead: false }
    }
    // Ages run against the calendar: "14d.." is what is older.
    const isOpenAbove = ahead || !hasSpan ? test.to === null : test.from === null
    const [first, last] = one ?? other ?? [today, today]
    if (isOpenAbove) return { from: first, to: hasSpan && !ahead ? today : null, isAhead: false }
    return { from: null, to: last, isAhead: hasSpan && ahead }
  }
  const { comparison, point } = test
  const [first, last] = periodOf(point, today, ahead ? 1 : -1)
  if (comparison === '=') return { from: first, to: last, isAhead: false }
  const isSpan = point.kind === 'span'
  const isLower = comparison.startsWith('<') === (ahead || !isSpan)
  const includes = comparison.endsWith('=')
  if (isLower) {
    return { from: null, to: includes ? last : addDays(first, -1), isAhead: isSpan && ahead }
  }
  const from = includes ? first : addDays(last, 1)
  return { from, to: isSpan && !ahead ? today : null, isAhead: false }
}

/** First and last day of a point; `direction` 1 counts spans forward. */
function periodOf(point: DatePoint, today: string, direction: 1 | -1): [first: string, last: string] {
  switch (point.kind) {
    case 'span': {
      const day = shiftDay(today, point.count * direction, point.unit)
      return [day, day]
    }
    case 'named': {
      const day = addDays(today, point.name === 'today' ? 0 : point.name === 'tomorrow' ? 1 : -1)
      return [day, day]
    }
    case 'calendar': {
      const [year = '', month, day] = point.text.split('-')
      if (day !== undefined) return [point.text, point.text]
      if (month !== undefined) return [`${point.text}-01`, `${point.text}-${daysIn(year, month)}`]
      return [`${year}-01-01`, `${year}-12-31`]
    }
  }
}

function shiftDay(day: string, count: number, unit: SpanUnit): string {
  if (unit === 'd') return addDays(day, count)
  if (unit === 'w') return addDays(day, count * 7)
  const [year = '', month = '', date = ''] = day.split('-')
  const months = Number(year) * 12 + Number(month) - 1 + (unit === 'y' ? count * 12 : count)
  const shiftedYear = String(Math.floor(months / 12)).padStart(4, '0')
  const shiftedMonth = String((months % 12) + 1).padStart(2, '0')
  // A month after the 31st is the last day of a shorter month.
  const last = daysIn(shiftedYear, shiftedMonth)
  return `${shiftedYear}-${shiftedMonth}-${Number(date) > Number(last) ? last : date}`
}

function daysIn(year: string, month: string): string {
  const isLong = month === '12'
  const next = isLong
    ? dayNumber(`${year}-12-01`) + 31
    : dayNumber(`${year}-${String(Number(month) + 1).padStart(2, '0')}-01`)
  return String(next - dayNumber(`${year}-${month}-01`)).padStart(2, '0')
}

const unitNames: Record<SpanUnit, string> = { d: 'day', w: 'week', m: 'month', y: 'year' }

/** What a test asks for, in a few words: "less than 7 days left". */
export function describeDateTest(test: DateTest, field: DateField): string {
  switch (test.kind) {
    case 'none':
      return 'no date'
    case 'any':
      return 'with a date'
    case 'overdue':
      return 'the date has passed'
    case 'range':
      return 'from one to the other'
    case 'compare':
      return test.point.kind === 'span'
        ? describeSpan(test.comparison, test.point, isAhead(field))
        : describeDay(test.comparison, test.point)
  }
}

function describeSpan(
  comparison: Comparison,
  { count, unit }: Extract<DatePoint, { kind: 'span' }>,
  ahead: boolean,
): string {
  const length = `${count} ${unitNames[unit]}${count === 1 ? '' : 's'}`
  switch (comparison) {
    case '<':
      return ahead ? `less than ${length} left` : `less than ${length} ago`
    case '<=':
      return ahead ? `within ${length}` : `in the last ${length}`
    case '=':
      return ahead ? `in ${length}` : `${length} ago`
    case '>':
      return ahead ? `more than ${length} from now` : `more than ${length} ago`
    case '>=':
      return ahead ? `${length} or more from now` : `${length} or more ago`
  }
}

function describeDay(comparison: Comparison, point: DatePoint): string {
  const words: Record<Comparison, string> = {
    '<': 'before',
    '<=': 'up to',
    '=': 'on',
    '>': 'after',
    '>=': 'from',
  }
  const day = printPoint(point)
  return comparison === '=' && point.kind === 'named' ? day : `${words[comparison]} ${day}`
}
