// What a job is called by a bold paragraph: `<p><strong>Baker</strong></p>`.

import { isOfferHeading } from '../../../wording/lines/sectionHeadings.ts'
import { isJobTitle } from '../../../wording/names/occupations.ts'
import {
  childrenOf,
  type DomElement,
  type DomNode,
  isElement,
  isHeading,
  isText,
  lineOf,
  nodesBelow,
} from '../../dom.ts'

const longestTitle = 120

export function namesJob(line: string): boolean {
  return line.length <= longestTitle && isJobTitle(line)
}

/** A paragraph that is bold as a whole, and not a label or a sentence that is set in bold. */
export function isBoldTitle(element: DomElement): boolean {
  if (element.tagName !== 'p') return false
  const [only, second] = childrenOf(element).filter((node) => !isText(node) || node.value.trim() !== '')
  if (only === undefined || second !== undefined || !isElement(only) || !/^(?:strong|b)$/.test(only.tagName))
    return false
  const line = lineOf(only)
  return namesJob(line) && !/[.:;!?：。！？]$/.test(line)
}

/** The only one of a page, where the first thing below "Open positions". */
export function boldTitleBelowOffer(
  document: DomNode,
  isFurniture: (element: DomElement) => boolean,
): DomElement | null {
  let found: DomElement | null = null
  let isOffered = false
  for (const node of nodesBelow(document, (element) => !isFurniture(element))) {
    if (!isElement(node) || isFurniture(node)) continue
    if (isHeading(node)) isOffered = isOfferHeading(lineOf(node))
    else if (isBoldTitle(node)) {
      if (found !== null || !isOffered) return null
      found = node
    } else if (node.tagName === 'p') isOffered = false
  }
  return found
}
