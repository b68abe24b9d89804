// The country and the state a place says it lies in: `"containedInPlace": {"@type": "Country", "name": "Norway"}`.

import type { Place } from '../../../../shared/posting.ts'
import { fieldOf, isNode, type RawNode, type RawValue } from '../raw.ts'
import { readText } from '../text/text.ts'
import { readCountry, readCountryName } from './countries.ts'
import { joinLabel } from './placeText.ts'

const deepest = 3

type Around = Pick<Place, 'region' | 'countryCode' | 'countryRaw'>

/** Adds what surrounds a place to one of which only a town is stated. */
export function withSurroundings(place: Place, node: RawNode, lang: string | null): Place {
  if (place.region !== null || place.countryRaw !== null || place.locality === null) return place
  const around: Around = { region: null, countryCode: null, countryRaw: null }
  lookAround(node, lang, around, deepest)
  if (around.countryRaw === null && around.region === null) return place
  const label = place.label === place.locality ? joinLabel([place.locality, around.region]) : place.label
  return { ...place, ...around, label }
}

function lookAround(node: RawNode, lang: string | null, around: Around, depth: number): void {
  const outer: RawValue | undefined = fieldOf(node, 'containedinplace', 'containedin')?.values[0]
  if (outer === undefined || depth === 0) return
  const name = readText(isNode(outer) ? fieldOf(outer, 'name')?.values[0] : outer)
  const types = isNode(outer) ? outer.types.map((type) => type.toLowerCase()) : []
  const isCountry = types.includes('country')
  const code = name === null ? null : isCountry ? readCountry(name, lang) : readCountryName(name, lang)
  if (name !== null && (isCountry || (types.length === 0 && code !== null))) {
    around.countryCode = code
    around.countryRaw = name
  } else if (name !== null && types.some((type) => type === 'state' || type === 'administrativearea'))
    around.region ??= name
  if (isNode(outer)) lookAround(outer, lang, around, depth - 1)
}
