// What shows after something was done: where an imported posting is, and toasts that do not pile up or lie.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { postingJson, startApp } from '../helpers/app.ts'
import { type BrowserWindow, openBrowserWindow } from '../helpers/browserWindow.ts'
import { dragFiles } from '../helpers/dropFiles.ts'

let window: BrowserWindow
let page: Page
let folder: string

const numbered = (value: string) => ({
  identifier: { '@type': 'PropertyValue', name: 'Northvale Harbour', value },
})
const keeper = (index: number) =>
  postingJson({ title: `Lock Keeper ${index}`, ...numbered(`${index}`), validThrough: '2026-12-05' })
/** It closes after all others, so it stands last. */
const ferry = postingJson({ title: 'Ferry Mate', ...numbered('ferry'), validThrough: '2027-06-01' })

beforeAll(async () => {
  const app = await startApp()
  await app.call('settings.set', { importPreview: 'never' })
  await app.importTexts(
    Object.fromEntries(Array.from({ length: 130 }, (_, index) => [`${index}.json`, keeper(index)])),
  )
  window = await openBrowserWindow(app)
  folder = mkdtempSync(join(tmpdir(), 'roledex-after-'))
  writeFileSync(join(folder, 'ferry.json'), ferry)
  writeFileSync(join(folder, 'other.json'), postingJson({ title: 'Buoy Painter', ...numbered('buoy') }))
})
afterAll(async () => {
  await window?.close()
  rmSync(folder, { recursive: true, force: true })
})
beforeEach(async () => {
  page = await window.open({ place: 'all' })
  await page.locator('[role=row][aria-current=true]').waitFor()
})
afterEach(() => page.context().close())

const toasts = () =>
  page.locator('[role=dialog], [role=alertdialog]').filter({ has: page.getByLabel('Dismiss') })
const importFerry = async () => (await dragFiles(page, [join(folder, 'ferry.json')])).drop()
const removeFerry = async () => {
  const { rows } = await window.app.call('postings.list', { text: 'ferry' })
  const ids = rows.map((row) => row.id)
  await window.app.call('postings.delete', { ids })
  await window.app.call('bin.erase', { ids })
}

test('one imported posting is opened where it stands in the list, above the toast that says so', async () => {
  await importFerry()
  await page.getByRole('article', { name: 'Ferry Mate' }).waitFor()
  const row = page.getByRole('row', { name: /Ferry Mate/ })
  await row.waitFor()
  const toast = toasts().filter({ hasText: 'Ferry Mate' })
  await toast.waitFor()
  await expect
    .poll(async () => {
      const [seen, covering] = await Promise.all([row.boundingBox(), toast.boundingBox()])
      return (seen?.y ?? 2_000) + (seen?.height ?? 0) <= (covering?.y ?? 0)
    })
    .toBe(true)
  await removeFerry()
})

test('a search stays after an import, and the toast says where the posting is', async () => {
  await page.goto(`${page.url().split('#')[0]}#/all?q=keeper`)
  await page
    .getByRole('row', { name: /Lock Keeper/ })
    .first()
    .waitFor()
  // The same rows stood there before the search did.
  await page.locator('input[value=keeper]').waitFor()
  await importFerry()
  const toast = toasts().filter({ hasText: 'outside this search' })
  await toast.waitFor()
  expect(page.url()).toContain('q=keeper')
  await toast.getByRole('button', { name: 'Show' }).click()
  await page.getByRole('article', { name: 'Ferry Mate' }).waitFor()
  await removeFerry()

  await page.goto(`${page.url().split('#')[0]}#/all?q=ferry`)
  await page.getByText('Nothing fits').waitFor()
  await importFerry()
  await page.getByRole('article', { name: 'Ferry Mate' }).waitFor()
  expect(page.url()).toContain('q=ferry')
  await removeFerry()
})

test('files opened from outside open nothing over a person who is typing', async () => {
  await page.keyboard.press('n')
  const note = page.getByRole('textbox', { name: 'New note' })
  await note.waitFor()
  await page.keyboard.type('In the middle of')
  await window.shell.importPaths([join(folder, 'ferry.json'), join(folder, 'other.json')])
  await toasts().filter({ hasText: '2 added' }).waitFor()
  await expect.poll(() => page.getByRole('dialog', { name: 'Import finished' }).count()).toBe(0)
  await page.keyboard.type(' a thought')
  await expect.poll(() => note.inputValue()).toBe('In the middle of a thought')
  await page.keyboard.press('Escape')
  await window.shell.importPaths([join(folder, 'ferry.json'), join(folder, 'other.json')])
  await page.getByRole('dialog', { name: 'Import finished' }).waitFor()
})

test('at most two toasts show, and one whose undo was used elsewhere goes', async () => {
  for (const letter of ['e', 'e', 'e']) {
    await page.keyboard.press(letter)
    await toasts().filter({ hasText: 'Archived' }).first().waitFor()
  }
  await expect.poll(() => toasts().count()).toBe(2)
  await page.keyboard.press('u')
  await toasts()
    .filter({ hasText: /Undid|Undone/ })
    .waitFor()
  await expect.poll(() => toasts().getByRole('button', { name: 'Undo' }).count()).toBe(0)
})

test('an offer to undo goes when its step is undone in another window', async () => {
  await page.keyboard.press('e')
  await toasts().filter({ hasText: 'Archived' }).first().waitFor()
  const { entries } = await window.app.call('history.list', { limit: 1 })
  // Under the pointer it would stay.
  await toasts().first().hover()
  await window.app.call('history.undo', { commandId: entries[0]?.commandId ?? '' })
  await expect.poll(() => toasts().filter({ hasText: 'Archived' }).count()).toBe(0)
})

test('a long title leaves room for what was done, and the way back', async () => {
  const title = 'Coordinator of everything that floats '.repeat(27)
  await window.app.importTexts({ 'long.json': postingJson({ title, ...numbered('long') }) })
  await page.goto(`${page.url().split('#')[0]}#/all?q=floats`)
  await page.locator('[role=row][aria-current=true]').filter({ hasText: 'floats' }).waitFor()
  await page.keyboard.press('Escape')
  await page.keyboard.press('e')
  const toast = toasts().filter({ hasText: 'Archived' })
  await toast.waitFor()
  expect((await toast.boundingBox())?.height).toBeLessThan(100)
})

test('in the agenda toasts stand clear of what can be done with the selected', async () => {
  await page.goto(`${page.url().split('#')[0]}#/deadlines`)
  await page.getByRole('listbox', { name: 'Deadlines, soonest first' }).focus()
  const bar = page.getByRole('toolbar', { name: 'Selected postings' })
  await expect.poll(() => bar.count()).toBe(0)
  await page.keyboard.press('j')
  await page.keyboard.press('e')
  await toasts().filter({ hasText: 'Archived' }).first().waitFor()
  await page.keyboard.press('x')
  const [above, below] = [await toasts().last().boundingBox(), await bar.boundingBox()]
  expect((above?.y ?? 0) + (above?.height ?? 0)).toBeLessThanOrEqual(below?.y ?? 0)
})
