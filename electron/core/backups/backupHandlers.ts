// The methods of backups.

import { cpSync, existsSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { BackupPlan } from '../../../shared/backups.ts'
import { fail, ok, type Result } from '../../../shared/result.ts'
import { nowIso } from '../clock.ts'
import { latestVersion } from '../db/migrations.ts'
import type { AppContext, JobHandlers, QueryHandlers } from '../handler.ts'
import type { Library } from '../services.ts'
import { nameOf } from '../tracking.ts'
import { findBackup, listBackups, listFolder, type StoredBackup } from './backupFiles.ts'
import { backupFolder, secondFolder } from './backupPaths.ts'
import { changePlan, readPlan } from './backupPlan.ts'
import { backupIsGone, describeContents, unpackBackup } from './backupReader.ts'
import { unpackedPath } from './exchangeLibrary.ts'
import { openBeside } from './openBeside.ts'
import { takePostings } from './takePostings.ts'
import { thinBackups } from './thinBackups.ts'

function planOf({ backups, dataDir }: Library): BackupPlan {
  const { limit, second } = readPlan(dataDir)
  const problem = backups.secondProblem()
  return {
    limit,
    usedBytes: listFolder(backupFolder(dataDir)).reduce((sum, { byteLength }) => sum + byteLength, 0),
    second: second === null ? null : { label: basename(second), problem },
    problem: backups.problem(),
  }
}

/** A backup that this version of Roledex can read. */
function findReadable(dataDir: string, fileName: string): Result<StoredBackup> {
  const backup = findBackup(dataDir, fileName)
  if (backup === null) return backupIsGone()
  if ((backup.note?.schemaVersion ?? 0) <= latestVersion) return ok(backup)
  return fail(
    'libraryFromFuture',
    'This backup was made by a newer Roledex. Nothing was changed. Install the newer version to use it.',
  )
}

/** Bytes of attached files that are gone here and lie in the second folder still. */
function fetchFiles(dataDir: string): void {
  const { second } = readPlan(dataDir)
  const from = second === null ? null : join(secondFolder(second), 'files')
  if (from === null || !existsSync(from)) return
  cpSync(from, join(dataDir, 'files'), {
    recursive: true,
    force: false,
    filter: (path) => statSync(path).isDirectory() || !path.endsWith('.part'),
  })
}

async function restore(app: AppContext, fileName: string): Promise<Result<{ postings: number }>> {
  const { library, clock } = app
  const { dataDir } = library
  if (app.runs.running().length + app.reparse.running().length > 0) {
    return fail(
      'conflict',
      'An import is running. Let it end or cancel it, then restore. Nothing was changed.',
    )
  }
  const backup = findReadable(dataDir, fileName)
  if (!backup.ok) return backup
  await library.backups.makeOnce('beforeRestore', nowIso(clock))
  const path = unpackedPath(dataDir)
  const unpacked = await unpackBackup(backup.value.path, path, dataDir)
  if (!unpacked.ok) return unpacked
  fetchFiles(dataDir)
  const exchanged = await app.exchange(path)
  return exchanged.ok ? ok({ postings: backup.value.postings ?? 0 }) : exchanged
}

export const backupHandlers: Pick<QueryHandlers, 'library.backups' | 'backups.plan'> &
  Pick<
    JobHandlers,
    | 'library.backup'
    | 'backups.setLimit'
    | 'backups.chooseSecond'
    | 'backups.forgetSecond'
    | 'backups.look'
    | 'backups.takePostings'
    | 'backups.restore'
    | 'backups.openBeside'
  > = {
  'library.backups': (_db, _input, { library }) => ok({ backups: listBackups(library.dataDir) }),
  'backups.plan': (_db, _input, { library }) => ok(planOf(library)),
  'library.backup': async (_input, { clock, library }) =>
    ok(await library.backups.make('manual', nowIso(clock))),
  'backups.setLimit': async ({ limit }, { clock, library }) => {
    changePlan(library.dataDir, { limit })
    thinBackups(library.dataDir, clock.now())
    return ok(planOf(library))
  },
  'backups.chooseSecond': async ({ path }, { library }) => {
    if (!statSync(path, { throwIfNoEntry: false })?.isDirectory())
      return fail('notFound', 'This folder is not there. Nothing was changed.')
    await library.backups.useSecond(path)
    return ok(planOf(library))
  },
  'backups.forgetSecond': async (_input, { library }) => {
    await library.backups.useSecond(null)
    return ok(planOf(library))
  },
  'backups.look': async ({ fileName, ...wanted }, { library, db, backupReader }) => {
    const readable = findReadable(library.dataDir, fileName)
    if (!readable.ok) return readable
    const opened = await backupReader.open(fileName)
    return opened.ok ? ok(describeContents(opened.value, db, fileName, wanted)) : opened
  },
  'backups.takePostings': async ({ fileName, ids }, { library, history, backupReader }) => {
    const readable = findReadable(library.dataDir, fileName)
    if (!readable.ok) return readable
    const opened = await backupReader.open(fileName)
    if (!opened.ok) return opened
    fetchFiles(library.dataDir)
    return history.run((db, command) => {
      const { restored, completed } = takePostings(db, opened.value, ids, command.zone)
      const all = [...restored, ...completed]
      if (all.length === 0)
        return fail('notFound', 'All that the backup holds of this is in the library. Nothing was changed.')
      command.describe(`Took ${nameOf(db, all)} out of a backup`)
      return ok({ restored: restored.length, completed: completed.length })
    })
  },
  'backups.restore': ({ fileName }, app) => restore(app, fileName),
  'backups.openBeside': async ({ fileName }, { library }) => {
    const readable = findReadable(library.dataDir, fileName)
    return readable.ok ? openBeside(library, readable.value) : readable
  },
}
