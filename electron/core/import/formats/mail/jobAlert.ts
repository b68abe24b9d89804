// A mail that lists new jobs: each a link to its page with a few short lines in it or behind it, employer and place
// among them. Nothing of such a mail is marked, so only the shape that all of them share is read, and every posting is
// flagged. One link alone proves nothing: at least two different jobs make it a list. Where boards count their clicks,
// no address tells what it leads to; then the words of the links and of what stands below have to.

import { parse } from 'parse5'
import { findTextDeadline } from '../../dates/textDeadline.ts'
import { countryOfTown } from '../../places/townsByCountry.ts'
import type { RawPosting, Surroundings } from '../../raw.ts'
import { isEmployerPage } from '../../text/urls.ts'
import { partEmployed, readFactLine } from '../../wording/factLine.ts'
import { isFurniture, plainLine } from '../../wording/furniture.ts'
import { isJobTitle, namesOccupation } from '../../wording/occupations.ts'
import { isPay } from '../../wording/payAlone.ts'
import { isAgo, readShortLine } from '../../wording/shortLines.ts'
import { composePosting, type Fact } from '../../wording/writtenPosting.ts'
import { jobNumberOf } from '../data/unmarkedSigns.ts'
import type { DomNode } from '../dom.ts'
import { countOf, type RungReading } from '../reading.ts'
import { factOf } from '../written/writtenFacts.ts'
import { walkMail } from './mailLines.ts'

const mostJobs = 200
const mostLinks = 2000
const longestTitle = 160
const mostLines = 6

interface Listed {
  url: string
  /** Of the job, where the address has it. */
  number: string | null
  title: string
  /** What stands between this link and the next job's. */
  lines: string[]
  /** The one among them that leads to an employer's page. */
  employer: string | null
  /** Those that lead to the job as well. */
  linked: string[]
  /** All that stands in a link that is a whole card, and which of `lines` are from it. */
  card: readonly string[]
  ofCard: number
}

/** The jobs a mail's markup links to; one alone where the mail is called after it (`subject`). */
export function readJobAlert(
  html: string,
  surroundings: Surroundings,
  subject: string | null = null,
): RungReading {
  const listed = listJobs(parse(html))
  // What stands below one job only is said of the mail.
  const areTold = 2 * listed.filter(({ lines }) => lines.some(isSummary)).length >= listed.length
  const isList = listed.length > 1 || listed.some((job) => isSubject(job, subject) || isOffer(job, subject))
  const hirers = listed.map((job) => hirerAmong(job, listed))
  // What one card alone says so may be anything.
  const areHirers = 2 * hirers.filter((hirer) => hirer !== null).length > listed.length
  for (const [index, job] of listed.entries())
    if (areHirers) job.employer ??= hirers[index]!
    else job.lines = job.lines.filter((line) => !job.linked.includes(line) || toldBy(line).length > 0)
  const postings = isList ? listed.map((job, index) => postingOf(job, index, surroundings)) : []
  if (areTold) for (const [index, { lines }] of listed.entries()) addSummary(postings[index], lines)
  return { postings, warnings: [], found: countOf(listed.length, 'link') }
}

/** Of what leads to the job as well the first that says nothing by its form; what all say is what a button does. */
function hirerAmong({ linked }: Listed, listed: readonly Listed[]): string | null {
  const isButton = (line: string): boolean => listed.every((job) => job.linked.includes(line))
  return linked.find((line) => mayBeName.test(line) && toldBy(line).length === 0 && !isButton(line)) ?? null
}

const mayBeName = /^(?!.*[!?…])(?=.*\p{L}{2})(?:\S+ ){0,6}\S+$/u

/** "Miller at Northmill" above a link that is called "Miller", with "Northmill" below it. */
function isSubject({ title, lines }: Listed, subject: string | null): boolean {
  const named = partEmployed(subject ?? '')
  return named?.title === title && lines.includes(named.employer)
}

/** "New jobs for you" above one link to a job. */
function isOffer({ number, lines }: Listed, subject: string | null): boolean {
  return number !== null && lines.length > 0 && offersJobs.test(subject ?? '')
}

const offersJobs =
  /\b(?:new|latest|nuevas?|neue[ns]?|nouvel(?:le)?s?|nuov[ei]|novas?|nowe|nieuwe|nya|nye|nové|uusia)(?: \p{L}{3,12})? (?:jobs?|positions?|ofertas?|empleos?|stellen(?:angebote)?|offres?|emplois|offerte|vagas?|oferty|vacatures?|jobb|stillinger|pracovní|työpaikkoja)(?!\p{L})|(?<!\p{L})(?:jobs?|ofertas|empleos|stellen(?:angebote)?|offres|offerte|vagas|oferty|vacatures) (?:for you|para ti|para você|für (?:dich|sie)|pour vous|per te|dla ciebie|voor (?:jou|u))(?!\p{L})/iu

/** A link that says what to do instead of what it leads to. */
const command =
  /^(?:view|see|apply|show|open|easy apply|learn more|details|unsubscribe|your|manage|edit|all|more|jetzt|ansehen|zum|zur|mehr|alle|bewerben|abmelden|voir|postuler|ver)\b/i

function listJobs(document: DomNode): Listed[] {
  const jobs: Listed[] = []
  const byNumber = new Map<string, Listed>()
  let current: Listed | null = null
  let line = ''
  const addLine = (text: string): void => {
    // "Ort: Husum // Start: ab sofort"
    for (const part of /^[^:/]{2,30}: /.test(text) ? text.split(' // ') : [text])
      if (
        part !== '' &&
        (isAgo(part) || !isFurniture(part)) &&
        current !== null &&
        current.lines.length < mostLines
      )
        current.lines.push(withoutPicture(part.replace(/^[-–•·] (?=\p{L})/u, '')))
  }
  const end = (): void => {
    addLine(line.replace(/\s+/g, ' ').trim())
    line = ''
  }
  walkMail(document, {
    isOfCards: true,
    text: (value) => {
      line += value
    },
    end,
    link: (url, told) => {
      // A card that is one link may begin with the letter that stands for a logo.
      const shown = told.length > 2 && told[0]!.length < 3 ? told.slice(1) : told
      const [first = '', ...more] = withTitleFirst(shown)
      const title = withoutSigns(first)
      end()
      if (current !== null && isEmployerPage(url)) {
        addLine(title)
        current.employer ??= title
        return true
      }
      const number = jobNumberOf(url)
      const known = number === null ? undefined : byNumber.get(number)
      const isTitle = title !== '' && title.length <= longestTitle && !command.test(title)
      // Any other link ends what is said of a job.
      current = known ?? null
      if (known !== undefined && isTitle && title !== known.title && !isFurniture(title)) {
        known.linked.push(title)
        addLine(title)
      }
      if (known === undefined && isTitle) {
        current = { url, number, title, lines: [], employer: null, linked: [], card: shown, ofCard: 0 }
        jobs.push(current)
        if (number !== null) byNumber.set(number, current)
        for (const each of more) addLine(each)
        current.ofCard = current.lines.length
      }
      return jobs.length < mostLinks
    },
  })
  end()
  const learnt = withLearntTitles(jobs)
  return (byNumber.size > 0 ? learnt.filter(({ number }) => number !== null) : withoutNumbers(learnt)).slice(
    0,
    mostJobs,
  )
}

function withoutSigns(title: string): string {
  return title.replace(/^[!?*•·.,:;–—-]+\s+(?=\p{L})/u, '')
}

/** So far down on a card stands its title: below who hires and the place. */
const mostAboveTitle = 2

/** Cards that are one link each, by the line that is what a job is called on most of them. */
function withLearntTitles(jobs: readonly Listed[]): Listed[] {
  const cards = jobs.filter(({ card }) => card.length > 1)
  const countAt = (at: number): number => cards.filter(({ card }) => isJobTitle(card[at] ?? '')).length
  let at = 0
  for (let next = 1; next <= mostAboveTitle; next += 1) if (countAt(next) > countAt(at)) at = next
  if (at === 0 || 2 * countAt(at) <= cards.length) return [...jobs]
  return jobs.map((job) => {
    const title = job.card[at]
    if (title === undefined) return job
    const others = job.card.filter((line, index) => index !== at && (isAgo(line) || !isFurniture(line)))
    const lines = [...others.map(withoutPicture), ...job.lines.slice(job.ofCard)].slice(0, mostLines)
    return { ...job, title: withoutSigns(title), lines, ofCard: others.length }
  })
}

/** Of links that only count clicks, those that are called like jobs, if some say below what only jobs say. */
function withoutNumbers(links: readonly Listed[]): Listed[] {
  const jobs = links.filter(
    ({ title, lines }) => lines.length > 1 && (isJobTitle(title) || kindsSaid(lines) > 1),
  )
  const told = jobs.filter(({ lines }) => kindsSaid(lines) > 0)
  return 2 * told.length >= jobs.length ? jobs : []
}

/** How many different things the lines of a card say by their form. */
function kindsSaid(lines: readonly string[]): number {
  return new Set(lines.flatMap(toldBy).map(({ name }) => name)).size
}

/** What a line below the first says; what else stands beside two terms or more says nothing. */
function toldBy(line: string): readonly Fact[] {
  const whole = labelledIn(line) ?? readFactLine(line) ?? readShortLine(line)?.said
  if (whole !== undefined) return whole
  const said = partsOf(line).flatMap((part) => readFactLine(part) ?? [])
  return said.length > 1 ? said : []
}

/** "📍 Leeds, UK": what a picture stands in front of is left as it is where it has no form of its own. */
function withoutPicture(line: string): string {
  const plain = plainLine(line)
  return plain !== line && toldBy(plain).length > 0 ? plain : line
}

function partsOf(line: string): string[] {
  return line.length > longestTitle ? [] : line.split(/\s+[·•|]\s+|\s+[-–]\s+/)
}

function postingOf(listed: Listed, index: number, surroundings: Surroundings): RawPosting {
  const { url, title } = listed
  const { employer: linked } = listed
  const lines = linked === null ? listed.lines : withHirerFirst(linked, listed.lines)
  // "Acme · Leeds (Hybrid)" in one line, or one below the other; boards also put stars beside the name.
  const unjudged = withPayBelow(
    withWholePay(lines.map((line) => line.replace(stars, '')).filter((line) => line !== '')),
  )
  const [first = '', second] = unjudged
  const terms = readFactLine(first)
  const beside = terms === null ? readShortLine(first) : { said: terms, name: null }
  // "Northmill | Weir" on a link, and the town below
  const isWhole = first === linked && second !== undefined && isShortName(second)
  const [employer, ...places] = isWhole
    ? [first]
    : beside?.name == null
      ? (nameAndTown(first) ?? first.split(/\s+[·•|]\s+/))
      : [beside.name]
  // Below a title that says who hires, pay and place may follow at once.
  const parted =
    terms === null ? { title, employer } : (partEmployed(title) ?? { title, employer: undefined })
  const place = terms === null ? (places[0] ?? (second && isPlace(second) ? second : undefined)) : undefined
  // A town alone stands where one works.
  const isTown = employer === first && second === undefined && countryOfTown(first) !== null
  const named = [
    { name: 'title', value: parted.title },
    { name: 'url', value: url },
    { name: 'hiringorganization', value: isTown ? undefined : parted.employer },
    { name: 'joblocation', value: isTown ? first : place },
    { name: 'validthrough', value: findTextDeadline(lines.join('\n'), surroundings.writtenOn ?? null)?.date },
  ]
  // What else is said tells by its form what it is.
  const said: readonly Fact[] = [...(beside?.said ?? []), ...unjudged.slice(1).flatMap(toldBy)]
  const isPlaced = place !== undefined || said.some(({ name }) => name === 'joblocation') || terms !== null
  // "Northmill", "3-5 years", "Leeds"
  const next = unjudged.slice(1, 3).find((line) => toldBy(line).length === 0)
  const below = !isPlaced && next !== undefined && isShortName(next) ? next : undefined
  const verbatim = [title, ...lines, url].join('\n')
  const tellers = [named, said, [{ name: 'joblocation', value: below }]]
  return composePosting(`link[${index}]`, tellers, verbatim, surroundings)
}

/** So many lines some boards take for one amount. */
const mostOfPay = 4

/** "от 4 000", "до 6 000", "$", "за месяц": the ends of pay, its currency and its time one below the other. */
function withWholePay(lines: readonly string[]): string[] {
  for (let count = mostOfPay; count > 1; count -= 1)
    for (let start = 0; start + count <= lines.length; start += 1) {
      const parts = lines.slice(start, start + count)
      const areParts =
        parts.every((part) => part.length <= longestPart && !isPay(part)) && isPay(parts.join(' '))
      if (areParts) return [...lines.slice(0, start), parts.join(' '), ...lines.slice(start + count)]
    }
  return [...lines]
}

const longestPart = 20

/** Pay above the line that names who hires and a town stands below it. */
function withPayBelow([first = '', second, ...more]: readonly string[]): string[] {
  const isAbove = second !== undefined && isPay(first) && nameAndTown(second) !== null
  return isAbove ? [second, first, ...more] : [first, ...(second === undefined ? [] : [second]), ...more]
}

/** What stands above who hires is a badge of the title. */
function withHirerFirst(hirer: string, lines: readonly string[]): string[] {
  const at = lines.indexOf(hirer)
  return [hirer, ...lines.slice(at + 1), ...lines.slice(0, Math.max(at, 0))]
}

/** "Aalto-yliopisto, Espoo", "Мука, Москва, м. Сокол": a name and a town that everybody knows; two of those are a place. */
function nameAndTown(line: string): string[] | null {
  const [, name = '', town = ''] =
    /^([^,]{2,60}), (\p{Lu}[\p{L} .'-]{1,30})(?:, (?:ст\. ?)?м\. [^,]{2,40})?$/u.exec(line) ?? []
  return countryOfTown(town) !== null && countryOfTown(name) === null ? [name, town] : null
}

/** "Northmill 4.3 ★" above the title on a card: what is judged hires. */
function withTitleFirst(lines: readonly string[]): readonly string[] {
  const [first = '', second, ...more] = lines
  const name = first.replace(stars, '').trim()
  const isJudged = name !== '' && name !== first.trim() && (first.endsWith('★') || !namesOccupation(name))
  return isJudged && second !== undefined && namesOccupation(second) ? [second, first, ...more] : lines
}

const ofMail =
  /\b(?:unsubscribe|subscri\p{L}+|alerts?|e-?mails?|newsletter|receiv\p{L}+|preferences|privacy|copyright|abmelden|desabonn\p{L}*|désabonn\p{L}*|cancelar)\b|©/iu

/** "Grind flour and keep the stones sharp.": the first words of what the job's page says. */
function isSummary(line: string): boolean {
  return line.split(' ').length > 5 && /^.*[.…!]$/u.test(line) && !ofMail.test(line)
}

function addSummary(posting: RawPosting | undefined, lines: readonly string[]): void {
  const text = lines.slice(1).filter(isSummary).join('\n')
  if (posting === undefined || text === '' || posting.node.fields.has('description')) return
  const path = `${posting.path}.text`
  posting.node.fields.set('description', { key: 'text', path, rung: posting.rung, values: [text] })
}

const stars =
  /(?:^|\s+)[0-5][.,]\d(?: ?★)?(?: \(?[\d.,]{1,7}\+? (?:reviews?|ratings?|bewertung(?:en)?|avis|opinion(?:es|i)|avaliaç(?:ão|ões)|отзыв\p{L}{0,3})\)?)?$/iu

/** What a line says under the label it begins with: "Standort: Husum". */
function labelledIn(line: string): Fact[] | null {
  const fact = /\p{L}\s?[:：]/u.test(line) ? factOf(line) : null
  return fact === null ? null : [fact]
}

/** The line below the employer's is the town's where it has no other form: "Leeds", "Leeds, York". */
function isShortName(text: string): boolean {
  return (
    /^\p{Lu}[\p{L} ,.'’()/-]{1,50}$/u.test(text) && text.split(' ').length < 5 && readShortLine(text) === null
  )
}

/** "Leeds, England, United Kingdom (Hybrid)", "Remote", "上海市" */
function isPlace(text: string): boolean {
  return /^[\p{L} .'’-]+(?:, [\p{L} .'’-]+){1,3}(?: \([^)]+\))?$|^(?:remote|hybrid)\b|^\p{Script=Han}{1,8}[市省区县]$/iu.test(
    text,
  )
}
