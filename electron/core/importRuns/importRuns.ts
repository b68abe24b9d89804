// Imports that are under way. Files wait in a bounded queue, are read by the pool in tasks of a few, and stored in
// short transactions between which the library answers everything else. Order of storing is order of arrival.

import { setImmediate as nextTurn } from 'node:timers/promises'
import type { ImportReport } from '../../../shared/model.ts'
import type { Topic } from '../../../shared/topics.ts'
import { throttleAnnouncements } from '../announcements.ts'
import { type Clock, nowIso } from '../clock.ts'
import { writeDb } from '../db/sql.ts'
import { newId } from '../ids.ts'
import { packKnownFiles } from '../import/knownFiles.ts'
import type { ParsePool } from '../import/parsePool.ts'
import type { ParsedFile, ParseFile } from '../import/parseTask.ts'
import type { Log } from '../log.ts'
import { postingsPerSearch, suggestLookAlikes } from '../postings/lookAlikes.ts'
import type { History, ImportRuns, Library } from '../services.ts'
import { createImportReports } from './importReports.ts'
import {
  haltRun,
  type ImportRun,
  isFull,
  newRun,
  progressOf,
  queueBehind,
  takeTask,
  wakeWaiters,
} from './importRun.ts'
import { importLabel } from './importText.ts'
import { createRunStoring, progressEvery, type Storable } from './runStoring.ts'
import { failedFile } from './storeFile.ts'

interface ImportRunsOptions {
  library: Library
  history: History
  pool: ParsePool
  clock: Clock
  log: Log
  announce(topics: readonly Topic[]): void
}

/** For so long, ms, nothing else is answered. */
const longestTurn = 5

export function createImportRuns(options: ImportRunsOptions): ImportRuns {
  const { library, history, pool, clock, log } = options
  const runs = new Map<string, ImportRun>()
  const reports = createImportReports(library.writer)
  const announce = throttleAnnouncements(options.announce)
  const { backUpFirst, storeFiles, compareRest, record } = createRunStoring({
    library,
    clock,
    log,
    reports,
    announce,
  })

  for (const { id, commandId, totals, origin } of reports.listInterrupted()) {
    history.close(commandId, `${importLabel(totals, origin)} (cut off)`)
    // What it stored last was not compared yet with what is there.
    const last = reports.lastStored(id, postingsPerSearch)
    library.writer.transaction(() => suggestLookAlikes(writeDb(library.writer), last, nowIso(clock)))()
    reports.endImport(id, 'cancelled', nowIso(clock))
  }

  const begin: ImportRuns['begin'] = (origin, { label, id = newId(clock.now()), onStored } = {}) => {
    const command = history.open('Importing')
    reports.insertImport({ id, commandId: command.commandId, origin, startedAt: nowIso(clock) })
    const known = packKnownFiles(reports.knownHashes())
    runs.set(id, newRun({ id, origin, label, onStored, command, known }))
    announce(['importProgress', 'imports'], 0)
    return id
  }

  const pump = (run: ImportRun) => {
    while (run.queue.length > 0 && run.tasks <= pool.width && run.state !== 'cancelled') {
      const files = takeTask(run)
      const parsed = pool.parse({ files, zone: clock.zone(), known: run.known }, run.stop.signal)
      storeNext(run, async () => storeFiles(run, pairUp(files, await parsed), longestTurn))
    }
    wakeWaiters(run)
  }

  const storeNext = (run: ImportRun, store: () => Promise<void>) => {
    run.tasks++
    run.storing = run.storing
      .then(() => backUpFirst(run))
      .then(store)
      .finally(() => {
        run.tasks--
        pump(run)
      })
    // A fault of the disk is reported by `finish`; the chain itself must not go unhandled meanwhile.
    run.storing.catch(() => {})
  }

  const end = (run: ImportRun, state: 'finished' | 'cancelled'): ImportReport | null => {
    runs.delete(run.id)
    run.state = state
    const label = run.label ?? importLabel(run.totals, run.origin)
    run.command.close(state === 'cancelled' ? `${label} (cancelled)` : label)
    reports.endImport(run.id, state, nowIso(clock))
    announce(['importProgress', 'imports', 'postings', 'tracking', 'tags', 'history'], 0)
    return reports.read(run.id)
  }

  const addFiles: ImportRuns['addFiles'] = async (importId, files, refused = []) => {
    const run = runs.get(importId)
    if (run === undefined || run.isComplete) return null
    run.received += files.length + refused.length
    queueBehind(run, files)
    if (refused.length > 0) {
      run.command.continue(() => {
        for (const { path, message } of refused) record(run, failedFile(path, message))
      })
    }
    run.state = run.state === 'receiving' ? 'reading' : run.state
    pump(run)
    announce(['importProgress'], progressEvery)
    while (runs.has(importId) && isFull(run)) {
      await new Promise<void>((resolve) => run.waiters.push(resolve))
    }
    return progressOf(run)
  }

  const settle = async (run: ImportRun) => {
    while (run.tasks > 0 || (run.queue.length > 0 && run.state !== 'cancelled')) {
      pump(run)
      await run.storing
      await nextTurn()
    }
    await run.storing
  }

  return {
    begin,
    addFiles,
    addRead: (importId, read) => {
      const run = runs.get(importId)
      if (run === undefined) return
      run.received += read.length
      storeNext(run, () => storeFiles(run, read, Number.POSITIVE_INFINITY))
    },
    finish: async (importId) => {
      const run = runs.get(importId)
      if (run === undefined) return reports.read(importId)
      run.isComplete = true
      try {
        await settle(run)
        compareRest(run)
        run.command.settle()
      } catch (error) {
        haltRun(run)
        // Fewer than were counted may have reached the disk.
        run.totals = reports.read(run.id)?.totals ?? run.totals
        end(run, 'cancelled')
        throw error
      }
      return runs.has(importId) ? end(run, 'finished') : reports.read(importId)
    },
    cancel: async (importId) => {
      const run = runs.get(importId)
      if (run === undefined) return reports.read(importId)
      haltRun(run)
      await run.storing.then(() => compareRest(run)).catch(() => {})
      return runs.has(importId) ? end(run, 'cancelled') : reports.read(importId)
    },
    running: () => [...runs.values()].map(progressOf),
    warmUp: () => pool.warmUp(),
    close: async () => {
      for (const run of [...runs.values()]) {
        haltRun(run)
        await run.storing.catch(() => {})
        if (runs.has(run.id)) end(run, 'cancelled')
      }
      await pool.close()
      announce.stop()
    },
  }
}

function pairUp(files: readonly ParseFile[], parsed: readonly ParsedFile[]): Storable[] {
  const nothing: ParsedFile = { kind: 'unreadable', message: 'Nothing came back from reading this file.' }
  return files.map((file, index) => ({ file, parsed: parsed[index] ?? nothing }))
}
