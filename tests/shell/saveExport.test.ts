// The desktop shell hands exports over: to the place chosen in its dialog, the report as PDF, and nothing where the
// person closes the dialog.

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { borrowBrowser } from '../helpers/browser.ts'
import { buildApp } from '../helpers/build.ts'
import { launchShell } from './electronStandIn/launch.ts'
import type { ElectronStandIn } from './electronStandIn/standIn.ts'

let browser: Browser
let folder: string
let standIn: ElectronStandIn
let page: Page

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'roledex-save-'))
  mkdirSync(join(folder, 'out'))
  const { electronDir } = await buildApp()
  browser = await borrowBrowser()
  standIn = await launchShell({ browser, electronDir, args: ['--data', join(folder, 'library')] })
  page = await (await standIn.firstWindow()).loaded
}, 120_000)

afterAll(async () => {
  standIn.app.quit()
  await standIn.app.ended
  rmSync(folder, { recursive: true, force: true })
})

async function call(method: string, input: object): Promise<{ ok: boolean; value: Record<string, unknown> }> {
  return page.evaluate(([name, value]) => Reflect.get(globalThis, 'roledex').call(name, value), [
    method,
    input,
  ] as const)
}

async function makeExport(request: object): Promise<unknown> {
  const { exportId } = (await call('exports.begin', request)).value
  await expect.poll(async () => (await call('exports.progress', { exportId })).value.state).toBe('ready')
  return exportId
}

const reportRequest = { format: 'report', from: '2026-11-01', until: '2026-11-20', name: 'Kim', locale: 'en' }

test('the report becomes a PDF where the person wants it', async () => {
  const exportId = await makeExport(reportRequest)
  standIn.record.chosenFolders = [join(folder, 'out')]
  const path = join(folder, 'out', 'Job search 2026-11-01 to 2026-11-20.pdf')
  expect(await call('shell.saveExport', { exportId })).toMatchObject({
    ok: true,
    value: { kind: 'saved', path },
  })
  expect(readFileSync(path).subarray(0, 5).toString()).toBe('%PDF-')
  expect(readdirSync(join(folder, 'out'))).toHaveLength(1)
  expect(standIn.record.leaked).toEqual([])
})

test('whoever closes the dialog has the export still; a library goes where it is wanted', async () => {
  const exportId = await makeExport({ format: 'library' })
  standIn.record.chosenFolders = []
  expect((await call('shell.saveExport', { exportId })).value).toEqual({ kind: 'notSaved' })
  standIn.record.chosenFolders = [join(folder, 'out')]
  const { value } = await call('shell.saveExport', { exportId })
  expect(JSON.parse(readFileSync(String(value.path), 'utf8'))).toMatchObject({ format: 'roledex-library' })
})
