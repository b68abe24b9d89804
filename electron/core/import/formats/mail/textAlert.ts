// The text part of a mail that lists jobs, where the link to each stands right below its title and what else is said of
// the job below that. Such a text is read as markup is, in which titles are links.

import { plainLine } from '../../wording/furniture.ts'
import { behindRedirect } from '../data/redirects.ts'
import type { MailReader } from './mailLines.ts'

const mostLines = 5000

interface TextLine {
  text: string
  /** What it links to, written on it or below it. */
  url: string | null
}

const alone = /^(?:[=-]> ?|\( ?|<)?(https?:\/\/[^\s<>)]{1,4000})(?: ?\)|>)?$/
const beside = /^(.{2,160}?)\s*(?:\( ?|<)(https?:\/\/[^\s<>)]{1,4000})(?: ?\)|>)/
const separator = /^[-=_*~]{3,}$/
/** Links of buttons and of those who send the mail stand below their words as well. */
const leastLinks = 2

/** The lines of a text with the links of titles beside them; none where most links stand below more than one line. */
export function withTitleLinks(text: string): readonly TextLine[] {
  const lines: TextLine[] = []
  let inParagraph = 0
  let below = 0
  let others = 0
  for (const written of text.split(/\r?\n/, mostLines)) {
    const line = plainLine(written)
    const url = alone.exec(line)?.[1]
    const last = lines.at(-1)
    if (url !== undefined && last !== undefined && inParagraph > 0 && last.url === null) {
      if (inParagraph === 1) below += 1
      else others += 1
      last.url = behindRedirect(url)
    } else if (separator.test(line)) lines.push({ text: '', url: '' })
    else if (line !== '' && url === undefined) {
      const [, words = line, address] = beside.exec(line) ?? []
      lines.push({ text: words, url: address === undefined ? null : behindRedirect(address) })
    }
    inParagraph = line === '' || url !== undefined || separator.test(line) ? 0 : inParagraph + 1
  }
  return below >= leastLinks && below > others ? lines : []
}

/** Tells such lines as a mail's markup is told; a line of signs ends what is said of a job. */
export function walkLines(lines: readonly TextLine[], reader: MailReader): void {
  for (const { text, url } of lines) {
    if (url !== null) {
      if (reader.link(url, text === '' ? [] : [text], false) === false) return
      continue
    }
    reader.text(text)
    reader.end()
  }
}
