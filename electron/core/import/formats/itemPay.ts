// Pay as items of a page state it: under the name of another property, or half in the markup and half in the text.

import type { RawNode, RawPosting } from '../raw.ts'
import { findNamedPeriod, findPeriod, periodLengthAtStart } from '../salary/periods.ts'
import {
  attributeOf,
  childrenOf,
  type DomElement,
  type DomNode,
  isElement,
  isText,
  nodesBelow,
} from './dom.ts'

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

/**
 * `<meta itemprop="baseSalary" content="12000">12 000-17 000 грн.`: the amount alone, beside the text that says all,
 * which may be in an element of its own.
 */
export function payBeside(element: DomElement, amount: string): string {
  const { parentNode } = element
  if (!/^\d+(?:\.\d+)?$/.test(amount) || parentNode === null) return amount
  const digits = amount.replace(/\.\d+$/, '')
  const isSaid = (line: string): boolean => line.replace(/[\s.,'’]/g, '').includes(digits)
  const own = shortLine(element)
  if (own !== '') return isSaid(own) ? own : amount
  const siblings = childrenOf(parentNode)
  // What holds more says more than pay.
  if (siblings.length > mostNodesOfPay) return amount
  const next = siblings.slice(siblings.indexOf(element) + 1).find(isElement)
  const beside = next === undefined ? '' : shortLine(next)
  const line = isSaid(beside) ? beside : shortLine(parentNode)
  return isSaid(line) ? line : amount
}

const farthest = 20

/** `時給<b itemprop="baseSalary">1,150円</b>`, `<b itemprop="baseSalary">£15</b> per hour`: with the period that stands right beside it. */
export function withPeriodBeside(element: DomElement, text: string): string {
  const { parentNode } = element
  if (parentNode === null || !/\d/.test(text) || text.length > longestPay || findPeriod(text) !== null)
    return text
  const siblings = childrenOf(parentNode)
  const at = siblings.indexOf(element)
  const beside = (index: number): string => {
    const node = siblings[index]
    return node !== undefined && isText(node) ? node.value.replace(/\s+/g, ' ') : ''
  }
  const lead = beside(at - 1)
    .slice(-farthest)
    .split(/[/|·,;]/)
    .at(-1)!
    .trim()
  if (findNamedPeriod(lead) !== null) return `${lead} ${text}`
  const next = beside(at + 1)
  return text + next.slice(0, periodLengthAtStart(next))
}

const amounts = ['value', 'minvalue', 'maxvalue', 'price', 'minprice', 'maxprice', 'median']

/**
 * `<meta itemprop="currency" content="GBP"><span>30,000 a year</span>`: a thing of which only the currency is marked, or,
 * as in `€ <b itemprop="value">1800</b>`, only the amount.
 */
export function addPayInText(
  item: RawNode,
  element: DomElement,
  path: string,
  rung: RawPosting['rung'],
): void {
  const isPay = item.types.some((type) => type.toLowerCase() === 'monetaryamount')
  const isStated = amounts.some((name) => item.fields.has(name))
  const part = isStated ? 'currency' : 'value'
  if (!isPay || item.fields.has(part)) return
  const line = shortLine(element)
  const value = isStated ? signBeside.exec(line)?.[0] : line
  if (value === undefined || (!isStated && value.length <= 3)) return
  // A sign gives way to a code that is marked elsewhere.
  const from = isStated ? 'text' : rung
  item.fields.set(part, { key: part, path: `${path}.${part}`, rung: from, values: [value] })
}

/** A sign that stands for a currency, in front of a number or behind it. */
const signBeside = /\p{Lu}{0,3}\p{Sc}(?=\s?\d)|(?<=\d\s?)\p{Sc}/u
