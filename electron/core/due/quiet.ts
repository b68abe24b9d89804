// Where nothing was heard for as many days as the person gives its stage. What they do themselves (a note, a call ticked
// off, an interview planned) counts as a sign of life; what an import brings does not. While a follow-up is open or an
// interview lies ahead there is nothing to ask.

import { addDays, calendarDayIn, instantOfWallTime } from '../../../shared/calendar.ts'
import { type DueMoment, type DueWhen, dueKey, standOf } from '../../../shared/due.ts'
import type { ReadDb } from '../db/sql.ts'
import { type DueEntry, type DueScope, type StateRow, stateOf } from './dueEntry.ts'

interface QuietRow extends StateRow {
  postingId: string
  isBookmarked: number
  title: string
  since: string
}

const signs = `('stageChanged', 'interviewPlanned', 'interviewMoved', 'interviewHeld', 'interviewOutcome', 'taskDone', 'noteAdded')`
/** A note that came with a file is none. */
const isSign = `e.kind IN ${signs} AND (e.kind <> 'noteAdded' OR e.detail ->> 'isFromFile' IS NULL)`
const lastSign = `SELECT max(e.at) FROM events e WHERE e.postingId = t.postingId AND ${isSign}`

/** What has been quiet long enough to ask about, each since its last sign of life; in no order. */
export function findQuiet(db: ReadDb, moment: DueMoment, where: DueScope['where']): DueEntry[] {
  const today = calendarDayIn(moment.now, moment.zone)
  const stages = db.all<{ id: string; quietDays: number }>(
    'SELECT id, quietDays FROM stages WHERE quietDays > 0 AND isEnd = 0 AND replacedBy IS NULL',
  )
  return stages.flatMap(({ id, quietDays }) => {
    const firstLoudDay = addDays(today, 1 - quietDays)
    const cutoff = new Date(instantOfWallTime(firstLoudDay, '00:00', moment.zone)).toISOString()
    const rows = db.all<QuietRow>(
      `SELECT t.postingId, t.isBookmarked, substr(p.titleSort, 1, 80) AS title,
         max(coalesce(t.stageSince, ''), coalesce((${lastSign}), '')) AS since, d.state, d.until AS stateUntil, d.about
       FROM tracking t CROSS JOIN postings p ON p.id = t.postingId
       LEFT JOIN dueStates d ON d.postingId = t.postingId AND d.kind = 'quiet' AND d.subjectId = ''
       WHERE t.stageId = @stage AND coalesce(t.stageSince, '') < @cutoff AND t.archivedAt IS NULL
         AND NOT EXISTS (SELECT 1 FROM events e
           WHERE e.postingId = t.postingId AND e.at >= @cutoff AND ${isSign})
         AND NOT EXISTS (SELECT 1 FROM interviews i
           WHERE i.postingId = t.postingId AND i.startsAt >= @cutoff AND i.outcome IS NOT 'cancelled')
         AND NOT EXISTS (SELECT 1 FROM tasks k
           WHERE k.postingId = t.postingId AND k.doneAt IS NULL AND k.isFollowUp = 1)
         AND ${where?.sql ?? '1'}`,
      { stage: id, cutoff },
      ...(where?.values ?? []),
    )
    return rows.map((row) => entryOf(row, quietDays, moment))
  })
}

function entryOf(row: QuietRow, quietDays: number, moment: DueMoment): DueEntry {
  const heardOn = calendarDayIn(Date.parse(row.since), moment.zone)
  const when: DueWhen = { certainty: 'day', on: addDays(heardOn, quietDays), time: null }
  const state = stateOf(row, when)
  return {
    key: dueKey('quiet', row.postingId),
    kind: 'quiet',
    id: row.postingId,
    postingId: row.postingId,
    isBookmarked: row.isBookmarked === 1,
    title: row.title,
    when,
    state,
    quietSince: row.since,
    moment,
    ...standOf({ kind: 'quiet', when, state }, moment),
  }
}

/** The day from which on a silence of this posting is asked about; null where its stage never asks. */
export function quietFrom(db: ReadDb, postingId: string, zone: string): string | null {
  const found = db.get<{ quietDays: number; since: string }>(
    `SELECT s.quietDays, max(coalesce(t.stageSince, ''), coalesce((${lastSign}), ''), coalesce(
         (SELECT max(i.startsAt) FROM interviews i
           WHERE i.postingId = t.postingId AND i.outcome IS NOT 'cancelled'), '')) AS since
     FROM tracking t JOIN stages s ON s.id = t.stageId
     WHERE t.postingId = ? AND s.quietDays > 0 AND s.isEnd = 0`,
    postingId,
  )
  if (found === undefined || found.since === '') return null
  return addDays(calendarDayIn(Date.parse(found.since), zone), found.quietDays)
}
