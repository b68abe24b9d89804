// Which of the parts of a page that are about others stand below the text of its job: a list of them ends it, whatever its
// heading says. What stands within the text stays, also where it leads to somebody's job.

import { isJobTitle } from '../../../wording/names/occupations.ts'
import {
  type DomElement,
  type DomNode,
  isElement,
  isHeading,
  isText,
  lineOf,
  nodesBelow,
  standsAlone,
} from '../../dom.ts'
import { firstLinkIn } from './otherLinks.ts'

/** The nodes of `others` below the last words of `root`; none where most of them name no job. */
export function othersBelowText(
  root: DomNode,
  others: ReadonlySet<DomNode>,
  isFurniture: (element: DomElement) => boolean,
): Set<DomNode> {
  let below: DomElement[] = []
  const isEntered = (element: DomElement): boolean =>
    !isHeading(element) && !isFurniture(element) && !(others.has(element) && standsAlone(element))
  for (const node of others.size === 0 ? [] : nodesBelow(root, isEntered)) {
    if (isText(node)) {
      if (/[\p{L}\p{N}]/u.test(node.value)) below = []
    } else if (isElement(node) && others.has(node) && standsAlone(node)) below.push(node)
  }
  const named = below.filter(namesJob).length
  return new Set(2 * named >= below.length ? below : [])
}

function namesJob(element: DomElement): boolean {
  const link = firstLinkIn(element)
  return link !== null && isJobTitle(lineOf(link))
}
