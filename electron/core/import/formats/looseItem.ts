// Properties of a posting on a page where no element says that it is one: a template whose outermost element was
// dropped, or `<meta itemprop="datePosted" …>` beside a text. Read only where several stand there that nothing but a
// job has, each once, so that a list of jobs, a shop and a résumé give nothing. Beside the one posting of a page they
// are what its template writes elsewhere, or what SingleFile moves: every `<meta>` of the body into the head.

import { warning } from '../../../../shared/messages.ts'
import { localName } from '../json/nodes.ts'
import type { RawNode, RawPosting } from '../raw.ts'
import { type Dialect, tokensOf, typesOf } from './dialect.ts'
import { attributeOf, type DomElement, deepestPage, elementsAround, isElement, nodesBelow } from './dom.ts'
import { isForgottenItem } from './forgottenItems.ts'
import { addValue, readPosting } from './items.ts'
import type { HtmlPage } from './page.ts'

const ofJobsOnly =
  'dateposted hiringorganization employmenttype joblocation joblocationtype basesalary experiencerequirements educationrequirements'.split(
    ' ',
  )
const telling: ReadonlySet<string> = new Set(ofJobsOnly)
/** What belongs to a thing within the posting, and the way to that. */
const partsOf: readonly { part: string; within: readonly string[] }[] = [
  { part: 'addresscountry', within: ['joblocation', 'address'] },
  { part: 'currency', within: ['basesalary'] },
]
const filling: ReadonlySet<string> = new Set([
  ...ofJobsOnly,
  'validthrough',
  'identifier',
  ...partsOf.map(({ part }) => part),
])
const fewest = 3
/** Scopes around a whole page, which say nothing of what it is about. */
const ofPages = new Set('webpage itempage webpageelement website article'.split(' '))
/** What a job may have several of. */
const severalOfOne = new Set(['employmenttype', 'joblocation'])

/** The posting whose properties stand loose on the page, or null. */
export function findLooseItem(page: HtmlPage, dialect: Dialect): RawPosting | null {
  const found = findLoose(page, dialect, telling)
  // A second one belongs to a second job.
  const isOfSeveral = [...found].some(([name, { length }]) => length > 1 && !severalOfOne.has(name))
  if (isOfSeveral || found.size < fewest) return null
  const around = commonElement([...found.values()].flat())
  return around === null
    ? null
    : readPosting(around, `${dialect.rung}[0]`, { dialect, byId: new Map(), page, nodes: 0 })
}

/** Adds to a page's only posting what it lacks and what stands once on the page, outside of anything marked. */
export function addLooseProperties(posting: RawPosting, page: HtmlPage, dialect: Dialect): void {
  const reading = { dialect, byId: new Map<string, DomElement>(), page, nodes: 0 }
  for (const [name, [element, ...others]] of findLoose(page, dialect, filling)) {
    const part = partsOf.find((each) => each.part === name)
    const node = nodeWithin(posting.node, part?.within ?? [])
    if (element === undefined || others.length > 0 || node === null || node.fields.has(name)) continue
    const isItem = attributeOf(element, dialect.scope) !== null || isForgottenItem(element, dialect)
    addValue(node, propertyOf(element, name, dialect), element, isItem, 'page', [], reading)
    const field = node.fields.get(name)
    if (field === undefined) continue
    const filled = part?.within[0] ?? field.key
    posting.warnings.push(warning('FILLED_FROM_PAGE', { field: filled, path: field.path }))
  }
}

/** The only thing that stands there, step by step; null where there is none or there are several. */
function nodeWithin(node: RawNode, steps: readonly string[]): RawNode | null {
  let current = node
  for (const step of steps) {
    const [value, ...others] = current.fields.get(step)?.values ?? []
    if (typeof value !== 'object' || others.length > 0) return null
    current = value
  }
  return current
}

/** The elements outside of things that have one of `names` as their property, by its name in small letters. */
function findLoose(page: HtmlPage, dialect: Dialect, names: ReadonlySet<string>): Map<string, DomElement[]> {
  const found = new Map<string, DomElement[]>()
  const isOpen = (element: DomElement): boolean =>
    attributeOf(element, dialect.scope) === null ||
    typesOf(element, dialect).some((type) => ofPages.has(type.toLowerCase()))
  for (const node of nodesBelow(page.document, isOpen)) {
    if (!isElement(node)) continue
    for (const token of tokensOf(attributeOf(node, dialect.property))) {
      const name = localName(token).toLowerCase()
      if (!names.has(name)) continue
      const others = found.get(name)
      if (others === undefined) found.set(name, [node])
      else others.push(node)
    }
  }
  return found
}

/** A property as the page writes it. */
function propertyOf(element: DomElement, name: string, { property }: Dialect): string {
  return (
    tokensOf(attributeOf(element, property)).find((token) => localName(token).toLowerCase() === name) ?? name
  )
}

/** The smallest element around all of them. */
function commonElement(elements: readonly DomElement[]): DomElement | null {
  const [first, ...others] = elements.map((element) => [...elementsAround(element, deepestPage)])
  return first?.find((element) => others.every((each) => each.includes(element))) ?? null
}
