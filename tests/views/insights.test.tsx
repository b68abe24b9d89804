// @vitest-environment jsdom
// The search as a whole: its figures with their n, and what happened, from which its postings open.

import { screen, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { layOutFlow } from '../../renderer/views/insights/flowLayout.ts'
import type { Flow } from '../../shared/insights.ts'
import { postingJson, startApp } from '../helpers/app.ts'
import { type RenderedWindow, renderWindow } from '../helpers/renderWindow.tsx'

let view: RenderedWindow
const titles = ['Harbour Pilot', 'Tug Master', 'Lock Keeper']

async function show(place: string, moves: readonly [number, string, string][] = []) {
  const app = await startApp()
  const files = titles.map((title, n) => [
    `${n}.json`,
    postingJson({ title, identifier: `NH-${n}`, description: title }),
  ])
  const report = await app.importTexts(Object.fromEntries(files))
  const ids = report.files.map(({ postings }) => postings[0] ?? '')
  for (const [n, stageId, on] of moves) {
    await app.call('tracking.setStage', { ids: [ids[n] ?? ''], stageId, at: `${on}T10:00:00.000Z` })
  }
  view = await renderWindow({ app, place })
}

beforeEach(() => localStorage.clear())
afterEach(() => view.close())

test('g n leads to the figures, each with how many it is of', async () => {
  await show('all', [
    [0, 'applied', '2026-11-02'],
    [0, 'interviewing', '2026-11-06'],
    [0, 'rejected', '2026-11-12'],
    [1, 'applied', '2026-11-17'],
  ])
  await screen.findByRole('link', { name: 'Insights' })
  await view.user.keyboard('gn')
  const replies = (await screen.findByText('Replies')).parentElement!
  within(replies).getByText('50%')
  within(replies).getByText('1 of 2')
  within(screen.getAllByText('Time to first reply')[0]!.parentElement!).getByText('4 days')
  const flow = screen.getByRole('table', { name: 'Where applications went' })
  within(flow).getByRole('row', { name: 'Interviewing Rejected 1' })
  await view.user.click(screen.getByRole('radio', { name: '30 days' }))
  await screen.findByText(/^This week, from .*: 1$/)
})

test('the weeks say how many applications are in none of them', async () => {
  await show('insights', [
    [0, 'applied', '2026-02-02'],
    [1, 'applied', '2026-11-17'],
  ])
  await screen.findByText('1 more began before, or has no date.')
  screen.getByText('No reply yet')
})

test('says so where there is nothing to count', async () => {
  await show('insights')
  await screen.findByText('No applications yet')
})

test('what happened is walked by keys, narrowed, and opens the timeline of a posting', async () => {
  await show('timeline', [[1, 'applied', '2026-11-18']])
  const lines = await screen.findByRole('list', { name: 'What happened' })
  expect((await within(lines).findAllByRole('listitem')).length).toBe(4)
  // Whether the list has the focus by now or not: the first key goes to its first line.
  lines.focus()
  await view.user.keyboard('jj')
  expect(document.activeElement?.textContent).toContain('Tug Master')
  await view.user.click(screen.getByRole('radio', { name: 'What I did' }))
  const subject = await screen.findByRole('button', { name: /Tug Master/ })
  expect(screen.queryByRole('button', { name: /Lock Keeper/ })).toBeNull()
  await view.user.click(subject)
  expect(window.location.hash).toMatch(/tab=timeline/)
  expect(window.location.hash).toMatch(/from=timeline/)
})

test('bands fill the sides of their boxes and pass a column in a place of their own', () => {
  const node = (id: string, column: number, count: number) =>
    ({ id, kind: 'reached', stageId: id, column, count }) as const
  const flow: Flow = {
    nodes: [node('a', 0, 10), node('b', 1, 4), node('c', 2, 7)],
    links: [
      { from: 'a', to: 'b', count: 4 },
      { from: 'b', to: 'c', count: 4 },
      { from: 'a', to: 'c', count: 3 },
    ],
  }
  const { boxes, bands, height } = layOutFlow(flow, 800)
  const [a, b, c] = boxes
  expect(b!.y).toBeGreaterThan(0)
  expect([a!.height / 10, b!.height / 4].map((each) => each.toFixed(6))).toEqual(
    Array(2).fill((c!.height / 7).toFixed(6)),
  )
  expect(a!.x).toBeLessThan(b!.x)
  expect(height).toBeGreaterThanOrEqual(Math.max(...boxes.map(({ y, height: own }) => y + own)))
  // Two pieces: into the column it passes and out of it.
  expect(bands.find(({ id }) => id === 'a to c')?.path.match(/M/g)).toHaveLength(2)
  expect(bands.every(({ path }) => !path.includes('NaN'))).toBe(true)
})

test('offers stand beside what was advertised and wished for, and open their posting', async () => {
  await show('insights', [[1, 'applied', '2026-11-02']])
  const { rows } = await view.app.call('postings.list', {})
  const postingId = rows.find(({ title }) => title === 'Tug Master')?.id ?? ''
  const year = (amount: string) => ({ min: amount, max: amount, currency: 'EUR', period: 'year' as const })
  await view.app.call('salaryTalks.add', { postingId, kind: 'wished', pay: year('62000') })
  await view.app.call('offers.add', { postingId, base: year('58000'), stageId: 'offer' })
  const panel = await screen.findByRole('region', { name: 'Offers, what they pay in a year (EUR)' })
  const wished = within(panel).getByText('Wished for', { selector: 'dt' }).parentElement!
  within(wished).getByText('€62,000')
  within(wished).getByText('for it')
  within(panel).getByText(/^One offer came so far\./)
  await view.user.click(
    within(panel).getByRole('button', { name: /^Tug Master ?, offered ?€58,000 ?, wished for €62,000$/ }),
  )
  await screen.findByRole('heading', { level: 1, name: 'Tug Master' })
})
