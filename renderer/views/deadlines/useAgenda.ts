import { useMemo } from 'react'
import { calendarDayIn } from '../../../shared/calendar.ts'
import { compareDue, dueKinds } from '../../../shared/due.ts'
import { type CallFailed, failureOf, useCall } from '../../api/call.ts'
import { useNow } from '../../clock.ts'
import { firstWeekday as weekdayOf } from '../../weeks.ts'
import { type AgendaEntry, type AgendaGroup, entryOf, groupAgenda } from './agendaGroups.ts'

/** Listings that have closed are there for so many days. */
const pastDays = 30
/** A question after a silence is no date: it is asked in Today. */
const kinds = dueKinds.filter((kind) => kind !== 'quiet')
/** More than a library of the size Roledex is made for has; what is beyond it is the farthest away. */
const perGroup = 5_000

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
  const { data, error, refetch } = useCall('due.list', { pastDays, aheadDays: null, kinds, perGroup })
  const { data: settings } = useCall('settings.get', {})
  const firstWeekday = weekdayOf(settings?.weekStart, moment.locale)
  const entries = useMemo(
    () =>
      (data?.things ?? []).map((item) => entryOf(item, moment)).sort((a, b) => compareDue(a.item, b.item)),
    [data, moment],
  )
  const isLoaded = data !== undefined
  const groups = useMemo(
    () => (isLoaded ? groupAgenda(entries, moment, firstWeekday) : undefined),
    [isLoaded, entries, moment, firstWeekday],
  )
  return {
    groups,
    entries,
    unlisted: Math.max(0, (data?.counts.later ?? 0) - perGroup),
    today,
    firstWeekday,
    failure: failureOf({ data, error }),
    refetch: () => void refetch(),
  }
}
