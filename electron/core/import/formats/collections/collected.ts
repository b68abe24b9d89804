// Files that hold many pages, notes or messages: each is read by itself, and what is no posting passes without a word,
// as a mail in a mailbox does.

import { warning } from '../../../../../shared/messages.ts'
import type { RawPosting, Surroundings } from '../../raw.ts'
import { readPage } from '../html.ts'
import { postingLimit } from '../jsonLd.ts'
import { dropAddresses, writeMailLines } from '../mail/mailLines.ts'
import { resolveUrl } from '../page.ts'
import { type FormatReading, howMany } from '../reading.ts'
import { readTextRungs } from '../text.ts'

export interface Collected {
  /** A page as a site sent it; a note, which is markup of the person's own; a text, also one that is data. */
  kind: 'page' | 'note' | 'text'
  text: string
  title: string | null
  url: string | null
  /** When it was saved or sent, an instant. */
  savedAt: string | null
  /** The day on which it was written, where that is known. */
  writtenOn: string | null
  /** It went to everybody who reads there, so that day is the day of posting. */
  isPublished: boolean
}

/** What is the same for all that a file holds. */
interface Collection {
  /** The rung as `renderer/views/import/Attempts.tsx` names it. */
  rung: 'pages' | 'notes' | 'messages'
  noun: string
  charset: string
  /** In a sentence what to do when there is no posting. */
  advice: string
}

/** Each takes some milliseconds, and a file has seconds. */
const mostRead = 2_000

/** Reads what a file holds one by one, the first ones where it holds very many. Never throws; what holds no posting says so in its attempts. */
export function readCollected(
  items: readonly Collected[],
  { rung, noun, charset, advice }: Collection,
  known: Surroundings,
): FormatReading {
  const reading: FormatReading = {
    container: 'collection',
    charset,
    surroundings: known,
    postings: [],
    warnings: items.length > mostRead ? [warning('LIMIT_REACHED')] : [],
    attempts: [{ rung, found: howMany(items.length, noun) }],
    advice,
  }
  for (const item of items.slice(0, mostRead)) {
    reading.postings.push(...readOne(item, known))
    if (reading.postings.length < postingLimit) continue
    reading.warnings.push(warning('LIMIT_REACHED'))
    break
  }
  return reading
}

function readOne(item: Collected, { lang }: Surroundings): RawPosting[] {
  const { kind, text, title, url, savedAt, writtenOn } = item
  const surroundings: Surroundings = {
    pageUrl: resolveUrl(url, null),
    pageTitle: title,
    lang,
    savedAt,
    ...(writtenOn === null ? {} : { writtenOn }),
  }
  if (kind === 'text') return published(readTextRungs(text, surroundings).postings, item)
  const page = readPage(text, surroundings).postings
  if (page.length > 0 || kind === 'page') return page
  const { postings } = readTextRungs(writeMailLines(text), surroundings)
  dropAddresses(postings)
  return postings
}

/** Has the one posting of a message posted when it was sent, unless it says itself when. */
function published(postings: RawPosting[], { isPublished, writtenOn }: Collected): RawPosting[] {
  const [posting] = postings
  if (isPublished && writtenOn !== null && posting?.rung === 'text' && postings.length === 1) {
    const { fields } = posting.node
    if (!fields.has('dateposted'))
      fields.set('dateposted', { key: 'date', path: 'message.date', rung: 'text', values: [writtenOn] })
  }
  return postings
}
