// The part of a page that a person reads, without what is around it (pageFurniture.ts).

import { blockTags } from '../../../text/htmlTags.ts'
import { isSectionHeading } from '../../../wording/lines/sectionHeadings.ts'
import { isJobTitle } from '../../../wording/names/occupations.ts'
import { offersJobs, readsLikePosting } from '../../../wording/names/tradeWords.ts'
import { mayHeadText } from '../../../wording/prose/shownHead.ts'
import {
  attributeOf,
  childrenOf,
  type DomElement,
  type DomNode,
  deepestPage,
  elementsAround,
  isElement,
  isHeading,
  isHiddenByStyle,
  isText,
  lineOf,
  nodesBelow,
  textOf,
} from '../../dom.ts'
import { frames, furnitureOf, windowName } from '../around/pageFurniture.ts'
import { namesOf } from '../elementNames.ts'
import { cardsBesidePane } from './cardsBesidePane.ts'

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
const bodyName =
  /job-?(?:desc|detail|post|content|body)|posting|vacancy|position-desc|stellen|description|(?:^|-)(?:details?|offer|advert|ad|vacature|oferta|offre|annonce|anzeigen?)-?(?:desc|text|body)(?:-|$)/
/** A single paragraph or a line is called a description where it only introduces one. */
const tooSmall = /^(?:p|span|a|li|h[1-6]|strong|b|em|td|th|dt|dd|label)$/
/** What is broken into so many lines is a whole text, whatever it is. */
const leastBreaks = 6
/** An inner element with so much of the text of the one around it is what that one is about. */
const sameText = 0.8

/** The element that says it is the job's description, with the most text; else the main part; else the body. */
export function findMainPart(document: DomNode): MainPart | null {
  const opened = openWindow(document)
  if (opened !== null) return inWindow(opened, furnitureOf(document))
  const isAround = furnitureOf(document)
  const cards = cardsBesidePane(document, isAround)
  const isFurniture = (element: DomElement): boolean => cards.has(element) || isAround(element)
  const named: DomElement[] = []
  const headings: DomElement[] = []
  const articles: DomElement[] = []
  const calledMain: DomElement[] = []
  const titles: DomElement[] = []
  let main: DomElement | null = null
  let body: DomElement | null = null
  for (const node of nodesBelow(document, (element) => !isFurniture(element))) {
    if (!isElement(node) || isFurniture(node)) continue
    if (!tooSmall.test(node.tagName) || isBrokenText(node) || isBox(node)) {
      const names = namesOf(node)
      if (named.length < candidateLimit && names.some((name) => bodyName.test(name))) named.push(node)
      if (node.tagName === 'div' && names.some((name) => mainName.test(name))) calledMain.push(node)
    }
    if (node.tagName === 'article') articles.push(node)
    if (node.tagName === 'h1') titles.push(node)
    const isMain = node.tagName === 'main' || attributeOf(node, 'role') === 'main'
    if (isMain && main === null && saysMore(node)) main = node
    if (node.tagName === 'body') body = node
    if (isHeading(node) && headsPart(lineOf(node)) && !isInHidden(node)) headings.push(node)
  }
  // Several articles are parts of what is around them, and one with hardly a text is a heading with its buttons.
  const isAll = articles.length === 1 && (body === null || isMost(articles[0]!, body))
  const whole =
    main ?? (isAll ? articles[0]! : ((body && mainByName(calledMain, titles, body, isFurniture)) ?? body))
  if (whole === null) return null
  const chosen = longestOf(named, body)
  if (chosen === null) return { whole, element: whole, isFurniture }
  const element = withAll(chosen, headings, whole)
  return { whole, element: withIntroduction(element, titles, whole, isFurniture), isFurniture }
}

const leastIntroduction = 120

/** `element`, or what holds the only title as well, where somebody begins to speak of the job between the two. */
function withIntroduction(
  element: DomElement,
  titles: readonly DomElement[],
  whole: DomElement,
  isFurniture: (element: DomElement) => boolean,
): DomElement {
  const [title, ...others] = titles
  const inside = new Set<DomNode>([element, ...elementsAround(element)])
  const both = title === undefined ? undefined : [...elementsAround(title)].find((each) => inside.has(each))
  const isBeside = both !== undefined && both !== element && others.length === 0 && isWithin(both, whole)
  if (!isBeside) return element
  let isBehind = false
  for (const node of nodesBelow(both, (each) => each !== title && !isFurniture(each))) {
    if (node === element) return element
    if (node === title) isBehind = true
    else if (isBehind && isElement(node) && node.tagName === 'p') {
      const line = lineOf(node)
      if (line.length >= leastIntroduction && /[.!?]$/.test(line)) return both
    }
  }
  return element
}

/** Whether there is more in an element than headings: some templates close their main part below the title. */
function saysMore(element: DomElement): boolean {
  for (const node of nodesBelow(element, (each) => !isHeading(each)))
    if (isText(node) && node.value.trim() !== '') return true
  return false
}

function isBrokenText(element: DomElement): boolean {
  return (
    childrenOf(element).filter((child) => isElement(child) && child.tagName === 'br').length > leastBreaks
  )
}

/** What only a program shows may be opened as a part of the text, or be no part of it at all. */
function isInHidden(heading: DomElement): boolean {
  return [...elementsAround(heading, 2)].some(isHiddenByStyle)
}

/** Whether a heading is that of a part among others; what heads all of the text may stand outside of it. */
function headsPart(line: string): boolean {
  return isSectionHeading(line) && !mayHeadText.test(line)
}

/** Career sites fill a text of many paragraphs into what was made for a line. */
function isBox(element: DomElement): boolean {
  return (
    element.tagName === 'span' &&
    childrenOf(element).some((child) => isElement(child) && blockTags.has(child.tagName))
  )
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

/** What such a window shows; all around it lies behind it. */
function inWindow(opened: DomElement, isFurnitureOfPage: (element: DomElement) => boolean): MainPart {
  const inside = new Set<DomNode>(nodesBelow(opened))
  const around = new Set<DomNode>(elementsAround(opened, deepestPage))
  const isFurniture = (element: DomElement): boolean =>
    element !== opened && !around.has(element) && (!inside.has(element) || isFurnitureOfPage(element))
  return { whole: opened, element: opened, isFurniture }
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
