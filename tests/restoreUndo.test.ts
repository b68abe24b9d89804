// Undo after a backup was restored: the restoring itself goes, never unseen steps of the library that came back.

import { afterEach, beforeEach, expect, test } from 'vitest'
import { postingJson, startApp, type TestApp } from './helpers/app.ts'

let app: TestApp
beforeEach(async () => {
  app = await startApp()
})
afterEach(() => app.close())

const importOne = async (changes: Record<string, unknown> = {}) => {
  const { files } = await app.importTexts({ 'one.json': postingJson(changes) })
  return files[0]?.postings[0] ?? ''
}

test('Undo takes back the restoring, not what was done before the backup; that goes by name', async () => {
  const id = await importOne()
  await app.call('notes.create', { postingId: id, body: 'Before' })
  const { undo: noted } = await app.call('history.list', {})
  const { fileName } = await app.call('library.backup')
  app.clock.advance(60_000)
  await app.call('notes.create', { postingId: id, body: 'After' })
  const bodies = async () => (await app.call('postings.get', { id })).notes.map(({ body }) => body).toSorted()

  await app.call('backups.restore', { fileName })
  await app.restart()
  app.clock.advance(60_000)
  expect(await app.call('history.list', {})).toMatchObject({ undo: null, redo: null })
  // What is done since goes first.
  await app.call('tracking.setBookmark', { ids: [id], isBookmarked: true })
  await app.call('history.undo')
  expect((await app.call('history.undo')).message).toBe(
    'Undone: Restored a backup. Your library is the one of before again.',
  )
  expect(await bodies()).toEqual(['After', 'Before'])
  await app.call('history.undo')
  expect(await bodies()).toEqual(['Before'])

  app.clock.advance(60_000)
  await app.call('backups.restore', { fileName })
  await app.call('history.undo', { commandId: noted!.commandId })
  expect(await bodies()).toEqual([])
})

test('Undo does not bring back what was erased since', async () => {
  const id = await importOne()
  const { fileName } = await app.call('library.backup')
  app.clock.advance(60_000)
  await importOne({ title: 'Crane Planner', identifier: 'NH-2' })
  await app.call('backups.restore', { fileName })
  await app.call('postings.delete', { ids: [id] })
  await app.call('bin.erase', { ids: null })
  expect((await app.refusal('history.undo')).message).toContain('cannot be taken back')
  expect((await app.call('postings.list')).total).toBe(0)
})

test('What was done differently since the same backup is another library, and kept as one', async () => {
  const id = await importOne()
  const { fileName } = await app.call('library.backup')
  const write = async (body: string) => {
    app.clock.advance(60_000)
    await app.call('notes.create', { postingId: id, body })
  }
  const bodies = async () => (await app.call('postings.get', { id })).notes.map(({ body }) => body)
  await write('One way')
  await app.call('backups.restore', { fileName })
  const [first] = (await app.call('library.backups')).backups
  await write('Another way')
  app.clock.advance(60_000)
  await app.call('backups.restore', { fileName: first!.fileName })
  expect(await bodies()).toEqual(['One way'])
  const [second] = (await app.call('library.backups')).backups
  await app.call('backups.restore', { fileName: second!.fileName })
  expect(await bodies()).toEqual(['Another way'])
})

test('What is written while a backup is being restored stays in the library of before', async () => {
  const id = await importOne()
  const { fileName } = await app.call('library.backup')
  app.clock.advance(60_000)
  await app.call('tracking.setBookmark', { ids: [id], isBookmarked: true })
  let isOver = false
  const restoring = app.call('backups.restore', { fileName }).finally(() => {
    isOver = true
  })
  const written: string[] = []
  while (!isOver) {
    const body = `Note ${written.length}`
    if ((await app.ask('notes.create', { postingId: id, body })).ok) written.push(body)
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
  await restoring
  const now = (await app.call('postings.get', { id })).notes.map(({ body }) => body)
  const { rows } = await app.call('backups.look', {
    fileName: (await app.call('library.backups')).backups[0]!.fileName,
  })
  expect(now.length + rows[0]!.noteCount).toBe(written.length)
})
