// What was typed outlives everything that can happen to a page in a browser: the app killed under it and started
// again at the same address, a reload in between, a second page on the same note.

import type { BrowserContext, Page } from 'playwright-core'
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { type BrowserShell, serve } from '../../electron/serve.ts'
import { postingJson, startApp, type TestApp } from '../helpers/app.ts'
import { borrowBrowser } from '../helpers/browser.ts'
import { buildApp } from '../helpers/build.ts'
import { fillLibrary } from '../helpers/harbourLibrary.ts'

let app: TestApp
let shell: BrowserShell
let rendererDir: string
let browser: Awaited<ReturnType<typeof borrowBrowser>>
let context: BrowserContext
let id: string

beforeAll(async () => {
  ;({ rendererDir } = await buildApp())
  browser = await borrowBrowser()
})
beforeEach(async () => {
  app = await startApp()
  id = (await fillLibrary(app)).tidal ?? ''
  shell = await start(0)
  context = await browser.newContext({ viewport: { width: 1360, height: 850 } })
})
afterEach(async () => {
  await context.close()
  await shell.close()
  await app.close()
})

async function start(port: number): Promise<BrowserShell> {
  const served = await serve({ core: app.core, dataDir: app.dataDir, rendererDir, port })
  if (!served.ok) throw new Error(served.error.message)
  return served.value
}
/** As after `kill -9` and another start: the same address, other secrets. */
const startAgain = async () => {
  shell = await start(Number(new URL(shell.origin).port))
}

async function openNotes(): Promise<Page> {
  const page = await context.newPage()
  page.setDefaultTimeout(8_000)
  await page.goto(shell.url)
  await page.goto(`${shell.origin}/#/all?posting=${id}&tab=notes`)
  await newNote(page).waitFor()
  return page
}

const newNote = (page: Page) => page.getByRole('textbox', { name: 'New note' })
const note = (page: Page) => page.getByRole('textbox', { name: /^Note of/ })
async function write(page: Page, text: string): Promise<void> {
  await page.getByRole('button', { name: 'Edit the note' }).click()
  await note(page).fill(text)
}
const savedNotes = async () => (await app.call('postings.get', { id })).notes.map((each) => each.body)
const banner = (page: Page, text: RegExp) => page.getByRole('status').filter({ hasText: text })

test('the page says at once that the app is gone, and goes on by itself when it is let in again', async () => {
  const page = await openNotes()
  await shell.close()
  await banner(page, /is not answering/).waitFor()
  await newNote(page).fill('Typed while it was gone')
  await startAgain()
  await banner(page, /was started again/).waitFor()
  expect(await savedNotes()).toEqual([])
  await (await context.newPage()).goto(shell.url)
  await expect.poll(savedNotes).toEqual(['Typed while it was gone'])
  await banner(page, /Open the address/).waitFor({ state: 'detached' })
  // Changes reach it again.
  await app.call('postings.override', { id, field: 'title', value: 'Tidal Analyst' })
  await page.getByRole('heading', { level: 1, name: 'Tidal Analyst' }).waitFor()
})

test('what was typed in a page that was reloaded into nothing is saved at the next start', async () => {
  const page = await openNotes()
  await shell.close()
  await newNote(page).fill('Typed, then reloaded')
  await page.reload().catch(() => null)
  // Chromium loads a page that failed again by itself; then that one would save the note, and say so.
  await page.close()
  await startAgain()
  const later = await context.newPage()
  await later.goto(shell.url)
  await expect.poll(savedNotes).toEqual(['Typed, then reloaded'])
  await later.getByRole('button', { name: 'Show' }).click()
  await later
    .getByRole('article', { name: /^Note of/ })
    .getByText('Typed, then reloaded')
    .waitFor()
})

test('two pages type in one note: neither text is lost, not even by a reload', async () => {
  await app.call('notes.create', { postingId: id, body: 'Call' })
  const [one, other] = [await openNotes(), await openNotes()]
  await one.bringToFront()
  await shell.close()
  await write(one, 'Call Marta')
  await write(other, 'Call Jonas')
  await startAgain()
  const key = await context.newPage()
  await key.goto(shell.url)
  await expect.poll(savedNotes).not.toEqual(['Call'])
  await key.close()
  const [winner] = await savedNotes()
  const [loser, text] = winner === 'Call Marta' ? [other, 'Call Jonas'] : [one, 'Call Marta']
  const conflict = loser.getByRole('alert')
  await conflict.filter({ hasText: winner ?? '' }).waitFor()

  // The other text goes on, and what is compared goes on with it.
  const winning = winner === 'Call Marta' ? one : other
  await note(winning).fill(`${winner} tomorrow`)
  await conflict.filter({ hasText: `${winner} tomorrow` }).waitFor()

  await loser.reload()
  await conflict.filter({ hasText: `${winner} tomorrow` }).waitFor()
  await expect.poll(() => note(loser).inputValue()).toBe(text)
  await loser.getByRole('button', { name: 'Keep both' }).click()
  await expect.poll(async () => (await savedNotes()).sort()).toEqual([text, `${winner} tomorrow`].sort())
})

test('a note deleted elsewhere stays where it is typed in', async () => {
  const { id: noteId } = await app.call('notes.create', { postingId: id, body: 'Draft' })
  const page = await openNotes()
  await page.route('**/call/notes.save', async (route) => {
    await app.call('notes.delete', { id: noteId })
    await route.continue()
  })
  await write(page, 'Draft of a letter')
  await page.getByRole('button', { name: 'Save mine as a new note' }).click()
  await expect.poll(savedNotes).toEqual(['Draft of a letter'])
})

test('a command that takes its time shows that it is under way, from soon after the key until it is done', async () => {
  const page = await openNotes()
  const sign = page.locator('[data-waiting]')
  await app.call('tracking.setBookmark', { ids: [id], isBookmarked: true })
  let answer = () => {}
  const isHeld = new Promise<void>((resolve) => {
    answer = resolve
  })
  await page.route('**/call/history.undo', async (route) => {
    await isHeld
    await route.continue()
  })
  expect(await sign.count()).toBe(0)
  await page.keyboard.press('Escape')
  await page.keyboard.press('u')
  await sign.waitFor({ state: 'attached' })
  answer()
  await sign.waitFor({ state: 'detached' })
  expect((await app.call('postings.get', { id })).tracking.isBookmarked).toBe(false)
})

test('an import says at the foot of the window how far it is, and nothing says a second time that it is under way', async () => {
  const page = await openNotes()
  let answer = () => {}
  const isHeld = new Promise<void>((resolve) => {
    answer = resolve
  })
  await page.route('**/call/imports.preview', async (route) => {
    await isHeld
    await route.continue()
  })
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+i')
  const file = { name: 'pilot.json', mimeType: 'application/json', buffer: Buffer.from(postingJson()) }
  await page.getByRole('dialog').getByLabel('Files to import').setInputFiles(file)
  await page.getByRole('region', { name: 'Imports' }).waitFor()
  expect(await page.locator('[data-waiting]').count()).toBe(0)
  answer()
  await page.getByText('1 posting waits to be imported').waitFor()
})
