// The worker thread the core runs in. Messages: `{ id, method, input, caller }` in, `{ id, result }` out, besides
// `{ opened }` once, `{ change }` when something changed, and `{ pong }` to say that it is alive.

import { parentPort, workerData } from 'node:worker_threads'
import type { Caller } from '../../shared/topics.ts'
import { createApp } from './app.ts'
import { systemClock } from './clock.ts'
import { createFileLog } from './fileLog.ts'
import { bothLogs, consoleLog } from './log.ts'

export interface WorkerData {
  dataDir: string
}

export type ToWorker =
  | { kind: 'call'; id: number; method: string; input: unknown; caller: Caller }
  | { kind: 'ping' }
  | { kind: 'close' }

async function run(port: NonNullable<typeof parentPort>): Promise<void> {
  const { dataDir } = workerData as WorkerData
  const log = createFileLog(dataDir, systemClock)
  const opened = await createApp({ dataDir, log: bothLogs(consoleLog, log) })
  if (!opened.ok) {
    port.postMessage({ kind: 'opened', result: opened })
    port.close()
    return
  }
  log.info('opened the library')
  const core = opened.value
  core.onChange((change) => port.postMessage({ kind: 'change', change }))
  port.on('message', (message: ToWorker) => {
    switch (message.kind) {
      case 'ping':
        port.postMessage({ kind: 'pong' })
        break
      case 'call': {
        const { id, method, input, caller } = message
        core
          .dispatch(method, input, caller)
          .then((result) => port.postMessage({ kind: 'result', id, result }))
        break
      }
      case 'close':
        core.close().then(() => {
          log.info('closed the library')
          port.postMessage({ kind: 'closed' })
          port.close()
        })
        break
    }
  })
  port.postMessage({ kind: 'opened', result: { ok: true, value: null } })
}

if (parentPort !== null) await run(parentPort)
