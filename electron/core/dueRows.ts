// Finds what may be due between two days, by the index of each column. Rows are narrow because there can be thousands:
// what a line says of them is read for those that are shown (due.ts). Stored ends are those of the zone the person was in
// then, so the windows here are wider than asked, and `standOf` decides.

import { addDays, instantOfWallTime } from '../../shared/calendar.ts'
import {
  type DueKind,
  type DueMoment,
  type DueState,
  type DueWhen,
  dueKey,
  standOf,
  whenOfDate,
} from '../../shared/due.ts'
import type { ListingDeadline } from '../../shared/posting.ts'
import { inboxStageId } from '../../shared/stages.ts'
import type { ReadDb } from './db/sql.ts'
import { type DueEntry, type DueScope, type StateRow, stateOf } from './dueEntry.ts'
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
  /** The whole deadline where a day alone does not say what is known of it. */
  deadline?: string | null
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

const posting = 'p.id AS postingId, t.isBookmarked, substr(p.titleSort, 1, 80) AS title'
const isPlainDay = `instr(p.deadline, '"kind":"date"') > 0`
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
    columns: `p.closesOn AS day, p.deadlineEndsAt AS endsAt,
      iif(p.closesOn IS NULL OR ${isPlainDay}, NULL, p.deadline) AS deadline`,
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
    isAsked: "t.stageId IN (SELECT id FROM stages WHERE meaning = 'offer')",
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
  const found = new Map<string, DueEntry>()
  for (const kind of scope.kinds) {
    const rows = kind === 'quiet' ? findQuiet(db, moment, scope.where) : findOfKind(db, moment, kind, scope)
    for (const entry of rows) found.set(entry.key, entry)
  }
  return [...found.values()]
}

function findOfKind(
  db: ReadDb,
  moment: DueMoment,
  kind: Exclude<DueKind, 'quiet'>,
  { from, until, where, isWithOverdue }: DueScope,
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
  const isSnoozed = `p.id IN (SELECT postingId FROM dueStates WHERE kind = '${kind}' AND state = 'snoozed')`
  rows.push(...read(`${isSnoozed} AND ${source.ends} IS NOT NULL`, {}))
  if (kind === 'listing' && until !== null) {
    rows.push(
      ...read(`${isOfTwoReadings} AND p.closesOn <= @last AND ${source.ends} >= @until`, {
        last: until,
        until: midnight(until, 3),
      }),
    )
  }
  return rows.flatMap((row) => entryOf(kind, row, moment) ?? [])
}

/** What tells its state from others of the same posting: interviews and tasks have one each. */
function subjectOf(kind: Exclude<DueKind, 'quiet'>): string {
  if (kind === 'interview') return 'i.id'
  return kind === 'task' || kind === 'followUp' ? 'k.id' : "''"
}

function entryOf(kind: Exclude<DueKind, 'quiet'>, row: DueRow, moment: DueMoment): DueEntry | null {
  const when = whenOfRow(row)
  const id = row.id ?? row.postingId
  if (when === null) return null
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

function whenOfRow({
  day = null,
  time = null,
  endsAt,
  until = null,
  deadline = null,
}: DueRow): DueWhen | null {
  if (day === null) return { certainty: 'instant', at: endsAt, until }
  if (deadline === null) return { certainty: 'day', on: day, time }
  const { date } = JSON.parse(deadline) as ListingDeadline
  return date === null ? null : whenOfDate(date)
}
