// Items written into the markup of a page. Microdata and RDFa Lite differ in the names of their attributes and
// in little else, so one walker reads both; a Dialect names the attributes.

import { serialize, serializeOuter } from 'parse5'
import { isEmploymentWord, kindsBeside } from '../fields/employment.ts'
import { isJobPosting, localName } from '../json/jsonValue.ts'
import { modeFields } from '../places/statedModes.ts'
import { fieldOf, isNode, type RawNode, type RawPosting, type RawValue } from '../raw.ts'
import { headsOtherJobs } from '../wording/lines/otherJobs.ts'
import { type Dialect, isForgottenItem, propertiesOf, tokensOf, typesOf } from './dialect.ts'
import {
  attributeOf,
  childrenOf,
  type DomElement,
  type DomNode,
  elementsAround,
  isDeep,
  isElement,
  isHeading,
  lineOf,
  nodesBelow,
  textOf,
} from './dom.ts'
import { addPayInText, payBeside, payIn, withPeriodBeside } from './itemPay.ts'
import { postingLimit } from './jsonLd.ts'
import { statedText } from './markedText.ts'
import { type HtmlPage, resolveUrl } from './page.ts'
import { addTitleOfHeading, linkOfTitle } from './titleLink.ts'
import { fillFromCard } from './visible/marked/cardLines.ts'
import { fillFromLabels } from './visible/marked/labelFill.ts'

const nodeLimit = 5000
const depthLimit = 64

/** Every item of the page that is a JobPosting, in document order; below "Similar jobs" stand what is no part of the first. */
export function findItems(page: HtmlPage, dialect: Dialect): RawPosting[] {
  const postings: RawPosting[] = []
  const byId = new Map<string, DomElement>()
  const marked: DomElement[] = []
  let isAlone = false
  for (const node of nodesBelow(page.document)) {
    if (!isElement(node)) continue
    const id = idOf(node, dialect)
    if (id !== null && !byId.has(id)) byId.set(id, node)
    // The outermost scope is often forgotten; its type says it.
    if (isJobPosting(typesOf(node, dialect)) && !isOfPerson(node, dialect)) marked.push(node)
    else if (marked.length === 1 && isHeading(node) && headsOtherJobs(lineOf(node))) isAlone = true
  }
  const scopes = withoutNested(marked)
  const areModesInParts = scopes.length > 0 && modeAttribute.test(page.source)
  const outer = new Set(scopes.flatMap((scope) => [...elementsAround(scope, depthLimit)]))
  for (const scope of scopes.slice(0, postingLimit)) {
    const path = `${dialect.rung}[${postings.length}]`
    const reading: ItemReading = { dialect, byId, page, nodes: 0 }
    const posting = readPosting(scope, path, reading)
    if (posting === null) continue
    if (areModesInParts && !outer.has(scope)) addModeOfParts(posting.node, scope, path, dialect.rung)
    // One that is alone is filled from the whole page, and stands at its address.
    const isOfSeveral = isAlone ? postings.length > 0 : scopes.length > 1
    if (!outer.has(scope)) addTitleOfHeading(posting, scope, path, isOfSeveral, dialect)
    if (isOfSeveral && !outer.has(scope)) {
      fillFromLabels(posting, scope)
      fillFromCard(posting, scope)
    }
    const isPlaced = posting.node.fields.has('url') || (!isOfSeveral && page.surroundings.pageUrl !== null)
    const link = isPlaced || outer.has(scope) ? null : linkOfTitle(scope, dialect)
    if (link !== null) addValue({ node: posting.node, path, around: [scope], reading }, 'url', link, false)
    if (isAlone && postings[0]?.node.fields.has('description')) posting.isAside = true
    postings.push(posting)
  }
  return postings
}

const mostAround = 3

/** Without those that lie in several others: each would be read with the text of all that lies in it. */
function withoutNested(marked: readonly DomElement[]): DomElement[] {
  const all: ReadonlySet<DomNode> = new Set(marked)
  return marked.filter((element) => {
    const around = elementsAround(element, depthLimit).filter((outer) => all.has(outer))
    return around.take(mostAround + 1).toArray().length <= mostAround
  })
}

/** What others name an element by: RDFa names things (`resource`), Microdata refers to parts of the page. */
function idOf(element: DomElement, { references, scope, id }: Dialect): string | null {
  if (references !== null) return attributeOf(element, 'id')
  return attributeOf(element, scope) === null ? null : attributeOf(element, id)
}

/** The posting an element holds; null where nothing is marked in it, and the data stand elsewhere on the page. */
export function readPosting(scope: DomElement, path: string, reading: ItemReading): RawPosting | null {
  const { page, dialect } = reading
  const node = readItem(scope, path, [], reading)
  if (node.fields.size === 0) return null
  gatherAddress(node, path, dialect.rung)
  const verbatim = isDeep(scope) ? textOf(scope) : serializeOuter(scope)
  return { ...page.surroundings, node, verbatim, path, rung: dialect.rung, warnings: [] }
}

const modeAttribute = /\bworkplacetype\s*=/i

/** `<x-location workplacetype="hybrid">`: what a page's own kinds of elements are told, and show by a program. */
function addModeOfParts(node: RawNode, scope: DomElement, path: string, rung: string): void {
  if (fieldOf(node, ...modeFields) !== null) return
  for (const part of nodesBelow(scope)) {
    const mode = isElement(part) && part.tagName.includes('-') ? attributeOf(part, 'workplacetype') : null
    if (mode === null) continue
    const key = 'jobLocationType'
    node.fields.set(key.toLowerCase(), { key, path: `${path}.${key}`, rung, values: [mode] })
    return
  }
}

const addressParts = ['streetAddress', 'postalCode', 'addressLocality', 'addressRegion', 'addressCountry']

/** Puts the parts of an address that stand in the posting itself together to the place they are of. */
function gatherAddress(node: RawNode, path: string, rung: string): void {
  if (node.fields.has('joblocation')) return
  const own = node.fields.get('address')
  if (own?.values.every((value) => isNode(value) && holdsPart(value)) === true) {
    node.fields.delete('address')
    node.fields.set('joblocation', { ...own, key: 'jobLocation' })
    return
  }
  const parts = addressParts.map((part) => part.toLowerCase()).filter((part) => node.fields.has(part))
  if (parts.length === 0) return
  const address: RawNode = { types: [], id: null, fields: new Map() }
  for (const part of parts) {
    address.fields.set(part, node.fields.get(part)!)
    node.fields.delete(part)
  }
  const key = 'jobLocation'
  node.fields.set(key.toLowerCase(), { key, path: `${path}.${key}`, rung, values: [address] })
}

function holdsPart({ fields }: RawNode): boolean {
  return addressParts.some((part) => fields.has(part.toLowerCase()))
}

/** What stands inside a person is what they have done: some mark the stations of a career as postings. */
function isOfPerson(element: DomElement, dialect: Dialect): boolean {
  for (const around of elementsAround(element, depthLimit)) {
    if (typesOf(around, dialect).some((type) => type.toLowerCase() === 'person')) return true
  }
  return false
}

/** What is being read, and how many things of it so far; `byId` finds what an item refers to. */
export interface ItemReading {
  dialect: Dialect
  byId: ReadonlyMap<string, DomElement>
  page: HtmlPage
  nodes: number
}

/** A thing as far as it is read: where it lies, and it and the items around it, to which no reference leads back. */
interface OpenItem {
  node: RawNode
  path: string
  around: readonly DomElement[]
  reading: ItemReading
}

/** `chain` holds the items around this one: a reference that leads back to one of them is not followed. */
function readItem(
  item: DomElement,
  path: string,
  chain: readonly DomElement[],
  reading: ItemReading,
): RawNode {
  const { dialect, byId, page } = reading
  reading.nodes += 1
  const node: RawNode = {
    types: typesOf(item, dialect),
    id: resolveUrl(attributeOf(item, dialect.id), page.baseUrl),
    fields: new Map(),
  }
  const around = [...chain, item]
  const open: OpenItem = { node, path, around, reading }
  const seen = new Set<DomNode>(around)
  const roots: DomNode[] = [...childrenOf(item)]
  const references = dialect.references === null ? [] : tokensOf(attributeOf(item, dialect.references))
  for (const id of references) {
    const element = byId.get(id)
    if (element !== undefined) roots.push(element)
  }
  const stack = roots.reverse()
  const unnamed: DomElement[] = []
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (!isElement(next) || seen.has(next)) continue
    seen.add(next)
    const isItem = attributeOf(next, dialect.scope) !== null || isForgottenItem(next, dialect)
    const names = propertiesOf(next, dialect)
    for (const name of names) addValue(open, name, next, isItem)
    if (isItem && names.length === 0) unnamed.push(next)
    if (isItem) continue
    const children = childrenOf(next)
    for (let index = children.length - 1; index >= 0; index -= 1) stack.push(children[index] as DomNode)
  }
  if (isJobPosting(node.types)) {
    addUnnamed(open, unnamed)
    liftHours(node)
    liftFromEmployer(node)
  }
  return node
}

/** "$50 hourly / 40 hours per week", all of it marked as the pay: hours are the posting's. */
function liftHours({ fields }: RawNode): void {
  for (const pay of fields.get('basesalary')?.values ?? []) {
    const hours = typeof pay === 'object' ? pay.fields.get('workhours') : undefined
    if (hours !== undefined && !fields.has('workhours')) fields.set('workhours', hours)
  }
}

const neverOfEmployers = ['dateposted', 'validthrough', 'employmenttype', 'basesalary']

/** Some close what is about who hires below what is about the job. */
function liftFromEmployer({ fields }: RawNode): void {
  for (const employer of fields.get('hiringorganization')?.values ?? []) {
    for (const name of isNode(employer) ? neverOfEmployers : []) {
      const field = (employer as RawNode).fields.get(name)
      if (field !== undefined && !fields.has(name)) fields.set(name, field)
    }
  }
}

/** What a thing in a posting is to it, by its own type, where its property was forgotten. */
const roleOfType = new Map([
  ['organization', 'hiringOrganization'],
  ['corporation', 'hiringOrganization'],
  ['place', 'jobLocation'],
  ['postaladdress', 'jobLocation'],
  ['monetaryamount', 'baseSalary'],
])

/** Adds the things without a property whose type tells what they are: the only one of its kind, and only what is missing. */
function addUnnamed(open: OpenItem, things: readonly DomElement[]): void {
  const { node, reading } = open
  const byRole = Map.groupBy(things, (thing) => {
    const types = typesOf(thing, reading.dialect)
    return roleOfType.get(types[0]?.toLowerCase() ?? '') ?? null
  })
  for (const [role, [thing, ...others]] of byRole) {
    if (role === null || thing === undefined || others.length > 0 || node.fields.has(role.toLowerCase()))
      continue
    addValue(open, role, thing, true)
  }
}

/** Adds to a thing what an element says under the property `key`; `isItem`: it is a thing itself. */
export function addValue(open: OpenItem, key: string, element: DomElement, isItem: boolean): void {
  const { node, path, around, reading } = open
  const local = payIn(localName(key), element)
  const fieldPath = `${path}.${local}`
  let value: RawValue | null = null
  const other = isItem ? undefined : thingNamedBy(element, open)
  if (other !== undefined) {
    addValue(open, key, other, true)
    return
  }
  if (isItem && attributeOf(element, 'content') === null) {
    if (around.length >= depthLimit || reading.nodes >= nodeLimit) return
    const inner = readItem(element, fieldPath, around, reading)
    if (inner.fields.size > 0) addPayInText(inner, element, fieldPath, reading.dialect.rung)
    // An item without properties says what it is in its text: an employer that is only a link, and no table of facts.
    const text = inner.fields.size > 0 ? '' : textOf(element).trim()
    if (local.toLowerCase() === 'hiringorganization' && text.includes('\n')) return
    value = inner.fields.size > 0 ? inner : text
  } else value = readValue(element, local.toLowerCase(), reading.page.baseUrl)
  if (value === null || (isItem && value === '')) return
  const values = [value, ...(local.toLowerCase() === 'employmenttype' ? kindsShown(element, value) : [])]
  const field = node.fields.get(local.toLowerCase())
  if (field !== undefined) field.values.push(...values)
  else
    node.fields.set(local.toLowerCase(), { key: local, path: fieldPath, rung: reading.dialect.rung, values })
}

/** What an element shows of contract or hours besides what it is marked with: "Permanent, full-time" for FULL_TIME. */
function kindsShown(element: DomElement, marked: RawValue): string[] {
  if (attributeOf(element, 'content') === null || isDeep(element)) return []
  const shown = lineOf(element).split(/\s*[,/|·]\s*/)
  return kindsBeside([String(marked)], shown.filter(isEmploymentWord))
}

/** A thing elsewhere on the page that an element only names: RDFa's `<link property="…" resource="#org">`. */
function thingNamedBy(element: DomElement, { around, reading }: OpenItem): DomElement | undefined {
  const { dialect, byId } = reading
  if (dialect.references !== null) return undefined
  const id = attributeOf(element, dialect.id) ?? attributeOf(element, 'href')
  const thing = id === null ? undefined : byId.get(id)
  return thing === undefined || around.includes(thing) ? undefined : thing
}

const addressProperties = new Set([
  'url',
  'sameas',
  'image',
  'logo',
  'mainentityofpage',
  'relatedlink',
  'contenturl',
  'thumbnailurl',
  'additionaltype',
])

/** Their markup is kept: the text alone would glue paragraphs together. */
const richProperties = new Set([
  'description',
  'responsibilities',
  'qualifications',
  'skills',
  'experiencerequirements',
  'educationrequirements',
  'jobbenefits',
  'benefits',
  'incentivecompensation',
  'incentives',
  'employeroverview',
])

const sourceTags = new Set(['img', 'audio', 'video', 'iframe', 'embed', 'source', 'track'])

function readValue(element: DomElement, property: string, base: string | null): string | null {
  const content = attributeOf(element, 'content')
  const tag = element.tagName
  if (content !== null) return property === 'basesalary' ? payBeside(element, content) : content
  if (tag === 'meta') return null
  if (tag === 'time') return attributeOf(element, 'datetime') ?? textOf(element)
  if (tag === 'data' || tag === 'meter') return attributeOf(element, 'value') ?? textOf(element)
  if (sourceTags.has(tag)) return addressOf(attributeOf(element, 'src'), base)
  if (tag === 'object') return addressOf(attributeOf(element, 'data'), base)
  if (tag === 'link') return addressOf(attributeOf(element, 'href'), base)
  const isLink = tag === 'a' || tag === 'area'
  if (isLink && addressProperties.has(property)) return addressOf(attributeOf(element, 'href'), base)
  if (richProperties.has(property) && !isDeep(element)) return serialize(element).trim()
  const text = textOf(element)
  const leads = isLink ? attributeOf(element, 'href') : null
  // "Write a mail": the words of such a link hold no address.
  if (/^(?:mailto|tel):/i.test(leads ?? '') && !/@|\d{3}/.test(text)) return leads
  if (isLink && text === '') return addressOf(leads, base)
  if (property === 'workhours') return text
  const day = dateProperties.has(property) ? onlyTimeIn(element) : null
  if (day !== null) return day
  const stated = statedText(element, text, property)
  return property === 'basesalary' ? withPeriodBeside(element, stated) : stated
}

const dateProperties = new Set(['dateposted', 'validthrough', 'datepublished', 'jobstartdate'])

/** The moment that an element shows in words: `<li itemprop="datePosted"><time datetime="2027-03-05">3 weeks ago</time></li>`. */
function onlyTimeIn(element: DomElement): string | null {
  const times = [...nodesBelow(element)].filter((node) => isElement(node) && node.tagName === 'time')
  const [only, ...others] = times as DomElement[]
  return only === undefined || others.length > 0 ? null : attributeOf(only, 'datetime')?.trim() || null
}

function addressOf(address: string | null, base: string | null): string | null {
  return address === null ? null : (resolveUrl(address, base) ?? address)
}
