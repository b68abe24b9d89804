// Whether a page describes a job: what its elements are called, its address, a button to apply, headings of the parts
// that postings have, and its words. What else uses the same words is in otherTexts.ts.

import { findTextDeadline } from '../../dates/textDeadline.ts'
import type { RawField } from '../../raw.ts'
import { findPeriod } from '../../salary/periods.ts'
import { isOfCareerSite, separator } from '../../text/pageTitle.ts'
import { pattern } from '../../text/pattern.ts'
import { isOfferHeading, isPageHeading, isSectionHeading } from '../../wording/lines/sectionHeadings.ts'
import { fieldNamed } from '../../wording/names/labels.ts'
import { standsBetween } from '../../wording/names/mentions.ts'
import { forEveryone, isJobTitle, namesOccupation } from '../../wording/names/occupations.ts'
import {
  beginsWithWhomWeSeek,
  countTradeWords,
  offersJobs,
  readsLikePosting,
  saysWeSeek,
  seeksPeople,
  seeksSomebody,
} from '../../wording/names/tradeWords.ts'
import { isEmptyPage, isOtherText, isOtherTitle } from '../../wording/others/otherTexts.ts'
import { headsJob } from '../../wording/prose/shownHead.ts'
import { announcing } from '../../wording/titles/announcedTitle.ts'
import { jobNumberOf } from '../data/unmarkedSigns.ts'
import { type DomElement, isElement, isHeading, lineOf, nodesBelow, textOf } from '../dom.ts'
import type { HtmlPage } from '../page.ts'
import { holdsApplyLink } from './applyLink.ts'
import type { MainPart } from './body/mainPart.ts'
import { namesOf } from './elementNames.ts'
import { ownerOfOffers, titleTag } from './hirer/pageOwner.ts'
import type { PageTitle } from './title/pageHeading.ts'

/** Where nothing else about a page says that it describes a job, its words have to say more. */
const leastUntold = 4

/** Whether a text reads like a posting; `told` is how often the page says that it is one. */
export function isPosting(text: string, told: number, said: PageTitle): boolean {
  if (!readsLikePosting(text, told)) return false
  if (told > 0) return true
  if (!offersJobs(text)) return false
  const words = countTradeWords(text)
  const signs = Number(namesJob(said)) + Number(seeksSomebody(text))
  if (signs > 0 && words > leastUntold - signs) return true
  // Who names an occupation and the last day to apply needs few words more.
  return words > leastUntold - 2 && namesOccupation(said.title) && findTextDeadline(text, null) !== null
}

/** What nearly every job says one of. */
const terms = ['joblocation', 'joblocationtype', 'employmenttype', 'basesalary', 'validthrough']

/** Whether one sign alone makes a page a posting that may be called after anything, uses few words of the trade, has no parts and says no terms. */
export function isDoubtful(
  text: string,
  told: number,
  said: PageTitle,
  facts: ReadonlyMap<string, RawField>,
): boolean {
  const isUntold = told === 1 && !namesJob(said) && !readsLikePosting(text)
  return isUntold && !isParted(text) && !terms.some((name) => facts.has(name))
}

/** Whether two parts of a posting have their headings. */
function isParted(text: string): boolean {
  return text.split('\n').filter(isSectionHeading).length > 1
}

/** "Two postdoctoral positions", "Are you our baker?", "Careers": an article or a recipe is called otherwise. */
function namesJob({ title, isGeneral }: PageTitle): boolean {
  if (
    isGeneral ||
    title.endsWith('?') ||
    namesOccupation(title) ||
    seeksPeople(title) ||
    forEveryone.test(title)
  )
    return true
  // The words for what people do are not known in every script.
  return !/\p{Script=Latin}/u.test(title)
}

/** Labels of jobs only; what things cost, where events are and by when to pay has labels that jobs have as well. */
const ofJobs: ReadonlySet<string> = new Set([
  'title',
  'basesalary',
  'employmenttype',
  'experiencerequirements',
  'educationrequirements',
  'joblocationtype',
  'jobstartdate',
  'totaljobopenings',
])

/** Whether what stands under labels shows that they are those of a job. */
export function isOfJob(labelled: ReadonlyMap<string, RawField>): boolean {
  return labelled.size > 1 && [...labelled.keys()].some((name) => ofJobs.has(name))
}

/** So many labels of jobs, with one that only offers have among them, leave no doubt. */
const leastSure = 5

const ofSeeker = ['hiringorganization', 'joblocation', 'validthrough']

/** How much the labels of a page say that it describes a job: nothing, that it may, or that it does. */
export function signsOfLabels(labelled: ReadonlyMap<string, RawField>, { title }: PageTitle): number {
  // Events have a place and a day as well, and are called after no occupation.
  const isOfSeeker = ofSeeker.every((name) => labelled.has(name)) && namesOccupation(title)
  if (!isOfJob(labelled)) return Number(isOfSeeker)
  const own = [...labelled.keys()].filter((name) => ofJobs.has(name)).length
  const isOffer = labelled.has('validthrough') || labelled.has('totaljobopenings')
  return isOffer && own > 1 && labelled.size >= leastSure ? 3 : 1
}

/** Whether labels say who hires, where, and how much is paid for how long, beside a heading over a part of a posting. */
export function isPlainlyTold(labelled: ReadonlyMap<string, RawField>, main: MainPart): boolean {
  if (!paidSomewhere.every((name) => labelled.has(name))) return false
  const pay = labelled.get('basesalary')!.values.map(String)
  const isTimed = pay.some((value) => /\d/.test(value) && findPeriod(value) !== null)
  return (
    isTimed &&
    headingsOf(main).some((line) => isSectionHeading(line) && fieldNamed(line.toLowerCase()) === undefined)
  )
}

const paidSomewhere = ['hiringorganization', 'joblocation', 'basesalary']

/** Who hires, where and on what terms, and one thing more. */
const sureTogether = ['hiringorganization', 'joblocation', 'employmenttype']

/** The same of elements that are named after what they say. */
export function signsOfNames(named: ReadonlyMap<string, RawField>): number {
  const isSure = named.size > sureTogether.length && sureTogether.every((name) => named.has(name))
  return isSure ? 3 : Number(named.size > 1)
}

/** The same of the lines around a title that names an occupation, above points that tell of it: "Full-time", and where or since when. */
export function signsOfLines(
  title: string,
  said: ReadonlyMap<string, RawField>,
  { element }: MainPart,
): number {
  const isPlaced = ['joblocation', 'dateposted', 'basesalary'].some((name) => said.has(name))
  if (!said.has('employmenttype') || !isPlaced || !namesOccupation(title)) return 0
  let points = 0
  for (const node of nodesBelow(element))
    if (isElement(node) && node.tagName === 'li' && textOf(node).length >= leastPoint) points += 1
  return Number(points >= leastParts)
}

/** "Concorso pubblico per n. 1 posto di …", "Nabór na wolne stanowisko …": how public services call for applications. */
const competition = pattern('iu')`
  ^(?:(?:avviso|bando)(?: pubblico)? (?:di |per )?)?(?:concorso|selezione)(?: pubblic[oa])?[ ,].{0,160}(?:\d{1,3} (?:post[oi]|unità)
    |assunzione)
  |^(?:convocatoria|proceso selectivo|bases) .{0,160}(?:plazas?|puestos?) de
  |^(?:concurso|procedimento concursal|edital) .{0,160}(?:vagas?|postos? de trabalho)
  |^avis de (?:concours|vacance)|^(?:ogłoszenie o )?(?:nabór|naborze|konkurs) .{0,60}stanowisko
  |^výběrové řízení na (?:pozici|funkci|místo|obsazení)
`

/** Twice, where such a page says under a label until when. */
export function signsOfCompetition({ title }: PageTitle, labelled: ReadonlyMap<string, RawField>): number {
  return labelled.has('validthrough') && competition.test(title) ? signsOfSought : 0
}

/** A point is no fact: "San Marlow, CA" */
const leastPoint = 30

/** Whether a page called `title` is about something else than a job, by that or by its lines. */
export function isOther(title: string, text: string): boolean {
  return isOtherTitle(title) || isEmptyPage(title) || isOtherText(text.split('\n').map((line) => line.trim()))
}

const otherPage = pattern('iu')`
  ^(?:cv|curriculum vitae|r[eé]sum[eé]|lebenslauf|portfolio)$
  |^(?:tender|invitation to (?:tender|bid)|request for (?:proposals?|quotations?|tenders?)
    |call for tenders|rfp|rfq)(?:$|:|\s(?:for|no\.?|\d))|\p{L} salar(?:y|ies) (?:at|in) (?-i:\p{Lu})
  |^(?:talk|keynote|lecture|workshop|panel|webinar|vortrag|conférence|charla|ponencia) (?:by|with|von|mit
    |par|de|con) (?-i:\p{Lu})
`

/** Whether a page says in its own title that it is none of a job: "Ada Miller - CV", "Tender: Supply of flour". */
export function isOtherPage(page: HtmlPage): boolean {
  const own = (titleTag(page.document) ?? '').slice(0, longestOwn)
  return [own, ...own.split(separator)].some((part) => otherPage.test(part.trim()))
}

const longestOwn = 300

/** So much text in an element called a description is one. */
const leastDescription = 60
const certainName =
  /(?:^|-)(?:job|posting|position|vacancy)-?(?:ad-|post-|posting-)?(?:desc|details?(?:-|$))|^description-text$/

/** How often a page says itself, in names, by its address, its title, its headings or a button, that it describes a job. */
export function countSigns(page: HtmlPage, main: MainPart, said: PageTitle, text: string): number {
  const isNamed =
    namesOf(main.element).some((name) => certainName.test(name)) || holdsDescription(main.element)
  const address = page.surroundings.pageUrl
  return (
    Number(isNamed) +
    Number(holdsApplyLink(main.whole)) +
    Number(address !== null && jobNumberOf(address) !== null) +
    signsOfParts(main, text) +
    Number(isOffered(main, said)) +
    signsOfTitle(page, said) +
    Number(isToldTo(said.title, text)) +
    (isSought(said, text) || isSoughtByOwner(page, said, text) ? signsOfSought : 0)
  )
}

/** "As a technical product manager, you will …": said to whoever is to do what the title names. */
function isToldTo(title: string, text: string): boolean {
  return namesOccupation(title) && !ofReaders.test(text) && standsBetween(title, text, told)
}

const told = {
  before: /(?<!\p{L})as (?:an?|our|the) (?:[\p{L}-]+ ){0,3}$/iu,
  behind:
    /^,? (?:(?:at|in|with) [^.,]{2,40}, )?you(?:['’]ll| will) (?!(?:learn|study|often|usually|typically|probably|need|spend|find)(?!\p{L}))/iu,
}

/** Guides to a trade and those who teach it say the same. */
const ofReaders =
  /\b(?:in this post|this (?:article|guide|course|bootcamp)|tuition|job description template|enroll?(?:ment)?)\b/i

const signsOfSought = 2
/** So much of what stands below a title is its opening. */
const longestOpening = 200
const quoted = /["„“”«»‹›]/

/**
 * "Baker wanted" above "We are looking for …", "Baker (m/f/d)" above "The mill is looking for a …", "Baker" above "We
 * are looking for a baker": who seeks speaks; the press lets others say so, in quotes and further below.
 */
function isSought({ title, heading }: PageTitle, text: string): boolean {
  if (heading === null || !namesOccupation(title)) return false
  const line = lineOf(heading)
  const start = text.indexOf(line) + line.length
  const opening = text.slice(start, start + longestOpening)
  if (!text.includes(line) || quoted.test(opening)) return false
  const isOfJob = forEveryone.test(line)
  if (!isOfJob && !seeksPeople(line)) return beginsWithWhomWeSeek(opening)
  return saysWeSeek(opening) || (isOfJob && seeksSomebody(opening))
}

/** "Clínica Alba busca", whom, in the words that may stand between. */
const seeks = pattern('iu')`
  (?<!\p{L})(?:(?:is|are) (?:currently |now )?(?:looking for|seeking|hiring|recruiting)|seeks|sucht|recherche|recrute|cherche
    |busca|necesita|precisa|contrata|incorpora|selecciona|seleciona|embauche|engage|rekryterar|ansætter
    |ansetter|rekrytoi|cerca|ricerca|seleziona|procura|zoekt|söker|søger|søker|etsii|hakee|szuka
    |poszukuje|zatrudni|hledá
    |přijme|hľadá|prijme|keres|caută|angajează|ищет|приглашает|шукає|запрошує|търси|išče|traži|ieško|meklē|otsib|αναζητά|ζητά)
  (?:\s\S{1,14}){0,4}?\s\S{0,3}$
`

/** How much of a word bends in no language. */
const longestStem = 6
const leastStem = 4

/**
 * "Physiotherapist" above "Dawn Clinic in Ludlow is looking for a physiotherapist": whoever the page is of seeks whom the
 * title names, also where nobody knows that word.
 */
function isSoughtByOwner(page: HtmlPage, { title, heading }: PageTitle, text: string): boolean {
  const stem = /\p{L}{4,}/u.exec(title)?.[0].slice(0, longestStem).toLowerCase() ?? ''
  if (heading === null || stem.length < leastStem) return false
  const line = lineOf(heading)
  const at = text.indexOf(line)
  const opening = text.slice(at + line.length, at + line.length + longestOpening)
  const before = opening.slice(0, opening.toLowerCase().indexOf(stem))
  if (at === -1 || before === '' || !seeks.test(before)) return false
  // Investors and talents are sought as well.
  if (!namesOccupation(title) && countTradeWords(text) < leastParts && !isParted(text)) return false
  const own = [titleTag(page.document) ?? '', page.metas.get('og:site_name') ?? '']
  const names = own.flatMap((each) => each.split(separator)).filter((name) => name.length >= leastStem)
  return names.some((name) => !line.includes(name) && before.includes(name))
}

/** That a page is one of careers says nothing where it names no job. */
function signsOfTitle(page: HtmlPage, said: PageTitle): number {
  const { title, heading, isGeneral, isBelowOwner, isNamed } = said
  if (isGeneral && isBelowOwner !== true) return -1
  const own = [titleTag(page.document) ?? '', heading === null ? '' : lineOf(heading)]
  const isAnnounced = namesOccupation(title) && own.some((line) => announcing.test(line))
  return Number(isNamed) + Number(isOfCareers(page)) + Number(forEveryone.test(title)) + Number(isAnnounced)
}

/** "Baker - Careers at Harbour Bread", "Careers | Harbour Bread", "Harbour Bread: Vacancies" */
export function isOfCareers(page: HtmlPage): boolean {
  const own = titleTag(page.document) ?? ''
  const [first = ''] = own.split(/\s+[-–—|·]\s+|\s*\|\s*/)
  return isOfCareerSite(own) || ofDetails.test(own) || isPageHeading(first) || ownerOfOffers(own) !== null
}

/** "Baker Job Details | Harbour Bread" */
const ofDetails = /\S job details?\s?(?:\||[–—-]\s)/i

/** So many kinds of parts only postings have; fewer may be those of a manual. */
const leastParts = 3

/**
 * Whether the headings of a page, or lines with a colon that stand for them, part it as a posting is, and whether one says
 * that a job is described below it.
 */
function signsOfParts(main: MainPart, text: string): number {
  const headings = headingsOf(main)
  const lines = text.split('\n').filter((line) => /[:：]$/.test(line))
  const kinds = countTradeWords([...headings, ...lines].filter(isSectionHeading).join('\n'))
  const isParted = kinds >= leastParts || (kinds === leastParts - 1 && offersJobs(text))
  return Number(isParted) + Number(headings.some((line) => headsJob.test(line)))
}

function headingsOf({ element, isFurniture }: MainPart): string[] {
  const headings: string[] = []
  for (const node of nodesBelow(element, (inner) => !isFurniture(inner)))
    if (isElement(node) && isHeading(node) && !isFurniture(node)) headings.push(lineOf(node))
  return headings
}

/** "Baker" right below "Vacancies": a heading says what it offers. */
function isOffered({ whole, isFurniture }: MainPart, { title, heading }: PageTitle): boolean {
  if (heading === null || !isJobTitle(title)) return false
  let above: DomElement | null = null
  for (const node of nodesBelow(whole, (inner) => !isFurniture(inner))) {
    if (!isElement(node) || !isHeading(node)) continue
    if (node === heading)
      return above !== null && above.tagName < node.tagName && isOfferHeading(lineOf(above))
    above = node
  }
  return false
}

function holdsDescription(element: DomElement): boolean {
  for (const node of nodesBelow(element)) {
    const isNamed = isElement(node) && namesOf(node).some((name) => certainName.test(name))
    if (isNamed && textOf(node).length >= leastDescription) return true
  }
  return false
}
