// What an import changed in postings that were there before, put together from the versions it made.

import type { Output } from '../../../shared/contract.ts'
import { limits } from '../../../shared/limits.ts'
import type { ReadDb } from '../db/sql.ts'

type Differences = Output<'imports.differences'>

/** Found by way of the postings of its report: by import alone every version would have to be looked at. */
const changesMade = `WITH made AS (
    SELECT DISTINCT given.value AS postingId FROM importFiles f, json_each(f.postingIds) given WHERE f.importId = @importId
  ), changedVersions AS (
    SELECT v.postingId, v.changes FROM made CROSS JOIN versions v ON v.postingId = made.postingId
    WHERE v.importId = @importId AND v.n > 1
  )`

interface KindRow {
  field: string
  inField: number
  kinds: number
  before: string | null
  after: string | null
  postings: number
  postingId: string
  title: string | null
}

export function listDifferences(db: ReadDb, importId: string): Differences {
  const rows = db.all<KindRow>(
    `${changesMade}, changes AS (
       SELECT v.postingId, c.value ->> 'field' AS field, c.value ->> 'before' AS before, c.value ->> 'after' AS after
       FROM changedVersions v, json_each(v.changes) c
     ), kinds AS (
       SELECT field, before, after, count(*) AS postings, min(postingId) AS postingId,
         count(*) OVER (PARTITION BY field) AS kinds, sum(count(*)) OVER (PARTITION BY field) AS inField,
         row_number() OVER (PARTITION BY field ORDER BY count(*) DESC, min(postingId)) AS place
       FROM changes GROUP BY field, before, after
     )
     SELECT k.field, k.inField, k.kinds, k.before, k.after, k.postings, k.postingId, p.title
     FROM kinds k JOIN postings p ON p.id = k.postingId
     WHERE k.place <= @most ORDER BY k.inField DESC, k.field, k.place`,
    { importId, most: limits.differencesOfField },
  )
  const fields = Map.groupBy(rows, ({ field }) => field)
  const unseen = db.get<{ count: number }>(
    `${changesMade} SELECT count(*) AS count FROM changedVersions WHERE changes = '[]'`,
    { importId },
  )
  return {
    fields: [...fields].map(([field, changes]) => ({
      field,
      postings: changes[0]!.inField,
      kinds: changes[0]!.kinds,
      changes: changes.map(({ before, after, postings, postingId, title }) => ({
        before,
        after,
        postings,
        postingId,
        title,
      })),
    })),
    unseen: unseen?.count ?? 0,
  }
}
