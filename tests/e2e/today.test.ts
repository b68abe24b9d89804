// Today as a person uses it, by keys alone, on a clock that says 20 November 2026.

import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { postingJson } from '../helpers/app.ts'
import { findBarriers } from '../helpers/barriers.ts'
import { type BrowserWindow, openBrowserWindow } from '../helpers/browserWindow.ts'

let window: BrowserWindow
beforeAll(async () => {
  window = await openBrowserWindow()
})
afterEach(() => window?.closePages())
afterAll(() => window?.close())

const today = (page: Page) => page.getByRole('listbox', { name: 'Today, soonest first' })
const groups = (page: Page) =>
  today(page)
    .getByRole('group')
    .evaluateAll((all) => all.map((group) => group.firstElementChild?.firstChild?.textContent))

test('a posting that closes tomorrow is imported, seen, snoozed, comes back and is done', async () => {
  window.app.clock.set('2026-11-20T09:00:00Z')
  const report = await window.app.importTexts({
    'pilot.json': postingJson({ validThrough: '2026-11-21T17:00:00+01:00' }),
  })
  const id = report.files[0]?.postings[0] ?? ''
  const page = await window.open({ place: '' })
  await today(page).getByText('Closes tomorrow').waitFor()
  await expect.poll(() => groups(page)).toEqual(['Next seven days'])
  expect(await findBarriers(page)).toEqual([])

  await page.keyboard.press('j')
  await today(page).locator('[data-standing]').waitFor()
  await page.keyboard.press('!')
  await page.getByRole('dialog', { name: 'Remind me' }).waitFor()
  expect(await findBarriers(page)).toEqual([])
  await page.keyboard.press('Escape')
  await page.getByRole('dialog', { name: 'Remind me' }).waitFor({ state: 'detached' })
  await page.keyboard.press('z')
  await page.getByRole('dialog', { name: 'Snooze until' }).waitFor()
  await page.keyboard.press('2')
  await page.getByText('Nothing is due').waitFor()
  await page.getByText('1 new posting waits in the Inbox.').waitFor()
  await page.getByRole('button', { name: 'Look at the Inbox' }).waitFor()
  await page.getByRole('button', { name: 'One is put aside' }).waitFor()

  window.app.clock.set('2026-11-21T07:00:00Z')
  await page.reload()
  await expect.poll(() => groups(page)).toEqual(['Today'])
  await today(page)
    .getByRole('group', { name: /^Today Sat,? (21 Nov|Nov 21)$/ })
    .waitFor()
  await page.keyboard.press('g')
  await page.keyboard.press('t')
  await page.keyboard.press('j')
  await today(page).locator('[data-standing]').waitFor()
  await page.keyboard.press('y')
  await page.getByText('Nothing is due').waitFor()
  // A date closes nothing, and neither does what is said of it.
  expect((await window.app.call('postings.get', { id })).tracking).toMatchObject({
    stageId: 'new',
    archivedAt: null,
  })
  await page.keyboard.press('u')
  await expect.poll(() => groups(page)).toEqual(['Today'])
})

test('an offer that has gone quiet waits for an answer, and its stage is chosen when it is closed', async () => {
  window.app.clock.set('2026-11-20T09:00:00Z')
  const report = await window.app.importTexts({
    'clerk.json': postingJson({ title: 'Tide Clerk', identifier: 'T-1', validThrough: undefined }),
  })
  const offered = report.files.flatMap(({ postings }) => postings)
  const at = '2026-11-03T09:00:00Z'
  await window.app.call('tracking.setStage', { ids: offered, stageId: 'offer', at })
  const page = await window.open({ place: 'today' })
  const line = today(page).getByRole('option', { name: /Tide Clerk/ })
  await line.getByText('17 days without an answer').waitFor()

  // What is due is called by its name also where no list shows it.
  await page.keyboard.press('j')
  await page.keyboard.press('o')
  await page.getByText(/^Added a follow-up for today to .*Tide Clerk/).waitFor()
  await page.keyboard.press('u')
  await line.getByText('Close…').click()
  await page
    .getByRole('dialog')
    .getByRole('option', { name: /^Declined/ })
    .waitFor()

  // In a narrow window its name keeps its room, and what can be done stands below it.
  const narrow = await window.open({ place: 'today', width: 560, height: 700 })
  const name = today(narrow).getByText('Tide Clerk')
  await name.waitFor()
  expect(await name.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0)
})

test('what can be done with what is ticked stays in sight below a long list', async () => {
  window.app.clock.set('2026-11-20T09:00:00Z')
  const titles = Array.from({ length: 20 }, (_, n) => `Ferry Clerk ${n}`)
  const report = await window.app.importTexts(
    Object.fromEntries(titles.map((title) => [`${title}.json`, postingJson({ title, identifier: title })])),
  )
  const clerks = report.files.flatMap(({ postings }) => postings)
  const deadline = { on: '2026-11-18', time: null }
  await window.app.call('tracking.setDeadline', { ids: clerks, deadline })
  const page = await window.open({ place: 'today', height: 700 })
  await today(page).getByText('Ferry Clerk 0').waitFor()
  await page.keyboard.press('j')
  await page.keyboard.press('x')
  const bar = await page.getByRole('toolbar').boundingBox()
  expect((bar?.y ?? Infinity) + (bar?.height ?? 0)).toBeLessThanOrEqual(700)
})

test('a date that passes while the window is open is counted where it stands then', async () => {
  window.app.clock.set('2026-11-20T15:59:30Z')
  const { things } = await window.app.call('due.list', { aheadDays: 7 })
  if (things.length > 0) await window.app.call('due.finish', { keys: things.map(({ key }) => key) })
  const texts = ['Lock Clerk', 'Weir Clerk'].map((title) => [
    `${title}.json`,
    postingJson({ title, identifier: title }),
  ])
  const report = await window.app.importTexts(Object.fromEntries(texts))
  const ids = report.files.flatMap(({ postings }) => postings)
  await window.app.call('tracking.setDeadline', { ids, deadline: { on: '2026-11-20', time: '17:00' } })
  const page = await window.open({ place: 'today' })
  await page.clock.install()
  await page.reload()
  await today(page)
    .getByRole('group', { name: /^Today .* 2$/ })
    .waitFor()
  window.app.clock.set('2026-11-20T16:00:30Z')
  await page.clock.runFor(61_000)
  await today(page).getByRole('group', { name: 'Overdue 2' }).waitFor()
})
