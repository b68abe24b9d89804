// Facts that a board sets as buttons below the title: "Remote", "Full-time", "$110,000/yr - $135,000/yr". Elsewhere such
// buttons choose among jobs, so that they count only where what is around them is called after one job, and once each.

import type { RawField } from '../../raw.ts'
import { readFactLine } from '../../wording/factLine.ts'
import { type DomElement, type DomNode, elementsAround, isElement, isText, nodesBelow } from '../dom.ts'
import { namesOf } from './elementNames.ts'

const ofJob =
  /^(?:jobs?|posting|vacancy|position)-(?:details?|unified|info|header|insights?|highlights?)(?:-|$)/
const mostButtons = 200

/** What such buttons say, by schema.org's name. */
export function readButtonFacts(
  root: DomNode,
  isFurniture: (element: DomElement) => boolean,
): Map<string, RawField> {
  const values = new Map<string, Set<string>>()
  let count = 0
  for (const node of nodesBelow(root, (element) => element.tagName === 'button' || !isFurniture(element))) {
    if (!isElement(node) || node.tagName !== 'button' || !isOfJob(node)) continue
    count += 1
    if (count > mostButtons) return new Map()
    for (const { name, value } of readFactLine(shownIn(node, isFurniture)) ?? [])
      values.set(name, (values.get(name) ?? new Set()).add(value))
  }
  const found = new Map<string, RawField>()
  for (const [name, told] of values)
    if (told.size === 1)
      found.set(name, { key: name, path: `page.button.${name}`, rung: 'text', values: [...told] })
  return found
}

function isOfJob(button: DomElement): boolean {
  return [...elementsAround(button, 2)].some((around) => namesOf(around).some((name) => ofJob.test(name)))
}

/** What is shown of a button, without what is there for those who cannot see it. */
function shownIn(button: DomElement, isFurniture: (element: DomElement) => boolean): string {
  const texts: string[] = []
  for (const node of nodesBelow(button, (element) => !isFurniture(element)))
    if (isText(node) && node.value.trim() !== '') texts.push(node.value.replace(/\s+/g, ' ').trim())
  return texts.length === 1 ? texts[0]! : ''
}
