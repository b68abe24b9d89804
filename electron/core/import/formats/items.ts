// Items written into the markup of a page. Microdata and RDFa Lite differ in the names of their attributes and
// in little else, so one walker reads both; a Dialect names the attributes.

import { serialize, serializeOuter } from 'parse5'
import { isJobPosting, localName } from '../json/nodes.ts'
import type { RawNode, RawPosting, RawValue } from '../raw.ts'
import { blockTags } from '../text/htmlTags.ts'
import {
  attributeOf,
  childrenOf,
  type DomElement,
  type DomNode,
  elementsAround,
  isElement,
  isText,
  nodesBelow,
} from './dom.ts'
import { postingLimit } from './jsonLd.ts'
import { type HtmlPage, resolveUrl } from './page.ts'

export interface Dialect {
  rung: string
  /** Makes an element an item. */
  scope: string
  type: string
  property: string
  id: string
  /** Names elements elsewhere that belong to the item, or null where the dialect has no such thing. */
  references: string | null
}

const nodeLimit = 5000
const depthLimit = 64
/** parse5 writes markup by recursion; anything deeper is given as text. */
const markupDepthLimit = 512

/** Every item of the page that is a JobPosting, in document order. */
export function findItems(page: HtmlPage, dialect: Dialect): RawPosting[] {
  const postings: RawPosting[] = []
  const byId = new Map<string, DomElement>()
  const scopes: DomElement[] = []
  for (const node of nodesBelow(page.document)) {
    if (!isElement(node)) continue
    const id = attributeOf(node, 'id')
    if (id !== null && !byId.has(id)) byId.set(id, node)
    // The outermost scope is often forgotten; its type says it.
    if (isJobPosting(typesOf(node, dialect)) && !isOfPerson(node, dialect)) scopes.push(node)
  }
  for (const scope of scopes.slice(0, postingLimit)) {
    const path = `${dialect.rung}[${postings.length}]`
    const reading: ItemReading = { dialect, byId, page, nodes: 0 }
    const node = readItem(scope, path, [], reading)
    // A scope around nothing: the data stand elsewhere on the page.
    if (node.fields.size === 0) continue
    const verbatim = isDeep(scope) ? textOf(scope) : serializeOuter(scope)
    postings.push({ ...page.surroundings, node, verbatim, path, rung: dialect.rung, warnings: [] })
  }
  return postings
}

/** What stands inside a person is what they have done: some mark the stations of a career as postings. */
function isOfPerson(element: DomElement, dialect: Dialect): boolean {
  for (const around of elementsAround(element, depthLimit)) {
    if (typesOf(around, dialect).some((type) => type.toLowerCase() === 'person')) return true
  }
  return false
}

interface ItemReading {
  dialect: Dialect
  byId: Map<string, DomElement>
  page: HtmlPage
  nodes: number
}

function typesOf(element: DomElement, dialect: Dialect): string[] {
  return tokensOf(attributeOf(element, dialect.type)).map(localName)
}

function tokensOf(value: string | null): string[] {
  return value === null ? [] : value.split(/\s+/).filter((token) => token !== '')
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
  const seen = new Set<DomNode>(around)
  const roots: DomNode[] = [...childrenOf(item)]
  const references = dialect.references === null ? [] : tokensOf(attributeOf(item, dialect.references))
  for (const id of references) {
    const element = byId.get(id)
    if (element !== undefined) roots.push(element)
  }
  const stack = roots.reverse()
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (!isElement(next) || seen.has(next)) continue
    seen.add(next)
    const isItem = attributeOf(next, dialect.scope) !== null || isForgottenItem(next, dialect)
    for (const name of tokensOf(attributeOf(next, dialect.property))) {
      addValue(node, name, next, isItem, path, around, reading)
    }
    if (isItem) continue
    const children = childrenOf(next)
    for (let index = children.length - 1; index >= 0; index -= 1) stack.push(children[index] as DomNode)
  }
  return node
}

const placeParts = 'streetaddress addresslocality addressregion postalcode addresscountry'
/** What pages mark inside a thing and forget to mark as one: a part that tells it, and the others it may have. */
const forgottenThings = new Map(
  [
    ['hiringorganization', 'name', 'url sameas logo image telephone email address'],
    ['joblocation', placeParts, 'name address geo latitude longitude'],
    ['address', placeParts, 'name'],
    ['basesalary', 'value minvalue maxvalue', 'currency unittext'],
    ['value', 'value minvalue maxvalue', 'unittext'],
    ['identifier', 'value', 'name propertyid'],
  ].map(([thing, telling, other]) => [
    thing!,
    { telling: new Set(telling!.split(' ')), other: new Set(other!.split(' ')) },
  ]),
)
/** A thing is a handful of elements. */
const mostInside = 200

/** Whether an element without a scope is a thing all the same: its parts are marked in it, and nothing else is. */
function isForgottenItem(element: DomElement, dialect: Dialect): boolean {
  const names = tokensOf(attributeOf(element, dialect.property))
  const thing = names
    .map((name) => forgottenThings.get(localName(name).toLowerCase()))
    .find((each) => each !== undefined)
  if (thing === undefined || attributeOf(element, 'content') !== null) return false
  let isTold = false
  let count = 0
  for (const node of nodesBelow(element)) {
    count += 1
    if (count > mostInside) return false
    if (!isElement(node)) continue
    for (const name of tokensOf(attributeOf(node, dialect.property))) {
      const part = localName(name).toLowerCase()
      if (thing.telling.has(part)) isTold = true
      else if (!thing.other.has(part)) return false
    }
  }
  return isTold
}

function addValue(
  node: RawNode,
  key: string,
  element: DomElement,
  isItem: boolean,
  path: string,
  around: readonly DomElement[],
  reading: ItemReading,
): void {
  const local = localName(key)
  const fieldPath = `${path}.${local}`
  let value: RawValue | null = null
  if (isItem && attributeOf(element, 'content') === null) {
    if (around.length >= depthLimit || reading.nodes >= nodeLimit) return
    const inner = readItem(element, fieldPath, around, reading)
    // An item without properties says what it is in its text: an employer that is only a link.
    value = inner.fields.size > 0 ? inner : textOf(element).trim()
  } else value = readValue(element, local.toLowerCase(), reading.page.baseUrl)
  if (value === null || (isItem && value === '')) return
  const field = node.fields.get(local.toLowerCase())
  if (field !== undefined) field.values.push(value)
  else
    node.fields.set(local.toLowerCase(), {
      key: local,
      path: fieldPath,
      rung: reading.dialect.rung,
      values: [value],
    })
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
  if (content !== null) return content
  const tag = element.tagName
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
  return isLink && text.trim() === '' ? addressOf(attributeOf(element, 'href'), base) : text
}

function addressOf(address: string | null, base: string | null): string | null {
  return address === null ? null : (resolveUrl(address, base) ?? address)
}

const unseen = /^(?:script|style|template)$/

/** The text of an element, with a line end wherever the page would show one. */
export function textOf(element: DomNode): string {
  let text = ''
  // A line end stands on the stack for where a block ends.
  const stack: (DomNode | '\n')[] = [...childrenOf(element)].reverse()
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node === '\n') text += node
    else if (isElement(node)) {
      const isBlock = blockTags.has(node.tagName)
      if (isBlock || node.tagName === 'br') text += '\n'
      if (isBlock) stack.push('\n')
      if (unseen.test(node.tagName)) continue
      const children = childrenOf(node)
      for (let index = children.length - 1; index >= 0; index -= 1) stack.push(children[index] as DomNode)
    } else if (isText(node)) text += node.value.replace(/\s+/g, ' ')
  }
  return text.replace(/[ ]*\n[ \n]*/g, '\n').trim()
}

/** Whether something in `element` is nested deeper than its markup can be written. */
export function isDeep(element: DomElement): boolean {
  let level: DomNode[] = childrenOf(element)
  for (let depth = 0; depth < markupDepthLimit; depth += 1) {
    level = level.flatMap((node) => (isElement(node) ? childrenOf(node) : []))
    if (level.length === 0) return false
  }
  return true
}
