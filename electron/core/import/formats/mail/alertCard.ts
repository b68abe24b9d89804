// One job of a mail's list: its title on a link, and below it a few short lines. Employer and place are told by their
// turn where they have no form of their own; whatever else is said tells by its form what it is.

import { findTextDeadline } from '../../dates/textDeadline.ts'
import { countryOfTown } from '../../places/townsByCountry.ts'
import type { RawPosting, Surroundings } from '../../raw.ts'
import { namesDepartment } from '../../wording/departments.ts'
import { partEmployed, readFactLine } from '../../wording/factLine.ts'
import { isPay } from '../../wording/payAlone.ts'
import { readShortLine } from '../../wording/shortLines.ts'
import { composePosting, type Fact } from '../../wording/writtenPosting.ts'
import { factOf } from '../written/writtenFacts.ts'

export const longestTitle = 160

/** A job as a mail lists it. */
export interface AlertCard {
  url: string
  title: string
  /** What stands between this link and the next job's. */
  lines: readonly string[]
  /** The one among them that is on a link to who hires. */
  employer: string | null
}

/** What a line below the first says; what else stands beside two terms or more says nothing. */
export function toldBy(line: string): readonly Fact[] {
  const whole = labelledIn(line) ?? readFactLine(line) ?? readShortLine(line)?.said
  if (whole !== undefined) return whole
  const said = partsOf(line).flatMap((part) => readFactLine(part) ?? [])
  return said.length > 1 ? said : []
}

function partsOf(line: string): string[] {
  return line.length > longestTitle ? [] : line.split(/\s+[·•|]\s+|\s+[-–—]\s+/)
}

/** The posting of a card. */
export function readAlertCard(listed: AlertCard, index: number, surroundings: Surroundings): RawPosting {
  const { url, title } = listed
  const { employer: linked } = listed
  const lines = linked === null ? listed.lines : withHirerFirst(linked, listed.lines)
  // "Acme · Leeds (Hybrid)" in one line, or one below the other; boards also put stars beside the name.
  const unjudged = withPayBelow(
    withWholePay(lines.map((line) => line.replace(stars, '')).filter((line) => line !== '')),
  )
  const [first = '', second] = unjudged
  const terms = readFactLine(first)
  const beside = terms === null ? readShortLine(first) : { said: terms, name: null }
  // "Northmill | Weir" on a link, and the town below
  const isWhole = first === linked && second !== undefined && isShortName(second)
  const [employer, ...others] = isWhole
    ? [first]
    : beside?.name == null
      ? (nameAndTown(first) ?? partsBeside(first))
      : [beside.name]
  const places = others.filter((part) => /\p{L}/u.test(part) && toldBy(part).length === 0)
  // Below a title that says who hires, pay and place may follow at once.
  const parted =
    terms === null ? { title, employer } : (partEmployed(title) ?? { title, employer: undefined })
  // What else is said tells by its form what it is.
  const said: readonly Fact[] = [
    ...(beside?.said ?? []),
    ...others.flatMap(toldBy),
    ...unjudged.slice(1).flatMap(toldBy),
  ]
  const isSaid = said.some(({ name }) => name === 'joblocation')
  const turn = isSaid ? undefined : (places[0] ?? (second && isPlace(second) ? second : undefined))
  const place = terms === null ? turn : undefined
  // A town alone stands where one works.
  const isTown = employer === first && second === undefined && countryOfTown(first) !== null
  const named = [
    { name: 'title', value: parted.title },
    { name: 'url', value: url },
    { name: 'hiringorganization', value: isTown ? undefined : parted.employer },
    { name: 'joblocation', value: isTown ? first : place },
    { name: 'validthrough', value: findTextDeadline(lines.join('\n'), surroundings.writtenOn ?? null)?.date },
  ]
  const isPlaced = place !== undefined || isSaid || terms !== null
  // "Northmill", "3-5 years", "Leeds"
  const next = unjudged.slice(1, 3).find((line) => toldBy(line).length === 0)
  const below = !isPlaced && next !== undefined && isShortName(next) ? next : undefined
  const verbatim = [title, ...lines, url].join('\n')
  const tellers = [named, said, [{ name: 'joblocation', value: below }]]
  return composePosting(`link[${index}]`, tellers, verbatim, surroundings)
}

/** "Northmill · Leeds", "Northmill - Husum - CDD": hyphens part what is said where one of the parts is a term. */
function partsBeside(line: string): string[] {
  const parts = partsOf(line)
  return parts.slice(1).some((part) => toldBy(part).length > 0) ? parts : line.split(/\s+[·•|]\s+/)
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

/** Pay above the line that names who hires and a town stands below it. */
function withPayBelow([first = '', second, ...more]: readonly string[]): string[] {
  const isAbove = second !== undefined && isPay(first) && nameAndTown(second) !== null
  return isAbove ? [second, first, ...more] : [first, ...(second === undefined ? [] : [second]), ...more]
}

/** What stands above who hires is a badge of the title. */
function withHirerFirst(hirer: string, lines: readonly string[]): string[] {
  const at = lines.indexOf(hirer)
  return [hirer, ...lines.slice(at + 1), ...lines.slice(0, Math.max(at, 0))]
}

/**
 * "Aalto-yliopisto, Espoo", "Мука, Москва, м. Сокол", "Mylly, Espoo - until 11 May": a name and a town that everybody
 * knows; two of those are a place.
 */
function nameAndTown(line: string): string[] | null {
  const [, name = '', town = ''] =
    /^([^,]{2,60}), (\p{Lu}[\p{L} .'-]{1,30}?)(?:, (?:ст\. ?)?м\. [^,]{2,40}| - [^,]{2,40})?$/u.exec(line) ??
    []
  return countryOfTown(town) !== null && countryOfTown(name) === null ? [name, town] : null
}

/** How somebody judged who hires. */
export const stars =
  /(?:^|\s+)[0-5][.,]\d(?: ?★)?(?: \(?[\d.,]{1,7}\+? (?:reviews?|ratings?|bewertung(?:en)?|avis|opinion(?:es|i)|avaliaç(?:ão|ões)|отзыв\p{L}{0,3})\)?)?$/iu

/** What a line says under the label it begins with: "Standort: Husum". */
function labelledIn(line: string): Fact[] | null {
  const fact = /\p{L}\s?[:：]/u.test(line) ? factOf(line) : null
  return fact === null ? null : [fact]
}

/** The line below the employer's is the town's where it has no other form: "Leeds", "Leeds, York", "Paris 9e (75)". */
function isShortName(text: string): boolean {
  const isName = /^(?!.*[.!?] )\p{Lu}[\p{L} ,.'’()/-]{1,50}(?: \d{1,2}e?)?(?: \(\d{2,5}\)| - \d{2})?$/u.test(
    text,
  )
  return isName && text.split(' ').length < 5 && isNamed(text) && readShortLine(text) === null
}

/** No slogan ("Search and apps for all"), and no part of an employer. */
function isNamed(text: string): boolean {
  return !/, \p{Ll}|(?: \p{Ll}{4,}){2}/u.test(text) && !namesDepartment(text)
}

/** "Leeds, England, United Kingdom (Hybrid)", "Remote", "上海市" */
function isPlace(text: string): boolean {
  const isList = /^[\p{L} .'’-]+(?:, [\p{L} .'’-]+){1,3}(?: \([^)]+\))?$/u.test(text) && isNamed(text)
  return isList || /^(?:remote|hybrid)\b|^\p{Script=Han}{1,8}[市省区县]$/iu.test(text)
}
