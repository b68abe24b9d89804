// @vitest-environment jsdom
// The table over the real app: its columns, its groups, and the keys of a grid.

import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { firstColumns } from '../../renderer/views/export/exportColumns.ts'
import { groupedLines } from '../../renderer/views/table/tableLines.ts'
import { startApp } from '../helpers/app.ts'
import { fillLibrary } from '../helpers/harbourLibrary.ts'
import { type RenderedWindow, renderWindow } from '../helpers/renderWindow.tsx'

let view: RenderedWindow
let ids: Record<string, string>

beforeEach(async () => {
  localStorage.clear()
  const app = await startApp()
  ids = await fillLibrary(app)
  await app.call('tracking.setStage', { ids: [ids.tidal ?? ''], stageId: 'applied' })
  view = await renderWindow({ app, place: 'all?layout=table' })
  await screen.findByRole('row', { name: /Tidal/ })
})
afterEach(() => view.close())

const heads = () => screen.getAllByRole('columnheader').map((head) => head.textContent)
const head = (name: string) => within(screen.getByRole('columnheader', { name })).getByRole('button')
const table = async () => (await view.app.call('settings.get')).table

describe('the columns', () => {
  test('sort when pressed, the other way when pressed again', async () => {
    const closes = screen.getByRole('columnheader', { name: 'Closes' })
    // At first the nearer of both deadlines counts, which is no column's.
    expect(closes.getAttribute('aria-sort')).toBeNull()
    head('Closes').focus()
    await view.user.keyboard('{Enter}')
    expect(closes.getAttribute('aria-sort')).toBe('ascending')
    head('Title').focus()
    await view.user.keyboard('{Enter}')
    expect(window.location.hash).toContain('sort=title')
    await view.user.keyboard('{Enter}')
    expect(window.location.hash).toContain('order=descending')
    expect(screen.getByRole('columnheader', { name: 'Title' }).getAttribute('aria-sort')).toBe('descending')
  })

  test('change places and widths by keys, and the library remembers', async () => {
    head('Title').focus()
    await view.user.keyboard('{ArrowRight}{Alt>}{ArrowRight}{/Alt}')
    await waitFor(() => expect(heads().slice(1, 4)).toEqual(['Title', 'Stage', 'Employer']))
    await view.user.keyboard('{Shift>}{ArrowRight}{/Shift}')
    await waitFor(async () => expect((await table()).columns[2]).toEqual({ id: 'employer', width: 196 }))
    expect((await table()).columns[1]?.id).toBe('stage')
  })

  test('are chosen in a menu', async () => {
    await view.user.click(screen.getByRole('button', { name: 'Columns' }))
    await view.user.click(await screen.findByRole('menuitemcheckbox', { name: 'Work mode' }))
    await view.user.click(screen.getByRole('menuitemcheckbox', { name: 'Salary' }))
    await waitFor(() => expect(heads()).toContain('Work mode'))
    expect(heads()).not.toContain('Salary')
  })

  test('stay where they are in the menu, come back to their place, and the title is always there', async () => {
    await view.user.click(screen.getByRole('button', { name: 'Columns' }))
    await screen.findByRole('menuitemcheckbox', { name: 'Stage' })
    const choices = () => screen.getAllByRole('menuitemcheckbox').map(({ textContent }) => textContent)
    const [before, shown] = [choices(), heads()]
    expect(before).not.toContain('Title')
    await view.user.click(screen.getByRole('menuitemcheckbox', { name: 'Stage' }))
    await waitFor(() => expect(heads()).not.toContain('Stage'))
    expect(choices()).toEqual(before)
    await view.user.click(screen.getByRole('menuitemcheckbox', { name: 'Stage' }))
    await waitFor(() => expect(heads()).toEqual(shown))
    for (const name of before) {
      const choice = screen.getByRole('menuitemcheckbox', { name: name ?? '' })
      if (choice.getAttribute('aria-checked') === 'true') await view.user.click(choice)
    }
    await waitFor(() => expect(heads().slice(1)).toEqual(['Title']))
    // A library of before may have left it out.
    const { groupBy } = await table()
    await view.app.call('settings.set', { table: { groupBy, columns: [{ id: 'stage', width: 130 }] } })
    await waitFor(() => expect(heads().slice(1)).toEqual(['Title', 'Stage']))
  })

  test('say by when an offer wants its answer, and stand in a spreadsheet as they are chosen', async () => {
    const tidal = [ids.tidal ?? '']
    await view.app.call('tracking.setReplyBy', { ids: tidal, replyBy: { on: '2026-11-25', time: null } })
    await view.app.call('tracking.setStage', { ids: tidal, stageId: 'offer' })
    await view.user.click(screen.getByRole('button', { name: 'Columns' }))
    await view.user.click(await screen.findByRole('menuitemcheckbox', { name: 'Answer by' }))
    await waitFor(() => expect(heads()).toContain('Answer by'))
    const line = await screen.findByRole('row', { name: /Tidal/ })
    const cells = within(line).getAllByRole('gridcell')
    expect(cells[heads().indexOf('Answer by')]?.textContent).toMatch(/^Due in \d days$/)
    expect(firstColumns(await table())).toContain('replyBy')
  })
})

test('sorted by pay, the head says that currencies stand apart', async () => {
  const salary = await screen.findByRole('columnheader', { name: /^Salary/ })
  expect(salary.textContent).toBe('Salary')
  within(salary).getByRole('button').focus()
  await view.user.keyboard('{Enter}')
  await waitFor(() => expect(salary.textContent).toBe('Salary by currency'))
  expect(within(salary).getByRole('button').title).toMatch(/amounts are not converted$/)
  screen.getByRole('button', { name: 'Sorted by Salary, Highest first, by currency' })
})

test('groups hold their postings and fold', async () => {
  await view.user.click(screen.getByRole('button', { name: 'Group' }))
  await view.user.click(await screen.findByRole('menuitemradio', { name: 'Stage' }))
  const fold = await screen.findByRole('button', { name: 'New4', expanded: true })
  await waitFor(() => expect(screen.getByRole('grid').getAttribute('aria-rowcount')).toBe('8'))
  await view.user.click(fold)
  await waitFor(() => expect(screen.queryByRole('row', { name: /Bicycle/ })).toBeNull())
  await screen.findByRole('row', { name: /Tidal/ })
  expect((await table()).groupBy).toBe('stage')
})

test('arrows go from cell to cell', async () => {
  const grid = screen.getByRole('grid')
  await view.app.call('tracking.setStage', { ids: [ids.tidal ?? ''], stageId: 'considering' })
  await screen.findByRole('row', { name: /Tidal.*Considering/ })
  grid.focus()
  await view.user.keyboard('{Home}')
  await waitFor(() => expect(grid.getAttribute('aria-activedescendant')).toMatch(/^cell-title-/))
  await view.user.keyboard('{ArrowRight}')
  await waitFor(() => expect(grid.getAttribute('aria-activedescendant')).toBe(`cell-employer-${ids.tidal}`))
  expect(document.getElementById(`cell-employer-${ids.tidal}`)?.textContent).toBe('Saltmarsh Power')
})

test('Shift with arrows selects a range, and what is gone back over no longer', async () => {
  const selected = () => screen.getAllByRole('button', { name: 'Select', pressed: true }).length
  screen.getByRole('grid').focus()
  await view.user.keyboard('{Home}{Shift>}{ArrowDown}{ArrowDown}{/Shift}')
  await waitFor(() => expect(selected()).toBe(3))
  await view.user.keyboard('{Shift>}{ArrowUp}{/Shift}')
  await waitFor(() => expect(selected()).toBe(2))
})

test('a line is found by where its group begins', () => {
  const groups = [
    { key: 'a', label: 'A', count: 2 },
    { key: 'b', label: 'B', count: 3 },
    { key: 'c', label: 'C', count: 1 },
  ]
  const lines = groupedLines(groups, new Set(['b']))
  const said = Array.from({ length: lines.count }, (_, at) => {
    const line = lines.lineAt(at)
    return line.kind === 'group' ? line.group.key : line.index
  })
  expect(said).toEqual(['a', 0, 1, 'b', 'c', 2])
  expect([0, 1, 2].map((posting) => said[lines.lineOf(posting)])).toEqual([0, 1, 2])
})
