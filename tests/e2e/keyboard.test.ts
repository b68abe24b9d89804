// The main job without a mouse: find a posting, read it, bookmark it, move it, date it, note, tag, undo.

import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { type BrowserWindow, openBrowserWindow } from '../helpers/browserWindow.ts'
import { fillLibrary } from '../helpers/harbourLibrary.ts'

let window: BrowserWindow
let ids: Record<string, string>
let page: Page

beforeAll(async () => {
  window = await openBrowserWindow()
  ids = await fillLibrary(window.app)
})
afterAll(() => window?.close())
beforeEach(async () => {
  page = await window.open({ place: 'all' })
  await page.getByRole('row').first().waitFor()
})
afterEach(() => page.context().close())

const id = (name: string) => ids[name] ?? ''
const focused = () => page.evaluate(() => document.activeElement?.id)
const record = (name: string) => window.app.call('postings.get', { id: id(name) })
const keys = async (...pressed: string[]) => {
  for (const key of pressed) await page.keyboard.press(key)
}
/** A person sees the cursor before they type; a key pressed sooner is a command. */
const typeIn = async (text: string) => {
  await page.locator('input:focus, textarea:focus').waitFor()
  await page.keyboard.type(text)
}
const title = (text: string) => page.getByRole('article').getByRole('heading', { level: 1, name: text })

test('finds a posting by typing and opens it', async () => {
  await keys('/')
  await typeIn('tidal')
  await page.getByRole('row', { name: /Tidal/ }).waitFor()
  await expect.poll(() => page.getByRole('row').count()).toBe(1)
  await keys('Enter', 'j', 'Enter')
  await title('Tidal Energy Analyst').waitFor()
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('posting-detail')
  await keys('Escape')
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('posting-list')
})

test('goes through the list with j and k or arrows, and the detail follows', async () => {
  const [first, second] = await page.getByRole('row').evaluateAll((rows) => rows.map((row) => row.id))
  const standsOn = () => page.getByRole('grid').getAttribute('aria-activedescendant')
  await keys('j')
  await expect.poll(standsOn).toBe(second)
  await expect.poll(() => page.url()).toContain(`posting=${second?.replace('row-', '')}`)
  await keys('k', 'k')
  await expect.poll(standsOn).toBe(first)
  await keys('ArrowDown')
  await expect.poll(standsOn).toBe(second)
})

test('bookmarks, moves, dates, tags and notes one posting, and takes it back', async () => {
  await page.goto(`${page.url().split('#')[0]}#/all?posting=${id('tidal')}`)
  await title('Tidal Energy Analyst').waitFor()

  await keys('b')
  await expect.poll(async () => (await record('tidal')).tracking.isBookmarked).toBe(true)
  await page.getByRole('status').filter({ hasText: 'Bookmarked' }).first().waitFor({ state: 'attached' })

  await keys('s')
  await page.getByRole('dialog', { name: 'Move to a stage' }).locator(':focus').waitFor()
  await keys('ArrowDown', 'ArrowDown', 'Enter')
  await expect.poll(async () => (await record('tidal')).tracking.stageId).toBe('applied')
  await page.getByText('Moved “Tidal Energy Analyst” to Applied').waitFor()

  await keys('d')
  await page.getByLabel('Date', { exact: true }).fill('2026-12-01')
  await keys('Enter')
  await expect
    .poll(async () => (await record('tidal')).tracking.myDeadline)
    .toEqual({ on: '2026-12-01', time: null })
  await page.getByRole('button', { name: /Tue,? 1 Dec 2026/ }).waitFor()

  await keys('t')
  await page.getByRole('combobox', { name: 'Find or make a tag' }).waitFor()
  await typeIn('sea')
  await keys('Enter', 'Escape')
  await expect.poll(async () => (await record('tidal')).tracking.tags.map((tag) => tag.name)).toEqual(['sea'])

  await keys('n')
  await page.getByRole('textbox', { name: 'New note' }).waitFor()
  await typeIn('Ask about the gauges. b s d')
  await expect
    .poll(async () => (await record('tidal')).notes.map((note) => note.body))
    .toEqual(['Ask about the gauges. b s d'])
  // The letters typed were text, not commands.
  expect((await record('tidal')).tracking.isBookmarked).toBe(true)
  await keys('Escape')

  for (let step = 0; step < 5; step += 1) {
    const before = await window.app.call('history.list', { limit: 1 })
    await keys('u')
    await expect
      .poll(async () => (await window.app.call('history.list', { limit: 1 })).undo?.commandId)
      .not.toBe(before.undo?.commandId)
  }
  const { tracking, notes } = await record('tidal')
  expect({ ...tracking, notes }).toMatchObject({
    isBookmarked: false,
    stageId: 'new',
    myDeadline: null,
    tags: [],
    notes: [],
  })
})

test('changes several at once and takes it back in one step', async () => {
  await keys('x', 'j', 'x')
  await page.getByRole('toolbar', { name: 'Selected postings' }).getByText('2 selected').waitFor()
  await keys('e')
  await page.getByText('Archived 2 postings').waitFor()
  expect((await window.app.call('postings.counts')).archived).toBe(2)
  await keys('Control+z')
  await expect.poll(async () => (await window.app.call('postings.counts')).archived).toBe(0)
})

test('how many are selected is read out with the first, and when none is any more', async () => {
  const said = (text: string) =>
    page
      .getByRole('status')
      .filter({ hasText: new RegExp(`^${text}$`) })
      .waitFor()
  await keys('x')
  await said('1 selected')
  await keys('j', 'x')
  await said('2 selected')
  await keys('Escape')
  await said('Nothing is selected')
  await keys('x')
  await said('1 selected')
  await keys('g', 'i')
  await said('Inbox')
})

test('goes between views, and the address remembers where', async () => {
  await keys('g', 'i')
  await page.getByRole('heading', { level: 1, name: 'Inbox' }).waitFor()
  await keys('g', 'd')
  await page
    .getByRole('link', { name: /Deadlines/, exact: false })
    .and(page.locator('[aria-current=page]'))
    .waitFor()
  // The window is named after its view, and a reader is told.
  await page
    .getByRole('status')
    .filter({ hasText: /^Deadlines$/ })
    .waitFor()
  expect(await page.title()).toBe('Deadlines – Roledex')
  await page.goBack()
  await page.getByRole('heading', { level: 1, name: 'Inbox' }).waitFor()
  await page.reload()
  await page.getByRole('heading', { level: 1, name: 'Inbox' }).waitFor()
})

test('a dialog gives the focus back to where it was', async () => {
  await page.getByRole('grid').focus()
  await keys('s')
  await page.getByRole('dialog').waitFor()
  await keys('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await expect.poll(focused).toBe('posting-list')

  // The text of a posting is no field: what is within it must not get the next key instead.
  await keys('n')
  await page.getByRole('textbox', { name: 'New note' }).and(page.locator(':focus')).waitFor()
  await keys('Escape')
  await expect.poll(focused).toBe('posting-detail')
  await keys('s')
  await page.getByRole('dialog').waitFor()
  await keys('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await expect.poll(focused).toBe('posting-detail')
})

test('a link of the sidebar lets go of the keys once they are about rows', async () => {
  await page.getByRole('link', { name: /^Today/ }).focus()
  await keys('j')
  await expect.poll(focused).toBe('posting-list')
  await keys('Enter')
  await expect.poll(focused).toBe('posting-detail')
})

test('writes an offer down, sees it among the others and comes back', async () => {
  // What an attempt before left.
  for (const name of ['mechanic', 'tidal']) {
    const { offers } = await window.app.call('offers.list', { postingId: id(name) })
    for (const offer of offers) await window.app.call('offers.remove', { id: offer.id })
  }
  const pay = { min: '70000', max: '70000', currency: 'EUR', period: 'year' as const }
  const { id: offerId } = await window.app.call('offers.add', { postingId: id('mechanic'), base: pay })
  await page.goto(`${page.url().split('#')[0]}#/all?posting=${id('tidal')}`)
  await title('Tidal Energy Analyst').waitFor()
  await keys('%')
  await page.getByRole('dialog', { name: 'The offer' }).waitFor()
  await typeIn('6.000 € a month')
  await page.getByText('Reads as €6,000 / month · a year: €72,000 (12 months)').waitFor()
  await keys('Control+Enter')
  await page.getByRole('dialog', { name: 'The offer' }).waitFor({ state: 'detached' })
  expect((await record('tidal')).tracking.stageId).toBe('offer')
  await keys('g', 'o')
  const table = page.getByRole('table', { name: '2 offers side by side' })
  await table.getByText('€2,000 less than the highest').waitFor()
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
    .toBe('Offers side by side')
  await keys('Tab', 'Enter')
  await page.getByRole('tab', { name: /^Salary/, selected: true }).waitFor()
  await keys('Escape')
  await table.waitFor()
  const { offers } = await window.app.call('offers.list', { postingId: id('tidal') })
  for (const each of [offerId, ...offers.map((offer) => offer.id)]) {
    await window.app.call('offers.remove', { id: each })
  }
  await window.app.call('tracking.setStage', { ids: [id('tidal')], stageId: 'new' })
})

test('plans an interview: its day and time in one field, in another time zone', async () => {
  const interviews = async () =>
    (await window.app.call('interviews.list', { postingId: id('tidal') })).interviews
  // What an attempt before left.
  for (const each of await interviews()) await window.app.call('interviews.remove', { id: each.id })
  await page.goto(`${page.url().split('#')[0]}#/all?posting=${id('tidal')}`)
  await title('Tidal Energy Analyst').waitFor()
  await keys('i')
  await page.getByRole('dialog', { name: 'Plan an interview' }).waitFor()
  await typeIn('24 nov 7:30')
  await page.getByRole('button', { name: 'Another time zone' }).focus()
  await keys('Enter')
  await page.getByLabel('Time zone', { exact: true }).and(page.locator(':focus')).waitFor()
  await keys('Control+a')
  await typeIn('Asia/Tokyo')
  await page.getByText(/^Where you are, it begins at 23:30 on Mon/).waitFor()
  await keys('Control+Enter')
  await expect
    .poll(async () => (await interviews()).map(({ when }) => when))
    .toEqual([{ on: '2026-11-24', time: '07:30', until: null, zone: 'Asia/Tokyo' }])
})
