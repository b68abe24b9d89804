// Looking at files before they are imported, by keyboard alone: leaving out, putting right, setting aside, importing.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { postingJson } from '../helpers/app.ts'
import { findBarriers } from '../helpers/barriers.ts'
import { type BrowserWindow, openBrowserWindow } from '../helpers/browserWindow.ts'
import { dragFiles } from '../helpers/dropFiles.ts'

let window: BrowserWindow
let page: Page
let folder: string

const numbered = (value: string) => ({
  identifier: { '@type': 'PropertyValue', name: 'Northvale Harbour', value },
})
const titles = async () => (await window.app.call('postings.list')).rows.map(({ title }) => title).sort()

beforeAll(async () => {
  window = await openBrowserWindow()
})
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'roledex-preview-'))
  await window.app.call('settings.set', { importPreview: 'few' })
  page = await window.open()
})
afterEach(async () => {
  await page.context().close()
  rmSync(folder, { recursive: true, force: true })
  for (const { importId } of (await window.app.call('imports.progress')).running) {
    await window.app.call('imports.cancel', { importId })
  }
  for (;;) {
    const undone = await window.app.ask('history.undo')
    if (!undone.ok) break
  }
})
afterAll(() => window?.close())

async function drop(files: Record<string, string>) {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  const drag = await dragFiles(page, [folder])
  await drag.drop()
  const dialog = page.getByRole('dialog', { name: /^Look before importing/ })
  await dialog.waitFor()
  return dialog
}

const three = {
  'crane.json': postingJson({
    title: 'Crane Driver',
    ...numbered('4'),
    validThrough: '03/04/2027',
    jobLocation: undefined,
    datePosted: undefined,
  }),
  'ferry.json': postingJson({ title: 'Ferry Mate', ...numbered('3') }),
  'lock.json': postingJson({ title: 'Lock Keeper', ...numbered('2') }),
}

test('one is left out, one is put right, and only then is anything written', async () => {
  const before = page.getByRole('button', { name: 'Import postings' })
  await before.focus()
  const dialog = await drop(three)
  const list = dialog.getByRole('listbox', { name: 'Postings in these files' })
  await list.and(page.locator(':focus')).waitFor()
  await dialog.getByRole('article', { name: 'Crane Driver' }).waitFor()
  expect(await findBarriers(page)).toEqual([])

  await page.keyboard.press('ArrowDown')
  await dialog.getByRole('article', { name: 'Ferry Mate' }).waitFor()
  await page.keyboard.press('Space')
  await dialog.getByText('Not ticked, so it is left out.').waitFor()
  await expect
    .poll(() => list.getByRole('option', { name: /Ferry Mate/ }).getAttribute('aria-checked'))
    .toBe('false')

  await page.keyboard.press('Home')
  await dialog.getByRole('article', { name: 'Crane Driver' }).waitFor()
  await dialog.getByRole('button', { name: 'Correct the listing’s deadline' }).focus()
  await page.keyboard.press('Enter')
  const form = page.getByRole('form', { name: 'Correct the listing’s deadline' })
  await form.getByRole('button', { name: /3 Apr 2027/ }).focus()
  await page.keyboard.press('Enter')
  await dialog.getByText('New. It comes into your Inbox.').waitFor()
  await dialog.getByRole('button', { name: 'Corrected: the listing’s deadline' }).waitFor()
  await dialog.getByRole('cell', { name: /^Sat, 3 Apr 2027 \(end of day\) Corrected: / }).waitFor()
  expect(await titles()).toEqual([])

  await page.keyboard.press('Control+Enter')
  await page.getByRole('dialog', { name: 'Import finished' }).waitFor()
  expect(await titles()).toEqual(['Crane Driver', 'Lock Keeper'])
  const { rows } = await window.app.call('postings.list')
  const crane = rows.find(({ title }) => title === 'Crane Driver')
  expect(crane).toMatchObject({ needsReview: false, deadline: { origin: 'corrected' } })
  await page.keyboard.press('Escape')
  await before.and(page.locator(':focus')).waitFor()
})

test('every value says where it is from, and what cannot be put right says why', async () => {
  const dialog = await drop({
    'crane.json': postingJson({
      ...numbered('5'),
      url: undefined,
      applyUrl: 'https://jobs.northvale.example/apply/5',
      description: '<p>We ask for a bachelor’s degree and plan the pilots of the harbour.</p>',
    }),
  })
  const rowOf = (name: string) =>
    dialog.getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: true }) })
  // Where to apply is not taken for the page of the posting.
  await rowOf('Web address').getByText('not stated').waitFor()
  expect(await rowOf('Apply at').textContent()).toContain('https://jobs.northvale.example/apply/5')
  for (const row of await dialog.getByRole('row').all()) {
    const [value, source] = await row.getByRole('cell').allTextContents()
    if (value === undefined || value.startsWith('not stated')) continue
    expect([value, source]).toEqual([value, expect.stringMatching(/\S/)])
  }
  await dialog.getByText(/^Experience, Education and Text stay as in the file/).waitFor()
  expect(await findBarriers(page)).toEqual([])
})

test('what is typed into a value is kept by Ctrl+Enter, and by going on to import', async () => {
  const dialog = await drop({ 'crane.json': three['crane.json'] })
  await dialog.getByRole('button', { name: 'Correct the place' }).focus()
  await page.keyboard.press('Enter')
  await page.getByLabel('Places, one a line').and(page.locator(':focus')).waitFor()
  await page.keyboard.type('Northvale')
  await page.keyboard.press('Control+Enter')
  await dialog.getByRole('cell', { name: 'Northvale Corrected: the place' }).waitFor()
  expect(await titles()).toEqual([])

  await dialog.getByRole('button', { name: 'Correct the title' }).focus()
  await page.keyboard.press('Enter')
  const form = page.getByRole('form', { name: 'Correct the title' })
  await form.getByLabel('Title').fill('Crane Driver, nights')
  await dialog.getByRole('button', { name: 'Import this posting' }).click()
  await expect.poll(titles).toEqual(['Crane Driver, nights'])
  const { rows } = await window.app.call('postings.list')
  expect(rows[0]).toMatchObject({ placeLabel: 'Northvale' })
})

test('set aside it waits with what was chosen, and let go it leaves nothing', async () => {
  const dialog = await drop(three)
  const list = dialog.getByRole('listbox', { name: 'Postings in these files' })
  await list.and(page.locator(':focus')).waitFor()
  await expect.poll(() => list.getByRole('option').count()).toBe(3)
  await page.keyboard.press('End')
  await dialog.getByRole('article', { name: 'Lock Keeper' }).waitFor()
  await page.keyboard.press('Space')
  await dialog.getByRole('button', { name: 'Import 2 postings' }).waitFor()
  await page.keyboard.press('Escape')
  const strip = page.getByRole('region', { name: 'Imports' })
  await strip.getByText('3 postings wait to be imported').waitFor()
  await strip.getByText(/\.json and 2 more files$/).waitFor()
  await page.reload()
  await strip.getByRole('button', { name: 'Look at them' }).click()
  await page.getByRole('button', { name: 'Import 2 postings' }).waitFor()
  await page.keyboard.press('Escape')
  await strip.getByRole('button', { name: 'Look at them' }).and(page.locator(':focus')).press('Enter')
  await page.getByRole('button', { name: 'Import 2 postings' }).waitFor()
  await page.getByRole('button', { name: 'Don’t import' }).click()
  await strip.waitFor({ state: 'detached' })
  expect(await titles()).toEqual([])
  expect((await window.app.call('imports.list')).imports.filter(({ state }) => state !== 'undone')).toEqual(
    [],
  )
})

test('batches can do without it from then on, and the choice is kept', async () => {
  const dialog = await drop(three)
  await dialog.getByRole('checkbox', { name: 'From now on, import several files without looking' }).check()
  await dialog.getByRole('button', { name: 'Import 3 postings' }).click()
  const report = page.getByRole('dialog', { name: 'Import finished' })
  await report.waitFor()
  expect((await window.app.call('settings.get')).importPreview).toBe('one')
  await report.getByRole('button', { name: 'Close' }).click()
  await report.waitFor({ state: 'detached' })
  const drag = await dragFiles(page, [folder])
  await drag.drop()
  await report.getByText('3 unchanged').waitFor()
})

test('what is there already is not counted among what would come in', async () => {
  await window.app.importTexts({ 'ferry.json': three['ferry.json'], 'lock.json': three['lock.json'] })
  const dialog = await drop(three)
  await dialog.and(page.getByRole('dialog', { name: 'Look before importing 1 posting' })).waitFor()
  await dialog.getByRole('group', { name: 'In your library already 2' }).waitFor()
  await dialog.getByRole('button', { name: 'Import 1 posting' }).waitFor()
})

test('one posting is shown whole, and Enter imports it', async () => {
  const dialog = await drop({ 'ferry.json': three['ferry.json'] })
  await dialog.getByRole('button', { name: 'Import this posting' }).and(page.locator(':focus')).waitFor()
  await expect.poll(() => dialog.getByRole('listbox').count()).toBe(0)
  await page.keyboard.press('Enter')
  await page.getByRole('article', { name: 'Ferry Mate' }).waitFor()
  await expect.poll(titles).toEqual(['Ferry Mate'])
})

test('what only the version before states is shown as kept from it', async () => {
  await window.app.importTexts({ 'ferry.json': postingJson({ title: 'Ferry Mate', ...numbered('3') }) })
  const dialog = await drop({
    'ferry.json': postingJson({ title: 'Ferry Master', ...numbered('3'), validThrough: undefined }),
  })
  await dialog.getByRole('row', { name: /^Title Ferry Master .*Job data in the file/ }).waitFor()
  await dialog.getByRole('row', { name: /^Listing’s deadline .* The version before$/ }).waitFor()
})

test('what only the text says stands beside the value, as it does once it is imported', async () => {
  const description = '<p>We sail at night for 38,000 EUR per year. Apply by 14 December 2026.</p>'
  const dialog = await drop({
    'ferry.json': postingJson({
      ...numbered('3'),
      description,
      validThrough: undefined,
      baseSalary: undefined,
    }),
  })
  await dialog
    .getByRole('row', { name: /^Listing’s deadline not stated .*“Apply by 14 December 2026”/ })
    .waitFor()
  await dialog.getByRole('row', { name: /^Salary not stated .*From the text: €38,000/ }).waitFor()
})
