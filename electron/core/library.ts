// The library as a file: what it is, its soundness, its history.

import { ok } from '../../shared/result.ts'
import { listBackups } from './backups/backupFiles.ts'
import { nowIso } from './clock.ts'
import { latestVersion } from './db/migrations.ts'
import type { JobHandlers, QueryHandlers } from './handler.ts'
import { listHistory } from './history.ts'
import { appVersion } from './version.ts'

export const libraryHandlers: Pick<QueryHandlers, 'app.info' | 'library.check' | 'history.list'> &
  Pick<JobHandlers, 'history.undo' | 'history.redo'> = {
  'app.info': (db, _input, { clock, library }) =>
    ok({
      version: appVersion,
      nodeVersion: process.versions.node,
      sqliteVersion: db.get<{ v: string }>('SELECT sqlite_version() AS v')?.v ?? '',
      schemaVersion: latestVersion,
      dataDir: library.dataDir,
      lastBackupAt: listBackups(library.dataDir)[0]?.at ?? null,
      hasBackupProblem: library.backups.problem() !== null || library.backups.secondProblem() !== null,
      now: nowIso(clock),
      zone: clock.zone(),
    }),
  'library.check': (db) => {
    const findings = db
      .all<{ integrity_check: string }>('PRAGMA integrity_check')
      .map((row) => row.integrity_check)
    const broken = db
      .all<{ table: string }>('PRAGMA foreign_key_check')
      .map((row) => `Loose rows in ${row.table}`)
    const all = [...findings.filter((finding) => finding !== 'ok'), ...new Set(broken)]
    return ok({ isSound: all.length === 0, findings: all })
  },
  'history.list': (db, { limit }) => ok(listHistory(db, limit)),

  'history.undo': async ({ commandId }, { history }) => history.undo(commandId),
  'history.redo': async ({ commandId }, { history }) => history.redo(commandId),
}
