// What of a page with one job is about others: lists of other jobs, boxes to be told of new ones, what somebody searched for.
// Their cards bear the same labels, days and badges as the job itself, so whoever adds from a page to what is known of its
// job looks at the page without them.

import { fieldOf, type RawPosting } from '../../raw.ts'
import { lettersOf } from '../../text/pageTitle.ts'
import { cleanText } from '../../text/text.ts'
import { headsOtherJobs, headsSharing } from '../../wording/lines/otherJobs.ts'
import { isSectionHeading } from '../../wording/lines/sectionHeadings.ts'
import { isJobTitle } from '../../wording/names/occupations.ts'
import {
  attributeOf,
  childrenOf,
  type DomElement,
  type DomNode,
  deepestPage,
  elementsAround,
  isElement,
  isHeading,
  isText,
  lineOf,
  nodesBelow,
  standsAlone,
} from '../dom.ts'
import type { HtmlPage } from '../page.ts'
import { linkOfHeading } from '../titleLink.ts'
import { beginsOwn, closesList, headOf, headsOthersAbove, strong } from './around/headsOthers.ts'
import { isMenu, isRowOfLinks } from './around/menus.ts'
import {
  cardsOfOthers,
  firstLinkIn,
  isCardByAddress,
  isListOfPart,
  leadsToOther,
  leadsToOtherNumber,
  type OwnJob,
} from './around/otherLinks.ts'
import { isOfOtherJobs } from './around/pageFurniture.ts'
import { isLabel } from './labels/labelText.ts'
import { shortText } from './shortText.ts'
import { isCalledTitle } from './title/pageHeading.ts'
import { textsOf } from './visibleNode.ts'

const unread: ReadonlySet<string> = new Set(
  'nav footer form script style noscript template svg iframe button select dialog head'.split(' '),
)

/** A page as those see it who fill `posting` from it: without what is about others. The same page where nothing is. */
export function ownPage(page: HtmlPage, posting: RawPosting): HtmlPage {
  const title = lettersIn(posting, 'title', 'name')
  if (title === '') return page
  const [stated] = textsOf(fieldOf(posting.node, 'url') ?? undefined)
  const address = page.surroundings.pageUrl ?? stated ?? null
  const own: OwnJob = { title, employer: lettersIn(posting, 'hiringorganization'), address }
  const others = othersOn(page.document, own)
  return others.size === 0 ? page : { ...page, document: withoutNodes(page.document, others) }
}

function lettersIn({ node }: RawPosting, ...names: string[]): string {
  const field = fieldOf(node, ...names)
  const [text = ''] = field === null ? [] : textsOf(field)
  return lettersOf(cleanText(text).replace(/\s*\([^()]{1,60}\)/g, ''))
}

/** The outermost nodes below `root` that are about others than the job; what holds its title never is. */
export function othersOn(root: DomNode, own: OwnJob): Set<DomNode> {
  const kept = aroundTitle(root, own)
  const others = new Set<DomNode>()
  let headings = 0
  const isEntered = (element: DomElement): boolean => !others.has(element) && !unread.has(element.tagName)
  for (const node of nodesBelow(root, isEntered)) {
    if (!isElement(node) || others.has(node) || unread.has(node.tagName)) continue
    if (!kept.has(node) && (isOfOtherJobs(node) || isMenu(node) || isRowOfLinks(node))) others.add(node)
    else if (isLikeHeading(node)) {
      if (headings < mostLists && headsOthers(node, own)) {
        headings += 1
        addBelow(node, kept, others)
      }
    } else {
      if (!kept.has(node) && isCardOfOther(node, own)) others.add(node)
      else addCards(node, own, kept, others)
    }
  }
  return others
}

/** No page has more. */
const mostLists = 100
const rows = /^(?:li|tr|article)$/

/** Whether an item, a row or a short box begins with a link to another job. */
function isCardOfOther(element: DomElement, own: OwnJob): boolean {
  if (element.tagName === 'div') return isCardByAddress(element, own)
  if (!rows.test(element.tagName)) return false
  const link = firstLinkIn(element)
  if (link === null || !leadsToOtherNumber(link, own)) return false
  const list = element.parentNode
  return list === null || !isElement(list) || !isListOfPart(list)
}

function addCards(around: DomElement, own: OwnJob, kept: ReadonlySet<DomNode>, others: Set<DomNode>): void {
  const kinds = new Map<string, DomElement[]>()
  let count = 0
  for (const child of childrenOf(around)) {
    if (!isElement(child) || !cards.test(child.tagName) || kept.has(child)) continue
    count += 1
    const alike = kinds.get(child.tagName)
    if (alike === undefined) kinds.set(child.tagName, [child])
    else alike.push(child)
  }
  if (count < 2) return
  const found = [...kinds.values()].flatMap((alike) => (alike.length > 1 ? cardsOfOthers(alike, own) : []))
  if (found.length > 0 && !isListOfPart(around)) for (const card of found) others.add(card)
}

const cards = /^(?:li|tr|article|section|div|a)$/

/** The element that says the title of the job, or else the first heading of all, and what is around it. */
function aroundTitle(root: DomNode, own: OwnJob): Set<DomNode> {
  let title: DomElement | null = null
  let first: DomElement | null = null
  for (const node of nodesBelow(root, ({ tagName }) => !unread.has(tagName))) {
    if (!isElement(node)) continue
    if (node.tagName === 'h1') first ??= node
    if (!(isHeading(node) || isCalledTitle(node)) || !saysTitle(node, own)) continue
    const link = linkOfHeading(node)
    if (link !== null && leadsToOther(link, own)) continue
    if (title === null || (node.tagName === 'h1' && title.tagName !== 'h1')) title = node
  }
  const kept = title ?? first
  return new Set<DomNode>(kept === null ? [] : [kept, ...elementsAround(kept, deepestPage)])
}

const longestTitle = 200

function saysTitle(element: DomElement, { title, employer }: OwnJob): boolean {
  const text = shortText(element, longestTitle)
  if (text === null) return false
  return [text, text.replace(/\s*\([^()]{1,60}\)/g, '')].some((form) => {
    const letters = lettersOf(form)
    return letters.startsWith(title) || letters === employer + title
  })
}

const longestHeading = 120
const calledHeading =
  /(?:^|\s|[-_])(?:title|titel|titre|titulo|heading|head(?:er|line)?|caption|label|hd)(?:$|\s|[-_])/i
const plain: ReadonlySet<string> = new Set(['p', 'div', 'span', 'h2', 'h3', 'h4', 'h5', 'h6'])

/** A heading below the title, or a line that stands alone in its block and is as strong, or called so. */
function isLikeHeading(element: DomElement): boolean {
  const { tagName } = element
  if (isHeading(element)) return tagName !== 'h1'
  if (attributeOf(element, 'role') === 'heading' || strong.has(tagName)) return true
  if (!plain.has(tagName)) return false
  const names = attributeOf(element, 'class') ?? ''
  return names !== '' && names.length < longestTitle && calledHeading.test(names)
}

function headsOthers(heading: DomElement, own: OwnJob): boolean {
  const line = shortText(heading, longestHeading)
  if (line === null || /^\d/.test(line) || (strong.has(heading.tagName) && !standsAlone(heading)))
    return false
  if (headsOthersAbove(heading) && !headsSharing(line)) return true
  const link = isHeading(heading) ? linkOfHeading(heading) : null
  return link !== null && leadsToOther(link, own)
}

const mostBoxes = 4

/** The outermost box around a heading that says no more than it, and what leads to more of that. */
function boxOf(heading: DomElement): DomElement {
  let box = heading
  for (const around of elementsAround(heading, mostBoxes)) {
    if (around.tagName === 'a') box = around
    else if (childrenOf(around).every((node) => node === box || saysNothing(node))) box = around
    else break
  }
  return box
}

function saysNothing(node: DomNode): boolean {
  if (isText(node)) return node.value.trim() === ''
  if (!isElement(node)) return true
  if (node.tagName === 'a' || unread.has(node.tagName)) return true
  return lineOf(node) === ''
}

/** Adds a heading over others and what follows it, up to what is about the job again. */
function addBelow(heading: DomElement, kept: ReadonlySet<DomNode>, others: Set<DomNode>): void {
  const box = boxOf(heading)
  if (kept.has(box)) return
  const siblings: DomNode[] = box.parentNode === null ? [] : childrenOf(box.parentNode)
  others.add(box)
  const behind = siblings.slice(siblings.indexOf(box) + 1)
  let cardRank: string | null | undefined
  let isListClosed = false
  for (const next of behind) {
    // The next term of a list has the next subject.
    if (heading.tagName === 'dt' && isElement(next) && next.tagName === 'dt') return
    if (kept.has(next) || (isElement(next) && beginsOwn(next, isListClosed))) return
    const head = isElement(next) ? headOf(next) : null
    if (head !== null && isHeading(head) && head.tagName <= rankOf(heading)) {
      const line = lineOf(head)
      const isOfList = linkOfHeading(head) !== null || isJobTitle(line) || headsOtherJobs(line)
      const isPart = isSectionHeading(line) || isLabel(line)
      if (!isOfList && (isPart || (cardRank !== undefined && cardRank !== head.tagName))) return
    }
    if (cardRank === undefined && isElement(next)) cardRank = head?.tagName ?? null
    others.add(next)
    if (isElement(next)) isListClosed ||= closesList(next)
  }
}

/** What is no heading by its tag stands above any that is one. */
function rankOf({ tagName }: DomElement): string {
  return /^h\d$/.test(tagName) ? tagName : 'h6'
}

/** A copy of a document, or of a part of it, without some of its nodes. */
export function withoutNodes<Root extends DomNode>(root: Root, left: ReadonlySet<DomNode>): Root {
  const copy = { ...root, childNodes: [] }
  const stack: { from: DomNode; to: DomNode }[] = [{ from: root, to: copy }]
  for (let step = stack.pop(); step !== undefined; step = stack.pop()) {
    const children = childrenOf(step.to)
    for (const child of childrenOf(step.from)) {
      if (left.has(child)) continue
      const inner = { ...child, parentNode: step.to } as DomNode
      if ('childNodes' in inner) {
        inner.childNodes = []
        stack.push({ from: child, to: inner })
      }
      children.push(inner)
    }
  }
  return copy
}
