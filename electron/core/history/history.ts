// Runs every command in one transaction under a name, so that it can be undone and done again, also after a restart.
// A job (an import) runs several transactions under one name.

import type Database from 'better-sqlite3'
import type { HistoryEntry } from '../../../shared/model.ts'
import type { Result } from '../../../shared/result.ts'
import type { Clock } from '../clock.ts'
import type { HeldTransaction, Holder } from '../db/heldTransaction.ts'
import { type ReadDb, type WriteDb, writeDb } from '../db/sql.ts'
import { newId } from '../ids.ts'
import { searchRefresher } from '../roll/searchIndex.ts'
import type { History } from '../services.ts'
import {
  type CommandRow,
  closeCommand,
  endRedo,
  insertCommand,
  joinPrevious,
  lastUndone,
  latestDone,
  pruneCommands,
  recordFor,
  selectCommands,
} from './commandRows.ts'
import { createReverting, type RevertingOptions } from './reverting.ts'

export function createHistory(connection: Database.Database, held: HeldTransaction, clock: Clock): History {
  const db = writeDb(connection)
  const refreshSearch = searchRefresher(connection)
  held.onSettle(refreshSearch)

  const record: RevertingOptions['record'] = (commandSeq, direction, act) => {
    held.settle()
    connection
      .transaction(() => {
        recordFor(db, commandSeq, direction)
        act()
        recordFor(db, null, direction)
        refreshSearch()
      })
      .immediate()
  }

  const run: History['run'] = (act) => {
    held.settle()
    let failed: Result<never> | null = null
    const transaction = connection.transaction(() => {
      const command = insertCommand(db, clock, '')
      recordFor(db, command.seq, 'undo')
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
      recordFor(db, null, 'undo')
      refreshSearch()
      if (db.get('SELECT 1 FROM undoLog WHERE commandSeq = ? LIMIT 1', command.seq) === undefined) {
        db.run('DELETE FROM commands WHERE seq = ?', command.seq)
        return result
      }
      endRedo(db)
      const commandId = coalesceKey === null ? command.id : joinPrevious(db, command, coalesceKey)
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
    const command = insertCommand(db, clock, label)
    const holder: Holder = { lost: null }
    return {
      commandId: command.id,
      continue: (act) =>
        held.run(holder, (whole) => {
          endRedo(db)
          recordFor(db, command.seq, 'undo')
          try {
            return act((step) => whole(() => step(db)))
          } finally {
            recordFor(db, null, 'undo')
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
    closeCommand(db, commandId, label)
  }

  const prune: History['prune'] = (keep) => {
    held.settle()
    connection.transaction(() => pruneCommands(db, keep)).immediate()
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
