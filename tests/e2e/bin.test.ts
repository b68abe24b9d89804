// Deleting, erasing and attaching as a person does it, in a real Chromium.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { type BrowserWindow, openBrowserWindow } from '../helpers/browserWindow.ts'
import { dragFiles } from '../helpers/dropFiles.ts'
import { fillLibrary } from '../helpers/harbourLibrary.ts'

let window: BrowserWindow
let ids: Record<string, string>
const folder = mkdtempSync(join(tmpdir(), 'roledex-files-'))

beforeAll(async () => {
  window = await openBrowserWindow()
  ids = await fillLibrary(window.app)
})
afterEach(() => window.closePages())
afterAll(async () => {
  await window?.close()
  rmSync(folder, { recursive: true, force: true })
})

test('by keys alone: deletes two, restores one and erases the other', async () => {
  // What an attempt that failed left there.
  const { entries } = await window.app.call('bin.list', {})
  if (entries.length > 0) await window.app.call('bin.restore', { ids: entries.map(({ id }) => id) })
  const page = await window.open({ place: 'all' })
  const all = (await window.app.call('postings.counts')).all
  await page.getByRole('row').first().waitFor()
  await page.keyboard.press('j')
  await page.keyboard.press('x')
  await page.keyboard.press('Shift+ArrowDown')
  await page.getByText('2 selected').waitFor()
  await page.keyboard.press('Delete')
  await page.getByRole('link', { name: 'Bin 2' }).waitFor()

  await page.keyboard.press('Control+k')
  await page.keyboard.type('bin')
  await page.getByRole('option', { name: /^Bin/ }).waitFor()
  await page.keyboard.press('Enter')
  const rows = page.getByRole('list', { name: 'Deleted postings' }).getByRole('listitem')
  await rows.first().waitFor()
  await page.keyboard.press('j')
  await page.keyboard.press('Enter')
  await page.getByText(/^Restored “/).waitFor()
  await expect.poll(() => rows.count()).toBe(1)
  await expect.poll(() => rows.first().evaluate((row) => row === document.activeElement)).toBe(true)
  await page.keyboard.press('Delete')
  await page.getByRole('dialog', { name: 'Erase this posting for good?' }).waitFor()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.getByText('The bin is empty').waitFor()
  expect((await window.app.call('postings.counts')).all).toBe(all - 1)
})

test('a file dropped on the files of a posting is attached, exactly, and not imported', async () => {
  const path = join(folder, 'Résumé.pdf')
  writeFileSync(path, Buffer.from([0x25, 0x50, 0x44, 0x46, 0, 255, 13, 10]))
  const imports = async () => (await window.app.call('imports.list')).imports.length
  const before = await imports()
  const page = await window.open({ place: `all?posting=${ids.tidal}&tab=files` })
  await page.getByRole('region', { name: 'Files' }).waitFor()
  const drag = await dragFiles(page, [path])
  await page.getByText('Let go to attach').waitFor()
  await expect.poll(() => page.getByText('Let go to import').count()).toBe(0)
  await drag.drop()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download Résumé.pdf' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('Résumé.pdf')
  expect(readFileSync(await download.path()).equals(readFileSync(path))).toBe(true)
  expect(await imports()).toBe(before)
})
