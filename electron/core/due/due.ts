// What is due, for every list, count, calendar, reminder and export: found (dueRows.ts), placed by the one rule of
// shared/due.ts, ordered, and read whole as far as it is shown. Time is passed in.

import { addDays, calendarDayIn } from '../../../shared/calendar.ts'
import {
  compareDue,
  type DueGroup,
  type DueKind,
  type DueMoment,
  type DueThing,
  dueGroups,
  dueKinds,
  spanOf,
} from '../../../shared/due.ts'
import type { InterviewKind } from '../../../shared/interview.ts'
import { ok } from '../../../shared/result.ts'
import { inboxStageId } from '../../../shared/stages.ts'
import type { Clock } from '../clock.ts'
import type { ReadDb } from '../db/sql.ts'
import type { QueryHandlers } from '../handler.ts'
import type { DueEntry } from './dueEntry.ts'
import { findDue } from './dueRows.ts'
import { readOwnReminders } from './ownReminderRows.ts'

interface DueWindow {
  /** Days in the person's zone, `YYYY-MM-DD`; null: no bound. What is overdue is there whatever `from` is. */
  from: string | null
  until: string | null
  kinds?: readonly DueKind[]
  /** Only of these, of whatever stage, archived or not. */
  postingIds?: readonly string[] | null
  /** With the reminders that were set by hand, and what has such whatever its date. */
  isReminded?: boolean
}

/** What is due in a window of days, soonest first within its group, groups in their order. */
export function listDue(db: ReadDb, moment: DueMoment, window: DueWindow): DueEntry[] {
  const groups = Map.groupBy(findWithin(db, moment, window), ({ group }) => group)
  return dueGroups.flatMap((group) => groups.get(group)?.sort(compareDue) ?? [])
}

/** The same in no order, which takes long to make of thousands. */
function findWithin(db: ReadDb, moment: DueMoment, window: DueWindow): DueEntry[] {
  const { from, until, kinds = dueKinds, postingIds = null, isReminded = false } = window
  const where =
    postingIds === null
      ? null
      : { sql: 'p.id IN (SELECT value FROM json_each(?))', values: [JSON.stringify(postingIds)] }
  const isWithin = ({ group, on, state, reminders }: DueEntry) => {
    if (reminders !== undefined) return true
    if (group === 'overdue' || group === 'today' || group === 'quiet') return true
    if (group === 'aside' && state?.kind === 'snoozed') return true
    return (from === null || on >= from) && (until === null || on <= until)
  }
  return findDue(db, moment, { from, until, kinds, where, isWithOverdue: true, isReminded }).filter(isWithin)
}

/** What a line says of these, in their order; what is gone since is left out. */
export function readDue(db: ReadDb, entries: readonly DueEntry[]): DueThing[] {
  const postings = readPostings(db, entries)
  const plans = readPlans(db, entries)
  const reminders = readOwnReminders(db, [...postings.keys()])
  return entries.flatMap((entry) => {
    const posting = postings.get(entry.postingId)
    const plan = plans.get(entry.key)
    if (posting === undefined) return []
    const { earliest, latest } = spanOf(entry.when, entry.moment)
    return {
      key: entry.key,
      kind: entry.kind,
      when: entry.when,
      state: entry.state,
      postingId: entry.postingId,
      title: posting.title,
      employerName: posting.employerName,
      isEmployerHidden: posting.isEmployerHidden === 1,
      stageId: posting.stageId,
      isBookmarked: entry.isBookmarked,
      on: entry.on,
      time: entry.time,
      earliest: new Date(earliest).toISOString(),
      latest: new Date(latest).toISOString(),
      ...(plan === undefined ? {} : { plan }),
      deadline: entry.kind === 'listing' ? JSON.parse(posting.deadline) : null,
      ...(entry.quietSince === undefined ? {} : { quietSince: entry.quietSince }),
      reminders: reminders.get(entry.key) ?? null,
    }
  })
}

interface PostingRecord {
  id: string
  title: string | null
  employerName: string | null
  isEmployerHidden: number
  stageId: string
  deadline: string
}

function readPostings(db: ReadDb, entries: readonly DueEntry[]): Map<string, PostingRecord> {
  const ids = [...new Set(entries.map(({ postingId }) => postingId))]
  const rows = db.all<PostingRecord>(
    `SELECT p.id, p.title, p.employerName, p.isEmployerHidden, p.deadline,
       coalesce(t.stageId, '${inboxStageId}') AS stageId
     FROM json_each(?) ids CROSS JOIN postings p ON p.id = ids.value LEFT JOIN tracking t ON t.postingId = p.id`,
    JSON.stringify(ids),
  )
  return new Map(rows.map((row) => [row.id, row]))
}

interface PlanRecord {
  id: string
  text: string
  interview: InterviewKind | null
  startsAt: string | null
  endsAt: string | null
}

/** By key. */
function readPlans(db: ReadDb, entries: readonly DueEntry[]): Map<string, PlanRecord> {
  const found = new Map<string, PlanRecord>()
  const read = (kinds: readonly DueKind[], sql: string) => {
    const wanted = new Map(entries.filter(({ kind }) => kinds.includes(kind)).map(({ id, key }) => [id, key]))
    if (wanted.size === 0) return
    for (const plan of db.all<PlanRecord>(sql, JSON.stringify([...wanted.keys()]))) {
      found.set(wanted.get(plan.id) ?? '', plan)
    }
  }
  read(
    ['interview'],
    `SELECT i.id, i.name AS text, i.kind AS interview, i.startsAt, i.endsAt
     FROM json_each(?) ids CROSS JOIN interviews i ON i.id = ids.value`,
  )
  read(
    ['task', 'followUp'],
    `SELECT k.id, k.body AS text, NULL AS interview, NULL AS startsAt, NULL AS endsAt
     FROM json_each(?) ids CROSS JOIN tasks k ON k.id = ids.value`,
  )
  return found
}

/** A listing may close once the application is out: nothing is left to do by then. */
export function withoutAnswered(db: ReadDb, entries: readonly DueEntry[]): DueEntry[] {
  const listed = entries.filter(({ kind }) => kind === 'listing').map(({ postingId }) => postingId)
  if (listed.length === 0) return [...entries]
  const answered = db.all<{ id: string }>(
    `SELECT t.postingId AS id FROM json_each(?) wanted CROSS JOIN tracking t ON t.postingId = wanted.value
     JOIN stages s ON s.id = t.stageId WHERE s.meaning <> 'lead'`,
    JSON.stringify(listed),
  )
  const ids = new Set(answered.map(({ id }) => id))
  return entries.filter(({ kind, postingId }) => kind !== 'listing' || !ids.has(postingId))
}

/** How many there are in each group. */
export function countGroups(entries: readonly DueEntry[]): Record<DueGroup, number> {
  const counts = Object.fromEntries(dueGroups.map((group) => [group, 0])) as Record<DueGroup, number>
  for (const { group } of entries) counts[group] += 1
  return counts
}

/** The first so many of each group. */
function takeOfEach(entries: readonly DueEntry[], perGroup: number): DueEntry[] {
  const taken = countGroups([])
  return entries.filter(({ group }) => {
    taken[group] += 1
    return taken[group] <= perGroup
  })
}

export function momentOf(clock: Clock): DueMoment {
  return { now: clock.now(), zone: clock.zone() }
}

const weekDays = 7

export const dueHandlers: Pick<QueryHandlers, 'due.list' | 'due.counts'> = {
  'due.list': (db, { pastDays, aheadDays, kinds, postingIds, perGroup }, { clock }) => {
    const moment = momentOf(clock)
    const today = calendarDayIn(moment.now, moment.zone)
    const found = listDue(db, moment, {
      from: addDays(today, -pastDays),
      until: aheadDays === null ? null : addDays(today, aheadDays),
      kinds: kinds ?? dueKinds,
      postingIds,
    }).filter(({ group }) => group !== 'done')
    // Who asks about postings wants all of their dates.
    const entries = postingIds === null ? withoutAnswered(db, found) : found
    return ok({ today, counts: countGroups(entries), things: readDue(db, takeOfEach(entries, perGroup)) })
  },

  'due.counts': (db, _input, { clock }) => {
    const moment = momentOf(clock)
    const today = calendarDayIn(moment.now, moment.zone)
    const entries = withoutAnswered(
      db,
      findWithin(db, moment, { from: today, until: addDays(today, weekDays) }),
    )
    const { overdue, today: dueToday, quiet, week } = countGroups(entries)
    return ok({ overdue, today: dueToday, quiet, week })
  },
}
