// What a fault of the disk or of the library file means for the person.

import type { AppError } from '../../../shared/result.ts'

/** A sentence and a code; null when it is not such a fault but a mistake in the program. */
export function explainStorageFault(error: unknown, dataDir: string): AppError | null {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return null
  const { code, message } = error
  const detail = `${code}: ${message}`
  // The last: no room for what SQLite keeps beside a file it has open.
  if (/^(SQLITE_FULL|ENOSPC|SQLITE_IOERR_SHMSIZE)$/.test(code)) {
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
    return {
      code: 'libraryDamaged',
      message: `Part of the library file in ${dataDir} cannot be read. Close Roledex and start it again: it then saves what can be read into a new file, fills the rest from the newest backup, keeps the damaged file and tells you what it did.`,
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
