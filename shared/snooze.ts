// Until when something is put aside: the likely answers to "when do you want to see it again?".

import { addDays, calendarDayIn, daysIntoWeek, instantOfWallTime, wallTimeIn } from './calendar.ts'
import type { DueMoment } from './due.ts'
import { hourMs } from './durations.ts'

export const snoozeChoices = ['laterToday', 'tomorrow', 'nextWeek'] as const
export type SnoozeChoice = (typeof snoozeChoices)[number]

/** What comes back on another day is there when that day begins to be worked on. */
const morning = '08:00'
const laterHours = 3

/**
 * The instant of a choice, UTC ISO; null for later today where the day is nearly over, and for next week where that begins
 * tomorrow. `firstWeekday`: the day weeks begin with, 1 = Monday to 7 = Sunday.
 */
export function snoozeUntil(
  choice: SnoozeChoice,
  { now, zone }: DueMoment,
  firstWeekday: number,
): string | null {
  const today = calendarDayIn(now, zone)
  switch (choice) {
    case 'laterToday': {
      const hour = Math.ceil((now + laterHours * hourMs) / hourMs) * hourMs
      return calendarDayIn(hour, zone) === today ? new Date(hour).toISOString() : null
    }
    case 'tomorrow':
      return morningOf(addDays(today, 1), zone)
    case 'nextWeek': {
      const ahead = 7 - daysIntoWeek(today, firstWeekday)
      return ahead === 1 ? null : morningOf(addDays(today, ahead), zone)
    }
  }
}

/** The morning of a day, UTC ISO. */
export function morningOf(on: string, zone: string): string {
  return new Date(instantOfWallTime(on, morning, zone)).toISOString()
}

/** Whether that instant is a morning as `morningOf` gives it: its time needs no saying. */
export function isMorning(at: string, zone: string): boolean {
  return wallTimeIn(Date.parse(at), zone) === morning
}
