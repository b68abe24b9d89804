// Where the job is done and from where one may apply. Reads every shape of jobLocation in the wild: Place, bare
// PostalAddress, Country, free text, lists of any of them. Rules: section 9 of the import specification; nothing
// is looked up, and no country is made of a state. How a text is split is in placeText.ts.

import type { Hint, Place, WorkMode } from '../../../../shared/posting.ts'
import { fieldOf, isNode, type RawField, type RawNode, type RawValue, type Reading } from '../raw.ts'
import { cleanText, isPlaceholder, readText } from '../text/text.ts'
import { isNameOf, nameCountry, readCountry } from './countries.ts'
import { joinLabel, readPlaceText, splitPlaces, splitStateCode, splitStateName } from './placeText.ts'
import { findModeHints, isEverywhere, judgeMode, readMode, type StatedMode } from './workMode.ts'

export interface PlaceContext {
  /** The employer's name: a place called the same is not named after the place. */
  employerName: string | null
  /** The language of the page, a tag like `de`. */
  lang: string | null
}

interface PlacesRead {
  locations: Place[]
  workMode: WorkMode
  applicantRegions: string[]
  hints: Hint[]
}

const mostPlaces = 500

/** A country alone is where one may be, no place one goes to. */
function isWhereOneGoes({ locality, region, postalCode, street, countryCode }: Place): boolean {
  return countryCode === null || [locality, region, postalCode, street].some((part) => part !== null)
}

/** Reads the places, the work mode and the regions to apply from, of a posting's node. */
export function readPlaces(node: RawNode, context: PlaceContext): Reading<PlacesRead> {
  const found: Found = { places: [], modes: [], regions: [] }
  const field = fieldOf(node, 'joblocation', 'location', 'worklocation')
  for (const value of field?.values.slice(0, mostPlaces) ?? []) readPlaceValue(value, context, found)
  // An address without a thing around it leaves its parts in the posting itself.
  if (found.places.length === 0 && addressKeys.some((key) => node.fields.has(key)))
    addPlace(readAddress(node, context), context, found)
  const own = found.places.length === 0 ? fieldOf(node, 'address')?.values[0] : undefined
  if (isNode(own)) addPlace(readAddress(own, context), context, found)
  const locations = dropRepeated(found.places)
  const workMode = judgeMode(modesStated(node), found.modes, locations.some(isWhereOneGoes))
  return {
    value: {
      locations,
      workMode,
      applicantRegions: dropRepeatedNames([...readRegions(node, context), ...found.regions]),
      hints: workMode === 'unknown' ? findModeHints(node) : [],
    },
    warnings: [],
  }
}

/** What `jobLocationType` says; where it is missing, "Remote" among the kinds of employment. */
function modesStated(node: RawNode): (StatedMode | null)[] {
  const field = fieldOf(node, 'joblocationtype')
  const between = field === null ? /[,;|/()（）、]/ : /(?:_|\s)or(?:_|\s)/i
  return (
    (field ?? fieldOf(node, 'employmenttype'))?.values
      .flatMap((value) => textOf(value).split(between))
      .map(readMode) ?? []
  )
}

interface Found {
  places: Place[]
  modes: (StatedMode | null)[]
  /** What stands beside the word "remote": where one may be, not where one works. */
  regions: string[]
}

const addressKeys = ['addresslocality', 'addressregion', 'addresscountry', 'postalcode', 'streetaddress']

function readPlaceValue(value: RawValue, context: PlaceContext, found: Found): void {
  if (!isNode(value)) {
    readPlaceString(String(value), context, found)
    return
  }
  const types = value.types.map((type) => type.toLowerCase())
  if (types.includes('virtuallocation')) {
    found.modes.push('remote')
    return
  }
  const start = found.places.length
  for (const property of fieldOf(value, 'additionalproperty')?.values.slice(0, 20) ?? [])
    found.modes.push(readMode(textOf(property)))
  const address = fieldOf(value, 'address')
  const hasOwnAddress = addressKeys.some((key) => value.fields.has(key))
  if (address !== null) {
    for (const one of address.values.slice(0, mostPlaces)) {
      if (isNode(one)) addPlace(readAddress(one, context), context, found)
      else readPlaceString(String(one), context, found)
    }
  } else if (hasOwnAddress) addPlace(readAddress(value, context), context, found)
  const name = readName(value, context)
  if (found.places.length === start && name !== null) readNamed(name, types, context, found)
  else if (name !== null) for (const place of found.places.slice(start)) prefixName(place, name)
  const coordinates = readCoordinates(value)
  if (coordinates !== null) for (const place of found.places.slice(start)) Object.assign(place, coordinates)
}

/** A place that has only a name: what it names depends on its type. */
function readNamed(name: string, types: readonly string[], context: PlaceContext, found: Found): void {
  if (types.includes('country')) {
    addPlace(
      { ...emptyPlace, countryCode: readCountry(name, context.lang), countryRaw: name, label: name },
      context,
      found,
    )
  } else if (types.includes('city')) addPlace({ ...emptyPlace, locality: name, label: name }, context, found)
  else if (types.includes('state')) addPlace({ ...emptyPlace, region: name, label: name }, context, found)
  else readPlaceString(name, context, found)
}

function readPlaceString(raw: string, context: PlaceContext, found: Found): void {
  // What is left of broken data names no place.
  if (raw.includes('":"')) return
  for (const text of splitPlaces(raw)) {
    const mode = readMode(text)
    found.modes.push(mode)
    const place = readPlaceText(text, context.lang)
    if (place === null) continue
    if (mode !== 'remote' && !isEverywhere(place.label)) found.places.push(place)
    // A word for the mode alone, in a language whose words readPlaceText leaves standing, is no region.
    else if (mode !== 'remote' || /[\s,]/.test(place.label) || readMode(place.label) === null)
      found.regions.push(place.label)
  }
}

const emptyPlace: Place = {
  label: '',
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

function readAddress(address: RawNode, context: PlaceContext): Place {
  const countryRaw = partOf(address, 'addresscountry')
  const statedTown = withoutCountry(partOf(address, 'addresslocality'), countryRaw)
  const namedRegion = withoutCountry(partOf(address, 'addressregion'), countryRaw)
  const postalCode = partOf(address, 'postalcode')
  const street = partOf(address, 'streetaddress')
  const countryCode = countryRaw === null ? null : readCountry(countryRaw, context.lang)
  const isCountry = (part: string): boolean => namesCountry(part, countryCode, context.lang)
  const statedRegion = namedRegion !== null && isCountry(namedRegion) ? null : namedRegion
  const isNoTown =
    statedTown !== null && (isCountry(statedTown) || (countryCode !== null && severalTowns.test(statedTown)))
  const town = isNoTown ? null : statedTown
  // All of it in one line, as career sites write it: "Leeds, GB, LS1 4AP" for a street, "US-CA-Fresno" for a town.
  const isOneLine = statedRegion === null && (countryRaw === null || town === null)
  const line = isOneLine ? (town ?? (postalCode === null ? street : null)) : null
  const whole = line === null ? null : readPlaceText(line, context.lang)
  const isInCountry = whole?.countryCode != null && (countryRaw === null || whole.countryCode === countryCode)
  if (whole !== null && isInCountry && whole.locality !== null) {
    return {
      ...whole,
      street: whole.street ?? (town === null ? null : street),
      postalCode: whole.postalCode ?? postalCode,
      countryRaw: countryRaw ?? whole.countryRaw,
      label: labelOf(whole) ?? whole.label,
    }
  }
  const canHaveState = countryCode === null || countryCode === 'US' || countryCode === 'CA'
  const pair =
    statedRegion === null && town !== null
      ? (splitStateCode(town) ?? (canHaveState ? splitStateName(town) : null))
      : null
  // A form with one line for it all gives the street as town and region too.
  const isStreet = (part: string | null): boolean =>
    part !== null && street !== null && /[\d,]/.test(part) && isSame(part, street)
  const locality = isStreet(town) ? null : (pair?.town ?? withoutRegion(town, statedRegion))
  const isNoRegion =
    isStreet(statedRegion) || (statedRegion !== null && statedRegion.toUpperCase() === countryCode)
  const region = pair?.state ?? (isNoRegion ? null : statedRegion)
  const place: Place = {
    ...emptyPlace,
    locality,
    region: region !== null && locality !== null && isSame(region, locality) ? null : region,
    regionCode: region === null ? null : regionCodeOf(region),
    postalCode,
    street: street !== null && countryRaw !== null && isSame(street, countryRaw) ? null : street,
    countryCode,
    countryRaw,
  }
  place.label = labelOf(place) ?? readText(fieldOf(address, 'name')?.values[0]) ?? ''
  return place
}

/** What is put where the town belongs when there is more than one. */
const severalTowns = new RegExp(
  `^(?:${[
    '(?:multiple|various|several|different|many) (?:locations?|cities|places|sites|offices|towns)',
    '(?:verschiedene|mehrere) (?:standorte|orte|städte)',
    '(?:plusieurs|différents|divers) (?:lieux|sites|villes)',
    '(?:varias|diversas|múltiples) (?:ubicaciones|ciudades|localidades)',
    '(?:várias|diversas) (?:localidades|cidades)',
    '(?:diverse|meerdere) (?:locaties|plaatsen)',
    '(?:diverse|varie) sedi',
    'flera orter',
  ].join('|')})$`,
  'iu',
)

/** Countries whose capital, or all of which, has the same name. */
const namedLikeTheirTown = new Set('DJ GI GT HK KW LU MC MO MX PA SG SM VA'.split(' '))

const partOfKingdom = /^(?:england|scotland|wales|northern ireland)$/i

/** "Brasil" for a town or a region beside the country BR. */
function namesCountry(part: string, countryCode: string | null, lang: string | null): boolean {
  if (countryCode === null || namedLikeTheirTown.has(countryCode) || partOfKingdom.test(part)) return false
  return isNameOf(countryCode, part, lang)
}

/** "TS,IN" beside the country IN. */
function withoutCountry(part: string | null, country: string | null): string | null {
  const end = part === null || country === null ? -1 : part.lastIndexOf(',')
  if (part === null || country === null || end < 1) return part
  return isSame(part.slice(end + 1), country) ? part.slice(0, end).trim() : part
}

/** "Anchorage, Alaska" beside the region Alaska. */
function withoutRegion(town: string | null, region: string | null): string | null {
  if (town === null || region === null || !town.endsWith(`, ${region}`)) return town
  return town.slice(0, -region.length - 2)
}

function labelOf(place: Place): string | null {
  const { locality, region, street, postalCode, countryCode, countryRaw } = place
  const near = joinLabel([locality, region])
  if (near !== '') return near
  if (countryCode !== null) return nameCountry(countryCode)
  return street ?? countryRaw ?? postalCode
}

/** Several lines or values of one part are joined; repeated ones stand once. */
function partOf(node: RawNode, key: string): string | null {
  const field: RawField | null = fieldOf(node, key)
  if (field === null) return null
  const parts = field.values.map(readText).filter((part) => part !== null)
  return joinLabel(parts) || null
}

/** `CA` and `US-CA` are codes, `California` is not. */
function regionCodeOf(region: string): string | null {
  const match = /^(?:[A-Z]{2}-)?([A-Z0-9]{1,3})$/.exec(region)
  return match !== null && /[A-Z]/.test(match[1]!) ? match[1]! : null
}

function addPlace(place: Place, context: PlaceContext, found: Found): void {
  if (place.label === '' || isPlaceholder(place.label)) return
  if (isEverywhere(place.label)) {
    found.regions.push(place.label)
    return
  }
  const mode = modeOf(place)
  found.modes.push(mode)
  if (mode !== 'remote') {
    found.places.push(place)
    return
  }
  // "Remote" where the town belongs: what else is stated is where one may be.
  const rest = labelOf({ ...place, locality: null, postalCode: null, street: null })
  // "Remote (US)" where the town belongs.
  if (rest === null && place.locality !== null) readPlaceString(place.locality, context, found)
  else if (rest !== null) found.regions.push(rest)
}

/** What is said about the mode where a town or a street belongs. */
function modeOf({ locality, street }: Place): StatedMode | null {
  const inTown = locality === null ? null : readMode(locality)
  // "Virtual Way 5" is a street.
  return inTown ?? (street === null || /\d|\s\S+\s/.test(street) ? null : readMode(street))
}

function readName(node: RawNode, context: PlaceContext): string | null {
  const name = readText(fieldOf(node, 'name')?.values[0])
  return name === null || (context.employerName !== null && isSame(name, context.employerName)) ? null : name
}

function prefixName(place: Place, name: string): void {
  const label = fold(place.label)
  const isRepeated = label.includes(fold(name)) || (place.street !== null && isSame(place.street, name))
  if (!isRepeated && readMode(name) === null && name.length <= 120) {
    place.label = fold(name).includes(label) ? name : `${name}, ${place.label}`
  }
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

function isSame(left: string, right: string): boolean {
  return fold(left) === fold(right)
}

/** Latitude and longitude from `geo`, from a "lat,lon" text, or from the place itself. 0,0 is no place. */
function readCoordinates(node: RawNode): { lat: number; lon: number } | null {
  const geo = fieldOf(node, 'geo')?.values[0]
  if (typeof geo === 'string') {
    const match = /^\s*(-?\d{1,3}(?:\.\d+)?)(?:\s*[,;]\s*|\s+)(-?\d{1,3}(?:\.\d+)?)\s*$/.exec(geo)
    return match === null ? null : checkCoordinates(Number(match[1]), Number(match[2]))
  }
  const holder = geo !== undefined && isNode(geo) ? geo : node
  const lat = numberOf(fieldOf(holder, 'latitude', 'lat')?.values[0])
  const lon = numberOf(fieldOf(holder, 'longitude', 'lon', 'lng')?.values[0])
  return lat === null || lon === null ? null : checkCoordinates(lat, lon)
}

function numberOf(value: RawValue | undefined): number | null {
  if (value === undefined || isNode(value) || typeof value === 'boolean') return null
  if (typeof value === 'number') return value
  const text = value.trim().replace(',', '.')
  return /^-?\d{1,3}(?:\.\d+)?$/.test(text) ? Number(text) : null
}

function checkCoordinates(lat: number, lon: number): { lat: number; lon: number } | null {
  const isOnEarth = Math.abs(lat) <= 90 && Math.abs(lon) <= 180
  return isOnEarth && (lat !== 0 || lon !== 0) ? { lat, lon } : null
}

/** The same label twice is one place, unless the country differs. Order is kept. */
function dropRepeated(places: readonly Place[]): Place[] {
  const seen = new Set<string>()
  return places.filter((place) => {
    const key = `${fold(place.label)}|${place.countryCode}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

/** Each name once, however it is written. */
function dropRepeatedNames(names: readonly string[]): string[] {
  const first = new Map<string, string>()
  for (const name of names) if (!first.has(fold(name))) first.set(fold(name), name)
  return [...first.values()]
}

function readRegions(node: RawNode, context: PlaceContext): string[] {
  const regions: string[] = []
  for (const value of fieldOf(node, 'applicantlocationrequirements')?.values.slice(0, mostPlaces) ?? []) {
    if (!isNode(value)) {
      regions.push(...splitPlaces(String(value)).flatMap((text) => splitCountries(text, context.lang)))
      continue
    }
    const named = readText(fieldOf(value, 'name')?.values[0])
    const address = fieldOf(value, 'address')?.values[0]
    const holder = address !== undefined && isNode(address) ? address : value
    const label = named ?? (labelOf(readAddress(holder, context)) || readText(address))
    if (label !== null) regions.push(label)
  }
  return regions
}

/** "USA, Canada": commas part countries where all the parts are countries. */
function splitCountries(text: string, lang: string | null): string[] {
  const parts = text.split(/\s*,\s*/)
  return parts.length > 1 && parts.every((part) => readCountry(part, lang) !== null) ? parts : [text]
}

function textOf(value: RawValue): string {
  if (!isNode(value)) return cleanText(String(value))
  return readText(value) ?? value.id ?? ''
}
