// Watches one folder and takes in what lands there. The system says when something changes; a look every so often
// makes up for systems that do not say it (shared disks, some Linux mounts). Files are only read, never moved.
// A file without a posting is passed over in silence: in a folder of downloads that is most of them.

import { type FSWatcher, watch } from 'node:fs'
import { basename, join } from 'node:path'
import type { ImportReport } from '../../../shared/model.ts'
import { fail, ok } from '../../../shared/result.ts'
import type { Topic } from '../../../shared/topics.ts'
import type { WatchedFolder } from '../../../shared/watching.ts'
import { type Clock, nowIso } from '../clock.ts'
import { errorCode } from '../errorCode.ts'
import { newId } from '../ids.ts'
import { packKnownFiles } from '../import/knownFiles.ts'
import type { ParsePool } from '../import/parsePool.ts'
import type { ParsedFile } from '../import/parseTask.ts'
import { createImportReports } from '../importRuns/importReports.ts'
import type { Log } from '../log.ts'
import type { FileRead, FolderWatch, ImportRuns, Library } from '../services.ts'
import { createSettling, type FileMark, listLanded } from './landedFiles.ts'
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

/** Read in one task. */
const filesPerTask = 16
/** A file that cannot be read so often is left until it changes; one that ends too early so often is taken as it is. */
const mostTries = 5

export function createFolderWatch(options: FolderWatchOptions): FolderWatch {
  const { library, runs, pool, clock, log, announce, timings = watchTimings } = options
  const files = createWatchedFiles(library.writer, library.held)
  const reports = createImportReports(library.writer)
  const tries = new Map<string, number>()
  let settling = createSettling(timings.settleMs)
  let watcher: FSWatcher | null = null
  let timer: NodeJS.Timeout | null = null
  let problem: string | null = null
  let working: Promise<unknown> = Promise.resolve()
  let isClosed = false

  /** One thing at a time. */
  const enqueue = <T>(act: () => Promise<T>): Promise<T> => {
    const result = working.then(act)
    working = result.catch((error) => log.mistake('watched folder', error))
    return result
  }

  const lookIn = (milliseconds: number) => {
    if (isClosed) return
    if (timer !== null) clearTimeout(timer)
    timer = setTimeout(() => {
      timer = null
      // A full disk, say: what landed is still there to be taken in.
      void enqueue(look).catch(() => lookIn(timings.rescanMs))
    }, milliseconds)
    timer.unref()
  }

  const listen = (path: string) => {
    if (watcher !== null) return
    try {
      watcher = watch(path, { persistent: false }, () => lookIn(Math.min(250, timings.settleMs)))
      watcher.on('error', unlisten)
    } catch {
      // The looks every so often go on without it.
      watcher = null
    }
  }

  const unlisten = () => {
    watcher?.close()
    watcher = null
  }

  const setProblem = (text: string | null) => {
    if (problem === text) return
    problem = text
    announce(['watch'])
  }

  const look = async () => {
    const folder = files.folder()
    if (folder === null || isClosed) return
    let landed: FileMark[]
    try {
      landed = await listLanded(folder.path)
    } catch (error) {
      unlisten()
      setProblem(folderProblem(folder.path, error))
      lookIn(timings.rescanMs)
      return
    }
    setProblem(null)
    listen(folder.path)
    const fresh = files.news(landed)
    const ready = settling.settled(fresh, performance.now())
    if (ready.length > 0) await takeIn(folder.path, ready, true)
    lookIn(fresh.length > ready.length ? timings.settleMs : timings.rescanMs)
  }

  /** One import for all, so that many files are one notice. `isPatient`: what ends too early may still be written. */
  const takeIn = async (
    folder: string,
    marks: readonly FileMark[],
    isPatient = false,
  ): Promise<ImportReport | null> => {
    const known = packKnownFiles(reports.knownHashes())
    const done: FileMark[] = []
    let importId: string | null = null
    for (let start = 0; start < marks.length && !isClosed; start += filesPerTask) {
      const portion = marks.slice(start, start + filesPerTask)
      const task = portion.map(({ name }) => {
        const filePath = join(folder, name)
        return { path: filePath, content: { filePath } }
      })
      const parsed = await pool.parse({ files: task, zone: clock.zone(), known })
      const found: FileRead[] = []
      portion.forEach((mark, index) => {
        const [file, result] = [task[index], parsed[index]]
        if (file === undefined || result === undefined || result.kind === 'archive') return
        const isEarly = result.kind === 'unreadable' || (isPatient && isCutOff(result))
        if (isEarly && !isGivenUp(mark)) return
        const hasPosting = result.kind === 'read' && result.failure === null
        if (hasPosting) found.push({ file, parsed: result })
        // Should it change, it may again be one that is still written.
        tries.delete(mark.name)
        done.push(mark)
      })
      if (found.length > 0) {
        importId ??= runs.begin('watched')
        runs.addRead(importId, found)
      }
    }
    const report = importId === null ? null : await runs.finish(importId)
    files.remember(done)
    return report
  }

  const isGivenUp = ({ name }: FileMark): boolean => {
    const count = (tries.get(name) ?? 0) + 1
    tries.set(name, count)
    return count >= mostTries
  }

  const begin = () => {
    tries.clear()
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
        unlisten()
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
        const report = waiting.length > 0 ? await takeIn(folder.path, waiting) : null
        files.forgetWaiting()
        // What could not be read, or not before the app was closed, is looked at like any other file.
        lookIn(0)
        return report
      }),
    stop: () => {
      unlisten()
      if (timer !== null) clearTimeout(timer)
      files.forget()
      problem = null
    },
    close: async () => {
      isClosed = true
      unlisten()
      if (timer !== null) clearTimeout(timer)
      await working
    },
  }
}

function isCutOff(parsed: ParsedFile): boolean {
  if (parsed.kind !== 'read') return false
  const warnings = [...parsed.warnings, ...parsed.postings.flatMap((posting) => posting.warnings)]
  return warnings.some(({ code }) => code === 'TRUNCATED')
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
