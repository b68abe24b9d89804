// Headings over other jobs, by their words, or by these and the links that follow, as "See also" heads what a job offers as
// well; and where the job goes on below them.

import { blockTags } from '../../../text/htmlTags.ts'
import { headsOtherJobs, mayHeadOtherJobs, namesOtherJobs } from '../../../wording/lines/otherJobs.ts'
import { isSectionHeading } from '../../../wording/lines/sectionHeadings.ts'
import { isJobTitle } from '../../../wording/names/occupations.ts'
import { isJobAddress } from '../../data/unmarkedSigns.ts'
import {
  attributeOf,
  childrenOf,
  type DomElement,
  elementsAround,
  isElement,
  isHeading,
  isText,
  lineOf,
  nodesBelow,
} from '../../dom.ts'
import { isLabel, longestLabel } from '../labels/labelText.ts'
import { shortText } from '../shortText.ts'
import { firstLinkIn } from './otherLinks.ts'

const longestHeading = 120
const mostBoxes = 4

/** Whether a heading stands over other jobs. */
export function headsOthersAbove(heading: DomElement): boolean {
  const line = shortText(heading, longestHeading)
  if (line === null) return false
  return headsOtherJobs(line) || (mayHeadOtherJobs(line) && isAboveJobs(heading))
}

/** "Altri annunci di lavoro: cuoco a Chiasso, …": whether a block of one line is a list of other jobs behind what heads it. */
export function listsOthersInLine(block: DomElement): boolean {
  let line = ''
  for (const node of nodesBelow(block)) {
    if (isElement(node) && blockTags.has(node.tagName)) return false
    if (!isText(node)) continue
    line += node.value
    const colon = line.search(/[:：]/)
    if (colon !== -1) return namesOtherJobs(line.slice(0, colon).replace(/\s+/g, ' ').trim())
    if (line.length > longestHeading) return false
  }
  return false
}

/** Whether the first words below a heading are a link to a job. */
function isAboveJobs(heading: DomElement): boolean {
  let inner = heading
  for (const around of elementsAround(heading, mostBoxes)) {
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

/** The heading that an element is or begins with. */
export function headOf(element: DomElement): DomElement | null {
  return isHeading(element) ? element : leadOf(element, isHeading)
}

/** The first such element below another one, where no words stand before it. */
function leadOf(element: DomElement, isSuch: (inner: DomElement) => boolean): DomElement | null {
  for (const node of nodesBelow(element)) {
    if (isText(node) && node.value.trim() !== '') return null
    if (isElement(node) && isSuch(node)) return node
  }
  return null
}

export const strong: ReadonlySet<string> = new Set(['strong', 'b', 'legend', 'summary', 'dt'])

const lists = /^(?:ul|ol|table|form|button)$/

/** Whether a list of others, or a form, is over with an element. */
export function closesList({ tagName }: DomElement): boolean {
  return lists.test(tagName)
}

/** Whether the job goes on below a heading over others: a heading of a part of it, or a fact behind the list. */
export function beginsOwn(next: DomElement, isListClosed: boolean): boolean {
  const head = headOf(next) ?? leadOf(next, ({ tagName }) => strong.has(tagName))
  if (head !== null) {
    const line = shortText(head, longestHeading)
    if (line !== null && isSectionHeading(line) && !isLabel(line)) return !isJobTitle(line)
  }
  return isListClosed && beginsWithLabel(next)
}

/** "Salary: £30,000", "<dt>Location</dt>" */
function beginsWithLabel(element: DomElement): boolean {
  for (const node of nodesBelow(element)) {
    if (!isText(node) || node.value.trim() === '') continue
    const [label = ''] = node.value.trim().split(/\s*[:：]/, 1)
    return label.length <= longestLabel && isLabel(label)
  }
  return false
}
