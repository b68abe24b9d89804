// A library leaves as one JSON document and comes back the same: row for row, byte for byte.

import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { seedLibrary } from '../scripts/seed.ts'
import { postingJson, startApp, type TestApp } from './helpers/app.ts'
import { dumpLibrary } from './helpers/dump.ts'
import { exportTo } from './helpers/exporting.ts'

let folder: string
let apps: TestApp[]

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'roledex-export-'))
  apps = []
})
afterEach(async () => {
  for (const app of apps) await app.close()
  rmSync(folder, { recursive: true, force: true })
})

async function start(): Promise<TestApp> {
  const app = await startApp()
  apps.push(app)
  return app
}

const fingerprintOf = async (app: TestApp) => (await app.call('library.fingerprint')).hash

/** A small library with one of most things, also in the bin and in what can be undone. */
async function fill(app: TestApp): Promise<string[]> {
  const report = await app.importTexts({
    'one.json': postingJson(),
    'two.json': postingJson({ title: 'Lamp “Keeper” \u2028 日本語', identifier: 'NH-2' }),
    'three.json': postingJson({ title: 'Rope Maker', identifier: 'NH-3' }),
    'none.txt': '{"half',
  })
  const ids = report.files.flatMap(({ postings }) => postings)
  const [a = '', b = '', c = ''] = ids
  await app.call('tracking.setStage', { ids: [a, b], stageId: 'applied', at: '2026-11-10T08:00:00Z' })
  await app.call('tracking.setTags', { ids: [a], add: ['night', '日本'] })
  await app.call('notes.create', { postingId: a, body: '{"looks":"like JSON"}' })
  await app.call('notes.create', { postingId: b, body: 'null' })
  await app.call('files.add', { postingId: a, name: 'cv.pdf', base64: 'JVBERg==' })
  await app.call('files.add', { postingId: c, name: 'letter.txt', base64: 'SGVsbG8=' })
  await app.call('postings.override', { id: b, field: 'title', value: 'Lamp Keeper' })
  await app.call('people.create', { name: 'Ada Brandt', postingIds: [a] })
  await app.call('views.save', {
    name: 'Soon',
    search: 'deadline:<7d',
    sort: 'deadline',
    direction: 'ascending',
  })
  await app.call('settings.set', { theme: 'dark' })
  await app.call('postings.delete', { ids: [c] })
  return ids
}

describe('a whole library', () => {
  test('comes back the same, undo and the bin included, and a second export is the same file', async () => {
    const app = await start()
    const [id = ''] = await fill(app)
    const path = await exportTo(app, { format: 'library' }, join(folder, 'all.json'))
    const document = JSON.parse(readFileSync(path, 'utf8'))
    expect(document).toMatchObject({ format: 'roledex-library', formatVersion: 1 })
    expect(document.contentHash).toBe(await fingerprintOf(app))

    const other = await start()
    expect(await other.call('library.fillFromPath', { path }, 'shell')).toEqual({ postings: 2 })
    expect(dumpLibrary(other.dataDir)).toEqual(dumpLibrary(app.dataDir))
    expect(await fingerprintOf(other)).toBe(document.contentHash)
    const again = await exportTo(other, { format: 'library' }, join(folder, 'again.json'))
    expect(readFileSync(again).equals(readFileSync(path))).toBe(true)

    expect(await other.call('postings.get', { id })).toEqual(await app.call('postings.get', { id }))
    expect((await other.call('postings.list', { text: 'rope OR lamp' })).total).toBe(1)
    expect((await other.call('library.check')).findings).toEqual([])
    expect((await other.call('settings.get')).theme).toBe('dark')
    const { files } = await other.call('files.list', { postingId: id })
    expect((await other.call('files.bytes', { id: files[0]?.id ?? '' })).base64).toBe('JVBERg==')
    const { undo } = await other.call('history.list', {})
    expect(undo?.label).toContain('Deleted')
    await other.call('history.undo')
    expect((await other.call('postings.list')).total).toBe(3)
    expect((await other.importTexts({ 'one.json': postingJson() })).totals.unchanged).toBe(1)
  })

  test('gives what comes in next no number of a posting that lies in the bin', async () => {
    const app = await start()
    const [, , binned = ''] = await fill(app)
    const path = await exportTo(app, { format: 'library' }, join(folder, 'all.json'))
    const other = await start()
    await other.call('library.fillFromPath', { path }, 'shell')
    const { entries } = await other.call('history.list', {})
    await other.importTexts({ 'new.json': postingJson({ title: 'Sail Mender', identifier: 'NH-9' }) })
    await other.call('history.undo', { commandId: entries[0]!.commandId })
    expect((await other.call('postings.get', { id: binned })).title).toBe('Rope Maker')
    expect((await other.call('postings.list')).total).toBe(4)
  })

  test('arrives piece by piece from a window', async () => {
    const app = await start()
    await fill(app)
    const path = await exportTo(app, { format: 'library' }, join(folder, 'all.json'))
    const bytes = readFileSync(path)
    const other = await start()
    let transferId: string | null = null
    for (let from = 0; from < bytes.length; from += 10_000) {
      const base64 = bytes.subarray(from, from + 10_000).toString('base64')
      transferId = (await other.call('library.receive', { transferId, base64 })).transferId
    }
    await other.call('library.fill', { transferId: transferId ?? '' })
    expect(await fingerprintOf(other)).toBe(await fingerprintOf(app))
    expect(existsSync(join(other.dataDir, 'incoming'))).toBe(false)
  })

  test('of hundreds of postings with everything a search adds comes back the same', async () => {
    const app = await start()
    await seedLibrary(app.core, 120, app.clock.now())
    const path = await exportTo(app, { format: 'library' }, join(folder, 'all.json'))
    const other = await start()
    await other.call('library.fillFromPath', { path }, 'shell')
    expect(await fingerprintOf(other)).toBe(await fingerprintOf(app))
    const filter = { text: 'stage:applied', isArchived: null } as const
    expect(await other.call('postings.list', filter)).toEqual(await app.call('postings.list', filter))
  }, 60_000)

  test('is not taken into one that holds something, and nothing is changed there', async () => {
    const app = await start()
    await fill(app)
    const path = await exportTo(app, { format: 'library' }, join(folder, 'all.json'))
    const before = await fingerprintOf(app)
    expect((await app.refusal('library.fillFromPath', { path }, 'shell')).code).toBe('conflict')
    expect((await app.refusal('library.receive', { transferId: null, base64: '' })).code).toBe('conflict')
    expect(await fingerprintOf(app)).toBe(before)
  })

  test('says what is in the way', async () => {
    const app = await start()
    const refusal = async () =>
      (await app.refusal('library.receive', { transferId: null, base64: '' })).message
    await app.importTexts({ 'recipe.json': '{"@type": "Recipe"}' })
    expect(await refusal()).toMatch(/^This library holds files that were brought in already, and/)
    await app.call('people.create', { name: 'Ada Brandt' })
    expect(await refusal()).toMatch(/^This library holds contacts already/)
  })

  test('a window may name no path', async () => {
    const app = await start()
    expect((await app.refusal('library.fillFromPath', { path: '/etc/passwd' })).code).toBe('notAllowed')
    expect((await app.refusal('library.fill', { transferId: '../../x' })).code).toBe('notFound')
  })
})

describe('a document that is not whole', () => {
  const damage: [string, (text: string) => string][] = [
    ['cut off', (text) => text.slice(0, text.length / 2)],
    ['without its end', (text) => text.slice(0, text.lastIndexOf('"contentHash"'))],
    ['with a changed word', (text) => text.replace('"theme"', '"thema"')],
    ['with a row taken out', (text) => text.replace(/\{"id":"[^\n]*Ada Brandt[^\n]*\n/, '')],
    ['with other bytes of an original', (text) => text.replace('"base64":"e', '"base64":"f')],
    [
      'without an attached file',
      (text) => text.replace(/"attachedBytes": \[[^\]]*\]/, '"attachedBytes": []'),
    ],
    ['with SQL for a key', (text) => text.replace(/"rowKey":\{"(\w+)"/, '"rowKey":{"1=1 OR $1"')],
    ['with a table nobody knows', (text) => text.replace('"tables": {', '"tables": {\n"extra": [],')],
    ['in other lines', (text) => JSON.stringify(JSON.parse(text))],
    ['of a newer Roledex', (text) => text.replace(/"schemaVersion": \d+/, '"schemaVersion": 9999')],
    ['of something else', () => '{"format": "other"}'],
  ]
  let whole: string
  let empty: TestApp
  beforeAll(async () => {
    const app = await startApp()
    await fill(app)
    whole = readFileSync(await exportTo(app, { format: 'library' }, join(app.dataDir, 'all.json')), 'utf8')
    await app.close()
    empty = await startApp()
  })
  afterAll(() => empty.close())

  test.each(damage)('%s is refused, and the library stays as it was', async (_name, change) => {
    const changed = change(whole)
    expect(changed).not.toBe(whole)
    const path = join(folder, 'changed.json')
    writeFileSync(path, changed)
    const before = dumpLibrary(empty.dataDir)
    const refused = await empty.refusal('library.fillFromPath', { path }, 'shell')
    expect(refused.code).toBe('badRequest')
    expect(refused.message).toMatch(/Nothing was changed here\./)
    expect(dumpLibrary(empty.dataDir)).toEqual(before)
    expect(filesBelow(join(empty.dataDir, 'files'))).toEqual([])
  })
})

test('one that is refused leaves the attached files that a backup needs', async () => {
  const app = await start()
  const empty = await app.call('library.backup')
  const [postingId = ''] = await fill(app)
  const path = await exportTo(app, { format: 'library' }, join(folder, 'broken.json'))
  writeFileSync(path, readFileSync(path, 'utf8').replace('"theme"', '"thema"'))
  app.clock.advance(1_000)
  const full = await app.call('library.backup')
  await app.call('backups.restore', { fileName: empty.fileName })
  expect((await app.refusal('library.fillFromPath', { path }, 'shell')).code).toBe('badRequest')
  await app.call('backups.restore', { fileName: full.fileName })
  const { files } = await app.call('files.list', { postingId })
  expect(await app.call('files.bytes', { id: files[0]?.id ?? '' })).toMatchObject({ base64: 'JVBERg==' })
})

const filesBelow = (path: string) =>
  existsSync(path)
    ? readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    : []

describe('an export', () => {
  test('that is cancelled or handed over leaves nothing in the data folder', async () => {
    const app = await start()
    await fill(app)
    const { exportId } = await app.call('exports.begin', { format: 'library' })
    await app.call('exports.cancel', { exportId })
    expect((await app.refusal('exports.progress', { exportId })).code).toBe('notFound')
    await exportTo(app, { format: 'library' }, join(folder, 'all.json'))
    expect(filesBelow(join(app.dataDir, 'exports'))).toEqual([])
  })

  test('sees one moment, whatever is changed meanwhile', async () => {
    const app = await start()
    const [id = ''] = await fill(app)
    const before = await fingerprintOf(app)
    const { exportId } = await app.call('exports.begin', { format: 'library' })
    await new Promise(setImmediate)
    await app.call('notes.create', { postingId: id, body: 'Typed meanwhile' })
    const path = await exportTo(app, { exportId }, join(folder, 'all.json'))
    expect([before, await fingerprintOf(app)]).toContain(JSON.parse(readFileSync(path, 'utf8')).contentHash)
  })
})
