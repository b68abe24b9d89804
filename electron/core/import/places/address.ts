// One postal address as data: its parts set right where a site put several in one, or one in several. What is done
// with addresses, towns in lists and words like "Remote" among them is in places.ts.

import type { Place } from '../../../../shared/posting.ts'
import { fieldOf, isNode, type RawField, type RawNode, type RawValue } from '../raw.ts'
import { pattern } from '../text/pattern.ts'
import { readText } from '../text/text.ts'
import { isNameOf, nameCountry, readCountry, readCountryName } from './countries.ts'
import { readEastAddress } from './eastAddress.ts'
import { moreOfThem } from './modeWords.ts'
import {
  endsInPostalTown,
  joinLabel,
  noParts,
  readPlaceText,
  splitCodeInFront,
  splitPostalCode,
  splitStateCode,
  splitStateName,
} from './placeText.ts'
import { isStateName, isStateOf } from './states.ts'
import { countryOfTown } from './townsByCountry.ts'
import { readMode } from './workMode.ts'

export const emptyPlace: Place = { label: '', ...noParts }

/** The parts of an address as stated, the country's own name and a postal code taken off the others. */
interface Stated {
  town: string | null
  region: string | null
  postalCode: string | null
  street: string | null
  countryCode: string | null
  countryRaw: string | null
}

/** Reads an address; `lang` is the language of its page. Its label is empty where nothing is stated. */
export function readAddress(address: RawNode, lang: string | null): Place {
  const stated = readStated(address, lang)
  const whole = readOneLine(stated, lang)
  if (whole !== null) return whole
  const { town, region: statedRegion, countryCode, countryRaw } = stated
  const street = stated.street === null ? null : withoutRest(stated.street, stated)
  const canHaveState = countryCode === null || countryCode === 'US' || countryCode === 'CA'
  const pair =
    statedRegion === null && town !== null
      ? (splitStateCode(town, countryCode) ?? (canHaveState ? splitStateName(town) : null))
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
    // A line that a form writes into each of its parts; "New York" is in New York.
    region: region?.includes(',') && isSame(region, locality ?? '') ? null : region,
    regionCode: region === null ? null : regionCodeOf(region),
    postalCode: stated.postalCode,
    street: [countryRaw, locality].some((part) => isSame(part ?? '', street ?? '')) ? null : street,
    countryCode,
    countryRaw,
  }
  place.label = labelOfPlace(place) ?? readText(fieldOf(address, 'name')?.values[0]) ?? ''
  return place
}

function readStated(address: RawNode, lang: string | null): Stated {
  const countryRaw = countryIn(address) ?? countryInRegion(address, lang)
  const countryCode =
    countryRaw === null ? null : (onNumberPlates.get(countryRaw) ?? readCountry(countryRaw, lang))
  const isCountry = (part: string): boolean => namesCountry(part, countryCode, lang)
  const endsInCountry = (end: string): boolean =>
    isSame(end, countryRaw ?? '') ||
    ((end.length > 3 || /^(?:UK|USA?|UAE)$/.test(end)) &&
      countryCode !== null &&
      isNameOf(countryCode, end, lang))
  const townLine =
    withoutEnd(partOf(address, 'addresslocality'), endsInCountry)?.replace(moreOfThem, '') ?? null
  const region = namedRegion(withoutEnd(partOf(address, 'addressregion'), endsInCountry), countryCode)
  const path = townLine === null || countryCode === null ? null : pathFrom(townLine, countryCode, lang)
  const ownLine = path?.town ?? townLine
  const coded = ownLine === null ? null : (splitPostalCode(ownLine) ?? splitCodeInFront(ownLine))
  const town = coded?.rest ?? ownLine
  const isNoPlace = (part: string): boolean =>
    isCountry(part) || (countryCode !== null && (severalTowns.test(part) || isPartOfWorld(part)))
  // Forms repeat the town where they know no more.
  const statedCode = partOf(address, 'postalcode')?.replace(/^〒\s*/, '') || null
  // "Cra. 58 #3-08" is a street in any field.
  const isCode = statedCode !== null && /\d/.test(statedCode) && !statedCode.includes('#')
  const inCode = statedCode?.includes(' #') ? statedCode : null
  const statedStreet = partOf(address, 'streetaddress') ?? path?.street ?? inCode
  // "5 Mill St, Reno, Nevada, 89501" beside Reno and Nevada
  const codeBehind = countryCode === 'US' ? /, (\d{5}(?:-\d{4})?)$/.exec(statedStreet ?? '')?.[1] : null
  const isStreet = statedStreet !== null && (/[\d,]/.test(statedStreet) || !isSame(statedStreet, town ?? ''))
  return {
    town: town !== null && isNoPlace(town) ? null : town,
    region: region !== null && isNoPlace(region) ? null : (region ?? path?.region ?? null),
    postalCode: isCode ? statedCode : (coded?.postalCode ?? codeBehind ?? null),
    street: isStreet ? statedStreet : null,
    countryCode,
    countryRaw,
  }
}

/** "CT" of "US-CT"; null for "10", which is what a program knows a region by, and in France everybody. */
function namedRegion(region: string | null, countryCode: string | null): string | null {
  const isCoded = countryCode !== null && region?.startsWith(`${countryCode}-`) && region.length < 7
  const plain = isCoded ? region!.slice(3) : region
  return plain !== null && /^\d{1,4}$/.test(plain) && countryCode !== 'FR' ? null : plain
}

/** "AMER - Canada - Quebec - Montreal - 1 Mill St" where a town belongs, beside the same country: what is known of its parts. */
function pathFrom(
  line: string,
  country: string,
  lang: string | null,
): Pick<Stated, 'region' | 'town' | 'street'> | null {
  if (!line.includes(' - ')) return null
  const parts = line.split(/\s+-\s+/)
  const at = parts.slice(0, 2).findIndex((part) => isNameOf(country, part, lang))
  if (at === -1 || (at === 1 && !isPartOfWorld(parts[0]!) && !/^[A-Z]{2,6}$/.test(parts[0]!))) return null
  const below = parts.slice(at + 1)
  const street = below.length > 1 && /\d/.test(below.at(-1)!) ? below.pop()! : null
  const [first, second, more] = below
  if (first === undefined || more !== undefined) return null
  if (second === undefined) return { region: null, town: first, street }
  if (isStateName(first) || isStateOf(country, first)) return { region: first, town: second, street }
  return countryOfTown(first) === country ? { region: null, town: first, street: street ?? second } : null
}

/** As cars say it, and forms where a country belongs: "D", "A". */
const onNumberPlates: ReadonlyMap<string, string> = new Map(
  'A:AT B:BE D:DE E:ES F:FR H:HU I:IT L:LU P:PT S:SE SLO:SI'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
)

/** "12 Quay St, Bergen, 5003, Norway" beside what stands behind the first comma. */
function withoutRest(street: string, { town, region, postalCode, countryCode, countryRaw }: Stated): string {
  if (town === null || !street.includes(',')) return street
  const pairs = [`${postalCode} ${town}`, `${town} ${postalCode}`, `${region} ${postalCode}`]
  const known = new Set(
    [
      town,
      region,
      postalCode,
      countryRaw,
      countryCode,
      countryCode && nameCountry(countryCode),
      ...pairs,
    ].map((it) => fold(it ?? '')),
  )
  const parts = street.split(/\s*,\s*/)
  while (parts.length > 1 && known.has(fold(parts.at(-1)!))) parts.pop()
  return parts.join(', ')
}

/** What sites with offices in several parts of the world put where a region belongs: "Europe", "EMEA". */
export function isPartOfWorld(text: string): boolean {
  return partOfWorld.test(text.trim())
}

const partOfWorld = pattern('i')`
  ^(?:(?:(?:central|southern|northern|eastern|western|south|north|east|west)[ -])?(?:europe|africa|asia
      |america)|latin america|the americas|americas|asia[ -]pacific|oceania|middle east|emea|apac|latam
    |europa|eu)$
`

/** What is stated as country, where it is not how one works, an address of a term, or a line that a form writes into each part. */
function countryIn(address: RawNode): string | null {
  const country = partOf(address, 'addresscountry')
  if (country === null || /^https?:/.test(country) || readMode(country) !== null) return null
  return country.includes(',') && country === partOf(address, 'addresslocality') ? null : country
}

/** States called like a country. */
const states = /^(?:Georgia|Niger)$/

/** A country where the region belongs, where none is stated as country: "India". */
function countryInRegion(address: RawNode, lang: string | null): string | null {
  const region = partOf(address, 'addressregion')
  if (region === null || region.length < 4 || states.test(region) || partOfKingdom.test(region)) return null
  const code = readCountryName(region, lang)
  return code === null || namedLikeTheirTown.has(code) ? null : region
}

/** All of it in one line, as career sites write it: "Leeds, GB, LS1 4AP" for a street, "US-CA-Fresno" for a town. */
function readOneLine(stated: Stated, lang: string | null): Place | null {
  const { town, region, postalCode, street, countryCode, countryRaw } = stated
  const isInRegion = region?.includes(',') && countryRaw === null && (town ?? region) === region
  if (region !== null && isInRegion !== true) return null
  const east = readEastAddress(town ?? street ?? '')
  if (east !== null) {
    const place = { ...emptyPlace, ...east, street: east.street ?? (town === null ? null : street) }
    Object.assign(place, { countryCode, countryRaw, postalCode: postalCode ?? east.postalCode })
    return { ...place, label: labelOfPlace(place) ?? '' }
  }
  const isCoded = countryCode !== null && town !== null && /^[A-Z]{2}-[A-Z]{2,3}-/.test(town)
  const line =
    countryRaw !== null && town !== null && !isCoded
      ? null
      : (town ?? region ?? (postalCode === null ? street : null))
  if (line === null) return null
  // "12 Quay St, Leeds LS1 4AP" for a street, and the country where it belongs.
  const isStreetToTown = town === null && countryRaw !== null && endsInPostalTown(line)
  const whole = readPlaceText(isStreetToTown ? `${line}, ${countryRaw}` : line, lang)
  if (whole === null) return null
  // "Melbourne, VIC" for a street.
  const isTownInState =
    town === null && countryRaw === null && whole.locality !== null && whole.region !== null
  if (whole.countryCode === null && !isTownInState) return null
  if (countryRaw !== null && whole.countryCode !== countryCode) return null
  const isLoneCountry =
    (town ?? region) !== null &&
    readMode((town ?? region)!) === null &&
    !namedLikeTheirTown.has(whole.countryCode!)
  if (whole.locality === null && !isLoneCountry) return null
  return {
    ...whole,
    street: whole.street ?? (town === null ? null : street),
    postalCode: whole.postalCode ?? postalCode,
    countryRaw: countryRaw ?? whole.countryRaw,
    label: labelOfPlace(whole) ?? whole.label,
  }
}

/** What is put where the town belongs when there is more than one. */
const severalTowns = new RegExp(
  `^(?:${[
    '(?:multiple|various|several|different|many)(?: (?:locations?|cities|places|sites|offices|towns))?',
    '(?:nation|country)[ -]?wide|(?:pan|all)[ -]india|uk[ -]wide|all over (?:india|the uk|the country)|(?:bundes|deutschland|österreich)weit',
    '(?:verschiedene|mehrere) (?:standorte|orte|städte)',
    '(?:plusieurs|différents|divers) (?:lieux|sites|villes)',
    '(?:varias|diversas|múltiples) (?:ubicaciones|ciudades|localidades)',
    '(?:várias|diversas) (?:localidades|cidades)',
    '(?:diverse|meerdere) (?:locaties|plaatsen)',
    '(?:diverse|varie) sedi',
    'flera orter',
    'tod[oa] (?:el país|españa|méxico|colombia|chile|perú|argentina|o brasil)|(?:toute la )?france entière',
    'tutta italia|cała polska|celá čr|hel[ea] (?:landet|nederland|danmark|sverige|norge)|koko suomi|全国|全國|전국|вся (?:россия|україна)',
  ].join('|')})$`,
  'iu',
)

/** Countries whose capital, or all of which, has the same name. */
const namedLikeTheirTown = new Set('DJ GI GT HK KW LU MC MO MX PA SG SM VA'.split(' '))

export const partOfKingdom = /^(?:england|scotland|wales|northern ireland)$/i

/** "Brasil" for a town or a region beside the country BR; Brasília is its capital, though Finns call the country so. */
function namesCountry(part: string, countryCode: string | null, lang: string | null): boolean {
  if (countryCode === null || namedLikeTheirTown.has(countryCode) || partOfKingdom.test(part)) return false
  return countryOfTown(part) !== countryCode && isNameOf(countryCode, part, lang)
}

/** "TS,IN" beside the country IN, "Hamburg, Germany" beside DE. */
function withoutEnd(part: string | null, isCountry: (end: string) => boolean): string | null {
  const end = part?.lastIndexOf(',') ?? -1
  return part !== null && end > 0 && isCountry(part.slice(end + 1).trim()) ? part.slice(0, end).trim() : part
}

/** A prefecture, a province or a large town with what it is: 東京都, 广东省, 서울특별시. */
const wholeOfEast = /^\p{Script=Han}{2,7}[都道府県縣省市]$|^\p{Script=Hangul}{2,6}[시도]$/u

/** "Anchorage, Alaska" beside the region Alaska, 東京都大田区 beside 東京都. */
function withoutRegion(town: string | null, region: string | null): string | null {
  if (town === null || region === null) return town
  if (wholeOfEast.test(region) && town.startsWith(region) && town.length > region.length + 1)
    return town.slice(region.length).trim()
  if (town.endsWith(`, ${region}`)) return town.slice(0, -region.length - 2)
  // "Ballarat VIC" in VIC, "Milano (MI)" in MI
  if (!/^[A-Z]{2,3}$/.test(region)) return town
  const ends = [` - ${region}`, ` (${region})`, `/${region}`, ` ${region}`]
  const end = ends.find((each) => town.endsWith(each) && town.length > each.length + 1)
  return end === undefined ? town : town.slice(0, -end.length).trim()
}

export function labelOfPlace(place: Place): string | null {
  const { locality, region, street, postalCode, countryCode, countryRaw } = place
  const near = joinLabel([locality, region])
  if (near !== '') return near
  if (countryCode !== null) return nameCountry(countryCode)
  return street ?? countryRaw ?? postalCode
}

/** What is longer is a text in the wrong place, and no town, state or street. */
const longestPart = 500

/** Several lines or values of one part are joined; repeated ones stand once. */
function partOf(node: RawNode, key: string): string | null {
  const field: RawField | null = fieldOf(node, key)
  if (field === null) return null
  const isPart = (value: RawValue): boolean => isNode(value) || String(value).length <= longestPart
  const parts = field.values
    .filter(isPart)
    .map(readText)
    .filter((part) => part !== null)
  const isFilled = (part: string): boolean =>
    !fillers.test(part) && !(key === 'streetaddress' && (noStreet.test(part) || severalTowns.test(part)))
  return joinLabel(parts.filter(isFilled)) || null
}

/** What forms write where nothing is known. */
const fillers = pattern('iu')`
  ^\(?\s*(?:(?:unknown|unspecified|no|your) (?:city|town|region|state|province|street|address|postal ?code
      |zip(?: code)?|location|country)|0+
    |(?:all|any|todas (?:as|las)|toutes les|alle|tutte le) (?:zones?|areas?|regions?|locations?|cities
      |provinces?|zonas|regiões|regiones|localidades|cidades|ciudades|provincias|régions|regionen|orte
      |standorte|regioni))\s*\)?$
`

/** The same in short, which for a state is one: "NC". */
const noStreet = pattern('iu')`
  ^(?:n\.? ?[cdr]\.?|n\.? ?v\.? ?t\.?|[ns]\/[cdnr]|k\. ?a\.?|non (?:communiquée?|renseignée?)|niet van toepassing
    |nie dotyczy|brak(?: danych)?|keine?|divers(?:e[nrs]?)?|various|verschiedene?|no aplica|não se aplica|ikke oppgitt|не указан[ао]?|н\/д|x{2,}|test
    |street|address|adresse|adres|straße|strasse|straat|rue|calle|via|rua|dirección|ulica)$
`

/** `CA` and `US-CA` are codes, `California` is not. */
function regionCodeOf(region: string): string | null {
  const match = /^(?:[A-Z]{2}-)?([A-Z0-9]{1,3})$/.exec(region)
  return match !== null && /[A-Z]/.test(match[1]!) ? match[1]! : null
}

export function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

export function isSame(left: string, right: string): boolean {
  return fold(left) === fold(right)
}
