// What is in a data folder is nobody else's business. SQLite makes a database as readable for others as is usual on the
// machine, and the files beside it as readable as the database. So the folder and the database are made first, for their
// owner alone.

import { chmodSync, closeSync, existsSync, mkdirSync, openSync } from 'node:fs'
import { dirname } from 'node:path'

/**
 * Makes a folder that is not there, with those above it. Throws what the system says. Node's own `recursive` goes round
 * in circles for ever where a folder is there and says of a new one in it that there is no such place, as below /proc.
 */
export function makePrivateFolder(path: string): void {
  if (existsSync(path)) return
  const above = dirname(path)
  if (above !== path) makePrivateFolder(above)
  try {
    mkdirSync(path, { mode: 0o700 })
  } catch (error) {
    // Another start may just have made it.
    if (!existsSync(path)) throw error
  }
}

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
