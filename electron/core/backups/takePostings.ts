// Takes single postings out of a backup, with what hung on them then: originals, versions, notes, events, tags, people.
// A posting that is gone comes back whole. Of one that is here, only what the person added and has no longer comes
// back; nothing that is here is changed.

import { type ReadDb, type SqlValue, sameHash, type WriteDb } from '../db/sql.ts'
import { hasBin, idsInBin, readContents, restoreFromBin } from '../postings/bin.ts'
import { refreshPosting } from '../postings/currentPosting.ts'
import { type OwnedRows, rowGatherer, rowRestorer } from '../postings/ownedRows.ts'
import { withFreeNumber } from '../postings/postingNumbers.ts'
import { settleRemovedStages } from '../tracking/stageRows.ts'

/** What a posting that is here has of its own now: read from its sources, or following from what was done since. */
const presentTables = [
  'postings',
  'versions',
  'warnings',
  'postingKeys',
  'overrides',
  'lookAlikes',
  'tracking',
  'events',
]

interface Taken {
  /** Ids of postings that are here again. */
  restored: string[]
  /** Ids of postings that were here and got something back. */
  completed: string[]
}

/** Runs inside a command. `zone` is the person's. */
export function takePostings(db: WriteDb, backup: ReadDb, ids: readonly string[], zone: string): Taken {
  const gather = rowGatherer(backup)
  const restore = rowRestorer(db, () => {})
  const bringReferences = referenceBringer(db, backup)
  const taken: Taken = { restored: [], completed: [] }
  for (const id of new Set(ids)) {
    const gathered = gather(id) ?? (hasBin(backup) ? readContents(backup, id) : null)
    if (gathered === null) continue
    const isBinned = restoreFromBin(db, idsInBin(db, [id]), zone).length > 0
    const isHere = db.get('SELECT 1 FROM postings WHERE id = ?', id) !== undefined
    const rows = isHere ? withoutTables(gathered, presentTables) : withFreeNumber(db, gathered)
    const before = countChanges(db)
    bringReferences(rows)
    restore(rows)
    const hasGained = countChanges(db) > before
    refreshPosting(db, id, zone)
    if (isBinned || !isHere) taken.restored.push(id)
    else if (hasGained) taken.completed.push(id)
  }
  settleRemovedStages(db)
  return taken
}

function withoutTables(rows: OwnedRows, names: readonly string[]): OwnedRows {
  return Object.fromEntries(Object.entries(rows).filter(([name]) => !names.includes(name)))
}

function countChanges(db: ReadDb): number {
  return db.get<{ n: number }>('SELECT total_changes() AS n')?.n ?? 0
}

type StoredRow = Record<string, SqlValue>

interface Reference {
  from: string
  target: string
  to: string
}

/** Rows known by something other than their key, which may mean another row in this library. */
const knownBy: Record<string, { column: string; condition: string }> = {
  blobs: { column: 'sha256', condition: sameHash('sha256') },
  tags: { column: 'nameKey', condition: 'nameKey = @hash' },
}

/**
 * Gives a function that brings along what rows point at without belonging to it (a source and its bytes, a tag, a
 * person, an import) where it is not here, and has the rows point at it.
 */
function referenceBringer(db: WriteDb, backup: ReadDb): (rows: OwnedRows) => void {
  const references = new Map<string, Reference[]>()
  const referencesOf = (table: string): Reference[] => {
    let found = references.get(table)
    if (found === undefined) {
      found = backup.all<Reference>(
        `SELECT "from", "table" AS target, "to" FROM pragma_foreign_key_list(?)
         WHERE on_delete <> 'CASCADE' AND "table" <> 'postings' AND "table" <> ?`,
        table,
        table,
      )
      references.set(table, found)
    }
    return found
  }
  const pointAtPresent = (table: string, row: StoredRow) => {
    for (const { from, target, to } of referencesOf(table)) {
      const value = row[from]
      if (value !== null && value !== undefined) row[from] = bring(target, to, value)
    }
  }
  /** Gives the key under which the row is in this library. */
  const bring = (table: string, key: string, value: SqlValue): SqlValue => {
    const row = backup.get<StoredRow>(`SELECT * FROM ${table} WHERE ${key} = ?`, value)
    if (row === undefined) return value
    const known = knownBy[table]
    const present =
      known === undefined
        ? db.get<{ key: SqlValue }>(`SELECT ${key} AS key FROM ${table} WHERE ${key} = ?`, value)
        : db.get<{ key: SqlValue }>(`SELECT ${key} AS key FROM ${table} WHERE ${known.condition}`, {
            hash: row[known.column] ?? null,
          })
    if (present !== undefined) return present.key
    pointAtPresent(table, row)
    if (table === 'blobs') delete row.id
    const columns = columnsHere(table).filter((column) => column in row)
    db.run(
      `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
      ...columns.map((column) => row[column] ?? null),
    )
    return table === 'blobs'
      ? (db.get<{ id: number }>('SELECT last_insert_rowid() AS id')?.id ?? value)
      : value
  }
  const columnsHere = (table: string) =>
    db.all<{ name: string }>('SELECT name FROM pragma_table_info(?)', table).map(({ name }) => name)
  return (rows) => {
    for (const [table, stored] of Object.entries(rows))
      for (const row of stored) pointAtPresent(table, row as StoredRow)
  }
}
