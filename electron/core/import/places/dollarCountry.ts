// Whose dollars are paid in a town that is stated with its state or province and without its country: "Austin, TX".
// Only for the currency and the order of dates: the place itself keeps saying no more than was said.

import type { Place } from '../../../../shared/posting.ts'
import { readCountry } from './countries.ts'
import { splitStateCode, splitStateName } from './placeText.ts'
import { countryOfState, isState, isStateOf } from './states.ts'
import { countryOfTown } from './townsByCountry.ts'

/** "Fresno, CA 93721", "Halifax, NS B3K 2Z1" */
const postalCode = / (?:\d{5}(?:-\d{4})?|[A-Z]\d[A-Z] ?\d[A-Z]\d)$/

/** "Marlow, Melbourne VIC" */
const inAustralia = /[ ,](?:NSW|VIC|QLD|TAS|ACT)$/

/** "Salem, MA (Derby Wharf area)": what is said of the town; another place is not, "Salem, MA (or London, ON)". */
function withoutAddition(label: string): string {
  const [, town, said] = /^([^()]{1,100}) \(([^()]{1,60})\)$/.exec(label) ?? []
  if (town === undefined || said === undefined) return label
  const names = said.split(/\s*[,/;]\s*|\s+(?:or|and)\s+/)
  return names.some((name) => isState(name) || readCountry(name, null) !== null) ? label : town
}

/**
 * The country of the first place whose state or province tells it, else the only one from where one may apply; null
 * where none does. "Tbilisi, Georgia" does not.
 */
export function dollarCountryOf(places: readonly Place[], regions: readonly string[]): string | null {
  for (const { label, region, countryRaw } of places) {
    // A street may stand in front of the town.
    const end = withoutAddition(label)
      .replace(postalCode, '')
      .split(/\s*,\s*/)
      .slice(-2)
      .join(', ')
    if (inAustralia.test(end)) return 'AU'
    const pair = splitStateCode(end) ?? splitStateName(end)
    const state = pair?.state ?? region
    const country = countryRaw !== null || state === null ? null : countryOfState(state)
    // "Chennai, TN"
    const known = pair === null ? null : countryOfTown(pair.town)
    const isElsewhere = known !== null && known !== country && isStateOf(known, pair!.state)
    if (country !== null && !isElsewhere) return country
  }
  const [region, other] = regions
  return region !== undefined && other === undefined ? readCountry(region, null) : null
}

const named = {
  US: /(?<![\p{L}.])(?:U\.S\.(?:A\.)?|USA?|United States)(?![\p{L}$])/u,
  CA: /(?<!\p{L})Canad(?:a|ian)(?!\p{L})/u,
}

/** Whose dollars a sentence about pay speaks of, as it names one country; `other` where it names none, or both. */
export function dollarCountryIn(sentence: string, other: string | null): string | null {
  const countries = Object.entries(named).filter(([, name]) => name.test(sentence))
  return countries.length === 1 ? countries[0]![0] : other
}
