// A mail as the archive of a mailing list shows it: a page with the mail between two comments, by which the programs
// that make such pages find it again. What stands around it (other mails, how they are sorted) is none of the advert,
// so it is read as the mail it was. Only asked where the page marks nothing as a posting.

import { innermostMail, subjectLine } from '../../wording/mail/mailBody.ts'
import { addSent } from '../../wording/mail/sentToList.ts'
import type { HtmlPage } from '../page.ts'
import type { RungReading } from '../reading.ts'
import { readTextRungs } from '../text.ts'
import { dropAddresses, writeMailLines } from './mailLines.ts'

interface Archive {
  start: string
  end: string
  /** When the mail was sent, in what stands above it. */
  sent: RegExp
}

const archives: readonly Archive[] = [
  // Mailman
  { start: '<!--beginarticle-->', end: '<!--endarticle-->', sent: /<i>([^<@]{6,60}\d{2})\s*<\/i>/i },
  // Hypermail
  { start: '<!-- body="start" -->', end: '<!-- body="end" -->', sent: /<!-- sent="([^"]{6,60})" -->/ },
  // MHonArc
  {
    start: '<!--X-Body-of-Message-->',
    end: '<!--X-Body-of-Message-End-->',
    sent: /<!--X-Date: ([^>]{6,60}?) -->|class="date">(?:<a[^>]{0,300}>)?([^<]{10,60})/,
  },
]
/** What stands above a mail is short. */
const longestHead = 20_000

/** The posting in a mail that a page of an archive shows; null where the page is none. */
export function readArchivedMail({ source, surroundings }: HtmlPage): RungReading | null {
  for (const { start, end, sent } of archives) {
    const from = source.slice(0, longestHead).indexOf(start)
    if (from === -1) continue
    const to = source.indexOf(end, from)
    const mail = innermostMail(writeMailLines(source.slice(from, to === -1 ? undefined : to)))
    const title = surroundings.pageTitle === null ? null : subjectLine(surroundings.pageTitle)
    const reading = readTextRungs(mail.body, { ...surroundings, pageTitle: mail.subject ?? title })
    dropAddresses(reading.postings)
    const date = sent
      .exec(source.slice(0, from))
      ?.slice(1)
      .find((part) => part !== undefined)
    addSent(reading.postings, date ?? null)
    return { ...reading, found: 'a mail in an archive' }
  }
  return null
}
