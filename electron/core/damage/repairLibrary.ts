// A damaged library is never written to. What can be read of a copy of it goes into a new file, the newest backup fills
// the rest, and only when that file is whole is the damaged one set aside, under its time, and the new one put in its
// place. A process killed at any moment leaves either the damaged file where it was, or the new one.

import {
  closeSync,
  existsSync,
  fsyncSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import type Database from 'better-sqlite3'
import type { DamageReport } from '../../../shared/damage.ts'
import { fail, ok, type Result } from '../../../shared/result.ts'
import { listStored, type StoredBackup } from '../backups/backupFiles.ts'
import { backupFolder } from '../backups/backupPaths.ts'
import { runBackupTask } from '../backups/runBackupTask.ts'
import { migrate, schemaVersion } from '../db/migrate.ts'
import { latestVersion, migrations } from '../db/migrations.ts'
import { writeDb } from '../db/sql.ts'
import { refreshPosting } from '../postings/currentPosting.ts'
import { reserveNumbers } from '../postings/postingNumbers.ts'
import { installSearchIndex, rebuildSearchIndex } from '../roll/searchIndex.ts'
import { clearSuspicion, isUnreadable } from './checkLibrary.ts'
import { damagedFolder, writeReport } from './damageReports.ts'
import { mendHeader, readUserVersion } from './mendHeader.ts'
import { type Leftover, salvageTables } from './salvageTables.ts'

const logs = ['-wal', '-shm', '-journal']

interface Place {
  dataDir: string
  now: string
  zone: string
}

function repairedPath(dataDir: string): string {
  return join(dataDir, 'library.db.repaired')
}

/** Ends a repair that a killed process had begun: the new file has this name once it is whole. `now` is an instant. */
export function endRepair(dataDir: string, now: string): void {
  if (existsSync(repairedPath(dataDir))) putInPlace(dataDir, stemOf(now))
  rmSync(join(dataDir, 'salvage'), { recursive: true, force: true })
}

function stemOf(now: string): string {
  return `library-${now.slice(0, 19).replaceAll(':', '-')}Z`
}

/** Leaves everything as it is, and says so, where neither the file nor any backup can be read. */
export async function repairLibrary(Sqlite: typeof Database, place: Place): Promise<Result<DamageReport>> {
  const { dataDir, now } = place
  const work = join(dataDir, 'salvage')
  rmSync(work, { recursive: true, force: true })
  mkdirSync(work, { mode: 0o700 })
  const opened: Database.Database[] = []
  const open = (path: string) => {
    const connection = new Sqlite(path)
    opened.push(connection)
    return connection
  }
  try {
    const backup = await openNewestBackup(open, dataDir, work)
    const damaged = openDamaged(open, dataDir, work, backup?.connection ?? null)
    const target = open(join(work, 'new.db'))
    const version = damaged?.version ?? (backup === null ? latestVersion : schemaVersion(backup.connection))
    migrate(
      target,
      migrations.filter((migration) => migration.version <= version),
      version,
    )
    const salvaged = salvageTables(target, damaged?.connection ?? null, backup?.connection ?? null, now)
    if (damaged === null && backup === null) return nothingLeft(dataDir)
    if (salvaged.rows === 0 && backup === null) return nothingLeft(dataDir)
    finish(target, place)
    for (const connection of opened.splice(0)) connection.close()
    const stem = stemOf(now)
    const leftoversPath = keepLeftovers(dataDir, stem, salvaged.leftovers)
    const report: DamageReport = {
      at: now,
      kind: damaged === null ? 'replaced' : 'repaired',
      asidePath: existsSync(join(dataDir, 'library.db')) ? join(damagedFolder(dataDir), `${stem}.db`) : null,
      backupAt: salvaged.tables.some(({ fromBackup }) => fromBackup > 0) ? (backup?.at ?? null) : null,
      tables: salvaged.tables,
      leftoversPath,
    }
    writeReport(dataDir, stem, report)
    exchange(dataDir, join(work, 'new.db'), stem)
    clearSuspicion(dataDir)
    return ok(report)
  } finally {
    for (const connection of opened) connection.close()
    rmSync(work, { recursive: true, force: true })
  }
}

function nothingLeft(dataDir: string): Result<never> {
  return fail(
    'libraryDamaged',
    `The library file in ${dataDir} is damaged, nothing of it can be read, and there is no backup that can. It was left as it is. If you have a copy of the folder, put it back; to start anew, move library.db to another folder.`,
  )
}

type Open = (path: string) => Database.Database

async function openNewestBackup(
  open: Open,
  dataDir: string,
  work: string,
): Promise<{ connection: Database.Database; at: string } | null> {
  const target = join(work, 'backup.db')
  const all = listStored(dataDir)
  const isOwn = ({ path }: StoredBackup) => dirname(path) === backupFolder(dataDir)
  // The second folder may hold another library's backups as well: those that lie there alone come last.
  const inOrder = [...all.filter(isOwn), ...all.filter((backup) => !isOwn(backup))]
  for (const { path, at, note } of inOrder) {
    if ((note?.schemaVersion ?? 0) > latestVersion) continue
    try {
      await runBackupTask({ kind: 'unpack', source: path, target })
      return { connection: open(target), at }
    } catch {
      // The next older one, then; this one stays where it is.
      rmSync(target, { force: true })
    }
  }
  return null
}

/** A copy that may be written to; null where not even its tables can be named. */
function openDamaged(
  open: Open,
  dataDir: string,
  work: string,
  backup: Database.Database | null,
): { connection: Database.Database; version: number } | null {
  const source = join(dataDir, 'library.db')
  if (!existsSync(source)) return null
  const copy = join(work, 'damaged.db')
  copyReadable(source, copy)
  const hasLog = (statSync(`${source}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0
  if (hasLog) copyReadable(`${source}-wal`, `${copy}-wal`)
  const claimed = readUserVersion(copy)
  const known = migrations.some(({ version }) => version === claimed)
  const version = known ? claimed : backup === null ? latestVersion : schemaVersion(backup)
  const asItIs = tryOpen(open, copy, version)
  if (asItIs !== null) return asItIs
  mendHeader(copy, version, hasLog)
  return tryOpen(open, copy, version)
}

function tryOpen(
  open: Open,
  path: string,
  version: number,
): { connection: Database.Database; version: number } | null {
  try {
    const connection = open(path)
    connection.pragma('cell_size_check = ON')
    connection.prepare('SELECT count(*) FROM sqlite_schema').get()
    connection.prepare('SELECT 1 FROM postings LIMIT 0').get()
    return { connection, version }
  } catch (error) {
    if (isUnreadable(error)) return null
    throw error
  }
}

const block = 4_096

/** Blocks that the disk does not give are zeros in the copy. */
function copyReadable(source: string, target: string): void {
  const from = openSync(source, 'r')
  const to = openSync(target, 'w', 0o600)
  try {
    const size = statSync(source).size
    const buffer = Buffer.alloc(block)
    for (let at = 0; at < size; at += block) {
      let read = 0
      try {
        read = readSync(from, buffer, 0, block, at)
      } catch {
        buffer.fill(0)
        read = Math.min(block, size - at)
      }
      writeSync(to, buffer, 0, read, at)
    }
    // A file cut off in the middle of a page ends with that page.
    if (!source.endsWith('-wal')) ftruncateSync(to, Math.ceil(size / block) * block)
  } finally {
    closeSync(from)
    closeSync(to)
  }
}

/** Brings the new file to the present schema and makes anew what follows from the rest. */
function finish(target: Database.Database, { zone }: Place): void {
  migrate(target)
  const db = writeDb(target)
  target.transaction(() => {
    for (const { id } of db.all<{ id: string }>(
      "SELECT id FROM postings WHERE titleSort = '' AND title IS NULL",
    ))
      refreshPosting(db, id, zone)
    reserveNumbers(db)
  })()
  installSearchIndex(target)
  rebuildSearchIndex(target)
  const finding = target.pragma('integrity_check(1)', { simple: true })
  if (finding !== 'ok') throw new Error(`The repaired library is not sound: ${String(finding)}`)
}

function keepLeftovers(dataDir: string, stem: string, leftovers: readonly Leftover[]): string | null {
  if (leftovers.length === 0) return null
  const folder = damagedFolder(dataDir)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const path = join(folder, `${stem}.rows.jsonl`)
  const plain = (_key: string, value: unknown) => (typeof value === 'bigint' ? Number(value) : value)
  writeFileSync(path, `${leftovers.map((leftover) => JSON.stringify(leftover, plain)).join('\n')}\n`, {
    mode: 0o600,
  })
  return path
}

function exchange(dataDir: string, newPath: string, stem: string): void {
  const file = openSync(newPath, 'r+')
  fsyncSync(file)
  closeSync(file)
  renameSync(newPath, repairedPath(dataDir))
  putInPlace(dataDir, stem)
}

/** Sets the damaged file aside and gives the repaired one its name. */
function putInPlace(dataDir: string, stem: string): void {
  const path = join(dataDir, 'library.db')
  const folder = damagedFolder(dataDir)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  // The logs first: beside the new file they would be taken for its own.
  for (const suffix of [...logs, '']) {
    if (existsSync(path + suffix)) renameSync(path + suffix, join(folder, `${stem}.db${suffix}`))
  }
  renameSync(repairedPath(dataDir), path)
}
