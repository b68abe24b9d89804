// A page that describes several jobs one below the other, each under a heading of its own: cards, articles, or headings
// with text between them. They are told from the parts of one posting and from links to other jobs by what comes back:
// the same labels or the same headings under most of them, with as much text as only a description has.

import { latinLength } from '../../../text/latinLength.ts'
import { isGeneralHeading, isPageHeading, isSectionHeading } from '../../../wording/lines/sectionHeadings.ts'
import { forEveryone, isJobTitle, namesOccupation } from '../../../wording/names/occupations.ts'
import { countTradeWords, offersJobs } from '../../../wording/names/tradeWords.ts'
import {
  childrenOf,
  type DomElement,
  type DomNode,
  holds,
  isElement,
  isHeading,
  isText,
  lineOf,
  nodesBelow,
  textOf,
} from '../../dom.ts'
import { linkOfHeading } from '../../titleLink.ts'
import { isApplyLink } from '../applyLink.ts'
import type { MainPart } from '../body/mainPart.ts'
import { linkedEmployer } from '../hirer/linkedEmployer.ts'
import { readLabelledFacts } from '../labels/labelledFacts.ts'
import { readLinesBelow } from '../lines/linesBelow.ts'
import { cleanTitle, lineOfTitle } from '../title/cleanTitle.ts'
import { isCalledTitle } from '../title/pageHeading.ts'
import { areLinkedOffers, isBelowOffer, isOffered, offeredAlike, withNeighbours } from './belowOffer.ts'
import { countAround, isJobBox, type JobSection, ownBox } from './jobSection.ts'

const mostHeadings = 300
const longestTitle = 120
const leastText = 100
/** So much of the page's text is in its jobs. */
const leastShare = 0.5

/** The jobs of a page that says `text`, at least two; none where it is about one. */
export function findJobSections(
  { whole, isFurniture }: MainPart,
  text: string,
  isOfCareers: boolean,
): JobSection[] {
  const headings: DomElement[] = []
  for (const node of nodesBelow(whole, (element) => !isFurniture(element))) {
    if (isElement(node) && isHeading(node) && !isFurniture(node)) headings.push(node)
    if (headings.length > mostHeadings) return []
  }
  // Careers and other lists are made in the same way; only who offers asks to apply.
  const isOffering = isOfCareers || headings.some((heading) => isPageHeading(lineOf(heading)))
  const isToldOf = isOffering || offersJobs(text)
  // The parts of one job are in boxes called so as well.
  const isOfMany = headings
    .filter(({ tagName }) => tagName === 'h1')
    .every((heading) => isGeneralHeading(lineOf(heading)) || (isOfCareers && !canBeTitle(heading)))
  if (!isToldOf && !isOfMany) return []
  for (const tag of ['h1', 'h2', 'h3', 'h4', 'h5', 'h6']) {
    const own = headings.filter((heading) => heading.tagName === tag)
    if (own.length < 2) continue
    const titles = own.filter(isTitle)
    if (!isToldOf && titles.filter(linkOfHeading).length < 2) continue
    // Within a card the parts of a job may have headings of the same rank.
    const counts = countAround(titles, whole)
    const all = titles.map((heading) => sectionOf(heading, whole, counts))
    if (!isToldOf && !areLinkedOffers(all)) continue
    const isShort = (job: JobSection): boolean => isOfMany && isListedJob(job, headings)
    const found = alike(all.filter((job) => isJob(job, isOfMany, isOffering) || isShort(job)))
    const near = isOfMany ? withNeighbours(found, all, headings) : found
    const jobs = isOfMany && near.length < 2 ? offeredAlike(all, headings) : near
    if (jobs.length < 2) continue
    const length = jobs.reduce((sum, job) => sum + job.text.length, 0)
    const areSure = isOfMany && jobs.every((job) => isMarked(job) || isOffered(job, headings))
    if (length >= text.length * leastShare || areSure) return withLinkedEmployers(withoutNumbers(jobs))
  }
  return []
}

function isTitle(heading: DomElement): boolean {
  const line = lineOf(heading)
  return line.length <= longestTitle && !isGeneralHeading(line) && !/[.!?？。！]$/.test(line)
}

/** What a page of careers calls itself on top may be a slogan. */
function canBeTitle(heading: DomElement): boolean {
  const line = lineOf(heading)
  return isCalledTitle(heading) || isJobTitle(line)
}

/** "Baker" below "Open positions", above "Location: Leeds": where a label says something of it, no more has to. */
function isListedJob({ title, heading, nodes }: JobSection, headings: readonly DomElement[]): boolean {
  if (!namesOccupation(title) || !isBelowOffer(heading, headings)) return false
  return labelledIn(nodes).some(({ size }) => size > 0)
}

/** What stands under labels in each of the elements. */
function labelledIn(nodes: readonly DomNode[]): ReturnType<typeof readLabelledFacts>[] {
  return nodes
    .filter((node) => isElement(node))
    .map((node) => readLabelledFacts({ ...node, childNodes: [node] }))
}

/** The box in which a heading is the only one of its rank; where it has none, what follows up to the next of its rank. */
function sectionOf(heading: DomElement, whole: DomElement, counts: ReadonlyMap<DomNode, number>): JobSection {
  const line = lineOf(heading)
  const box = ownBox(heading, whole, counts) ?? heading
  const nodes: DomNode[] = [box]
  if (box.parentNode !== null && lineOf(box) === line) {
    const siblings = childrenOf(box.parentNode)
    for (const next of siblings.slice(siblings.indexOf(box) + 1)) {
      if (isElement(next) && holdsHeading(next, heading.tagName)) break
      nodes.push(next)
    }
  }
  const texts = nodes.map((node) => {
    if (node === heading) return ''
    if (isText(node)) return node.value
    return isElement(node) ? textOf(node).replace(line, '') : ''
  })
  return { title: cleanTitle(lineOfTitle(heading)), heading, nodes, text: texts.join('\n').trim() }
}

/** Whether an element is or holds a heading as high as `rank`, or higher. */
function holdsHeading(element: DomElement, rank: string): boolean {
  const isAsHigh = (node: DomElement): boolean => isHeading(node) && node.tagName <= rank
  return isAsHigh(element) || holds(element, isAsHigh)
}

function isJob(job: JobSection, isOfMany: boolean, isOffering: boolean): boolean {
  const length = latinLength(job.text)
  // "Baker (m/w/d)", "Location: Leeds"
  if (isOfMany && isOffering && isTitled(job)) return length >= leastOfTitle
  if (isOfMany && job.nodes.some(isJobBox)) return length >= leastInBox
  return length >= leastText && countTradeWords(job.text) > 0
}

/** Whether a section is under a title as only jobs have. */
function isTitled({ title, heading }: JobSection): boolean {
  return forEveryone.test(title) || isCalledTitle(heading)
}

/** Whether a section is under such a title, or in a box called a job. */
function isMarked(job: JobSection): boolean {
  return job.nodes.some(isJobBox) || isTitled(job)
}

const numbered = /^\d{1,2}[.)]\s+(?=\S)/

/** "1. Baker", "2. Miller": the numbers of a list; "2. Officer" alone is one who is a second officer. */
function withoutNumbers(jobs: JobSection[]): JobSection[] {
  if (!jobs.every(({ title }) => numbered.test(title))) return jobs
  return jobs.map((job) => ({ ...job, title: job.title.replace(numbered, '') }))
}

/** Where a title can be that of a job only, a label and its value describe it. */
const leastOfTitle = 5

/** Where a box is called a job, a line or two describe it. */
const leastInBox = 40

/** Those that have a label or a heading of their parts in common with another, where most of them do. */
function alike(jobs: readonly JobSection[]): JobSection[] {
  if (jobs.length < 2) return []
  const marks = jobs.map(marksOf)
  let shared = sharing(jobs, marks)
  if (shared.length < jobs.length) {
    // To read the lines below a heading takes longer than all the rest, which mostly is enough.
    for (const [index, { heading }] of jobs.entries())
      for (const field of readLinesBelow(heading).keys()) marks[index]!.add(field)
    shared = sharing(jobs, marks)
  }
  return shared.length * 2 > jobs.length ? shared : []
}

/** The jobs that have a mark which another has too. */
function sharing(jobs: readonly JobSection[], marks: readonly ReadonlySet<string>[]): JobSection[] {
  const times = new Map<string, number>()
  for (const own of marks) for (const mark of own) times.set(mark, (times.get(mark) ?? 0) + 1)
  return jobs.filter((_, index) => [...marks[index]!].some((mark) => times.get(mark)! > 1))
}

const headers = /^(?:h[2-6]|strong|b|p|dt|th|summary)$/

/** "PhD position: Foams", "Postdoc position: Doughs" */
const ofPosition =
  /^(?:\p{L}+ ){0,3}(?:ph\.?d\.?|doctoral|post-?doc(?:toral)?|research|assistant|intern)(?: \p{L}+){0,2} (?:position|studentship|fellowship|vacancy)\b/iu

function marksOf({ nodes, title }: JobSection): Set<string> {
  const marks = new Set<string>()
  if (ofPosition.test(title)) marks.add('position')
  for (const node of nodes) {
    if (!isElement(node)) continue
    if (isJobBox(node)) marks.add('box')
    const wrapped = { ...node, childNodes: [node] }
    for (const field of readLabelledFacts(wrapped).keys()) marks.add(field)
    for (const inner of [node, ...nodesBelow(node)]) {
      if (!isElement(inner)) continue
      if (isApplyLink(inner)) marks.add('apply')
      if (!headers.test(inner.tagName)) continue
      const line = lineOf(inner)
      if (isSectionHeading(line)) marks.add(line.toLowerCase().replace(/\W+$/, ''))
    }
  }
  return marks
}

/** Sections with who hires, by a link to a page of that employer; where all say the same, that may be a button. */
function withLinkedEmployers(jobs: readonly JobSection[]): JobSection[] {
  const names = jobs.map(({ heading, nodes }) => linkedEmployer(heading, nodes))
  if (new Set(names.filter((name) => name !== null)).size < 2) return [...jobs]
  return jobs.map((job, index) => ({ ...job, employer: names[index] ?? undefined }))
}
