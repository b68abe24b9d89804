// Events of a posting: written by whoever makes something happen, read for the timeline. The fields of one kind
// beyond the common ones are kept as JSON; the contract's schema says what they are.

import { eventSchema, type PostingEvent } from '../../../shared/model.ts'
import type { ReadDb, WriteDb } from '../db/sql.ts'

export interface EventRow {
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

const columns = 'SELECT id, postingId, kind, at, note, detail FROM events'

/** The event a row holds; throws where it holds none. */
export function readEvent({ id, postingId, kind, at, note, detail }: EventRow): PostingEvent {
  return eventSchema.parse({ id, postingId, kind, at, note, ...JSON.parse(detail) })
}

export function findEvent(db: ReadDb, id: string): PostingEvent | undefined {
  const row = db.get<EventRow>(`${columns} WHERE id = ?`, id)
  return row && readEvent(row)
}

/** Newest first; of the same instant, the one written later comes first. */
export function listEvents(db: ReadDb, postingId: string): PostingEvent[] {
  return db
    .all<EventRow>(`${columns} WHERE postingId = ? ORDER BY at DESC, id DESC`, postingId)
    .map(readEvent)
}
