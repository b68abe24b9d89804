// Who hires, by the link to a page of that employer which boards have beside the title of a job.

import { isEmployerPage } from '../../../text/urls.ts'
import { isFurniture } from '../../../wording/lines/furniture.ts'
import { isPlace } from '../../../wording/lines/placeAlone.ts'
import { isGeneralHeading } from '../../../wording/lines/sectionHeadings.ts'
import {
  attributeOf,
  type DomElement,
  type DomNode,
  elementsAround,
  isElement,
  lineOf,
  nodesBelow,
} from '../../dom.ts'
import { linkOfHeading } from '../../titleLink.ts'
import { betweenParts } from '../lines/employerInLine.ts'
import { linesAround } from '../lines/linesBelow.ts'

/** Who hires for the only job of a page, by a link to a page of that employer in the box around its title. */
export function employerLinkedAround(heading: DomElement): string | null {
  const [inner, box = inner] = elementsAround(heading, 2)
  return box === undefined ? null : linkedEmployer(heading, [box])
}

/** What stands on the links to an employer right beside the title, where they say one thing and that can be a name. */
export function linkedEmployer(heading: DomElement, nodes: readonly DomNode[]): string | null {
  const own = linkOfHeading(heading)
  const links = nodes
    .flatMap((node) => [node, ...nodesBelow(node)])
    .filter((node) => isElement(node) && node.tagName === 'a' && node !== own && leadsToEmployer(node))
  const [name = null, ...others] = new Set(links.map(lineOf).filter((line) => line !== ''))
  if (name === null || others.length > 0 || !isShortName(name)) return null
  const parts = linesAround(heading).flatMap((line) => [line, line.split(betweenParts)[0]])
  return parts.includes(name) ? name : null
}

/** Whether what stands on a link to an employer may be a name. */
export function isShortName(line: string): boolean {
  return shortName.test(line) && !isFurniture(line) && !isGeneralHeading(line) && !isPlace(line)
}

const shortName = /^[^.!?:]{0,40}\p{L}{2}[^!?:]{0,80}$/u

/** "/company/northmill", and not "/company/northmill/jobs/12" */
export function leadsToEmployer(link: DomElement): boolean {
  return isEmployerPage(attributeOf(link, 'href') ?? '')
}
