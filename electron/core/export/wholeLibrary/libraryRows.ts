// A library as lines of text, one a row, the same for the same library whatever wrote it: tables by name, rows by
// key, columns as the schema has them. The export is made of these lines, and the hash of a library is theirs.
//
// Left out are the search index, which follows from the rest, the watched folder, which is a place on this machine, and
// until when this one looked for reminders; what was told goes along, so that it is not told again elsewhere.
// The bytes of originals and of attached files stand for themselves by their SHA-256; the export adds them in base64.

import type { Snapshot } from '../../db/snapshot.ts'
import type { ReadDb } from '../../db/sql.ts'

export interface LibraryTable {
  name: string
  columns: readonly string[]
  keyColumns: readonly string[]
}

const leftOut = /^(watchedFolder|watchedFiles|calendarFolder|reminderWatch)$/
const derived = /^(sqlite_|postingSearch)/

/** The tables a library is made of, by name. */
export function libraryTables(db: ReadDb): LibraryTable[] {
  return storedTables(db).filter(({ name }) => !leftOut.test(name))
}

/** Also those that are left out today: an older export may have them. */
export function storedTables(db: ReadDb): LibraryTable[] {
  return db
    .all<{ name: string }>(
      "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' ORDER BY name",
    )
    .filter(({ name }) => !derived.test(name))
    .map(({ name }) => {
      const columns = db.all<{ name: string; pk: number }>('SELECT name, pk FROM pragma_table_info(?)', name)
      const keyColumns = columns.filter(({ pk }) => pk > 0).sort((a, b) => a.pk - b.pk)
      return {
        name,
        columns: columns.map((column) => column.name).filter((column) => !isPacked(name, column)),
        keyColumns: keyColumns.map((column) => column.name),
      }
    })
}

export const blobTable = 'blobs'

/** How bytes are packed is this machine's business; the export has them as they came in. */
function isPacked(table: string, column: string): boolean {
  return table === blobTable && (column === 'encoding' || column === 'bytes')
}

type Value = string | number | null

/** Every row of a table as one line of JSON, by key. */
export function* rowLines(
  snapshot: Pick<Snapshot, 'each'>,
  table: LibraryTable,
): Generator<{ line: string; row: Row }> {
  const { name, columns, keyColumns } = table
  const sql = `SELECT ${columns.join(', ')} FROM ${name} ORDER BY ${keyColumns.join(', ')}`
  for (const row of snapshot.each<Row>(sql)) {
    const fields = columns.map((column) => `${JSON.stringify(column)}:${writeValue(row[column] ?? null)}`)
    yield { line: `{${fields.join(',')}}`, row }
  }
}

export type Row = Record<string, Value>

/**
 * A text that is JSON, as most records within a row are, stands as such where reading it gives the very same text
 * again; so no reader has to parse twice, and nothing is lost.
 */
function writeValue(value: Value): string {
  if (typeof value === 'number' && Number.isInteger(value) && !Number.isSafeInteger(value)) {
    throw new Error(`${value} is too large to be written exactly`)
  }
  return typeof value === 'string' && isCanonicalJson(value) ? value : JSON.stringify(value)
}

function isCanonicalJson(text: string): boolean {
  if (!/^(\{".*\}|\[[{["].*\])$/s.test(text)) return false
  try {
    return JSON.stringify(JSON.parse(text)) === text
  } catch {
    return false
  }
}

/** The value of a row as its column holds it. */
export function readValue(value: unknown): Value {
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : (value as Value)
}
