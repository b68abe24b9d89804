// Days and times a person plans for: whether there is such a day, and whether the clocks show such a time on it. Both
// sides need it: the form says so beside the field, the core refuses what a form let through.

import { addDays, clockText, instantOfWallTime, wallTimeIn } from './calendar.ts'
import { clockTimeSchema } from './posting.ts'

/** Nobody plans outside of these; a year beyond them is half typed or a slip of the finger. */
const firstYear = 1970
const lastYear = 2199

/** What is wrong with a day, `YYYY-MM-DD`, in a sentence; null where nothing is. */
export function dayProblem(on: string): string | null {
  const year = Number(on.slice(0, 4))
  if (!/^\d{4}-\d\d-\d\d$/.test(on)) return 'Choose a day.'
  if (year < firstYear || year > lastYear) {
    return `The year ${year} is too far away to plan for. Choose one from ${firstYear} to ${lastYear}.`
  }
  return addDays(on, 0) === on ? null : 'There is no such day in the calendar. Choose another one.'
}

/** What is wrong with a time, `HH:MM`, on a day that exists, in a sentence; null where nothing is. */
export function timeProblem(on: string, time: string, zone: string, locale = 'en-GB'): string | null {
  if (!clockTimeSchema.safeParse(time).success) return 'Choose a time.'
  return wallTimeIn(instantOfWallTime(on, time, zone), zone) === time
    ? null
    : `There is no ${clockText(time, locale)} on this day: the clocks in ${zoneName(zone)} are set forward over it. Choose another time.`
}

/** An IANA name such as "Europe/Berlin"; not an offset, which knows no summer time. */
export function isZone(zone: string): boolean {
  if (!/^[A-Za-z]/.test(zone)) return false
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone })
    return true
  } catch {
    return false
  }
}

/** What places are called now whose zones browsers list under an older name. */
const renamedPlaces: Record<string, string> = {
  'Africa/Asmera': 'Asmara',
  'America/Godthab': 'Nuuk',
  'Asia/Calcutta': 'Kolkata',
  'Asia/Katmandu': 'Kathmandu',
  'Asia/Rangoon': 'Yangon',
  'Asia/Saigon': 'Ho Chi Minh City',
  'Atlantic/Faeroe': 'Faroe',
  'Europe/Kiev': 'Kyiv',
  'Pacific/Enderbury': 'Kanton',
  'Pacific/Ponape': 'Pohnpei',
  'Pacific/Truk': 'Chuuk',
}

/** "Buenos Aires" for "America/Argentina/Buenos_Aires". */
export function zoneName(zone: string): string {
  return renamedPlaces[zone] ?? (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ')
}
