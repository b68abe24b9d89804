// The last rung: what a person would read on the page. It takes a heading as title and the main text as description,
// and employer, place, pay and dates only from under labels or in elements that say so; nothing is invented, and the
// posting is flagged for review. A page that does not speak of a job at all gives nothing.

import { kindsBeside } from '../../fields/employment.ts'
import { fieldOf, type RawField, type RawPosting } from '../../raw.ts'
import { latinLength } from '../../text/latinLength.ts'
import { isOfCareerSite, lettersOf } from '../../text/pageTitle.ts'
import { rawTextOf } from '../../text/text.ts'
import { isPay } from '../../wording/lines/payAlone.ts'
import { isJobTitle } from '../../wording/names/occupations.ts'
import {
  countTradeWords,
  readsLikePosting,
  saysWeSeek,
  seeksSomebody,
} from '../../wording/names/tradeWords.ts'
import { isNewsOfOffers } from '../../wording/others/newsOfOffers.ts'
import { isOtherTitle } from '../../wording/others/otherTexts.ts'
import { clientInText } from '../../wording/prose/clientInText.ts'
import { addSaid } from '../../wording/prose/saidInText.ts'
import { jobNumberOf } from '../data/unmarkedSigns.ts'
import { childrenOf, type DomElement, textOf } from '../dom.ts'
import type { HtmlPage } from '../page.ts'
import type { RungReading } from '../reading.ts'
import { addApplyLink, addLinkOfHeading } from './applyLink.ts'
import { othersBelowText } from './around/othersBelowText.ts'
import { type Body, bodyOf, bodyWithoutMarked } from './body/bodyOf.ts'
import { calledIn, isTitleByLabel, titleByLabel } from './body/calledIn.ts'
import { findMainPart, type MainPart } from './body/mainPart.ts'
import { partsBeside } from './body/partsBeside.ts'
import { splitEmployer } from './hirer/besideTitle.ts'
import { employerLinkedAround } from './hirer/linkedEmployer.ts'
import { titleTag } from './hirer/pageOwner.ts'
import {
  countSigns,
  isDoubtful,
  isOther,
  isOtherPage,
  isPlainlyTold,
  isPosting,
  signsOfCompetition,
  signsOfLabels,
  signsOfLines,
  signsOfNames,
} from './jobSigns.ts'
import { dayOfByline } from './labels/byline.ts'
import { placeNear } from './labels/iconFacts.ts'
import { readIconLabels } from './labels/iconLabels.ts'
import { readLabelledFacts } from './labels/labelledFacts.ts'
import { readNamedFacts } from './labels/namedFacts.ts'
import { readTimesInLines, stateDays } from './labels/statedTimes.ts'
import { linesAround, readLead, readLinesAbove, readLinesBelow } from './lines/linesBelow.ts'
import { townOfChips } from './lines/townChip.ts'
import { othersOn, withoutNodes } from './othersOnPage.ts'
import { readFactsBeside, saidOutside } from './outsideMain.ts'
import { readSeveral } from './several/severalJobs.ts'
import { type PageTitle, titleOf } from './title/pageHeading.ts'
import {
  addBeside,
  addDay,
  addEmployer,
  addPlace,
  addTown,
  describe,
  nodeOf,
  postingOf,
  textsOf,
} from './visibleNode.ts'

const leastText = 200
/** Where the page says itself that it describes a job: twice, or once of somebody who does one in the words of postings. */
const leastToldText = 100
const leastWords = 3
/** Below a heading alone that jobs are offered nothing describes one. */
const leastBody = 20
/** Where data say so, and the page begins with the same title, or labels say it plainly. */
const leastKnownText = 60
const signsOfPlain = 2

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
  const shown = titleOf(page, main.isFurniture)
  // What a system calls all its pages says less than a label: "UN Careers - jobs in this network".
  const isTold = shown !== null && (shown.heading !== null || isJobTitle(shown.title))
  const said = (isTold ? null : titleByLabel(page, main)) ?? shown
  if (known === undefined && said !== null && (isOtherTitle(said.title) || isOtherPage(page))) return []
  const several = isOfMany ? readSeveral(page, main, all) : []
  if (several.length > 0) return several
  if (said === null) return []
  const one =
    (known === undefined ? readShared(page, main, said.title) : null) ?? readOne(page, main, said, known)
  return one === null ? [] : [one]
}

/** The only job of a page; null where the page does not tell of one. */
function readOne(page: HtmlPage, main: MainPart, said: PageTitle, known?: RawPosting): RawPosting | null {
  const text = textOf(main.element)
  const job = { title: lettersOf(said.title), employer: '', address: page.surroundings.pageUrl }
  const others = known === undefined ? othersOn(page.document, job) : new Set<DomElement>()
  const isLeftOut = (element: DomElement): boolean => others.has(element) || main.isFurniture(element)
  const named = readNamedFacts(page.document, isLeftOut)
  const labelled = readLabelledFacts(page.document, undefined, isLeftOut)
  const beside = readFactsBeside(page.document, main.isFurniture)
  const around = factsAround(said.heading, page, main)
  const isPlain = isPlainlyTold(labelled, main)
  const signs =
    (isPlain ? signsOfPlain : 0) +
    signsOfNames(named) +
    signsOfLabels(new Map([...beside, ...labelled]), said) +
    signsOfLines(said.title, new Map(around), main) +
    signsOfCompetition(said, labelled)
  const outside = saidOutside(said.heading, main)
  const told = countSigns(page, main, said, text) + signs + outside.signs
  const read = outside.text === '' ? text : `${outside.text}\n${text}`
  const isKnown = isAbout(page, said.title, known)
  if (latinLength(text) < leastOf(said.title, isKnown || isPlain, told, read)) return null
  if (!isKnown && (!isPosting(read, told, said) || isOther(said.title, read))) return null
  if (!isKnown && isNewsOfOffers(read, signs > 0)) return null
  const below = othersBelowText(main.element, others, main.isFurniture)
  const isNoText = (element: DomElement): boolean => below.has(element) || main.isFurniture(element)
  const body = bodyOfOne({ ...main, isFurniture: isNoText }, said.heading, known)
  const called = calledIn(said, text, body.text)
  if (known === undefined && signs === 0) {
    // "People", "Open positions": what speaks of work in general and neither calls a job nor seeks anybody offers none.
    const isOfNone = called === null && said.isGeneral && !seeksSomebody(text) && !saysWeSeek(text)
    if (isOfNone || latinLength(body.text) < leastBody) return null
  }
  const drawn = readIconLabels(main.whole, isLeftOut)
  if (isSentenceOfPay(labelled, named)) labelled.delete('basesalary')
  const timed = readTimesInLines(main.whole, isLeftOut)
  const facts = [...timed, ...around, ...beside, ...named, ...drawn, ...labelled]
  const node = nodeOf(called ?? said.title, '', 'page')
  // Data without a title are not called after a part of their text.
  if (known !== undefined && said.isGeneral && called === null) node.fields.delete('title')
  for (const [name, field] of facts)
    if (name !== 'title' || isTitleByLabel(said, String(field.values[0])))
      node.fields.set(name, withKinds(field, node.fields.get(name)))
  addEmployer(node, clientInText(body.text))
  if (said.heading !== null) addEmployer(node, employerLinkedAround(said.heading))
  const places = textsOf(node.fields.get('joblocation'))
  // Similar jobs name those who offer them.
  const own = others.size === 0 ? text : textOf(withoutNodes(main.element, others))
  addBeside(node, page, said.title, own, { heading: said.heading, isFurniture: main.isFurniture, places })
  if (said.heading !== null && !node.fields.has('dateposted'))
    addDay(node, dayOfByline(said.heading, page.document, main.isFurniture))
  if (said.heading !== null) {
    addTown(node, page, linesAround(said.heading))
    const [employer] = textsOf(node.fields.get('hiringorganization'))
    if (employer !== undefined && !node.fields.has('joblocation')) {
      const known = { title: said.title, employer, text }
      addPlace(node, townOfChips(said.heading, page, main.isFurniture, known))
    }
  }
  const stated = [...(known?.node.fields ?? [])].filter(([name]) => name !== 'description')
  // "Part-time, at least 75 %" says more than data that know of hours in words.
  const isMore = ([name, { values }]: [string, RawField]): boolean =>
    name === 'employmenttype' && known?.node.fields.has(name) === true && /\d/.test(values.join())
  const shown = [...facts, ...node.fields].filter((fact) => !isMore(fact))
  describe(
    node,
    body,
    [...shown, ...stated].map(([, field]) => field),
  )
  stateDays(node.fields, page.document, isLeftOut)
  addSaid(node, said.title, body.text, 'page.text')
  addApplyLink(node, main.whole, page.baseUrl)
  if (said.heading !== null) addLinkOfHeading(node, said.heading, page)
  return !isKnown && isDoubtful(read, told, said, node.fields) ? null : postingOf(page, node, text, 'page')
}

/** Of kinds of employment, hours and contract may stand in two places: what the surer one leaves open the other adds. */
function withKinds(field: RawField, known: RawField | undefined): RawField {
  if (field.key !== 'employmenttype' || known === undefined) return field
  const more = kindsBeside(field.values.map(String), known.values.map(String))
  return more.length === 0 ? field : { ...field, values: [...field.values, ...more] }
}

/** Whether below a label somebody speaks of pay that an element of its own states: "from 40 000 € on average, without a limit". */
function isSentenceOfPay(
  labelled: ReadonlyMap<string, RawField>,
  named: ReadonlyMap<string, RawField>,
): boolean {
  const [spoken, stated] = [labelled, named].map((facts) => facts.get('basesalary')?.values.map(String))
  return stated?.every(isPay) === true && spoken?.some(isPay) === false
}

/** How many letters a page has to say at least, the fewer the surer it is that it tells of a job. */
function leastOf(title: string, isKnown: boolean, told: number, read: string): number {
  if (isKnown) return leastKnownText
  const isToldShort = told > 1 || (told > 0 && isJobTitle(title) && countTradeWords(read) >= leastWords)
  return isToldShort ? leastToldText : leastText
}

/** What describes the job: beside what is marked as data, where enough is. */
function bodyOfOne(main: MainPart, heading: DomElement | null, known: RawPosting | undefined): Body {
  const withoutMarked = known === undefined ? null : bodyWithoutMarked(main, heading)
  return withoutMarked !== null && latinLength(withoutMarked.text) >= leastToldText
    ? withoutMarked
    : bodyOf([...childrenOf(main.element), ...partsBeside(main)], main, main.element, heading)
}

/** The facts in the lines above and below the title, the surest last. */
function factsAround(heading: DomElement | null, page: HtmlPage, main: MainPart): [string, RawField][] {
  if (heading === null) return []
  const pinned = placeNear(heading)
  return [
    ...(pinned === null ? [] : [['joblocation', pinned] as [string, RawField]]),
    ...readLinesAbove(heading),
    ...readLead(heading, page.document, main.isFurniture),
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
