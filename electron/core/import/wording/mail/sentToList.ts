// When an advert was posted, where it was sent to a mailing list: whoever sends one there publishes it with that. What
// is written to one person says nothing of the kind.

import type { RawPosting } from '../../raw.ts'

/** Programs that keep lists say so in the head; else the address they are written to does. */
const listHead: ReadonlySet<string> = new Set(
  'list-id list-post list-archive x-mailing-list x-beenthere x-list'.split(' '),
)
const listAddress =
  /@(?:[\w-]+\.)*(?:lists?\d?|listserv|listes?|mailman\d?|mail-lists?|googlegroups|yahoogroups)\.|-(?:l|list|discuss|announce|jobs)@/i

/** Whether a list is among those a mail is written to. */
export function isListAddress(to: string): boolean {
  return listAddress.test(to)
}

/** Whether the head of a mail (names in lower case) is that of one to a list. */
export function isToList(headers: ReadonlyMap<string, string>): boolean {
  for (const name of headers.keys()) if (listHead.has(name)) return true
  return /^list\b/i.test(headers.get('precedence') ?? '') || isListAddress(headers.get('to') ?? '')
}

/** "Mon, 3 Apr 95 16:41:55 BST", "Thu Apr  3 09:26:00 CST 1997" */
const mailDays = [
  /\b(?<day>\d{1,2}) (?<month>[A-Z][a-z]{2}),? (?<year>\d{4}|\d{2})\b/,
  /\b(?<month>[A-Z][a-z]{2}) {1,2}(?<day>\d{1,2}) \d\d:\d\d(?::\d\d)?(?: [A-Z]{2,5}| [+-]\d{4})? (?<year>\d{4})\b/,
]

/** The day on which a mail was sent, on its sender's calendar; null where its date is none of a mail. */
function daySent(date: string): string | null {
  for (const form of mailDays) {
    const { day, month, year = '' } = form.exec(date)?.groups ?? {}
    if (year !== '')
      return `${day} ${month} ${year.length === 4 ? year : `${Number(year) < 50 ? 20 : 19}${year}`}`
  }
  return null
}

/** Has the one advert of a mail posted when the mail was sent (`date` of its head), unless it says itself when. */
export function addSent(postings: readonly RawPosting[], date: string | null): void {
  const [posting] = postings
  const sent = date === null ? null : daySent(date)
  if (posting === undefined || postings.length > 1 || sent === null || !isWhole(posting)) return
  if (!posting.node.fields.has('dateposted'))
    posting.node.fields.set('dateposted', { key: 'Date', path: 'mail.date', rung: 'text', values: [sent] })
}

/** Whether a posting is the mail's own text, and not a link to a job or data in it. */
function isWhole({ rung, path }: RawPosting): boolean {
  return rung === 'text' && !/^(?:link|card)\[/.test(path)
}
