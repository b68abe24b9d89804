// The part of a page that a person reads: without the menus, footers, forms, cookie notes and lists of other jobs
// around it. What an element is called counts as much as its tag, since most pages are made of nothing but `div`.

import { forEveryone, namesOccupation } from '../../wording/occupations.ts'
import { headsOtherJobs } from '../../wording/otherJobs.ts'
import { isPageHeading, isSectionHeading } from '../../wording/sectionHeadings.ts'
import { offersJobs, readsLikePosting } from '../../wording/tradeWords.ts'
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
  textOf,
} from '../dom.ts'
import { areChips } from './chips.ts'
import { namesOf } from './elementNames.ts'
import { isLinkOfPage } from './linksOfPage.ts'

const furnitureTags =
  /^(?:nav|footer|aside|form|script|style|noscript|template|svg|iframe|button|select|dialog|object|embed)$/
const furnitureRoles =
  /^(?:navigation|banner|contentinfo|search|complementary|dialog|alertdialog|menu|menubar)$/
const ofOtherJobs =
  /(?:^|-)(?:related|similar|recommended|other|more)-(?:jobs|positions|vacancies|openings|roles)(?:-|$)/
const furnitureName = new RegExp(
  [
    '^(?:(?:site|page|main|top|bottom|global|primary|secondary|mobile)-)?' +
      '(?:nav|navbar|nav-bar|navigation|menu|menubar|topbar|top-bar|footer|foot|breadcrumbs?|sidebar)$',
    '^(?:navbar|breadcrumb|cookie|consent|gdpr|newsletter)(?:-|$)',
    '(?:^|-)(?:cookie-?(?:banner|bar|notice|consent)|social-?(?:links|share|media|icons))$',
    '(?:^|-)(?:share-?(?:buttons|links|bar)|skip-?(?:link|to-content))$',
    ofOtherJobs.source,
    '^(?:visually-hidden|sr-only|screen-reader-text|(?:site-|footer-)?copyrights?(?:-(?:text|line|bar))?)$',
    '(?:^|-)form-(?:success|fail|failure|error|done|message)(?:-|$)',
    '^(?:(?:page-)?toc|table-of-contents|page-(?:edit|nav)|edit-(?:link|page))$',
  ].join('|'),
)
/** What holds the page together is no furniture, whatever it is called. */
const frames = /^(?:html|body|main|article)$/

export interface MainPart {
  /** The main part of the page, or its body. */
  whole: DomElement
  /** What in it describes a job. */
  element: DomElement
  /** What is around the reading matter and not part of it. */
  isFurniture(element: DomElement): boolean
}

const leastText = 200
const candidateLimit = 40
const bodyName = /job-?(?:desc|detail|post|content|body)|posting|vacancy|position-desc|stellen|description/
/** A single paragraph or a line is called a description where it only introduces one. */
const tooSmall = /^(?:p|span|a|li|h[1-6]|strong|b|em|td|th|dt|dd|label)$/
/** An inner element with so much of the text of the one around it is what that one is about. */
const sameText = 0.8

/** The element that says it is the job's description, with the most text; else the main part; else the body. */
export function findMainPart(document: DomNode): MainPart | null {
  const opened = openWindow(document)
  if (opened !== null) return inWindow(opened, furnitureOf(document))
  const isFurniture = furnitureOf(document)
  const named: DomElement[] = []
  const headings: DomElement[] = []
  const articles: DomElement[] = []
  const calledMain: DomElement[] = []
  const titles: DomElement[] = []
  let main: DomElement | null = null
  let body: DomElement | null = null
  for (const node of nodesBelow(document, (element) => !isFurniture(element))) {
    if (!isElement(node) || isFurniture(node)) continue
    if (!tooSmall.test(node.tagName)) {
      const names = namesOf(node)
      if (named.length < candidateLimit && names.some((name) => bodyName.test(name))) named.push(node)
      if (node.tagName === 'div' && names.some((name) => mainName.test(name))) calledMain.push(node)
    }
    if (node.tagName === 'article') articles.push(node)
    if (node.tagName === 'h1') titles.push(node)
    if (main === null && (node.tagName === 'main' || attributeOf(node, 'role') === 'main')) main = node
    if (node.tagName === 'body') body = node
    if (isHeading(node) && isSectionHeading(lineOf(node))) headings.push(node)
  }
  // Several articles are parts of what is around them, and one with hardly a text is a heading with its buttons.
  const isAll = articles.length === 1 && (body === null || isMost(articles[0]!, body))
  const whole =
    main ?? (isAll ? articles[0]! : ((body && mainByName(calledMain, titles, body, isFurniture)) ?? body))
  if (whole === null) return null
  const chosen = longestOf(named, body)
  return { whole, element: chosen === null ? whole : withAll(chosen, headings, whole), isFurniture }
}

const mainName = /^(?:(?:site|page|main)-)?(?:main|content)(?:-(?:main|content|area|wrapper))?$/
/** So much of what a page says stands in its main part. */
const mostOfText = 0.6

/** The only element called the main one, where it holds every title and most of what is read. */
function mainByName(
  called: readonly DomElement[],
  titles: readonly DomElement[],
  body: DomElement,
  isFurniture: (element: DomElement) => boolean,
): DomElement | null {
  const [outer, ...others] = called
  if (outer === undefined) return null
  // One walk, since such elements may lie in one another by the thousand.
  const inside = new Set(nodesBelow(outer))
  if ([...others, ...titles].some((element) => !inside.has(element))) return null
  const length = readLength(outer, isFurniture)
  return length >= leastText && length >= readLength(body, isFurniture) * mostOfText ? outer : null
}

function readLength(root: DomElement, isFurniture: (element: DomElement) => boolean): number {
  let length = 0
  for (const node of nodesBelow(root, (element) => !isFurniture(element)))
    if (isText(node)) length += node.value.trim().length
  return length
}

function isMost(part: DomElement, whole: DomElement): boolean {
  const { length } = textOf(part)
  return length >= leastText || length * 2 >= textOf(whole).length
}

function longestOf(named: readonly DomElement[], body: DomElement | null): DomElement | null {
  let longest: DomElement | null = null
  let length = leastText
  for (const element of named) {
    if (element === body) continue
    const size = textOf(element).length
    const isInner = longest !== null && size >= length * sameText && isWithin(element, longest)
    if (size <= length && !isInner) continue
    longest = element
    length = size
  }
  return longest
}

function isWithin(element: DomElement, outer: DomElement): boolean {
  for (const around of elementsAround(element)) if (around === outer) return true
  return false
}

/** `element`, or what is around it up to `whole`, so that the headings of all parts of the posting stand in it. */
function withAll(element: DomElement, headings: readonly DomElement[], whole: DomElement): DomElement {
  const chain = [element]
  for (const around of elementsAround(element)) {
    if (chain.at(-1) === whole) break
    chain.push(around)
  }
  const ranks = new Map<DomNode, number>(chain.map((around, rank) => [around, rank]))
  let highest = 0
  for (const heading of headings) {
    const path: DomNode[] = []
    let rank = chain.length - 1
    for (const around of elementsAround(heading)) {
      const known = ranks.get(around)
      if (known !== undefined) {
        rank = known
        break
      }
      path.push(around)
    }
    // The next heading below them need not go all the way again.
    for (const node of path) ranks.set(node, rank)
    highest = Math.max(highest, rank)
  }
  return chain[highest]!
}

/** Tells the furniture of a document; what holds its only main heading or its main part is none. */
function furnitureOf(document: DomNode): (element: DomElement) => boolean {
  const kept = new Set<DomNode>()
  for (const node of nodesBelow(document)) {
    if (!isElement(node) || (node.tagName !== 'h1' && node.tagName !== 'main' && node.tagName !== 'article'))
      continue
    const around = [...elementsAround(node, deepestPage)]
    // Lists of other jobs are made of articles as well.
    if (node.tagName === 'article' && [node, ...around].some(isOfOtherJobs)) continue
    kept.add(node)
    for (const outer of around) {
      if (kept.has(outer)) break
      kept.add(outer)
    }
  }
  const judged = new Map<DomElement, boolean>()
  return (element) => {
    let isFurniture = judged.get(element)
    if (isFurniture === undefined) {
      isFurniture = judgeFurniture(element, kept.has(element))
      judged.set(element, isFurniture)
    }
    return isFurniture
  }
}

function isOfOtherJobs(element: DomElement): boolean {
  return !frames.test(element.tagName) && namesOf(element).some((name) => ofOtherJobs.test(name))
}

function judgeFurniture(element: DomElement, isKept: boolean): boolean {
  if (furnitureTags.test(element.tagName)) return true
  if (frames.test(element.tagName)) return false
  if (element.tagName === 'header') return isBanner(element)
  if (furnitureRoles.test(attributeOf(element, 'role') ?? '')) return true
  if (!isKept && isClosedWindow(element)) return true
  return !isKept && namesOf(element).some((name) => furnitureName.test(name))
}

/** A window that the page has not opened. */
function isClosedWindow(element: DomElement): boolean {
  return attributeOf(element, 'aria-hidden') === 'true' && namesOf(element).some((name) => window.test(name))
}

const openState = /^(?:show|shown|open|opened|is-open|active|is-active|visible|is-visible|in)$/

/** The only window that a page has opened, where one reads of a job in it; consent is asked for in such windows as well. */
function openWindow(document: DomNode): DomElement | null {
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
  if (attributeOf(node, 'role') !== 'dialog' && !names.some((name) => window.test(name))) return false
  return attributeOf(node, 'aria-modal') === 'true' || names.some((name) => openState.test(name))
}

function showsJob(element: DomElement): boolean {
  const text = textOf(element)
  if (!offersJobs(text) || !readsLikePosting(text)) return false
  for (const node of nodesBelow(element)) {
    const line = isElement(node) && isHeading(node) ? lineOf(node) : ''
    if (namesOccupation(line) || forEveryone.test(line)) return true
  }
  return false
}

/** What such a window shows; all around it lies behind it. */
function inWindow(opened: DomElement, isFurnitureOfPage: (element: DomElement) => boolean): MainPart {
  const inside = new Set<DomNode>(nodesBelow(opened))
  const around = new Set<DomNode>(elementsAround(opened, deepestPage))
  const isFurniture = (element: DomElement): boolean =>
    element !== opened && !around.has(element) && (!inside.has(element) || isFurnitureOfPage(element))
  return { whole: opened, element: opened, isFurniture }
}

const window = /^(?:modal|popup|lightbox|offcanvas|overlay)(?:-|$)/
const sections = /^(?:main|article|section)$/

/** A page's own header; that of an article or a section belongs to what is read. */
export function isBanner(header: DomElement): boolean {
  for (const around of elementsAround(header, deepestPage)) if (sections.test(around.tagName)) return false
  return true
}

/** A copy of the elements, which follow one another, without furniture and without lists of other jobs. */
export function withoutFurniture(
  elements: readonly DomNode[],
  isFurniture: (element: DomElement) => boolean,
  like: DomElement,
): DomElement {
  const copy: DomElement = { ...like, childNodes: [] }
  const stack: { from: readonly DomNode[]; to: DomElement }[] = [{ from: elements, to: copy }]
  for (let step = stack.pop(); step !== undefined; step = stack.pop()) {
    for (const [index, child] of step.from.entries()) {
      if (!isElement(child)) {
        step.to.childNodes.push(child as DomElement['childNodes'][number])
        continue
      }
      if (areChips(step.from[index - 1], child))
        step.to.childNodes.push({ nodeName: '#text', value: ' ', parentNode: step.to })
      if (isFurniture(child) || isLinkOfPage(child)) continue
      // What follows such a heading is about others.
      if (/^h[2-6]$/.test(child.tagName) && headsOtherJobs(lineOf(child))) break
      // The page's own name.
      if (child.tagName === 'h1' && isPageHeading(lineOf(child))) continue
      const inner: DomElement = { ...child, childNodes: [] }
      step.to.childNodes.push(inner)
      stack.push({ from: childrenOf(child), to: inner })
    }
  }
  return copy
}
