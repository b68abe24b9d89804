// How Microdata and RDFa Lite name the same things: an item, its type, its properties; and items whose scope was forgotten.

import { localName } from '../json/jsonValue.ts'
import { attributeOf, type DomElement, isElement, nodesBelow } from './dom.ts'

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

/** The local names of an element's types. */
export function typesOf(element: DomElement, dialect: Dialect): string[] {
  return tokensOf(attributeOf(element, dialect.type)).map(localName)
}

/** "og:title" and "dc:title" are those of the page. */
const ofPages = /^(?:og|article|twitter|fb|al|dc|dcterms|foaf|sioc|skos|rdfs):/i

/** The names of the properties an element gives, as written. */
export function propertiesOf(element: DomElement, { property }: Dialect): string[] {
  const value = attributeOf(element, property)
  return value === null ? [] : tokensOf(value).filter((token) => !ofPages.test(token))
}

/** The words of an attribute that lists names. */
export function tokensOf(value: string | null): string[] {
  return value === null ? [] : value.split(/\s+/).filter((token) => token !== '')
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
export function isForgottenItem(element: DomElement, dialect: Dialect): boolean {
  const names = propertiesOf(element, dialect)
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
    for (const name of propertiesOf(node, dialect)) {
      const part = localName(name).toLowerCase()
      if (thing.telling.has(part)) isTold = true
      else if (!thing.other.has(part)) return false
    }
  }
  return isTold
}
