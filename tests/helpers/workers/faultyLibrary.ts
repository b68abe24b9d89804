// Stands in for the core's worker: opens at once, answers `echo`, and dies or hangs when told to.

import { parentPort } from 'node:worker_threads'
import type { ToWorker } from '../../../electron/core/worker.ts'

parentPort?.on('message', (message: ToWorker) => {
  if (message.kind === 'ping') parentPort?.postMessage({ kind: 'pong' })
  if (message.kind === 'close') process.exit(0)
  if (message.kind !== 'call') return
  if (message.method === 'die') throw new Error('dying as told')
  if (message.method === 'hang') while (true);
  if (message.method === 'silence') return
  parentPort?.postMessage({ kind: 'result', id: message.id, result: { ok: true, value: message.input } })
})
parentPort?.postMessage({ kind: 'opened', result: { ok: true, value: null } })
