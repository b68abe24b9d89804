// Bringing postings in as a person does: by dropping, by choosing, by pasting; and taking them out again.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { postingJson } from '../helpers/app.ts'
import { findBarriers } from '../helpers/barriers.ts'
import { type BrowserWindow, openBrowserWindow } from '../helpers/browserWindow.ts'
import { dragFiles } from '../helpers/dropFiles.ts'

let window: BrowserWindow
let page: Page
const folder = mkdtempSync(join(tmpdir(), 'roledex-drop-'))

const numbered = (value: string) => ({
  identifier: { '@type': 'PropertyValue', name: 'Northvale Harbour', value },
})

function writeFiles(below: string, files: Record<string, string | Uint8Array>): string {
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, below, name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, content)
  }
  return join(folder, below)
}

beforeAll(async () => {
  window = await openBrowserWindow()
  // Looking at files first has tests of its own.
  await window.app.call('settings.set', { importPreview: 'never' })
})
afterEach(async () => {
  await page?.context().close()
  for (;;) {
    const undone = await window.app.ask('history.undo')
    if (!undone.ok) break
  }
})
afterAll(async () => {
  await window?.close()
  rmSync(folder, { recursive: true, force: true })
})

test('a folder dropped on an empty library ends with a report, and can be undone as a whole', async () => {
  const saved = writeFiles('saved', {
    'pilot.json': postingJson(numbered('1')),
    'deeper/lock keeper.json': postingJson({ title: 'Lock Keeper', ...numbered('2') }),
    'ferry.html': `<html><head><script type="application/ld+json">${postingJson({ title: 'Ferry Mate', ...numbered('3') })}</script></head></html>`,
    'shopping.txt': 'Bread, salt, a new lamp for the boat.',
    'photo.png': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 1, 2, 3]),
    '.hidden.json': postingJson({ title: 'Hidden', ...numbered('4') }),
    'ferry_files/tracker.html': '<p>not for import</p>',
  })
  page = await window.open()
  await page.getByText('Drop saved postings here').waitFor()

  const veil = page.getByText('Let go to import')
  const passing = await dragFiles(page, [saved])
  await veil.waitFor()
  await passing.leave()
  await veil.waitFor({ state: 'detached' })

  const drag = await dragFiles(page, [saved])
  await veil.waitFor()
  // Dropped on a row that is drawn anew at that moment, they would be opened in the page's place.
  const under = () =>
    page.evaluate(() => document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.textContent)
  await expect.poll(under).toContain('Let go to import')
  await drag.drop()

  const report = page.getByRole('dialog', { name: 'Import finished' })
  await report.waitFor()
  await expect.poll(() => veil.count()).toBe(0)
  await expect.poll(() => report.getByText('3 added, 2 could not be read').count()).toBe(1)
  await expect.poll(() => report.getByText('5 files').count()).toBe(1)
  const groups = await report.getByRole('heading', { level: 3 }).allInnerTexts()
  expect(groups.map((text) => text.replace(/\s+/g, ' ').trim())).toEqual(['Could not be read 2', 'Added 3'])
  await expect.poll(() => report.getByText('Added “Lock Keeper”.').count()).toBe(1)
  await expect.poll(() => report.getByTitle('saved/deeper/lock keeper.json').count()).toBe(1)
  expect(await findBarriers(page)).toEqual([])

  await report.getByRole('button', { name: 'Undo this import' }).click()
  const undone = page.getByRole('dialog', { name: 'Import undone' })
  await undone.waitFor()
  await expect
    .poll(() => undone.getByRole('status').textContent())
    .toContain('Undone: Imported 5 files: 3 added')
  await expect.poll(() => undone.getByRole('button', { name: 'Show these postings' }).count()).toBe(0)
  await page.keyboard.press('Escape')
  await page.getByText('Drop saved postings here').waitFor()
})

test('a line of the report opens its posting, and the import is a view of its own', async () => {
  const two = writeFiles('two', {
    'a.json': postingJson(numbered('1')),
    'b.json': postingJson({ title: 'Lock Keeper', ...numbered('2') }),
  })
  await window.app.importTexts({ 'earlier.json': postingJson({ title: 'Earlier', ...numbered('9') }) })
  page = await window.open()
  const drag = await dragFiles(page, [two])
  await drag.drop()
  await page.getByRole('button', { name: /Added “Lock Keeper”/ }).click()
  await page.getByRole('article', { name: 'Lock Keeper' }).waitFor()
  await expect.poll(() => page.getByRole('dialog').count()).toBe(0)
  await expect.poll(() => page.getByRole('heading', { level: 1, name: 'From one import' }).count()).toBe(1)
  await expect.poll(() => page.getByRole('row').count()).toBe(2)
})

test('one file needs no report: its posting is there, with a way back', async () => {
  const one = writeFiles('one', { 'pilot.json': postingJson(numbered('1')) })
  await window.app.importTexts({ 'earlier.json': postingJson({ title: 'Earlier', ...numbered('9') }) })
  page = await window.open()
  // Whoever listens first makes the browser hand over its chooser, a moment later: not only when the key is pressed.
  page.on('filechooser', () => {})
  await page.keyboard.press('Control+i')
  await page.getByRole('button', { name: 'Choose files…' }).and(page.locator(':focus')).waitFor()
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.keyboard.press('Enter')])
  await chooser.setFiles(join(one, 'pilot.json'))
  await page.getByRole('article', { name: 'Harbour Pilot Scheduler' }).waitFor()
  const toast = page.getByRole('dialog').filter({ hasText: 'Added “Harbour Pilot Scheduler”.' })
  await toast.getByRole('button', { name: 'Undo' }).click()
  await page.getByText('This posting is gone').waitFor()

  await page.keyboard.press('Control+i')
  const past = page.getByRole('dialog', { name: 'Import postings' })
  const latest = past.getByRole('listitem').first()
  await latest.getByText('Undone').waitFor()
  await expect.poll(() => latest.getByRole('button', { name: /^Undo the import/ }).count()).toBe(0)
})

test('files that are there already are named by their postings, and these are shown', async () => {
  const twice = writeFiles('twice', {
    'a.json': postingJson(numbered('1')),
    'b.json': postingJson({ title: 'Lock Keeper', ...numbered('2') }),
  })
  for (let round = 0; round < 2; round += 1) {
    page = await window.open()
    await (await dragFiles(page, [twice])).drop()
    await page.getByRole('dialog', { name: 'Import finished' }).waitFor()
    if (round === 0) await page.context().close()
  }
  const report = page.getByRole('dialog', { name: 'Import finished' })
  await report.getByText('“Lock Keeper” is in your library already, from this very file').waitFor()
  await report.getByRole('button', { name: 'Show these postings' }).click()
  await expect.poll(() => page.getByRole('row').count()).toBe(2)
  await page.getByRole('grid', { name: 'Postings' }).and(page.locator(':focus')).waitFor()
})

test('a file that cannot be read says so, with what to do', async () => {
  const empty = writeFiles('empty', { 'nothing.json': '' })
  page = await window.open()
  await page.setInputFiles('input[type=file]:not([webkitdirectory])', join(empty, 'nothing.json'))
  const report = page.getByRole('dialog', { name: 'Nothing was imported' })
  await report.getByText('This file is empty').waitFor()
  await expect.poll(() => report.getByRole('button', { name: 'Undo this import' }).count()).toBe(0)
  await expect.poll(() => report.getByRole('button', { name: /^Show/ }).count()).toBe(0)
})

test('the list has the focus after a dialog where nothing had it before', async () => {
  await window.app.importTexts({ 'earlier.json': postingJson({ title: 'Earlier', ...numbered('9') }) })
  page = await window.open()
  await page.getByRole('article', { name: 'Earlier' }).waitFor()
  await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur())
  await page.keyboard.press('Control+Shift+E')
  await page.getByRole('dialog', { name: 'Export' }).waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('grid', { name: 'Postings' }).and(page.locator(':focus')).waitFor()
})

describe('pasting', () => {
  const paste = (text: string, html: string) =>
    page.evaluate(
      ([plain = '', rich = '']) => {
        const clipboardData = new DataTransfer()
        clipboardData.setData('text/plain', plain)
        if (rich !== '') clipboardData.setData('text/html', rich)
        const target = document.activeElement ?? document.body
        target.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
      },
      [text, html],
    )

  test('a copied posting is shown once and then imported', async () => {
    await window.app.importTexts({ 'earlier.json': postingJson({ title: 'Earlier', ...numbered('9') }) })
    page = await window.open()
    await page.getByRole('article', { name: 'Earlier' }).waitFor()
    await paste(postingJson(numbered('1')), '')
    const dialog = page.getByRole('dialog', { name: 'Import pasted text' })
    await expect.poll(() => dialog.getByRole('textbox').inputValue()).toContain('Harbour Pilot Scheduler')
    expect(await findBarriers(page)).toEqual([])
    await dialog.getByRole('button', { name: 'Import', exact: true }).click()
    await page.getByRole('article', { name: 'Harbour Pilot Scheduler' }).waitFor()
    await expect.poll(() => dialog.count()).toBe(0)
  })

  test('what holds no posting is refused beside the text, which stays', async () => {
    page = await window.open()
    await page.getByText('Drop saved postings here').waitFor()
    await page.getByRole('button', { name: 'Paste text…' }).click()
    const dialog = page.getByRole('dialog', { name: 'Import pasted text' })
    await dialog.getByRole('textbox').fill('{"@type": "Recipe", "name": "Bread"}')
    await page.keyboard.press('Control+Enter')
    await dialog.locator('[aria-invalid=true]').waitFor()
    await expect.poll(() => dialog.getByRole('status').textContent()).toContain('no job')
    await expect.poll(() => dialog.getByRole('textbox').inputValue()).toContain('Bread')
  })

  test('a word on the clipboard asks nothing', async () => {
    page = await window.open()
    await page.getByText('Drop saved postings here').waitFor()
    await paste('harbour', '')
    await page.waitForTimeout(100)
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0)
  })
})

test('a large import shows how far it is, leaves the window usable and can be stopped', async () => {
  const many = writeFiles(
    'many',
    Object.fromEntries(
      Array.from({ length: 5_000 }, (_, index) => [
        `${String(index).padStart(4, '0')}.json`,
        postingJson({ title: `Deckhand ${index}`, ...numbered(`D-${index}`) }),
      ]),
    ),
  )
  await window.app.importTexts({ 'earlier.json': postingJson({ title: 'Earlier', ...numbered('9') }) })
  page = await window.open({ place: 'all' })
  const drag = await dragFiles(page, [many])
  await drag.drop()
  const strip = page.getByRole('region', { name: 'Imports' })
  // Stopped before a file is read, the report says something else.
  await strip.getByText(/^Importing [1-9][\d,]* of 5,000 files$/).waitFor()
  // Meanwhile, everything else goes on.
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox').fill('deadlines')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Deadlines' }).waitFor()

  await strip.getByRole('button', { name: 'Cancel' }).click()
  const report = page.getByRole('dialog', { name: 'Import stopped' })
  await report.getByText('The others were left as they are').waitFor()
  // However many lines there are, only those in sight are drawn.
  await expect.poll(() => report.getByText(/^Added “Deckhand/).count()).toBeLessThan(60)
  await strip.waitFor({ state: 'detached' })
})
