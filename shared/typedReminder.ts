// The time of a reminder as people type it: “1 week before”, “on the day at 9:00”, or a day and time of its own.

import { type QuickMoment, readQuickDate } from './quickDates/quickDate.ts'

type TypedReminder = { kind: 'empty' } | { kind: 'time'; text: string } | { kind: 'problem'; text: string }

const distance =
  /^(?:(\d{1,4})|an?|one) ?(minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w)(?: (?:before|ahead|earlier))(?:,? (?:at )?(.+))?$/
const sameDay = /^(?:on )?(?:the|that|the same|same) (?:day|morning)(?:,? (?:at )?(.+))?$/
const minutesOf = { m: 1, h: 60 } as const
const daysOf = { d: 1, w: 7 } as const

/** What is meant, as `readReminderTime` reads it; a day without a time means its `morning`, `HH:MM`. Never throws. */
export function readTypedReminder(typed: string, at: QuickMoment, morning: string): TypedReminder {
  const text = typed.trim().toLowerCase().replace(/\s+/g, ' ')
  if (text === '') return { kind: 'empty' }
  const [isDistance, digits = '1', unit = '', rest] = distance.exec(text) ?? []
  if (isDistance !== undefined) return ofDistance(Number(digits), unit, rest, at)
  const [isSameDay, time] = sameDay.exec(text) ?? []
  if (isSameDay !== undefined) return ofDays(0, time, at)
  const reading = readQuickDate(typed, at)
  if (reading.kind === 'date') {
    return { kind: 'time', text: `${reading.on} ${reading.time ?? morning}` }
  }
  return reading.kind === 'empty' ? reading : { kind: 'problem', text: notUnderstood }
}

const notUnderstood =
  'Not understood. Write “1 week before”, “on the day at 9:00” or a day such as “2 dec 17:00”.'

function ofDistance(count: number, unit: string, rest: string | undefined, at: QuickMoment): TypedReminder {
  const letter = unit[0] ?? ''
  if (letter === 'm' || letter === 'h') {
    const minutes = count * minutesOf[letter]
    if (rest !== undefined || minutes > longestMinutes) return { kind: 'problem', text: notUnderstood }
    return { kind: 'time', text: `m${minutes}` }
  }
  return ofDays(count * (letter === 'w' ? daysOf.w : daysOf.d), rest, at)
}

const longestMinutes = 9_999
const longestDays = 999

function ofDays(days: number, time: string | undefined, at: QuickMoment): TypedReminder {
  if (days > longestDays) return { kind: 'problem', text: 'That is too long before.' }
  if (time === undefined) return { kind: 'time', text: `d${days}` }
  const reading = readQuickDate(`tomorrow ${time}`, at)
  if (reading.kind !== 'date' || reading.time === null) return { kind: 'problem', text: notUnderstood }
  return { kind: 'time', text: `d${days} ${reading.time}` }
}
