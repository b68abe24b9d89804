// A part of a page that was copied in a browser comes as markup that the browser marks on the clipboard. Its buttons are
// chips that say what a job pays and how one works, and the lines on top tell by their form what they are, as in a text.

import type { RawPosting } from '../raw.ts'
import { textOf } from './dom.ts'
import type { HtmlPage } from './page.ts'
import { readWrittenText } from './written/writtenText.ts'

/** Windows has it so, and the others begin so. */
const markOfClipboard =
  /<!--\s*StartFragment\s*-->|^\s*<meta (?:charset=['"]?utf-8['"]?|http-equiv="content-type" content="text\/html; charset=utf-8")\s*\/?>\s*(?!<(?:!doctype|html|head|title|meta|link|script)\b)/i
const ownLines: ReadonlySet<string> = new Set(['button'])
const longestCopy = 60_000

/** The postings of such a copy, read as the lines of a text; none where a whole page was saved. */
export function readCopiedLines(page: HtmlPage): RawPosting[] {
  if (!markOfClipboard.test(page.source)) return []
  const text = textOf(page.document, ownLines)
  return text.length > longestCopy ? [] : readWrittenText(text, page.surroundings).postings
}

/** Adds to the only posting of such a copy what its lines, where they give one posting, say, where the page says it nowhere else. */
export function fillFromCopiedLines(posting: RawPosting, [read, ...others]: readonly RawPosting[]): void {
  if (read === undefined || others.length > 0) return
  for (const [name, field] of read.node.fields)
    if (!posting.node.fields.has(name)) posting.node.fields.set(name, field)
}
