import { type DueKind, dueKey, readDueKey } from '../../../shared/due.ts'
import { mostReminderTimes } from '../../../shared/reminderTimes.ts'
import type { ReadDb, WriteDb } from '../db/sql.ts'
import { readSettings } from '../settings.ts'
import type { TakenDates } from '../tracking/dueStateRows.ts'

/** What is reminded of. */
export interface ReminderSubject {
  postingId: string
  kind: DueKind
  /** As in dueStates. */
  subjectId: string
}

interface OwnReminderRow extends ReminderSubject {
  times: string
}

/** Times of reminders set by hand, by the key of what they are of; of some postings, or of all. */
export function readOwnReminders(db: ReadDb, postingIds?: readonly string[]): Map<string, string[]> {
  const rows =
    postingIds === undefined
      ? db.all<OwnReminderRow>('SELECT postingId, kind, subjectId, times FROM ownReminders')
      : db.all<OwnReminderRow>(
          `SELECT o.postingId, o.kind, o.subjectId, o.times
           FROM json_each(?) ids CROSS JOIN ownReminders o ON o.postingId = ids.value`,
          JSON.stringify(postingIds),
        )
  return new Map(
    rows.map(({ postingId, kind, subjectId, times }) => [
      dueKey(kind, subjectId === '' ? postingId : subjectId),
      JSON.parse(times) as string[],
    ]),
  )
}

/**
 * Where two postings become one: of each date the times of both, as many as there may be. A posting that was left to the
 * settings brings theirs where the date that stays is its own: none that were to come are lost.
 */
export function joinOwnReminders(db: WriteDb, keepId: string, otherId: string, dates: TakenDates): void {
  const [kept, others] = [readOwnReminders(db, [keepId]), readOwnReminders(db, [otherId])]
  const { leads } = readSettings(db).reminders
  for (const [key, times] of others) {
    const { kind, id } = readDueKey(key)!
    if (id !== otherId) writeOwnReminders(db, { postingId: keepId, kind, subjectId: id }, times)
  }
  for (const [kind, taken] of Object.entries(dates) as [keyof TakenDates, TakenDates[keyof TakenDates]][]) {
    const [own, given] = [kept.get(dueKey(kind, keepId)), others.get(dueKey(kind, otherId))]
    if (own === undefined && given === undefined) continue
    const ofKept = own ?? (taken === 'other' ? [] : leads[kind])
    const ofOther = given ?? (taken === 'keep' ? [] : leads[kind])
    const joined = [...new Set([...ofKept, ...ofOther])].slice(0, mostReminderTimes)
    writeOwnReminders(db, { postingId: keepId, kind, subjectId: '' }, joined)
  }
}

/** Sets the times of reminders of one thing, each once, in place of those it had. */
export function writeOwnReminders(
  db: WriteDb,
  { postingId, kind, subjectId }: ReminderSubject,
  times: readonly string[],
): void {
  db.run(
    `INSERT INTO ownReminders (postingId, kind, subjectId, times) VALUES (?, ?, ?, ?)
     ON CONFLICT (postingId, kind, subjectId) DO UPDATE SET times = excluded.times`,
    postingId,
    kind,
    subjectId,
    JSON.stringify([...new Set(times)]),
  )
}
