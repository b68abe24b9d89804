// Keys while nothing has the focus, as after the start: each does what it would do in the list or the month on screen.

import { afterAll, beforeAll, expect, test } from 'vitest'
import { postingJson } from '../helpers/app.ts'
import { type BrowserWindow, openBrowserWindow } from '../helpers/browserWindow.ts'
import { createGallery, type Gallery } from '../helpers/gallery.ts'

const count = 320
let window: BrowserWindow
let gallery: Gallery

beforeAll(async () => {
  window = await openBrowserWindow()
  gallery = createGallery(window)
  const lines = Array.from({ length: count }, (_, index) =>
    JSON.stringify(JSON.parse(postingJson({ title: `Keeper of lock ${index}`, identifier: `K-${index}` }))),
  )
  await window.app.importTexts({ 'keepers.jsonl': lines.join('\n') })
})
afterAll(() => window?.close())

async function show(place: string, sees: string) {
  const page = await gallery.show(place, sees)
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  })
  return page
}

test('a page is turned in the list', async () => {
  const page = await show('all', '[role=row][aria-current=true]')
  await page.keyboard.press('PageDown')
  await expect
    .poll(() => page.locator('#posting-list').evaluate(({ scrollTop }) => scrollTop))
    .toBeGreaterThan(300)
})

test('End goes to the last card of the first column of the board', async () => {
  const page = await show('all?layout=board', '[role=option]')
  await page.keyboard.press('End')
  await page.locator(`[role=option][aria-current=true][aria-posinset="${count}"]`).waitFor()
})

test('wherever keys lead in the table, the line stood on is in sight, below the heads', async () => {
  const page = await show('all?layout=table', '[role=row][aria-rowindex="2"]')
  const isInSight = () =>
    page.evaluate(() => {
      const [grid, heads, line] = [
        '#posting-list',
        '[role=columnheader]',
        '[role=row][aria-current=true]',
      ].map((selector) => document.querySelector(selector)?.getBoundingClientRect())
      return grid && heads && line && line.top >= heads.bottom - 1 && line.bottom <= grid.bottom + 1
    })
  for (let step = 0; step < 30; step++) await page.keyboard.press('j')
  await expect.poll(isInSight).toBe(true)
  await page.keyboard.press('End')
  await page.locator(`[role=row][aria-current=true][aria-rowindex="${count + 1}"]`).waitFor()
  await expect.poll(isInSight).toBe(true)
  for (let step = 0; step < 30; step++) await page.keyboard.press('k')
  await page.locator(`[role=row][aria-current=true][aria-rowindex="${count - 29}"]`).waitFor()
  await expect.poll(isInSight).toBe(true)
  await page.keyboard.press('Home')
  await expect.poll(isInSight).toBe(true)
})

test('arrows and pages walk the days of the calendar', async () => {
  const page = await show('all?layout=calendar', '[data-day]')
  const focused = () => page.evaluate(() => document.activeElement?.id)
  await page.keyboard.press('ArrowRight')
  await expect.poll(focused).toBe('day-2026-11-21')
  await page.keyboard.press('PageDown')
  await expect.poll(focused).toBe('day-2026-12-21')
  await page.keyboard.press('PageUp')
  await page.keyboard.press('ArrowLeft')
  await expect.poll(focused).toBe('day-2026-11-20')
})

test('End goes to the first thing that ever happened, however far down the timeline', async () => {
  const page = await show('timeline', `[aria-setsize="${count}"] button`)
  await page.keyboard.press('End')
  const standsOn = () =>
    page.evaluate(() => document.activeElement?.closest('li')?.getAttribute('aria-posinset'))
  await expect.poll(standsOn).toBe(`${count}`)
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.closest('li')?.getBoundingClientRect().bottom))
    .toBeLessThanOrEqual(page.viewportSize()?.height ?? 0)
  await page.keyboard.press('Home')
  await expect.poll(standsOn).toBe('1')
})
