// Finds what may be due between two days, by the index of each column. Rows are narrow because there can be thousands:
// what a line says of them is read for those that are shown (due.ts). Stored ends are those of the zone the person was in
// then, so the windows here are wider than asked, and `standOf` decides.

import { addDays, instantOfWallTime } from '../../../shared/calendar.ts'
import {
  type DueKind,
  type DueMoment,
  type DueState,
  type DueWhen,
  dueKey,
  standOf,
  whenOfDate,
} from '../../../shared/due.ts'
import type { ListingDeadline } from '../../../shared/posting.ts'
import { inboxStageId } from '../../../shared/stages.ts'
import type { ReadDb } from '../db/sql.ts'
import {
  type DueEntry,
  type DueScope,
  isInexactSql,
  type StateRow,
  sortedTitleSql,
  stateOf,
} from './dueEntry.ts'
import { readOwnReminders } from './ownReminderRows.ts'
import { findQuiet } from './quiet.ts'

/** What a kind has no use for is not among its columns. */
interface DueRow extends StateRow {
  /** Of its interview or task. */
  id?: string
  postingId: string
  isBookmarked: number | null
  title: string
  day?: string | null
  time?: string | null
  endsAt: string
  until?: string | null
  /** A day alone does not say what is known of it. */
  isInexact?: number
  /** Something was said of what came of it. */
  isOver?: number
}

interface DueSource {
  columns: string
  from: string
  /** Its last instant, indexed. */
  ends: string
  /** Set by the person, and overdue once it has passed. */
  isOwn?: boolean
  /** Whether postings that have ended still ask for it. */
  isOfEnded?: boolean
  isAsked?: string
}

const posting = `p.id AS postingId, t.isBookmarked, ${sortedTitleSql} AS title`
const ofTasks = (isFollowUp: 0 | 1): DueSource => ({
  columns: 'k.id, k.dueOn AS day, k.dueTime AS time, k.dueEndsAt AS endsAt',
  from: 'tasks k CROSS JOIN postings p ON p.id = k.postingId LEFT JOIN tracking t ON t.postingId = p.id',
  ends: 'k.dueEndsAt',
  isOwn: true,
  isOfEnded: true,
  isAsked: `k.doneAt IS NULL AND k.isFollowUp = ${isFollowUp}`,
})

const sources: Record<Exclude<DueKind, 'quiet'>, DueSource> = {
  listing: {
    columns: `p.closesOn AS day, p.deadlineEndsAt AS endsAt, ${isInexactSql} AS isInexact`,
    from: 'postings p LEFT JOIN tracking t ON t.postingId = p.id',
    ends: 'p.deadlineEndsAt',
  },
  mine: {
    columns: 't.deadlineOn AS day, t.deadlineTime AS time, t.deadlineEndsAt AS endsAt',
    from: 'tracking t CROSS JOIN postings p ON p.id = t.postingId',
    ends: 't.deadlineEndsAt',
    isOwn: true,
  },
  replyBy: {
    columns: 't.replyByOn AS day, t.replyByTime AS time, t.replyByEndsAt AS endsAt',
    from: 'tracking t CROSS JOIN postings p ON p.id = t.postingId',
    ends: 't.replyByEndsAt',
    isOwn: true,
    isAsked: "t.stageId NOT IN (SELECT id FROM stages WHERE meaning = 'won')",
  },
  interview: {
    columns: 'i.id, i.startsAt AS endsAt, i.endsAt AS until, i.outcome IS NOT NULL AS isOver',
    from: 'interviews i CROSS JOIN postings p ON p.id = i.postingId LEFT JOIN tracking t ON t.postingId = p.id',
    ends: 'i.startsAt',
    isAsked: "i.outcome IS NOT 'cancelled'",
  },
  task: ofTasks(0),
  followUp: ofTasks(1),
}

const isLive = `t.archivedAt IS NULL AND coalesce(t.stageId, '${inboxStageId}') NOT IN (SELECT id FROM stages WHERE isEnd = 1)`
/** A listing of two readings is stored by its last one; these are found by the first. */
const isOfTwoReadings = "p.deadline ->> '$.date.kind' = 'ambiguous'"
/** Before and behind every instant, as text. */
const [ever, evermore] = ['', '~']

/** What is due within the scope, in no order. What is snoozed is there whatever its date: it comes back on its own. */
export function findDue(db: ReadDb, moment: DueMoment, scope: DueScope): DueEntry[] {
  const found = scope.kinds.flatMap((kind) =>
    kind === 'quiet' ? findQuiet(db, moment, scope.where) : findOfKind(db, moment, kind, scope),
  )
  if (scope.isReminded !== true) return found
  const reminders = readOwnReminders(db)
  return reminders.size === 0
    ? found
    : found.map((entry) => {
        const times = reminders.get(entry.key)
        return times === undefined ? entry : { ...entry, reminders: times }
      })
}

function findOfKind(
  db: ReadDb,
  moment: DueMoment,
  kind: Exclude<DueKind, 'quiet'>,
  { from, until, where, isWithOverdue, isReminded }: DueScope,
): DueEntry[] {
  const source = sources[kind]
  const condition = where?.sql ?? (source.isOfEnded ? 't.archivedAt IS NULL' : isLive)
  const select = (
    within: string,
  ) => `SELECT ${posting}, ${source.columns}, d.state, d.until AS stateUntil, d.about
    FROM ${source.from}
    LEFT JOIN dueStates d ON d.postingId = p.id AND d.kind = '${kind}' AND d.subjectId = ${subjectOf(kind)}
    WHERE ${within} AND ${source.isAsked ?? '1'} AND ${condition}`
  const read = (within: string, bounds: Record<string, string>) =>
    db.all<DueRow>(select(within), bounds, ...(where?.values ?? []))
  const midnight = (day: string, spare: number) =>
    new Date(instantOfWallTime(addDays(day, spare), '00:00', moment.zone)).toISOString()
  const rows = read(`${source.ends} >= @from AND ${source.ends} < @until`, {
    from: from === null || (isWithOverdue && source.isOwn) ? ever : midnight(from, -2),
    until: until === null ? evermore : midnight(until, 3),
  })
  const inWindow = rows.length
  const isSnoozed = `p.id IN (SELECT postingId FROM dueStates WHERE kind = '${kind}' AND state = 'snoozed')`
  rows.push(...read(`${isSnoozed} AND ${source.ends} IS NOT NULL`, {}))
  if (isReminded) {
    const hasOwn = `p.id IN (SELECT postingId FROM ownReminders WHERE kind = '${kind}')`
    rows.push(...read(`${hasOwn} AND ${source.ends} IS NOT NULL`, {}))
  }
  if (kind === 'listing' && until !== null) {
    rows.push(
      ...read(`${isOfTwoReadings} AND p.closesOn <= @last AND ${source.ends} >= @until`, {
        last: until,
        until: midnight(until, 3),
      }),
    )
  }
  withoutRepeated(rows, inWindow)
  const inexact = readInexact(db, rows)
  return rows.flatMap((row) => {
    const when = row.isInexact === 1 ? (inexact.get(row.postingId) ?? null) : whenOfRow(row)
    return when === null ? [] : entryOf(kind, row, when, moment)
  })
}

/** What is snoozed, or has two readings, may lie in the window besides; of rows behind `first` no thing is kept twice. */
function withoutRepeated(rows: DueRow[], first: number): void {
  if (rows.length === first) return
  const idOf = ({ id, postingId }: DueRow) => id ?? postingId
  const seen = new Set(rows.slice(0, first).map(idOf))
  for (const row of rows.splice(first)) {
    if (seen.has(idOf(row))) continue
    seen.add(idOf(row))
    rows.push(row)
  }
}

/** By posting, what is known of dates of which a day does not say it all. */
function readInexact(db: ReadDb, rows: readonly DueRow[]): Map<string, DueWhen | null> {
  const ids = rows.filter(({ isInexact }) => isInexact === 1).map(({ postingId }) => postingId)
  if (ids.length === 0) return new Map()
  const found = db.all<{ id: string; deadline: string }>(
    'SELECT p.id, p.deadline FROM json_each(?) ids CROSS JOIN postings p ON p.id = ids.value',
    JSON.stringify(ids),
  )
  return new Map(
    found.map(({ id, deadline }) => {
      const { date } = JSON.parse(deadline) as ListingDeadline
      return [id, date === null ? null : whenOfDate(date)]
    }),
  )
}

/** What tells its state from others of the same posting: interviews and tasks have one each. */
function subjectOf(kind: Exclude<DueKind, 'quiet'>): string {
  if (kind === 'interview') return 'i.id'
  return kind === 'task' || kind === 'followUp' ? 'k.id' : "''"
}

function entryOf(kind: Exclude<DueKind, 'quiet'>, row: DueRow, when: DueWhen, moment: DueMoment): DueEntry {
  const id = row.id ?? row.postingId
  const state: DueState | null = row.isOver === 1 ? { kind: 'done', until: null } : stateOf(row, when)
  return {
    key: dueKey(kind, id),
    kind,
    id,
    postingId: row.postingId,
    isBookmarked: row.isBookmarked === 1,
    title: row.title,
    when,
    state,
    moment,
    ...standOf({ kind, when, state }, moment),
  }
}

function whenOfRow({ day = null, time = null, endsAt, until = null }: DueRow): DueWhen {
  return day === null ? { certainty: 'instant', at: endsAt, until } : { certainty: 'day', on: day, time }
}
