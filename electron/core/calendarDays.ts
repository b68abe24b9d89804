// The calendar: what is due of the postings that fit a filter, day by day. Unlike a list of what is due it shows what has
// passed, is done or has ended, as far as the filter does. A month can hold thousands of dates, so only those shown are
// read whole.

import { calendarDayIn } from '../../shared/calendar.ts'
import { compareDue, type DueKind, type DueThing, dueKinds } from '../../shared/due.ts'
import { ok } from '../../shared/result.ts'
import { momentOf, readDue } from './due.ts'
import type { DueEntry } from './dueEntry.ts'
import { findDue } from './dueRows.ts'
import type { QueryHandlers } from './handler.ts'
import { filterToSql } from './postingQuery.ts'

/** A question is no date. */
const datedKinds = dueKinds.filter((kind) => kind !== 'quiet')

export const calendarHandlers: Pick<QueryHandlers, 'calendar.days'> = {
  'calendar.days': (db, { from, to, perDay, ...filter }, { clock }) => {
    const moment = momentOf(clock)
    const { where, values } = filterToSql(db, filter, clock)
    const entries = findDue(db, moment, {
      from,
      until: to,
      kinds: datedKinds,
      where: { sql: where, values },
      isWithOverdue: false,
    }).filter(({ on }) => on >= from && on <= to)
    const days = [...Map.groupBy(entries, ({ on }) => on)]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([on, found]) => ({ on, total: found.length, shown: found.sort(byWeight).slice(0, perDay) }))
    const things = new Map<string, DueThing>(
      readDue(
        db,
        days.flatMap(({ shown }) => shown),
      ).map((thing) => [thing.key, thing]),
    )
    return ok({
      today: calendarDayIn(moment.now, moment.zone),
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
