// Where the job is done and from where one may apply. Reads every shape of jobLocation in the wild: Place, bare
// PostalAddress, Country, free text, lists of any of them. Rules: section 9 of the import specification; nothing
// is looked up, and no country is made of a state. How a text is split is in placeText.ts.

import type { Hint, Place, WorkMode } from '../../../../shared/posting.ts'
import { employerKey } from '../identity.ts'
import { fieldOf, isNode, type RawField, type RawNode, type RawValue, type Reading } from '../raw.ts'
import { cleanLines, cleanText, isPlaceholder, readText } from '../text/text.ts'
import { emptyPlace, fold, isSame, labelOfPlace, readAddress } from './address.ts'
import { readApplicantRegions } from './applicantRegions.ts'
import { withSurroundings } from './containedIn.ts'
import { readCoordinates } from './coordinates.ts'
import { readCountry, readCountryName } from './countries.ts'
import { findModeHints } from './modeHints.ts'
import { withoutModeWords } from './modeWords.ts'
import { joinLabel, readPlaceText } from './placeText.ts'
import {
  areTownsInLines,
  pairedTowns,
  splitChoice,
  splitPlaces,
  splitSlashes,
  splitTowns,
} from './severalPlaces.ts'
import { modesInTitle, modesStated } from './statedModes.ts'
import { countryOfTown } from './townsByCountry.ts'
import { isEverywhere, judgeMode, readMode, type StatedMode } from './workMode.ts'

export interface PlaceContext {
  /** The employer's name: a place called the same is not named after the place. */
  employerName: string | null
  /** The language of the page and the country it is from, a tag like `de-CH`. */
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
    addAddress(node, context, found)
  const own = found.places.length === 0 ? fieldOf(node, 'address')?.values[0] : undefined
  if (isNode(own)) addAddress(own, context, found)
  const locations = dropRepeated(found.places)
  const hasPlace = locations.some(isWhereOneGoes)
  const stated = judgeMode(modesStated(node), found.modes, hasPlace && !isPlainlyRemote(node, field))
  const workMode = stated === 'unknown' ? judgeMode(modesInTitle(node), [], hasPlace) : stated
  return {
    value: {
      locations,
      workMode,
      applicantRegions: readApplicantRegions(node, found.regions, context.lang),
      hints: findModeHints(node, workMode),
    },
    warnings: [],
  }
}

/**
 * Whether words of a page or of data say "remote" and no more: then a place beside them is the firm's, or where one may
 * be. In markup, and where a switch is on or a place is left to choose, `TELECOMMUTE` stands beside where one may go.
 */
function isPlainlyRemote(node: RawNode, place: RawField | null): boolean {
  const mode = node.fields.get('joblocationtype')
  if (mode === undefined || (mode.rung !== 'text' && mode.rung !== 'pageData')) return false
  // "Remote" as one of several places.
  if (mode.path === place?.path && mode.rung === 'pageData') return false
  return mode.values.every(
    (value) => value !== 'TELECOMMUTE' && withoutModeWords(String(value).replace(nothingElse, '')) === '',
  )
}

/** "Solo teletrabajo" */
const nothingElse = /^(?:only|s[oó]lo|nur|uniquement|seulement|solamente|somente|alleen|tylko|только)\s/i

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
    found.modes.push(readMode(readText(property) ?? ''))
  const address = fieldOf(value, 'address')
  const hasOwnAddress = addressKeys.some((key) => value.fields.has(key))
  if (address !== null) {
    for (const one of address.values.slice(0, mostPlaces)) {
      if (isNode(one)) addAddress(one, context, found)
      else readPlaceString(String(one), context, found)
    }
  } else if (hasOwnAddress) addAddress(value, context, found)
  const name = readName(value, context)
  if (found.places.length === start && name !== null) readNamed(name, types, context, found)
  else if (name !== null) {
    // A place called "Remote" is none; the "home office" of a firm is where it sits.
    if (/remote|hybrid/i.test(name) && withoutModeWords(name) === '') found.modes.push(readMode(name))
    for (const place of found.places.slice(start)) addName(place, name, context.lang)
  }
  found.places.push(
    ...found.places.splice(start).map((place) => withSurroundings(place, value, context.lang)),
  )
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

/** "Remote / Kigali, Rwanda", "Leeds, UK or remote", "Leipzig oder Homeoffice": a town to go to, or none. */
const remoteOrTown =
  /^(?:remote|home ?office)\s*(?:\/|\b(?:or|oder|ou)\b)|(?:\/|\b(?:or|oder|ou|of|eller|lub)\b)\s*(?:remote|home ?office)$/i
/** "Salem, OR (Remote)": the state behind it tells a town from a region in which one may be. */
const remoteBehind = /(?:\(|,\s?)remote\)?$/i
const saysOr = /\s(?:or|oder|ou|of|eller|lub)\s/i

/** The town of "Remote or Boston, MA", which an address has room for; null for what is no town: "Remote / EU". */
function townOrRemote(text: string): string | null {
  if (!remoteOrTown.test(text.trim())) return null
  const rest = withoutModeWords(text)
  const isTown = /^\p{Lu}\p{Ll}{2}/u.test(rest) && readMode(rest) === null && !isEverywhere(rest)
  return isTown && readCountryName(rest, null) === null && !noTown.test(rest) ? rest : null
}

const noTown =
  /^(?:(?:north|south|latin|central) )?(?:europe|america|asia|africa|oceania|americas)$|(?:^|\s)(?:offices?|büro|bureau|kantoor|kontor|hq|headquarters?|field|sites?|relocation)$/i

/** "at least three days a week in the office", behind a place */
const daysThere = /^\p{Ll}[^,]{0,20} days? (?:a|per|each) week(?!\p{L})/u

function readPlaceString(raw: string, context: PlaceContext, found: Found): void {
  // What is left of broken data names no place.
  if (raw.includes('":"')) return
  for (const text of splitPlaces(raw)) {
    const mode = readMode(text)
    // "Remote or in person"
    const isChoice = saysOr.test(text) && withoutModeWords(text) === ''
    found.modes.push(...(isChoice ? text.split(saysOr).map(readMode) : [mode]))
    if (daysThere.test(text)) continue
    const place = readPlaceText(text, context.lang)
    if (place === null) continue
    const isTown = place.locality !== null && (place.countryCode ?? place.region) !== null
    const isKnown = isTown || countryOfTown(place.label) !== null
    const isInState = isTown && place.region !== null && remoteBehind.test(text)
    const isEither = isKnown
      ? isInState || remoteOrTown.test(text)
      : saysOr.test(text) && townOrRemote(text) !== null
    const hasPlace = mode !== 'remote' || isEither
    if (hasPlace && !isEverywhere(place.label)) found.places.push(place)
    // A word for the mode alone, in a language whose words readPlaceText leaves standing, is no region.
    else if (mode !== 'remote' || /[\s,]/.test(place.label) || readMode(place.label) === null)
      found.regions.push(place.label)
  }
}

/** Adds the place of an address, or one for each of its towns: "Boston, MA | New York, NY", `["Leeds", "York"]`. */
function addAddress(address: RawNode, context: PlaceContext, found: Found): void {
  // "Remote" where the country belongs
  found.modes.push(readMode(readText(fieldOf(address, 'addresscountry')?.values[0]) ?? ''))
  const field = fieldOf(address, 'addresslocality')
  const either = field === null ? null : townOrRemote(String(field.values[0]))
  if (field !== null && either !== null) {
    found.modes.push('remote')
    const fields = new Map(address.fields).set('addresslocality', { ...field, values: [either] })
    addPlace(readAddress({ ...address, fields }, context.lang), context, found)
    return
  }
  const region = fieldOf(address, 'addressregion')
  const pairs = field === null || region === null ? null : pairsIn(field, region)
  // Nearly every address has one town, and names it in a word or two.
  const isList = field !== null && (field.values.length > 1 || mayBeList.test(String(field.values[0])))
  const towns = isList
    ? field.values.flatMap((value) => (isNode(value) ? [] : (pairs?.towns ?? townsIn(String(value)))))
    : []
  if (field === null || towns.length < 2) {
    addPlace(readAddress(address, context.lang), context, found)
    return
  }
  const regions = pairs?.regions ?? region?.values ?? []
  // As many regions as towns: each is that of the town in its place.
  const arePairs = region !== null && regions.length === towns.length
  for (const [index, town] of towns.slice(0, mostPlaces).entries()) {
    const fields = new Map(address.fields).set('addresslocality', { ...field, values: [town] })
    if (arePairs) fields.set('addressregion', { ...region, values: [regions[index]!] })
    // What is stated once belongs to one of them, but nobody says to which.
    for (const key of ['streetaddress', 'postalcode']) fields.delete(key)
    if (town.includes(',')) fields.delete('addressregion')
    addPlace(readAddress({ ...address, fields }, context.lang), context, found)
  }
}

const betweenTowns = /[;|•]/
const mayBeList = /[;|•,/]|\s(?:or|oder|ou)\s/

/** Of two with a comma between them the second is what the first lies in. */
const threeNames = /,.*,/

/** The towns of a field and their regions, where both hold as many. */
function pairsIn(town: RawField, region: RawField): ReturnType<typeof pairedTowns> {
  const texts = [town, region].flatMap(({ values }) => values)
  const [towns, regions, more] = texts.map((value) => (isNode(value) ? '' : cleanText(String(value))))
  return towns === undefined || regions === undefined || more !== undefined
    ? null
    : pairedTowns(towns, regions)
}

/** "Espoo, Helsinki, Vantaa, Uusimaa, Finland": towns that everybody knows, and what they lie in. */
function townsAmong(line: string): string[] {
  const names = line.split(/\s*,\s*/)
  const countries = names.map(countryOfTown)
  const end = countries.indexOf(null)
  const towns = names.slice(0, end)
  const areOfOne = new Set(countries.slice(0, end)).size === 1 && new Set(towns).size === end
  return end >= names.length - 2 && areOfOne ? towns : []
}

/** What holds a number or a label is an address in one line. */
function townsIn(text: string): string[] {
  const lines = cleanLines(text)
  if (areTownsInLines(lines)) return lines
  const line = cleanText(text)
  const among = townsAmong(line)
  if (among.length > 2) return among
  const towns = line
    .split(betweenTowns)
    .flatMap((town) => splitChoice(town.trim()).flatMap(splitSlashes))
    .flatMap((town) => (threeNames.test(town) ? splitTowns(town) : [town]))
    .filter((town) => !isPlaceholder(town))
  return towns.some((town) => /[\d:]/.test(town)) ? [line] : towns
}

function addPlace(stated: Place, context: PlaceContext, found: Found): void {
  const place = withoutMode(stated, found)
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
  // "Austin, TX, Remote": a town and its state to go to as well.
  const town = place.locality === null ? null : townBesideRemote(place.locality)
  if (town !== null) {
    addPlace({ ...place, locality: town, label: joinLabel([town, place.region]) }, context, found)
    return
  }
  // "Remote" where the town belongs: what else is stated is where one may be.
  const rest = labelOfPlace({ ...place, locality: null, postalCode: null, street: null })
  // "Remote (US)" where the town belongs.
  if (rest === null && place.locality !== null) readPlaceString(place.locality, context, found)
  else if (rest !== null) found.regions.push(rest)
}

/** "Leeds (Hybrid)" is Leeds, and a region called "Remote" none: the mode is noted and taken off. */
function withoutMode(place: Place, found: Found): Place {
  const inRegion = place.region === null ? null : readMode(place.region)
  if (inRegion !== null) found.modes.push(inRegion)
  const inTown = place.locality === null ? null : readMode(place.locality)
  const isMixed = inTown === 'hybrid' || inTown === 'onsite'
  if (isMixed) found.modes.push(inTown)
  if (inRegion === null && !isMixed) return place
  const rest = {
    ...place,
    locality: isMixed ? withoutModeWords(place.locality!) || null : place.locality,
    region: inRegion === null ? place.region : null,
    regionCode: inRegion === null ? place.regionCode : null,
  }
  return { ...rest, label: labelOfPlace(rest) ?? '' }
}

/** What stands beside the word "Remote" in a list of three or more parts. */
function townBesideRemote(text: string): string | null {
  const parts = text.split(/\s*,\s*/)
  const others = parts.filter((part) => withoutModeWords(part) !== '')
  const isListed = others.length > 1 && others.length < parts.length
  return isListed && others.every((part) => readMode(part) === null && readCountryName(part, null) === null)
    ? others.join(', ')
    : null
}

/** What is said about the mode where a town or a street belongs. */
function modeOf({ locality, street }: Place): StatedMode | null {
  const inTown = locality === null ? null : readMode(locality)
  // "Virtual Way 5" is a street.
  return inTown ?? (street === null || /\d|\s\S+\s/.test(street) ? null : readMode(street))
}

/** "Leeds, , UK": forms put their parts together, also those that are empty. */
const emptyPart = /\s?,\s?(?=,|$)|^,\s?/g

function readName(node: RawNode, context: PlaceContext): string | null {
  const name = readText(fieldOf(node, 'name')?.values[0])?.replace(emptyPart, '') || null
  return name === null || isEmployer(name, context) ? null : name
}

/** Whether a place is called as who hires is, with its legal form or without. */
function isEmployer(name: string, { employerName }: PlaceContext): boolean {
  if (employerName === null) return false
  return isSame(name, employerName) || employerKey(name) === employerKey(employerName)
}

function addName(place: Place, name: string, lang: string | null): void {
  // "Bergen, Norway" on an address that knows only the country.
  const said = place.locality === null && place.region === null ? readPlaceText(name, lang) : null
  if (said !== null && said.countryCode !== null && said.countryCode === place.countryCode) {
    const { locality, region, regionCode } = said
    Object.assign(place, { locality, region, regionCode })
  }
  const label = fold(place.label)
  const isRepeated = label.includes(fold(name)) || (place.street !== null && isSame(place.street, name))
  if (!isRepeated && readMode(name) === null && name.length <= 120) {
    place.label = fold(name).includes(label) ? name : `${name}, ${place.label}`
  }
}

/** Whether a place is called after its town, region and country, and nothing more is stated of it. */
function isBare({ label, locality, region, countryRaw, street, postalCode }: Place): boolean {
  const names = new Set(fold([locality, region, countryRaw].join(' ')).split(' '))
  return (
    street === null &&
    postalCode === null &&
    fold(label)
      .split(' ')
      .every((word) => names.has(word))
  )
}

/** The same label twice is one place, unless the country differs; one without a country differs from none. Order is kept. */
function dropRepeated(places: readonly Place[]): Place[] {
  const seen = new Set<string>()
  const located = new Set(
    places.filter(({ countryCode }) => countryCode !== null).map(({ label }) => fold(label)),
  )
  return places.filter((place) => {
    const label = fold(place.label)
    const key = `${label}|${place.countryCode}`
    const parts = fold([place.locality, place.region, place.countryCode].join(' '))
    const isSaid = place.locality !== null && isBare(place) && seen.has(parts)
    if (isSaid || seen.has(key) || (place.countryCode === null && located.has(label))) return false
    seen.add(key).add(parts)
    return true
  })
}
