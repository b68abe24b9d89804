// What is remembered about the watched folder, so that nothing comes in twice, also after a restart. Not part of
// undo: taking an import back must not make its file new again.

import type Database from 'better-sqlite3'
import type { HeldTransaction } from '../db/heldTransaction.ts'
import { type WriteDb, writeDb } from '../db/sql.ts'
import { type FileMark, isSameFile } from './landedFiles.ts'

interface FolderRow {
  id: string
  path: string
  since: string
}

interface WatchedFiles {
  folder(): FolderRow | null
  /** Takes the place of the one before; what is there already waits for a decision. */
  choose(folder: FolderRow, present: readonly FileMark[]): void
  forget(): void
  /** Those that are neither taken in nor waiting. */
  news(marks: readonly FileMark[]): FileMark[]
  waiting(): FileMark[]
  countWaiting(): number
  /** Taken in, or looked at and left. */
  remember(marks: readonly FileMark[]): void
  /** Nothing waits any more: it is left for good. */
  leaveWaiting(): void
  /** Nothing waits any more: what does, and is not taken in, is news. */
  forgetWaiting(): void
}

export function createWatchedFiles(connection: Database.Database, held: HeldTransaction): WatchedFiles {
  const db: WriteDb = writeDb(connection)
  const put = (mark: FileMark, isWaiting: 0 | 1) =>
    db.run(
      'INSERT OR REPLACE INTO watchedFiles (name, size, modifiedAt, isWaiting) VALUES (?, ?, ?, ?)',
      mark.name,
      mark.size,
      mark.modifiedAt,
      isWaiting,
    )
  const forget = () => {
    db.run('DELETE FROM watchedFolder')
    db.run('DELETE FROM watchedFiles')
  }
  const inOne = (act: () => void) => {
    held.settle()
    connection.transaction(act).immediate()
  }
  return {
    folder: () => db.get<FolderRow>('SELECT id, path, since FROM watchedFolder') ?? null,
    choose: ({ id, path, since }, present) =>
      inOne(() => {
        forget()
        db.run('INSERT INTO watchedFolder (id, path, since) VALUES (?, ?, ?)', id, path, since)
        for (const mark of present) put(mark, 1)
      }),
    forget: () => inOne(forget),
    news: (marks) =>
      marks.filter((mark) => {
        const known = db.get<FileMark>(
          'SELECT name, size, modifiedAt FROM watchedFiles WHERE name = ?',
          mark.name,
        )
        return known === undefined || !isSameFile(known, mark)
      }),
    waiting: () =>
      db.all<FileMark>('SELECT name, size, modifiedAt FROM watchedFiles WHERE isWaiting = 1 ORDER BY name'),
    countWaiting: () =>
      db.get<{ n: number }>('SELECT count(*) AS n FROM watchedFiles WHERE isWaiting = 1')?.n ?? 0,
    remember: (marks) =>
      inOne(() => {
        for (const mark of marks) put(mark, 0)
      }),
    leaveWaiting: () => inOne(() => db.run('UPDATE watchedFiles SET isWaiting = 0 WHERE isWaiting = 1')),
    forgetWaiting: () => inOne(() => db.run('DELETE FROM watchedFiles WHERE isWaiting = 1')),
  }
}
