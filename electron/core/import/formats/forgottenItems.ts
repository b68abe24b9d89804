// Things that pages mark the parts of and forget to mark as things: `<p itemprop="jobLocation"><span
// itemprop="addressLocality">`. Read as an item all the same, where nothing else is marked inside.

import { localName } from '../json/nodes.ts'
import { type Dialect, propertiesOf } from './dialect.ts'
import { attributeOf, type DomElement, isElement, nodesBelow } from './dom.ts'

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
