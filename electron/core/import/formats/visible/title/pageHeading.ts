// What the job of a page is called: by the elements named after it, by the headings, by what the page calls itself.

import { legalForm } from '../../../text/legalForms.ts'
import { lettersOf, saysJobInFront, separator } from '../../../text/pageTitle.ts'
import { pattern } from '../../../text/pattern.ts'
import { headsOtherJobs } from '../../../wording/lines/otherJobs.ts'
import { isGeneralHeading, isOfferHeading, isSectionHeading } from '../../../wording/lines/sectionHeadings.ts'
import {
  endsForEveryone,
  forEveryone,
  isJobTitle,
  namesOccupation,
} from '../../../wording/names/occupations.ts'
import { isOrganisationLine } from '../../../wording/names/organisationNames.ts'
import { withoutAnnouncer } from '../../../wording/titles/announcedTitle.ts'
import {
  type DomElement,
  type DomNode,
  firstBelow,
  isElement,
  isHeading,
  isText,
  lineOf,
  nodesBelow,
} from '../../dom.ts'
import type { HtmlPage } from '../../page.ts'
import { isApplyLink, saysApply } from '../applyLink.ts'
import { isLinkOfPage } from '../around/linksOfPage.ts'
import { withoutFurniture } from '../around/pageFurniture.ts'
import { namesOf } from '../elementNames.ts'
import { isBrand, isOfSite, isOwnerOnTop, ownerOfOffers, withoutSite } from '../hirer/pageOwner.ts'
import { boldTitleBelowOffer } from './boldTitle.ts'
import { cleanTitle } from './cleanTitle.ts'

const titleName = pattern('')`
  (?:^|-)(?:job|jobs|position|posting|vacancy|opening|role|topcard)-(?:(?:info|preview|view|details?)-)?
  (?:header-)?(?:title|headline|name)$|(?:^|-)app-title$|(?:^|-)title-(?:job|position|vacancy|posting)$
  |(?:^|-)(?:jobtitle|positiontitle|job-?posting-head(?:er|ing)|vacancytitle)$
`
/** `<div class="job-card"><h3 class="job-card__title">` */
const cardTitle = /^(?:job|position|vacancy|opening|role|stellen?)-(?:card|box|item)-(?:title|headline|name)$/
const longestTitle = 150

export interface PageTitle {
  title: string
  /** The heading that says it, where one does. */
  heading: DomElement | null
  /** Whether it only says that jobs are offered. */
  isGeneral: boolean
  /** Whether the only other heading is who offers them. */
  isBelowOwner?: boolean
  /** Whether the page itself calls it the title of a job. */
  isNamed: boolean
}

/** What of a page may be what its job is called. */
interface Candidates {
  first: DomElement[]
  lesser: DomElement[]
  /** What the page itself calls the title of a job. */
  named: DomElement[]
  /** Headings below "Open positions" with a link to apply. */
  offered: DomElement[]
  cards: DomElement[]
  /** Whose page it is, by the heading of its banner. */
  owner: string | null
}

/** The title of the only job on a page; null where nothing there names one. */
export function titleOf(page: HtmlPage, isFurniture: (element: DomElement) => boolean): PageTitle | null {
  const found = candidatesOn(page, isFurniture)
  const { first, named, offered, cards } = found
  const isOffered =
    first.length === 0 && new Set(offered).size === 1 && !isGeneralHeading(lineOf(offered[0]!))
  // The only card below "We are looking for you"; elsewhere such cards are other jobs.
  const isBelowGeneral = first.length > 0 && first.every((heading) => isGeneralHeading(lineOf(heading)))
  const card = isBelowGeneral ? onlyTitle(cards) : null
  return onlyTitle(named) ?? card ?? (isOffered ? titled(offered[0]!) : titleAmong(found, page, isFurniture))
}

function candidatesOn(page: HtmlPage, isFurniture: (element: DomElement) => boolean): Candidates {
  const found: Candidates = { first: [], lesser: [], named: [], offered: [], cards: [], owner: null }
  let above: DomElement | null = null
  let last: DomElement | null = null
  const isRead = (element: DomElement): boolean => !isFurniture(element) || element.tagName === 'header'
  for (const node of nodesBelow(page.document, isRead)) {
    if (!isElement(node)) continue
    if (isHeading(node) && canCall(node, page)) {
      above = last
      last = node
      if (isOwnerOnTop(node, page)) found.owner = lineOf(node)
      else (node.tagName === 'h1' ? found.first : found.lesser).push(node)
    } else if (isApplyLink(node) && last !== null && above !== null && isOfferHeading(lineOf(above)))
      found.offered.push(last)
    // So documents are exported that set their title as a paragraph.
    if (above === null && last === null && node.tagName === 'p' && namesOf(node).includes('title')) {
      last = node
      found.first.push(node)
    }
    if (isCalledTitle(node) && !saysApply(node)) found.named.push(node)
    if (namesOf(node).some((name) => cardTitle.test(name))) found.cards.push(node)
  }
  return found
}

/** A heading that is neither the name of the site nor over other jobs. */
function canCall(heading: DomElement, page: HtmlPage): boolean {
  const line = lineOf(heading)
  return line !== '' && !isBrand(heading) && !isOfSite(line, page) && !headsOtherJobs(line)
}

/** Whether a page calls an element the title of a job: `<div class="job-title">`. */
export function isCalledTitle(element: DomElement): boolean {
  return namesOf(element).some((name) => titleName.test(name))
}

/** The heading that is a title by its rank or by what the page calls itself; where none is, what it calls itself. */
function titleAmong(
  { first, lesser, owner }: Candidates,
  page: HtmlPage,
  isFurniture: (element: DomElement) => boolean,
): PageTitle | null {
  const [top] = first
  const isTopGeneral = top === undefined || isGeneralHeading(lineOf(top))
  const own = page.metas.get('og:title') ?? page.surroundings.pageTitle ?? ''
  const bare = withoutSite(own, page.metas.get('og:site_name'))
  // "Ready for more?" on a page called "Jobs: work at Works Ltd"
  const isCallAbove = !isTopGeneral && isCall(lineOf(top)) && own.split(separator).some(isOfferHeading)
  if (first.length === 1 && !isTopGeneral && !isCallAbove)
    return (
      calledAsPage(lineOf(top), bare, lesser) ??
      titledAs(ownJob(own, lineOf(top)) ?? aboveOwner(own, top), top)
    )
  const parts = new Set(own.split(separator).flatMap((part) => [part, withoutAnnouncer(part)].map(lettersOf)))
  const offer = first.find((heading) => isOfferHeading(lineOf(heading)))
  const owners = new Set(offer === undefined ? [] : ownersOf(offer, first, parts))
  const all = [...first, ...lesser].filter(
    (heading) => !isGeneralHeading(lineOf(heading)) && !owners.has(heading),
  )
  if (offer !== undefined && all.length === 0 && owners.size > 0)
    return { ...titled(offer), isGeneral: true, isBelowOwner: true }
  const same = calledSo(all, bare, parts) ?? highestOf(all, lesser, isTopGeneral, bare)
  if (same !== undefined) return titled(same)
  const line = lineCalledAsPage(page.document, [own, bare], isFurniture)
  if (line !== null) return titled(line)
  const bold = isTopGeneral && all.length === 0 ? boldTitleBelowOffer(page.document, isFurniture) : null
  if (bold !== null) return titled(bold)
  // "Careers — Works Ltd"
  const isOwners = owner !== null && lettersOf(owner) === lettersOf(bare)
  if (!isGeneralHeading(bare.split(separator)[0]!) && !isOwners)
    return titledAsPage(own, bare, [...first, ...lesser])
  if (top !== undefined) return { ...titled(top), isGeneral: true }
  const called = lesser.length === 0 ? lineForEveryone(page.document, isFurniture) : null
  if (called !== null) return titled(called)
  return bare === '' ? null : { title: bare, heading: null, isGeneral: true, isNamed: false }
}

/** "Works Ltd" above "Vacancies" on a page called "Works Ltd - Vacancies": whose they are; `parts` is what it is called. */
function ownersOf(offer: DomElement, first: readonly DomElement[], parts: ReadonlySet<string>): DomElement[] {
  if (!parts.has(lettersOf(lineOf(offer)))) return []
  return first.filter(
    (heading) =>
      heading !== offer &&
      heading.tagName === 'h1' &&
      parts.has(lettersOf(lineOf(heading))) &&
      !isJobTitle(lineOf(heading)),
  )
}

/** The heading that says what the page is called, as a whole or in part. */
function calledSo(
  all: readonly DomElement[],
  bare: string,
  parts: ReadonlySet<string>,
): DomElement | undefined {
  const wanted = lettersOf(bare)
  return (
    all.find((heading) => lettersOf(lineOf(heading)) === wanted) ??
    all.find((heading) => parts.has(lettersOf(lineOf(heading))))
  )
}

/** "Baker | Nights", alone in an element of a page called "Baker | Nights | Works Ltd | Board" that heads nothing so. */
function lineCalledAsPage(
  document: DomNode,
  [own, bare]: readonly [string, string],
  isFurniture: (element: DomElement) => boolean,
): DomElement | null {
  const starts = [own, bare].flatMap((name) =>
    [...name.matchAll(separators)].map(({ index }) => name.slice(0, index)).filter(isJobTitle),
  )
  // "Job Description - Baker (AR-2031-008)" is of one job, whatever that is called.
  const isOfFirm = legalForm.test(bare) || isOrganisationLine(bare)
  if (saysJobInFront(own) && !isOfFirm) starts.push(bare, cleanTitle(bare), bare.replace(inBrackets, ''))
  let found: DomElement | null = null
  let longest = 0
  for (const node of starts.length === 0 ? [] : nodesBelow(document, (element) => !isFurniture(element))) {
    if (!isText(node) || node.parentNode === null || !isElement(node.parentNode)) continue
    const line = node.value.trim()
    if (line.length <= longest || !starts.includes(line) || node.parentNode.tagName === 'title') continue
    longest = line.length
    found = node.parentNode
  }
  return found
}

/** "Baker (m/f/d)", alone in an element of a page that has neither headings nor a name: the only one, or the same again. */
function lineForEveryone(
  document: DomNode,
  isFurniture: (element: DomElement) => boolean,
): DomElement | null {
  let found: DomElement | null = null
  for (const node of nodesBelow(document, (element) => !isFurniture(element))) {
    if (!isText(node) || !endsForEveryone.test(node.value.trim())) continue
    const around = node.parentNode
    if (around === null || !isElement(around) || lineOf(around) !== node.value.trim()) continue
    if (found !== null && lineOf(found) !== lineOf(around)) return null
    found ??= around
  }
  return found
}

/** "(AR-8)", which is its number where the page shows the title without it. */
const inBrackets = /\s*\([^()]{2,20}\)$/

const separators = new RegExp(separator, 'g')

/** The only heading of the highest rank, or the only one of them that names an occupation. */
function highestOf(
  all: readonly DomElement[],
  lesser: readonly DomElement[],
  isTopGeneral: boolean,
  bare: string,
): DomElement | undefined {
  // A page of jobs that names one; what else it is called is its own name.
  const highest = all.filter((heading) => heading.tagName === all[0]?.tagName)
  const [lone] = highest
  if (isTopGeneral && highest.length === 1 && lone !== undefined && /^h[1-3]$/.test(lone.tagName))
    if (!isSlogan(lone, lesser) && !isCall(lineOf(lone))) return lone
  const parted = isTopGeneral ? highest.filter((heading) => isPartedBelow(heading, lesser)) : []
  if (parted.length === 1) return parted[0]
  // A banner, the name of the site, and one that says what somebody is to do.
  const [job, second] = highest.filter((heading) => namesOccupation(lineOf(heading)))
  return second === undefined && !namesOccupation(bare) ? job : undefined
}

/** Whether at least two parts of a posting follow a heading, before one as high. */
function isPartedBelow(heading: DomElement, lesser: readonly DomElement[]): boolean {
  const behind = lesser.slice(lesser.indexOf(heading) + 1)
  const end = behind.findIndex(({ tagName }) => tagName <= heading.tagName)
  return (
    behind.slice(0, end === -1 ? undefined : end).filter((each) => isSectionHeading(lineOf(each))).length > 1
  )
}

function titledAsPage(own: string, bare: string, headings: readonly DomElement[]): PageTitle {
  return {
    title: cleanTitle(withoutAnnouncer(bare)),
    heading: null,
    // A site that calls all of its pages the same, above "Open positions", or "Harbour Bread: Vacancies".
    isGeneral:
      ownerOfOffers(own) !== null ||
      (!isJobTitle(bare) && headings.some((heading) => isOfferHeading(lineOf(heading)))),
    isNamed: false,
  }
}

/** What a banner says of its site above the heading of the offers, which is of a higher rank: "Bread as it was" above "Jobs". */
function isSlogan(heading: DomElement, lesser: readonly DomElement[]): boolean {
  if (isJobTitle(lineOf(heading))) return false
  return lesser
    .slice(lesser.indexOf(heading) + 1)
    .some((other) => other.tagName < heading.tagName && isOfferHeading(lineOf(other)))
}

/** "Ready for the next step?", and not "Are you our baker?" */
function isCall(line: string): boolean {
  return /[?？]$/.test(line) && !isJobTitle(line)
}

/** What elements called a job's title say, where all of them say the same. */
function onlyTitle(named: readonly DomElement[]): PageTitle | null {
  let found: PageTitle | null = null
  for (const element of named) {
    const heading = headingIn(element)
    const line = lineOf(heading)
    if (line === '' || line.length > longestTitle || isGeneralHeading(line)) continue
    if (found !== null && lettersOf(found.title) !== lettersOf(cleanTitle(line))) return null
    found ??= { ...titled(heading), isNamed: true }
  }
  return found
}

/** The heading in an element that is called so as a whole. */
function headingIn(element: DomElement): DomElement {
  return firstBelow(element, ({ tagName }) => /^h[1-4]$/.test(tagName)) ?? element
}

function titled(heading: DomElement): PageTitle {
  return { title: cleanTitle(titleLine(heading)), heading, isGeneral: false, isNamed: false }
}

/** What a heading says without the buttons in it and without what is called a subtitle: "Baker Print | Save". */
function titleLine(heading: DomElement): string {
  const line = lineOf(heading)
  const isBeside = (node: DomNode): boolean => isElement(node) && (isLinkOfPage(node) || isSubtitle(node))
  if (![...nodesBelow(heading)].some(isBeside)) return line
  const words = lineOf(withoutFurniture([heading], isSubtitle, heading)).replace(/[\s|·•]+$/u, '')
  return words === '' || isGeneralHeading(words) ? line : words
}

function isSubtitle(element: DomElement): boolean {
  return namesOf(element).some((name) => /(?:^|-)(?:sub-?title|sub-?head(?:ing|line)?|tagline)$/.test(name))
}

/**
 * The job that a page calls itself after, where its first heading, a slogan, has no word of it: "Baker (m/f/d) in Leeds"
 * above "Tired of early mornings?". Null where the heading says it as well.
 */
function ownJob(own: string, heading: string): string | null {
  const mark = forEveryone.exec(own)
  if (mark === null || forEveryone.test(heading)) return null
  const name = own.slice(0, mark.index).split(separator).at(-1)!
  const [letters, headingLetters] = [lettersOf(name), lettersOf(heading)]
  if (letters === '' || headingLetters.includes(letters) || letters.includes(headingLetters)) return null
  return cleanTitle(`${name.trim()} ${mark[0]}`)
}

/** "Baker" of the heading "Baker", "Harbour Bread." in two lines, on a page called "Baker | Harbour Bread"; null where they do not agree. */
function aboveOwner(own: string, heading: DomElement): string | null {
  const [job = '', owner = '', ...others] = own.split(separator)
  const isParted = [...nodesBelow(heading)].some((node) => isElement(node) && node.tagName === 'br')
  const isBoth = isParted && owner !== '' && others.length === 0 && !namesOccupation(owner)
  return isBoth && lettersOf(lineOf(heading)) === lettersOf(job + owner) ? cleanTitle(job) : null
}

/** The job a page is called after, where the only heading that says it stands below a slogan. */
function calledAsPage(slogan: string, own: string, lesser: readonly DomElement[]): PageTitle | null {
  if (isJobTitle(slogan)) return null
  const parts = new Set([own, ...own.split(separator)].filter(isJobTitle).map(lettersOf))
  const [same, ...others] = lesser.filter((heading) => parts.has(lettersOf(lineOf(heading))))
  return same === undefined || others.length > 0 ? null : titled(same)
}

function titledAs(title: string | null, heading: DomElement): PageTitle {
  return title === null ? titled(heading) : { ...titled(heading), title }
}
