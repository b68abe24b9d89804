// Brings a frozen library up to date, or is cut off while at it, and looks at what came of it. Answers with what does not
// hold; nothing when all is well.

import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type Database from 'better-sqlite3'
import { findBackup, listBackups } from '../../electron/core/backups/backupFiles.ts'
import { schemaVersion } from '../../electron/core/db/migrate.ts'
import { latestVersion } from '../../electron/core/db/migrations.ts'
import { startApp, type TestApp } from './app.ts'
import { frozenVersions, lastNote, openPlain, thawLibrary } from './frozenLibraries.ts'

interface Frozen {
  version: number
  /** At least so many. */
  postings: number
}

/** What a start notes down by itself, and SQLite's own. */
const notCompared = /^(sqlite_.*|postingSearch_.*|reminders|reminderWatch|watchedFiles|calendarEvents)$/
const words = ['tides', 'harbour', 'keeper', 'مكتبة', 'night']

interface Content {
  /** Postings that are not archived. */
  listed: number
  /** By table, the columns it had and a hash of all rows. */
  tables: { name: string; columns: string; hash: string }[]
  found: number[]
}

/** Forwards to the present schema: everything is there, can be found, and can be undone and done again. */
export async function bringUpToDate(dataDir: string, { version, postings }: Frozen): Promise<string[]> {
  thawLibrary(version, dataDir, postings)
  const before = readContent(dataDir)
  const app = await startApp({ dataDir })
  try {
    const wrongs = compareContent(dataDir, before)
    wrongs.push(...(await lookAround(app, before)), ...compareDerived(dataDir))
    if (version < latestVersion && !hasBackup(dataDir, version))
      wrongs.push('there is no verified backup from before')
    wrongs.push(...(await undoAndRedo(app)))
    const others = before.tables.filter(({ name }) => name !== 'commands' && name !== 'undoLog')
    const after = compareContent(dataDir, { ...before, tables: others })
    wrongs.push(...after.map((wrong) => `after undo and redo: ${wrong}`))
    return wrongs
  } finally {
    await app.close()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

/** How long it takes undisturbed, by mode, version and size; ms. */
const durations = new Map<string, number>()

/** Killed at a random place of opening it or of the migrations alone: the library is wholly old or wholly new, and opens. */
export async function killWhileMigrating(
  dataDir: string,
  frozen: Frozen,
  random: () => number,
): Promise<{ isKilled: boolean; wrongs: string[] }> {
  const { version, postings } = frozen
  const mode = random() < 0.5 ? 'open' : 'migrate'
  const whole = join(dirname(dataDir), `frozen-${version}-${postings}`)
  const key = `${mode} ${whole}`
  if (!durations.has(key)) {
    if (!existsSync(whole)) thawLibrary(version, whole, postings)
    cpSync(whole, dataDir, { recursive: true })
    durations.set(key, (await runMigration(mode, dataDir, null)) ?? 0)
    rmSync(dataDir, { recursive: true, force: true })
  }
  cpSync(whole, dataDir, { recursive: true })
  const before = readContent(whole)
  const took = await runMigration(mode, dataDir, random() * (durations.get(key) ?? 0))
  const wrongs = lookAtCutOff(dataDir, version, before)
  const app = await startApp({ dataDir })
  try {
    wrongs.push(...compareContent(dataDir, before), ...(await lookAround(app, before)))
  } finally {
    await app.close()
    rmSync(dataDir, { recursive: true, force: true })
  }
  return { isKilled: took === null, wrongs }
}

/** How long it took, ms; null where it was killed. */
async function runMigration(mode: string, dataDir: string, killAfter: number | null): Promise<number | null> {
  const script = join(import.meta.dirname, 'workers/killedMigration.ts')
  const child = spawn(
    process.execPath,
    [script, mode, dataDir, killAfter === null ? '' : String(killAfter)],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  let said = ''
  child.stdout.setEncoding('utf8').on('data', (part: string) => (said += part))
  const [code, signal] = await once(child, 'close')
  if (signal === 'SIGKILL') return null
  if (code !== 0) throw new Error(`The migration of ${dataDir} failed by itself`)
  return Number(said)
}

/** A copy is looked at, as the next start will find it. */
function lookAtCutOff(dataDir: string, version: number, before: Content): string[] {
  const copy = `${dataDir}-copy`
  mkdirSync(copy, { recursive: true })
  for (const name of ['library.db', 'library.db-wal', 'library.db-shm'].filter((name) =>
    existsSync(join(dataDir, name)),
  ))
    cpSync(join(dataDir, name), join(copy, name))
  const connection = openPlain(join(copy, 'library.db'))
  const found = schemaVersion(connection)
  connection.close()
  const wrongs = found === version || found === latestVersion ? [] : [`the schema is of version ${found}`]
  if (found === version) wrongs.push(...compareContent(copy, before))
  rmSync(copy, { recursive: true, force: true })
  return wrongs
}

function hasBackup(dataDir: string, version: number): boolean {
  return listBackups(dataDir).some(
    ({ reason, isVerified, fileName }) =>
      reason === 'beforeMigration' &&
      isVerified &&
      findBackup(dataDir, fileName)?.note?.schemaVersion === version,
  )
}

async function lookAround(app: TestApp, before: Content): Promise<string[]> {
  const wrongs: string[] = []
  const { findings } = await app.call('library.check')
  wrongs.push(...findings.map((finding) => `not sound: ${finding}`))
  const { report } = await app.call('library.damage')
  if (report !== null) wrongs.push('it was taken for damaged')
  const { total } = await app.call('postings.list', { limit: 1 })
  if (total !== before.listed) wrongs.push(`there are ${total} postings, not ${before.listed}`)
  const [word = ''] = words
  const listed = await app.call('postings.list', { text: word, limit: 1 })
  if (listed.total !== before.found[0])
    wrongs.push(`a search for “${word}” lists ${listed.total}, not ${before.found[0]}`)
  return wrongs
}

async function undoAndRedo(app: TestApp): Promise<string[]> {
  const wrongs: string[] = []
  const { rows } = await app.call('postings.list', { text: `note:"${lastNote}"`, limit: 500 })
  const bookmarked = async () => (await app.call('postings.list', { text: 'is:bookmarked' })).total
  const noted = async () => (await app.call('postings.list', { text: `note:"${lastNote}"` })).total
  const [notesBefore, bookmarksBefore] = [await noted(), await bookmarked()]
  if (rows.length === 0) wrongs.push('the last note is not found')
  await app.call('history.undo')
  if ((await noted()) !== notesBefore - 1) wrongs.push('the last note could not be undone')
  await app.call('history.undo')
  if ((await bookmarked()) !== bookmarksBefore - 1) wrongs.push('the last bookmark could not be undone')
  await app.call('history.redo')
  await app.call('history.redo')
  if ((await noted()) !== notesBefore) wrongs.push('the last note could not be done again')
  return wrongs
}

function readContent(dataDir: string): Content {
  const connection = openPlain(join(dataDir, 'library.db'))
  try {
    const names = connection
      .prepare<[], string>(
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' ORDER BY name",
      )
      .pluck()
      .all()
      .filter((name) => !notCompared.test(name))
    const tables = names.map((name) => {
      const columns = connection
        .prepare<[string], string>('SELECT name FROM pragma_table_info(?)')
        .pluck()
        .all(name)
        .join(', ')
      return { name, columns, hash: hashRows(connection, name, columns) }
    })
    const listed = connection
      .prepare<[], number>(
        'SELECT count(*) FROM postings WHERE id NOT IN (SELECT postingId FROM tracking WHERE archivedAt IS NOT NULL)',
      )
      .pluck()
      .get()
    return { listed: listed ?? 0, tables, found: words.map((word) => findWord(connection, word)) }
  } finally {
    connection.close()
  }
}

/** What was there is there, in the columns there were; and the index knows the same words. */
function compareContent(dataDir: string, before: Content): string[] {
  const connection = openPlain(join(dataDir, 'library.db'))
  try {
    const wrongs = before.tables
      .filter(({ name, columns, hash }) => hashRows(connection, name, columns) !== hash)
      .map(({ name }) => `rows of ${name} are not as they were`)
    for (const [index, word] of words.entries())
      if (findWord(connection, word) !== before.found[index]) wrongs.push(`the index lost “${word}”`)
    return wrongs
  } finally {
    connection.close()
  }
}

/** What migrations and the first start work out is what the newest frozen library has had from the start; ids differ. */
function compareDerived(dataDir: string): string[] {
  const newest = join(dataDir, 'newest')
  thawLibrary(frozenVersions().at(-1) ?? 0, newest)
  const read = (folder: string) => {
    const connection = openPlain(join(folder, 'library.db'))
    const rows = connection
      .prepare<[], { title: string }>(
        'SELECT title, closesOn, salaryTop, salaryCurrency, employerKey FROM postings',
      )
      .all()
    connection.close()
    return new Map(rows.map((row) => [row.title, JSON.stringify(row)]))
  }
  const [expected, present] = [read(newest), read(dataDir)]
  rmSync(newest, { recursive: true, force: true })
  return [...expected]
    .filter(([title, row]) => present.get(title) !== row)
    .map(([, row]) => `worked out otherwise: ${row}`)
}

function hashRows(connection: Database.Database, table: string, columns: string): string {
  const lines = connection
    .prepare<[], unknown[]>(`SELECT ${columns} FROM ${table}`)
    .raw()
    .all()
    .map((row) => JSON.stringify(row))
    .sort()
  const hash = createHash('sha256')
  for (const line of lines) hash.update(`${line}\n`)
  return hash.digest('hex')
}

function findWord(connection: Database.Database, word: string): number {
  return Number(
    connection
      .prepare<[string]>('SELECT count(*) FROM postingSearch WHERE postingSearch MATCH ?')
      .pluck()
      .get(`"${word}"`),
  )
}
