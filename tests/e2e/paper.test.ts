// What is printed: the whole of what a view lists, however little of it the window shows.

import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { writeReportPage } from '../../electron/core/export/report/reportPage.ts'
import { postingJson } from '../helpers/app.ts'
import { type BrowserWindow, openBrowserWindow } from '../helpers/browserWindow.ts'
import { fillLibrary } from '../helpers/harbourLibrary.ts'

/** More than a page of a list holds. */
const many = 130

let window: BrowserWindow
let ids: Record<string, string>

beforeAll(async () => {
  window = await openBrowserWindow()
  ids = await fillLibrary(window.app)
  const files = Array.from({ length: many }, (_, n) => {
    const identifier = `paper ${n}`
    return [`${n}.json`, postingJson({ title: `Paper Folder ${n}`, identifier })] as const
  })
  await window.app.importTexts(Object.fromEntries(files))
  for (let n = 0; n < 40; n++) await window.app.call('people.create', { name: `Ada ${n}` })
})
afterEach(() => window.closePages())
afterAll(() => window?.close())

/** Prints by key and counts what is there to be taken: the elements of that role, and those whose words have come. */
async function printed(page: Page, selector: string): Promise<{ all: number; told: number }> {
  await page.evaluate((rows) => {
    globalThis.print = () => {
      const all = [...document.querySelectorAll(rows)]
      const told = all.filter((row) => row.textContent?.trim() !== '')
      Object.assign(globalThis, { taken: { all: all.length, told: told.length } })
    }
  }, selector)
  await page.keyboard.press('Control+p')
  const taken = await page.waitForFunction(
    () => (globalThis as { taken?: { all: number; told: number } }).taken,
  )
  return (await taken.jsonValue()) as { all: number; told: number }
}

test('on paper the posting that shows stands alone and in full', async () => {
  const page = await window.open({ place: `all?posting=${ids.tidal}`, width: 718, height: 300 })
  await page.getByRole('row').first().waitFor()
  await page.emulateMedia({ media: 'print' })
  await page.getByRole('article', { name: 'Tidal Energy Analyst' }).waitFor()
  expect(await page.getByRole('row').first().isVisible()).toBe(false)
  expect(await page.getByRole('link', { name: 'Inbox' }).isVisible()).toBe(false)
  const article = page.getByRole('article', { name: 'Tidal Energy Analyst' })
  const isCut = await article.evaluate((element) => element.scrollHeight > element.clientHeight + 1)
  expect(isCut).toBe(false)
  expect((await article.boundingBox())?.height ?? 0).toBeGreaterThan(300)
})

test('on paper nothing invites to press it or to fill it in', async () => {
  const page = await window.open({ place: `all?posting=${ids.tidal}&pane=detail&tab=steps`, width: 1360 })
  const invitations = [
    page.getByRole('button', { name: 'Plan an interview' }),
    page.getByPlaceholder('Add a task'),
    page.locator('dd [data-asks]').first(),
    page.getByText('Set a date'),
  ]
  for (const each of invitations) await each.waitFor()
  await page.emulateMedia({ media: 'print' })
  for (const each of invitations) expect(await each.isVisible()).toBe(false)
  expect(await page.getByRole('term').filter({ hasText: 'Listing expires' }).isVisible()).toBe(true)
  expect(await page.getByRole('term').filter({ hasText: 'My deadline' }).isVisible()).toBe(false)
})

test('on paper a link says where it leads, unless its words do', async () => {
  const description =
    '<p>Send it <a href="https://apply.example/lamp?ref=7">here</a>, not to <a href="mailto:old@lamps.example?subject=Lamp">the office</a>. About us: <a href="https://lamps.example/">lamps.example</a>.</p>'
  const { files } = await window.app.importTexts({
    'lamp.json': postingJson({
      title: 'Lamp Trimmer',
      identifier: 'lamp',
      description,
      url: 'https://lamps.example/jobs/7',
    }),
  })
  const page = await window.open({ place: `all?posting=${files[0]?.postings[0]}&pane=detail` })
  const article = page.getByRole('article', { name: 'Lamp Trimmer' })
  const behind = (part: 'p' | 'dd', words: string) =>
    article
      .locator(`${part} a`, { hasText: words })
      .evaluate((link) => getComputedStyle(link, '::after').content)
  expect(await behind('p', 'here')).toBe('none')
  await page.emulateMedia({ media: 'print' })
  expect(await behind('p', 'here')).toBe('" (https://apply.example/lamp?ref=7)"')
  expect(await behind('p', 'the office')).toBe('" (old@lamps.example)"')
  expect(await behind('p', 'lamps.example')).toBe('none')
  expect(await behind('dd', 'lamps.example')).toBe('" (https://lamps.example/jobs/7)"')
})

test('on paper what is due stands in full, also where the browser prints by itself', async () => {
  const days = Array.from({ length: 60 }, (_, day) => `2026-12-${String((day % 28) + 1).padStart(2, '0')}`)
  for (const [n, on] of days.entries()) {
    const task = { postingId: ids.tidal ?? '', body: `Paper ${n}`, due: { on, time: null } }
    await window.app.call('tasks.create', task)
  }
  const page = await window.open({ place: 'deadlines', width: 718, height: 300 })
  const lines = page.getByRole('option', { name: /Paper/ })
  await lines.first().waitFor()
  expect(await lines.count()).toBeLessThan(60)
  await page.evaluate(() => {
    globalThis.addEventListener('beforeprint', () => {
      Object.assign(globalThis, { taken: document.querySelectorAll('[role="option"]').length })
    })
  })
  await page.pdf()
  expect(await page.evaluate(() => (globalThis as { taken?: number }).taken)).toBeGreaterThanOrEqual(60)
  await expect.poll(() => lines.count()).toBeLessThan(60)

  await page.evaluate(() => void globalThis.dispatchEvent(new Event('beforeprint')))
  await page.emulateMedia({ media: 'print' })
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeGreaterThan(60 * 40)
  expect(await page.getByRole('button', { name: /later dates/ }).isVisible()).toBe(false)
  for (const _ of days) await window.app.call('history.undo')
})

test.each([
  ['the list', 'all?layout=list', '[role="row"]', many],
  ['the table', 'all?layout=table', '[role="row"]', many],
  ['the board', 'all?layout=board', '[role="option"]', many],
  ['the timeline', 'timeline', 'ol[aria-label="What happened"] > li', many],
  ['the people', 'people', 'ul[aria-label="People"] > li', 40],
])('%s is printed whole, with what was not fetched yet', async (_, place, rows, least) => {
  const page = await window.open({ place, width: 718, height: 300 })
  await page.locator(rows).first().waitFor()
  expect(await page.locator(rows).count()).toBeLessThan(least)
  const { all, told } = await printed(page, rows)
  expect(all).toBeGreaterThanOrEqual(least)
  expect(told).toBe(all)
  await expect.poll(() => page.locator(rows).count()).toBeLessThan(least)

  await page.evaluate(() => void globalThis.dispatchEvent(new Event('beforeprint')))
  await page.emulateMedia({ media: 'print' })
  const tops = await page
    .locator(rows)
    .evaluateAll((each) => each.map((row) => row.getBoundingClientRect().top))
  expect(new Set(tops.map(Math.round)).size).toBeGreaterThan(least / 10)
  const height = await page.evaluate(() => document.documentElement.scrollHeight)
  expect(height).toBeGreaterThan(Math.max(...tops))
})

test('a list that takes long to get says so until it is printed', async () => {
  const page = await window.open({ place: 'all?layout=list', width: 718, height: 300 })
  await page.locator('[role="row"]').first().waitFor()
  const { promise: shown, resolve: show } = Promise.withResolvers<void>()
  await page.route('**/call/postings.list', async (route) => {
    await shown
    await route.continue()
  })
  const said = page.getByText('Getting all of the list, to print it')
  const taken = printed(page, '[role="row"]')
  await said.waitFor()
  show()
  expect((await taken).all).toBeGreaterThanOrEqual(many)
  await said.waitFor({ state: 'hidden' })
})

test('a day of the calendar shows all of its dates on paper', async () => {
  const tasks = Array.from({ length: 9 }, (_, n) => `Fold ${n}`)
  const due = { on: '2026-11-27', time: null }
  for (const body of tasks) await window.app.call('tasks.create', { postingId: ids.tidal ?? '', body, due })
  const page = await window.open({ place: 'all?layout=calendar', width: 1000, height: 500 })
  const chips = page.locator('[data-cell="2026-11-27"] button', { hasText: /Fold/ })
  await chips.first().waitFor()
  await page.evaluate(() => void globalThis.dispatchEvent(new Event('beforeprint')))
  await expect.poll(() => chips.count()).toBe(9)
  await page.emulateMedia({ media: 'print' })
  const cell = await page.locator('[data-cell="2026-11-27"]').boundingBox()
  const last = await chips.last().boundingBox()
  expect((last?.y ?? 0) + (last?.height ?? 0)).toBeLessThanOrEqual((cell?.y ?? 0) + (cell?.height ?? 0))
  for (const _ of tasks) await window.app.call('history.undo')
})

test('in the report of a search no word of a position is cut on A4, and no number', async () => {
  const application = {
    postingId: '1',
    on: '2026-11-13',
    employer: 'Harbour Foundation',
    title: 'Deputy Administrator of Refrigeration',
    place: null,
    how: null,
    files: [],
    address: 'https://jobs.example/view/00054',
    identifier: null,
    result: 'Screening',
    resultOn: '2026-11-16',
    meaning: 'inProcess' as const,
    isAnswered: true,
    lacksInterview: false,
    lacksOffer: false,
  }
  const report = writeReportPage(
    { applications: Array.from({ length: 100 }, () => application), undated: 0, interviews: [], offers: [] },
    { name: '', from: '2026-11-01', until: '2026-11-30', madeOn: '2026-11-30', zone: 'UTC', locale: 'en-GB' },
  )
  // What is between the margins of the page, in pixels.
  const context = await window.browser.newContext({ viewport: { width: 688, height: 900 } })
  const page = await context.newPage()
  await page.setContent(report)
  await page.emulateMedia({ media: 'print' })
  const linesOf = (name: string) =>
    page
      .getByRole('cell', { name })
      .last()
      .evaluate((cell) => {
        const words = document.createRange()
        words.selectNodeContents(cell)
        return new Set([...words.getClientRects()].map(({ top }) => Math.round(top))).size
      })
  expect(await linesOf('Deputy Administrator')).toBeLessThanOrEqual(2)
  expect(await linesOf('100')).toBe(1)
  await context.close()
})
