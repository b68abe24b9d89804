// How Microdata and RDFa Lite name the same things: an item, its type, its properties.

import { localName } from '../json/nodes.ts'
import { attributeOf, type DomElement } from './dom.ts'

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
