// Days and times of the agenda in words, as short as their group allows.

import { clockText, datesLocale } from '../../../shared/calendar.ts'
import type { AgendaGroup, GroupId } from './agendaGroups.ts'

export const groupNames: Record<GroupId, string> = {
  overdue: 'Overdue',
  today: 'Today',
  tomorrow: 'Tomorrow',
  thisWeek: 'This week',
  nextWeek: 'Next week',
  later: 'Later',
  closed: 'Closed lately',
}

/** "Fri 20 Nov", or the days from which to which. */
export function groupDays({ days }: AgendaGroup, locale: string): string {
  if (days === null) return ''
  const [first, last] = days
  if (first === last) return formatDay(first, { weekday: 'short', day: 'numeric', month: 'short' }, locale)
  return formatOf({ day: 'numeric', month: 'short' }, locale).formatRange(at(first), at(last))
}

/** The two lines of the first column: what tells the entries of this group apart, then what is left to say. */
export function whenWords(
  group: GroupId,
  on: string,
  time: string | null,
  locale: string,
  thisYear: string,
): [string, string] {
  const clock = time === null ? '' : clockText(time, locale)
  if (group === 'today' || group === 'tomorrow') return [clock === '' ? 'All day' : clock, '']
  if (group === 'thisWeek' || group === 'nextWeek') {
    return [formatDay(on, { weekday: 'short', day: 'numeric' }, locale), clock]
  }
  const year = on.slice(0, 4)
  return [formatDay(on, { day: 'numeric', month: 'short' }, locale), year === thisYear ? clock : year]
}

/** A calendar day, `YYYY-MM-DD`. */
export function formatDay(day: string, options: Intl.DateTimeFormatOptions, locale: string): string {
  return formatOf(options, locale).format(at(day))
}

function at(day: string): number {
  return Date.parse(`${day}T12:00Z`)
}

const formats = new Map<string, Intl.DateTimeFormat>()

function formatOf(options: Intl.DateTimeFormatOptions, locale: string): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`
  let format = formats.get(key)
  if (format === undefined) {
    format = new Intl.DateTimeFormat(datesLocale(locale), { ...options, timeZone: 'UTC' })
    formats.set(key, format)
  }
  return format
}
