// Where the title of a marked posting leads, which in a list is where the posting itself stands; and a title that nobody
// marked, in the posting's own heading.

import { warning } from '../../../../shared/messages.ts'
import { localName } from '../json/jsonValue.ts'
import type { RawPosting } from '../raw.ts'
import { isGeneralHeading } from '../wording/lines/sectionHeadings.ts'
import { type Dialect, propertiesOf } from './dialect.ts'
import {
  attributeOf,
  type DomElement,
  elementsAround,
  isElement,
  isHeading,
  nodesBelow,
  textOf,
} from './dom.ts'

/** A title is a handful of elements, and so is what stands around it within its link. */
const mostAround = 3
const leads = /^(?:https?:|\/|[\w.-]+\/)/i

/** The link that the only title in `scope` is, stands in, or holds alone, or that `scope` is; null where there is none. */
export function linkOfTitle(scope: DomElement, dialect: Dialect): DomElement | null {
  const titles: DomElement[] = []
  for (const node of nodesBelow(scope)) {
    if (!isElement(node)) continue
    const names = propertiesOf(node, dialect)
    if (names.some((name) => localName(name).toLowerCase() === 'title')) titles.push(node)
  }
  const [title, ...others] = titles
  const link = title === undefined || others.length > 0 ? null : (linkAt(title, scope) ?? linkAround(scope))
  return link !== null && leadsAway(link) ? link : null
}

/** The link that all of a card is. */
function linkAround({ parentNode }: DomElement): DomElement | null {
  return parentNode !== null && isElement(parentNode) && parentNode.tagName === 'a' ? parentNode : null
}

/** The link that a heading stands in or holds alone, where it leads to another page; null where there is none. */
export function linkOfHeading(heading: DomElement): DomElement | null {
  const link = linkAt(heading, null)
  return link !== null && leadsAway(link) ? link : null
}

function leadsAway(link: DomElement): boolean {
  return leads.test(attributeOf(link, 'href') ?? '')
}

function linkAt(title: DomElement, scope: DomElement | null): DomElement | null {
  if (title.tagName === 'a') return title
  for (const outer of elementsAround(title, mostAround)) {
    if (outer === scope) break
    if (outer.tagName === 'a') return outer
  }
  const [link, ...others] = nodesBelow(title).filter((node) => isElement(node) && node.tagName === 'a')
  return link !== undefined && others.length === 0 && isElement(link) ? link : null
}

const longestTitle = 150
const titled = ['title', 'name', 'jobtitle']

/** Adds to a posting without a title what its box is headed; of a posting that is alone only a heading of the page. */
export function addTitleOfHeading(
  { node, warnings }: RawPosting,
  scope: DomElement,
  path: string,
  isOfSeveral: boolean,
  dialect: Dialect,
): void {
  if (titled.some((name) => node.fields.has(name))) return
  const isOpen = (element: DomElement): boolean =>
    !propertiesOf(element, dialect).some((name) => localName(name).toLowerCase() !== 'url')
  const headings: DomElement[] = []
  for (const each of nodesBelow(scope, isOpen))
    if (isElement(each) && isHeading(each) && isOpen(each)) headings.push(each)
  const rank = headings.map(({ tagName }) => tagName).sort()[0]
  const [heading, ...others] = headings.filter(({ tagName }) => tagName === rank)
  if (heading === undefined || others.length > 0 || (!isOfSeveral && rank !== 'h1')) return
  const text = textOf(heading).trim()
  if (text === '' || text.length > longestTitle || isGeneralHeading(text)) return
  const where = { field: 'title', path: `${path}.heading` }
  node.fields.set('title', { key: 'title', path: where.path, rung: 'text', values: [text] })
  warnings.push(warning('FILLED_FROM_PAGE', where))
}
