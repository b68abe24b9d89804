// The agenda as a person uses it: by keys, by mouse, by the month beside it, on a clock that says 20 November 2026.

import type { Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { postingJson } from '../helpers/app.ts'
import { findBarriers } from '../helpers/barriers.ts'
import { type BrowserWindow, openBrowserWindow } from '../helpers/browserWindow.ts'

let window: BrowserWindow
let page: Page
const ids: Record<string, string> = {}

const jobs = {
  diver: { title: 'Harbour Diver', validThrough: '2026-11-20' },
  keeper: { title: 'Lock Keeper', validThrough: '2026-11-21T16:00:00+01:00' },
  baker: { title: 'Ship Baker', validThrough: '2026-11-25' },
  // Thirty days to the minute after posting: the site's doing.
  cook: { title: 'Galley Cook', datePosted: '2026-11-10T08:00:00Z', validThrough: '2026-12-10T08:00:00Z' },
  mate: { title: 'Ferry Mate', validThrough: '2027-02-01' },
  rigger: { title: 'Mast Rigger', datePosted: '2026-10-02', validThrough: '2026-11-12' },
}

beforeAll(async () => {
  window = await openBrowserWindow()
  const report = await window.app.importTexts(
    Object.fromEntries(
      Object.entries(jobs).map(([name, job]) => [
        `${name}.json`,
        postingJson({
          ...job,
          identifier: { '@type': 'PropertyValue', name: 'Northvale Harbour', value: name },
        }),
      ]),
    ),
  )
  for (const file of report.files) ids[file.path.replace('.json', '')] = file.postings[0] ?? ''
  const setMine = (name: string, on: string, time: string | null) =>
    window.app.call('tracking.setDeadline', { ids: [ids[name] ?? ''], deadline: { on, time } })
  await setMine('mate', '2026-11-18', null)
  await setMine('baker', '2026-11-20', '17:30')
})
afterEach(() => page?.context().close())
afterAll(() => window?.close())

const agenda = () => page.getByRole('listbox', { name: 'Deadlines, soonest first' })
const lines = async () =>
  (await agenda().getByRole('option').allTextContents()).map((text) => text.replaceAll(/\s+/g, ' ').trim())

test('both kinds stand in their day or week, soonest first, with words for how soon; what has closed is asked for', async () => {
  page = await window.open({ place: 'deadlines' })
  await agenda().waitFor()
  // The names of stages are asked for by themselves.
  await agenda().getByText(/· New/).first().waitFor()
  const groups = await agenda()
    .getByRole('group')
    .evaluateAll((elements) =>
      elements.map((element) => [
        element.firstElementChild?.textContent,
        ...Array.from(element.querySelectorAll('[role=option]'), (line) => line.textContent),
      ]),
    )
  const spaced = groups.map((group) => group.map((text) => text?.replaceAll(/\s/g, ' ').trim()))
  expect(spaced).toEqual([
    ['Overdue', '18 NovFerry Matemy deadlineNorthvale Harbour · NewWas due 2 days ago'],
    [
      'Today Fri 20 Nov',
      '17:30Ship Bakermy deadlineNorthvale Harbour · NewDue in 7 h',
      'All dayHarbour DiverclosesNorthvale Harbour · NewCloses today',
    ],
    ['Tomorrow Sat 21 Nov', '16:00Lock KeeperclosesNorthvale Harbour · NewCloses tomorrow'],
    ['Next week 23 – 29 Nov', 'Wed 25Ship BakerclosesNorthvale Harbour · New5 days left'],
    [
      'Later',
      '10 Dec09:00Galley CookclosesNorthvale Harbour · New · set by the site, 30 days after posting20 days left',
      '1 Feb2027Ferry MateclosesNorthvale Harbour · New73 days left',
    ],
  ])
  expect(await findBarriers(page)).toEqual([])

  await page.getByRole('button', { name: 'Show one listing that closed lately' }).click()
  await expect.poll(async () => (await lines()).at(-1)).toMatch(/Mast Rigger.*Closed 12 Nov 2026/)
})

test('keys go through it, set a deadline, move a stage and open the posting', async () => {
  page = await window.open({ place: 'all' })
  await page.getByRole('row').first().waitFor()
  await page.keyboard.press('g')
  await page.keyboard.press('d')
  await agenda().waitFor()
  const stepTo = async (key: string, title: string) => {
    await page.keyboard.press(key)
    await agenda().locator('[data-standing]').filter({ hasText: title }).waitFor()
  }
  await stepTo('j', 'Ferry Mate')
  await stepTo('ArrowDown', 'Ship Baker')
  await stepTo('j', 'Harbour Diver')
  await stepTo('j', 'Lock Keeper')
  await stepTo('k', 'Harbour Diver')
  await stepTo('j', 'Lock Keeper')
  await expect
    .poll(() => agenda().getAttribute('aria-activedescendant'))
    .toBe(`deadline-listing-${ids.keeper}`)
  await expect.poll(() => page.locator(`#deadline-listing-${ids.keeper}`).getAttribute('role')).toBe('option')

  await page.keyboard.press('d')
  await page
    .getByRole('dialog', { name: 'My deadline' })
    .getByRole('button', { name: /^Today/ })
    .click()
  await agenda().getByText('Due today').waitFor()
  expect((await lines()).filter((line) => line.includes('Lock Keeper'))).toHaveLength(2)
  // The focus is back where the keys go on.
  await page.locator('[role=listbox]:focus').waitFor()

  await page.keyboard.press('s')
  await page.getByRole('listbox', { name: 'Stages' }).waitFor()
  await page.keyboard.press('3')
  await agenda().getByText('Northvale Harbour · Applied').first().waitFor()
  // The listing's date asks for nothing any more; the keys go to no other date by themselves.
  await expect.poll(() => agenda().getAttribute('aria-activedescendant')).toBeNull()
  await stepTo('k', 'Lock Keeper')

  await page.keyboard.press('b')
  await agenda().getByText('bookmarked').first().waitFor({ state: 'attached' })
  await expect.poll(async () => (await window.app.call('postings.counts')).bookmarked).toBe(1)

  await page.keyboard.press('Enter')
  await page.getByRole('article', { name: 'Lock Keeper' }).waitFor()
  await page.goBack()
  await agenda().waitFor()
  for (const _ of ['bookmark', 'stage', 'deadline']) await window.app.call('history.undo')
})

describe('the month beside it', () => {
  test('marks days that have dates and leads to them', async () => {
    page = await window.open({ place: 'deadlines' })
    const month = page.getByRole('region', { name: 'November 2026' })
    await month.waitFor()
    await expect.poll(() => month.locator('[aria-current=date]').textContent()).toBe('20')
    const heads = await month.getByRole('columnheader').allTextContents()
    expect(heads[0]).toBe('Mon')
    const days = await month.locator('[data-day]').evaluateAll((all) => all.map((day) => day.ariaLabel))
    expect(days).toEqual([
      'Thursday 12 November, one date',
      'Wednesday 18 November, one date',
      'Friday 20 November, 2 dates',
      'Saturday 21 November, one date',
      'Wednesday 25 November, one date',
    ])
    await month.getByRole('button', { name: 'Wednesday 25 November' }).click()
    await agenda().locator('[data-standing]').filter({ hasText: 'Wed 25' }).waitFor()
    await page.locator('[role=listbox]:focus').waitFor()
    // A day whose listings are folded away unfolds them.
    await month.getByRole('button', { name: 'Thursday 12 November' }).click()
    await agenda().locator('[data-standing]').filter({ hasText: 'Mast Rigger' }).waitFor()
  })

  test('turns to other months and back, by keys alone', async () => {
    page = await window.open({ place: 'deadlines' })
    await page.getByRole('region', { name: 'November 2026' }).waitFor()
    await page.getByRole('button', { name: 'Month after' }).focus()
    await page.keyboard.press('Enter')
    const december = page.getByRole('region', { name: 'December 2026' })
    await december.getByRole('button', { name: 'Thursday 10 December, one date' }).waitFor()
    await december.getByRole('button', { name: 'Today' }).click()
    const november = page.getByRole('region', { name: 'November 2026' })
    await november.getByRole('button', { name: /^Friday 20/ }).focus()
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => page.evaluate(() => document.activeElement?.ariaLabel)).toContain('Saturday 21')
    await page.keyboard.press('Enter')
    await agenda().locator('[data-standing]').filter({ hasText: 'Lock Keeper' }).waitFor()
  })

  test('folds behind a button where there is no room for it', async () => {
    page = await window.open({ place: 'deadlines', width: 720 })
    await agenda().waitFor()
    await expect.poll(() => page.getByRole('region', { name: 'November 2026' }).count()).toBe(0)
    await page.getByRole('button', { name: 'Month', exact: true }).click()
    await page.getByRole('region', { name: 'November 2026' }).waitFor()
  })
})

test('with nothing due it is calm', async () => {
  const all = Object.values(ids)
  await window.app.call('tracking.setArchived', { ids: all, isArchived: true })
  page = await window.open({ place: 'deadlines' })
  await page.getByText('Nothing is due').waitFor()
  expect(await findBarriers(page)).toEqual([])
  await window.app.call('history.undo')
  await agenda().getByText('Harbour Diver').waitFor()
})

test('of very many dates those in sight are drawn, and the one it stands on', async () => {
  const report = await window.app.importTexts({
    'decks.jsonl': Array.from({ length: 300 }, (_, index) =>
      postingJson({
        title: `Deckhand ${index + 1}`,
        validThrough: '2026-11-26',
        identifier: { '@type': 'PropertyValue', name: 'Northvale Harbour', value: `deck ${index}` },
      }),
    ).join('\n'),
  })
  expect(report.totals).toMatchObject({ postings: 300 })
  page = await window.open({ place: 'deadlines' })
  await agenda().getByText('Deckhand').first().waitFor()
  expect(await agenda().getByRole('option').count()).toBeLessThan(60)

  await page.keyboard.press('End')
  const standing = agenda().locator('[data-standing]')
  await standing.filter({ hasText: '1 Feb' }).waitFor()
  await expect.poll(() => isInSight(standing)).toBe(true)
  await page.mouse.move(600, 400)
  await page.mouse.wheel(0, -4_000)
  await expect.poll(() => isInSight(standing)).toBe(false)
  // Screen readers are told where it stands, and the next key goes on from there.
  await expect
    .poll(() => agenda().getAttribute('aria-activedescendant'))
    .toBe(await standing.getAttribute('id'))
  await page.keyboard.press('k')
  await standing.filter({ hasText: 'Galley Cook' }).waitFor()
  await expect.poll(() => isInSight(standing)).toBe(true)
  expect(await findBarriers(page)).toEqual([])
  await window.app.call('history.undo')
})

/** Whether the whole of an element stands within the window. */
async function isInSight(element: Locator): Promise<boolean> {
  const box = await element.boundingBox()
  return box !== null && box.y >= 0 && box.y + box.height <= (page.viewportSize()?.height ?? 0)
}
