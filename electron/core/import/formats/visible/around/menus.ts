// Menus of a page: what stands in them leads to many jobs, and says nothing of one.

import type { WorkMode } from '../../../../../../shared/posting.ts'
import { readMode } from '../../../places/workMode.ts'
import { isMode } from '../../../wording/lines/workAlone.ts'
import { attributeOf, childrenOf, type DomElement, type DomNode, isElement, isText } from '../../dom.ts'
import { namesOf } from '../elementNames.ts'
import { saysOfLabel } from '../labels/labelText.ts'
import { shortText } from '../shortText.ts'

const menuName =
  /^(?:(?:site|page|main|top|primary|secondary|mobile)-)?(?:nav|navbar|nav-bar|navigation|menu|menubar|breadcrumbs?)$/
const menuRole = /^(?:navigation|menu|menubar|tablist)$/
const frame = /^(?:html|body|main|article)$/

/** Whether an element is a menu by its tag, its role or its name. */
export function isMenu(element: DomElement): boolean {
  if (element.tagName === 'nav' || menuRole.test(attributeOf(element, 'role') ?? '')) return true
  return !frame.test(element.tagName) && namesOf(element).some((name) => menuName.test(name))
}

/** "Remote jobs", "Vagas remotas", "Teilzeitjobs": a kind of jobs, and what leads to them. */
export const ofManyJobs =
  /(?:jobs|jobb|stellen|vacatures|stillinger|(?<!\p{L})(?:roles|positions|vacancies|openings|offres|emplois|ofertas|empleos|vagas|offerte|lavori|oferty))(?!\p{L})/iu

const longestLink = 60
const mostLinks = 60
const mostInner = 4

/** Whether an element is nothing but links, one of which leads to jobs of a kind, or two to one way of working each. */
export function isRowOfLinks(element: DomElement): boolean {
  const children = childrenOf(element)
  if (children.length > mostLinks) return false
  let isOfJobs = false
  const modes = new Set<WorkMode | null>()
  for (const child of children) {
    if (isText(child) ? child.value.trim() === '' : !isElement(child)) continue
    const link = onlyLinkIn(child)
    const line = link === null ? null : shortText(link, longestLink)
    if (line === null || saysOfLabel(line)) return false
    isOfJobs ||= ofManyJobs.test(line)
    if (isMode(line)) modes.add(readMode(line))
  }
  return isOfJobs || modes.size > 1
}

/** The link that a node is, or that is all that is said in it. */
function onlyLinkIn(node: DomNode): DomElement | null {
  let inner: DomNode | undefined = node
  for (let depth = 0; depth < mostInner && inner !== undefined; depth += 1) {
    if (!isElement(inner)) return null
    if (inner.tagName === 'a') return inner
    inner = onlySaid(inner)
  }
  return null
}

/** The only node in an element but for spaces. */
function onlySaid(element: DomElement): DomNode | undefined {
  let only: DomNode | undefined
  for (const node of childrenOf(element)) {
    if (isText(node) && node.value.trim() === '') continue
    if (only !== undefined) return undefined
    only = node
  }
  return only
}
