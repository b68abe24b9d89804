// Makes the backups of one library, one after the other, and remembers what went wrong with the last. Each is copied,
// checked and compressed in a thread of its own (backupWorker.ts), so that the library answers meanwhile.

import { mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type Database from 'better-sqlite3'
import type { Backup } from '../../../shared/backups.ts'
import { explainStorageFault } from '../db/storageFaults.ts'
import type { BackupKeeper } from '../services.ts'
import { type BackupReason, listStored, newBackupName, readStored } from './backupFiles.ts'
import { backupFolder, secondFolder } from './backupPaths.ts'
import { changePlan, readPlan } from './backupPlan.ts'
import type { BackupTask, Fault, SecondPlace } from './backupTask.ts'
import { libraryState } from './libraryState.ts'
import { runBackupTask } from './runBackupTask.ts'
import { thinBackups } from './thinBackups.ts'

export function createBackupKeeper(dataDir: string, connection: Database.Database): BackupKeeper {
  const folder = backupFolder(dataDir)
  let last: Promise<unknown> = Promise.resolve()
  let problem: { message: string; at: string } | null = null
  let secondProblem: string | null = null

  const inTurn = <T>(act: () => Promise<T>): Promise<T> => {
    const done = last.then(act)
    last = done.catch(() => {})
    return done
  }

  const second = (): SecondPlace | null => {
    const chosen = readPlan(dataDir).second
    return chosen === null ? null : { folder: secondFolder(chosen), files: join(dataDir, 'files') }
  }

  /** Notes what became of the second folder. */
  const run = async (task: BackupTask) => {
    const outcome = await runBackupTask(task)
    secondProblem = outcome.secondFault === null ? null : secondText(outcome.secondFault)
  }

  const makeNow = async (reason: BackupReason, now: string): Promise<Backup> => {
    try {
      mkdirSync(folder, { recursive: true, mode: 0o700 })
      const target = join(folder, newBackupName(folder, reason, now))
      await run({ kind: 'make', source: join(dataDir, 'library.db'), target, second: second() })
      const made = readStored(target)
      if (made === null) throw new Error('A backup was made and is not there')
      problem = null
      thinBackups(dataDir, Date.parse(now))
      const { path: _path, note: _note, ...backup } = made
      return { ...backup, isInSecondFolder: second() !== null && secondProblem === null }
    } catch (error) {
      const message = explainStorageFault(error, dataDir)?.message
      problem = { message: message ?? 'It is not clear why. What you saved is in the library.', at: now }
      throw error
    }
  }

  /** Without what lies in the second folder alone: another library may have its backups in there too. */
  const listOwn = () => listStored(dataDir).filter(({ path }) => dirname(path) === folder)

  const isChanged = () => listOwn()[0]?.note?.state !== libraryState(connection)

  const catchUp = () =>
    inTurn(async () => {
      const place = second()
      if (place === null) {
        secondProblem = null
        return
      }
      const paths = listOwn()
        .filter(({ isInSecondFolder }) => !isInSecondFolder)
        .map(({ path }) => path)
      await run({ kind: 'mirror', paths, second: place })
    })

  return {
    make: (reason, now) => inTurn(() => makeNow(reason, now)),
    makeOnce: (reason, now) =>
      inTurn(async () => {
        if (isChanged()) await makeNow(reason, now)
      }),
    isChanged,
    problem: () => problem,
    secondProblem: () => secondProblem,
    useSecond: async (path) => {
      changePlan(dataDir, { second: path })
      await catchUp()
    },
    isSecondBehind: () => second() !== null && listOwn()[0]?.isInSecondFolder === false,
    catchUp,
  }
}

function secondText({ code }: Fault): string {
  if (code === 'ENOENT')
    return 'The second folder is not there just now. The backups in your data folder are.'
  if (code === 'ENOSPC')
    return 'There is no room left in the second folder. The backups in your data folder are safe.'
  if (/^(EACCES|EPERM|EROFS)$/.test(code ?? '')) {
    return 'Roledex may not write to the second folder. The backups in your data folder are safe.'
  }
  return 'The backup could not be put into the second folder. The one in your data folder is safe.'
}
