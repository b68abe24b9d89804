// A finished export is downloaded from the loopback address: by its own page only, whole, and once.

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type BrowserShell, serve } from '../electron/serve.ts'
import { postingJson, startApp, type TestApp } from './helpers/app.ts'

let app: TestApp
let shell: BrowserShell
let folder: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'roledex-serve-'))
  app = await startApp()
  await app.importTexts({ 'a.json': postingJson() })
  const served = await serve({ core: app.core, rendererDir: folder, dataDir: app.dataDir })
  if (!served.ok) throw new Error(served.error.message)
  shell = served.value
})
afterAll(async () => {
  await shell.close()
  await app.close()
  rmSync(folder, { recursive: true, force: true })
})

async function makeExport(): Promise<string> {
  const { exportId } = await app.call('exports.begin', { format: 'library' })
  while ((await app.call('exports.progress', { exportId })).state === 'working') await sleep(5)
  return exportId
}

const get = (
  path: string,
  headers: Record<string, string> = { Authorization: `Bearer ${shell.shellToken}` },
) => fetch(shell.origin + path, { headers })

test('it arrives whole under its name, and is gone from the data folder then', async () => {
  const exportId = await makeExport()
  const answer = await fetch(`${shell.origin}/call/shell.saveExport`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${shell.shellToken}`, 'Content-Type': 'application/json' },
    body: JSON.stringify({ exportId }),
  })
  const { value } = (await answer.json()) as { value: { kind: string; address: string } }
  expect(value).toEqual({ kind: 'download', address: `/exports/${exportId}` })
  const response = await get(value.address)
  expect(response.headers.get('content-type')).toBe('application/octet-stream')
  expect(response.headers.get('content-disposition')).toBe(
    "attachment; filename*=UTF-8''Roledex%20library%202026-11-20.json",
  )
  const document = (await response.json()) as { format: string }
  expect(document.format).toBe('roledex-library')
  await expect.poll(async () => (await get(value.address)).status).toBe(404)
})

test('nobody without the key, and no other file', async () => {
  const exportId = await makeExport()
  expect((await get(`/exports/${exportId}`, {})).status).toBe(401)
  expect((await get(`/exports/${exportId}/../../library.db`)).status).toBe(404)
  expect((await get('/exports/library.db')).status).toBe(404)
  await app.call('exports.cancel', { exportId })
})
