// Whether the library file can be trusted, asked before anything is read from it. Closed well and unchanged since, it can;
// after an unclean end SQLite looks through it quickly, and thoroughly where something else wrote to it or a read failed.

import { existsSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type Database from 'better-sqlite3'
import { listStored } from '../backups/backupFiles.ts'
import { schemaVersion } from '../db/migrate.ts'
import { latestVersion } from '../db/migrations.ts'
import { breakSeal } from '../db/seal.ts'
import { errorCode } from '../errorCode.ts'

/** `changed`: sound, but not as it was closed. `missing`: not there or empty, although there was a library. */
type Soundness = 'sound' | 'changed' | 'damaged' | 'missing'

function suspectPath(dataDir: string): string {
  return join(dataDir, 'library.suspect')
}

/** Has the next start look thoroughly: reading the library met a damaged page. */
export function suspectLibrary(dataDir: string): void {
  writeFileSync(suspectPath(dataDir), '', { mode: 0o600 })
}

export function clearSuspicion(dataDir: string): void {
  rmSync(suspectPath(dataDir), { force: true })
}

export function isSuspect(dataDir: string): boolean {
  return existsSync(suspectPath(dataDir))
}

/** Throws what SQLite throws where it is not the file's fault. */
export function checkLibrary(Sqlite: typeof Database, dataDir: string): Soundness {
  const path = join(dataDir, 'library.db')
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0
  if (size === 0) return listStored(dataDir).length > 0 ? 'missing' : 'sound'
  const isAsClosed = breakSeal(dataDir)
  const isThorough = isAsClosed === false || isSuspect(dataDir)
  if (isAsClosed && !isThorough) return 'sound'
  const isSound = looksSound(Sqlite, path, isThorough)
  if (isSound) clearSuspicion(dataDir)
  if (!isSound) return 'damaged'
  return isAsClosed === false ? 'changed' : 'sound'
}

function looksSound(Sqlite: typeof Database, path: string, isThorough: boolean): boolean {
  let connection: Database.Database | null = null
  try {
    connection = new Sqlite(path, { timeout: 5_000 })
    // A newer Roledex is refused by whoever opens it; nothing is said about its file here.
    if (schemaVersion(connection) > latestVersion && looksQuicklySound(connection)) return true
    if (!isThorough) return looksQuicklySound(connection)
    if (connection.pragma('integrity_check(1)', { simple: true }) !== 'ok') return false
    return (connection.pragma('foreign_key_check') as unknown[]).length === 0
  } catch (error) {
    if (isUnreadable(error)) return false
    throw error
  } finally {
    connection?.close()
  }
}

function looksQuicklySound(connection: Database.Database): boolean {
  return connection.pragma('quick_check(1)', { simple: true }) === 'ok'
}

/** Whether SQLite says that what it read is not what it wrote. */
export function isDamage(error: unknown): boolean {
  return /^SQLITE_(CORRUPT|NOTADB|IOERR_SHORT_READ)/.test(errorCode(error))
}

/** The same, or what stands in a row or in the schema makes no sense any more, which SQLite says in other words. */
export function isUnreadable(error: unknown): boolean {
  return isDamage(error) || errorCode(error) === 'SQLITE_ERROR'
}
