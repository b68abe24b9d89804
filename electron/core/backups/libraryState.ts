// Tells two moments of one library apart, in a few reads: every command and every undo changes it.

import type Database from 'better-sqlite3'

/** Equal for two moments between which nothing was done. For any schema there was. */
export function libraryState(connection: Database.Database): string {
  const one = (sql: string) => connection.prepare(sql).pluck().get() ?? 0
  return [
    "SELECT seq FROM sqlite_sequence WHERE name = 'commands'",
    // Two libraries that go on from one backup count alike.
    'SELECT id FROM commands ORDER BY seq DESC LIMIT 1',
    "SELECT count(*) FROM commands WHERE state = 'undone'",
    'SELECT max(seq) FROM undoLog',
  ]
    .map(one)
    .join('.')
}
