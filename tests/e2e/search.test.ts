// A person's story of searching, by keyboard alone: an operator half typed, a mistake mended, the search saved, put
// in order, opened again. And once by mouse: dragging. Then what axe finds while the lists are open.

import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { findBarriers } from '../helpers/barriers.ts'
import { type BrowserWindow, openBrowserWindow } from '../helpers/browserWindow.ts'
import { fillLibrary } from '../helpers/harbourLibrary.ts'

let window: BrowserWindow
let page: Page

beforeAll(async () => {
  window = await openBrowserWindow()
  const ids = await fillLibrary(window.app)
  await window.app.call('tracking.setTags', { ids: [ids.tidal ?? ''], add: ['sea', 'night, late'] })
  await window.app.call('tracking.setStage', { ids: [ids.mechanic ?? ''], stageId: 'applied' })
})
afterAll(() => window?.close())
beforeEach(async () => {
  await clearViews()
  page = await window.open({ place: 'all' })
  await page.getByRole('row').first().waitFor()
})
afterEach(() => page.context().close())

const keys = async (...pressed: string[]) => {
  for (const key of pressed) await page.keyboard.press(key)
}
const field = () => page.getByRole('combobox', { name: 'Search' })
const saved = () => page.getByRole('list', { name: 'Saved searches' }).getByRole('link')
const savedNames = async () => (await window.app.call('views.list')).views.map(({ name }) => name)
const save = (name: string, search: string) =>
  window.app.call('views.save', { name, search, sort: 'deadline', direction: 'ascending' })
const clearViews = async () => {
  for (const { id } of (await window.app.call('views.list')).views)
    await window.app.call('views.delete', { id })
}

test('finds, mends, saves, puts in order and opens a search without a mouse', async () => {
  await keys('/')
  await page.keyboard.type('sta')
  await page.getByRole('option', { name: /stage:/ }).waitFor()
  await keys('ArrowDown', 'Enter')
  await page.getByRole('option', { name: 'Applied' }).waitFor()
  await page.keyboard.type('app')
  await keys('ArrowDown', 'Enter')
  await expect.poll(() => field().inputValue()).toBe('stage:Applied ')
  await expect.poll(() => page.getByRole('row').count()).toBe(1)

  await page.keyboard.type('stgae:new ')
  const mend = page.getByRole('status').getByRole('button', { name: 'stage:' })
  await mend.waitFor()
  await mend.focus()
  await keys('Enter')
  await expect.poll(() => field().inputValue()).toBe('stage:Applied stage:new ')
  for (const _ of 'stage:new ') await keys('Backspace')

  await keys('Control+k')
  await page.keyboard.type('save this')
  await page.getByRole('option', { name: /Save this search/ }).waitFor()
  await keys('Enter')
  await page.getByRole('dialog', { name: 'Save this search' }).waitFor()
  await page.keyboard.type('Sent')
  await keys('Enter')
  await page.getByRole('heading', { level: 1, name: 'Sent' }).waitFor()
  await page.getByRole('link', { name: 'Sent 1' }).waitFor()

  await save('By sea', 'tag:sea')
  await save('Late', 'tag:"night, late"')
  await page.getByRole('link', { name: 'Late 1' }).waitFor()
  await saved().nth(2).focus()
  await keys('Alt+ArrowUp')
  await expect.poll(savedNames).toEqual(['Sent', 'Late', 'By sea'])
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toContain('Late')
  await page.getByRole('status').filter({ hasText: 'Late, 2 of 3' }).waitFor({ state: 'attached' })
  await keys('Alt+ArrowUp')
  await expect.poll(savedNames).toEqual(['Late', 'Sent', 'By sea'])
  await keys('Enter')
  await page.getByRole('heading', { level: 1, name: 'Late' }).waitFor()
  await expect.poll(() => field().inputValue()).toBe('tag:"night, late"')
  await page.reload()
  await page.getByRole('heading', { level: 1, name: 'Late' }).waitFor()
  await expect.poll(() => page.getByRole('row').count()).toBe(1)

  await keys('Control+k')
  await page.keyboard.type('by sea')
  await page.getByRole('option', { name: /By sea/ }).waitFor()
  await keys('Enter')
  await page.getByRole('heading', { level: 1, name: 'By sea' }).waitFor()
})

test('a long search keeps its tints under its words', async () => {
  await keys('/')
  await page.keyboard.type(`stage:applied -senior ${'harbour '.repeat(20)}remote:full`)
  const drift = () =>
    page.evaluate(() => {
      const input = document.activeElement as HTMLInputElement
      const layer = input.previousElementSibling?.firstElementChild as HTMLElement
      return {
        isScrolled: input.scrollLeft > 100,
        drift: Math.round(input.scrollLeft + Number.parseFloat(layer.style.translate)),
        isAsWide: Math.abs(layer.scrollWidth - input.scrollWidth) <= 2,
      }
    })
  await expect.poll(drift).toEqual({ isScrolled: true, drift: 0, isAsWide: true })
  await keys('Home')
  await expect.poll(drift).toEqual({ isScrolled: false, drift: 0, isAsWide: true })
})

test('saved searches are put in order by dragging, and edited from their menu', async () => {
  await save('One', 'tides')
  await save('Two', 'bicycles')
  await save('Three', 'remote:')
  await saved().nth(2).waitFor()
  await saved()
    .nth(2)
    .dragTo(saved().nth(0), { targetPosition: { x: 60, y: 3 } })
  await expect.poll(savedNames).toEqual(['Three', 'One', 'Two'])
  await saved()
    .nth(0)
    .dragTo(saved().nth(1), { targetPosition: { x: 60, y: 24 } })
  await expect.poll(savedNames).toEqual(['One', 'Three', 'Two'])

  await saved().nth(1).click({ button: 'right' })
  await page.getByRole('menuitem', { name: 'Edit…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Edit the saved search' })
  await dialog.getByRole('textbox', { name: 'Name' }).fill('one')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await dialog.getByText(/There is a saved search called “one” already/).waitFor()
  await dialog.getByRole('textbox', { name: 'Name' }).fill('From home')
  const search = dialog.getByRole('combobox', { name: 'Search' })
  await search.fill('')
  await search.pressSequentially('remo')
  await dialog.getByRole('listbox', { name: 'Suggestions' }).waitFor()
  await keys('Escape')
  await dialog.getByRole('listbox', { name: 'Suggestions' }).waitFor({ state: 'detached' })
  await expect.poll(() => search.inputValue()).toBe('remo')
  await search.fill('remote: is:open')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await page.getByRole('heading', { level: 1, name: 'From home' }).waitFor()
  expect(await savedNames()).toEqual(['One', 'From home', 'Two'])
})

interface Scene {
  name: string
  act: () => Promise<unknown>
}
const scenes: Scene[] = [
  {
    name: 'suggestions',
    act: async () => {
      await keys('/')
      await page.keyboard.type('remote: -senior deadline:')
      await page.getByRole('option').first().waitFor()
      await keys('ArrowDown')
    },
  },
  {
    name: 'mistakes and remarks',
    act: async () => {
      await keys('/')
      await page.keyboard.type('stgae:x salary:>80k tag:zebra ')
      await page.getByText(/I don’t know/).waitFor()
    },
  },
  {
    name: 'what a search can say',
    act: async () => {
      await page.getByRole('button', { name: 'What a search can say' }).click()
      await page.getByText('turbine planner').waitFor()
    },
  },
  {
    name: 'saved searches',
    act: async () => {
      await save('One', 'tides')
      await saved().first().click()
      await page.getByRole('heading', { level: 1, name: 'One' }).waitFor()
      await saved().first().hover()
    },
  },
  {
    name: 'saving',
    act: async () => {
      await keys('/')
      await page.keyboard.type('remote: ')
      await page.getByRole('button', { name: 'Save search' }).click()
      await page.getByRole('dialog').waitFor()
    },
  },
]

test.each(scenes)('$name has no barriers', async ({ act }) => {
  await act()
  await page.waitForTimeout(200)
  expect(await findBarriers(page)).toEqual([])
  await clearViews()
})
