// What the job of a page is called: by the elements named after it, by the headings, by what the page calls itself.

import { legalForm } from '../../text/legalForms.ts'
import { lettersOf, separator, withoutSiteWords } from '../../text/pageTitle.ts'
import { announcing, announcingFor, soon } from '../../wording/announcedTitle.ts'
import { forEveryone, namesOccupation } from '../../wording/occupations.ts'
import { isGeneralHeading, isOfferHeading } from '../../wording/sectionHeadings.ts'
import {
  attributeOf,
  childrenOf,
  type DomElement,
  type DomNode,
  elementsAround,
  isElement,
  isHeading,
  isText,
  lineOf,
  nodesBelow,
} from '../dom.ts'
import type { HtmlPage } from '../page.ts'
import { isApplyLink } from './applyLink.ts'
import { namesOf } from './elementNames.ts'
import { isLinkOfPage } from './linksOfPage.ts'
import { isBanner, withoutFurniture } from './mainPart.ts'

const titleName =
  /(?:^|-)(?:job|jobs|position|posting|vacancy|opening|role|topcard)-(?:info-)?(?:header-)?(?:title|headline|name)$|(?:^|-)app-title$|(?:^|-)title-(?:job|position|vacancy|posting)$|(?:^|-)(?:jobtitle|positiontitle|job-?posting-head(?:er|ing)|posting-headline|vacancytitle)$/
/** `<div class="job-card"><h3 class="job-card__title">` */
const cardTitle = /^(?:job|position|vacancy|opening|role|stellen?)-(?:card|box|item)-(?:title|headline|name)$/
/** "(New)", "(In process of hiring)": how far it is. */
const progress =
  /^\((?:new|neu|nouveau|nuevo|urgent|open|closed|filled|in (?:the )?process of hiring)!?\)\s*(?=\S)/i
/** "We Are Hiring Backend Bakers!" */
const hiring =
  /^(?:[Ww]e(?:[’']re| [Aa]re) [Hh]iring|[Nn]ow [Hh]iring|[Ww]ir (?:suchen|stellen ein)|[Nn]ous recrutons|[Ee]stamos buscando|[Zz]atrudnimy)[\s:]+(?:an? |eine?n? |une? |una? )?(?=\p{Lu})/u
/** "La commune recrute un agent (H/F)", "Die Stadt Wil sucht eine/n Gärtner/in": who seeks stands in front. */
const seekerInFront =
  /^(?:(?:la|le|les|l['’]|die|der|das|el|het|de) ?\p{L}[^.!?:]{2,60}|\p{Lu}[^.!?:]{2,60}) (?:recrute(?:nt)?|sucht|busca|zoekt|cerca)(?: (?:ab sofort|zum nächstmöglichen (?:zeitpunkt|termin)|per sofort))? (?:une?(?:\(e\)|\/e)?|eine?n?(?:[/(:*]n\)?)?|una?|un\/a|een|\d{1,2}) (?=\p{L}{3})/iu
/** "Marlow University Recruitment 2027 – Project Fellow Post": how those who report of offers call them. */
const reported =
  /^[^–—|:]{2,80}? (?:Recruitment|Vacancy|Jobs?|Hiring|Notification) 20\d\d\s*[-–—|:]\s*(?=\p{Lu})(?!Apply)(?=.*\s(?:Posts?|Vacanc(?:y|ies))$)|(?<=(?:Recruitment|Vacancy|Hiring|Notification) 20\d\d\s*[-–—|:]\s.*\S)\s(?:Posts?|Vacanc(?:y|ies))$/gu
/** What sites put behind a title. */
const closing =
  /\s*(?:[-–—]\s*job post|\((?:job )?id:? ?\w+\)|の(?:求人|募集|採用)(?:詳細)?情報|\s?(?:을|를)\s?(?:모집|채용|구)합니다\.?)$/i
/** "Glaszetter gezocht", and not "Help wanted". */
const wantedBehind =
  /(?<!^(?:help|staff|personnel|hilfe|aushilfen?|verstärkung|personal|mitarbeiter(?:innen)?|kollegen|hulp|personeel|collega['’]s))\s+(?:wanted|needed|gesucht|gezocht|cercasi|søges|sökes|søkes)$/iu
const longestTitle = 150

const pictures = /(?:\p{Extended_Pictographic}|\u200D|\uFE0F|\s)+$/u

/** A title as a heading writes it, without what only says that it is one. */
export function cleanTitle(line: string): string {
  return line
    .replace(/^[^\p{L}\p{N}"“„'(«[]+/u, '')
    .replace(progress, '')
    .replace(pictures, '')
    .replace(announcing, '')
    .replace(hiring, '')
    .replace(seekerInFront, '')
    .replace(closing, '')
    .replace(reported, '')
    .replace(/(?<=[\p{L})])!+$/u, '')
    .replace(wantedBehind, '')
    .replace(soon, '')
    .trim()
}

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

/** The title of the only job on a page; null where nothing there names one. */
export function titleOf(page: HtmlPage, isFurniture: (element: DomElement) => boolean): PageTitle | null {
  const first: DomElement[] = []
  const lesser: DomElement[] = []
  const named: DomElement[] = []
  const offered: DomElement[] = []
  const cards: DomElement[] = []
  let above: DomElement | null = null
  let last: DomElement | null = null
  let owner: string | null = null
  for (const node of nodesBelow(
    page.document,
    (element) => !isFurniture(element) || element.tagName === 'header',
  )) {
    if (!isElement(node)) continue
    if (isHeading(node) && lineOf(node) !== '' && !isBrand(node) && !isOfSite(lineOf(node), page)) {
      above = last
      last = node
      if (isOwnerOnTop(node, page)) owner = lineOf(node)
      else (node.tagName === 'h1' ? first : lesser).push(node)
    } else if (isApplyLink(node) && last !== null && above !== null && isOfferHeading(lineOf(above)))
      offered.push(last)
    // So documents are exported that set their title as a paragraph.
    if (above === null && last === null && node.tagName === 'p' && namesOf(node).includes('title')) {
      last = node
      first.push(node)
    }
    if (isCalledTitle(node)) named.push(node)
    if (namesOf(node).some((name) => cardTitle.test(name))) cards.push(node)
  }
  const isOffered =
    first.length === 0 && new Set(offered).size === 1 && !isGeneralHeading(lineOf(offered[0]!))
  // The only card below "We are looking for you"; elsewhere such cards are other jobs.
  const isBelowGeneral = first.length > 0 && first.every((heading) => isGeneralHeading(lineOf(heading)))
  const card = isBelowGeneral ? onlyTitle(cards) : null
  return (
    onlyTitle(named) ?? card ?? (isOffered ? titled(offered[0]!) : titleAmong(first, lesser, page, owner))
  )
}

/** "WORKS" in the banner of a page called "Works - Careers": whose page it is. */
export function isOwnerOnTop(heading: DomElement, page: HtmlPage): boolean {
  const line = lineOf(heading)
  if (heading.tagName !== 'h1' || namesOccupation(line) || forEveryone.test(line)) return false
  const parts = (titleTag(page.document) ?? '').split(separator)
  const letters = lettersOf(line)
  const isNamed = parts.some((part) => lettersOf(part) === letters) && parts.some(isOfferHeading)
  const header = isNamed
    ? [...elementsAround(heading)].find(({ tagName }) => tagName === 'header')
    : undefined
  return header !== undefined && isBanner(header)
}

/** Whether a page calls an element the title of a job: `<div class="job-title">`. */
export function isCalledTitle(element: DomElement): boolean {
  return namesOf(element).some((name) => titleName.test(name))
}

const brand = /^(?:.*-)?(?:logo|brand|site-(?:name|title))(?:-.*)?$/
const homePage = /^(?:\.{0,2}\/)*(?:index\.\w+|home)?(?:[?#].*)?$/

/** Whether a heading is the name of the site: called so, or nothing but the link to its first page. */
function isBrand(heading: DomElement): boolean {
  if (namesOf(heading).some((name) => brand.test(name))) return true
  const [only, second] = childrenOf(heading).filter((node) => !isText(node) || node.value.trim() !== '')
  if (only === undefined || second !== undefined || !isElement(only)) return false
  if (only.tagName !== 'a' || namesOccupation(lineOf(only))) return false
  return homePage.test(attributeOf(only, 'href') ?? '#')
}

/** What the page's own title element says. */
export function titleTag(document: DomNode): string | null {
  for (const node of nodesBelow(document))
    if (isElement(node) && node.tagName === 'title') return lineOf(node)
  return null
}

/** Whether a heading is who the site is of, and no job: "Harbour Bread Ltd" on a page titled "Careers | Harbour Bread". */
export function isOfSite(heading: string, page: HtmlPage): boolean {
  const name = lettersOf(heading.replace(legalForm, ''))
  if (!legalForm.test(heading) || name === '') return false
  const parts = (titleTag(page.document) ?? '').split(separator)
  return parts.some((part) => lettersOf(part.replace(legalForm, '')) === name)
}

/** The heading that is a title by its rank or by what the page calls itself; where none is, what it calls itself. */
function titleAmong(
  first: readonly DomElement[],
  lesser: readonly DomElement[],
  page: HtmlPage,
  banner: string | null,
): PageTitle | null {
  const [top] = first
  const isTopGeneral = top === undefined || isGeneralHeading(lineOf(top))
  const own = page.metas.get('og:title') ?? page.surroundings.pageTitle
  const bare = own ? withoutSite(own, page.metas.get('og:site_name')) : ''
  // "Ready for more?" on a page called "Jobs: work at Works Ltd"
  const isCallAbove =
    !isTopGeneral && isCall(lineOf(top)) && (own ?? '').split(separator).some(isOfferHeading)
  if (first.length === 1 && !isTopGeneral && !isCallAbove)
    return calledAsPage(lineOf(top), bare, lesser) ?? titledAs(ownJob(own ?? '', lineOf(top)), top)
  const parts = new Set(
    (own ?? '').split(separator).flatMap((part) => [part, part.replace(announcingFor, '')].map(lettersOf)),
  )
  const offer = first.find((heading) => isOfferHeading(lineOf(heading)))
  // "Works Ltd" above "Vacancies" on a page called "Works Ltd - Vacancies": whose they are.
  const isOwner = (heading: DomElement): boolean =>
    offer !== undefined &&
    heading.tagName === 'h1' &&
    parts.has(lettersOf(lineOf(offer))) &&
    parts.has(lettersOf(lineOf(heading))) &&
    !namesOccupation(lineOf(heading)) &&
    !forEveryone.test(lineOf(heading))
  const all = [...first, ...lesser].filter(
    (heading) => !isGeneralHeading(lineOf(heading)) && !isOwner(heading),
  )
  if (offer !== undefined && all.length === 0 && first.some(isOwner))
    return { ...titled(offer), isGeneral: true, isBelowOwner: true }
  const wanted = lettersOf(bare)
  const same =
    all.find((heading) => lettersOf(lineOf(heading)) === wanted) ??
    all.find((heading) => parts.has(lettersOf(lineOf(heading))))
  if (same !== undefined) return titled(same)
  // A page of jobs that names one; what else it is called is its own name.
  const highest = all.filter((heading) => heading.tagName === all[0]?.tagName)
  const isLone =
    highest.length === 1 &&
    /^h[1-3]$/.test(highest[0]!.tagName) &&
    !isSlogan(highest[0]!, lesser) &&
    !isCall(lineOf(highest[0]!))
  if (isLone && isTopGeneral) return titled(highest[0]!)
  // A banner, the name of the site, and one that says what somebody is to do.
  const [job, second] = highest.filter((heading) => namesOccupation(lineOf(heading)))
  if (job !== undefined && second === undefined && !namesOccupation(bare)) return titled(job)
  // "Careers — Works Ltd"
  if (!isGeneralHeading(bare.split(separator)[0]!) && (banner === null || lettersOf(banner) !== wanted))
    return {
      title: cleanTitle(bare.replace(announcingFor, '')),
      heading: null,
      // A site that calls all of its pages the same, above "Open positions", or "Harbour Bread: Vacancies".
      isGeneral:
        ownerOfOffers(own ?? '') !== null ||
        (!isOfJob(bare) && [...first, ...lesser].some((heading) => isOfferHeading(lineOf(heading)))),
      isNamed: false,
    }
  if (top !== undefined) return { ...titled(top), isGeneral: true }
  return bare === '' ? null : { title: bare, heading: null, isGeneral: true, isNamed: false }
}

/** No page is called by more. */
const longestOwn = 300

/** Who offers the jobs of a page called "Vacancies | Harbour Bread" or "Harbour Bread: Vacancies", and nothing else. */
export function ownerOfOffers(own: string): string | null {
  const [first = '', second = '', ...others] = own.slice(0, longestOwn).split(separator)
  if (others.length > 0 || isOfferHeading(first) === isOfferHeading(second)) return null
  const owner = (isOfferHeading(first) ? second : first).trim()
  return owner === '' || isOfJob(owner) || isGeneralHeading(owner) ? null : owner
}

/** What a banner says of its site above the heading of the offers, which is of a higher rank: "Bread as it was" above "Jobs". */
function isSlogan(heading: DomElement, lesser: readonly DomElement[]): boolean {
  if (isOfJob(lineOf(heading))) return false
  return lesser
    .slice(lesser.indexOf(heading) + 1)
    .some((other) => other.tagName < heading.tagName && isOfferHeading(lineOf(other)))
}

/** "Ready for the next step?", and not "Are you our baker?" */
function isCall(line: string): boolean {
  return /[?？]$/.test(line) && !isOfJob(line)
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
  for (const node of nodesBelow(element)) if (isElement(node) && /^h[1-4]$/.test(node.tagName)) return node
  return element
}

function titled(heading: DomElement): PageTitle {
  return { title: cleanTitle(titleLine(heading)), heading, isGeneral: false, isNamed: false }
}

/** What a heading says without the buttons in it: "Baker Print | Save". */
function titleLine(heading: DomElement): string {
  const line = lineOf(heading)
  if (![...nodesBelow(heading)].some((node) => isElement(node) && isLinkOfPage(node))) return line
  const words = withoutFurniture([heading], () => false, heading)
  return lineOf(words).replace(/[\s|·•]+$/u, '') || line
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

/** The job a page is called after, where the only heading that says it stands below a slogan. */
function calledAsPage(slogan: string, own: string, lesser: readonly DomElement[]): PageTitle | null {
  if (isOfJob(slogan)) return null
  const parts = new Set([own, ...own.split(separator)].filter(isOfJob).map(lettersOf))
  const [same, ...others] = lesser.filter((heading) => parts.has(lettersOf(lineOf(heading))))
  return same === undefined || others.length > 0 ? null : titled(same)
}

function isOfJob(line: string): boolean {
  return namesOccupation(line) || forEveryone.test(line)
}

function titledAs(title: string | null, heading: DomElement): PageTitle {
  return title === null ? titled(heading) : { ...titled(heading), title }
}

function withoutSite(own: string, site: string | undefined): string {
  if (site === undefined) return withoutSiteWords(own)
  const behind = new RegExp(`(?<=\\S)\\s*[-–—|·:]\\s*${RegExp.escape(site)}\\s*$`, 'i')
  return withoutSiteWords(own.replace(behind, ''))
}
