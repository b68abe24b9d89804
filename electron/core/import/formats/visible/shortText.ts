// The text of an element that says one short thing: a label, a value, a kind of employment. What holds more than a
// handful of elements, or what only a program or a visitor uses, is none.

import { blockTags } from '../../text/htmlTags.ts'
import { attributeOf, childrenOf, type DomElement, isElement, isText, lineOf, nodesBelow } from '../dom.ts'

/** A label and its value are a handful of elements. */
export const mostNodes = 60
/** Elements that say nothing of a job, whatever they hold. */
export const skipped: ReadonlySet<string> = new Set(
  'nav footer aside form script style noscript template svg iframe button select dialog head'.split(' '),
)

/** An element's text on one line; null where there is none, too much, or more than a line. */
export function shortText(element: DomElement, longest: number): string | null {
  if (childrenOf(element).length > mostNodes) return null
  let length = 0
  let count = 0
  let isBroken = false
  for (const node of nodesBelow(element)) {
    count += 1
    if (count > mostNodes) return null
    if (isText(node)) length += node.value.trim().length
    if (length > longest) return null
    if (isElement(node) && (isSkipped(node) || attributeOf(node, 'hidden') !== null)) return null
    // Lines that stand below one another are not one text; a break with nothing behind it breaks nothing.
    if (isElement(node) && (node.tagName === 'br' || blockTags.has(node.tagName))) isBroken ||= length > 0
    if (isBroken && isText(node) && node.value.trim() !== '') return null
  }
  return length === 0 ? null : lineOf(element)
}

/** An icon drawn in front of a label says nothing, unless it has a name. */
function isSkipped(element: DomElement): boolean {
  return skipped.has(element.tagName) && (element.tagName !== 'svg' || lineOf(element) !== '')
}
