// Jobs that a page lists below a heading that offers them, a point and a sentence each: "• Baker: you know your sourdough."

import { isGeneralHeading, isOfferHeading } from '../../wording/sectionHeadings.ts'
import {
  childrenOf,
  type DomElement,
  isElement,
  isHeading,
  isText,
  lineOf,
  nodesBelow,
  textOf,
} from '../dom.ts'
import { halfNameJobs, type JobSection } from './jobSection.ts'
import type { MainPart } from './mainPart.ts'
import { cleanTitle } from './pageHeading.ts'

const mostItems = 50
const longestTitle = 100
const leastSaid = 15

/** The points of such lists, at least two in each, half of which name a job. */
export function findBoldItems({ whole, isFurniture }: MainPart): JobSection[] {
  const found: JobSection[] = []
  let isOffer = false
  for (const node of nodesBelow(whole, (element) => !isFurniture(element))) {
    if (!isElement(node) || isFurniture(node)) continue
    if (isHeading(node)) isOffer = isOfferHeading(lineOf(node))
    else if (isOffer && /^[ou]l$/.test(node.tagName)) found.push(...jobsOf(node))
  }
  return found
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
