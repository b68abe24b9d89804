import { useMemo } from 'react'
import type { Moment } from '../../../shared/deadlineText.ts'
import { compareText, type DueThing } from '../../../shared/due.ts'
import { type CallFailed, failureOf, useCall } from '../../api/call.ts'
import { useIsGathered } from '../../paper.ts'
import { type AgendaEntry, entryOf } from '../deadlines/agendaGroups.ts'
import type { ListInput } from '../postings/postingPages.ts'
import { listedPerDay, shownPerDay } from './calendarDays.ts'

export interface DatesOfDay {
  /** All of them, asked for or not. */
  total: number
  entries: AgendaEntry[]
}

interface CalendarDates {
  /** As many as a cell shows, on paper as many as are listed. */
  byDay: ReadonlyMap<string, DatesOfDay>
  /** Of the chosen day, as many as are listed: as they follow one another, where a cell has those of weight first. */
  listed: DatesOfDay
  failure: CallFailed | null
  isStale: boolean
  refetch: () => void
}

const noDates: DatesOfDay = { total: 0, entries: [] }

/** The dates of the postings of a view, on the days from `first` to `last` and on `chosen`. */
export function useCalendarDates(
  input: ListInput,
  { first, last, chosen }: { first: string; last: string; chosen: string },
  moment: Required<Moment>,
): CalendarDates {
  const { sort: _sort, direction: _direction, limit: _limit, ...filter } = input
  const calendar = useCall(
    'calendar.days',
    { ...filter, from: first, to: last, perDay: useIsGathered() ? listedPerDay : shownPerDay },
    { keepPrevious: true },
  )
  const { data: chosenDay } = useCall('calendar.days', {
    ...filter,
    from: chosen,
    to: chosen,
    perDay: listedPerDay,
  })
  const byDay = useMemo(
    () => new Map((calendar.data?.days ?? []).map((day) => [day.on, datesOf(day, moment)])),
    [calendar.data, moment],
  )
  // What the month says of the day shows until the whole day is there.
  const listed = useMemo(() => {
    const day =
      chosenDay === undefined ? byDay.get(chosen) : chosenDay.days.map((each) => datesOf(each, moment))[0]
    return day && { ...day, entries: day.entries.toSorted(byTime) }
  }, [chosenDay, byDay, chosen, moment])
  return {
    byDay,
    listed: listed ?? noDates,
    failure: failureOf(calendar),
    isStale: calendar.isPlaceholderData,
    refetch: () => void calendar.refetch(),
  }
}

function datesOf(
  { total, items }: { total: number; items: readonly DueThing[] },
  moment: Moment,
): DatesOfDay {
  return { total, entries: items.map((item) => entryOf(item, moment)) }
}

/** Those that last all day behind those with a time; of one time they keep the order they came in. */
function byTime(one: AgendaEntry, other: AgendaEntry): number {
  return compareText(one.item.time ?? '~', other.item.time ?? '~')
}
