// What was changed since by something else, and so lies over what a command would put back.

import type Database from 'better-sqlite3'
import type { CommandRow } from './commandRows.ts'
import type { Direction, LogEntry } from './undo.ts'

interface SplitEntries {
  /** May be put back. */
  free: readonly LogEntry[]
  /** Postings that were changed since. */
  kept: string[]
  /** The commands that did so, by number. */
  over: number[]
}

/**
 * Splits entries into those that are free to go and those of postings (or rows shared by postings) whose same
 * values another command changed since. To do something again, what was undone since counts too: it may have built
 * on that. What a command did to one posting goes or stays together.
 */
export function splitByLaterChanges(
  connection: Database.Database,
  command: CommandRow,
  entries: readonly LogEntry[],
  direction: Direction,
): SplitEntries {
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

/** Those about a posting, by its id. */
export function byPostingOf(entries: readonly LogEntry[]): Map<string, LogEntry[]> {
  return Map.groupBy(
    entries.filter(({ postingId }) => postingId !== null),
    ({ postingId }) => postingId ?? '',
  )
}
