// Jobs behind tabs: a list of what they are called, each of which leads to an element of the page that describes one.

import { isGeneralHeading, isOfferHeading } from '../../wording/sectionHeadings.ts'
import { offersJobs } from '../../wording/tradeWords.ts'
import { attributeOf, type DomElement, isElement, isHeading, lineOf, nodesBelow, textOf } from '../dom.ts'
import { cleanTitle } from './cleanTitle.ts'
import { halfNameJobs, type UntitledSection } from './jobSection.ts'
import type { MainPart } from './mainPart.ts'

const mostTabs = 30
const longestTitle = 120
const leastText = 20

/** The jobs of a page that says `text`, at least two, side by side, half of which name one. */
export function findTabbedJobs({ whole, isFurniture }: MainPart, text: string): UntitledSection[] {
  const tabs = new Map<string, string>()
  const panes = new Map<string, DomElement>()
  let isOffering = offersJobs(text)
  // The list of the tabs is called a navigation; what they show is none.
  for (const node of nodesBelow(whole)) {
    if (!isElement(node)) continue
    if (isHeading(node)) isOffering ||= isOfferHeading(lineOf(node))
    const id = attributeOf(node, 'id')
    if (id !== null && tabs.has(id) && !isFurniture(node)) panes.set(id, node)
    const target = targetOf(node)
    if (target !== null && !tabs.has(target)) tabs.set(target, lineOf(node))
    if (tabs.size > mostTabs) return []
  }
  const jobs = [...panes].flatMap(([id, pane]) => jobOf(tabs.get(id)!, pane) ?? [])
  const parents = new Set([...panes.values()].map(({ parentNode }) => parentNode))
  const areJobs = jobs.length > 1 && jobs.length === panes.size && parents.size === 1
  return isOffering && areJobs && halfNameJobs(jobs) ? jobs : []
}

/** The id of the element that a tab shows. */
function targetOf(element: DomElement): string | null {
  for (const name of [
    'href',
    'data-bs-target',
    'data-target',
    'aria-controls',
    'data-tab',
    'data-tab-name',
  ]) {
    const value = attributeOf(element, name)
    const id =
      value === null
        ? undefined
        : (name === 'href' ? /^#([\w-]{1,80})$/ : /^#?([\w-]{1,80})$/).exec(value)?.[1]
    if (id !== undefined) return id
  }
  return null
}

function jobOf(line: string, pane: DomElement): UntitledSection | null {
  const text = textOf(pane)
  const title = cleanTitle(line)
  if (title === '' || line.length > longestTitle || isGeneralHeading(line) || /[.!?？。！]$/.test(line))
    return null
  return text.length < leastText ? null : { title, heading: null, nodes: [pane], text }
}
