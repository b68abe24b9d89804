// Reads a spreadsheet in a thread of its own, with bounded memory and time.

import { Worker } from 'node:worker_threads'
import { workerUrl } from '../workerUrl.ts'
import type { TableData } from './readTable.ts'

const longestMs = 30_000
const megabytes = 768

/** The table, or a sentence that says why there is none. */
export function readTableSafely(bytes: Uint8Array): Promise<TableData | string> {
  return new Promise((resolve) => {
    const worker = new Worker(workerUrl('./tableWorker', import.meta.url), {
      name: 'readTable',
      workerData: bytes,
      resourceLimits: { maxOldGenerationSizeMb: megabytes },
    })
    const settle = (answer: TableData | string) => {
      clearTimeout(timer)
      resolve(answer)
      void worker.terminate()
    }
    const tooMuch =
      'Reading this spreadsheet took too long or too much memory, so it was given up. Save the rows you need as CSV, and add that.'
    const timer = setTimeout(() => settle(tooMuch), longestMs)
    worker.once('message', settle)
    worker.once('error', () => settle(tooMuch))
    worker.once('exit', () => settle(tooMuch))
  })
}
