// What the calendar asks for, and how its keys go from day to day.

import { addDays, daysIntoWeek } from '../../../shared/calendar.ts'
import { sameDayOf, weeksOf } from '../../weeks.ts'

/** As many of a day as a cell of a large window has room for. */
export const shownPerDay = 6
/** As many of a day as are listed beside the month. */
export const listedPerDay = 100

/** Six weeks, whatever the month, so that nothing moves when it is turned. */
export function sixWeeksOf(month: string, weekday: number): string[][] {
  const weeks = weeksOf(month, weekday)
  while (weeks.length < 6) {
    const last = weeks.at(-1)?.at(-1)
    if (last === undefined) break
    weeks.push(Array.from({ length: 7 }, (_, day) => addDays(last, day + 1)))
  }
  return weeks
}

/** The day a key leads to from another; null for any other key. With Shift, pages are years. */
export function dayAfterKey(
  { key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>,
  day: string,
  weekday: number,
): string | null {
  const pages = { PageDown: 1, PageUp: -1 }[key]
  if (pages !== undefined) return sameDayOf(day, shiftKey ? pages * 12 : pages)
  if (shiftKey) return null
  switch (key) {
    case 'ArrowRight':
      return addDays(day, 1)
    case 'ArrowLeft':
      return addDays(day, -1)
    case 'ArrowDown':
      return addDays(day, 7)
    case 'ArrowUp':
      return addDays(day, -7)
    case 'Home':
      return addDays(day, -daysIntoWeek(day, weekday))
    case 'End':
      return addDays(day, 6 - daysIntoWeek(day, weekday))
    default:
      return null
  }
}
