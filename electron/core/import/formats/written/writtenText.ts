// A posting written as text: pasted from a page, a chat, a PDF or a mail, a note in Markdown. The last rung for texts,
// as visibleText.ts is for pages, and as careful: the lines on top, labels, and the few sentences that say it outright
// give its facts, the whole is the description, and the posting is flagged for review. What none of them says stays
// "not stated", the title too.

import type { RawPosting, Surroundings } from '../../raw.ts'
import { latinLength } from '../../text/latinLength.ts'
import { hasMarkdown, writeMarkup } from '../../text/markdownText.ts'
import { lettersOf } from '../../text/pageTitle.ts'
import { plainLine } from '../../wording/lines/furniture.ts'
import { partEmployer, placeBesideName } from '../../wording/lines/placeBesideName.ts'
import { isPageHeading, isSectionHeading } from '../../wording/lines/sectionHeadings.ts'
import { completePay } from '../../wording/lines/wholePay.ts'
import {
  completeKinds,
  composePosting,
  type Fact,
  type PossibleFact,
} from '../../wording/lines/writtenPosting.ts'
import { readPastedMail } from '../../wording/mail/mailBody.ts'
import { mailToApply } from '../../wording/mail/mailToApply.ts'
import { employerOfSender } from '../../wording/mail/sender.ts'
import { addSent } from '../../wording/mail/sentToList.ts'
import { numberInText } from '../../wording/names/numberInText.ts'
import { forEveryone, namesOccupation } from '../../wording/names/occupations.ts'
import {
  countTradeWords,
  readsLikePosting,
  seeksPeople,
  seeksSomebody,
} from '../../wording/names/tradeWords.ts'
import { isBlankName } from '../../wording/others/blankForms.ts'
import { isNewsOfOffers } from '../../wording/others/newsOfOffers.ts'
import { isOtherText, isOtherTitle } from '../../wording/others/otherTexts.ts'
import { isWholeAdvert, splitAdverts, splitCounted } from '../../wording/others/severalAdverts.ts'
import { experienceInLines } from '../../wording/prose/askedExperience.ts'
import { employerInText } from '../../wording/prose/employerInText.ts'
import {
  employmentInPoints,
  employmentInText,
  employmentInTitle,
} from '../../wording/prose/employmentInText.ts'
import { isDenied } from '../../wording/prose/factsBelow.ts'
import { readTags, type Tagged } from '../../wording/prose/hashtags.ts'
import { modeInText, placesInText } from '../../wording/prose/placesInText.ts'
import { payInSentences } from '../../wording/prose/sentences.ts'
import { headsJob } from '../../wording/prose/shownHead.ts'
import { tellsBelowLabels } from '../../wording/prose/spokenTo.ts'
import { termsInPoints } from '../../wording/prose/termsInPoints.ts'
import { wholeNameBehind } from '../../wording/titles/nameBehindTitle.ts'
import { nameOfPost, type OfficialCall, officialCallIn } from '../../wording/titles/officialCall.ts'
import { namedOnTop } from '../../wording/titles/pageNames.ts'
import { placeBehind, withoutEmployer, withoutPlaceBehind } from '../../wording/titles/titleParts.ts'
import type { RungReading } from '../reading.ts'
import {
  linesOf,
  markHeadings,
  typedText,
  withoutFurniture,
  withoutLinks,
  withoutOtherJobs,
  withoutTags,
} from './bareText.ts'
import { isBriefAdvert, isOfSeeker, mayBeBrief, readCountedBriefs } from './briefAdvert.ts'
import { joinBrokenLines } from './brokenLines.ts'
import { readPastedCards } from './cards.ts'
import { breakLabelledLines, readLabelledRecords } from './labelledRecords.ts'
import { addAnswer, addEmployer, splitListedAdverts } from './listedAdverts.ts'
import { announcementOf, type Opening, openingOf } from './opening.ts'
import { posterOf, publishedOn } from './publishedOn.ts'
import { isShortAdvert, payOffered } from './shortAdvert.ts'
import { termsBelowTitle, titleAbove } from './termsBelowTitle.ts'
import { readThread } from './thread.ts'
import { addressOf, addressSpelling, applyAddressOf, isPageOf } from './writtenAddresses.ts'
import { readWrittenFacts, withExperience, withoutSeat } from './writtenFacts.ts'
import { readWrittenHead, type WrittenHead } from './writtenHead.ts'

const leastText = 200
/** Of a text in the parts that adverts have. */
const leastHeaded = 80
const telling: ReadonlySet<string> = new Set([
  'joblocation',
  'basesalary',
  'employmenttype',
  'hiringorganization',
  'validthrough',
])
const longestUntold = 20_000

/** What a text says by itself. */
export function readWrittenText(text: string, surroundings: Surroundings): RungReading {
  const mail = readPastedMail(text)
  if (mail !== null) {
    const reading = readWrittenText(mail.body, { ...surroundings, pageTitle: mail.subject })
    addSent(reading.postings, mail.sent)
    return reading
  }
  const lined = breakLabelledLines(text)
  if (lined !== text) return readWrittenText(lined, surroundings)
  const thread = readThread(text, surroundings)
  if (thread.length > 0) return { postings: thread, warnings: [], found: 'adverts of one line and a text' }
  const cards = readPastedCards(text, surroundings)
  if (cards.length > 0) return { postings: cards, warnings: [], found: 'cards that link to jobs' }
  const records = readLabelledRecords(text, surroundings)
  if (records.length > 0) return { postings: records, warnings: [], found: 'records with the same labels' }
  const adverts = readParts(text, surroundings)
  if (adverts.length > 1) return { postings: adverts, warnings: [], found: 'adverts parted by lines' }
  const briefs = readCountedBriefs(text, surroundings)
  if (briefs.length > 1) return { postings: briefs, warnings: [], found: 'jobs counted in a few lines each' }
  const listed = readListedAdverts(text, surroundings)
  if (listed.length > 1) return { postings: listed, warnings: [], found: 'adverts of a list' }
  const posting = readOneText(text, surroundings)
  return posting === null
    ? { postings: [], warnings: [], found: 'text that does not read like a posting' }
    : { postings: [posting], warnings: [], found: 'the text itself' }
}

/** Of a text that lines of dashes or numbers part, the adverts that are called differently and stand for themselves. */
function readParts(text: string, surroundings: Surroundings): RawPosting[] {
  const numbered = readEach(splitCounted(text), surroundings)
  if (numbered.length === 0) return readEach(splitAdverts(text), surroundings)
  addEmployer(numbered, text)
  return numbered
}

/** The adverts of a list of them. */
function readListedAdverts(text: string, surroundings: Surroundings): RawPosting[] {
  const known = { ...surroundings, pageTitle: null }
  const adverts = splitListedAdverts(text)
    .map((entry, index) => readOneText(entry, known, `text[${index}]`, true))
    .filter((posting) => posting !== null)
  const [first] = adverts
  for (const advert of adverts) addAnswer(advert)
  if (first !== undefined) addEmployer(adverts, text.slice(0, Math.max(0, text.indexOf(first.verbatim))))
  return adverts
}

function readEach(parts: readonly string[], surroundings: Surroundings): RawPosting[] {
  const adverts = parts
    .map((part, index) => readOneText(part, { ...surroundings, pageTitle: null }, `text[${index}]`))
    .filter((posting) => posting !== null)
    .filter(isWholeAdvert)
  const titles = new Set(adverts.map(({ node }) => node.fields.get('title')?.values[0]))
  return titles.size > 1 ? adverts : []
}

/** `isKnown`: what surrounds it has shown that it is an advert. */
function readOneText(
  whole: string,
  surroundings: Surroundings,
  path = 'text',
  isKnown = false,
): RawPosting | null {
  const text = joinBrokenLines(withoutOtherJobs(typedText(whole)))
  const untagged = withoutTags(text)
  const lines = linesOf(untagged)
  const prose = withoutLinks(untagged)
  if (isOther(lines, surroundings.pageTitle)) return null
  const facts = withoutSeat(withExperience(readWrittenFacts(lines), lines), lines)
  if (
    isNewsOfOffers(
      prose,
      facts.some(({ name }) => telling.has(name)),
    )
  )
    return null
  const head = readWrittenHead(lines)
  const call = officialCallIn(lines)
  const named = call ?? namedOnTop(lines)
  const said = openingOf(lines, head, prose, surroundings.pageTitle)
  const opening = named === null ? said : { ...said, ...named, place: named.place ?? said.place }
  // A title on top of a page is the job's; "Role: …" below may be the board's name for the trade.
  const isTitled = head.said.length > 1 && head.title !== null && namesOccupation(head.title)
  const isOnTop = isTitled && head.title === plainLine(lines.find((line) => line !== '') ?? '')
  const onTop = isOnTop || named !== null ? opening.title : null
  const labelled = facts.find(({ name }) => name === 'title')?.value ?? null
  const post = call === null ? null : nameOfPost(call, [labelled, said.title])
  const block = termsBelowTitle(lines)
  const title = post ?? onTop ?? labelled ?? titleAbove(block, opening.title)
  const tags = readTags(lines)
  const written = {
    text,
    prose,
    lines,
    facts,
    tags,
    head,
    opening,
    call,
    block,
    title,
    address: addressOf(lines),
  }
  if (title !== null && (isOtherTitle(title) || isBlankName(title, prose))) return null
  if (!(isKnown || isJob(written))) return null
  const tellers = tellersOf(written, surroundings)
  const posting = composePosting(path, tellers, whole, surroundings)
  completePay(posting.node, lines)
  completeKinds(posting.node, tellers.flat())
  return posting
}

/** A text and what is known of it. */
interface Written {
  text: string
  /** Without marks of markup and links. */
  prose: string
  lines: readonly string[]
  facts: readonly Fact[]
  tags: Tagged
  head: WrittenHead
  opening: Opening
  call: OfficialCall | null
  block: ReturnType<typeof termsBelowTitle>
  title: string | null
  address: string | null
}

function isJob(written: Written): boolean {
  const { text, prose, lines, facts, tags, head, opening, call, block, title, address } = written
  if (call !== null) return true
  if (isShortAdvert(prose) || isBrief(written) || tellsBelowLabels(title, facts, lines)) return true
  if (block !== null && mayBeBrief(prose, title, new Set()) && !isOfSeeker(prose)) return true
  if (latinLength(text) < (isHeaded(written) ? leastHeaded : leastText) || tags.isOfSeeker) return false
  const told = [
    facts.some(({ name }) => telling.has(name)),
    head.said.length > 1 || opening.mode !== null,
    title !== null && namesOccupation(title),
    address !== null,
    headsJob.test(plainLine(lines.find((line) => line !== '') ?? '')),
  ].filter((isTold) => isTold).length
  // Long texts use every word once; what nothing else shows to be a job is one only while it is short.
  if (told === 0 && text.length > longestUntold) return false
  const plain = lines.map(plainLine)
  // "What is a trial shift?", "Who can attend?": what explains offers none.
  if (title === null && plain.filter((line) => line.endsWith('?') && isOtherTitle(line)).length > 1)
    return false
  // Letters, notes and news use the words as well; what neither says a fact, nor has parts, nor seeks anybody is one.
  if (told === 0 && seeksSomebody(prose)) return readsLikePosting(text)
  if (told === 0 && !hasParts(plain) && !isAnnounced(lines, title)) return false
  const isParted = plain.filter(isSectionHeading).length > 1
  // Neither parted nor called anything, or showing nothing of a job: then its words have to say more.
  const isDoubtful = !isParted && (title === null || told === 0)
  return readsLikePosting(text, isDoubtful ? told - 1 : told)
}

/** Called by an occupation, with parts of their own for what is asked, done or offered. */
function isHeaded({ lines, title }: Written): boolean {
  const parts = lines.map(plainLine).filter((line) => isSectionHeading(line) && countTradeWords(line) > 0)
  return title !== null && namesOccupation(title) && new Set(parts).size > 1
}

function isBrief({ prose, lines, facts, tags, head, opening, title }: Written): boolean {
  const said = new Set([...facts, ...tags.facts].map(({ name }) => name))
  if (!mayBeBrief(prose, title, said)) return false
  if (opening.kinds.length > 0) said.add('employmenttype')
  if (opening.mode !== null || head.said.some(({ name }) => name === 'joblocationtype'))
    said.add('joblocationtype')
  // What somebody did is told with a firm and hours too, but not with pay.
  if (head.said.some(({ name }) => name === 'basesalary')) {
    for (const { name } of head.said) said.add(name)
    if (head.employer !== null) said.add('hiringorganization')
  }
  // A sentence about pay may stand in any letter.
  if (said.size > 0 && (opening.pay ?? payInSentences(lines)) !== null) said.add('basesalary')
  return isBriefAdvert(prose, said, tags)
}

/** Parts below headings of their own, or two that begin with what they are: "Ihre Aufgaben: …". */
function hasParts(lines: readonly string[]): boolean {
  const labels = lines.map((line) => /^([^:：]{3,60})[:：]\s*\S/.exec(line)?.[1])
  const parts = labels.filter((label) => label !== undefined && isSectionHeading(label))
  return lines.some(isSectionHeading) || parts.length > 1
}

/** Whether the first line or the title seeks people: "Bäcker gesucht", "Vacature: …", "Baker (m/f/d)". */
function isAnnounced(lines: readonly string[], title: string | null): boolean {
  const first = plainLine(lines.find((line) => line !== '') ?? '')
  if (forEveryone.test(title ?? '')) return true
  return first.length <= longestFirst && (seeksPeople(first) || isPageHeading(first.split(/\s*[:：–—]/)[0]!))
}

const longestFirst = 200

/** What stands in an address is said of a page: "…/miller-vollzeit-befristet". */
const address = /https?:\/\/\S+/g

/** Who hires: under a label, in the words that open the text (`offered`), as the text speaks of them. */
function employerOf(
  { prose, lines, facts, title }: Written,
  offered: string | null,
  from: string | undefined,
): string | null {
  const labelled = facts.find(({ name }) => name === 'hiringorganization')?.value
  const told = labelled ?? offered ?? wholeNameBehind(title, employerInText(prose)) ?? posterOf(lines)
  // A part of the sender's name is less than the whole of it, and nothing less than any.
  const sender = labelled === undefined ? employerOfSender(from, prose) : null
  const named = sender !== null && lettersOf(sender).includes(lettersOf(told ?? '')) ? sender : told
  return named === null || isBlankName(named, prose)
    ? null
    : named.replace(/^(?:the (?=\p{Lu})|\[[^\][]+\]\s+)/u, '')
}

/** "Northmill, Leeds", where the mail was sent by Northmill: who hires, and where. */
function partBySender(
  offered: ReturnType<typeof partEmployer>,
  from: string | undefined,
  prose: string,
): ReturnType<typeof partEmployer> {
  const name = employerOfSender(from, prose)
  const isBeside = name !== null && offered.place === null && offered.name.startsWith(`${name}, `)
  return isBeside ? { ...offered, name, place: offered.name.slice(name.length + 2) } : offered
}

/** Where the job is; `offered` as it stands beside who hires in the words that open the text. */
function placesOf(
  { prose, lines, opening, title }: Written,
  employer: string | null,
  offered: string | null,
  mode: string | null,
): string[] {
  const behind = employer === null ? null : placeBehind(title ?? '', employer)
  const place = opening.place ?? offered ?? behind
  const said = place === null ? placesInText(lines) : [place]
  // Where one need not be anywhere, the employer's town is not the job's.
  if (said.length > 0 || mode !== null || employer === null) return said
  const beside = placeBesideName(prose, employer)
  return beside === null ? [] : [beside]
}

/** What a text says, the surest first. */
function tellersOf(written: Written, { pageTitle: subject, sender }: Surroundings): PossibleFact[][] {
  const { text, prose, lines, facts, tags, head, opening, title } = written
  const body = withoutFurniture(text)
  const offered =
    opening.employer === null ? null : partBySender(partEmployer(opening.employer), sender, prose)
  const employer = employerOf(written, offered?.name ?? null, sender)
  const spoken = lines.map((line, index) => (isDenied(lines, index) ? '' : line.replace(address, '')))
  const offeredTerms = termsInPoints(lines.map(plainLine))
  const mode = opening.mode ?? modeInText(spoken) ?? offeredTerms.mode
  const places = placesOf(written, employer, offered?.place ?? null, mode)
  const kinds = [
    ...opening.kinds,
    ...employmentInTitle(title ?? ''),
    ...employmentInText([subject ?? '', ...spoken]),
    ...employmentInPoints(spoken),
  ]
  const named =
    title === null || employer === null ? title : withoutEmployer(title, opening.employer ?? employer)
  const towns = [...places, ...facts.filter(({ name }) => name === 'joblocation').map(({ value }) => value)]
  const called = named !== null && subject?.includes(named) ? withoutPlaceBehind(named, towns) : named
  const tellers: PossibleFact[][] = [
    [{ name: 'title', value: called }],
    [...facts],
    head.said,
    [
      { name: 'joblocationtype', value: mode },
      ...places.map((value) => ({ name: 'joblocation', value })),
      { name: 'hiringorganization', value: employer },
      ...kinds.map((value) => ({ name: 'employmenttype', value })),
      { name: 'experiencerequirements', value: experienceInLines(lines) },
      { name: 'dateposted', value: publishedOn(lines) },
      { name: 'totaljobopenings', value: written.call?.openings ?? null },
      { name: 'identifier', value: numberInText(prose) },
      { name: 'applicationcontact', value: mailToApply(prose) },
      ...addressFacts(written, facts.find(({ name }) => name === 'url')?.value ?? null),
      { name: 'description', value: hasMarkdown(body) ? writeMarkup(body) : markHeadings(body) },
    ],
    tags.facts,
    written.block?.terms ?? [],
  ]
  const isPaid = tellers.flat().some(({ name }) => /^(?:base|estimated)salary$/.test(name))
  if (!isPaid)
    tellers.push([
      {
        name: 'basesalary',
        value: opening.pay ?? payInSentences(lines) ?? payOffered(prose) ?? offeredTerms.pay,
      },
    ])
  return tellers
}

/** The page of the job, and where one applies; a number or the title in an address shows that it is the page. */
function addressFacts({ lines, title, address }: Written, labelled: string | null): PossibleFact[] {
  const own = labelled ?? address ?? addressSpelling(title, lines)
  const apply = applyAddressOf(lines)
  if (own === null && apply !== null && isPageOf(apply, title)) return [{ name: 'url', value: apply }]
  return [
    { name: 'url', value: own },
    { name: 'applyurl', value: apply === own ? null : apply },
  ]
}

/** Whether a text or the mail it came in is called something else than a job, or shows to be something else. */
function isOther(lines: readonly string[], subject: string | null): boolean {
  const first = plainLine(lines.find((line) => line !== '') ?? '')
  const isCalledSo = !isSectionHeading(first) && isOtherTitle(first) && announcementOf(lines) === null
  return isCalledSo || (subject !== null && isOtherTitle(subject)) || isOtherText(lines)
}
