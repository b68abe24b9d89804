// Where a closing date comes from, as those say it who wrote it down elsewhere: the person, by hand or in a table of
// theirs, or Roledex in a table of its own. So a date that a site set does not become the employer's on its way.

import { originWords } from '../../../../shared/deadlineText.ts'
import type { ListingDeadline } from '../../../../shared/posting.ts'

/** Under this key, in words, beside `validThrough`; the prefix keeps it apart from what sites write. */
export const toldOriginKey = 'roledex:validThroughFrom'
/** As readers know it. */
export const toldOriginField = 'validthroughfrom'

const bySite = new RegExp(`^${originWords.board_default}(?:, (\\d{1,3}) days after posting)?(?=;|$)`)
const wrong = new RegExp(`^${originWords.suspect}(?:: (.+))?$`)
const ofTable = new RegExp(`^${originWords.table}(?:, which says: (.+))?$`)
const byHand = new RegExp(`^(?:${originWords.typed}|${originWords.corrected})$`)

/** `judged`: what the dates themselves let one think. Words that Roledex does not use itself are kept as the reason. */
export function withToldOrigin(judged: ListingDeadline, words: string | null): ListingDeadline {
  if (words === null || judged.date === null) return judged
  const told = { date: judged.date, confidence: null, afterDays: null, reason: null }
  const site = bySite.exec(words)
  if (site !== null) {
    const afterDays = site[1] === undefined ? null : Number(site[1])
    return { ...told, origin: 'board_default', confidence: 'high', afterDays }
  }
  const suspect = wrong.exec(words)
  if (suspect !== null) return { ...told, origin: 'suspect', reason: suspect[1] ?? null }
  if (words === originWords.stated) return { ...told, origin: 'stated' }
  // A day that cannot be right is none the better for who wrote it.
  if (judged.origin === 'suspect') return judged
  if (byHand.test(words)) return { ...told, origin: 'typed' }
  // A site's thirty days stand in tables of scrapers as well.
  if (words === originWords.table) return judged.origin === 'stated' ? { ...told, origin: 'table' } : judged
  return { ...told, origin: 'table', reason: ofTable.exec(words)?.[1] ?? words }
}
