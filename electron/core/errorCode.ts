/** What the system or SQLite calls this failure, as in `ENOENT` or `SQLITE_FULL`; '' where it has no such name. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}
