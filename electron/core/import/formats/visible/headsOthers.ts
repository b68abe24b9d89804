// Headings over other jobs, by their words, or by these and the links that follow: "See also" heads what a job offers as well.

import { headsOtherJobs, mayHeadOtherJobs } from '../../wording/lines/otherJobs.ts'
import { isJobTitle } from '../../wording/names/occupations.ts'
import { isJobAddress } from '../data/unmarkedSigns.ts'
import {
  attributeOf,
  childrenOf,
  type DomElement,
  elementsAround,
  isElement,
  isText,
  lineOf,
} from '../dom.ts'
import { firstLinkIn } from './otherLinks.ts'
import { shortText } from './shortText.ts'

const longestHeading = 120
const mostBoxes = 4

/** Whether a heading stands over other jobs. */
export function headsOthersAbove(heading: DomElement): boolean {
  const line = shortText(heading, longestHeading)
  if (line === null) return false
  return headsOtherJobs(line) || (mayHeadOtherJobs(line) && isAboveJobs(heading))
}

/** Whether the first words below a heading are a link to a job. */
function isAboveJobs(heading: DomElement): boolean {
  let inner = heading
  for (const around of [...elementsAround(heading, mostBoxes)]) {
    const siblings = childrenOf(around)
    for (const next of siblings.slice(siblings.indexOf(inner) + 1)) {
      if (isText(next) && next.value.trim() !== '') return false
      if (!isElement(next) || lineOf(next) === '') continue
      const link = firstLinkIn(next)
      return link !== null && (isJobTitle(lineOf(link)) || isJobAddress(attributeOf(link, 'href') ?? ''))
    }
    inner = around
  }
  return false
}
