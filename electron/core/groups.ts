// A list in groups: by stage in the person's order, or by employer by name, those without one last.

import { ok } from '../../shared/result.ts'
import { nowIso } from './clock.ts'
import type { QueryHandlers } from './handler.ts'
import { currencies, filterToSql, orderToSql } from './postingQuery.ts'
import { readNumbered } from './postingRows.ts'
import { stageOf } from './searchToSql.ts'

/** What a group is known by, what it is called, and where it stands among the others. */
const groupings = {
  stage: { key: 's.id', label: 's.name', order: 's.position' },
  employer: {
    // The name without what sorting passes over is the same employer, however it is written.
    key: "CASE WHEN p.employerName IS NULL THEN '' ELSE p.employerSort END",
    label: 'min(p.employerName)',
    order: 'p.employerName IS NULL, p.employerSort',
  },
} as const

export const groupHandlers: Pick<QueryHandlers, 'groups.list' | 'groups.rows'> = {
  'groups.list': (db, { groupBy, ...filter }, { clock }) => {
    const { from, where, values } = filterToSql(db, filter, clock)
    const { key, label, order } = groupings[groupBy]
    const groups = db.all<{ key: string; label: string | null; count: number }>(
      `SELECT ${key} AS key, ${label} AS label, count(*) AS count
       FROM ${from} JOIN stages s ON s.id = ${stageOf} WHERE ${where} GROUP BY 1 ORDER BY ${order}`,
      ...values,
    )
    return ok({ total: groups.reduce((sum, { count }) => sum + count, 0), groups })
  },

  'groups.rows': (db, { groupBy, folded, sort, direction, offset, limit, ...filter }, { clock, keep }) => {
    const { key, order } = groupings[groupBy]
    const whole = `${order}, ${orderToSql(sort, direction)}`
    const numbers = keep(['groups', whole, folded, filter], () => {
      const { from, where, values } = filterToSql(db, filter, clock)
      const fitting = db.get<{ numbers: string | null }>(
        `WITH moment (now) AS (VALUES (?)), ${currencies}
         SELECT group_concat(seq) AS numbers FROM (
           SELECT p.seq FROM moment, ${from} JOIN stages s ON s.id = ${stageOf}
           WHERE ${where} AND ${key} NOT IN (SELECT value FROM json_each(?)) ORDER BY ${whole})`,
        nowIso(clock),
        ...values,
        JSON.stringify(folded),
      )
      return JSON.parse(`[${fitting?.numbers ?? ''}]`) as number[]
    })
    return ok({ rows: readNumbered(db, numbers.slice(offset, offset + limit)) })
  },
}
