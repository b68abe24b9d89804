// The calendar: what is due of the postings that fit a filter, day by day. Unlike a list of what is due it shows what has
// passed, is done or has ended, as far as the filter does. A month can hold thousands of dates, so only those shown are
// read whole; and where the filter lets everything through, listings are counted rather than worked out one by one.

import { calendarDayIn } from '../../shared/calendar.ts'
import type { ParsedInput } from '../../shared/contract.ts'
import { compareDue, type DueKind, type DueThing, type DueWhen, dueKinds } from '../../shared/due.ts'
import { type PostingFilter, postingFilterSchema } from '../../shared/postingFilter.ts'
import { ok } from '../../shared/result.ts'
import { momentOf, readDue } from './due.ts'
import { type DueEntry, isInexactSql } from './dueEntry.ts'
import { findDue } from './dueRows.ts'
import type { QueryHandlers } from './handler.ts'
import { countListingDays, firstListingsOf } from './listingDays.ts'
import { findFitting, type ListSource } from './lists/fitting.ts'

/** A question is no date. */
const datedKinds = dueKinds.filter((kind) => kind !== 'quiet')
const ownKinds = datedKinds.filter((kind) => kind !== 'listing')

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
  const { db, clock } = source
  const moment = momentOf(clock)
  const find = (kinds: readonly DueKind[], where: string) =>
    findDue(db, moment, {
      from,
      until: to,
      kinds,
      where: { sql: where, values: [] },
      isWithOverdue: false,
    }).filter(({ on }) => on >= from && on <= to)
  const dayOf = (on: string, found: readonly DueEntry[], total: number, further: readonly DueEntry[]) => ({
    on,
    total,
    shown: [...found, ...further].sort(byWeight).slice(0, perDay),
  })
  if (!isEverything(filter)) {
    const fitting = new Set(findFitting(source, filter).map(({ id }) => id))
    const found = find(datedKinds, '1').filter(({ postingId }) => fitting.has(postingId))
    return [...Map.groupBy(found, ({ on }) => on)]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([on, found]) => dayOf(on, found, found.length, []))
  }
  const counts = countListingDays(db, moment, from, to)
  const inexact = find(['listing'], `${isKept} AND ${isInexactSql}`)
  const found = Map.groupBy(
    [
      ...find(ownKinds, isKept),
      ...find(['listing'], `${isKept} AND ${isBookmarked} AND (${isInexactSql}) = 0`),
      ...inexact,
    ],
    ({ on }) => on,
  )
  return [...new Set([...counts.keys(), ...found.keys()])].sort().map((on) => {
    const known = found.get(on) ?? []
    const others = known.filter(({ kind, when }) => kind !== 'listing' || !isWhole(when))
    const heavy = known.filter(({ kind, isBookmarked }) => weightOf(kind, isBookmarked) < 2).length
    const further = heavy >= perDay ? [] : firstListingsOf(db, moment, on, perDay)
    return dayOf(on, known, (counts.get(on) ?? 0) + others.length, further)
  })
}

const isKept = 't.archivedAt IS NULL'
const isBookmarked = `p.id IN (
  SELECT b.postingId FROM tracking b INDEXED BY trackingByBookmark WHERE b.isBookmarked = 1)`

/** Whether the calendar shows every posting but the archived ones. */
function isEverything(filter: PostingFilter): boolean {
  const everything = postingFilterSchema.parse({})
  return JSON.stringify(postingFilterSchema.parse(filter)) === JSON.stringify(everything)
}

function isWhole({ certainty }: DueWhen): boolean {
  return certainty === 'instant' || certainty === 'day'
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
