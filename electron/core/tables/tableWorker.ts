// The worker thread that reads one spreadsheet and ends.

import { parentPort, workerData } from 'node:worker_threads'
import { readTable } from './readTable.ts'

parentPort?.postMessage(await readTable(workerData as Uint8Array))
