// The library as a file: what it is, its soundness, its history.

import { ok } from '../../../shared/result.ts'
import { listFolder } from '../backups/backupFiles.ts'
import { backupFolder } from '../backups/backupPaths.ts'
import { besideOf } from '../backups/openBeside.ts'
import { undoRestoring } from '../backups/restoreBackup.ts'
import { takenSeq, wayBack } from '../backups/takenPlace.ts'
import { nowIso } from '../clock.ts'
import { suspectLibrary } from '../damage/checkLibrary.ts'
import { markReportsSeen, readUnseenReport } from '../damage/damageReports.ts'
import { latestVersion } from '../db/migrations.ts'
import { takeSnapshot } from '../db/snapshot.ts'
import type { JobHandlers, QueryHandlers } from '../handler.ts'
import { listHistory } from '../history/history.ts'
import type { Library } from '../services.ts'
import { appVersion } from '../version.ts'

export const libraryHandlers: Pick<
  QueryHandlers,
  'app.info' | 'library.check' | 'library.damage' | 'history.list'
> &
  Pick<JobHandlers, 'library.dismissDamage' | 'history.undo' | 'history.redo'> = {
  'app.info': (db, _input, { clock, library }) =>
    ok({
      version: appVersion,
      nodeVersion: process.versions.node,
      sqliteVersion: db.get<{ v: string }>('SELECT sqlite_version() AS v')?.v ?? '',
      schemaVersion: latestVersion,
      dataDir: library.dataDir,
      besideOf: besideOf(library.dataDir),
      // In the second folder another library may have its own.
      lastBackupAt: listFolder(backupFolder(library.dataDir))[0]?.at ?? null,
      hasBackupProblem: library.backups.problem() !== null || library.backups.secondProblem() !== null,
      now: nowIso(clock),
      zone: clock.zone(),
    }),
  'library.check': (_db, _input, { library }) => {
    const all = findDamage(library)
    // The next start looks again, and repairs.
    if (all.length > 0) suspectLibrary(library.dataDir)
    return ok({ isSound: all.length === 0, findings: all })
  },
  'library.damage': (_db, _input, { library }) => ok({ report: readUnseenReport(library.dataDir) }),
  'history.list': (db, { limit }, { library }) => ok(listHistory(db, limit, takenSeq(library.dataDir))),

  'library.dismissDamage': async (_input, { library }) => {
    markReportsSeen(library.dataDir)
    return ok({})
  },
  'history.undo': async ({ commandId }, app) => {
    const { dataDir } = app.library
    const before = commandId === undefined ? wayBack(dataDir, app.db) : null
    return before === null ? app.history.undo(commandId, takenSeq(dataDir)) : undoRestoring(app, before)
  },
  'history.redo': async ({ commandId }, { history, library }) =>
    history.redo(commandId, takenSeq(library.dataDir)),
}

/**
 * What SQLite finds wrong, in its words; empty for a sound library. On a connection of its own: one that has searched
 * remembers how the index lay on the disk then, and takes the index that was rewritten since for damaged.
 */
function findDamage({ Sqlite, dataDir }: Library): string[] {
  const snapshot = takeSnapshot(Sqlite, dataDir)
  try {
    const findings = snapshot
      .all<{ integrity_check: string }>('PRAGMA integrity_check')
      .map((row) => row.integrity_check)
    const loose = snapshot
      .all<{ table: string }>('PRAGMA foreign_key_check')
      .map(({ table }) => `Loose rows in ${table}`)
    return [...findings.filter((finding) => finding !== 'ok'), ...new Set(loose)]
  } finally {
    snapshot.close()
  }
}
