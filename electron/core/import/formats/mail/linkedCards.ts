// Cards of a mail that are several links to different addresses: the job, who hires, the town, a button. Where clicks are
// counted no address tells which is which, but all cards of a list are made alike: between two links that are called like
// jobs stand as many others each time, and what all of those say is what a button does.

import { countryOfTown } from '../../places/townsByCountry.ts'
import { legalForm } from '../../text/legalForms.ts'
import { isFurniture } from '../../wording/lines/furniture.ts'
import { namesDepartment } from '../../wording/names/departments.ts'
import { isJobTitle } from '../../wording/names/occupations.ts'
import type { Listed } from './alertCard.ts'
import { mayBeName, mostLines, toldBy } from './cardLines.ts'

/** A card has no more links beside that to its job. */
const mostBeside = 4

/** A job, and the links beside it that stand above or below. */
interface Card {
  job: Listed
  before: readonly Listed[]
  after: readonly Listed[]
}

/** The links of a mail, those that belong to one card made one. */
export function withWholeCards(links: readonly Listed[]): readonly Listed[] {
  const { others, isShown } = withoutButtons(links)
  const starts = startsOf(others)
  const gaps = starts.slice(1).map((start, index) => start - starts[index]! - 1)
  const widest = commonest(gaps)
  if (widest === null || widest === 0) return links
  const count = period(others.slice(starts[0]!, starts[0]! + widest + 1)) - 1
  if (count === 0 || count > mostBeside) return links
  const all = withUncalled(starts, count, others)
  const above = countAbove(others, all, count)
  const cards = all.map((start, index): Card => {
    const end = Math.min(start + 1 + count - above, (all[index + 1] ?? others.length + above) - above)
    return {
      job: others[start]!,
      before: others.slice(Math.max(start - above, 0), start),
      after: others.slice(start + 1, Math.max(end, start + 1)),
    }
  })
  const hirers = cards.map(hirerOf)
  const hired = hirers.filter((hirer) => hirer !== null)
  // A list may lead to places or parts of the employer in the same way.
  const areHirers =
    hired.length > 1 && 2 * hired.length > cards.length && !hired.every(({ title }) => namesDepartment(title))
  if (!areHirers || !areSure(cards, hired)) return links
  const taken = new Set(cards.flatMap(({ before, after }) => [...before, ...after]))
  const whole = new Map(cards.map((card, index) => [card.job, joined(card, hirers[index]!, isShown)]))
  return others.flatMap((link) => (taken.has(link) ? [] : [whole.get(link) ?? link]))
}

/** What the links of most cards say is what one can do there. */
function withoutButtons(links: readonly Listed[]): {
  others: readonly Listed[]
  isShown: ReadonlySet<Listed>
} {
  const jobs = links.filter(isStart).length
  const isButton = (title: string, count: number): boolean =>
    count > 1 && 2 * count > jobs && !isJobTitle(title)
  const counted = Map.groupBy(links, ({ title }) => title)
  const buttons = new Set(
    [...counted].filter(([title, same]) => isButton(title, same.length)).map(([title]) => title),
  )
  const others: Listed[] = []
  const isShown = new Set<Listed>()
  for (const link of links)
    if (!buttons.has(link.title)) others.push(link)
    else if (others.length > 0) isShown.add(others.at(-1)!)
  return { others, isShown }
}

function isStart({ title, card }: Listed): boolean {
  return card.length === 1 && isJobTitle(title) && !legalForm.test(title)
}

/** Where cards begin: at what is called like a job; of two too near, not at the one that is unlike the others. */
function startsOf(links: readonly Listed[]): number[] {
  const called = links.flatMap((link, index) => (isStart(link) ? [index] : []))
  const count = commonest(called.slice(1).map((start, index) => start - called[index]! - 1)) ?? 0
  const bare = called.filter((start) => isBare(links[start]!))
  const areBare = 2 * bare.length > called.length
  const isNear = (start: number, other = Number.NEGATIVE_INFINITY): boolean =>
    Math.abs(start - other) <= Math.max(count, 1)
  const isUnlike = (start: number): boolean => isBare(links[start]!) !== areBare
  return called.filter(
    (start, index) =>
      !(isUnlike(start) && (isNear(start, called[index - 1]) || isNear(start, called[index + 1]))),
  )
}

function commonest(numbers: readonly number[]): number | null {
  const counted = [...Map.groupBy(numbers, (each) => each)].sort(
    (a, b) => b[1].length - a[1].length || b[0] - a[0],
  )
  return counted[0]?.[0] ?? null
}

function isBare({ lines }: Listed): boolean {
  return lines.length === 0
}

/** After how many links it is said again below which of them something stands. */
function period(links: readonly Listed[]): number {
  for (let length = 2; length < links.length; length += 1) {
    const isAgain =
      links.length % length === 0 && links.every((link, at) => isBare(link) === isBare(links[at % length]!))
    if (isAgain) return length
  }
  return links.length
}

/** With the jobs that are not called like one: as many links apart, and alike below. */
function withUncalled(starts: readonly number[], count: number, links: readonly Listed[]): number[] {
  const length = count + 1
  const [first = 0] = starts
  const isLike = (start: number): boolean =>
    start >= 0 &&
    links
      .slice(start, start + length)
      .every((link, at) => isBare(link) === isBare(links[first + at] ?? link)) &&
    start + length <= links.length
  const parted = starts.flatMap((start, index) => {
    const next = starts[index + 1] ?? start
    const isEven = next > start && (next - start) % length === 0
    return isEven ? Array.from({ length: (next - start) / length }, (_, at) => start + at * length) : [start]
  })
  while (isLike(parted[0]! - length)) parted.unshift(parted[0]! - length)
  while (isLike(parted.at(-1)! + length)) parted.push(parted.at(-1)! + length)
  return parted
}

/** How many of a card's links stand above its job: nothing stands between these and the next. */
function countAbove(links: readonly Listed[], starts: readonly number[], count: number): number {
  const areBare = (above: number): boolean =>
    starts.every((start) => start >= above && isBare(links[start - above]!))
  let above = 0
  while (above < count && areBare(above + 1)) above += 1
  return above
}

/** The first of a card's links that may be a name, unless words that may be one stand between it and the title. */
function hirerOf({ job, before, after }: Card): Listed | null {
  const isNamed = job.lines.some(mayBeHirer)
  const others = [...before, ...(isNamed ? [] : after)]
  return (
    others.find(({ title, card }) => card.length === 1 && !isJobTitle(title) && mayBeHirer(title)) ?? null
  )
}

function mayBeHirer(line: string): boolean {
  return mayBeName.test(line) && toldBy(line).length === 0 && countryOfTown(line) === null
}

/** What has lines between it and the next link may be a whole card of a job that is not called like one; so may bare links. */
function areSure(cards: readonly Card[], hirers: readonly Listed[]): boolean {
  const areNumbered = cards.some(({ job }) => job.number !== null)
  if (areNumbered && hirers.some(({ number }) => number !== null)) return false
  const isSaid = ({ job, before, after }: Card): boolean => ![job, ...before, ...after].every(isBare)
  if (!areNumbered && 2 * cards.filter(isSaid).length <= cards.length) return false
  const bare = cards.filter(({ job, before }) => before.length > 0 || isBare(job))
  return 2 * bare.length > cards.length || hirers.some(({ title }) => legalForm.test(title))
}

function joined({ job, before, after }: Card, hirer: Listed | null, isShown: ReadonlySet<Listed>): Listed {
  const said = [
    ...before.map(({ title }) => title),
    ...job.lines,
    ...after.flatMap(({ title, lines }) => [title, ...lines]),
  ]
  const lines = [...new Set(said)]
    .filter((line) => line === hirer?.title || !isFurniture(line))
    .slice(0, mostLines)
  const shown = [job, ...before, ...after].some((link) => isShown.has(link) || link.isShown === true)
  return { ...job, employer: job.employer ?? hirer?.title ?? null, lines, isShown: shown }
}
