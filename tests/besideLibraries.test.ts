// A backup opened beside its library: over the browser shell at a port of its own, on the desktop as a program of its own.

import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type BesideLibraries, createBesideLibraries } from '../electron/besideLibraries.ts'
import { startAnother } from '../electron/desktop/startAnother.ts'
import { connectCore } from '../electron/reach/remoteCore.ts'
import { type BrowserShell, serve } from '../electron/serve.ts'
import type { Output } from '../shared/contract.ts'
import { postingJson, startApp, type TestApp } from './helpers/app.ts'

let app: TestApp
let shell: BrowserShell
let beside: BesideLibraries
let folder: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'roledex-beside-'))
  app = await startApp({ dataDir: join(folder, 'library') })
  const rendererDir = join(folder, 'none')
  beside = createBesideLibraries({ rendererDir })
  const served = await serve({
    core: app.core,
    dataDir: app.dataDir,
    rendererDir,
    openBeside: beside.open,
  })
  if (!served.ok) throw new Error(served.error.message)
  shell = served.value
})
afterAll(async () => {
  await shell?.close()
  await beside?.close()
  await app?.core.close()
  rmSync(folder, { recursive: true, force: true })
})

/** As a browser that opens the address. */
async function enter(address: string): Promise<{ status: number; cookie: string }> {
  const answer = await fetch(address, { redirect: 'manual' })
  return { status: answer.status, cookie: answer.headers.get('set-cookie')?.split(';')[0] ?? '' }
}

test('in the browser shell: another port, other secrets, an address that opens once', async () => {
  await app.importTexts({ 'one.json': postingJson() })
  const { fileName } = await app.call('library.backup')
  await app.importTexts({ 'two.json': postingJson({ title: 'Lock Keeper', identifier: 'NH-2' }) })

  const { cookie } = await enter(shell.url)
  const window = connectCore({ origin: shell.origin, headers: { Cookie: cookie } })
  const opened = await window.dispatch('shell.openBeside', { fileName }, 'window')
  expect(opened).toMatchObject({ ok: true, value: { kind: 'address' } })
  if (!opened.ok) return
  const { address, folder: copy } = opened.value as Extract<Output<'shell.openBeside'>, { kind: 'address' }>
  const { origin } = new URL(address)
  expect(origin).not.toBe(shell.origin)
  expect(dirname(copy)).toBe(folder)

  const entered = await enter(address)
  expect(entered.status).toBe(303)
  expect((await enter(address)).status).toBe(403)
  const other = connectCore({ origin, headers: { Cookie: entered.cookie } })
  expect(await other.dispatch('postings.list', {}, 'window')).toMatchObject({ value: { total: 1 } })
  expect((await app.call('postings.list')).total).toBe(2)
  // Neither library's key opens the other.
  const foreign = connectCore({ origin, headers: { Cookie: cookie } })
  expect(await foreign.dispatch('postings.list', {}, 'window')).toMatchObject({ ok: false })
  // A copy of a copy would be one too many to keep apart.
  expect(await other.dispatch('shell.openBeside', { fileName }, 'window')).toMatchObject({
    ok: false,
    error: { code: 'unavailable' },
  })

  const again = await window.dispatch('shell.openBeside', { fileName }, 'window')
  const second = again.ok ? (again.value as { address: string }).address : ''
  expect(new URL(second).origin).toBe(origin)
  expect(second).not.toBe(address)
  await beside.close()
  await expect(fetch(origin)).rejects.toThrow()
  expect(existsSync(join(copy, 'running.json'))).toBe(false)
})

test('a page names a backup, never a folder', async () => {
  const { cookie } = await enter(shell.url)
  const window = connectCore({ origin: shell.origin, headers: { Cookie: cookie } })
  const before = readdirSync(folder)
  for (const input of [{ fileName: '../library' }, { folder: '/tmp' }, {}])
    expect(await window.dispatch('shell.openBeside', input, 'window')).toMatchObject({
      ok: false,
      error: { code: 'badRequest' },
    })
  expect(readdirSync(folder)).toEqual(before)
})

test('on the desktop: another program, which goes on by itself', async () => {
  const said = join(folder, 'said.txt')
  const script = `require('node:fs').writeFileSync(process.argv[1], process.argv.slice(2).join(' '))`
  const args = ['-e', script, said, '--data', '/some where']
  expect(await startAnother(process.execPath, args)).toEqual({ ok: true, value: null })
  await expect.poll(() => existsSync(said) && readFileSync(said, 'utf8')).toBe('--data /some where')
  expect(await startAnother(join(folder, 'no-such-program'), [])).toMatchObject({
    ok: false,
    error: { code: 'unavailable' },
  })
})
