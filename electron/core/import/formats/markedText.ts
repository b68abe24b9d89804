// The text of a marked element without what a page writes in front of a value for those who read it:
// `<p itemprop="jobLocation"><b>Place of work:</b> Leeds</p>`. Some mark the label and mean what stands beside it.

import {
  attributeOf,
  childrenOf,
  type DomElement,
  type DomNode,
  isElement,
  isHiddenByStyle,
  lineOfNodes,
  nodesBelow,
  textOf,
} from './dom.ts'

const longestLabel = 40
/** What is longer than an address and a few labels is text. */
const longestLabelled = 400
const longestBeside = 200
/** A label and its value are a handful of elements, in a list of not many more. */
const mostInside = 60
const mostSiblings = 200
const label = /^\p{L}[^:：\n]*[:：]$/u

/** The head of a row is a label, unless it is what the row is about. */
const heads: ReadonlySet<string> = new Set(['th', 'dt'])
const subjects: ReadonlySet<string> = new Set(['title', 'name'])

/** What `element` states in words of a property; `all` is all of its text. */
export function statedText(element: DomElement, all: string, property: string): string {
  // What is marked as the title may hold more than the page shows as one: who hires, a button to share it.
  const text = (property === 'title' && lineOfNodes(nodesBelow(element, isShown))) || all
  if (heads.has(element.tagName) && !subjects.has(property) && text.length <= longestLabel)
    return textBeside(element) ?? text
  if (text.length > longestLabelled || !/[:：](?:\s|$)/.test(text)) return text
  if (isLabel(text)) return textBeside(element) ?? text
  const labels = labelsIn(element)
  if (labels.length === 0) return text
  return text
    .split('\n')
    .map((line) => line.slice(labels.find((each) => line.startsWith(each))?.length ?? 0).trim())
    .filter((line) => line !== '')
    .join('\n')
}

function isShown(element: DomElement): boolean {
  return attributeOf(element, 'hidden') === null && !isHiddenByStyle(element)
}

function isLabel(text: string): boolean {
  return text.length <= longestLabel && label.test(text)
}

/** The elements in `element` that are a label and no more. */
function labelsIn(element: DomElement): string[] {
  const labels: string[] = []
  let count = 0
  for (const node of nodesBelow(element)) {
    count += 1
    if (count > mostInside) break
    const text = isElement(node) ? textOf(node) : ''
    if (isLabel(text)) labels.push(text)
  }
  return labels
}

/** The text of the element behind a label: `<dt itemprop="datePosted">Added on:</dt><dd>5 March 2027</dd>`. */
function textBeside(element: DomElement): string | null {
  const siblings: readonly DomNode[] = element.parentNode === null ? [] : childrenOf(element.parentNode)
  if (siblings.length > mostSiblings) return null
  const next = siblings.slice(siblings.indexOf(element) + 1).find(isElement)
  const text = next === undefined ? '' : textOf(next)
  return text === '' || text.length > longestBeside || isLabel(text) ? null : text
}
