// The day an offer wants an answer by: one more date of the person's own, kept beside their deadline.

import type { MyDeadline } from '../../../shared/model.ts'
import { fail, ok } from '../../../shared/result.ts'
import { dueProblem } from '../../../shared/task.ts'
import type { ReadDb, WriteDb } from '../db/sql.ts'
import type { CommandHandlers } from '../handler.ts'
import { askAnew } from '../tracking/dueStateRows.ts'
import { ensureTracking } from '../tracking/stageEvents.ts'
import { endOfDeadline, goneOf, nameOf } from '../tracking/tracking.ts'

export const replyByHandlers: Pick<CommandHandlers, 'tracking.setReplyBy'> = {
  'tracking.setReplyBy': (db, { ids, replyBy }, command) => {
    const problem = replyBy === null ? null : dueProblem(replyBy, command.zone)
    if (problem !== null) return fail('badRequest', problem)
    const postings = [...new Set(ids)].filter((id) => isThere(db, id))
    if (postings.length === 0) return goneOf(ids)
    const changed = postings.filter((id) => setReplyBy(db, id, replyBy, command.zone))
    const what = replyBy === null ? 'Cleared when to answer' : 'Set when to answer'
    command.describe(`${what} ${nameOf(db, changed)}`)
    return ok({ changed: changed.length })
  },
}

function isThere(db: ReadDb, id: string): boolean {
  return db.get('SELECT 1 FROM postings WHERE id = ?', id) !== undefined
}

/** `replyBy` is one there is (`dueProblem`), or null to clear it. Gives whether anything changed by that. */
export function setReplyBy(
  db: WriteDb,
  postingId: string,
  replyBy: MyDeadline | null,
  zone: string,
): boolean {
  ensureTracking(db, postingId)
  const isAskedAnew = replyBy !== null && askAnew(db, postingId, 'replyBy')
  const changed = db.run(
    `UPDATE tracking SET replyByOn = @on, replyByTime = @time, replyByEndsAt = @endsAt
     WHERE postingId = @postingId AND (replyByOn, replyByTime) IS NOT (@on, @time)`,
    {
      postingId,
      on: replyBy?.on ?? null,
      time: replyBy?.time ?? null,
      endsAt: replyBy === null ? null : endOfDeadline(replyBy, zone),
    },
  )
  return isAskedAnew || changed > 0
}
