import { type DueKind, dueKey } from '../../shared/due.ts'
import type { ReadDb } from './db/sql.ts'

interface OwnReminderRow {
  postingId: string
  kind: DueKind
  subjectId: string
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
