// What of a page describes its job, as markup and as text: without furniture, buttons to apply, the heading that is the
// title, and what only leads up to that.

import { serialize } from 'parse5'
import {
  attributeOf,
  childrenOf,
  type DomElement,
  type DomNode,
  isDeep,
  isElement,
  nodesBelow,
  textOf,
} from '../dom.ts'
import { isApplyLink } from './applyLink.ts'
import { type MainPart, withoutFurniture } from './mainPart.ts'

/** What describes a job in `nodes` of `main`, which make an element `like` another; `heading` is its title. */
export function bodyOf(
  nodes: readonly DomNode[],
  main: MainPart,
  like: DomElement,
  heading: DomElement | null,
): { markup: string; text: string } {
  const before = heading === null ? new Set<DomNode>() : leadingTo(heading, like)
  const isLeftOut = (element: DomElement): boolean =>
    element === heading || before.has(element) || isApplyLink(element) || main.isFurniture(element)
  const copy = withoutFurniture(nodes, isLeftOut, like)
  const text = textOf(copy)
  return { markup: isDeep(copy) ? text : serialize(copy), text }
}

/** The same beside what is marked as a posting, where the markup ends above the text: its facts are no part of it. */
export function bodyWithoutMarked(
  main: MainPart,
  heading: DomElement | null,
): { markup: string; text: string } | null {
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

/** The elements of `root` in front of its title: its path on the site, a logo, a word above it. */
function leadingTo(heading: DomElement, root: DomElement): Set<DomNode> {
  const before = new Set<DomNode>()
  let length = 0
  for (let node: DomNode = heading; node !== root; ) {
    const parent: DomNode | null = 'parentNode' in node ? node.parentNode : null
    if (parent === null) return new Set()
    const siblings = childrenOf(parent)
    for (const sibling of siblings.slice(0, siblings.indexOf(node as DomElement))) {
      if (!isElement(sibling)) continue
      length += textOf(sibling).length
      if (length > longestLead) return new Set()
      before.add(sibling)
    }
    node = parent
  }
  return before
}

/** Nodes as the content of an element like another. */
export function wrap(nodes: DomNode[], like: DomElement): DomElement {
  return { ...like, childNodes: nodes as DomElement['childNodes'] }
}
