import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Core } from '../electron/core/core.ts'
import { startHost } from '../electron/core/host.ts'
import type { Topic } from '../shared/topics.ts'
import { postingJson } from './helpers/app.ts'

let dataDir: string
let host: Core | null = null
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'roledex-host-'))
})
afterEach(async () => {
  await host?.close()
  host = null
  rmSync(dataDir, { recursive: true, force: true })
})

async function start(options: { workerFile?: URL; patience?: number } = {}): Promise<Core> {
  const started = await startHost({ dataDir, ...options })
  if (!started.ok) throw new Error(started.error.message)
  host = started.value
  return host
}

describe('with the real core', () => {
  test('answers, tells of changes, and keeps what was saved after closing', async () => {
    const core = await start()
    const told: Topic[] = []
    core.onChange(({ topics }) => told.push(...topics))
    const pasted = await core.dispatch('imports.paste', { text: postingJson() }, 'window')
    expect(pasted).toMatchObject({ ok: true, value: { totals: { added: 1 } } })
    expect(told).toContain('postings')
    await core.close()
    const again = await start()
    expect(await again.dispatch('postings.counts', {}, 'window')).toMatchObject({
      ok: true,
      value: { all: 1 },
    })
  })

  test('a second one on the same folder is told so', async () => {
    await start()
    const second = await startHost({ dataDir })
    expect(second).toMatchObject({ ok: false, error: { code: 'libraryLocked' } })
  })

  test('a call after closing is answered', async () => {
    const core = await start()
    await core.close()
    expect(await core.dispatch('app.info', {}, 'window')).toMatchObject({
      ok: false,
      error: { code: 'unavailable' },
    })
  })
})

describe('when the thread fails', () => {
  const workerFile = new URL('./helpers/workers/faultyLibrary.ts', import.meta.url)

  test('calls in flight are answered and the next ones work', async () => {
    const core = await start({ workerFile })
    const [lost, cause] = await Promise.all([
      core.dispatch('silence', {}, 'window'),
      core.dispatch('die', {}, 'window'),
    ])
    for (const result of [lost, cause])
      expect(result).toMatchObject({ ok: false, error: { code: 'unavailable' } })
    expect(await core.dispatch('echo', { a: 1 }, 'window')).toEqual({ ok: true, value: { a: 1 } })
  })

  test('one that hangs is replaced', async () => {
    const core = await start({ workerFile, patience: 300 })
    expect(await core.dispatch('hang', {}, 'window')).toMatchObject({
      ok: false,
      error: { code: 'unavailable' },
    })
    expect(await core.dispatch('echo', { a: 2 }, 'window')).toEqual({ ok: true, value: { a: 2 } })
  })

  test('one that only seemed silent, while the computer slept, goes on', async () => {
    const core = await start({ workerFile, patience: 300 })
    const pending = core.dispatch('silence', {}, 'window')
    expect(await core.dispatch('echo', { a: 3 }, 'window')).toMatchObject({ ok: true })
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1_000)
    expect(await Promise.race([pending, sleep(100, 'waiting')])).toBe('waiting')
  })

  test('one that keeps dying is given up with a sentence', async () => {
    const core = await start({ workerFile })
    for (let n = 0; n < 4; n++) await core.dispatch('die', {}, 'window')
    const result = await core.dispatch('echo', {}, 'window')
    expect(result).toMatchObject({ ok: false, error: { message: expect.stringContaining('keeps stopping') } })
  })
})
