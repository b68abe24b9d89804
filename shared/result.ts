// What every call answers. An expected failure is a value that a person can read;
// only a mistake in the program throws, and then it is caught once, in dispatch.

type ErrorCode =
  | 'badRequest' // the input does not fit the method's schema
  | 'unknownMethod'
  | 'notAllowed' // the caller may not use this method
  | 'notFound'
  | 'conflict' // somebody or something changed it in between
  | 'nothingToUndo'
  | 'cancelled'
  | 'tooLarge'
  | 'libraryLocked' // another process holds this data folder
  | 'libraryReadOnly'
  | 'libraryFull' // the disk is full
  | 'libraryDamaged'
  | 'libraryFromFuture' // written by a newer version of Roledex
  | 'runtimeTooOld' // Node is older than the database library needs
  | 'unavailable' // the core stopped while the call was in flight, or the shell cannot do this
  | 'internal'

/** `message` is a sentence for the person; `detail` is for "Copy details" only. */
export interface AppError {
  code: ErrorCode
  message: string
  detail?: string
}

export interface Failure {
  ok: false
  error: AppError
}

/** `commandId` is there where a command changed something: `history.undo` takes back that and nothing else. */
export type Result<T> = { ok: true; value: T; commandId?: string } | Failure

export function ok<T>(value: T): Result<T> {
  return { ok: true, value }
}

export function fail(code: ErrorCode, message: string, detail?: string): Failure {
  return { ok: false, error: detail === undefined ? { code, message } : { code, message, detail } }
}

/** Makes a forgotten case of a union a compile error. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`)
}
