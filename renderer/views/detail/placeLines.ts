// How the places of a posting stand among its facts: the label of each, and once what they have in common.

import { countryOf, placeDetails } from '../../../shared/places.ts'
import type { Place } from '../../../shared/posting.ts'

/** `remark`: of a single place all that is stated beside its label; of several the country, where it is the same. */
export function placeLines(places: readonly Place[]): { names: string[]; remark: string | null } {
  const [first, ...others] = places
  if (first === undefined) return { names: [], remark: null }
  if (others.length === 0) return { names: [first.label], remark: placeDetails(first).join(' · ') || null }
  const country = countryOf(first)
  const isSame = others.every((place) => countryOf(place) === country)
  if (isSame) {
    const isSaid = places.some(({ label }) => label === country)
    return { names: places.map(({ label }) => label), remark: isSaid ? null : country }
  }
  return {
    names: places.map((place) => {
      const { label } = place
      const name = countryOf(place)
      return name === null || label.includes(name) ? label : `${label}, ${name}`
    }),
    remark: null,
  }
}
