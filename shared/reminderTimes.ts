// The times of a reminder, as they are kept: so long before a date, or a moment of its own on the
// clocks where the person is. What is said as a distance goes along when the date moves; a moment stays where it is.

import { z } from 'zod'
import { dayProblem } from './planTimes.ts'

const ahead = /^([dm])(0|[1-9]\d{0,3})$/
const clock = '(?:[01]\\d|2[0-3]):[0-5]\\d'
const atTime = new RegExp(`^d(0|[1-9]\\d{0,2}) (${clock})$`)
const moment = new RegExp(`^(\\d{4}-\\d\\d-\\d\\d) (${clock})$`)

/**
 * - `lead`: `d3` so many days before, in the morning; `m60` so many minutes before a time that is known.
 * - `atTime`: `d1 09:00` so many days before, at that time.
 * - `moment`: `2026-12-02 09:00`.
 */
export type ReminderTime =
  | { kind: 'lead'; unit: 'day' | 'minute'; count: number }
  | { kind: 'atTime'; daysBefore: number; time: string }
  | { kind: 'moment'; on: string; time: string }

/** Null where it is none. */
export function readReminderTime(text: string): ReminderTime | null {
  const [, unit, count] = ahead.exec(text) ?? []
  if (unit !== undefined) return { kind: 'lead', unit: unit === 'd' ? 'day' : 'minute', count: Number(count) }
  const [, days, dayTime = ''] = atTime.exec(text) ?? []
  if (days !== undefined) return { kind: 'atTime', daysBefore: Number(days), time: dayTime }
  const [, on = '', time = ''] = moment.exec(text) ?? []
  return on !== '' && dayProblem(on) === null ? { kind: 'moment', on, time } : null
}

const reminderTimeSchema = z
  .string()
  .max(20)
  .refine((text) => readReminderTime(text) !== null, 'This is no time to remind at.')
/** As many as one thing can have. */
export const mostReminderTimes = 12
export const reminderTimesSchema = z.array(reminderTimeSchema).max(mostReminderTimes)

/** In words; days and times in those of the person's locale. */
export function reminderTimeWords(
  text: string,
  words: { day: (on: string) => string; clock: (time: string) => string },
): string {
  const time = readReminderTime(text)
  switch (time?.kind) {
    case undefined:
      return ''
    case 'moment':
      return `${words.day(time.on)} at ${words.clock(time.time)}`
    case 'atTime':
      return `${daysWords(time.daysBefore, 'that day')} at ${words.clock(time.time)}`
    case 'lead':
      return time.unit === 'day' ? daysWords(time.count, 'that morning') : minutesWords(time.count)
  }
}

function daysWords(days: number, none: string): string {
  if (days === 0) return none
  if (days === 1) return 'the day before'
  if (days % 7 === 0) return days === 7 ? 'a week before' : `${days / 7} weeks before`
  return `${days} days before`
}

function minutesWords(minutes: number): string {
  if (minutes === 0) return 'when it begins'
  if (minutes % 60 !== 0) return `${minutes} minutes before`
  return minutes === 60 ? 'an hour before' : `${minutes / 60} hours before`
}
