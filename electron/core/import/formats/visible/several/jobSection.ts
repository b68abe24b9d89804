// One of several jobs that a page describes, and the boxes around it: those that a page calls jobs, and those that hold one
// each of several things, such as headings or labels.

import { pattern } from '../../../text/pattern.ts'
import { isJobTitle } from '../../../wording/names/occupations.ts'
import { type DomElement, type DomNode, elementsAround, isElement } from '../../dom.ts'
import { namesOf } from '../elementNames.ts'

/** One of several jobs, whatever says what it is called. */
export interface UntitledSection {
  title: string
  heading: DomElement | null
  /** What describes it, its heading included. */
  nodes: DomNode[]
  text: string
  /** Who hires, where a link in the section says so. */
  employer?: string
  /** What the only line below the title says. */
  said?: readonly { name: string; value: string }[]
}

export interface JobSection extends UntitledSection {
  heading: DomElement
}

/** Whether half of what may be jobs name one: a trade nobody thought of may stand among known ones. */
export function halfNameJobs(sections: readonly UntitledSection[]): boolean {
  const named = sections.filter(({ title }) => isJobTitle(title))
  return named.length * 2 >= sections.length
}

const jobBox = pattern('')`
  ^(?:jobs?|vacanc(?:y|ies)|positions?|openings?|roles?|vacatures?|stellen?|vagas?|empleos?
    |offres?|postes?|vakansii|vakansiya)(?:-(?:card|item|box|post|posting|listing|entry|offer|opening
      |single|row|wrapper|container|details?|info))*$
`

/** Whether an element is called a job. */
export function isJobBox(node: DomNode): boolean {
  return isElement(node) && namesOf(node).some((name) => jobBox.test(name))
}

/** How many of `nodes` each element around them holds, within `whole`. */
export function countAround(nodes: readonly DomNode[], whole: DomElement): Map<DomNode, number> {
  const counts = new Map<DomNode, number>()
  for (const node of nodes) {
    for (const around of elementsAround(node)) {
      if (around === whole) break
      counts.set(around, (counts.get(around) ?? 0) + 1)
    }
  }
  return counts
}

/** The largest element around one of the nodes counted that holds no other; null where there is none. */
export function ownBox(
  node: DomNode,
  whole: DomElement,
  counts: ReadonlyMap<DomNode, number>,
): DomElement | null {
  let box: DomElement | null = null
  for (const around of elementsAround(node)) {
    if (around === whole || counts.get(around)! > 1) break
    box = around
  }
  return box
}

/** For each of the nodes the largest element around it that holds no other; empty where those are no siblings of one kind. */
export function siblingBoxes(nodes: readonly DomNode[], whole: DomElement): DomElement[] {
  const counts = countAround(nodes, whole)
  const boxes = nodes.map((node) => ownBox(node, whole, counts)).filter((box) => box !== null)
  const parent = boxes[0]?.parentNode
  const kinds = new Set(boxes.map(({ tagName }) => tagName))
  return kinds.size === 1 && boxes.every((box) => box.parentNode === parent) ? boxes : []
}
