// A window over the page that shows a job: all around it lies behind it.

import { isJobTitle } from '../../wording/occupations.ts'
import { offersJobs, readsLikePosting } from '../../wording/tradeWords.ts'
import {
  attributeOf,
  type DomElement,
  type DomNode,
  isElement,
  isHeading,
  lineOf,
  nodesBelow,
  textOf,
} from '../dom.ts'
import { namesOf } from './elementNames.ts'
import { frames, windowName } from './pageFurniture.ts'

const openState = /^(?:show|shown|open|opened|is-open|active|is-active|visible|is-visible|in)$/

/** The only window that a page has opened, where one reads of a job in it; consent is asked for in such windows as well. */
export function openWindow(document: DomNode): DomElement | null {
  const judged = new Set<DomElement>()
  let found: DomElement | null = null
  // What lies in such a window is of it; each would be read as a whole again.
  for (const node of nodesBelow(document, (element) => !judged.has(element))) {
    if (!isElement(node) || !isOpenWindow(node)) continue
    judged.add(node)
    if (judged.size > mostWindows) return null
    if (!showsJob(node)) continue
    if (found !== null) return null
    found = node
  }
  return found
}

const mostWindows = 20

function isOpenWindow(node: DomElement): boolean {
  if (node.tagName === 'dialog') return attributeOf(node, 'open') !== null
  if (attributeOf(node, 'aria-hidden') === 'true' || frames.test(node.tagName)) return false
  const names = namesOf(node)
  if (attributeOf(node, 'role') !== 'dialog' && !names.some((name) => windowName.test(name))) return false
  return attributeOf(node, 'aria-modal') === 'true' || names.some((name) => openState.test(name))
}

function showsJob(element: DomElement): boolean {
  const text = textOf(element)
  if (!offersJobs(text) || !readsLikePosting(text)) return false
  for (const node of nodesBelow(element)) {
    const line = isElement(node) && isHeading(node) ? lineOf(node) : ''
    if (isJobTitle(line)) return true
  }
  return false
}
