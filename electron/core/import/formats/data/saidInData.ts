// What postings in data leave to their own text: applicant tracking systems have a key for the title and one for the
// text, and how one works, what is paid and who hires stands in its sentences.

import type { RawPosting } from '../../raw.ts'
import { readPlainText } from '../../text/richText.ts'
import { cleanText } from '../../text/text.ts'
import { employerInText } from '../../wording/employerInText.ts'
import { addSaid } from '../../wording/saidInText.ts'

/** Longer texts are of more than one job. */
const longestText = 40_000
/** A sentence that says one of these is longer. */
const leastText = 20

/** Adds to unmarked postings the fields they lack as the sentences of their description state them. */
export function addSaidInDescriptions(postings: readonly RawPosting[]): void {
  for (const { node, rung } of postings) {
    const description = node.fields.get('description')
    const written = description?.values[0]
    if (rung !== 'pageData' || description === undefined || typeof written !== 'string') continue
    if (written.length < leastText || written.length > longestText) continue
    const text = readPlainText(written)
    const title = cleanText(String(node.fields.get('title')?.values[0] ?? ''))
    addSaid(node, title, text, description.path)
    const employer = node.fields.has('hiringorganization') ? null : employerInText(text)
    if (employer !== null)
      node.fields.set('hiringorganization', { ...description, rung: 'text', values: [employer] })
  }
}
