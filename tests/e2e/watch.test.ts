// The watched folder as a person meets it: in Settings, and as a quiet notice when something came in.

import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { postingJson, startApp } from '../helpers/app.ts'
import { findBarriers } from '../helpers/barriers.ts'
import { type BrowserWindow, openBrowserWindow } from '../helpers/browserWindow.ts'

let window: BrowserWindow
const outer = mkdtempSync(join(tmpdir(), 'roledex-watched-'))
const folder = join(outer, 'Saved jobs')
const land = (name: string, text: string) => writeFileSync(join(folder, name), text)

beforeAll(async () => {
  mkdirSync(folder)
  window = await openBrowserWindow(await startApp({ watching: { settleMs: 120, rescanMs: 300 } }))
})
afterAll(async () => {
  await window.close()
  rmSync(outer, { recursive: true, force: true })
})

test('what was there is asked about once; what lands is said quietly; it can be stopped', async () => {
  const page = await window.open()
  await page.keyboard.press('Control+,')
  const settings = page.getByRole('dialog', { name: 'Settings' })
  await settings.getByText(/^npm start -- --data \S+ --watch FOLDER$/).waitFor()
  land('old.json', postingJson({ title: 'Lock Keeper', identifier: undefined }))
  await window.app.call('watch.choose', { path: folder }, 'shell')
  await settings.getByText('Saved jobs').waitFor()
  await expect.poll(() => settings.textContent()).not.toContain(outer)
  await settings.getByText('1 file that may be a posting is there already.').waitFor()
  expect(await findBarriers(page)).toEqual([])
  await settings.getByRole('button', { name: 'Import it' }).click()
  await page.getByText('From “Saved jobs”: Added “Lock Keeper”.').waitFor()
  await settings.getByText('that may be a posting').waitFor({ state: 'detached' })

  await settings.getByRole('button', { name: 'Close' }).click()
  await settings.waitFor({ state: 'detached' })
  land('ferry.json', postingJson({ title: 'Ferry Mate', identifier: undefined }))
  land('crane.json', postingJson({ title: 'Crane Driver', identifier: undefined }))
  const notice = page.getByRole('dialog').filter({ hasText: 'From “Saved jobs”: 2 added' })
  await notice.getByRole('button', { name: 'Undo' }).click()
  await expect.poll(async () => (await window.app.call('postings.list')).total).toBe(1)

  await page.keyboard.press('Control+,')
  renameSync(folder, `${folder} moved`)
  await settings.getByText(/not there any more.*or choose another/).waitFor()
  await settings.getByText('In a browser, name another where you start Roledex:').waitFor()
  renameSync(`${folder} moved`, folder)
  await settings.getByText(/name another/).waitFor({ state: 'detached' })
  await settings.getByRole('button', { name: 'Stop watching' }).click()
  await settings.getByText(/^npm start -- --data \S+ --watch FOLDER$/).waitFor()
  expect((await window.app.call('watch.get')).folder).toBeNull()
})
