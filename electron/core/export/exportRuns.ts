// Exports under way. Each reads one moment of the library on a connection of its own and is written into a folder of
// its own below `exports/` of the data folder, so that a window, a disk or a person that gives up leaves nothing half
// written anywhere else. What is handed over, given up or left from the last time is taken away.

import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { cp, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { setImmediate as nextTurn } from 'node:timers/promises'
import type { ExportProgress, ExportRequest } from '../../../shared/exporting.ts'
import type { Topic } from '../../../shared/topics.ts'
import { throttleAnnouncements } from '../announcements.ts'
import type { Clock } from '../clock.ts'
import { type Snapshot, takeSnapshot } from '../db/snapshot.ts'
import { explainStorageFault } from '../db/storageFaults.ts'
import { errorCode } from '../errorCode.ts'
import { newId } from '../ids.ts'
import type { Log } from '../log.ts'
import type { Exports, Library } from '../services.ts'
import { writeExport } from './exporters.ts'

interface ExportsOptions {
  library: Library
  clock: Clock
  log: Log
  announce(topics: readonly Topic[]): void
}

interface Run {
  progress: ExportProgress
  isStopping: boolean
  ended: Promise<void>
}

class Stopped extends Error {}

const progressEvery = 150

function exportsFolder(dataDir: string): string {
  return join(dataDir, 'exports')
}

export function createExports({ library, clock, log, announce }: ExportsOptions): Exports {
  const { dataDir, Sqlite } = library
  const runs = new Map<string, Run>()
  const tellLater = throttleAnnouncements(announce)
  sweep(exportsFolder(dataDir))

  const folderOf = (exportId: string) => join(exportsFolder(dataDir), exportId)
  const finished = (exportId: string) => {
    const progress = runs.get(exportId)?.progress
    return progress?.state === 'ready' ? progress : null
  }

  async function work(run: Run, request: ExportRequest): Promise<void> {
    const { progress } = run
    const folder = folderOf(progress.exportId)
    let snapshot: Snapshot | null = null
    try {
      // Whoever began it hears its id before anything else.
      await nextTurn()
      mkdirSync(folder, { recursive: true, mode: 0o700 })
      snapshot = takeSnapshot(Sqlite, dataDir)
      const tell = async (done: number, total: number) => {
        Object.assign(progress, { done, total })
        tellLater(['exports'], progressEvery)
        await nextTurn()
        if (run.isStopping) throw new Stopped()
      }
      const made = await writeExport(request.format, request, {
        snapshot,
        dataDir,
        clock,
        folder,
        tell,
      })
      if (run.isStopping) throw new Stopped()
      const { size } = await stat(join(folder, made.fileName))
      Object.assign(progress, made, { state: 'ready', byteLength: made.isFolder ? 0 : size })
    } catch (error) {
      rmSync(folder, { recursive: true, force: true })
      if (error instanceof Stopped) progress.state = 'cancelled'
      else {
        progress.state = 'failed'
        progress.message = failureText(error)
      }
    } finally {
      snapshot?.close()
      announce(['exports'])
    }
  }

  function failureText(error: unknown): string {
    const fault = explainStorageFault(error, dataDir)
    if (fault !== null) return fault.message
    const id = newId(clock.now()).slice(-8)
    log.mistake(id, error)
    return `The export could not be made (${id}). Your library is as it was.`
  }

  return {
    begin(request) {
      const exportId = newId(clock.now())
      const run: Run = {
        progress: {
          exportId,
          format: request.format,
          state: 'working',
          done: 0,
          total: 0,
          fileName: '',
          isFolder: false,
          byteLength: 0,
          message: null,
        },
        isStopping: false,
        ended: Promise.resolve(),
      }
      runs.set(exportId, run)
      run.ended = work(run, request)
      return exportId
    },

    progress: (exportId) => runs.get(exportId)?.progress ?? null,

    async cancel(exportId) {
      const run = runs.get(exportId)
      if (run === undefined) return
      run.isStopping = true
      await run.ended
      runs.delete(exportId)
      await rm(folderOf(exportId), { recursive: true, force: true })
    },

    locate(exportId) {
      const progress = finished(exportId)
      if (progress === null) return null
      const { fileName, byteLength } = progress
      return { path: join(folderOf(exportId), fileName), fileName, byteLength }
    },

    async place(exportId, path) {
      const progress = finished(exportId)
      if (progress === null) return null
      const to = progress.isFolder ? freeName(join(path, progress.fileName)) : path
      await move(join(folderOf(exportId), progress.fileName), to)
      runs.delete(exportId)
      await rm(folderOf(exportId), { recursive: true, force: true })
      return to
    },

    async close() {
      for (const run of runs.values()) run.isStopping = true
      await Promise.all([...runs.values()].map(({ ended }) => ended))
      tellLater.stop()
      sweep(exportsFolder(dataDir))
    },
  }
}

/** Takes away what is left of exports; what another program holds on to stays until the next time. */
function sweep(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true })
  } catch {}
}

/** Moves a file or a folder, also to another disk: there it gets its name when it is whole. */
async function move(from: string, to: string): Promise<void> {
  const part = `${to}.part`
  try {
    await rename(from, to)
  } catch (error) {
    if (errorCode(error) !== 'EXDEV') throw error
    try {
      await cp(from, part, { recursive: true })
      await rename(part, to)
    } finally {
      await rm(part, { recursive: true, force: true })
    }
  }
}

/** The path itself, or with a number where something is there already. */
function freeName(path: string): string {
  if (!existsSync(path)) return path
  for (let n = 2; ; n++) if (!existsSync(`${path} ${n}`)) return `${path} ${n}`
}
