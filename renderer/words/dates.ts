// Instants and days in the person's own order, clock and zone, by Intl; in English words, as the whole window.

import { clockOptions, datesLocale } from '../../shared/calendar.ts'
import { closingOf, shortDay } from '../../shared/deadlineText.ts'
import { dayMs, hourMs, minuteMs } from '../../shared/durations.ts'
import { withDatesOf } from '../../shared/keptDates.ts'
import type { PostingDate } from '../../shared/posting.ts'

const systemLocale = usableLocale(typeof navigator === 'undefined' ? '' : navigator.language)

/** The person's own, or the one they chose; views are drawn anew when it changes (see preferences.ts). */
export let locale = systemLocale

const listeners = new Set<() => void>()

/** Null: as the system. */
export function chooseLocale(chosen: string | null): void {
  const next = chosen === null ? systemLocale : inLatinDigits(chosen)
  if (next === locale) return
  locale = next
  formats.clear()
  for (const listener of listeners) listener()
}

export function followLocale(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Systems set to the C locale announce names like `en-US@posix`, which Intl refuses. */
function usableLocale(name: string): string {
  try {
    return inLatinDigits(Intl.getCanonicalLocales(name.replace(/[@.].*$/, ''))[0] ?? 'en')
  } catch {
    return 'en'
  }
}

/** Dates are in English words and thus in Latin digits; the figures beside them are written with the same. */
function inLatinDigits(name: string): string {
  const isLatin = new Intl.NumberFormat(name).resolvedOptions().numberingSystem === 'latn'
  return isLatin ? name : new Intl.Locale(name, { numberingSystem: 'latn' }).toString()
}

const relative = new Intl.RelativeTimeFormat('en', { numeric: 'auto', style: 'short' })

/** "4 min. ago", "yesterday"; beyond a month the day itself. `at` is an instant, `now` in milliseconds. */
export function relativeTime(at: string, now: number, zone: string): string {
  const passed = Date.parse(at) - now
  const size = Math.abs(passed)
  if (size < minuteMs) return 'just now'
  if (size < hourMs) return relative.format(Math.round(passed / minuteMs), 'minute')
  if (size < dayMs) return relative.format(Math.round(passed / hourMs), 'hour')
  if (size < 30 * dayMs) return relative.format(Math.round(passed / dayMs), 'day')
  return formatInstantDay(at, zone)
}

/** "20 Nov 2026" */
export function formatInstantDay(at: string, zone: string): string {
  return formatOf({ day: 'numeric', month: 'short', year: 'numeric' }, zone).format(Date.parse(at))
}

/** "Fri 20 Nov 2026, 14:05" */
export function formatInstant(at: string, zone: string): string {
  return formatOf(
    { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric', ...clockOptions(locale) },
    zone,
  ).format(Date.parse(at))
}

/** "14:05" */
export function formatTime(at: string, zone: string): string {
  return formatOf(clockOptions(locale), zone).format(Date.parse(at))
}

/** A sentence that the core keeps, with its days and times in the person's own order and clock. */
export function keptSentence(sentence: string): string {
  return withDatesOf(locale, sentence)
}

/** "1.2 kB", "15 bytes"; bytes, in thousands as file managers count. */
export function formatBytes(bytes: number): string {
  const steps = ['byte', 'kilobyte', 'megabyte'] as const
  const step = bytes < 1_000 ? 0 : bytes < 1_000_000 ? 1 : 2
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: steps[step],
    // Only long has a plural of it.
    unitDisplay: step === 0 ? 'long' : 'short',
    maximumFractionDigits: step === 0 ? 0 : 1,
  }).format(bytes / 1_000 ** step)
}

const formats = new Map<string, Intl.DateTimeFormat>()

function formatOf(options: Intl.DateTimeFormatOptions, zone: string): Intl.DateTimeFormat {
  const key = `${zone} ${JSON.stringify(options)}`
  let format = formats.get(key)
  if (format === undefined) {
    format = new Intl.DateTimeFormat(datesLocale(locale), { ...options, timeZone: zone })
    formats.set(key, format)
  }
  return format
}

/** A date of a posting as short as it can be said, "27 Oct 2026"; as written where it names no day. */
export function shortDate(date: PostingDate, zone: string): string {
  const on = closingOf(date, zone)?.on
  return on === undefined ? `“${date.raw.trim()}”` : shortDay(on, locale)
}

/** A calendar day, `YYYY-MM-DD`. */
export function formatDay(on: string, options: Intl.DateTimeFormatOptions): string {
  return formatOf(options, 'UTC').format(noonOf(on))
}

/** "Mon 23 Nov" */
export function formatDayShort(on: string): string {
  return formatDay(on, { weekday: 'short', day: 'numeric', month: 'short' })
}

/** "Monday 23 November" */
export function formatDayLong(on: string): string {
  return formatDay(on, { weekday: 'long', day: 'numeric', month: 'long' })
}

/** "23 – 29 Nov" */
export function formatDays(first: string, last: string): string {
  return formatOf({ day: 'numeric', month: 'short' }, 'UTC').formatRange(noonOf(first), noonOf(last))
}

/** "November 2026", of `YYYY-MM`. */
export function formatMonth(month: string): string {
  return formatDay(`${month}-01`, { month: 'long', year: 'numeric' })
}

function noonOf(on: string): number {
  return Date.parse(`${on}T12:00Z`)
}
