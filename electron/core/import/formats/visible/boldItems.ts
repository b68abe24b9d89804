// Jobs that a page lists below a heading that offers them, a point and a sentence each: "• Baker: you know your sourdough.",
// or a paragraph each, with what it is called on a line of its own.

import { isGeneralHeading, isOfferHeading } from '../../wording/sectionHeadings.ts'
import {
  childrenOf,
  type DomElement,
  type DomNode,
  isElement,
  isHeading,
  isText,
  lineOf,
  nodesBelow,
  textOf,
} from '../dom.ts'
import { cleanTitle } from './cleanTitle.ts'
import { halfNameJobs, type JobSection } from './jobSection.ts'
import type { MainPart } from './mainPart.ts'

const mostItems = 50
const longestTitle = 100
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
    else if (isOffer && /^[ou]l$/.test(node.tagName)) found.push(...jobsOf(node))
    else if (job !== null) {
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
  if (title === '' || title.length > longestTitle || isGeneralHeading(title) || said.length < leastSaid)
    return null
  return { title, heading, nodes: [item], text: said }
}
