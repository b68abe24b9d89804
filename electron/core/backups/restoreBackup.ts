// A backup in the place of the library, and the way back.

import { join } from 'node:path'
import { fail, ok, type Result } from '../../../shared/result.ts'
import { topics } from '../../../shared/topics.ts'
import { nowIso } from '../clock.ts'
import { latestVersion } from '../db/migrations.ts'
import type { AppContext } from '../handler.ts'
import type { UndoReport } from '../services.ts'
import { findBackup, type StoredBackup } from './backupFiles.ts'
import { secondFolder } from './backupPaths.ts'
import { changePlan, readPlan } from './backupPlan.ts'
import { backupIsGone, unpackBackup } from './backupReader.ts'
import { copyFiles } from './copyFiles.ts'
import { unpackedPath } from './exchangeLibrary.ts'
import { notePlace } from './takenPlace.ts'

/** A backup that this version of Roledex can read. */
export function findReadable(dataDir: string, fileName: string): Result<StoredBackup> {
  const backup = findBackup(dataDir, fileName)
  if (backup === null) return backupIsGone()
  if ((backup.note?.schemaVersion ?? 0) <= latestVersion) return ok(backup)
  return fail(
    'libraryFromFuture',
    'This backup was made by a newer Roledex. Nothing was changed. Install the newer version to use it.',
  )
}

/** Bytes of attached files that are gone here and lie in the second folder still. */
export async function fetchFiles(dataDir: string): Promise<void> {
  const { second } = readPlan(dataDir)
  if (second !== null) await copyFiles(join(secondFolder(second), 'files'), join(dataDir, 'files'))
}

/** Makes a backup the library; the one that is there now is backed up first. */
export async function restoreBackup(
  app: AppContext,
  fileName: string,
): Promise<Result<{ postings: number }>> {
  const { library, clock } = app
  const { dataDir } = library
  if (isImporting(app)) return importing
  const backup = findReadable(dataDir, fileName)
  if (!backup.ok) return backup
  const path = unpackedPath(dataDir, fileName)
  const unpacked = await unpackBackup(backup.value.path, path, dataDir)
  if (!unpacked.ok) return unpacked
  await fetchFiles(dataDir)
  let forgetPlace = () => {}
  const exchanged = await app.exchange(path, async () => {
    if (isImporting(app)) return importing
    // Always, and now: what no backup holds by then is gone with the library.
    const before = await library.backups.make('beforeRestore', nowIso(clock))
    const { taken } = readPlan(dataDir)
    forgetPlace = () => changePlan(dataDir, { taken })
    notePlace(dataDir, before.fileName)
    return ok(null)
  })
  if (exchanged.ok) return ok({ postings: backup.value.postings ?? 0 })
  forgetPlace()
  return exchanged
}

function isImporting({ runs, reparse }: AppContext): boolean {
  return runs.running().length + reparse.running().length > 0
}

const importing = fail(
  'conflict',
  'An import is running. Let it end or cancel it, then restore. Nothing was changed.',
)

/** Puts the library back that was there before the present one, with all that can be undone in it. */
export async function undoRestoring(app: AppContext, before: string): Promise<Result<UndoReport>> {
  const { dataDir } = app.library
  const restored = await restoreBackup(app, before)
  if (!restored.ok) return restored
  changePlan(dataDir, { taken: null })
  app.announce(topics)
  const label = 'Restored a backup'
  return ok({
    commandId: null,
    label,
    message: `Undone: ${label}. Your library is the one of before again.`,
    kept: 0,
  })
}
