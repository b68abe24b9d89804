// What of a page describes its job, as markup and as text: without furniture, buttons to apply, the heading that is the
// title, what only leads up to that, and what a board shows of the job above the employer's own words.

import { serialize } from 'parse5'
import { blockTags } from '../../../text/htmlTags.ts'
import { latinLength } from '../../../text/latinLength.ts'
import { saysWeSeek } from '../../../wording/names/tradeWords.ts'
import { headsText, isShown } from '../../../wording/prose/shownHead.ts'
import {
  attributeOf,
  childrenOf,
  type DomElement,
  type DomNode,
  deepestPage,
  elementsAround,
  isDeep,
  isElement,
  isHeading,
  isText,
  lineOf,
  nodesBelow,
  textOf,
} from '../../dom.ts'
import { isApplyLink } from '../applyLink.ts'
import { withoutFurniture } from '../around/pageFurniture.ts'
import { sharingRowsIn } from '../around/sharingRows.ts'
import { cutEnd } from './endOfText.ts'
import type { MainPart } from './mainPart.ts'
import { isTextBelow, toldHeadOf } from './toldHead.ts'

/** What describes a job, and the elements it is made of. */
export interface Body {
  text: string
  copy: DomElement
}

/** What describes a job in `nodes` of `main`, which make an element `like` another; `heading` is its title. */
export function bodyOf(
  nodes: readonly DomNode[],
  main: MainPart,
  like: DomElement,
  heading: DomElement | null,
): Body {
  // What is said in a sentence stays there, and so does what leads up to that.
  const own = heading === null || isInSentence(heading) ? null : heading
  const before = [...(own === null ? [] : leadingTo(own, like)), ...sharingRowsIn(like)]
  const whole = copyWithout([own, ...before], nodes, main, like)
  const shown = shownAbove(like, main.isFurniture)
  const below = shown.length === 0 ? null : copyWithout([own, ...before, ...shown], nodes, main, like)
  const copy = below !== null && latinLength(textOf(below)) >= leastBelow ? below : whole
  cutEnd(copy, heading === null ? null : lineOf(heading))
  return { text: textOf(copy), copy }
}

/** A body as markup; writing it takes long, so that it is done once. */
function markupOf({ copy, text }: Body): string {
  return isDeep(copy) ? text : serialize(copy)
}

/** The markup of a body without the lines on top that say nothing but `values`; whole where there are none, or little else. */
export function markupBelowHead(body: Body, values: readonly string[]): string {
  const told = toldHeadOf(body.copy, values)
  if (told.size === 0) return markupOf(body)
  const below = wrap(childrenOf(body.copy), body.copy)
  const before: [DomElement, DomNode[]][] = []
  for (const node of [below, ...nodesBelow(below)]) {
    if (!isElement(node) || !node.childNodes.some((child) => told.has(child))) continue
    before.push([node, node.childNodes])
    node.childNodes = node.childNodes.filter((child) => !told.has(child))
  }
  const text = textOf(below)
  if (isTextBelow(text)) return markupOf({ copy: below, text })
  for (const [element, nodes] of before) element.childNodes = nodes as typeof element.childNodes
  return markupOf(body)
}

function copyWithout(
  others: readonly (DomNode | null)[],
  nodes: readonly DomNode[],
  main: MainPart,
  like: DomElement,
): DomElement {
  const left = new Set(others)
  const [heading] = others
  const title = heading == null ? null : lineOf(heading)
  // What a picture shows is no text, nor does one that is called after the job tell of it.
  const isPicture = (element: DomElement): boolean =>
    element.tagName === 'img' &&
    (isDrawnApart(element) || (title !== null && attributeOf(element, 'alt') === title))
  return withoutFurniture(
    nodes,
    (element) => left.has(element) || isPicture(element) || isApplyLink(element) || main.isFurniture(element),
    like,
  )
}

/** An advert that is a picture has all of its words there. */
const longestCaption = 150

/** Whether a picture stands between blocks, and not in a line, an item or a cell. */
function isDrawnApart(image: DomElement): boolean {
  if ((attributeOf(image, 'alt') ?? '').length > longestCaption) return false
  let inner: DomElement = image
  for (const around of elementsAround(image)) {
    const nodes = childrenOf(around)
    const at = nodes.indexOf(inner)
    const beside = [saidNextTo(nodes, at, -1), saidNextTo(nodes, at, 1)].filter((node) => node !== undefined)
    if (beside.length > 0)
      return beside.every(
        (node) => isElement(node) && (blockTags.has(node.tagName) || node.tagName === 'img'),
      )
    if (/^(?:li|td|th|dd|dt|h\d)$/.test(around.tagName)) return false
    inner = around
  }
  return false
}

/** The nearest of `nodes` before (`step` -1) or behind (1) the place `at` that is more than blanks. */
function saidNextTo(nodes: readonly DomNode[], at: number, step: -1 | 1): DomNode | undefined {
  let next = at + step
  let node = nodes[next]
  while (node !== undefined && isText(node) && node.value.trim() === '') {
    next += step
    node = nodes[next]
  }
  return node
}

/** Whether words of the same line stand beside an element: "we seek a <b>Baker</b> in Leeds", and not "<b>Baker:</b> you bake". */
function isInSentence(element: DomElement): boolean {
  if (/[:：]$/u.test(lineOf(element))) return false
  let inner = element
  for (const around of [element, ...elementsAround(element, deepestInline)]) {
    if (around !== element && [-1, 1].some((step) => saysBeside(around, inner, step as -1 | 1))) return true
    if (blockTags.has(around.tagName)) return false
    inner = around
  }
  return false
}

const deepestInline = 20

/** Whether words stand in `around` before (`step` -1) or behind (1) `inner`, in the same line. */
function saysBeside(around: DomElement, inner: DomElement, step: -1 | 1): boolean {
  const nodes = childrenOf(around)
  for (let at = nodes.indexOf(inner) + step; nodes[at] !== undefined; at += step) {
    const node = nodes[at]!
    if (isElement(node) && (node.tagName === 'br' || blockTags.has(node.tagName))) return false
    if (isText(node) && /[\p{L}.,;]/u.test(node.value)) return true
  }
  return false
}

/** Less than that is no text of a posting. */
const leastBelow = 200

/** The heading that a board puts above the employer's own words, and what it shows above that; none where somebody says something there. */
function shownAbove(root: DomElement, isFurniture: (element: DomElement) => boolean): DomElement[] {
  for (const node of nodesBelow(root)) {
    if (!isElement(node) || !isHeading(node) || !headsText.test(lineOf(node))) continue
    const before = elementsBefore(node, root)
    const lines = textOf(withoutFurniture(before, isFurniture, root)).split('\n')
    return lines.every((line) => isShown(line.trim())) ? [...before, node] : []
  }
  return []
}

/** The same beside what is marked as a posting, where the markup ends above the text: its facts are no part of it. */
export function bodyWithoutMarked(main: MainPart, heading: DomElement | null): Body | null {
  const isMarked = (element: DomElement): boolean =>
    /JobPosting/i.test(attributeOf(element, 'itemtype') ?? '')
  let isThere = false
  for (const node of nodesBelow(main.element)) isThere ||= isElement(node) && isMarked(node)
  if (!isThere) return null
  const isFurniture = (element: DomElement): boolean => isMarked(element) || main.isFurniture(element)
  return bodyOf(childrenOf(main.element), { ...main, isFurniture }, main.element, heading)
}

/** More than a few words in front of the title are part of the text. */
const longestLead = 200

/** The elements of `root` in front of its title: its path on the site, a logo, a word above it; not "We are looking for a". */
function leadingTo(heading: DomElement, root: DomElement): DomElement[] {
  const before = elementsBefore(heading, root).filter((element) => !saysWeSeek(textOf(element)))
  const bound = [...elementsAround(heading, deepestPage)].find(isMarkedText)
  if (bound !== undefined) return before
  let length = 0
  for (const element of before) {
    length += textOf(element).length
    if (length > longestLead) return []
  }
  return before
}

/** Marked as what describes something, with the title in it: what stands above is of somebody else. */
function isMarkedText(element: DomElement): boolean {
  return attributeOf(element, 'itemprop') === 'description'
}

/** The elements of `root` that end before `element` begins, none of them in another; none where it is outside. */
function elementsBefore(element: DomElement, root: DomElement): DomElement[] {
  const before: DomElement[] = []
  for (let node: DomNode = element; node !== root; ) {
    const parent: DomNode | null = 'parentNode' in node ? node.parentNode : null
    if (parent === null) return []
    for (const sibling of childrenOf(parent)) {
      if (sibling === node) break
      if (isElement(sibling)) before.push(sibling)
    }
    node = parent
  }
  return before
}

/** Nodes as the content of an element like another. */
export function wrap(nodes: DomNode[], like: DomElement): DomElement {
  return { ...like, childNodes: nodes as DomElement['childNodes'] }
}
