// Reads what can be read of one table around pages that cannot: range after range of its numbers, each that fails in two
// halves; where rows have no numbers, from both ends, and by posting in between.

import type Database from 'better-sqlite3'
import { isUnreadable } from './checkLibrary.ts'

/** Whole numbers are BigInt, so that none is rounded. */
export type SalvagedRow = Record<string, string | number | bigint | null | Buffer>

export interface ReadTable {
  rows: number
  /** Numbers between which nothing could be read, both included; null where rows have no numbers. */
  gaps: [number, number][] | null
  isWhole: boolean
  /** How many there were; null where that cannot be told. */
  total: number | null
}

interface Salvaging {
  damaged: Database.Database
  /** Given each row that could be read, once. */
  take: (row: SalvagedRow) => void
  /** A number that no row of the table is above, as far as is known elsewhere. */
  highest: number
  /** Ids of all postings that could be read. */
  postingIds: readonly string[]
}

const span = 512
/** So many failed attempts make one table unreadable from there on. */
const mostFailures = 4_000

export function hasNumbers(connection: Database.Database, table: string): boolean {
  return connection
    .prepare<[string], { wr: number }>("SELECT wr FROM pragma_table_list(?) WHERE schema = 'main'")
    .all(table)
    .every(({ wr }) => wr === 0)
}

/** `columns` are those that the new file has too. Throws only what is no damage. */
export function readTable(
  table: string,
  columns: readonly string[],
  isNumbered: boolean,
  salvaging: Salvaging,
): ReadTable {
  const total = attempt(() =>
    Number(salvaging.damaged.prepare(`SELECT count(*) FROM ${table}`).pluck().get()),
  )
  const read = isNumbered ? readByNumber(table, columns, salvaging) : readByKey(table, columns, salvaging)
  return { ...read, total }
}

/** null where damage is in the way. */
function attempt<T>(act: () => T): T | null {
  try {
    return act()
  } catch (error) {
    if (isUnreadable(error)) return null
    throw error
  }
}

function readByNumber(
  table: string,
  columns: readonly string[],
  { damaged, take, highest }: Salvaging,
): Omit<ReadTable, 'total'> {
  const statement = attempt(() =>
    damaged
      .prepare<[number, number], SalvagedRow>(
        `SELECT ${columns.join(', ')} FROM ${table} WHERE rowid BETWEEN ? AND ? ORDER BY rowid`,
      )
      .safeIntegers(),
  )
  const edge = (order: string) =>
    attempt(() => damaged.prepare(`SELECT rowid FROM ${table} ORDER BY rowid ${order} LIMIT 1`).pluck().get())
  const first = edge('ASC')
  const last = edge('DESC')
  if (statement === null) return { rows: 0, gaps: [[-1, Number.MAX_SAFE_INTEGER]], isWhole: false }
  if (first === undefined) return { rows: 0, gaps: [], isWhole: true }
  const low = first === null ? 1 : Number(first)
  const high = last === null || last === undefined ? highest : Number(last)
  const gaps: [number, number][] = []
  let rows = 0
  let failures = 0
  const addGap = (from: number, to: number) => {
    const previous = gaps.at(-1)
    if (previous !== undefined && previous[1] === from - 1) previous[1] = to
    else gaps.push([from, to])
  }
  const read = (from: number, to: number) => {
    const found = failures < mostFailures ? attempt(() => statement.all(from, to)) : null
    if (found !== null) {
      rows += found.length
      for (const row of found) take(row)
    } else if (from === to || failures >= mostFailures) {
      failures++
      addGap(from, to)
    } else {
      failures++
      const middle = Math.floor((from + to) / 2)
      read(from, middle)
      read(middle + 1, to)
    }
  }
  for (let from = low; from <= high; from += span) read(from, Math.min(high, from + span - 1))
  return { rows, gaps, isWhole: gaps.length === 0 && last !== null }
}

function readByKey(
  table: string,
  columns: readonly string[],
  { damaged, take, postingIds }: Salvaging,
): Omit<ReadTable, 'total'> {
  const keys = attempt(() =>
    damaged
      .prepare<[string], string>('SELECT name FROM pragma_table_info(?) WHERE pk > 0 ORDER BY pk')
      .pluck()
      .all(table),
  )
  if (keys === null || keys.length === 0) return { rows: 0, gaps: null, isWhole: false }
  const seen = new Set<string>()
  const see = (row: SalvagedRow) => {
    const key = JSON.stringify(keys.map((name) => String(row[name])))
    if (seen.has(key)) return
    seen.add(key)
    take(row)
  }
  const scan = (where: string, order: string, values: readonly string[]) =>
    attempt(() => {
      const statement = damaged
        .prepare<string[], SalvagedRow>(
          `SELECT ${columns.join(', ')} FROM ${table} ${where} ORDER BY ${keys.map((key) => `${key} ${order}`).join(', ')}`,
        )
        .safeIntegers()
      for (const row of statement.iterate(...values)) see(row)
      return true
    }) === true
  if (scan('', 'ASC', [])) return { rows: seen.size, gaps: null, isWhole: true }
  scan('', 'DESC', [])
  if (keys[0] === 'postingId') for (const id of postingIds) scan('WHERE postingId = ?', 'ASC', [id])
  return { rows: seen.size, gaps: null, isWhole: false }
}
