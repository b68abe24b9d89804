// Searches kept under a name: kept, counted, put in order, and taken back.

import { afterAll, beforeAll, expect, test } from 'vitest'
import { startApp, type TestApp } from './helpers/app.ts'
import { searchLibrary } from './helpers/searchLibrary.ts'

let app: TestApp

beforeAll(async () => {
  app = await startApp()
  await searchLibrary(app)
})
afterAll(() => app.close())

const save = (name: string, search: string) =>
  app.call('views.save', { name, search, sort: 'deadline', direction: 'ascending' })
const list = async () => (await app.call('views.list')).views.map(({ name }) => name)

test('are kept in order, also after a restart', async () => {
  const soon = await save(' Closing soon ', ' deadline:<7d is:open ')
  expect(soon).toMatchObject({ name: 'Closing soon', search: 'deadline:<7d is:open' })
  await save('Remote', 'remote:')
  await save('By sea', 'tag:sea -is:closed')
  await app.restart()
  expect(await list()).toEqual(['Closing soon', 'Remote', 'By sea'])
})

test('count what their searches find, all at once, and follow every change', async () => {
  const { views } = await app.call('views.list')
  const expected = async () =>
    Object.fromEntries(
      await Promise.all(
        views.map(async ({ id, search }) => [id, (await app.call('postings.list', { text: search })).total]),
      ),
    )
  const before = (await app.call('views.counts')).counts
  expect(before).toEqual(await expected())
  expect(Object.values(before).every((count) => count > 0)).toBe(true)
  const { rows } = await app.call('postings.list', { text: 'tag:sea -is:closed' })
  await app.call('tracking.setArchived', { ids: rows.map(({ id }) => id), isArchived: true })
  const after = (await app.call('views.counts')).counts
  expect(after[views[2]?.id ?? '']).toBe(0)
  expect(after).toEqual(await expected())
  await app.call('history.undo')
})

test('are renamed, changed, moved and deleted, and each of it can be taken back', async () => {
  const { views } = await app.call('views.list')
  const [soon, , sea] = views.map(({ id }) => id) as [string, string, string]
  await app.call('views.save', { ...views[1]!, name: 'From home' })
  await app.call('views.save', {
    id: sea,
    name: 'Sea',
    search: 'tag:sea',
    sort: 'added',
    direction: 'descending',
  })
  await app.call('views.move', { id: sea, to: 0 })
  expect(await list()).toEqual(['Sea', 'Closing soon', 'From home'])
  await app.call('views.move', { id: sea, to: 99 })
  expect(await list()).toEqual(['Closing soon', 'From home', 'Sea'])
  await app.call('views.delete', { id: soon })
  expect(await list()).toEqual(['From home', 'Sea'])
  const { entries } = await app.call('history.list', { limit: 3 })
  expect(entries.map(({ label }) => label)).toEqual([
    'Deleted the saved search “Closing soon”',
    'Moved the saved search “Sea”',
    'Moved the saved search “Sea”',
  ])
  for (let step = 0; step < 5; step++) await app.call('history.undo')
  expect((await app.call('views.list')).views).toEqual(views)
})

test('a name is given once, whatever its capitals', async () => {
  const refused = await app.refusal('views.save', {
    name: 'REMOTE',
    search: 'remote:',
    sort: 'deadline',
    direction: 'ascending',
  })
  expect(refused).toMatchObject({ code: 'conflict', message: expect.stringContaining('“REMOTE”') })
  const { views } = await app.call('views.list')
  expect((await app.ask('views.save', { ...views[1]!, name: 'remote' })).ok).toBe(true)
  expect((await app.refusal('views.save', { ...views[0]!, name: 'Remote' })).code).toBe('conflict')
  await app.call('history.undo')
})

test('one that is gone, or says nothing, is an answer, not a fault', async () => {
  const view = { id: 'nothing', name: 'x', search: 'x', sort: 'deadline', direction: 'ascending' } as const
  for (const method of ['views.delete', 'views.save', 'views.move'] as const) {
    const { id } = view
    const given = { 'views.delete': { id }, 'views.save': view, 'views.move': { id, to: 0 } }[method]
    expect((await app.refusal(method, given as never)).code).toBe('notFound')
  }
  const blank = { name: ' ', search: 'x', sort: 'deadline', direction: 'ascending' } as const
  expect((await app.refusal('views.save', blank)).code).toBe('badRequest')
})

test('employers and places are suggested by the words they begin with', async () => {
  const suggest = async (field: 'employer' | 'place', typed: string) =>
    (await app.call('postings.suggest', { field, typed })).values.map(({ text }) => text)
  expect(await suggest('employer', 'krakow 2')).toEqual(['Pilot Kraków 2'])
  expect((await suggest('employer', 'pil')).length).toBe(5)
  expect(await suggest('place', 'krak')).toEqual(['Kraków'])
  expect(await suggest('place', 'zzz')).toEqual([])
})
