// A saved page, rung by rung: what is written for machines first, what is written for people last. The first
// rung that gives a posting decides; fields it leaves out are filled from the rungs below, each field keeping
// the name of its own rung.

import { warning } from '../../../../shared/messages.ts'
import type { ReadAttempt } from '../draft.ts'
import { readAddresses } from '../fields/addresses.ts'
import { readJson } from '../json/jsonLadder.ts'
import { findScriptSlices } from '../json/jsonScan.ts'
import { fieldOf, type RawField, type RawNode, type RawPosting, type Surroundings } from '../raw.ts'
import { cleanText } from '../text/text.ts'
import { mailToApply } from '../wording/mail/mailToApply.ts'
import { setBareRepeatsAside } from './bareRepeats.ts'
import { readJobMetas, readListedData, readPageData } from './data/pageData.ts'
import { textOf } from './dom.ts'
import { saysNothing, tells } from './emptyValues.ts'
import { fillFromOwnData } from './filledFromData.ts'
import {
  fillFromCopiedLines,
  fillModeBesidePlace,
  isTeaser,
  readCopiedLines,
  saysMore,
  wholeText,
} from './filledFromPage.ts'
import { findJsonLdPostings, type JsonLdBlock } from './jsonLd.ts'
import { readArchivedMail } from './mail/archivedMail.ts'
import { readMicrodata, readRdfa } from './markedItems.ts'
import { type HtmlPage, parsePage, resolveUrl } from './page.ts'
import { blockWarnings, type FormatReading, howMany, type RungReading } from './reading.ts'
import { addSaidInDescriptions } from './saidInData.ts'
import { addApplyAddress, addApplyLink, addContact, mayLeadToForm } from './visible/applyLink.ts'
import { findMainPart } from './visible/body/mainPart.ts'
import { isEmploymentList } from './visible/labels/fittingValues.ts'
import { addBasis } from './visible/marked/basisBesidePay.ts'
import { fillFromHead } from './visible/marked/headFill.ts'
import { fillFromBadge, fillFromLabels, leavesPlaceOpen } from './visible/marked/labelFill.ts'
import { fillEmployerOfPage } from './visible/marked/pageEmployer.ts'
import { ownPage } from './visible/othersOnPage.ts'
import { mailBeside } from './visible/outsideMain.ts'
import { readVisibleText } from './visible/visibleText.ts'

interface PageRung {
  rung: string
  /** `known` is what a better rung found and is to be filled from this one. */
  read(page: HtmlPage, known?: RawPosting): RungReading
}

/** From the most to the least trustworthy. */
const pageRungs: readonly PageRung[] = [
  { rung: 'jsonLd', read: readJsonLdScripts },
  { rung: 'microdata', read: readMicrodata },
  { rung: 'rdfa', read: readRdfa },
  { rung: 'pageData', read: readPageData },
  { rung: 'meta', read: readJobMetas },
  { rung: 'text', read: (page, known) => readArchivedMail(page) ?? readVisibleText(page, known) },
]

type PageReading = Omit<FormatReading, 'container' | 'charset' | 'advice'>

/** Reads a page's postings, or those of a frame in it; `known` is what the container says of the page. */
export function readPage(html: string, known: Surroundings): PageReading {
  const page = parsePage(html, known)
  const reading = readParsedPage(page)
  return page.frames.length > 0 && reading.postings.every(({ rung }) => rung === 'text')
    ? (readFrames(page, reading) ?? reading)
    : reading
}

/** What the first frame tells that tells more than the text around it. Frames within frames are left alone. */
function readFrames(page: HtmlPage, around: PageReading): PageReading | null {
  const { lang, savedAt, pageUrl } = page.surroundings
  for (const source of page.frames) {
    const frame = readParsedPage(parsePage(source, { lang, savedAt, pageUrl: null, pageTitle: null }))
    const isTold = frame.postings.some(({ rung }) => around.postings.length === 0 || rung !== 'text')
    if (!isTold) continue
    for (const posting of frame.postings) posting.pageUrl ??= pageUrl
    const attempts = frame.attempts.map(({ rung, found }) => ({ rung, found: `frame: ${found}` }))
    return { ...frame, surroundings: page.surroundings, attempts: [...around.attempts, ...attempts] }
  }
  return null
}

function readParsedPage(page: HtmlPage): PageReading {
  let known: HtmlPage | undefined
  // What is known of a job is filled from its own part of the page.
  const ownPart = (posting: RawPosting): HtmlPage => {
    known ??= ownPage(page, posting)
    return known
  }
  const attempts: ReadAttempt[] = []
  const reading: PageReading = { surroundings: page.surroundings, postings: [], warnings: [], attempts }
  for (const { rung, read } of pageRungs) {
    const only = onlyOf(reading.postings)
    if (reading.postings.length > 0 && (only === undefined || isComplete(only))) break
    const found = read(only === undefined || rung !== 'text' ? page : ownPart(only), only)
    attempts.push({ rung, found: found.found })
    if (only === undefined) {
      reading.postings = found.postings
      reading.warnings.push(...found.warnings)
      setBareRepeatsAside(reading.postings)
      markAsides(reading.postings)
    } else if (found.postings.length === 1) fillFrom(only, found.postings[0] as RawPosting)
    else if (found.postings.length > 1 && rung === 'text' && reading.postings.length === 1) {
      for (const posting of found.postings) fillFromCommon(posting, only)
      reading.postings = found.postings
    }
  }
  if (reading.postings.length === 0) reading.postings = readListedData(page)
  const copied = reading.postings.every(({ rung }) => rung === 'text') ? readCopiedLines(page) : []
  if (reading.postings.length === 0) reading.postings = copied
  const posting = onlyOf(reading.postings)
  if (posting !== undefined && posting.rung !== 'text') {
    const own = ownPart(posting)
    if (isTeaser(posting)) fillWholeText(posting, page, own)
    fillFromOwnData(posting, page)
    fillFromLabels(posting, own.document)
    fillFromBadge(posting, own.document)
    fillFromHead(posting, own.document)
    fillApplyLink(posting, own)
    addBasis(posting, own)
  }
  if (posting?.rung === 'text') fillFromCopiedLines(posting, copied)
  if (posting === undefined) fillWholeTexts(reading.postings, page)
  addSaidInDescriptions(reading.postings)
  fillEmployerOfPage(reading.postings, page)
  markAsides(reading.postings)
  reading.postings = primaryFirst(reading.postings, page.surroundings.pageUrl)
  return reading
}

/** The job a page is about, where it has one; what is only offered beside it is none. */
function onlyOf(postings: readonly RawPosting[]): RawPosting | undefined {
  const own = postings.filter(({ isAside }) => !isAside)
  return own.length === 1 ? own[0] : undefined
}

/** Every script of JSON-LD; where one is broken by what its own text holds, the source is scanned instead. */
function readJsonLdScripts(page: HtmlPage): RungReading {
  const blocks: JsonLdBlock[] = []
  const broken: { text: string; root: string }[] = []
  for (const [index, text] of page.jsonLdScripts.entries()) {
    const root = `script[${index}]`
    if (/^[\s;]*(?:(?:null|undefined)[\s;]*)?$/.test(text)) continue
    const block = readJson(text, false)
    if (block === null) broken.push({ text, root })
    else blocks.push({ ...block, root })
  }
  const warnings = broken.length > 0 || blocks.length === 0 ? recover(page, blocks, broken) : []
  const postings = findJsonLdPostings(blocks, page.surroundings)
  warnings.push(...blockWarnings(blocks, postings))
  const found = `${howMany(page.jsonLdScripts.length, 'block')} of JSON-LD, ${howMany(postings.length, 'posting')}`
  return { postings, warnings, found }
}

/** So many characters tell one block from another. */
const leadLength = 60

/**
 * `</script>` or `<!-- <script>` inside a value ends or swallows scripts for an HTML parser, but not for a
 * scan of brackets. Blocks that stay unreadable are repaired; adds what it reads to `blocks`.
 */
function recover(page: HtmlPage, blocks: JsonLdBlock[], broken: { text: string; root: string }[]) {
  const slices = findScriptSlices(page.source)
  const warnings = []
  const used = new Set(blocks.map(({ text }) => text.trim()))
  // What the source holds of frames is read from them.
  let isLost = page.jsonLdScripts.length === 0 && page.frames.length === 0
  for (const { text, root } of broken) {
    const lead = leadOf(text)
    const slice = slices.find((each) => lead !== '' && each.startsWith(lead) && !used.has(each))
    if (slice !== undefined) used.add(slice)
    const whole = slice === undefined ? null : readJson(slice, false)
    // From here on the parser took text for markup, or markup for text.
    if (whole !== null) isLost = true
    const block = whole ?? readJson(text)
    if (block === null) warnings.push(warning('JSON_UNREADABLE', { path: root, raw: text.trim() }))
    else blocks.push({ ...block, root })
  }
  const hidden = isLost ? slices.filter((slice) => !used.has(slice)) : []
  for (const [index, slice] of hidden.entries()) {
    const block = readJson(slice)
    if (block !== null) blocks.push({ ...block, root: `source[${index}]` })
  }
  blocks.sort((a, b) => a.root.localeCompare(b.root, 'en', { numeric: true }))
  return warnings
}

function leadOf(text: string): string {
  const start = text.search(/[[{]/)
  return start === -1 ? '' : text.slice(start, start + leadLength)
}

const wanted = [
  ['title', 'name'],
  ['description'],
  ['joblocation', 'joblocationtype'],
  ['hiringorganization'],
] as const

function isComplete(posting: RawPosting): boolean {
  return wanted.every((names) => tellsOne(posting.node, names)) && !isCutOff(posting, 'description')
}

/** That one works in an office, or now and then, says nothing of where that is. */
function tellsOne(node: RawNode, names: readonly string[]): boolean {
  const isOpen = names.includes('joblocation') && leavesPlaceOpen(node)
  return tells(node, isOpen ? ['joblocation'] : names)
}

/** Whether the file's data end in the middle of this field. */
function isCutOff({ warnings }: RawPosting, name: string): boolean {
  return warnings.some(({ code, field }) => code === 'TRUNCATED' && field === name)
}

/**
 * Adds what `posting` lacks; what a better rung found is never replaced. Another title means another job, except
 * that the page's own text has no title but its heading.
 */
function fillFrom(posting: RawPosting, lower: RawPosting): void {
  if (lower.rung !== 'text' && !haveSameTitle(posting, lower)) return
  const better: RawNode = { ...posting.node, fields: new Map(posting.node.fields) }
  for (const [name, field] of lower.node.fields) {
    const names: readonly string[] = wanted.find((each) => (each as readonly string[]).includes(name)) ?? [
      name,
    ]
    const own = fieldOf(better, ...names)
    const isLonger = own !== null && isCutOff(posting, name) && lengthOf(field) > lengthOf(own)
    if (tellsOne(better, names) && !isLonger) continue
    if (name === 'employmenttype' && !field.values.some((value) => isEmploymentList(String(value)))) continue
    posting.node.fields.set(name, field)
    const code = isLonger ? 'LENGTHENED_FROM_PAGE' : 'FILLED_FROM_PAGE'
    posting.warnings.push(warning(code, { field: field.key, path: field.path }))
  }
  fillModeBesidePlace(posting, lower)
}

const longestSummary = 400

/** Takes the text of a job from where it goes on, if it does: from data of the page's own, or from what is visible. */
function fillWholeText(posting: RawPosting, page: HtmlPage, own: HtmlPage): void {
  let longest = 0
  const short: RawPosting = { ...posting, node: { ...posting.node, fields: new Map(posting.node.fields) } }
  for (const { rung, read } of pageRungs) {
    if (rung === posting.rung || (rung !== 'pageData' && rung !== 'text')) continue
    const [lower, ...others] = read(rung === 'text' ? own : page, short).postings
    const field = lower?.node.fields.get('description')
    if (lower === undefined || field === undefined || others.length > 0) continue
    const text = rung === 'text' || haveSameTitle(short, lower) ? wholeText(short, field.values[0]) : null
    if (text === null || text.length <= longest) continue
    posting.node.fields.set('description', { ...field, values: [text] })
    if (longest === 0 && saysMore(short, text))
      posting.warnings.push(warning('LENGTHENED_FROM_PAGE', { field: field.key, path: field.path }))
    // What data say may be a summary once more.
    if (text.length > longestSummary) return
    longest = text.length
  }
}

/** No page tells more jobs in full. */
const mostTold = 20

/** The same of several jobs that are marked with a summary each, and told each in a part of the page below its title. */
function fillWholeTexts(postings: readonly RawPosting[], page: HtmlPage): void {
  const short = postings.filter((each) => !each.isAside && each.rung !== 'text' && isTeaser(each))
  if (short.length < 2 || short.length > mostTold) return
  const { postings: shown } = readVisibleText(page)
  for (const posting of shown.length < 2 ? [] : short) {
    const [told, ...others] = shown.filter((each) => haveSameTitle(posting, each))
    const field = told?.node.fields.get('description')
    const text = field === undefined || others.length > 0 ? null : wholeText(posting, field.values[0])
    if (text === null) continue
    if (saysMore(posting, text))
      posting.warnings.push(warning('LENGTHENED_FROM_PAGE', { field: field!.key, path: field!.path }))
    posting.node.fields.set('description', { ...field!, values: [text] })
  }
}

/** Adds to one of a page's jobs what data without a title say of all of them. */
function fillFromCommon(posting: RawPosting, common: RawPosting): void {
  for (const [name, field] of common.node.fields) {
    if (!posting.node.fields.has(name) && !ofThePage.has(name)) posting.node.fields.set(name, field)
  }
}

const ofThePage: ReadonlySet<string> = new Set(['url', 'sameas', 'mainentityofpage', 'identifier'])

/** Adds where the page says one applies, or where its only button for it leads, which data for machines mostly leave out. */
function fillApplyLink(posting: RawPosting, page: HtmlPage): void {
  if (readAddresses(posting, true).value.apply !== null) return
  const stated = [...page.metas].find(([name]) => /(?:^|[-_:.])apply[-_]?(?:url|link)$/.test(name))
  const address = resolveUrl(stated?.[1], page.baseUrl)
  if (address !== null) {
    addApplyAddress(posting.node, address, 'meta')
    return
  }
  // Most pages have none, and to find their main part takes longer than to see that.
  const { fields } = posting.node
  const mayHaveMail = !fields.has('applicationcontact') && page.source.includes('mailto:')
  const main = mayHaveMail || mayLeadToForm(page.document) ? findMainPart(page.document) : null
  if (main === null) return
  addApplyLink(posting.node, main.whole, page.baseUrl, (element) => !main.isFurniture(element))
  if (!mayHaveMail) return
  const mail = fields.has('applyurl') ? null : mailToApply(textOf(main.element))
  const told = mail ?? (fields.has('applicationcontact') ? null : mailBeside(page.document))
  if (told !== null) addContact(posting.node, told)
}

function lengthOf({ values }: RawField): number {
  return typeof values[0] === 'string' ? values[0].length : 0
}

function haveSameTitle(a: RawPosting, b: RawPosting): boolean {
  const [one, other] = [a, b].map(({ node }) => {
    const title = fieldOf(node, 'title', 'name')?.values[0]
    return title === undefined || saysNothing(title) ? '' : cleanText(String(title)).toLowerCase()
  })
  return one === '' || other === '' || one === other
}

/** On a page with a full posting, entries without a text are links to others; what a page shows as a list is one. */
function markAsides(postings: RawPosting[]): void {
  if (!postings.some((posting) => !posting.isAside && hasText(posting))) return
  for (const posting of postings) if (!hasText(posting) && posting.rung !== 'text') posting.isAside = true
}

/** Some mark the parts of a posting one by one, and no description. */
function hasText(posting: RawPosting): boolean {
  return hasDescription(posting) || tells(posting.node, ['responsibilities', 'qualifications'])
}

function hasDescription({ node }: RawPosting): boolean {
  return descriptionLength(node) > 0
}

function descriptionLength(node: RawPosting['node']): number {
  const value = fieldOf(node, 'description')?.values[0]
  return typeof value === 'string' ? value.trim().length : value === undefined ? 0 : 1
}

/** The posting whose address is the page's; else the one that says most. The others keep their order. */
function primaryFirst(postings: RawPosting[], pageUrl: string | null): RawPosting[] {
  const own = postings.filter((posting) => !posting.isAside)
  if (own.length < 2) return postings
  let primary = own.find(({ node }) => pageUrl !== null && addressesOf(node).includes(pageUrl))
  if (primary === undefined) {
    const longest = Math.max(...own.map(({ node }) => descriptionLength(node)))
    primary = own.find(({ node }) => descriptionLength(node) === longest)
  }
  return primary === undefined ? postings : [primary, ...postings.filter((posting) => posting !== primary)]
}

function addressesOf(node: RawPosting['node']): unknown[] {
  return [
    node.id,
    ...(fieldOf(node, 'url')?.values ?? []),
    ...(fieldOf(node, 'mainentityofpage')?.values ?? []),
  ]
}
