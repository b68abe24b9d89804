// The two faces of the library: ReadDb for queries, WriteDb for commands. Statements are prepared once per
// SQL text. A query handler only ever gets a ReadDb, which sits on a read-only connection besides.

import type Database from 'better-sqlite3'

export type SqlValue = string | number | bigint | null | Uint8Array
export type SqlParams = (SqlValue | Record<string, SqlValue>)[]

export interface ReadDb {
  /** Every row, as the SELECT names its columns. The caller states the row's shape. */
  all<Row>(sql: string, ...params: SqlParams): Row[]
  get<Row>(sql: string, ...params: SqlParams): Row | undefined
  /** Row by row, where all of them would be too much to hold. Until the last is read, the connection can do nothing else. */
  each<Row>(sql: string, ...params: SqlParams): IterableIterator<Row>
}

export interface WriteDb extends ReadDb {
  /** Runs a statement and gives the number of rows it changed. */
  run(sql: string, ...params: SqlParams): number
}

/** How many rows a table of the library has. */
export function countRows(db: Pick<ReadDb, 'get'>, table: string): number {
  return db.get<{ n: number }>(`SELECT count(*) AS n FROM ${table}`)?.n ?? 0
}

/** Puts the rows of a table in this order. */
export function setOrder(
  db: WriteDb,
  table: 'fields' | 'stages' | 'savedViews',
  ids: readonly string[],
): void {
  for (const [position, id] of ids.entries())
    db.run(`UPDATE ${table} SET position = ? WHERE id = ?`, position, id)
}

/** The condition that a hash in hex is this one, in the form that the indexes of hashes are for. Bind `hash` by name. */
export function sameHash(column: string): string {
  return `substr(${column}, 1, 12) = substr(@hash, 1, 12) AND ${column} = @hash`
}

export function readDb(connection: Database.Database): ReadDb {
  return readBy(cacheStatements(connection))
}

type Prepare = (sql: string) => Database.Statement<SqlParams>

function readBy(prepare: Prepare): ReadDb {
  return {
    all: <Row>(sql: string, ...params: SqlParams) => prepare(sql).all(...params) as Row[],
    get: <Row>(sql: string, ...params: SqlParams) => prepare(sql).get(...params) as Row | undefined,
    each: <Row>(sql: string, ...params: SqlParams) =>
      prepare(sql).iterate(...params) as IterableIterator<Row>,
  }
}

export function writeDb(connection: Database.Database): WriteDb {
  const prepare = cacheStatements(connection)
  return {
    ...readBy(prepare),
    run: (sql: string, ...params: SqlParams) => prepare(sql).run(...params).changes,
  }
}

/** Enough for every statement the app has; list queries are built from a few parts and stay below it. */
const cacheLimit = 500

function cacheStatements(connection: Database.Database): Prepare {
  const statements = new Map<string, Database.Statement<SqlParams>>()
  return (sql) => {
    let statement = statements.get(sql)
    if (statement === undefined) {
      if (statements.size >= cacheLimit) statements.clear()
      statement = connection.prepare<SqlParams>(sql)
      statements.set(sql, statement)
    }
    return statement
  }
}
