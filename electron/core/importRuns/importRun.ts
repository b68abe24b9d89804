// One import under way: what waits to be read, what was stored, how far it is.

import type { ImportProgress, ImportSummary } from '../../../shared/model.ts'
import type { ParseFile } from '../import/parseTask.ts'
import type { History } from '../services.ts'
import type { OnStored } from '../storing.ts'
import { noTotals } from './importText.ts'

/**
 * Files read in one task and, where it takes no longer than a turn of storing, stored in one transaction: enough to
 * share what each of those costs.
 */
export const filesPerTask = 64
export const bytesPerTask = 4 * 1024 * 1024
/** What may wait to be read before whoever adds files has to wait. */
const waitingFiles = 2_000
const waitingBytes = 64 * 1024 * 1024

export interface ImportRun {
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

/** A run that nothing was added to yet. */
export function newRun(
  what: Pick<ImportRun, 'id' | 'origin' | 'label' | 'onStored' | 'command' | 'known'>,
): ImportRun {
  return {
    ...what,
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
  }
}

/** As many of the files that wait as are read in one task; they wait no longer. */
export function takeTask(run: ImportRun): ParseFile[] {
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

/** What is inside stands in for the archive, in its place. */
export function queueInFront(run: ImportRun, files: readonly ParseFile[]): void {
  run.queue.unshift(...files)
  for (const file of files) run.queuedBytes += lengthOf(file)
}

export function queueBehind(run: ImportRun, files: readonly ParseFile[]): void {
  for (const file of files) {
    run.queue.push(file)
    run.queuedBytes += lengthOf(file)
  }
}

/** More waits than should be held in memory. */
export function isFull(run: ImportRun): boolean {
  return run.queue.length > waitingFiles || run.queuedBytes > waitingBytes
}

/** Lets everyone look again who waits for room, or for the end. */
export function wakeWaiters(run: ImportRun): void {
  for (const wake of run.waiters.splice(0)) wake()
}

/** Nothing more of it is read or stored; what is being stored ends first. */
export function haltRun(run: ImportRun): void {
  run.state = 'cancelled'
  run.queue.length = 0
  run.queuedBytes = 0
  run.stop.abort()
  wakeWaiters(run)
}

export function progressOf(run: ImportRun): ImportProgress {
  return {
    importId: run.id,
    state: run.state,
    filesReceived: run.received,
    filesDone: run.position,
    isComplete: run.isComplete,
    currentPath: run.currentPath,
    totals: { ...run.totals },
  }
}

function lengthOf({ content }: ParseFile): number {
  if ('archive' in content) return content.entry.size
  return 'bytes' in content ? content.bytes.length : 0
}
