// Everything being read anew: the sources, how far it is, what became of them.

import type { ImportProgress, ImportReport } from '../../../shared/model.ts'
import type { Result } from '../../../shared/result.ts'
import type { ReadDb } from '../db/sql.ts'
import type { ParseFile } from '../import/parseTask.ts'
import { readSourceBytes } from '../postings/sources.ts'
import type { OpenCommand } from '../services.ts'
import { bytesPerTask, filesPerTask } from './importRun.ts'
import { noTotals } from './importText.ts'
import type { StoredSource, WaitingPostings } from './rereadPostings.ts'

export interface ReparseRun {
  id: string
  command: OpenCommand
  sources: StoredSource[]
  done: number
  position: number
  totals: ImportReport['totals']
  waiting: WaitingPostings
  isCancelled: boolean
  /** Ends the reading of what is under way. */
  stop: AbortController
  ended: Promise<Result<ImportReport>>
}

/** A run of which nothing was read yet. */
export function newReparseRun(
  what: Pick<ReparseRun, 'id' | 'command' | 'sources'>,
): Omit<ReparseRun, 'ended'> {
  return {
    ...what,
    done: 0,
    position: 0,
    totals: { ...noTotals },
    waiting: new Map(),
    isCancelled: false,
    stop: new AbortController(),
  }
}

/** As many of the sources, from one on, as are read in one task, with their bytes. */
export function takeSources(
  run: ReparseRun,
  from: number,
  db: ReadDb,
): { sources: StoredSource[]; files: ParseFile[] } {
  const sources: StoredSource[] = []
  const files: ParseFile[] = []
  let bytes = 0
  for (const source of run.sources.slice(from, from + filesPerTask)) {
    if (bytes >= bytesPerTask) break
    const content = readSourceBytes(db, source.sha256) ?? new Uint8Array()
    bytes += content.length
    sources.push(source)
    files.push({ path: source.fileName, content: { bytes: content }, savedAt: source.savedAt })
  }
  return { sources, files }
}

export function progressOf(run: ReparseRun): ImportProgress {
  return {
    importId: run.id,
    state: run.isCancelled ? 'cancelled' : 'reading',
    filesReceived: run.sources.length,
    filesDone: run.done,
    isComplete: true,
    currentPath: run.sources[run.done]?.fileName ?? null,
    totals: { ...run.totals },
  }
}
