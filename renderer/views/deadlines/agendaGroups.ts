// The agenda cut into days and weeks as a person thinks of them. Pure: everything follows from the dates and now.

import { addDays, calendarDayIn, daysIntoWeek } from '../../../shared/calendar.ts'
import {
  type DeadlineView,
  type Moment,
  viewListingDeadline,
  viewMyDeadline,
} from '../../../shared/deadlineText.ts'
import { type DueThing, placeDue } from '../../../shared/due.ts'
import { viewInterview } from '../../words/interviewWords.ts'
import { viewQuiet } from './dueWords.ts'

export interface AgendaEntry {
  /** A posting may stand here more than once: with the listing's date, the person's own, interviews, tasks. */
  key: string
  item: DueThing
  view: DeadlineView
}

export type GroupId = 'overdue' | 'today' | 'tomorrow' | 'thisWeek' | 'nextWeek' | 'later' | 'closed'

export interface AgendaGroup {
  id: GroupId
  /** First and last day it covers, where it covers known days. */
  days: [string, string] | null
  entries: AgendaEntry[]
}

/** Listings that have closed stay in sight for so many days. */
const closedDays = 30

/** `isOffer`: it is of a posting with an offer. */
export function entryOf(item: DueThing, moment: Moment, isOffer = false): AgendaEntry {
  return { key: item.key, item, view: viewOf(item, moment, isOffer) }
}

function viewOf(
  { plan, deadline, on, time, quietSince }: DueThing,
  moment: Moment,
  isOffer: boolean,
): DeadlineView {
  if (quietSince !== undefined) return viewQuiet(quietSince, moment, isOffer)
  if (deadline !== null) return viewListingDeadline(deadline, moment)
  if (plan?.startsAt == null) return viewMyDeadline({ on, time }, moment)
  return viewInterview({ startsAt: plan.startsAt, endsAt: plan.endsAt }, moment)
}

/**
 * Groups in the order in which they are shown, empty ones left out; entries keep their order. A listing that has
 * closed asks for nothing any more, so it comes last; a date of one's own that has passed comes first.
 * `firstWeekday`: 1 = Monday to 7 = Sunday.
 */
export function groupAgenda(
  entries: readonly AgendaEntry[],
  moment: Moment,
  firstWeekday: number,
): AgendaGroup[] {
  const today = calendarDayIn(moment.now, moment.zone)
  const tomorrow = addDays(today, 1)
  const weekEnd = addDays(today, 6 - daysIntoWeek(today, firstWeekday))
  const nextWeekEnd = addDays(weekEnd, 7)
  const afterTomorrow = addDays(today, 2)
  const nextWeekStart = addDays(weekEnd, 1)
  const groups: AgendaGroup[] = [
    { id: 'overdue', days: null, entries: [] },
    { id: 'today', days: [today, today], entries: [] },
    { id: 'tomorrow', days: [tomorrow, tomorrow], entries: [] },
    { id: 'thisWeek', days: [afterTomorrow, weekEnd], entries: [] },
    // On the last day of a week, the first of the next one is tomorrow.
    {
      id: 'nextWeek',
      days: [nextWeekStart > tomorrow ? nextWeekStart : afterTomorrow, nextWeekEnd],
      entries: [],
    },
    { id: 'later', days: null, entries: [] },
    { id: 'closed', days: null, entries: [] },
  ]
  const idOf = ({ item }: AgendaEntry): GroupId | null => {
    // Here a date stands where it is, also while the person wants to hear no more of it.
    const { group, on } = placeDue({ ...item, state: null }, moment)
    if (group === 'overdue' || group === 'today') return group
    if (group === 'quiet') return null
    if (group === 'past') return item.kind === 'listing' ? 'closed' : null
    if (on === tomorrow) return 'tomorrow'
    if (on <= weekEnd) return 'thisWeek'
    return on <= nextWeekEnd ? 'nextWeek' : 'later'
  }
  for (const entry of entries) {
    const id = idOf(entry)
    groups.find((group) => group.id === id)?.entries.push(entry)
  }
  const closed = groups.find((group) => group.id === 'closed')
  if (closed !== undefined) {
    // What closed last is the likeliest to be looked for.
    closed.entries = closed.entries.filter(({ item }) => item.on >= addDays(today, -closedDays)).reverse()
  }
  return groups.filter((group) => group.entries.length > 0)
}
