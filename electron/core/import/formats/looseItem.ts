// Properties of postings on a page where no element says that it is one: a template whose outermost element was
// dropped, or `<meta itemprop="datePosted" …>` beside a text. Read only where several stand there that nothing but a
// job has, each once, so that a shop and a résumé give nothing. Beside the one
// posting of a page they are what its template writes elsewhere, or what SingleFile moves: every `<meta>` of the body
// into the head.

import { warning } from '../../../../shared/messages.ts'
import { localName } from '../json/jsonValue.ts'
import type { RawNode, RawPosting } from '../raw.ts'
import { type Dialect, isForgottenItem, propertiesOf, typesOf } from './dialect.ts'
import { attributeOf, type DomElement, deepestPage, elementsAround, isElement, nodesBelow } from './dom.ts'
import { addValue, type ItemReading, readPosting } from './items.ts'
import type { HtmlPage } from './page.ts'
import { furnitureOf } from './visible/around/pageFurniture.ts'
import { fillFromNames } from './visible/marked/labelFill.ts'

const ofJobsOnly =
  'dateposted hiringorganization employmenttype joblocation joblocationtype basesalary experiencerequirements educationrequirements'.split(
    ' ',
  )
/** What data hold of nothing but jobs, besides what pages write of one part of theirs elsewhere. */
const telling: ReadonlySet<string> = new Set([
  ...ofJobsOnly,
  ...'title validthrough responsibilities qualifications jobbenefits'.split(' '),
])
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
const severalOfOne = new Set(
  'employmenttype joblocation responsibilities qualifications jobbenefits'.split(' '),
)

/** The postings whose properties stand loose on the page. */
export function findLooseItems(page: HtmlPage, dialect: Dialect): RawPosting[] {
  const found = findLoose(page, dialect, telling)
  if (found.size < fewest) return []
  // A second one belongs to a second job.
  const isOfSeveral = [...found].some(([name, { length }]) => length > 1 && !severalOfOne.has(name))
  if (isOfSeveral) return []
  const root = commonElement([...found.values()].flat())
  const reading = { dialect, byId: new Map<string, DomElement>(), page, nodes: 0 }
  const posting = root === null ? null : readPosting(root, `${dialect.rung}[0]`, reading)
  if (root === null || posting === null) return []
  if (!posting.node.fields.has('description')) addLooseText(posting, page, dialect, reading)
  // Whoever marks some of what a template says, and no posting around it, names the rest by its class.
  fillFromNames(posting, root)
  return [posting]
}

/** Adds the text of a job that stands beside what says the rest of it; in the head a page describes itself. */
function addLooseText({ node }: RawPosting, page: HtmlPage, dialect: Dialect, reading: ItemReading): void {
  const found = findLoose(page, dialect, new Set(['description'])).get('description') ?? []
  const [element, ...others] = found.filter(({ tagName }) => tagName !== 'meta')
  if (element !== undefined && others.length === 0)
    addValue({ node, path: `${dialect.rung}[0]`, around: [], reading }, 'description', element, false)
}

/** Adds to a page's only posting what it lacks and what stands once on the page, outside of anything marked. */
export function addLooseProperties(posting: RawPosting, page: HtmlPage, dialect: Dialect): void {
  const reading = { dialect, byId: new Map<string, DomElement>(), page, nodes: 0 }
  for (const [name, [element, ...others]] of findLoose(page, dialect, filling)) {
    const part = partsOf.find((each) => each.part === name)
    const node = nodeWithin(posting.node, part?.within ?? [])
    if (element === undefined || others.length > 0 || node === null) continue
    if ((node.fields.get(name)?.rung ?? 'text') !== 'text') continue
    node.fields.delete(name)
    const isItem = attributeOf(element, dialect.scope) !== null || isForgottenItem(element, dialect)
    addValue({ node, path: 'page', around: [], reading }, propertyOf(element, name, dialect), element, isItem)
    const field = node.fields.get(name)
    if (field === undefined) continue
    const filled = part?.within[0] ?? field.key
    posting.warnings.push(warning('FILLED_FROM_PAGE', { field: filled, path: field.path }))
  }
  addOrganisation(posting, page, dialect, reading)
}

/** The only organisation that is marked beside the posting hires, where it is not the one that signs the page. */
function addOrganisation(
  { node, warnings }: RawPosting,
  page: HtmlPage,
  dialect: Dialect,
  reading: ItemReading,
) {
  if (node.fields.has('hiringorganization')) return
  const isFurniture = furnitureOf(page.document)
  const found: DomElement[] = []
  const isOutside = (element: DomElement): boolean =>
    attributeOf(element, dialect.scope) === null && !isFurniture(element)
  for (const each of nodesBelow(page.document, isOutside)) {
    if (!isElement(each) || attributeOf(each, dialect.scope) === null || isFurniture(each)) continue
    if (propertiesOf(each, dialect).length > 0) continue
    if (typesOf(each, dialect).some((type) => /^(?:organization|corporation)$/i.test(type))) found.push(each)
  }
  const [only, ...others] = found
  if (only === undefined || others.length > 0) return
  addValue({ node, path: 'page', around: [], reading }, 'hiringOrganization', only, true)
  const field = node.fields.get('hiringorganization')
  if (field !== undefined) warnings.push(warning('FILLED_FROM_PAGE', { field: field.key, path: field.path }))
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
    for (const token of propertiesOf(node, dialect)) {
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
function propertyOf(element: DomElement, name: string, dialect: Dialect): string {
  return propertiesOf(element, dialect).find((token) => localName(token).toLowerCase() === name) ?? name
}

/** The smallest element around all of them. */
function commonElement(elements: readonly DomElement[]): DomElement | null {
  const [first, ...others] = elements.map((element) => [...elementsAround(element, deepestPage)])
  return first?.find((element) => others.every((each) => each.includes(element))) ?? null
}
