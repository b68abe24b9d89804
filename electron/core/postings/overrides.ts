// Corrections by hand, and the list of postings to be looked at. What a source said stays in the versions.

import { isDeepStrictEqual } from 'node:util'
import type { CorrectableField, CorrectedFields, Correction } from '../../../shared/corrections.ts'
import type { PostingContent } from '../../../shared/posting.ts'
import { fail, ok } from '../../../shared/result.ts'
import type { WriteDb } from '../db/sql.ts'
import type { CommandHandlers } from '../handler.ts'
import type { CommandContext } from '../services.ts'
import { insertEvent } from '../tracking/events.ts'
import { nameOf } from '../tracking/tracking.ts'
import { applyCorrections, correctableText } from './corrections.ts'
import {
  correctionsOf,
  listOverrides,
  type OverrideRow,
  readCurrent,
  refreshKeys,
  refreshPosting,
} from './currentPosting.ts'
import { suggestLookAlikes } from './lookAlikes.ts'

/** Each corrected field beside what the sources say. `content` is the sources', `zone` the person's. */
export function correctedFields(
  overrides: readonly OverrideRow[],
  content: PostingContent,
  zone: string,
): CorrectedFields {
  return Object.fromEntries(
    overrides.map(({ field, value, at }) => [
      field,
      { value: JSON.parse(value), sourceValue: correctableText(field, content, zone), at },
    ]),
  )
}

const fieldNames: Record<CorrectableField, string> = {
  title: 'title',
  employerName: 'employer',
  places: 'place',
  deadline: 'listing’s deadline',
  posted: 'posting date',
  salary: 'salary',
  workMode: 'work mode',
  employment: 'employment',
  postingUrl: 'address',
  applyUrl: 'address to apply at',
  identifier: 'number',
}

/** A correction of one of these changes what the posting is recognised by. */
const identityFields: ReadonlySet<CorrectableField> = new Set(['employerName', 'postingUrl', 'identifier'])

/** Puts a value in place of what the sources say, or takes it back. False where it is so already. */
export function correctPosting(
  db: WriteDb,
  { id, field, value }: Correction,
  at: Pick<CommandContext, 'now' | 'zone' | 'newId'>,
): boolean {
  const current = readCurrent(db, id)
  if (current === null) return false
  const overrides = listOverrides(db, id)
  const before = overrides.find((override) => override.field === field)
  if (isDeepStrictEqual(before === undefined ? null : JSON.parse(before.value), value)) return false
  const textNow = (rows: readonly OverrideRow[]) =>
    correctableText(field, applyCorrections(current.content, correctionsOf(rows)), at.zone)
  db.run('DELETE FROM overrides WHERE postingId = ? AND field = ?', id, field)
  if (value !== null) {
    db.run(
      'INSERT INTO overrides (postingId, field, value, zone, at) VALUES (?, ?, ?, ?, ?)',
      id,
      field,
      JSON.stringify(value),
      at.zone,
      at.now,
    )
  }
  insertEvent(db, {
    id: at.newId(),
    postingId: id,
    kind: 'corrected',
    at: at.now,
    note: null,
    field,
    before: textNow(overrides),
    after: textNow(listOverrides(db, id)),
  })
  refreshPosting(db, id, at.zone)
  if (identityFields.has(field)) refreshKeys(db, id)
  if (field === 'title' || identityFields.has(field)) suggestLookAlikes(db, [id], at.now)
  return true
}

export const overrideHandlers: Pick<CommandHandlers, 'postings.override' | 'postings.setReviewed'> = {
  'postings.override': (db, correction, command) => {
    const { id, field, value } = correction
    if (readCurrent(db, id) === null) return fail('notFound', 'This posting is no longer in the library.')
    const name = nameOf(db, [id])
    if (!correctPosting(db, correction, command)) return ok({ isChanged: false })
    const what = fieldNames[field]
    command.describe(
      value === null
        ? `Took back the correction of the ${what} of ${name}`
        : `Corrected the ${what} of ${name}`,
    )
    return ok({ isChanged: true })
  },

  'postings.setReviewed': (db, { ids }, command) => {
    const doubtful = [...new Set(ids)].filter(
      (id) => db.get('SELECT 1 FROM postings WHERE id = ? AND needsReview = 1', id) !== undefined,
    )
    for (const id of doubtful) {
      db.run('UPDATE postings SET reviewedVersion = version WHERE id = ?', id)
      refreshPosting(db, id, command.zone)
    }
    command.describe(`Confirmed what was read of ${nameOf(db, doubtful)}`)
    return ok({ changed: doubtful.length })
  },
}
