// Jobs below a heading that offers them ("Open positions"): what is built alike there is of one kind, whatever words it uses.

import { latinLength } from '../../text/latinLength.ts'
import { forEveryone, namesOccupation } from '../../wording/occupations.ts'
import { isOfferHeading } from '../../wording/sectionHeadings.ts'
import { countTradeWords } from '../../wording/tradeWords.ts'
import {
  attributeOf,
  childrenOf,
  type DomElement,
  type DomNode,
  isElement,
  lineOf,
  nodesBelow,
} from '../dom.ts'
import type { JobSection } from './jobSection.ts'

/** The next higher heading in front of one. */
export function headingAbove(heading: DomElement, headings: readonly DomElement[]): DomElement | null {
  for (let index = headings.indexOf(heading) - 1; index >= 0; index -= 1) {
    if (headings[index]!.tagName < heading.tagName) return headings[index]!
  }
  return null
}

/** Whether the next higher heading in front of one offers jobs. */
export function isBelowOffer(heading: DomElement, headings: readonly DomElement[]): boolean {
  const above = headingAbove(heading, headings)
  return above !== null && isOfferHeading(lineOf(above))
}

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

/** Sections built alike below an offer, at least two, of which half name a job: a line may be all that is said of each. */
export function offeredAlike(all: readonly JobSection[], headings: readonly DomElement[]): JobSection[] {
  const kinds = new Map<string, JobSection[]>()
  for (const job of all) {
    if (ofEmployer.test(job.title) || !isBelowOffer(job.heading, headings)) continue
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

/** Whether a title is of what those who hire say of themselves. */
export function isOfEmployer(title: string): boolean {
  return ofEmployer.test(title)
}

/** How the box of a section is built: its kind, and the kinds of what it holds. */
function shapeOf({ nodes: [box] }: JobSection): string {
  const kindOf = (node: DomNode): string =>
    isElement(node) ? `${node.tagName}.${attributeOf(node, 'class') ?? ''}` : ''
  return box === undefined ? '' : [box, ...childrenOf(box)].map(kindOf).join(' ')
}
