// The last rung: what a person would read on the page. It takes a heading as title and the main text as description,
// and employer, place, pay and dates only from under labels or in elements that say so; nothing is invented, and the
// posting is flagged for review. A page that does not speak of a job at all gives nothing.

import { warning } from '../../../../../shared/messages.ts'
import { fieldOf, type RawField, type RawNode, type RawPosting } from '../../raw.ts'
import { latinLength } from '../../text/latinLength.ts'
import { isOfCareerSite, lettersOf } from '../../text/pageTitle.ts'
import { rawTextOf } from '../../text/text.ts'
import { clientInText } from '../../wording/clientInText.ts'
import { isJobTitle } from '../../wording/occupations.ts'
import { isOtherTitle } from '../../wording/otherTexts.ts'
import { addSaid } from '../../wording/saidInText.ts'
import { countTradeWords, readsLikePosting, saysWeSeek, seeksSomebody } from '../../wording/tradeWords.ts'
import { townAmong } from '../../wording/writtenAsTown.ts'
import { jobNumberOf } from '../data/unmarkedSigns.ts'
import { childrenOf, type DomElement, isElement, textOf } from '../dom.ts'
import type { HtmlPage } from '../page.ts'
import type { RungReading } from '../reading.ts'
import { linkOfHeading } from '../titleLink.ts'
import { addApplyLink, addOwnLink } from './applyLink.ts'
import { readFactsBeside } from './besideMain.ts'
import { factsBeside, splitEmployer } from './besideTitle.ts'
import { type Body, bodyOf, bodyWithoutMarked, markupBelowHead, wrap } from './bodyOf.ts'
import { findBoldItems } from './boldItems.ts'
import { findBoldJobs } from './boldJobs.ts'
import { calledIn } from './calledIn.ts'
import { cleanTitle } from './cleanTitle.ts'
import { placeNear } from './iconFacts.ts'
import { readIconLabels } from './iconLabels.ts'
import { findJobBlocks } from './jobBlocks.ts'
import { findListedJobs } from './jobList.ts'
import { findJobRows, type JobRow } from './jobRows.ts'
import type { UntitledSection } from './jobSection.ts'
import { findJobSections } from './jobSections.ts'
import {
  countSigns,
  isDoubtful,
  isOfCareers,
  isOther,
  isOtherPage,
  isPosting,
  signsOfLabels,
  signsOfNames,
} from './jobSigns.ts'
import { readLabelledFacts } from './labelledFacts.ts'
import { linesAround, readChips, readLead, readLinesAbove, readLinesBelow } from './linesBelow.ts'
import { findMainPart, type MainPart } from './mainPart.ts'
import { readNamedFacts } from './namedFacts.ts'
import { saidOutside } from './outsideMain.ts'
import { titleOf } from './pageHeading.ts'
import { titleTag } from './pageOwner.ts'
import { findPartedBoxes } from './partedBoxes.ts'
import { findTabbedJobs } from './tabbedJobs.ts'
import { isTitleByLabel, titleByLabel } from './titleByLabel.ts'

const leastText = 200
/** Where the page says itself that it describes a job: twice, or once of somebody who does one in the words of postings. */
const leastToldText = 100
const leastWords = 3
/** Below a heading alone that jobs are offered nothing describes one. */
const leastBody = 20
/** Where data say so, and the page begins with the same title. */
const leastKnownText = 60

/** Reads what is visible; `known` is the posting that the page's data gave, which this is to complete. */
export function readVisibleText(page: HtmlPage, known?: RawPosting): RungReading {
  const main = findMainPart(page.document)
  const postings = main === null ? [] : readPostings(page, main, known)
  return { postings, warnings: [], found: postings.length > 0 ? 'the text of the page' : nothingIn(main) }
}

function nothingIn(main: MainPart | null): string {
  return main === null || textOf(main.whole) === '' ? 'no text' : 'text that does not read like a posting'
}

function readPostings(page: HtmlPage, main: MainPart, known: RawPosting | undefined): RawPosting[] {
  // Data without a title are about all the jobs of a page.
  const isOfMany = known === undefined || fieldOf(known.node, 'title', 'name') === null
  const all = textOf(main.whole)
  const said = titleOf(page, main.isFurniture) ?? titleByLabel(page, main)
  if (known === undefined && said !== null && (isOtherTitle(said.title) || isOtherPage(page))) return []
  const several = isOfMany ? readSeveral(page, main, all) : []
  if (several.length > 0) return several
  if (said === null) return []
  const shared = known === undefined ? readShared(page, main, said.title) : null
  if (shared !== null) return [shared]
  const text = main.element === main.whole ? all : textOf(main.element)
  const named = readNamedFacts(page.document, main.isFurniture)
  const labelled = readLabelledFacts(page.document, undefined, main.isFurniture)
  const beside = readFactsBeside(page.document, main.isFurniture)
  const signs = signsOfNames(named) + signsOfLabels(new Map([...beside, ...labelled]))
  const outside = saidOutside(said.heading, main)
  const told = countSigns(page, main, said, text) + signs + outside.signs
  const read = outside.text === '' ? text : `${outside.text}\n${text}`
  const isKnown = isAbout(page, said.title, known)
  const isToldShort = told > 1 || (told > 0 && isJobTitle(said.title) && countTradeWords(read) >= leastWords)
  const isLong = latinLength(text) >= (isKnown ? leastKnownText : isToldShort ? leastToldText : leastText)
  if (!isLong || !(isKnown || (isPosting(read, told, said) && !isOther(said.title, read)))) return []
  const whole = bodyOf(childrenOf(main.element), main, main.element, said.heading)
  const withoutMarked = known === undefined ? null : bodyWithoutMarked(main, said.heading)
  const body =
    withoutMarked !== null && latinLength(withoutMarked.text) >= leastToldText ? withoutMarked : whole
  const called = calledIn(said, text, body.text)
  // "People", "Open positions": what speaks of work in general and neither calls a job nor seeks anybody offers none.
  const isOfNone =
    called === null && said.isGeneral && signs === 0 && !seeksSomebody(text) && !saysWeSeek(text)
  const isBare = signs === 0 && latinLength(body.text) < leastBody
  if (known === undefined && (isOfNone || isBare)) return []
  const title = called ?? said.title
  const node = nodeOf(title, '', 'page')
  const around = said.heading === null ? [] : factsAround(said.heading, page, main)
  const drawn = readIconLabels(main.whole, main.isFurniture)
  for (const [name, field] of [...around, ...beside, ...named, ...drawn, ...labelled]) {
    if (name !== 'title' || isTitleByLabel(said, String(field.values[0]))) node.fields.set(name, field)
  }
  addEmployer(node, clientInText(body.text))
  addBeside(node, page, said.title, text, true)
  if (said.heading !== null) addTown(node, page, linesAround(said.heading))
  const seen = [around, beside, named, drawn, labelled].flatMap((facts) =>
    [...facts].map(([, field]) => field),
  )
  describe(node, body, [...seen, ...node.fields.values()])
  addSaid(node, said.title, body.text, 'page.text')
  addApplyLink(node, main.whole, page.baseUrl)
  if (!isKnown && isDoubtful(read, told, said, node.fields)) return []
  return [postingOf(page, node, text, 'page')]
}

/** The facts in the lines above and below the title, the surest last. */
function factsAround(heading: DomElement, page: HtmlPage, main: MainPart): [string, RawField][] {
  const pinned = placeNear(heading)
  return [
    ...(pinned === null ? [] : [['joblocation', pinned] as [string, RawField]]),
    ...readLinesAbove(heading),
    ...readLead(heading, page.document, main.isFurniture),
    ...readChips(heading, page.document),
    ...readLinesBelow(heading),
  ]
}

/** The text of a page that a program has yet to fill. */
const longestShell = 300

/** A page whose text is not in the file: what it says of itself for those who share it. */
function readShared(page: HtmlPage, main: MainPart, title: string): RawPosting | null {
  const about = page.metas.get('og:description') ?? page.metas.get('description') ?? ''
  const text = textOf(main.whole)
  if (text.length > longestShell || about.length < leastToldText || about.length < text.length) return null
  const job = splitEmployer(title, page.metas.get('og:site_name'))
  const address = page.surroundings.pageUrl
  const told =
    Number(isOfCareerSite(titleTag(page.document) ?? '')) +
    Number(job.employer !== null) +
    Number(address !== null && jobNumberOf(address) !== null)
  if (told === 0 || !readsLikePosting(`${about}\n${text}`, told)) return null
  const node = nodeOf(job.title, [about, text].filter((part) => part !== '').join('\n\n'), 'page.shared')
  addBeside(node, page, job.title, about)
  return postingOf(page, node, about, 'page.shared')
}

/** The jobs of a page with several: under headings of their own, in the rows of a table, in a list, in boxes, under bold lines; `all` is what it says. */
function readSeveral(page: HtmlPage, main: MainPart, all: string): RawPosting[] {
  const sections = findJobSections(main, all, isOfCareers(page))
  if (sections.length > 0)
    return sections.map((section, index) => readSection(page, main, section, index, all))
  const tabled = findJobRows(main, all)
  const rows = tabled.length > 1 ? tabled : findListedJobs(main, all, isOfCareers(page))
  if (rows.length > 1) return rows.map((row, index) => readRow(page, row, index, all))
  const finders = [findTabbedJobs, findPartedBoxes, findJobBlocks, findBoldJobs, findBoldItems]
  const parts = finders.reduce<UntitledSection[]>(
    (found, find) => (found.length > 0 ? found : find(main, all)),
    [],
  )
  return parts.map((part, index) => readSection(page, main, part, index, all))
}

function readRow(
  page: HtmlPage,
  { title, cell, facts, lines }: JobRow,
  index: number,
  all: string,
): RawPosting {
  const path = `page.row[${index}]`
  const node = nodeOf(cleanTitle(title), lines.join('\n'), path)
  for (const { field, value } of facts)
    node.fields.set(field, { key: field, path: `${path}.${field}`, rung: 'text', values: [value] })
  addBeside(node, page, title, all)
  addTown(node, page, lines)
  addOwnLink(node, cell, page.baseUrl)
  return postingOf(page, node, [title, ...lines].join('\n'), path)
}

/** One of several jobs. Of what stands outside of it (`all`) only who the page is of is said of all of them. */
function readSection(
  page: HtmlPage,
  main: MainPart,
  section: UntitledSection,
  index: number,
  all: string,
): RawPosting {
  const path = `page.job[${index}]`
  const rest = section.nodes.filter((node) => node !== section.heading)
  const body = bodyOf(rest, main, main.whole, section.heading)
  const node = nodeOf(section.title, '', path)
  const { heading } = section
  const around = heading === null ? [] : [...readLinesAbove(heading), ...readLinesBelow(heading)]
  for (const [name, field] of around) node.fields.set(name, field)
  for (const root of rest) {
    if (!isElement(root)) continue
    const facts = [...readNamedFacts(root, main.isFurniture), ...readLabelledFacts(wrap([root], main.whole))]
    for (const [name, field] of facts) {
      if (name !== 'title') node.fields.set(name, { ...field, path: `${path}.${name}` })
    }
  }
  addEmployer(node, section.employer ?? clientInText(section.text))
  addBeside(node, page, section.title, all)
  if (heading !== null) addTown(node, page, linesAround(heading))
  describe(node, body, [...node.fields.values()])
  addSaid(node, section.title, body.text, 'page.text')
  addApplyLink(node, wrap(rest, main.whole), page.baseUrl)
  const link = heading === null ? null : linkOfHeading(heading)
  if (link !== null) addOwnLink(node, wrap([link], main.whole), page.baseUrl)
  return postingOf(page, node, section.text, path)
}

/** Who hires, by a link in the section or as the client whom an agency names, whoever the page is of. */
function addEmployer({ fields }: RawNode, employer: string | null): void {
  const name = 'hiringorganization'
  if (employer !== null && !fields.has(name))
    fields.set(name, { key: name, path: 'page.link', rung: 'text', values: [employer] })
}

/** Says what describes the job: the body without the lines on top that `facts` say as well. */
function describe({ fields }: RawNode, body: Body, facts: readonly RawField[]): void {
  const description = fields.get('description')!
  const values = facts.flatMap((field) => (field === description ? [] : field.values.map(String)))
  description.values = [markupBelowHead(body, values)]
}

function nodeOf(title: string, markup: string, path: string): RawNode {
  const fields = new Map<string, RawField>()
  const add = (key: string, place: string, value: string): void => {
    fields.set(key, { key, path: `${path}.${place}`, rung: 'text', values: [value] })
  }
  add('title', 'title', title)
  add('description', 'text', markup)
  return { types: ['JobPosting'], id: null, fields }
}

function postingOf(page: HtmlPage, node: RawNode, verbatim: string, path: string): RawPosting {
  return {
    ...page.surroundings,
    node,
    verbatim,
    path,
    rung: 'text',
    warnings: [warning('PARTIAL_FROM_TEXT')],
  }
}

/** What the page calls itself often says who hires, and where. */
function addBeside({ fields }: RawNode, page: HtmlPage, title: string, text: string, isOnly = false): void {
  const { employer, place } = factsBeside(page, title, text, isOnly)
  const add = (name: string, value: string | null): void => {
    if (value !== null && !fields.has(name))
      fields.set(name, { key: name, path: 'page.title', rung: 'text', values: [value] })
  }
  add('hiringorganization', employer)
  add('joblocation', place)
}

/** A town on no list, in the short lines around a title: the page writes it elsewhere as one does a town. */
function addTown({ fields }: RawNode, page: HtmlPage, lines: readonly string[]): void {
  if (fields.has('joblocation') || lines.length === 0) return
  const town = townAmong(lines, textOf(page.document))
  if (town === null) return
  const path = 'page.lines'
  fields.set('joblocation', { key: 'joblocation', path, rung: 'text', values: [town] })
}

const longestHeading = 300
/** "Baker (60-100%)", "Baker 80 %": what a heading says of the job behind what that is called. */
const behindTitle = /(?:\s+\([^()]{1,60}\)|\s+\d{1,3}(?:\s?%)?(?:\s?[-–]\s?\d{1,3})?\s?%)+\s*$/u

/** Whether data has said what the page is about: this job by its heading or the page's own name, or one they do not name. */
function isAbout(page: HtmlPage, heading: string, known: RawPosting | undefined): boolean {
  if (known === undefined) return false
  const stated = rawTextOf(fieldOf(known.node, 'title', 'name')?.values[0])
  if (stated === null) return known.rung === 'microdata' || known.rung === 'rdfa'
  const title = lettersOf(stated)
  if (
    title === lettersOf(heading) ||
    title === lettersOf(heading.slice(0, longestHeading).replace(behindTitle, ''))
  )
    return true
  return (
    title !== '' &&
    [titleTag(page.document), page.metas.get('og:title')].some((own) =>
      lettersOf(own ?? '').startsWith(title),
    )
  )
}
