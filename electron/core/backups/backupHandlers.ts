// The methods of backups.

import { statSync } from 'node:fs'
import { basename } from 'node:path'
import type { BackupPlan } from '../../../shared/backups.ts'
import { fail, ok } from '../../../shared/result.ts'
import { nowIso } from '../clock.ts'
import type { JobHandlers, QueryHandlers } from '../handler.ts'
import type { Library } from '../services.ts'
import { listMissingFiles } from '../tracking/missingFiles.ts'
import { nameOf } from '../tracking/tracking.ts'
import { listBackups, listFolder } from './backupFiles.ts'
import { backupFolder } from './backupPaths.ts'
import { changePlan, readPlan } from './backupPlan.ts'
import { describeContents } from './backupReader.ts'
import { openBeside } from './openBeside.ts'
import { fetchFiles, findReadable, restoreBackup } from './restoreBackup.ts'
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
    await fetchFiles(library.dataDir)
    const opened = await backupReader.open(fileName)
    if (!opened.ok) return opened
    return history.run((db, command) => {
      const { restored, completed } = takePostings(db, opened.value, ids, command.zone)
      const all = [...restored, ...completed]
      if (all.length === 0)
        return fail('notFound', 'All that the backup holds of this is in the library. Nothing was changed.')
      command.describe(`Took ${nameOf(db, all)} out of a backup`)
      const filesMissing = listMissingFiles(db, library.dataDir, all).length
      return ok({ restored: restored.length, completed: completed.length, filesMissing })
    })
  },
  'backups.restore': ({ fileName }, app) => restoreBackup(app, fileName),
  'backups.openBeside': async ({ fileName }, { library }) => {
    const readable = findReadable(library.dataDir, fileName)
    return readable.ok ? openBeside(library, readable.value) : readable
  },
}
