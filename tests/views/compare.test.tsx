// @vitest-environment jsdom
// Postings side by side: a table for eyes and ears, with the lines that differ marked.

import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { postingJson, startApp } from '../helpers/app.ts'
import { fillLibrary } from '../helpers/harbourLibrary.ts'
import { type RenderedWindow, renderWindow } from '../helpers/renderWindow.tsx'

let view: RenderedWindow
let ids: Record<string, string>

beforeEach(async () => {
  const app = await startApp()
  ids = await fillLibrary(app)
  await app.call('tracking.setStage', { ids: [ids.tidal ?? ''], stageId: 'applied' })
  await app.call('tracking.setTags', { ids: [ids.tidal ?? '', ids.mechanic ?? ''], add: ['sea'] })
  await app.call('notes.create', { postingId: ids.tidal ?? '', title: 'Call', body: '- [x] **gauges**' })
  view = await renderWindow({ app, place: `all?posting=${ids.tidal}` })
  await screen.findByRole('heading', { level: 1, name: /Tidal/ })
})
afterEach(() => view.close())

const cellsOf = (name: RegExp) =>
  within(screen.getByRole('rowheader', { name }).closest('tr') ?? document.body)
    .getAllByRole('cell')
    .map((cell) => cell.textContent)

/** Ticks the first postings of the list and opens the comparison by its key. */
async function compare(count: number) {
  for (let n = 0; n < count; n++) await view.user.keyboard(n === 0 ? 'x' : 'jx')
  await view.user.keyboard('=')
}

test('one posting is not compared, and it says how to select', async () => {
  await view.user.keyboard('=')
  await screen.findByText(/Select two to four postings/)
  expect(screen.queryByRole('table')).toBeNull()
})

test('selected postings stand in columns, with what differs marked; Escape leads back to the selection', async () => {
  await compare(2)
  const table = await screen.findByRole('table', { name: '2 postings side by side' })
  expect(within(table).getAllByRole('columnheader')).toHaveLength(2)
  await waitFor(() => expect(document.activeElement?.getAttribute('aria-label')).toBe('Comparison'))
  expect(screen.getByText(/^\d+ of \d+ lines differ$/)).toBeTruthy()
  await view.user.keyboard('{Escape}')
  const selected = await screen.findByRole('toolbar', { name: 'Selected postings' })
  within(selected).getByText('2')
  expect(window.location.hash).toContain('#/all')
})

test('facts, salary, requirements and what is mine; what nobody says is “not stated”, what is not there “none”', async () => {
  window.location.hash = `#/compare/${ids.tidal},${ids.mechanic}`
  await screen.findByRole('table')
  expect(screen.getAllByRole('rowheader').map((header) => header.textContent)).toEqual(
    expect.arrayContaining(['≠Stage, differs', '≠My notes, differs', 'Tags']),
  )
  expect(cellsOf(/^≠?Stage/)).toEqual(['Applied', 'New'])
  expect(cellsOf(/Tags/)).toEqual(['sea', 'sea'])
  expect(cellsOf(/My notes/)).toEqual(['Callgauges', 'none'])
  expect(cellsOf(/^≠?Education/)).toContain('not stated')
})

test('what was wished and offered stands there once one has an offer', async () => {
  window.location.hash = `#/compare/${ids.tidal},${ids.mechanic}`
  await screen.findByRole('table')
  expect(screen.queryByRole('rowheader', { name: 'Offered' })).toBeNull()
  const pay = (amount: string, period: 'month' | 'year') => ({
    min: amount,
    max: amount,
    currency: 'EUR',
    period,
  })
  await view.app.call('offers.add', {
    postingId: ids.tidal ?? '',
    base: pay('5000', 'month'),
    salariesPerYear: '13',
  })
  await view.app.call('salaryTalks.add', {
    postingId: ids.mechanic ?? '',
    kind: 'wished',
    pay: pay('62000', 'year'),
  })
  await screen.findByRole('rowheader', { name: 'Offered' })
  await screen.findByRole('rowheader', { name: /Wished for/ })
  expect(cellsOf(/Wished for/)).toEqual(['none', expect.stringMatching(/^€62,000 \/ year/)])
  expect(cellsOf(/Base pay/)).toEqual([expect.stringMatching(/^€5,000 \/ month/), 'none'])
  expect(cellsOf(/A year/)).toContain('€65,00013 salaries')
})

test('only differences leaves out what is the same', async () => {
  window.location.hash = `#/compare/${ids.tidal},${ids.mechanic}`
  await screen.findByRole('table')
  const before = screen.getAllByRole('rowheader').length
  await view.user.click(screen.getByRole('checkbox', { name: 'Only differences' }))
  expect(screen.queryByRole('rowheader', { name: 'Tags' })).toBeNull()
  expect(screen.getByRole('rowheader', { name: /Stage/ })).toBeTruthy()
  expect(screen.getAllByRole('rowheader').length).toBeLessThan(before)
})

test('of three one can be left out; one that is deleted meanwhile goes by itself', async () => {
  const all = [ids.tidal, ids.mechanic, ...Object.values(ids)].filter(
    (id, at, list) => list.indexOf(id) === at,
  )
  window.location.hash = `#/compare/${all.slice(0, 3).join(',')}`
  await screen.findByRole('table', { name: '3 postings side by side' })
  const [, , last] = screen.getAllByRole('button', { name: /^Leave out/ })
  await view.user.click(last ?? document.body)
  await screen.findByRole('table', { name: '2 postings side by side' })
  await view.app.call('postings.delete', { ids: [ids.mechanic ?? ''] })
  await screen.findByText('There are not two postings to compare')
  await view.app.call('history.undo')
  await screen.findByRole('table', { name: '2 postings side by side' })
})

test('a salary that is stated by the year is not “not stated” beside one that had to be reckoned', async () => {
  const value = { '@type': 'QuantitativeValue', minValue: 3000, maxValue: 4000, unitText: 'MONTH' }
  const baseSalary = { '@type': 'MonetaryAmount', currency: 'EUR', value }
  const { files } = await view.app.importTexts({
    'monthly.json': postingJson({ title: 'Buoy Painter', identifier: 'B-1', baseSalary }),
  })
  window.location.hash = `#/compare/${ids.tidal},${files[0]?.postings[0]}`
  await screen.findByRole('table')
  expect(cellsOf(/^≠?In a year, for comparing/)).toEqual([
    '€52,000–60,000 / year',
    'About €36,000–48,000 a year (12 months)',
  ])
})
