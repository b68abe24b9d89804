// What a page's headings, its title and its site name say of the job: what it is called and who hires. Pages glue these
// together in a dozen ways ("Keeper at Works Ltd", "Works Ltd - Keeper", "Works Ltd hiring Keeper in Hull"), and the
// employer is taken only where the text itself speaks of that name as of a company.

import { readPlaceText } from '../../places/placeText.ts'
import { type DomElement, type DomNode, isElement, isHeading, lineOf, nodesBelow } from '../dom.ts'
import type { HtmlPage } from '../page.ts'
import { namesOf } from './elementNames.ts'
import { withoutSiteWords } from './pageTitle.ts'
import { isGeneralHeading } from './sectionHeadings.ts'

const titleName =
  /(?:^|-)(?:job|jobs|position|posting|vacancy|opening|role|app|topcard)-(?:info-)?(?:header-)?(?:title|headline|name)$|(?:^|-)(?:jobtitle|job-?posting-head(?:er|ing)|posting-headline|vacancytitle)$/
/** What sites put in front of a title or behind it. */
const opening =
  /^(?:stellenausschreibung|stellenangebot|stellenanzeige|job (?:title|opening|posting|vacancy)|vacancy|open position|position|job|now hiring|we(?:[’']re| are) hiring|hiring|offre d[’']emploi|vacature|oferta de empleo)\s*[:：–—-]\s*(?=\S)/i
const closing = /\s*(?:[-–—]\s*job post|\((?:job )?id:? ?\w+\))$/i
const longestTitle = 150

/** A title as a heading writes it, without what only says that it is one. */
export function cleanTitle(line: string): string {
  return line
    .replace(/^[^\p{L}\p{N}"“„'(«[]+/u, '')
    .replace(opening, '')
    .replace(closing, '')
    .trim()
}

interface PageTitle {
  title: string
  /** The heading that says it, where one does. */
  heading: DomElement | null
  /** Whether it only says that jobs are offered. */
  isGeneral: boolean
  /** Whether the page itself calls it the title of a job. */
  isNamed: boolean
}

/** The title of the only job on a page; null where nothing there names one. */
export function titleOf(page: HtmlPage, isFurniture: (element: DomElement) => boolean): PageTitle | null {
  const first: DomElement[] = []
  const lesser: DomElement[] = []
  const named: DomElement[] = []
  for (const node of nodesBelow(
    page.document,
    (element) => !isFurniture(element) || element.tagName === 'header',
  )) {
    if (!isElement(node)) continue
    if (isHeading(node) && lineOf(node) !== '') (node.tagName === 'h1' ? first : lesser).push(node)
    if (namesOf(node).some((name) => titleName.test(name))) named.push(node)
  }
  return onlyTitle(named) ?? titleAmong(first, lesser, page)
}

/** The heading that is a title by its rank or by what the page calls itself; where none is, what it calls itself. */
function titleAmong(
  first: readonly DomElement[],
  lesser: readonly DomElement[],
  page: HtmlPage,
): PageTitle | null {
  const [top] = first
  const isTopGeneral = top === undefined || isGeneralHeading(lineOf(top))
  if (first.length === 1 && !isTopGeneral) return titled(top)
  const own = page.metas.get('og:title') ?? page.surroundings.pageTitle
  const bare = own ? withoutSite(own, page.metas.get('og:site_name')) : ''
  const all = [...first, ...lesser].filter((heading) => !isGeneralHeading(lineOf(heading)))
  const parts = new Set((own ?? '').split(separator).map(lettersOf))
  const wanted = lettersOf(bare)
  const same =
    all.find((heading) => lettersOf(lineOf(heading)) === wanted) ??
    all.find((heading) => parts.has(lettersOf(lineOf(heading))))
  if (same !== undefined) return titled(same)
  // A page of jobs that names one; what else it is called is its own name.
  const highest = all.filter((heading) => heading.tagName === all[0]?.tagName)
  const isLone = highest.length === 1 && /^h[1-3]$/.test(highest[0]!.tagName)
  if (isLone && isTopGeneral) return titled(highest[0]!)
  // "Careers — Works Ltd"
  if (!isGeneralHeading(bare.split(separator)[0]!))
    return { title: cleanTitle(bare), heading: null, isGeneral: false, isNamed: false }
  if (top !== undefined) return { ...titled(top), isGeneral: true }
  return bare === '' ? null : { title: bare, heading: null, isGeneral: true, isNamed: false }
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
  return { title: cleanTitle(lineOf(heading)), heading, isGeneral: false, isNamed: false }
}

function withoutSite(own: string, site: string | undefined): string {
  if (site === undefined) return withoutSiteWords(own)
  const behind = new RegExp(`(?<=\\S)\\s*[-–—|·:]\\s*${RegExp.escape(site)}\\s*$`, 'i')
  return withoutSiteWords(own.replace(behind, ''))
}

/** What stands between the parts that a page's title is glued together from. */
const separator = /\s+[-–—|·•:]\s+|\s*\|\s*|:\s+/

/** What is left of a text for comparing: its letters and digits, in lower case. */
export function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}

/** Sites that offer the jobs of others. */
const boards =
  /^(?:linkedin|indeed|glassdoor|monster|stepstone|xing|ziprecruiter|careerbuilder|jobs?|careers?|greenhouse|lever|workday|ashby|smartrecruiters|wellfound|angellist|dice|reed|totaljobs|seek|naukri|bayt|infojobs|welcome to the jungle|apec|hellowork|jobteaser|academics|euraxess|findaphd|jobs\.ac\.uk|eures|github|gitlab|medium|notion|wordpress|blogger|facebook)\b|(?:jobs?|careers?|stellen\w*|job ?board)$/i

/** What a page says beside the title of a job. */
interface Beside {
  employer: string | null
  place: string | null
}

/** Who hires for `title` and where, by what the page calls itself; null where its text does not speak of that name. */
export function factsBeside(page: HtmlPage, title: string, text: string): Beside {
  const names = [page.surroundings.pageTitle, page.metas.get('og:title'), titleTag(page.document)]
  for (const own of names) {
    const said = own ? namedBeside(own, title) : null
    if (said?.employer != null && !isGeneralHeading(said.employer)) return said
  }
  for (const name of ['description', 'og:description']) {
    const said = namedBeside(page.metas.get(name) ?? '', title)
    if (said?.employer && isBareName(said.employer)) return said
  }
  const headed = employerOfHeading(page, text)
  if (headed !== null) return { employer: headed, place: null }
  const site = page.metas.get('og:site_name') ?? ''
  const parts = [site, ...[names[0], names[2]].flatMap((own) => own?.split(separator) ?? [])]
  const candidates = new Set(parts.slice(0, mostParts).map(withoutOffers))
  const letters = lettersOf(title)
  for (const name of candidates) {
    if (name.length < 3 || name.length > 60 || boards.test(name) || isGeneralHeading(name)) continue
    if (letters.includes(lettersOf(name)) || readPlaceText(name, null)?.countryCode != null) continue
    if (isSpokenOf(name, text)) return { employer: name, place: null }
  }
  return { employer: null, place: null }
}

/** No title is glued together from more. */
const mostParts = 20

/** "Harbour Bread Careers", "Jobs at Harbour Bread" */
function withoutOffers(name: string): string {
  return name
    .replace(
      /\s+(?:careers?|jobs?|karriere)$|^(?:careers?|jobs?|karriere|vacancies) (?:at|with|bei|chez) /gi,
      '',
    )
    .trim()
}

/** Whether what stands behind "at" in running text is a name and no more: not "Harbour Bread in Hull. Apply". */
function isBareName(text: string): boolean {
  return /^\p{Lu}[^.,;:!?]*$/u.test(text) && !/ (?:in|for|with|where|and|to) /.test(text)
}

/** The name in the only heading "About Works Ltd" of a page whose text says "Works Ltd is a …". */
function employerOfHeading(page: HtmlPage, text: string): string | null {
  const found = new Set<string>()
  // What a page says at its end is about the site.
  for (const node of nodesBelow(page.document, ({ tagName }) => !/^(?:nav|footer|aside)$/.test(tagName))) {
    const line = isElement(node) && isHeading(node) ? lineOf(node) : ''
    const name = /^(?:About|ABOUT|Über) (\p{Lu}.{1,50})$/u.exec(line)?.[1]
    if (name !== undefined) found.add(name)
  }
  const [name, second] = found
  if (name === undefined || second !== undefined || boards.test(name)) return null
  const noCompany =
    '(?:\\p{L}+ ){0,3}(?:city|town|region|country|language|library|framework|programme|job board)'
  const goesOn = `(?<!\\p{L})${RegExp.escape(name)} (?:is|are|ist) (?:an?|the|one|eine?|der|die|das) (?!${noCompany})`
  return new RegExp(goesOn, 'u').test(text) ? name : null
}

/** What the page's own title element says. */
export function titleTag(document: DomNode): string | null {
  for (const node of nodesBelow(document))
    if (isElement(node) && node.tagName === 'title') return lineOf(node)
  return null
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

/** "Works Ltd hiring Keeper in Hull", "Job Application for Keeper at Works Ltd", "Keeper at Works Ltd | Site". */
function namedBeside(own: string, title: string): Beside | null {
  const hiring = /^(.{2,60}?) (?:is )?hiring (?:an? )?(.{2,150}?)(?: in ([^|]{2,80}?))?(?:\s*\|.*)?$/i.exec(
    own,
  )
  if (hiring !== null && lettersOf(hiring[2]!) === lettersOf(title))
    return { employer: hiring[1]!, place: hiring[3] ?? null }
  const at =
    /^(?:job application for )?(.{2,150}?) (?:at|@|bei|chez) ([^|]{2,60}?)(?:\s*[|–—].*|\s+-\s.*)?$/i.exec(
      own,
    )
  return at !== null && lettersOf(at[1]!) === lettersOf(title) ? { employer: at[2]!, place: null } : null
}

/** Whether a text goes on about a name as one does about who hires. */
function isSpokenOf(name: string, text: string): boolean {
  const plain = RegExp.escape(name)
  return new RegExp(
    `(?:about|join|über|à propos de|sobre) ${plain}(?!\\p{L})|(?<!\\p{L})${plain}(?:['’]s| (?:is|are|was|has|builds?|helps?|makes?|provides?|develops?|offers?|seeks?|invites?|welcomes?|recruits?|maintains?|sucht|bietet|ist|steht|recherche|recrute|est|es|busca|zoekt)(?!\\p{L}))`,
    'iu',
  ).test(text)
}
