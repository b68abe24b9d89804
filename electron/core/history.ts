// Runs every command in one transaction under a name, so that it can be undone and done again, also after a restart.
// A job (an import) runs several transactions under one name.

import type Database from 'better-sqlite3'
import type { HistoryEntry } from '../../shared/model.ts'
import { fail, ok, type Result } from '../../shared/result.ts'
import { type Clock, nowIso } from './clock.ts'
import { type ReadDb, type WriteDb, writeDb } from './db/sql.ts'
import { newId } from './ids.ts'
import { searchRefresher } from './searchIndex.ts'
import { applyInverses, type Direction, type LogEntry } from './undo.ts'

export interface CommandContext {
  /** The instant this command counts as, UTC ISO. */
  now: string
  /** The person's time zone, an IANA name. */
  zone: string
  newId(): string
  /** What the history calls this command: "Moved 12 postings to Applied". */
  describe(label: string): void
  /**
   * Makes this one undo step with the command just before it, when that had the same key and is less than five
   * minutes old: typing in a note is one step, not one per second. Both must change the same columns of the same rows.
   */
  coalesce(key: string): void
  /** Undone as a whole or, where part of it was changed since, not at all. */
  allOrNothing(): void
}

/** Runs `act` wholly or, where it throws, not at all; what was done before it in the same transaction stays. */
export type Whole = <T>(act: () => T) => T

export interface OpenCommand {
  commandId: string
  /**
   * Runs one of its transactions. They are not each forced to the disk, for what they write is still in the
   * person's files; the next command, and `close`, force them all.
   */
  continue<T>(act: (db: WriteDb, whole: Whole) => T): T
  /** Ends it under its final name; one that changed nothing leaves no entry. */
  close(label: string): void
}

export interface UndoReport {
  label: string
  message: string
  /** How many postings stay as they are because they were changed since. */
  kept: number
}

export interface History {
  /** One command in one transaction. A failed Result leaves no trace. */
  run<T>(act: (db: WriteDb, command: CommandContext) => Result<T>): Result<T>
  /** Opens a command that goes on over several transactions. */
  open(label: string): OpenCommand
  undo(commandId?: string): Result<UndoReport>
  redo(): Result<UndoReport>
  /** Forgets all but the newest commands, and bytes that no source and no undo needs any more. */
  prune(keep: number): void
}

interface CommandRow {
  seq: number
  id: string
  label: string
  at: string
  state: 'done' | 'undone'
}

const coalesceWithin = 5 * 60_000

export function createHistory(connection: Database.Database, clock: Clock): History {
  const db = writeDb(connection)
  const refreshSearch = searchRefresher(connection)

  const recordFor = (commandSeq: number | null, direction: Direction) => {
    db.run('DELETE FROM undoContext')
    if (commandSeq !== null)
      db.run('INSERT INTO undoContext (commandSeq, direction) VALUES (?, ?)', commandSeq, direction)
  }

  const insertCommand = (label: string): { seq: number; id: string; at: string } => {
    const at = nowIso(clock)
    const id = newId(clock.now())
    db.run("INSERT INTO commands (id, label, at, state) VALUES (?, ?, ?, 'done')", id, label, at)
    const row = db.get<{ seq: number }>('SELECT last_insert_rowid() AS seq')
    return { seq: row?.seq ?? 0, id, at }
  }

  /** What was undone can be done again only until something else is done. */
  const forgetRedo = () => {
    if (db.get('SELECT 1 FROM commands WHERE undoneSeq IS NOT NULL LIMIT 1') === undefined) return
    db.run("DELETE FROM undoLog WHERE direction = 'redo'")
    db.run('UPDATE commands SET undoneSeq = NULL WHERE undoneSeq IS NOT NULL')
  }

  const recorded = (commandSeq: number, direction: Direction): LogEntry[] =>
    db.all<LogEntry>(
      `SELECT seq, tableName, operation, rowKey, rowBefore, postingId FROM undoLog
       WHERE commandSeq = ? AND direction = ? ORDER BY seq DESC`,
      commandSeq,
      direction,
    )

  const joinPrevious = (command: { seq: number; at: string }, key: string) => {
    const previous = db.get<{ seq: number; at: string; coalesceKey: string | null; state: string }>(
      'SELECT seq, at, coalesceKey, state FROM commands WHERE seq < ? ORDER BY seq DESC LIMIT 1',
      command.seq,
    )
    const isSame = previous?.coalesceKey === key && previous.state === 'done'
    if (!isSame || Date.parse(command.at) - Date.parse(previous.at) > coalesceWithin) {
      db.run('UPDATE commands SET coalesceKey = ? WHERE seq = ?', key, command.seq)
      return
    }
    db.run(
      `DELETE FROM undoLog WHERE commandSeq = ? AND operation = 'update' AND EXISTS (
         SELECT 1 FROM undoLog older WHERE older.commandSeq = ? AND older.tableName = undoLog.tableName
           AND older.rowKey = undoLog.rowKey AND older.operation IN ('update', 'insert'))`,
      command.seq,
      previous.seq,
    )
    db.run('UPDATE undoLog SET commandSeq = ? WHERE commandSeq = ?', previous.seq, command.seq)
    db.run('DELETE FROM commands WHERE seq = ?', command.seq)
  }

  const run: History['run'] = (act) => {
    let failed: Result<never> | null = null
    const transaction = connection.transaction(() => {
      const command = insertCommand('')
      recordFor(command.seq, 'undo')
      let coalesceKey: string | null = null
      const result = act(db, {
        now: command.at,
        zone: clock.zone(),
        newId: () => newId(clock.now()),
        describe: (label) => db.run('UPDATE commands SET label = ? WHERE seq = ?', label, command.seq),
        coalesce: (key) => {
          coalesceKey = key
        },
        allOrNothing: () => db.run('UPDATE commands SET isWhole = 1 WHERE seq = ?', command.seq),
      })
      if (!result.ok) {
        failed = result
        throw rollback
      }
      recordFor(null, 'undo')
      refreshSearch()
      if (db.get('SELECT 1 FROM undoLog WHERE commandSeq = ? LIMIT 1', command.seq) === undefined) {
        db.run('DELETE FROM commands WHERE seq = ?', command.seq)
      } else {
        forgetRedo()
        if (coalesceKey !== null) joinPrevious(command, coalesceKey)
      }
      return result
    })
    try {
      return transaction.immediate()
    } catch (error) {
      if (error === rollback && failed !== null) return failed
      throw error
    }
  }

  const whole = connection.transaction((act: () => unknown) => act()) as Whole

  const open: History['open'] = (label) => {
    const command = connection
      .transaction(() => {
        forgetRedo()
        return insertCommand(label)
      })
      .immediate()
    return {
      commandId: command.id,
      continue: (act) => {
        connection.pragma('synchronous = NORMAL')
        try {
          return connection
            .transaction(() => {
              recordFor(command.seq, 'undo')
              const value = act(db, whole)
              recordFor(null, 'undo')
              refreshSearch()
              return value
            })
            .immediate()
        } finally {
          connection.pragma('synchronous = FULL')
        }
      },
      close: (finalLabel) => {
        db.run('UPDATE commands SET label = ? WHERE seq = ?', finalLabel, command.seq)
        db.run(
          'DELETE FROM commands WHERE seq = ? AND NOT EXISTS (SELECT 1 FROM undoLog WHERE commandSeq = commands.seq)',
          command.seq,
        )
      },
    }
  }

  /** Postings and shared rows that a later command changed too: those stay as they are now. */
  const changedSince = (command: CommandRow, entries: readonly LogEntry[]) => {
    const laterPosting = connection.prepare(
      "SELECT 1 FROM undoLog WHERE postingId = ? AND commandSeq > ? AND direction = 'undo' LIMIT 1",
    )
    const laterRow = connection.prepare(
      `SELECT 1 FROM undoLog WHERE postingId IS NULL AND tableName = ? AND rowKey = ? AND commandSeq > ?
       AND direction = 'undo' LIMIT 1`,
    )
    const postings = new Map<string, boolean>()
    const isKept = (entry: LogEntry): boolean => {
      if (entry.postingId === null)
        return laterRow.get(entry.tableName, entry.rowKey, command.seq) !== undefined
      let kept = postings.get(entry.postingId)
      if (kept === undefined) {
        kept = laterPosting.get(entry.postingId, command.seq) !== undefined
        postings.set(entry.postingId, kept)
      }
      return kept
    }
    const free = entries.filter((entry) => !isKept(entry))
    const kept = [...postings.values()].filter(Boolean).length
    return { free: kept > 0 && kept === postings.size ? [] : free, kept }
  }

  const isWhole = ({ seq }: CommandRow) =>
    db.get('SELECT 1 FROM commands WHERE seq = ? AND isWhole = 1', seq) !== undefined

  const revert = (command: CommandRow, direction: Direction): Result<UndoReport> => {
    const entries = recorded(command.seq, direction)
    const { free, kept } = direction === 'undo' ? changedSince(command, entries) : { free: entries, kept: 0 }
    if (free.length === 0 || (kept > 0 && isWhole(command))) {
      return fail(
        'conflict',
        `“${command.label}” can no longer be taken back by itself, because it was changed again since. Nothing was changed.`,
      )
    }
    const opposite: Direction = direction === 'undo' ? 'redo' : 'undo'
    connection
      .transaction(() => {
        recordFor(command.seq, opposite)
        applyInverses(connection, free)
        recordFor(null, opposite)
        refreshSearch()
        db.run('DELETE FROM undoLog WHERE commandSeq = ? AND direction = ?', command.seq, direction)
        if (direction === 'undo') {
          db.run(
            `UPDATE commands SET state = 'undone', coalesceKey = NULL,
               undoneSeq = (SELECT coalesce(max(undoneSeq), 0) + 1 FROM commands) WHERE seq = ?`,
            command.seq,
          )
          db.run("UPDATE imports SET state = 'undone' WHERE commandId = ?", command.id)
        } else {
          db.run("UPDATE commands SET state = 'done', undoneSeq = NULL WHERE seq = ?", command.seq)
          db.run("UPDATE imports SET state = 'finished' WHERE commandId = ?", command.id)
        }
      })
      .immediate()
    const verb = direction === 'undo' ? 'Undone' : 'Done again'
    return ok({ label: command.label, message: `${verb}: ${command.label}.${keptText(kept)}`, kept })
  }

  const undo: History['undo'] = (commandId) => {
    const columns = 'SELECT seq, id, label, at, state FROM commands'
    const command =
      commandId === undefined
        ? db.get<CommandRow>(`${columns} WHERE state = 'done' ORDER BY seq DESC LIMIT 1`)
        : db.get<CommandRow>(`${columns} WHERE id = ?`, commandId)
    if (command === undefined) return fail('nothingToUndo', 'There is nothing to undo.')
    if (command.state === 'undone') return fail('nothingToUndo', `“${command.label}” is undone already.`)
    if (db.get("SELECT 1 FROM imports WHERE commandId = ? AND state = 'running'", command.id) !== undefined) {
      return fail('conflict', 'This import is still running. Cancel it first, then undo it.')
    }
    return revert(command, 'undo')
  }

  const redo: History['redo'] = () => {
    const command = lastUndone(db)
    return command === undefined
      ? fail('nothingToUndo', 'There is nothing to do again.')
      : revert(command, 'redo')
  }

  const prune: History['prune'] = (keep) => {
    connection
      .transaction(() => {
        const changes = db.run(
          'DELETE FROM commands WHERE seq <= (SELECT seq FROM commands ORDER BY seq DESC LIMIT 1 OFFSET ?)',
          keep,
        )
        if (changes === 0) return
        db.run(
          `DELETE FROM blobs WHERE NOT EXISTS (SELECT 1 FROM sources s WHERE s.sha256 = blobs.sha256)
             AND NOT EXISTS (SELECT 1 FROM undoLog u WHERE u.tableName = 'sources'
               AND u.rowBefore ->> 'sha256' = blobs.sha256)`,
        )
      })
      .immediate()
  }

  return { run, open, undo, redo, prune }
}

const rollback = Symbol('rollback')

function keptText(kept: number): string {
  if (kept === 0) return ''
  return kept === 1
    ? ' One posting stays as it is, because you changed it since.'
    : ` ${kept} postings stay as they are, because you changed them since.`
}

function lastUndone(db: ReadDb): CommandRow | undefined {
  return db.get<CommandRow>(
    'SELECT seq, id, label, at, state FROM commands WHERE undoneSeq IS NOT NULL ORDER BY undoneSeq DESC LIMIT 1',
  )
}

/** What was done, newest first, and what undo and redo would do next. */
export function listHistory(
  db: ReadDb,
  limit: number,
): { entries: HistoryEntry[]; undo: HistoryEntry | null; redo: HistoryEntry | null } {
  const entry = (row: CommandRow | undefined): HistoryEntry | null =>
    row === undefined ? null : { commandId: row.id, label: row.label, at: row.at, state: row.state }
  const columns = 'SELECT seq, id, label, at, state FROM commands'
  const rows = db.all<CommandRow>(`${columns} ORDER BY seq DESC LIMIT ?`, limit)
  return {
    entries: rows.map((row) => ({ commandId: row.id, label: row.label, at: row.at, state: row.state })),
    undo: entry(db.get<CommandRow>(`${columns} WHERE state = 'done' ORDER BY seq DESC LIMIT 1`)),
    redo: entry(lastUndone(db)),
  }
}
