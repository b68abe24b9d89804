// Postings onto the clipboard, for a letter, a message or a page of notes.

import { call } from '../api/call.ts'
import { copyText, showFailure, showToast } from '../ui/toasts.ts'
import { type CopiedAs, copiedAddress, copiedPosting } from '../words/copiedPosting.ts'
import { countText, numberText } from '../words/countText.ts'
import { locale } from '../words/dates.ts'
import { quotedTitle } from '../words/quoted.ts'

/** More would be a file, not something to paste. */
const mostCopied = 50

const between: Record<CopiedAs, string> = { text: '\n\n\n', markdown: '\n\n---\n\n' }

export async function copyPostings(ids: readonly string[], as: CopiedAs): Promise<void> {
  const postings = await readPostings(ids)
  if (postings === null) return
  const info = await call('app.info', {})
  if (!info.ok) return showFailure(info.error)
  const moment = { now: Date.parse(info.value.now), zone: info.value.zone, locale }
  const text = postings.map((posting) => copiedPosting(posting, as, moment)).join(between[as])
  const [only, ...more] = postings
  const what =
    only !== undefined && more.length === 0 ? quotedTitle(only.title) : countText(postings.length, 'posting')
  await copyText(`${text}\n`, `Copied ${what} as ${as === 'text' ? 'text' : 'Markdown'}`)
}

export async function copyAddresses(ids: readonly string[]): Promise<void> {
  const postings = await readPostings(ids)
  if (postings === null) return
  const addresses = postings.flatMap((posting) => copiedAddress(posting) ?? [])
  if (addresses.length === 0) {
    const whose = postings.length === 1 ? 'This posting names no' : 'None of them names a'
    return void showToast({ text: `${whose} web address` })
  }
  const what =
    postings.length === 1 ? 'its web address' : countText(addresses.length, 'web address', 'web addresses')
  const without = postings.length - addresses.length
  const said =
    without === 0 ? '' : `; ${numberText(without)} of them ${without === 1 ? 'names' : 'name'} none`
  await copyText(addresses.join('\n'), `Copied ${what}${said}`)
}

/** Null where that was said: too many, or they could not be read. */
async function readPostings(ids: readonly string[]) {
  if (ids.length > mostCopied) {
    showToast({ text: `Up to ${mostCopied} postings can be copied at once. Export… takes any number` })
    return null
  }
  const postings = []
  for (const id of ids) {
    const found = await call('postings.get', { id })
    if (!found.ok) {
      showFailure(found.error)
      return null
    }
    postings.push(found.value)
  }
  return postings
}
