// The day within a typed date, by the words it is made of: "fri", "in 3 days", "2 dec", "end of next week", "12/2".
// Only what can be counted on a calendar is understood; "soon" and "tomorrow evening" are not guessed at.

import { addDays, weekdayOfDay, weekStartOf } from '../calendar.ts'
import { shortDay } from '../deadlineText.ts'
import {
  addMonthsTo,
  type DayReading,
  dayOf,
  lastDayOf,
  monthName,
  nearestDay,
  tooFar,
} from './calendarSteps.ts'
import type { DateNames } from './dateNames.ts'
import { readNumericDay } from './numericDay.ts'

export interface DayContext {
  /** `YYYY-MM-DD` where the person is. */
  today: string
  locale: string
  names: DateNames
  /** The weekday weeks begin with, 1 = Monday to 7 = Sunday. */
  firstDay: number
  /** A day without a year is the next one ahead, or the last one that was. */
  leaning: 'ahead' | 'back'
}

type Unit = 'day' | 'week' | 'month' | 'year'

const units: Record<string, Unit> = {
  d: 'day',
  day: 'day',
  days: 'day',
  w: 'week',
  wk: 'week',
  week: 'week',
  weeks: 'week',
  mo: 'month',
  month: 'month',
  months: 'month',
  y: 'year',
  yr: 'year',
  year: 'year',
  years: 'year',
}
const counts = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
]
const dayNames: Record<string, number> = { today: 0, tod: 0, eod: 0, tomorrow: 1, tmrw: 1, tmr: 1, tom: 1 }
const shortEnds: Record<string, Unit> = { eow: 'week', eom: 'month', eoy: 'year' }

/** What these words name; null where they name no day. Words are as `foldDateText` leaves them. */
export function readDay(given: readonly string[], context: DayContext): DayReading | null {
  const words = given.filter((word) => word !== 'the' && word !== 'of')
  const [first = '', second = '', ...rest] = words
  if (first === '') return null
  if (['on', 'by', 'until', 'till', 'due', 'for'].includes(first)) return readDay(words.slice(1), context)
  return (
    readNamed(words, context) ??
    readRelative(words, context) ??
    readPeriod(words, context) ??
    readWeekday(first, second, rest, context) ??
    readMonthDay(words, context) ??
    (words.length === 1 ? readNumericDay(first, context) : null)
  )
}

/** A number in figures or words; null for any other word. */
export function countOf(word: string): number | null {
  if (word === 'a' || word === 'an') return 1
  const at = counts.indexOf(word)
  if (at >= 0) return at + 1
  return /^\d{1,6}$/.test(word) ? Number(word) : null
}

function readNamed(words: readonly string[], { today }: DayContext): DayReading | null {
  const text = words.join(' ')
  if (text === 'yesterday') return { on: addDays(today, -1) }
  if (text === 'day after tomorrow') return { on: addDays(today, 2) }
  if (text === 'day before yesterday') return { on: addDays(today, -2) }
  const days = words.length === 1 && Object.hasOwn(dayNames, text) ? dayNames[text] : undefined
  return days === undefined ? null : { on: addDays(today, days) }
}

/** "in 3 days", "2w", "a week ago", "2 days before 5 dec". */
function readRelative(given: readonly string[], context: DayContext): DayReading | null {
  const words = given.flatMap((word) => /^(\d+)([a-z]+)$/.exec(word)?.slice(1) ?? [word])
  const isIn = words[0] === 'in' || words[0] === 'within'
  const [figure = '', unitWord = '', direction, ...from] = isIn ? words.slice(1) : words
  const isFortnight = unitWord === 'fortnight' || unitWord === 'fortnights'
  const count = countOf(figure)
  if (count !== null && unitWord === 'm') {
    return { problem: `Write “${figure} min” for minutes or “${figure} months”.` }
  }
  const unit = isFortnight ? 'week' : Object.hasOwn(units, unitWord) ? units[unitWord] : undefined
  if (count === null || unit === undefined) return null
  const amount = isFortnight ? count * 2 : count
  if (direction === undefined) return step(context.today, amount, unit)
  if (isIn) return null
  if (direction === 'ago' && from.length === 0) return step(context.today, -amount, unit)
  if (!['from', 'after', 'before'].includes(direction)) return null
  const start = from.join(' ') === 'now' ? { on: context.today } : readDay(from, context)
  if (start === null || 'problem' in start) return start
  return step(start.on, direction === 'before' ? -amount : amount, unit)
}

function step(on: string, count: number, unit: Unit): DayReading {
  // A century and more is a slip of the finger, and years beyond 9999 are no days any more.
  const days = { day: 1, week: 7, month: 30, year: 365 }[unit]
  if (Math.abs(count) * days > 60_000) return tooFar
  if (unit === 'month' || unit === 'year') return addMonthsTo(on, unit === 'year' ? count * 12 : count)
  return { on: addDays(on, count * days) }
}

/** "next week", "end of next month", "start of december", "eom". */
function readPeriod(words: readonly string[], context: DayContext): DayReading | null {
  const [first = '', ...others] = words
  if (words.length === 1 && Object.hasOwn(shortEnds, first)) {
    return edgeOf(shortEnds[first] ?? 'week', 0, true, context)
  }
  const isEnd = first === 'end'
  const isEdge = isEnd || first === 'start' || first === 'beginning'
  const rest = isEdge ? others : words
  const [which = '', name = which] = rest
  if (rest.length === 0 || rest.length > 2) return null
  const unit = Object.hasOwn(units, name) ? units[name] : undefined
  const shift =
    name === which ? 0 : which === 'next' ? 1 : which === 'this' ? 0 : which === 'last' ? -1 : null
  if (unit !== undefined && unit !== 'day' && shift !== null) {
    if (!isEdge && shift === 0) return null
    return edgeOf(unit, shift, isEnd, context)
  }
  if (unit === 'day' && isEnd && shift === 0) return { on: context.today }
  const month = context.names.monthOf(which)
  if (!isEdge || month === null) return null
  const year = rest.length === 1 ? yearAround(month, context) : readYear(name)
  return year === null ? null : dayOf(year, month, isEnd ? lastDayOf(year, month) : 1)
}

/** The first or last day of this, the next or the last week, month or year; a week ends with its work. */
function edgeOf(unit: Unit, shift: number, isEnd: boolean, { today, firstDay }: DayContext): DayReading {
  if (unit === 'week') {
    const start = addDays(weekStartOf(today, firstDay), shift * 7)
    if (!isEnd) return { on: start, remark: 'The first day of that week.' }
    // Weeks that begin on Saturday work until Wednesday or Thursday, all others until Friday.
    const lastWorkday = firstDay === 6 ? 4 : 5
    const on = addDays(start, (lastWorkday - firstDay + 7) % 7)
    return on < today && shift === 0
      ? { on: addDays(start, 6), remark: 'The last day of that week.' }
      : { on, remark: 'The last working day of that week.' }
  }
  const months = unit === 'year' ? 12 : 1
  const first = `${unit === 'year' ? today.slice(0, 4).concat('-01') : today.slice(0, 7)}-01`
  const found = addMonthsTo(first, (isEnd ? shift + 1 : shift) * months)
  if ('problem' in found) return found
  return isEnd ? { on: addDays(found.on, -1) } : { ...found, remark: `The first day of that ${unit}.` }
}

/** "fri", "next fri", "last fri", "fri next week", "fri 4 dec". */
function readWeekday(
  first: string,
  second: string,
  rest: readonly string[],
  context: DayContext,
): DayReading | null {
  const { today, names, leaning, firstDay } = context
  const own = names.weekdayOf(first)
  if (own !== null) {
    if (second === '') return nearestWeekday(own, leaning)
    if (second === 'next' && rest.join(' ') === 'week') return ofWeek(own, 7)
    const day =
      readMonthDay([second, ...rest], context) ?? readNumericDay([second, ...rest].join(' '), context)
    if (day === null || 'problem' in day || weekdayOfDay(day.on) === own) return day
    return {
      problem: `${shortDay(day.on, context.locale)} is a ${weekdayName(day.on)}. Leave one of the two out.`,
    }
  }
  if (first === 'next' && second === 'week' && rest.length === 1) {
    const weekday = names.weekdayOf(rest[0] ?? '')
    return weekday === null ? null : ofWeek(weekday, 7)
  }
  const weekday = names.weekdayOf(second)
  if (weekday === null || rest.length > 0) return null
  if (first === 'next') return ofWeek(weekday, 7)
  if (first === 'this') return ofWeek(weekday, 0)
  return first === 'last' ? nearestWeekday(weekday, 'back') : null

  function ofWeek(wanted: number, ahead: number): DayReading {
    const start = addDays(weekStartOf(today, firstDay), ahead)
    return { on: addDays(start, (wanted - firstDay + 7) % 7) }
  }

  /** Never today: who means today says so. */
  function nearestWeekday(wanted: number, direction: 'ahead' | 'back'): DayReading {
    const ahead = (wanted - weekdayOfDay(today) + 7) % 7
    if (direction === 'ahead') return { on: addDays(today, ahead === 0 ? 7 : ahead) }
    return { on: addDays(today, ahead - 7) }
  }
}

/** "2 dec", "dec 2nd 2027", "the 15th", "december". */
function readMonthDay(words: readonly string[], context: DayContext): DayReading | null {
  const [first = '', second = '', third] = words
  if (words.length > 3) return null
  const isDayFirst = context.names.monthOf(first) === null
  const month = context.names.monthOf(isDayFirst ? second : first)
  const day = /^(\d{1,2})(st|nd|rd|th|\.)?$/.exec(isDayFirst ? first : second)
  if (month !== null && day !== null) return ofMonth(Number(day[1]), month, third, context)
  if (month !== null && !isDayFirst && third === undefined) {
    const year = second === '' ? yearAround(month, context) : readYear(second)
    if (year === null) return null
    const found = dayOf(year, month, 1)
    return 'problem' in found ? found : { ...found, remark: `The first day of ${monthName(month)}.` }
  }
  const isOrdinal = /^\d{1,2}(st|nd|rd|th)$/.test(first)
  return isOrdinal && words.length === 1 ? nextOfMonths(Number.parseInt(first, 10), context) : null
}

function ofMonth(
  day: number,
  month: number,
  yearWord: string | undefined,
  { today, leaning }: DayContext,
): DayReading | null {
  if (yearWord !== undefined) {
    const year = readYear(yearWord)
    return year === null ? null : dayOf(year, month, day)
  }
  const isWanted = (on: string) => (leaning === 'ahead' ? on >= today : on <= today)
  return nearestDay(Number(today.slice(0, 4)), month, day, leaning === 'ahead' ? 1 : -1, isWanted)
}

/** The nearest 15th, of this month or another. */
function nextOfMonths(day: number, { today, leaning }: DayContext): DayReading {
  const step = leaning === 'ahead' ? 1 : -1
  if (day < 1 || day > 31) return { problem: `No month has a day ${day}.` }
  const [year = 1970, month = 1] = today.split('-').map(Number)
  for (let months = 0; months <= 12; months++) {
    const at = year * 12 + month - 1 + months * step
    const found = dayOf(Math.floor(at / 12), (at % 12) + 1, day)
    if ('on' in found && (leaning === 'ahead' ? found.on >= today : found.on <= today)) return found
  }
  return tooFar
}

/** The year of the nearest such month, this month counting as ahead and as back. */
function yearAround(month: number, { today, leaning }: DayContext): number {
  const [year = 1970, present = 1] = today.split('-').map(Number)
  if (leaning === 'ahead') return month >= present ? year : year + 1
  return month <= present ? year : year - 1
}

/** Two figures are a year only where they can be no hour. */
function readYear(word: string): number | null {
  if (/^\d{4}$/.test(word)) return Number(word)
  const short = /^['’](\d\d)$|^(2[5-9]|[3-9]\d)$/.exec(word)
  return short === null ? null : 2000 + Number(short[1] ?? short[2])
}

const weekdayNames = new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: 'UTC' })

function weekdayName(on: string): string {
  return weekdayNames.format(Date.parse(`${on}T12:00Z`))
}
