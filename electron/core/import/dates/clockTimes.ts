// The time of day that follows a date, with the zone it names: `T03:10:05.123Z`, `08:55:24 AM`, `17.00 Uhr CET`.

import { parseZone, type WallTime, type Zone } from './dateZones.ts'

export interface ClockTime {
  /** null = only the day is stated. */
  time: WallTime | null
  zone: Zone
}

const timePattern =
  /^(?:T|,|\s|at\b|um\b|à\s|om\b|klo\b|kl\b\.?|в\s|о\s|saat\b|-)*(\d{1,2})[:.h](\d{2})(?::(\d{2})(?:[.,:](\d+))?)?\s*(?:uhr|uur|h(?:ours|rs?)?)?\s*([ap]\.?\s?m\b\.?)?(.*)$/i
const compactTimePattern = /^T(\d{2})(\d{2})(?:(\d{2})(?:[.,](\d+))?)?()(?!\d)(.*)$/i
const hourPattern = /^(?:,|\s|at\b)*(\d{1,2})()()()\s*([ap]\.?\s?m\b\.?)(.*)$/i

/** Reads what follows the day: nothing, a time, a time with its zone. Null = something else. */
export function parseClockTime(tail: string): ClockTime | null {
  if (tail.trim() === '') return { time: null, zone: null }
  const match = timePattern.exec(tail) ?? compactTimePattern.exec(tail) ?? hourPattern.exec(tail)
  if (match === null) return null
  const zone = parseZone(match[6]!, Boolean(match[3]))
  if (zone === undefined) return null
  let hour = Number(match[1])
  const half = match[5]?.[0]?.toLowerCase()
  if (half !== undefined && hour >= 1 && hour <= 12) hour = (hour % 12) + (half === 'p' ? 12 : 0)
  const millisecond = Number((match[4] || '0').slice(0, 3).padEnd(3, '0'))
  return {
    time: { hour, minute: Number(match[2] || 0), second: Number(match[3] || 0), millisecond },
    zone,
  }
}

/** Whether a clock shows that time; 24:00 is the end of the day, 23:59:60 a leap second. */
export function isRealTime(time: WallTime): boolean {
  if (time.hour === 24) return time.minute === 0 && time.second === 0
  return time.hour < 24 && time.minute < 60 && time.second <= 60
}
