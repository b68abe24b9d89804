// Backups by SQLite's own online backup, each opened and checked before it counts. The live file is never copied:
// beside a write-ahead log that would give half a library.

import { mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type Database from 'better-sqlite3'
import type { Backup } from '../../../shared/model.ts'

export type BackupReason = Backup['reason']

const namePattern =
  /^library-(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)Z-(daily|beforeMigration|beforeImport|manual)\.db$/

export function backupFolder(dataDir: string): string {
  return join(dataDir, 'backups')
}

/** The backups in the folder, newest first. Only verified ones carry their name; one being made ends in `.part`. */
export function listBackups(dataDir: string): Backup[] {
  let names: string[]
  try {
    names = readdirSync(backupFolder(dataDir))
  } catch {
    return []
  }
  const backups: Backup[] = []
  for (const fileName of names) {
    const match = namePattern.exec(fileName)
    if (match === null) continue
    const [, day, hour, minute, second, reason] = match
    backups.push({
      fileName,
      at: `${day}T${hour}:${minute}:${second}.000Z`,
      byteLength: statSync(join(backupFolder(dataDir), fileName)).size,
      reason: reason as BackupReason,
      isVerified: true,
    })
  }
  return backups.sort((a, b) => b.at.localeCompare(a.at))
}

/**
 * Makes a backup and verifies it: it opens and SQLite finds it sound. Throws when that fails; a backup that is not
 * verified does not stay.
 */
export async function makeBackup(
  Sqlite: typeof Database,
  connection: Database.Database,
  dataDir: string,
  reason: BackupReason,
  now: string,
): Promise<Backup> {
  const folder = backupFolder(dataDir)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const stamp = now.slice(0, 19).replaceAll(':', '-')
  const fileName = `library-${stamp}Z-${reason}.db`
  const path = join(folder, fileName)
  const part = `${path}.part`
  try {
    await connection.backup(part)
    verifyBackup(Sqlite, part)
    renameSync(part, path)
  } catch (error) {
    for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(part + suffix, { force: true })
    throw error
  }
  return {
    fileName,
    at: `${now.slice(0, 19)}.000Z`,
    byteLength: statSync(path).size,
    reason,
    isVerified: true,
  }
}

function verifyBackup(Sqlite: typeof Database, path: string): void {
  const copy = new Sqlite(path, { readonly: true, fileMustExist: true })
  try {
    const finding = copy.pragma('quick_check(1)', { simple: true })
    if (finding !== 'ok') throw new Error(`The backup is not sound: ${String(finding)}`)
  } finally {
    copy.close()
  }
}

const dayMs = 86_400_000
const keepAllDays = 2
/** Of each of the last seven days, five weeks and twelve months that have one, the newest backup stays. */
const kept = [
  { count: 7, slotOf: (at: string) => at.slice(0, 10) },
  { count: 5, slotOf: (at: string) => `week ${Math.floor((Date.parse(at) / dayMs + 3) / 7)}` },
  { count: 12, slotOf: (at: string) => at.slice(0, 7) },
]

/**
 * Thins the backups. Slots are days, weeks and months of the calendar (UTC), not ages: the one that stands for a
 * month stays the same however often this runs. The newest and those the person made are always kept.
 */
export function thinBackups(dataDir: string, now: number): string[] {
  const backups = listBackups(dataDir)
  const keep = new Set(
    backups.filter(
      ({ at, reason }, index) =>
        index === 0 || reason === 'manual' || now - Date.parse(at) < keepAllDays * dayMs,
    ),
  )
  for (const { count, slotOf } of kept) {
    const newest = new Map<string, Backup>()
    for (const backup of backups) {
      const slot = slotOf(backup.at)
      if (!newest.has(slot)) newest.set(slot, backup)
    }
    for (const backup of [...newest.values()].slice(0, count)) keep.add(backup)
  }
  const removed = backups.filter((backup) => !keep.has(backup)).map(({ fileName }) => fileName)
  for (const fileName of removed) rmSync(join(backupFolder(dataDir), fileName), { force: true })
  return removed
}

/** Takes away what a backup that was cut off left behind. */
export function sweepUnfinished(dataDir: string): void {
  let names: string[]
  try {
    names = readdirSync(backupFolder(dataDir))
  } catch {
    return
  }
  for (const name of names.filter((name) => /\.db\.part/.test(name))) {
    rmSync(join(backupFolder(dataDir), name), { force: true })
  }
}
