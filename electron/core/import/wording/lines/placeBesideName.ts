// The town an employer's name carries behind it: "Marlow University, Marlow, United Kingdom". Where nothing else says
// where a job is, people write it so, in the sentence that offers it or in the address to apply to.

import { writtenLegalForms } from '../../text/legalForms.ts'
import { isPlace } from './placeAlone.ts'

const mostMentions = 50
const longestTail = 120
const mostParts = 5
const longestPlace = 80
const partOfPlace = /^\p{Lu}[\p{L} .'’-]{2,30}$/u

/** "Marlow University, UK", "Northmill Ltd in Marlow" as a name and the place behind it; "Women in Data" is a name. */
export function partEmployer(name: string): { name: string; place: string | null } {
  const parts = /^(.{3,80}?)(?:,|,? (?:based |located )?in) (\p{Lu}[^,]{1,40}(?:, [^,]{2,40})?)$/u.exec(name)
  const [, whole, place] = parts ?? []
  return whole !== undefined && place !== undefined && (isPlace(place) || firm.test(whole))
    ? { name: whole, place }
    : { name, place: null }
}

const firm = new RegExp(`\\b(?:${writtenLegalForms}|Co)\\.?$`)

/** The place behind an employer's name; null where none is, or two differ. */
export function placeBesideName(text: string, name: string): string | null {
  const found = new Set<string>()
  let at = text.indexOf(name)
  for (
    let count = 0;
    at !== -1 && count < mostMentions;
    count += 1, at = text.indexOf(name, at + name.length)
  ) {
    const place = placeIn(text.slice(at + name.length, at + name.length + longestTail))
    if (place !== null) found.add(place)
  }
  const [only] = [...found].filter((place) => ![...found].some((other) => isPartOf(place, other)))
  return found.size > 0 && [...found].every((place) => place === only || isPartOf(place, only!))
    ? only!
    : null
}

function isPartOf(place: string, other: string): boolean {
  return place !== other && other.endsWith(place)
}

/** " in Zwolle", " di Cuneo" */
const inTown = /^ (?:in|i|di|w|à|en|te) (\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?)(?=[ ,.)])/u

/** ", Marlow, United Kingdom (the lab of …": the fewest parts behind the comma that are a place, its country included. */
function placeIn(tail: string): string | null {
  const town = inTown.exec(tail)?.[1]
  if (town !== undefined && isPlace(town)) return town
  // What belongs to the name, and the line it ends.
  const said =
    /^(?:,[ \n]| \(|\s?\n\s*(?=[^\n]{3,60}(?:\n|$)))(.*?),?(?:[;:()\n]|\.(?:\s|$)|\s(?:is|are|has|invites|seeks|and|or|to)\s|$)/su.exec(
      tail,
    )?.[1]
  if (said === undefined) return null
  const parts = said.split(/,\s+/).slice(0, mostParts)
  for (let first = 0; first < parts.length; first += 1) {
    // Behind a street or a department a country alone would be anybody's.
    for (let end = first + (first === 0 ? 1 : 2); end <= parts.length; end += 1) {
      const place = placeOf(parts, first, end)
      if (place === null) continue
      // "Bengaluru, Karnataka" on a line of its own: no list holds all that are parts of countries.
      const isLine = parts.length === 2 && end === 1 && partOfPlace.test(parts[1]!) && /^\s?\n/.test(tail)
      return isLine ? parts.join(', ') : (placeOf(parts, first, end + 1) ?? place)
    }
  }
  return null
}

function placeOf(parts: readonly string[], first: number, end: number): string | null {
  const place = parts.slice(first, end).join(', ').trim()
  return end <= parts.length && place.length <= longestPlace && isPlace(place) ? place : null
}
