// Dates in the cells of a spreadsheet. In 3/4/26 only the column as a whole, or the person, knows which is the day.

import { calendarDayIn, wallTimeIn } from '../../../shared/calendar.ts'
import { isDay } from '../../../shared/customFields.ts'
import { readDate } from '../import/dates/dates.ts'

export interface TableDate {
  /** `YYYY-MM-DD`, where the person is. */
  on: string
  /** `HH:MM`; null where none is stated. */
  time: string | null
}

const numeric = /^(\d{1,2})\s?([./-])\s?(\d{1,2})\s?[./-]\s?(\d{4}|\d{2})\.?(?:[,T\s]+(.+))?$/
const clock = /^(\d{1,2})[:.](\d{2})(?:[:.]\d{2}(?:\.\d+)?)?\s*([ap])?\.?(?:m\.?)?$/i

/** null where it is no date, or one of two that nobody has chosen from. */
export function readTableDate(text: string, isDayFirst: boolean | null, zone: string): TableDate | null {
  const match = numeric.exec(text.trim())
  if (match === null) return readWorded(text, zone)
  const [, first = '', sign, second = '', year = '', rest] = match
  const order = sign === '.' ? true : (orderOf(Number(first), Number(second)) ?? isDayFirst)
  if (order === null) return first === second ? build(year, first, second, rest) : null
  return order ? build(year, second, first, rest) : build(year, first, second, rest)
}

function orderOf(first: number, second: number): boolean | null {
  if (first > 12) return true
  return second > 12 ? false : null
}

function build(year: string, month: string, day: string, rest: string | undefined): TableDate | null {
  const on = `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isDay(on) ? { on, time: readClock(rest) } : null
}

function readClock(text: string | undefined): string | null {
  const [, hours = '', minutes = '', half] = clock.exec(text?.trim() ?? '') ?? []
  if (hours === '') return null
  const hour =
    half === undefined ? Number(hours) : (Number(hours) % 12) + (half.toLowerCase() === 'p' ? 12 : 0)
  return hour > 23 || Number(minutes) > 59 ? null : `${String(hour).padStart(2, '0')}:${minutes}`
}

function readWorded(text: string, zone: string): TableDate | null {
  const { value } = readDate(text, {
    savedAt: null,
    countryCode: null,
    host: null,
    lang: null,
    unambiguous: [],
    role: 'other',
  })
  if (value === null || value.kind === 'ambiguous' || value.kind === 'none') return null
  if (value.instant !== null) {
    const at = Date.parse(value.instant)
    return { on: calendarDayIn(at, zone), time: wallTimeIn(at, zone) }
  }
  if (value.local !== null) return { on: value.local.slice(0, 10), time: value.local.slice(11, 16) || null }
  return value.date !== null && isDay(value.date) ? { on: value.date, time: null } : null
}

/** What a column says of the order of its days and months; `ambiguous` where some have two readings and none tells. */
export function dayOrderOf(cells: readonly string[]): boolean | 'ambiguous' | null {
  let isAmbiguous = false
  for (const cell of cells) {
    const [, first, sign, second] = numeric.exec(cell) ?? []
    if (first === undefined || sign === '.') continue
    const order = orderOf(Number(first), Number(second))
    if (order !== null) return order
    isAmbiguous ||= first !== second
  }
  return isAmbiguous ? 'ambiguous' : null
}

/** Whether most of what stands there are dates. */
export function areDates(cells: readonly string[], zone: string): boolean {
  const some = cells.filter((cell) => cell !== '').slice(0, 50)
  const dates = some.filter((cell) => /\d/.test(cell) && readTableDate(cell, true, zone) !== null)
  return some.length > 0 && dates.length >= some.length * 0.8
}
