// Jobs in boxes side by side with no heading of their own: boxes that each have the same parts ("Responsibilities"), what
// folds open, boxes that say under labels only what the job is called, those that call something a title, and what tabs show.

import { isGeneralHeading, isOfferHeading, isSectionHeading } from '../../../wording/lines/sectionHeadings.ts'
import { fieldNamed } from '../../../wording/names/labels.ts'
import { offersJobs } from '../../../wording/names/tradeWords.ts'
import {
  attributeOf,
  type DomElement,
  type DomNode,
  type DomText,
  isElement,
  isHeading,
  isText,
  lineOf,
  nodesBelow,
  textOf,
} from '../../dom.ts'
import type { MainPart } from '../body/mainPart.ts'
import { readLabelledFacts } from '../labels/labelledFacts.ts'
import { isLabel, labelOf } from '../labels/labelText.ts'
import { unsureFact } from '../labels/unsureLabels.ts'
import { cleanTitle } from '../title/cleanTitle.ts'
import { isCalledTitle } from '../title/pageHeading.ts'
import { halfNameJobs, type JobSection, siblingBoxes, type UntitledSection } from './jobSection.ts'

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

/** What a label for titles may stand in front of. */
const anyTitle = 'Baker'
const longestLabel = 30
const mostBlocks = 30
/** So much more has to be said of a job than what it is called. */
const leastFacts = 2

/** The boxes of a page that says `text`, at least two; none where their labels do not say that each is a job of its own. */
export function findJobBlocks({ whole, isFurniture }: MainPart, text: string): UntitledSection[] {
  const labels: DomNode[] = []
  for (const node of nodesBelow(whole, (element) => !isFurniture(element)))
    if (isText(node) && isTitleLabel(node.value)) labels.push(node)
  if (labels.length < 2 || labels.length > mostBlocks || !offersJobs(text)) return []
  const boxes = siblingBoxes(labels, whole)
  const told = boxes.map((box) => readLabelledFacts({ ...box, childNodes: [box] }))
  if (boxes.length !== labels.length || told.some((facts) => !facts.has('title') || facts.size <= leastFacts))
    return []
  // What says all of it twice is of one job.
  const said = new Set(
    told.map((facts) => [...facts].map(([name, { values }]) => `${name} ${values}`).join('\n')),
  )
  if (said.size < boxes.length) return []
  return boxes.map((box, index) => {
    const title = String(told[index]!.get('title')!.values[0])
    return { title, heading: null, nodes: [box], text: textOf(box) }
  })
}

/** "Position" or "Position: Baker" */
function isTitleLabel(text: string): boolean {
  const label = /^\s*([^:：]{2,30}?)\s*(?:[:：]|$)/u.exec(text.slice(0, 2 * longestLabel))?.[1]
  if (label === undefined) return false
  const name = labelOf(label)
  return (fieldNamed(name) ?? unsureFact(name, anyTitle)?.field.split(' ', 1)[0]) === 'title'
}

/** Beside its title and its links, a box that nothing else says is of a job has a description. */
const leastDescription = 100

/** The boxes of a page that says `text`, at least two, in each of which one thing is called the title of a job. */
export function findCalledJobs({ whole, isFurniture }: MainPart, text: string): JobSection[] {
  const titles: DomElement[] = []
  for (const node of nodesBelow(whole, (element) => !isFurniture(element) && !titles.includes(element))) {
    if (!isElement(node) || isFurniture(node)) continue
    if (node.tagName === 'h1' && !isGeneralHeading(lineOf(node))) return []
    if (isCalledTitle(node)) titles.push(node)
    if (titles.length > mostBoxes) return []
  }
  if (titles.length < 2 || !offersJobs(text)) return []
  const jobs = siblingBoxes(titles, whole).map((box, index) => {
    const heading = titles[index]!
    return { title: cleanTitle(lineOf(heading)), heading, nodes: [box], text: textOf(box) }
  })
  const areDifferent = new Set(jobs.map(({ title }) => title)).size === jobs.length
  return areDifferent && halfNameJobs(jobs) && jobs.every(isDescribed) ? jobs : []
}

function isDescribed({ title, nodes: [box], text }: JobSection): boolean {
  let length = text.length - title.length
  for (const node of box === undefined ? [] : nodesBelow(box))
    if (isElement(node) && node.tagName === 'a') length -= lineOf(node).length
  return length >= leastDescription
}

const mostTabs = 30
const leastText = 20

/** The jobs of a page that says `text`, at least two, side by side, half of which name one. */
export function findTabbedJobs({ whole, isFurniture }: MainPart, text: string): UntitledSection[] {
  const tabs = new Map<string, string>()
  const panes = new Map<string, DomElement>()
  let isOffering = offersJobs(text)
  // The list of the tabs is called a navigation; what they show is none.
  for (const node of nodesBelow(whole)) {
    if (!isElement(node)) continue
    if (isHeading(node)) isOffering ||= isOfferHeading(lineOf(node))
    const id = attributeOf(node, 'id')
    if (id !== null && tabs.has(id) && !isFurniture(node)) panes.set(id, node)
    const target = targetOf(node)
    if (target !== null && !tabs.has(target)) tabs.set(target, lineOf(node))
    if (tabs.size > mostTabs) return []
  }
  const jobs = [...panes].flatMap(([id, pane]) => jobOf(tabs.get(id)!, pane) ?? [])
  const parents = new Set([...panes.values()].map(({ parentNode }) => parentNode))
  const areJobs = jobs.length > 1 && jobs.length === panes.size && parents.size === 1
  return isOffering && areJobs && halfNameJobs(jobs) ? jobs : []
}

/** The id of the element that a tab shows. */
function targetOf(element: DomElement): string | null {
  for (const name of [
    'href',
    'data-bs-target',
    'data-target',
    'aria-controls',
    'data-tab',
    'data-tab-name',
  ]) {
    const value = attributeOf(element, name)
    const id =
      value === null
        ? undefined
        : (name === 'href' ? /^#([\w-]{1,80})$/ : /^#?([\w-]{1,80})$/).exec(value)?.[1]
    if (id !== undefined) return id
  }
  return null
}

function jobOf(line: string, pane: DomElement): UntitledSection | null {
  const text = textOf(pane)
  const title = cleanTitle(line)
  if (title === '' || line.length > longestTitle || isGeneralHeading(line) || /[.!?？。！]$/.test(line))
    return null
  return text.length < leastText ? null : { title, heading: null, nodes: [pane], text }
}
