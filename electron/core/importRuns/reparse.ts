// Reads everything anew from the stored bytes, with the reader as it is now: through the same pool as an import, with
// the same progress, cancel and report, and one undo. The report names only what is different now.

import { setImmediate as nextTurn } from 'node:timers/promises'
import type { ImportFile, ImportReport } from '../../../shared/model.ts'
import { fail, ok, type Result } from '../../../shared/result.ts'
import type { Topic } from '../../../shared/topics.ts'
import { type Clock, nowIso } from '../clock.ts'
import { readDb } from '../db/sql.ts'
import type { JobHandlers } from '../handler.ts'
import { newId } from '../ids.ts'
import { nothingKnown } from '../import/knownFiles.ts'
import type { ParsePool } from '../import/parsePool.ts'
import type { ParsedFile } from '../import/parseTask.ts'
import { suggestLookAlikes } from '../postings/lookAlikes.ts'
import type { History, Library, Reparse } from '../services.ts'
import { createImportReports } from './importReports.ts'
import { importLabel } from './importText.ts'
import { newReparseRun, progressOf, type ReparseRun, takeSources } from './reparseRun.ts'
import { listSources, type StoredSource, storeReread } from './rereadPostings.ts'

interface ReparseOptions {
  library: Library
  history: History
  pool: ParsePool
  clock: Clock
  announce(topics: readonly Topic[]): void
}

interface Task {
  sources: StoredSource[]
  parsed: Promise<ParsedFile[]>
}

export function createReparse(options: ReparseOptions): Reparse {
  const { library, history, pool, clock, announce } = options
  const reports = createImportReports(library.writer)
  const db = readDb(library.reader)
  let running: ReparseRun | null = null

  const readTask = (run: ReparseRun, from: number): Task | null => {
    const { sources, files } = takeSources(run, from, db)
    if (sources.length === 0) return null
    const task = { files, zone: clock.zone(), known: nothingKnown }
    return { sources, parsed: pool.parse(task, run.stop.signal) }
  }

  const storeTask = (run: ReparseRun, sources: readonly StoredSource[], parsed: readonly ParsedFile[]) => {
    const [now, zone] = [nowIso(clock), clock.zone()]
    run.command.continue((whole) => {
      const changed: string[] = []
      sources.forEach((source, index) => {
        const read = parsed[index]
        run.done++
        const line =
          read?.kind !== 'read'
            ? null
            : whole((write) =>
                storeReread(write, source, read, run.waiting, {
                  importId: run.id,
                  sourceId: source.id,
                  fileName: source.fileName,
                  now,
                  zone,
                  isSample: false,
                  newId: () => newId(clock.now()),
                }),
              )
        if (line === null) {
          run.totals.unchanged++
          return
        }
        record(run, { ...line, path: source.fileName, sourceId: source.id, attempts: [], howToSave: null })
        changed.push(...line.postings)
      })
      whole((write) => suggestLookAlikes(write, changed, now))
    })
    announce(['importProgress'])
  }

  const record = (run: ReparseRun, file: ImportFile) => {
    reports.insertFile(run.id, run.position++, file)
    run.totals.files++
    run.totals[file.outcome]++
    run.totals.postings += file.postings.length
  }

  const work = async (run: ReparseRun): Promise<Result<ImportReport>> => {
    try {
      await library.backups.makeOnce('beforeImport', nowIso(clock))
      // One task is read while the one before it is stored.
      let next = readTask(run, 0)
      while (next !== null && !run.isCancelled) {
        const { sources, parsed } = next
        const read = await parsed
        next = run.isCancelled ? null : readTask(run, run.done + sources.length)
        if (!run.isCancelled) storeTask(run, sources, read)
        await nextTurn()
      }
      run.command.settle()
    } catch (error) {
      run.isCancelled = true
      // Fewer than were counted may have reached the disk.
      run.totals = reports.read(run.id)?.totals ?? run.totals
      throw error
    } finally {
      running = null
      const label = importLabel(run.totals, 'reparse')
      run.command.close(run.isCancelled ? `${label} (cancelled)` : label)
      reports.endImport(run.id, run.isCancelled ? 'cancelled' : 'finished', nowIso(clock))
      announce(['importProgress', 'imports', 'postings', 'history', 'library'])
    }
    const report = reports.read(run.id)
    return report === null ? fail('internal', 'The report of this is gone.') : ok(report)
  }

  const halt = (run: ReparseRun) => {
    run.isCancelled = true
    run.stop.abort()
  }

  const start: Reparse['start'] = async () => {
    if (running !== null) return running.ended
    const id = newId(clock.now())
    const command = history.open('Reading everything anew')
    reports.insertImport({
      id,
      commandId: command.commandId,
      origin: 'reparse',
      startedAt: nowIso(clock),
    })
    const run = newReparseRun({ id, command, sources: listSources(db) })
    running = Object.assign(run, { ended: Promise.resolve().then(() => work(running!)) })
    announce(['importProgress', 'imports'])
    return running.ended
  }

  const cancel: Reparse['cancel'] = async (importId) => {
    if (running?.id !== importId) return null
    halt(running)
    await running.ended
    return reports.read(importId)
  }

  return {
    start,
    cancel,
    running: () => (running === null ? [] : [progressOf(running)]),
    close: async () => {
      if (running === null) return
      halt(running)
      await running.ended.catch(() => {})
    },
  }
}

export const reparseHandlers: Pick<JobHandlers, 'library.reparse'> = {
  'library.reparse': (_input, { reparse }) => reparse.start(),
}
