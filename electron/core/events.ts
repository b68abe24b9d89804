// Events of a posting: written by whoever makes something happen, read for the timeline. The fields of one kind
// beyond the common ones are kept as JSON; the contract's schema says what they are.

import { eventSchema, type PostingEvent } from '../../shared/model.ts'
import type { ReadDb, WriteDb } from './db/sql.ts'

interface EventRow {
  id: string
  postingId: string
  kind: string
  at: string
  note: string | null
  detail: string
}

export function insertEvent(db: WriteDb, event: PostingEvent): void {
  const { id, postingId, kind, at, note, ...detail } = event
  db.run(
    'INSERT INTO events (id, postingId, kind, at, note, detail) VALUES (?, ?, ?, ?, ?, ?)',
    id,
    postingId,
    kind,
    at,
    note,
    JSON.stringify(detail),
  )
}

/** Newest first; of the same instant, the one written later comes first. */
export function listEvents(db: ReadDb, postingId: string): PostingEvent[] {
  return db
    .all<EventRow>(
      'SELECT id, postingId, kind, at, note, detail FROM events WHERE postingId = ? ORDER BY at DESC, id DESC',
      postingId,
    )
    .map(({ detail, ...row }) => eventSchema.parse({ ...row, ...JSON.parse(detail) }))
}
