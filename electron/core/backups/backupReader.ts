// One backup at a time, unpacked to be looked into: into a folder of its own that is emptied at each start, and read only.

import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type Database from 'better-sqlite3'
import type { BackupContents, BackupPosting } from '../../../shared/backups.ts'
import { fail, ok, type Result } from '../../../shared/result.ts'
import { type ReadDb, readDb } from '../db/sql.ts'
import { explainStorageFault } from '../db/storageFaults.ts'
import { hasBin } from '../postings/bin.ts'
import type { BackupReader } from '../services.ts'
import { findBackup } from './backupFiles.ts'
import { runBackupTask } from './runBackupTask.ts'

export const backupIsGone = () => fail('notFound', 'This backup is no longer there. Nothing was changed.')

export function createBackupReader(Sqlite: typeof Database, dataDir: string): BackupReader {
  const folder = join(dataDir, 'looking')
  let shown: { fileName: string; connection: Database.Database; db: ReadDb } | null = null
  let last: Promise<unknown> = Promise.resolve()

  const close = () => {
    shown?.connection.close()
    shown = null
    rmSync(folder, { recursive: true, force: true })
  }

  const openNow = async (fileName: string): Promise<Result<ReadDb>> => {
    if (shown?.fileName === fileName) return ok(shown.db)
    const backup = findBackup(dataDir, fileName)
    if (backup === null) return backupIsGone()
    close()
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    const target = join(folder, 'library.db')
    const unpacked = await unpackBackup(backup.path, target, dataDir)
    if (!unpacked.ok) return unpacked
    const connection = new Sqlite(target, { readonly: true, fileMustExist: true })
    shown = { fileName, connection, db: readDb(connection) }
    return ok(shown.db)
  }

  close()
  return {
    open: (fileName) => {
      const opened = last.then(() => openNow(fileName))
      last = opened.catch(() => {})
      return opened
    },
    close,
  }
}

/** Writes the database of a backup to `target`, checked. A damaged backup is said to be one. */
export async function unpackBackup(path: string, target: string, dataDir: string): Promise<Result<null>> {
  try {
    await runBackupTask({ kind: 'unpack', source: path, target })
    return ok(null)
  } catch (error) {
    const fault = explainStorageFault(error, dataDir)
    if (fault === null) throw error
    if (fault.code !== 'libraryDamaged') return { ok: false, error: fault }
    return fail(
      'libraryDamaged',
      'This backup is damaged and cannot be read. Your library was not touched. Take another one.',
      fault.detail,
    )
  }
}

interface LookAt {
  text: string
  isOnlyMissing: boolean
  limit: number
}

type StoredPosting = Omit<BackupPosting, 'isEmployerHidden' | 'place'> & { isEmployerHidden: number }

const isMissing = ({ place }: BackupPosting) => place !== 'library'

/** Last deleted first. */
function readBinned(backup: ReadDb): StoredPosting[] {
  if (!hasBin(backup)) return []
  return backup.all<StoredPosting>(
    `SELECT postingId AS id, title, employerName, isEmployerHidden, noteCount
     FROM bin ORDER BY deletedAt DESC, postingId DESC`,
  )
}

/** What a backup holds, beside what the present library does. */
export function describeContents(
  backup: ReadDb,
  present: ReadDb,
  fileName: string,
  { text, isOnlyMissing, limit }: LookAt,
): BackupContents {
  const here = new Set(present.all<{ id: string }>('SELECT id FROM postings').map(({ id }) => id))
  const binned = new Set(present.all<{ id: string }>('SELECT postingId AS id FROM bin').map(({ id }) => id))
  const withPlace = (row: StoredPosting): BackupPosting => ({
    ...row,
    isEmployerHidden: row.isEmployerHidden === 1,
    place: here.has(row.id) ? 'library' : binned.has(row.id) ? 'bin' : 'backup',
  })
  const outsideBin = backup
    .all<StoredPosting>(
      `SELECT id, title, employerName, isEmployerHidden,
         (SELECT count(*) FROM notes WHERE postingId = postings.id) AS noteCount
       FROM postings ORDER BY createdAt DESC, seq DESC`,
    )
    .map(withPlace)
  // What lay in the bin when it was made may have been erased since: nowhere else can it be taken from.
  const all = [...readBinned(backup).map(withPlace).filter(isMissing), ...outsideBin]
  const wanted = text.trim().toLowerCase()
  const holds = (value: string | null) => value?.toLowerCase().includes(wanted) ?? false
  const matching = all.filter(
    (posting) =>
      (!isOnlyMissing || isMissing(posting)) &&
      (wanted === '' || holds(posting.title) || holds(posting.employerName)),
  )
  const count = (table: string) => backup.get<{ n: number }>(`SELECT count(*) AS n FROM ${table}`)?.n ?? 0
  return {
    fileName,
    postings: outsideBin.length,
    notes: count('notes'),
    events: count('events'),
    onlyHere: all.filter(isMissing).length,
    matching: matching.length,
    rows: matching.slice(0, limit),
  }
}
