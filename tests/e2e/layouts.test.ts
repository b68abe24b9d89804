// The same postings as board, table and calendar in a real browser: a card dragged with the mouse, and what axe finds.

import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { defaultTable } from '../../shared/layouts.ts'
import { postingJson } from '../helpers/app.ts'
import { findBarriers } from '../helpers/barriers.ts'
import { type BrowserWindow, openBrowserWindow } from '../helpers/browserWindow.ts'
import { fillLibrary } from '../helpers/harbourLibrary.ts'

let window: BrowserWindow
let ids: Record<string, string>

beforeAll(async () => {
  window = await openBrowserWindow()
  ids = await fillLibrary(window.app)
  await window.app.call('tracking.setStage', { ids: [ids.mechanic ?? ''], stageId: 'rejected' })
})
afterEach(() => window.closePages())
afterAll(() => window?.close())

const stageOf = async (name: string) =>
  (await window.app.call('postings.get', { id: ids[name] ?? '' })).tracking.stageId

test('in a narrow window Tab goes through the facts above the text, the text, and the facts below it', async () => {
  const posting = postingJson({
    title: 'Chart Drawer',
    description: '<p>See <a href="https://charts.example/a">ours</a>.</p>',
  })
  const { files } = await window.app.importTexts({ 'chart.json': posting })
  const page = await window.open({ place: `all?posting=${files[0]?.postings[0]}&pane=detail`, width: 720 })
  await page.getByRole('tab', { name: 'Posting' }).focus()
  const order = ['Correct the place', 'ours', 'Correct the identifier']
  const reached: string[] = []
  while (!reached.includes('Correct the identifier') && reached.length < 40) {
    await page.keyboard.press('Tab')
    reached.push(
      await page.evaluate(
        () => document.activeElement?.ariaLabel ?? document.activeElement?.textContent ?? '',
      ),
    )
  }
  expect(reached.filter((name) => order.includes(name))).toEqual(order)
  await window.app.call('history.undo')
})

test('in a table that is scrolled sideways the titles stay in sight, and cover no cell the keys come to', async () => {
  const page = await window.open({ place: `all?layout=table&posting=${ids.tidal}`, width: 900 })
  const grid = page.getByRole('grid', { name: 'Postings' })
  const row = grid.getByRole('row', { name: /Tidal/ })
  const parts = [row.getByText('Tidal Energy Analyst'), grid.getByRole('columnheader', { name: 'Title' })]
  const lefts = () => Promise.all(parts.map(async (part) => (await part.boundingBox())?.x))
  const before = await lefts()
  await grid.focus()
  for (let step = 1; step < defaultTable.columns.length; step += 1) await page.keyboard.press('ArrowRight')
  await expect.poll(() => grid.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0)
  for (let step = 2; step < defaultTable.columns.length; step += 1) await page.keyboard.press('ArrowLeft')
  expect(await lefts()).toEqual(before)
  const title = await parts[1]?.boundingBox()
  const current = await row.locator('[data-current="true"]').boundingBox()
  expect(current?.x).toBeGreaterThanOrEqual((title?.x ?? 0) + (title?.width ?? 0) - 1)
})

test('a card is dragged to another stage, put back by Escape, and let go at an end', async () => {
  const page = await window.open({ place: 'all?layout=board' })
  const card = page.getByRole('option', { name: /Tidal/ })
  const lift = async (toX: number, toY: number) => {
    const box = await card.boundingBox()
    if (box === null) throw new Error('The card is not on screen.')
    await page.mouse.move(box.x + 40, box.y + 30)
    await page.mouse.down()
    await page.mouse.move(box.x + 60, box.y + 40)
    await page.mouse.move(toX, toY, { steps: 3 })
  }
  const middleOf = async (name: RegExp) => {
    const box = await page.getByRole('region', { name }).boundingBox()
    if (box === null) throw new Error(`There is no column ${name}.`)
    return [box.x + box.width / 2, box.y + 200] as const
  }
  await lift(...(await middleOf(/^Applied/)))
  await page.keyboard.press('Escape')
  await page.mouse.up()
  expect(await stageOf('tidal')).toBe('new')

  await lift(...(await middleOf(/^Applied/)))
  await page.mouse.up()
  await page
    .getByRole('region', { name: /^Applied 1/ })
    .getByRole('option', { name: /Since today/ })
    .waitFor()
  await expect.poll(() => stageOf('tidal')).toBe('applied')

  await lift(1290, 180)
  const rejected = await page.locator('[data-still] [data-stage="rejected"]').boundingBox()
  await page.mouse.move((rejected?.x ?? 0) + 30, (rejected?.y ?? 0) + 30, { steps: 3 })
  await page.mouse.up()
  await card.waitFor({ state: 'detached' })
  await page.getByRole('region', { name: 'Board' }).getByRole('button', { name: 'Ended 2' }).waitFor()
  await page.keyboard.press('u')
  await card.waitFor()
  expect(await stageOf('tidal')).toBe('applied')
})

test('of a stage beyond the edge, the board shows its cards from the start', async () => {
  await window.app.call('tracking.setStage', { ids: [ids.tidal ?? ''], stageId: 'accepted' })
  const page = await window.open({ place: 'stage/accepted?layout=board', width: 900 })
  const card = page.getByRole('option', { name: /Tidal/ })
  await expect.poll(async () => (await card.boundingBox())?.x ?? 2_000).toBeLessThan(700)
  await window.app.call('history.undo')
})

test('a finger that rests on a card lifts it and carries it to another stage; one that moves at once scrolls', async () => {
  await window.app.call('tracking.setStage', { ids: [ids.tidal ?? ''], stageId: 'new' })
  const page = await window.open({ place: 'all?layout=board' })
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('Emulation.setTouchEmulationEnabled', { enabled: true })
  const card = page.getByRole('option', { name: /Tidal/ })
  const column = page.getByRole('region', { name: /^Considering/ })
  let [start, end] = [
    { x: 0, y: 0 },
    { x: 0, y: 0 },
  ]
  /** Where they are once nothing scrolls any more. */
  const look = async () => {
    let last = ''
    await expect
      .poll(async () => {
        const [from, to] = await Promise.all([card.boundingBox(), column.boundingBox()])
        if (from === null || to === null) return false
        start = { x: from.x + 60, y: from.y + 40 }
        end = { x: to.x + to.width / 2, y: to.y + 200 }
        const before = last
        last = JSON.stringify([start, end])
        return last === before
      })
      .toBe(true)
  }
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: { x: number; y: number }) =>
    cdp.send('Input.dispatchTouchEvent', { type, touchPoints: at === undefined ? [] : [at] })
  const carry = async () => {
    for (const part of [0.1, 0.4, 0.7, 1]) {
      await touch('touchMove', {
        x: start.x + part * (end.x - start.x),
        y: start.y + part * (end.y - start.y),
      })
    }
    await touch('touchEnd')
  }
  await look()
  // Not awaited: a busy machine would make it a rest.
  const pressed = touch('touchStart', start)
  await carry()
  await pressed
  expect(await stageOf('tidal')).toBe('new')
  await look()
  // Longer than a card takes to be lifted, shorter than the menu takes to open; the page's own timers say when.
  await page.evaluate(() => {
    const lifted = new Promise<boolean>((tell) => {
      const isLifted = () => document.querySelector('[data-dragging="true"]') !== null
      document.addEventListener('pointerdown', () => setTimeout(() => tell(isLifted()), 380), { once: true })
    })
    Object.assign(globalThis, { lifted })
  })
  const pressedAgain = touch('touchStart', start)
  expect(await page.evaluate(() => (globalThis as { lifted?: Promise<boolean> }).lifted)).toBe(true)
  await carry()
  await pressedAgain
  await expect.poll(() => stageOf('tidal')).toBe('considering')
  await page
    .getByText(/^Moved “Tidal/)
    .first()
    .waitFor()
})

test('a date of one’s own is dragged to another day of the calendar, put back by Escape; the listing’s stays', async () => {
  const id = ids.tidal ?? ''
  await window.app.call('tracking.setDeadline', { ids: [id], deadline: { on: '2026-11-25', time: '17:00' } })
  const page = await window.open({ place: 'all?layout=calendar' })
  const dragTo = async (name: RegExp, day: string) => {
    const chip = await page.locator('[data-cell]').getByRole('button', { name }).first().boundingBox()
    const cell = await page.locator(`[data-cell="${day}"]`).boundingBox()
    if (chip === null || cell === null) throw new Error('The date is not on screen.')
    await page.mouse.move(chip.x + 20, chip.y + 8)
    await page.mouse.down()
    await page.mouse.move(chip.x + 30, chip.y + 14)
    await page.mouse.move(cell.x + cell.width / 2, cell.y + cell.height - 20, { steps: 3 })
  }
  const deadline = async () => (await window.app.call('postings.get', { id })).tracking.myDeadline
  await page.getByRole('button', { name: 'Mine: Tidal Energy Analyst' }).waitFor()
  await dragTo(/^Mine: Tidal/, '2026-11-27')
  await page.keyboard.press('Escape')
  await page.mouse.up()
  await dragTo(/^Mine: Tidal/, '2026-11-26')
  await page.mouse.up()
  await expect.poll(deadline).toEqual({ on: '2026-11-26', time: '17:00' })
  await page
    .locator('[data-cell="2026-11-26"]')
    .getByRole('button', { name: /^Mine: Tidal/ })
    .waitFor()

  await dragTo(/^Tidal/, '2026-11-27')
  await page.mouse.up()
  await page.getByText('The listing’s date stays what it says').first().waitFor()
  await page.keyboard.press('u')
  await expect.poll(deadline).toEqual({ on: '2026-11-25', time: '17:00' })
})

test('the columns of the table take the room there is; an edge that is dragged follows the pointer', async () => {
  await window.app.call('settings.set', { table: defaultTable })
  const page = await window.open({ place: 'all?layout=table', width: 1920 })
  const heads = page.getByRole('columnheader')
  await page.getByRole('gridcell').first().waitFor()
  const endOf = async (name: string) => {
    const box = await heads.filter({ hasText: name }).boundingBox()
    return Math.round((box?.x ?? 0) + (box?.width ?? 0))
  }
  expect(await endOf('Added')).toBeGreaterThan(1900)

  const [before, title] = [await endOf('Employer'), await endOf('Title')]
  const edge = await heads.filter({ hasText: 'Employer' }).boundingBox()
  await page.mouse.move(before, (edge?.y ?? 0) + 16)
  await page.mouse.down()
  await page.mouse.move(before - 60, (edge?.y ?? 0) + 16, { steps: 3 })
  expect(await endOf('Employer')).toBe(before - 60)
  await page.mouse.up()
  await expect.poll(() => endOf('Employer')).toBe(before - 60)
  expect(await endOf('Title')).toBe(title)

  // The system takes the pointer away: the edge goes back to where it was.
  await page.mouse.move(before - 60, (edge?.y ?? 0) + 16)
  await page.mouse.down()
  await page.mouse.move(before, (edge?.y ?? 0) + 16, { steps: 3 })
  expect(await endOf('Employer')).toBe(before)
  await heads
    .filter({ hasText: 'Employer' })
    .locator('[aria-hidden]')
    .last()
    .evaluate((element) => element.dispatchEvent(new PointerEvent('pointercancel')))
  await expect.poll(() => endOf('Employer')).toBe(before - 60)
  await page.mouse.up()
  expect(await endOf('Employer')).toBe(before - 60)

  await page.setViewportSize({ width: 900, height: 700 })
  const grid = page.getByRole('grid', { name: 'Postings' })
  const { columns } = (await window.app.call('settings.get', {})).table
  const sum = columns.reduce((width, column) => width + column.width, 36)
  await expect.poll(() => grid.evaluate((element) => element.scrollWidth)).toBe(sum)
})

test('there are no barriers, and the posting stays when the layout changes', async () => {
  const page = await window.open({ place: `all?layout=board&posting=${ids.long}` })
  await page.locator('[role=option][aria-current=true]').waitFor()
  expect(await findBarriers(page, {})).toEqual([])
  await page.keyboard.press('v')
  await page.keyboard.press('t')
  await page.locator('[role=row][aria-current=true]').waitFor()
  expect(await findBarriers(page, {})).toEqual([])
  await page.keyboard.press('v')
  await page.keyboard.press('c')
  await page.getByRole('button', { name: /28 November, 1 date/ }).waitFor()
  expect(await findBarriers(page, {})).toEqual([])
  expect(page.url()).toContain(`posting=${ids.long}`)
})
