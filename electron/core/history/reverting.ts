// Taking a command back and doing it again. Both apply recorded inverses; what was changed by something else since
// stays as it is and keeps its inverses, so that it can still be taken back when that is gone.

import type Database from 'better-sqlite3'
import { fail, ok, type Result } from '../../../shared/result.ts'
import type { Clock } from '../clock.ts'
import type { WriteDb } from '../db/sql.ts'
import { errorCode } from '../errorCode.ts'
import { refreshKeys, refreshPosting } from '../postings/currentPosting.ts'
import type { Reverting, UndoReport } from '../services.ts'
import { settleRemovedStages } from '../tracking/stageRows.ts'
import { type CommandRow, lastUndone, latestDone, selectCommands } from './commandRows.ts'
import { byPostingOf, splitByLaterChanges } from './laterChanges.ts'
import { allGone, changedAgain, finalText, keptText, nothingSinceText, nothingText } from './revertWords.ts'
import { applyInverses, type Direction, type LogEntry } from './undo.ts'

export interface RevertingOptions {
  connection: Database.Database
  db: WriteDb
  clock: Clock
  /** Runs `act` in a transaction that records what it changes for this command in this direction. */
  record(commandSeq: number, direction: Direction, act: () => void): void
}

export function createReverting({ connection, db, clock, record }: RevertingOptions): Reverting {
  const recorded = (command: CommandRow, direction: Direction): LogEntry[] =>
    db.all<LogEntry>(
      `SELECT seq, tableName, operation, rowKey, rowBefore, postingId FROM undoLog
       WHERE commandSeq = ? AND direction = ? ORDER BY seq DESC`,
      command.seq,
      direction,
    )

  /**
   * What a posting's columns are worked out from may not be what it was when they were written, where something else was
   * done to the posting since, or undone: they follow anew. One that came or went as a whole is as it was.
   */
  const settleDerived = (command: CommandRow, entries: readonly LogEntry[]) => {
    const isChangedSince = (postingId: string, own: readonly LogEntry[]) =>
      db.get(
        'SELECT 1 FROM undoLog WHERE postingId = ? AND seq > ? AND commandSeq <> ? LIMIT 1',
        postingId,
        Math.min(...own.map(({ seq }) => seq)),
        command.seq,
      ) !== undefined
    for (const [postingId, own] of byPostingOf(entries)) {
      const isWhole = own.some((entry) => entry.tableName === 'postings' && entry.operation !== 'update')
      if (isWhole || !isChangedSince(postingId, own)) continue
      const tables = new Set(own.map(({ tableName }) => tableName))
      if (tables.has('versions') || tables.has('overrides')) refreshPosting(db, postingId, clock.zone())
      if (tables.has('overrides')) refreshKeys(db, postingId)
    }
  }

  const isWhole = ({ seq }: CommandRow) =>
    db.get('SELECT 1 FROM commands WHERE seq = ? AND isWhole = 1', seq) !== undefined

  const countThere = (postingIds: readonly string[]): number =>
    postingIds.filter((id) => db.get('SELECT 1 FROM postings WHERE id = ?', id) !== undefined).length

  const revert = (command: CommandRow, direction: Direction, isNext: boolean): Result<UndoReport> => {
    const entries = recorded(command, direction)
    const { free, kept, over } = isNext
      ? { free: entries, kept: [], over: [] }
      : splitByLaterChanges(connection, command, entries, direction)
    if (free.length === 0 || (kept.length > 0 && isWhole(command)))
      return kept.length > 0 && countThere(kept) === 0
        ? allGone(command, direction)
        : changedAgain(command, direction, latestOf(over))
    const opposite: Direction = direction === 'undo' ? 'redo' : 'undo'
    try {
      record(command.seq, opposite, () => {
        applyInverses(connection, free)
        settleDerived(command, free)
        settleRemovedStages(db)
        db.run(
          'DELETE FROM undoLog WHERE seq IN (SELECT value FROM json_each(?))',
          JSON.stringify(free.map(({ seq }) => seq)),
        )
        const undone = '(SELECT coalesce(max(undoneSeq), 0) + 1 FROM commands)'
        db.run(
          `UPDATE commands SET coalesceKey = NULL, undoneSeq = ${direction === 'undo' ? undone : 'NULL'},
             state = iif(EXISTS (SELECT 1 FROM undoLog WHERE commandSeq = commands.seq AND direction = 'undo'),
               'done', 'undone') WHERE seq = ?`,
          command.seq,
        )
      })
    } catch (error) {
      // Another row has taken the place of one that should come back: all stays as it was.
      if (isConstraint(error)) return changedAgain(command, direction)
      throw error
    }
    const verb = direction === 'undo' ? 'Undone' : 'Redone'
    return ok({
      commandId: command.id,
      label: command.label,
      message: `${verb}: ${command.label}.${keptText(countThere(kept), kept.length)}`,
      kept: kept.length,
    })
  }

  /** The one done last: only that can be taken back at once. */
  const latestOf = (commandSeqs: readonly number[]) =>
    db.get<CommandRow>(
      `${selectCommands} WHERE state = 'done' AND seq IN (SELECT value FROM json_each(?)) ORDER BY seq DESC LIMIT 1`,
      JSON.stringify(commandSeqs),
    )

  const find = (commandId: string) => db.get<CommandRow>(`${selectCommands} WHERE id = ?`, commandId)

  return {
    undo: (commandId, after = 0) => {
      const latest = latestDone(db, after)
      const command = commandId === undefined ? latest : find(commandId)
      if (command === undefined) {
        const last = db.get<CommandRow>(`${selectCommands} ORDER BY seq DESC LIMIT 1`)
        if (last?.isFinal === 1) return fail('nothingToUndo', finalText(last))
        return fail('nothingToUndo', after === 0 ? nothingText : nothingSinceText)
      }
      if (command.isFinal === 1) return fail('nothingToUndo', finalText(command))
      if (command.state === 'undone') return fail('nothingToUndo', `“${command.label}” is undone already.`)
      if (
        db.get("SELECT 1 FROM imports WHERE commandId = ? AND state = 'running'", command.id) !== undefined
      ) {
        return fail('conflict', 'This import is still running. Cancel it first, then undo it.')
      }
      const undone = revert(command, 'undo', false)
      const last = db.get<CommandRow>(`${selectCommands} ORDER BY seq DESC LIMIT 1`)
      if (!undone.ok || commandId !== undefined || last?.isFinal !== 1) return undone
      return ok({ ...undone.value, message: `${undone.value.message} ${finalText(last)}` })
    },
    redo: (commandId, after = 0) => {
      const next = lastUndone(db, after)
      const command = commandId === undefined ? next : find(commandId)
      if (command === undefined || recorded(command, 'redo').length === 0) {
        return fail('nothingToUndo', 'There is nothing to do again.')
      }
      return revert(command, 'redo', command.seq === next?.seq)
    },
  }
}

function isConstraint(error: unknown): boolean {
  return errorCode(error).startsWith('SQLITE_CONSTRAINT')
}
