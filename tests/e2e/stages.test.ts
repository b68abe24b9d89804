// The person's stages by mouse, and a move from its key to its note and date.

import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { postingJson } from '../helpers/app.ts'
import { findBarriers } from '../helpers/barriers.ts'
import { type BrowserWindow, openBrowserWindow } from '../helpers/browserWindow.ts'
import { fillLibrary } from '../helpers/harbourLibrary.ts'

let window: BrowserWindow
let ids: Record<string, string>

beforeAll(async () => {
  window = await openBrowserWindow()
  ids = await fillLibrary(window.app)
  await window.app.call('tracking.setStage', { ids: [ids.mechanic ?? ''], stageId: 'screening' })
})
afterEach(() => window.closePages())
afterAll(() => window?.close())

const stageNames = async () => (await window.app.call('stages.list')).stages.map(({ name }) => name)

test('stages are dragged into order and removed by mouse, with the way back in reach', async () => {
  const page = await window.open({ place: 'stage/screening' })
  await page.getByRole('row', { name: /^Bicycle Mechanic/ }).waitFor()
  await page.getByRole('heading', { name: 'Stages', exact: true }).hover()
  await page.getByRole('button', { name: 'Change stages' }).click()
  const part = page.getByRole('dialog', { name: 'Settings' }).getByRole('region', { name: 'Stages' })
  await part
    .getByRole('button', { name: /^Order of Offer/ })
    .dragTo(part.getByRole('button', { name: /^Order of Applied/ }), { targetPosition: { x: 8, y: 2 } })
  await part.getByRole('button', { name: 'Order of Offer: 2 of 6' }).waitFor()
  await expect.poll(async () => (await stageNames()).slice(1, 4)).toEqual(['Considering', 'Offer', 'Applied'])

  await part.getByRole('button', { name: 'Remove Screening' }).click()
  expect(await findBarriers(page)).toEqual([])
  await part.getByRole('form').getByRole('button', { name: 'Remove Screening' }).click()
  await part.getByRole('textbox', { name: 'Name of Screening' }).waitFor({ state: 'detached' })
  // What was on screen is still on screen, behind the dialog.
  await expect.poll(() => page.url()).toContain('#/stage/interviewing')
  await page.getByRole('button', { name: 'Undo' }).click()
  await part.getByRole('textbox', { name: 'Name of Screening' }).waitFor()
})

test('by keys alone: moved, noted, dated back', async () => {
  const id = ids.tidal ?? ''
  const page = await window.open({ place: `all?posting=${id}&tab=timeline` })
  await page.getByRole('article', { name: 'Tidal Energy Analyst' }).waitFor()
  await page.keyboard.press('s')
  await page.getByRole('listbox', { name: 'Stages' }).waitFor()
  await page.keyboard.type('app')
  await page.keyboard.press('Enter')
  await page.getByText('Moved “Tidal Energy Analyst” to Applied').first().waitFor()
  // F6 leads to what is offered.
  await page.keyboard.press('F6')
  const note = page.getByRole('button', { name: /^Note and date/ })
  await expect
    .poll(async () => {
      await page.keyboard.press('Tab')
      return note.evaluate((button) => button === document.activeElement)
    })
    .toBe(true)
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Moved to Applied' })
  await dialog.waitFor()
  await page.keyboard.type('Through their site')
  await dialog.getByLabel('Date').focus()
  await page.keyboard.type('18 nov')
  await page.keyboard.press('Enter')
  await dialog.waitFor({ state: 'detached' })
  await expect
    .poll(async () => (await window.app.call('postings.get', { id })).tracking.stageSince)
    .toMatch(/^2026-11-18T/)
  const edit = page.getByRole('button', { name: /^Edit: Moved to Applied,.* 18 Nov 2026/ })
  await edit.focus()
  await page.getByText('Through their site').waitFor()
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Save' }).waitFor()
  await page.keyboard.press('Escape')
  await expect.poll(() => edit.evaluate((button) => button === document.activeElement)).toBe(true)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect.poll(async () => (await window.app.call('postings.get', { id })).tracking.stageId).toBe('new')
  await page.keyboard.press('Control+z')
  await edit.waitFor()
})

test('the button a stage is added with has the focus again, whether it was added or not', async () => {
  const page = await window.open({ place: 'all' })
  await page.keyboard.press('Control+,')
  const part = page.getByRole('dialog', { name: 'Settings' }).getByRole('region', { name: 'Stages' })
  const add = part.getByRole('button', { name: 'Add a stage' })
  const hasFocus = () => add.and(page.locator(':focus')).waitFor()
  await add.focus()
  await page.keyboard.press('Enter')
  await part.getByRole('textbox', { name: 'Name', exact: true }).and(page.locator(':focus')).waitFor()
  await page.keyboard.type('Trial day')
  await page.keyboard.press('Enter')
  await hasFocus()
  await expect.poll(stageNames).toContain('Trial day')
  await page.keyboard.press('Enter')
  await part.getByRole('textbox', { name: 'Name', exact: true }).and(page.locator(':focus')).waitFor()
  await page.keyboard.press('Escape')
  await hasFocus()
  // The dialog gives the focus to itself a little later, where nothing in it has it.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
  await hasFocus()
  await window.app.call('history.undo')
})

test('a card carried by key from far down a column to an empty one keeps the focus', async () => {
  const titles = Array.from({ length: 30 }, (_, n) => `Buoy Keeper ${n}`)
  const { files } = await window.app.importTexts(
    Object.fromEntries(titles.map((title) => [`${title}.json`, postingJson({ title, identifier: title })])),
  )
  const keepers = files.flatMap(({ postings }) => postings)
  await window.app.call('tracking.setStage', { ids: keepers, stageId: 'considering' })
  const page = await window.open({ place: `all?layout=board&posting=${keepers[0]}` })
  const focused = page.locator(':focus').getByRole('option', { selected: true })
  // Where the card stands is known before what the columns hold.
  await page.route('**/call/board.columns', async (route) => {
    await page.waitForResponse('**/call/board.find', { timeout: 2_000 }).catch(() => null)
    await route.continue()
  })
  await page.getByRole('listbox', { name: /^Considering/ }).focus()
  await page.keyboard.press('End')
  await focused.filter({ hasText: 'Buoy Keeper' }).waitFor()
  await page.keyboard.press('Alt+ArrowRight')
  await page.locator('section[data-stage]:not([data-stage="considering"]) [role="listbox"]:focus').waitFor()
})

test('a key held down on the board ticks every card it passes', async () => {
  const titles = Array.from({ length: 22 }, (_, n) => `Rope Hand ${n}`)
  const { files } = await window.app.importTexts(
    Object.fromEntries(titles.map((title) => [`${title}.json`, postingJson({ title, identifier: title })])),
  )
  const hands = files.flatMap(({ postings }) => postings)
  await window.app.call('tracking.setStage', { ids: hands, stageId: 'interviewing' })
  const page = await window.open({ place: `all?layout=board&q=${encodeURIComponent('"Rope Hand"')}` })
  await page
    .getByRole('option', { name: /Rope Hand/ })
    .first()
    .waitFor()
  await page.keyboard.press('j')
  await page.keyboard.down('Shift')
  for (let n = 0; n < 21; n++) await page.keyboard.down('ArrowDown')
  await page.keyboard.up('Shift')
  await page.getByRole('toolbar').getByText('22 selected').waitFor()
})
