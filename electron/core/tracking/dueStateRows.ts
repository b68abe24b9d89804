import type { DueKind } from '../../../shared/due.ts'
import type { WriteDb } from '../db/sql.ts'

/** Of the dates a posting has one of each: which of two postings that become one its date is of, or both. */
export type TakenDates = Record<Extract<DueKind, 'listing' | 'mine' | 'replyBy'>, 'keep' | 'other' | 'same'>

/** Where two postings become one: what was said of a date of either holds where that date stays. */
export function joinDueStates(db: WriteDb, keepId: string, otherId: string, dates: TakenDates): void {
  const kindsOf = (side: TakenDates[keyof TakenDates]) =>
    JSON.stringify(Object.entries(dates).flatMap(([kind, taken]) => (taken === side ? [kind] : [])))
  const isOfKinds = "subjectId = '' AND kind IN (SELECT value FROM json_each(?))"
  db.run(`DELETE FROM dueStates WHERE postingId = ? AND ${isOfKinds}`, keepId, kindsOf('other'))
  db.run(
    `INSERT OR IGNORE INTO dueStates (postingId, kind, subjectId, state, until, about)
     SELECT ?, kind, subjectId, state, until, about FROM dueStates WHERE postingId = ? AND NOT (${isOfKinds})`,
    keepId,
    otherId,
    kindsOf('keep'),
  )
}

/**
 * A date that the person sets is one to be asked about, also where it was dealt with before they moved it away. Gives whether
 * there was anything to forget; that it is not to be mentioned stays.
 */
export function askAnew(db: WriteDb, postingId: string, kind: 'mine' | 'replyBy'): boolean {
  const forgotten = db.run(
    "DELETE FROM dueStates WHERE postingId = ? AND kind = ? AND subjectId = '' AND state <> 'stopped'",
    postingId,
    kind,
  )
  return forgotten > 0
}
