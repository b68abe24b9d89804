// Pay as items of a page state it: under the name of another property, or half in the markup and half in the text.

import type { RawNode, RawPosting } from '../raw.ts'
import { attributeOf, type DomElement, type DomNode, isText, nodesBelow } from './dom.ts'

/** Where the currency belongs some write the whole pay. */
export function payIn(property: string, element: DomElement): string {
  const isPay =
    property.toLowerCase() === 'salarycurrency' &&
    /\d{2}/.test(attributeOf(element, 'content') ?? shortLine(element))
  return isPay ? 'baseSalary' : property
}

const longestPay = 100

const mostNodesOfPay = 30

/** The text of a few elements on one line; nothing where it is more than that. */
function shortLine(root: DomNode): string {
  let text = ''
  let count = 0
  for (const node of nodesBelow(root)) {
    count += 1
    if (isText(node)) text += node.value.replace(/\s+/g, ' ')
    if (count > mostNodesOfPay || text.length > longestPay) return ''
  }
  return text.replace(/\s+/g, ' ').trim()
}

/** `<meta itemprop="baseSalary" content="12000">12 000-17 000 грн.`: the amount alone, beside the text that says all. */
export function payBeside(element: DomElement, amount: string): string {
  const { parentNode } = element
  if (!/^\d+(?:\.\d+)?$/.test(amount) || parentNode === null) return amount
  const line = shortLine(parentNode)
  const isSaid = line.replace(/[\s.,'’]/g, '').includes(amount.replace(/\.\d+$/, ''))
  return isSaid ? line : amount
}

const amounts = ['value', 'minvalue', 'maxvalue', 'price', 'minprice', 'maxprice', 'median']

/** `<meta itemprop="currency" content="GBP"><span>30,000 a year</span>`: a thing of which only the currency is marked. */
export function addPayInText(
  item: RawNode,
  element: DomElement,
  path: string,
  rung: RawPosting['rung'],
): void {
  const isPay = item.types.some((type) => type.toLowerCase() === 'monetaryamount')
  if (!isPay || amounts.some((name) => item.fields.has(name))) return
  const line = shortLine(element)
  if (line.length > 3) item.fields.set('value', { key: 'value', path: `${path}.value`, rung, values: [line] })
}
