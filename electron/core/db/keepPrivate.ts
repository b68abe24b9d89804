// SQLite makes a database as readable for others as is usual on the machine, and the files beside it as readable as the
// database. So the database is made first, for its owner alone.

import { chmodSync, closeSync, existsSync, openSync } from 'node:fs'

/** Before SQLite opens it; a folder that cannot be written is for SQLite to explain. */
export function keepPrivate(path: string): void {
  try {
    // Never opened where it is there already: closing it again would let go of every lock this process has on it.
    if (!existsSync(path)) closeSync(openSync(path, 'wx', 0o600))
    // What a start left beside it that could only read is opened up again with it.
    for (const file of [path, `${path}-wal`, `${path}-shm`]) if (existsSync(file)) chmodSync(file, 0o600)
  } catch {
    return
  }
}
