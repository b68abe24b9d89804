// The short lines of a card in the order in which they are read: who hires first, and pay above that below it. What says
// that pay is not said, or how somebody judged who hires, is left out.

import { countryOfTown } from '../../places/townsByCountry.ts'
import { readFactLine } from '../../wording/lines/factLine.ts'
import { isPay, saysNoPay } from '../../wording/lines/payAlone.ts'
import { isPlace } from '../../wording/lines/placeAlone.ts'
import { readShortLine } from '../../wording/lines/shortLines.ts'
import { isMode } from '../../wording/lines/workAlone.ts'
import type { Fact } from '../../wording/lines/writtenPosting.ts'
import { namesDepartment } from '../../wording/names/departments.ts'
import { namesOccupation } from '../../wording/names/occupations.ts'
import { isOrganisation, isPlainName } from '../../wording/names/organisationNames.ts'
import { factOf } from '../written/writtenFacts.ts'

export const longestTitle = 160
/** More of them no card has. */
export const mostLines = 6

/** Words that may be the name of who hires. */
export const mayBeName = /^(?!.*[!?…])(?=.*\p{L}{2})(?:\S+ ){0,6}\S+$/u

/** The lines below a title, who hires first; `linked` is what the card says so of. */
export function linesOfCard(written: readonly string[], linked: string | null): string[] {
  const lines = written
    .map((line) => line.replace(stars, '').replace(house, ''))
    .filter((line) => line !== '' && !saysNoPay(line))
  const hirer = linked ?? lines.map(hirerBehindBy).find((name) => name !== null) ?? null
  const ordered = hirer === null ? lines : withHirerFirst(hirer, lines)
  return withPayBelow(withWholePay(ordered))
}

/** "🏢 Northmill" */
const house = /^(?:[🏢🏭🏬🏦🏛🏥🏫🏪👔]\uFE0F?)\s+(?=\p{L})/u
/** "📍 Leeds" */
const pinned = /^(?:[📍📌🗺🌍🌎🌏]\uFE0F?)\s*(\p{Lu}[^·•|]{1,60})$/u

/** "by Northmill", "von Nordmühle": who hires, as some boards have it at a card's end. */
function hirerBehindBy(line: string): string | null {
  const name = /^(?:by|von|par|por|door|przez) (\p{Lu}.{1,59})$/u.exec(line)?.[1]
  return name !== undefined && isPlainName(name) && toldBy(name).length === 0 ? name : null
}

/** What a line below the first says; what else stands beside two terms or more says nothing. */
export function toldBy(line: string): readonly Fact[] {
  const [, count, unit] = shortAge.exec(line) ?? []
  if (count !== undefined)
    return [{ name: 'dateposted', value: `${count} ${unit === 'd' ? 'days' : 'hours'} ago` }]
  const town = pinned.exec(line)?.[1]
  if (town !== undefined && !isMode(town)) return [{ name: 'joblocation', value: town }]
  const whole = labelledIn(line) ?? readFactLine(line) ?? readShortLine(line)?.said
  if (whole !== undefined) return whole
  const said = partsOf(line).flatMap((part) => readFactLine(part) ?? [])
  return said.length > 1 ? said : []
}

/** "2d", "24h" at a card's end */
const shortAge = /^(\d{1,2})([dh])$/

export function partsOf(line: string): string[] {
  return line.length > longestTitle ? [] : line.split(/\s+[·•|]\s+|\s+[-–—]\s+/)
}

/** So many lines some boards take for one amount. */
const mostOfPay = 4

/** "от 4 000", "до 6 000", "$", "за месяц": the ends of pay, its currency and its time one below the other. */
function withWholePay(lines: readonly string[]): string[] {
  for (let count = mostOfPay; count > 1; count -= 1)
    for (let start = 0; start + count <= lines.length; start += 1) {
      const parts = lines.slice(start, start + count)
      const areParts =
        parts.every((part) => part.length <= longestPart && !isPay(part)) && isPay(parts.join(' '))
      if (areParts) return [...lines.slice(0, start), parts.join(' '), ...lines.slice(start + count)]
    }
  return [...lines]
}

const longestPart = 20

/** Pay above the line that names who hires, where a town stands below or beside it. */
function withPayBelow([first = '', second, ...more]: readonly string[]): string[] {
  const isAbove = second !== undefined && isPay(first) && namesHirer(second, more[0] ?? '')
  return isAbove ? [second, first, ...more] : [first, ...(second === undefined ? [] : [second]), ...more]
}

function namesHirer(line: string, next: string): boolean {
  if (nameAndTown(line) !== null) return true
  const isName = isPlainName(line) && toldBy(line).length === 0 && countryOfTown(line) === null
  return isName && (isOrganisation(line) || countryOfTown(next) !== null || isPlace(next))
}

/** What stands above who hires is a badge of the title. */
function withHirerFirst(hirer: string, lines: readonly string[]): string[] {
  const at = lines.indexOf(hirer)
  return [hirer, ...lines.slice(at + 1), ...lines.slice(0, Math.max(at, 0))]
}

/**
 * "Aalto-yliopisto, Espoo", "Мука, Москва, м. Сокол", "Mylly, Espoo - until 11 May", "Weir AG, 3550 Langnau": a name and
 * a town that everybody knows, or one behind its code; two of those are a place.
 */
export function nameAndTown(line: string): string[] | null {
  const coded = namedWithCode.exec(line)
  if (coded !== null && isHirer(coded[1]!)) return [coded[1]!, coded[2]!]
  const [, name = '', town = ''] =
    /^([^,]{2,60}), (\p{Lu}[\p{L} .'-]{1,30}?)(?:, (?:ст\. ?)?м\. [^,]{2,40}| - [^,]{2,40})?$/u.exec(line) ??
    []
  return countryOfTown(town) !== null && countryOfTown(name) === null ? [name, town] : null
}

const namedWithCode =
  /^([^,]{2,60}?)(?:,| [-–—|·]) ((?:[A-Z]{1,2}-)?(?:\d{4,5}|\d{3} \d{2}|\d{2}-\d{3}) \p{Lu}\p{Ll}[\p{L} .'’/()-]{1,40})$/u

/** No street, town or job in front of a town's code. */
function isHirer(name: string): boolean {
  return !ofStreet.test(name) && countryOfTown(name) === null && isPlainName(name) && !namesOccupation(name)
}

const ofStreet = /\d[a-z]?$|(?:str(?:\.|aße|asse)|weg|gasse|platz|allee)$|^(?:rue|via|calle|ulica|ul\.) /iu

/** How somebody judged who hires. */
export const stars =
  /(?:^|\s+)[0-5][.,]\d(?: ?★)?(?: \(?[\d.,]{1,7}\+? (?:reviews?|ratings?|bewertung(?:en)?|avis|opinion(?:es|i)|avaliaç(?:ão|ões)|отзыв\p{L}{0,3})\)?)?$/iu

/** The line below the employer's is the town's where it has no other form: "Leeds", "Leeds, York", "Paris 9e (75)". */
export function isShortName(text: string): boolean {
  const isName = /^(?!.*[.!?] )\p{Lu}[\p{L} ,.'’()/-]{1,50}(?: \d{1,2}e?)?(?: \(\d{2,5}\)| - \d{2})?$/u.test(
    text,
  )
  return isName && text.split(' ').length < 5 && isNamed(text) && readShortLine(text) === null
}

/** No slogan ("Search and apps for all"), and no part of an employer. */
export function isNamed(text: string): boolean {
  return !/, \p{Ll}|(?: \p{Ll}{4,}){2}/u.test(text) && !namesDepartment(text)
}

/** What a line says under the label it begins with: "Standort: Husum". */
function labelledIn(line: string): Fact[] | null {
  const fact = /\p{L}\s?[:：]/u.test(line) ? factOf(line) : null
  return fact === null ? null : [fact]
}
