// The pool of parse workers. A file that takes too long or too much memory costs its worker, which is replaced; the
// files that were in the same task are read again one by one, so that only the hostile one fails.

import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { Piscina } from 'piscina'
import { workerUrl } from '../workerUrl.ts'
import type { ParsedFile, ParseFile, ParseTask } from './parseWorker.ts'

export interface ParsePool {
  /** How many tasks to keep under way. */
  width: number
  /** One result per file, in order. Never rejects. */
  parse(task: ParseTask): Promise<ParsedFile[]>
  close(): Promise<void>
}

export interface ParsePoolOptions {
  /** For one file; a task of several has as much again for the rest together. */
  millisecondsPerFile: number
  megabytes: number
}

export const poolDefaults: ParsePoolOptions = { millisecondsPerFile: 10_000, megabytes: 768 }

export function createParsePool(options: ParsePoolOptions = poolDefaults): ParsePool {
  // One core is the library's own.
  const width = Math.max(1, Math.min(4, availableParallelism() - 1))
  const pool = new Piscina<ParseTask, ParsedFile[]>({
    filename: fileURLToPath(workerUrl('./parseWorker', import.meta.url)),
    name: 'parseFiles',
    minThreads: 0,
    maxThreads: width,
    idleTimeout: 30_000,
    concurrentTasksPerWorker: 1,
    // A page leaves nothing behind; room for the waste of many would only be memory.
    resourceLimits: { maxOldGenerationSizeMb: options.megabytes, maxYoungGenerationSizeMb: 24 },
  })
  // A worker that dies tells the pool as well as the task; the task's answer below is what counts.
  pool.on('error', () => {})

  const run = (task: ParseTask) => {
    const limit = options.millisecondsPerFile * (task.files.length > 1 ? 2 : 1)
    return pool.run(task, { signal: AbortSignal.timeout(limit) })
  }

  const parseAlone = async (file: ParseFile, task: ParseTask): Promise<ParsedFile> => {
    try {
      const [parsed] = await run({ ...task, files: [file] })
      return parsed ?? { kind: 'unreadable', message: 'Nothing came back from reading this file.' }
    } catch (error) {
      return { kind: 'unreadable', message: hostileText(error, options) }
    }
  }

  return {
    width,
    parse: async (task) => {
      try {
        return await run(task)
      } catch {
        const parsed: ParsedFile[] = []
        for (const file of task.files) parsed.push(await parseAlone(file, task))
        return parsed
      }
    },
    close: () => pool.destroy(),
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
