// The rows of commands, and which of the rows of undoLog are theirs.

import { minuteMs } from '../../../shared/durations.ts'
import { type Clock, nowIso } from '../clock.ts'
import type { ReadDb, WriteDb } from '../db/sql.ts'
import { newId } from '../ids.ts'
import type { Direction } from './undo.ts'

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

interface NewCommand {
  seq: number
  id: string
  /** UTC ISO. */
  at: string
}

export function insertCommand(db: WriteDb, clock: Clock, label: string): NewCommand {
  const at = nowIso(clock)
  const id = newId(clock.now())
  db.run("INSERT INTO commands (id, label, at, state) VALUES (?, ?, ?, 'done')", id, label, at)
  const row = db.get<{ seq: number }>('SELECT last_insert_rowid() AS seq')
  return { seq: row?.seq ?? 0, id, at }
}

/** From now on the triggers record what is changed for this command; for none where it is null. */
export function recordFor(db: WriteDb, commandSeq: number | null, direction: Direction): void {
  db.run('DELETE FROM undoContext')
  if (commandSeq !== null)
    db.run('INSERT INTO undoContext (commandSeq, direction) VALUES (?, ?)', commandSeq, direction)
}

/** After something else is done there is no next thing to do again; by name it still can be. */
export function endRedo(db: WriteDb): void {
  db.run('UPDATE commands SET undoneSeq = NULL WHERE undoneSeq IS NOT NULL')
}

/** Milliseconds. */
const coalesceWithin = 5 * minuteMs

/**
 * Makes one of a command and the one before it, where both say the same key soon after one another. Gives the id under which
 * it can be undone from now on.
 */
export function joinPrevious(db: WriteDb, command: NewCommand, key: string): string {
  const previous = db.get<NewCommand & { coalesceKey: string | null; state: string }>(
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

/** Gives a command its last name; one that changed nothing is none. */
export function closeCommand(db: WriteDb, id: string, label: string): void {
  db.run('UPDATE commands SET label = ? WHERE id = ?', label, id)
  db.run(
    'DELETE FROM commands WHERE id = ? AND NOT EXISTS (SELECT 1 FROM undoLog WHERE commandSeq = commands.seq)',
    id,
  )
}

/** Forgets all but the latest so many, and the bytes that only those could have brought back. */
export function pruneCommands(db: WriteDb, keep: number): void {
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
}
