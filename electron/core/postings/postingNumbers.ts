// The numbers of postings (`seq`). One that is in the bin, or that only undo still knows, keeps its own: where another
// posting got it meanwhile, its row could not come back.

import type { ReadDb, WriteDb } from '../db/sql.ts'
import type { OwnedRows } from './ownedRows.ts'

/**
 * To be called where rows were put into a new file, which knows only of the numbers of the postings that are there. Inside
 * the caller's transaction.
 */
export function reserveNumbers(db: WriteDb): void {
  const highest = db.get<{ seq: number | null }>(
    `SELECT max(seq) AS seq FROM (
       SELECT seq FROM postings
       UNION ALL SELECT p.value ->> 'seq' FROM bin, json_each(contents, '$.postings') p
       UNION ALL SELECT rowKey ->> 'seq' FROM undoLog WHERE tableName = 'postings')`,
  )?.seq
  if (highest == null) return
  db.run("DELETE FROM sqlite_sequence WHERE name = 'postings'")
  db.run("INSERT INTO sqlite_sequence (name, seq) VALUES ('postings', ?)", highest)
}

/** Where another posting has got the number since, it comes back under a new one. */
export function withFreeNumber(db: ReadDb, rows: OwnedRows): OwnedRows {
  const [posting] = rows.postings ?? []
  if (
    posting === undefined ||
    db.get('SELECT 1 FROM postings WHERE seq = ?', posting.seq ?? null) === undefined
  )
    return rows
  const { seq: _seq, ...rest } = posting
  return { ...rows, postings: [rest] }
}
