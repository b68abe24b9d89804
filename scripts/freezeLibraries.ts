// `node scripts/freezeLibraries.ts` freezes a small library of every version of the schema that has none yet, and the
// hash of its migration, in tests/fixtures/databases. What is frozen is never made anew: that is what it is for.

import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type Database from 'better-sqlite3'
import { migrate } from '../electron/core/db/migrate.ts'
import { migrations } from '../electron/core/db/migrations.ts'
import { postingJson, startApp, type TestApp } from '../tests/helpers/app.ts'
import {
  fillSearch,
  frozenFolder,
  frozenHashes,
  frozenName,
  hashesPath,
  hashOf,
  lastNote,
  openPlain,
} from '../tests/helpers/frozenLibraries.ts'
import { fillLibrary } from '../tests/helpers/harbourLibrary.ts'
import { importLookAlikes } from '../tests/helpers/lookAlikes.ts'

const folder = mkdtempSync(join(tmpdir(), 'roledex-freeze-'))
try {
  const present = join(folder, 'present')
  const app = await startApp({ dataDir: present })
  await fillEveryTable(app, folder)
  await app.core.close()
  const hashes = frozenHashes()
  for (const migration of migrations) {
    const { version } = migration
    const path = join(frozenFolder, frozenName(version))
    if (existsSync(path)) continue
    const old = join(folder, `${version}.db`)
    makeOld(join(present, 'library.db'), old, version)
    writeFileSync(path, gzipSync(readFileSync(old), { level: 9 }))
    hashes[version] ??= hashOf(migration)
    console.log(`Froze version ${version}.`)
  }
  writeFileSync(hashesPath, `${JSON.stringify(hashes, null, 2)}\n`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}

async function fillEveryTable(app: TestApp, folder: string): Promise<void> {
  const ids = await fillLibrary(app)
  const { scheduler = '', tidal = '', librarian = '', mechanic = '', long = '' } = ids
  app.clock.advance(60_000)
  await app.importTexts({
    'scheduler.json': postingJson({ validThrough: '2026-12-19' }),
    'none.txt': '{"half',
  })
  const { one, other } = await importLookAlikes(app)
  const at = '2026-11-10T08:00:00Z'
  await app.call('tracking.setStage', { ids: [scheduler, librarian, long], stageId: 'applied', at })
  await app.call('tracking.setStage', { ids: [long], stageId: 'offer', at: '2026-11-18T08:00:00Z' })
  await app.call('tracking.setReplyBy', { ids: [long], replyBy: { on: '2026-11-27', time: null } })
  await app.call('tracking.setDeadline', { ids: [tidal], deadline: { on: '2026-11-21', time: '17:00' } })
  await app.call('tracking.setTags', { ids: [scheduler, tidal], add: ['sea', '海'] })
  await app.call('tracking.setArchived', { ids: [other], isArchived: true })
  await app.call('notes.create', { postingId: scheduler, title: 'Tides', body: 'Ask about the night watch' })
  await app.call('notes.create', { postingId: librarian, body: 'اقرأ القصة أولا' })
  await app.call('postings.override', { id: one, field: 'title', value: 'Signal Keeper' })
  await app.call('files.add', { postingId: scheduler, name: 'cv.pdf', base64: 'JVBERg==' })
  const person = { name: 'Ada Brandt', organisation: 'Northvale Harbour', note: 'Calls back' }
  await app.call('people.create', { ...person, postingIds: [scheduler] })
  await app.call('employers.setAvoided', { key: 'copper spoke', isAvoided: true, reason: 'Never answered' })
  const when = { on: '2026-11-24', time: '10:00', until: '11:00', zone: 'Europe/Berlin' }
  await app.call('interviews.create', { postingId: librarian, kind: 'video', preparation: 'Read', when })
  await app.call('tasks.create', {
    postingId: tidal,
    body: 'Gather certificates',
    due: { on: '2026-11-23', time: null },
  })
  const field = await app.call('fields.add', { name: 'Commute', kind: 'text' })
  await app.call('tracking.setField', { ids: [scheduler], fieldId: field.id, value: 'Ferry' })
  await app.call('views.save', {
    name: 'Soon',
    search: 'deadline:<7d',
    sort: 'deadline',
    direction: 'ascending',
  })
  await app.call('settings.set', { theme: 'dark' })
  const { things } = await app.call('due.list', {})
  const [due] = things
  if (due !== undefined) await app.call('due.snooze', { keys: [due.key], until: '2026-11-25T08:00:00.000Z' })
  await app.call('watch.choose', { path: folder }, 'shell')
  const table = await app.call('tables.open', {
    fileName: 'mine.csv',
    base64: Buffer.from('Company,Job title,Status\nTern Ferries,Purser,Applied\n').toString('base64'),
  })
  await app.call('tables.import', { tableId: table.tableId, mapping: table.mapping })
  await app.call('calendarFile.make', { postingIds: [tidal] })
  const { stages } = await app.call('stages.list')
  const spare = stages.find(({ id }) => id === 'screening')
  if (spare !== undefined) await app.call('stages.remove', { id: spare.id, moveTo: 'interviewing' })
  await app.call('postings.delete', { ids: [mechanic] })
  await app.call('tracking.setBookmark', { ids: [tidal], isBookmarked: true })
  await app.call('notes.create', { postingId: tidal, body: lastNote })
}

/** The rows of the present library in a file of an older schema, as far as that has them. */
function makeOld(from: string, to: string, version: number): void {
  const connection = openPlain(to)
  migrate(
    connection,
    migrations.filter((migration) => migration.version <= version),
    version,
  )
  connection.pragma('foreign_keys = OFF')
  connection.exec(`ATTACH '${from}' AS present`)
  const list = (sql: string) => connection.prepare<[], string>(sql).pluck().all()
  const columnsOf = (schema: string, table: string) =>
    list(`SELECT name FROM pragma_table_info('${table}', '${schema}')`)
  const tables = list(
    "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'postingSearch%'",
  )
  for (const table of tables) {
    const there = new Set(columnsOf('present', table))
    const columns = columnsOf('main', table)
      .filter((column) => there.has(column))
      .join(', ')
    if (columns !== '')
      connection.exec(`INSERT OR REPLACE INTO ${table} (${columns}) SELECT ${columns} FROM present.${table}`)
  }
  forgetWhatCameLater(connection, new Map(tables.map((table) => [table, columnsOf('main', table)])))
  fillSearch(connection, 0)
  connection.exec('DETACH present; VACUUM')
  const problems = connection.pragma('foreign_key_check') as unknown[]
  if (problems.length > 0) throw new Error(`Version ${version}: ${JSON.stringify(problems)}`)
  connection.close()
}

/** Takes tables and columns the schema does not have yet out of the undo log. */
function forgetWhatCameLater(connection: Database.Database, tables: Map<string, string[]>): void {
  const rows = connection
    .prepare<[], { seq: number; tableName: string; rowBefore: string | null }>(
      'SELECT seq, tableName, rowBefore FROM undoLog',
    )
    .all()
  const remove = connection.prepare('DELETE FROM undoLog WHERE seq = ?')
  const change = connection.prepare('UPDATE undoLog SET rowBefore = ? WHERE seq = ?')
  for (const { seq, tableName, rowBefore } of rows) {
    const columns = tables.get(tableName)
    const before = Object.entries(JSON.parse(rowBefore ?? '{}') as Record<string, unknown>)
    const kept = before.filter(([column]) => columns?.includes(column))
    if (columns === undefined || (before.length > 0 && kept.length === 0)) remove.run(seq)
    else if (kept.length < before.length) change.run(JSON.stringify(Object.fromEntries(kept)), seq)
  }
  // In a schema that has no bin, what was deleted is gone for good.
  connection.exec('DELETE FROM commands WHERE seq NOT IN (SELECT commandSeq FROM undoLog)')
}
