// A place written as text: "Berlin, Germany", "Austin~Texas~United States", "Remote - EU; London". A comma
// separates town, region and country only where the last part is surely a country or a state; otherwise the text stays whole.

import type { Place } from '../../../../shared/posting.ts'
import { isPlaceholder } from '../text/text.ts'
import { readCountry, readCountryName } from './countries.ts'
import { addressWithin, readEastAddress } from './eastAddress.ts'
import { isCountryByCode, lettersBehind } from './lettersBehindTown.ts'
import { withoutModeWords } from './modeWords.ts'
import {
  codedWithStreet,
  readOtherAddress,
  streetFirst,
  townBeforeBracket,
  withAside,
  withoutArea,
  withStateApart,
} from './otherAddress.ts'
import { isStateCode, isStateName, isStateOf } from './states.ts'
import { townInState } from './townInState.ts'
import { countryOfTown } from './townsByCountry.ts'
import { readMode } from './workMode.ts'

/** One place, without the words about remote work; null where nothing else is said. */
export function readPlaceText(text: string, lang: string | null): Place | null {
  const [, codedTown, street] = codedWithStreet.exec(text) ?? []
  const coded = codedTown === undefined ? null : readPlaceText(codedTown, lang)
  if (coded !== null) return { ...coded, street: street! }
  const ofPart = withoutArea(text) ?? addressWithin.exec(text)?.[1] ?? null
  if (ofPart !== null) return readPlaceText(ofPart, lang)
  const isCut = text.includes('~')
  const said = withoutModeWords(text.replace(farFrom, ''))
  const reordered = streetFirst(said)
  if (reordered !== null) return readPlaceText(reordered, lang)
  // "Hybrid, with meetings in Leeds": a place begins otherwise.
  if (/^(?:with|mit|avec|con|com|met|med) /i.test(said)) return null
  if (said === '' || isPlaceholder(said) || !/[\p{L}\d]/u.test(said)) return null
  const plain = withAside.exec(said)?.[1]
  const place = plain === undefined ? null : readPlaceText(plain, lang)
  if (place !== null) return { ...place, label: said }
  const east = readEastAddress(said) ?? readOtherAddress(said)
  if (east !== null) return { ...noParts, ...east, label: said }
  // "Bayern > München": from the largest to the smallest.
  const path = said.split(/\s[>›»]\s/)
  const listed = path.length > 1 ? path.reverse() : withoutBrackets(said, lang).split(isCut ? '~' : /[,،，]/)
  const parts = listed
    .map((part) => part.trim())
    // "Tampere, Etätyö": words for the mode that are left standing above.
    .filter((part) => part !== '' && (/[\s\d]/.test(part) || readMode(part) === null))
  if (parts.length === 0) return null
  const label = joinLabel(parts)
  // "Town, CH, Region, CH"
  const isTwice = parts.length > 3 && parts[1] === parts.at(-1)
  const once = isTwice ? parts.filter((_, index) => index !== 1) : parts
  const read = readParts(partsFromCountry(said) ?? once, isCut, lang)
  const [locality = townBeforeBracket(label, lang), region = null] =
    path.length > 1 && read.locality === null ? parts : []
  return locality === null ? { ...read, label } : { ...read, locality, region, label }
}

/** "53а. 2,1 км від центру.": how far it is from the middle of the town. */
const farFrom = /[.,]?\s*\d+(?:[.,] ?\d+)? ?(?:км|km) (?:від|от|from|od|vom|du|dal) [^,;]{3,30}$/iu

/** "Milan (Italy)" and "Milan - Italy" → "Milan, Italy"; "Milano (MI)" → "Milano, MI", "Marlow (ON)" → "Marlow, ON" */
function withoutBrackets(text: string, lang: string | null): string {
  const inState = /^([^(),;]{2,60}) \(([A-Z]{2})\)(?=,|$)/.exec(text)
  if (inState !== null && isOfState(inState[1]!, inState[2]!, lang))
    return `${inState[1]}, ${inState[2]}${text.slice(inState[0].length)}`
  // "Pittsburgh, Pennsylvania (US)"
  const [, whole, state, land] = /^([^(),;]{2,60}, ([^(),;]{4,30})) \(([A-Z]{2,3})\)$/.exec(text) ?? []
  if (whole !== undefined && isStateName(state!) && readCountry(land!, null) !== null)
    return `${whole}, ${land}`
  const [, town, dash, country] = /^([^();]{2,80}?)(?: \(|( [-–] ))([^(),;–]{2,40}?)\)?$/.exec(text) ?? []
  // "Sales Manager - Germany" is no place.
  const isPlace = town !== undefined && (dash === undefined || countryOfTown(town) !== null)
  return isPlace && isCountryOnly(country!) ? `${town}, ${country}` : text
}

/** Letters that are no country's need no town that is known; "Nova Scotia (NS)" is no town. */
function isOfState(town: string, code: string, lang: string | null): boolean {
  if (lettersBehind(town, code, lang) === 'state') return true
  return isStateCode(code) && readCountry(code, null) === null && !isStateName(town)
}

const countryFirst = /^([A-Z]{2,3})\s*[-–,]\s*(?:([A-Z]{2,3})\s*[-–,]\s*)?(\p{Lu}\p{L}[^,–]*)$/u

/**
 * "US-CA-San Francisco", "USA - TX - Austin", "GB-London", "United States, Washington, Redmond", "Israel - Haifa": from
 * the largest to the smallest; null for the usual order.
 */
function partsFromCountry(text: string): string[] | null {
  const named = text.split(/\s*,\s*/)
  if (
    named.length === 3 &&
    isCountryOnly(named[0]!) &&
    !isCountryOnly(named[2]!) &&
    !/^[A-Z]{2}$/.test(named[2]!)
  )
    return named.reverse()
  const [whole, part, ...more] = text.split(/\s*,\s*|\s+[-–]\s+/)
  if (part !== undefined && more.length === 0 && isCountryOnly(whole!) && isTown(part)) return [part, whole!]
  const hyphened = text.split('-')
  const isFromLargest = hyphened.length > 1 && hyphened.length < 4 && !isCountryOnly(text)
  if (
    isFromLargest &&
    isCountryOnly(hyphened[0]!) &&
    hyphened.slice(1).every(isName) &&
    isTown(hyphened.at(-1)!)
  )
    return hyphened.reverse()
  const [, country, region, town] = countryFirst.exec(text) ?? []
  if (country === undefined || town === undefined || readCountry(country, null) === null) return null
  // "DE - Dover" may be Delaware.
  if (region === undefined && isStateCode(country)) return null
  return region === undefined ? [town, country] : [town, region, country]
}

/** "United States-Ohio-Dayton", as an old career system writes places. */
function isName(part: string): boolean {
  return /^\p{Lu}[\p{L} .'’]+$/u.test(part)
}

/** What may be a town behind its country; "Lebanon, Tennessee" and "Peru, IL" begin with one. */
function isTown(name: string): boolean {
  return /^\p{Lu}\p{Ll}/u.test(name) && !isStateName(name) && !noTown.test(name) && !isCountryOnly(name)
}

const noTown =
  /^(?:nation\w*|country\w*|various|several|multiple|anywhere|all|field|other|head|main|general)(?!\p{L})/iu

/** "United States", and not "Georgia", which is a state too. */
export function isCountryOnly(name: string): boolean {
  return (name.length > 3 || inShort.test(name)) && name !== 'Georgia' && readCountryName(name, null) !== null
}

/** Letters that mean nothing else. */
const inShort = /^(?:USA|UK|UAE)$/

type Parts = Omit<Place, 'label'>

/** A place of which nothing is stated but how it is called. */
export const noParts: Parts = {
  locality: null,
  region: null,
  regionCode: null,
  postalCode: null,
  street: null,
  countryCode: null,
  countryRaw: null,
  lat: null,
  lon: null,
}

function readParts(parts: readonly string[], isCut: boolean, lang: string | null): Parts {
  const last = parts.at(-1)!
  for (const coded of codesBehind(parts)) {
    const [town, letters, ...more] = coded.parts
    if (more.length === 0 && isTown(town!) && isCountryByCode(letters!, coded.postalCode))
      return {
        ...noParts,
        locality: town!,
        postalCode: coded.postalCode,
        countryCode: letters!,
        countryRaw: letters!,
      }
    const whole = readParts(coded.parts, isCut, lang)
    if (whole.countryCode !== null && whole.postalCode === null)
      return { ...whole, postalCode: coded.postalCode }
  }
  const countryCode = countryAtEnd(parts, lang)
  if (countryCode === null && !isCut) {
    const inState = partsInState(parts, lang)
    if (inState !== null) return inState
    const town = parts.length === 1 ? townWithCode(last, lang) : null
    if (town !== null) return { ...noParts, locality: town.rest, postalCode: town.postalCode }
    // Letters of a state or of a country: the town is the same.
    if (parts.length === 2 && /^[A-Z]{2}$/.test(last) && isTown(parts[0]!))
      return { ...noParts, locality: parts[0]! }
    // Up to a town with its postal code a place is whole, and its country just not stated; "Berlin, DE 10115" states it.
    const isBehindHouses = parts.length > 3 && codeAlone.test(last) && !streetAtEnd.test(parts.at(-3)!)
    if (isBehindHouses || /^[A-Z]{2} \d/.test(last) || !endsInPostalTown(parts.join(', '))) return noParts
  }
  const before = countryCode === null ? parts : parts.slice(0, -1)
  const place = { ...noParts, countryCode, countryRaw: countryCode === null ? null : last }
  return readTown(before, isCut, place)
}

interface CodeBehind {
  parts: string[]
  postalCode: string
}

/** "Leeds, GB, LS1 4AP", "Salem, OR, USA 97301": what may be the postal code behind the country, and the parts without it. */
function codesBehind(parts: readonly string[]): CodeBehind[] {
  const last = parts.at(-1)!
  const others = parts.slice(0, -1)
  const found: CodeBehind[] = []
  if (others.length > 1 && behindCountry.test(last)) found.push({ parts: others, postalCode: last })
  const [, country, code] = others.length > 0 ? (codedRegion.exec(last) ?? []) : []
  if (country !== undefined && (isCountryOnly(country) || /^(?:USA?|UK)$/.test(country)))
    found.push({ parts: [...others, country], postalCode: code! })
  return found
}

/** The parts in front of the country: street, town with its code, region. */
function readTown(parts: readonly string[], isCut: boolean, known: Parts): Parts {
  const before = withStateApart(parts)
  const place = { ...known }
  // "1 Raffles Place, Singapore"
  if (
    before.length === 1 &&
    known.countryCode !== null &&
    /^\d{1,4} \p{Lu}/u.test(before[0]!) &&
    !postalTown.test(before[0]!)
  )
    return { ...place, street: before[0]! }
  if (before.length > 1 && !isCut && /\d/.test(before[0]!) && !postalTown.test(before[0]!)) {
    place.street = before.shift()!
  }
  // Anything more than town and region stands in front of them.
  // "…, Leeds, LS1 4AP, UK": a code where elsewhere the region stands.
  const alone = before.length > 1 && isCodeAlone(before.at(-1)!) ? before.pop()! : null
  // "Mill House, Abbey Road, Leeds": behind a street no region stands.
  // "Pointe des Renards, 29217 Le Conquet": nor does one have a town's code.
  const isPlain =
    !isBuilding(before) && !streetAtEnd.test(before.at(-2) ?? '') && !postalTown.test(before.at(-1) ?? '')
  const hasRegion = before.length > 1 && (isPlain || /^[A-Z]{2}$/.test(before.at(-1)!))
  const region = hasRegion ? before.pop()! : null
  const last = before.pop() ?? null
  if (before.length > 0) place.street = joinLabel([place.street, ...before])
  const postal = last === null ? null : postalTown.exec(last)
  place.locality = postal === null ? last : postal[2]!
  place.postalCode = postal === null ? null : postal[1]!
  const zip = region === null ? null : codedRegion.exec(region)
  const plainRegion = zip?.[1] ?? region
  const coded = place.locality === null ? null : splitPostalCode(place.locality)
  if (coded !== null) place.locality = coded.rest
  place.postalCode ??= alone ?? zip?.[2] ?? coded?.postalCode ?? null
  if (plainRegion !== null && plainRegion !== place.locality) {
    place.region = plainRegion
    place.regionCode = codeOf(plainRegion)
  }
  return isStateAlone(place) ? { ...place, locality: null, region: place.locality } : place
}

/** "Oklahoma, United States"; "New York" and "Quebec" are towns as well. */
function isStateAlone({ locality, region, countryCode }: Parts): boolean {
  const isKnown = locality !== null && region === null && (countryCode === 'US' || countryCode === 'CA')
  return isKnown && isStateName(locality) && !/^(?:New York|Washington|Qu[eé]bec)$/.test(locality)
}

function partsInState(parts: readonly string[], lang: string | null): Parts | null {
  const found = townInState(parts, lang)
  if (found === null) return null
  const { street, town, state, postalCode } = found
  const region = state === town ? null : state
  return { ...noParts, street, locality: town, region, regionCode: codeOf(region), postalCode }
}

function codeOf(region: string | null): string | null {
  return region !== null && /^[A-Z]{2,3}$/.test(region) ? region : null
}

/** "IL 62701", "West Yorkshire LS1 4AP", "ON M5V 2T6", "NSW 2000", "Karnataka 560001" */
const codedRegion =
  /^(\p{Lu}[\p{L} .'’-]{1,40}) (\d{5,6}(?:-\d{4})?|(?<=^(?:NSW|VIC|QLD|TAS|ACT|NT|SA|WA) )\d{4}|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d)$/u

const codeAlone = /^(?:[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d)$/

/** Also in figures: "Salem, OR, 97301, US" */
function isCodeAlone(part: string): boolean {
  return codeAlone.test(part) || /^\d{5}(?:-\d{4})?$/.test(part)
}

/** Two parts of which the first is no town: "Dover Rowing Club, Leith". */
function isBuilding([first, , more]: readonly string[]): boolean {
  return more === undefined && building.test(first!)
}

const building =
  /\s(?:club|university|college|school|hospital|house|building|tower|cent(?:re|er)|campus|headquarters|hq|airport|stadium)$/i

const postalCodes = [
  // "Springfield, IL 62701"
  /^(.{1,80},\s?[A-Z]{2}),? (\d{5}(?:-\d{4})?)$/,
  // "Leeds LS1 4AP"
  /^(.{1,80}?),? ([A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2})$/,
  // "Toronto, ON M5V 2T6"
  /^(.{1,80},\s?[A-Z]{2}),? ([A-Z]\d[A-Z] ?\d[A-Z]\d)$/,
  // "75008" behind "Paris"
  /^(\p{L}[^\d,]{1,60}?),? (\d{5})$/u,
  // "Sydney NSW 2000"
  /^(.{1,80}[ ,](?:NSW|VIC|QLD|TAS|ACT|NT|SA|WA)),? (\d{4})$/,
]

/** The postal code behind a town and what is left in front of it; null where there is none of a known form. */
export function splitPostalCode(text: string): { rest: string; postalCode: string } | null {
  if (!/\d/.test(text)) return null
  for (const form of postalCodes) {
    const match = form.exec(text)
    if (match !== null) return { rest: match[1]!, postalCode: match[2]! }
  }
  return null
}

/** Whether a line goes from a street to a town with its postal code. */
export function endsInPostalTown(line: string): boolean {
  const comma = line.lastIndexOf(',')
  const last = line.slice(comma + 1).trim()
  return (
    comma > 0 &&
    (/^[A-Z]{2} \d{5}(?:-\d{4})?$/.test(last) ||
      codeAlone.test(last) ||
      splitPostalCode(last) !== null ||
      postalTown.test(last))
  )
}

const behindCountry = /^(?=\S*\d|\S+ \S*\d)[A-Z\d]{2,8}(?:[ -][A-Z\d]{2,5})?$/

/** "D-80331 München", "460 01 Liberec", "00-838 Warszawa", "1250-096 Lisboa", "1017 GA Amsterdam", "110 00 Praha 1" */
const postalTown =
  /^(?:[A-Z]{1,2}-)?(\d{4} [A-Z]{2}|\d{3} \d{2}|\d{2}-\d{3}|\d{4}-\d{3}|\d{4,6})\s+(\p{L}\D*(?:\s\d{1,2}er?|\s\d{1,2})?)$/u
const streetAtEnd = / (?:street|road|avenue|lane|drive|crescent|terrace|square)$/i
const ofStreets =
  /(?<!\p{L})(?:street|st|road|rd|avenue|ave|drive|dr|pkwy|parkway|lane|ln|way|blvd|boulevard|court|plaza)\.?(?!\p{L})/iu

/** The same in front of a town; null where there is none, or a street's number. */
export function splitCodeInFront(town: string): { rest: string; postalCode: string } | null {
  const match = postalTown.exec(town)
  return match === null || ofStreets.test(match[2]!) ? null : { rest: match[2]!, postalCode: match[1]! }
}

/** "75008 Paris", "Leeds LS1 4AP" and nothing else; four digits may be a year or a street's number in English. */
function townWithCode(text: string, lang: string | null): { rest: string; postalCode: string } | null {
  const coded = splitCodeInFront(text) ?? splitPostalCode(text)
  if (coded === null || !/^\p{Lu}[^\d,:]{1,40}$/u.test(coded.rest) || ofStreets.test(coded.rest)) return null
  if (
    /^\d{4}$/.test(coded.postalCode) &&
    !/^[A-Z]{1,2}-/.test(text) &&
    (lang === null || /^(?:en|und)\b/i.test(lang))
  )
    return null
  // "Store 12345"
  return /^\d+$/.test(coded.postalCode) && text.endsWith(coded.postalCode) ? null : coded
}

/** "Austin, TX" where only a town belongs: the town and its state or province, or one of the country it is known to lie in. */
export function splitStateCode(
  locality: string,
  country: string | null = null,
): { town: string; state: string } | null {
  const [, town, comma, state] =
    /^([^,(/\d]{2,80}?)(?:(\s*,\s*)|\s[-–]\s|\s?\/\s?|\s\()([A-Z]{2})\)?$/.exec(locality) ?? []
  if (town === undefined || state === undefined) return null
  const isState =
    (comma !== undefined && isStateCode(state)) || (country !== null && isStateOf(country, state))
  return isState || lettersBehind(town, state, null) === 'state' ? { town, state } : null
}

/** "Austin, Texas", the same with the name; a third part before the town would make it a street. */
export function splitStateName(locality: string): { town: string; state: string } | null {
  const [town, state, ...more] = locality.split(/\s*,\s*/)
  if (town === undefined || state === undefined || more.length > 0 || /\d/.test(town)) return null
  return isStateName(state) ? { town, state } : null
}

/** Whether what stands in front of two letters is a town, and at most its street. */
function isBehindTown([first, ...more]: readonly string[]): boolean {
  return more.length < 2 || (more.length === 2 && /\d/.test(first!))
}

function countryAtEnd(parts: readonly string[], lang: string | null): string | null {
  const last = parts.at(-1)!
  if (/^[A-Z]{2,3}$/.test(last)) {
    const town = parts.at(-2) ?? ''
    const meaning = last.length === 2 ? lettersBehind(town, last, lang) : 'country'
    const canBeState = isBehindTown(parts) || countryOfTown(town) !== null
    return meaning !== 'country' && canBeState ? null : readCountry(last, lang)
  }
  // "Georgia" behind a town of the United States is the state.
  if (last === 'Georgia' && parts.length > 1) return null
  return readCountryName(last, lang)
}

/** Joins what is there with commas; what is there already, also as the end of a part, is not repeated. */
export function joinLabel(parts: readonly (string | null)[]): string {
  const kept: string[] = []
  for (const part of parts) {
    if (part === null || part === '') continue
    const folded = part.toLowerCase()
    const isThere = kept.some((other) => {
      const known = other.toLowerCase()
      return known === folded || known.endsWith(`, ${folded}`)
    })
    if (!isThere) kept.push(part)
  }
  return kept.join(', ')
}
