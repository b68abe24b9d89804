// A process that works on the library of the folder named on its command line, in the way named before it, until it is
// killed. What the library has acknowledged is said in lines on stdout, each at once: `ack <what> <which>`.

import { writeSync } from 'node:fs'
import { join } from 'node:path'
import { createApp } from '../../../electron/core/app.ts'
import { silentLog } from '../../../electron/core/log.ts'
import type { Input, Method, Output } from '../../../shared/contract.ts'
import type { Result } from '../../../shared/result.ts'
import { postingJson } from '../app.ts'

const [kind = '', dataDir = '', seed = '0'] = process.argv.slice(2)

const say = (line: string) => writeSync(1, `${line}\n`)

const opened = await createApp({ dataDir, log: silentLog })
if (!opened.ok) throw new Error(opened.error.message)
const core = opened.value
say('open')

async function call<M extends Method>(method: M, input: Input<M>): Promise<Output<M>> {
  const result = (await core.dispatch(method, input, 'shell')) as Result<Output<M>>
  if (!result.ok) throw new Error(`${method}: ${result.error.message}`)
  return result.value
}

/** Three postings in one file. */
function threePostings(name: string): string {
  return `[${[0, 1, 2]
    .map((n) =>
      postingJson({
        title: `${name} ${n}`,
        identifier: { value: `${name}-${n}` },
        url: `https://jobs.example/${name}/${n}`,
      }),
    )
    .join(',')}]`
}

async function importFiles(names: readonly string[]): Promise<void> {
  const { importId } = await call('imports.begin', {})
  const files = names.map((name) => ({
    path: `${name}.json`,
    base64: Buffer.from(threePostings(name)).toString('base64'),
  }))
  await call('imports.addFiles', { importId, files })
  await call('imports.finish', { importId })
}

async function firstId(): Promise<string> {
  return (await call('postings.list', { limit: 1 })).rows[0]?.id ?? ''
}

let written = 0
async function writeNote(postingId: string): Promise<void> {
  const body = `note ${seed}-${written++}`
  await call('notes.create', { postingId, body })
  say(`ack ${body}`)
}

async function waitForExport(exportId: string): Promise<void> {
  for (;;) {
    const { state, message } = await call('exports.progress', { exportId })
    if (state === 'ready') return
    if (state !== 'working') throw new Error(`The export is ${state}: ${message}`)
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}

const work: Record<string, () => Promise<void>> = {
  imports: async () => {
    for (let n = 0; ; n++) {
      const names = Array.from({ length: 60 }, (_, file) => `File${seed}x${n}x${file}`)
      await importFiles(names)
      for (const name of names) say(`ack file ${name}`)
    }
  },
  edits: async () => {
    const postingId = await firstId()
    for (let n = 0; ; n++) {
      await writeNote(postingId)
      await call('tracking.setStage', { ids: [postingId], stageId: n % 2 === 0 ? 'applied' : 'screening' })
      if (n % 7 === 0) await call('history.undo', {})
    }
  },
  backups: async () => {
    const postingId = await firstId()
    for (;;) {
      await writeNote(postingId)
      say(`ack backup ${(await call('library.backup', {})).fileName}`)
    }
  },
  restores: async () => {
    const postingId = await firstId()
    const { fileName } = await call('library.backup', {})
    for (;;) {
      const { body } = await call('notes.create', { postingId, body: 'only until the restore' })
      say(`ack ${body}`)
      await call('backups.restore', { fileName })
    }
  },
  exports: async () => {
    const path = join(dataDir, 'exported.json')
    const postingId = await firstId()
    for (;;) {
      await writeNote(postingId)
      const { exportId } = await call('exports.begin', { format: 'library' })
      await waitForExport(exportId)
      await call('exports.place', { exportId, path })
    }
  },
}

await work[kind]?.()
