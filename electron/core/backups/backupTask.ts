// What the worker thread for backups is given to do, and what it says when it has done it.

import type { BackupNote } from './backupFiles.ts'

export type BackupTask =
  /** Copies the live library `source`, checks and compresses the copy as `target`; then puts both into `second` too. */
  | { kind: 'make'; source: string; target: string; second: SecondPlace | null }
  /** Puts what is missing there into the second folder. */
  | { kind: 'mirror'; paths: string[]; second: SecondPlace }
  /** Writes the database of a backup to `target`, checked. */
  | { kind: 'unpack'; source: string; target: string }

export interface SecondPlace {
  /** Where the backups go. */
  folder: string
  /** The folder of attached files, which go along. */
  files: string
}

export interface BackupOutcome {
  note: BackupNote | null
  /** Why the second folder has not got it; the first has. */
  secondFault: Fault | null
}

export interface Fault {
  message: string
  code: string | undefined
}

export type FromBackupWorker = { outcome: BackupOutcome } | { fault: Fault }

export function faultOf(error: unknown): Fault {
  const code = error instanceof Error && 'code' in error ? String(error.code) : undefined
  return { message: error instanceof Error ? error.message : String(error), code }
}

/** An error with the code it had in the thread it comes from. */
export function errorOf({ message, code }: Fault): Error {
  return Object.assign(new Error(message), code === undefined ? {} : { code })
}
