// What of a page is around the reading matter: menus, footers, forms, cookie notes, closed windows, lists of other jobs. What
// an element is called counts as much as its tag, since most pages are made of nothing but `div`.

import { pattern } from '../../../text/pattern.ts'
import { isNotice } from '../../../wording/lines/boardNotices.ts'
import { isPageHeading } from '../../../wording/lines/sectionHeadings.ts'
import {
  attributeOf,
  childrenOf,
  type DomElement,
  type DomNode,
  deepestPage,
  elementsAround,
  isElement,
  isHiddenByStyle,
  isText,
  lineOf,
  nodesBelow,
  textOf,
} from '../../dom.ts'
import { namesOf } from '../elementNames.ts'
import { shortText } from '../shortText.ts'
import { beginsOwn, closesList, headsOthersAbove, listsOthersInLine } from './headsOthers.ts'
import { isLinkOfPage } from './linksOfPage.ts'

const furnitureTags =
  /^(?:nav|footer|aside|form|script|style|noscript|template|svg|iframe|button|select|dialog|object|embed)$/
const furnitureRoles =
  /^(?:navigation|banner|contentinfo|search|complementary|dialog|alertdialog|menu|menubar|tablist)$/
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
    '^(?:visually-hidden|visuallyhidden|sr-only|wb-inv|screen-reader-text|(?:site-|footer-)?copyrights?(?:-(?:text|line|bar))?)$',
    '(?:^|-)form-(?:success|fail|failure|error|done|message)(?:-|$)',
    '^(?:(?:page-)?toc|table-of-contents|page-edit|edit-(?:link|page))$',
  ].join('|'),
)
/** What holds the page together is no furniture, whatever it is called. */
export const frames = /^(?:html|body|main|article)$/
/** What a window over the page is called, open or not. */
export const windowName = /^(?:modal|popup|lightbox|offcanvas|overlay)(?:-|$)/

/** Tells the furniture of a document; what holds its only main heading or its main part is none. */
export function furnitureOf(document: DomNode): (element: DomElement) => boolean {
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

/** Whether an element is called a list of other jobs. */
export function isOfOtherJobs(element: DomElement): boolean {
  return !frames.test(element.tagName) && namesOf(element).some((name) => ofOtherJobs.test(name))
}

function judgeFurniture(element: DomElement, isKept: boolean): boolean {
  if (furnitureTags.test(element.tagName)) return true
  if (frames.test(element.tagName)) return false
  if (element.tagName === 'span' && isHidden(element)) return true
  if (element.tagName === 'header') return isBanner(element)
  if (furnitureRoles.test(attributeOf(element, 'role') ?? '')) return true
  if (!isKept && isClosedWindow(element)) return true
  return !isKept && namesOf(element).some((name) => furnitureName.test(name)) && !isFootOfBox(element)
}

/** `<div class="heading"><div class="title">…<div class="footer">`: the last line of a box on top. */
function isFootOfBox({ parentNode: box }: DomElement): boolean {
  return box !== null && isElement(box) && namesOf(box).some((name) => boxOnTop.test(name))
}

const boxOnTop = /^(?:heading|head|hero|title|card|teaser|intro)$/

/** Words within a line that a page never shows, and not on small screens only; boxes that are hidden may be opened. */
function isHidden(element: DomElement): boolean {
  if (isHiddenByStyle(element)) return true
  const classes = attributeOf(element, 'class') ?? ''
  return /(?:^|\s)(?:hidden|d-none)(?:\s|$)/.test(classes) && !/:|\bd-[a-z]{2,3}-/.test(classes)
}

/** A window that the page has not opened. */
function isClosedWindow(element: DomElement): boolean {
  if (
    attributeOf(element, 'aria-hidden') === 'true' &&
    namesOf(element).some((name) => windowName.test(name))
  )
    return true
  if (!isHiddenByStyle(element)) return false
  // What is in a box that is hidden tells whether it opens as a window.
  const inside = [...nodesBelow(element)].slice(0, mostInWindow).filter(isElement)
  return [element, ...inside].some((each) => namesOf(each).some((name) => partOfWindow.test(name)))
}

const partOfWindow = /^(?:pop-?)?(?:modal|popup|dialog|tooltip)(?:-|$)/
const mostInWindow = 12

const sections = /^(?:main|article|section)$/

/** A page's own header; that of an article or a section belongs to what is read. */
export function isBanner(header: DomElement): boolean {
  for (const around of elementsAround(header, deepestPage)) if (sections.test(around.tagName)) return false
  return true
}

/** Whether a heading is one over other jobs or over what a board adds of its own; `isBoxed`: with nothing else in its box. */
function headsOthers(heading: DomElement, isBoxed: boolean): boolean {
  const line = lineOf(heading)
  // "Share this job" in a box of its own may stand above the text.
  return (headsOthersAbove(heading) && !(isBoxed && /share/i.test(line))) || isOfBoard(line, heading)
}

const rankBelowTitle = /^h[2-6]$/

/** Such a heading, also alone in a box. */
function isOfOthers(element: DomElement): boolean {
  let inner: DomElement | undefined = element
  for (let hop = 0; inner !== undefined && hop < mostBoxes; hop += 1) {
    if (rankBelowTitle.test(inner.tagName)) return headsOthers(inner, hop > 0)
    inner = onlyElementIn(inner)
  }
  return false
}

const mostBoxes = 4

/** What all that is said in a box stands in. */
function onlyElementIn(box: DomNode): DomElement | undefined {
  const said: DomNode[] = childrenOf(box).filter((node) => !isText(node) || node.value.trim() !== '')
  return said.length === 1 && isElement(said[0]!) ? said[0] : undefined
}

/** "About the company", and below it how many follow that: what a board knows of who hires. */
function isOfBoard(line: string, heading: DomElement): boolean {
  if (heading.parentNode === null || !aboutCompany.test(line)) return false
  return followers.test(textOf(heading.parentNode).slice(0, longestCompany))
}

const aboutCompany = pattern('i')`
  ^(?:about the company|über das unternehmen|à propos de l[’']entreprise|acerca de la empresa
    |sobre a empresa|over het bedrijf|informazioni sull[’']azienda|om företaget|om virksomheden
    |om bedriften|o firmie)$
`
const followers =
  /\d (?:followers?|abonnés|seguidor(?:es|i)|volgers|följare|følgere|obserwujących)(?!\p{L})/iu
const longestCompany = 300

/** Whether an element shows shortened what the one before it says as a whole, for those who see the page. */
function isSeenTwice(element: DomElement, before: DomNode | undefined): boolean {
  if (attributeOf(element, 'aria-hidden') !== 'true' || before === undefined || !isElement(before))
    return false
  const line = lineOf(element)
  return line !== '' && line === lineOf(before)
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
    const isRow = step.to.tagName === 'div' && areRow(step.from)
    let isAboutOthers = false
    let isListClosed = false
    for (const [index, child] of step.from.entries()) {
      if (isElement(child)) {
        if (isOfOthers(child)) [isAboutOthers, isListClosed] = [true, false]
        else if (isAboutOthers && beginsOwn(child, isListClosed)) isAboutOthers = false
        isListClosed ||= closesList(child)
      }
      // What follows such a heading is about others, up to the next part of the job.
      if (isAboutOthers) continue
      if (!isElement(child)) {
        step.to.childNodes.push(child as DomElement['childNodes'][number])
        continue
      }
      const isBehind = isRow && step.to.childNodes.some(isElement)
      if (isBehind || areChips(step.from[index - 1], child))
        step.to.childNodes.push({ nodeName: '#text', value: isBehind ? ' · ' : ' ', parentNode: step.to })
      if (isFurniture(child) || isLinkOfPage(child)) continue
      if (isSeenTwice(child, step.from[index - 1])) continue
      if (boxesOfNotices.has(child.tagName) && isNotice(shortText(child, longestNotice) ?? '')) continue
      if (boxesOfNotices.has(child.tagName) && listsOthersInLine(child)) continue
      // The page's own name.
      if (child.tagName === 'h1' && isPageHeading(lineOf(child))) continue
      const inner: DomElement = { ...child, childNodes: [] }
      step.to.childNodes.push(inner)
      stack.push({ from: childrenOf(child), to: inner })
    }
  }
  return copy
}

const boxesOfNotices: ReadonlySet<string> = new Set(['p', 'div'])
const longestNotice = 160

const leastChip = 3
/** Chips are not nested deeper. */
const deepest = 10

const leastInRow = 3
const chip = /^[\p{Lu}\p{N}\p{Extended_Pictographic}(][^.!?:]{1,40}$/u

/** "Remote", "Full-time", "Flexible hours": chips in a row, which a page parts by their colours alone. */
function areRow(nodes: readonly DomNode[]): boolean {
  const said = nodes.filter((node) => !isText(node) || node.value.trim() !== '')
  const isChip = (node: DomNode): boolean =>
    isElement(node) && node.tagName === 'span' && chip.test(lineOf(node))
  return said.length >= leastInRow && said.every(isChip)
}

/** What a value stands in, and its label. */
const boxes: ReadonlySet<string> = new Set(['span', 'a', 'b', 'strong', 'label', 'small'])

/** Whether two elements that nothing stands between are two texts; the letters of a word may be set one by one. */
function areChips(before: DomNode | undefined, after: DomElement): boolean {
  if (before === undefined || !isElement(before) || !boxes.has(before.tagName)) return false
  if (!boxes.has(after.tagName) || (after.tagName === 'a' && before.tagName !== 'a')) return false
  // No word is set small in part.
  const isCaption = before.tagName === 'small' || after.tagName === 'small'
  const [end, start] = [textAt(before, -1), textAt(after, 0)]
  return (
    end.trim().length >= leastChip &&
    start.trim().length >= leastChip &&
    /[\p{L}\p{N})]$/u.test(end) &&
    (isCaption ? /^[\p{L}\p{N}\p{Sc}(]/u : /^[\p{Lu}\p{N}\p{Sc}(]/u).test(start)
  )
}

/** The first (`0`) or last (`-1`) text in an element; '' where something else stands there. */
function textAt(element: DomElement, end: 0 | -1): string {
  let node: DomNode | undefined = element
  for (let depth = 0; depth < deepest && node !== undefined; depth += 1) {
    if (isText(node)) return node.value
    node = childrenOf(node).at(end)
  }
  return ''
}
