// The backups of a data folder as files: `library-<time>Z-<reason>.db.zst`, each with a note beside it that says what
// it holds. A backup has its name only once it is verified; one being made ends in `.part`. Those from before they
// were compressed end in `.db`.

import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { z } from 'zod'
import type { Backup } from '../../../shared/backups.ts'
import { backupReasons } from '../../../shared/backups.ts'
import { backupFolder, notePath, secondFolder } from './backupPaths.ts'
import { readPlan } from './backupPlan.ts'

export type BackupReason = Backup['reason']

/** What is noted beside a backup. `state` is that of `libraryState`. */
const noteSchema = z.object({
  postings: z.int(),
  lastChangeAt: z.string().nullable(),
  schemaVersion: z.int(),
  state: z.string(),
})
export type BackupNote = z.infer<typeof noteSchema>

export interface StoredBackup extends Backup {
  path: string
  note: BackupNote | null
}

const namePattern = new RegExp(
  `^library-(\\d{4}-\\d\\d-\\d\\d)T(\\d\\d)-(\\d\\d)-(\\d\\d)Z-(${backupReasons.join('|')})(?:-(\\d+))?\\.db(?:\\.zst)?$`,
)

/** A name for a backup made at an instant that no backup of the folder has. */
export function newBackupName(folder: string, reason: BackupReason, now: string): string {
  const stem = `library-${now.slice(0, 19).replaceAll(':', '-')}Z-${reason}`
  let name = `${stem}.db.zst`
  for (let n = 2; existsSync(join(folder, name)); n++) name = `${stem}-${n}.db.zst`
  return name
}

/** The backups there are, newest first, with those that lie in the second folder only. */
export function listStored(dataDir: string): StoredBackup[] {
  const { second } = readPlan(dataDir)
  const elsewhere = second === null ? [] : listFolder(secondFolder(second))
  const own = listFolder(backupFolder(dataDir))
  const ownNames = new Set(own.map(({ fileName }) => fileName))
  const elsewhereNames = new Set(elsewhere.map(({ fileName }) => fileName))
  const all = [...own, ...elsewhere.filter(({ fileName }) => !ownNames.has(fileName))]
  return all
    .map((backup) => ({ ...backup, isInSecondFolder: elsewhereNames.has(backup.fileName) }))
    .sort(byAge)
}

/** As the window is told. */
export function listBackups(dataDir: string): Backup[] {
  return listStored(dataDir).map(({ path: _path, note: _note, ...backup }) => backup)
}

export function findBackup(dataDir: string, fileName: string): StoredBackup | null {
  return listStored(dataDir).find((backup) => backup.fileName === fileName) ?? null
}

/** The backups that lie in this very folder, newest first. A folder that cannot be read has none. */
export function listFolder(folder: string): StoredBackup[] {
  let names: string[]
  try {
    names = readdirSync(folder)
  } catch {
    return []
  }
  return names.flatMap((name) => readStored(join(folder, name)) ?? []).sort(byAge)
}

/** null where the file is no backup, has just gone, or may not be looked at. */
export function readStored(path: string): StoredBackup | null {
  const fileName = basename(path)
  const match = namePattern.exec(fileName)
  const size = sizeOf(path)
  if (match === null || size === undefined) return null
  const [, day, hour, minute, second, reason] = match
  const note = readNote(path)
  return {
    fileName,
    at: `${day}T${hour}:${minute}:${second}.000Z`,
    byteLength: size,
    reason: reason as BackupReason,
    isVerified: true,
    postings: note?.postings ?? null,
    lastChangeAt: note?.lastChangeAt ?? null,
    isInSecondFolder: false,
    path,
    note,
  }
}

function sizeOf(path: string): number | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false })?.size
  } catch {
    return undefined
  }
}

function readNote(backupPath: string): BackupNote | null {
  try {
    return noteSchema.parse(JSON.parse(readFileSync(notePath(backupPath), 'utf8')))
  } catch {
    return null
  }
}

function byAge(a: StoredBackup, b: StoredBackup): number {
  return b.at.localeCompare(a.at) || turnOf(b) - turnOf(a) || b.fileName.localeCompare(a.fileName)
}

/** Which of those made for one reason within one second it is. */
function turnOf({ fileName }: StoredBackup): number {
  return Number(namePattern.exec(fileName)?.[6] ?? 1)
}

/** Takes a backup away, here and in the second folder. */
export function removeBackup(dataDir: string, fileName: string): void {
  const { second } = readPlan(dataDir)
  const folders = [backupFolder(dataDir), ...(second === null ? [] : [secondFolder(second)])]
  for (const folder of folders) {
    const path = join(folder, fileName)
    for (const each of [path, notePath(path)]) {
      try {
        rmSync(each, { force: true })
      } catch (error) {
        // A disk that is away or may only be read keeps what it has.
        if (folder === folders[0]) throw error
      }
    }
  }
}

/** Takes away what a backup that was cut off left behind. */
export function sweepUnfinished(dataDir: string): void {
  const folder = backupFolder(dataDir)
  let names: string[]
  try {
    names = readdirSync(folder)
  } catch {
    return
  }
  const stems = new Set(listFolder(folder).map(({ path }) => basename(notePath(path))))
  for (const name of names) {
    const isLeft = name.includes('.part') || (/^library-.*\.json$/.test(name) && !stems.has(name))
    if (isLeft) rmSync(join(folder, name), { force: true })
  }
}
