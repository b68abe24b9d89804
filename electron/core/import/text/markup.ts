// From a string that may be text, HTML, escaped HTML or a mix to a stream of what it holds, with every layer of
// escaping taken off where it is one, node by node: an escaped body beside a live footer is read, an example in
// <code> is not. Import specification 6.3, steps 1, 2 and 5. Keeps no state and never throws.

import { type DefaultTreeAdapterMap, parseFragment } from 'parse5'
import { decodeEntities } from './entities.ts'
import { blockTags, codeTags, droppedTags, knownTags } from './htmlTags.ts'

/** What receives the content in document order. Opens and closes are always balanced. */
export interface MarkupSink {
  open(tag: string, attribute: (name: string) => string | null): void
  close(tag: string): void
  /** `isLined`: line ends in this text mean something, because no tag makes any. */
  text(text: string, isLined: boolean): void
}

const mostLayers = 3
const deepestElement = 512

/** Feeds `source` to `sink` and gives the number of layers of escaping that were taken off. */
export function feedMarkup(source: string, sink: MarkupSink): number {
  return feed(source, scanTags(source), sink, mostLayers)
}

function feed(source: string, tags: TagScan, sink: MarkupSink, layersLeft: number): number {
  if (tags.known === 0) {
    const text = decodeEntities(source)
    const inner = text === source ? tags : scanTags(text)
    if (layersLeft > 0 && isEscapedMarkup(text, inner, false))
      return 1 + feed(text, inner, sink, layersLeft - 1)
    sink.text(text, true)
    return 0
  }
  const isLined = tags.breaks === 0 || isWrittenInLines(source)
  let layers = 0
  const giveText = (text: string, isExample: boolean): void => {
    const canBeMarkup = layersLeft > 0 && !isExample && canHoldTags(text)
    const inner = canBeMarkup ? scanTags(text) : null
    if (inner !== null && isEscapedMarkup(text, inner, true)) {
      layers = Math.max(layers, 1 + feed(text, inner, sink, layersLeft - 1))
    } else {
      sink.text(text, isLined)
    }
  }
  if (tags.isPlain) walkPlainTags(source, tags.found, sink, giveText)
  else
    walkTree(
      parseFragment(protectUnknownTags(withAddresses(withBreaks(source)), tags.unknown)),
      sink,
      giveText,
    )
  return layers
}

const blankLine = /[^\s>][^\S\n]*\r?\n[^\S\n]*\r?\n[^\S\n]*[^\s<]/
const indented = /\n[^\S\n]{2,}[^\s<]/

/** Who leaves a line blank between two of the text itself means every end of a line; programs indent what they write. */
function isWrittenInLines(source: string): boolean {
  return source.includes('\n') && blankLine.test(source) && !indented.test(source)
}

interface TagScan {
  found: Tag[]
  known: number
  /** Those that end a line: `br` and blocks. */
  breaks: number
  lineBreaks: number
  unknown: Set<string>
  /** Every `<` opens a plain tag, and the tags nest so that no rule of HTML parsing would move anything. */
  isPlain: boolean
}

interface Tag {
  name: string
  isEnd: boolean
  /** Offsets of the `<` and behind the name. */
  start: number
  end: number
}

const tagName = /[a-zA-Z][a-zA-Z0-9]*(?::[a-zA-Z]+)?(?=[\s/>])/y
const plainInline: ReadonlySet<string> = new Set('b strong i em u s span'.split(' '))
const plainBlocks: ReadonlySet<string> = new Set('p div ul ol li h1 h2 h3 h4 h5 h6'.split(' '))

export function scanTags(source: string): TagScan {
  const scan: TagScan = { found: [], known: 0, breaks: 0, lineBreaks: 0, unknown: new Set(), isPlain: true }
  const open: string[] = []
  for (let start = source.indexOf('<'); start !== -1; start = source.indexOf('<', start + 1)) {
    const isEnd = source[start + 1] === '/'
    const nameStart = start + (isEnd ? 2 : 1)
    tagName.lastIndex = nameStart
    if (!tagName.test(source)) {
      scan.isPlain = false
      continue
    }
    const end = tagName.lastIndex
    const name = source.slice(nameStart, end).toLowerCase()
    scan.found.push({ name, isEnd, start, end })
    if (name === 'br') scan.lineBreaks++
    if (!knownTags.has(name)) scan.unknown.add(name)
    else {
      scan.known++
      if (name === 'br' || blockTags.has(name)) scan.breaks++
    }
    // A plain tag has no attributes.
    scan.isPlain &&= source[end] === '>' && nestsPlainly(open, name, isEnd)
  }
  scan.isPlain &&= open.length === 0
  return scan
}

/** Keeps `open` up to date; false as soon as the tree the parser builds could differ from the tags as written. */
function nestsPlainly(open: string[], name: string, isEnd: boolean): boolean {
  if (name === 'br') return !isEnd
  if (isEnd) return open.pop() === name
  const parent = open.at(-1)
  if (plainInline.has(name)) {
    // The parser limits repeated formatting elements; nobody nests them this deep in earnest.
    open.push(name)
    return open.length <= 8
  }
  if (!plainBlocks.has(name)) return false
  const isList = parent === 'ul' || parent === 'ol'
  const canHold = parent === undefined || parent === 'div' || parent === 'li' || isList
  open.push(name)
  return canHold && (name === 'li') === isList && open.length <= 8
}

/** `</br>` is a break in a page, and nothing where a part of one begins. */
function withBreaks(source: string): string {
  return source.replace(/<\/(?=br\b)/gi, '<')
}

const bracketed = /<((?:mailto:)?[^\s<>"'=/@]{1,64}@[^\s<>"'=/@]{1,190}|https?:\/\/[^\s<>"']{1,500})>/gi

/** "Ida Fell <ida@acme.example>": an address in brackets, as mails write it, is no tag. */
function withAddresses(source: string): string {
  return source.replace(bracketed, '&lt;$1&gt;')
}

/** A tag that is not HTML, has no end tag and no attributes is text: `List<String>`. The parser would swallow it. */
function protectUnknownTags(source: string, unknown: Set<string>): string {
  if (unknown.size === 0) return source
  const ended = new Set<string>()
  for (const match of source.matchAll(/<\/([a-zA-Z][a-zA-Z0-9]*)/g)) ended.add(match[1]!.toLowerCase())
  return source.replace(/<([a-zA-Z][a-zA-Z0-9]*)>/g, (whole, name: string) => {
    const local = name.toLowerCase()
    return unknown.has(local) && !ended.has(local) && !droppedTags.has(local) ? `&lt;${name}&gt;` : whole
  })
}

const stillEscapedTag = /&(?:amp;)*lt;\/?([a-z][a-z0-9]*)(?=[\s/]|&(?:amp;)*gt;)/gi
const blockTag = /<(\/?)(p|ul|ol|li|div|h[1-6]|table)(?=[\s/>])[^<>]*>/gi

/** Quick test for what `isEscapedMarkup` cannot say yes without: the beginning of a tag, escaped or not. */
export function canHoldTags(text: string): boolean {
  return text.includes('<') || (text.includes(';') && /lt;/i.test(text))
}

/** Whether decoded text is markup that was escaped once too often. Beside live tags it takes more to be sure. */
export function isEscapedMarkup(text: string, tags: TagScan, hasLiveTags: boolean): boolean {
  let count = tags.known
  if (count > 0 && !hasLiveTags) return true
  if (text.includes('&')) {
    for (const match of text.matchAll(stillEscapedTag)) if (knownTags.has(match[1]!.toLowerCase())) count++
  }
  if (!hasLiveTags) return count > 0
  if (count >= 4 || tags.lineBreaks >= 3) return true
  return count >= 2 && hasBlockPair(withPlainBrackets(text))
}

/** Tags that are still escaped, as tags. */
function withPlainBrackets(text: string): string {
  return text.replace(/&(?:amp;)*([lg])t;/gi, (_, side: string) => (side.toLowerCase() === 'l' ? '<' : '>'))
}

/** Whether a block that is opened is closed further on. */
function hasBlockPair(text: string): boolean {
  const open = new Set<string>()
  for (const [, slash, name = ''] of text.matchAll(blockTag)) {
    if (slash === '') open.add(name.toLowerCase())
    else if (open.has(name.toLowerCase())) return true
  }
  return false
}

type GiveText = (text: string, isExample: boolean) => void

const noAttributes = (): null => null

/** Reads tags without a parser; only for sources where that gives exactly what the parser would. */
function walkPlainTags(source: string, tags: readonly Tag[], sink: MarkupSink, giveText: GiveText): void {
  let at = 0
  for (const { name, isEnd, start, end } of tags) {
    if (start > at) giveText(decodeEntities(source.slice(at, start)), false)
    if (isEnd) sink.close(name)
    else sink.open(name, noAttributes)
    if (name === 'br') sink.close(name)
    at = end + 1
  }
  if (at < source.length) giveText(decodeEntities(source.slice(at)), false)
}

type TreeNode = DefaultTreeAdapterMap['node']
type TreeElement = DefaultTreeAdapterMap['element']

/** Walks without recursion. Elements deeper than 512 lose their tag and keep their text. */
function walkTree(root: TreeNode, sink: MarkupSink, giveText: GiveText): void {
  interface Step {
    nodes: TreeNode[]
    index: number
    element: TreeElement | null
  }
  const stack: Step[] = [{ nodes: childrenOf(root), index: 0, element: null }]
  let examples = 0
  for (let step = stack.at(-1); step !== undefined; step = stack.at(-1)) {
    const node = step.nodes[step.index++]
    if (node === undefined) {
      stack.pop()
      if (step.element !== null) {
        if (codeTags.has(step.element.tagName)) examples--
        sink.close(step.element.tagName)
      }
    } else if (node.nodeName === '#text') {
      giveText((node as DefaultTreeAdapterMap['textNode']).value, examples > 0)
    } else if ('tagName' in node && !droppedTags.has(node.tagName)) {
      const isTooDeep = stack.length > deepestElement
      if (!isTooDeep) {
        if (codeTags.has(node.tagName)) examples++
        sink.open(
          node.tagName,
          (name) => node.attrs.find((attribute) => attribute.name === name)?.value ?? null,
        )
      }
      stack.push({ nodes: childrenOf(node), index: 0, element: isTooDeep ? null : node })
    }
  }
}

function childrenOf(node: TreeNode): TreeNode[] {
  return 'childNodes' in node ? node.childNodes : []
}
