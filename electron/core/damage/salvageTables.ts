// Fills a new library file from a damaged one, table by table, and from a backup where that has what could not be read.
// A row that no longer fits (its bytes were changed, or its JSON) is not forced in, but handed over to be kept beside.

import type Database from 'better-sqlite3'
import type { DamagedTable } from '../../../shared/damage.ts'
import { initialStages } from '../../../shared/stages.ts'
import { errorCode } from '../errorCode.ts'
import { mendReferences } from './mendReferences.ts'
import { hasNumbers, type ReadTable, readTable, type SalvagedRow } from './readTable.ts'
import { hasSoundJson } from './storedJson.ts'

export interface Leftover {
  table: string
  row: SalvagedRow
}

interface Salvaged {
  /** Of every table in which something could not be read. */
  tables: DamagedTable[]
  leftovers: Leftover[]
  /** How many rows there are now, of all tables. */
  rows: number
}

/** Beyond what a backup had, so many rows may have come since. */
const mostSince = 200_000

/**
 * `target` has the schema of the damaged file and the rows its migrations make. Either of the others may be null.
 * `now` is an instant.
 */
export function salvageTables(
  target: Database.Database,
  damaged: Database.Database | null,
  backup: Database.Database | null,
  now: string,
): Salvaged {
  const names = tableNames(target)
  const leftovers: Leftover[] = []
  const tables = new Map<string, DamagedTable>()
  const incomplete = new Set<string>()
  let rows = 0
  target.pragma('foreign_keys = OFF')
  target.transaction(() => {
    for (const name of names) target.exec(`DELETE FROM ${name}`)
    for (const name of names) {
      const columns = sharedColumns(target, damaged, name)
      const insert = inserter(target, name, columns, false)
      const refused: SalvagedRow[] = []
      const isNumbered = hasNumbers(target, name)
      const read: ReadTable =
        damaged === null
          ? { rows: 0, gaps: null, isWhole: false, total: null }
          : readTable(name, columns, isNumbered, {
              damaged,
              take: (row) => {
                if (hasSoundJson(name, row) && insert(row)) rows++
                else refused.push(row)
              },
              highest: highestNumber(target, backup, name, isNumbered),
              postingIds: target.prepare<[], string>('SELECT id FROM postings').pluck().all(),
            })
      const fromBackup =
        read.isWhole && refused.length === 0 ? 0 : fill(target, backup, name, read, refused.length > 0)
      rows += fromBackup
      for (const row of refused) leftovers.push({ table: name, row })
      if (!read.isWhole || refused.length > 0) incomplete.add(name)
      const kept = read.rows - refused.length
      const lost = read.total === null ? null : Math.max(0, read.total - kept - fromBackup)
      tables.set(name, { name, read: kept, fromBackup, lost })
    }
    restoreStages(target)
    const lines = tables.get('postings')
    for (const leftover of mendReferences(target, now)) {
      leftovers.push(leftover)
      incomplete.add(leftover.table)
      const told = tables.get(leftover.table)
      if (told !== undefined) tables.set(leftover.table, withoutOne(told))
    }
    if (lines !== undefined) tables.set('postings', recounted(target, lines))
  })()
  return { tables: [...tables.values()].filter(({ name }) => incomplete.has(name)), leftovers, rows }
}

/** A row was read, but what it belonged to is gone. */
function withoutOne({ read, lost, ...table }: DamagedTable): DamagedTable {
  return { ...table, read: Math.max(0, read - 1), lost: lost === null ? null : lost + 1 }
}

/** Lines of postings that could not be read were made anew where a version is there, and are lost only where none is. */
function recounted(target: Database.Database, { lost, ...table }: DamagedTable): DamagedTable {
  const left = Number(target.prepare('SELECT count(*) FROM postings').pluck().get())
  const total = lost === null ? null : table.read + table.fromBackup + lost
  return {
    ...table,
    read: Math.max(0, left - table.fromBackup),
    lost: total === null ? null : Math.max(0, total - left),
  }
}

/** Those that hold what is to be kept; the search index is made anew. Postings come before what is theirs. */
function tableNames(connection: Database.Database): string[] {
  return connection
    .prepare<[], string>(
      `SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'
         AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'postingSearch%'
       ORDER BY name <> 'postings', name`,
    )
    .pluck()
    .all()
}

/** Names of columns; those of the target alone where the other cannot be asked. */
function sharedColumns(target: Database.Database, other: Database.Database | null, table: string): string[] {
  const columnsOf = (connection: Database.Database) =>
    connection.prepare<[string], string>('SELECT name FROM pragma_table_info(?)').pluck().all(table)
  const own = columnsOf(target)
  let theirs: string[] = []
  try {
    theirs = other === null ? [] : columnsOf(other)
  } catch {
    // Its schema cannot be read; each read of a table will say so by itself.
  }
  return theirs.length === 0 ? own : own.filter((column) => theirs.includes(column))
}

/** Gives a function that says whether the row went in. Throws where that is not the row's fault. */
function inserter(
  target: Database.Database,
  table: string,
  columns: readonly string[],
  isIgnoring: boolean,
): (row: SalvagedRow) => boolean {
  const statement = target.prepare(
    `INSERT ${isIgnoring ? 'OR IGNORE ' : ''}INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
  )
  return (row) => {
    try {
      return statement.run(...columns.map((column) => row[column] ?? null)).changes > 0
    } catch (error) {
      if (/^SQLITE_(CONSTRAINT|MISMATCH|TOOBIG|ERROR)/.test(errorCode(error))) return false
      throw error
    }
  }
}

/** Where the damaged table does not say how far its numbers go. */
function highestNumber(
  target: Database.Database,
  backup: Database.Database | null,
  table: string,
  isNumbered: boolean,
): number {
  if (!isNumbered || backup === null || !isThere(backup, table)) return mostSince
  if (!isThere(target, table)) return mostSince
  return Number(backup.prepare(`SELECT max(rowid) FROM ${table}`).pluck().get() ?? 0) + mostSince
}

/** Gives how many rows of the backup went in. Where rows have numbers, only those that could not be read are asked for. */
function fill(
  target: Database.Database,
  backup: Database.Database | null,
  table: string,
  { gaps }: ReadTable,
  hasRefused: boolean,
): number {
  if (backup === null || !isThere(backup, table)) return 0
  const columns = sharedColumns(target, backup, table)
  const insert = inserter(target, table, columns, true)
  const ranges = gaps === null || hasRefused ? [null] : gaps
  let filled = 0
  for (const range of ranges) {
    const statement = backup
      .prepare<number[], SalvagedRow>(
        `SELECT ${columns.join(', ')} FROM ${table} ${range === null ? '' : 'WHERE rowid BETWEEN ? AND ?'}`,
      )
      .safeIntegers()
    for (const row of statement.iterate(...(range ?? []))) if (insert(row)) filled++
  }
  return filled
}

function isThere(connection: Database.Database, table: string): boolean {
  return (
    connection.prepare("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?").get(table) !==
    undefined
  )
}

/** The stages every library begins with are there, whatever else of the table was lost. */
function restoreStages(target: Database.Database): void {
  if (target.prepare("SELECT 1 FROM stages WHERE id = 'new'").get() !== undefined) return
  const insert = target.prepare(
    'INSERT OR IGNORE INTO stages (id, name, meaning, color, isEnd, position) VALUES (?, ?, ?, ?, ?, ?)',
  )
  for (const [position, { id, name, meaning, color, isEnd }] of initialStages.entries())
    insert.run(id, name, meaning, color, isEnd ? 1 : 0, position)
}
