// Opens the library of a data folder, or says in a sentence why it cannot and what to do. Nothing in the folder is
// changed before it is sure that it may be: one owner, a library we understand, a verified backup before a migration.

import { accessSync, constants, existsSync, opendirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type Database from 'better-sqlite3'
import { fail, ok, type Result } from '../../../shared/result.ts'
import { sweepUnfinished } from '../backups/backupFiles.ts'
import { createBackupKeeper } from '../backups/backupKeeper.ts'
import { endExchange } from '../backups/exchangeLibrary.ts'
import { type Clock, nowIso } from '../clock.ts'
import { checkLibrary, isSuspect } from '../damage/checkLibrary.ts'
import { noteChange } from '../damage/damageReports.ts'
import { endRepair, repairLibrary } from '../damage/repairLibrary.ts'
import { createHeldTransaction } from '../db/heldTransaction.ts'
import { keepPrivate, makePrivateFolder } from '../db/keepPrivate.ts'
import { type FolderLock, lockFolder } from '../db/lock.ts'
import { migrate, schemaVersion } from '../db/migrate.ts'
import { latestVersion } from '../db/migrations.ts'
import { sealLibrary } from '../db/seal.ts'
import { explainStorageFault } from '../db/storageFaults.ts'
import { errorCode } from '../errorCode.ts'
import type { Library } from '../services.ts'

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
  try {
    if (!hasFolder(dataDir)) {
      return fail(
        'libraryReadOnly',
        `There is no folder ${dataDir}, and none can be made there. If it is on a drive that is not connected, connect it and try again; else start with another folder (--data).`,
      )
    }
    lock = lockFolder(Sqlite, dataDir)
    if (lock === null) {
      return fail(
        'libraryLocked',
        `Another Roledex has this library open (${dataDir}). Use its window, or close it and try again.`,
      )
    }
    const opened = await openOwned(Sqlite, dataDir, clock, lock)
    if (!opened.ok) lock.release()
    return opened
  } catch (error) {
    lock?.release()
    const explained = explainStorageFault(error, dataDir)
    if (explained === null) throw error
    return { ok: false, error: explained }
  }
}

/** Opens the library of a folder that is ours by now. Whoever has locked the folder releases it where this fails. */
async function openOwned(
  Sqlite: typeof Database,
  dataDir: string,
  clock: Clock,
  lock: FolderLock,
): Promise<Result<Library>> {
  const path = join(dataDir, 'library.db')
  const mended = await mendFolder(Sqlite, dataDir, path, clock)
  if (!mended.ok) return mended
  const isNew = !existsSync(path)
  keepPrivate(path)
  const writer = new Sqlite(path, { timeout: 5_000 })
  try {
    const version = schemaVersion(writer)
    if (version > latestVersion) {
      writer.close()
      return fail(
        'libraryFromFuture',
        `This library was written by a newer Roledex (its format is ${version}, this one knows ${latestVersion}). It was left untouched. Install the newer version to open it.`,
      )
    }
    prepareConnection(writer)
    const backups = createBackupKeeper(dataDir, writer)
    if (!isNew && version > 0 && version < latestVersion) {
      await backups.make('beforeMigration', nowIso(clock))
    }
    migrate(writer)
    const reader = new Sqlite(path, { readonly: true, fileMustExist: true, timeout: 5_000 })
    reader.pragma('cache_size = -65536')
    const close = closeLibrary(dataDir, writer, reader, lock)
    return ok({ Sqlite, dataDir, writer, reader, held: createHeldTransaction(writer), backups, close })
  } catch (error) {
    writer.close()
    throw error
  }
}

/** Ends what the last run could not, and repairs a damaged library. Throws where its file may not be written to. */
async function mendFolder(
  Sqlite: typeof Database,
  dataDir: string,
  path: string,
  clock: Clock,
): Promise<Result<unknown>> {
  sweepUnfinished(dataDir)
  endExchange(dataDir)
  const now = nowIso(clock)
  endRepair(dataDir, now)
  if (existsSync(path)) {
    keepPrivate(path)
    // Opened all the same, SQLite would leave files beside it that nobody can write to either.
    accessSync(path, constants.R_OK | constants.W_OK)
  }
  const soundness = checkLibrary(Sqlite, dataDir)
  if (soundness === 'damaged' || soundness === 'missing') {
    return repairLibrary(Sqlite, { dataDir, now, zone: clock.zone() })
  }
  if (soundness === 'changed') noteChange(dataDir, now)
  return ok(null)
}

/** Makes it where it is not there; false where there is no place for it. Throws what else the system says, of a file too. */
function hasFolder(dataDir: string): boolean {
  try {
    makePrivateFolder(dataDir)
    opendirSync(dataDir).closeSync()
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return false
    throw error
  }
  return true
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

function closeLibrary(
  dataDir: string,
  writer: Database.Database,
  reader: Database.Database,
  lock: FolderLock,
): () => void {
  return () => {
    reader.close()
    writer.close()
    if (!isSuspect(dataDir)) sealLibrary(dataDir)
    lock.release()
  }
}
