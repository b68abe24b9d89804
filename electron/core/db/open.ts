// Opens the library of a data folder, or says in a sentence why it cannot and what to do. Nothing in the folder is
// changed before it is sure that it may be: one owner, a library we understand, a verified backup before a migration.

import { existsSync, mkdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type Database from 'better-sqlite3'
import type { Backup } from '../../../shared/model.ts'
import { type AppError, fail, ok, type Result } from '../../../shared/result.ts'
import { type Clock, nowIso } from '../clock.ts'
import { type BackupReason, backupFolder, listBackups, makeBackup, sweepUnfinished } from './backup.ts'
import { type FolderLock, lockFolder } from './lock.ts'
import { migrate, schemaVersion } from './migrate.ts'
import { latestVersion } from './migrations.ts'

export interface Library {
  Sqlite: typeof Database
  dataDir: string
  writer: Database.Database
  reader: Database.Database
  /** Makes a verified backup, one at a time; `now` is an instant. Throws when it could not be made. */
  backUp(reason: BackupReason, now: string): Promise<Backup>
  close(): void
}

/** better-sqlite3 13 is built for the Node-API of Node 22; on an older Node it would take the process down. */
const oldestNode = 22

export async function openLibrary(dataDir: string, clock: Clock): Promise<Result<Library>> {
  const nodeMajor = Number(process.versions.node.split('.')[0])
  if (nodeMajor < oldestNode) {
    return fail(
      'runtimeTooOld',
      `Roledex needs Node ${oldestNode} or newer and this is Node ${process.versions.node}. Start it with "npm start", which brings its own. Your library was not touched.`,
    )
  }
  const Sqlite = createRequire(import.meta.url)('better-sqlite3') as typeof Database
  let lock: FolderLock | null = null
  let writer: Database.Database | null = null
  try {
    // What is in it is nobody else's business.
    mkdirSync(dataDir, { recursive: true, mode: 0o700 })
    lock = lockFolder(Sqlite, dataDir)
    if (lock === null) {
      return fail(
        'libraryLocked',
        `Another Roledex has this library open (${dataDir}). Use its window, or close it and try again.`,
      )
    }
    sweepUnfinished(dataDir)
    const path = join(dataDir, 'library.db')
    const isNew = !existsSync(path)
    writer = new Sqlite(path, { timeout: 5_000 })
    const version = schemaVersion(writer)
    if (version > latestVersion) {
      writer.close()
      lock.release()
      return fail(
        'libraryFromFuture',
        `This library was written by a newer Roledex (its format is ${version}, this one knows ${latestVersion}). It was left untouched. Install the newer version to open it.`,
      )
    }
    prepareConnection(writer)
    if (!isNew && version > 0 && version < latestVersion) {
      await makeBackup(Sqlite, writer, dataDir, 'beforeMigration', nowIso(clock))
    }
    migrate(writer)
    const reader = new Sqlite(path, { readonly: true, fileMustExist: true, timeout: 5_000 })
    reader.pragma('cache_size = -65536')
    const close = closeLibrary(writer, reader, lock)
    return ok({ Sqlite, dataDir, writer, reader, backUp: backUpInTurn(Sqlite, writer, dataDir), close })
  } catch (error) {
    writer?.close()
    lock?.release()
    const explained = explainStorageFault(error, dataDir)
    if (explained === null) throw error
    return { ok: false, error: explained }
  }
}

function prepareConnection(connection: Database.Database): void {
  connection.pragma('journal_mode = WAL')
  connection.pragma('foreign_keys = ON')
  // What a person typed survives a power cut; an import relaxes this for itself (history.ts).
  connection.pragma('synchronous = FULL')
  // More than this made imports of thousands no faster, and would be most of their memory.
  connection.pragma('cache_size = -16384')
  // A large import would else move the log into the file, and wait for the disk, every few hundred postings.
  connection.pragma('wal_autocheckpoint = 8000')
  connection.pragma('journal_size_limit = 67108864')
  connection.pragma('temp_store = MEMORY')
  connection.pragma('trusted_schema = OFF')
}

function backUpInTurn(
  Sqlite: typeof Database,
  writer: Database.Database,
  dataDir: string,
): Library['backUp'] {
  let last: Promise<unknown> = Promise.resolve()
  return (reason, now) => {
    const made = last.then(() => makeBackup(Sqlite, writer, dataDir, reason, now))
    last = made.catch(() => {})
    return made
  }
}

function closeLibrary(writer: Database.Database, reader: Database.Database, lock: FolderLock): () => void {
  return () => {
    reader.close()
    writer.close()
    lock.release()
  }
}

/** What a fault of the disk or the file means for the person; null when it is not one of those. */
export function explainStorageFault(error: unknown, dataDir: string): AppError | null {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return null
  const { code, message } = error
  const detail = `${code}: ${message}`
  if (code === 'SQLITE_FULL' || code === 'ENOSPC') {
    return {
      code: 'libraryFull',
      message: `The disk that holds ${dataDir} is full. What was saved before is safe; this last step was not done. Free some space and try again.`,
      detail,
    }
  }
  if (/^(EACCES|EPERM|EROFS|SQLITE_READONLY|SQLITE_CANTOPEN|SQLITE_PERM)/.test(code)) {
    return {
      code: 'libraryReadOnly',
      message: `Roledex may not write to ${dataDir}. Nothing was changed. Give yourself the right to write there, or start with another folder (--data).`,
      detail,
    }
  }
  if (/^(EEXIST|ENOTDIR)$/.test(code)) {
    return {
      code: 'libraryReadOnly',
      message: `${dataDir} is not a folder, so no library can be kept there. Choose another folder (--data).`,
      detail,
    }
  }
  if (/^SQLITE_(CORRUPT|NOTADB)/.test(code)) {
    const newest = listBackups(dataDir)[0]
    const wayOut =
      newest === undefined
        ? 'There is no earlier copy of it yet. A tool for SQLite may save part of it; to start anew, move library.db, library.db-wal and library.db-shm to another folder.'
        : `The newest earlier copy is ${join(backupFolder(dataDir), newest.fileName)}: close Roledex, move library.db, library.db-wal and library.db-shm to another folder, all that there are, and copy that one here as library.db.`
    return {
      code: 'libraryDamaged',
      message: `The library file in ${dataDir} is damaged and was left as it is. ${wayOut}`,
      detail,
    }
  }
  if (/^SQLITE_BUSY/.test(code)) {
    return {
      code: 'libraryLocked',
      message: 'Another program is using the library file. Nothing was changed. Try again in a moment.',
      detail,
    }
  }
  if (/^(EIO|SQLITE_IOERR)/.test(code)) {
    return {
      code: 'libraryDamaged',
      message: `The disk that holds ${dataDir} did not answer as it should. This last step was not done. Check the disk, then try again.`,
      detail,
    }
  }
  return null
}
