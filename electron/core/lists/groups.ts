// A list in groups: by stage in the person's order, or by employer by name, those without one last.

import type { ParsedInput } from '../../../shared/contract.ts'
import { ok } from '../../../shared/result.ts'
import type { QueryHandlers } from '../handler.ts'
import type { Listed } from '../roll/listed.ts'
import { listStages } from '../tracking/stageRows.ts'
import { findFitting, type ListSource, orderFitting, orderSource, pageOf } from './fitting.ts'
import { byStage, byValue, type OrderLevel, orderBy } from './listOrder.ts'
import { readListed } from './postingRows.ts'

type GroupBy = ParsedInput<'groups.list'>['groupBy']

interface Grouping {
  level: OrderLevel
  /** What a group is known by. */
  keyOf(posting: Listed): string
  labelOf(postings: readonly Listed[]): string | null
}

const groupings: Record<GroupBy, (source: ListSource) => Grouping> = {
  stage: ({ db }) => {
    const stages = listStages(db)
    return {
      level: byStage(stages, 'ascending'),
      keyOf: ({ stageId }) => stageId,
      labelOf: ([posting]) => stages.find(({ id }) => id === posting?.stageId)?.name ?? null,
    }
  },
  // The name without what sorting passes over is the same employer, however it is written.
  employer: ({ roll }) => ({
    level: byValue(roll.postings().rankings.names, employerOf, 'ascending'),
    keyOf: (posting) => employerOf(posting)?.value ?? '',
    labelOf: (postings) =>
      postings.reduce<string | null>(
        (least, { employerName: name }) =>
          name === null || name === least || (least !== null && least < name) ? least : name,
        null,
      ),
  }),
}

const employerOf = ({ employer, employerName }: Listed) => (employerName === null ? null : employer)

export const groupHandlers: Pick<QueryHandlers, 'groups.list' | 'groups.rows'> = {
  'groups.list': (_db, { groupBy, ...filter }, app) => {
    const { level, keyOf, labelOf } = groupings[groupBy](app)
    const groups = [...Map.groupBy(findFitting(app, filter), level.placeOf)]
      .sort(([one], [other]) => one - other)
      .map(([, postings]) => ({
        key: keyOf(postings[0]!),
        label: labelOf(postings),
        count: postings.length,
      }))
    return ok({ total: groups.reduce((sum, { count }) => sum + count, 0), groups })
  },

  'groups.rows': (db, { groupBy, folded, sort, direction, offset, limit, ...filter }, app) => {
    const order = { sort, direction }
    const ordered = app.keep(['groups', groupBy, order, folded, filter], () => {
      const { level, keyOf } = groupings[groupBy](app)
      const isFolded = new Set(folded)
      const { all, positions } = orderFitting(app, filter, order)
      const unfolded =
        folded.length === 0 ? positions : positions.filter((position) => !isFolded.has(keyOf(all[position]!)))
      return { all, positions: orderBy(orderSource(app), unfolded, [level]) }
    })
    return ok({ rows: readListed(db, pageOf(ordered, offset, limit)) })
  },
}
