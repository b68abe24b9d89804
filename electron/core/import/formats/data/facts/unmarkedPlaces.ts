// Where the job of an unmarked posting is: objects under a dozen names, plain texts, lists of either, or the keys of
// an address standing loose in the posting. Gives what schema.org would call places; places.ts interprets them.

import { foldText } from '../../../../../../shared/foldText.ts'
import { parseJson } from '../../../json/json.ts'
import { isJsonObject } from '../../../json/jsonValue.ts'
import { partOfKingdom } from '../../../places/address.ts'
import { readCountry } from '../../../places/countries.ts'
import { readPlaceText, splitStateCode } from '../../../places/placeText.ts'
import { splitPlaces } from '../../../places/severalPlaces.ts'
import { isState } from '../../../places/states.ts'
import { readMode } from '../../../places/workMode.ts'
import { isNode, type RawField, type RawNode, type RawValue } from '../../../raw.ts'
import { namesHouse } from '../../../wording/lines/writtenAsTown.ts'
import { readPlainNode } from '../../jsonLdNode.ts'
import { fieldAt, firstAt, nameOf, pathList } from '../keys/keyPaths.ts'
import { firstShaped, keyShapes } from '../keys/keyShapes.ts'
import { employerParts, loosePaths, morePaths, partPaths, partsOf, placePaths } from '../keys/placeParts.ts'
import { withoutAsked } from './askedBesidePlace.ts'
import { isOneMode } from './unmarkedMode.ts'

const wrappers = pathList('address.postaladdress address adresse postaladdress place location')
const labels =
  pathList(`fulllocation fullname locationstr name displayname label locationname location libelle descriptor title formatted
  text shortname namecode.shortname namecode.longname`)
/** A whole address as a text, which elsewhere is a street. */
const wholeAddresses = pathList('fulladdress formattedaddress address')
const latitudes = pathList('latitude lat joblatitude breite geo.latitude')
const longitudes = pathList('longitude lon lng joblongitude laenge geo.longitude')

/** What `jobLocation` would say; null where nothing is said. `hasMode`: the mode is stated apart from it. */
export function gatherPlaces(node: RawNode, hasMode: boolean): RawField | null {
  const places = placesStated(node, hasMode)
  const [place, second] = places?.values ?? []
  if (place === undefined || second !== undefined) return places
  return addressInTown(node, place) ?? places
}

const lineOfAddress = pathList('shortaddress fulladdress displayaddress formattedaddress')

/** `"shortAddress": "Aliağa, İzmir"` beside a place of which nothing but its town is told, İzmir: a part of it. */
function addressInTown(node: RawNode, place: RawValue): RawField | null {
  const parts = isNode(place) ? addressOf(place) : null
  if (isNode(place) && (parts === null || parts.fields.has('streetaddress'))) return null
  const named = parts === null ? place : fieldAt(parts, 'addresslocality')?.values[0]
  const town = named === undefined ? '' : foldText(nameOf(named) ?? '')
  const isInTown = (text: RawValue): boolean =>
    typeof text === 'string' &&
    text.length <= longestLine &&
    foldText(text).split(', ').slice(1).includes(town)
  return town === '' ? null : firstAt(node, lineOfAddress, isInTown)
}

const longestLine = 120

function placesStated(node: RawNode, hasMode: boolean): RawField | null {
  const said =
    placesSaid(node) ??
    firstAt(node, ['address'], hasStreetInTown) ??
    firstAt(node, ['area', 'addressregion'], isArea) ??
    countriesMapped(node)
  const stated = withAddress(node, withoutAsked(said))
  const loose = loosePlace(node)
  const more = firstAt(node, morePaths, saysPlace) ?? firstShaped(node, keyShapes.morePlaces, saysPlace)
  const others = more?.values.map(placeOf) ?? []
  if (stated === null) {
    const shaped = loose === null ? firstShaped(node, keyShapes.place, holdsPlace) : null
    if (shaped !== null) {
      const first = shaped.values.flatMap(placesOf).map(placeOf)
      return { ...shaped, values: shaped.path === more?.path ? first : [...first, ...others] }
    }
    if (loose !== null) return { ...loose, values: [...loose.values, ...others] }
    // "Remote" in the first place is one of the list.
    return more && { ...more, values: [...(modeAmongPlaces(node)?.values ?? []), ...others] }
  }
  // The parts of an address say more than the name of a site.
  const isNamed = !stated.values.some((value) => isNode(value) && addressOf(value) !== null)
  if (isNamed && loose !== null && stated.values.length === 1 && hasTown(loose))
    return withRegion(loose, stated.values[0]!)
  // Further places may be in other countries.
  const whole = isNamed ? withCountry(stated, loose, hasMode) : null
  const primary = isNamed ? textAt(node, primaryPaths) : null
  const places = stated.values.map((value) => {
    const alone = value === primary ? withCountry({ ...stated, values: [value] }, loose, hasMode) : null
    return alone?.values[0] ?? placeOf(value)
  })
  return { ...stated, values: [...(whole?.values ?? places), ...others] }
}

/** Which of several places a posting is filed under: its country is that of this one. */
const primaryPaths = pathList('categories.location location primarylocation locationname city')

function textAt(node: RawNode, paths: readonly string[]): RawValue | null {
  const [text, second] = firstAt(node, paths, (value) => typeof value === 'string')?.values ?? []
  return second === undefined ? (text ?? null) : null
}

/** The address beside a place that is only called something: "New York HQ", or that stands alone. */
function withAddress(node: RawNode, stated: RawField | null): RawField | null {
  const address = firstShaped(node, keyShapes.placeAddress, isWholeAddress)
  const [name, second] = stated?.values ?? []
  if (second !== undefined) return stated
  if (address === null) return (name !== undefined && withPartsBeside(node, name, stated!)) || stated
  return name === undefined || (typeof name === 'string' && !saysWhere(name)) ? address : stated
}

const addressesBeside = pathList('address postaladdress adresse')

/** An address in parts beside a place that is only called something: `location: "Leeds"`, `address: {…}`. */
function withPartsBeside(node: RawNode, stated: RawValue, source: RawField): RawField | null {
  const name = isNode(stated) ? (addressOf(stated) === null ? labelOf(stated) : null) : String(stated)
  if (name === null || saysWhere(name) || readMode(name) !== null || splitPlaces(name).length > 1) return null
  const field = firstAt(node, addressesBeside, isNode) ?? firstShaped(node, keyShapes.placeAddress, isNode)
  const [beside, second] = field?.values ?? []
  const address = beside === undefined || second !== undefined || !isNode(beside) ? null : addressOf(beside)
  if (address === null) return null
  const partAt = (part: string): string => foldText(nameOf(fieldAt(address, part)?.values[0] ?? '') ?? '')
  const [town, region, own] = [partAt('addresslocality'), partAt('addressregion'), foldText(name)]
  const isSame = own === town || own === region
  const isHouse = namesHouse(name) || (town !== '' && own.includes(town))
  // The address of whoever employs may stand there as well: it is that of a place which it names, or which names no town.
  if (!isSame && !isHouse && (town !== '' || region !== '')) return null
  const parts = new Map(address.fields)
  if (!isSame && !isHouse) parts.set('addresslocality', { ...source, values: [name] })
  const place = placeWith(emptyNode, parts, source)
  if (!isSame && isHouse) place.fields.set('name', { ...source, values: [name] })
  return { ...source, values: [place] }
}

function isWholeAddress(value: RawValue): boolean {
  return typeof value === 'string' && value.includes(',') && saysWhere(value)
}

/** Whether a text says in which region or country a place is. */
function saysWhere(text: string): boolean {
  const place = readPlaceText(text, null)
  return place !== null && (place.countryCode !== null || place.region !== null)
}

/** An address that says more than the area around it. */
function hasStreetInTown(value: RawValue): boolean {
  const parts = isNode(value) ? partsOf(value, partPaths) : new Map()
  return parts.has('addresslocality') && parts.has('streetaddress')
}

/** An area of a country; one that is a text and names no country is as often a field of work. */
function isArea(value: RawValue): boolean {
  return (
    saysPlace(value) &&
    (isNode(value) ||
      district.test(String(value)) ||
      (readPlaceText(String(value), null)?.countryCode ?? null) !== null)
  )
}

/** `{"locationMap": {"DE": ["DEF03"]}}`: countries as keys, with the numbers of their regions. */
function countriesMapped(node: RawNode): RawField | null {
  const field = firstAt(node, ['locationmap', 'countrymap'], isNode)
  const [map] = field?.values ?? []
  if (field === null || map === undefined || !isNode(map)) return null
  const keys = [...map.fields.values()].map(({ key }) => key)
  return keys.length > 0 && keys.every((key) => /^[A-Z]{2}$/.test(key) && readCountry(key, null) !== null)
    ? { ...field, values: keys.map((key) => countryPlace(key, field)) }
    : null
}

function countryPlace(code: string, source: RawField): RawNode {
  return placeWith(emptyNode, new Map([['addresscountry', { ...source, values: [code] }]]), source)
}

const emptyNode: RawNode = { types: [], id: null, fields: new Map() }

/** "台北市中正區" */
const district = /^\p{Script=Han}{1,8}[市縣县都道府州]\p{Script=Han}{1,8}[區区市鎮镇鄉乡町村]?$/u

/** Where the employer is, for a job that names no place and is not done from home. */
export function employerPlaces(node: RawNode): RawField | null {
  const field = firstAt(node, employerPaths, saysPlace)
  return field === null ? loosePlace(node, employerParts) : { ...field, values: field.values.map(placeOf) }
}

const employerPaths = pathList('companyaddress employeraddress')

/** A town beside a text that also says its region: "Rotterdam, South Holland, Netherlands". */
function withRegion(loose: RawField, text: RawValue): RawField {
  const [place] = loose.values
  const address = place === undefined || !isNode(place) ? undefined : fieldAt(place, 'address')?.values[0]
  const said = typeof text === 'string' ? readPlaceText(text, null) : null
  if (address === undefined || !isNode(address) || said === null || said.region === null) return loose
  const town = address.fields.get('addresslocality')
  if (address.fields.has('addressregion') || town?.values[0] !== said.locality) return loose
  address.fields.set('addressregion', { ...town!, values: [said.region] })
  return loose
}

function hasTown({ values }: RawField): boolean {
  return values.some((value) => isNode(value) && fieldAt(value, 'address.addresslocality') !== null)
}

/** A single text in front of the country that is stated apart from it. */
function withCountry(stated: RawField, loose: RawField | null, hasMode: boolean): RawField | null {
  const [text, second] = stated.values
  const country = loose?.values[0]
  if (typeof text !== 'string' || second !== undefined || country === undefined || !isNode(country))
    return null
  const place = readPlaceText(text, null)
  if (!isPlain(text, hasMode) || splitPlaces(text).length > 1 || place === null) return null
  const address = fieldAt(country, 'address')?.values[0]
  if (address === undefined || !isNode(address)) return null
  if (text.split(',').some((part) => readCountry(part.trim(), null) !== null && !/^\s*[A-Z]{2}$/.test(part)))
    return null
  if (/^[A-Z]{2},/.test(text) || (place.locality !== null && place.countryCode !== null)) return null
  const pair = splitStateCode(place.label) ?? townBeside(place.label, address)
  if (pair === null) {
    const name = { ...stated, values: [readMode(text) === null ? text : place.label] }
    return { ...stated, values: [{ ...country, fields: new Map([...country.fields, ['name', name]]) }] }
  }
  const parts = new Map(address.fields)
  parts.set('addresslocality', { ...stated, values: [pair.town] })
  if (pair.state !== null) parts.set('addressregion', { ...stated, values: [pair.state] })
  const whole = { ...stated, values: [{ ...address, fields: parts }] }
  return { ...stated, values: [{ ...country, fields: new Map([...country.fields, ['address', whole]]) }] }
}

/** Whether a text is about the place: "Toronto (Hybrid)" says no more where the mode is stated apart from it. */
function isPlain(text: string, hasMode: boolean): boolean {
  const mode = readMode(text)
  return mode === null || (hasMode && mode !== 'remote')
}

/** A town whose region or postal code stands beside it. */
function townBeside(label: string, address: RawNode): { town: string; state: null } | null {
  const isSure = address.fields.has('addressregion') || address.fields.has('postalcode')
  return isSure && /^\p{L}[\p{L} .'’-]{1,40}$/u.test(label) ? { town: label, state: null } : null
}

/** "3 Locations" names none of them. */
const countOfPlaces = /^\+?\d+\s+(?:more\s+)?\p{L}+$/u

/** "Remote" alone is no place and leaves it to be said elsewhere; beside a place it is a choice. */
function placesSaid(node: RawNode): RawField | null {
  const all = firstAt(node, placePaths, saysPlace)
  const named = firstAt(node, placePaths, (value) => saysPlace(value) && !isOneMode(value))
  return named?.path === all?.path ? all : named
}

/** A mode where a place belongs: `"office": "Remote"`. */
export function modeAmongPlaces(node: RawNode): RawField | null {
  return firstAt(node, placePaths, isOneMode)
}

function saysPlace(value: RawValue): boolean {
  if (!isNode(value))
    return typeof value === 'string' && /\p{L}/u.test(value) && !countOfPlaces.test(value.trim())
  return addressOf(value) !== null || labelOf(value) !== null
}

function holdsPlace(value: RawValue): boolean {
  return placesOf(value).every(saysPlace)
}

/** The places that an element around them holds: `<job_locations><job_location>…`. */
function placesOf(value: RawValue): readonly RawValue[] {
  const [only, second] = isNode(value) ? value.fields.values() : []
  return only !== undefined && second === undefined && only.values.every(isNode) ? only.values : [value]
}

function labelOf(value: RawNode): string | null {
  const label = firstAt(value, labels) ?? firstAt(value, wholeAddresses, (text) => typeof text === 'string')
  return label === null ? null : nameOf(label.values[0]!)
}

/** An object that was written down as text once more. */
function unpack(value: RawValue): RawValue {
  if (typeof value !== 'string' || !/^\s*\{\s*"/.test(value)) return value
  const parsed = parseJson(value)
  return parsed.ok && isJsonObject(parsed.value) ? readPlainNode(parsed.value, '', 'pageData') : value
}

function placeOf(written: RawValue): RawValue {
  const value = unpack(written)
  if (!isNode(value)) return value
  const address = addressOf(value)
  const fields = new Map<string, RawField>()
  if (address !== null) fields.set('address', { ...aField(value), values: [address] })
  else {
    const name = labelOf(value)
    const whole = name === null ? null : (withPostcodeOf(value, name) ?? withCountryOf(value, name))
    if (whole !== null) return whole
    if (name !== null) fields.set('name', { ...aField(value), values: [name] })
  }
  addCoordinates(value, fields)
  return { types: ['Place'], id: null, fields }
}

/** A town behind the number of its part of the country, with which its postal code begins, if it is there: "68 - Leith", 68100. */
function withPostcodeOf(value: RawNode, name: string): RawNode | null {
  const [, number, town] = /^(\d{2,3}) - (\p{L}.{0,80})$/u.exec(name) ?? []
  const code = partsOf(value, { postalcode: partPaths.postalcode! }).get('postalcode')
  const source = code ?? fieldAt(value, 'libelle')
  if (town === undefined || source === null || (code && !String(code.values[0]).startsWith(number!)))
    return null
  // "75 - Paris (Dept.)" names no town.
  const part = town.endsWith(' (Dept.)') ? 'addressregion' : 'addresslocality'
  const parts = new Map<string, RawField>([[part, { ...source, values: [town.replace(' (Dept.)', '')] }]])
  if (code !== undefined) parts.set('postalcode', code)
  return placeWith(value, parts, source)
}

/** A name such as "Austin, TX" beside the country it is in. */
function withCountryOf(value: RawNode, name: string): RawValue | null {
  const country = partsOf(value, { addresscountry: partPaths.addresscountry! })
  if (country.size === 0) return null
  const field = { ...aField(value), values: [name] }
  return (
    withCountry(field, { ...field, values: [placeWith(value, country, field)] }, false)?.values[0] ?? null
  )
}

/** A place with these parts as its address, and where it lies on the map. */
function placeWith(value: RawNode, parts: Map<string, RawField>, source: RawField): RawNode {
  const address: RawNode = { types: ['PostalAddress'], id: null, fields: parts }
  const fields = new Map<string, RawField>([['address', { ...source, values: [address] }]])
  addCoordinates(value, fields)
  return { types: ['Place'], id: null, fields }
}

/** The address an object holds or is; null without a town, a region or a country. */
function addressOf(value: RawNode): RawNode | null {
  const chain = chainOf(value)
  if (chain !== null) return chain
  const inner = firstAt(value, wrappers, isNode)?.values[0]
  const own = partsOf(value, partPaths)
  const wrapped = inner === undefined || !isNode(inner) ? null : partsOf(inner, partPaths)
  const fields = own.has('addresslocality') || wrapped === null ? own : wrapped
  // A label with nothing but a country or a number beside it says more than they do, unless it is “Remote”.
  if (!fields.has('addresslocality') && firstAt(value, labels, (label) => !isOneMode(label)) !== null)
    return null
  const isPlace = ['addresslocality', 'addressregion', 'addresscountry'].some((name) => fields.has(name))
  return isPlace ? { types: ['PostalAddress'], id: null, fields } : null
}

/** A list from the country down to the town: `["UK", "Scotland", "Leith"]`. */
function chainOf(value: RawNode): RawNode | null {
  const area = fieldAt(value, 'area')
  const [country, region, ...nearer] = area?.values.map(nameOf) ?? []
  if (area === null || country == null || region == null || readCountry(country, null) === null) return null
  const town = nearer.at(-1)
  const isWhole = isState(region) || partOfKingdom.test(region)
  const around = isWhole ? region : (besideTown(value, nearer) ?? region)
  const fields = new Map([
    ['addresscountry', { ...area, values: [country] }],
    ['addressregion', { ...area, values: [around] }],
  ])
  if (town != null) fields.set('addresslocality', { ...area, values: [town] })
  return { types: ['PostalAddress'], id: null, fields }
}

/** "Exeter, Devon" beside `["UK", "South West England", "Devon", "Exeter"]`: what the label of a place says it lies in. */
function besideTown(value: RawNode, nearer: readonly (string | null)[]): string | null {
  const [town, around, more] = labelOf(value)?.split(', ') ?? []
  const isWithin = around !== undefined && more === undefined && nearer.slice(0, -1).includes(around)
  return isWithin && town === nearer.at(-1) ? around : null
}

/** The keys of an address that stand in the posting itself. */
function loosePlace(node: RawNode, paths = loosePaths): RawField | null {
  const fields = partsOf(node, paths)
  const [first] = fields.values()
  const isPlace = ['addresslocality', 'addresscountry'].some((name) => fields.has(name))
  if (first === undefined || !isPlace) return null
  return { ...first, values: [placeWith(node, fields, first)] }
}

function addCoordinates(node: RawNode, fields: Map<string, RawField>): void {
  const latitude = firstAt(node, latitudes)
  const longitude = firstAt(node, longitudes)
  if (latitude === null || longitude === null) return
  fields.set('latitude', latitude)
  fields.set('longitude', longitude)
}

function aField(node: RawNode): RawField {
  return node.fields.values().next().value ?? { key: '', path: '', rung: 'pageData', values: [] }
}
