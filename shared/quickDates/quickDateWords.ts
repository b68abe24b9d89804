// A day and time in full words, as they are read back to whoever typed them; in the order and with the clock of their
// locale. What is written here can be typed in again and means the same.

import { datesLocale, dayNumber } from '../calendar.ts'

const formats = new Map<string, { day: Intl.DateTimeFormat; time: Intl.DateTimeFormat }>()

function formatsOf(locale: string) {
  let found = formats.get(locale)
  if (found === undefined) {
    const base = { timeZone: 'UTC', calendar: 'gregory', numberingSystem: 'latn' }
    const name = datesLocale(locale)
    const cycle = new Intl.DateTimeFormat(name, { hour: 'numeric' }).resolvedOptions().hourCycle
    const isHalfDay = cycle === 'h11' || cycle === 'h12'
    found = {
      day: new Intl.DateTimeFormat(name, {
        ...base,
        weekday: 'long',
        day: 'numeric',
        month: 'long',
        year: 'numeric',
      }),
      time: new Intl.DateTimeFormat(name, {
        ...base,
        hour: isHalfDay ? 'numeric' : '2-digit',
        minute: '2-digit',
        hourCycle: isHalfDay ? 'h12' : 'h23',
      }),
    }
    formats.set(locale, found)
  }
  return found
}

/** "Friday 4 December 2026, 17:00"; `on` is `YYYY-MM-DD`, `time` `HH:MM` or null. */
export function quickDateWords(on: string, time: string | null, locale: string): string {
  const { day, time: clock } = formatsOf(locale)
  const words = day.format(dayNumber(on) * 86_400_000)
  return time === null ? words : `${words}, ${clock.format(Date.parse(`2000-01-01T${time}Z`))}`
}

/** "today", "in 14 days", "3 days ago" */
export function distanceWords(on: string, today: string): string {
  const days = dayNumber(on) - dayNumber(today)
  if (days === 0) return 'today'
  if (Math.abs(days) === 1) return days > 0 ? 'tomorrow' : 'yesterday'
  return days > 0 ? `in ${days.toLocaleString('en')} days` : `${(-days).toLocaleString('en')} days ago`
}
