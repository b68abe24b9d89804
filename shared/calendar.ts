// Days and wall-clock times of a zone, from Intl alone: this part runs where there is no Temporal.
// Days are `YYYY-MM-DD`, times `HH:MM`, instants milliseconds since 1970.

import { dayMs, hourMs, minuteMs } from './durations.ts'

const formats = new Map<string, Intl.DateTimeFormat>()

function formatFor(zone: string): Intl.DateTimeFormat {
  let format = formats.get(zone)
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      calendar: 'iso8601',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    })
    formats.set(zone, format)
  }
  return format
}

/** The wall clock of a zone at an instant, as if it were UTC, in whole seconds, ms. */
function readWall(at: number, zone: string): number {
  const parts: Record<string, string> = {}
  for (const part of formatFor(zone).formatToParts(at)) parts[part.type] = part.value
  const [year, month, day] = [Number(parts.year), Number(parts.month), Number(parts.day)]
  return Date.UTC(year, month - 1, day, Number(parts.hour), Number(parts.minute), Number(parts.second))
}

/** For each zone and hour, how far its wall clock is ahead of UTC, ms; NaN for an hour in which that changes. */
const offsets = new Map<string, Map<number, number>>()
const keptHours = 5_000

/** `readWall`, remembered by the hour: Intl takes its time, and lists ask for the same days again and again. */
function wallMs(at: number, zone: string): number {
  const ofZone = offsets.get(zone) ?? new Map<number, number>()
  offsets.set(zone, ofZone)
  const hour = Math.floor(at / hourMs)
  let offset = ofZone.get(hour)
  if (offset === undefined) {
    const [start, end] = [hour * hourMs, (hour + 1) * hourMs - 1_000]
    const [first, last] = [readWall(start, zone) - start, readWall(end, zone) - end]
    offset = first === last ? first : Number.NaN
    if (ofZone.size >= keptHours) ofZone.clear()
    ofZone.set(hour, offset)
  }
  return Number.isNaN(offset) ? readWall(at, zone) : Math.floor(at / 1_000) * 1_000 + offset
}

/** The calendar day it is in that zone at that instant. */
export function calendarDayIn(at: number, zone: string): string {
  return dayOfNumber(Math.floor(wallMs(at, zone) / dayMs))
}

/** The wall-clock time, `HH:MM`, in that zone at that instant. */
export function wallTimeIn(at: number, zone: string): string {
  return wallClockIn(at, zone).time
}

/** Both of them at once, for thousands. */
export function wallClockIn(at: number, zone: string): { on: string; time: string } {
  const minutes = Math.floor(wallMs(at, zone) / minuteMs)
  const day = Math.floor(minutes / 1_440)
  const ofDay = minutes - day * 1_440
  return { on: dayOfNumber(day), time: `${twoDigits[Math.floor(ofDay / 60)]}:${twoDigits[ofDay % 60]}` }
}

const twoDigits = Array.from({ length: 60 }, (_, n) => String(n).padStart(2, '0'))
/** Days as text by their number: to write one takes long, and lists hold few different ones. */
const days = new Map<number, string>()
const keptDays = 5_000

function dayOfNumber(number: number): string {
  let day = days.get(number)
  if (day === undefined) {
    day = new Date(number * dayMs).toISOString().slice(0, 10)
    if (days.size >= keptDays) days.clear()
    days.set(number, day)
  }
  return day
}

/** Days since 1970-01-01, for differences between calendar days. */
export function dayNumber(day: string): number {
  // Only a date in this form is read as UTC.
  const known = day.length === 10 ? Date.parse(day) : Number.NaN
  if (!Number.isNaN(known)) return Math.round(known / dayMs)
  // A day beyond the end of its month goes on into the next.
  const [year, month, date] = day.split('-').map(Number)
  const at = new Date(0)
  // Not Date.UTC: that reads the years 0 to 99 as 1900 to 1999.
  at.setUTCFullYear(year ?? 1970, (month ?? 1) - 1, date ?? 1)
  return Math.round(at.getTime() / dayMs)
}

/** The day so many days later. */
export function addDays(day: string, count: number): string {
  return dayOfNumber(dayNumber(day) + count)
}

/** 1 = Monday to 7 = Sunday. */
export function weekdayOfDay(day: string): number {
  // Day 0 of the count, 1970-01-01, was a Thursday.
  return ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1
}

/** How many days before this one its week began; weeks begin with `firstWeekday`. */
export function daysIntoWeek(day: string, firstWeekday: number): number {
  return (weekdayOfDay(day) - firstWeekday + 7) % 7
}

/** The first day of the week a day is in. */
export function weekStartOf(day: string, firstWeekday: number): string {
  return addDays(day, -daysIntoWeek(day, firstWeekday))
}

/**
 * The instant a zone's clock shows that day and time. Where the clock is set forward over it, the first instant
 * after the gap; where it shows it twice, the earlier one.
 */
export function instantOfWallTime(day: string, time: string, zone: string): number {
  const [hour, minute] = time.split(':').map(Number)
  const wall = dayNumber(day) * dayMs + ((hour ?? 0) * 60 + (minute ?? 0)) * minuteMs
  // The offsets around that day: two at most, the later one first so that the earlier instant wins.
  const offsets = [wall - dayMs, wall + dayMs].map((at) => wallMs(at, zone) - at)
  const fits = offsets.map((offset) => wall - offset).filter((at) => wallMs(at, zone) === wall)
  if (fits.length > 0) return Math.min(...fits)
  // In the gap: the old offset gives the instant that far behind the change.
  return wall - (offsets[0] ?? 0)
}

/** The last millisecond of that day in that zone. */
export function endOfDayIn(day: string, zone: string): number {
  return instantOfWallTime(addDays(day, 1), '00:00', zone) - 1
}

/**
 * The locale to write dates in: English words, because the window is English, in the order and with the clock of
 * the person's own locale. Numbers and money stay wholly the person's.
 */
export function datesLocale(locale: string): string {
  if (/^en\b/i.test(locale)) return locale
  const order = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'numeric' }).formatToParts(0)
  const isDayFirst =
    order.findIndex(({ type }) => type === 'day') < order.findIndex(({ type }) => type === 'month')
  const clock = new Intl.DateTimeFormat(locale, { hour: 'numeric' }).resolvedOptions().hourCycle ?? 'h23'
  return `${isDayFirst ? 'en-GB' : 'en-US'}-u-hc-${clock}`
}

const clocks = new Map<string, { options: Intl.DateTimeFormatOptions; format: Intl.DateTimeFormat }>()

function clockOf(locale: string) {
  let clock = clocks.get(locale)
  if (clock === undefined) {
    const name = datesLocale(locale)
    const cycle = new Intl.DateTimeFormat(name, { hour: 'numeric' }).resolvedOptions().hourCycle
    const isHalfDay = cycle === 'h11' || cycle === 'h12'
    const options = {
      hour: isHalfDay ? 'numeric' : '2-digit',
      minute: '2-digit',
      hourCycle: isHalfDay ? 'h12' : 'h23',
    } as const
    const format = new Intl.DateTimeFormat(name, { ...options, numberingSystem: 'latn', timeZone: 'UTC' })
    clock = { options, format }
    clocks.set(locale, clock)
  }
  return clock
}

/** How a time of day is written in dates of that locale: "14:05", "2:05 PM". */
export function clockOptions(locale: string): Intl.DateTimeFormatOptions {
  return clockOf(locale).options
}

/** `HH:MM` as the clock of that locale tells it. */
export function clockText(time: string, locale = 'en'): string {
  const at = Date.parse(`2000-01-01T${time}Z`)
  return Number.isNaN(at) ? time : clockOf(locale).format.format(at)
}
