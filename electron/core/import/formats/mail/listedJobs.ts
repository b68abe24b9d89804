// The links of a mail that lead to jobs, each with the few short lines that stand in it or around it. Boards build such
// cards in many ways: as one link or as several to the same job, with who hires above the title or below it.

import { countryOfTown } from '../../places/townsByCountry.ts'
import { legalForm } from '../../text/legalForms.ts'
import { pattern } from '../../text/pattern.ts'
import { isEmployerPage } from '../../text/urls.ts'
import { readFactLine } from '../../wording/lines/factLine.ts'
import { isFurniture, plainLine } from '../../wording/lines/furniture.ts'
import { isPlace } from '../../wording/lines/placeAlone.ts'
import { isAgo } from '../../wording/lines/shortLines.ts'
import { isJobTitle, namesOccupation } from '../../wording/names/occupations.ts'
import { isPlainName } from '../../wording/names/organisationNames.ts'
import { jobNumberOf } from '../data/unmarkedSigns.ts'
import type { DomNode } from '../dom.ts'
import type { Listed } from './alertCard.ts'
import { isShortName, longestTitle, mayBeName, mostLines, stars, toldBy } from './cardLines.ts'
import { withWholeCards } from './linkedCards.ts'
import type { MailReader } from './mailLines.ts'

const mostJobs = 200
const mostLinks = 2000
const longestIntroduction = 2000

interface ListedJobs {
  jobs: readonly Listed[]
  /** The first words of the mail. */
  told: string
}

/** The jobs that a mail links to; `isOffered` where it says that it offers some. */
export function listJobs(walk: (reader: MailReader) => void, isOffered: boolean): ListedJobs {
  const lister = new JobLister()
  walk(lister)
  lister.end()
  const learnt = withHirersAbove(withLearntTitles(withWholeCards(lister.jobs)))
  const jobs = withPartedHirers(withHirersFirst(withPartedTitles(learnt)))
  const isOfJob = ({ number, title, lines }: Listed): boolean =>
    number !== null || (isJobTitle(title) && kindsSaid(lines) > 1)
  const areNumbered = jobs.some(({ number }) => number !== null)
  const listed = areNumbered ? jobs.filter(isOfJob) : withoutNumbers(jobs, isOffered)
  return { jobs: listed.slice(0, mostJobs), told: lister.told }
}

/** Gathers the links of a mail in their order. */
class JobLister implements MailReader {
  readonly isOfCards = true
  readonly jobs: Listed[] = []
  told = ''
  private readonly byNumber = new Map<string, Listed>()
  private current: Listed | null = null
  private line = ''
  /** The lines since the last link. */
  private trail: string[] = []

  text(value: string): void {
    this.line += value
    if (this.told.length < longestIntroduction) this.told += value
  }

  end(): void {
    const line = this.line.replace(/\s+/g, ' ').trim()
    this.line = ''
    if (line === '') return
    this.trail.push(line)
    this.addLine(line)
  }

  link(url: string, words: string[], _: boolean, block: DomNode | null = null): boolean {
    this.end()
    const trail = this.trail
    this.trail = []
    // A card that is one link may begin with the letter that stands for a logo.
    const told = words.filter((each) => each.replace(stars, '').trim() !== '')
    const card = told.length > 2 && told[0]!.length < 3 ? told.slice(1) : told
    const title = withoutSigns(withTitleFirst(card)[0] ?? '')
    const isTitle =
      title !== '' &&
      title.length <= longestTitle &&
      !command.test(title) &&
      !toJob.test(title) &&
      !similar.test(title)
    if (this.current !== null && toJob.test(title)) this.current.isShown = true
    const number = jobNumberOf(url)
    const known = number === null ? this.currentAt(url) : this.byNumber.get(number)
    const isSame = known !== undefined && (number !== null || !isTitle || !areTwoJobs(known.title, title))
    const isBy = behindBy.test(trail.at(-1) ?? '')
    if (this.current !== null && (isBy || isEmployerPage(url))) {
      if (isBy) this.current.lines.pop()
      this.addLine(title)
      this.current.employer ??= title
    } else if (isSame) this.addLinked(known, title, isTitle)
    else if (
      isTitle &&
      number === null &&
      trail.length === 0 &&
      card.length === 1 &&
      this.isOfCurrent(title, block)
    )
      this.addLine(title)
    else this.begin(isTitle ? { url, number, title, card, block } : null, trail)
    return this.jobs.length < mostLinks
  }

  /** The last job, where it has this address. */
  private currentAt(url: string): Listed | undefined {
    return this.current?.url === url ? this.current : undefined
  }

  /** Any other link ends what is said of a job. */
  private begin(
    job: Pick<Listed, 'url' | 'number' | 'title' | 'card' | 'block'> | null,
    trail: readonly string[],
  ): void {
    const above = job === null ? null : ratedAbove(trail)
    if (above !== null && this.current !== null) this.current.lines = linesUpTo(this.current.lines, above)
    const last = trail.at(-1) ?? null
    this.current =
      job === null ? null : { ...job, lines: [], employer: above, linked: [], ofCard: 0, above: last }
    if (this.current === null) return
    this.jobs.push(this.current)
    if (this.current.number !== null) this.byNumber.set(this.current.number, this.current)
    for (const each of withTitleFirst(this.current.card).slice(1)) this.addLine(each)
    this.current.ofCard = this.current.lines.length
  }

  /** Another link to a job: a button below it ends what is said of it. */
  private addLinked(known: Listed, title: string, isTitle: boolean): void {
    known.isShown ||= known.lines.length > 0 && kindsSaid(known.lines) > 0
    this.current = known.lines.length > 0 && command.test(title) ? null : known
    if (this.current === null || !isTitle || title === known.title || isFurniture(title)) return
    known.linked.push(title)
    const isInCard = known.ofCard === known.lines.length
    this.addLine(title)
    if (!isInCard) return
    known.card = [...known.card, title]
    known.ofCard = known.lines.length
  }

  /** Of links that only count clicks one right behind a title may say more of its job. */
  private isOfCurrent(title: string, block: DomNode | null): boolean {
    const { current } = this
    if (current === null || current.number !== null || block === null || current.block !== block) return false
    const isAlone = this.jobs.at(-2)?.block !== block
    return (isAlone || isJobTitle(current.title)) && !isJobTitle(title)
  }

  private addLine(text: string): void {
    if (this.current === null || text === '') return
    // "Ort: Husum // Start: ab sofort"
    for (const part of /^[^:/]{2,30}: /.test(text) ? text.split(' // ') : [text])
      if ((isAgo(part) || !isFurniture(part)) && this.current.lines.length < mostLines)
        addPart(this.current.lines, part)
  }
}

function areTwoJobs(title: string, other: string): boolean {
  return title !== other && isJobTitle(title) && isJobTitle(other)
}

/** "by", and a link to who hires */
const behindBy = /^(?:by|von|par|por|door|przez)$/i

/** "Northmill", "3.9", "★" right above the title on a link: what is judged hires. */
function ratedAbove(trail: readonly string[]): string | null {
  const lines = trail.at(-1) === '★' ? trail.slice(0, -1) : trail
  const last = lines.at(-1) ?? ''
  const plain = last.replace(stars, '').trim()
  const name = plain === '' ? lines.at(-2) : plain
  return last === plain || name === undefined ? null : name
}

function linesUpTo(lines: readonly string[], last: string): string[] {
  const at = lines.findLastIndex((line) => line.startsWith(last))
  return at === -1 ? [...lines] : lines.slice(0, at)
}

/** A link that says what to do instead of what it leads to. */
const command =
  /^(?:view|see|apply|show|open|easy apply|learn more|details|unsubscribe|your|manage|edit|all|more|further|jetzt|ansehen|zum|zur|mehr|weitere|alle|bewerben|abmelden|voir|postuler|ver)\b/i

/** "Se jobbet", "Voir l'offre", and not "Voir les offres" */
const toJob = pattern('iu')`
  ^(?:view|see|show|open|go to|se|vis|visa|voir|ver|vai a|vedi|zum|zur|zobacz|bekijk|katso|näytä|läs|les|přejít na)
  [ ](?:mer om |mere om |the |this |hele |el |la |l[’']|de )?(?:job|jobbet|jobb|stelle|stellenanzeige|stellenangebot|offre|oferta|offerta|vacature
    |ofertę|vaga|annonce|annonsen|stillingen?|opslaget|työpaikka|position|role|vacancy|posting|nabídku)$
`

/** What a list is like, which is one of its links where that job was looked at. */
const similar =
  /^(?:(?:jobs?|positions?) similar to|offres? (?:d[’']emploi )?similaires? à|ähnliche (?:jobs|stellen) wie|(?:empleos|ofertas) similares a|vagas semelhantes a|vergelijkbare vacatures als) /i

/** "Northmill", "-", "Leeds", or "Northmill", "| Leeds": what a sign joins is one line. */
function addPart(lines: string[], part: string): void {
  const last = lines.at(-1)
  const begun = last?.endsWith(' |') ? last : null
  if (begun !== null) lines.pop()
  if (begun === null && last !== undefined && /^(?:[-–|·•]$|\|)/.test(part))
    lines.push(`${lines.pop()} | ${part.slice(1)}`.replace(/\s+/g, ' ').trim())
  else if (begun !== null)
    lines.push(/^[A-Z]{2}$/.test(part) ? begun.replace(/ \|$/, `, ${part}`) : `${begun} ${part}`)
  else lines.push(withoutPicture(part.replace(/^[-–|•·;] (?=\p{L})/u, '')))
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

function withoutSigns(title: string): string {
  return title.replace(/^(?:[!?*•·.,:;–—-]+|\d{1,2}[.)])\s+(?=\p{L})/u, '')
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
    const linked = job.linked.map((line) => (line === title ? job.title : line))
    return { ...job, title: withoutSigns(title), lines, linked, ofCard: others.length }
  })
}

/** Where nothing below any title can be a name, the name above each of them is that of who hires; so it is with places. */
function withHirersAbove(jobs: Listed[]): readonly Listed[] {
  const below = jobs.map(({ lines }, index) => {
    const next = jobs[index + 1]?.above
    return lines.at(-1) === next ? lines.slice(0, -1) : lines
  })
  const isApart = new Set(jobs.map(({ above }) => above)).size > 1
  // One of the lines below may be the town where somebody who hires for certain stands above.
  const isSure = jobs.some(({ above }) => legalForm.test(above ?? ''))
  const isListed = ({ number, title, lines }: Listed): boolean =>
    number !== null || isJobTitle(title) || (isSure && kindsSaid(lines) > 0)
  const areListed = isApart && jobs.every(isListed)
  const saysPlace = (line: string): boolean => toldBy(line).some(({ name }) => name === 'joblocation')
  const arePlaces =
    areListed &&
    jobs.every(({ above }) => saysPlace(above ?? '')) &&
    !below.some((lines) => lines.some(saysPlace))
  if (arePlaces) return jobs.map((job, index) => ({ ...job, lines: [...below[index]!, job.above!] }))
  // What a button says that leads to the job as well is no town.
  const untold = below.map((lines, index) =>
    lines.filter((line) => toldBy(line).length === 0 && !jobs[index]!.linked.includes(line)),
  )
  const areTold = untold.every(
    (lines) => lines.length === 0 || (isSure && lines.length === 1 && isShortName(lines[0]!)),
  )
  const areHirers =
    areListed &&
    jobs.every(({ above, employer }) => employer === null && mayHire(above ?? '')) &&
    areTold &&
    below.every((lines) => lines.length > 0)
  if (!areHirers) return jobs
  return jobs.map((job, index) => ({ ...job, employer: job.above, lines: [job.above!, ...below[index]!] }))
}

function mayHire(line: string): boolean {
  const isName = mayBeName.test(line) && isPlainName(line) && !isJobTitle(line)
  return isName && !isFurniture(line) && toldBy(line).length === 0
}

/** "Leeds, Yorkshire" above "Northmill": where a place stands so on all cards, and on none below, it stands above. */
function withHirersFirst(jobs: readonly Listed[]): readonly Listed[] {
  const cards = jobs.filter(({ lines }) => lines.length > 1)
  const isWithin = (line: string): boolean => /^[^,]{2,40}, \p{Lu}[^,]{2,40}$/u.test(line)
  const isSure = (line: string): boolean => countryOfTown(line.split(',')[0]!) !== null
  const areAbove =
    cards.length > 1 &&
    cards.every(
      ({ lines }) => isWithin(lines[0]!) && !lines[1]!.includes(',') && toldBy(lines[1]!).length === 0,
    ) &&
    cards.some(({ lines }) => isSure(lines[0]!)) &&
    !cards.some(({ lines }) => isSure(lines[1]!))
  if (!areAbove) return jobs
  for (const { lines } of cards) lines.unshift(...lines.splice(1, 1))
  return jobs
}

/** "Northmill, Leeds" below each title: names and towns where one of these is sure. */
function withPartedHirers(jobs: readonly Listed[]): readonly Listed[] {
  const parted = jobs.map(({ lines }) => nameInFront.exec(lines[0] ?? '')?.slice(1) ?? [])
  const isSure = ([name, town]: string[]): boolean => legalForm.test(name!) || isPlace(town!)
  const areParted = parted.every(
    ([name, town]) =>
      town !== undefined &&
      isPlainName(name!) &&
      countryOfTown(name!) === null &&
      !legalForm.test(`, ${town}`),
  )
  if (jobs.length < 2 || !areParted || !parted.some(isSure)) return jobs
  return jobs.map((job, index) => ({ ...job, lines: [...parted[index]!, ...job.lines.slice(1)] }))
}

const nameInFront =
  /^(?=\S*\p{L})((?:(?! [-–—] )[^,·•|]){2,60}?)(?:,| [-–—]) (\p{Lu}[\p{L} .'’/-]{1,30}(?:, \p{Lu}[\p{L} .'’-]{1,30})?(?: \([\p{L}\d ]{2,20}\))?)$/u

/** Of links that only count clicks, those that are called like jobs, if some say below what only jobs say. */
function withoutNumbers(links: readonly Listed[], isOffered: boolean): Listed[] {
  const whole = links.filter(
    ({ lines }) => lines.length > 1 || lines.some((line) => /\S [|·•] \S/.test(line)),
  )
  const called = whole.filter(
    ({ title, isShown, employer }) => isShown === true || employer !== null || isJobTitle(title),
  )
  // Among others that are called like jobs one thing is enough.
  const least = called.length > 1 ? 1 : 2
  const isHired = ({ lines }: Listed): boolean => mayBeName.test(lines[0]!) && kindsSaid(lines) >= least
  const jobs = whole.filter((link) => called.includes(link) || isHired(link))
  const told = jobs.filter(({ lines }) => kindsSaid(lines) > 0)
  const areJobs = 2 * told.length >= jobs.length || (isOffered && called.length > 1)
  return areJobs ? jobs : []
}

/** How many different things the lines of a card say by their form. */
export function kindsSaid(lines: readonly string[]): number {
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
