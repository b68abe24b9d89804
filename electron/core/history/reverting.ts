// Taking a command back and doing it again. Both apply recorded inverses; what was changed by something else since
// stays as it is and keeps its inverses, so that it can still be taken back when that is gone.

import type Database from 'better-sqlite3'
import { numberText } from '../../../shared/counts.ts'
import { fail, ok, type Result } from '../../../shared/result.ts'
import type { Clock } from '../clock.ts'
import type { ReadDb, WriteDb } from '../db/sql.ts'
import { errorCode } from '../errorCode.ts'
import { refreshKeys, refreshPosting } from '../postings/currentPosting.ts'
import type { Reverting, UndoReport } from '../services.ts'
import { settleRemovedStages } from '../tracking/stageRows.ts'
import { applyInverses, type Direction, type LogEntry } from './undo.ts'

export interface CommandRow {
  seq: number
  id: string
  label: string
  at: string
  /** `undone` once nothing of it is left to take back. */
  state: 'done' | 'undone'
  /** 1: it cannot be taken back. */
  isFinal: number
}

export interface RevertingOptions {
  connection: Database.Database
  db: WriteDb
  clock: Clock
  /** Runs `act` in a transaction that records what it changes for this command in this direction. */
  record(commandSeq: number, direction: Direction, act: () => void): void
}

/** Of `CommandRow`. */
export const selectCommands = 'SELECT seq, id, label, at, state, isFinal FROM commands'

/**
 * `after`: what was done up to this command was done before the library came here. What came in by itself is nobody's last
 * step: it is taken back by name only. So is an import that gave no posting, of which just the bytes are kept.
 */
export function latestDone(db: ReadDb, after: number): CommandRow | undefined {
  return db.get<CommandRow>(
    `${selectCommands} WHERE state = 'done' AND isFinal = 0 AND seq > ?
       AND NOT EXISTS (SELECT 1 FROM imports i WHERE i.commandId = commands.id AND (i.origin = 'watched'
         OR NOT EXISTS (SELECT 1 FROM undoLog u WHERE u.commandSeq = commands.seq AND u.tableName <> 'sources')))
     ORDER BY seq DESC LIMIT 1`,
    after,
  )
}

/** undoneSeq counts up with each undo and is forgotten when something else is done. */
export function lastUndone(db: ReadDb, after: number): CommandRow | undefined {
  return db.get<CommandRow>(
    `${selectCommands} WHERE undoneSeq IS NOT NULL AND seq > ? ORDER BY undoneSeq DESC LIMIT 1`,
    after,
  )
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
   * Splits entries into those that are free to go and those of postings (or rows shared by postings) whose same
   * values another command changed since. To do something again, what was undone since counts too: it may have built
   * on that. What a command did to one posting goes or stays together.
   */
  const splitByLaterChanges = (command: CommandRow, entries: readonly LogEntry[], direction: Direction) => {
    const what = direction === 'undo' ? "direction = 'undo'" : '1'
    const later = (condition: string) =>
      connection.prepare<(string | number)[], LaterChange>(
        `SELECT seq, commandSeq, tableName, operation, rowKey,
           iif(operation = 'update', (SELECT json_group_array(key) FROM json_each(rowBefore)), '[]') AS columns
         FROM undoLog WHERE ${condition} AND seq > ? AND commandSeq <> ? AND ${what}`,
      )
    const laterOfPosting = later('postingId = ?')
    const laterOfRow = later('postingId IS NULL AND tableName = ? AND rowKey = ?')
    const byPosting = byPostingOf(entries)
    const kept = new Set<string>()
    const over = new Set<number>()
    const liesOver = (changes: readonly LaterChange[], own: readonly LogEntry[]) => {
      const found = changes.filter((change) => own.some((entry) => isOver(change, entry)))
      for (const { commandSeq } of found) over.add(commandSeq)
      return found.length > 0
    }
    for (const [postingId, own] of byPosting) {
      const first = Math.min(...own.map(({ seq }) => seq))
      if (liesOver(laterOfPosting.all(postingId, first, command.seq), own)) kept.add(postingId)
    }
    const isFree = (entry: LogEntry) =>
      entry.postingId === null
        ? !liesOver(laterOfRow.all(entry.tableName, entry.rowKey, entry.seq, command.seq), [entry])
        : !kept.has(entry.postingId)
    const isAllKept = kept.size > 0 && kept.size === byPosting.size
    const free = isAllKept ? [] : entries.filter(isFree)
    return { free, kept: [...kept], over: [...over] }
  }

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

  /** A sentence each on those that are there and those that are not; nothing when none was left out. */
  const keptText = (postingIds: readonly string[]): string => {
    const there = countThere(postingIds)
    return changedText(there) + goneText(postingIds.length - there)
  }

  const revert = (command: CommandRow, direction: Direction, isNext: boolean): Result<UndoReport> => {
    const entries = recorded(command, direction)
    const { free, kept, over } = isNext
      ? { free: entries, kept: [], over: [] }
      : splitByLaterChanges(command, entries, direction)
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
      message: `${verb}: ${command.label}.${keptText(kept)}`,
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

const nothingText = 'There is nothing to undo.'

/** Without a word the steps of another day would go. */
const nothingSinceText = `${nothingText} What was done before your library came here is under “What was done”.`

function finalText({ label }: CommandRow): string {
  return `“${label}” cannot be taken back.`
}

interface LaterChange extends Pick<LogEntry, 'seq' | 'tableName' | 'operation' | 'rowKey'> {
  commandSeq: number
  /** JSON: the columns an update changed. */
  columns: string
}

/** Whether a later change lies over what an entry would put back. */
function isOver(change: LaterChange, entry: LogEntry): boolean {
  if (change.seq < entry.seq) return false
  // A posting that came or went takes everything with it.
  if (entry.tableName === 'postings' && entry.operation === 'insert') return true
  if (change.tableName === 'postings' && change.operation !== 'update') return true
  if (change.tableName !== entry.tableName || change.rowKey !== entry.rowKey) return false
  if (change.operation !== 'update' || entry.operation !== 'update') return true
  const columns = new Set(JSON.parse(change.columns) as string[])
  return Object.keys(JSON.parse(entry.rowBefore ?? '{}') as object).some((column) => columns.has(column))
}

function byPostingOf(entries: readonly LogEntry[]): Map<string, LogEntry[]> {
  return Map.groupBy(
    entries.filter(({ postingId }) => postingId !== null),
    ({ postingId }) => postingId ?? '',
  )
}

/** `over`: what changed the same since, where that is known and can be taken back. */
function changedAgain({ label }: CommandRow, direction: Direction, over?: CommandRow): Result<never> {
  const why =
    over === undefined
      ? 'because it was changed again since'
      : `because “${over.label}” changed it again since. Take that back first`
  return fail(
    'conflict',
    `“${label}” can no longer ${whatWords[direction]} by itself, ${why}. Nothing was changed.`,
  )
}

function allGone({ label }: CommandRow, direction: Direction): Result<never> {
  return fail(
    'conflict',
    `“${label}” cannot ${whatWords[direction]} now, because what it was about is no longer in the library. Nothing was changed.`,
  )
}

const whatWords: Record<Direction, string> = { undo: 'be taken back', redo: 'be done again' }

function isConstraint(error: unknown): boolean {
  return errorCode(error).startsWith('SQLITE_CONSTRAINT')
}

function changedText(count: number): string {
  if (count === 0) return ''
  return count === 1
    ? ' One posting stays as it is, because it was changed since.'
    : ` ${numberText(count)} postings stay as they are, because they were changed since.`
}

function goneText(count: number): string {
  if (count === 0) return ''
  return count === 1
    ? ' One posting was left out, because it is no longer in the library.'
    : ` ${numberText(count)} postings were left out, because they are no longer in the library.`
}
