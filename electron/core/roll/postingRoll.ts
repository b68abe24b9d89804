// The roll of all postings, held in memory: 100,000 of them are filtered and ordered in a few milliseconds, where SQLite
// takes a hundred. TEMP triggers note which rows changed, whatever changed them (import, edit, undo); those alone are read
// again when the next list asks.

import type Database from 'better-sqlite3'
import type { ReadDb, SqlValue } from '../db/sql.ts'
import {
  createRankings,
  isOrderedAlike,
  isStandingAlike,
  type Listed,
  type ListedRow,
  listedColumns,
  type Rankings,
  toListed,
} from './listed.ts'
import { isMarked, type PostingTest } from './postingTest.ts'
import { firstThat } from './ranking.ts'

/** All postings there are, the first that came in first. Never changed: what changes is another roll in its stead. */
export interface Postings {
  all: readonly Listed[]
  rankings: Rankings
  /** How lists order all of them, as far as that was asked; see listOrder.ts. */
  orders: Map<string, KeptOrder>
}

interface KeptOrder {
  /** Places in `all`. */
  positions: Uint32Array
  /** What else it follows from. */
  given: string
  /** It follows from the stages of postings as well. */
  isByStage: boolean
}

export interface PostingRoll {
  postings(): Postings
  /** The test whether the full-text index finds a posting by this FTS5 expression. */
  found(match: string): PostingTest
}

/** Read once, of a library that does not change. */
export function readRoll(db: ReadDb): PostingRoll {
  const roll = readAll(db)
  return { postings: () => roll, found: (match) => isMarked(readMatches(db, match)) }
}

/** As many as saved searches and a window looking at one of them ask for. */
const keptMatches = 40

/**
 * Kept in step with the library. TEMP triggers on `connection`, the one that writes and has the search index installed, note
 * what changes; `db` reads what is committed. What was noted is forgotten only once nothing of it can be uncommitted: an
 * import leaves its transaction open while others ask.
 */
export function keepRoll(connection: Database.Database, db: ReadDb): PostingRoll {
  let roll: Postings | null = null
  let version: number | undefined
  const changed = new Set<number>()
  let isSearchChanged = false
  const matches = new Map<string, Uint8Array>()

  connection.function('noteListed', (seq: unknown) => {
    changed.add(Number(seq))
    return null
  })
  connection.function('noteSearched', () => {
    isSearchChanged = true
    return null
  })
  connection.exec(`
    ${noteRows('postings', (row) => `SELECT noteListed(${row}.seq)`)}
    ${noteRows('tracking', (row) => `SELECT noteListed(seq) FROM postings WHERE id = ${row}.postingId`)}
    CREATE TEMP TRIGGER roll_search AFTER INSERT ON searchDirty BEGIN SELECT noteSearched(); END;
  `)

  const catchUp = (): Postings => {
    const present = db.get<{ data_version: number }>('PRAGMA data_version')?.data_version
    if (roll !== null && present === version) return roll
    if (isSearchChanged) matches.clear()
    if (roll === null) roll = readAll(db)
    else if (changed.size > 0) {
      const where = 'p.seq IN (SELECT value FROM json_each(?)) ORDER BY p.seq'
      roll = replace(roll, changed, readListed(db, roll.rankings, where, JSON.stringify([...changed])))
    }
    version = present
    if (!connection.inTransaction) {
      changed.clear()
      isSearchChanged = false
    }
    return roll
  }

  return {
    postings: catchUp,
    found: (match) => {
      catchUp()
      const marks = matches.get(match) ?? readMatches(db, match)
      matches.delete(match)
      matches.set(match, marks)
      if (matches.size > keptMatches) matches.delete(matches.keys().next().value!)
      return isMarked(marks)
    },
  }
}

function noteRows(table: string, note: (row: 'NEW' | 'OLD') => string): string {
  return (['INSERT', 'UPDATE', 'DELETE'] as const)
    .map(
      (event) => `CREATE TEMP TRIGGER roll_${table}_${event.toLowerCase()} AFTER ${event} ON main.${table}
        BEGIN ${note(event === 'DELETE' ? 'OLD' : 'NEW')}; END;`,
    )
    .join('\n')
}

const readAtOnce = 5_000

function readAll(db: ReadDb): Postings {
  const rankings = createRankings()
  const all: Listed[] = []
  for (let isMore = true; isMore; ) {
    const last = all.at(-1)?.seq ?? 0
    const some = readListed(db, rankings, 'p.seq > ? ORDER BY p.seq LIMIT ?', last, readAtOnce)
    for (const posting of some) all.push(posting)
    isMore = some.length === readAtOnce
  }
  return { all, rankings, orders: new Map() }
}

function readListed(db: ReadDb, rankings: Rankings, where: string, ...values: SqlValue[]): Listed[] {
  return db
    .all<ListedRow>(
      `SELECT ${listedColumns} FROM postings p LEFT JOIN tracking t ON t.postingId = p.id WHERE ${where}`,
      ...values,
    )
    .map((row) => toListed(row, rankings))
}

/** With what is `present` of those that `changed`, in the order of their numbers. */
function replace(roll: Postings, changed: ReadonlySet<number>, present: readonly Listed[]): Postings {
  const { all, rankings } = roll
  const positions = present.map(({ seq }) => positionOf(all, seq))
  if (present.length < changed.size || positions.includes(-1)) {
    const others = all.filter(({ seq }) => !changed.has(seq))
    return { all: merge(others, present), rankings, orders: new Map() }
  }
  const replaced = all.slice()
  positions.forEach((position, index) => {
    replaced[position] = present[index]!
  })
  const areAll = (isAlike: (one: Listed, other: Listed) => boolean) =>
    positions.every((position, index) => isAlike(all[position]!, present[index]!))
  if (!areAll(isOrderedAlike)) return { all: replaced, rankings, orders: new Map() }
  const orders = areAll(isStandingAlike) ? roll.orders : withoutStages(roll.orders)
  return { all: replaced, rankings, orders }
}

/** Those that do not go by where postings stand. */
function withoutStages(orders: Postings['orders']): Postings['orders'] {
  return new Map([...orders].filter(([, { isByStage }]) => !isByStage))
}

/** -1 where there is none. */
function positionOf(all: readonly Listed[], seq: number): number {
  const position = firstThat(all.length, (n) => all[n]!.seq >= seq)
  return all[position]?.seq === seq ? position : -1
}

function merge(one: readonly Listed[], other: readonly Listed[]): Listed[] {
  const merged: Listed[] = []
  let next = 0
  for (const posting of one) {
    while (next < other.length && other[next]!.seq < posting.seq) merged.push(other[next++]!)
    merged.push(posting)
  }
  while (next < other.length) merged.push(other[next++]!)
  return merged
}

/** For each number of a posting up to the last that is found, 1 where it is. */
function readMatches(db: ReadDb, match: string): Uint8Array {
  // As one text: rows of their own would take twice as long.
  const found = db.get<{ last: number | null; numbers: string | null }>(
    `SELECT max(rowid) AS last, group_concat(rowid) AS numbers FROM postingSearch WHERE postingSearch MATCH ?`,
    match,
  )
  const marks = new Uint8Array((found?.last ?? 0) + 1)
  for (const seq of JSON.parse(`[${found?.numbers ?? ''}]`) as number[]) marks[seq] = 1
  return marks
}
