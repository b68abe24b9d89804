// Watches one folder and takes in what lands there. The system says when something changes; a look every so often
// makes up for systems that do not say it (shared disks, some Linux mounts). Files are only read, never moved.
// A file without a posting is passed over in silence: in a folder of downloads that is most of them.

import { basename } from 'node:path'
import { fail, ok } from '../../../shared/result.ts'
import type { Topic } from '../../../shared/topics.ts'
import type { WatchedFolder } from '../../../shared/watching.ts'
import { type Clock, nowIso } from '../clock.ts'
import { errorCode } from '../errorCode.ts'
import { newId } from '../ids.ts'
import type { ParsePool } from '../import/parsePool.ts'
import { createImportReports } from '../importRuns/importReports.ts'
import type { Log } from '../log.ts'
import type { FolderWatch, ImportRuns, Library } from '../services.ts'
import { createSettling, type FileMark, listLanded } from './landedFiles.ts'
import { createLanding } from './landing.ts'
import { createLookout } from './lookout.ts'
import { createWatchedFiles } from './watchedFiles.ts'

export interface WatchTimings {
  /** A file that stays the same for so long is complete. */
  settleMs: number
  /** How often the folder is looked at though nothing was said. */
  rescanMs: number
}

const watchTimings: WatchTimings = { settleMs: 2_000, rescanMs: 15_000 }

interface FolderWatchOptions {
  library: Library
  runs: ImportRuns
  pool: ParsePool
  clock: Clock
  log: Log
  timings?: WatchTimings | undefined
  announce(topics: readonly Topic[]): void
}

export function createFolderWatch(options: FolderWatchOptions): FolderWatch {
  const { library, clock, log, announce, timings = watchTimings } = options
  const files = createWatchedFiles(library.writer, library.held)
  const landing = createLanding({ ...options, reports: createImportReports(library.writer) })
  let settling = createSettling(timings.settleMs)
  let problem: string | null = null
  let working: Promise<unknown> = Promise.resolve()
  const closing = new AbortController()
  // A full disk, say: what landed is still there to be taken in.
  const lookNow = () => void enqueue(look).catch(() => lookIn(timings.rescanMs))
  const lookout = createLookout(lookNow, Math.min(250, timings.settleMs))

  /** One thing at a time. */
  const enqueue = <T>(act: () => Promise<T>): Promise<T> => {
    const result = working.then(act)
    working = result.catch((error) => log.mistake('watched folder', error))
    return result
  }

  const lookIn = (milliseconds: number) => {
    if (!closing.signal.aborted) lookout.lookIn(milliseconds)
  }

  const setProblem = (text: string | null) => {
    if (problem === text) return
    problem = text
    announce(['watch'])
  }

  const look = async () => {
    if (closing.signal.aborted) return
    const folder = files.folder()
    if (folder === null) return
    let landed: FileMark[]
    try {
      landed = await listLanded(folder.path)
    } catch (error) {
      lookout.unlisten()
      setProblem(folderProblem(folder.path, error))
      lookIn(timings.rescanMs)
      return
    }
    setProblem(null)
    lookout.listen(folder.path)
    const fresh = files.news(landed)
    const ready = settling.settled(fresh, performance.now())
    if (ready.length > 0) await takeIn(folder.path, ready, true)
    lookIn(fresh.length > ready.length ? timings.settleMs : timings.rescanMs)
  }

  const takeIn = async (folder: string, marks: readonly FileMark[], isPatient: boolean) => {
    const { report, done } = await landing.takeIn(folder, marks, isPatient, closing.signal)
    files.remember(done)
    return report
  }

  const begin = () => {
    landing.begin()
    settling = createSettling(timings.settleMs)
    problem = null
    lookIn(0)
  }

  const describe = (): WatchedFolder | null => {
    const folder = files.folder()
    if (folder === null) return null
    const { id, path, since } = folder
    return { id, label: basename(path) || path, since, waiting: files.countWaiting(), problem }
  }

  begin()
  return {
    folder: describe,
    choose: (path) =>
      enqueue(async () => {
        let present: FileMark[]
        try {
          present = await listLanded(path)
        } catch (error) {
          return fail('unavailable', folderProblem(path, error))
        }
        lookout.unlisten()
        files.choose({ id: newId(clock.now()), path, since: nowIso(clock) }, present)
        begin()
        const folder = describe()
        if (folder === null) throw new Error('A folder that was just chosen is there')
        return ok(folder)
      }),
    settle: (isWanted) =>
      enqueue(async () => {
        const folder = files.folder()
        const waiting = files.waiting()
        if (folder === null) return null
        if (!isWanted) {
          files.leaveWaiting()
          return null
        }
        const report = waiting.length > 0 ? await takeIn(folder.path, waiting, false) : null
        files.forgetWaiting()
        // What could not be read, or not before the app was closed, is looked at like any other file.
        lookIn(0)
        return report
      }),
    stop: () => {
      lookout.stop()
      files.forget()
      problem = null
    },
    close: async () => {
      closing.abort()
      lookout.stop()
      await working
    },
  }
}

function folderProblem(path: string, error: unknown): string {
  const code = errorCode(error)
  const name = basename(path) || path
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return `The folder “${name}” is not there any more. Roledex looks again from time to time; put it back, or choose another.`
    case 'EACCES':
    case 'EPERM':
      return `The system does not allow reading the folder “${name}”. Give yourself the right to read it, or choose another.`
    default:
      return `The folder “${name}” could not be read (${code || String(error)}). Roledex looks again from time to time.`
  }
}
