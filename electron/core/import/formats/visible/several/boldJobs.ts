// Jobs that a page lists under bold lines: one below the other under bold paragraphs, or below a heading that offers them as
// points or paragraphs of a sentence each. People set much in bold, so all or half of them have to name a job.

import { isEmploymentWord } from '../../../fields/employment.ts'
import { latinLength } from '../../../text/latinLength.ts'
import { isPlace } from '../../../wording/lines/placeAlone.ts'
import { isGeneralHeading, isOfferHeading } from '../../../wording/lines/sectionHeadings.ts'
import { offersJobs } from '../../../wording/names/tradeWords.ts'
import {
  attributeOf,
  childrenOf,
  type DomElement,
  type DomNode,
  isElement,
  isHeading,
  isText,
  lineOf,
  nodesBelow,
  textOf,
} from '../../dom.ts'
import { wrap } from '../body/bodyOf.ts'
import type { MainPart } from '../body/mainPart.ts'
import { isOfJob } from '../jobSigns.ts'
import { readLabelledFacts } from '../labels/labelledFacts.ts'
import { isBoldTitle, namesJob } from '../title/boldTitle.ts'
import { cleanTitle } from '../title/cleanTitle.ts'
import { halfNameJobs, type JobSection, type UntitledSection } from './jobSection.ts'

const mostTitles = 30
const longestTitle = 120
const leastText = 100

/** The jobs of a page that says `text`, at least two; none where one of the bold titles has no labels of its own. */
export function findBoldJobs({ whole, isFurniture }: MainPart, text: string): UntitledSection[] {
  const headings: DomElement[] = []
  const titles: DomElement[] = []
  for (const node of nodesBelow(whole, (element) => !isFurniture(element))) {
    if (!isElement(node)) continue
    if (isHeading(node) && !isFurniture(node)) headings.push(node)
    else if (isBoldTitle(node)) titles.push(node)
  }
  const parent = titles[0]?.parentNode
  if (!parent || titles.length < 2 || titles.length > mostTitles || !offersJobs(text)) return []
  if (headings.some((heading) => namesJob(lineOf(heading)))) return []
  if (titles.some(({ parentNode }) => parentNode !== parent)) return []
  const siblings = childrenOf(parent)
  const jobs = titles.map((title) => sectionOf(title, siblings, titles))
  const areJobs = jobs.every(
    ({ nodes, text: own }) =>
      latinLength(own) >= leastText && isOfJob(readLabelledFacts(wrap(nodes, whole), undefined, isFurniture)),
  )
  return areJobs ? withoutLetters(jobs) : []
}

/** What follows up to the next title, or to a real heading. */
function sectionOf(
  title: DomElement,
  siblings: readonly DomNode[],
  titles: readonly DomElement[],
): UntitledSection {
  const nodes: DomNode[] = []
  for (const next of siblings.slice(siblings.indexOf(title) + 1)) {
    if (isElement(next) && (titles.includes(next) || isHeading(next))) break
    nodes.push(next)
  }
  const text = nodes.map((node) => (isText(node) ? node.value : isElement(node) ? textOf(node) : ''))
  return { title: cleanTitle(lineOf(title)), heading: null, nodes, text: text.join('\n').trim() }
}

const lettered = /^(\p{L}{3,20}) (?:[A-Z]|\d{1,2})\s?[:.)–-]\s+(?=\S)/u

/** "Profile A: Baker", "Profile B: Miller": what only tells one from the other. */
function withoutLetters(jobs: UntitledSection[]): UntitledSection[] {
  const words = new Set(jobs.map(({ title }) => lettered.exec(title)?.[1]))
  if (words.size > 1 || words.has(undefined)) return jobs
  return jobs.map((job) => ({ ...job, title: job.title.replace(lettered, '') }))
}

const mostItems = 50
const leastSaid = 15

/** The points of such lists, at least two in each, half of which name a job; paragraphs that each name one. */
export function findBoldItems({ whole, isFurniture }: MainPart): JobSection[] {
  const found: JobSection[] = []
  let run: JobSection[] = []
  let around: DomNode | null = null
  let isOffer = false
  const endRun = () => {
    // Labels are set in bold as well, so each has to name a job.
    if (run.length > 1 && run.every((job) => halfNameJobs([job]))) found.push(...run)
    run = []
  }
  for (const node of nodesBelow(whole, (element) => !isFurniture(element))) {
    if (!isElement(node) || isFurniture(node)) continue
    const job = isOffer && node.tagName === 'p' && beginsWithLine(node) ? jobOf(node) : null
    if (job === null ? node.parentNode === around : node.parentNode !== around) endRun()
    if (isHeading(node)) isOffer = isOfferHeading(lineOf(node))
    else if (/^[ou]l$/.test(node.tagName) || (isOffer && holdsCards(node))) {
      const jobs = jobsOf(node)
      const placed = withTowns(jobs)
      // Below "Join our team" may stand what they offer, but nothing else has a town and terms.
      if (isOffer || placed.length > 0) found.push(...(placed.length > 0 ? placed : jobs))
    } else if (job !== null) {
      run.push(job)
      around = node.parentNode
    }
  }
  endRun()
  return found
}

/** `<p><b>Baker</b><br>…`: a line of its own on top. */
function beginsWithLine(paragraph: DomElement): boolean {
  const [first, second] = childrenOf(paragraph).filter((node) => !isText(node) || node.value.trim() !== '')
  return first !== undefined && second !== undefined && isElement(second) && second.tagName === 'br'
}

/** Whether an element holds nothing but boxes of one kind. */
function holdsCards(element: DomElement): boolean {
  const kinds = childrenOf(element).map((node) =>
    isElement(node)
      ? `${node.tagName} ${attributeOf(node, 'class') ?? ''}`
      : isText(node)
        ? node.value.trim()
        : '',
  )
  const [kind = '', other] = new Set(kinds.filter((each) => each !== ''))
  return other === undefined && /^(?:div|article|section) \S/.test(kind)
}

function jobsOf(list: DomElement): JobSection[] {
  const items = childrenOf(list).filter((node) => isElement(node))
  if (items.length < 2 || items.length > mostItems) return []
  const jobs = items.flatMap((item) => jobOf(item) ?? [])
  return jobs.length === items.length && halfNameJobs(jobs) ? jobs : []
}

function jobOf(item: DomElement): JobSection | null {
  const heading = childrenOf(item).find((node) => !isText(node) || node.value.trim() !== '')
  if (heading === undefined || !isElement(heading) || !/^(?:strong|b)$/.test(heading.tagName)) return null
  const line = lineOf(heading)
  const said = textOf(item)
    .slice(line.length)
    .replace(/^[\s:：–—-]+/, '')
  const title = cleanTitle(line.replace(/\s*[:：–—-]$/, ''))
  if (title === '' || title.length > longestTitle || isGeneralHeading(title) || !isSaid(said)) return null
  return { title, heading, nodes: [item], text: said }
}

function isSaid(text: string): boolean {
  return text.length >= leastSaid || isEmploymentWord(text)
}

/** "Leeds (Full-time)" */
const townAndTerms = /^(\p{Lu}[\p{L} .,'’-]{1,50}) \(([^()]{3,30})\)$/u

/** Jobs that all say no more than their town and terms: where some towns are known, the others are some as well. */
function withTowns(jobs: readonly JobSection[]): JobSection[] {
  const told = jobs.map(({ text }) => townAndTerms.exec(text)?.slice(1) ?? [])
  const areTerms = told.every(([, terms = '']) => isEmploymentWord(terms) || endsInTerms.test(terms))
  if (!areTerms || !told.some(([town = '']) => isPlace(town))) return []
  return jobs.map((job, index) => {
    const [town = '', terms = ''] = told[index]!
    const said = [
      { name: 'joblocation', value: town },
      { name: 'employmenttype', value: terms },
    ]
    return { ...job, said }
  })
}

/** "3-month internship" */
const endsInTerms = /(?:^|[ -])(?:internship|contract|full[- ]?time|part[- ]?time|temporary|permanent)$/i
