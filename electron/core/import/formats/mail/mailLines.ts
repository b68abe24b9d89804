// A mail's markup in its order, as the lines that somebody reads: what ends a line, what a link leads to and what stands
// in it, and on cards what has a name of its own.

import { parse } from 'parse5'
import type { RawPosting } from '../../raw.ts'
import { blockTags } from '../../text/htmlTags.ts'
import { readShortLine } from '../../wording/lines/shortLines.ts'
import { behindRedirect } from '../data/redirects.ts'
import {
  attributeOf,
  childrenOf,
  type DomElement,
  type DomNode,
  type DomText,
  isElement,
  isText,
  nodesBelow,
  textOf,
} from '../dom.ts'
import { resolveUrl } from '../page.ts'
import { factOf } from '../written/writtenFacts.ts'

const mostNodes = 50_000

/** A mail's markup as lines, each link behind its text; of cards, what has a name of its own on a line of its own. */
export function writeMailLines(html: string, isOfCards = false): string {
  let text = ''
  walkMail(parse(html), {
    isOfCards,
    text: (value) => {
      text += value
    },
    end: () => {
      text += '\n'
    },
    point: () => {
      if (!isOfCards) text += '- '
    },
    link: (url, [first = '', ...more], isInSentence) => {
      // In a sentence its words are part of it.
      if (more.length === 0 && (isInSentence || resolveUrl(first, null) === url)) text += first
      else text += `\n${[`${first} <${url}>`, ...more].join('\n')}\n`
    },
  })
  return text
}

/** Takes the addresses behind links out of descriptions that `writeMailLines` wrote. */
export function dropAddresses(postings: readonly RawPosting[]): void {
  for (const { node } of postings) {
    const description = node.fields.get('description')
    if (description === undefined) continue
    description.values = description.values.map((value) =>
      typeof value === 'string' ? value.replace(/ <https?:[^<>\s]{1,4000}>/g, '') : value,
    )
  }
}

export interface MailReader {
  /** Whether what has a name of its own beside another stands apart, as on a card. */
  isOfCards: boolean
  /** What stands between two others, its lines kept where it is set as it was written. */
  text(value: string): void
  /** A line ends. */
  end(): void
  /** A point of a list begins. */
  point?(): void
  /** A link, the lines in it, which are told to nobody else, and whether words stand right before it, and its block; whether to go on. */
  link(url: string, lines: string[], isInSentence: boolean, block?: DomNode | null): boolean | undefined
}

/** An element that stands beside others, perhaps with a name of its own. */
interface Cell {
  element: DomNode | null
  parent: DomNode | null
  name: string | null
  /** Nothing has come behind it yet. */
  isGlued: boolean
}

const noCell: Cell = { element: null, parent: null, name: null, isGlued: false }

/** Tells what stands in a mail, in its order. */
export function walkMail(document: DomNode, reader: MailReader): void {
  const inLinks = new Set<DomNode>()
  const asWritten = new Set<DomNode>()
  let cell = noCell
  // What holds the words that were told last, unless an element came behind them.
  let sentence: DomNode | null = null
  let lastBlock: DomNode | null = null
  let count = 0
  for (const node of nodesBelow(document, (element) => !/^(?:script|style|head)$/.test(element.tagName))) {
    count += 1
    if (count > mostNodes) return
    if (inLinks.has(node)) continue
    if (isText(node)) {
      const block = blockAround(node)
      if (block !== lastBlock && node.value.trim() !== '') {
        reader.end()
        lastBlock = block
      }
      reader.text(asWritten.has(node) ? node.value : node.value.replace(/\s+/g, ' '))
      if (/[\p{L}\d]/u.test(node.value)) sentence = node.parentNode
      if (node.parentNode === cell.parent)
        cell = node.value.trim() === '' ? { ...cell, isGlued: false } : noCell
    }
    if (!isElement(node)) continue
    const isInSentence = sentence !== null && sentence === node.parentNode
    sentence = null
    const row = node.tagName === 'tr' && !reader.isOfCards ? labelledRow(node) : null
    if (row !== null) {
      reader.end()
      reader.text(row)
      reader.end()
      for (const inner of nodesBelow(node)) inLinks.add(inner)
      continue
    }
    if (node.tagName === 'pre' && !asWritten.has(node))
      for (const inner of nodesBelow(node)) asWritten.add(inner)
    if (node.tagName === 'br' || blockTags.has(node.tagName)) {
      reader.end()
      if (node.tagName !== 'br') lastBlock = node
      if (node.tagName === 'li') reader.point?.()
    } else if (reader.isOfCards && node.tagName === 'img') {
      // A sign in front of each fact parts them.
      reader.end()
    } else if (reader.isOfCards && node.parentNode !== cell.element) {
      // `<span class="company">`, right behind `<span class="title">`, or with not even a space between
      const name = attributeOf(node, 'class')
      const isApart =
        cell.isGlued ||
        isChip(node) ||
        isBesideSpan(node) ||
        (name !== null && cell.name !== null && name !== cell.name)
      if (isApart && node.parentNode === cell.parent) reader.end()
      cell = { element: node, parent: node.parentNode, name, isGlued: true }
    }
    const address = node.tagName === 'a' ? resolveUrl(attributeOf(node, 'href'), null) : null
    if (address === null) continue
    const url = behindRedirect(address)
    for (const inner of nodesBelow(node)) inLinks.add(inner)
    if (reader.link(url, linesOf(node), isInSentence, blockAround(node)) === false) return
  }
}

/** What has a colour of its own behind it, as in "<Leeds> <Full-time>". */
function isChip(element: DomElement): boolean {
  return element.tagName === 'span' && /background/.test(attributeOf(element, 'style') ?? '')
}

/** "<Leeds> <Full-time>": with nothing but a space between the two, and one of them a fact. */
function isBesideSpan(element: DomElement): boolean {
  if (element.tagName !== 'span' || element.parentNode === null) return false
  const siblings = childrenOf(element.parentNode)
  const at = siblings.indexOf(element)
  const [space, before] = [siblings[at - 1], siblings[at - 2]]
  if (space === undefined || !isText(space) || space.value.trim() !== '' || before === undefined) return false
  const isFact = (each: DomElement): boolean => (readShortLine(textOf(each).trim())?.said.length ?? 0) > 0
  return isElement(before) && before.tagName === 'span' && [before, element].some(isFact)
}

/** The block that a text or a link stands in: behind the end of another it begins a line as well. */
function blockAround(inner: DomText | DomElement): DomNode | null {
  let node: DomNode | null = inner.parentNode
  for (let depth = 0; depth < deepestInline && node !== null && isElement(node); depth += 1) {
    if (blockTags.has(node.tagName)) return node
    node = node.parentNode
  }
  return node
}

const deepestInline = 50

/** "Client: Northmill": a row of two cells, of which the first is a label of jobs. */
function labelledRow(row: DomNode): string | null {
  const cells: DomNode[] = []
  let count = 0
  for (const node of nodesBelow(row)) {
    count += 1
    if (count > mostInRow || cells.length > 2) return null
    if (isElement(node) && /^(?:t[dhr]|a)$/.test(node.tagName)) cells.push(node)
  }
  const [label, value] = cells.map(linesOf)
  // "Date: 3 May | Closing Date: 7 June" are two that say their values themselves.
  const isPair = cells.length === 2 && label?.length === 1 && value?.length === 1 && !/:\s*\S/.test(label[0]!)
  const said = isPair ? `${label[0]!.replace(/\s*:$/, '')}: ${value[0]}` : ''
  return isPair && said.length <= longestRow && factOf(said) !== null ? said : null
}

const longestRow = 200
/** Tables that hold tables set a page, and are looked into no further. */
const mostInRow = 40

/** "5 May" right in front of "Full-time", in elements side by side. */
const glued = /^[\p{Ll}\d.)]\p{Lu}/u

function areGlued(before: DomNode | null, after: DomNode | null): boolean {
  if (before === null || after === null || !isElement(before) || !isElement(after)) return false
  return before !== after && before.parentNode === after.parentNode
}

function linesOf(root: DomNode): string[] {
  let text = ''
  let lastBlock: DomNode | null = null
  let lastName: string | null = null
  let lastAround: DomNode | null = null
  for (const node of nodesBelow(root)) {
    if (isText(node)) {
      const block = blockAround(node)
      if (block !== lastBlock && node.value.trim() !== '') {
        text += '\n'
        lastBlock = block
      } else if (areGlued(lastAround, node.parentNode) && glued.test(`${text.slice(-1)}${node.value[0]}`))
        text += '\n'
      lastAround = node.parentNode
      text += node.value.replace(/\s+/g, ' ')
    } else if (isElement(node) && (node.tagName === 'br' || blockTags.has(node.tagName))) text += '\n'
    else if (isElement(node)) {
      // `<span class="place">` beside `<span class="terms">`
      const name = attributeOf(node, 'class')
      if (name !== null && name !== lastName) text += '\n'
      lastName = name
    }
  }
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}
