// Which postings an export is about, in which order, and their rows, a page at a time.

import type { ExportedPostings } from '../../../shared/exporting.ts'
import type { PostingRow } from '../../../shared/model.ts'
import type { Clock } from '../clock.ts'
import type { ReadDb } from '../db/sql.ts'
import { orderToSql } from '../postingQuery.ts'
import { readRows } from '../postingRows.ts'
import { listFitting } from '../postings.ts'

/** Their ids. Those named keep the order they are named in, and what is gone is passed over. */
export function listExported(db: ReadDb, postings: ExportedPostings, clock: Clock): string[] {
  if (postings.kind === 'ids') {
    return idsOf(
      db,
      `SELECT p.id FROM json_each(?) place JOIN postings p ON p.id = place.value GROUP BY p.id ORDER BY min(place.key)`,
      postings.ids,
    )
  }
  const { filter, sort, direction } = postings
  return idsOf(
    db,
    'SELECT p.id FROM json_each(?) place CROSS JOIN postings p ON p.seq = place.value ORDER BY place.key',
    listFitting(db, filter, orderToSql(sort, direction), clock).map(Number),
  )
}

function idsOf(db: ReadDb, sql: string, places: readonly (string | number)[]): string[] {
  return db.all<{ id: string }>(sql, JSON.stringify(places)).map(({ id }) => id)
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
