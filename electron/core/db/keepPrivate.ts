// SQLite makes a database as readable for others as is usual on the machine, and the files beside it as readable as the
// database. So the database is made first, for its owner alone.

import { chmodSync, closeSync, existsSync, openSync } from 'node:fs'

/** Before SQLite opens it; a folder that cannot be written is for SQLite to explain. */
export function keepPrivate(path: string): void {
  try {
    // Never opened where it is there already: closing it again would let go of every lock this process has on it.
    if (existsSync(path)) chmodSync(path, 0o600)
    else closeSync(openSync(path, 'wx', 0o600))
  } catch {
    return
  }
}
