// Erasing postings of the bin for good: out of every table, the search index, the record of what was done and of what
// came in, the files kept beside the library, and the unused parts of the library file. What erasing cannot reach are
// backups made before (unless they are removed too) and files outside the data folder.

import { join } from 'node:path'
import { countOf } from '../../../shared/counts.ts'
import { fail, ok } from '../../../shared/result.ts'
import { listBackups, removeBackup } from '../backups/backupFiles.ts'
import { nowIso } from '../clock.ts'
import { writeDb } from '../db/sql.ts'
import { errorCode } from '../errorCode.ts'
import type { AppContext, JobHandlers } from '../handler.ts'
import { newId } from '../ids.ts'
import { idsInBin } from '../postings/bin.ts'
import type { Library } from '../services.ts'
import { sweepUnusedFiles } from '../tracking/files.ts'
import { erasePostings } from './erasePostings.ts'

export const eraseHandlers: Pick<JobHandlers, 'bin.erase'> = {
  'bin.erase': async ({ ids, isWithBackups }, app) => {
    const { library } = app
    const { erased, fileHashes } = eraseFromTables(app, ids)
    if (erased === 0) return fail('notFound', 'These postings are no longer in the bin.')
    const isClean = rewriteFile(library)
    const removedBackups = isWithBackups ? await replaceBackups(app) : 0
    // A backup may still need other bytes than those of what is erased.
    const mayBeNeeded = !isWithBackups && listBackups(library.dataDir).length > 0
    sweepUnusedFiles(app.db, library.dataDir, mayBeNeeded ? fileHashes : undefined)
    return ok({ erased, isClean, removedBackups })
  },
}

/** Not a command: nothing of it may be recorded for undo. */
function eraseFromTables(
  { library, clock }: AppContext,
  ids: readonly string[] | null,
): { erased: number; fileHashes: string[] } {
  const { writer } = library
  const db = writeDb(writer)
  // What is let go is overwritten with zeros, should there be no room for writing the file anew.
  const usual = writer.pragma('secure_delete', { simple: true })
  writer.pragma('secure_delete = ON')
  try {
    return writer
      .transaction(() => {
        const wanted = idsInBin(db, ids)
        if (wanted.length === 0) return { erased: 0, fileHashes: [] }
        const fileHashes = erasePostings(db, wanted)
        db.run('UPDATE commands SET undoneSeq = NULL WHERE undoneSeq IS NOT NULL')
        db.run(
          "INSERT INTO commands (id, label, at, state, isFinal) VALUES (?, ?, ?, 'done', 1)",
          newId(clock.now()),
          `Erased ${countOf(wanted.length, 'posting')} for good`,
          nowIso(clock),
        )
        // Words of what is gone stay in the index until its parts are put together.
        db.run("INSERT INTO postingSearch (postingSearch) VALUES ('optimize')")
        return { erased: wanted.length, fileHashes }
      })
      .immediate()
  } finally {
    writer.pragma(`secure_delete = ${usual}`)
  }
}

/** Writes the library file anew without its unused parts, and empties the log beside it. False where it cannot. */
function rewriteFile({ Sqlite, dataDir, writer }: Library): boolean {
  // A connection of its own, because this one keeps what is temporary in memory, and that would be the whole library.
  const connection = new Sqlite(join(dataDir, 'library.db'), { fileMustExist: true, timeout: 5_000 })
  try {
    connection.exec('VACUUM')
    return true
  } catch (error) {
    if (/^SQLITE_(FULL|IOERR|BUSY)/.test(errorCode(error))) return false
    throw error
  } finally {
    connection.close()
    writer.pragma('wal_checkpoint(TRUNCATE)')
  }
}

/** A new backup first, and only then away with the older ones; gives how many. */
async function replaceBackups({ library, clock, backupReader }: AppContext): Promise<number> {
  const { dataDir } = library
  const older = listBackups(dataDir)
  const { fileName } = await library.backups.make('manual', nowIso(clock))
  const removed = older.filter((backup) => backup.fileName !== fileName)
  for (const backup of removed) removeBackup(dataDir, backup.fileName)
  // It holds one of them unpacked.
  backupReader.close()
  return removed.length
}
