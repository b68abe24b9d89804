// What stands in a marked posting beside its marks, for one whose description nobody marked: the text of a template
// that marks title and place and leaves the rest to the reader. The last resort, since buttons and labels stand there too.

import { parseFragment, serialize } from 'parse5'
import { warning } from '../../../../shared/messages.ts'
import { fieldOf, type RawPosting } from '../raw.ts'
import { latinLength } from '../text/latinLength.ts'
import { attributeOf, childrenOf, type DomElement, isDeep, isElement, textOf } from './dom.ts'
import { withoutFurniture } from './visible/pageFurniture.ts'

const leastText = 60
const mostMarkup = 500_000
const noText: ReadonlySet<string> = new Set('form button script style noscript template nav svg'.split(' '))

/** Gives a posting of markup the text around its marks as description, where it has none and there is enough of it. */
export function addItemText(posting: RawPosting): void {
  const { node, verbatim, path } = posting
  if (fieldOf(node, 'description', 'responsibilities') !== null || !verbatim.startsWith('<')) return
  if (verbatim.length > mostMarkup) return
  const [scope] = childrenOf(parseFragment(verbatim)).filter(isElement)
  if (scope === undefined) return
  const copy = withoutFurniture(childrenOf(scope), isLeftOut, scope)
  const text = textOf(copy)
  if (latinLength(text) < leastText) return
  const key = 'description'
  const place = `${path}.text`
  node.fields.set(key, { key, path: place, rung: 'text', values: [isDeep(copy) ? text : serialize(copy)] })
  posting.warnings.push(warning('FILLED_FROM_PAGE', { field: key, path: place }))
}

function isLeftOut(element: DomElement): boolean {
  return noText.has(element.tagName) || isMarked(element) || isLabelOfMarked(element)
}

function isMarked(element: DomElement): boolean {
  return attributeOf(element, 'itemprop') !== null || attributeOf(element, 'property') !== null
}

const labels: ReadonlySet<string> = new Set('strong b label dt th span'.split(' '))
const mostSiblings = 20

function isLabelOfMarked(element: DomElement): boolean {
  if (!labels.has(element.tagName) || element.parentNode === null) return false
  const siblings = childrenOf(element.parentNode)
  if (siblings.length > mostSiblings) return false
  const next = siblings.slice(siblings.indexOf(element) + 1).find(isElement)
  return next !== undefined && isMarked(next) && /[:：]$/.test(textOf(element))
}
