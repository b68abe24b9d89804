// A backup looked into by keyboard, in a real browser, without a barrier.

import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { findBarriers } from '../helpers/barriers.ts'
import { type BrowserWindow, openBrowserWindow } from '../helpers/browserWindow.ts'
import { fillLibrary } from '../helpers/harbourLibrary.ts'

let window: BrowserWindow
beforeAll(async () => {
  window = await openBrowserWindow()
  await fillLibrary(window.app)
  await window.app.call('library.backup')
})
afterEach(() => window.closePages())
afterAll(() => window?.close())

test('a backup is opened, searched and asked about from the keyboard', async () => {
  const page = await window.open()
  await page.keyboard.press('Control+,')
  const line = page.getByRole('list', { name: 'Backups' }).getByRole('button').first()
  await line.focus()
  expect(await findBarriers(page)).toEqual([])
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: /^Backup of / })
  await dialog.getByRole('textbox', { name: 'Find in this backup' }).and(page.locator(':focus')).waitFor()
  await page.keyboard.type('tid')
  await expect.poll(() => dialog.getByRole('listitem').count()).toBe(1)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await dialog.getByRole('button', { name: 'Take out 1 posting' }).waitFor()
  await dialog.getByRole('button', { name: 'Restore all of it…' }).press('Enter')
  await dialog.getByRole('button', { name: 'Keep it as it is' }).and(page.locator(':focus')).waitFor()
  await page.keyboard.press('Tab')
  await dialog.getByRole('button', { name: 'Restore', exact: true }).and(page.locator(':focus')).waitFor()
  expect(await findBarriers(page)).toEqual([])
  // Escape closes what is on top: the list of backups is there again, on the line it was opened from.
  await page.keyboard.press('Escape')
  await line.and(page.locator(':focus')).waitFor()
  await page.getByRole('dialog', { name: 'Settings' }).waitFor()
  expect(await dialog.count()).toBe(0)
  await page.keyboard.press('Escape')
  await expect.poll(() => page.getByRole('dialog').count()).toBe(0)
})

test('the report of a past import leads back to the list of them', async () => {
  const page = await window.open()
  await page.getByRole('button', { name: 'Past imports' }).click()
  const open = page.getByRole('button', { name: /^Report of the import of / }).first()
  await open.press('Enter')
  await page.getByRole('dialog', { name: 'Import finished' }).waitFor()
  await page.keyboard.press('Escape')
  await open.and(page.locator(':focus')).waitFor()
  await open.press('Enter')
  await page.getByRole('button', { name: /^Show the/ }).click()
  await page.getByRole('heading', { level: 1, name: 'From one import' }).waitFor()
  await expect.poll(() => page.getByRole('dialog').count()).toBe(0)
})
