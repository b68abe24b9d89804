// One undo for everything. Triggers write the inverse of every row change to undoLog, grouped by the command that
// made it; undoing applies the inverses backwards while the same triggers write the way forward again. So a command
// needs no undo of its own, and all of it survives a restart.
//
// What a command does to a posting that it made itself is not recorded: taking the posting back takes all of it back.
//
// The triggers are TEMP: made anew from the tables at each opening, so they can never lag behind the schema, and
// the file stays writable by any SQLite tool. Rows are kept as JSON, hence: no blobs and no floats in these tables.

import type Database from 'better-sqlite3'

/**
 * Tables that undo leaves alone: bytes, the record of what came in, preferences, what was reminded of, folders outside
 * and what left for them, where columns of spreadsheets went, and undo's own.
 */
const exemptTables = new Set([
  'blobs',
  'imports',
  'importFiles',
  'settings',
  'reminders',
  'reminderWatch',
  'commands',
  'undoLog',
  'watchedFolder',
  'watchedFiles',
  'calendarEvents',
  'calendarFolder',
  'tableMappings',
])

/**
 * Rows that stay once they are made, because they say nothing by themselves and later commands build on them: a tag
 * that no posting has, the tracking of a posting nobody touched.
 */
const keptRows = { made: new Set(['tags', 'tracking']), deleted: new Set(['tags']) }

interface Column {
  name: string
  type: string
  pk: number
}

interface UndoTable {
  name: string
  columns: readonly Column[]
  keyColumns: readonly string[]
}

/** The tables whose rows undo brings back. */
export function undoTables(connection: Database.Database): UndoTable[] {
  const names = connection
    .prepare<[], { name: string }>(
      "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%'",
    )
    .all()
    .map(({ name }) => name)
    .filter((name) => !exemptTables.has(name))
  return names.sort().map((name) => {
    const columns = connection
      .prepare<[string], Column>('SELECT name, type, pk FROM pragma_table_info(?)')
      .all(name)
    const keyColumns = columns
      .filter(({ pk }) => pk > 0)
      .sort((a, b) => a.pk - b.pk)
      .map((column) => column.name)
    return { name, columns, keyColumns }
  })
}

/** Makes the recording triggers on this connection. They record while `recordFor` has named a command. */
export function installUndo(connection: Database.Database): void {
  connection.exec(`
    CREATE TEMP TABLE undoContext (commandSeq INTEGER NOT NULL, direction TEXT NOT NULL, newPostingId TEXT);
    ${undoTables(connection).map(recordingTriggers).join('\n')}
  `)
}

function recordingTriggers(table: UndoTable): string {
  const { name } = table
  const names = table.columns.map((column) => column.name)
  const posting = names.includes('postingId') ? 'postingId' : name === 'postings' ? 'id' : null
  const key = (row: string) => `json_object(${table.keyColumns.map((k) => `'${k}', ${row}.${k}`).join(', ')})`
  const owner = (row: string) => (posting === null ? 'NULL' : `${row}.${posting}`)
  const isChanged = (column: string) => `OLD.${column} IS NOT NEW.${column}`
  const isOfOther = (row: string) =>
    posting === null ? '' : ` WHERE newPostingId IS NULL OR newPostingId <> ${row}.${posting}`
  const record = (event: string, row: string, when: string, values: string, then = '') => `
    CREATE TEMP TRIGGER undo_${name}_${event} AFTER ${event.toUpperCase()} ON main.${name}
    WHEN EXISTS (SELECT 1 FROM undoContext${isOfOther(row)})${when}
    BEGIN
      INSERT INTO undoLog (commandSeq, direction, tableName, operation, rowKey, rowBefore, postingId)
      SELECT commandSeq, direction, '${name}', '${event}', ${values} FROM undoContext;${then}
    END;`
  const markNew =
    name === 'postings'
      ? "\n      UPDATE undoContext SET newPostingId = NEW.id WHERE direction = 'undo';"
      : ''
  const whole = `json_object(${names.map((column) => `'${column}', OLD.${column}`).join(', ')})`
  const changed = `(SELECT json_group_object(k, v) FROM (${names
    .map((column) => `SELECT '${column}' AS k, OLD.${column} AS v WHERE ${isChanged(column)}`)
    .join(' UNION ALL ')}))`
  const whenChanged = ` AND (${names.map(isChanged).join(' OR ')})`
  return [
    keptRows.made.has(name)
      ? ''
      : record('insert', 'NEW', '', `${key('NEW')}, NULL, ${owner('NEW')}`, markNew),
    record('update', 'NEW', whenChanged, `${key('NEW')}, ${changed}, ${owner('NEW')}`),
    keptRows.deleted.has(name) ? '' : record('delete', 'OLD', '', `${key('OLD')}, ${whole}, ${owner('OLD')}`),
  ].join('\n')
}

export type Direction = 'undo' | 'redo'

export interface LogEntry {
  seq: number
  tableName: string
  operation: 'insert' | 'update' | 'delete'
  rowKey: string
  rowBefore: string | null
  postingId: string | null
}

type Row = Record<string, string | number | null>

/** Applies the inverses of a command's row changes, latest first. Runs inside the caller's transaction. */
export function applyInverses(connection: Database.Database, entries: readonly LogEntry[]): void {
  const tables = new Map(undoTables(connection).map((table) => [table.name, table]))
  const references = referencesByTable(connection)
  const statements = new Map<string, Database.Statement<SqlRow>>()
  const run = (sql: string, values: SqlRow) => {
    let statement = statements.get(sql)
    if (statement === undefined) {
      statement = connection.prepare<SqlRow>(sql)
      statements.set(sql, statement)
    }
    statement.run(...values)
  }
  // Children may come back before their parents; what counts is that all fits together at the end.
  connection.pragma('defer_foreign_keys = ON')
  for (const entry of entries) {
    const table = tables.get(entry.tableName)
    // A column or table that a later migration took away cannot come back.
    if (table === undefined) continue
    const key = JSON.parse(entry.rowKey) as Row
    const known = (row: Row) =>
      Object.entries(row).filter(([name]) => table.columns.some((c) => c.name === name))
    const where = Object.keys(key)
      .map((name) => `${name} = ?`)
      .join(' AND ')
    const keyValues = Object.values(key)
    if (entry.operation === 'insert') {
      if (isReferenced(connection, references.get(table.name) ?? [], key)) continue
      run(`DELETE FROM ${table.name} WHERE ${where}`, keyValues)
      continue
    }
    const before = known(JSON.parse(entry.rowBefore ?? '{}') as Row)
    if (before.length === 0) continue
    const values = before.map(([, value]) => value)
    if (entry.operation === 'update') {
      const sets = before.map(([name]) => `${name} = ?`).join(', ')
      run(`UPDATE ${table.name} SET ${sets} WHERE ${where}`, [...values, ...keyValues])
    } else {
      const columns = before.map(([name]) => name).join(', ')
      run(`INSERT INTO ${table.name} (${columns}) VALUES (${before.map(() => '?').join(', ')})`, values)
    }
  }
}

type SqlRow = (string | number | null)[]

interface Reference {
  table: string
  from: string
  to: string
}

/** Who points at a table without going away with it: a tag in use elsewhere must stay when its making is undone. */
function referencesByTable(connection: Database.Database): Map<string, Reference[]> {
  const rows = connection
    .prepare<[], Reference & { target: string }>(
      `SELECT t.name AS "table", f."from", f."to", f."table" AS target
       FROM pragma_table_list t, pragma_foreign_key_list(t.name) f
       WHERE t.schema = 'main' AND f.on_delete <> 'CASCADE' AND f.seq = 0`,
    )
    .all()
  const result = new Map<string, Reference[]>()
  for (const { target, ...reference } of rows) {
    const list = result.get(target) ?? []
    list.push(reference)
    result.set(target, list)
  }
  return result
}

function isReferenced(connection: Database.Database, references: readonly Reference[], key: Row): boolean {
  return references.some(({ table, from, to }) => {
    const value = key[to]
    if (value === undefined) return false
    return connection.prepare(`SELECT 1 FROM ${table} WHERE ${from} = ? LIMIT 1`).get(value) !== undefined
  })
}
