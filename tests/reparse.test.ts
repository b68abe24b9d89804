// Reading everything anew: what an older reader got wrong becomes a version, what the person did stays, and where
// nothing differs nothing is written. The older reader is played by changing what it stored.

import { createRequire } from 'node:module'
import { join } from 'node:path'
import type Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { migrate } from '../electron/core/db/migrate.ts'
import { writeDb } from '../electron/core/db/sql.ts'
import type { ParsePool } from '../electron/core/import/parsePool.ts'
import { createReparse } from '../electron/core/importRuns/reparse.ts'
import type { History, Library, OpenCommand } from '../electron/core/services.ts'
import { postingJson, startApp, type TestApp, testClock } from './helpers/app.ts'
import { dumpLibrary } from './helpers/dump.ts'

const Sqlite = createRequire(import.meta.url)('better-sqlite3') as typeof Database

let app: TestApp
beforeEach(async () => {
  app = await startApp()
})
afterEach(() => app.close())

const importOne = async (path: string, changes: Record<string, unknown> = {}) => {
  const report = await app.importTexts({ [path]: postingJson(changes) })
  app.clock.advance(1_000)
  return report.files[0]!.postings[0]!
}

/** Changes the library as an older reader would have left it. */
const alter = async (act: (library: Database.Database) => void) => {
  await app.core.close()
  const library = new Sqlite(join(app.dataDir, 'library.db'))
  library.pragma('foreign_keys = ON')
  act(library)
  library.close()
  await app.restart()
}
const misread =
  (postingId: string, n: number, path: string, value: string) => (library: Database.Database) => {
    library
      .prepare('UPDATE versions SET content = json_set(content, ?, json(?)) WHERE postingId = ? AND n = ?')
      .run(path, value, postingId, n)
    if (path === '$.title')
      library.prepare('UPDATE postings SET title = ? WHERE id = ?').run(JSON.parse(value), postingId)
  }

test('what is the same is not written', async () => {
  await app.call('samples.load')
  await app.call('postings.create', { title: 'Typed', workMode: 'remote', places: ['Bergen'] })
  const id = await importOne('a.json')
  await importOne('b.json', { validThrough: '2026-12-24' })
  await app.call('postings.override', { id, field: 'title', value: 'Mine' })
  const before = dumpLibrary(app.dataDir)
  const entries = (await app.call('history.list', {})).entries.length
  const report = await app.call('library.reparse')
  expect(report).toMatchObject({ origin: 'reparse', state: 'finished', files: [] })
  expect(dumpLibrary(app.dataDir)).toEqual(before)
  expect((await app.call('history.list', {})).entries).toHaveLength(entries)
})

test('what is read better now is a version with its changes; what the person did stays', async () => {
  const id = await importOne('a.json')
  await app.call('notes.create', { postingId: id, body: 'Ask' })
  await app.call('tracking.setStage', { ids: [id], stageId: 'applied' })
  await app.call('postings.override', { id, field: 'employerName', value: 'My Harbour' })
  await alter(misread(id, 1, '$.title', '"H4rbour"'))
  const before = dumpLibrary(app.dataDir)
  const report = await app.call('library.reparse')
  expect(report.files).toMatchObject([
    {
      path: 'a.json',
      outcome: 'updated',
      message: 'Read anew “Harbour Pilot Scheduler”: title changed.',
      postings: [id],
    },
  ])
  const posting = await app.call('postings.get', { id })
  expect(posting).toMatchObject({
    title: 'Harbour Pilot Scheduler',
    employer: { name: 'My Harbour' },
    tracking: { stageId: 'applied' },
    notes: [{ body: 'Ask' }],
  })
  expect(posting.versions).toMatchObject([
    { n: 2, changes: [{ field: 'title', before: 'H4rbour', after: 'Harbour Pilot Scheduler' }] },
    { n: 1 },
  ])
  expect(posting.sources).toHaveLength(1)
  expect((await app.call('postings.list', { text: 'scheduler' })).total).toBe(1)
  const kinds = (await app.call('postings.timeline', { id })).events.map(({ kind }) => kind)
  expect(kinds).toContain('reread')
  expect((await app.call('library.reparse')).files).toEqual([])
  const { undo } = await app.call('history.list', {})
  expect(undo?.label).toBe('Read everything anew: 1 changed')
  await app.call('history.undo')
  expect(dumpLibrary(app.dataDir)).toEqual(before)
})

test('what is different is told by field, the same change of several postings once', async () => {
  const titles = ['Lock Keeper', 'Lock Keeper', 'Tug Cook']
  const ids: string[] = []
  for (const [index, title] of titles.entries()) {
    ids.push(await importOne(`${index}.json`, { title, identifier: `J-${index}` }))
  }
  await alter((library) => {
    for (const id of ids) misread(id, 1, '$.title', '"Wrong"')(library)
    misread(ids[2]!, 1, '$.industry', '["Shoes"]')(library)
  })
  const { id: importId } = await app.call('library.reparse')
  const change = {
    before: 'Wrong',
    after: 'Lock Keeper',
    postings: 2,
    postingId: ids[0],
    title: 'Lock Keeper',
  }
  const cook = { postings: 1, postingId: ids[2], title: 'Tug Cook' }
  expect(await app.call('imports.differences', { importId })).toEqual({
    fields: [
      {
        field: 'title',
        postings: 3,
        kinds: 2,
        changes: [change, { ...cook, before: 'Wrong', after: 'Tug Cook' }],
      },
      { field: 'industry', postings: 1, kinds: 1, changes: [{ ...cook, before: 'Shoes', after: null }] },
    ],
    unseen: 0,
  })
  await app.call('history.undo')
  expect(await app.call('imports.differences', { importId })).toEqual({ fields: [], unseen: 0 })
})

test('of several sources each counts for what only it states', async () => {
  const id = await importOne('a.json', { industry: 'Shipping' })
  await importOne('b.json', { validThrough: '2026-12-24' })
  await alter((library) => {
    misread(id, 1, '$.industry', '["Shoes"]')(library)
    misread(id, 2, '$.industry', '["Shoes"]')(library)
  })
  await app.call('library.reparse')
  const posting = await app.call('postings.get', { id })
  expect(posting.industry).toEqual(['Shipping'])
  expect(posting.deadline.date?.date).toBe('2026-12-24')
  expect(posting.versions.map(({ n }) => n)).toEqual([3, 2, 1])
})

test('of several nodes in a file each is matched with its posting', async () => {
  const nodes = [1, 2, 3].map((n) => JSON.parse(postingJson({ title: `Job ${n}`, identifier: `J-${n}` })))
  const report = await app.importTexts({ 'all.json': JSON.stringify(nodes) })
  const [first, second, third] = report.files[0]!.postings as [string, string, string]
  await app.call('postings.delete', { ids: [third] })
  await alter((library) => {
    misread(first, 1, '$.title', '"Wrong"')(library)
    misread(second, 1, '$.title', '"Wrong too"')(library)
    // The nodes themselves were hashed in another way.
    library.prepare("UPDATE versions SET nodeHash = 'other' || postingId").run()
  })
  expect((await app.call('library.reparse')).totals).toMatchObject({ updated: 1, added: 0 })
  expect((await app.call('postings.get', { id: first })).title).toBe('Job 1')
  expect((await app.call('postings.get', { id: second })).title).toBe('Job 2')
  expect((await app.call('postings.list')).total).toBe(2)
})

describe('a file that could not be read', () => {
  const failedOnce = async () => {
    const id = await importOne('late.json')
    await alter((library) => {
      library.prepare('DELETE FROM postings WHERE id = ?').run(id)
      library.prepare("UPDATE importFiles SET outcome = 'failed', postingIds = '[]', message = 'No.'").run()
      library.prepare("UPDATE sources SET container = 'text'").run()
    })
  }

  test('and can be now, is added, and undone', async () => {
    await failedOnce()
    const before = dumpLibrary(app.dataDir)
    const report = await app.call('library.reparse')
    expect(report.files).toMatchObject([
      { path: 'late.json', outcome: 'added', message: 'Added “Harbour Pilot Scheduler”.' },
    ])
    const posting = await app.call('postings.get', { id: report.files[0]!.postings[0]! })
    expect(posting.sources).toMatchObject([{ container: 'json', fileName: 'late.json' }])
    await app.call('history.undo')
    expect(dumpLibrary(app.dataDir)).toEqual(before)
  })

  test('does not come back once its posting is deleted', async () => {
    await failedOnce()
    const report = await app.call('library.reparse')
    await app.call('postings.delete', { ids: report.files[0]!.postings })
    expect((await app.call('library.reparse')).files).toEqual([])
    expect((await app.call('postings.list')).total).toBe(0)
  })

  test('and still cannot, stays as it is', async () => {
    await app.importTexts({ 'recipe.json': '{"@type": "Recipe"}' })
    const before = dumpLibrary(app.dataDir)
    expect((await app.call('library.reparse')).files).toEqual([])
    expect(dumpLibrary(app.dataDir)).toEqual(before)
  })
})

test('it shows its progress and can be cancelled; what is written can be undone', async () => {
  const files = Array.from({ length: 200 }, (_, n) => [
    `${n}.json`,
    postingJson({ title: `Job ${n}`, identifier: `N-${n}` }),
  ])
  await app.importTexts(Object.fromEntries(files))
  await alter((library) =>
    library.prepare("UPDATE versions SET content = json_set(content, '$.title', 'X')").run(),
  )
  const before = dumpLibrary(app.dataDir)
  const reading = app.call('library.reparse')
  // A backup comes first.
  const progress = await vi.waitUntil(async () => (await app.call('imports.progress')).running[0], {
    timeout: 10_000,
    interval: 1,
  })
  expect(progress).toMatchObject({ state: 'reading', filesReceived: 200, isComplete: true })
  const cancelled = (await app.call('imports.cancel', { importId: progress!.importId }))!
  expect(cancelled.state).toBe('cancelled')
  expect(await reading).toEqual(cancelled)
  expect(cancelled.totals.updated).toBeLessThan(200)
  expect((await app.call('imports.progress')).running).toEqual([])
  if (cancelled.totals.updated > 0) await app.call('history.undo')
  expect(dumpLibrary(app.dataDir)).toEqual(before)
  expect((await app.call('library.reparse')).totals.updated).toBe(200)
})

test('what could not be committed at its end is told, not called finished', async () => {
  const writer = new Sqlite(':memory:')
  migrate(writer)
  const lost = Object.assign(new Error('no room'), { code: 'SQLITE_FULL' })
  const open = (): OpenCommand => ({
    commandId: 'command',
    continue: (act) => act((step) => step(writeDb(writer))),
    settle: () => {
      throw lost
    },
    close: () => {},
  })
  const library = { writer, reader: writer, backups: { makeOnce: async () => {} } } as unknown as Library
  const history = { open } as unknown as History
  const pool = {} as ParsePool
  const reparse = createReparse({ library, history, pool, clock: testClock(), announce: () => {} })
  await expect(reparse.start()).rejects.toBe(lost)
  expect(reparse.running()).toEqual([])
  expect(writer.prepare('SELECT state FROM imports').pluck().all()).toEqual(['cancelled'])
})
