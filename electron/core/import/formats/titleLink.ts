// Where the title of a marked posting leads: in a list that is where the posting itself stands.

import { localName } from '../json/nodes.ts'
import { type Dialect, propertiesOf } from './dialect.ts'
import { attributeOf, type DomElement, elementsAround, isElement, nodesBelow } from './dom.ts'

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

/** The link that a heading stands in or holds alone, where it leads to another page; null where there is none. */
export function linkOfHeading(heading: DomElement): DomElement | null {
  const link = linkAt(heading, null)
  return link !== null && leadsAway(link) ? link : null
}

function leadsAway(link: DomElement): boolean {
  return leads.test(attributeOf(link, 'href') ?? '')
}

/** The link that all of a card is. */
function linkAround({ parentNode }: DomElement): DomElement | null {
  return parentNode !== null && isElement(parentNode) && parentNode.tagName === 'a' ? parentNode : null
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
