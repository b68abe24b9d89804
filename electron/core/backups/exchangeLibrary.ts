// Puts another library file in the place of the present one. There is one under its name at every moment but between
// two renames; a process killed there leaves the former file under its other name, and the next start puts it back.

import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { removeSeal } from '../db/seal.ts'

const beside = ['-wal', '-shm']

function formerPath(dataDir: string): string {
  return join(dataDir, 'library.db.before')
}

export interface Exchange {
  /** Puts the former file back. */
  undo(): void
  /** Takes the former file away; a verified backup of it has to be there. */
  settle(): void
}

/** The library must be closed. Throws, with nothing changed, where another program holds it open. */
export function exchangeLibrary(dataDir: string, newPath: string): Exchange {
  const path = join(dataDir, 'library.db')
  // A log that is left would be played into the new file.
  if ((statSync(`${path}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0) {
    throw Object.assign(new Error('library.db-wal is still in use'), { code: 'SQLITE_BUSY' })
  }
  const removeBeside = () => {
    for (const suffix of beside) rmSync(path + suffix, { force: true })
  }
  removeBeside()
  // It is of the file that goes.
  removeSeal(dataDir)
  renameSync(path, formerPath(dataDir))
  renameSync(newPath, path)
  return {
    undo: () => {
      removeBeside()
      renameSync(path, newPath)
      renameSync(formerPath(dataDir), path)
    },
    settle: () => rmSync(formerPath(dataDir), { force: true }),
  }
}

const unpackedName = 'library.db.restored'

/** Where a backup is unpacked before it takes the place of the library: two that are asked for at once lie apart. */
export function unpackedPath(dataDir: string, fileName: string): string {
  return join(dataDir, `${unpackedName}-${fileName}`)
}

/** Ends an exchange that a killed process had begun. Call it before the library is opened. */
export function endExchange(dataDir: string): void {
  for (const name of readdirSync(dataDir)) {
    if (name.startsWith(unpackedName)) rmSync(join(dataDir, name))
  }
  const former = formerPath(dataDir)
  if (!existsSync(former)) return
  if (existsSync(join(dataDir, 'library.db'))) rmSync(former)
  else renameSync(former, join(dataDir, 'library.db'))
}
