// One job of a mail's list: its title on a link, and below it a few short lines. Employer and place are told by their
// turn where they have no form of their own; whatever else is said tells by its form what it is.

import { findTextDeadline } from '../../dates/textDeadline.ts'
import { countryOfTown } from '../../places/townsByCountry.ts'
import type { RawPosting, Surroundings } from '../../raw.ts'
import { partEmployed, readFactLine } from '../../wording/lines/factLine.ts'
import { isFurniture } from '../../wording/lines/furniture.ts'
import { readShortLine } from '../../wording/lines/shortLines.ts'
import { composePosting, type Fact } from '../../wording/lines/writtenPosting.ts'
import type { DomNode } from '../dom.ts'
import { isNamed, isShortName, linesOfCard, nameAndTown, partsOf, toldBy } from './cardLines.ts'

/** A job as a mail lists it. */
interface AlertCard {
  url: string
  title: string
  /** What stands between this link and the next job's. */
  lines: readonly string[]
  /** The one among them that is on a link to who hires. */
  employer: string | null
}

/** The same as it was gathered from the links of the mail. */
export interface Listed extends AlertCard {
  /** Of the job, where the address has it. */
  number: string | null
  lines: string[]
  /** What leads to the job as well. */
  linked: string[]
  /** All that stands in links to it before anything else does, and how many of `lines` are from there. */
  card: readonly string[]
  ofCard: number
  /** The line right above its title. */
  above: string | null
  /** What of the mail it stands in. */
  block: DomNode | null
  /** Whether a button below it leads to the job: "See the job". */
  isShown?: boolean
}

/** The posting of a card. */
export function readAlertCard(listed: AlertCard, index: number, surroundings: Surroundings): RawPosting {
  const { url, title, employer: linked, lines: written } = listed
  // "Acme · Leeds (Hybrid)" in one line, or one below the other.
  const lines = linesOfCard(written, linked)
  const [first = '', second] = lines
  const terms = readFactLine(first)
  const beside = terms === null ? readShortLine(first) : { said: terms, name: null }
  // "Northmill | Weir" on a link, and the town below
  const isWhole = first === linked && second !== undefined && isShortName(second)
  const [employer, ...others] = isWhole
    ? [first]
    : beside?.name == null
      ? (nameAndTown(first) ?? (terms === null ? partsBeside(first) : [first]))
      : [beside.name]
  const places = others.filter((part) => /\p{L}/u.test(part) && toldBy(part).length === 0)
  // Below a title that says who hires, pay and place may follow at once.
  const parted =
    terms === null ? { title, employer } : (partEmployed(title) ?? { title, employer: undefined })
  // What else is said tells by its form what it is.
  const said: readonly Fact[] = [
    ...(beside?.said ?? []),
    ...others.flatMap(toldBy),
    ...lines.slice(1).flatMap(toldBy),
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
    {
      name: 'validthrough',
      value: findTextDeadline(written.join('\n'), surroundings.writtenOn ?? null)?.date,
    },
  ]
  const isPlaced = place !== undefined || isSaid || terms !== null
  // "Northmill", "3-5 years", "Leeds"
  const next = lines.slice(1, 3).find((line) => toldBy(line).length === 0)
  const parts = lines
    .slice(1, 3)
    .map(placeBeside)
    .find((town) => town !== null)
  const turned = next !== undefined && isShortName(next) ? next : parts
  const below = isPlaced ? undefined : turned
  const verbatim = [title, ...written, url].join('\n')
  const tellers = [named, said, [{ name: 'joblocation', value: below }]]
  return composePosting(`link[${index}]`, tellers, verbatim, surroundings)
}

const level =
  /^(?:júnior|junior|pleno|sênior|senior|trainee|mid(?:-level)?|middle|lead|entry(?: level)?)(?:\/|$)/i

/** "Part of the week from home · Linares (Jaén)", "Guaíba / RS • Pleno": a town and what tells by its form or words what it is. */
function placeBeside(line: string): string | null {
  const parts = line.split(/\s+[·•|]\s+/)
  const [town, ...others] = parts.filter(
    // "New • Full-time • Remote" begins with a badge.
    (part) => toldBy(part).length === 0 && !level.test(part) && !isFurniture(part),
  )
  return parts.length > 1 &&
    town !== undefined &&
    others.length === 0 &&
    townsWords.test(town) &&
    isShortName(town)
    ? town
    : null
}

/** "Almodóvar del Campo", and not "Bicycle for everyone" */
const townsWords =
  /^\p{Lu}\S*(?:[ /,]+(?:\(?\p{Lu}\S*|an?|am|bei|de[lr]?|l[aeo]s?|d[ao]s?|en|sur|upon|on|of|y|e|nad|pod|i))*$/u

/** "Northmill · Leeds", "Northmill - Husum - CDD": hyphens part what is said where one of the parts is a term. */
function partsBeside(line: string): string[] {
  const parts = partsOf(line)
  return parts.slice(1).some((part) => toldBy(part).length > 0) ? parts : line.split(/\s+[·•|]\s+/)
}

/** "Leeds, England, United Kingdom (Hybrid)", "Remote", "上海市" */
function isPlace(text: string): boolean {
  const isList = /^[\p{L} .'’-]+(?:, [\p{L} .'’-]+){1,3}(?: \([^)]+\))?$/u.test(text) && isNamed(text)
  return isList || /^(?:remote|hybrid)\b|^\p{Script=Han}{1,8}[市省区县]$/iu.test(text)
}
