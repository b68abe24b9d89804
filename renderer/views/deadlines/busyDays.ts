// The days with dates that keys lead to in the month beside the agenda.

import { dayNumber } from '../../../shared/calendar.ts'
import { sameDayOf } from '../../weeks.ts'

/**
 * The day with dates that a key leads to from one of them; null for any other key, and where it leads no further. `days`:
 * all of them, soonest first. A page is a month, with Shift a year; a month without dates is passed over.
 */
export function busyDayAfterKey(
  { key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>,
  from: string,
  days: readonly string[],
): string | null {
  const month = from.slice(0, 7)
  const pages = { PageDown: 1, PageUp: -1 }[key]
  if (pages !== undefined) {
    return nearestIn(days, sameDayOf(from, shiftKey ? pages * 12 : pages), pages)
  }
  if (shiftKey) return null
  const ofMonth = days.filter((day) => day.startsWith(month))
  const at = ofMonth.indexOf(from)
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return ofMonth[at + 1] ?? null
    case 'ArrowLeft':
    case 'ArrowUp':
      return ofMonth[at - 1] ?? null
    case 'Home':
      return ofMonth[0] ?? null
    case 'End':
      return ofMonth.at(-1) ?? null
    default:
      return null
  }
}

/** The day nearest to the one wanted in its month, or in the next one of that direction that has any. */
function nearestIn(days: readonly string[], wanted: string, direction: number): string | null {
  const month = wanted.slice(0, 7)
  const months = days.map((day) => day.slice(0, 7))
  const found =
    direction > 0 ? months.find((each) => each >= month) : months.findLast((each) => each <= month)
  const distance = (day: string) => Math.abs(dayNumber(day) - dayNumber(wanted))
  const candidates = days.filter((day) => day.slice(0, 7) === found)
  return candidates.toSorted((one, other) => distance(one) - distance(other))[0] ?? null
}
