// The library as it stands at one moment, on a connection of its own, for work that goes on for a while and must
// not see what is changed meanwhile.

import { join } from 'node:path'
import type Database from 'better-sqlite3'
import { type ReadDb, readDb, type SqlParams } from './sql.ts'

export interface Snapshot extends ReadDb {
  /** Row by row, without holding all. Nothing else can be read until it is through. */
  each<Row>(sql: string, ...params: SqlParams): IterableIterator<Row>
  close(): void
}

export function takeSnapshot(Sqlite: typeof Database, dataDir: string): Snapshot {
  const connection = new Sqlite(join(dataDir, 'library.db'), { readonly: true, fileMustExist: true })
  connection.exec('BEGIN')
  // A transaction sees what is there when it first reads.
  connection.prepare('SELECT 1 FROM sqlite_schema LIMIT 1').get()
  return {
    ...snapshotOf(connection),
    close: () => connection.close(),
  }
}

/** The same over a connection that nobody else writes on. */
export function snapshotOf(connection: Database.Database): Omit<Snapshot, 'close'> {
  return {
    ...readDb(connection),
    each: <Row>(sql: string, ...params: SqlParams) =>
      connection.prepare<SqlParams>(sql).iterate(...params) as IterableIterator<Row>,
  }
}
