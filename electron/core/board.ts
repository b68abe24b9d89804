// The board: the postings of a filter by stage. The filter is asked once and gives numbers only; each column then
// orders its own and reads whole no more than it shows.

import type { ParsedInput } from '../../shared/contract.ts'
import type { PostingRow, Stage } from '../../shared/model.ts'
import type { PostingFilter } from '../../shared/postingFilter.ts'
import { ok } from '../../shared/result.ts'
import { type Clock, nowIso } from './clock.ts'
import type { ReadDb } from './db/sql.ts'
import type { QueryHandlers } from './handler.ts'
import { filterToSql, orderToSql } from './postingQuery.ts'
import { type RowRecord, rowColumns, toRow } from './postingRows.ts'
import { stageOf } from './searchToSql.ts'
import { listStages } from './stageRows.ts'

type Order = Pick<ParsedInput<'board.columns'>, 'sort' | 'direction'>

/**
 * ORDER BY within a column. By deadline it is the date the cards of that column show: where an answer is awaited, those
 * that wait longest come first; with an offer, the day by which to reply; of what is over, the latest.
 */
function columnOrder(stage: Stage, { sort, direction }: Order): string {
  const order = orderToSql(sort, direction)
  if (sort !== 'deadline') return order
  const [way, other] = direction === 'ascending' ? ['ASC', 'DESC'] : ['DESC', 'ASC']
  if (stage.isEnd || stage.meaning === 'won') return `t.stageSince ${other}, ${order}`
  switch (stage.meaning) {
    case 'applied':
    case 'inProcess':
      return `t.stageSince ${way}, ${order}`
    case 'offer':
      return `t.deadlineEndsAt IS NULL, t.deadlineEndsAt ${way}, ${order}`
    default:
      return order
  }
}

/** The numbers of all postings that fit, by stage. */
function numbersByStage(db: ReadDb, filter: PostingFilter, clock: Clock): Map<string, number[]> {
  const { from, where, values } = filterToSql(db, filter, clock)
  const found = db.all<{ stageId: string; numbers: string }>(
    `SELECT ${stageOf} AS stageId, json_group_array(p.seq) AS numbers FROM ${from} WHERE ${where} GROUP BY 1`,
    ...values,
  )
  return new Map(found.map(({ stageId, numbers }) => [stageId, JSON.parse(numbers) as number[]]))
}

/** `ordered`: the postings of these numbers in the order of a column. The first value is the present instant. */
function orderedSql(stage: Stage, order: Order): string {
  return `WITH moment (now) AS (VALUES (?)),
    currencies AS MATERIALIZED (SELECT salaryCurrency AS currency, count(*) AS n FROM postings GROUP BY 1),
    ordered AS (
      SELECT p.seq, p.id FROM moment, json_each(?) n JOIN postings p ON p.seq = n.value
      LEFT JOIN tracking t ON t.postingId = p.id ORDER BY ${columnOrder(stage, order)}
    )`
}

function readColumn(
  db: ReadDb,
  numbers: readonly number[],
  { stage, order, page }: { stage: Stage; order: Order; page: { offset: number; limit: number } },
  clock: Clock,
): PostingRow[] {
  if (numbers.length === 0 || page.limit === 0) return []
  const records = db.all<RowRecord>(
    `${orderedSql(stage, order)},
     page AS MATERIALIZED (
       SELECT seq, row_number() OVER () AS place FROM (SELECT seq FROM ordered LIMIT ? OFFSET ?)
     )
     SELECT ${rowColumns}
     FROM page JOIN postings p ON p.seq = page.seq LEFT JOIN tracking t ON t.postingId = p.id
     ORDER BY page.place`,
    nowIso(clock),
    JSON.stringify(numbers),
    page.limit,
    page.offset,
  )
  return records.map(toRow)
}

export const boardHandlers: Pick<QueryHandlers, 'board.columns' | 'board.rows' | 'board.find'> = {
  'board.columns': (db, { first, areEndedOpen, sort, direction, ...filter }, { clock }) => {
    const byStage = numbersByStage(db, filter, clock)
    const columns = listStages(db).map((stage) => {
      const numbers = byStage.get(stage.id) ?? []
      const limit = stage.isEnd && !areEndedOpen ? 0 : first
      const column = { stage, order: { sort, direction }, page: { offset: 0, limit } }
      return { stageId: stage.id, count: numbers.length, rows: readColumn(db, numbers, column, clock) }
    })
    return ok({ total: columns.reduce((sum, { count }) => sum + count, 0), columns })
  },

  'board.rows': (db, { stageId, offset, limit, sort, direction, ...filter }, { clock }) => {
    const stage = listStages(db).find(({ id }) => id === stageId)
    if (stage === undefined) return ok({ rows: [] })
    const numbers = numbersByStage(db, filter, clock).get(stageId) ?? []
    const column = { stage, order: { sort, direction }, page: { offset, limit } }
    return ok({ rows: readColumn(db, numbers, column, clock) })
  },

  'board.find': (db, { id, sort, direction, ...filter }, { clock }) => {
    const posting = db.get<{ seq: number; stageId: string }>(
      `SELECT p.seq, ${stageOf} AS stageId FROM postings p LEFT JOIN tracking t ON t.postingId = p.id WHERE p.id = ?`,
      id,
    )
    const stage = listStages(db).find((one) => one.id === posting?.stageId)
    if (posting === undefined || stage === undefined) return ok({ place: null })
    const numbers = numbersByStage(db, filter, clock).get(stage.id) ?? []
    if (!numbers.includes(posting.seq)) return ok({ place: null })
    const found = db.get<{ place: number }>(
      `${orderedSql(stage, { sort, direction })}
       SELECT place FROM (SELECT id, row_number() OVER () AS place FROM (SELECT id FROM ordered)) WHERE id = ?`,
      nowIso(clock),
      JSON.stringify(numbers),
      id,
    )
    return ok({ place: found === undefined ? null : { stageId: stage.id, index: found.place - 1 } })
  },
}
