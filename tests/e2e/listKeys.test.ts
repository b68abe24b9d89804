// Keys act on what is seen to be current and on nothing else; the list is worked without a mouse from end to end.

import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { limits } from '../../shared/limits.ts'
import { postingJson } from '../helpers/app.ts'
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
  await page.locator('[role=row][aria-current=true]').waitFor()
})
afterEach(() => page.context().close())

const keys = async (...pressed: string[]) => {
  for (const key of pressed) await page.keyboard.press(key)
}
const openAt = async (place: string) => {
  await page.goto(`${page.url().split('#')[0]}#/${place}`)
}
const record = (name: string) => window.app.call('postings.get', { id: ids[name] ?? '' })
const rowIds = () => page.getByRole('row').evaluateAll((rows) => rows.map((row) => row.id))
const ticked = () => page.locator('[role=row] button[aria-pressed=true][aria-label^="Select"]').count()
const focusedId = () => page.evaluate(() => document.activeElement?.id)

test('a search makes its first hit the current posting, so that keys act on what is in the list', async () => {
  await openAt(`all?posting=${ids.mechanic}`)
  await page.getByRole('heading', { level: 1, name: 'Bicycle Mechanic' }).waitFor()
  await keys('/')
  await page.keyboard.type('tidal')
  await keys('Enter')
  await page.locator('[role=row][aria-current=true]').filter({ hasText: 'Tidal' }).waitFor()
  await keys('s')
  const dialog = page.getByRole('dialog', { name: 'Move to a stage' })
  await dialog.getByText('Tidal Energy Analyst').waitFor()
  await keys('Escape')
})

test('where only the list shows, a posting that is not in it takes no keys', async () => {
  await page.setViewportSize({ width: 760, height: 700 })
  await openAt(`bookmarked?posting=${ids.mechanic}`)
  await page.getByRole('heading', { level: 1, name: 'Bookmarked' }).waitFor()
  await keys('b')
  expect((await record('mechanic')).tracking.isBookmarked).toBe(false)
})

test('Shift with arrows selects a range, Ctrl+A all, Home and End go to the ends', async () => {
  const [first, , third, ...more] = await rowIds()
  await page.getByRole('grid').focus()
  await keys('End')
  const standsOn = () => page.getByRole('grid').getAttribute('aria-activedescendant')
  await expect.poll(standsOn).toBe(more.at(-1))
  await keys('Home')
  await expect.poll(standsOn).toBe(first)
  await keys('Shift+ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowUp')
  await expect.poll(standsOn).toBe(third)
  await expect.poll(ticked).toBe(3)
  await keys('Control+a')
  await expect.poll(ticked).toBe(5)
})

test('Ctrl+C on a row copies the posting; text that is marked, and a field, keep their own', async () => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  const copied = () => page.evaluate(() => navigator.clipboard.readText())
  await openAt(`all?posting=${ids.mechanic}`)
  const title = page.getByRole('heading', { level: 1, name: 'Bicycle Mechanic' })
  await title.waitFor()
  await page.getByRole('grid').focus()
  await keys('Control+c')
  await page.getByText('Copied “Bicycle Mechanic” as text').waitFor()
  await expect.poll(copied).toMatch(/^Bicycle Mechanic\n/)
  await title.click({ clickCount: 3 })
  await keys('Control+c')
  await expect.poll(copied).toMatch(/^Bicycle Mechanic\s*$/)
  // What is still marked is copied also once the list has the keys again.
  await page.evaluate(() => navigator.clipboard.writeText('nothing'))
  await page.getByRole('grid').focus()
  await keys('Control+c')
  await expect.poll(copied).toMatch(/^Bicycle Mechanic\s*$/)
  await keys('/')
  await page.keyboard.type('mechanic')
  await keys('Control+a', 'Control+c')
  await expect.poll(copied).toBe('mechanic')
})

test('Ctrl+A in the search field selects its text', async () => {
  await keys('/', 'Control+a')
  expect(await ticked()).toBe(0)
})

test('Escape in a note goes to the posting it belongs to, and from there to the list', async () => {
  await keys('n')
  await page.getByRole('textbox', { name: 'New note' }).waitFor()
  await page.keyboard.type('A thought')
  await keys('Escape')
  await expect.poll(focusedId).toBe('posting-detail')
  await keys('Escape')
  await expect.poll(focusedId).toBe('posting-list')
})

test('who reads in the text goes on reading in the next posting, also where only the text shows', async () => {
  for (const width of [1360, 880]) {
    await page.setViewportSize({ width, height: 700 })
    await openAt('all')
    await page.getByRole('row').first().waitFor()
    await page.getByRole('grid').focus()
    await keys('Home', 'Enter')
    await expect.poll(focusedId).toBe('posting-detail')
    const title = page.getByRole('article').getByRole('heading', { level: 1 })
    const before = await title.innerText()
    await keys('j')
    await expect.poll(() => title.innerText()).not.toBe(before)
    await expect.poll(focusedId).toBe('posting-detail')
    await keys('Escape')
    await expect.poll(focusedId).toBe('posting-list')
  }
})

test('a date of the agenda opens its posting, and Escape leads back to that date', async () => {
  await openAt('deadlines')
  const agenda = page.getByRole('listbox', { name: 'Deadlines, soonest first' })
  await agenda.focus()
  await keys('ArrowDown', 'ArrowDown')
  const line = await agenda.getAttribute('aria-activedescendant')
  await keys('Enter')
  await page.getByRole('article').getByRole('heading', { level: 1 }).waitFor()
  await keys('Escape')
  await page.getByRole('heading', { level: 1, name: 'Deadlines' }).waitFor()
  await expect.poll(focusedId).toBe('posting-list')
  await expect.poll(() => agenda.getAttribute('aria-activedescendant')).toBe(line)
})

test('letters find a stage by its name', async () => {
  await keys('s')
  const stages = page.getByRole('listbox', { name: 'Stages' })
  const active = () => stages.getAttribute('aria-activedescendant')
  await expect.poll(() => stages.evaluate((list) => list === document.activeElement)).toBe(true)
  await keys('i')
  await expect.poll(active).toBe('stage-choice-interviewing')
  await page.waitForTimeout(900)
  await keys('n', 'o', ' ', 'r')
  await expect.poll(active).toBe('stage-choice-noReply')
  await keys('Escape')
})

test('several postings are not given one listing’s day, nor shown as if they stood where one stands', async () => {
  await openAt(`all?posting=${ids.tidal}`)
  await page.getByRole('heading', { level: 1, name: 'Tidal Energy Analyst' }).waitFor()
  await keys('x', 'j', 'x', 'd')
  const dialog = page.getByRole('dialog', { name: 'My deadline' })
  await dialog.getByText('Tomorrow').waitFor()
  await expect.poll(() => dialog.getByText('Day before it closes').count()).toBe(0)
  await keys('Escape')
  await keys('s')
  await page.getByRole('listbox', { name: 'Stages' }).waitFor()
  await expect.poll(() => page.locator('[role=option][aria-selected=true]').count()).toBe(0)
})

test('a search says plainly how much it holds', async () => {
  const field = page.getByRole('combobox', { name: 'Search' })
  await field.click()
  await page.keyboard.insertText('tidal '.repeat(300))
  await page.getByText(/A search holds 1,000 characters/).waitFor()
  expect((await field.inputValue()).length).toBe(limits.queryLength)
  await openAt(`all?q=${'x'.repeat(1_500)}`)
  await page.getByText('Nothing fits').waitFor()
})

test.each([
  ['list', 1],
  ['table', 2],
])('in the %s the keys stay in sight when many above them leave or come back', async (layout, first) => {
  const titles = Array.from({ length: 60 }, (_, n) => `Winch Hand ${layout} ${n + 10}`)
  const { files } = await window.app.importTexts(
    Object.fromEntries(titles.map((title) => [`${title}.json`, postingJson({ title, identifier: title })])),
  )
  const hands = files.flatMap(({ postings }) => postings)
  await window.app.call('tracking.setStage', { ids: hands, stageId: 'screening' })
  await openAt(`stage/screening?layout=${layout}`)
  await page.getByText('Winch Hand').first().waitFor()
  await page.getByRole('grid').focus()
  await keys('Home')
  for (let n = 0; n < 29; n++) await keys('Shift+ArrowDown')
  await expect.poll(ticked).toBeGreaterThan(5)
  await keys('Delete')
  const standing = page.locator('[role=row][aria-current=true]')
  const row = async () => Number(await standing.getAttribute('aria-rowindex')) - first
  await expect.poll(row).toBe(0)
  await keys('j')
  await expect.poll(row).toBe(1)
  // Undone elsewhere: by its key the keys would be led back to where they were.
  await window.app.call('history.undo')
  await expect.poll(row).toBe(31)
  await window.app.call('postings.delete', { ids: hands })
})
