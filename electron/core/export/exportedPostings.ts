// Which postings an export is about, in which order, and their rows, a page at a time.

import type { ExportedPostings } from '../../../shared/exporting.ts'
import type { PostingRow } from '../../../shared/model.ts'
import type { Clock } from '../clock.ts'
import type { ReadDb } from '../db/sql.ts'
import { orderFitting } from '../lists/fitting.ts'
import { readRows } from '../lists/postingRows.ts'
import { readRoll } from '../roll/postingRoll.ts'

/** Their ids. Those named keep the order they are named in, and what is gone is passed over. */
export function listExported(db: ReadDb, postings: ExportedPostings, clock: Clock): string[] {
  if (postings.kind === 'ids') {
    const rows = db.all<{ id: string }>(
      `SELECT p.id FROM json_each(?) place JOIN postings p ON p.id = place.value GROUP BY p.id ORDER BY min(place.key)`,
      JSON.stringify(postings.ids),
    )
    return rows.map(({ id }) => id)
  }
  const { filter, sort, direction } = postings
  const source = { db, clock, roll: readRoll(db) }
  const { all, positions } = orderFitting(source, filter, { sort, direction })
  return Array.from(positions, (position) => all[position]!.id)
}

const pageLength = 200

/** Their rows in this order, a page at a time. */
export function* rowPages(db: ReadDb, ids: readonly string[]): Generator<PostingRow[]> {
  for (let from = 0; from < ids.length; from += pageLength) {
    const page = ids.slice(from, from + pageLength)
    const rows = readRows(db, page)
    yield page.flatMap((id) => rows.get(id) ?? [])
  }
}
