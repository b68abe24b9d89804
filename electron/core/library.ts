// The library as a file: what it is, its backups, its soundness, its history.

import { ok } from '../../shared/result.ts'
import { nowIso } from './clock.ts'
import { listBackups } from './db/backup.ts'
import { latestVersion } from './db/migrations.ts'
import type { JobHandlers, QueryHandlers } from './handler.ts'
import { listHistory } from './history.ts'
import { appVersion } from './version.ts'

export const libraryHandlers: Pick<
  QueryHandlers,
  'app.info' | 'library.backups' | 'library.check' | 'history.list'
> &
  Pick<JobHandlers, 'library.backup' | 'history.undo' | 'history.redo'> = {
  'app.info': (db, _input, { clock, library }) =>
    ok({
      version: appVersion,
      nodeVersion: process.versions.node,
      sqliteVersion: db.get<{ v: string }>('SELECT sqlite_version() AS v')?.v ?? '',
      schemaVersion: latestVersion,
      dataDir: library.dataDir,
      lastBackupAt: listBackups(library.dataDir)[0]?.at ?? null,
      now: nowIso(clock),
      zone: clock.zone(),
    }),
  'library.backups': (_db, _input, { library }) => ok({ backups: listBackups(library.dataDir) }),
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

  'library.backup': async (_input, { clock, library }) => {
    return ok(await library.backUp('manual', nowIso(clock)))
  },
  'history.undo': async ({ commandId }, { history }) => history.undo(commandId),
  'history.redo': async ({ commandId }, { history }) => history.redo(commandId),
}
