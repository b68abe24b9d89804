// Putting values right and merging without a mouse; and what axe finds of that, of doubts and of typing in.

import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { postingJson } from '../helpers/app.ts'
import { findBarriers } from '../helpers/barriers.ts'
import { type BrowserWindow, openBrowserWindow } from '../helpers/browserWindow.ts'
import { createGallery, type Gallery } from '../helpers/gallery.ts'
import { fillLibrary } from '../helpers/harbourLibrary.ts'
import { importLookAlikes } from '../helpers/lookAlikes.ts'

let window: BrowserWindow
let ids: Record<string, string>
let page: Page

beforeAll(async () => {
  window = await openBrowserWindow()
  ids = await fillLibrary(window.app)
  const pair = await importLookAlikes(window.app)
  const report = await window.app.importTexts({
    'archivist.json': postingJson({
      title: 'Lighthouse Archivist',
      identifier: undefined,
      validThrough: '04/05/2027',
      jobLocation: undefined,
      hiringOrganization: { '@type': 'Organization', name: 'Skerry Trust' },
    }),
    'numbers.json': '{"a": [1, 2, 3]}',
    'tidal (1).json': postingJson({
      title: 'Tidal Energy Analyst',
      hiringOrganization: { '@type': 'Organization', name: 'Saltmarsh Power' },
      identifier: { '@type': 'PropertyValue', name: 'Saltmarsh Power', value: 'SP-7' },
      validThrough: '2026-12-01',
      description: '<h2>What you do</h2><p>Model tides, read gauges and mind the turbines.</p>',
    }),
  })
  ids = { ...ids, ...pair, archivist: report.files[0]?.postings[0] ?? '' }
})
afterAll(() => window?.close())

const id = (name: string) => ids[name] ?? ''
const record = (name: string) => window.app.call('postings.get', { id: id(name) })
const counts = () => window.app.call('postings.counts')
const focusedText = () => page.evaluate(() => document.activeElement?.textContent ?? '')
const keys = async (...pressed: string[]) => {
  for (const key of pressed) await page.keyboard.press(key)
}

async function open(place: string, options: Parameters<BrowserWindow['open']>[0] = {}): Promise<void> {
  page = await window.open({ ...options, place: addressOf(place) })
}

/** A name in capitals stands for the posting of that name. */
function addressOf(place: string): string {
  return place.replace(/[A-Z]{3,}/, (name) => id(name.toLowerCase()))
}

/** Goes on with Tab until that is focused. */
async function tabTo(text: string): Promise<void> {
  for (let step = 0; step < 40; step += 1) {
    if ((await focusedText()) === text) return
    await keys('Tab')
  }
  throw new Error(`“${text}” was not reached`)
}

async function chooseValue(name: string): Promise<void> {
  await page.getByRole('listbox', { name: 'Values' }).waitFor()
  for (let step = 0; step < 12; step += 1) {
    const option = page.getByRole('option', { selected: true })
    if ((await option.textContent())?.startsWith(name)) break
    await keys('ArrowDown')
  }
  await keys('Enter')
}

describe('by key', () => {
  afterEach(() => page?.context().close())

  test('a value is corrected by key, marked, and shown again as the source has it', async () => {
    await open('all?posting=TIDAL')
    await page.getByRole('article', { name: 'Tidal Energy Analyst' }).waitFor()
    await page.getByRole('grid').focus()
    await keys('c')
    await chooseValue('Salary')
    await page.locator('input:focus').fill('55,000')
    await page.getByText('Reads as €55,000–60,000 / year').waitFor()
    await keys('Enter')
    await page.getByText('Corrected the salary of “Tidal Energy Analyst”').waitFor()
    const mark = page.getByRole('button', { name: 'Corrected by you: the salary' })
    await mark.waitFor()
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('posting-list')

    // In place, from the mark beside the value.
    await mark.focus()
    await keys('Enter')
    await page.getByText('The source says', { exact: true }).waitFor()
    await tabTo('Use what the source says')
    await keys('Enter')
    await mark.waitFor({ state: 'detached' })
    expect((await record('tidal')).overrides).toEqual({})
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
      .toBe('Correct the salary')
  })

  test('two look-alikes become one by key, and two again', async () => {
    await open('all')
    await page.getByRole('row').first().waitFor()
    await keys('Control+k')
    await page.getByRole('combobox').fill('possible duplicates')
    await keys('Enter')
    const pair = page.getByRole('listitem', { name: /Perhaps the same job/ })
    await pair.waitFor()
    await keys('j')
    await expect.poll(() => pair.evaluate((element) => element === document.activeElement)).toBe(true)
    await keys('Enter')
    await page.getByRole('dialog', { name: 'Compare and merge' }).waitFor()
    await page.getByText(/Kept from both:/).waitFor()
    await keys('Tab', 'ArrowRight')
    const title = page.getByRole('radiogroup', { name: 'Title' })
    await expect.poll(() => title.getByRole('radio', { name: /m\/f\/d/ }).isChecked()).toBe(true)
    const before = (await counts()).all
    await keys('Control+Enter')
    // Who goes through the pairs stays among them.
    await page.getByText('No two postings look alike').waitFor()
    await expect.poll(async () => (await counts()).all).toBe(before - 1)
    await tabTo('Show the posting')
    await keys('Enter')
    await page.getByRole('heading', { level: 1, name: 'Signal Engineer (m/f/d)' }).waitFor()
    await keys('u')
    await expect.poll(async () => (await counts()).all).toBe(before)
    expect((await counts()).duplicates).toBe(1)
  })
})

interface Scene {
  name: string
  place: string
  /** A selector. */
  sees: string
  act?: () => Promise<unknown>
}

const press = (name: string | RegExp) => async () => page.getByRole('button', { name }).first().click()
const tidal = { place: 'all?posting=TIDAL', sees: 'article h1:has-text("Tidal")' }
const review = { place: 'review', sees: 'article h1:has-text("Archivist")' }
const pairs = { place: 'duplicates', sees: '[aria-label*="same job"]' }

const scenes: Scene[] = [
  { name: 'a form in place', ...tidal, act: press('Correct the salary') },
  { name: 'the choice of a value', ...tidal, act: () => keys('c') },
  { name: 'a doubt', ...review },
  { name: 'the form of a doubt', ...review, act: press('Correct…') },
  { name: 'pairs', ...pairs },
  { name: 'a merge', ...pairs, act: press('Compare and merge…') },
  { name: 'a look-alike', place: 'all?posting=OTHER', sees: 'article' },
  {
    name: 'a new posting',
    ...tidal,
    act: async () => {
      await keys('Control+n')
      await press('Salary, work mode and more')()
    },
  },
  {
    name: 'versions',
    place: 'all?posting=TIDAL&tab=source',
    sees: 'button:has-text("Compare the whole text")',
    act: press('Compare the whole text'),
  },
  {
    name: 'a timeline',
    place: 'all?posting=TIDAL&tab=timeline',
    sees: '[role=tab][aria-selected=true]:has-text("Timeline")',
  },
  {
    name: 'why a file was not read',
    ...tidal,
    act: async () => {
      await keys('Control+i')
      const line = page.getByRole('listitem').filter({ hasText: 'could not be read' })
      await line.getByRole('button', { name: /^Report of/ }).click()
      await press('Why wasn’t this read?')()
    },
  },
]

describe('no barriers', () => {
  let gallery: Gallery
  beforeAll(() => {
    gallery = createGallery(window)
  })
  afterEach(({ task }) => (task.result?.state === 'fail' ? gallery.renew() : undefined))

  test.each(scenes)('in $name', async ({ place, sees, act }) => {
    page = await gallery.show(addressOf(place), sees)
    await act?.()
    await page.waitForTimeout(250)
    expect(await findBarriers(page)).toEqual([])
    if (act !== undefined) await gallery.clear()
  })
})
