// The board: the postings of a filter by stage. The filter is asked once and gives numbers only; each column then
// orders its own and reads whole no more than it shows.

import type { ParsedInput } from '../../shared/contract.ts'
import type { Stage } from '../../shared/model.ts'
import type { PostingFilter } from '../../shared/postingFilter.ts'
import { ok } from '../../shared/result.ts'
import { type Clock, nowIso } from './clock.ts'
import type { ReadDb } from './db/sql.ts'
import type { AppContext, QueryHandlers } from './handler.ts'
import { currencies, filterToSql, orderToSql } from './postingQuery.ts'
import { readNumbered } from './postingRows.ts'
import { stageOf } from './searchToSql.ts'
import { listStages } from './stageRows.ts'

type Order = Pick<ParsedInput<'board.columns'>, 'sort' | 'direction'>

/** When the next interview of a posting begins, of those nothing was said of yet. */
const nextInterview = `(SELECT min(i.startsAt) FROM interviews i
  WHERE i.postingId = p.id AND i.outcome IS NULL AND i.startsAt >= moment.now)`
const replyBy = 'coalesce(t.replyByEndsAt, t.deadlineEndsAt)'

/**
 * ORDER BY within a column. By deadline it is the date the cards of that column show: where an answer is awaited, the
 * next interviews come first, then those that wait longest; with an offer, the day by which to reply; of what is over, the latest.
 */
function columnOrder(stage: Stage, { sort, direction }: Order): string {
  const order = orderToSql(sort, direction)
  if (sort !== 'deadline') return order
  const [way, other] = direction === 'ascending' ? ['ASC', 'DESC'] : ['DESC', 'ASC']
  if (stage.isEnd || stage.meaning === 'won') return `t.stageSince ${other}, ${order}`
  switch (stage.meaning) {
    case 'applied':
    case 'inProcess':
      return `${nextInterview} IS NULL, ${nextInterview} ${way}, t.stageSince ${way}, ${order}`
    case 'offer':
      return `${replyBy} IS NULL, ${replyBy} ${way}, ${order}`
    default:
      return order
  }
}

/** The numbers of all postings that fit, by stage, in the order of its column. */
type Columns = ReadonlyMap<string, readonly number[]>

/** All are ordered together; the few columns with an order of their own are put into it afterwards. */
function orderColumns(db: ReadDb, filter: PostingFilter, order: Order, clock: Clock): Columns {
  const { from, where, values } = filterToSql(db, filter, clock)
  const usual = orderToSql(order.sort, order.direction)
  const stages = listStages(db)
  const ids = stages.map(({ id }) => `,${id},`).join('')
  const found = db.get<{ numbers: string; places: string }>(
    `WITH moment (now) AS (VALUES (?)), ${currencies}
     SELECT json_group_array(seq) AS numbers, json_group_array(place) AS places FROM (
       SELECT p.seq, instr(?, ',' || ${stageOf} || ',') AS place FROM moment, ${from} WHERE ${where} ORDER BY ${usual})`,
    nowIso(clock),
    ids,
    ...values,
  )
  const numbers: number[] = JSON.parse(found?.numbers ?? '[]')
  const places: number[] = JSON.parse(found?.places ?? '[]')
  const byPlace = Map.groupBy(numbers.keys(), (index) => places[index])
  return new Map(
    stages.map((stage) => {
      const column = byPlace.get(ids.indexOf(`,${stage.id},`) + 1)?.map((index) => numbers[index]!) ?? []
      const orderBy = columnOrder(stage, order)
      return [stage.id, orderBy === usual || column.length < 2 ? column : reorder(db, column, orderBy, clock)]
    }),
  )
}

function reorder(db: ReadDb, numbers: readonly number[], orderBy: string, clock: Clock): number[] {
  const found = db.get<{ numbers: string }>(
    `WITH moment (now) AS (VALUES (?)), ${currencies}
     SELECT json_group_array(seq) AS numbers FROM (
       SELECT p.seq FROM moment, json_each(?) n CROSS JOIN postings p ON p.seq = n.value
       LEFT JOIN tracking t ON t.postingId = p.id ORDER BY ${orderBy})`,
    nowIso(clock),
    JSON.stringify(numbers),
  )
  return JSON.parse(found?.numbers ?? '[]')
}

function columnsOf(db: ReadDb, filter: PostingFilter, order: Order, { clock, keep }: AppContext): Columns {
  return keep(['board', order, filter], () => orderColumns(db, filter, order, clock))
}

export const boardHandlers: Pick<QueryHandlers, 'board.columns' | 'board.rows' | 'board.find'> = {
  'board.columns': (db, { first, areEndedOpen, sort, direction, ...filter }, app) => {
    const ordered = columnsOf(db, filter, { sort, direction }, app)
    const columns = listStages(db).map((stage) => {
      const numbers = ordered.get(stage.id) ?? []
      const shown = stage.isEnd && !areEndedOpen ? [] : numbers.slice(0, first)
      return { stageId: stage.id, count: numbers.length, rows: readNumbered(db, shown) }
    })
    return ok({ total: columns.reduce((sum, { count }) => sum + count, 0), columns })
  },

  'board.rows': (db, { stageId, offset, limit, sort, direction, ...filter }, app) => {
    const numbers = columnsOf(db, filter, { sort, direction }, app).get(stageId) ?? []
    return ok({ rows: readNumbered(db, numbers.slice(offset, offset + limit)) })
  },

  'board.find': (db, { id, sort, direction, ...filter }, app) => {
    const posting = db.get<{ seq: number; stageId: string }>(
      `SELECT p.seq, ${stageOf} AS stageId FROM postings p LEFT JOIN tracking t ON t.postingId = p.id WHERE p.id = ?`,
      id,
    )
    if (posting === undefined) return ok({ place: null })
    const { seq, stageId } = posting
    const index = columnsOf(db, filter, { sort, direction }, app).get(stageId)?.indexOf(seq) ?? -1
    return ok({ place: index < 0 ? null : { stageId, index } })
  },
}
