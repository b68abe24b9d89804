// `npm run sql -- "SELECT …" [--data DIR]`: looks into a library without being able to change it, also while
// Roledex runs. Without a statement it lists the tables.

import { join } from 'node:path'
import { parseArgs } from 'node:util'
import Database from 'better-sqlite3'
import { findDataDir } from '../electron/dataDir.ts'

const tables =
  "SELECT name, (SELECT group_concat(c.name, ', ') FROM pragma_table_info(sqlite_schema.name) c) AS columns FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name"

const { values, positionals } = parseArgs({ allowPositionals: true, options: { data: { type: 'string' } } })
const path = join(findDataDir(values.data), 'library.db')
try {
  const connection = new Database(path, { readonly: true, fileMustExist: true })
  const rows = connection.prepare(positionals.join(' ') || tables).all() as Record<string, unknown>[]
  console.table(rows.map(shorten))
  connection.close()
} catch (error) {
  console.error(`${path}: ${error instanceof Error ? error.message : error}`)
  process.exitCode = 1
}

/** Long texts would tear the table apart; bytes are only counted. */
function shorten(row: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => {
      if (value instanceof Uint8Array) return [name, `${value.length} bytes`]
      return [name, typeof value === 'string' && value.length > 60 ? `${value.slice(0, 59)}…` : value]
    }),
  )
}
