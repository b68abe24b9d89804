// A mail that lists new jobs: each a link to its page with a few short lines in it or behind it, employer and place
// among them. Nothing of such a mail is marked, so only the shape that all of them share is read, and every posting is
// flagged. One link alone proves nothing: at least two different jobs make it a list. Where boards count their clicks,
// no address tells what it leads to; then the words of the links and of what stands below have to.

import { parse } from 'parse5'
import type { RawPosting, Surroundings } from '../../raw.ts'
import { pattern } from '../../text/pattern.ts'
import { partEmployed } from '../../wording/lines/factLine.ts'
import { isAgo } from '../../wording/lines/shortLines.ts'
import { isJobTitle } from '../../wording/names/occupations.ts'
import { isPlainName } from '../../wording/names/organisationNames.ts'
import { howMany, type RungReading } from '../reading.ts'
import { type Listed, readAlertCard } from './alertCard.ts'
import { mayBeName, toldBy } from './cardLines.ts'
import { kindsSaid, listJobs } from './listedJobs.ts'
import { type MailReader, walkMail } from './mailLines.ts'
import { walkLines, withTitleLinks } from './textAlert.ts'

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
  const { jobs: listed, told } = listJobs(walk, offersJobs.test(subject ?? ''))
  const last = listed.at(-1)
  if (last !== undefined) last.lines = linesOfLast(last.lines, listed.slice(0, -1))
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
  return { postings, warnings: [], found: howMany(listed.length, 'link') }
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

const ofMail =
  /\b(?:unsubscribe|subscri\p{L}+|alerts?|e-?mails?|newsletter|receiv\p{L}+|preferences|privacy|copyright|abmelden|desabonn\p{L}*|désabonn\p{L}*|cancelar)\b|©/iu

/** "Grind flour and keep the stones sharp.": the first words of what the job's page says. */
function isSummary(line: string): boolean {
  const least = line.endsWith('…') ? 4 : 6
  return line.split(' ').length >= least && /^.*[.…!]$/u.test(line) && !ofMail.test(line)
}

/** Below the last job stands the foot of the mail: it says no more than the others do, and ends where they end. */
function linesOfLast(lines: string[], others: readonly Listed[]): string[] {
  if (others.length === 0) return lines
  const dated = others.filter((other) => other.lines.some(isAgo))
  const endsDated = dated.length > 0 && dated.every((other) => isAgo(other.lines.at(-1)!))
  const end = endsDated ? lines.findIndex(isAgo) : -1
  let left = Math.max(...others.map((other) => other.lines.filter(isSummary).length))
  return lines.filter((line, index) => {
    if (end !== -1 && index > end) return false
    if (!isSummary(line)) return true
    left -= 1
    return left >= 0
  })
}

function addSummary(posting: RawPosting | undefined, lines: readonly string[]): void {
  const text = lines.slice(1).filter(isSummary).join('\n')
  if (posting === undefined || text === '' || posting.node.fields.has('description')) return
  const path = `${posting.path}.text`
  posting.node.fields.set('description', { key: 'text', path, rung: posting.rung, values: [text] })
}
