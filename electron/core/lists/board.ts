// The board: the postings of a filter by stage. Each column has an order of its own, and reads whole no more than it shows.

import type { Stage } from '../../../shared/model.ts'
import type { PostingFilter } from '../../../shared/postingFilter.ts'
import { ok } from '../../../shared/result.ts'
import type { AppContext, QueryHandlers } from '../handler.ts'
import { listStages } from '../tracking/stageRows.ts'
import { type Ordered, orderFitting, orderSource, pageOf } from './fitting.ts'
import {
  byStage,
  byValue,
  interviewsAhead,
  type ListOrder,
  type OrderLevel,
  type OrderSource,
  orderBy,
  type SortDirection,
  splitBy,
} from './listOrder.ts'
import { readListed } from './postingRows.ts'

/**
 * What orders a column before the order of the list does. By deadline it is the date the cards of that column show: where an
 * answer is awaited, the next interviews come first, then offers to be answered, then those that wait longest; with an
 * offer, the day by which to reply; of what is over, the latest.
 */
function columnLevels(stage: Stage, { sort, direction }: ListOrder, source: OrderSource): OrderLevel[] {
  const { times } = source.postings.rankings
  if (sort !== 'deadline') return []
  if (stage.isEnd || stage.meaning === 'won') {
    const latestFirst = direction === 'ascending' ? 'descending' : 'ascending'
    return [byValue(times, ({ stageSince }) => stageSince, latestFirst)]
  }
  switch (stage.meaning) {
    case 'applied':
    case 'inProcess':
      return [
        nextInterview(source, direction),
        byValue(times, ({ replyBy }) => replyBy, direction),
        byValue(times, ({ stageSince }) => stageSince, direction),
      ]
    case 'offer':
      return [byValue(times, ({ replyBy, mine }) => replyBy ?? mine, direction)]
    default:
      return []
  }
}

/** When the next interview begins, of those nothing was said of yet. */
function nextInterview(source: OrderSource, direction: SortDirection): OrderLevel {
  const { times } = source.postings.rankings
  const starts = new Map(
    interviewsAhead(source).map(({ postingId, startsAt }) => [postingId, times.of(startsAt)]),
  )
  return byValue(times, ({ id }) => starts.get(id) ?? null, direction)
}

/** All postings that fit, by stage, in the order of its column. */
type Columns = ReadonlyMap<string, Ordered>

function columnsOf(filter: PostingFilter, order: ListOrder, app: AppContext): Columns {
  return app.keep(['board', order, filter], () => {
    const { all, positions } = orderFitting(app, filter, order)
    const source = orderSource(app)
    const stages = listStages(app.db)
    const parts = splitBy(source, positions, byStage(stages, 'ascending'))
    return new Map(
      stages.map((stage, place) => {
        const column = parts[place] ?? new Uint32Array()
        const levels = column.length < 2 ? [] : columnLevels(stage, order, source)
        return [stage.id, { all, positions: orderBy(source, column, levels) }]
      }),
    )
  })
}

const noPostings: Ordered = { all: [], positions: new Uint32Array() }

export const boardHandlers: Pick<QueryHandlers, 'board.columns' | 'board.rows' | 'board.find'> = {
  'board.columns': (db, { first, areEndedOpen, sort, direction, ...filter }, app) => {
    const ordered = columnsOf(filter, { sort, direction }, app)
    const columns = listStages(db).map((stage) => {
      const column = ordered.get(stage.id) ?? noPostings
      const shown = stage.isEnd && !areEndedOpen ? 0 : first
      const rows = readListed(db, pageOf(column, 0, shown))
      return { stageId: stage.id, count: column.positions.length, rows }
    })
    return ok({ total: columns.reduce((sum, { count }) => sum + count, 0), columns })
  },

  'board.rows': (db, { stageId, offset, limit, sort, direction, ...filter }, app) => {
    const column = columnsOf(filter, { sort, direction }, app).get(stageId) ?? noPostings
    return ok({ rows: readListed(db, pageOf(column, offset, limit)) })
  },

  'board.find': (_db, { id, sort, direction, ...filter }, app) => {
    for (const [stageId, { all, positions }] of columnsOf(filter, { sort, direction }, app)) {
      const index = positions.findIndex((position) => all[position]?.id === id)
      if (index >= 0) return ok({ place: { stageId, index } })
    }
    return ok({ place: null })
  },
}
