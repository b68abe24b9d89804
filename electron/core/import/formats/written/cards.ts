// Jobs as mails of boards list them in plain text: a title, an employer, a place, perhaps pay, and a link, one below
// the other, again and again. A card needs a place and, besides, a link to a job or more that only jobs say.

import type { RawPosting, Surroundings } from '../../raw.ts'
import { pattern } from '../../text/pattern.ts'
import { endsJob, isFurniture, plainLine } from '../../wording/lines/furniture.ts'
import { readShortLine } from '../../wording/lines/shortLines.ts'
import { composePosting, type Fact } from '../../wording/lines/writtenPosting.ts'
import { isJobTitle } from '../../wording/names/occupations.ts'
import { behindRedirect } from '../data/redirects.ts'
import { jobNumberOf } from '../data/unmarkedSigns.ts'
import { readBlockCards } from './blockCards.ts'
import { factOf } from './writtenFacts.ts'

const mostLines = 5000
const mostCards = 200
const longestName = 120

/** What the names of a card are, from the top. */
const named: readonly string[] = ['title', 'hiringorganization']

/** What a line says besides a name. */
interface Told {
  said: readonly Fact[]
  name: string | null
}

interface Run {
  names: string[]
  said: Fact[]
  /** Names that stood above the first fact. */
  above: number
  /** How many names stood above each empty line. */
  gaps: number[]
  url: string | null
  /** Which of the names is a link. */
  linked: number | null
  lines: string[]
  /** The first words of its text stood below. */
  isTold: boolean
  /** Who hires, where that stood above the title with how it is judged. */
  hirer: string | null
}

const emptyRun = (): Run => ({
  names: [],
  said: [],
  above: 0,
  gaps: [],
  url: null,
  linked: null,
  lines: [],
  isTold: false,
  hirer: null,
})

/** What a link in a mail does, instead of what it leads to. */
export const command = pattern('iu')`
  ^(?:view|see|apply|show|open|easy apply|quick apply|1-click apply|learn more|details|read more
    |(?:more|further|weitere|mehr|plus d[’'])\s?(?:info(?:rmation(?:en|s)?)?s?|details)|job link|link|voir|postuler|ver|ansehen|jetzt|zum|zur|mehr|bekijk|vedi|zobacz|vis|смотреть|посмотреть
    |подробнее|откликнуться)(?!\p{L})[^.]{0,30}:?$
`
const separator = /^(?:[-=_*~•·.\s]{3,}|—+|–+)$/

/** "Your application was sent to Northmill": above the card, and no name on it. */
const wasSent = /\bapplication (?:was|has been) (?:sent|submitted|received|viewed)\b/i
const appliedThere = /\byou applied\b|\bapplied on\b/i

const alert = pattern('i')`
  \bjob ?-?alerts?\b|\bjob-?(?:agent|benachrichtigung|abo|mail)\b|\balerte (?:d[’'])?emploi
  |\balertas? de (?:empleos?|vagas?|empregos?|trabajo)\b|\bvacature-?alert|\bavvis[oi] di lavoro\b
  |\bjobbevakning|\bjobbagent
`
const mostAbove = 10

/** Of who sends alerts, and what they call one of a single job. */
const sentAsAlert =
  /(?<![\w.-])(?:job-?)?alerts?(?:-no-?reply)?@|\bjob-?(?:agent|mailer?)@|\b(?:1|one) new job\b|\b1 neuer? (?:job|stelle)\b|\b1 nouvelle offre\b|\b1 nuev[oa] (?:empleo|oferta)\b|\b1 nova vaga\b/i

/** Whether the head of a mail (whom it is from, what it is called) says that it lists new jobs. */
export function isAlertHead(head: string): boolean {
  return alert.test(head) || sentAsAlert.test(head)
}

/** Whether a mail says at its top that it lists new jobs, of which there may be one only. */
function isAlert(text: string): boolean {
  const lines = text.slice(0, 4000).split('\n', 4 * mostAbove)
  return lines
    .filter((line) => line.trim() !== '')
    .slice(0, mostAbove)
    .some((line) => alert.test(line))
}

const headsList = /\bnew jobs?\b|\bjobs? (?:for|in|match)/i

/** The job of an alert by its link, below what says that it is an alert. */
function isOfAlert(card: Run): boolean {
  const names = card.names.slice(card.above - 2, card.above)
  return isLinked(card) && !names.some((name) => alert.test(name) || headsList.test(name))
}

/** The jobs of an alert that was pasted: linked cards make most of its lines. */
export function readPastedCards(text: string, surroundings: Surroundings): RawPosting[] {
  // Asked first: to look for cards in every text takes long.
  if (!linksToJobs(text)) return []
  const blocks = readBlockCards(text, surroundings)
  const cards = blocks.length > 0 ? blocks : readCards(text, surroundings)
  const linesOf = (each: string): number => each.split('\n').filter((line) => /[\p{L}\d]/u.test(line)).length
  const told = cards.reduce((sum, { verbatim }) => sum + linesOf(verbatim), 0)
  const areLinked = cards.every(({ node }) => jobNumberOf(String(node.fields.get('url')?.values[0] ?? '')))
  return cards.length > 1 && areLinked && 2 * told >= linesOf(text) ? cards : []
}

const mostLinks = 400

/** Whether a text has two links that lead to jobs by their numbers. */
function linksToJobs(text: string): boolean {
  let count = 0
  let jobs = 0
  for (const [url] of text.matchAll(/https?:\/\/[^\s<>)\]"]{1,2000}/g)) {
    count += 1
    if (jobNumberOf(behindRedirect(url)) !== null) jobs += 1
    if (jobs > 1 || count > mostLinks) break
  }
  return jobs > 1
}

/** The cards of a text; none where it has only one and that says little. */
export function readCards(text: string, surroundings: Surroundings, isSentAsAlert = false): RawPosting[] {
  // A mail that says where one has applied has one card, and little on it; what it offers besides was not asked for.
  const isApplied = wasSent.test(text) || appliedThere.test(text)
  const { cards, unsaid } = gatherCards(text, isApplied)
  const isRepeated = cards.filter((card) => unsaid.has(card) || isLinked(card)).length > 1
  const sure = isRepeated || isApplied || isSentAsAlert ? cards : cards.filter((card) => !unsaid.has(card))
  const isOne = isOneJob(sure[0]) || ((isSentAsAlert || isAlert(text)) && sure.some(isOfAlert))
  const isList = sure.length > 1 || isOne || isApplied
  const others = [...unsaid.values()]
  const whole = sure.map((card) => (unsaid.has(card) ? (asOthers(unsaid.get(card)!, others) ?? card) : card))
  const isBelow = areHirersAbove(whole)
  return isList ? whole.map((card, index) => postingOf(card, index, surroundings, isBelow)) : []
}

/** What pays in two ways is more than one. */
function isOneJob(card: Run | undefined): boolean {
  const said = card?.said ?? []
  return said.length > 1 && said.filter(({ name }) => name === 'basesalary').length < 2
}

interface Gathered {
  cards: Run[]
  /** What a card was read from, where its place is told by its turn alone. */
  unsaid: Map<Run, Run>
  /** What has not come to an end yet. */
  run: Run
}

/** All that may be cards; `isApplied` where nothing below the first is asked for. */
function gatherCards(text: string, isApplied: boolean): Gathered {
  const gathered: Gathered = { cards: [], unsaid: new Map(), run: emptyRun() }
  for (const written of text.split(/\r?\n/, mostLines)) {
    const { line, url } = partLink(written)
    const isEnd = endsJob(line)
    if (gathered.cards.length >= mostCards || (isApplied && isEnd)) break
    const isSeparator = separator.test(written.trim()) && written.trim() !== '*'
    if (isEnd || isSeparator || (isApplied && wasSent.test(line))) closeRun(gathered)
    else if (url !== null && (line === '' || command.test(line) || isFurniture(line)))
      addLink(gathered, url, line === '')
    else if (line === '') gathered.run.gaps.push(gathered.run.names.length)
    else if (isFurniture(line)) continue
    // "We have a new vacancy for you:" leads to the card.
    else if (/[:：]$/.test(line) && factOf(line) === null && !command.test(line)) closeRun(gathered)
    else if (isSentence(line)) {
      if (isCard(gathered.run) || isNamedAndSaid(gathered.run)) gathered.run.isTold = true
      else closeRun(gathered)
    } else addTold(gathered, line, url)
  }
  closeRun(gathered)
  return gathered
}

/** A line without the address in it, and that. */
function partLink(written: string): { line: string; url: string | null } {
  const found = /https?:\/\/[^\s<>)\]"]+/.exec(written)?.[0]
  // "Miller <https://…>New"
  const words = written.replace(/(?<=https?:\/\/[^\s<>]{1,4000}>)New\s*$/, '')
  const line = plainLine(words.replace(/[<(]?https?:\/\/[^\s<>)\]"]+[>)]?/g, ' ').trim())
  return { line: line.replace(/\s+/g, ' '), url: found === undefined ? null : behindRedirect(found) }
}

function closeRun(gathered: Gathered): void {
  const { run } = gathered
  const bare = isCard(run) ? null : (threeLines(run) ?? twoLines(run))
  if (bare !== null) gathered.unsaid.set(bare, run)
  if (bare !== null || isCard(run)) gathered.cards.push(bare ?? run)
  gathered.run = emptyRun()
}

/**
 * A link below what it leads to ends it; one right below the title only belongs to it. One higher up that leads to no
 * job ("manage your alerts") gives way to it.
 */
function addLink(gathered: Gathered, url: string, isAlone: boolean): void {
  const { run } = gathered
  if (run.names.length > 0 && (run.url === null || (!isLinked(run) && jobNumberOf(url) !== null))) {
    run.url = url
    run.linked = run.said.length === 0 && isAlone ? run.names.length - 1 : null
  }
  if (run.said.length > 0 || threeLines(run) !== null || twoLines(run) !== null) closeRun(gathered)
}

/** A name or what is said of the job; `url` where it is a link. */
function addTold(gathered: Gathered, line: string, url: string | null): void {
  const fact = factOf(line)
  const isName = fact !== null && named.includes(fact.name)
  // A label says which of the names it is; where that is not the one whose turn it is, this is no card.
  if (isName && fact.name !== named[gathered.run.names.length]) {
    closeRun(gathered)
    return
  }
  const short = isName ? null : fact === null ? readShortLine(line) : { said: [fact], name: null }
  const isFull = gathered.run.said.length > 0 && gathered.run.names.length > 1 && url !== null
  if (short === null && (isFull || gathered.run.isTold)) closeRun(gathered)
  const judged = line.replace(judgedBehind, '')
  if (short === null && judged !== line && !isBesideTitle(gathered.run)) {
    if (gathered.run.said.length > 0) closeRun(gathered)
    gathered.run.hirer = judged
    return
  }
  const { run } = gathered
  addLine(run, isName ? fact.value : short === null ? judged : line, short)
  if (url === null || run.url !== null) return
  run.url = url
  if (short === null) run.linked = run.names.length - 1
}

/**
 * Title, employer and place above the link to a job, the place by its turn alone: no list holds all towns. Only where
 * such lines come again are they a list.
 */
function threeLines(run: Run, usual = -3): Run | null {
  const together = namesTogether(run)
  const called = titleIn(together)
  const [title, employer, place] = together.slice(called === -1 ? usual : called)
  if (place === undefined || !isLinked(run) || run.above !== run.names.length || isPlaced(run)) return null
  const names = [title!, employer!]
  return { ...run, names, above: 2, linked: null, said: [{ name: 'joblocation', value: place }, ...run.said] }
}

/** A title and who hires, and the link to the job: a list of cards may leave out where one of them is. */
function twoLines(run: Run): Run | null {
  const { names, gaps, said, linked, url } = run
  const together = names.slice(gaps.findLast((gap) => gap < names.length) ?? 0)
  const isAlone = together.length === 2 && said.length === 0 && linked === null && isLinked(run)
  return isAlone && isJobTitle(together[0]!) && !isJobTitle(together[1]!)
    ? { ...run, names: together, above: 2, url }
    : null
}

/** Whose board has it may stand below the place, and what introduces the list above the title. */
function titleIn(together: readonly string[]): number {
  return together.slice(0, -2).findLastIndex(isJobTitle)
}

/** Of cards of as many lines, all are called by the line that is what a job is called on one. */
function asOthers(run: Run, others: readonly Run[]): Run | null {
  const { length } = namesTogether(run)
  const alike = others.map(namesTogether).filter((names) => names.length === length)
  const at = length < 4 ? -1 : Math.max(...alike.map(titleIn))
  return threeLines(run, at === -1 ? -3 : at)
}

/** The names between two empty lines, the last that are three; what boards say below them is parted from them. */
function namesTogether({ names, gaps }: Run): string[] {
  const ends = [...new Set([...gaps, names.length])]
  const blocks = ends.map((end, index) => partLast(names.slice(ends[index - 1] ?? 0, end)))
  return blocks.findLast((block) => block.length > 2) ?? partLast(names)
}

/** "Northmill · Husum", "Northmill, Husum" is two of them. */
function partLast(names: readonly string[]): string[] {
  const line = names.at(-1) ?? ''
  const parting = /\s[·•|]\s/.test(line) ? /\s+[·•|]\s+/ : /,\s+(?=\p{Lu}[\p{L} '’.-]{2,30}$)/u
  const last = line.split(parting)
  return last.length === 2 ? [...names.slice(0, -1), ...last] : [...names]
}

/** A short number is a job's where the path says that it shows one. */
const shown = /\/(?:jobs?|vacanc(?:y|ies))\/(?:view|show|details?)\/\d+(?:[/?#]|$)/i

function isLinked({ url }: Run): boolean {
  return url !== null && (jobNumberOf(url) !== null || shown.test(url))
}

function isPlaced({ said }: Run): boolean {
  return said.some(({ name }) => name === 'joblocation' || name === 'joblocationtype')
}

/** "Northmill 4.1 ★" */
const judgedBehind = /(?<=\S)\s+[0-5][.,]\d ?★$/u

/** Whether a title stands right above. */
function isBesideTitle({ names, gaps, said }: Run): boolean {
  return names.length > 0 && said.length === 0 && gaps.at(-1) !== names.length
}

/** Pay below a title and who hires is a card's without a place; of three names the last may be one. */
function isPaid({ above, said }: Run): boolean {
  return above === 2 && said.some(({ name }) => name === 'basesalary')
}

function addLine(run: Run, line: string, short: Told | null): void {
  run.lines.push(line)
  if (short === null) {
    run.names.push(line, ...(run.hirer === null ? [] : [run.hirer]))
    run.hirer = null
    if (run.said.length === 0) run.above = run.names.length
    return
  }
  // What stands beside two terms below title and employer is neither.
  const isNamed = isJobTitle(run.names.at(-2) ?? '') && !isJobTitle(run.names.at(-1)!)
  if (short.name !== null && !(isNamed && short.said.length > 1)) {
    run.names.push(short.name)
    if (run.said.length === 0) run.above = run.names.length
  }
  run.said.push(...short.said)
}

function isSentence(line: string): boolean {
  return (
    line.length > longestName ||
    (/[.!?,]$/.test(line) && (line.split(' ').length > 5 || /^(?:hi|hello|dear|hey)\b/i.test(line)))
  )
}

function isCard(run: Run): boolean {
  return (
    run.above > 1 &&
    (isPlaced(run) || isPaid(run)) &&
    (isLinked(run) || new Set(run.said.map(({ name }) => name)).size > 1)
  )
}

/** Above the first words of its text a card has names and facts; its link may stand below them. */
function isNamedAndSaid({ names, said }: Run): boolean {
  return names.length > 1 && said.length > 0
}

/** The first of a card's names. What stands higher up introduces the list; a link alone above it is a logo's, one below another's. */
function firstOf({ above, linked }: Run): number {
  return linked !== null && linked < above - 1 ? linked : above - 2
}

/** Whether most cards have above what a job is called what is no such thing. */
function areHirersAbove(cards: readonly Run[]): boolean {
  const turned = cards.filter((card) => {
    const [first = '', second = ''] = card.names.slice(firstOf(card))
    return !isJobTitle(first) && isJobTitle(second)
  })
  return turned.length > 1 && 2 * turned.length > cards.length
}

function postingOf(card: Run, index: number, surroundings: Surroundings, isBelow: boolean): RawPosting {
  const { names, said, url, lines } = card
  const [one, other] = names.slice(firstOf(card))
  const head = [
    { name: 'title', value: isBelow ? other : one },
    { name: 'hiringorganization', value: isBelow ? one : other },
    { name: 'url', value: url },
  ]
  const verbatim = [...lines, url].filter((line) => line !== null).join('\n')
  return composePosting(`card[${index}]`, [head, said], verbatim, { ...surroundings, pageTitle: null })
}
