// From the lines of a flow of text to headings, paragraphs and lists. Job texts rarely say what is what: a heading
// is a bold line, a list is lines that start with a dash. What no mark in the source makes a list stays paragraphs.
// Import specification 6.3, step 6.

import type { Block, Inline, ListItem } from '../../../../shared/posting.ts'
import { isEnglish } from './english.ts'
import { partHeadings, withBlankBehindLabels } from './gluedHeadings.ts'
import { canHoldItems, innerCuts } from './innerItems.ts'

export interface Line {
  content: Inline[]
  /** The content as one string. */
  text: string
  /** Line ends between this line and the one before; two or more part paragraphs. */
  gap: number
  /** Spaces before the text, where the source keeps them. */
  indent: number
  /** From h1 (1) to h6 (6). */
  heading: number | null
  /** It stood in an <li> outside any list. */
  isItem: boolean
}

type Heading = Extract<Block, { type: 'heading' }>

/** Remembers how weighty each heading looked, so that the levels can be settled over the whole text. */
export type HeadingRanks = Map<Heading, number>

const rankOfBold = 10
const rankOfWords = 20

/**
 * Turns lines into blocks. `ranks` is given where headings may be inferred, and collects all headings; null inside
 * list items, where a bold line is only a bold line. `below`: the block right below the last line, which that may be
 * the heading of.
 */
export function blocksFromLines(
  source: readonly Line[],
  ranks: HeadingRanks | null,
  below: Block | null,
): Block[] {
  const parted = source.flatMap(partLine)
  const lines = parted.some((line) => canHoldItems(line.text)) ? parted.flatMap(splitItems) : parted
  const kinds = kindsOf(lines, ranks !== null, below)
  const blocks: Block[] = []
  lines.forEach((line, index) => {
    const kind = kinds[index]!
    const last = blocks.at(-1)
    if (kind.type === 'rule') {
      blocks.push({ type: 'rule' })
    } else if (kind.type === 'heading') {
      const heading: Heading = {
        type: 'heading',
        level: 1,
        content: withoutBold(withoutStart(line.content, kind.length)),
      }
      ranks?.set(heading, kind.rank)
      blocks.push(heading)
    } else if (kind.type === 'item') {
      appendItem(blocks, line, kind)
    } else if (
      last?.type === 'list' &&
      line.gap === 1 &&
      line.indent > 0 &&
      kinds[index - 1]?.type === 'item'
    ) {
      const item = last.items.at(-1)!
      item.content = joinInlines(item.content, ' ', line.content)
      kinds[index] = kinds[index - 1]!
    } else if (last?.type === 'paragraph' && line.gap === 1 && kinds[index - 1]?.type === 'text') {
      const joint = ranks === null && lines.length === 2 && runsOn(lines[0]!, line) ? ' ' : '\n'
      last.content = joinInlines(last.content, joint, line.content)
    } else {
      blocks.push({ type: 'paragraph', content: line.content })
    }
  })
  return blocks
}

/** "Flexible", "hours": the two lines of a point, broken to fit their box. */
function runsOn(first: Line, second: Line): boolean {
  const isWhole = /[.:;!?]$/.test(first.text) || first.content.some(({ bold }) => bold)
  return !isWhole && /^\p{Lu}/u.test(first.text) && /^\p{Ll}/u.test(second.text)
}

type LineKind =
  | { type: 'text' }
  | { type: 'rule' }
  /** `length`: of the mark in front of it. */
  | { type: 'heading'; rank: number; length: number }
  | { type: 'item'; marker: string; ordered: boolean; length: number }

const text: LineKind = { type: 'text' }

// A bullet is one even when the text follows at once; a dash or a star needs a space, or a neighbour like it. What stands
// between two stars is stressed.
const bullet = /^([•·・∙▪▫●○◦‣⁃■□➢➤►▶✓✔✅❖\uF000-\uF0FF])\uFE0F?\s*(?=\S)/u
const dash = /^([-*–—−‐+])\s+(?=\S)/
const tightDash = /^([-–—−‐]|\*(?![^*\n]*\*))(?=\p{L})/u
const letterO = /^(o)\s+(?=\p{Lu})/u
/** In many languages a word begins with it as well, but not in English. */
const anyO = /^(o)\s+(?=\p{L})/u
// An arrow, a picture, or what is left of a sign of Word's without its font.
const sign = /^(?:([\p{So}\u2190-\u21FF»›])\uFE0F?\s*(?=\S)|([§Øüà¨¤¬ºÞþðèŸ~vq])\s+(?=\p{Lu}))/u
const ordinal = /^(\d{1,2})(?:[.)]\s+|[、．]\s*)(?=\S)/
const rule = /^(?:-{3,}|={3,}|_{3,}|\*{3,}|—{2,})$/
/** Every form that makes more of a line than text by how it begins; a test holds `canBeMarked` against them. */
export const lineForms: readonly RegExp[] = [bullet, dash, tightDash, letterO, anyO, sign, ordinal, rule]

/** Quick test for what none of the forms above can match without: most lines begin with a letter that is no marker. */
export function canBeMarked(line: string): boolean {
  return !/^(?:[a-npr-uw-z]|[vq]\S)/i.test(line)
}

const subordinateMarkers = 'o○◦▫□'

function kindsOf(lines: readonly Line[], canHaveHeadings: boolean, below: Block | null): LineKind[] {
  const kinds = lines.map((line) => kindOf(line, canHaveHeadings))
  if (lines.some((line) => canBeMarked(line.text))) {
    markRuns(lines, kinds, tightDash)
    const hasSmallO = lines.some((line) => /^o\s+\p{Ll}/u.test(line.text))
    const isWord = hasSmallO && !isEnglish(lines.map((line) => line.text).join('\n'))
    markRuns(lines, kinds, isWord ? letterO : anyO)
    markRuns(lines, kinds, sign)
    markOrdinals(lines, kinds)
  }
  if (canHaveHeadings) markHeadings(lines, kinds, below)
  return kinds
}

function kindOf(line: Line, canHaveHeadings: boolean): LineKind {
  if (canHaveHeadings && line.heading !== null && line.text.length <= longestHeading)
    return { type: 'heading', rank: line.heading, length: 0 }
  if (line.isItem)
    return { type: 'item', marker: '•', ordered: false, length: bullet.exec(line.text)?.[0].length ?? 0 }
  if (!canBeMarked(line.text)) return text
  if (rule.test(line.text)) return { type: 'rule' }
  const match = bullet.exec(line.text) ?? dash.exec(line.text)
  return match === null ? text : { type: 'item', marker: match[1]!, ordered: false, length: match[0].length }
}

/** Marks that are only believed when two neighbouring lines carry them; a dash, or an o, also beside another point. */
function markRuns(lines: readonly Line[], kinds: LineKind[], form: RegExp): void {
  const found = lines.map((line, index) => {
    const match = kinds[index] === text ? form.exec(line.text) : null
    return match === null ? null : { marker: match[1] ?? match[2]!, length: match[0].length }
  })
  found.forEach((mark, index) => {
    if (mark === null) return
    const isLike = (other: number): boolean =>
      found[other]?.marker === mark.marker || (form !== sign && kinds[other]?.type === 'item')
    if (isLike(index - 1) || isLike(index + 1)) kinds[index] = { type: 'item', ...mark, ordered: false }
  })
}

/** `1.` `2.` `3.` on neighbouring lines. A lone number, a date or numbered headings with text between stay text. */
function markOrdinals(lines: readonly Line[], kinds: LineKind[]): void {
  const matches = lines.map((line, index) => (kinds[index] === text ? ordinal.exec(line.text) : null))
  const numberAt = (index: number): number => Number(matches[index]?.[1] ?? Number.NaN)
  for (let start = 0; start < lines.length; start++) {
    if (numberAt(start) !== 1) continue
    let end = start
    while (numberAt(end + 1) === numberAt(end) + 1) end++
    for (let index = start; index <= end && end > start; index++) {
      kinds[index] = { type: 'item', marker: '1.', ordered: true, length: matches[index]![0].length }
    }
    start = end
  }
}

const longestHeading = 120
const longestInferredHeading = 60
const mostHeadingWords = 9
/** More bold lines than this on end are a bold text, not a stack of headings. */
const mostHeadingsInARow = 3

function markHeadings(lines: readonly Line[], kinds: LineKind[], below: Block | null): void {
  const candidates = lines.map((line, index) => {
    const rank = kinds[index] === text ? inferredRank(line) : null
    return rank ?? (isEastHeading(lines, index) || headsList(lines, kinds, index, below) ? rankOfWords : null)
  })
  for (let start = 0; start < lines.length; start++) {
    if (candidates[start] === null) continue
    let end = start
    while (candidates[end + 1] !== undefined && candidates[end + 1] !== null) end++
    // A heading has something under it.
    if (end - start < mostHeadingsInARow && (below !== null || end + 1 < lines.length)) {
      for (let index = start; index <= end; index++) {
        kinds[index] = { type: 'heading', rank: candidates[index]!, length: lengthOfMark(lines[index]!.text) }
      }
    }
    start = end
  }
}

/** "What you do" in a paragraph of its own right above the points of a list. */
function headsList(
  lines: readonly Line[],
  kinds: readonly LineKind[],
  index: number,
  below: Block | null,
): boolean {
  const { text: words, gap } = lines[index]!
  if (kinds[index] !== text || gap < 2 || !namesSection.test(words)) return false
  return index === lines.length - 1
    ? below?.type === 'list' && below.items.length > 1
    : [index + 1, index + 2].every((other) => kinds[other]?.type === 'item')
}

/** Six words at most. */
const namesSection = /^(?=.{1,40}$)[\p{Lu}\p{Lo}][^\d.,;:!|\s]*(?: [^\d.,;:!|\s]+){0,5}$/u

/** "【応募資格】" and "■仕事内容": how headings are written in East Asia. */
const inBrackets = /^(?:【[^】]{1,24}】|\[[^\]]{1,24}\])$/
const behindMark = /^([■□◆◇▼▽●])\s*[^\s■□◆◇▼▽●].{0,28}(?<![。．.！!？?、,，;；])$/u
const eastAsian = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

/** A mark that a line next to it has too is that of a list. */
function isEastHeading(lines: readonly Line[], index: number): boolean {
  const words = lines[index]!.text
  if (!eastAsian.test(words)) return false
  const mark = behindMark.exec(words)?.[1]
  if (mark === undefined) return inBrackets.test(words)
  return [index - 1, index + 1].every((other) => lines[other]?.text.startsWith(mark) !== true)
}

function lengthOfMark(words: string): number {
  return behindMark.test(words) ? /^.\s*/u.exec(words)![0].length : 0
}

function inferredRank(line: Line): number | null {
  const { text: words } = line
  if (words.length > longestHeading || !/\p{L}/u.test(words)) return null
  if (line.content.every((inline) => inline.bold || !/[\p{L}\p{N}]/u.test(inline.text))) {
    return words.length > longestInferredHeading && /[.!;,]$/.test(words) ? null : rankOfBold
  }
  if (line.content.every((inline) => inline.underline) && words.length <= longestInferredHeading)
    return rankOfWords
  if (words.length > longestInferredHeading || words.split(' ').length > mostHeadingWords) return null
  if (/[:：]$/.test(words)) return rankOfWords
  return isAllCapitals(words) ? rankOfWords : null
}

function isAllCapitals(words: string): boolean {
  const capitals = words.match(/\p{Lu}/gu)?.length ?? 0
  return capitals >= 5 && !/\p{Ll}/u.test(words) && capitals > words.length / 2
}

function appendItem(blocks: Block[], line: Line, kind: LineKind & { type: 'item' }): void {
  const item: ListItem = { content: withoutStart(line.content, kind.length), children: [] }
  const last = blocks.at(-1)
  if (last?.type !== 'list' || last.ordered !== kind.ordered) {
    blocks.push({ type: 'list', ordered: kind.ordered, items: [item] })
    markers.set(item, kind.marker)
    return
  }
  const first = markers.get(last.items[0]!)
  if (
    first !== undefined &&
    subordinateMarkers.includes(kind.marker) &&
    !subordinateMarkers.includes(first)
  ) {
    const parent = last.items.at(-1)!
    const inner = parent.children.at(-1)
    if (inner?.type === 'list') inner.items.push(item)
    else parent.children.push({ type: 'list', ordered: false, items: [item] })
  } else {
    last.items.push(item)
  }
}

/** The mark a list was started with, by its first item. */
const markers = new WeakMap<ListItem, string>()

/** A line without the marker of a list at its start, where a site wrote both. */
export function withoutBullet(line: Line): Line {
  const match = bullet.exec(line.text) ?? dash.exec(line.text)
  if (match === null) return line
  const { length } = match[0]
  return { ...line, content: withoutStart(line.content, length), text: line.text.slice(length) }
}

function partLine(line: Line): Line[] {
  if (line.content.length < 2) return [line]
  return partHeadings(withBlankBehindLabels(line.content)).map((content, index) => {
    const words = content.map((inline) => inline.text).join('')
    return { ...line, content, text: words, gap: index === 0 ? line.gap : 2 }
  })
}

function splitItems(line: Line): Line[] {
  const cuts = innerCuts(line.text)
  if (cuts.length === 0) return [line]
  return cuts.map((start, index) => {
    const words = line.text.slice(start, cuts[index + 1]).trimEnd()
    const content = withoutStart(line.content, start)
    return { ...line, text: words, content: cutAfter(content, words.length), gap: index === 0 ? line.gap : 1 }
  })
}

function cutAfter(content: readonly Inline[], length: number): Inline[] {
  const kept: Inline[] = []
  let left = length
  for (const inline of content) {
    if (left <= 0) break
    kept.push(inline.text.length <= left ? inline : { ...inline, text: inline.text.slice(0, left) })
    left -= inline.text.length
  }
  return kept
}

function withoutStart(content: readonly Inline[], length: number): Inline[] {
  const rest: Inline[] = []
  let left = length
  for (const inline of content) {
    const kept = inline.text.slice(Math.min(left, inline.text.length))
    left -= inline.text.length - kept.length
    if (kept !== '') rest.push(kept === inline.text ? inline : { ...inline, text: kept })
  }
  return rest
}

function withoutBold(content: readonly Inline[]): Inline[] {
  const plain: Inline[] = []
  for (const { bold: _, ...inline } of content) appendInline(plain, inline)
  return plain
}

/** Adds a run of text, joining it with the run before where both look alike. */
export function appendInline(content: Inline[], inline: Inline): void {
  const last = content.at(-1)
  if (last !== undefined && looksLike(last, inline))
    content[content.length - 1] = { ...last, text: last.text + inline.text }
  else content.push(inline)
}

function looksLike(a: Inline, b: Inline): boolean {
  return (
    a.bold === b.bold &&
    a.italic === b.italic &&
    a.code === b.code &&
    a.underline === b.underline &&
    a.strike === b.strike &&
    a.href === b.href
  )
}

/** Joins two runs of content with `between` in the plain part. */
function joinInlines(first: readonly Inline[], between: string, second: readonly Inline[]): Inline[] {
  const joined = [...first]
  if (joined.length > 0) appendInline(joined, { text: between })
  for (const inline of second) appendInline(joined, inline)
  return joined
}

/** Two levels over the whole text: the weightiest kind of heading in it is 1, all others 2. */
export function settleHeadings(ranks: HeadingRanks): void {
  const top = Math.min(...ranks.values())
  for (const [heading, rank] of ranks) heading.level = rank === top ? 1 : 2
}
