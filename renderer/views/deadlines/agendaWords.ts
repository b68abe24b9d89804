// Days and times of the agenda in words, as short as their group allows.

import { clockText } from '../../../shared/calendar.ts'
import { formatDay, formatDayShort, formatDays, locale } from '../../words/dates.ts'
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
export function groupDays({ days }: AgendaGroup): string {
  if (days === null) return ''
  const [first, last] = days
  return first === last ? formatDayShort(first) : formatDays(first, last)
}

/** The two lines of the first column: what tells the entries of this group apart, then what is left to say. */
export function whenWords(
  group: GroupId,
  on: string,
  time: string | null,
  thisYear: string,
): [string, string] {
  const clock = time === null ? '' : clockText(time, locale)
  if (group === 'today' || group === 'tomorrow') return [clock === '' ? 'All day' : clock, '']
  if (group === 'thisWeek' || group === 'nextWeek') {
    return [formatDay(on, { weekday: 'short', day: 'numeric' }), clock]
  }
  const year = on.slice(0, 4)
  return [formatDay(on, { day: 'numeric', month: 'short' }), year === thisYear ? clock : year]
}
