// A backup opened beside the library, in a real browser: a tab of its own, which says what it is.

import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createBesideLibraries } from '../../electron/besideLibraries.ts'
import { newFolder, startApp } from '../helpers/app.ts'
import { findBarriers } from '../helpers/barriers.ts'
import { type BrowserWindow, openBrowserWindow } from '../helpers/browserWindow.ts'
import { buildApp } from '../helpers/build.ts'
import { fillLibrary } from '../helpers/harbourLibrary.ts'

let folder: string
let window: BrowserWindow
beforeAll(async () => {
  folder = newFolder('beside')
  const app = await startApp({ dataDir: join(folder, 'library') })
  const { rendererDir } = await buildApp()
  window = await openBrowserWindow(app, createBesideLibraries({ rendererDir }))
  const ids = await fillLibrary(app)
  await app.call('library.backup')
  await app.call('postings.delete', { ids: [ids.tidal ?? ''] })
})
afterAll(async () => {
  await window?.close()
  rmSync(folder, { recursive: true, force: true })
})

test('the copy opens in a tab of its own, says that it is one, and leaves the library alone', async () => {
  const page = await window.open()
  await page.keyboard.press('Control+,')
  await page.getByRole('list', { name: 'Backups' }).getByRole('button').last().press('Enter')
  const dialog = page.getByRole('dialog', { name: /^Backup of / })
  await dialog.getByRole('listitem').first().waitFor()
  await dialog.getByRole('button', { name: 'Open as a copy' }).press('Enter')
  const link = dialog.getByRole('link', { name: 'Open it in a tab of its own' })
  await link.waitFor()
  expect(await findBarriers(page)).toEqual([])
  const opening = page.context().waitForEvent('page')
  await link.press('Enter')
  const copy = await opening
  await copy
    .getByRole('complementary', { name: 'About this library' })
    .getByText(/A copy of your library of/)
    .waitFor()
  // Its clock is the real one: in this list it stands on any day.
  await copy.keyboard.press('g')
  await copy.keyboard.press('p')
  await copy.getByText('Tidal Energy Analyst').first().waitFor()
  expect(new URL(copy.url()).origin).not.toBe(new URL(page.url()).origin)
  expect(await findBarriers(copy)).toEqual([])
  await expect.poll(() => page.getByText(/A copy of your library of/).count()).toBe(0)
  expect((await window.app.call('postings.list')).total).toBe(4)
})
