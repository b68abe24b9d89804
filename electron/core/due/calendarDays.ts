// The calendar: what is due of the postings that fit a filter, day by day. Unlike a list of what is due it shows what has
// passed, is done or has ended, as far as the filter does. A month can hold thousands of dates, so only those shown are
// read whole, and listings are counted in the roll (listingDays.ts) rather than worked out one by one.

import { calendarDayIn } from '../../../shared/calendar.ts'
import type { ParsedInput } from '../../../shared/contract.ts'
import { compareDue, type DueKind, type DueThing, dueKinds } from '../../../shared/due.ts'
import { type PostingFilter, postingFilterSchema } from '../../../shared/postingFilter.ts'
import { ok } from '../../../shared/result.ts'
import type { QueryHandlers } from '../handler.ts'
import { filterTest, type ListSource } from '../lists/fitting.ts'
import { momentOf, readDue } from './due.ts'
import { type DueEntry, isInexactSql } from './dueEntry.ts'
import { findDue } from './dueRows.ts'
import { listListingDays } from './listingDays.ts'

/** A question is no date. */
const ownKinds = dueKinds.filter((kind) => kind !== 'quiet' && kind !== 'listing')

interface CalendarDay {
  on: string
  total: number
  shown: DueEntry[]
}

/** Days that hold anything, in their order, each with the first `perDay` of it. */
export function listCalendarDays(
  source: ListSource,
  { from, to, perDay, ...filter }: ParsedInput<'calendar.days'>,
): CalendarDay[] {
  const { db, roll, clock } = source
  const moment = momentOf(clock)
  const fits = filterTest(source, filter)
  // Everything is told in SQL: to go through all postings takes longer than all the rest.
  const isAll = isEverything(filter)
  const names = isAll
    ? null
    : new Set(
        roll
          .postings()
          .all.filter(fits)
          .map(({ id }) => id),
      )
  const find = (kinds: readonly DueKind[], condition: string) =>
    findDue(db, moment, {
      from,
      until: to,
      kinds,
      where: { sql: isAll ? `t.archivedAt IS NULL AND ${condition}` : condition, values: [] },
      isWithOverdue: false,
    }).filter(({ on, postingId }) => on >= from && on <= to && (names === null || names.has(postingId)))
  const found = Map.groupBy([...find(ownKinds, '1'), ...find(['listing'], isInexactSql)], ({ on }) => on)
  const listings = listListingDays(source, fits, moment, { from, to, perDay })
  return [...new Set([...listings.keys(), ...found.keys()])].sort().map((on) => {
    const { total = 0, first = [] } = listings.get(on) ?? {}
    const others = found.get(on) ?? []
    return {
      on,
      total: total + others.length,
      shown: [...others, ...first].sort(byWeight).slice(0, perDay),
    }
  })
}

/** Whether the calendar shows every posting but the archived ones. */
function isEverything(filter: PostingFilter): boolean {
  const everything = postingFilterSchema.parse({})
  return JSON.stringify(postingFilterSchema.parse(filter)) === JSON.stringify(everything)
}

export const calendarHandlers: Pick<QueryHandlers, 'calendar.days'> = {
  'calendar.days': (db, input, app) => {
    const days = listCalendarDays(app, input)
    const things = new Map<string, DueThing>(
      readDue(
        db,
        days.flatMap(({ shown }) => shown),
      ).map((thing) => [thing.key, thing]),
    )
    return ok({
      today: calendarDayIn(app.clock.now(), app.clock.zone()),
      days: days.map(({ on, total, shown }) => ({
        on,
        total,
        items: shown.flatMap(({ key }) => things.get(key) ?? []),
      })),
    })
  },
}

/** What the person set, then what is bookmarked, then the rest; timed things before those that last all day. */
function byWeight(one: DueEntry, other: DueEntry): number {
  return (
    weightOf(one.kind, one.isBookmarked) - weightOf(other.kind, other.isBookmarked) || compareDue(one, other)
  )
}

function weightOf(kind: DueKind, isBookmarked: boolean): number {
  if (kind !== 'listing') return 0
  return isBookmarked ? 1 : 2
}
