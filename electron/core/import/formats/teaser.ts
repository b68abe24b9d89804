// Data for machines often hold only the first words of a job's text, as search engines show them. Where the page goes on
// from there, its text is the text of the job; what does not begin with the same words stays what it is.

import { fieldOf, type RawPosting } from '../raw.ts'
import { lettersOf } from '../text/pageTitle.ts'
import { cleanText } from '../text/text.ts'

/** Search engines show no more; what breaks off says itself that there is more. */
const longestTeaser = 400
const longestCut = 1500
const breaksOff = /(?:…|\.\.\.|&hellip;|&#8230;)[\s\])]*(?:<\/[a-z0-9]+>\s*)*$/i

/** Whether the text that data give of a job may be only the beginning of it. */
export function isTeaser(posting: RawPosting): boolean {
  const own = textOfJob(posting)
  if (own === '' || own.length > longestCut) return false
  return (posting.rung === 'jsonLd' && own.length <= longestTeaser) || breaksOff.test(own.slice(-60))
}

/** No text of a job goes on for longer before it says what its first words are. */
const longestRead = 20_000

/** Whether `whole` begins as the text of a posting does, and says twice as much. */
export function goesOn(posting: RawPosting, whole: unknown): boolean {
  const own = textOfJob(posting)
  if (typeof whole !== 'string' || whole.length < own.length) return false
  const [teaser = '', text = ''] = [own.replace(breaksOff, ''), whole.slice(0, longestRead)].map((each) =>
    lettersOf(cleanText(each)),
  )
  if (teaser === '' || text.length < 2 * teaser.length) return false
  return breaksOff.test(own.slice(-60)) ? text.includes(teaser) : text.startsWith(teaser)
}

function textOfJob({ node }: RawPosting): string {
  const value = fieldOf(node, 'description')?.values[0]
  return typeof value === 'string' ? value.trim() : ''
}
