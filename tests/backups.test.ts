// Backups: when they are made, what makes them fail, which stay, and the ways back from them.

import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { zstdDecompressSync } from 'node:zlib'
import type Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { listBackups } from '../electron/core/backups/backupFiles.ts'
import { changePlan } from '../electron/core/backups/backupPlan.ts'
import { thinBackups } from '../electron/core/backups/thinBackups.ts'
import { postingJson, startApp, type TestApp } from './helpers/app.ts'
import { dumpLibrary } from './helpers/dump.ts'

const Sqlite = createRequire(import.meta.url)('better-sqlite3') as typeof Database

let app: TestApp
beforeEach(async () => {
  app = await startApp()
})
afterEach(() => app.close())

async function importOne(changes: Record<string, unknown> = {}): Promise<string> {
  const report = await app.importTexts({ 'one.json': postingJson(changes) })
  return report.files[0]!.postings[0]!
}

/** Another posting altogether, so that the two do not become one. */
const importOther = () =>
  importOne({
    title: 'Lock Keeper',
    identifier: { value: 'NH-2' },
    description: '<p>Open and close the lock.</p>',
  })

const backups = async () => (await app.call('library.backups')).backups
const reasons = async () => (await backups()).map(({ reason }) => reason)

describe('are made', () => {
  test('compressed and whole, with a note of what they hold', async () => {
    expect((await app.call('app.info')).lastBackupAt).toBeNull()
    const id = await importOne()
    await app.call('notes.create', { postingId: id, body: 'Call the harbour office' })
    const backup = await app.call('library.backup')
    expect(backup).toMatchObject({
      reason: 'manual',
      isVerified: true,
      postings: 1,
      lastChangeAt: '2026-11-20T09:00:00.000Z',
      isInSecondFolder: false,
    })
    expect((await app.call('app.info')).lastBackupAt).toBe('2026-11-20T09:00:00.000Z')
    const path = join(app.dataDir, 'backups', backup.fileName)
    const unpacked = join(app.dataDir, 'unpacked.db')
    writeFileSync(unpacked, zstdDecompressSync(readFileSync(path)))
    const copy = new Sqlite(unpacked, { readonly: true })
    expect(copy.prepare('SELECT body FROM notes').pluck().all()).toEqual(['Call the harbour office'])
    copy.close()
    expect(readdirSync(join(app.dataDir, 'backups')).filter((name) => name.includes('part'))).toEqual([])
  })

  test('once on a day with changes, and on no other', async () => {
    await importOne()
    await app.restart()
    await app.core.close()
    expect(listBackups(app.dataDir).map(({ reason }) => reason)).toEqual(['daily'])
    app.clock.set('2026-11-21T09:00:00.000Z')
    await app.restart()
    await app.core.close()
    expect(listBackups(app.dataDir)).toHaveLength(1)
    await app.restart()
    await importOther()
    app.clock.set('2026-11-22T09:00:00.000Z')
    await app.restart()
    await app.restart()
    expect(await reasons()).toEqual(['daily', 'daily'])
  })

  test('before a merge and before anything is erased', async () => {
    const [keepId, otherId] = [await importOne(), await importOther()]
    await app.call('postings.merge', { keepId, otherId })
    expect(await reasons()).toEqual(['beforeMerge'])
    expect((await backups())[0]).toMatchObject({ postings: 2 })
    await app.call('postings.delete', { ids: [keepId] })
    await app.call('bin.erase', { ids: null })
    expect(await reasons()).toEqual(expect.arrayContaining(['beforeErase', 'beforeMerge']))
  })

  test('before an import of fifty files, and not before one of fewer', async () => {
    await importOne()
    const files = (count: number) =>
      Object.fromEntries(
        Array.from({ length: count }, (_, n) => [
          `${count}-${n}.json`,
          postingJson({ title: `Deckhand ${count} ${n}`, identifier: { value: `${count}-${n}` } }),
        ]),
      )
    await app.importTexts(files(49))
    expect(await reasons()).toEqual([])
    await app.importTexts(files(50))
    expect(await reasons()).toEqual(['beforeImport'])
    expect((await backups())[0]).toMatchObject({ postings: 50 })
  })

  test('one after the other, each under a name of its own; one cut off is swept away', async () => {
    const [a, b] = await Promise.all([app.call('library.backup'), app.call('library.backup')])
    expect(a.fileName).not.toBe(b.fileName)
    expect((await backups()).map(({ fileName }) => fileName)).toEqual([b.fileName, a.fileName])
    await app.core.close()
    const left = join(app.dataDir, 'backups', 'library-2026-01-01T00-00-00Z-daily.db.zst.part')
    writeFileSync(left, 'half')
    await app.restart()
    expect(existsSync(left)).toBe(false)
    expect(await backups()).toHaveLength(2)
  })

  test('one that fails leaves nothing behind, says so until one is made, and nothing is merged without it', async () => {
    const [keepId, otherId] = [await importOne(), await importOther()]
    writeFileSync(join(app.dataDir, 'backups'), '')
    expect((await app.ask('library.backup')).ok).toBe(false)
    expect(await backups()).toEqual([])
    expect((await app.call('backups.plan')).problem).toMatchObject({ at: '2026-11-20T09:00:00.000Z' })
    expect((await app.call('app.info')).hasBackupProblem).toBe(true)
    expect((await app.ask('postings.merge', { keepId, otherId })).ok).toBe(false)
    expect((await app.call('postings.list')).total).toBe(2)
    rmSync(join(app.dataDir, 'backups'))
    await app.call('library.backup')
    expect((await app.call('backups.plan')).problem).toBeNull()
    expect((await app.call('app.info')).hasBackupProblem).toBe(false)
  })

  test('a library whose copy is not sound is no backup', async () => {
    await importOne()
    const connection = new Sqlite(join(app.dataDir, 'library.db'))
    connection.pragma('foreign_keys = OFF')
    connection.exec('DELETE FROM imports')
    connection.close()
    expect(await app.refusal('library.backup')).toMatchObject({ code: 'libraryDamaged' })
    expect(await backups()).toEqual([])
  })
})

describe('are kept', () => {
  test('as a year goes by: days, then weeks, then months stay', () => {
    mkdirSync(join(app.dataDir, 'backups'), { recursive: true })
    const start = Date.parse('2026-01-01T12:00:00Z')
    for (let day = 0; day < 400; day++) {
      const at = new Date(start + day * 86_400_000).toISOString().slice(0, 19).replaceAll(':', '-')
      writeFileSync(join(app.dataDir, 'backups', `library-${at}Z-daily.db.zst`), '')
      thinBackups(app.dataDir, start + day * 86_400_000)
    }
    const ages = listBackups(app.dataDir).map(({ at }) =>
      Math.round((start + 399 * 86_400_000 - Date.parse(at)) / 86_400_000),
    )
    expect(ages.slice(0, 7)).toEqual([0, 1, 2, 3, 4, 5, 6])
    expect(ages.filter((age) => age > 6 && age <= 28).length).toBeGreaterThanOrEqual(3)
    expect(ages.filter((age) => age > 28).length).toBeGreaterThanOrEqual(10)
    expect(Math.max(...ages)).toBeGreaterThan(300)
  })

  test('within the room they may take: the oldest go, the person’s own last, the newest never', async () => {
    await importOne()
    const write = (name: string) => {
      mkdirSync(join(app.dataDir, 'backups'), { recursive: true })
      writeFileSync(join(app.dataDir, 'backups', name), 'x'.repeat(1_000))
    }
    write('library-2026-11-16T09-00-00Z-manual.db.zst')
    write('library-2026-11-17T09-00-00Z-daily.db.zst')
    write('library-2026-11-18T09-00-00Z-daily.db.zst')
    write('library-2026-11-19T09-00-00Z-daily.db.zst')
    const { usedBytes } = await app.call('backups.setLimit', { limit: 2_000 })
    expect(usedBytes).toBe(2_000)
    expect((await backups()).map(({ at }) => at.slice(8, 10))).toEqual(['19', '16'])
    await app.call('backups.setLimit', { limit: 0 })
    expect((await backups()).map(({ at }) => at.slice(8, 10))).toEqual(['19'])
  })

  test('in a second folder too, with the attached files, and what is missing there is told', async () => {
    const second = mkdtempSync(join(tmpdir(), 'roledex-second-'))
    try {
      await importOne()
      await app.call('library.backup')
      expect((await app.ask('backups.chooseSecond', { path: second })).ok).toBe(false)
      const plan = await app.call('backups.chooseSecond', { path: second }, 'shell')
      expect(plan.second).toMatchObject({ problem: null })
      expect((await backups()).map(({ isInSecondFolder }) => isInSecondFolder)).toEqual([true])
      rmSync(second, { recursive: true })
      app.clock.advance(60_000)
      await app.call('library.backup')
      expect((await app.call('backups.plan')).second?.problem).toContain('is not there just now')
      mkdirSync(second)
      app.clock.advance(60_000)
      await app.call('library.backup')
      expect((await app.call('backups.plan')).second?.problem).toBeNull()
      // One that lies only there counts as well.
      const { fileName } = (await backups())[0]!
      rmSync(join(app.dataDir, 'backups', fileName))
      expect((await backups())[0]).toMatchObject({ fileName, isInSecondFolder: true })
      expect(await app.call('backups.restore', { fileName })).toEqual({ postings: 1 })
    } finally {
      rmSync(second, { recursive: true, force: true })
    }
  })
})

describe('restored', () => {
  test('a backup is the present library again, and the one before is in a backup of its own', async () => {
    const id = await importOne()
    await app.call('notes.create', { postingId: id, body: 'Before' })
    const { fileName } = await app.call('library.backup')
    await app.core.close()
    const before = dumpLibrary(app.dataDir)
    await app.restart()
    app.clock.advance(60_000)
    await importOther()
    await app.call('notes.create', { postingId: id, body: 'After' })
    const told: string[] = []
    app.core.onChange(({ topics }) => told.push(...topics))

    expect(await app.call('backups.restore', { fileName })).toEqual({ postings: 1 })
    expect((await app.call('postings.get', { id })).notes.map(({ body }) => body)).toEqual(['Before'])
    expect(told).toContain('postings')
    const kept = (await backups()).find(({ reason }) => reason === 'beforeRestore')
    expect(kept).toMatchObject({ postings: 2 })
    await app.core.close()
    expect(dumpLibrary(app.dataDir)).toEqual(before)
    expect(readdirSync(app.dataDir).filter((name) => /before|restored/.test(name))).toEqual([])

    await app.restart()
    await app.call('backups.restore', { fileName: kept!.fileName })
    expect((await app.call('postings.list')).total).toBe(2)
  })

  test('calls made meanwhile are answered', async () => {
    await importOne()
    const { fileName } = await app.call('library.backup')
    const restoring = app.call('backups.restore', { fileName })
    const counts = await Promise.all(Array.from({ length: 20 }, () => app.ask('postings.counts')))
    expect(counts.every(({ ok }) => ok)).toBe(true)
    expect(
      (await app.ask('backups.restore', { fileName: 'library-2020-01-01T00-00-00Z-daily.db.zst' })).ok,
    ).toBe(false)
    await restoring
    expect((await app.call('postings.counts')).all).toBe(1)
  })

  test('a damaged backup is told from a sound one, and changes nothing', async () => {
    await importOne()
    const { fileName } = await app.call('library.backup')
    const path = join(app.dataDir, 'backups', fileName)
    const bytes = readFileSync(path)
    bytes[Math.floor(bytes.length / 2)]! ^= 0x10
    writeFileSync(path, bytes)
    await importOther()
    for (const method of ['backups.look', 'backups.restore', 'backups.openBeside'] as const) {
      expect(await app.refusal(method, { fileName })).toMatchObject({
        code: 'libraryDamaged',
        message: expect.stringContaining('This backup is damaged'),
      })
    }
    expect((await app.call('postings.list')).total).toBe(2)
  })

  test('opened beside, it is a library of its own', async () => {
    await importOne()
    const outside = join(app.dataDir, 'outside')
    mkdirSync(outside)
    await app.call('watch.choose', { path: outside }, 'shell')
    await app.call('calendarFile.keep', { path: outside }, 'shell')
    const { fileName, at } = await app.call('library.backup')
    const { folder } = await app.call('backups.openBeside', { fileName })
    if (process.platform !== 'win32') expect(statSync(folder).mode & 0o077).toBe(0)
    const other = await startApp({ dataDir: folder })
    expect((await other.call('postings.list')).total).toBe(1)
    // What the library does, its copy does not do as well.
    expect((await other.call('watch.get')).folder).toBeNull()
    expect((await other.call('calendarFile.kept')).kept).toBeNull()
    expect((await other.call('settings.get')).reminders.isOn).toBe(false)
    expect((await other.call('app.info')).besideOf).toBe(at)
    expect((await app.call('app.info')).besideOf).toBeNull()
    expect((await other.call('library.damage')).report).toBeNull()
    await other.importTexts({ 'two.json': postingJson({ title: 'Lock Keeper', identifier: 'NH-2' }) })
    await other.close()
    // Once more: the same copy, as it is by now.
    expect(await app.call('backups.openBeside', { fileName })).toEqual({ folder })
    const again = await startApp({ dataDir: folder })
    expect((await again.call('postings.list')).total).toBe(2)
    expect((await app.call('postings.list')).total).toBe(1)
    await again.close()
    rmSync(folder, { recursive: true })
  })

  test('a process killed between the two renames loses nothing', async () => {
    await importOne()
    await app.core.close()
    copyFileSync(join(app.dataDir, 'library.db'), join(app.dataDir, 'library.db.before'))
    rmSync(join(app.dataDir, 'library.db'))
    await app.restart()
    expect((await app.call('postings.list')).total).toBe(1)
  })
})

describe('single postings', () => {
  test('are found, and come back with all they had, in one step that can be undone', async () => {
    const id = await importOne()
    const other = await importOther()
    await app.call('notes.create', { postingId: id, body: 'Ask for Ingrid' })
    await app.call('tracking.setTags', { ids: [id], add: ['night shift'], remove: [] })
    await app.call('tracking.setStage', { ids: [id], stageId: 'applied' })
    const was = await app.call('postings.get', { id })
    const { fileName } = await app.call('library.backup')
    await app.call('postings.delete', { ids: [id] })
    await app.call('bin.erase', { ids: null })

    const contents = await app.call('backups.look', { fileName, isOnlyMissing: true })
    expect(contents).toMatchObject({
      postings: 2,
      notes: 1,
      onlyHere: 1,
      matching: 1,
      rows: [{ id, title: 'Harbour Pilot Scheduler', noteCount: 1, place: 'backup' }],
    })
    expect(
      (await app.call('backups.look', { fileName, text: 'lock KEEP' })).rows.map((row) => row.id),
    ).toEqual([other])
    expect(await app.call('backups.takePostings', { fileName, ids: [id] })).toEqual({
      restored: 1,
      completed: 0,
      filesMissing: 0,
    })
    expect(await app.call('postings.get', { id })).toEqual(was)
    expect((await app.call('postings.list', { text: 'Ingrid' })).total).toBe(1)
    expect((await app.call('sources.get', { id: was.versions[0]!.sourceId })).fileName).toBe('one.json')
    expect((await app.call('library.check')).findings).toEqual([])
    expect((await app.call('history.list', {})).undo?.label).toBe(
      'Took “Harbour Pilot Scheduler” out of a backup',
    )
    await app.call('history.undo')
    expect((await app.call('postings.list')).total).toBe(1)
  })

  test('that are here get back what was deleted, and nothing of theirs changes', async () => {
    const id = await importOne()
    const note = await app.call('notes.create', { postingId: id, body: 'Lost' })
    const { fileName } = await app.call('library.backup')
    await app.call('notes.delete', { id: note.id })
    await app.call('notes.create', { postingId: id, body: 'Newer' })
    await app.call('tracking.setStage', { ids: [id], stageId: 'applied' })
    expect(await app.call('backups.takePostings', { fileName, ids: [id] })).toEqual({
      restored: 0,
      completed: 1,
      filesMissing: 0,
    })
    const posting = await app.call('postings.get', { id })
    expect(posting.notes.map(({ body }) => body).sort()).toEqual(['Lost', 'Newer'])
    expect(posting.tracking.stageId).toBe('applied')
    expect(await app.refusal('backups.takePostings', { fileName, ids: [id] })).toMatchObject({
      code: 'notFound',
    })
  })

  test('come back also where the library went another way since', async () => {
    await importOne()
    const first = await app.call('library.backup')
    const id = await importOther()
    app.clock.advance(60_000)
    const second = await app.call('library.backup')
    await app.call('backups.restore', { fileName: first.fileName })
    // Takes the number, and the bytes' place, that the other had.
    const third = await importOne({ title: 'Crane Driver', identifier: { value: 'NH-3' } })
    await app.call('backups.takePostings', { fileName: second.fileName, ids: [id] })
    expect((await app.call('postings.list')).total).toBe(3)
    expect((await app.call('postings.get', { id })).title).toBe('Lock Keeper')
    const source = async (postingId: string) => {
      const { versions } = await app.call('postings.get', { id: postingId })
      return (await app.call('sources.get', { id: versions[0]!.sourceId })).text
    }
    expect(await source(id)).toContain('Lock Keeper')
    expect(await source(third)).toContain('Crane Driver')
    expect((await app.call('library.check')).findings).toEqual([])
  })
})

test('the room for backups is remembered beside them', async () => {
  changePlan(app.dataDir, { limit: 5_000_000 })
  await app.restart()
  expect((await app.call('backups.plan')).limit).toBe(5_000_000)
})
