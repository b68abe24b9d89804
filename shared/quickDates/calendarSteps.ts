// Days by the calendar: whether there is such a day, and what lies so many months or weeks on.

import { dayProblem } from '../planTimes.ts'

/** A day, `YYYY-MM-DD`, and what is to be said of how it was found; or why there is none. */
export type DayReading = { on: string; remark?: string } | { problem: string }

export const tooFar: DayReading = { problem: 'That is too far away to plan for.' }

const monthNames = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' })

export function monthName(month: number): string {
  return monthNames.format(Date.UTC(2023, month - 1, 1))
}

export function lastDayOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** The day of that name, or a sentence why the calendar has none. */
export function dayOf(year: number, month: number, day: number): DayReading {
  if (month < 1 || month > 12) return { problem: `There is no month ${month}. Months go from 1 to 12.` }
  const on = isoDay(year, month, day)
  if (day >= 1 && day <= lastDayOf(year, month)) {
    const problem = dayProblem(on)
    return problem === null ? { on } : { problem }
  }
  if (month === 2 && day === 29) {
    return { problem: `There is no 29 February in ${year}: it is not a leap year.` }
  }
  const last = month === 2 ? lastDayOf(year, 2) : lastDayOf(2023, month)
  return {
    problem: `There is no ${day} ${monthName(month)}. Its last day is the ${last}${last === 31 ? 'st' : 'th'}.`,
  }
}

/** That day of the month in the nearest year that has it, `step` years at a time from that year on. */
export function nearestDay(
  year: number,
  month: number,
  day: number,
  step: 1 | -1,
  isWanted: (on: string) => boolean,
): DayReading {
  const first = dayOf(year, month, day)
  // A leap day is eight years away at most.
  for (let years = 0; years <= 8; years++) {
    const found = dayOf(year + years * step, month, day)
    if ('on' in found && isWanted(found.on)) return found
  }
  return 'problem' in first && month === 2 && day === 29 ? tooFar : first
}

/** The same day so many months later; the last one of a month that is shorter, which is said. */
export function addMonthsTo(on: string, count: number): DayReading {
  const [year = 1970, month = 1, day = 1] = on.split('-').map(Number)
  const months = year * 12 + month - 1 + count
  const [toYear, toMonth] = [Math.floor(months / 12), (((months % 12) + 12) % 12) + 1]
  const last = lastDayOf(toYear, toMonth)
  const found = dayOf(toYear, toMonth, Math.min(day, last))
  if ('problem' in found || day <= last) return found
  return { ...found, remark: `There is no ${day} ${monthName(toMonth)}; this is its last day.` }
}

function isoDay(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
