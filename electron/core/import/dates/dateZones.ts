// Offsets, zones and the spread of a wall-clock time whose zone is not stated. Temporal does the arithmetic of
// zones; abbreviations are only those with one meaning in mail (RFC 2822) and in Europe.

import { Temporal } from 'temporal-polyfill'
import { hourMs, minuteMs } from '../../../../shared/durations.ts'
import { byWord, pairsOf } from '../text/wordLists.ts'

/** Minutes east of UTC, or an IANA name; null = not stated. */
export type Zone = number | string | null

export interface WallTime {
  hour: number
  minute: number
  second: number
  millisecond: number
}

export interface WallDay {
  year: number
  month: number
  day: number
}

/** Minutes from UTC; some add the letter Z to what has it already. */
const offsets =
  'Z:0 ZZ:0 UT:0 UTC:0 GMT:0 WET:0 EST:-300 EDT:-240 CST:-360 CDT:-300 MST:-420 MDT:-360 PST:-480 PDT:-420 ' +
  'CET:60 MEZ:60 CEST:120 MESZ:120 EET:120 EEST:180'
const abbreviations = new Map<string, number | string>([
  ...[...pairsOf(offsets)].map(([name, minutes]) => [name, Number(minutes)] as const),
  ...byWord({
    'America/New_York': 'ET|EASTERN',
    'America/Chicago': 'CT|CENTRAL',
    'America/Denver': 'MT|MOUNTAIN',
    'America/Los_Angeles': 'PT|PACIFIC',
  }),
])

/** Behind an offset programs repeat the zone ("+0000 UTC", "+00:00Z"); an address they pass through loses its plus. */
const zonePattern =
  /^([A-Z]{1,8})?(?: (?:standard |daylight )?time)?\s*(?:([+-]\d{1,2}(?::?\d{2})?)(?:\s?[A-Z]{1,5})?)?\s*(?:\[([\w/+-]{1,40})\])?$/i
const lostPlus = /^(?:0\d|1[0-4]):?(?:[03]0|[14]5)$/
const zoneName = /^[A-Z][A-Za-z]{2,12}\/[A-Z][A-Za-z_/-]{2,30}$/

/**
 * Reads what follows a time: `Z`, `+0200`, `+02`, `GMT+2`, `EST`, `[Europe/Berlin]`. Undefined = not a zone.
 * `isExact`: the time has seconds, so that no second time follows it.
 */
export function parseZone(text: string, isExact: boolean): Zone | undefined {
  const trimmed = text.trim()
  if (trimmed === '') return null
  if (isExact && lostPlus.test(trimmed)) return parseOffset(`+${trimmed}`)
  if (zoneName.test(trimmed)) return isKnownZone(trimmed) ? trimmed : undefined
  const match = zonePattern.exec(trimmed)
  if (match === null) return undefined
  const [, letters, offset, bracket] = match
  const named = letters === undefined ? null : abbreviations.get(letters.toUpperCase())
  if (named === undefined) return undefined
  if (offset !== undefined) return parseOffset(offset)
  if (named !== null) return named
  // An unknown name in brackets is no zone; the time then counts as local.
  return bracket !== undefined && isKnownZone(bracket) ? bracket : null
}

function parseOffset(text: string): number | undefined {
  const digits = text.slice(1).replace(':', '')
  const hours = Number(digits.slice(0, digits.length > 2 ? -2 : undefined))
  const minutes = digits.length > 2 ? Number(digits.slice(-2)) : 0
  if (hours > 15 || minutes > 59) return undefined
  return (text.startsWith('-') ? -1 : 1) * (hours * 60 + minutes)
}

function isKnownZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

/** The instant of a wall-clock time, ms. */
export function instantMs(day: WallDay, time: WallTime, zone: number | string): number {
  if (typeof zone === 'number') {
    const { hour, minute, second, millisecond } = time
    return Date.UTC(day.year, day.month - 1, day.day, hour, minute, second, millisecond) - zone * minuteMs
  }
  return new Temporal.PlainDateTime(
    day.year,
    day.month,
    day.day,
    time.hour,
    time.minute,
    time.second,
    time.millisecond,
  ).toZonedDateTime(zone).epochMilliseconds
}

/** The day of an ISO week date; null where that year has no such week. */
export function dayOfWeekDate(year: number, week: number, weekday: number): WallDay | null {
  if (weekday < 1 || weekday > 7 || week < 1 || year < 1) return null
  const fourth = new Temporal.PlainDate(year, 1, 4) // always in week 1
  const day = fourth.add({ days: (week - 1) * 7 + weekday - fourth.dayOfWeek })
  if (day.weekOfYear !== week) return null
  return { year: day.year, month: day.month, day: day.day }
}

const countryZones = new Map<string, string[]>()

/** The zones of a country that are first or last to reach a time, in winter or in summer. */
function listZones(countryCode: string): string[] {
  const known = countryZones.get(countryCode)
  if (known !== undefined) return known
  let zones: string[] = []
  try {
    // Node 20 has the getter, later ones the method; TypeScript's es2024 knows neither.
    const locale = new Intl.Locale(`und-${countryCode}`) as {
      getTimeZones?: () => string[] | undefined
      timeZones?: string[]
    }
    zones = locale.getTimeZones?.() ?? locale.timeZones ?? []
  } catch {
    // Not a region: nothing to narrow by.
  }
  const noon: WallTime = { hour: 12, minute: 0, second: 0, millisecond: 0 }
  const outermost = new Set<string>()
  for (const month of [1, 7]) {
    const ordered = zones
      .map((zone) => ({ zone, at: instantMs({ year: 2026, month, day: 15 }, noon, zone) }))
      .sort((left, right) => left.at - right.at)
    for (const end of [ordered[0], ordered.at(-1)]) if (end !== undefined) outermost.add(end.zone)
  }
  const result = [...outermost]
  countryZones.set(countryCode, result)
  return result
}

/**
 * Between which instants (ms) a wall-clock time without a zone can lie: anywhere on Earth, or within the
 * zones of a country where that is known.
 */
export function spreadOf(day: WallDay, time: WallTime, countryCode: string | null): [number, number] {
  const zones = countryCode === null ? [] : listZones(countryCode)
  if (zones.length === 0) {
    const wall = instantMs(day, time, 0)
    return [wall - 14 * hourMs, wall + 12 * hourMs]
  }
  const instants = zones.map((zone) => instantMs(day, time, zone))
  return [Math.min(...instants), Math.max(...instants)]
}
