// Libraries as every version of the schema had them, frozen in tests/fixtures/databases when the version was new. Each is
// small; `thawLibrary` makes one of any size of it. scripts/freezeLibraries.ts freezes what is not frozen yet.

import { createHash } from 'node:crypto'
import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type Database from 'better-sqlite3'
import type { Migration } from '../../electron/core/db/migrations.ts'
import { searchableText } from '../../shared/search/searchText.ts'

export const frozenFolder = join(import.meta.dirname, '../fixtures/databases')
export const frozenName = (version: number) => `library-${version}.db.gz`
export const hashesPath = join(frozenFolder, 'migrations.json')

/** What one of the last commands of every frozen library wrote, for undoing it. */
export const lastNote = 'The last thing written'

export function frozenVersions(): number[] {
  return readdirSync(frozenFolder)
    .map((name) => Number(/^library-(\d+)\.db\.gz$/.exec(name)?.[1] ?? 0))
    .filter((version) => version > 0)
    .sort((a, b) => a - b)
}

/** By version, the hash of each migration as it was when it was frozen. */
export function frozenHashes(): Record<string, string> {
  return JSON.parse(readFileSync(hashesPath, 'utf8')) as Record<string, string>
}

export function hashOf({ name, up }: Migration): string {
  return createHash('sha256').update(`${name}\n${up}`).digest('hex')
}

/** Puts a frozen library into a folder; with at least `postings`, where a number is given. */
export function thawLibrary(version: number, dataDir: string, postings = 0): void {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  const path = join(dataDir, 'library.db')
  writeFileSync(path, gunzipSync(readFileSync(join(frozenFolder, frozenName(version)))))
  chmodSync(path, 0o600)
  if (postings > 0) growLibrary(path, postings)
}

/** Columns that name a row of their own, or the posting it belongs to: each copy has others. */
const ownIds: Readonly<Record<string, readonly string[]>> = {
  postings: ['id'],
  events: ['id', 'postingId'],
  notes: ['id', 'postingId'],
  files: ['id', 'postingId'],
  interviews: ['id', 'postingId'],
  tasks: ['id', 'postingId'],
  dueStates: ['postingId', 'subjectId'],
  ownReminders: ['postingId', 'subjectId'],
}
/** What is about pairs, or lies in the bin, is not copied. */
const notCopied = new Set(['bin', 'binSources', 'binNodes', 'lookAlikes', 'undoLog', 'postingSearch'])

/** Copies every posting, with all that hangs on it, until there are so many; each has a number in its title. */
function growLibrary(path: string, postings: number): void {
  const connection = openPlain(path)
  connection.pragma('synchronous = OFF')
  connection.pragma('foreign_keys = OFF')
  const list = (sql: string) => connection.prepare<[], string>(sql).pluck().all()
  const [there, last] = connection
    .prepare<[], [number, number]>('SELECT count(*), max(seq) FROM postings')
    .raw()
    .get() ?? [0, 0]
  const copies = Math.ceil(postings / there) - 1
  const tables = list(
    `SELECT t.name FROM pragma_table_list t WHERE t.schema = 'main' AND t.type = 'table'
       AND (t.name = 'postings' OR EXISTS (SELECT 1 FROM pragma_table_info(t.name) c WHERE c.name = 'postingId'))`,
  ).filter((name) => !notCopied.has(name))
  connection.transaction(() => {
    for (const table of tables) {
      const columns = list(`SELECT name FROM pragma_table_info('${table}')`)
      const values = columns.map((column) => copied(table, column, last))
      connection.exec(
        `WITH RECURSIVE copies (c) AS (SELECT 1 UNION ALL SELECT c + 1 FROM copies WHERE c < ${copies})
         INSERT INTO ${table} (${columns.join(', ')}) SELECT ${values.join(', ')} FROM copies, ${table} AS r`,
      )
    }
    fillSearch(connection, last)
  })()
  connection.close()
}

/** The value of a column in the copy `c` of the row `r`. */
function copied(table: string, column: string, last: number): string {
  const copyOf = (value: string) => `iif(${value} = '', '', substr(${value}, 1, 28) || printf('%08x', c))`
  if ((ownIds[table] ?? ['postingId']).includes(column)) return copyOf(`r.${column}`)
  if (table === 'postings' && column === 'seq') return `r.seq + c * ${last}`
  if (table === 'postings' && (column === 'title' || column === 'titleSort')) return `r.${column} || ' ' || c`
  if (table === 'postingKeys' && column === 'key') return `r.key || '-' || c`
  return `r.${column}`
}

/** The words of all postings behind a number, as the app of the first version put them into the index. */
export function fillSearch(connection: Database.Database, behind: number): void {
  connection.function('searchable', { deterministic: true }, (text: unknown) =>
    typeof text === 'string' ? searchableText(text) : '',
  )
  connection.exec(`
    INSERT INTO postingSearch (rowid, title, employer, place, body, notes, tags)
    SELECT p.seq, searchable(p.title), searchable(p.employerName), searchable(p.placeLabel), searchable(v.plainText),
      (SELECT searchable(group_concat(body, char(10))) FROM notes WHERE postingId = p.id),
      (SELECT searchable(group_concat(t.name, char(10))) FROM postingTags pt JOIN tags t ON t.id = pt.tagId
       WHERE pt.postingId = p.id)
    FROM postings p JOIN versions v ON v.postingId = p.id AND v.n = p.version WHERE p.seq > ${behind}`)
}

export function openPlain(path: string): Database.Database {
  const Sqlite = createRequire(import.meta.url)('better-sqlite3') as typeof Database
  return new Sqlite(path)
}
