// The main job with a mouse, in wide and narrow windows: choose, tick, move, date, tag, read the original.

import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { postingJson } from '../helpers/app.ts'
import { type BrowserWindow, openBrowserWindow } from '../helpers/browserWindow.ts'
import { fillLibrary } from '../helpers/harbourLibrary.ts'

let window: BrowserWindow
let ids: Record<string, string>

beforeAll(async () => {
  window = await openBrowserWindow()
  ids = await fillLibrary(window.app)
})
afterEach(() => window.closePages())
afterAll(() => window?.close())

const id = (name: string) => ids[name] ?? ''
const record = (name: string) => window.app.call('postings.get', { id: id(name) })
const row = (page: Page, name: RegExp) => page.getByRole('row', { name })

async function openList(options: Parameters<BrowserWindow['open']>[0] = {}): Promise<Page> {
  const page = await window.open({ place: 'all', ...options })
  await page.getByRole('row').first().waitFor()
  return page
}

test('chooses a row, moves it by the stage bar, and takes it back from the toast', async () => {
  const page = await openList()
  await row(page, /Bicycle/).click()
  const article = page.getByRole('article', { name: 'Bicycle Mechanic' })
  await article.getByRole('button', { name: 'Applied' }).click()
  await row(page, /Bicycle/)
    .getByText('Applied')
    .waitFor()
  await page.getByRole('button', { name: 'Undo' }).click()
  await row(page, /Bicycle/)
    .getByText('New')
    .waitFor()
  expect((await record('mechanic')).tracking.stageId).toBe('new')
})

test('works on a row from its menu, without opening another posting', async () => {
  const page = await openList({ place: `all?posting=${id('tidal')}` })
  await row(page, /Bicycle/).click({ button: 'right' })
  await page.getByRole('menuitem', { name: 'Move to a stage' }).hover()
  await page.getByRole('menuitemradio', { name: 'Considering' }).click()
  await row(page, /Bicycle/)
    .getByText('Considering')
    .waitFor()
  await page.getByRole('article', { name: 'Tidal Energy Analyst' }).waitFor()
  // The window shows a change before it is made.
  await expect.poll(async () => (await record('mechanic')).tracking.stageId).toBe('considering')
  await window.app.call('history.undo')
})

test('sets my deadline in place; the listing’s stays as it is beside it', async () => {
  const page = await openList({ place: `all?posting=${id('tidal')}` })
  const before = (await record('tidal')).deadline
  const facts = page.getByRole('complementary', { name: 'Facts' })
  await facts.getByRole('button', { name: 'Set a date' }).click()
  await page.getByRole('button', { name: /^Tomorrow/ }).click()
  await facts.getByText('Due tomorrow').waitFor()
  await facts.getByText('2 days left').waitFor()
  await expect
    .poll(async () => (await record('tidal')).tracking.myDeadline)
    .toEqual({ on: '2026-11-21', time: null })
  expect((await record('tidal')).deadline).toEqual(before)
  await facts.getByRole('button', { name: /21 Nov/ }).click()
  await page.getByRole('button', { name: 'Clear' }).click()
  await facts.getByRole('button', { name: 'Set a date' }).waitFor()
})

test('ticks with the modifier keys and changes them in one step', async () => {
  const page = await openList()
  await page.getByRole('row').nth(0).click()
  await page
    .getByRole('row')
    .nth(2)
    .click({ modifiers: ['Shift'] })
  const bar = page.getByRole('toolbar', { name: 'Selected postings' })
  await bar.getByText('3 selected').waitFor()
  await page
    .getByRole('row')
    .nth(4)
    .click({ modifiers: ['ControlOrMeta'] })
  await bar.getByText('4 selected').waitFor()
  await bar.getByRole('button', { name: 'Tags' }).click()
  await page.getByRole('combobox', { name: 'Find or make a tag' }).fill('sea')
  await page.keyboard.press('Enter')
  await expect
    .poll(async () => (await window.app.call('tags.list')).tags)
    .toMatchObject([{ name: 'sea', postingCount: 4 }])
  await page.keyboard.press('Escape')
  await bar.getByRole('button', { name: 'Delete' }).click()
  await page.getByText('Moved 4 postings to the bin').waitFor()
  await expect.poll(() => page.getByRole('row').count()).toBe(1)
  await page.getByRole('button', { name: 'Undo' }).first().click()
  await expect.poll(() => page.getByRole('row').count()).toBe(5)
})

test('in a narrow window the detail lies over the list, and back leads to it', async () => {
  const page = await openList({ width: 720, height: 700 })
  await row(page, /Tidal/).click()
  await page.getByRole('button', { name: 'Back to the list' }).click()
  await row(page, /Bicycle/).click()
  await page.getByRole('heading', { level: 1, name: 'Bicycle Mechanic' }).waitFor()
  await page.goBack()
  await row(page, /Bicycle/).waitFor()
  const isTooWide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)
  expect(isTooWide).toBe(false)
})

test('a hostile page shows as text and runs, loads and opens nothing', async () => {
  const address = 'https://tracker.example'
  const page = await openList()
  const requests: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  const html = `<!doctype html><html><head><meta http-equiv="refresh" content="0;url=${address}/go">
    <link rel="stylesheet" href="${address}/a.css"><script>top.hacked = true</script>
    <script type="application/ld+json">${postingJson({
      title: 'Night <img src=x onerror="top.hacked=true"> Porter',
      description: `<p onclick="top.hacked=true">Keep the door. <a href="javascript:top.hacked=true">Apply</a> <a href="${address}/x">here</a></p><img src="${address}/p.gif"><iframe src="${address}/f"></iframe>`,
      identifier: 'NP-1',
    })}</script></head>
    <body><img src="${address}/pixel.gif" onerror="top.hacked=true"><form action="${address}"><button>Send</button></form>
    <p>Keep the door at night.</p></body></html>`
  const report = await window.app.importTexts({ 'porter.html': html })
  const porter = report.files[0]?.postings[0] ?? ''
  await page.goto(`${page.url().split('#')[0]}#/all?posting=${porter}`)
  await page.getByRole('article').getByText('Keep the door.').waitFor()
  expect(
    await page.getByRole('article').locator('a[href^="javascript"], img, iframe, [onclick]').count(),
  ).toBe(0)
  await page.getByRole('tab', { name: 'Source' }).click()
  await page.getByRole('button', { name: 'Show the original' }).click()
  const frame = page.frameLocator('iframe')
  await frame.getByText('Keep the door at night.').waitFor()
  await expect.poll(() => page.locator('iframe').getAttribute('sandbox')).toBe('')
  expect(await frame.locator('script, img, link, form[action], a[href]').count()).toBe(0)
  await expect.poll(() => page.evaluate(() => 'hacked' in globalThis)).toBe(false)
  expect(requests.filter((url) => !url.startsWith('http://127.0.0.1:'))).toEqual([])
})

test('the theme is the chosen one from the first paint on', async () => {
  await window.app.call('settings.set', { theme: 'dark' })
  const page = await openList({ colorScheme: 'light' })
  const scheme = () => page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)
  await expect.poll(scheme).toBe('dark')
  await page.reload()
  expect(await scheme()).toBe('dark')
  await window.app.call('settings.set', { theme: 'system' })
  await expect.poll(scheme).toBe('light dark')
})
