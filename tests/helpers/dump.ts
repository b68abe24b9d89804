// Every row of a library as text, for "nothing else changed". Undo's own tables and the record of imports, which
// stays when an import is undone, are left out, as is what was reminded of; and so are bytes, tag names and tracking that
// say nothing.

import { createRequire } from 'node:module'
import { join } from 'node:path'
import type Database from 'better-sqlite3'

const leftOut =
  /^(commands|undoLog|imports|importFiles|reminders|reminderWatch|blobs|tags|tableMappings|sqlite_.*|postingSearch.*)$/

/** The tracking of a posting nobody touched, which is as good as none. */
const emptyTracking = /^\{"postingId":"[^"]+","isBookmarked":0,"stageId":"new"(,"\w+":null)+\}$/

export function dumpLibrary(dataDir: string): Record<string, string[]> {
  const Sqlite = createRequire(import.meta.url)('better-sqlite3') as typeof Database
  const connection = new Sqlite(join(dataDir, 'library.db'), { readonly: true })
  try {
    const names = connection
      .prepare<[], { name: string }>("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
      .all()
      .map(({ name }) => name)
      .filter((name) => !leftOut.test(name))
    return Object.fromEntries(
      names.map((name) => [
        name,
        connection
          .prepare(`SELECT * FROM ${name}`)
          .all()
          .map((row) => JSON.stringify(row))
          .filter((row) => !emptyTracking.test(row))
          .sort(),
      ]),
    )
  } finally {
    connection.close()
  }
}
