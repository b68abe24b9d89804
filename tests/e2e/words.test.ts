// What is said, and to whom: names for screen readers, dates in one language, what is out of sight and where it is.

import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { startApp, testClock } from '../helpers/app.ts'
import { type BrowserWindow, openBrowserWindow } from '../helpers/browserWindow.ts'
import { fillLibrary } from '../helpers/harbourLibrary.ts'

let window: BrowserWindow
let ids: Record<string, string>
let page: Page

beforeAll(async () => {
  // The browser has no clock of its own to be told: what was just done is just now.
  window = await openBrowserWindow(await startApp({ clock: testClock(new Date().toISOString()) }))
  ids = await fillLibrary(window.app)
})
afterAll(() => window?.close())
afterEach(() => page.context().close())

const id = (name: string) => ids[name] ?? ''

test('a row is read out once, without the buttons in it', async () => {
  page = await window.open({ place: 'all' })
  await page
    .getByRole('row', { name: /^Tidal Energy Analyst, Saltmarsh Power, Remote or on site, Galway, .*New, / })
    .waitFor()
})

test('orders are a choice of one', async () => {
  page = await window.open({ place: 'all' })
  await page.getByRole('button', { name: /^Sorted by Deadline/ }).click()
  await expect
    .poll(() =>
      page.getByRole('menuitemradio', { name: 'Deadline', exact: true }).getAttribute('aria-checked'),
    )
    .toBe('true')
  await page.getByRole('menuitemradio', { name: 'Employer' }).click()
  await page.getByRole('button', { name: /^Sorted by Employer, A to Z/ }).waitFor()
})

test('a likely day is named apart from its date', async () => {
  page = await window.open({ place: `all?posting=${id('tidal')}` })
  await page.getByRole('article', { name: 'Tidal Energy Analyst' }).waitFor()
  await page.keyboard.press('d')
  await page.getByRole('button', { name: /^Today \w/ }).waitFor()
})

test('what was announced does not stay as if it still were so', async () => {
  page = await window.open({ place: `all?posting=${id('tidal')}` })
  await page.getByRole('article', { name: 'Tidal Energy Analyst' }).waitFor()
  await page.keyboard.press('b')
  const said = page.getByRole('status').filter({ hasText: 'Bookmarked' })
  await said.waitFor({ state: 'attached' })
  await said.waitFor({ state: 'detached', timeout: 8_000 })
})

test('dates and how long ago are in the language of the window, in the order of the person’s', async () => {
  await window.app.call('library.backup')
  page = await window.open({ place: `all?posting=${id('mechanic')}`, locale: 'de-DE' })
  await page.getByText('Backed up just now').waitFor()
  const facts = page.getByRole('article', { name: 'Bicycle Mechanic' })
  await facts
    .getByText(/1 Oct 2026/)
    .first()
    .waitFor()
  await expect.poll(() => facts.textContent()).not.toMatch(/Okt/)
  await page.keyboard.press('g')
  await page.keyboard.press('d')
  await page.getByText(/^\d+ due today and in the next seven days$/).waitFor()
})

test('what has ended is folded away from all postings, and one press away', async () => {
  await window.app.call('tracking.setStage', { ids: [id('mechanic'), id('long')], stageId: 'rejected' })
  page = await window.open({ place: 'all' })
  await expect.poll(() => page.getByRole('row').count()).toBe(3)
  await page.getByText(/^2 ended/).waitFor()
  // The sidebar counts what the list shows.
  await page.getByRole('link', { name: 'All postings 3', exact: true }).waitFor()
  await page.getByRole('button', { name: 'Show what has ended' }).click()
  await page.getByRole('row', { name: /^Bicycle Mechanic/ }).waitFor()
  await expect.poll(() => page.getByRole('row').count()).toBe(2)
  await page.getByRole('button', { name: 'Back to all others' }).click()
  await expect.poll(() => page.getByRole('row').count()).toBe(3)
  // A search looks everywhere.
  await page.goto(`${page.url().split('#')[0]}#/all?q=bicycle`)
  await page.getByRole('row', { name: /^Bicycle Mechanic/ }).waitFor()
  await window.app.call('history.undo')
})

test.each([1360, 900])(
  'settings, past imports and what was done are in sight at %i pixels',
  async (width) => {
    page = await window.open({ place: 'all', width })
    for (const [button, dialog] of [
      ['Past imports', 'Past imports'],
      ['What was done', 'What was done'],
      ['Settings', 'Settings'],
    ] as const) {
      await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: button }).click()
      await page.getByRole('dialog', { name: dialog }).waitFor()
      await page.keyboard.press('Escape')
    }
  },
)

test('pasted text without data in it becomes a posting by hand, and is kept', async () => {
  const text = 'Tram Driver, part time\n\nThe depot in the north looks for people who like early mornings.'
  page = await window.open({ place: 'all' })
  await page.keyboard.press('Control+i')
  await page.getByRole('button', { name: /Paste/ }).click()
  const paste = page.getByRole('dialog', { name: 'Import pasted text' })
  await paste.getByRole('textbox').fill(text)
  await paste.getByRole('button', { name: 'Import', exact: true }).click()
  await paste.getByRole('button', { name: 'Make a posting from this text' }).click()
  const form = page.getByRole('dialog', { name: 'New posting' })
  await form.waitFor()
  await expect.poll(() => form.getByLabel('Title').inputValue()).toBe('Tram Driver, part time')
  await page.keyboard.press('Escape')
  await page.reload()
  await page.getByRole('row').first().waitFor()
  await page.keyboard.press('Control+n')
  await form.waitFor()
  await form.getByRole('button', { name: /^Add/ }).click()
  const article = page.getByRole('article', { name: 'Tram Driver, part time' })
  await article.getByText('people who like early mornings').waitFor()
})
