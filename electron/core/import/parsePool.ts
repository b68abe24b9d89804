// The pool of parse workers. A file that takes too long or too much memory costs its worker, which is replaced; the
// files that were in the same task are read again one by one, so that only the hostile one fails. The time of a task
// begins when a worker begins with it: neither waiting behind others nor starting a worker is the fault of a file.

import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { Piscina } from 'piscina'
import { workerUrl } from '../workerUrl.ts'
import type { ParsedFile, ParseFile, ParseTask, PooledTask } from './parseTask.ts'

export interface ParsePool {
  /** How many tasks to keep under way. */
  width: number
  /** One result per file, in order; none where `stop` was given before they were read. Never rejects. */
  parse(task: ParseTask, stop?: AbortSignal): Promise<ParsedFile[]>
  close(): Promise<void>
}

export interface ParsePoolOptions {
  /** For one file; a task of several has as much again for the rest together. */
  millisecondsPerFile: number
  megabytes: number
}

/** For a worker to start, in milliseconds; after that the time of its task begins all the same. */
const startingTime = 60_000

export const poolDefaults: ParsePoolOptions = { millisecondsPerFile: 10_000, megabytes: 768 }

export function createParsePool(options: ParsePoolOptions = poolDefaults): ParsePool {
  // One core is the library's own.
  const workers = Math.max(1, Math.min(4, availableParallelism() - 1))
  // Each has its next task waiting, or it would idle while the library stores what it gave last.
  const width = workers * 2
  const pool = new Piscina<PooledTask, ParsedFile[]>({
    filename: fileURLToPath(workerUrl('./parseWorker', import.meta.url)),
    name: 'parseFiles',
    minThreads: 0,
    maxThreads: workers,
    idleTimeout: 30_000,
    concurrentTasksPerWorker: 2,
    // A page leaves nothing behind; room for the waste of many would only be memory.
    resourceLimits: { maxOldGenerationSizeMb: options.megabytes, maxYoungGenerationSizeMb: 24 },
  })
  // A worker that dies tells the pool as well as the task; the task's answer below is what counts.
  pool.on('error', () => {})

  const whenFree = createGate(width)

  const run = (task: ParseTask, stop: AbortSignal | undefined): Promise<ParsedFile[]> =>
    whenFree(async () => {
      stop?.throwIfAborted()
      const isBegun = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT))
      const begun = Atomics.waitAsync(isBegun, 0, 0, startingTime)
      const limit = options.millisecondsPerFile * (task.files.length > 1 ? 2 : 1)
      const kill = new AbortController()
      let isOver = false
      let clock: NodeJS.Timeout | undefined
      void Promise.resolve(begun.value).then(() => {
        if (!isOver) clock = setTimeout(() => kill.abort(), limit)
      })
      const signal = stop === undefined ? kill.signal : AbortSignal.any([kill.signal, stop])
      try {
        return await pool.run({ ...task, isBegun }, { signal })
      } finally {
        isOver = true
        clearTimeout(clock)
        Atomics.store(isBegun, 0, 1)
        Atomics.notify(isBegun, 0)
      }
    })

  const parseAlone = async (
    file: ParseFile,
    task: ParseTask,
    stop: AbortSignal | undefined,
  ): Promise<ParsedFile> => {
    try {
      const [parsed] = await run({ ...task, files: [file] }, stop)
      return parsed ?? { kind: 'unreadable', message: 'Nothing came back from reading this file.' }
    } catch (error) {
      const attempts = [{ rung: 'reader', found: String(error) }]
      return { kind: 'unreadable', message: hostileText(error, options), attempts }
    }
  }

  const read = async (task: ParseTask, stop: AbortSignal | undefined): Promise<ParsedFile[]> => {
    try {
      return await run(task, stop)
    } catch {
      const parsed: ParsedFile[] = []
      for (const file of task.files) {
        if (stop?.aborted) break
        parsed.push(await parseAlone(file, task, stop))
      }
      return parsed
    }
  }

  return {
    width,
    parse: async (task, stop) => {
      if (stop === undefined) return read(task, stop)
      if (stop.aborted) return []
      // What waits in line is not waited for.
      const stopped = Promise.withResolvers<ParsedFile[]>()
      const giveUp = () => stopped.resolve([])
      stop.addEventListener('abort', giveUp)
      try {
        return await Promise.race([read(task, stop), stopped.promise])
      } finally {
        stop.removeEventListener('abort', giveUp)
      }
    },
    close: () => pool.destroy(),
  }
}

/** Lets so many acts run at once; the others wait in their order. */
function createGate(width: number) {
  let free = width
  const waiting: (() => void)[] = []
  return async <T>(act: () => Promise<T>): Promise<T> => {
    if (free > 0) free--
    else await new Promise<void>((resolve) => waiting.push(resolve))
    try {
      return await act()
    } finally {
      const next = waiting.shift()
      if (next === undefined) free++
      else next()
    }
  }
}

function hostileText(error: unknown, options: ParsePoolOptions): string {
  if (error instanceof Error && error.name === 'AbortError') {
    return `Reading this file took longer than ${options.millisecondsPerFile / 1000} seconds, so it was stopped. The others were not touched by it.`
  }
  const isMemory = error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
  return isMemory
    ? 'Reading this file took more memory than Roledex allows, so it was stopped. The others were not touched by it.'
    : 'This file stopped the reader. The others were not touched by it; please tell the makers of Roledex about it.'
}
