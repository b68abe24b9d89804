// Weeks and months of calendar days, from the day on which the person's weeks begin.

import { addDays, dayNumber, daysIntoWeek } from '../shared/calendar.ts'
import type { Settings } from '../shared/model.ts'

const weekdays = { monday: 1, saturday: 6, sunday: 7 } as const

/** 1 = Monday to 7 = Sunday: as the person has set it, else as where they are. */
export function firstWeekday(weekStart: Settings['weekStart'] | undefined, locale: string): number {
  return weekStart === undefined || weekStart === 'locale' ? firstWeekdayOf(locale) : weekdays[weekStart]
}

interface WeekInfo {
  firstDay: number
}

/** The day weeks begin with where the person is: 1 = Monday to 7 = Sunday. Monday where the browser cannot tell. */
export function firstWeekdayOf(locale: string): number {
  const known = new Intl.Locale(locale) as { getWeekInfo?: () => WeekInfo; weekInfo?: WeekInfo }
  return (known.getWeekInfo?.() ?? known.weekInfo)?.firstDay ?? 1
}

/** `YYYY-MM` so many months later. */
export function addMonths(month: string, count: number): string {
  const [year = 1970, number = 1] = month.split('-').map(Number)
  const months = year * 12 + (number - 1) + count
  const wanted = Math.floor(months / 12)
  return `${String(wanted).padStart(4, '0')}-${String(months - wanted * 12 + 1).padStart(2, '0')}`
}

/** The same day so many months later, or the last one of a month that is shorter. */
export function sameDayOf(day: string, months: number): string {
  const month = addMonths(day.slice(0, 7), months)
  const last = addDays(`${addMonths(month, 1)}-01`, -1)
  const wanted = `${month}-${day.slice(8)}`
  return dayNumber(last) < dayNumber(`${month}-01`) + Number(day.slice(8)) - 1 ? last : wanted
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
