// The few things that the readers of pages ask of a parse5 tree. All loops, no recursion: a page may be
// a hundred thousand elements deep.

import { type DefaultTreeAdapterTypes, html } from 'parse5'
import { blockTags } from '../text/htmlTags.ts'

export type DomNode = DefaultTreeAdapterTypes.Node
export type DomElement = DefaultTreeAdapterTypes.Element
export type DomText = DefaultTreeAdapterTypes.TextNode

export function isElement(node: DomNode): node is DomElement {
  return 'tagName' in node
}

export function isText(node: DomNode): node is DomText {
  return node.nodeName === '#text'
}

export function isHtmlElement(element: DomElement): boolean {
  return element.namespaceURI === html.NS.HTML
}

/** Whether an element is one of `h1` to `h6`. */
export function isHeading(element: DomElement): boolean {
  return headings.has(element.tagName)
}

const headings: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'])

/** What a `<template>` holds is not part of the page. */
export function childrenOf(node: DomNode): DomNode[] {
  return 'childNodes' in node ? node.childNodes : []
}

/** The value of an attribute, or null where the element does not have it. */
export function attributeOf(element: DomElement, name: string): string | null {
  for (const attribute of element.attrs) if (attribute.name === name) return attribute.value
  return null
}

/** Whether an element is shown only when a program opens it. */
export function isHiddenByStyle(element: DomElement): boolean {
  return /\bdisplay:\s{0,4}none\b/i.test(attributeOf(element, 'style') ?? '')
}

/** All nodes below `root` in document order; `enters` can keep it out of a subtree. */
export function nodesBelow(
  root: DomNode,
  enters: (element: DomElement) => boolean = () => true,
): IteratorObject<DomNode, undefined> {
  return new NodesBelow(root, enters)
}

/** By hand: a generator takes twice as long, and a page is walked many times. */
class NodesBelow extends Iterator<DomNode, undefined> {
  readonly #enters: (element: DomElement) => boolean
  #nodes: readonly DomNode[]
  #index = 0
  /** Where to go on above, and there behind which node. */
  readonly #nodesAbove: (readonly DomNode[])[] = []
  readonly #indexesAbove: number[] = []
  #last: DomNode | null = null
  readonly #step: { done: false; value: DomNode }

  constructor(root: DomNode, enters: (element: DomElement) => boolean) {
    super()
    this.#nodes = childrenOf(root)
    this.#enters = enters
    this.#step = { done: false, value: root }
  }

  next(): IteratorResult<DomNode, undefined> {
    if (this.#last !== null) this.#enter(this.#last)
    while (this.#index >= this.#nodes.length) {
      const above = this.#nodesAbove.pop()
      if (above === undefined) return { done: true, value: undefined }
      this.#nodes = above
      this.#index = this.#indexesAbove.pop() as number
    }
    this.#last = this.#nodes[this.#index] as DomNode
    this.#index += 1
    this.#step.value = this.#last
    return this.#step
  }

  #enter(node: DomNode): void {
    if (!isElement(node) || !this.#enters(node) || node.childNodes.length === 0) return
    this.#nodesAbove.push(this.#nodes)
    this.#indexesAbove.push(this.#index)
    this.#nodes = node.childNodes
    this.#index = 0
  }
}

/** Whether an element below `root` is such a one. */
export function holds(root: DomNode, isSuch: (element: DomElement) => boolean): boolean {
  return firstBelow(root, isSuch) !== null
}

/** The first such element below `root` in document order. */
export function firstBelow(root: DomNode, isSuch: (element: DomElement) => boolean): DomElement | null {
  for (const node of nodesBelow(root)) if (isElement(node) && isSuch(node)) return node
  return null
}

/** Whether an element leads somewhere. */
export function isLink({ tagName }: DomElement): boolean {
  return tagName === 'a'
}

/** Pages are not deeper than that; hostile files are. */
export const deepestPage = 200

/** The elements around a node, the nearest first, at most `most`. */
export function* elementsAround(node: DomNode, most = Number.POSITIVE_INFINITY): Generator<DomElement> {
  let count = 0
  for (let up = parentOf(node); up !== null && isElement(up) && count < most; up = up.parentNode) {
    yield up
    count += 1
  }
}

function parentOf(node: DomNode): DomNode | null {
  return 'parentNode' in node ? node.parentNode : null
}

/** Whether no words of a sentence stand right beside an element. */
export function standsAlone({ parentNode: around }: DomElement): boolean {
  return (
    around === null || childrenOf(around).every((node) => !isText(node) || !/[\p{L}\p{N}]/u.test(node.value))
  )
}

/** The text in a node, as it stands. */
export function rawTextOf(root: DomNode): string {
  let text = ''
  for (const node of nodesBelow(root)) if (isText(node)) text += node.value
  return text
}

/** "Open positions #": a link to a heading itself, as makers of static pages set it. */
const anchorSign = /\s[#¶]$/

/** What is longer is no line, whatever it is compared with. */
const longestLine = 4_000
/** And no heading: a thousand of them opened in one another each hold the rest, and every one is looked at many times. */
const longestHeading = 500

/** The text in a node on one line, with a space wherever the page would begin another. */
export function lineOf(root: DomNode): string {
  return lineOfNodes(nodesBelow(root), isElement(root) && isHeading(root) ? longestHeading : longestLine)
}

/** What a drawing is called, for those who cannot see it: beside words it says nothing more. */
function isNameOfDrawing({ parentNode: around }: DomText): boolean {
  if (around === null || !isElement(around) || around.tagName !== 'title') return false
  return around.parentNode !== null && isElement(around.parentNode) && around.parentNode.tagName === 'svg'
}

/** The same of nodes that follow one another. */
export function lineOfNodes(nodes: Iterable<DomNode>, longest = longestLine): string {
  let text = ''
  let drawn = ''
  for (const node of nodes) {
    if (isText(node) && isNameOfDrawing(node)) drawn += node.value
    else if (isText(node)) text += node.value
    else if (isElement(node) && (node.tagName === 'br' || blockTags.has(node.tagName))) text += ' '
    if (text.length > longest) break
  }
  const line = text.trim() === '' ? drawn : text
  return isTidy(line) ? line : tidied(line)
}

/** Most lines are, and to see it costs a quarter of making them so. */
function isTidy(line: string): boolean {
  return !/^\s|\s$|\s\s|[^\S ]|[\u00AD#¶]/.test(line)
}

function tidied(line: string): string {
  // Where a long word may be parted is no part of it.
  return line.replaceAll('\u00AD', '').replace(/\s+/g, ' ').trim().replace(anchorSign, '')
}

const unseen = /^(?:script|style|template)$/

/** The text of an element, with a line end wherever the page would show one. */
export function textOf(element: DomNode, alsoLines: ReadonlySet<string> = new Set()): string {
  let text = ''
  // A line end stands on the stack for where a block ends.
  const stack: (DomNode | '\n')[] = [...childrenOf(element)].reverse()
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node === '\n') text += node
    else if (isElement(node)) {
      const isNamed = node.tagName === 'svg' && lineOf(node) !== ''
      const isBlock = isNamed || blockTags.has(node.tagName) || alsoLines.has(node.tagName)
      if (isBlock || node.tagName === 'br') text += '\n'
      if (isBlock) stack.push('\n')
      if (unseen.test(node.tagName)) continue
      const children = childrenOf(node)
      for (let index = children.length - 1; index >= 0; index -= 1) stack.push(children[index] as DomNode)
    } else if (isText(node)) text += node.value.replace(/\s+/g, ' ')
  }
  return text.replace(/[ ]*\n[ \n]*/g, '\n').trim()
}

/** parse5 writes markup by recursion; anything deeper is given as text. */
const markupDepthLimit = 512

/** Whether something in `element` is nested deeper than its markup can be written. */
export function isDeep(element: DomElement): boolean {
  let level: DomNode[] = childrenOf(element)
  for (let depth = 0; depth < markupDepthLimit; depth += 1) {
    level = level.flatMap((node) => (isElement(node) ? childrenOf(node) : []))
    if (level.length === 0) return false
  }
  return true
}
