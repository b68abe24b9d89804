// Properties of a posting on a page where no element says that it is one: a template whose outermost element was
// dropped, or `<meta itemprop="datePosted" …>` beside a text. Read only where several stand there that nothing but a
// job has, each once, so that a list of jobs, a shop and a résumé give nothing.

import { localName } from '../json/nodes.ts'
import type { RawPosting } from '../raw.ts'
import { type Dialect, tokensOf, typesOf } from './dialect.ts'
import { attributeOf, type DomElement, deepestPage, elementsAround, isElement, nodesBelow } from './dom.ts'
import { readPosting } from './items.ts'
import type { HtmlPage } from './page.ts'

const ofJobsOnly = new Set(
  'dateposted hiringorganization employmenttype joblocation joblocationtype basesalary experiencerequirements educationrequirements'.split(
    ' ',
  ),
)
const fewest = 3
/** Scopes around a whole page, which say nothing of what it is about. */
const ofPages = new Set('webpage itempage webpageelement website article'.split(' '))

/** The posting whose properties stand loose on the page, or null. */
export function findLooseItem(page: HtmlPage, dialect: Dialect): RawPosting | null {
  const found = new Map<string, DomElement>()
  const isOpen = (element: DomElement): boolean =>
    attributeOf(element, dialect.scope) === null ||
    typesOf(element, dialect).some((type) => ofPages.has(type.toLowerCase()))
  for (const node of nodesBelow(page.document, isOpen)) {
    if (!isElement(node)) continue
    for (const name of tokensOf(attributeOf(node, dialect.property))) {
      const property = localName(name).toLowerCase()
      if (!ofJobsOnly.has(property)) continue
      // A second one belongs to a second job.
      if (found.has(property) && property !== 'employmenttype' && property !== 'joblocation') return null
      found.set(property, node)
    }
  }
  if (found.size < fewest) return null
  const around = commonElement([...found.values()])
  return around === null
    ? null
    : readPosting(around, `${dialect.rung}[0]`, { dialect, byId: new Map(), page, nodes: 0 })
}

/** The smallest element around all of them. */
function commonElement(elements: readonly DomElement[]): DomElement | null {
  const [first, ...others] = elements.map((element) => [...elementsAround(element, deepestPage)])
  return first?.find((element) => others.every((each) => each.includes(element))) ?? null
}
