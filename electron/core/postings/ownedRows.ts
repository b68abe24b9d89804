// All rows that go with a posting when it goes, found by following the foreign keys that cascade. A table that comes
// later belongs here without being named.

import type { ReadDb, WriteDb } from '../db/sql.ts'

export type Row = Record<string, string | number | null>
/** By table, parents before children. */
export type OwnedRows = Record<string, Row[]>

interface Link {
  /** The table pointed at. */
  target: string
  columns: { from: string; to: string }[]
}

interface OwnedTable {
  name: string
  keyColumns: string[]
  /** To tables whose rows take this one's along. */
  owners: Link[]
  /** To anything else. */
  references: Link[]
}

interface Column {
  name: string
  isRequired: number
  fallback: string | null
  pk: number
}

interface LinkRow {
  table: string
  id: number
  target: string
  from: string
  to: string
  isOwner: number
}

const root = 'postings'

/** The tables of a posting's rows, `postings` first, each behind those that own it. */
function ownedTables(db: ReadDb): OwnedTable[] {
  const rows = db.all<LinkRow>(
    `SELECT t.name AS "table", f.id, f."table" AS target, f."from", f."to", f.on_delete = 'CASCADE' AS isOwner
     FROM pragma_table_list t, pragma_foreign_key_list(t.name) f
     WHERE t.schema = 'main' AND t.type = 'table' AND f."table" <> t.name ORDER BY t.name, f.id, f.seq`,
  )
  const links = new Map<string, Map<number, Link & { isOwner: boolean }>>()
  for (const { table, id, target, from, to, isOwner } of rows) {
    const ofTable = links.get(table) ?? new Map()
    const link = ofTable.get(id) ?? { target, columns: [], isOwner: isOwner === 1 }
    link.columns.push({ from, to })
    links.set(table, ofTable.set(id, link))
  }
  const ordered = [tableOf(db, root, [])]
  const isOwned = (name: string) => ordered.some((table) => table.name === name)
  const reachable = new Set([root])
  for (let before = 0; before < reachable.size; ) {
    before = reachable.size
    for (const [name, own] of links) {
      if ([...own.values()].some(({ isOwner, target }) => isOwner && reachable.has(target)))
        reachable.add(name)
    }
  }
  const waiting = new Set([...reachable].filter((name) => name !== root))
  while (waiting.size > 0) {
    const next = [...waiting].find((name) =>
      [...(links.get(name)?.values() ?? [])].every(
        ({ isOwner, target }) => !isOwner || !reachable.has(target) || isOwned(target),
      ),
    )
    if (next === undefined) throw new Error(`The tables ${[...waiting].join(', ')} own each other`)
    waiting.delete(next)
    ordered.push(tableOf(db, next, [...links.get(next)!.values()]))
  }
  return ordered
}

function tableOf(db: ReadDb, name: string, links: (Link & { isOwner: boolean })[]): OwnedTable {
  return {
    name,
    keyColumns: columnsOf(db, name).flatMap((column) => (column.pk > 0 ? [column.name] : [])),
    owners: links.filter(({ isOwner }) => isOwner),
    references: links.filter(({ isOwner }) => !isOwner),
  }
}

function columnsOf(db: ReadDb, table: string): Column[] {
  return db.all<Column>(
    'SELECT name, "notnull" AS isRequired, dflt_value AS fallback, pk FROM pragma_table_info(?)',
    table,
  )
}

function conditionOf(columns: readonly string[]): string {
  return columns.map((column) => `${column} = ?`).join(' AND ')
}

/** Gives a function that reads every row of a posting; null where there is no such posting. */
export function rowGatherer(db: ReadDb): (postingId: string) => OwnedRows | null {
  const tables = ownedTables(db)
  return (postingId) => {
    const gathered: OwnedRows = { [root]: db.all<Row>(`SELECT * FROM ${root} WHERE id = ?`, postingId) }
    if (gathered[root]?.length === 0) return null
    for (const { name, keyColumns, owners } of tables.slice(1)) {
      const found = new Map<string, Row>()
      for (const { target, columns } of owners) {
        const sql = `SELECT * FROM ${name} WHERE ${conditionOf(columns.map(({ from }) => from))}`
        for (const owner of gathered[target] ?? []) {
          for (const row of db.all<Row>(sql, ...columns.map(({ to }) => owner[to] ?? null))) {
            found.set(JSON.stringify(keyColumns.map((column) => row[column])), row)
          }
        }
      }
      if (found.size > 0) gathered[name] = [...found.values()]
    }
    return gathered
  }
}

/**
 * Gives a function that puts gathered rows back, also into a schema that has grown since. A row that points at
 * something gone points at nothing, or at the default of its column, or is left out; where an owner is missing, it
 * is handed to `onOrphan` with the key of that owner.
 */
export function rowRestorer(
  db: WriteDb,
  onOrphan: (table: string, row: Row, missing: { table: string; key: string }) => void,
): (rows: OwnedRows) => void {
  const tables = ownedTables(db).map((table) => ({ ...table, columns: columnsOf(db, table.name) }))
  const isThere = ({ target, columns }: Link, row: Row) =>
    columns.some(({ from }) => row[from] == null) ||
    db.get(
      `SELECT 1 FROM ${target} WHERE ${conditionOf(columns.map(({ to }) => to))}`,
      ...columns.map(({ from }) => row[from] ?? null),
    ) !== undefined
  return (rows) => {
    for (const { name, columns, owners, references } of tables) {
      for (const stored of rows[name] ?? []) {
        const row = Object.fromEntries(
          columns
            .filter((column) => column.name in stored)
            .map((column) => [column.name, stored[column.name] ?? null]),
        )
        const missing = owners.find((owner) => !isThere(owner, row))
        if (missing !== undefined) {
          const [first] = missing.columns
          onOrphan(name, stored, { table: missing.target, key: String(row[first?.from ?? ''] ?? '') })
          continue
        }
        const lost = references
          .filter((reference) => !isThere(reference, row))
          .flatMap((link) => link.columns)
        const isKept = lost.every(({ from }) => {
          const column = columns.find((each) => each.name === from)
          if (column === undefined || (column.isRequired === 1 && column.fallback === null)) return false
          if (column.isRequired === 1) delete row[from]
          else row[from] = null
          return true
        })
        if (!isKept) continue
        const names = Object.keys(row)
        db.run(
          `INSERT OR IGNORE INTO ${name} (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`,
          ...names.map((column) => row[column] ?? null),
        )
      }
    }
  }
}
