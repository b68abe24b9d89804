// The days of a month as a calendar shows them.

import { addDays, dayNumber } from '../../../shared/calendar.ts'
import { daysIntoWeek } from './agendaGroups.ts'

/** `YYYY-MM` so many months later. */
export function addMonths(month: string, count: number): string {
  const [year = 1970, number = 1] = month.split('-').map(Number)
  const months = year * 12 + (number - 1) + count
  const wanted = Math.floor(months / 12)
  return `${String(wanted).padStart(4, '0')}-${String(months - wanted * 12 + 1).padStart(2, '0')}`
}

/** Whole weeks that hold every day of the month; the first and last may begin and end in its neighbours. */
export function weeksOf(month: string, firstWeekday: number): string[][] {
  const first = `${month}-01`
  const length = dayNumber(`${addMonths(month, 1)}-01`) - dayNumber(first)
  const lead = daysIntoWeek(first, firstWeekday)
  const start = addDays(first, -lead)
  return Array.from({ length: Math.ceil((lead + length) / 7) }, (_, week) =>
    Array.from({ length: 7 }, (_, day) => addDays(start, week * 7 + day)),
  )
}
