// Parts of a posting that stand in boxes of their own below the element that is called its description: "Skill
// requirement" in a card beside the one of the text. Where that element holds all, there are none.

import { isSectionHeading } from '../../../wording/lines/sectionHeadings.ts'
import { type DomElement, elementsAround, isElement, nodesBelow, textOf } from '../../dom.ts'
import { namesOf } from '../elementNames.ts'
import { shortText } from '../shortText.ts'
import type { MainPart } from './mainPart.ts'

const headOfBox = /^(?:card|panel|box|block|section|accordion)-(?:head(?:er|ing)?|title)$/
const longestHead = 60
/** What a box may tell of a job in labels and values, or of whom to ask. */
const ofFacts =
  /information|details?|overview|summary|contact|^apply|application|location|company|employer|about|deadline|salary|pay$|dates?|hours|project$|role$|position$|questions?/i
const mostParts = 8
const longestPart = 4000

/** The boxes below the text of `main`, in their order, that are headed as what a job asks or offers is. */
export function partsBeside({ whole, element, isFurniture }: MainPart): DomElement[] {
  if (element === whole) return []
  const around = new Set<DomElement>(elementsAround(element))
  const parts: DomElement[] = []
  let isBelow = false
  for (const node of nodesBelow(whole, (each) => each !== element && !isFurniture(each))) {
    if (node === element) isBelow = true
    if (!isBelow || !isElement(node) || node.tagName !== 'div' || parts.length === mostParts) continue
    const box = node.parentNode
    if (box === null || !isElement(box) || around.has(box) || !headsPart(node)) continue
    if (textOf(box).length <= longestPart) parts.push(box)
  }
  return parts
}

function headsPart(head: DomElement): boolean {
  if (!namesOf(head).some((name) => headOfBox.test(name))) return false
  const line = shortText(head, longestHead) ?? ''
  return isSectionHeading(line) && !ofFacts.test(line)
}
