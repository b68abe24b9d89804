// A part of a page that was copied in a browser comes as markup that the browser marks on the clipboard. Its buttons are
// chips that say what a job pays and how one works, and the lines on top tell by their form what they are, as in a text.
// And of any page: what a board shows of a job above the employer's own words is no part of those.

import type { RawPosting } from '../raw.ts'
import { latinLength } from '../text/latinLength.ts'
import { headsText, isShown } from '../wording/shownHead.ts'
import { textOf } from './dom.ts'
import type { HtmlPage } from './page.ts'
import { readWrittenText } from './written/writtenText.ts'

/** Windows has it so, and the others begin so. */
const markOfClipboard =
  /<!--\s*StartFragment\s*-->|^\s*<meta (?:charset=['"]?utf-8['"]?|http-equiv="content-type" content="text\/html; charset=utf-8")\s*\/?>\s*(?!<(?:!doctype|html|head|title|meta|link|script)\b)/i
const ownLines: ReadonlySet<string> = new Set(['button'])
const leastText = 200
const longestCopy = 60_000

/** The postings of such a copy, read as the lines of a text; none where a whole page was saved. */
export function readCopiedLines(page: HtmlPage): RawPosting[] {
  if (!markOfClipboard.test(page.source)) return []
  const text = textOf(page.document, ownLines)
  return text.length > longestCopy ? [] : readWrittenText(text, page.surroundings).postings
}

/** Adds to the only posting of such a copy what its lines say, where the page says it nowhere else. */
export function fillFromCopiedLines(posting: RawPosting, page: HtmlPage): void {
  const [read, ...others] = readCopiedLines(page)
  if (read === undefined || others.length > 0) return
  for (const [name, field] of read.node.fields)
    if (!posting.node.fields.has(name)) posting.node.fields.set(name, field)
}

const heading = /<h[1-6](?:\s[^<>]{0,500})?>((?:[^<]|<(?!\/h[1-6]>)){1,200})<\/h[1-6]>/gi

/** Cuts a description where such a head ends and the employer's words begin. */
export function cutShownHead({ node }: RawPosting): void {
  const field = node.fields.get('description')
  const markup = field?.values[0]
  if (field === undefined || typeof markup !== 'string') return
  for (const match of markup.matchAll(heading)) {
    if (!headsText.test(wordsOf(match[1]!).trim())) continue
    const rest = markup.slice(match.index + match[0].length)
    const above = wordsOf(markup.slice(0, match.index)).split('\n')
    if (above.every((line) => isShown(line.trim())) && latinLength(wordsOf(rest)) >= leastText)
      node.fields.set('description', { ...field, values: [rest] })
    return
  }
}

function wordsOf(markup: string): string {
  return markup
    .replace(/<\/?(?:span|a|b|i|em|strong|u|small)\b[^<>]{0,2000}>/gi, '')
    .replace(/<[^<>]{0,2000}>/g, '\n')
}
