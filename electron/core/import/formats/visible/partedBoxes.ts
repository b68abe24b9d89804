// Jobs in boxes side by side that each have the same headings of parts ("Responsibilities", "Requirements"), as accordions
// do, with what the job is called in no heading of its own: it stands in front of the first part. What folds open says so
// itself, with parts or without.

import { isGeneralHeading, isOfferHeading, isSectionHeading } from '../../wording/sectionHeadings.ts'
import { offersJobs } from '../../wording/tradeWords.ts'
import {
  type DomElement,
  type DomText,
  isElement,
  isHeading,
  isText,
  lineOf,
  nodesBelow,
  textOf,
} from '../dom.ts'
import { siblingBoxes } from './boxesAround.ts'
import { cleanTitle } from './cleanTitle.ts'
import { halfNameJobs, type JobSection } from './jobSection.ts'
import { isLabel } from './labelText.ts'
import type { MainPart } from './mainPart.ts'

const mostBoxes = 30
const mostParts = 300
const longestTitle = 120

/** The boxes of a page that says `text`, at least two, half of which name a job. */
export function findPartedBoxes({ whole, isFurniture }: MainPart, text: string): JobSection[] {
  let isOffering = offersJobs(text)
  const parts = new Map<string, DomElement[]>()
  let count = 0
  for (const node of nodesBelow(whole, (element) => !isFurniture(element))) {
    if (!isElement(node) || isFurniture(node)) continue
    const isFold = node.tagName === 'summary'
    if (!isFold && !isHeading(node)) continue
    const line = lineOf(node)
    isOffering ||= isOfferHeading(line)
    if (!isFold && !isSectionHeading(line)) continue
    count += 1
    if (count > mostParts) return []
    const name = isFold ? '' : line.toLowerCase()
    const same = parts.get(name) ?? []
    same.push(node)
    parts.set(name, same)
  }
  if (!isOffering) return []
  for (const same of parts.values()) {
    const jobs = same.length < 2 || same.length > mostBoxes ? [] : jobsAround(same, whole)
    if (jobs.length > 1) return jobs
  }
  return []
}

function jobsAround(parts: readonly DomElement[], whole: DomElement): JobSection[] {
  const boxes = siblingBoxes(parts, whole)
  if (boxes.length < parts.length) return []
  const jobs = boxes.flatMap((box) => jobIn(box) ?? [])
  const areDifferent = new Set(jobs.map(({ title }) => title)).size === jobs.length
  return jobs.length === boxes.length && areDifferent && halfNameJobs(jobs) ? jobs : []
}

/** A box with its first line as title. */
function jobIn(box: DomElement): JobSection | null {
  const first = firstText(box)
  const heading = first?.parentNode ?? null
  if (heading === null || !isElement(heading) || heading === box) return null
  const line = lineOf(heading)
  const title = cleanTitle(line)
  const canBe = title !== '' && line.length <= longestTitle && !/[.!?:：。！？]$/.test(line)
  if (!canBe || isGeneralHeading(line) || isLabel(line)) return null
  return { title, heading, nodes: [box], text: textOf(box) }
}

function firstText(box: DomElement): DomText | null {
  for (const node of nodesBelow(box)) if (isText(node) && node.value.trim() !== '') return node
  return null
}
