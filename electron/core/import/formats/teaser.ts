// Data for machines often hold only the first words of a job's text, or a sentence about it, as search engines show them.
// Where the page goes on from there, or has the parts of a posting, its text is the text of the job.

import { fieldOf, type RawPosting } from '../raw.ts'
import { lettersOf } from '../text/pageTitle.ts'
import { cleanLines, cleanText } from '../text/text.ts'
import { isSectionHeading } from '../wording/sectionHeadings.ts'

/** Search engines show no more; what breaks off says itself that there is more. */
const longestTeaser = 400
const longestCut = 1500
const breaksOff = /(?:…|\.\.\.|&hellip;|&#8230;)[\s\])]*(?:<\/[a-z0-9]+>\s*)*$/i

/** Whether the text that data give of a job may be only the beginning of it, or a summary. */
export function isTeaser(posting: RawPosting): boolean {
  const own = textOfJob(posting)
  if (own === '' || own.length > longestCut) return false
  return (posting.rung === 'jsonLd' && own.length <= longestTeaser) || breaksOff.test(own.slice(-60))
}

/** No text of a job goes on for longer before it says what its first words are. */
const longestRead = 20_000

/**
 * The whole text of a job, of which its data hold the first words, or sum it up in a few: `text` where it begins so, the
 * summary and `text` where that has parts of a posting. Null where `text` says something else, or no more.
 */
export function wholeText(posting: RawPosting, text: unknown): string | null {
  const own = textOfJob(posting)
  if (typeof text !== 'string' || text.length < own.length) return null
  const start = text.slice(0, longestRead)
  const [teaser, whole] = [own.replace(breaksOff, ''), start].map((each) => lettersOf(cleanText(each)))
  if (!teaser || !whole || whole.length < teaser.length) return null
  const isCut = breaksOff.test(own.slice(-60))
  if (isCut ? whole.includes(teaser) : whole.startsWith(teaser))
    return whole.length < 2 * teaser.length ? null : text
  // The first of several parts, below its heading.
  const isPart = whole.includes(teaser)
  if (isCut || (!isPart && ofSeveralParts.test(own)) || (isPart && whole.length < 2 * teaser.length))
    return null
  const parts = isPart ? start.match(/<h[1-6][\s>]/g) : cleanLines(start).filter(isSectionHeading)
  if (parts === null || parts.length < (isPart ? 3 : 2)) return null
  return isPart ? belowFacts(text) : `<p>${own}</p>${text}`
}

/** No fact that a page shows above the first part is this long. */
const longestFact = 80

/** A text from its first heading on, where only short lines stand above that: what the page shows of the job. */
function belowFacts(text: string): string {
  const head = text.slice(0, Math.max(0, text.search(/<h[1-6][\s>]/)))
  return cleanLines(head).every((line) => line.length <= longestFact) ? text.slice(head.length) : text
}

/** What has lines, points or headings is more than a summary. */
const ofSeveralParts = /\n|(?:<|&lt;)(?:br|li|h[1-6]|\/p(?:>|&gt;)\s*(?:<|&lt;)p)/i

function textOfJob({ node }: RawPosting): string {
  const value = fieldOf(node, 'description')?.values[0]
  return typeof value === 'string' ? value.trim() : ''
}
