// What is long, foreign or narrow still fits: nothing is pushed out of sight, cut within a figure or a line.

import type { Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { postingJson } from '../helpers/app.ts'
import { type BrowserWindow, openBrowserWindow } from '../helpers/browserWindow.ts'
import { fillLibrary } from '../helpers/harbourLibrary.ts'
import { importLookAlikes } from '../helpers/lookAlikes.ts'

let window: BrowserWindow
let ids: Record<string, string>
let page: Page

const endless = 'Coordinator of everything that floats '.repeat(27).trim()

beforeAll(async () => {
  window = await openBrowserWindow()
  ids = await fillLibrary(window.app)
  const report = await window.app.importTexts({
    'endless.json': postingJson({
      title: endless,
      description: '<p>Know where each float is.</p>'.repeat(60),
      identifier: { '@type': 'PropertyValue', name: 'Northvale Harbour', value: 'endless' },
    }),
  })
  ids.endless = report.files[0]?.postings[0] ?? ''
  await window.app.call('notes.create', { postingId: ids.tidal ?? '', body: 'One more line\n'.repeat(20) })
})
afterAll(() => window?.close())
afterEach(() => page.context().close())

async function open(name: string, options: { width?: number; height?: number } = {}): Promise<Locator> {
  page = await window.open({ place: `all?posting=${ids[name]}&pane=detail`, ...options })
  const article = page.getByRole('article')
  await article.getByRole('heading', { level: 1 }).waitFor()
  return article
}

test.each([
  [1360, 850],
  [900, 700],
])('a title of a thousand letters leaves stages and tabs in sight at %i × %i', async (width, height) => {
  const article = await open('endless', { width, height })
  const tabs = await article.getByRole('tablist').boundingBox()
  expect((tabs?.y ?? 0) + (tabs?.height ?? 0)).toBeLessThan(height / 2)
  await article.getByRole('button', { name: 'Show all' }).click()
  await expect.poll(() => article.getByRole('heading', { level: 1 }).textContent()).toBe(endless)
  await article.getByRole('button', { name: 'Show less' }).waitFor()
})

test('in a narrow window the text takes the focus and leaves the deadlines above it in sight', async () => {
  page = await window.open({ place: `all?posting=${ids.endless}`, width: 900, height: 700 })
  await page.getByRole('row', { name: /^Coordinator/ }).waitFor()
  await page.keyboard.press('Enter')
  await page.locator('#posting-detail:focus').waitFor()
  const article = page.getByRole('article')
  const tabs = await article.getByRole('tablist').boundingBox()
  const mine = await article.getByText('My deadline', { exact: true }).boundingBox()
  expect(mine?.y ?? 0).toBeGreaterThanOrEqual((tabs?.y ?? 0) + (tabs?.height ?? 0))
})

test('bars of half a year stand beside each other, each as wide as the next', async () => {
  // Half a year, and not so long over that only its own weeks are shown.
  const at = new Date(Date.now() - 24 * 7 * 86_400_000).toISOString()
  await window.app.call('tracking.setStage', { ids: [ids.endless ?? ''], stageId: 'applied', at })
  page = await window.open({ place: 'insights' })
  const weeks = page.getByRole('region', { name: 'Applications a week' }).getByRole('listitem')
  await weeks.first().waitFor()
  const bars = await weeks.evaluateAll((all) =>
    all.map((week) => week.children[2]?.getBoundingClientRect().width ?? 0),
  )
  expect(bars.length).toBeGreaterThanOrEqual(24)
  expect(Math.max(...bars) - Math.min(...bars)).toBeLessThan(0.1)
})

test('names in another script begin where the others do', async () => {
  const article = await open('librarian')
  const label = await article.getByText('Place', { exact: true }).boundingBox()
  const value = article.getByRole('definition').filter({ hasText: 'عمّان' })
  const start = await value.evaluate((element) => {
    const range = document.createRange()
    range.selectNodeContents(element)
    return range.getBoundingClientRect().left
  })
  const text = await value.evaluate((element) => getComputedStyle(element).textAlign)
  expect([text, Math.round(start - (label?.x ?? 0))]).toEqual(['left', 0])
})

test('the latest note ends with a whole line', async () => {
  const article = await open('tidal')
  const words = article.getByRole('button', { name: /One more line/ }).locator('span')
  const lines = await words.evaluate(
    (element) => element.clientHeight / Number.parseFloat(getComputedStyle(element).lineHeight),
  )
  expect(lines).toBeCloseTo(5, 1)
})

test.each(['code', 'table'])(
  'a wide %s scrolls in its note and leaves the note in its column',
  async (kind) => {
    const cells = '| of a table '.repeat(30)
    const wide = {
      code: `\`\`\`\n${'a line of code '.repeat(30)}\n\`\`\``,
      table: `${cells}|\n${'|---'.repeat(30)}|`,
    }
    const body = wide[kind as keyof typeof wide]
    const { id } = await window.app.call('notes.create', { postingId: ids.librarian ?? '', body })
    page = await window.open({ place: `all?posting=${ids.librarian}&tab=notes` })
    const panel = page.getByRole('tabpanel')
    await panel.getByText('of a table').or(panel.getByText('a line of code')).first().waitFor()
    const edge = await panel.evaluate((element) => {
      const inner = element.querySelector('pre, section[aria-label="Table"]')
      return (inner?.getBoundingClientRect().right ?? Infinity) - element.getBoundingClientRect().right
    })
    expect(edge).toBeLessThanOrEqual(0)
    await window.app.call('notes.delete', { id })
  },
)

test('a salary in a row shows whole or not at all', async () => {
  page = await window.open({ place: 'all' })
  const salary = page.getByRole('row', { name: /^Tidal/ }).getByText('€52–60k')
  await salary.waitFor()
  for (const width of [1360, 1130, 1000, 900, 720]) {
    await page.setViewportSize({ width, height: 700 })
    const isWhole = await salary.evaluate((element) => {
      const [own, line] = [element.getBoundingClientRect(), element.parentElement?.getBoundingClientRect()]
      if (line === undefined) return false
      const isBelow = own.top >= line.bottom - 1
      return isBelow || (own.left >= line.left - 1 && own.right <= line.right + 1)
    })
    expect(isWhole, `${width}`).toBe(true)
  }
})

test('a row that has room for its salary keeps it when it grows wider, a tag shows beside it where both fit', async () => {
  await window.app.call('tracking.setTags', { ids: [ids.tidal ?? ''], add: ['short commute'] })
  page = await window.open({ place: 'all' })
  const row = page.getByRole('row', { name: /^Tidal/ })
  const [salary, tag] = [row.getByText('€52–60k'), row.getByTitle('short commute')]
  await salary.waitFor()
  const isSeen = (part: Locator) =>
    part.evaluate((element) => {
      const line = element.parentElement?.getBoundingClientRect()
      return line !== undefined && element.getBoundingClientRect().top < line.bottom - 1
    })
  const seen: boolean[] = []
  for (const width of [1200, 1290, 1310, 1360, 2560]) {
    await page.setViewportSize({ width, height: 700 })
    seen.push(await isSeen(salary))
  }
  expect(seen).toEqual(seen.toSorted())
  expect(seen[3]).toBe(true)
  expect(await isSeen(tag)).toBe(true)
  await window.app.call('tracking.setTags', { ids: [ids.tidal ?? ''], remove: ['short commute'] })
})

test('on a wide screen the facts stand right beside the text', async () => {
  const article = await open('tidal', { width: 2560, height: 1200 })
  const text = await article.locator('#posting-detail').boundingBox()
  const facts = await article.getByRole('complementary', { name: 'Facts' }).boundingBox()
  expect(text?.width).toBeLessThan(720)
  expect(facts?.x).toBeCloseTo((text?.x ?? 0) + (text?.width ?? 0), 0)
  const [first, rest] = await article.locator('aside dl').all()
  expect((await first?.boundingBox())?.y).toBe((await rest?.boundingBox())?.y)
})

test('the ring of the focus is around the row the keys are about', async () => {
  page = await window.open({ place: 'all' })
  await page.getByRole('row').first().waitFor()
  await page.keyboard.press('j')
  const outlines = await page.evaluate(() => [
    getComputedStyle(document.querySelector('[role=grid]') ?? document.body).outlineStyle,
    ...[...document.querySelectorAll('[role=row] > div:first-child')].map(
      (row) => getComputedStyle(row).outlineStyle,
    ),
  ])
  expect(outlines.filter((outline) => outline === 'solid')).toHaveLength(1)
  expect(outlines[0]).toBe('none')
})

test('stages that show as dots are named under the pointer, and no two look alike', async () => {
  page = await window.open({ place: 'all', width: 900, height: 700 })
  const dots = page.locator('nav a[href^="#/stage/"]')
  await dots.first().waitFor()
  const colors = await dots.evaluateAll((links) =>
    links.map((link) => getComputedStyle(link.querySelector('span span') ?? link).backgroundColor),
  )
  expect(new Set(colors).size).toBe(colors.length)
  await dots.nth(4).hover()
  await page.getByText('Offer', { exact: true }).last().waitFor()
})

test('in a window enlarged to twice its size, a field comes into sight with its label', async () => {
  page = await window.open({ place: 'all', width: 680, height: 425 })
  await page.getByRole('row').first().waitFor()
  await page.keyboard.press('Control+n')
  const dialog = page.getByRole('dialog', { name: 'New posting' })
  await dialog.getByRole('textbox', { name: 'Title' }).and(page.locator(':focus')).waitFor()
  // It stands half above what is in sight, as after scrolling by hand.
  const field = dialog.getByRole('textbox', { name: 'Web address' })
  const top = await field.evaluate((input) => {
    const scroller = input.closest('form')?.parentElement ?? input
    const { top } = scroller.getBoundingClientRect()
    scroller.scrollTop += input.getBoundingClientRect().top - top + 8
    input.focus()
    return top
  })
  const label = await dialog.getByText('Web address', { exact: true }).boundingBox()
  expect(label?.y ?? 0).toBeGreaterThanOrEqual(top)
})

test('in a window enlarged to twice its size, people can still be put in order', async () => {
  await window.app.call('people.create', { name: 'Ada Brandt' })
  page = await window.open({ place: 'people', width: 680, height: 425 })
  await page.getByRole('combobox', { name: 'Order' }).selectOption('By last contact')
  const last = await page.getByRole('button', { name: 'New contact' }).boundingBox()
  expect((last?.x ?? 680) + (last?.width ?? 0)).toBeLessThanOrEqual(680)
  const filter = await page.getByRole('textbox', { name: 'Filter people' }).boundingBox()
  expect(filter?.width).toBeGreaterThan(70)
})

test('in a window enlarged to twice its size, what keys stand on comes into sight', async () => {
  page = await window.open({ place: `all?posting=${ids.tidal}`, width: 680, height: 425 })
  await page.getByRole('row', { name: /^Tidal/ }).waitFor()
  for (const [key, name] of [
    ['s', 'Move to a stage'],
    ['c', 'Correct a value'],
  ] as const) {
    await page.keyboard.press(key)
    const dialog = page.getByRole('dialog', { name })
    await dialog.getByRole('option').first().waitFor()
    await page.keyboard.press('End')
    const last = dialog.getByRole('option').last()
    const foot = async (at: Locator) => at.evaluate((element) => element.getBoundingClientRect().bottom)
    await expect.poll(async () => (await foot(last)) <= (await foot(dialog))).toBe(true)
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
  }
})

test('in one column the focus goes with the keys to the text of a posting, and back to the list', async () => {
  page = await window.open({ place: 'all', width: 680, height: 425 })
  await page.getByRole('row').first().waitFor()
  await page.keyboard.press('j')
  await page.locator('#posting-list:focus').waitFor()
  await page.keyboard.press('Enter')
  await page.locator('#posting-detail:focus').waitFor()
  await page.keyboard.press('Escape')
  await page.locator('#posting-list:focus').waitFor()
})

test('where a list cannot be read, the line below it stays in a low window', async () => {
  page = await window.open({ place: 'all', width: 680, height: 425 })
  await page.route('**/call/postings.list', (route) =>
    route.fulfill({ json: { ok: false, error: { code: 'libraryFull', message: 'No room is left.' } } }),
  )
  await window.app.call('tracking.setStage', { ids: [ids.mechanic ?? ''], stageId: 'rejected' })
  await page.reload()
  await page.getByRole('button', { name: 'Try again' }).waitFor()
  const ended = await page.getByRole('button', { name: /ended/ }).boundingBox()
  expect((ended?.y ?? 425) + (ended?.height ?? 0)).toBeLessThanOrEqual(425)
})

test('without colours of its own, the window still shows where one is', async () => {
  page = await window.open({ place: 'all', width: 1360 })
  await page.emulateMedia({ forcedColors: 'active' })
  await page.getByRole('row').first().waitFor()
  const marks = page.locator('nav a[aria-current=page], button[aria-pressed=true][aria-label=List]')
  await expect.poll(() => marks.count()).toBe(2)
  const outlines = await marks.evaluateAll((all) => all.map((each) => getComputedStyle(each).outlineStyle))
  expect(outlines).toEqual(['solid', 'solid'])
  const dot = page.getByRole('row').first().locator('[class*=dot]').first()
  expect(await dot.evaluate((each) => getComputedStyle(each).forcedColorAdjust)).toBe('none')

  const current = page.locator('[role=row][aria-current=true] [class*=current]')
  const colors = await current.evaluate((row) => [
    getComputedStyle(row, '::before').backgroundColor,
    getComputedStyle(row).backgroundColor,
  ])
  expect(colors[0]).not.toBe(colors[1])

  await page.keyboard.press('x')
  const signs = page.getByRole('grid', { name: 'Postings' }).locator('.lucide-check')
  await expect.poll(() => signs.count()).toBe(1)
})

test('without colours of its own, what keeps the dates of a day apart stays unseen', async () => {
  page = await window.open({ place: 'all?layout=calendar', width: 1360 })
  await page.emulateMedia({ forcedColors: 'active' })
  const date = page.locator('[data-cell] button[title]').first()
  await date.waitFor()
  const [edge, ground] = await date.evaluate((entry) => {
    const canvas = document.createElement('div')
    canvas.style.color = 'Canvas'
    document.body.append(canvas)
    return [getComputedStyle(entry).borderBlockStartColor, getComputedStyle(canvas).color]
  })
  expect(edge).toBe(ground)
})

test('a day of the calendar that is too low for a date shows none, and no strip of one', async () => {
  page = await window.open({ place: 'all?layout=calendar', width: 680, height: 425 })
  const entries = page.locator('[data-cell] > div:last-child')
  await page.locator('[data-cell] button[title]').first().waitFor({ state: 'attached' })
  const strips = await entries.evaluateAll(
    (boxes) =>
      boxes.flatMap((box) => {
        const end = box.getBoundingClientRect()
        return [...box.children].filter((entry) => {
          const own = entry.getBoundingClientRect()
          return own.left < end.right && own.top < end.bottom && own.bottom > end.bottom + 1
        })
      }).length,
  )
  expect(strips).toBe(0)
})

test('what is written in fields and areas of a form begins at one edge', async () => {
  await open('tidal')
  await page.keyboard.press('i')
  const dialog = page.getByRole('dialog', { name: 'Plan an interview' })
  const edgeOf = (label: string) =>
    dialog.getByLabel(label, { exact: true }).evaluate((element) => {
      const { paddingLeft, borderLeftWidth } = getComputedStyle(element)
      return (
        element.getBoundingClientRect().left +
        Number.parseFloat(paddingLeft) +
        Number.parseFloat(borderLeftWidth)
      )
    })
  expect(await edgeOf('To prepare')).toBe(await edgeOf('Place or link'))
})

test('in a larger letter of the system, no view of the sidebar is cut', async () => {
  await importLookAlikes(window.app)
  page = await window.open({ place: 'duplicates', width: 1360 })
  const views = page.getByRole('navigation').first().getByRole('link')
  await views.filter({ hasText: 'Possible duplicates' }).waitFor()
  const cut = () =>
    views.evaluateAll((links) =>
      links
        .flatMap((link) => [...link.querySelectorAll('*')])
        .filter((part) => getComputedStyle(part).textOverflow === 'ellipsis')
        .filter((part) => part.scrollWidth > part.clientWidth)
        .map(({ textContent }) => textContent),
    )
  for (const size of ['16px', '20px', '24px']) {
    await page.evaluate((fontSize) => {
      document.documentElement.style.fontSize = fontSize
    }, size)
    expect([size, await cut()]).toEqual([size, []])
  }
})

test('in a larger letter of the system, what leads to the palette stays on one line', async () => {
  page = await window.open({ place: 'today', width: 1360 })
  const search = page.getByRole('button', { name: 'Find anything' })
  await search.waitFor()
  for (const size of ['20px', '24px']) {
    await page.evaluate((fontSize) => {
      document.documentElement.style.fontSize = fontSize
    }, size)
    const box = await search.boundingBox()
    const words = await search.getByText('Find anything').boundingBox()
    expect(words?.height ?? 99).toBeLessThanOrEqual(box?.height ?? 0)
  }
})
