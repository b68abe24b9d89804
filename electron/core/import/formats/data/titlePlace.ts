// Listings and feeds whose titles end with where the job is and say it nowhere else: "Miller (Salem, OR, US, 97301)".

import type { Place } from '../../../../../shared/posting.ts'
import { readCountryName } from '../../places/countries.ts'
import { readPlaceText } from '../../places/placeText.ts'
import { isWellKnownTown } from '../../places/townsByCountry.ts'
import type { RawPosting } from '../../raw.ts'
import { cleanText } from '../../text/text.ts'
import { namesOccupation } from '../../wording/occupations.ts'
import { plainKey } from './keyPaths.ts'

const longestTitle = 200
const longestUrl = 500
const inBrackets = /^(.{3,}?)\s*\(([^()]{3,140})\)$/

/** "(Payments, UK)" is none: a town stands in front of a state or a postal code, or in the posting's own address. */
function isSurelyTown({ locality, regionCode, postalCode }: Place, url: string): boolean {
  if (locality === null) return false
  const inUrl = plainKey(url.slice(0, longestUrl))
  return regionCode !== null || postalCode !== null || inUrl.includes(plainKey(locality))
}

/** A town as well known as Berlin, a country by its name, or a town with its country. */
function isSurelyPlace(text: string, url: string): boolean {
  if (!text.includes(',')) return isWellKnownTown(text) || readCountryName(text, null) !== null
  const place = namesOccupation(text) ? null : readPlaceText(text, null)
  return place !== null && place.countryCode !== null && isSurelyTown(place, url)
}

/** Takes places with their country off the end of titles, where no other place is stated. */
export function takePlaceFromTitle(postings: readonly RawPosting[]): void {
  for (const { node } of postings) {
    const title = node.fields.get('title')
    const [written] = title?.values ?? []
    if (title === undefined || typeof written !== 'string' || node.fields.has('joblocation')) continue
    const [, bare, text] = written.length > longestTitle ? [] : (inBrackets.exec(cleanText(written)) ?? [])
    if (bare === undefined || text === undefined) continue
    const [url] = node.fields.get('url')?.values ?? []
    if (!isSurelyPlace(text, typeof url === 'string' ? url : '')) continue
    node.fields.set('title', { ...title, values: [bare] })
    node.fields.set('joblocation', { ...title, values: [text] })
  }
}
