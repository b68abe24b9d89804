// The bin: what is deleted is nowhere else, comes back whole, and an import knows it again.

import { createRequire } from 'node:module'
import { join } from 'node:path'
import type Database from 'better-sqlite3'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { postingJson, startApp, type TestApp } from './helpers/app.ts'
import { dumpLibrary } from './helpers/dump.ts'

const Sqlite = createRequire(import.meta.url)('better-sqlite3') as typeof Database

let app: TestApp
beforeEach(async () => {
  app = await startApp()
})
afterEach(() => app.close())

async function importOne(changes: Record<string, unknown> = {}, path = 'pilot.json'): Promise<string> {
  const report = await app.importTexts({ [path]: postingJson(changes) })
  return report.files[0]?.postings[0] ?? ''
}

async function addEverything(id: string): Promise<void> {
  await app.call('tracking.setStage', { ids: [id], stageId: 'applied' })
  await app.call('tracking.setTags', { ids: [id], add: ['night'], remove: [] })
  await app.call('tracking.setDeadline', { ids: [id], deadline: { on: '2026-12-01', time: null } })
  await app.call('notes.create', { postingId: id, body: 'Ask for Ingrid' })
  await app.call('postings.override', { id, field: 'title', value: 'Chief Scheduler' })
}

/** Rows of all tables but the bin's. */
function rowsOutside(): Record<string, string[]> {
  const { bin: _bin, binSources: _sources, binNodes: _nodes, ...rest } = dumpLibrary(app.dataDir)
  return rest
}

test('what is deleted is in the bin and nowhere else, and comes back as it was', async () => {
  const id = await importOne()
  await addEverything(id)
  const before = rowsOutside()
  const shown = await app.call('postings.get', { id })
  await app.call('postings.delete', { ids: [id] })

  expect((await app.call('postings.list', { isArchived: null })).total).toBe(0)
  expect((await app.call('postings.list', { text: 'Ingrid' })).total).toBe(0)
  expect((await app.call('postings.counts')).all).toBe(0)
  expect((await app.call('due.list', { pastDays: 300, aheadDays: null })).things).toEqual([])
  expect((await app.call('tags.list')).tags).toEqual([])
  expect(await app.call('bin.list')).toEqual({
    total: 1,
    entries: [
      {
        id,
        title: 'Chief Scheduler',
        employerName: 'Northvale Harbour',
        isEmployerHidden: false,
        deletedAt: '2026-11-20T09:00:00.000Z',
        stageId: 'applied',
        noteCount: 1,
        fileCount: 0,
      },
    ],
  })

  await app.restart()
  expect(await app.call('bin.restore', { ids: [id] })).toEqual({ ids: [id] })
  expect(rowsOutside()).toEqual(before)
  expect(await app.call('postings.get', { id })).toEqual(shown)
  expect((await app.call('postings.list', { text: 'Ingrid' })).total).toBe(1)
  expect(await app.call('bin.count')).toEqual({ count: 0 })
  expect((await app.call('history.list')).undo?.label).toBe('Restored “Chief Scheduler” from the bin')
})

test('what is deleted comes back whole, also where another posting has got its number since', async () => {
  const id = await importOne()
  await app.call('notes.create', { postingId: id, body: 'Precious' })
  await app.call('postings.delete', { ids: [id] })
  await app.core.close()
  // As in libraries that were brought in from an export before its numbers were reserved.
  const connection = new Sqlite(join(app.dataDir, 'library.db'))
  connection.exec("UPDATE sqlite_sequence SET seq = 0 WHERE name = 'postings'")
  connection.close()
  await app.restart()
  await app.importTexts({ 'new.json': postingJson({ title: 'Sail Mender', identifier: 'NH-9' }) })
  await app.call('bin.restore', { ids: [id] })
  expect((await app.call('postings.get', { id })).notes).toMatchObject([{ body: 'Precious' }])
  expect((await app.call('postings.list')).total).toBe(2)
})

test('restoring is undone and done again', async () => {
  const ids = [await importOne(), await importOne({ title: 'Tug Master', identifier: 'NH-2' }, 'tug.json')]
  await addEverything(ids[0] ?? '')
  await app.call('postings.delete', { ids })
  const binned = dumpLibrary(app.dataDir)
  await app.call('bin.restore', { ids: null })
  const restored = dumpLibrary(app.dataDir)
  await app.call('history.undo')
  expect(dumpLibrary(app.dataDir)).toEqual(binned)
  await app.restart()
  await app.call('history.redo')
  expect(dumpLibrary(app.dataDir)).toEqual(restored)
  await app.call('history.undo')
  await app.call('history.undo')
  expect((await app.call('bin.count')).count).toBe(0)
  expect((await app.call('postings.counts')).all).toBe(2)
})

test('a pair told apart stays told apart, whichever of the two comes back first', async () => {
  const [a, b] = [await importOne(), await importOne({ title: 'Tug Master', identifier: 'NH-2' }, 'tug.json')]
  await app.call('duplicates.dismiss', { a, b })
  const before = rowsOutside()
  await app.call('postings.delete', { ids: [a] })
  await app.call('postings.delete', { ids: [b] })
  await app.call('bin.restore', { ids: [a] })
  await app.call('bin.restore', { ids: [b] })
  expect(rowsOutside()).toEqual(before)
})

test('an import knows what is in the bin, says so and leaves it there', async () => {
  const files = {
    'both.json': `[${postingJson()},${postingJson({ title: 'Tug Master', identifier: 'NH-2' })}]`,
  }
  const first = await app.importTexts(files)
  const [pilot = '', tug = ''] = first.files[0]?.postings ?? []
  await app.call('postings.delete', { ids: [pilot] })

  const partly = await app.importTexts(files)
  expect(partly.files[0]).toMatchObject({
    outcome: 'unchanged',
    message: '2 postings: 1 unchanged, 1 in the bin.',
    postings: [pilot, tug],
  })
  await app.call('postings.delete', { ids: [tug] })
  const wholly = await app.importTexts(files)
  expect(wholly.files[0]).toMatchObject({
    outcome: 'unchanged',
    message: 'The 2 postings of this file are in the bin; nothing was changed. You can restore them.',
    postings: [pilot, tug],
  })
  const other = await app.importTexts({ 'again.json': postingJson() })
  expect(other.files[0]?.message).toBe(
    '“Harbour Pilot Scheduler” is in the bin; nothing was changed. You can restore it.',
  )
  expect(await app.call('bin.among', { ids: other.files[0]?.postings ?? [] })).toEqual({ ids: [pilot] })
  expect((await app.call('postings.counts')).all).toBe(0)
  await app.call('bin.restore', { ids: [pilot] })
  expect((await app.importTexts({ 'again.json': postingJson() })).files[0]?.outcome).toBe('unchanged')
  expect((await app.call('postings.counts')).all).toBe(1)
})

test('undoing an import keeps the originals of what lies in the bin', async () => {
  const report = await app.importTexts({
    'pilot.json': postingJson(),
    'tug.json': postingJson({ title: 'Tug Master', identifier: 'NH-2' }),
  })
  const [id = ''] = report.files[0]?.postings ?? []
  const shown = await app.call('postings.get', { id })
  await app.call('postings.delete', { ids: [id] })
  await app.call('history.undo', { commandId: report.commandId })
  await app.call('bin.restore', { ids: [id] })
  expect(await app.call('postings.get', { id })).toEqual(shown)
})

test('what is no longer in the bin cannot be restored', async () => {
  expect(await app.refusal('bin.restore', { ids: ['00000000-0000-7000-8000-000000000000'] })).toMatchObject({
    code: 'notFound',
    message: 'These postings are no longer in the bin.',
  })
})
