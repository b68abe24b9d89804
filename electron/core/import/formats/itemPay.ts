// Pay as items of a page state it: under the name of another property, or half in the markup and half in the text.

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
    if (isText(node)) text += node.value
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
