// What a fault of the disk or of the library file means for the person.

import type { AppError } from '../../../shared/result.ts'
import { listStored } from '../backups/backupFiles.ts'

/** A sentence and a code; null when it is not such a fault but a mistake in the program. */
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
    const newest = listStored(dataDir)[0]
    const wayOut =
      newest === undefined
        ? 'There is no earlier copy of it yet. A tool for SQLite may save part of it; to start anew, move library.db, library.db-wal and library.db-shm to another folder.'
        : `The newest earlier copy is ${newest.path}: close Roledex, move library.db, library.db-wal and library.db-shm to another folder, all that there are, and copy that one here as library.db.`
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
