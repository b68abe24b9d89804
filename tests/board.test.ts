import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { initialStages } from '../shared/stages.ts'
import type { TestApp } from './helpers/app.ts'
import { startApp } from './helpers/app.ts'
import { fillLibrary } from './helpers/harbourLibrary.ts'

let app: TestApp
let ids: Record<string, string>
const id = (name: string) => ids[name] ?? ''
beforeEach(async () => {
  app = await startApp()
  ids = await fillLibrary(app)
})
afterEach(() => app.close())

const move = (name: string, stageId: string, at?: string) =>
  app.call('tracking.setStage', { ids: [id(name)], stageId, ...(at === undefined ? {} : { at }) })
const idsIn = async (stageId: string, input = {}) => {
  const { columns } = await app.call('board.columns', input)
  return columns.find((column) => column.stageId === stageId)?.rows.map((row) => row.id)
}

describe('the columns of the board', () => {
  test('are all the stages in order, also those where nothing stands', async () => {
    const { total, columns } = await app.call('board.columns')
    expect(columns.map(({ stageId }) => stageId)).toEqual(initialStages.map((stage) => stage.id))
    expect(columns.map(({ count }) => count)).toEqual([5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0])
    expect(total).toBe(5)
  })

  test('hold what the list of the same filter holds', async () => {
    await move('tidal', 'applied')
    const { total, columns } = await app.call('board.columns', { text: 'tides' })
    const list = await app.call('postings.list', { text: 'tides' })
    expect(total).toBe(list.total)
    expect(columns.flatMap(({ rows }) => rows.map((row) => row.id)).sort()).toEqual(
      list.rows.map((row) => row.id).sort(),
    )
    expect(columns.find(({ stageId }) => stageId === 'applied')?.count).toBe(1)
  })

  test('count ended postings and leave them out while they are folded', async () => {
    await move('mechanic', 'rejected')
    const { columns } = await app.call('board.columns', { areEndedOpen: false })
    expect(columns.find(({ stageId }) => stageId === 'rejected')).toEqual({
      stageId: 'rejected',
      count: 1,
      rows: [],
    })
    expect(await idsIn('rejected')).toEqual([id('mechanic')])
  })

  test('are in the order of the date that matters in them', async () => {
    await move('tidal', 'applied', '2026-11-18T10:00:00Z')
    await move('long', 'applied', '2026-11-02T10:00:00Z')
    await move('scheduler', 'applied', '2026-11-10T10:00:00Z')
    expect(await idsIn('applied')).toEqual([id('long'), id('scheduler'), id('tidal')])
    expect(await idsIn('applied', { direction: 'descending' })).toEqual([
      id('tidal'),
      id('scheduler'),
      id('long'),
    ])
    await move('mechanic', 'offer')
    await move('librarian', 'offer')
    await app.call('tracking.setDeadline', {
      ids: [id('librarian')],
      deadline: { on: '2026-11-23', time: null },
    })
    expect(await idsIn('offer')).toEqual([id('librarian'), id('mechanic')])
    await app.call('tracking.setStage', {
      ids: Object.values(ids),
      stageId: 'considering',
    })
    // Soonest first, then those without a date, then what has passed: as the list.
    expect(await idsIn('considering')).toEqual((await app.call('postings.list')).rows.map((row) => row.id))
  })

  test('go on where the first of them end', async () => {
    const whole = await idsIn('new', { sort: 'title' })
    const first = await idsIn('new', { sort: 'title', first: 2 })
    const more = await app.call('board.rows', { sort: 'title', stageId: 'new', offset: 2, limit: 10 })
    expect([...(first ?? []), ...more.rows.map((row) => row.id)]).toEqual(whole)
  })

  test('say where a posting stands', async () => {
    const whole = await idsIn('new')
    const place = async (name: string, input = {}) =>
      (await app.call('board.find', { id: id(name), ...input })).place
    expect(await place('tidal')).toEqual({ stageId: 'new', index: whole?.indexOf(id('tidal')) })
    expect(await place('tidal', { text: 'zeppelin' })).toBeNull()
  })
})

describe('groups', () => {
  test('by stage stand in the order of the stages, by employer by name', async () => {
    await move('tidal', 'applied')
    const byStage = await app.call('groups.list', { groupBy: 'stage' })
    expect(byStage.groups).toEqual([
      { key: 'new', label: 'New', count: 4 },
      { key: 'applied', label: 'Applied', count: 1 },
    ])
    const byEmployer = await app.call('groups.list', { groupBy: 'employer' })
    expect(byEmployer.groups.map(({ label }) => label)).toEqual([
      'Copper Spoke',
      'Institute for Coastal Soundscapes and Allied Studies at Northmere',
      'Northvale Harbour',
      'Saltmarsh Power',
      'مكتبة الواحة',
    ])
    expect(byEmployer.total).toBe(5)
  })

  test('their rows come group after group, without those folded', async () => {
    await move('tidal', 'applied')
    const rows = async (folded: string[]) =>
      (await app.call('groups.rows', { groupBy: 'stage', sort: 'title', folded })).rows.map((row) => row.id)
    expect((await rows([])).at(-1)).toBe(id('tidal'))
    expect(await rows(['new'])).toEqual([id('tidal')])
  })
})

describe('the calendar', () => {
  test('has dates of both kinds on the days of the person', async () => {
    await app.call('tracking.setDeadline', {
      ids: [id('librarian')],
      deadline: { on: '2026-11-28', time: null },
    })
    const { today, days } = await app.call('calendar.days', { from: '2026-11-01', to: '2026-11-30' })
    expect(today).toBe('2026-11-20')
    expect(days.map(({ on, items }) => [on, items.map((item) => `${item.kind} ${item.postingId}`)])).toEqual([
      ['2026-11-22', [`listing ${id('tidal')}`]],
      ['2026-11-28', [`mine ${id('librarian')}`, `listing ${id('long')}`]],
    ])
  })

  test('follows the filter, shows what has passed, and counts what it leaves out', async () => {
    const days = async (input: object) =>
      (await app.call('calendar.days', { from: '2026-10-01', to: '2026-12-31', ...input })).days
    expect((await days({})).map(({ on }) => on)).toEqual([
      '2026-10-01',
      '2026-11-22',
      '2026-11-28',
      '2026-12-05',
    ])
    expect(await days({ text: 'zeppelin' })).toEqual([])
    expect((await days({ perDay: 0 }))[0]).toEqual({ on: '2026-10-01', total: 1, items: [] })
  })
})

test('how postings are looked at is kept with the settings', async () => {
  await app.call('settings.set', { layout: 'board', savedLayouts: { one: 'table' } })
  await app.restart()
  expect(await app.call('settings.get')).toMatchObject({ layout: 'board', savedLayouts: { one: 'table' } })
})
