// What a place states beside its label, which names the town and region: shown with it, and found by it.

import type { Place } from './posting.ts'

let names: Record<'long' | 'short', Intl.DisplayNames> | null = null

function namesOfCountries() {
  const named = (style: 'long' | 'short') => new Intl.DisplayNames('en', { type: 'region', style })
  names ??= { long: named('long'), short: named('short') }
  return names
}

/** A country's name in English; as the source wrote it where it is none that is known. Null where none is stated. */
export function countryOf({ countryCode, countryRaw }: Place): string | null {
  return countryCode === null ? countryRaw : (namesOfCountries().long.of(countryCode) ?? countryRaw)
}

/** Street, postal code and country, each where it is stated and the label does not say it. */
export function placeDetails(place: Place): string[] {
  const label = place.label.toLowerCase()
  return [place.street, place.postalCode, countryOf(place)].filter(
    (part) => part !== null && !label.includes(part.toLowerCase()),
  ) as string[]
}

/**
 * Everything a place is searched by: "United States", "US" and what the source wrote. A source's own code of two letters
 * is not among it, as it is a word of many texts ("IT", "IN").
 */
export function placeWords(place: Place): string[] {
  const { countryCode, countryRaw } = place
  const short = countryCode === null ? null : namesOfCountries().short.of(countryCode)
  const raw = countryRaw !== null && countryRaw.length > 2 ? countryRaw : null
  return [...new Set([place.label, ...placeDetails(place), short, raw])].filter(
    (part): part is string => typeof part === 'string',
  )
}
