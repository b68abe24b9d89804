import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createHeldTransaction, type Holder, type Whole } from '../electron/core/db/heldTransaction.ts'
import { startApp } from './helpers/app.ts'

describe('A transaction held over several turns', () => {
  let folder: string
  let writer: Database.Database
  let reader: Database.Database
  const insert = (value: number) => () => {
    writer.prepare('INSERT INTO t VALUES (?)').run(value)
  }
  const seen = () => reader.prepare<[], number>('SELECT x FROM t ORDER BY x').pluck().all()

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'roledex-held-'))
    writer = new Database(join(folder, 'library.db'))
    writer.pragma('journal_mode = WAL')
    writer.exec('CREATE TABLE t (x INTEGER CHECK (x < 100)); CREATE TABLE parent (id INTEGER PRIMARY KEY)')
    writer.exec('CREATE TABLE child (id INTEGER REFERENCES parent (id) DEFERRABLE INITIALLY DEFERRED)')
    writer.pragma('foreign_keys = ON')
    writer.pragma('synchronous = FULL')
    reader = new Database(join(folder, 'library.db'), { readonly: true })
  })
  afterEach(() => {
    reader.close()
    writer.close()
    rmSync(folder, { recursive: true })
  })

  it('commits several turns together, by itself and when settled', async () => {
    const held = createHeldTransaction(writer)
    const holder: Holder = { lost: null }
    let commits = 0
    held.onSettle(() => commits++)
    held.run(holder, insert(1))
    held.run(holder, insert(2))
    expect(seen()).toEqual([])
    expect(writer.pragma('synchronous', { simple: true })).toBe(1)
    held.settle()
    expect(seen()).toEqual([1, 2])
    expect(commits).toBe(1)
    expect(writer.pragma('synchronous', { simple: true })).toBe(2)
    held.run(holder, insert(3))
    await expect.poll(seen).toEqual([1, 2, 3])
    held.settle()
    expect(commits).toBe(2)
  })

  it('takes back only the step that failed', () => {
    const held = createHeldTransaction(writer)
    const holder: Holder = { lost: null }
    const failing = () => {
      insert(2)()
      insert(100)()
    }
    const turn = (whole: Whole) => {
      whole(insert(1))
      whole(failing)
    }
    expect(() => held.run(holder, turn)).toThrow(/CHECK/)
    held.run(holder, insert(3))
    held.settle()
    expect(seen()).toEqual([1, 3])
    expect(holder.lost).toBeNull()
  })

  it('tells everybody who wrote in it when it cannot be committed, and nobody else', () => {
    const held = createHeldTransaction(writer)
    const [first, second, later]: Holder[] = [{ lost: null }, { lost: null }, { lost: null }]
    held.run(first!, insert(1))
    held.run(second!, () => {
      writer.prepare('INSERT INTO child VALUES (7)').run()
    })
    held.settle()
    expect(writer.inTransaction).toBe(false)
    expect(writer.pragma('synchronous', { simple: true })).toBe(2)
    expect(() => held.run(first!, insert(2))).toThrow(/FOREIGN KEY/)
    expect(() => held.run(second!, insert(2))).toThrow(/FOREIGN KEY/)
    held.run(later!, insert(3))
    held.settle()
    expect(seen()).toEqual([3])
  })

  it('says what was lost when a full disk takes back the turns before as well', () => {
    const held = createHeldTransaction(writer)
    const holder: Holder = { lost: null }
    writer.pragma(`max_page_count = ${Number(writer.pragma('page_count', { simple: true })) + 2}`)
    held.run(holder, insert(1))
    const fill = () => {
      writer.exec(`WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n WHERE x < 50000)
        INSERT INTO t SELECT x % 100 FROM n`)
    }
    expect(() => held.run(holder, fill)).toThrow(/full/)
    held.settle()
    // Whether SQLite kept the first turn is its own affair; it is told truly either way.
    expect(seen()).toEqual(holder.lost === null ? [1] : [])
    expect(writer.inTransaction).toBe(false)
  })
})

describe('While an import goes on', () => {
  it('a command is on the disk when it is answered, and what the import wrote before it too', async () => {
    const app = await startApp()
    try {
      const begun = await app.call('imports.begin', {})
      const file = (n: number) => ({
        path: `${n}.json`,
        base64: Buffer.from(JSON.stringify({ '@type': 'JobPosting', title: `Night Baker ${n}` })).toString(
          'base64',
        ),
      })
      await app.call('imports.addFiles', { importId: begun.importId, files: [file(1)] })
      const done = async () => (await app.call('imports.progress', {})).running[0]?.filesDone
      await expect.poll(done).toBe(1)
      await app.call('views.save', {
        name: 'Bakeries',
        search: 'baker',
        sort: 'added',
        direction: 'descending',
      })
      const listed = await app.call('postings.list', {})
      expect(listed.rows.map(({ title }) => title)).toEqual(['Night Baker 1'])
      await app.call('imports.finish', { importId: begun.importId })
    } finally {
      await app.close()
    }
  })
})
