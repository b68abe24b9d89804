// A damaged library: noticed, set aside as it was, and what can be read of it saved, with every table told.

import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type Database from 'better-sqlite3'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { jsonColumns } from '../electron/core/damage/storedJson.ts'
import { postingJson, startApp, type TestApp } from './helpers/app.ts'
import { makeFlippableLibrary, seededRandom } from './helpers/byteFlips.ts'
import { fillLibrary } from './helpers/harbourLibrary.ts'

const Sqlite = createRequire(import.meta.url)('better-sqlite3') as typeof Database

let app: TestApp
let ids: string[]
let dataDir: string
beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'roledex-damage-'))
  app = await startApp({ dataDir })
  const report = await app.importTexts(
    Object.fromEntries(
      Array.from({ length: 40 }, (_, n) => [
        `${n}.json`,
        postingJson({
          title: `Rigger ${n}`,
          identifier: { value: `R-${n}` },
          description: `<p>Masts, ${n} of them.</p>`,
        }),
      ]),
    ),
  )
  ids = report.files.flatMap((file) => file.postings)
  for (const postingId of ids) await app.call('notes.create', { postingId, body: `Written on ${postingId}` })
})
afterEach(async () => {
  await app.core.close()
  rmSync(dataDir, { recursive: true, force: true })
})

const path = () => join(dataDir, 'library.db')

/** Overwrites pages of a table, the first of its own or the ones below it. */
function damageTable(table: string, which: 'root' | 'leaf'): Buffer {
  const connection = new Sqlite(path())
  connection.pragma('journal_mode = DELETE')
  const pages = connection
    .prepare<[string, string, string], number>(
      `SELECT pageno FROM dbstat WHERE name = ? AND (? = 'root') = (pageno = (SELECT rootpage FROM sqlite_schema WHERE name = ?))
       ORDER BY pageno`,
    )
    .pluck()
  const numbers = pages.all(table, which, table)
  connection.close()
  const bytes = readFileSync(path())
  for (const page of which === 'leaf' ? numbers.slice(0, 1) : numbers)
    bytes.fill(0x5a, (page - 1) * 4096, page * 4096)
  writeFileSync(path(), bytes)
  return bytes
}

test('a leaf of the notes: the others are read, and the backup has the rest', async () => {
  await app.call('library.backup')
  await app.core.close()
  const damaged = damageTable('notes', 'leaf')
  await app.restart()
  const { report } = await app.call('library.damage')
  expect(report).toMatchObject({
    kind: 'repaired',
    backupAt: '2026-11-20T09:00:00.000Z',
    leftoversPath: null,
  })
  const notes = report?.tables.find(({ name }) => name === 'notes')
  expect(notes?.fromBackup).toBeGreaterThan(0)
  expect((notes?.read ?? 0) + (notes?.fromBackup ?? 0)).toBe(40)
  for (const id of ids) {
    const posting = await app.call('postings.get', { id })
    expect(posting.notes.map(({ body }) => body)).toEqual([`Written on ${id}`])
  }
  expect((await app.call('postings.list', { text: 'masts' })).total).toBe(40)
  expect((await app.call('library.check')).isSound).toBe(true)
  expect(readFileSync(report?.asidePath ?? '').equals(damaged)).toBe(true)
  await app.call('library.dismissDamage')
  await app.restart()
  expect(await app.call('library.damage')).toEqual({ report: null })
})

test('without a backup: what is left is saved, and what is lost is told', async () => {
  await app.core.close()
  damageTable('notes', 'leaf')
  await app.restart()
  const { report } = await app.call('library.damage')
  const notes = report?.tables.find(({ name }) => name === 'notes')
  expect(notes?.read).toBeGreaterThan(0)
  expect(notes?.lost ?? 40).toBeGreaterThan(0)
  expect((await app.call('postings.list')).total).toBe(40)
  expect((await app.call('library.check')).isSound).toBe(true)
})

test('the line of every posting: made anew from the versions', async () => {
  const before = await app.call('postings.list')
  await app.core.close()
  damageTable('postings', 'root')
  await app.restart()
  const after = await app.call('postings.list')
  expect(after.total).toBe(before.total)
  expect(after.rows.map(({ title }) => title).sort()).toEqual(before.rows.map(({ title }) => title).sort())
  const { report } = await app.call('library.damage')
  expect(report?.tables.find(({ name }) => name === 'postings')).toMatchObject({ read: 40, lost: 0 })
})

test('the whole file: the newest backup takes its place', async () => {
  await app.call('library.backup')
  await app.core.close()
  writeFileSync(path(), 'This is no database. '.repeat(900))
  await app.restart()
  expect(await app.call('library.damage')).toMatchObject({ report: { kind: 'replaced' } })
  expect((await app.call('postings.list')).total).toBe(40)
})

test('the file gone, or empty, while there are backups', async () => {
  await app.call('library.backup')
  await app.core.close()
  rmSync(path())
  await app.restart()
  expect((await app.call('library.damage')).report).toMatchObject({ kind: 'replaced', asidePath: null })
  expect((await app.call('postings.list')).total).toBe(40)
  await app.core.close()
  writeFileSync(path(), '')
  await app.restart()
  expect((await app.call('postings.list')).total).toBe(40)
})

/** What SQLite reads without complaint, and nobody else. */
function damageJson(postingId: string): void {
  const connection = new Sqlite(path())
  connection
    .prepare("UPDATE versions SET content = substr(content, 1, 200) || 'ZZZ' WHERE postingId = ?")
    .run(postingId)
  connection.prepare("UPDATE events SET detail = 'ZZZ' WHERE postingId = ?").run(postingId)
  connection.close()
  damageTable('notes', 'leaf')
}

test('bytes within what a posting says: the backup has it, and the library opens', async () => {
  const [first = ''] = ids
  await app.call('library.backup')
  await app.core.close()
  damageJson(first)
  await app.restart()
  const { report } = await app.call('library.damage')
  expect(report?.tables).toContainEqual({ name: 'versions', read: 39, fromBackup: 1, lost: 0 })
  expect((await app.call('postings.get', { id: first })).title).toBe('Rigger 0')
  expect((await app.call('postings.timeline', { id: first })).events).not.toEqual([])
  expect((await app.call('postings.list')).total).toBe(40)
})

test('bytes within what a posting says, and no backup: the others are there', async () => {
  await app.core.close()
  damageJson(ids[0] ?? '')
  await app.restart()
  const { report } = await app.call('library.damage')
  expect(report?.tables.find(({ name }) => name === 'versions')).toMatchObject({ read: 39, lost: 1 })
  expect(readFileSync(report?.leftoversPath ?? '', 'utf8')).toContain('Rigger 0')
  expect((await app.call('postings.list')).total).toBe(39)
  expect(report?.tables).toContainEqual({ name: 'postings', read: 39, fromBackup: 0, lost: 1 })
  const tracking = report?.tables.find(({ name }) => name === 'tracking')
  expect((tracking?.read ?? 0) + (tracking?.lost ?? 0)).toBe(tracking === undefined ? 0 : 40)
})

test('every column that holds JSON is known', async () => {
  await fillLibrary(app)
  await app.core.close()
  const connection = new Sqlite(path(), { readonly: true })
  const texts = connection
    .prepare<[], { name: string; column: string }>(
      `SELECT t.name, c.name AS "column" FROM pragma_table_list t, pragma_table_info(t.name) c
       WHERE t.schema = 'main' AND t.type = 'table' AND c.type = 'TEXT'`,
    )
    .all()
  const unknown = texts.filter(({ name, column }) => {
    const values = connection.prepare<[], string>(`SELECT ${column} FROM ${name} WHERE ${column} IS NOT NULL`)
    const found = values.pluck().all()
    return found.length > 0 && found.every(isJson) && !jsonColumns[name]?.includes(column)
  })
  connection.close()
  expect(unknown).toEqual([])
})

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return /^[[{]/.test(text)
  } catch {
    return false
  }
}

test('another program wrote to it: sound, and said', async () => {
  await app.core.close()
  const connection = new Sqlite(path())
  connection.exec("UPDATE notes SET body = 'Changed from outside'")
  connection.close()
  await app.restart()
  expect((await app.call('library.damage')).report).toMatchObject({ kind: 'changed', tables: [] })
})

test('met while it is open: said, and repaired at the next start', async () => {
  await app.call('library.backup')
  const connection = new Sqlite(path())
  const page = connection.prepare("SELECT rootpage FROM sqlite_schema WHERE name = 'notes'").pluck().get()
  connection.pragma('wal_checkpoint(TRUNCATE)')
  connection.close()
  await app.restart()
  const bytes = readFileSync(path())
  bytes.fill(0x5a, (Number(page) - 1) * 4096, Number(page) * 4096)
  writeFileSync(path(), bytes)
  expect(await app.refusal('library.backup')).toMatchObject({ code: 'libraryDamaged' })
  await app.restart()
  expect((await app.call('library.damage')).report?.kind).toBe('repaired')
  expect((await app.call('postings.get', { id: ids[0] ?? '' })).notes).toHaveLength(1)
})

test('killed after the repair, before the new file has its name', async () => {
  await app.core.close()
  writeFileSync(join(dataDir, 'library.db.repaired'), readFileSync(path()))
  rmSync(path())
  await app.restart()
  expect((await app.call('postings.list')).total).toBe(40)
  expect(existsSync(join(dataDir, 'library.db.repaired'))).toBe(false)
})

test('any byte flipped: it opens, is sound, nothing changes in silence, and the backup is untouched', {
  timeout: 240_000,
}, async () => {
  const library = await makeFlippableLibrary(20)
  const random = seededRandom(20_261_120)
  try {
    for (let n = 0; n < 40; n++) {
      const { offset, wrongs } = await library.flip(random)
      expect(wrongs, `byte ${offset}`).toEqual([])
    }
  } finally {
    library.remove()
  }
})
