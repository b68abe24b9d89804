import { useMemo } from 'react'
import { calendarDayIn } from '../../../shared/calendar.ts'
import type { AgendaItem } from '../../../shared/model.ts'
import { type CallFailed, useCall } from '../../api/call.ts'
import { useNow } from '../../clock.ts'
import { type AgendaEntry, type AgendaGroup, entryOf, firstWeekdayOf, groupAgenda } from './agendaGroups.ts'

/** Dates that have passed stay in sight for so many days. */
const pastDays = 30
const pastLimit = 500

interface Agenda {
  /** Undefined until it is there. */
  groups: AgendaGroup[] | undefined
  /** Everything of the groups, in time. */
  entries: AgendaEntry[]
  today: string
  firstWeekday: number
  hasMore: boolean
  failure: CallFailed | null
  refetch: () => void
}

/** Dates from today on, up to `limit`, and those of the last days. */
export function useAgenda(limit: number): Agenda {
  const moment = useNow()
  const today = calendarDayIn(moment.now, moment.zone)
  // Asked for apart: the agenda comes oldest first, and a long past must not use up the limit of what is ahead.
  const ahead = useCall('deadlines.agenda', { pastDays: 0, limit }, { keepPrevious: true })
  const past = useCall('deadlines.agenda', { pastDays, limit: pastLimit })
  const firstWeekday = useMemo(() => firstWeekdayOf(moment.locale), [moment.locale])
  const entries = useMemo(() => {
    const items: AgendaItem[] = [
      ...(past.data?.items ?? []).filter((item) => item.on < today),
      ...(ahead.data?.items ?? []).filter((item) => item.on >= today),
    ]
    return items.map((item) => entryOf(item, moment))
  }, [past.data, ahead.data, today, moment])
  const isLoaded = ahead.data !== undefined && past.data !== undefined
  const groups = useMemo(
    () => (isLoaded ? groupAgenda(entries, moment, firstWeekday) : undefined),
    [isLoaded, entries, moment, firstWeekday],
  )
  return {
    groups,
    entries,
    today,
    firstWeekday,
    hasMore: (ahead.data?.items.length ?? 0) >= limit,
    failure: ahead.error ?? past.error,
    refetch: () => {
      void ahead.refetch()
      void past.refetch()
    },
  }
}
