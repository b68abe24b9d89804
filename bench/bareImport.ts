// The least work that could be called an import: read, parse, decode entities, strip tags, insert a row and its
// words, all in one transaction. No hash, no original kept, no dates, no identity, no undo.

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type Database from 'better-sqlite3'
import { decode } from 'he'

export function importBare(databasePath: string, paths: readonly string[]): void {
  const Sqlite = createRequire(import.meta.url)('better-sqlite3') as typeof Database
  const connection = new Sqlite(databasePath)
  connection.pragma('journal_mode = WAL')
  connection.exec(`
    CREATE TABLE postings (id INTEGER PRIMARY KEY, title TEXT, employer TEXT, body TEXT);
    CREATE VIRTUAL TABLE search USING fts5 (title, employer, body, content = '');
  `)
  const insert = connection.prepare('INSERT INTO postings (title, employer, body) VALUES (?, ?, ?)')
  const index = connection.prepare('INSERT INTO search (rowid, title, employer, body) VALUES (?, ?, ?, ?)')
  connection.transaction(() => {
    for (const path of paths) {
      const posting = JSON.parse(readFileSync(path, 'utf8'))
      const body = decode(decode(posting.description).replace(/<[^>]+>/g, ' '))
      const employer = posting.hiringOrganization.name
      const { lastInsertRowid } = insert.run(posting.title, employer, body)
      index.run(lastInsertRowid, posting.title, employer, body)
    }
  })()
  connection.close()
}
