// Reads files in workers. A file that takes too long or too much memory costs its worker; the files that were in the same
// task are read again one by one, so that only the hostile one fails.

import type { ParsedFile, ParseFile, ParseTask } from './parseTask.ts'
import { createParseWorkers, type Fault, type ParseLimits } from './parseWorkers.ts'

export interface ParsePool {
  /** How many tasks to keep under way. */
  width: number
  /** One result per file, in order; none where `stop` was given before they were read. Never rejects. */
  parse(task: ParseTask, stop?: AbortSignal): Promise<ParsedFile[]>
  /** Has a worker ready for files that are about to come; does nothing where there is one. */
  warmUp(): void
  /** What is being read is given up and has no results. */
  close(): Promise<void>
}

export const poolDefaults: ParseLimits = { millisecondsPerFile: 10_000, megabytes: 768 }

export function createParsePool(limits: ParseLimits = poolDefaults): ParsePool {
  const workers = createParseWorkers(limits)

  const parseAlone = async (
    file: ParseFile,
    task: ParseTask,
    stop: AbortSignal | undefined,
  ): Promise<ParsedFile | null> => {
    const outcome = await workers.run({ ...task, files: [file] }, stop)
    if ('parsed' in outcome) return outcome.parsed[0]!
    if (outcome.fault === 'closed') return null
    const attempts = [{ rung: 'reader', found: String(outcome.fault) }]
    return { kind: 'unreadable', message: hostileText(outcome.fault, limits), attempts }
  }

  return {
    width: workers.width,
    parse: async (task, stop) => {
      const outcome = await workers.run(task, stop)
      if ('parsed' in outcome) return outcome.parsed
      const parsed: ParsedFile[] = []
      if (outcome.fault === 'closed') return parsed
      for (const file of task.files) {
        const one = await parseAlone(file, task, stop)
        if (one === null) return []
        parsed.push(one)
      }
      return parsed
    },
    warmUp: workers.warmUp,
    close: workers.close,
  }
}

function hostileText(fault: Fault, { millisecondsPerFile }: ParseLimits): string {
  switch (fault) {
    case 'time':
      return `Reading this file took longer than ${millisecondsPerFile / 1000} seconds, so it was stopped. The others were not touched by it.`
    case 'memory':
      return 'Reading this file took more memory than Roledex allows, so it was stopped. The others were not touched by it.'
    default:
      return 'This file stopped the reader. The others were not touched by it; please tell the makers of Roledex about it.'
  }
}
