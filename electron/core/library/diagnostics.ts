// What somebody who helps needs to know about a library: versions, sizes, counts, the log. Made to be sent to somebody
// else, so it names no posting, employer, person, file or folder.

import { readdirSync, statSync } from 'node:fs'
import { arch, release } from 'node:os'
import { join } from 'node:path'
import { ok } from '../../../shared/result.ts'
import { listBackups } from '../backups/backupFiles.ts'
import { nowIso } from '../clock.ts'
import { latestVersion } from '../db/migrations.ts'
import { countRows, type ReadDb } from '../db/sql.ts'
import { readLog } from '../fileLog.ts'
import type { AppContext, QueryHandlers } from '../handler.ts'
import { appVersion } from '../version.ts'

const counted = [
  'postings',
  'sources',
  'versions',
  'events',
  'notes',
  'files',
  'people',
  'imports',
  'undoLog',
] as const
const logLines = 40

export const diagnosticsHandlers: Pick<QueryHandlers, 'app.diagnostics'> = {
  'app.diagnostics': (db, _input, app) => ok({ lines: describeLibrary(db, app) }),
}

function describeLibrary(db: ReadDb, { clock, library }: AppContext): string[] {
  const backups = listBackups(library.dataDir)
  const log = readLog(library.dataDir, logLines)
  return [
    `Roledex ${appVersion}, library format ${latestVersion}, ${nowIso(clock)}`,
    `Node ${process.versions.node}, SQLite ${db.get<{ v: string }>('SELECT sqlite_version() AS v')?.v}${electron()}`,
    `${process.platform} ${release()} ${arch()}, time zone ${clock.zone()}`,
    `Library ${megabytes(fileBytes(library.dataDir))}, ${counted.map((table) => `${table} ${countRows(db, table)}`).join(', ')}`,
    `Backups ${backups.length}, ${backups.filter(({ isVerified }) => isVerified).length} verified, the last at ${backups[0]?.at ?? '(none yet)'}`,
    `Backup problem: ${library.backups.problem() !== null ? 'the last could not be made' : library.backups.secondProblem() !== null ? 'the second folder' : 'none'}`,
    log.length === 0 ? 'The log is empty.' : 'The log ends:',
    ...log,
  ]
}

function electron(): string {
  const { electron: version, chrome } = process.versions
  return version === undefined ? '' : `, Electron ${version}, Chromium ${chrome}`
}

/** The database with its log. */
function fileBytes(dataDir: string): number {
  return readdirSync(dataDir)
    .filter((name) => name.startsWith('library.db'))
    .reduce((sum, name) => sum + (statSync(join(dataDir, name), { throwIfNoEntry: false })?.size ?? 0), 0)
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`
}
