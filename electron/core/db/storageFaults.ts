// What a fault of the disk or of the library file means for the person.

import type { AppError } from '../../../shared/result.ts'

interface StorageFault {
  /** What SQLite or the system calls it. */
  codes: RegExp
  code: AppError['code']
  /** A sentence, given the data folder. */
  say: (dataDir: string) => string
}

const faults: readonly StorageFault[] = [
  {
    // The last: no room for what SQLite keeps beside a file it has open.
    codes: /^(SQLITE_FULL|ENOSPC|SQLITE_IOERR_SHMSIZE)$/,
    code: 'libraryFull',
    say: (dataDir) =>
      `The disk that holds ${dataDir} is full. What was saved before is safe; this last step was not done. Free some space and try again.`,
  },
  {
    codes: /^(EACCES|EPERM|EROFS|SQLITE_READONLY|SQLITE_CANTOPEN|SQLITE_PERM)/,
    code: 'libraryReadOnly',
    say: (dataDir) =>
      `Roledex may not write to ${dataDir}. Nothing was changed. Give yourself the right to write there, or start with another folder (--data).`,
  },
  {
    codes: /^(EEXIST|ENOTDIR)$/,
    code: 'libraryReadOnly',
    say: (dataDir) =>
      `${dataDir} is not a folder, so no library can be kept there. Choose another folder (--data).`,
  },
  {
    codes: /^SQLITE_(CORRUPT|NOTADB)/,
    code: 'libraryDamaged',
    say: (dataDir) =>
      `Part of the library file in ${dataDir} cannot be read. Close Roledex and start it again: it then saves what can be read into a new file, fills the rest from the newest backup, keeps the damaged file and tells you what it did.`,
  },
  {
    codes: /^SQLITE_BUSY/,
    code: 'libraryLocked',
    say: () => 'Another program is using the library file. Nothing was changed. Try again in a moment.',
  },
  {
    codes: /^(EIO|SQLITE_IOERR)/,
    code: 'libraryDamaged',
    say: (dataDir) =>
      `The disk that holds ${dataDir} did not answer as it should. This last step was not done. Check the disk, then try again.`,
  },
]

/** A sentence and a code; null when it is not such a fault but a mistake in the program. */
export function explainStorageFault(error: unknown, dataDir: string): AppError | null {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return null
  const { code, message } = error
  const fault = faults.find(({ codes }) => codes.test(code))
  return fault === undefined
    ? null
    : { code: fault.code, message: fault.say(dataDir), detail: `${code}: ${message}` }
}
