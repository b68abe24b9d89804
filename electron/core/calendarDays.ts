// The calendar: dates of both kinds of the postings that fit a filter. Unlike the agenda it shows what has passed and
// what has ended, as far as the filter does. A month can hold thousands of dates, so only those shown are read whole.

import { addDays, calendarDayIn, instantOfWallTime, wallTimeIn } from '../../shared/calendar.ts'
import type { AgendaItem } from '../../shared/model.ts'
import { ok } from '../../shared/result.ts'
import type { ReadDb } from './db/sql.ts'
import type { QueryHandlers } from './handler.ts'
import { filterToSql } from './postingQuery.ts'
import { readRows } from './postingRows.ts'

interface DateRow {
  kind: AgendaItem['kind']
  id: string
  isBookmarked: number
  title: string | null
  /** Null where the date names an instant: `endsAt` then. */
  day: string | null
  time: string | null
  endsAt: string
}

const columns = 'p.id, coalesce(t.isBookmarked, 0) AS isBookmarked, substr(p.titleSort, 1, 80) AS title'

export const calendarHandlers: Pick<QueryHandlers, 'calendar.days'> = {
  'calendar.days': (db, { from: first, to: last, perDay, ...filter }, { clock }) => {
    const zone = clock.zone()
    const dayOf = daysBetween(first, last, zone)
    const { from, where, values } = filterToSql(db, filter, clock)
    const rows = db.all<DateRow>(
      `SELECT 'listing' AS kind, ${columns}, p.closesOn AS day, NULL AS time, p.deadlineEndsAt AS endsAt
       FROM ${from} WHERE (p.closesOn BETWEEN ? AND ? OR p.closesOn IS NULL AND p.deadlineEndsAt BETWEEN ? AND ?)
         AND ${where}
       UNION ALL
       SELECT 'mine' AS kind, ${columns}, t.deadlineOn AS day, t.deadlineTime AS time, t.deadlineEndsAt AS endsAt
       FROM ${from} WHERE t.deadlineOn BETWEEN ? AND ? AND ${where}`,
      first,
      last,
      new Date(instantOfWallTime(first, '00:00', zone)).toISOString(),
      new Date(instantOfWallTime(addDays(last, 1), '00:00', zone)).toISOString(),
      ...values,
      first,
      last,
      ...values,
    )
    const byDay = Map.groupBy(rows, ({ day, endsAt }) => day ?? dayOf(endsAt))
    const days = [...byDay]
      .filter((entry): entry is [string, DateRow[]] => entry[0] !== null)
      .sort(([one], [other]) => compare(one, other))
      .map(([on, found]) => ({ on, total: found.length, rows: found.sort(byWeight).slice(0, perDay) }))
    const itemOf = itemsOf(
      db,
      days.flatMap((day) => day.rows),
      zone,
    )
    return ok({
      today: calendarDayIn(clock.now(), zone),
      days: days.map((day) => ({
        on: day.on,
        total: day.total,
        items: day.rows.flatMap((row) => itemOf(row, day.on)),
      })),
    })
  },
}

/** The day of an instant in the zone, by where its days begin; null outside. Asking Intl for each would be slow. */
function daysBetween(first: string, last: string, zone: string): (at: string) => string | null {
  const days: { on: string; begins: string }[] = []
  for (let on = first; on <= last; on = addDays(on, 1)) {
    days.push({ on, begins: new Date(instantOfWallTime(on, '00:00', zone)).toISOString() })
  }
  return (at) => days.findLast(({ begins }) => begins <= at)?.on ?? null
}

/** What the person set, then what is bookmarked, then the rest; timed things before those that last all day. */
function byWeight(one: DateRow, other: DateRow): number {
  return (
    weightOf(one) - weightOf(other) ||
    compare(timeOf(one), timeOf(other)) ||
    compare(one.title ?? '', other.title ?? '')
  )
}

function weightOf({ kind, isBookmarked }: DateRow): number {
  return kind === 'mine' ? 0 : 2 - isBookmarked
}

/** Instants of one day are in the order of its times. */
function timeOf({ day, time, endsAt }: DateRow): string {
  return day === null ? endsAt : (time ?? '~')
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}

function itemsOf(db: ReadDb, rows: readonly DateRow[], zone: string) {
  const postings = readRows(
    db,
    rows.map(({ id }) => id),
  )
  return ({ kind, id, day, time, endsAt }: DateRow, on: string): AgendaItem[] => {
    const posting = postings.get(id)
    if (posting === undefined) return []
    return [
      {
        kind,
        postingId: id,
        title: posting.title,
        employerName: posting.employerName,
        isEmployerHidden: posting.isEmployerHidden,
        stageId: posting.stageId,
        isBookmarked: posting.isBookmarked,
        on,
        time: day === null ? wallTimeIn(Date.parse(endsAt), zone) : time,
        deadline: kind === 'listing' ? posting.deadline : null,
      },
    ]
  }
}
