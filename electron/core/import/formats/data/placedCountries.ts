// Places as unmarkedPlaces.ts gathers them that are a country and nothing nearer: who works from home there works at no
// place in it, and may apply from all of it.

import { isPartOfWorld } from '../../places/address.ts'
import { nameCountry, readCountry } from '../../places/countries.ts'
import { isNode, type RawField, type RawValue } from '../../raw.ts'
import { fieldAt } from './keyPaths.ts'

/** Whether a place as gathered here is a country and nothing nearer. */
export function isCountry(value: RawValue): boolean {
  return nameOfCountry(value) !== null
}

const anywhere = /(?<!\p{L})(?:world ?wide|anywhere|global)(?!\p{L})/iu

function nameOfCountry(value: RawValue): string | null {
  if (!isNode(value)) {
    const text = String(value).trim()
    const code = readCountry(text, null)
    if (code !== null) return text.length < 4 ? nameCountry(code) : text
    return anywhere.test(text) || isPartOfWorld(text) ? text : null
  }
  const address = fieldAt(value, 'address')?.values[0]
  const name = fieldAt(value, 'name')?.values[0]
  if (name !== undefined) return isNode(name) ? null : nameOfCountry(name)
  if (address === undefined || !isNode(address)) return null
  const [part, second] = address.fields.values()
  const isAlone = part !== undefined && second === undefined && address.fields.has('addresscountry')
  return isAlone ? nameOfCountry(part.values[0]!) : null
}

/** The countries of places that are nothing else, as regions to apply from. */
export function countriesOf(places: RawField): RawField {
  return { ...places, values: places.values.map(nameOfCountry).filter((name) => name !== null) }
}
