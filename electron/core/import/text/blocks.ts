// Builds blocks from a stream of tags and text: what is a heading, paragraph, list, quote or table by its tags is
// made here, what is one only by its looks in lines.ts. The allowlist is this file: a tag that is not named here
// leaves only its text. Only text and checked link targets come out, never markup.

import type { WarningCode } from '../../../../shared/messages.ts'
import type { Block, Inline, ListItem } from '../../../../shared/posting.ts'
import { blockTags } from './htmlTags.ts'
import {
  appendInline,
  blocksFromLines,
  type HeadingRanks,
  type Line,
  settleHeadings,
  withoutBullet,
} from './lines.ts'
import { inlineOf, type Look, lookWithin, plain } from './looks.ts'
import type { MarkupSink } from './markup.ts'
import { blocksOfTable, type TableRow } from './tables.ts'
import { cleanCharacters, repairMojibake } from './text.ts'
import { readLinkTarget } from './urls.ts'

/** Lists, quotes and tables nested deeper are read as if they were not nested. */
const deepestFrame = 24

interface Flow {
  kind: 'flow' | 'item' | 'cell' | 'quote'
  blocks: Block[]
  lines: Line[]
  line: Inline[]
  /** Line ends since the last line that was not empty. */
  gap: number
  indent: number
  isItem: boolean
}
type Frame =
  | Flow
  | { kind: 'list'; ordered: boolean; items: ListItem[] }
  | { kind: 'table'; rows: TableRow[] }

const listTags: ReadonlySet<string> = new Set(['ul', 'ol', 'menu', 'dir'])
const cellTags: ReadonlySet<string> = new Set(['td', 'th', 'dt', 'dd'])
const frameTags: ReadonlySet<string> = new Set([...listTags, ...cellTags, 'li', 'blockquote', 'table', 'dl'])

/** What a page may set apart from what is beside it by its styles alone. */
const partTags: ReadonlySet<string> = new Set([
  'span',
  'small',
  'strong',
  'b',
  'em',
  'a',
  'time',
  'label',
  'bdi',
])

/** "<span>Place</span><span>Leeds</span>": words of their own, and not the parts of one. A bold heading is parted in gluedHeadings.ts. */
function areTwoParts(before: Inline, behind: Inline): boolean {
  if (before.bold !== behind.bold) return false
  const isBeforeCapital = /^\p{Lu}/u.test(behind.text) && /[\p{Ll}.!?:)]$/u.test(before.text.slice(-2))
  return isBeforeCapital || (/^[\d£$€]/.test(behind.text) && /\p{Ll}{2}$/u.test(before.text.slice(-3)))
}

/** What a program wrote between the parts of a list that it took for text: `</li>,<li>`, `</p>,<p>`. */
const joint = /^\s*,\s*$/

// References to white space that were escaped once more than the rest; import specification 6.3, step 4.
const escapedSpace = /&(?:nbsp|#0*160|#x0*a0|#0*9|#x0*9);/gi
const escapedLineEnd = /&(?:#0*13|#x0*d);(?:&(?:#0*10|#x0*a);)?|&(?:#0*10|#x0*a);/gi

/** How a line begins that is a point of a list, also where tags make the lines. */
const point = /^(?:[-–—•·*▪●✓]|\d{1,2}[.)])[^\S\n]/

/** Line ends are spaces where tags make lines, but for those in front of points that a text between tags has several of. */
function foldLineEnds(text: string): string {
  const points = text.split('\n').filter((line) => point.test(line.trimStart()))
  if (points.length < 2) return text.replace(/\s+/g, ' ')
  return text.replace(/\s+/g, (space, at: number) => {
    const begins = at + space.length
    return space.includes('\n') && point.test(text.slice(begins, begins + 4)) ? '\n' : ' '
  })
}

/** "We bake.  Tasks:  - Bake  - Sweep": where points stand behind several spaces, those were line ends. */
function withLostLineEnds(text: string): string {
  if ((text.match(/\s{2}[-–•*▪·]\s/g)?.length ?? 0) < 2) return text
  return text
    .replace(/(?<!\s)\s{2,}(?=[-–•*▪·]\s)/g, '\n')
    .replace(/(?<![-–•*▪·\s])(?:(?<![.!?,])\s{2}|\s{3,})(?=\S)/g, '\n\n')
}

export class BlockBuilder implements MarkupSink {
  /** What was odd about the text. */
  readonly codes = new Set<WarningCode>()
  private readonly root = createFlow('flow')
  private readonly frames: Frame[] = [this.root]
  /** One entry for each open tag of `frameTags`; null where the tag made no frame. */
  private readonly opened: (Frame | null)[] = []
  /** How text looks in each of the open elements. */
  private readonly looks: Look[] = [plain]
  private readonly links: (string | null)[] = []
  private readonly ranks: HeadingRanks = new Map()
  private heading: number | null = null
  private preformatted: string | null = null
  /** What was written last, and whether it ends in a space. */
  private written: Inline | undefined
  private isSpaceWritten = false
  /** Since the last text a part of the line ended, and another began right behind it. */
  private hasPartEnded = false
  private hasPartBegun = false

  /** Ends the text and gives its blocks. */
  finish(): Block[] {
    this.closeDownTo(this.root)
    this.flush(this.root, null)
    settleHeadings(this.ranks)
    return this.root.blocks
  }

  open(tag: string, attribute: (name: string) => string | null): void {
    this.looks.push(lookWithin(this.looks.at(-1) ?? plain, tag, attribute('style')))
    if (partTags.has(tag)) this.hasPartBegun = this.hasPartEnded
    if (tag === 'br') this.endLine()
    else if (tag === 'a') this.links.push(readLinkTarget(attribute('href') ?? ''))
    else if (tag === 'img') this.text(` ${attribute('alt') ?? ''} `, false)
    else if (frameTags.has(tag)) this.opened.push(this.openFrame(tag))
    else if (tag === 'tr') this.openRow()
    else if (blockTags.has(tag)) this.openBlock(tag)
  }

  close(tag: string): void {
    this.looks.pop()
    if (partTags.has(tag)) this.hasPartEnded = true
    if (tag === 'a') this.links.pop()
    else if (frameTags.has(tag)) this.closeOpened()
    else if (tag === 'pre') this.closePreformatted()
    else if (blockTags.has(tag)) {
      this.endParagraph()
      if (isHeadingTag(tag)) this.heading = null
    }
  }

  text(source: string, isLined: boolean): void {
    if (this.preformatted !== null) {
      this.preformatted += source
      return
    }
    const top = this.frames.at(-1)!
    const isBetween = top.kind === 'list' || top.kind === 'table'
    if (isBetween ? !/[^\s,]/.test(source) : top.line.length === 0 && joint.test(source)) return
    let text = this.clean(source)
    if (isLined) text = this.readLiteralLineEnds(text)
    else if (text.includes('\n')) text = foldLineEnds(text)
    if (text.includes('&')) text = text.replace(escapedSpace, ' ').replace(escapedLineEnd, '\n')
    if (!text.includes('\n')) {
      this.append(text)
      return
    }
    text.split('\n').forEach((line, index) => {
      if (index > 0) this.endLine()
      const flow = this.flow
      if (flow.line.length === 0) flow.indent = line.length - line.trimStart().length
      this.append(line)
    })
  }

  private clean(source: string): string {
    const text = cleanCharacters(source.includes('\r') ? source.replace(/\r\n?/g, '\n') : source)
    if (text !== source) {
      if (text.includes('\uFFFD')) this.codes.add('TEXT_REPLACEMENT_CHARS')
      if (repairMojibake(source) !== source) this.codes.add('TEXT_MOJIBAKE_REPAIRED')
    } else if (text.includes('\uFFFD')) this.codes.add('TEXT_REPLACEMENT_CHARS')
    return text
  }

  /** Some exports write line ends as the two characters `\n`; a text with none that are real surely means them. */
  private readLiteralLineEnds(text: string): string {
    if (text.includes('\n')) return text
    if ((text.match(/\\n/g)?.length ?? 0) < 2) return withLostLineEnds(text)
    this.codes.add('TEXT_LITERAL_NEWLINES')
    return text.replace(/(?:\\r)?\\n/g, '\n').replace(/\\t/g, ' ')
  }

  private append(source: string): void {
    let text = /\s\s|[^\S ]/.test(source) ? source.replace(/\s+/g, ' ') : source
    const { line } = this.flow
    const last = line.at(-1)
    // To ask a text that was put together of thousands for its end copies all of it.
    const isAfterSpace = last !== this.written ? last?.text.endsWith(' ') : this.isSpaceWritten
    if (last === undefined || isAfterSpace) text = text.trimStart()
    if (text === '') return
    const inline = inlineOf(text, this.looks.at(-1) ?? plain)
    if (this.hasPartBegun && last !== undefined && areTwoParts(last, inline)) inline.text = ` ${inline.text}`
    this.hasPartEnded = false
    this.hasPartBegun = false
    const href = this.links.at(-1)
    if (href !== undefined && href !== null) inline.href = href
    appendInline(line, inline)
    this.written = line.at(-1)
    this.isSpaceWritten = text.endsWith(' ')
  }

  /** The flow that takes text: the innermost one, or a new item where text stands in a list outside any item. */
  private get flow(): Flow {
    for (let index = this.frames.length - 1; index > 0; index--) {
      const frame = this.frames[index]!
      if (frame.kind === 'list') {
        const item = createFlow('item')
        this.frames.push(item)
        return item
      }
      if (frame.kind !== 'table') return frame
    }
    return this.root
  }

  private endLine(): void {
    const top = this.frames.at(-1)!
    if (top.kind === 'list' || top.kind === 'table') return
    while (top.line.length > 0) {
      const last = top.line.pop()!
      const text = last.text.trimEnd()
      if (text === '') continue
      top.line.push(text === last.text ? last : { ...last, text })
      break
    }
    if (top.line.length === 0) {
      top.gap++
      return
    }
    const { line: content, gap, indent, isItem } = top
    const text = content.length === 1 ? content[0]!.text : content.map((inline) => inline.text).join('')
    top.lines.push({ content, text, gap, indent, isItem, heading: this.heading })
    top.line = []
    top.gap = 1
    top.indent = 0
    top.isItem = false
  }

  private endParagraph(): void {
    this.endLine()
    const top = this.frames.at(-1)!
    if (top.kind !== 'list' && top.kind !== 'table') top.gap = Math.max(top.gap, 2)
  }

  private openBlock(tag: string): void {
    this.endParagraph()
    if (tag === 'hr') this.add({ type: 'rule' })
    else if (tag === 'pre') this.preformatted ??= ''
    else if (isHeadingTag(tag)) this.heading = Number(tag[1])
  }

  private closePreformatted(): void {
    const text = cleanCharacters(this.preformatted ?? '').replace(/^\n|\s+$/g, '')
    this.preformatted = null
    if (text !== '') this.add({ type: 'preformatted', text })
  }

  private openRow(): void {
    const top = this.frames.at(-1)!
    if (top.kind === 'table') top.rows.push({ cells: [], isHeader: true })
    else this.endParagraph()
  }

  private openFrame(tag: string): Frame | null {
    if (tag === 'li') this.closeLooseItem()
    this.endParagraph()
    const top = this.frames.at(-1)!
    const isCell = cellTags.has(tag)
    if (tag === 'li' && top.kind !== 'list') {
      if (top.kind !== 'table') top.isItem = true
      return null
    }
    if (this.frames.length > deepestFrame || (isCell && top.kind !== 'table')) return null
    if (isCell && top.kind === 'table') {
      if (top.rows.length === 0 || tag === 'dt') top.rows.push({ cells: [], isHeader: true })
      if (tag !== 'th') top.rows.at(-1)!.isHeader = false
    }
    // Only items and lists lie directly in a list, so that every text has a flow to go to.
    if (top.kind === 'list' && tag !== 'li' && !listTags.has(tag)) this.frames.push(createFlow('item'))
    const frame = createFrame(tag)
    this.frames.push(frame)
    return frame
  }

  /** Text that stood between the items of a list became an item of its own; a real item ends it. */
  private closeLooseItem(): void {
    const top = this.frames.at(-1)!
    if (top.kind === 'item' && !this.opened.includes(top)) this.closeTop()
  }

  private closeOpened(): void {
    const frame = this.opened.pop()
    if (frame === undefined || frame === null) this.endParagraph()
    else if (this.frames.includes(frame)) {
      this.closeDownTo(frame)
      this.closeTop()
    }
  }

  private closeDownTo(frame: Frame): void {
    while (this.frames.at(-1) !== frame) this.closeTop()
  }

  private closeTop(): void {
    const frame = this.frames.at(-1)!
    if (frame.kind !== 'list' && frame.kind !== 'table') this.flush(frame, null)
    this.frames.pop()
    if (frame.kind === 'list') this.addList(frame)
    else if (frame.kind === 'table')
      for (const block of blocksOfTable(frame.rows, this.ranks)) this.add(block)
    else if (frame.kind === 'quote') {
      if (frame.blocks.length > 0) this.add({ type: 'quote', blocks: frame.blocks })
    } else {
      const parent = this.frames.at(-1)!
      if (parent.kind === 'table') {
        if (!isColon(frame.blocks)) parent.rows.at(-1)!.cells.push(frame.blocks)
      } else if (parent.kind === 'list') addItem(parent.items, frame.blocks)
    }
  }

  private addList(list: { ordered: boolean; items: ListItem[] }): void {
    if (list.items.length === 0) return
    const parent = this.frames.at(-1)!
    const block: Block = { type: 'list', ordered: list.ordered, items: list.items }
    if (parent.kind === 'list') addItem(parent.items, [block])
    else this.add(block)
  }

  /** Adds a finished block where the text stands. */
  private add(block: Block): void {
    const flow = this.flow
    this.flush(flow, block)
    const last = flow.blocks.at(-1)
    // Many sites open one list per item.
    const isOfOne =
      block.type === 'list' && (block.items.length === 1 || last?.type !== 'list' || last.items.length === 1)
    if (block.type === 'list' && last?.type === 'list' && !block.ordered && !last.ordered && isOfOne)
      last.items.push(...block.items)
    else flow.blocks.push(block)
  }

  /** Turns the lines so far into blocks; `below`: the block that comes behind them, which the last may be the heading of. */
  private flush(flow: Flow, below: Block | null): void {
    if (this.frames.at(-1) === flow) this.endParagraph()
    if (flow.lines.length === 0) return
    const [first] = flow.lines
    // A bullet written into a real item is not a list inside it.
    if (flow.kind === 'item' && flow.lines.length === 1) flow.lines[0] = withoutBullet(first!)
    const ranks = flow.kind === 'item' ? null : this.ranks
    for (const block of blocksFromLines(flow.lines, ranks, below)) flow.blocks.push(block)
    flow.lines = []
  }
}

/** Makes one list item of its blocks: the first paragraph is its line, the rest hangs below. Empty ones are dropped. */
function addItem(items: ListItem[], blocks: Block[]): void {
  const [first, ...rest] = blocks
  if (first === undefined) return
  if (first.type === 'paragraph') {
    items.push({ content: first.content, children: rest })
    return
  }
  // A list inside a list with no line of its own belongs to the item before; without one it is the list itself.
  const previous = items.at(-1)
  if (previous !== undefined) previous.children.push(...blocks)
  else if (first.type === 'list') {
    items.push(...first.items)
    items.at(-1)!.children.push(...rest)
  } else items.push({ content: [], children: blocks })
}

function createFrame(tag: string): Frame {
  if (listTags.has(tag)) return { kind: 'list', ordered: tag === 'ol', items: [] }
  if (tag === 'table' || tag === 'dl') return { kind: 'table', rows: [] }
  return createFlow(tag === 'li' ? 'item' : tag === 'blockquote' ? 'quote' : 'cell')
}

function createFlow(kind: Flow['kind']): Flow {
  return { kind, blocks: [], lines: [], line: [], gap: 2, indent: 0, isItem: false }
}

function isHeadingTag(tag: string): boolean {
  return tag.length === 2 && tag >= 'h1' && tag <= 'h6'
}

/** Some tables part what a fact is called from what it is by a column of colons. */
function isColon([block, ...others]: readonly Block[]): boolean {
  if (block?.type !== 'paragraph' || others.length > 0) return false
  const [inline, more] = block.content
  return more === undefined && /^[:：]$/.test(inline?.text.trim() ?? '')
}
