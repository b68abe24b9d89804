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
})
