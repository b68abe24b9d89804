// The card of a job in a list: its name, which leads to a page of its own, and below that the headings of a posting's
// parts. Nothing around such cards has to say that they offer jobs.

import { isEmployerPage } from '../../text/urls.ts'
import { isFurniture } from '../../wording/furniture.ts'
import { isJobTitle } from '../../wording/occupations.ts'
import { isGeneralHeading, isSectionHeading } from '../../wording/sectionHeadings.ts'
import { isPlace } from '../../wording/shortLines.ts'
import { countTradeWords } from '../../wording/tradeWords.ts'
import {
  attributeOf,
  type DomElement,
  type DomNode,
  isElement,
  isHeading,
  lineOf,
  nodesBelow,
} from '../dom.ts'
import { linkOfHeading } from '../titleLink.ts'
import type { JobSection } from './jobSection.ts'
import { readLabelledFacts } from './labelledFacts.ts'
import { linesAround } from './linesBelow.ts'

const leastParts = 2
const leastWords = 2

/** Whether sections are such cards, at least two; what stands among them may be of something else than work. */
export function areLinkedOffers(sections: readonly JobSection[]): boolean {
  const offers = sections.filter(isLinkedOffer)
  return (
    offers.length > 1 &&
    sections.every((section) => offers.includes(section) || countTradeWords(section.text) === 0)
  )
}

/** Whether a section is such a card: one with parts, that calls an occupation or says what it pays. */
function isLinkedOffer({ title, heading, nodes, text }: JobSection): boolean {
  if (linkOfHeading(heading) === null || countParts(nodes) < leastParts) return false
  if (countTradeWords(text) < leastWords) return false
  return isJobTitle(title) || nodes.some(saysPay)
}

/** How many headings of a posting's parts elements hold. */
function countParts(nodes: readonly DomNode[]): number {
  return elementsIn(nodes).filter((node) => isHeading(node) && isSectionHeading(lineOf(node))).length
}

function elementsIn(nodes: readonly DomNode[]): DomElement[] {
  return nodes.flatMap((node) => [node, ...nodesBelow(node)]).filter((node) => isElement(node))
}

function saysPay(node: DomNode): boolean {
  return isElement(node) && readLabelledFacts({ ...node, childNodes: [node] }).has('basesalary')
}

/** Sections with who hires, by a link to a page of that employer; where all say the same, that may be a button. */
export function withLinkedEmployers(jobs: readonly JobSection[]): JobSection[] {
  const names = jobs.map(linkedEmployer)
  if (new Set(names.filter((name) => name !== null)).size < 2) return [...jobs]
  return jobs.map((job, index) => ({ ...job, employer: names[index] ?? undefined }))
}

/** What stands on the links to an employer right beside the title, where they say one thing and that can be a name. */
function linkedEmployer({ heading, nodes }: JobSection): string | null {
  const own = linkOfHeading(heading)
  const links = elementsIn(nodes).filter(
    (node) => node.tagName === 'a' && node !== own && leadsToEmployer(node),
  )
  const [name = null, ...others] = new Set(links.map(lineOf).filter((line) => line !== ''))
  if (name === null || others.length > 0 || !shortName.test(name)) return null
  if (isFurniture(name) || isGeneralHeading(name) || isPlace(name)) return null
  return linesAround(heading).includes(name) ? name : null
}

const shortName = /^[^.!?:]{0,40}\p{L}{2}[^!?:]{0,80}$/u

/** "/company/northmill", and not "/company/northmill/jobs/12" */
function leadsToEmployer(link: DomElement): boolean {
  const address = attributeOf(link, 'href') ?? ''
  return isEmployerPage(address) && !ofJobs.test(address)
}

const ofJobs =
  /[/-](?:jobs?|vacanc(?:y|ies)|careers?|positions?|stellen|emplois?|empleos?|vagas|reviews?|locations?)(?:[/?-]|$)/i
