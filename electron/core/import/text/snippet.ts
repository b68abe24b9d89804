// A few words around a match in a long text that is still markup, for hints. The match is looked for in the raw
// value, so that the long text need not be decoded as a whole, and only its surroundings are cleaned. What a person is
// shown of them, as of any line, begins with the sentence the match stands in.

import { fieldOf, isNode, type RawNode } from '../raw.ts'
import { cleanText } from './text.ts'

/** How much of the markup around a match is looked at, and how much of the cleaned text is kept. */
const markupReach = 240
const textReach = 70
const longestText = 200_000

/** The first string of the first of these fields, cut to a length that is quick to search; '' when absent. */
export function rawStringOf(node: RawNode, ...names: string[]): string {
  const value = fieldOf(node, ...names)?.values[0]
  if (value === undefined || isNode(value)) return ''
  const raw = String(value).slice(0, longestText)
  return raw.includes('<') ? raw.replace(longAttribute, '$1""') : raw
}

/** `data-props="{…}"`: what programs keep in a tag may be whole pages, with markup in it, and nobody says it. */
const longAttribute = /(\s(?!(?:href|src|content)=)[\w:@.-]{2,40}=)(?:"[^"]{80,}"|'[^']{80,}')/gi

export interface Surroundings {
  text: string
  /** Where in it the match begins. */
  at: number
  /** Whether more stands in front of it. */
  isCut: boolean
  /** Where lines, paragraphs and items of lists end in it. */
  breaks: readonly number[]
}

/** The cleaned surroundings of every match, in order, at most `limit`. The pattern must be global. */
export function surroundingsOf(raw: string, pattern: RegExp, limit: number): Surroundings[] {
  const found: Surroundings[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(raw); match !== null && found.length < limit; match = pattern.exec(raw)) {
    const start = Math.max(0, match.index - markupReach)
    if (isInTag(raw.slice(start, match.index))) continue
    const before = cleanText(withBreaks(raw.slice(start, match.index)))
    const after = cleanText(withBreaks(raw.slice(match.index, match.index + match[0].length + markupReach)))
    // The ends of the window can lie inside a tag; what is left of one is cut off.
    const left = lastWords(start > 0 ? before.slice(before.lastIndexOf('>') + 1) : before)
    const gap = left === '' || inWord.test(raw.slice(start, match.index)) ? '' : ' '
    const isMore = match.index + match[0].length + markupReach < raw.length
    const marked = `${left}${gap}${firstWords(after.replace(/<[^<>]*$/, ''), isMore)}`
    found.push({
      text: marked.replaceAll(lineBreak, ' '),
      at: left.length + gap.length,
      isCut: left.length < before.length,
      breaks: [...marked.matchAll(anyBreak)].map(({ index }) => index),
    })
  }
  return found
}

/** Whether what stands in front of a match ends within a tag: among its attributes nobody says anything. */
function isInTag(before: string): boolean {
  const open = before.lastIndexOf('<')
  return open > before.lastIndexOf('>') && /^<[a-z]/i.test(before.slice(open, open + 2))
}

/** Nothing parts a match from what is right in front of it: "(remote", "FC6 £". */
const inWord = /[^\s>;]$/

/** For private use: no text has it. */
const lineBreak = '\uE000'
const anyBreak = new RegExp(lineBreak, 'g')
const blockEdge =
  /<\/?(?:br|p|li|div|h[1-6]|[uo]l|t[rd])\b[^<>]{0,200}>|&lt;\/?(?:br|p|li|div|h[1-6]|[uo]l)\b(?:(?!&[lg]t;).){0,60}&gt;|\n\s{0,8}(?:\n|(?=[-*•]))/gi

/** In text without tags a short line ends where the next begins with a capital; others may have been wrapped. */
const shortLineEnd = /(?<=(?:^|\n)[^\n]{1,60})\n(?!\p{Ll})/gu

/** Every edge of a block as a sign, which cleaning leaves where it is. */
function withBreaks(markup: string): string {
  const lined = /<|&lt;/.test(markup) ? markup : markup.replace(shortLineEnd, lineBreak)
  return lined.replace(blockEdge, lineBreak).replace(/ ?\uE000[\s\uE000]*/g, lineBreak)
}

function lastWords(text: string): string {
  if (text.length <= textReach) return text
  const cut = text.slice(-textReach)
  return cut.slice(cut.indexOf(' ') + 1)
}

/** `isMore`: the text was cut before. */
function firstWords(text: string, isMore: boolean): string {
  if (text.length <= textReach * 2 && !isMore) return text
  const cut = text.slice(0, textReach * 2)
  const end = cut.lastIndexOf(' ')
  return `${end > 0 ? cut.slice(0, end) : cut} …`
}

/** The sentences and lines of the surroundings, each with where it begins in them. */
export function partsOf({ text, breaks }: Surroundings): { text: string; at: number }[] {
  const ends = [...text.matchAll(/[.!?](?=\s)|[。！？]/g)].map(({ index }) => index + 1)
  const cuts = [...new Set([0, ...breaks, ...ends])].sort((a, b) => a - b)
  return cuts.flatMap((start, index) => {
    const part = text.slice(start, cuts[index + 1])
    const own = part.trimStart()
    return own === '' ? [] : [{ text: own.trimEnd(), at: start + part.length - own.length }]
  })
}

const longestQuote = 200
/** Not the dot of "z. B." or "approx. 30". */
const sentenceEnd = /[.!?](?<!(?<!\p{L})\p{L}{1,2}\.)\s+(?=[\p{Lu}\p{Lo}])|[。！？]\s*/gu

/** A quotation of what stands at `at`: from the beginning of its sentence or, where that is far, from a word; "…" where it is cut. */
export function quoteFrom(found: Surroundings): string {
  const { text, at, isCut } = ownLine(found)
  const near = Math.max(0, at - textReach)
  const before = text.slice(near, at + 1)
  const end = [...before.matchAll(sentenceEnd)].at(-1)
  const start =
    near + (end !== undefined ? end.index + end[0].length : near > 0 ? before.indexOf(' ') + 1 : 0)
  const lead = end === undefined && (near > 0 || isCut) ? '… ' : ''
  const rest = text.slice(start)
  if (rest.length <= longestQuote) return lead + rest
  const cut = rest.slice(0, longestQuote)
  return `${lead}${cut.slice(0, Math.max(cut.lastIndexOf(' '), textReach))} …`
}

/** What is quoted ends with the line, the paragraph or the item that it stands in. */
function ownLine({ text, at, isCut, breaks }: Surroundings): Omit<Surroundings, 'breaks'> {
  const start = breaks.findLast((each) => each < at)
  const end = breaks.find((each) => each > at) ?? text.length
  if (start === undefined) return { text: text.slice(0, end), at, isCut }
  const line = text.slice(start + 1, end)
  const own = line.trimStart()
  return { text: own, at: Math.max(0, at - start - 1 - (line.length - own.length)), isCut: false }
}

/** The same of a line that holds these words. */
export function quoteOf(line: string, words: string): string {
  return quoteFrom({ text: line, at: Math.max(0, line.indexOf(words)), isCut: false, breaks: [] })
}
