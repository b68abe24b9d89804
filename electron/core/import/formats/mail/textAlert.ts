// The text part of a mail that lists jobs, where the link to each stands right below its title and what else is said of
// the job below that. Such a text is read as markup is, in which titles are links.

import { isFurniture, plainLine } from '../../wording/lines/furniture.ts'
import { isJobTitle } from '../../wording/names/occupations.ts'
import { behindRedirect } from '../data/redirects.ts'
import { jobNumberOf } from '../data/unmarkedSigns.ts'
import { command } from '../written/cards.ts'
import type { MailReader } from './mailLines.ts'

const mostLines = 5000

interface TextLine {
  text: string
  /** What it links to, written on it or below it. */
  url: string | null
}

const alone = /^(?:[=-]> ?|\( ?|<)?(https?:\/\/[^\s<>)]{1,4000})(?: ?\)|>)?$/
/** "Ver oferta: https://…": what the link below a job does. */
const told = /^([^:：]{3,40}?)\s?[:：]\s*(https?:\/\/[^\s<>)]{1,4000})$/
const beside = /^(.{2,160}?)\s*(?:\( ?|<)(https?:\/\/[^\s<>)]{1,4000})(?: ?\)|>)/
/** "All jobs: https://board.example": a button ends a card. */
const labelled = /^\p{Lu}[^:]{2,60}: https?:\/\/\S+$/u
const separator = /^[-=_*~]{3,}$/
/** Links of buttons and of those who send the mail stand below their words as well. */
const leastLinks = 2

/** Some lines, and the link below them. */
interface Card {
  above: readonly TextLine[]
  url: string
}

/** The lines of a text with the links of titles beside them; none where most links stand below anything else. */
export function withTitleLinks(text: string): readonly TextLine[] {
  const lines: TextLine[] = []
  const cards: Card[] = []
  let above: TextLine[] = []
  for (const written of text.split(/\r?\n/, mostLines)) {
    const line = plainLine(written)
    const [, does = '', behind = ''] = told.exec(line) ?? []
    // Jobs with numbers are told by them.
    const isButton = (command.test(does) || isFurniture(does)) && jobNumberOf(behind) === null
    const url = alone.exec(line)?.[1] ?? (isButton && behind !== '' ? behind : undefined)
    if (url !== undefined && above.length > 0 && above.at(-1)!.url === null)
      cards.push({ above, url: behindRedirect(url) })
    else if (separator.test(line) || labelled.test(line)) lines.push({ text: '', url: '' })
    else if (line !== '' && url === undefined) {
      const [, words = line, address] = beside.exec(line) ?? []
      lines.push({ text: words, url: address === undefined ? null : behindRedirect(address) })
    }
    if (line === '' || url !== undefined || separator.test(line)) above = []
    else above.push(lines.at(-1)!)
  }
  // "All jobs" above a link leads to none of them.
  const own = cards.filter(({ above }) => above.length > 1 || !isFurniture(above[0]!.text))
  return areLinked(own) ? lines : []
}

/** Whether the links of cards are those of titles, which they are then given to. */
function areLinked(cards: readonly Card[]): boolean {
  const below = cards.filter((card) => card.above.length === 1).length
  if (below >= leastLinks && below * 2 > cards.length) {
    for (const { above, url } of cards) above.at(-1)!.url = url
    return true
  }
  // A title, who hires and where, and only then the link; above the first may stand what all of them are.
  const size = Math.min(...cards.map(({ above }) => above.length))
  const titles = cards.map(({ above }) => {
    const last = above.at(-size)!
    return isJobTitle(last.text) ? last : (above.find(({ text }) => isJobTitle(text)) ?? last)
  })
  // Who hires may also stand above the title, which is then no first line.
  const tops = cards
    .slice(1)
    .filter(({ above }) => above.slice(0, -size + 1).some(({ text }) => isJobTitle(text)))
  const areTitles = tops.length * 2 >= cards.length - 1 && isJobTitle(titles[0]?.text ?? '')
  if (cards.length < leastLinks || size < leastOfCard || size > mostOfCard || !areTitles) return false
  for (const [index, title] of titles.entries()) title.url = cards[index]!.url
  return true
}

const leastOfCard = 3
const mostOfCard = 6

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
