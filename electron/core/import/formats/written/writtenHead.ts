// The first lines of a posting copied from a page: what the job is called, who offers it, where it is, what it pays.
// Nothing is marked there, but the lines come in a handful of orders, and each tells by its form what it is. A name
// is taken for the employer only between a title and such lines, or where a logo or a button repeats it.

import { dotOfName, legalForm } from '../../text/legalForms.ts'
import { isBoardAlone } from '../../text/pageTitle.ts'
import { pattern } from '../../text/pattern.ts'
import {
  isFurniture,
  isMoreOptions,
  isOfEmployer,
  ownerOfLogo,
  plainLine,
} from '../../wording/lines/furniture.ts'
import { isSectionHeading } from '../../wording/lines/sectionHeadings.ts'
import { readShortLine, type Said, type ShortLine } from '../../wording/lines/shortLines.ts'
import { isWrittenAsTown } from '../../wording/lines/writtenAsTown.ts'
import { isSpokenOf } from '../../wording/names/mentions.ts'
import { forEveryone, namesOccupation } from '../../wording/names/occupations.ts'
import { onlyAnnounces } from '../../wording/names/offerWords.ts'
import {
  canNameEmployer,
  isOrganisationLine,
  isPlainName,
  partOfOrganisation,
} from '../../wording/names/organisationNames.ts'
import { isDenied, isStandingLabel } from '../../wording/prose/factsBelow.ts'
import { isTagLine } from '../../wording/prose/hashtags.ts'
import { placeInLines } from '../../wording/prose/placeInLines.ts'
import { factOf, isSigned } from './writtenFacts.ts'

export interface WrittenHead {
  title: string | null
  employer: string | null
  said: Said[]
}

const mostLines = 30
const longestTitle = 120
const longestSentence = 100

const boldLine = /^\*\*[^*:]{2,60}\*\*$/

/** A bold line near the top names who hires where the text comes back to it. */
function isSpokenOfAgain(name: string, lines: readonly string[]): boolean {
  if (isSectionHeading(name)) return false
  return lines.some((line) => line.length > name.length + 10 && line.includes(name))
}

/** "Type of position:", with its value below */
const emptyLabel = /^\p{Lu}[\p{L} ()]{2,38}[:：]$/u

/** Below it stand the logos of schools and the names of people. */
const ofPeople = /^(?:people you can reach out to|meet the hiring team)$/i

/** What the lines above the running text say, each by its form. */
interface Lines {
  said: Said[]
  /** Names above the first line of facts, and below it. */
  before: string[]
  behind: string[]
  hasFacts: boolean
  /** Who may hire: by a logo, above what only employers have, beside a place, in bold. */
  logo: string | null
  judged: string | null
  beside: string | null
  bold: string | null
}

/** Reads the lines above the running text. */
export function readWrittenHead(lines: readonly string[]): WrittenHead {
  const { said, before, behind, logo, judged, beside, bold } = readLines(lines)
  const named = joinBrokenNames(before.length > 0 ? before : behind)
  // Below the logo of who hires a title may be written small.
  const isTitleBelow = (line: string): boolean => logo !== null && isSmallTitle(line)
  const isCandidate = (line: string): boolean => isName(line) || isTitleBelow(line)
  const names = named.filter((line) => isCandidate(line) && !isHeadOfOffice(line, lines))
  const evident =
    [logo, judged, beside, bold].find(
      (name) => name !== null && !namesOccupation(name) && isName(name) && canNameEmployer(name),
    ) ?? null
  const { title, employer } = partNames(names, evident, said.length > 0, lines)
  const name = employer ?? savedFrom(lines, title) ?? aboveTitle(names, title, lines) ?? belowFacts(behind)
  const place = said.some((each) => each.name === 'joblocation')
    ? null
    : placeInLines([...before, ...behind].filter((line) => line !== title && line !== name))
  if (place !== null) said.push({ name: 'joblocation', value: place })
  return { title, employer: name === null ? null : asWritten(name, lines), said }
}

/** "Der Bürgermeister", "- Die Landrätin des Kreises -": who speaks for an office, in whose head it stands. */
const speaksFor =
  /^[-–—\s]{0,3}(?:der|die|das) \p{L}[\p{L}-]+(?: (?:des|der|für|vom) .{3,50}?)?[-–—\s]{0,3}$/iu

/** Nobody is sought with an article: such a line names no job where another does. */
function isHeadOfOffice(line: string, lines: readonly string[]): boolean {
  if (!speaksFor.test(line) || forEveryone.test(line)) return false
  return lines.some((other) => {
    const plain = plainLine(other)
    const isShort = plain.length <= longestTitle && !speaksFor.test(plain) && !/[.!?:]$/.test(plain)
    return isShort && (forEveryone.test(plain) || namesOccupation(plain))
  })
}

function readLines(lines: readonly string[]): Lines {
  const found: Lines = {
    said: [],
    before: [],
    behind: [],
    hasFacts: false,
    logo: null,
    judged: null,
    beside: null,
    bold: null,
  }
  const { said, before, behind } = found
  let last = ''
  // What stands below a label is its value, and no name.
  let isLabelled = false
  let isJudged = false
  let count = 0
  for (const [index, raw] of lines.entries()) {
    const line = plainLine(raw)
    if (line === '' || isTagLine(line)) continue
    count += 1
    if (count > mostLines) break
    found.logo ??= ownerOfLogo(line)
    if (boldLine.test(raw) && isSpokenOfAgain(line, lines)) found.bold ??= line
    if (ofPeople.test(line)) break
    if (isOfEmployer(line) && last !== '' && (before.length > 1 || behind.length > 0)) found.judged ??= last
    isJudged ||= isOfEmployer(line) && before.length > 1
    if (isMoreOptions(line) && said.length === 0 && found.judged === null) {
      // What stands above who hires is said of the page.
      before.splice(0, before.length - 1)
      found.judged = before[0] ?? null
    }
    last = ''
    const [, called, pay] = paidBehind.exec(line) ?? []
    if (called !== undefined) {
      before.push(called)
      said.push({ name: 'basesalary', value: pay! })
      continue
    }
    if (isFurniture(line) || onlyAnnounces(line) || isBoardAlone(line)) continue
    const short = readShortLine(line)
    // Below how who hires is judged stands where.
    const isTown = isJudged && short === null && isTownAlone(line)
    isJudged = false
    if (isTown) {
      said.push({ name: 'joblocation', value: line })
      found.hasFacts = true
      continue
    }
    const isPlaces = short !== null && line.length > longestSentence
    if (
      (isBody(line) || (count > 1 && isBroken(line, lines.slice(index + 1, index + 3)))) &&
      !isPlaces &&
      (count > 1 || !isLongTitle(line))
    )
      break
    if (factOf(line) !== null) continue
    if (isStandingLabel(line) || emptyLabel.test(line)) isLabelled = true
    else if (short !== null && !isDenied(lines, index)) addShortLine(found, short, lines)
    else if (!isSigned(raw) && (!isLabelled || before.length === 0)) {
      const names = found.hasFacts ? behind : before
      names.push(line)
      last = line
    }
    if (before.length > 6) break
  }
  return found
}

/** "Fulda", "San Pedro Cholula" */
function isTownAlone(line: string): boolean {
  const isName = ofLetters.test(line) && line.split(' ').length <= mostWordsOfTown
  return isName && !namesOccupation(line) && !isSectionHeading(line) && factOf(line) === null
}

const mostWordsOfTown = 4

/** "面点师 12-18K·14薪": boards in China put pay behind the title. */
const paidBehind = /^(\p{Script=Han}.{1,40}?)\s+(\d{1,3}-\d{1,3}[Kk](?:·\d{2}薪)?)$/u

function addShortLine(found: Lines, short: ShortLine, lines: readonly string[]): void {
  const { said, name } = short
  for (const each of said) if (!found.said.some((known) => isPartOf(each, known))) found.said.push(each)
  // "Miller - Leeds, UK" on top is the title with its place, also below who hires.
  const isTitle = found.before.length < 2 && !found.before.some(namesOccupation)
  if (name !== null && isTitle && namesOccupation(name)) {
    found.before.push(name)
    return
  }
  found.hasFacts = true
  if (isTownBeside(short, found.before, lines)) found.said.push({ name: 'joblocation', value: name! })
  else if (/^[\p{Lu}\p{Lo}\d]/u.test(name ?? '')) found.beside ??= name
}

/** "Marlow · Remote", "Marlow · 2 weeks ago" below title and employer: a town, where the text or the page's counters show it. */
function isTownBeside(
  { name, isOfPage }: { name: string | null; isOfPage: boolean },
  before: readonly string[],
  lines: readonly string[],
): boolean {
  if (name === null) return false
  const isBelowNames = isOfPage && before.length > 1 && before.some(namesOccupation)
  return (isBelowNames && ofLetters.test(name)) || isWrittenAsTown(name, lines.join('\n'))
}

/** "Northmill Ltd" below pay, place and hours: who hires, where boards put it last and a form by law tells. */
function belowFacts(behind: readonly string[]): string | null {
  return behind.slice(0, mostBehind).find((line) => isName(line) && isCompany(line)) ?? null
}

const mostBehind = 2

/** "software engineer sr - ST": small letters, and short enough for no sentence. */
function isSmallTitle(line: string): boolean {
  return line.length <= longestSmall && !/[.!?:]$/.test(line) && namesOccupation(line)
}

const longestSmall = 60

/** "Exeter" below "Exeter, England" */
function isPartOf(one: Said, whole: Said): boolean {
  return one.name === 'joblocation' && whole.name === one.name && whole.value.startsWith(`${one.value},`)
}

const ofLetters = /^\p{Lu}[\p{L} ,.'’()-]{1,60}$/u

/** A message of a channel: its tags, who hires, what the job is called. */
function aboveTitle(names: readonly string[], title: string | null, lines: readonly string[]): string | null {
  const [first, second] = names
  const isTagged = isTagLine(lines.find((line) => line !== '') ?? '')
  return isTagged && first !== undefined && second === title && isPlainName(first) ? first : null
}

/** "MARLOW UNIVERSITY" as the text below spells it. */
function asWritten(name: string, lines: readonly string[]): string {
  if (!/\s/.test(name) || name !== name.toUpperCase()) return name
  const spelling = new RegExp(`(?<!\\p{L})${RegExp.escape(name)}(?!\\p{L})`, 'iu')
  const spelled = lines.map((line) => spelling.exec(line)?.[0]).filter((each) => each !== undefined)
  return spelled.find((each) => each !== name) ?? name
}

const longestOpening = 180

/** "PhD position in … at the Department of …": on top it may be longer than anywhere else. */
function isLongTitle(line: string): boolean {
  const isLong = line.length > longestTitle && line.length <= longestOpening
  return isLong && !/[.!?:;]$/.test(line) && namesOccupation(line)
}

/** A button of boards beside who hires, which heads a part of other texts. */
const besideHirer = /^o firmie$/i

/** Where the running text begins. */
function isBody(line: string): boolean {
  const isPart = isSectionHeading(line) && !isStandingLabel(line) && !besideHirer.test(line)
  if (isPart || line.length > longestSentence + 20) return true
  return /[.!?]$/.test(line) && line.split(' ').length > 6 && !dotOfName.test(line)
}

const leastBroken = 60

const seekingVerb = / (?:sucht|suchen|recherche|recrute|busca|cerca|zoekt|søger|söker|søker|szuka|seeks) /

/** A sentence that the next line goes on, as documents break them. */
function isBroken(line: string, [next = '', second = '']: readonly string[]): boolean {
  if (namesOccupation(line)) return false
  // What is sought may stand below an empty line.
  if (seekingVerb.test(line)) return /^\p{Ll}{2}/u.test(next || second)
  return line.length >= leastBroken && /^\p{Ll}{2}/u.test(next)
}

/** "Research Associate in", "Metaprogramming Languages": a title on two lines, as mails centre it. */
function joinBrokenNames(names: readonly string[]): string[] {
  const joined: string[] = []
  for (const name of names) {
    const last = joined.at(-1)
    if (
      last !== undefined &&
      /\s(?:in|of|for|and|the|to|&)$/i.test(last) &&
      last.length + name.length < longestTitle
    )
      joined[joined.length - 1] = `${last} ${name}`
    else joined.push(name)
  }
  return joined
}

/** What is said about every job, and calls none. */
const labelled = pattern('i')`
  ^(?:report(?:s|ing) to|(?:sub[- ]?)?department|division|business unit|team|faculty|school|grade
    |pay grade|job level|level|class(?:ification)?|county|supervisor|line manager|contact|workplace type
    |job (?:category|family|function|profile)|category|shift|travel)\s*(?::|$)
`

/** "at Northmill (View all jobs)", "@ Northmill" */
const belowTitle = /^(?:at (?=\p{Lu})|@\s*)(\S.{0,68}?)(?:\s+[—–]\s.*)?(?: \([Vv]iew all .{1,20}\))?$/u

function isName(line: string): boolean {
  return (
    (line.length <= longestTitle || isLongTitle(line)) &&
    /\p{L}{2}|\p{Lo}/u.test(line) &&
    // "JR-100234"
    !/^\p{Lu}{1,5}[-_]?\d[\d_-]{3,}$/u.test(line) &&
    // "We have a position for a miller at our mill" says something of it.
    !/^(?:we|there|i|our \p{L}+) (?:have|has|are|is|am|seek|offer)\b/iu.test(line) &&
    !/^\p{Sc}\s?\d/u.test(line) &&
    // Who wrote to a list, and when, as its archive shows it.
    !/ at [\w-]+(?:\.[\w-]+)+$|\b\d{1,2}:\d{2}\b/.test(line) &&
    // "Listed on 2026-01-24", "Register here to apply for jobs. X"
    !(
      /[.!?] /.test(line) &&
      /\p{L}{3}[.!?] /iu.test(line.replace(/(?<!\p{L})(?:dev|eng|mgr|asst|san|tic|ltd|co|bros)\. /giu, ''))
    ) &&
    !/\d{4}-\d\d-\d\d|\d\/\d{1,2}\/\d{4}|^(?:register|apply|sign (?:in|up)|log in|search|browse|listed|posted)\b/i.test(
      line,
    ) &&
    // "Discussion: @mill_jobs"
    !/(?:^|\s)@\w{3,}$/.test(line) &&
    // "Placed on: 19 August", "Posted by: Ada"
    !/^[^:]{2,30}:\s.*\d/.test(line) &&
    (namesOccupation(line) || !/^\p{Lu}[\p{L} ]{1,24}:\s/u.test(line)) &&
    !labelled.test(line) &&
    !partOfOrganisation.test(line) &&
    // Names of a few words may begin small, sentences do not.
    (/^[^\p{Ll}]*[\p{Lu}\p{Lo}\p{Lt}\d]/u.test(line) ||
      line.split(' ').length < 4 ||
      belowTitle.test(line)) &&
    // Sentences in scripts that end them otherwise.
    !/[。！？；]/.test(line) &&
    !/[.!?:;,]$|https?:|@\S+\.|^(?:dear|hi|hello|hey)\b/i.test(line.replace(dotOfName, ''))
  )
}

/** "Marlow Partners": words of those who do work that firms have at the end of their names. */
const ofFirms = /^\p{Lu}.* (?:Partners|Associates|Architects|Builders|Consultants)$/u

/** "(주)하늘소프트", "Northmill Ltd" */
function isCompany(line: string): boolean {
  return line.length <= longestCompany && legalForm.test(line) && !namesOccupation(line)
}

const longestCompany = 60

function partNames(
  names: readonly string[],
  evident: string | null,
  isPage: boolean,
  lines: readonly string[],
): { title: string | null; employer: string | null } {
  const [first = null, second = null] = names
  if (first === null) return { title: null, employer: evident }
  // The logo's name stands by itself as well: "Example County", then what the job is called.
  if (evident !== null) {
    const rest = names.filter((name) => name !== evident)
    return { title: rest.find(namesOccupation) ?? rest[0] ?? null, employer: evident }
  }
  const offering = second === null ? undefined : belowTitle.exec(second)?.[1]
  if (offering !== undefined) return { title: first, employer: offering }
  // "University of Marlow", "School of Biology", "Lecturer in Plant Ecology"
  const organisation = names.find(isOrganisationLine) ?? names.find(isCompany)
  if (organisation !== undefined) {
    const rest = names.filter((name) => name !== organisation)
    return { title: rest.find(namesOccupation) ?? rest[0] ?? null, employer: organisation }
  }
  const jobs = names.filter(namesOccupation)
  const title = jobs.length === 1 ? jobs[0]! : (names.find((name) => forEveryone.test(name)) ?? first)
  if (!isPage || second === null) return { title, employer: null }
  if (names.length > 2) return { title, employer: title === first ? presentedBelow(second, lines) : null }
  if (!namesOccupation(first) && namesOccupation(second))
    return { title: second, employer: canNameEmployer(first) ? first : null }
  // "Baker", "Bread baker for the night": what the job is called again, a little otherwise.
  const isJob = namesOccupation(second) && !legalForm.test(second) && !ofFirms.test(second)
  const isWhoHires = second.length <= 70 && second !== first && !isJob && canNameEmployer(second)
  return { title: first, employer: isWhoHires ? second : null }
}

/** Of several names right below a title the first, where the text speaks of it as of who hires. */
function presentedBelow(name: string, lines: readonly string[]): string | null {
  const isName = canNameEmployer(name) && !namesOccupation(name) && name.includes(' ')
  return isName && isSpokenOf(name, lines.join('\n')) ? name : null
}

/** "Save Miller at Northmill": what a button repeats. */
function savedFrom(lines: readonly string[], title: string | null): string | null {
  if (title === null) return null
  const start = `save ${title.toLowerCase()} at `
  const line = lines.find((each) => each.trim().toLowerCase().startsWith(start))?.trim()
  return line === undefined ? null : line.slice(start.length).trim() || null
}
