// Several places written as one text: "Leeds; York", "Hamburg or Husum", "Marlow/Bingley/Husum", "Kenya, Nigeria, Chad".
// What one of them says is read by placeText.ts.

import { cleanLines, isPlaceholder } from '../text/text.ts'
import { readCountry, readCountryName } from './countries.ts'
import { longestPlace, withoutModeWords } from './modeWords.ts'
import { isCountryOnly } from './placeText.ts'
import { areStatesOfOne, isState } from './states.ts'
import { countryOfTown } from './townsByCountry.ts'
import { readMode } from './workMode.ts'

const longestList = 20_000
const mostPieces = 200

/** The places in one text: split at `;`, `|` and bullets, not at commas; lines of an address stay together. */
export function splitPlaces(raw: string): string[] {
  const lines = cleanLines(raw.slice(0, longestList))
  return lines
    .join(areTownsInLines(lines) ? ' | ' : ', ')
    .split(/\s*[;|•]\s*/, mostPieces)
    .flatMap((piece) => piece.split(beforeAddress, mostPieces))
    .flatMap(splitBeforeCountry)
    .flatMap(splitHan)
    .flatMap(splitRemote)
    .flatMap(splitChoice)
    .flatMap(splitSlashes)
    .flatMap(splitCountries)
    .flatMap(splitWhole)
    .flatMap(splitStates)
    .flatMap(splitTowns)
    .map((piece) =>
      piece
        .slice(0, longestPlace)
        .replace(/^[\s,]+|[\s,]+$/g, '')
        .replace(/,\s*,/g, ','),
    )
    .filter((piece) => !isPlaceholder(piece) && !countOfPlaces.test(piece))
    .filter((piece, _, pieces) => pieces.length === 1 || !kindOfHouse.test(piece))
}

const beforeCountry = /^([^()]{5,200}?) ?\(([^()]{2,40})\)$/
const betweenTowns =
  /,?\s+(?:or|and|oder|und|ou|et|o|y|e|i|lub|eller|og|och|of|en|&)\s+|,\s*(?:and |or |& )?|\s?[/|]\s?/iu

/**
 * "Leeds, York, Hull (UK)": each of the towns lies in the country behind them. Of two with only a comma between them the
 * second may be what the first lies in, unless everybody knows both; so may be any of those that are not known.
 */
function splitBeforeCountry(text: string): string[] {
  const [, before = '', country = ''] = beforeCountry.exec(text) ?? []
  if (!isCountryOnly(country)) return [text]
  const code = readCountryName(country, null)
  const towns = before.split(betweenTowns, mostPieces)
  const areTowns = towns.length > 1 && towns.every((town) => slashedName.test(town)) && !isOneTown(towns)
  const areKnown = areTowns && towns.every((town) => countryOfTown(town) === code)
  const isChoice = areTowns && saysChoice.test(before) && !towns.some(isWide)
  const isList =
    areTowns &&
    towns.length > 2 &&
    !towns.slice(1).some(isWide) &&
    towns.slice(0, 2).every((town) => countryOfTown(town) === code)
  return areKnown || isChoice || isList ? towns.map((town) => `${town}, ${country}`) : [text]
}

const saysChoice = /\s(?:or|oder|ou|o|lub|eller)\s/iu

const namesInHan = /^\p{Script=Han}{2,4}(?:[ \u3000]\p{Script=Han}{2,4})+$/u

/** "北京 上海": towns that everybody knows; "北京 朝阳区" and "浙江 杭州" go from the large to the small. */
function splitHan(text: string): string[] {
  if (!namesInHan.test(text)) return [text]
  const names = text.split(/[ \u3000]/)
  const areTowns =
    new Set(names).size === names.length &&
    names.every((name) => countryOfTown(name.replace(/市$/u, '')) !== null)
  return areTowns ? names : [text]
}

/** "Deich 5, 25813 Husum, und Markt 3, 25899 Niebüll": each of two addresses has its number and its code. */
const beforeAddress =
  /(?<=\d{4,5} [^\d,]{2,40}),?\s+(?:and|und|et|y|e|i|og|och|en|&)\s+(?=[^\d,]{3,40} \d{1,4}[a-z]?, \d{4,5} \p{Lu})/u

/** "Husum | Reha-Zentrum": what stands there. */
const kindOfHouse =
  /^(?:\p{L}+-)?(?:zentrum|klinik(?:um)?|krankenhaus|filiale|zentrale|hauptverwaltung|headquarters|head office|hq|hauptsitz|siège(?: social)?)$/iu

/** "3 Locations", where a list folds its places away. */
const countOfPlaces = /^\d{1,3}\+? (?:more )?(?:locations?|cities|offices|standorte|lieux|ubicaciones)$/i

const slashedName = /^\p{Lu}\p{L}[\p{L} .'’-]{1,30}$/u

const townInHan = /^\p{Script=Han}{2,4}$/u

/** "Leeds, UK": a town and what it lies in. */
const townAndMore = /^\p{Lu}[\p{L} .'’-]{1,40}, ?\p{Lu}/u

/** "Leeds, UK" and, on the next line, "Derby, UK"; the lines of one address do not all end in what a town lies in. */
export function areTownsInLines(lines: readonly string[]): boolean {
  const areTowns = lines.every(
    (line) => townAndMore.test(line) && isWide(line.slice(line.lastIndexOf(',') + 1)),
  )
  return lines.length > 1 && areTowns
}

function isWide(name: string): boolean {
  return isState(name.trim()) || readCountry(name.trim(), null) !== null
}

/**
 * "Leeds, UK / Marlow, WY"; "Marlow/Bingley/Husum": two names may be one place, "Dallas/Fort Worth", unless everybody knows
 * both, and three are not.
 */
export function splitSlashes(text: string): string[] {
  const towns = text.split(/\s\/\s/, mostPieces)
  if (towns.length > 1 && towns.every((town) => townAndMore.test(town))) return towns
  const names = withoutModeWords(text).split(/\s?\/\s?/, mostPieces)
  // "上海/杭州"
  if (names.length > 1 && names.every((name) => townInHan.test(name))) return names
  if (names.length < 2 || !names.every((name) => slashedName.test(name))) return [text]
  const areKnown = names.every((name) => countryOfTown(name) !== null)
  if (names.length === 2 && (!areKnown || isOneTown(names))) return [text]
  return withModeOf(text, names)
}

/** Towns by their names in the languages spoken there and in English. */
const inTwoLanguages =
  `Antwerpen Antwerp Anvers|Biel Bienne|Brugge Bruges|Brussel Brussels Bruxelles|București Bucharest
  |Fribourg Freiburg|Genf Genève Geneva|Genova Genoa|Gent Ghent Gand|Göteborg Gothenburg|Hannover Hanover
  |Helsinki Helsingfors|Kraków Cracow|Kyiv Kiev|København Copenhagen|Köln Cologne|Lisboa Lisbon|Luzern Lucerne
  |Milano Milan|München Munich|Napoli Naples|Nürnberg Nuremberg|Praha Prague|Roma Rome|Sevilla Seville|Torino Turin
  |Venezia Venice|Warszawa Warsaw|Wien Vienna`
    .split(/\s*\|\s*/)
    .map((names) => new Set(names.split(' ')))

/** "Brussel / Bruxelles", "Zürich/Zurich" */
function isOneTown(names: readonly string[]): boolean {
  const plain = new Set(names.map((name) => name.normalize('NFD').replace(/\p{M}/gu, '')))
  return plain.size === 1 || inTwoLanguages.some((town) => names.every((name) => town.has(name)))
}

function withModeOf(text: string, names: string[]): string[] {
  const mode = readMode(text)
  return mode === null ? names : names.map((name) => `${name} (${mode})`)
}

/** "New York, NY or Remote (US)": a town to go to, and where one may be instead. */
function splitRemote(text: string): string[] {
  const sides = text.split(/\s+(?:or|oder|ou|of|\/)\s+/, mostPieces)
  const [town, second] = sides.filter((side) => readMode(side) === null)
  const remote = sides.find((side) => readMode(side) === 'remote')
  if (sides.length !== 2 || town === undefined || second !== undefined || remote === undefined) return [text]
  const isTown = townAndMore.test(town) || countryOfTown(town) !== null
  return isTown && withoutModeWords(remote) !== '' ? sides : [text]
}

/** "Hamburg or Leeds": one of two names. What is said of working from anywhere stays together. */
export function splitChoice(text: string): string[] {
  const names = text.split(/\s+(?:or|oder|ou|または|もしくは)\s+/, mostPieces)
  const isChoice =
    names.length > 1 &&
    !/[()（）]/.test(text) &&
    readMode(text) === null &&
    names.every((name) => name.length <= 60 && /^[\p{Lu}\p{Lo}]/u.test(name))
  return isChoice ? names.flatMap(splitListed) : [text]
}

/** "Leeds, York," in front of "or Bath": a list, where the second is no state of the first. */
function splitListed(name: string): string[] {
  const towns = name.split(/,\s*/).filter((town) => town !== '')
  const isList = name.endsWith(',') && towns.every((town) => !isState(town))
  return isList ? towns : [name]
}

/** What belongs to another country and is listed as one itself: "San Juan, Puerto Rico, United States". */
const partsOfOthers = new Set(
  'AS AW AX BL BM BQ CK CW EH FK FO GF GG GI GL GP GU HK IM JE KY MF MO MP MQ NC NU PF PM PR PS RE SJ SX TC TK TW VG VI WF XK YT'.split(
    ' ',
  ),
)

/** "Leeds, York" beside "West Yorkshire, North Yorkshire": towns and, in the same order, what each lies in; null for anything else. */
export function pairedTowns(towns: string, regions: string): { towns: string[]; regions: string[] } | null {
  const [names, around] = [towns, regions].map((text) => text.split(/,\s*/, mostPieces)) as [
    string[],
    string[],
  ]
  const areNames = [...names, ...around].every((name) => /^\p{L}[^\d:;|]{1,60}$/u.test(name))
  const isTownInState = names.length === 2 && (isState(names[1]!) || isCountryOnly(names[1]!))
  const areMany = names.length > 1 && names.length === around.length && towns !== regions
  return areNames && areMany && !isTownInState ? { towns: names, regions: around } : null
}

const betweenNames = /,\s*(?:and |& )?|\s+(?:and|und|et|y|e|&)\s+|\s?\/\s?/

/** "Germany, Kenya, India": countries and nothing else, none of them a part of another. */
function splitCountries(text: string): string[] {
  const names = text.split(betweenNames, mostPieces)
  if (names.length < 2 || !names.every(isCountryOnly)) return [text]
  const codes = names.map((name) => readCountryName(name, null))
  const areApart = new Set(codes).size === names.length && !codes.some((code) => partsOfOthers.has(code!))
  return areApart ? names : [text]
}

const betweenWhole =
  /,?\s+(?:and|und|et|y|e|en|og|och|i|&|\+)\s+|(?<=\p{L}{2})(?<!\b(?:Ste?|Mt|Ft))\.\s+(?=\p{Lu})/u

/**
 * "San Francisco, CA & Montreal, Canada", "Berlin und Wien, Österreich": each side is a town with what it lies in, or towns
 * everybody knows. Not "Sarajevo, Bosnia and Herzegovina", whose second side is neither.
 */
function splitWhole(text: string): string[] {
  const sides = withoutModeWords(text).split(betweenWhole, mostPieces)
  const towns = sides.map(townsOfSide)
  if (sides.length < 2 || !towns.every((side) => side !== null)) return [text]
  const isSplitName = sides.some((side, index) => index > 0 && isWide(nameAround(sides[index - 1]!, side)))
  const [last = ''] = towns.at(-1)!.slice(-1)
  // "Brighton and Hove, UK" is one.
  const areKnown = towns.flat().every((town) => countryOfTown(town.split(',', 1)[0]!) !== null)
  if (isSplitName || !sides.some(endsWide) || !(areKnown || sides.every(endsWide))) return [text]
  return withModeOf(
    text,
    towns.flat().map((town) => withCountryOf(town, last)),
  )
}

function townsOfSide(side: string): string[] | null {
  if (endsWide(side)) return [side]
  const towns = side.split(/,\s*/)
  return towns.every((town) => countryOfTown(town) !== null) ? towns : null
}

function endsWide(side: string): boolean {
  return townAndMore.test(side) && isWide(side.slice(side.lastIndexOf(',') + 1))
}

/** "Newfoundland and Labrador" out of what stands on both sides of the word, up to their commas. */
function nameAround(one: string, other: string): string {
  return `${one.slice(one.lastIndexOf(',') + 1).trim()} and ${other.split(',', 1)[0]!}`
}

/** "Madrid" in front of "Barcelona, España" lies in the same country, where that is its own. */
function withCountryOf(town: string, last: string): string {
  const wide = last.slice(last.lastIndexOf(',') + 1).trim()
  const country = countryOfTown(town)
  return country !== null && readCountryName(wide, null) === country ? `${town}, ${wide}` : town
}

/** "RJ e SP (híbrido)", "TX, FL and GA": the letters of states of one country. */
function splitStates(text: string): string[] {
  if (!/^[A-Z]{2}(?:,|\s|\/)/.test(text)) return [text]
  const names = withoutModeWords(text).split(betweenNames, mostPieces)
  const areStates =
    names.length > 1 && names.every((name) => /^[A-Z]{2}$/.test(name)) && areStatesOfOne(names)
  return areStates ? withModeOf(text, names) : [text]
}

/**
 * "Pune, Hyderabad, Chennai", "Berlin und Hamburg": towns everybody knows and nothing else. Of two with only a comma
 * between them the second may be what the first lies in, "Getafe, Madrid", unless it lies in another country.
 */
export function splitTowns(text: string): string[] {
  const names = text.split(betweenNames, mostPieces)
  const countries = names.map(countryOfTown)
  const areTowns = names.length > 1 && new Set(names).size === names.length && !countries.includes(null)
  const isPair = names.length === 2 && text.includes(',') && countries[0] === countries[1]
  return areTowns && !isPair && !isOneTown(names) ? names : [text]
}
