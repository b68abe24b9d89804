// Imports that are under way. Files wait in a bounded queue, are read by the pool in tasks of a few, and stored in
// short transactions between which the library answers everything else. Order of storing is order of arrival.

import { setImmediate as nextTurn } from 'node:timers/promises'
import type { ImportFile, ImportProgress, ImportReport, ImportSummary } from '../../../shared/model.ts'
import type { Topic } from '../../../shared/topics.ts'
import { throttleAnnouncements } from '../announcements.ts'
import { type Clock, nowIso } from '../clock.ts'
import { type WriteDb, writeDb } from '../db/sql.ts'
import { explainStorageFault } from '../db/storageFaults.ts'
import type { History, Whole } from '../history.ts'
import { newId } from '../ids.ts'
import { filesOfArchive } from '../import/archiveFiles.ts'
import { packKnownFiles } from '../import/knownFiles.ts'
import type { ParsePool } from '../import/parsePool.ts'
import type { ParsedArchive, ParsedFile, ParseFile } from '../import/parseTask.ts'
import type { Log } from '../log.ts'
import { postingsPerSearch, suggestLookAlikes } from '../lookAlikes.ts'
import type { FileRead, ImportRuns, Library } from '../services.ts'
import type { OnStored } from '../storing.ts'
import { createImportReports } from './importReports.ts'
import { importLabel, noTotals } from './importText.ts'
import { type FileContext, failedFile, storeFile } from './storeFile.ts'

interface ImportRunsOptions {
  library: Library
  history: History
  pool: ParsePool
  clock: Clock
  log: Log
  announce(topics: readonly Topic[]): void
}

/**
 * Files read in one task and, where it takes no longer than `longestTurn`, stored in one transaction: enough to share
 * what each of those costs.
 */
const filesPerTask = 64
/** For so long, ms, nothing else is answered. */
const longestTurn = 5
const bytesPerTask = 4 * 1024 * 1024
/** What may wait before `addFiles` makes its caller wait. */
const waitingFiles = 2_000
const waitingBytes = 64 * 1024 * 1024
/** An import of so many files makes a backup first. */
const largeImport = 50
const progressEvery = 150
const listsEvery = 1_000

interface Run {
  id: string
  origin: ImportSummary['origin']
  label: string | undefined
  onStored: OnStored | undefined
  command: ReturnType<History['open']>
  known: SharedArrayBuffer
  queue: ParseFile[]
  queuedBytes: number
  received: number
  position: number
  totals: ImportSummary['totals']
  state: ImportProgress['state']
  isComplete: boolean
  currentPath: string | null
  tasks: number
  /** Stored and not yet compared with what is there. */
  changed: string[]
  /** Everything that has to be stored, one after the other. */
  storing: Promise<void>
  isBackupMade: boolean
  waiters: (() => void)[]
  /** Ends the reading of what is under way. */
  stop: AbortController
}

export function createImportRuns(options: ImportRunsOptions): ImportRuns {
  const { library, history, pool, clock } = options
  const runs = new Map<string, Run>()
  const reports = createImportReports(library.writer)
  const announce = throttleAnnouncements(options.announce)

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
    runs.set(id, {
      id,
      origin,
      label,
      onStored,
      command,
      known: packKnownFiles(reports.knownHashes()),
      queue: [],
      queuedBytes: 0,
      received: 0,
      position: 0,
      totals: { ...noTotals },
      state: 'receiving',
      isComplete: false,
      currentPath: null,
      tasks: 0,
      changed: [],
      storing: Promise.resolve(),
      isBackupMade: false,
      waiters: [],
      stop: new AbortController(),
    })
    announce(['importProgress', 'imports'], 0)
    return id
  }

  const pump = (run: Run) => {
    while (run.queue.length > 0 && run.tasks <= pool.width && run.state !== 'cancelled') {
      const files = takeTask(run)
      const parsed = pool.parse({ files, zone: clock.zone(), known: run.known }, run.stop.signal)
      storeNext(run, async () => storeFiles(run, pairUp(files, await parsed), longestTurn))
    }
    for (const wake of run.waiters.splice(0)) wake()
  }

  const storeNext = (run: Run, store: () => Promise<void>) => {
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

  const takeTask = (run: Run): ParseFile[] => {
    const files: ParseFile[] = []
    let bytes = 0
    while (files.length < filesPerTask && bytes < bytesPerTask) {
      const file = run.queue.shift()
      if (file === undefined) break
      files.push(file)
      bytes += lengthOf(file)
      run.queuedBytes -= lengthOf(file)
    }
    return files
  }

  const backUpFirst = async (run: Run) => {
    if (run.isBackupMade || run.received < largeImport) return
    run.isBackupMade = true
    if (reports.hasPostings()) {
      await library.backups.makeOnce('beforeImport', nowIso(clock))
    }
    announce(['library'], 0)
  }

  /** Stores files in turns, between which others are answered; no turn takes much longer than `longest`, ms. */
  const storeFiles = async (run: Run, files: readonly Storable[], longest: number) => {
    let next = 0
    while (next < files.length && run.state !== 'cancelled') {
      run.currentPath = files[next]!.file.path
      next = storeTurn(run, files, next, longest)
      announce(['importProgress'], progressEvery)
      announce(['postings', 'tracking', 'tags', 'history'], listsEvery)
      await nextTurn()
    }
  }

  /**
   * A savepoint for every file costs a twentieth of storing it, and hardly ever is one gone back to. So a turn goes without
   * them first; where a file cannot be stored the turn is taken back, and done again with them. Gives what is next.
   */
  const storeTurn = (run: Run, files: readonly Storable[], first: number, longest: number): number => {
    const before = { position: run.position, totals: { ...run.totals }, changed: [...run.changed] }
    const store = (isCareful: boolean) =>
      run.command.continue((db, whole) => {
        let next = first
        const end = performance.now() + longest
        do storeRead(run, files[next++]!, db, isCareful ? whole : null)
        while (next < files.length && performance.now() < end)
        if (run.changed.length >= postingsPerSearch) findLookAlikes(run, db)
        return next
      })
    // What an archive adds to the queue cannot be taken back.
    if (files.some(({ parsed }) => parsed.kind === 'archive')) return store(true)
    try {
      return store(false)
    } catch (error) {
      if (explainStorageFault(error, library.dataDir) !== null) throw error
      Object.assign(run, before)
      return store(true)
    }
  }

  const storeRead = (run: Run, { file, parsed, ...told }: Storable, db: WriteDb, whole: Whole | null) => {
    if (parsed.kind === 'archive') {
      takeArchive(run, file, parsed)
      return
    }
    const store = () => storeFile(db, file.path, parsed, contextOf(run, told)).line
    const stored = whole === null ? store() : storeWhole(run, file, () => whole(store))
    record(run, stored)
    if (stored.outcome !== 'unchanged') run.changed.push(...stored.postings)
  }

  const contextOf = (
    { id, origin, onStored }: Run,
    told: Pick<FileContext, 'corrections' | 'onBegin' | 'onStored'>,
  ): FileContext => ({ importId: id, origin, clock, onStored, ...told })

  const findLookAlikes = (run: Run, db: WriteDb) =>
    suggestLookAlikes(db, run.changed.splice(0), nowIso(clock))
  const compareRest = (run: Run) => {
    if (run.changed.length > 0) run.command.continue((db) => findLookAlikes(run, db))
  }

  /** What is inside stands in for the archive, in its place. */
  const takeArchive = (run: Run, archive: ParseFile, parsed: ParsedArchive) => {
    const { files, refused } = filesOfArchive(archive, parsed)
    run.received += files.length + refused.length - 1
    run.queue.unshift(...files)
    for (const file of files) run.queuedBytes += lengthOf(file)
    for (const { path, message } of refused) record(run, failedFile(path, message))
  }

  /** A file that cannot be stored is one line of the report; a fault of the disk stops the import. */
  const storeWhole = (run: Run, file: ParseFile, act: () => ImportFile): ImportFile => {
    try {
      return act()
    } catch (error) {
      if (explainStorageFault(error, library.dataDir) !== null) throw error
      options.log.mistake(`import ${run.id}`, error)
      return failedFile(
        file.path,
        'This file could not be stored, and nothing of it was. Please tell the makers of Roledex about it.',
      )
    }
  }

  const record = (run: Run, file: ImportFile) => {
    reports.insertFile(run.id, run.position++, file)
    run.totals.files++
    run.totals[file.outcome]++
    run.totals.postings += file.postings.length
  }

  const progressOf = (run: Run): ImportProgress => ({
    importId: run.id,
    state: run.state,
    filesReceived: run.received,
    filesDone: run.position,
    isComplete: run.isComplete,
    currentPath: run.currentPath,
    totals: { ...run.totals },
  })

  const end = (run: Run, state: 'finished' | 'cancelled'): ImportReport | null => {
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
    for (const file of files) {
      run.queue.push(file)
      run.queuedBytes += lengthOf(file)
    }
    if (refused.length > 0) {
      run.command.continue(() => {
        for (const { path, message } of refused) record(run, failedFile(path, message))
      })
    }
    run.state = run.state === 'receiving' ? 'reading' : run.state
    pump(run)
    announce(['importProgress'], progressEvery)
    while (runs.has(importId) && (run.queue.length > waitingFiles || run.queuedBytes > waitingBytes)) {
      await new Promise<void>((resolve) => run.waiters.push(resolve))
    }
    return progressOf(run)
  }

  const settle = async (run: Run) => {
    while (run.tasks > 0 || (run.queue.length > 0 && run.state !== 'cancelled')) {
      pump(run)
      await run.storing
      await nextTurn()
    }
    await run.storing
  }

  /** Nothing more of it is read or stored; what is being stored ends first. */
  const halt = (run: Run) => {
    run.state = 'cancelled'
    run.queue.length = 0
    run.queuedBytes = 0
    run.stop.abort()
    for (const wake of run.waiters.splice(0)) wake()
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
        halt(run)
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
      halt(run)
      await run.storing.then(() => compareRest(run)).catch(() => {})
      return runs.has(importId) ? end(run, 'cancelled') : reports.read(importId)
    },
    running: () => [...runs.values()].map(progressOf),
    close: async () => {
      for (const run of [...runs.values()]) {
        halt(run)
        await run.storing.catch(() => {})
        if (runs.has(run.id)) end(run, 'cancelled')
      }
      await pool.close()
      announce.stop()
    },
  }
}

type Storable = Omit<FileRead, 'parsed'> & { parsed: ParsedFile }

function pairUp(files: readonly ParseFile[], parsed: readonly ParsedFile[]): Storable[] {
  const nothing: ParsedFile = { kind: 'unreadable', message: 'Nothing came back from reading this file.' }
  return files.map((file, index) => ({ file, parsed: parsed[index] ?? nothing }))
}

function lengthOf({ content }: ParseFile): number {
  if ('archive' in content) return content.entry.size
  return 'bytes' in content ? content.bytes.length : 0
}
