// How many listings close on each day, and the first of each day, from one index alone: a month can hold a hundred
// thousand of them. Only for dates that an instant or a plain day says wholly, and for all postings that are not archived;
// the rest is worked out row by row (dueRows.ts), which this must agree with.

import { addDays, endOfDayIn, instantOfWallTime } from '../../shared/calendar.ts'
import { type DueMoment, type DueWhen, dueKey, standOf } from '../../shared/due.ts'
import type { ReadDb } from './db/sql.ts'
import { type DueEntry, isInexactSql, type StateRow, sortedTitleSql, stateOf } from './dueEntry.ts'

interface ListingRow extends StateRow {
  postingId: string
  title: string
  endsAt: string
}

const from = 'postings p INDEXED BY postingsByDue'
const isInSight = `NOT EXISTS (
  SELECT 1 FROM tracking a INDEXED BY trackingArchived WHERE a.postingId = p.id AND a.archivedAt IS NOT NULL)`
const isOrdinary = `${isInSight} AND NOT EXISTS (
  SELECT 1 FROM tracking b INDEXED BY trackingByBookmark WHERE b.postingId = p.id AND b.isBookmarked = 1)`
const isTimed = 'p.deadlineEndsAt >= @start AND p.deadlineEndsAt < @end AND p.closesOn IS NULL'
/** The end of a day is kept as it was where the person was then: anywhere on earth. */
const isDayLong = `p.deadlineEndsAt >= @onOf || 'T09:00' AND p.deadlineEndsAt < @nextOn || 'T12:00'
  AND p.closesOn = @onOf AND (${isInexactSql}) = 0`
const minuteOf = 'substr(p.deadlineEndsAt, 1, 16)'

/** Listings of the days from `first` to `last` of which an instant or a day says all; those marked are counted too. */
export function countListingDays(
  db: ReadDb,
  moment: DueMoment,
  first: string,
  last: string,
): Map<string, number> {
  const counts = new Map<string, number>()
  const archived = listArchived(db, first, last)
  for (let on = first; on <= last; on = addDays(on, 1)) {
    const bounds = boundsOf(on, moment.zone)
    const { timed, dayLong } = db.get<{ timed: number; dayLong: number }>(
      `SELECT (SELECT count(*) FROM ${from} WHERE ${isTimed}) AS timed,
         (SELECT count(*) FROM ${from} WHERE ${isDayLong}) AS dayLong`,
      bounds,
    ) ?? { timed: 0, dayLong: 0 }
    const outOfSight = archived.filter(({ endsAt, closesOn }) =>
      closesOn === null ? endsAt >= bounds.start && endsAt < bounds.end : closesOn === on,
    )
    const count = timed + dayLong - outOfSight.length
    if (count > 0) counts.set(on, count)
  }
  return counts
}

/** Of those days, and of the ones around them. Looking for each that is counted whether it is archived took most of the time. */
function listArchived(
  db: ReadDb,
  first: string,
  last: string,
): { endsAt: string; closesOn: string | null }[] {
  return db.all(
    `SELECT p.deadlineEndsAt AS endsAt, p.closesOn FROM tracking a INDEXED BY trackingArchived
       CROSS JOIN postings p ON p.id = a.postingId
     WHERE a.archivedAt IS NOT NULL AND p.deadlineEndsAt >= ? AND p.deadlineEndsAt < ? AND (${isInexactSql}) = 0`,
    addDays(first, -2),
    addDays(last, 3),
  )
}

/** The first so many of these on a day that are not bookmarked, in the order of `compareDue` or with more among them. */
export function firstListingsOf(db: ReadDb, moment: DueMoment, on: string, count: number): DueEntry[] {
  if (count === 0) return []
  const bounds = { ...boundsOf(on, moment.zone), count }
  const timed = firstTimed(db, bounds, on, moment.zone)
  const dayLong =
    timed.length >= count
      ? []
      : db.all<ListingRow>(
          rowsOf(`WHERE ${isDayLong} AND ${isOrdinary} ORDER BY ${sortedTitleSql}, p.id LIMIT @count`),
          bounds,
        )
  return [
    ...timed.map((row) => entryOf(row, { certainty: 'instant', at: row.endsAt, until: null }, moment)),
    ...dayLong.map((row) => entryOf(row, { certainty: 'day', on, time: null }, moment)),
  ]
}

/** Instants between which the day lies, and its name and the next one's. */
type Bounds = Record<'start' | 'end' | 'onOf' | 'nextOn', string>

/** Many may close in one minute: all of it is ordered by title, what is later is not looked at. */
function firstTimed(db: ReadDb, bounds: Bounds & { count: number }, on: string, zone: string): ListingRow[] {
  const before = (end: string, limit: string) =>
    db.all<ListingRow>(
      rowsOf(`WHERE ${isTimed} AND ${isOrdinary} ORDER BY ${minuteOf}, ${sortedTitleSql}, p.id ${limit}`),
      { ...bounds, end },
    )
  // On a day on which the clock is changed its times are not in the order of the instants.
  if (hasOtherLength(on, zone)) return before(bounds.end, '')
  const nth = db.get<{ minute: string }>(
    `SELECT ${minuteOf} AS minute FROM ${from} WHERE ${isTimed} AND ${isOrdinary}
     ORDER BY p.deadlineEndsAt LIMIT 1 OFFSET @count - 1`,
    bounds,
  )
  const end = nth === undefined ? bounds.end : `${nth.minute}~`
  return before(end < bounds.end ? end : bounds.end, 'LIMIT @count')
}

function rowsOf(condition: string): string {
  return `SELECT f.*, d.state, d.until AS stateUntil, d.about FROM (
      SELECT p.id AS postingId, ${sortedTitleSql} AS title, p.deadlineEndsAt AS endsAt FROM ${from} ${condition}) f
    LEFT JOIN dueStates d ON d.postingId = f.postingId AND d.kind = 'listing' AND d.subjectId = ''`
}

function boundsOf(on: string, zone: string): Bounds {
  const nextOn = addDays(on, 1)
  const start = new Date(instantOfWallTime(on, '00:00', zone)).toISOString()
  const end = new Date(endOfDayIn(on, zone) + 1).toISOString()
  return { start, end, onOf: on, nextOn }
}

const dayMs = 86_400_000

function hasOtherLength(on: string, zone: string): boolean {
  return endOfDayIn(on, zone) + 1 - instantOfWallTime(on, '00:00', zone) !== dayMs
}

function entryOf(row: ListingRow, when: DueWhen, moment: DueMoment): DueEntry {
  const state = stateOf(row, when)
  return {
    key: dueKey('listing', row.postingId),
    kind: 'listing',
    id: row.postingId,
    postingId: row.postingId,
    isBookmarked: false,
    title: row.title,
    when,
    state,
    moment,
    ...standOf({ kind: 'listing', when, state }, moment),
  }
}
