// A day and time in full words, as they are read back to whoever typed them; in the order and with the clock of their
// locale. What is written here can be typed in again and means the same.

import { clockText, datesLocale, dayNumber } from '../calendar.ts'
import { dayMs } from '../durations.ts'

const formats = new Map<string, Intl.DateTimeFormat>()

function formatOf(locale: string): Intl.DateTimeFormat {
  let format = formats.get(locale)
  if (format === undefined) {
    format = new Intl.DateTimeFormat(datesLocale(locale), {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
      calendar: 'gregory',
      numberingSystem: 'latn',
    })
    formats.set(locale, format)
  }
  return format
}

/** "Friday 4 December 2026, 17:00"; `on` is `YYYY-MM-DD`, `time` `HH:MM` or null. */
export function quickDateWords(on: string, time: string | null, locale: string): string {
  const words = formatOf(locale).format(dayNumber(on) * dayMs)
  return time === null ? words : `${words}, ${clockText(time, locale)}`
}

/** "today", "in 14 days", "3 days ago" */
export function distanceWords(on: string, today: string): string {
  const days = dayNumber(on) - dayNumber(today)
  if (days === 0) return 'today'
  if (Math.abs(days) === 1) return days > 0 ? 'tomorrow' : 'yesterday'
  return days > 0 ? `in ${days.toLocaleString('en')} days` : `${(-days).toLocaleString('en')} days ago`
}
