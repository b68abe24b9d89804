import { useMemo } from 'react'
import { calendarDayIn } from '../../../shared/calendar.ts'
import { type CallFailed, useCall } from '../../api/call.ts'
import { useNow } from '../../clock.ts'
import { firstWeekday as weekdayOf } from '../calendar/calendarDays.ts'
import { type AgendaEntry, type AgendaGroup, entryOf, groupAgenda } from './agendaGroups.ts'

/** A date of one's own that has passed stays in the agenda for so many days, or until it is changed. */
const pastDays = 90
/** More than a library of the size Roledex is made for has; what is beyond it is the farthest away. */
const limit = 5_000

interface Agenda {
  /** Undefined until it is there. */
  groups: AgendaGroup[] | undefined
  /** Everything there is, in time. */
  entries: AgendaEntry[]
  /** How many dates lie too far ahead to be listed. */
  unlisted: number
  today: string
  firstWeekday: number
  failure: CallFailed | null
  refetch: () => void
}

export function useAgenda(): Agenda {
  const moment = useNow()
  const today = calendarDayIn(moment.now, moment.zone)
  const { data, error, refetch } = useCall('deadlines.agenda', { pastDays, limit })
  const { data: settings } = useCall('settings.get', {})
  const firstWeekday = weekdayOf(settings?.weekStart, moment.locale)
  const entries = useMemo(() => (data?.items ?? []).map((item) => entryOf(item, moment)), [data, moment])
  const isLoaded = data !== undefined
  const groups = useMemo(
    () => (isLoaded ? groupAgenda(entries, moment, firstWeekday) : undefined),
    [isLoaded, entries, moment, firstWeekday],
  )
  return {
    groups,
    entries,
    unlisted: Math.max(0, (data?.total ?? 0) - limit),
    today,
    firstWeekday,
    failure: error,
    refetch: () => void refetch(),
  }
}
