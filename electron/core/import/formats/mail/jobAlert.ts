// A mail that lists new jobs: each a link to its page with a few short lines in it or behind it, employer and place
// among them. Nothing of such a mail is marked, so only the shape that all of them share is read, and every posting is
// flagged. One link alone proves nothing: at least two different jobs make it a list. Where boards count their clicks,
// no address tells what it leads to; then the words of the links and of what stands below have to.

import { parse } from 'parse5'
import type { RawPosting, Surroundings } from '../../raw.ts'
import { pattern } from '../../text/pattern.ts'
import { isEmployerPage } from '../../text/urls.ts'
import { partEmployed, readFactLine } from '../../wording/factLine.ts'
import { isFurniture, plainLine } from '../../wording/furniture.ts'
import { isJobTitle, namesOccupation } from '../../wording/occupations.ts'
import { isPlainName } from '../../wording/organisationNames.ts'
import { isAgo } from '../../wording/shortLines.ts'
import { jobNumberOf } from '../data/unmarkedSigns.ts'
import { countOf, type RungReading } from '../reading.ts'
import { type AlertCard, longestTitle, readAlertCard, stars, toldBy } from './alertCard.ts'
import { type MailReader, walkMail } from './mailLines.ts'
import { walkLines, withTitleLinks } from './textAlert.ts'

const mostJobs = 200
const mostLinks = 2000
const mostLines = 6
const longestIntroduction = 2000

interface Listed extends AlertCard {
  /** Of the job, where the address has it. */
  number: string | null
  lines: string[]
  /** What leads to the job as well. */
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
  return readListed((reader) => walkMail(parse(html), reader), surroundings, subject)
}

/** The jobs whose links a mail's text has right below their titles; none where they stand anywhere else. */
export function readTextAlert(text: string, surroundings: Surroundings, subject: string | null): RungReading {
  const lines = withTitleLinks(text)
  return readListed((reader) => walkLines(lines, reader), surroundings, subject)
}

function readListed(
  walk: (reader: MailReader) => void,
  surroundings: Surroundings,
  subject: string | null,
): RungReading {
  const { listed, told } = listJobs(walk)
  // What stands below one job only is said of the mail.
  const areTold = 2 * listed.filter(({ lines }) => lines.some(isSummary)).length >= listed.length
  const isList = listed.length > 1 || listed.some((job) => isSubject(job, subject) || isOffer(job, subject))
  const hirers = listed.map((job) => hirerAmong(job, listed))
  // What one card alone says so may be anything.
  const areHirers = 2 * hirers.filter((hirer) => hirer !== null).length > listed.length
  for (const [index, job] of listed.entries())
    if (areHirers) job.employer ??= hirers[index]!
    else job.lines = job.lines.filter((line) => !job.linked.includes(line) || toldBy(line).length > 0)
  const postings = isList ? listed.map((job, index) => readAlertCard(job, index, surroundings)) : []
  const owner = ownerIn(subject ?? '') ?? ownerIn(told)
  if (owner !== null && postings.every(({ node }) => !node.fields.has('hiringorganization')))
    for (const { node, path, rung } of postings)
      node.fields.set('hiringorganization', { key: 'mail', path: `${path}.mail`, rung, values: [owner] })
  if (areTold) for (const [index, { lines }] of listed.entries()) addSummary(postings[index], lines)
  return { postings, warnings: [], found: countOf(listed.length, 'link') }
}

/** "New jobs at Northmill", "Northmill: 2 new jobs matching your profile", "you joined the Northmill Talent Community" */
function ownerIn(text: string): string | null {
  const owner =
    ofOwner
      .exec(text)
      ?.slice(1)
      .find((part) => part !== undefined) ?? null
  return owner !== null && isPlainName(owner) ? owner : null
}

const ofOwner = pattern('u')`
  ^(?:[Nn]ew|[Ll]atest) (?:[Jj]obs?|[Rr]oles?|[Pp]ositions?|[Oo]penings?) at (\p{Lu}[^,.:!?]{1,50})$
  |^
  (\p{Lu}[^,.:!?]{1,50}): \d+ new jobs? matching |\bjoined the (\p{Lu}[^,.:!?]{1,50}) Talent (?:Community
    |Network)\b
`

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
function isOffer({ number, title, lines }: Listed, subject: string | null): boolean {
  const isJob = number === null ? isJobTitle(title) && kindsSaid(lines) > 0 : lines.length > 0
  return isJob && offersJobs.test(subject ?? '')
}

const offersJobs = pattern('iu')`
  \b(?:new|latest|nuevas?|neue[ns]?|nouvel(?:le)?s?|nuov[ei]|novas?|nowe|nieuwe|nya|nye|nové
    |uusia)(?: \p{L}{3,12})? (?:jobs?|positions?|ofertas?|empleos?|stellen(?:angebote)?|offres?|emplois
    |offerte|vagas?|oferty|vacatures?|jobb|stillinger|pracovní|työpaikkoja)(?!\p{L})
  |(?<!\p{L})(?:jobs?|ofertas|empleos|stellen(?:angebote)?|offres|offerte|vagas|oferty
    |vacatures) (?:for you|para ti|para você|für (?:dich|sie)|pour vous|per te|dla ciebie
    |voor (?:jou|u))(?!\p{L})
`

/** A link that says what to do instead of what it leads to. */
const command =
  /^(?:view|see|apply|show|open|easy apply|learn more|details|unsubscribe|your|manage|edit|all|more|jetzt|ansehen|zum|zur|mehr|alle|bewerben|abmelden|voir|postuler|ver)\b/i

/** What a list is like, which is one of its links where that job was looked at. */
const similar =
  /^(?:(?:jobs?|positions?) similar to|offres? (?:d[’']emploi )?similaires? à|ähnliche (?:jobs|stellen) wie|(?:empleos|ofertas) similares a|vagas semelhantes a|vergelijkbare vacatures als) /i

function listJobs(walk: (reader: MailReader) => void): { listed: Listed[]; told: string } {
  const jobs: Listed[] = []
  const byNumber = new Map<string, Listed>()
  let current: Listed | null = null
  let line = ''
  let told = ''
  const addLine = (text: string): void => {
    if (current === null || text === '') return
    // "Ort: Husum // Start: ab sofort"
    for (const part of /^[^:/]{2,30}: /.test(text) ? text.split(' // ') : [text])
      if ((isAgo(part) || !isFurniture(part)) && current.lines.length < mostLines)
        addPart(current.lines, part)
  }
  const end = (): void => {
    addLine(line.replace(/\s+/g, ' ').trim())
    line = ''
  }
  walk({
    isOfCards: true,
    text: (value) => {
      line += value
      if (told.length < longestIntroduction) told += value
    },
    end,
    link: (url, words) => {
      // A card that is one link may begin with the letter that stands for a logo.
      const card = words.filter((each) => each.replace(stars, '').trim() !== '')
      const shown = card.length > 2 && card[0]!.length < 3 ? card.slice(1) : card
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
      const isTitle =
        title !== '' && title.length <= longestTitle && !command.test(title) && !similar.test(title)
      // Any other link ends what is said of a job, and so does a button below it.
      const isButton = known !== undefined && known.lines.length > 0 && command.test(title)
      current = isButton ? null : (known ?? null)
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
  const learnt = withPartedTitles(withLinkedHirers(withLearntTitles(jobs)))
  const isOfJob = ({ number, title, lines }: Listed): boolean =>
    number !== null || (isJobTitle(title) && kindsSaid(lines) > 1)
  const listed = byNumber.size > 0 ? learnt.filter(isOfJob) : withoutNumbers(learnt)
  return { listed: listed.slice(0, mostJobs), told }
}

/** "Northmill", "-", "Leeds", or "Northmill", "| Leeds": what a sign joins is one line. */
function addPart(lines: string[], part: string): void {
  const last = lines.at(-1)
  const begun = last?.endsWith(' |') ? last : null
  if (begun !== null) lines.pop()
  if (begun === null && last !== undefined && /^(?:[-–|·•]$|\|)/.test(part))
    lines.push(`${lines.pop()} | ${part.slice(1)}`.replace(/\s+/g, ' ').trim())
  else if (begun !== null)
    lines.push(/^[A-Z]{2}$/.test(part) ? begun.replace(/ \|$/, `, ${part}`) : `${begun} ${part}`)
  else lines.push(withoutPicture(part.replace(/^[-–•·;] (?=\p{L})/u, '')))
}

/** "Miller - Leeds, GB": where nothing stands below any title, the place stands behind it. */
function withPartedTitles(jobs: readonly Listed[]): readonly Listed[] {
  const parted = jobs.map((job) => {
    const [, title, place] = /^(.{3,}\S) - (\p{Lu}[^-]{2,60})$/u.exec(job.title) ?? []
    const isPlaced = title !== undefined && readFactLine(place!)?.[0]?.name === 'joblocation'
    return isPlaced ? { ...job, title, lines: [place!] } : job
  })
  const isBare = jobs.every(({ number, lines }) => number === null || lines.length === 0)
  return isBare && parted.filter(({ lines }) => lines.length > 0).length > 1 ? parted : jobs
}

/** Right below the title of most jobs a link that leads to no job is called after who hires. */
function withLinkedHirers(jobs: readonly Listed[]): readonly Listed[] {
  const hasHirer = ({ number, lines, employer }: Listed, index: number): boolean => {
    const next = jobs[index + 1]
    if (number === null || lines.length > 0 || employer !== null || next?.number !== null) return false
    return mayBeName.test(next.title) && !isJobTitle(next.title) && toldBy(next.title).length === 0
  }
  const hired = jobs.filter(hasHirer)
  const areHirers = hired.length > 1 && 2 * hired.length > jobs.filter(({ number }) => number !== null).length
  if (!areHirers) return jobs
  return jobs.flatMap((job, index) => {
    if (index > 0 && hasHirer(jobs[index - 1]!, index - 1)) return []
    const { title, lines } = jobs[index + 1] ?? job
    return [hasHirer(job, index) ? { ...job, employer: title, lines: [title, ...lines] } : job]
  })
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
  const whole = links.filter(
    ({ lines }) => lines.length > 1 || lines.some((line) => /\S [|·•] \S/.test(line)),
  )
  const called = whole.filter(({ title }) => isJobTitle(title))
  // Among others that are called like jobs one thing is enough.
  const least = called.length > 1 ? 1 : 2
  const jobs = whole.filter((link) => called.includes(link) || kindsSaid(link.lines) >= least)
  const told = jobs.filter(({ lines }) => kindsSaid(lines) > 0)
  return 2 * told.length >= jobs.length ? jobs : []
}

/** How many different things the lines of a card say by their form. */
function kindsSaid(lines: readonly string[]): number {
  return new Set(lines.flatMap(toldBy).map(({ name }) => name)).size
}

/** "📍 Leeds, UK": what a picture stands in front of is left as it is where it has no form of its own. */
function withoutPicture(line: string): string {
  const plain = plainLine(line)
  return plain !== line && toldBy(plain).length > 0 ? plain : line
}

/** "Northmill 4.3 ★" above the title on a card: what is judged hires. */
function withTitleFirst(lines: readonly string[]): readonly string[] {
  const [first = '', second, ...more] = lines
  const name = first.replace(stars, '').trim()
  const isJudged = name !== first.trim() && (first.endsWith('★') || !namesOccupation(name))
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
