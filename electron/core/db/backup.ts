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
 * Makes a backup and verifies it: it opens, SQLite finds it sound, and it holds as many postings as the original.
 * Throws when any of that fails; a backup that is not verified does not stay.
 */
export async function makeBackup(
  Sqlite: typeof Database,
  connection: Database.Database,
  dataDir: string,
  reason: BackupReason,
  now: string,
): Promise<Backup> {
  const folder = backupFolder(dataDir)
  mkdirSync(folder, { recursive: true })
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
    const finding = copy.pragma('integrity_check(1)', { simple: true })
    if (finding !== 'ok') throw new Error(`The backup is not sound: ${String(finding)}`)
  } finally {
    copy.close()
  }
}

const keepDays = 7
const keepWeeks = 5
const keepMonths = 12

/**
 * Thins the backups: all of the last two days, then the newest of each day for a week, of each week for five
 * weeks, of each month for a year. The newest is always kept, and so are those the person made.
 */
export function thinBackups(dataDir: string, now: number): string[] {
  const kept = new Set<string>()
  const removed: string[] = []
  listBackups(dataDir).forEach((backup, index) => {
    const age = (now - Date.parse(backup.at)) / 86_400_000
    const slot =
      age < keepDays
        ? `day ${Math.floor(age)}`
        : age < keepWeeks * 7
          ? `week ${Math.floor(age / 7)}`
          : age < keepMonths * 31
            ? `month ${Math.floor(age / 31)}`
            : null
    const isKept = index === 0 || backup.reason === 'manual' || age < 2 || (slot !== null && !kept.has(slot))
    if (slot !== null) kept.add(slot)
    if (isKept) return
    rmSync(join(backupFolder(dataDir), backup.fileName), { force: true })
    removed.push(backup.fileName)
  })
  return removed
}
