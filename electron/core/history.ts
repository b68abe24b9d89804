// Runs every command in one transaction under a name, so that it can be undone and done again, also after a restart.
// A job (an import) runs several transactions under one name.

import type Database from 'better-sqlite3'
import type { HistoryEntry } from '../../shared/model.ts'
import type { Result } from '../../shared/result.ts'
import { type Clock, nowIso } from './clock.ts'
import type { HeldTransaction, Holder } from './db/heldTransaction.ts'
import { type ReadDb, type WriteDb, writeDb } from './db/sql.ts'
import { newId } from './ids.ts'
import {
  type CommandRow,
  createReverting,
  lastUndone,
  latestDone,
  type Reverting,
  type RevertingOptions,
  selectCommands,
} from './reverting.ts'
import { searchRefresher } from './searchIndex.ts'
import type { Direction } from './undo.ts'

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
   * minutes old: typing in a note is one step, not one per second.
   */
  coalesce(key: string): void
  /** Undone as a whole or, where part of it was changed since, not at all. */
  allOrNothing(): void
}

/** Runs `step` wholly or, where it throws, not at all; what was done before it in the same transaction stays. */
export type WholeStep = <T>(step: (db: WriteDb) => T) => T

export interface OpenCommand {
  commandId: string
  /**
   * Runs one of its turns, made of whole steps. What they write is committed a little later, several turns together, and
   * not forced to the disk, for it is still in the person's files; the next command, and `close`, force it all. Throws
   * where turns before could not be committed.
   */
  continue<T>(act: (whole: WholeStep) => T): T
  /** Commits what its turns wrote; throws where that cannot be done, or could not before. */
  settle(): void
  /** Ends it under its final name; one that changed nothing leaves no entry. */
  close(label: string): void
}

export interface History extends Reverting {
  /** One command in one transaction. A failed Result leaves no trace; one that changed nothing has no commandId. */
  run<T>(act: (db: WriteDb, command: CommandContext) => Result<T>): Result<T>
  /** Runs `act` and takes all of it back; gives what it gave. May be called within another one. */
  tryOut<T>(act: (db: WriteDb) => T): T
  /** Opens a command that goes on over several transactions. */
  open(label: string): OpenCommand
  /** Ends a command that was opened and never closed, because the app was. */
  close(commandId: string, label: string): void
  /** Forgets all but the newest commands, and bytes that no source and no undo needs any more. */
  prune(keep: number): void
}

const coalesceWithin = 5 * 60_000

export function createHistory(connection: Database.Database, held: HeldTransaction, clock: Clock): History {
  const db = writeDb(connection)
  const refreshSearch = searchRefresher(connection)
  held.onSettle(refreshSearch)

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

  /** After something else is done there is no next thing to do again; by name it still can be. */
  const endRedo = () => db.run('UPDATE commands SET undoneSeq = NULL WHERE undoneSeq IS NOT NULL')

  const record: RevertingOptions['record'] = (commandSeq, direction, act) => {
    held.settle()
    connection
      .transaction(() => {
        recordFor(commandSeq, direction)
        act()
        recordFor(null, direction)
        refreshSearch()
      })
      .immediate()
  }

  /** Gives the id under which it can be undone from now on. */
  const joinPrevious = (command: { seq: number; id: string; at: string }, key: string): string => {
    const previous = db.get<{
      seq: number
      id: string
      at: string
      coalesceKey: string | null
      state: string
    }>(
      'SELECT seq, id, at, coalesceKey, state FROM commands WHERE seq < ? ORDER BY seq DESC LIMIT 1',
      command.seq,
    )
    const isSame = previous?.coalesceKey === key && previous.state === 'done'
    if (!isSame || Date.parse(command.at) - Date.parse(previous.at) > coalesceWithin) {
      db.run('UPDATE commands SET coalesceKey = ? WHERE seq = ?', key, command.seq)
      return command.id
    }
    db.run(
      `DELETE FROM undoLog WHERE commandSeq = ? AND operation = 'update' AND EXISTS (
         SELECT 1 FROM undoLog older WHERE older.commandSeq = ? AND older.tableName = undoLog.tableName
           AND older.rowKey = undoLog.rowKey AND (older.operation = 'insert' OR older.operation = 'update' AND NOT EXISTS (
             SELECT 1 FROM json_each(undoLog.rowBefore) changed
             WHERE changed.key NOT IN (SELECT key FROM json_each(older.rowBefore)))))`,
      command.seq,
      previous.seq,
    )
    db.run('UPDATE undoLog SET commandSeq = ? WHERE commandSeq = ?', previous.seq, command.seq)
    db.run('DELETE FROM commands WHERE seq = ?', command.seq)
    return previous.id
  }

  const run: History['run'] = (act) => {
    held.settle()
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
        return result
      }
      endRedo()
      const commandId = coalesceKey === null ? command.id : joinPrevious(command, coalesceKey)
      return { ...result, commandId }
    })
    try {
      return transaction.immediate()
    } catch (error) {
      if (error === rollback && failed !== null) return failed
      throw error
    }
  }

  const tryOut: History['tryOut'] = <T>(act: (tried: WriteDb) => T): T => {
    held.settle()
    let given: { value: T } | null = null
    const attempt = connection.transaction((): never => {
      given = { value: act(db) }
      throw rollback
    })
    try {
      return attempt.immediate()
    } catch (error) {
      if (error !== rollback || given === null) throw error
      return (given as { value: T }).value
    }
  }

  const open: History['open'] = (label) => {
    held.settle()
    const command = insertCommand(label)
    const holder: Holder = { lost: null }
    return {
      commandId: command.id,
      continue: (act) =>
        held.run(holder, (whole) => {
          endRedo()
          recordFor(command.seq, 'undo')
          try {
            return act((step) => whole(() => step(db)))
          } finally {
            recordFor(null, 'undo')
          }
        }),
      settle: () => {
        held.settle()
        if (holder.lost !== null) throw holder.lost.because
      },
      close: (finalLabel) => close(command.id, finalLabel),
    }
  }

  const close: History['close'] = (commandId, label) => {
    held.settle()
    db.run('UPDATE commands SET label = ? WHERE id = ?', label, commandId)
    db.run(
      'DELETE FROM commands WHERE id = ? AND NOT EXISTS (SELECT 1 FROM undoLog WHERE commandSeq = commands.seq)',
      commandId,
    )
  }

  const prune: History['prune'] = (keep) => {
    held.settle()
    connection
      .transaction(() => {
        const changes = db.run(
          'DELETE FROM commands WHERE seq <= (SELECT seq FROM commands ORDER BY seq DESC LIMIT 1 OFFSET ?)',
          keep,
        )
        if (changes === 0) return
        db.run(
          `DELETE FROM blobs WHERE NOT EXISTS (SELECT 1 FROM sources s WHERE s.blobId = blobs.id)
             AND NOT EXISTS (SELECT 1 FROM undoLog u WHERE u.tableName = 'sources'
               AND u.rowBefore ->> 'blobId' = blobs.id)`,
        )
      })
      .immediate()
  }

  return { run, tryOut, open, close, prune, ...createReverting({ connection, db, clock, record }) }
}

const rollback = Symbol('rollback')

/** What was done, newest first, and what undo and redo would do next; `after` as for them. */
export function listHistory(
  db: ReadDb,
  limit: number,
  after: number,
): { entries: HistoryEntry[]; undo: HistoryEntry | null; redo: HistoryEntry | null } {
  const entry = ({ id, label, at, state, isFinal }: CommandRow): HistoryEntry => ({
    commandId: id,
    label,
    at,
    state: isFinal === 1 ? 'final' : state,
  })
  const [undo, redo] = [latestDone(db, after), lastUndone(db, after)]
  return {
    entries: db.all<CommandRow>(`${selectCommands} ORDER BY seq DESC LIMIT ?`, limit).map(entry),
    undo: undo === undefined ? null : entry(undo),
    redo: redo === undefined ? null : entry(redo),
  }
}
