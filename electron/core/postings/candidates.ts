// Which postings of the library may be the job that has come in: those it shares an exact key with.

import type { WriteDb } from '../db/sql.ts'
import type { PreparedPosting } from '../import/prepared.ts'
import { isGuessedId } from '../import/text/urls.ts'

export interface Candidate {
  postingId: string
  /** Found by an address or by the id a job site knows it by, not only by a number. */
  isSameAddress: boolean
}

/** A number that more postings than this share is compared with those of the same title first, and with no more. */
const mostCandidates = 8
/** The postings that share a key: those of the same address first, then those of the same title. */
export function findByKeys(db: WriteDb, prepared: PreparedPosting): Candidate[] {
  const byKey = (kind: string, key: string) =>
    db
      .all<{ postingId: string }>('SELECT postingId FROM postingKeys WHERE kind = ? AND key = ?', kind, key)
      .map(({ postingId }) => postingId)
  const [guessed, exact] = [
    prepared.addressKeys.filter(isGuessedId),
    prepared.addressKeys.filter((key) => !isGuessedId(key)),
  ]
  const sameAddress = new Set(exact.flatMap((key) => byKey('address', key)))
  const byNumber = new Set([
    ...(prepared.identifierKey === null ? [] : byKey('identifier', prepared.identifierKey)),
    ...guessed.flatMap((key) => byKey('address', key)),
  ])
  const found = [...sameAddress, ...[...byNumber].filter((id) => !sameAddress.has(id))]
  if (found.length > 1) {
    const { title } = prepared.columns
    const hasTitle = new Map(
      found.map((id) => [
        id,
        db.get('SELECT 1 FROM postings WHERE id = ? AND title IS ?', id, title) !== undefined,
      ]),
    )
    const rank = (id: string) => Number(sameAddress.has(id)) * 2 + Number(hasTitle.get(id))
    found.sort((a, b) => rank(b) - rank(a))
  }
  return found
    .slice(0, mostCandidates)
    .map((postingId) => ({ postingId, isSameAddress: sameAddress.has(postingId) }))
}
