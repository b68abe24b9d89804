// Headings such as "Overview" above the text of a job, below which stand chips: "Hybrid", "$62 - $68/hr", "Contract - W2".

import { headsOtherJobs } from '../../../wording/lines/otherJobs.ts'
import { namesOccupation } from '../../../wording/names/occupations.ts'
import { childrenOf, type DomElement, holds, isElement, isHeading, isLink, lineOf } from '../../dom.ts'
import { shortText } from '../shortText.ts'

const mostHeaded = 8
const leastHeaded = 2
const longestHeaded = 60

/**
 * Whether below a heading stand short lines, of which half and more say facts of several kinds; `kindsIn` tells which a line
 * says. Cards of other jobs are headed by what those are called, or by a link to them.
 */
export function headsFacts(heading: DomElement, kindsIn: (line: string) => readonly string[]): boolean {
  const siblings = heading.parentNode === null ? [] : childrenOf(heading.parentNode)
  const below = siblings.slice(siblings.indexOf(heading) + 1).filter(isElement)
  const next = below.findIndex(isHeading)
  const boxes = below.slice(0, next === -1 ? undefined : next)
  const list = boxes.length === 1 ? childrenOf(boxes[0]!).filter(isElement) : boxes
  if (list.length < leastHeaded || list.length > mostHeaded) return false
  const lines: string[] = []
  for (const element of list) {
    const line = shortText(element, longestHeaded)
    if (line === null) return false
    lines.push(line)
  }
  const name = lineOf(heading)
  if (headsOtherJobs(name) || namesOccupation(name) || holds(heading, isLink)) return false
  const stating = lines.map(kindsIn).filter((kinds) => kinds.length > 0)
  return stating.length * 2 >= lines.length && new Set(stating.flat()).size >= leastHeaded
}
