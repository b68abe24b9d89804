// Opening, locking, damage, versions: what may befall a data folder.

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { createApp } from '../electron/core/app.ts'
import { migrate, schemaVersion } from '../electron/core/db/migrate.ts'
import { latestVersion, migrations } from '../electron/core/db/migrations.ts'
import { explainStorageFault } from '../electron/core/db/storageFaults.ts'
import { undoTables } from '../electron/core/history/undo.ts'
import { silentLog } from '../electron/core/log.ts'
import { initialStages } from '../shared/stages.ts'
import { postingJson, startApp, testClock } from './helpers/app.ts'
import { importLookAlikes } from './helpers/lookAlikes.ts'

const Sqlite = createRequire(import.meta.url)('better-sqlite3') as typeof Database

let dataDir: string
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'roledex-library-'))
})
afterEach(() => rmSync(dataDir, { recursive: true, force: true }))

const open = () => createApp({ dataDir, clock: testClock(), log: silentLog })

describe('a folder that cannot be used', () => {
  test('held by another Roledex', async () => {
    const app = await startApp({ dataDir })
    const second = await open()
    expect(second).toMatchObject({ ok: false, error: { code: 'libraryLocked' } })
    await app.close()
    const third = await open()
    expect(third.ok).toBe(true)
    if (third.ok) await third.value.close()
  })

  test('written by a newer version: refused by name and left untouched', async () => {
    const path = join(dataDir, 'library.db')
    const connection = new Sqlite(path)
    connection.exec('CREATE TABLE later (x)')
    connection.pragma(`user_version = ${latestVersion + 1}`)
    connection.close()
    const before = readFileSync(path)
    expect(await open()).toMatchObject({ ok: false, error: { code: 'libraryFromFuture' } })
    expect(readFileSync(path).equals(before)).toBe(true)
  })

  test('damaged beyond reading and without a backup: a sentence, and the file as it was', async () => {
    const path = join(dataDir, 'library.db')
    writeFileSync(path, 'This is no database. '.repeat(500))
    const before = readFileSync(path)
    const opened = await open()
    expect(opened).toMatchObject({ ok: false, error: { code: 'libraryDamaged' } })
    if (!opened.ok) expect(opened.error.message).toContain('there is no backup that can')
    expect(readFileSync(path).equals(before)).toBe(true)
  })

  test.skipIf(process.platform !== 'linux')('in a place where no folder can be made', async () => {
    const path = '/proc/roledex/library'
    const opened = await createApp({ dataDir: path, clock: testClock(), log: silentLog })
    expect(opened).toMatchObject({ ok: false, error: { code: 'libraryReadOnly' } })
    if (!opened.ok) expect(opened.error.message).toContain(`There is no folder ${path}`)
  })

  test('a file where the folder should be', async () => {
    rmSync(dataDir, { recursive: true })
    writeFileSync(dataDir, '')
    expect(await open()).toMatchObject({
      ok: false,
      error: { code: 'libraryReadOnly', message: expect.stringContaining('is not a folder') },
    })
  })

  test.each([
    ['SQLITE_FULL', 'libraryFull'],
    ['ENOSPC', 'libraryFull'],
    ['EACCES', 'libraryReadOnly'],
    ['SQLITE_READONLY_DIRECTORY', 'libraryReadOnly'],
    ['SQLITE_CORRUPT_VTAB', 'libraryDamaged'],
    ['SQLITE_IOERR_WRITE', 'libraryDamaged'],
    ['SQLITE_BUSY', 'libraryLocked'],
  ])('%s is explained as %s', (code, expected) => {
    const fault = Object.assign(new Error('x'), { code })
    expect(explainStorageFault(fault, dataDir)).toMatchObject({
      code: expected,
      message: expect.stringMatching(/\.$/),
    })
  })

  test('a mistake of ours is not taken for a fault of the disk', () => {
    expect(explainStorageFault(new TypeError('x'), dataDir)).toBeNull()
    expect(
      explainStorageFault(Object.assign(new Error('x'), { code: 'SQLITE_CONSTRAINT' }), dataDir),
    ).toBeNull()
  })
})

test('a full disk while writing: the command leaves no trace and says so', async () => {
  const app = await startApp({ dataDir })
  const id = (await app.importTexts({ 'one.json': postingJson() })).files[0]!.postings[0]!
  const pages = new Sqlite(join(dataDir, 'library.db'), { readonly: true }).pragma('page_count', {
    simple: true,
  })
  await app.core.close()
  // SQLite answers "full" when a file may not grow, which is how a full disk looks to it.
  const limited = await createApp({
    dataDir,
    clock: app.clock,
    log: silentLog,
    pageLimit: Number(pages) + 2,
  })
  if (!limited.ok) throw new Error(limited.error.message)
  const body = 'x'.repeat(5_000_000)
  const result = await limited.value.dispatch('notes.create', { postingId: id, body }, 'window')
  expect(result).toMatchObject({ ok: false, error: { code: 'libraryFull' } })
  const after = await limited.value.dispatch('postings.get', { id }, 'window')
  expect(after).toMatchObject({ ok: true, value: { notes: [] } })
  // An import that nobody else knows of must not be under way for ever.
  const paths = Array.from({ length: 400 }, (_, n) => join(dataDir, `${'gone '.repeat(40)}${n}.json`))
  const imported = await limited.value.dispatch('imports.fromPaths', { paths }, 'shell')
  expect(imported).toMatchObject({ ok: false, error: { code: 'libraryFull' } })
  const progress = await limited.value.dispatch('imports.progress', {}, 'window')
  expect(progress).toMatchObject({ ok: true, value: { running: [] } })
  await limited.value.close()
})

describe('migrations', () => {
  test('bring an older library up to date in one transaction, after a verified backup', async () => {
    const app = await startApp({ dataDir })
    await app.importTexts({ 'one.json': postingJson() })
    await app.core.close()
    const connection = new Sqlite(join(dataDir, 'library.db'))
    const next = {
      version: latestVersion + 1,
      name: 'test',
      up: 'CREATE TABLE extra (x); INSERT INTO extra VALUES (1);',
    }
    migrate(connection, [...migrations, next], latestVersion + 1)
    expect(schemaVersion(connection)).toBe(latestVersion + 1)
    const broken = { version: latestVersion + 2, name: 'broken', up: 'CREATE TABLE half (x); NOT SQL;' }
    expect(() => migrate(connection, [next, broken], latestVersion + 2)).toThrow()
    expect(schemaVersion(connection)).toBe(latestVersion + 1)
    expect(connection.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'half'").get()).toBeUndefined()
    connection.close()
  })

  test('start every library with the stages of the product', () => {
    const connection = new Sqlite(':memory:')
    migrate(connection)
    const rows = connection
      .prepare('SELECT id, name, meaning, color, isEnd FROM stages ORDER BY position')
      .all()
    expect(rows).toEqual(initialStages.map((stage) => ({ ...stage, isEnd: stage.isEnd ? 1 : 0 })))
    connection.close()
  })

  test('give undo only tables it can bring back: with a key, of text and whole numbers', () => {
    const connection = new Sqlite(':memory:')
    migrate(connection)
    for (const table of undoTables(connection)) {
      if (table.name.startsWith('postingSearch')) continue
      expect(table.keyColumns, table.name).not.toEqual([])
      for (const { name, type } of table.columns)
        expect(['TEXT', 'INTEGER'], `${table.name}.${name}`).toContain(type)
    }
    connection.close()
  })
})

test.skipIf(process.platform === 'win32')('nobody else may look into the folder', async () => {
  const inside = join(dataDir, 'own')
  const app = await startApp({ dataDir: inside })
  expect(statSync(inside).mode & 0o077).toBe(0)
  await app.close()
})

test.skipIf(process.platform === 'win32')(
  'a library that others could read is its owner’s alone again, with the files SQLite keeps beside it',
  async () => {
    const app = await startApp({ dataDir })
    await app.importTexts({ 'one.json': postingJson() })
    await app.core.close()
    const path = join(dataDir, 'library.db')
    chmodSync(path, 0o644)
    const connection = new Sqlite(path)
    connection.exec("INSERT OR REPLACE INTO settings VALUES ('theme', '\"dark\"')")
    chmodSync(`${path}-shm`, 0o444)
    await app.restart()
    for (const file of [path, `${path}-wal`, `${path}-shm`]) expect(statSync(file).mode & 0o777).toBe(0o600)
    connection.close()
    await app.close()
  },
)

test('a library that was searched and then edited much is found sound', async () => {
  const app = await startApp()
  const report = await app.importTexts({ 'a.json': postingJson() })
  const postingId = report.files[0]?.postings[0] ?? ''
  for (let round = 0; round < 12; round++) {
    await app.call('postings.list', { text: 'tide' })
    for (let n = 0; n < 9; n++) await app.call('notes.create', { postingId, body: `tide ${round} ${n}` })
    expect(await app.call('library.check')).toEqual({ isSound: true, findings: [] })
  }
  await app.close()
})

test('killed in the middle of an import: what was stored is whole, named, and can be taken back', async () => {
  const script = join(import.meta.dirname, 'helpers/workers/endlessImport.ts')
  const child = spawn(process.execPath, [script, dataDir], { stdio: ['ignore', 'pipe', 'inherit'] })
  // Where the machine is too busy for what follows, it must not import on beside the next try.
  onTestFinished(() => void child.kill('SIGKILL'))
  await once(child.stdout, 'data')
  child.kill('SIGKILL')
  await once(child, 'exit')
  const app = await startApp({ dataDir })
  const stored = (await app.call('postings.list')).total
  expect(stored).toBeGreaterThan(0)
  expect((await app.call('library.check')).findings).toEqual([])
  expect((await app.call('imports.list')).imports[0]).toMatchObject({ state: 'cancelled' })
  expect((await app.call('history.list', {})).undo?.label).toMatch(
    /^Imported \d+ files?: \d+ added \(cut off\)$/,
  )
  await app.call('history.undo')
  expect((await app.call('postings.list')).total).toBe(0)
  await app.close()
})

test('killed before the last postings were compared: what looks alike is suggested at the next start', async () => {
  const app = await startApp({ dataDir })
  await importLookAlikes(app)
  const found = await app.call('duplicates.list')
  expect(found.pairs).toHaveLength(1)
  await app.core.close()
  const connection = new Sqlite(join(dataDir, 'library.db'))
  connection.exec("DELETE FROM lookAlikes; UPDATE imports SET state = 'running'")
  connection.close()
  await app.restart()
  const again = (await app.call('duplicates.list')).pairs
  expect(again.map(({ evidence }) => evidence)).toEqual(found.pairs.map(({ evidence }) => evidence))
  await app.close()
})
