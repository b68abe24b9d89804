// Who hires, by what a page calls itself: its title, its site's name, what it says of itself for those who share it. Pages
// glue these together in a dozen ways ("Keeper at Works Ltd", "Works Ltd - Keeper", "Works Ltd hiring Keeper in Hull"), and
// a name is taken only where the text itself speaks of it as of a company, or the page is signed with it.

import { readPlaceText } from '../../../places/placeText.ts'
import { legalForm } from '../../../text/legalForms.ts'
import { isBoard, lettersOf, separator, withoutOffers } from '../../../text/pageTitle.ts'
import { pattern } from '../../../text/pattern.ts'
import { isPlace } from '../../../wording/lines/placeAlone.ts'
import { isGeneralHeading } from '../../../wording/lines/sectionHeadings.ts'
import { isEmployment, isMode } from '../../../wording/lines/workAlone.ts'
import {
  isSpokenOf,
  isToldAsPlace,
  isToldOf,
  isWordIn,
  standsBehind,
} from '../../../wording/names/mentions.ts'
import { namesOccupation } from '../../../wording/names/occupations.ts'
import { countOf, isOrganisationLine, isPlainName } from '../../../wording/names/organisationNames.ts'
import { employerInText } from '../../../wording/prose/employerInText.ts'
import { announcedBy } from '../../../wording/titles/announcedBy.ts'
import { type Beside, namedBeside } from '../../../wording/titles/pageNames.ts'
import { isElement, isHeading, isText, lineOf, nodesBelow } from '../../dom.ts'
import type { HtmlPage } from '../../page.ts'
import { lineRightBelow } from '../lines/linesBelow.ts'
import { type Around, employerBesideHeading } from './employerBesideHeading.ts'
import { isShortName, leadsToEmployer } from './linkedEmployer.ts'
import { ownerOfOffers, titleTag } from './pageOwner.ts'
import { employerOfSite, isOfBoard, withUs } from './siteName.ts'

/** Who hires for `title` and where, by what the page calls itself; null where its text does not speak of that name. */
export function factsBeside(page: HtmlPage, title: string, text: string, only: Around | null): Beside {
  const names = [page.surroundings.pageTitle, page.metas.get('og:title'), titleTag(page.document)]
  const said = saidBeside(page, names, title, text, only)
  said.employer = wholeName(said.employer, page, names) ?? ownerOfOffered(names, title, page, only !== null)
  return said.place === null ? { ...said, place: placeInNames(names, title, text) } : said
}

type Names = readonly (string | null | undefined)[]

/** "Works" of the text as "Works Technologies", where the site is called so and its page ends in that name. */
function wholeName(employer: string | null, page: HtmlPage, names: Names): string | null {
  const site = page.metas.get('og:site_name') ?? ''
  const isWhole = employer !== null && site.startsWith(`${employer} `) && site.length <= longestName
  return isWhole && names.some((own) => own?.split(separator).at(-1)?.trim() === site) ? site : employer
}

/** "Keeper Job in Hull | Works Ltd", where the text speaks of Hull as of a place. */
function placeInNames(names: Names, title: string, text: string): string | null {
  for (const own of names) {
    const rest = own?.startsWith(title) ? own.slice(title.length) : ''
    const place =
      /^ (?:job|vacancy|position) in ((?-i:\p{Lu})[\p{L} .'’-]{1,40}?)(?:\s*[|–—]|\s-\s|$)/iu.exec(rest)?.[1]
    if (place === undefined || namesOccupation(place)) continue
    if (standsBehind(/(?<!\p{L})(?:in|at|near) $/u, place, text)) return place
  }
  return null
}

/** What stands in front of who hires where a board sums a job up: "Postulez en tant que Boulanger chez Works". */
const offeredBy =
  /(?<!\p{L})(?:chez|propos[ée]e? par|bei|hos|bij|presso|(?:na|da|en la|de la) empresa|(?:jobs?|role|position|vacancy|career|opportunity|apply) (?:at|with)) $/iu

/** The name that a page sums itself up with, and that stands somewhere on it by itself; null where that are two. */
function employerSummedUp(page: HtmlPage): string | null {
  const told = ['description', 'og:description'].map((name) => page.metas.get(name) ?? '').join('\n')
  if (told.length < leastTold) return null
  const found = new Set<string>()
  for (const node of nodesBelow(
    page.document,
    ({ tagName }) => !/^(?:nav|footer|aside|script|style|title)$/.test(tagName),
  )) {
    const name = isText(node) ? node.value.trim() : ''
    if (name.length < 3 || !isShortName(name) || !told.includes(name) || isBoard(name) || isPlace(name))
      continue
    if (standsBehind(offeredBy, name, told)) found.add(name)
  }
  const [name, second] = found
  return second === undefined ? (name ?? null) : null
}

const leastTold = 20

function saidBeside(page: HtmlPage, names: Names, title: string, text: string, only: Around | null): Beside {
  const summedUp = employerSummedUp(page)
  if (summedUp !== null) return { employer: summedUp, place: null }
  for (const own of names) {
    const said = own ? namedBeside(own, title) : null
    if (said?.employer != null && !isGeneralHeading(said.employer)) return said
  }
  for (const name of ['description', 'og:description']) {
    const said = namedBeside(page.metas.get(name) ?? '', title)
    if (said?.employer && isBareName(said.employer)) return said
  }
  const linked = employerLinked(page, names)
  if (linked !== null) return { employer: linked, place: null }
  const opened = employerInOpening(title, text)
  if (opened !== null) return { employer: opened, place: null }
  const site = page.metas.get('og:site_name') ?? ''
  const parts = [site, ...[names[0], names[2]].flatMap((own) => own?.split(separator) ?? [])]
  const candidates = new Set(parts.slice(0, mostParts).map(withoutOffers))
  const letters = lettersOf(title)
  for (const name of candidates) {
    if (name.length < 3 || name.length > 60 || isBoard(name) || isGeneralHeading(name)) continue
    if (letters.includes(lettersOf(name)) || readPlaceText(name, null)?.countryCode != null) continue
    // A board speaks of itself as well.
    const isSite = name === site || name === names[2]?.split(separator).at(-1)
    if (isSpokenOf(name, text) && !(isSite && isOfBoard(page))) return { employer: name, place: null }
  }
  const below =
    companyBelow(title, text) ??
    companyBelowHeading(page, title, text) ??
    (only === null ? null : employerBesideHeading(page, only, names, title))
  if (below !== null) return { employer: below, place: null }
  const signed = names.flatMap((own) => nameBelow(own ?? '', title, text) ?? [])[0]
  if (signed !== undefined) return { employer: signed, place: null }
  const employer =
    announcedBy(text) ??
    employerOfSite(page, text) ??
    employerInText(text) ??
    organisationBehind(names, title, page) ??
    ownerOfCareers(names, title, page)
  return { employer, place: null }
}

/** A part of what the page is called that stands on a link to the page of an employer as well. */
function employerLinked(page: HtmlPage, names: Names): string | null {
  const parts = new Set(names.flatMap((own) => own?.split(separator).map((part) => part.trim()) ?? []))
  for (const node of nodesBelow(page.document, ({ tagName }) => !/^(?:nav|footer|aside)$/.test(tagName))) {
    const name = isElement(node) && node.tagName === 'a' && leadsToEmployer(node) ? lineOf(node) : ''
    if (parts.has(name) && isShortName(name) && !isBoard(name)) return name
  }
  return null
}

/** The line right below a title that the text goes on about: "Works est une entreprise …". */
function companyBelow(title: string, text: string): string | null {
  const top = text.split('\n', mostAbove).filter((line) => line.trim() !== '')
  const at = top.findIndex((line) => line.trim() === title)
  const name = at === -1 ? '' : (top[at + 1]?.trim() ?? '')
  if (name.length < 3 || name.length > longestName || !/^[\p{Lu}\d][^.,;:!?]*$/u.test(name)) return null
  if (isBoard(name) || isGeneralHeading(name) || isPlace(name)) return null
  return !namesOccupation(name) && !ofText.test(name) && goesOnAbout(name, text) ? name : null
}

/** "National Tides Office" right below the heading, where the text names it again and again. */
function companyBelowHeading(page: HtmlPage, title: string, text: string): string | null {
  for (const node of nodesBelow(page.document)) {
    if (!isElement(node) || !isHeading(node) || lineOf(node) !== title) continue
    const name = lineRightBelow(node) ?? ''
    const isName = name.includes(' ') && name.length <= longestName && /^\p{Lu}[^.,;:!?\d]*$/u.test(name)
    if (!isName || isBoard(name) || isGeneralHeading(name) || isPlace(name) || !isPlainName(name)) continue
    // "Full-time" below each of several jobs
    if (isEmployment(name) || isMode(name)) continue
    if (countOf(name, text) > 1 && !isToldAsPlace(name, text)) return name
  }
  return null
}

/** How sentences begin: "This role is a …", "Our product is the …". */
const ofText =
  /^(?:this|that|our|your|we|it|the (?:role|position|job|post|company|team|project|work)|unsere?|diese[rs]?|notre|ce|cette|nuestr[oa]|est[ea]|noss[oa]|dit|deze|ons|onze)(?!\p{L})/iu

/** "Keeper | Works" above a line "Works" or "Works · Remote" near the title: what a page ends its own name with, and says again on top. */
function nameBelow(own: string, title: string, text: string): string | null {
  if (!lettersOf(own).startsWith(lettersOf(title))) return null
  const name = own.split(separator).at(-1)!.trim()
  const isName = name.length > 2 && name.length <= longestName && /^[\p{Lu}\p{Lo}]/u.test(name)
  // What the title was cleaned of is no name behind it.
  if (!isName || lettersOf(title).includes(lettersOf(name)) || lettersOf(name).includes(lettersOf(title)))
    return null
  if (isBoard(name) || isGeneralHeading(name) || isPlace(name)) return null
  const top = text.split('\n', mostAbove).filter((line) => line.length <= longestOpening)
  return top.some((line) => line.split(/\s+[·•|]\s+|, /).some((part) => part.trim() === name)) ? name : null
}

/** "Keeper — Marlow Labs", "Keeper | Works Ltd": behind the title, a place or a part of a firm has no such form. */
function organisationBehind(
  names: readonly (string | null | undefined)[],
  title: string,
  page: HtmlPage,
): string | null {
  for (const own of names) {
    const name = nameBehind(own ?? '', title) ?? ''
    if (name === '' || name.length > longestName || isBoard(name)) continue
    // "Keeper - Denver, CO"
    if (isPlace(name) || /, \p{Lu}{2}$/u.test(name)) continue
    if (/^\p{Lu}/u.test(name) && (legalForm.test(name) || isOrganisationLine(name)))
      return isOfBoard(page) ? null : name.trim()
  }
  return null
}

const careersOf = pattern('iu')`
  ^(?:(?:careers?|jobs?|work(?:ing)?) (?:at|with)|(?:karriere|arbeiten|jobs?|stellen) bei
    |(?:carrières?|emplois?|jobs?) chez|(?:werken|vacatures|jobs?) bij|jobba hos
    |jobb hos) (\p{L}.{1,50})$|^(.{2,50}?)\s?の?採用(?:情報|サイト)$
`

/** "Keeper | Careers | Works", "Keeper – Karriere bei Works", "灯台守 | 北灯台株式会社 採用情報" */
function ownerOfCareers(
  names: readonly (string | null | undefined)[],
  title: string,
  page: HtmlPage,
): string | null {
  for (const own of names) {
    const [job = '', behind = '', last, ...others] = own?.split(separator, 4) ?? []
    // "Keeper in Hull, England | Careers at Works"
    const isOfTitle = lettersOf(job) === lettersOf(title) || job.startsWith(`${title} in `)
    if (!isOfTitle || others.length > 0) continue
    const of = last === undefined ? careersOf.exec(behind) : null
    const name = (of?.[1] ?? of?.[2] ?? (withUs.test(behind.trim()) ? (last ?? '') : '')).trim()
    if (name.length < 2 || name.length > longestName || !/^[\p{Lu}\p{Lo}]/u.test(name)) continue
    if (isBoard(name) || /^[Jj]obs?\p{Lu}|[Jj]obs?$/u.test(name) || isGeneralHeading(name)) continue
    if (isPlace(name) || namesOccupation(name)) continue
    return isOfBoard(page) ? null : name
  }
  return null
}

/** Who has members, and lists their jobs. */
const ofMembers =
  /(?<!\p{L})(?:associations?|federation|network|society|chamber|union|verband|alliance|community)(?!\p{L})/iu

/** "Вакансии — Works" above the only job, as a board calls the page of a job after that; "Vacancies - Marlow County Council" above several. */
function ownerOfOffered(names: Names, title: string, page: HtmlPage, isOnly: boolean): string | null {
  const own = names.filter((name) => name != null)
  if (own.some((name) => lettersOf(name).includes(lettersOf(title))) || isOfBoard(page)) return null
  const owner = own.map(ownerOfOffers).find((name) => name !== null) ?? ''
  const isName = owner.length > 1 && owner.length <= longestName && /^[\p{Lu}\p{Lo}]/u.test(owner)
  const isSure = isOnly || ((isOrganisationLine(owner) || legalForm.test(owner)) && !ofMembers.test(owner))
  return isName && isSure && !isBoard(owner) && !isPlace(owner) ? owner : null
}

/** What alone stands behind a title, which may be of several parts itself: "Head – Lamps - Works Ltd"; null where it is not there. */
function nameBehind(own: string, title: string): string | null {
  const [job = '', name, ...others] = own.split(separator, 3)
  if (lettersOf(job) === lettersOf(title)) return others.length > 0 ? null : (name ?? null)
  const [nothing, behind, ...more] = own.startsWith(title) ? own.slice(title.length).split(separator, 3) : []
  return nothing === '' && more.length === 0 ? (behind ?? null) : null
}

const longestName = 60
/** No title is glued together from more. */
const mostParts = 20

/** Whether what stands behind "at" in running text is a name and no more: not "Harbour Bread in Hull. Apply". */
function isBareName(text: string): boolean {
  return /^\p{Lu}[^.,;:!?]*$/u.test(text) && !/ (?:in|for|with|where|and|to) /.test(text)
}

/** "Keeper of lamps at Works Ltd, Hull": the line on top says more than the title, and who hires. */
function employerInOpening(title: string, text: string): string | null {
  const letters = lettersOf(title)
  const line = text
    .split('\n', mostAbove)
    .find(
      (each) => each.length <= longestOpening && each.trim() !== title && lettersOf(each).startsWith(letters),
    )
  const name = / (?:at|bei|chez) (?:the )?(\p{Lu}[^,.;:()]{2,60}?)(?:,|$)/u.exec(line ?? '')?.[1]
  if (name !== undefined) return isBoard(name) || isPlace(name) ? null : name.trim()
  return employerBehindTitle(title, text)
}

/** "Keeper of lamps – Works Ltd" on a line of its own, above the text or where that begins; null where two lines differ. */
function employerBehindTitle(title: string, text: string): string | null {
  const found = new Set<string>()
  for (const line of text.split('\n', mostLines)) {
    if (line.length > longestOpening) continue
    const said = line.trim()
    const behind = said.startsWith(title)
      ? /^\s*[–—|-]\s+(\p{Lu}[^,.;:()|–—]{2,60})$/u.exec(said.slice(title.length))
      : null
    if (behind !== null) found.add(behind[1]!)
  }
  const [name, second] = found
  if (name === undefined || second !== undefined || isBoard(name) || isPlace(name)) return null
  return isSpokenOf(name, text) && !isOtherThing(name, text) ? name : null
}

/** What is a word elsewhere, or where something is: "Baker – Night shift", "Baker – Marlow". */
function isOtherThing(name: string, text: string): boolean {
  return isWordIn(name, text) || standsBehind(near, name, text)
}

const near = /(?<!\p{L})(?:in|near|around|à|en|em|bei) $/iu

/** Behind so many lines a page is no longer about one job. */
const mostLines = 200
const longestOpening = 200
/** The title and what leads to it stand above that line. */
const mostAbove = 8

/** Whether a text says what a name is, and that is no place. */
function goesOnAbout(name: string, text: string): boolean {
  return isToldOf(name, text) && !isToldAsPlace(name, text)
}

/** "Keeper at Works Ltd", where the site is called after that employer. */
export function splitEmployer(
  title: string,
  site: string | undefined,
): { title: string; employer: string | null } {
  const parts = /^(.{2,150}?) (?:at|@|bei|chez) (.{2,60})$/i.exec(title)
  if (parts === null || site === undefined || !lettersOf(site).includes(lettersOf(parts[2]!)))
    return { title, employer: null }
  return { title: parts[1]!, employer: parts[2]! }
}
