// How what an import has read is stored: in short turns, between which the library answers everything else, each file
// whole or not at all, with its line in the report.

import { setImmediate as nextTurn } from 'node:timers/promises'
import type { ImportFile } from '../../../shared/model.ts'
import type { throttleAnnouncements } from '../announcements.ts'
import { type Clock, nowIso } from '../clock.ts'
import { explainStorageFault } from '../db/storageFaults.ts'
import { filesOfArchive } from '../import/archiveFiles.ts'
import type { ParsedArchive, ParsedFile, ParseFile } from '../import/parseTask.ts'
import type { Log } from '../log.ts'
import { postingsPerSearch, suggestLookAlikes } from '../postings/lookAlikes.ts'
import type { FileRead, Library, WholeStep } from '../services.ts'
import type { createImportReports } from './importReports.ts'
import { type ImportRun, queueInFront } from './importRun.ts'
import { type FileContext, failedFile, storeFile } from './storeFile.ts'

/** An import of so many files makes a backup first. */
const largeImport = 50
/** How often progress is told of, ms. */
export const progressEvery = 150
/** How often lists are asked to look again, ms. */
const listsEvery = 1_000

export type Storable = Omit<FileRead, 'parsed'> & { parsed: ParsedFile }

interface RunStoringOptions {
  library: Library
  clock: Clock
  log: Log
  reports: ReturnType<typeof createImportReports>
  announce: ReturnType<typeof throttleAnnouncements>
}

interface RunStoring {
  /** Before a large import changes anything; once for each. */
  backUpFirst(run: ImportRun): Promise<void>
  /** Stores files in turns, between which others are answered; no turn takes much longer than `longest`, ms. */
  storeFiles(run: ImportRun, files: readonly Storable[], longest: number): Promise<void>
  /** Looks for what is like the last postings that were stored. */
  compareRest(run: ImportRun): void
  /** Writes the next line of the report. */
  record(run: ImportRun, file: ImportFile): void
}

export function createRunStoring(options: RunStoringOptions): RunStoring {
  const { library, clock, reports, announce } = options

  const backUpFirst = async (run: ImportRun) => {
    if (run.isBackupMade || run.received < largeImport) return
    run.isBackupMade = true
    if (reports.hasPostings()) {
      await library.backups.makeOnce('beforeImport', nowIso(clock))
    }
    announce(['library'], 0)
  }

  const storeFiles = async (run: ImportRun, files: readonly Storable[], longest: number) => {
    let next = 0
    while (next < files.length && run.state !== 'cancelled') {
      run.currentPath = files[next]!.file.path
      next = storeTurn(run, files, next, longest)
      announce(['importProgress'], progressEvery)
      announce(['postings', 'tracking', 'tags', 'history'], listsEvery)
      await nextTurn()
    }
  }

  /** Gives what is next. */
  const storeTurn = (run: ImportRun, files: readonly Storable[], first: number, longest: number): number =>
    run.command.continue((whole) => {
      let next = first
      const end = performance.now() + longest
      do storeRead(run, files[next++]!, whole)
      while (next < files.length && performance.now() < end)
      if (run.changed.length >= postingsPerSearch) findLookAlikes(run, whole)
      return next
    })

  const storeRead = (run: ImportRun, { file, parsed, ...told }: Storable, whole: WholeStep) => {
    if (parsed.kind === 'archive') {
      takeArchive(run, file, parsed)
      return
    }
    const context: FileContext = {
      importId: run.id,
      origin: run.origin,
      clock,
      onStored: run.onStored,
      ...told,
    }
    const stored = storeWhole(run, file, () =>
      whole((db) => {
        const { line } = storeFile(db, file.path, parsed, context)
        record(run, line)
        return line
      }),
    )
    if (stored.outcome !== 'unchanged') run.changed.push(...stored.postings)
  }

  const takeArchive = (run: ImportRun, archive: ParseFile, parsed: ParsedArchive) => {
    const { files, refused } = filesOfArchive(archive, parsed)
    run.received += files.length + refused.length - 1
    queueInFront(run, files)
    for (const { path, message } of refused) record(run, failedFile(path, message))
  }

  /** A file that cannot be stored is one line of the report; a fault of the disk stops the import. */
  const storeWhole = (run: ImportRun, file: ParseFile, act: () => ImportFile): ImportFile => {
    try {
      return act()
    } catch (error) {
      if (explainStorageFault(error, library.dataDir) !== null) throw error
      options.log.mistake(`import ${run.id}`, error)
      const failed = failedFile(
        file.path,
        'This file could not be stored, and nothing of it was. Please tell the makers of Roledex about it.',
      )
      record(run, failed)
      return failed
    }
  }

  const record = (run: ImportRun, file: ImportFile) => {
    reports.insertFile(run.id, run.position, file)
    run.position++
    run.totals.files++
    run.totals[file.outcome]++
    run.totals.postings += file.postings.length
  }

  const findLookAlikes = (run: ImportRun, whole: WholeStep) =>
    whole((db) => suggestLookAlikes(db, run.changed.splice(0), nowIso(clock)))

  const compareRest = (run: ImportRun) => {
    if (run.changed.length > 0) run.command.continue((whole) => findLookAlikes(run, whole))
  }

  return { backUpFirst, storeFiles, compareRest, record }
}
