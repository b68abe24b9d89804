// Takes an exported library in. It is first built whole beside the present one, by the schema it was written with,
// checked row for row by its hash, and brought up to the present schema; only then do its rows become the library's,
// in one transaction. So a document that is damaged, cut off or not ours changes nothing.

import { createHash } from 'node:crypto'
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { constants, zstdCompressSync } from 'node:zlib'
import type Database from 'better-sqlite3'
import { fail, ok, type Result } from '../../../../shared/result.ts'
import { migrate } from '../../db/migrate.ts'
import { latestVersion, migrations } from '../../db/migrations.ts'
import { snapshotOf } from '../../db/snapshot.ts'
import { type ReadDb, readDb, type SqlValue, writeDb } from '../../db/sql.ts'
import { errorCode } from '../../errorCode.ts'
import { fillEmployerKeys } from '../../people/employerKeys.ts'
import { reserveNumbers } from '../../postings/postingNumbers.ts'
import { searchRefresher } from '../../roll/searchIndex.ts'
import type { Library } from '../../services.ts'
import { keepFile } from '../../tracking/fileStore.ts'
import { attachedHashes, sweepUnusedFiles } from '../../tracking/files.ts'
import { fingerprintLibrary } from './fingerprint.ts'
import { LinesBroken, readLibraryLines } from './libraryLines.ts'
import { blobTable, type LibraryTable, libraryTables, readValue, storedTables } from './libraryRows.ts'
import { libraryFormat, libraryFormatVersion } from './writeLibrary.ts'

/** Says no with a sentence; caught in this file. */
class Refusal extends Error {}

const damagedText =
  'This file is cut off, or another program has changed it. Nothing was changed here. Export it again, or take an older export.'

/** What a person would miss, by its table. Reports of imports and the stages of a new library are nothing such. */
const kept = [
  ['postings', 'postings'],
  ['bin', 'postings in the bin'],
  ['people', 'contacts'],
  ['savedViews', 'saved searches'],
  ['notes', 'notes'],
  ['sources', 'files that were brought in'],
] as const

/** Why an export cannot be taken in: something is here already. Null where nothing is. */
export function whyNotEmpty(db: ReadDb): string | null {
  const there = kept.find(([table]) => db.get(`SELECT 1 FROM ${table} LIMIT 1`) !== undefined)
  if (there === undefined) return null
  return `This library holds ${there[1]} already, and an export is taken into an empty one only, so that neither can overwrite the other. Start Roledex with another folder (--data FOLDER) and bring the file in there.`
}

const newerText =
  'This file was written by a newer Roledex. Nothing was changed here. Install the newer version to bring it in.'

/** Gives how many postings there are now. */
export async function readLibraryExport(
  library: Library,
  path: string,
): Promise<Result<{ postings: number }>> {
  const { Sqlite, dataDir, writer } = library
  const present = whyNotEmpty(writeDb(writer))
  if (present !== null) return fail('conflict', present)
  const folder = join(dataDir, 'incoming')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const built = new Sqlite(join(folder, 'library.db'))
  let isTaken = false
  const brought: string[] = []
  try {
    await build(built, dataDir, path, brought)
    built.close()
    library.held.settle()
    const meanwhile = whyNotEmpty(writeDb(writer))
    if (meanwhile !== null) return fail('conflict', meanwhile)
    replaceRows(writer, join(folder, 'library.db'))
    isTaken = true
    const count = writeDb(writer).get<{ n: number }>('SELECT count(*) AS n FROM postings')
    return ok({ postings: count?.n ?? 0 })
  } catch (error) {
    if (error instanceof Refusal) return fail('badRequest', error.message)
    if (error instanceof LinesBroken || isConstraint(error))
      return fail('badRequest', damagedText, error instanceof Error ? error.message : '')
    throw error
  } finally {
    built.close()
    rmSync(folder, { recursive: true, force: true })
    // No others: a backup may need them.
    if (!isTaken) sweepUnusedFiles(writeDb(writer), dataDir, brought)
  }
}

function isConstraint(error: unknown): boolean {
  return /^SQLITE_(CONSTRAINT|MISMATCH)/.test(errorCode(error))
}

const linesPerTransaction = 1_000

/**
 * Makes the library that the document says, in the present schema. `brought` gets the hashes of the attached files that were
 * not here before. Throws Refusal, LinesBroken or what SQLite says.
 */
async function build(
  built: Database.Database,
  dataDir: string,
  path: string,
  brought: string[],
): Promise<void> {
  for (const setting of [
    'journal_mode = OFF',
    'synchronous = OFF',
    'foreign_keys = OFF',
    'trusted_schema = OFF',
  ])
    built.pragma(setting)
  const { named, attached, contentHash } = await takeLines(built, dataDir, path, brought)
  const made = snapshotOf(built)
  const isSame =
    named.length > 0 &&
    contentHash === (await fingerprintLibrary(made, named)) &&
    attachedHashes(made).join() === attached.join() &&
    made.get('SELECT 1 FROM pragma_foreign_key_check LIMIT 1') === undefined
  if (!isSame) throw new Refusal(damagedText)
  migrate(built)
}

interface TakenLines {
  /** The tables the document has, in its order. */
  named: LibraryTable[]
  /** Hashes of the attached files. */
  attached: string[]
  /** What the document says it amounts to; null where it ends before. */
  contentHash: string | null
}

/** Puts the rows of a document into tables as they were when it was written. */
async function takeLines(
  built: Database.Database,
  dataDir: string,
  path: string,
  brought: string[],
): Promise<TakenLines> {
  const head: Record<string, unknown> = {}
  const taken: TakenLines = { named: [], attached: [], contentHash: null }
  let tables: Map<string, LibraryTable> | null = null
  let take: (row: Record<string, unknown>) => void = refuseRow
  let lines = 0
  built.exec('BEGIN')
  for await (const said of readLibraryLines(path)) {
    switch (said.kind) {
      case 'head':
        head[said.key] = said.value
        break
      case 'table':
        tables ??= beginSchema(built, head)
        taken.named.push(tableNamed(tables, said.name))
        take = rowInserter(built, tableNamed(tables, said.name))
        break
      case 'attachedBytes':
        take = (row) => taken.attached.push(keepAttached(dataDir, row, brought))
        break
      case 'row':
        take(said.row)
        break
      case 'end':
        taken.contentHash = said.contentHash
    }
    lines += 1
    if (lines % linesPerTransaction === 0) built.exec('COMMIT; BEGIN')
  }
  built.exec('COMMIT')
  return taken
}

function refuseRow(): never {
  throw new Refusal(damagedText)
}

/** Makes the tables as they were when the document was written, empty; gives them by name. */
function beginSchema(built: Database.Database, head: Record<string, unknown>): Map<string, LibraryTable> {
  const { format, formatVersion, schemaVersion } = head
  if (format !== libraryFormat) throw new Refusal(damagedText)
  if (typeof schemaVersion !== 'number' || typeof formatVersion !== 'number') throw new Refusal(damagedText)
  if (formatVersion > libraryFormatVersion || schemaVersion > latestVersion) throw new Refusal(newerText)
  const isKnown = migrations.some(({ version }) => version === schemaVersion)
  if (!isKnown) throw new Refusal(damagedText)
  built.exec('COMMIT')
  migrate(
    built,
    migrations.filter(({ version }) => version <= schemaVersion),
    schemaVersion,
  )
  built.exec('BEGIN')
  const tables = storedTables(readDb(built))
  for (const { name } of tables) built.exec(`DELETE FROM ${name}`)
  return new Map(tables.map((table) => [table.name, table]))
}

function tableNamed(tables: ReadonlyMap<string, LibraryTable>, name: string): LibraryTable {
  const table = tables.get(name)
  if (table === undefined) throw new Refusal(damagedText)
  return table
}

function rowInserter(built: Database.Database, table: LibraryTable): (row: Record<string, unknown>) => void {
  const { name, columns } = table
  const isBlobs = name === blobTable
  const all = isBlobs ? [...columns, 'encoding', 'bytes'] : columns
  const insert = built.prepare<SqlValue[]>(
    `INSERT INTO ${name} (${all.join(', ')}) VALUES (${all.map(() => '?').join(', ')})`,
  )
  return (row) => {
    const isWhole = columns.every((column) => column in row)
    if (!isWhole || (name === 'undoLog' && !isPlainKey(row.rowKey))) throw new Refusal(damagedText)
    const values = columns.map((column) => readValue(row[column]))
    insert.run(...values, ...(isBlobs ? packBytes(row) : []))
  }
}

/** Undo makes SQL of the names in a row's key. */
function isPlainKey(rowKey: unknown): boolean {
  return (
    typeof rowKey === 'object' && rowKey !== null && Object.keys(rowKey).every((name) => /^\w+$/.test(name))
  )
}

/** Level 1 halves HTML and JSON at the speed of reading them. */
const packing = { params: { [constants.ZSTD_c_compressionLevel]: 1 } }

function packBytes(row: Record<string, unknown>): [encoding: string, bytes: Uint8Array] {
  const bytes = bytesOf(row)
  const packed = zstdCompressSync(bytes, packing)
  return packed.length < bytes.length ? ['zstd', packed] : ['none', bytes]
}

/** The bytes of a row, which have to be those its hash is of. */
function bytesOf({ base64, sha256 }: Record<string, unknown>): Uint8Array {
  if (typeof base64 !== 'string') throw new Refusal(damagedText)
  const bytes = Buffer.from(base64, 'base64')
  if (createHash('sha256').update(bytes).digest('hex') !== sha256) throw new Refusal(damagedText)
  return bytes
}

/** Gives its hash. Bytes that were gone already when the library was exported stay gone. */
function keepAttached(dataDir: string, row: Record<string, unknown>, brought: string[]): string {
  const { sha256, base64 } = row
  if (typeof sha256 !== 'string') throw new Refusal(damagedText)
  if (base64 === null) return sha256
  if (!keepFile(dataDir, bytesOf(row)).wasKept) brought.push(sha256)
  return sha256
}

/** Puts the rows of the library at `path` in the place of those that are here. */
function replaceRows(writer: Database.Database, path: string): void {
  writer.prepare('ATTACH ? AS incoming').run(path)
  try {
    const refreshSearch = searchRefresher(writer)
    writer
      .transaction(() => {
        writer.pragma('defer_foreign_keys = ON')
        const tables = libraryTables(readDb(writer))
        for (const { name } of tables) writer.exec(`DELETE FROM main.${name}`)
        for (const { name } of tables) {
          const columns = readDb(writer)
            .all<{ name: string }>('SELECT name FROM pragma_table_info(?)', name)
            .map((column) => column.name)
            .join(', ')
          writer.exec(`INSERT INTO main.${name} (${columns}) SELECT ${columns} FROM incoming.${name}`)
        }
        reserveNumbers(writeDb(writer))
        refreshSearch()
      })
      .immediate()
  } finally {
    writer.exec('DETACH incoming')
  }
  // What an older schema did not have and SQL cannot make.
  fillEmployerKeys(writeDb(writer))
}
