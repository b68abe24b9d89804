// One process owns a data folder at a time. The lock is a transaction held open on a tiny database of its own:
// the operating system lets go of it when the process dies, however it dies.

import { join } from 'node:path'
import type Database from 'better-sqlite3'
import { keepPrivate } from './keepPrivate.ts'

export interface FolderLock {
  release(): void
}

/** null when another process holds the folder. Throws what SQLite throws when the folder cannot be written. */
export function lockFolder(Sqlite: typeof Database, dataDir: string): FolderLock | null {
  const path = join(dataDir, 'library.lock')
  keepPrivate(path)
  const connection = new Sqlite(path, { timeout: 0 })
  try {
    connection.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    connection.close()
    if (error instanceof Sqlite.SqliteError && error.code.startsWith('SQLITE_BUSY')) return null
    throw error
  }
  return { release: () => connection.close() }
}
