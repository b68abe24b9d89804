// Runs every command in one transaction under a name, so that it can be undone and done again, also after a restart.
// A job (an import) runs several transactions under one name.

import type Database from 'better-sqlite3'
import type { HistoryEntry } from '../../../shared/model.ts'
import type { Result } from '../../../shared/result.ts'
import { type Clock, nowIso } from '../clock.ts'
import type { HeldTransaction, Holder } from '../db/heldTransaction.ts'
import { type ReadDb, type WriteDb, writeDb } from '../db/sql.ts'
import { newId } from '../ids.ts'
import { searchRefresher } from '../roll/searchIndex.ts'
import type { History } from '../services.ts'
import {
  type CommandRow,
  createReverting,
  lastUndone,
  latestDone,
  type RevertingOptions,
  selectCommands,
} from './reverting.ts'
import type { Direction } from './undo.ts'

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
