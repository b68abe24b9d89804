// Brings the library of a folder up to date and is killed so many milliseconds after it began: by opening it (`open`), or
// by the migrations alone (`migrate`). The clock is another thread's, since the first one is busy. Says how long it
// took where it gets to the end.

import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import { createApp } from '../../../electron/core/app.ts'
import { migrate } from '../../../electron/core/db/migrate.ts'
import { silentLog } from '../../../electron/core/log.ts'
import { openPlain } from '../frozenLibraries.ts'

const [mode = '', dataDir = '', ms = ''] = process.argv.slice(2)

const flags = new Int32Array(new SharedArrayBuffer(8))
const killer = new Worker(
  `const { flags, ms } = require('node:worker_threads').workerData
   Atomics.wait(flags, 0, 0)
   Atomics.wait(flags, 1, 0, ms)
   process.kill(process.pid, 'SIGKILL')`,
  { eval: true, workerData: { flags, ms: ms === '' ? Number.POSITIVE_INFINITY : Number(ms) } },
)
await new Promise((online) => killer.once('online', online))
await sleep(20)

const startedAt = performance.now()
Atomics.store(flags, 0, 1)
Atomics.notify(flags, 0)
if (mode === 'migrate') {
  const connection = openPlain(join(dataDir, 'library.db'))
  connection.pragma('journal_mode = WAL')
  connection.pragma('foreign_keys = ON')
  migrate(connection)
} else {
  const opened = await createApp({ dataDir, log: silentLog })
  if (!opened.ok) throw new Error(opened.error.message)
}
console.log(performance.now() - startedAt)
process.exit(0)
