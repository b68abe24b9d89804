// The facts in a box at the side of a posting: "At a glance", with a label in front of each. Other boxes there list other
// jobs, or what else a site has; in those a fact comes twice, or there are none.

import type { RawField } from '../../raw.ts'
import { headsOtherJobs } from '../../wording/otherJobs.ts'
import { type DomElement, type DomNode, isElement, isHeading, lineOf, nodesBelow } from '../dom.ts'
import { namesOf } from './elementNames.ts'
import { isOfJob } from './jobSigns.ts'
import { readLabelledFacts } from './labelledFacts.ts'

const mostBoxes = 10
const boxName = /^(?:side-?bar|aside|right-?(?:col|column))(?:-.*)?$/

/** What boxes at the side say under labels of jobs, where each fact is told once in all of them. */
export function readFactsBeside(
  document: DomNode,
  isFurniture: (element: DomElement) => boolean,
): Map<string, RawField> {
  const facts = new Map<string, RawField>()
  const twice = new Set<string>()
  for (const box of boxesBeside(document, isFurniture)) {
    const told = readLabelledFacts(box, 1, isFurniture)
    if (!isOfJob(told)) continue
    for (const [name, field] of told) {
      if (facts.has(name)) twice.add(name)
      facts.set(name, field)
    }
  }
  for (const name of twice) facts.delete(name)
  return facts
}

function boxesBeside(document: DomNode, isFurniture: (element: DomElement) => boolean): DomElement[] {
  const boxes: DomElement[] = []
  for (const node of nodesBelow(document, (element) => !isFurniture(element))) {
    if (!isElement(node) || !isFurniture(node) || !isBeside(node)) continue
    if (!isOfOtherJobs(node)) boxes.push(node)
    if (boxes.length > mostBoxes) return []
  }
  return boxes
}

function isBeside(element: DomElement): boolean {
  return element.tagName === 'aside' || namesOf(element).some((name) => boxName.test(name))
}

function isOfOtherJobs(box: DomElement): boolean {
  for (const node of nodesBelow(box)) {
    if (isElement(node) && isHeading(node) && headsOtherJobs(lineOf(node))) return true
  }
  return false
}
