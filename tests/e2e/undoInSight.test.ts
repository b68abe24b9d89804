// What undo leads the keys back to is in sight, and the pointer moves no keys that it was not meant to move.

import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { postingJson } from '../helpers/app.ts'
import { type BrowserWindow, openBrowserWindow } from '../helpers/browserWindow.ts'

let window: BrowserWindow
let page: Page
beforeAll(async () => {
  window = await openBrowserWindow()
  const jobs = Array.from({ length: 120 }, (_, n) => String(n).padStart(3, '0'))
  await window.app.importTexts(
    Object.fromEntries(
      jobs.map((n) => [`${n}.json`, postingJson({ title: `Job ${n}`, identifier: `J-${n}` })]),
    ),
  )
  await window.app.importTexts(
    Object.fromEntries(
      jobs
        .slice(0, 5)
        .map((n) => [
          `twin ${n}.json`,
          postingJson({ title: `Job ${n} (m/f/d)`, identifier: undefined, url: `https://b.example/${n}` }),
        ]),
    ),
  )
})
afterEach(() => window?.closePages())
afterAll(() => window?.close())

const keys = async (...pressed: string[]) => {
  for (const key of pressed) await page.keyboard.press(key)
}
const currentRow = (text: string) =>
  page.locator('[role=row][aria-current=true]').filter({ hasText: new RegExp(`Job ${text}(?! \\()`) })
const inSight = (text: string) =>
  currentRow(text).evaluate((row) => {
    const list = row.closest('[role=grid]')?.getBoundingClientRect()
    const { top, bottom } = row.getBoundingClientRect()
    return list !== undefined && top >= list.top && bottom <= list.bottom
  })

test.each(['list', 'table'])('a posting far off in the %s comes back into sight', async (layout) => {
  page = await window.open({ place: `all?sort=title&layout=${layout}` })
  await page.getByRole('row').filter({ hasText: 'Job 001' }).first().waitFor()
  await page.getByRole('grid').focus()
  // On the first page of what is asked for, and on another.
  for (const { there, away, last } of [
    { there: ['Home', 'j', 'j'], away: ['End'], last: '001' },
    { there: ['End'], away: ['Home'], last: '119' },
  ]) {
    await keys(...there)
    await currentRow(last).waitFor()
    await keys('e')
    await page.getByText(`Archived “Job ${last}”`).waitFor()
    await keys(...away)
    await expect.poll(() => currentRow(last).count()).toBe(0)
    await page.locator('[role=row][aria-current=true]').waitFor()
    await keys('u')
    await currentRow(last).waitFor()
    await expect.poll(() => inSight(last)).toBe(true)
  }
})

test('in one column the list takes the keys after another layout', async () => {
  page = await window.open({ place: 'all?sort=title&layout=table', width: 700 })
  await page.getByRole('row').filter({ hasText: 'Job 001' }).first().waitFor()
  await keys('j')
  await currentRow('000').waitFor()
  await keys('v', 'l')
  await page.getByRole('grid', { name: 'Postings' }).and(page.locator(':focus')).waitFor()
  await currentRow('000').waitFor()
  await keys('Enter')
  await page.getByRole('heading', { level: 1, name: /Job 000/ }).waitFor()
  await expect.poll(() => page.url()).toContain('pane=detail')
})

test('a button pressed in another pair leaves the keys with theirs', async () => {
  page = await window.open({ place: 'duplicates' })
  const pairs = page.getByRole('listitem').filter({ hasText: 'Compare and merge' })
  await expect.poll(() => pairs.count()).toBe(5)
  await keys('Home', 'j', 'j', 'j')
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))
  const fourth = await pairs.nth(3).getAttribute('aria-label')
  await expect.poll(focused).toBe(fourth)
  await pairs.nth(1).getByRole('button', { name: 'Not a duplicate' }).click()
  await expect.poll(() => pairs.count()).toBe(4)
  await expect.poll(focused).toBe(fourth)
})
