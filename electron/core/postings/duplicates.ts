// The list of pairs that may be one job, and "not a duplicate".

import type { DuplicatePair } from '../../../shared/model.ts'
import { fail, ok } from '../../../shared/result.ts'
import type { ReadDb } from '../db/sql.ts'
import type { CommandHandlers, QueryHandlers } from '../handler.ts'
import { readRows } from '../lists/postingRows.ts'
import { nameOf } from '../tracking/tracking.ts'
import { refreshPosting } from './currentPosting.ts'
import { pairOf } from './lookAlikes.ts'

export function countDuplicates(db: ReadDb): number {
  return db.get<{ n: number }>('SELECT count(*) AS n FROM lookAlikes WHERE dismissedAt IS NULL')?.n ?? 0
}

/** Those first for which most speaks; of as much, the newest. */
function listPairs(db: ReadDb, page: { limit: number; offset: number }): DuplicatePair[] {
  const pairs = db.all<{
    aId: string
    bId: string
    kind: DuplicatePair['kind']
    evidence: string
    foundAt: string
  }>(
    `SELECT aId, bId, kind, evidence, foundAt FROM lookAlikes WHERE dismissedAt IS NULL
     ORDER BY kind = 'sameKey' DESC, json_array_length(evidence) DESC, foundAt DESC, bId DESC, aId DESC
     LIMIT ? OFFSET ?`,
    page.limit,
    page.offset,
  )
  const rows = readRows(db, new Set(pairs.flatMap(({ aId, bId }) => [aId, bId])))
  return pairs.flatMap(({ aId, bId, kind, evidence, foundAt }) => {
    const [a, b] = [rows.get(aId), rows.get(bId)]
    return a === undefined || b === undefined ? [] : [{ kind, evidence: JSON.parse(evidence), foundAt, a, b }]
  })
}

export const duplicateHandlers: Pick<QueryHandlers, 'duplicates.list'> &
  Pick<CommandHandlers, 'duplicates.dismiss'> = {
  'duplicates.list': (db, page) => ok({ total: countDuplicates(db), pairs: listPairs(db, page) }),

  'duplicates.dismiss': (db, { a, b }, command) => {
    const ids = [a, b].filter((id) => db.get('SELECT 1 FROM postings WHERE id = ?', id) !== undefined)
    if (ids.length < 2) return fail('notFound', 'One of these postings is no longer in the library.')
    if (a === b) return fail('badRequest', 'These are one posting already. Nothing was changed.')
    const { aId, bId } = pairOf(a, b)
    db.run(
      `INSERT INTO lookAlikes (aId, bId, kind, evidence, foundAt, dismissedAt) VALUES (?, ?, 'sameJob', '[]', ?, ?)
       ON CONFLICT (aId, bId) DO UPDATE SET dismissedAt = coalesce(dismissedAt, excluded.dismissedAt)`,
      aId,
      bId,
      command.now,
      command.now,
    )
    for (const id of ids) refreshPosting(db, id, command.zone)
    command.describe(`Said that ${nameOf(db, [aId])} and ${nameOf(db, [bId])} are two jobs`)
    return ok({})
  },
}
