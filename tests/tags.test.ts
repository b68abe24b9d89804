// Colours, other names, merging and deleting of tags; saved searches follow, and everything can be taken back.

import { afterEach, beforeEach, expect, test } from 'vitest'
import { postingJson, startApp, type TestApp } from './helpers/app.ts'
import { dumpLibrary } from './helpers/dump.ts'

let app: TestApp
let ids: string[]

beforeEach(async () => {
  app = await startApp()
  const report = await app.importTexts({
    'a.json': postingJson({ title: 'Pilot', identifier: 'A' }),
    'b.json': postingJson({ title: 'Mate', identifier: 'B' }),
    'c.json': postingJson({ title: 'Cook', identifier: 'C' }),
  })
  ids = report.files.map(({ postings }) => postings[0] ?? '')
  const [a = '', b = '', c = ''] = ids
  await app.call('tracking.setTags', { ids: [a, b], add: ['sea'] })
  await app.call('tracking.setTags', { ids: [b, c], add: ['night work'] })
})
afterEach(() => app.close())

const tags = async () =>
  (await app.call('tags.list')).tags.map(({ name, color, postingCount }) => [name, color, postingCount])
const idOf = async (name: string) =>
  (await app.call('tags.list')).tags.find((tag) => tag.name === name)?.id ?? ''
const save = (search: string) =>
  app.call('views.save', { name: search.slice(0, 20), search, sort: 'deadline', direction: 'ascending' })
const searches = async () => (await app.call('views.list')).views.map(({ search }) => search)
const found = async (text: string) => (await app.call('postings.list', { text })).total

test('of several postings it is told how many have each tag', async () => {
  const among = async (...of: string[]) => (await app.call('tags.among', { ids: of })).counts
  const [a = '', b = '', c = ''] = ids
  expect(await among(a, b, c)).toEqual({ [await idOf('sea')]: 2, [await idOf('night work')]: 2 })
  expect(await among(a)).toEqual({ [await idOf('sea')]: 1 })
  expect(await among('nobody')).toEqual({})
})

test('a colour shows wherever the tag does, and is taken back', async () => {
  await app.call('tags.setColor', { id: await idOf('sea'), color: 'teal' })
  expect(await tags()).toEqual([
    ['night work', 'grey', 2],
    ['sea', 'teal', 2],
  ])
  const posting = await app.call('postings.get', { id: ids[0] ?? '' })
  expect(posting.tracking.tags).toMatchObject([{ name: 'sea', color: 'teal' }])
  const { rows } = await app.call('postings.list', { sort: 'title' })
  expect(rows.map((row) => row.tags.map(({ name, color }) => `${name} ${color}`))).toEqual([
    ['night work grey'],
    ['night work grey', 'sea teal'],
    ['sea teal'],
  ])
  await app.call('history.undo')
  expect((await tags())[1]).toEqual(['sea', 'grey', 2])
})

test('another name: postings, colour, index and saved searches follow, and come back with one undo', async () => {
  await app.call('tags.setColor', { id: await idOf('night work'), color: 'blue' })
  await save('tag:"night work" -tag:night pilot OR mate')
  await save('tag:sea')
  const before = dumpLibrary(app.dataDir)
  await app.call('tags.rename', { id: await idOf('night work'), name: 'late, alone' })
  expect(await tags()).toEqual([
    ['late, alone', 'blue', 2],
    ['sea', 'grey', 2],
  ])
  expect(await searches()).toEqual(['tag:"late, alone" -tag:"late, alone" pilot OR mate', 'tag:sea'])
  expect([await found('alone'), await found('tag:"late, alone"'), await found('"night work"')]).toEqual([
    2, 2, 0,
  ])
  await app.call('history.undo')
  expect(dumpLibrary(app.dataDir)).toEqual(before)
  expect((await tags())[0]).toEqual(['night work', 'blue', 2])
  expect(await found('"night work"')).toBe(2)
})

test('a name that differs only in case is the same tag', async () => {
  const id = await idOf('sea')
  const renamed = await app.call('tags.rename', { id, name: ' SEA ' })
  expect(renamed).toMatchObject({ id, name: 'SEA' })
  await app.call('history.undo')
  expect((await tags()).map(([name]) => name)).toEqual(['night work', 'sea'])
})

test('the name of another tag is refused; merging is asked for by its own name', async () => {
  const [sea, night] = [await idOf('sea'), await idOf('night work')]
  const refusal = await app.refusal('tags.rename', { id: sea, name: 'Night Work' })
  expect(refusal).toMatchObject({ code: 'conflict' })
  expect(refusal.message).toContain('“night work”')
  await save('tag:sea,"night work"')
  const before = dumpLibrary(app.dataDir)
  expect(await app.call('tags.merge', { id: sea, into: night })).toEqual({ changed: 2 })
  expect(await tags()).toEqual([['night work', 'grey', 3]])
  expect(await searches()).toEqual(['tag:"night work"'])
  expect((await app.call('history.list')).entries[0]?.label).toBe('Merged the tag “sea” into “night work”')
  await app.call('history.undo')
  expect(dumpLibrary(app.dataDir)).toEqual(before)
  expect(await app.refusal('tags.merge', { id: sea, into: sea })).toMatchObject({ code: 'badRequest' })
})

test('deleted and made again, a tag begins without its colour; undo brings both back', async () => {
  const id = await idOf('sea')
  await app.call('tags.setColor', { id, color: 'red' })
  const { commandId = '' } = (await app.ask('tags.delete', { id })) as { commandId?: string }
  expect(await tags()).toEqual([['night work', 'grey', 2]])
  expect(await app.refusal('tags.setColor', { id, color: 'blue' })).toMatchObject({ code: 'notFound' })
  await app.call('tracking.setTags', { ids: [ids[2] ?? ''], add: ['sea'] })
  expect((await tags())[1]).toEqual(['sea', 'grey', 1])
  await app.call('history.undo')
  await app.call('history.undo', { commandId })
  expect((await tags())[1]).toEqual(['sea', 'red', 2])
})

test('a tag renamed and its old name used again: each step can be taken back', async () => {
  const before = dumpLibrary(app.dataDir)
  await app.call('tags.rename', { id: await idOf('sea'), name: 'ocean' })
  await app.call('tracking.setTags', { ids: [ids[2] ?? ''], add: ['sea'] })
  await app.call('tags.rename', { id: await idOf('sea'), name: 'harbour' })
  for (let step = 0; step < 3; step++) await app.call('history.undo')
  expect(dumpLibrary(app.dataDir)).toEqual(before)
  for (let step = 0; step < 3; step++) await app.call('history.redo')
  expect((await tags()).map(([name]) => name)).toEqual(['harbour', 'night work', 'ocean'])
})
