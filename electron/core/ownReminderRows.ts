import { type DueKind, dueKey } from '../../shared/due.ts'
import { mostReminderTimes } from '../../shared/reminderTimes.ts'
import type { ReadDb, WriteDb } from './db/sql.ts'

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

/** Where two postings become one: of one date both were reminded of, the times of both, as many as there may be. */
export function joinOwnReminders(db: WriteDb, keepId: string, otherId: string): void {
  const kept = readOwnReminders(db, [keepId])
  const others = db.all<OwnReminderRow>(
    'SELECT postingId, kind, subjectId, times FROM ownReminders WHERE postingId = ?',
    otherId,
  )
  for (const { kind, subjectId, times } of others) {
    const before = kept.get(dueKey(kind, subjectId === '' ? keepId : subjectId)) ?? []
    const joined = [...new Set([...before, ...(JSON.parse(times) as string[])])].slice(0, mostReminderTimes)
    writeOwnReminders(db, { postingId: keepId, kind, subjectId }, joined)
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
