// Jobs below a heading that offers them ("Open positions"): what is built alike there is of one kind, whatever words it uses.
// And cards whose name leads to a page of its own, above the headings of a posting's parts: around these nothing has to offer.

import { latinLength } from '../../../text/latinLength.ts'
import { isOfferHeading, isSectionHeading } from '../../../wording/lines/sectionHeadings.ts'
import { forEveryone, isJobTitle, namesOccupation } from '../../../wording/names/occupations.ts'
import { countTradeWords } from '../../../wording/names/tradeWords.ts'
import {
  attributeOf,
  childrenOf,
  type DomElement,
  type DomNode,
  isElement,
  isHeading,
  lineOf,
  nodesBelow,
} from '../../dom.ts'
import { linkOfHeading } from '../../titleLink.ts'
import { isApplyLink } from '../applyLink.ts'
import { readLabelledFacts } from '../labels/labelledFacts.ts'
import type { JobSection } from './jobSection.ts'

/** Whether the next higher heading in front of one offers jobs. */
export function isBelowOffer(heading: DomElement, headings: readonly DomElement[]): boolean {
  const before = headings.slice(0, headings.indexOf(heading))
  const above = before.findLast(({ tagName }) => tagName < heading.tagName)
  return above !== undefined && (isOfferHeading(lineOf(above)) || joining.test(lineOf(above)))
}

/** "Join us", above several jobs. */
const joining = /^(?:join (?:us|our team|the team)|work (?:with|for) us|come work with us)[!.]?$/i

const leastOfNeighbour = 100

/** The jobs and those below the same offer that are built like one of them, whatever words they use. */
export function withNeighbours(
  jobs: readonly JobSection[],
  all: readonly JobSection[],
  headings: readonly DomElement[],
): JobSection[] {
  const shapes = new Set(jobs.filter(({ heading }) => isBelowOffer(heading, headings)).map(shapeOf))
  return all.filter(
    (job) =>
      jobs.includes(job) ||
      (shapes.has(shapeOf(job)) &&
        latinLength(job.text) >= leastOfNeighbour &&
        isBelowOffer(job.heading, headings) &&
        !ofEmployer.test(job.title)),
  )
}

/** Whether a heading above a section offers it, or a link in it asks to apply. */
export function isOffered({ heading, nodes }: JobSection, headings: readonly DomElement[]): boolean {
  return isBelowOffer(heading, headings) || elementsIn(nodes).some(isApplyLink)
}

/** Sections built alike that are offered, at least two, of which half name a job: a line may be all that is said of each. */
export function offeredAlike(all: readonly JobSection[], headings: readonly DomElement[]): JobSection[] {
  const kinds = new Map<string, JobSection[]>()
  for (const job of all) {
    if (ofEmployer.test(job.title) || !isOffered(job, headings)) continue
    const kind = shapeOf(job)
    const alike = kinds.get(kind) ?? []
    alike.push(job)
    kinds.set(kind, alike)
  }
  return [...kinds.values()]
    .filter((jobs) => jobs.length > 1 && jobs.every(isSet) && jobs.every(isToldOf) && areJobs(jobs))
    .flat()
}

/** Headings with nothing around them part a page of words as well: "Projects for students", with no word of the trade below. */
function isSet({ heading, nodes, title, text }: JobSection): boolean {
  return nodes[0] !== heading || ofJob(title) || countTradeWords(text) > 0
}

function areJobs(jobs: readonly JobSection[]): boolean {
  const named = jobs.filter(({ title }) => namesOccupation(title) || ofJob(title))
  return named.length * 2 >= jobs.length
}

const leastOwn = 15

/** Whether something beside links stands below a title, or it can be that of a job only: "Engineering", "12 jobs" is a department. */
function isToldOf({ title, nodes, text }: JobSection): boolean {
  if (ofJob(title)) return true
  let linked = 0
  for (const node of nodes.flatMap((root) => [root, ...nodesBelow(root)]))
    if (isElement(node) && node.tagName === 'a') linked += latinLength(lineOf(node))
  return latinLength(text) - linked >= leastOwn
}

/** "Baker (m/f/d)", "Baker (60–80%)" */
function ofJob(title: string): boolean {
  return forEveryone.test(title) || /\d\s?%/.test(title)
}

/** "Our values", "Why Northmill", "Was wir bieten": cards of those who hire, built like those of their jobs. */
const ofEmployer =
  /^(?:our|why|how|what|who|about|meet|life|perks|benefits|values|unsere?|warum|wie|was|wer|über|nos|notre|pourquoi|nuestr[oa]s?|por qué|noss[oa]s?|i nostri|perché|onze|waarom)(?!\p{L})/iu

/** How the box of a section is built: its kind, and the kinds of what it holds. */
function shapeOf({ nodes: [box] }: JobSection): string {
  const kindOf = (node: DomNode): string =>
    isElement(node) ? `${node.tagName}.${attributeOf(node, 'class') ?? ''}` : ''
  return box === undefined ? '' : [box, ...childrenOf(box)].map(kindOf).join(' ')
}

const leastParts = 2
const leastWords = 2

/** Whether sections are such cards, at least two; what stands among them may be of something else than work. */
export function areLinkedOffers(sections: readonly JobSection[]): boolean {
  const offers = sections.filter(isLinkedOffer)
  return (
    offers.length > 1 &&
    sections.every((section) => offers.includes(section) || countTradeWords(section.text) === 0)
  )
}

/** Whether a section is such a card: one with parts, that calls an occupation or says what it pays. */
function isLinkedOffer({ title, heading, nodes, text }: JobSection): boolean {
  if (linkOfHeading(heading) === null || countParts(nodes) < leastParts) return false
  if (countTradeWords(text) < leastWords) return false
  return isJobTitle(title) || nodes.some(saysPay)
}

/** How many headings of a posting's parts elements hold. */
function countParts(nodes: readonly DomNode[]): number {
  return elementsIn(nodes).filter((node) => isHeading(node) && isSectionHeading(lineOf(node))).length
}

function elementsIn(nodes: readonly DomNode[]): DomElement[] {
  return nodes.flatMap((node) => [node, ...nodesBelow(node)]).filter((node) => isElement(node))
}

function saysPay(node: DomNode): boolean {
  return isElement(node) && readLabelledFacts({ ...node, childNodes: [node] }).has('basesalary')
}
