// A backup as a library of its own, in a folder beside the present one. It is a copy to look into and to work in, not a second
// home of the search: it watches no folder, keeps no calendar file and reminds of nothing, for the present library does.

import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { z } from 'zod'
import { instantSchema } from '../../../shared/posting.ts'
import { defaultReminders, reminderSettingsSchema } from '../../../shared/reminders.ts'
import { ok, type Result } from '../../../shared/result.ts'
import type { Library } from '../services.ts'
import type { StoredBackup } from './backupFiles.ts'
import { unpackBackup } from './backupReader.ts'
import { copyFiles } from './copyFiles.ts'

const noteSchema = z.object({ fileName: z.string(), at: instantSchema })
const noteName = 'beside.json'

/** Of when the backup is that was opened beside another library; null for a library that is none. */
export function besideOf(dataDir: string): string | null {
  return readNote(dataDir)?.at ?? null
}

function readNote(dataDir: string): z.infer<typeof noteSchema> | null {
  try {
    return noteSchema.parse(JSON.parse(readFileSync(join(dataDir, noteName), 'utf8')))
  } catch {
    return null
  }
}

/** Gives the folder; the same one again where the backup was opened before, with what was done there since. */
export async function openBeside(
  { dataDir, Sqlite }: Library,
  { path, fileName, at }: Pick<StoredBackup, 'path' | 'fileName' | 'at'>,
): Promise<Result<{ folder: string }>> {
  const [parent, name] = [dirname(dataDir), basename(dataDir)]
  const known = readdirSync(parent)
    .filter((other) => other.startsWith(`${name} of `))
    .find((other) => readNote(join(parent, other))?.fileName === fileName)
  if (known !== undefined) return ok({ folder: join(parent, known) })
  const moment = at.slice(0, 16).replace('T', ' ').replace(':', '.')
  const folder = unusedFolder(join(parent, `${name} of ${moment}`))
  mkdirSync(folder, { mode: 0o700 })
  try {
    const target = join(folder, 'library.db')
    const unpacked = await unpackBackup(path, target, dataDir)
    if (!unpacked.ok) {
      rmSync(folder, { recursive: true, force: true })
      return unpacked
    }
    makeCalm(Sqlite, target)
    await copyFiles(join(dataDir, 'files'), join(folder, 'files'))
    // Last: with it, the folder counts as whole.
    writeFileSync(join(folder, noteName), JSON.stringify({ fileName, at }), { mode: 0o600 })
    return ok({ folder })
  } catch (error) {
    rmSync(folder, { recursive: true, force: true })
    throw error
  }
}

function unusedFolder(wanted: string): string {
  let folder = wanted
  for (let n = 2; existsSync(folder); n++) folder = `${wanted} ${n}`
  return folder
}

/** Older backups have not all of these tables. */
function makeCalm(Sqlite: Library['Sqlite'], path: string): void {
  const connection = new Sqlite(path)
  try {
    const tables = new Set(
      connection.prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table'").pluck().all(),
    )
    for (const table of ['watchedFolder', 'watchedFiles', 'calendarFolder'])
      if (tables.has(table)) connection.exec(`DELETE FROM ${table}`)
    const stored = connection
      .prepare<[], string>("SELECT value FROM settings WHERE key = 'reminders'")
      .pluck()
      .get()
    const known = reminderSettingsSchema.safeParse(stored === undefined ? null : JSON.parse(stored))
    const reminders = { ...(known.success ? known.data : defaultReminders), isOn: false, hasTray: false }
    connection
      .prepare("INSERT OR REPLACE INTO settings (key, value) VALUES ('reminders', ?)")
      .run(JSON.stringify(reminders))
  } finally {
    connection.close()
  }
}
