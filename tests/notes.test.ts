// Notes in the library: titles, what is one step to undo, what is found, and what is far too long.

import { afterEach, beforeEach, expect, test } from 'vitest'
import { postingJson, startApp, type TestApp } from './helpers/app.ts'

let app: TestApp
let postingId: string

beforeEach(async () => {
  app = await startApp()
  const report = await app.importTexts({ 'a.json': postingJson() })
  postingId = report.files[0]?.postings[0] ?? ''
})
afterEach(() => app.close())

const notes = async () => (await app.call('postings.get', { id: postingId })).notes
const found = async (text: string) => (await app.call('postings.list', { text })).total

test('title and text typed one after the other are one note and one step', async () => {
  const before = (await app.call('history.list')).entries.length
  let note = await app.call('notes.create', { postingId, title: 'Ca', body: '' })
  for (const change of [
    { title: 'Call with Ida', body: '' },
    { title: 'Call with Ida', body: 'Gauges' },
    { title: 'Call with Ida, Monday', body: 'Gauges, tides' },
  ]) {
    app.clock.advance(1_000)
    note = await app.call('notes.save', { id: note.id, ...change, basedOn: note.updatedAt })
  }
  expect(await notes()).toMatchObject([{ title: 'Call with Ida, Monday', body: 'Gauges, tides' }])
  expect((await app.call('history.list')).entries).toHaveLength(before + 1)
  await app.call('history.undo')
  expect(await notes()).toEqual([])
  await app.call('history.redo')
  expect(await notes()).toMatchObject([{ title: 'Call with Ida, Monday', body: 'Gauges, tides' }])
})

test('a title changed after the text goes back with it', async () => {
  const { id, updatedAt } = await app.call('notes.create', { postingId, title: 'Old', body: 'old' })
  app.clock.advance(10 * 60_000)
  const one = await app.call('notes.save', { id, body: 'newer', basedOn: updatedAt })
  expect(one.title).toBe('Old')
  app.clock.advance(1_000)
  await app.call('notes.save', { id, title: 'New', body: 'newest', basedOn: one.updatedAt })
  await app.call('history.undo')
  expect(await notes()).toMatchObject([{ title: 'Old', body: 'old', updatedAt }])
})

test('a title is found like the text, and no longer when it is gone', async () => {
  const note = await app.call('notes.create', { postingId, title: 'Überfahrt', body: 'x' })
  expect([await found('uberfahrt'), await found('note:Überfahrt')]).toEqual([1, 1])
  await app.call('notes.save', { id: note.id, title: '', body: 'x', basedOn: note.updatedAt })
  expect(await found('uberfahrt')).toBe(0)
})

test('a note of five megabytes in several scripts is kept to the letter and found', async () => {
  const line = '- [ ] שלום 👩‍🚀 Grüße, 面接 \\u0000 **not bold\n'
  const body = `${line.repeat(Math.ceil(5_000_000 / line.length))}lighthouse`
  const note = await app.call('notes.create', { postingId, body })
  const saved = await app.call('notes.save', { id: note.id, body: `${body}!`, basedOn: note.updatedAt })
  expect(saved.body.length).toBe(body.length + 1)
  await app.restart()
  expect((await notes())[0]?.body).toBe(`${body}!`)
  expect(await found('note:lighthouse')).toBe(1)
  await app.call('history.undo')
  expect(await notes()).toEqual([])
})

test('a title changed in another window is a conflict, and nothing is overwritten', async () => {
  const note = await app.call('notes.create', { postingId, title: 'A', body: 'x' })
  await app.call('notes.save', { id: note.id, title: 'B', body: 'x', basedOn: note.updatedAt })
  const refusal = await app.refusal('notes.save', {
    id: note.id,
    title: 'C',
    body: 'x',
    basedOn: note.updatedAt,
  })
  expect(refusal.code).toBe('conflict')
  expect(await notes()).toMatchObject([{ title: 'B' }])
})

test('of a very long note only what changed is sent, and never onto another state of it', async () => {
  const body = 'a line of words\n'.repeat(20_000)
  const note = await app.call('notes.create', { postingId, title: 'Minutes', body })
  const change = { from: 7, removed: 2, insert: 'with' }
  const { updatedAt } = await app.call('notes.change', {
    id: note.id,
    title: 'Minutes',
    change,
    basedOn: note.updatedAt,
  })
  const bodyNow = async () => (await notes())[0]?.body
  expect(await bodyNow()).toBe(`a line with words\n${body.slice(16)}`)
  expect(updatedAt > note.updatedAt).toBe(true)
  const again = { id: note.id, title: 'Minutes', change, basedOn: note.updatedAt }
  expect((await app.refusal('notes.change', again)).code).toBe('conflict')
  expect(await bodyNow()).toBe(`a line with words\n${body.slice(16)}`)
})
