// Erasing for good: nothing of a posting is left in the library file, its log, or beside it.

import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { zstdDecompressSync } from 'node:zlib'
import type Database from 'better-sqlite3'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { postingJson, startApp, type TestApp } from './helpers/app.ts'

/** Stands nowhere but in what is erased; capital letters are looked for too. */
const word = 'Quenzelbryx'

let app: TestApp
beforeEach(async () => {
  app = await startApp()
})
afterEach(() => app.close())

/** Backups are compressed. */
function readPlain(path: string): Buffer {
  const bytes = readFileSync(path)
  return path.endsWith('.zst') ? zstdDecompressSync(bytes) : bytes
}

/**
 * The files below the data folder that hold the word, in any case, as paths. Backups have it until they are removed
 * too: one is made before anything is erased.
 */
function placesOfWord({ isWithBackups = false } = {}): string[] {
  const files = readdirSync(app.dataDir, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )
  return files
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => isWithBackups || !path.startsWith(join(app.dataDir, 'backups')))
    .filter((path) => readPlain(path).toString('latin1').toLowerCase().includes(word.toLowerCase()))
    .map((path) => path.slice(app.dataDir.length + 1))
    .sort()
}

/** The words of the search index that begin like it: there they stand compressed, where a plain look would miss them. */
function indexedWords(): string[] {
  const Sqlite = createRequire(import.meta.url)('better-sqlite3') as typeof Database
  const connection = new Sqlite(join(app.dataDir, 'library.db'), { readonly: true })
  try {
    connection.exec('CREATE VIRTUAL TABLE temp.words USING fts5vocab(main, postingSearch, row)')
    return connection
      .prepare<[string], string>('SELECT term FROM temp.words WHERE term >= ?')
      .pluck()
      .all(word.toLowerCase())
      .filter((term) => term.startsWith(word.toLowerCase()))
  } finally {
    connection.close()
  }
}

async function importSecret(changes: Record<string, unknown> = {}): Promise<string> {
  const report = await app.importTexts({
    [`${word}.json`]: postingJson({
      title: `${word} Scheduler`,
      description: `<p>Plan the arrivals of ${word} with pilots, tugs and terminals.</p>`,
      ...changes,
    }),
  })
  return report.files[0]?.postings[0] ?? ''
}

async function importOther(): Promise<string> {
  const report = await app.importTexts({
    'tug.json': postingJson({ title: 'Tug Master', identifier: 'NH-2' }),
  })
  return report.files[0]?.postings[0] ?? ''
}

async function useThoroughly(id: string, other: string): Promise<void> {
  const note = await app.call('notes.create', { postingId: id, body: `Ask ${word} for the tides` })
  await app.call('notes.save', { id: note.id, body: `Ask ${word} twice`, basedOn: note.updatedAt })
  const gone = await app.call('notes.create', { postingId: id, body: `${word} said no` })
  await app.call('notes.delete', { id: gone.id })
  const interview = await app.call('interviews.create', {
    postingId: id,
    kind: 'phone',
    name: `Meet ${word}`,
    when: { on: '2026-11-24', time: '10:00', until: null, zone: 'Europe/Berlin' },
    people: [word],
  })
  await app.call('interviews.change', {
    id: interview.id,
    outcome: 'passed',
    outcomeNote: `${word} was kind`,
  })
  const base = { min: '900', max: null, currency: 'EUR', period: 'week' as const }
  await app.call('salaryTalks.add', { postingId: id, kind: 'offered', pay: base, saidBy: word })
  const offer = await app.call('offers.add', { postingId: id, base, benefits: word })
  await app.call('offers.change', { id: offer.id, more: [{ name: word, text: word }] })
  const task = await app.call('tasks.create', { postingId: id, body: `Thank ${word}` })
  await app.call('tasks.change', { id: task.id, isDone: true })
  const base64 = Buffer.from(`Dear ${word}`).toString('base64')
  await app.call('files.add', { postingId: id, name: `${word}.txt`, base64 })
  const older = await app.call('files.add', { postingId: id, name: `Old ${word}.txt`, base64 })
  await app.call('files.place', { id: older.file.id }, 'shell')
  await app.call('files.remove', { id: older.file.id })
  await app.call('tracking.setTags', { ids: [id], add: [`${word} tag`], remove: [] })
  await app.call('tracking.setTags', { ids: [id, other], add: ['night'], remove: [] })
  await app.call('tracking.setStage', { ids: [id], stageId: 'applied', note: `Sent to ${word}` })
  await app.call('tracking.setStage', { ids: [id, other], stageId: 'screening' })
  await app.call('postings.override', { id, field: 'title', value: `Chief ${word}` })
  await app.call('duplicates.dismiss', { a: id, b: other })
  await app.importTexts({
    [`${word} again.json`]: postingJson({ title: `${word} Scheduler`, url: undefined }),
  })
}

test('what another backup still needs is left: the files attached to other postings', async () => {
  const other = await importOther()
  const id = await importSecret()
  const before = await app.call('library.backup')
  const base64 = Buffer.from('Dear harbour').toString('base64')
  const hash = createHash('sha256').update('Dear harbour').digest('hex')
  const { file } = await app.call('files.add', { postingId: other, name: 'Letter.txt', base64 })
  await app.call('files.add', { postingId: id, name: 'Letter.pdf', base64: 'JVBERg==' })
  app.clock.advance(1_000)
  const withFiles = await app.call('library.backup')
  await app.call('backups.restore', { fileName: before.fileName })
  await app.call('postings.delete', { ids: [id] })
  await app.call('bin.erase', { ids: [id] })
  await app.call('backups.restore', { fileName: withFiles.fileName })
  expect(await app.call('files.bytes', { id: file.id })).toEqual({ name: 'Letter.txt', base64 })
  await app.call('postings.delete', { ids: [other] })
  await app.call('bin.erase', { ids: [other] })
  const kept = readdirSync(join(app.dataDir, 'files'), { recursive: true })
  expect(kept.filter((name) => String(name).endsWith(hash))).toEqual([])
})

test('nothing of it is left in the library file, its log or beside it', async () => {
  const other = await importOther()
  const id = await importSecret()
  await useThoroughly(id, other)
  expect(indexedWords()).not.toEqual([])
  await app.call('postings.delete', { ids: [id, other] })
  await app.call('bin.restore', { ids: [id] })
  await app.call('postings.delete', { ids: [id] })
  const kept = await app.call('bin.list')
  expect(placesOfWord()).not.toEqual([])

  expect(await app.call('bin.erase', { ids: [id] })).toEqual({ erased: 1, isClean: true, removedBackups: 0 })
  expect(placesOfWord()).toEqual([])
  expect(indexedWords()).toEqual([])
  expect((await app.call('library.check')).findings).toEqual([])
  expect((await app.call('bin.list')).entries).toEqual(kept.entries.filter((entry) => entry.id !== id))

  await app.call('bin.restore', { ids: null })
  expect((await app.call('postings.get', { id: other })).tracking).toMatchObject({
    stageId: 'screening',
    tags: [{ name: 'night' }],
  })
  await app.restart()
  expect(placesOfWord()).toEqual([])
})

test('nothing is left either where the index was put together just before', async () => {
  const other = await importOther()
  const id = await importSecret()
  await app.call('postings.delete', { ids: [other] })
  await app.call('bin.erase', { ids: null })
  expect(indexedWords()).not.toEqual([])
  await app.call('postings.delete', { ids: [id] })
  await app.call('bin.erase', { ids: null })
  expect(indexedWords()).toEqual([])
  expect(placesOfWord()).toEqual([])
})

test('a posting that went into another is erased with it', async () => {
  const keepId = await importOther()
  const otherId = await importSecret()
  await app.call('notes.create', { postingId: otherId, body: `Ask ${word}` })
  await app.call('postings.merge', { keepId, otherId, choices: { title: 'keep' } })
  await app.call('postings.delete', { ids: [keepId] })
  await app.call('bin.erase', { ids: null })
  expect(placesOfWord()).toEqual([])
  expect(indexedWords()).toEqual([])
})

test('a merge taken back is not half done again after one of the two is erased', async () => {
  const keepId = await importOther()
  const otherId = await importSecret()
  const merged = await app.ask('postings.merge', { keepId, otherId, choices: {} })
  await app.call('history.undo')
  await app.call('postings.delete', { ids: [keepId] })
  await app.call('bin.erase', { ids: null })
  const commandId = merged.ok ? merged.commandId : undefined
  expect(await app.refusal('history.redo', { commandId })).toMatchObject({ code: 'nothingToUndo' })
  expect((await app.call('postings.get', { id: otherId })).title).toBe(`${word} Scheduler`)
})

test('an original that other postings came from stays, and reading anew brings back nothing erased', async () => {
  const report = await app.importTexts({
    'both.json': `[${postingJson()},${postingJson({ title: 'Tug Master', identifier: 'NH-2' })}]`,
  })
  const [pilot = '', tug = ''] = report.files[0]?.postings ?? []
  await app.call('postings.delete', { ids: [pilot] })
  await app.call('bin.erase', { ids: [pilot] })
  expect((await app.call('imports.get', { importId: report.id })).files).toMatchObject([
    { path: 'both.json', message: 'Some of its postings were erased.' },
  ])
  const { sources } = await app.call('postings.get', { id: tug })
  expect((await app.call('sources.get', { id: sources[0]?.id ?? '' })).text).toContain('Tug Master')
  await app.call('library.reparse')
  expect((await app.call('postings.counts')).all).toBe(1)
})

test('its line in a report says that it was erased, and the file can come in again', async () => {
  const id = await importSecret()
  const { imports } = await app.call('imports.list')
  await app.call('postings.delete', { ids: [id] })
  await app.call('bin.erase', { ids: [id] })
  const report = await app.call('imports.get', { importId: imports[0]?.id ?? '' })
  expect(report.files).toMatchObject([
    { path: 'Erased', message: 'What this file brought in was erased.', postings: [], outcome: 'added' },
  ])
  expect(await importSecret()).not.toBe(id)
  expect((await app.call('postings.counts')).all).toBe(1)
})

test('the history says that it cannot be taken back, and everything else still can', async () => {
  const other = await importOther()
  const id = await importSecret()
  await app.call('tracking.setStage', { ids: [other], stageId: 'applied' })
  await app.call('tracking.setBookmark', { ids: [id], isBookmarked: true })
  await app.call('tracking.setStage', { ids: [id, other], stageId: 'screening' })
  await app.call('postings.delete', { ids: [id] })
  await app.call('bin.erase', { ids: [id] })
  const history = await app.call('history.list')
  expect(history.entries.map(({ label, state }) => `${label} (${state})`)).toEqual([
    'Erased 1 posting for good (final)',
    'Moved 2 postings to Screening (done)',
    'Moved “Tug Master” to Applied (done)',
    'Imported 1 file: 1 added (done)',
  ])
  expect(await app.refusal('history.undo', { commandId: history.entries[0]?.commandId ?? '' })).toMatchObject(
    { message: '“Erased 1 posting for good” cannot be taken back.' },
  )
  expect((await app.call('history.undo')).message).toBe(
    'Undone: Moved 2 postings to Screening. “Erased 1 posting for good” cannot be taken back.',
  )
  expect((await app.call('postings.get', { id: other })).tracking.stageId).toBe('applied')
  await app.call('history.undo')
  await app.call('history.undo')
  expect(await app.refusal('history.undo')).toMatchObject({
    message: '“Erased 1 posting for good” cannot be taken back.',
  })
})

test('titles of what is erased leave the names of commands that stay', async () => {
  const other = await importOther()
  const id = await importSecret({ title: `${word} ${'and much more '.repeat(12)}` })
  await app.call('duplicates.dismiss', { a: id, b: other })
  await app.call('tracking.setTags', { ids: [id, other], add: [`${word} tag`], remove: [] })
  await app.call('postings.delete', { ids: [id] })
  await app.call('bin.erase', { ids: null })
  const labels = (await app.call('history.list')).entries.map(({ label }) => label)
  expect(labels.join(' ')).not.toContain(`${word} and`)
  expect((await app.call('postings.get', { id: other })).tracking.tags).toMatchObject([
    { name: `${word} tag` },
  ])
})

test('backups made before hold it until they are removed too, and then a new one is there first', async () => {
  const id = await importSecret()
  await app.call('library.backup')
  app.clock.advance(60_000)
  await app.call('postings.delete', { ids: [id] })
  const again = await importSecret({ identifier: 'NH-3', url: 'https://jobs.example/3' })
  await app.call('bin.erase', { ids: null })
  expect(placesOfWord({ isWithBackups: true })).not.toEqual([])
  // One that was looked into lies unpacked beside the library.
  const [looked] = (await app.call('library.backups')).backups
  await app.call('backups.look', { fileName: looked!.fileName })
  await app.call('postings.delete', { ids: [again] })
  app.clock.advance(60_000)
  const { removedBackups } = await app.call('bin.erase', { ids: null, isWithBackups: true })
  expect(removedBackups).toBeGreaterThan(0)
  expect(placesOfWord({ isWithBackups: true })).toEqual([])
  expect((await app.call('library.backups')).backups).toHaveLength(1)
})

test('without anything in the bin there is nothing to erase', async () => {
  expect(await app.refusal('bin.erase', { ids: null })).toMatchObject({
    code: 'notFound',
    message: 'These postings are no longer in the bin.',
  })
})

test('what was erased from the bin can be taken out of the backup made just before', async () => {
  const id = await importSecret()
  await app.call('notes.create', { postingId: id, body: 'Ask for Ingrid' })
  const was = await app.call('postings.get', { id })
  await app.call('postings.delete', { ids: [id] })
  await app.call('bin.erase', { ids: null })
  const { backups } = await app.call('library.backups')
  const { fileName } = backups.find(({ reason }) => reason === 'beforeErase')!

  expect(await app.call('backups.look', { fileName, isOnlyMissing: true })).toMatchObject({
    postings: 0,
    onlyHere: 1,
    rows: [{ id, noteCount: 1, place: 'backup' }],
  })
  await app.call('backups.takePostings', { fileName, ids: [id] })
  expect(await app.call('postings.get', { id })).toEqual(was)
  expect((await app.call('sources.get', { id: was.versions[0]!.sourceId })).text).toContain(word)
  expect((await app.call('library.check')).findings).toEqual([])
  // Once it is in the library, the bin of the backup has nothing to offer.
  expect(await app.call('backups.look', { fileName })).toMatchObject({ onlyHere: 0, matching: 0 })
})
