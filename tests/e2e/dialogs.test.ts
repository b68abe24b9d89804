// The first screen, the palette, the sheet of keys, settings and what was done: by keys, and back to where one was.

import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { findBarriers } from '../helpers/barriers.ts'
import { type BrowserWindow, openBrowserWindow } from '../helpers/browserWindow.ts'
import { fillLibrary } from '../helpers/harbourLibrary.ts'

let window: BrowserWindow
let page: Page

beforeAll(async () => {
  window = await openBrowserWindow()
})
afterEach(() => page?.context().close())
afterAll(() => window?.close())

describe('an empty library', () => {
  test('explains itself', async () => {
    page = await window.open()
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.getByText(window.app.dataDir).waitFor()
    for (const browser of ['Chrome and Edge', 'Firefox', 'Safari']) {
      await expect.poll(() => page.getByRole('term').filter({ hasText: browser }).count()).toBe(1)
    }
    expect(await findBarriers(page)).toEqual([])
  })

  test('takes samples, says so, and is rid of them in one step that can be undone', async () => {
    page = await window.open()
    await page.getByRole('button', { name: 'Try it with sample postings' }).click()
    const samples = page.getByText(/^\d+ samples/)
    await samples.waitFor()
    const { samples: count } = await window.app.call('postings.counts')
    await expect.poll(() => samples.textContent()).toContain(String(count))
    await page.getByRole('grid', { name: 'Postings' }).and(page.locator(':focus')).waitFor()
    // Who tries it reads the first one.
    await page.getByRole('heading', { level: 1, name: /^Senior Research Associate/ }).waitFor()
    await page.getByRole('button', { name: 'Remove the sample postings' }).click()
    await page.getByText('Drop saved postings here').waitFor()
    await page
      .getByRole('dialog')
      .filter({ hasText: `Removed ${count} sample postings` })
      .getByRole('button', { name: 'Undo' })
      .click()
    await samples.waitFor()
    await window.app.call('samples.remove')
  })

  test('takes samples without leading back who has gone elsewhere meanwhile', async () => {
    page = await window.open()
    let answer = () => {}
    const isHeld = new Promise<void>((resolve) => {
      answer = resolve
    })
    await page.route('**/call/samples.load', async (route) => {
      await isHeld
      await route.continue()
    })
    await page.getByRole('button', { name: 'Try it with sample postings' }).click()
    await page.getByRole('link', { name: /^Inbox/ }).click()
    await page.waitForURL(/#\/inbox/)
    answer()
    await page.getByText(/^Loaded \d+ sample postings/).waitFor()
    expect(page.url()).toContain('#/inbox')
    await window.app.call('samples.remove')
  })

  test('offers no keys for postings that are not there', async () => {
    page = await window.open()
    await page.getByText('Drop saved postings here').waitFor()
    await page.keyboard.press('?')
    const sheet = page.getByRole('dialog', { name: 'Keys of this screen' })
    await sheet.getByText('Import postings').waitFor()
    await expect.poll(() => sheet.getByText('Bookmark', { exact: true }).count()).toBe(0)
  })
})

describe('a library with postings', () => {
  beforeAll(() => fillLibrary(window.app))

  test('give the focus back to where it was before the palette, not to what had it some time before', async () => {
    page = await window.open({ place: 'all' })
    await page.getByRole('link', { name: /^Today/ }).focus()
    await page.keyboard.press('g')
    await page.keyboard.press('c')
    await page.getByRole('heading', { name: 'People', level: 1 }).waitFor({ state: 'attached' })
    await page.keyboard.press('Control+k')
    await page.keyboard.type('new contact')
    await page.keyboard.press('Enter')
    const form = page.getByRole('dialog', { name: 'New contact' })
    await form.waitFor()
    await page.keyboard.press('Escape')
    await form.waitFor({ state: 'detached' })
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY')
  })

  async function openAll(): Promise<void> {
    page = await window.open({ place: 'all' })
    await page.getByRole('row').first().click()
    await page.locator('[role=grid]:focus').waitFor()
  }

  const isFocusOnList = () => page.locator('[role=grid]:focus').waitFor()

  test('the palette finds postings and commands, and goes there without the mouse', async () => {
    await openAll()
    await page.keyboard.press('Control+k')
    const field = page.getByRole('combobox', { name: 'Find a command or a posting' })
    await field.fill('tidal')
    const option = page.getByRole('option', { name: /Tidal Energy Analyst/ })
    await option.waitFor()
    await expect
      .poll(
        async () => (await field.getAttribute('aria-activedescendant')) === (await option.getAttribute('id')),
      )
      .toBe(true)
    await page.keyboard.press('Enter')
    await page.getByRole('article', { name: 'Tidal Energy Analyst' }).waitFor()

    await page.keyboard.press('Control+k')
    await page.getByRole('group', { name: 'Recent' }).getByText('Tidal Energy Analyst').waitFor()
    await field.fill('mv stg')
    await page.getByRole('option', { name: /Move to a stage/ }).waitFor()
    expect(await findBarriers(page)).toEqual([])
    await page.keyboard.press('Enter')
    await page.getByRole('dialog', { name: 'Move to a stage' }).waitFor()
    await page.keyboard.press('Escape')
    await isFocusOnList()
  })

  test('Escape brings the focus back; a second Control+K closes it too', async () => {
    await openAll()
    for (const key of ['Escape', 'Control+k']) {
      await page.keyboard.press('Control+k')
      await page.getByRole('combobox').and(page.locator(':focus')).waitFor()
      await page.keyboard.press(key)
      await isFocusOnList()
    }
  })

  test('a command of the palette may put the focus where it wants it', async () => {
    await openAll()
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox').fill('search')
    await page.keyboard.press('Enter')
    await page.locator('#search:focus').waitFor()
    await page.waitForTimeout(200)
    await page.locator('#search:focus').waitFor()
  })

  test('the sheet of keys lists this screen’s', async () => {
    await openAll()
    await page.keyboard.press('?')
    const sheet = page.getByRole('dialog', { name: 'Keys of this screen' })
    await sheet.waitFor()
    await expect
      .poll(() => sheet.getByRole('term').allTextContents())
      .toEqual(expect.arrayContaining(['Next', 'Bookmark', 'My deadline', 'Import postings', 'Undo']))
    expect(await findBarriers(page)).toEqual([])
    await page.keyboard.press('Escape')
    await isFocusOnList()
  })

  test('settings change the theme at once and make a backup', async () => {
    await openAll()
    await page.keyboard.press('Control+,')
    const dialog = page.getByRole('dialog', { name: 'Settings' })
    await dialog.getByRole('radio', { name: 'As the system' }).and(page.locator(':focus')).waitFor()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await page.locator('html[data-theme=dark]').waitFor()
    expect(await findBarriers(page)).toEqual([])
    await dialog.getByRole('button', { name: 'Back up now' }).click()
    await dialog.getByText('by you').waitFor()
    await dialog.getByText('Nothing leaves this computer').waitFor()
    await window.app.call('settings.set', { theme: 'system' })
    await page.locator('html:not([data-theme])').waitFor()
    await page.keyboard.press('Escape')
    await isFocusOnList()
  })

  test('a part of the settings is found by what is done there; keys go on in it, also from a button that works', async () => {
    await openAll()
    const focus = (name: string) =>
      page
        .locator(':focus')
        .and(page.getByRole('button', { name, exact: true }))
        .waitFor()
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox').fill('restore')
    await page.getByRole('option', { name: /^Backups/ }).waitFor()
    await page.keyboard.press('Enter')
    await page.getByRole('dialog', { name: 'Settings' }).waitFor()
    await page.keyboard.press('Tab')
    await focus('Back up now')
    await page.keyboard.press('Enter')
    await page.getByText('by you').first().waitFor()
    await focus('Back up now')
    await page.getByRole('button', { name: 'Stages', exact: true }).click()
    await page.keyboard.press('ArrowDown')
    await focus('Tags')
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Tab')
    const part = page.getByRole('region', { name: 'Stages' })
    await expect.poll(() => part.locator(':focus').count()).toBe(1)
    await page.keyboard.press('Escape')
    await isFocusOnList()
  })

  test('what was done is listed; an older step is taken back by itself and done again', async () => {
    const { rows } = await window.app.call('postings.list', { sort: 'title' })
    const [first = '', second = ''] = rows.map((row) => row.id)
    await window.app.call('tracking.setStage', { ids: [first], stageId: 'applied' })
    await window.app.call('tracking.setBookmark', { ids: [second], isBookmarked: true })
    await openAll()
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox').fill('what was')
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog', { name: 'What was done' })
    await dialog.getByRole('button', { name: /^Undo: Moved .* to Applied/ }).click()
    await dialog
      .getByRole('status')
      .getByText(/^Undone: Moved/)
      .waitFor()
    const counts = () => window.app.call('postings.counts')
    expect((await counts()).byStage.applied ?? 0).toBe(0)
    expect((await counts()).bookmarked).toBe(1)
    expect(await findBarriers(page)).toEqual([])
    await dialog.getByRole('button', { name: /^Redo: Moved .* to Applied/ }).click()
    await dialog
      .getByRole('status')
      .getByText(/^Redone: Moved/)
      .waitFor()
    expect((await counts()).byStage.applied).toBe(1)
  })
})

test('what is said at the settings stands below the names of their parts, over nothing that is being set', async () => {
  await fillLibrary(window.app)
  const { rows } = await window.app.call('postings.list', {})
  const ids = rows.map(({ id }) => id)
  await window.app.call('tracking.setTags', { ids, add: ['sea'] })
  for (const [width, height] of [
    [900, 700],
    [1180, 800],
  ] as const) {
    page = await window.open({ place: 'all', width, height })
    await page.keyboard.press('Control+,')
    const dialog = page.getByRole('dialog', { name: 'Settings' })
    await dialog.getByRole('button', { name: 'Delete sea' }).click()
    const toast = page.getByRole('dialog').filter({ hasText: 'Deleted the tag “sea”' })
    const said = await toast.boundingBox()
    const parts = await dialog.getByRole('region', { name: 'Tags' }).boundingBox()
    const last = await dialog.getByRole('button', { name: 'About' }).boundingBox()
    expect((said?.x ?? 0) + (said?.width ?? 0)).toBeLessThan(parts?.x ?? 0)
    expect(said?.y ?? 0).toBeGreaterThan((last?.y ?? 0) + (last?.height ?? 0))
    await toast.getByRole('button', { name: 'Undo' }).click()
    await dialog.getByRole('button', { name: 'Delete sea' }).waitFor()
    await page.context().close()
  }
})

test('an entry of a menu that leads to a field leaves the keys there, also where the field was in sight before', async () => {
  const ids = await fillLibrary(window.app)
  await window.app.call('files.add', {
    postingId: ids.tidal ?? '',
    name: 'Letter.pdf',
    base64: Buffer.from('Dear tides').toString('base64'),
  })
  page = await window.open({ place: `all?posting=${ids.tidal}&tab=notes&pane=detail` })
  const choose = async (menu: string, entry: string) => {
    await page.getByRole('button', { name: menu, exact: true }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('menuitem', { name: entry }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('menu').waitFor({ state: 'detached' })
  }
  await page.getByRole('textbox', { name: 'New note' }).waitFor()
  await choose('More', 'Write a note')
  await page.keyboard.type('Ask for the rota')
  await page.locator('#new-note:focus').waitFor()
  await page.getByRole('tab', { name: /^Files/ }).click()
  await choose('More for Letter.pdf', 'Rename')
  await page.keyboard.type('As sent')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Download As sent.pdf' }).waitFor()
})
