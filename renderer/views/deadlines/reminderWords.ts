// When something is reminded of, in words.

import { clockText } from '../../../shared/calendar.ts'
import type { DueThing } from '../../../shared/due.ts'
import { upperFirst } from '../../../shared/firstLetter.ts'
import {
  planReminders,
  type ReminderRules,
  type ReminderSettings,
  remindedKindOf,
} from '../../../shared/reminders.ts'
import { reminderTimeWords } from '../../../shared/reminderTimes.ts'
import { formatDayShort, locale } from '../../words/dates.ts'

/** "A week before, that day at 09:00", "No reminders". */
export function reminderListWords(times: readonly string[]): string {
  if (times.length === 0) return 'No reminders'
  return upperFirst(times.map((text) => timeWords(text)).join(', '))
}

export function timeWords(text: string): string {
  return reminderTimeWords(text, { day: formatDayShort, clock: (time) => clockText(time, locale) })
}

/** The times of a thing, those of its kind where none are set by hand. */
export function timesOf(thing: DueThing, { leads }: ReminderSettings): readonly string[] {
  return thing.reminders ?? leads[remindedKindOf(thing.kind)]
}

/** When that time comes for a thing, ms since 1970; null where it means nothing for it. */
export function instantOfReminder(
  thing: DueThing,
  text: string,
  rules: ReminderRules,
  now: number,
): number | null {
  const [planned] = planReminders({ ...thing, state: null, reminders: [text] }, { ...rules, isOn: true }, now)
  return planned?.at ?? null
}
