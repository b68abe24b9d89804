// The bin: what was deleted lies here whole, as JSON, and nowhere else. No list, count, search or agenda has to know of
// it, because the rows of a binned posting are gone from their tables until it is restored.
//
// The sources of a binned posting are held by `binSources`, and an import knows it again by `binNodes`.

import type { BinEntry } from '../../../shared/methods/binMethods.ts'
import { fail, ok } from '../../../shared/result.ts'
import { type ReadDb, sameHash, type WriteDb } from '../db/sql.ts'
import type { CommandHandlers, QueryHandlers } from '../handler.ts'
import { settleRemovedStages } from '../tracking/stageRows.ts'
import { nameOf } from '../tracking/tracking.ts'
import { refreshPosting } from './currentPosting.ts'
import { type OwnedRows, type Row, rowGatherer, rowRestorer } from './ownedRows.ts'
import { withFreeNumber } from './postingNumbers.ts'

/** Moves postings to the bin with all that hangs on them; gives how many there were. */
export function moveToBin(db: WriteDb, ids: readonly string[], now: string): number {
  const gather = rowGatherer(db)
  // All are kept before any goes: what two of them share belongs to both.
  const kept = [...new Set(ids)].filter((id) => {
    const rows = gather(id)
    if (rows !== null) keepRows(db, id, rows, now)
    return rows !== null
  })
  for (const id of kept) db.run('DELETE FROM postings WHERE id = ?', id)
  return kept.length
}

function keepRows(db: WriteDb, id: string, rows: OwnedRows, now: string): void {
  const [posting] = rows.postings ?? []
  db.run(
    `INSERT INTO bin
       (postingId, deletedAt, title, employerName, isEmployerHidden, stageId, noteCount, fileCount, contents)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    id,
    now,
    posting?.title ?? null,
    posting?.employerName ?? null,
    posting?.isEmployerHidden ?? 0,
    rows.tracking?.[0]?.stageId ?? null,
    rows.notes?.length ?? 0,
    rows.files?.length ?? 0,
    JSON.stringify(rows),
  )
  for (const { sourceId, nodeHash } of rows.versions ?? []) {
    db.run('INSERT OR IGNORE INTO binSources (postingId, sourceId) VALUES (?, ?)', id, sourceId ?? null)
    db.run('INSERT OR IGNORE INTO binNodes (postingId, nodeHash) VALUES (?, ?)', id, nodeHash ?? null)
  }
}

/** Gives those that were in the bin and are postings again. `zone` is the person's. */
export function restoreFromBin(db: WriteDb, ids: readonly string[], zone: string): string[] {
  const restore = rowRestorer(db, (table, row, missing) => handOver(db, table, row, missing))
  const restored: string[] = []
  for (const id of new Set(ids)) {
    const rows = readContents(db, id)
    if (rows === null) continue
    // First out of the bin: what follows on a posting made by this command is not recorded for undo.
    db.run('DELETE FROM bin WHERE postingId = ?', id)
    restore(withFreeNumber(db, rows))
    // The library may have learned new columns since.
    refreshPosting(db, id, zone)
    restored.push(id)
  }
  settleRemovedStages(db)
  return restored
}

/** What a posting shares with another that is in the bin too comes back with that one. */
function handOver(db: WriteDb, table: string, row: Row, missing: { table: string; key: string }): void {
  const rows = missing.table === 'postings' ? readContents(db, missing.key) : null
  if (rows === null) return
  const contents = { ...rows, [table]: [...(rows[table] ?? []), row] }
  db.run('UPDATE bin SET contents = ? WHERE postingId = ?', JSON.stringify(contents), missing.key)
}

/** Libraries of the first versions, which backups may hold, have none. */
export function hasBin(db: ReadDb): boolean {
  return db.get("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'bin'") !== undefined
}

export function readContents(db: ReadDb, postingId: string): OwnedRows | null {
  const row = db.get<{ contents: string }>('SELECT contents FROM bin WHERE postingId = ?', postingId)
  return row === undefined ? null : JSON.parse(row.contents)
}

export interface BinnedPosting {
  postingId: string
  title: string | null
}

/** The binned posting of which a version was read from a node of this hash, unless a posting outside is too. */
export function findInBin(db: ReadDb, nodeHash: string): BinnedPosting | null {
  // Asked for every posting that comes in. SQLite plans the whole question anew for every hash; the answer is nearly
  // always that there is none, for which one look into one index will do.
  if (db.get('SELECT postingId FROM binNodes WHERE nodeHash = ?', nodeHash) === undefined) return null
  const found = db.get<BinnedPosting>(
    `SELECT b.postingId, b.title FROM binNodes n JOIN bin b ON b.postingId = n.postingId
     WHERE n.nodeHash = @hash AND NOT EXISTS (SELECT 1 FROM versions WHERE ${sameHash('nodeHash')}) LIMIT 1`,
    { hash: nodeHash },
  )
  return found ?? null
}

/** Those of the ids that are in the bin, or with null all that are. */
export function idsInBin(db: ReadDb, ids: readonly string[] | null): string[] {
  const condition = ids === null ? '' : 'WHERE postingId IN (SELECT value FROM json_each(?))'
  return db
    .all<{ postingId: string }>(
      `SELECT postingId FROM bin ${condition} ORDER BY deletedAt, postingId`,
      ...(ids === null ? [] : [JSON.stringify(ids)]),
    )
    .map(({ postingId }) => postingId)
}

function countBin(db: ReadDb): number {
  return db.get<{ n: number }>('SELECT count(*) AS n FROM bin')?.n ?? 0
}

function listBin(db: ReadDb, page: { limit: number; offset: number }): BinEntry[] {
  return db
    .all<Omit<BinEntry, 'isEmployerHidden'> & { isEmployerHidden: number }>(
      `SELECT postingId AS id, title, employerName, isEmployerHidden, deletedAt, stageId, noteCount,
         fileCount
       FROM bin ORDER BY deletedAt DESC, postingId DESC LIMIT ? OFFSET ?`,
      page.limit,
      page.offset,
    )
    .map((row) => ({ ...row, isEmployerHidden: row.isEmployerHidden === 1 }))
}

export const binHandlers: Pick<QueryHandlers, 'bin.list' | 'bin.count' | 'bin.among'> &
  Pick<CommandHandlers, 'bin.restore'> = {
  'bin.list': (db, page) => ok({ total: countBin(db), entries: listBin(db, page) }),
  'bin.count': (db) => ok({ count: countBin(db) }),
  'bin.among': (db, { ids }) => ok({ ids: idsInBin(db, ids) }),
  'bin.restore': (db, { ids }, command) => {
    const restored = restoreFromBin(db, idsInBin(db, ids), command.zone)
    if (restored.length === 0) return fail('notFound', 'These postings are no longer in the bin.')
    command.describe(`Restored ${nameOf(db, restored)} from the bin`)
    return ok({ ids: restored })
  },
}
