// A list of jobs with one of them opened beside it: what stands on the cards is said of other jobs.

import {
  attributeOf,
  childrenOf,
  type DomElement,
  type DomNode,
  deepestPage,
  elementsAround,
  isElement,
  lineOf,
  nodesBelow,
} from '../../dom.ts'
import { cleanTitle } from '../title/cleanTitle.ts'
import { isCalledTitle } from '../title/pageHeading.ts'

const mostTitles = 200
/** So many elements lie around a title within its card. */
const deepestInCard = 8

/** The cards of such a list, where the only title outside of them stands on one of them as well; else none. */
export function cardsBesidePane(
  document: DomNode,
  isFurniture: (element: DomElement) => boolean,
): ReadonlySet<DomElement> {
  const titles: DomElement[] = []
  for (const node of nodesBelow(document, (element) => !isFurniture(element)))
    if (isElement(node) && !isFurniture(node) && isCalledTitle(node)) titles.push(node)
  const cards = new Set<DomElement>()
  if (titles.length < 2 || titles.length > mostTitles) return cards
  const titlesIn = countTitles(titles)
  const onCards = new Set<string>()
  const opened = new Map<string, DomElement>()
  for (const title of titles) {
    const card = cardOf(title, titlesIn)
    if (card !== null) cards.add(card)
    const name = cleanTitle(lineOf(title))
    if (card === null) opened.set(name, title)
    else onCards.add(name)
  }
  const [[only, title] = [], second] = opened
  const isBeside = title !== undefined && second === undefined && onCards.has(only!)
  return isBeside && ![...elementsAround(title)].some((around) => listsCards(around, cards))
    ? cards
    : new Set()
}

/** Whether cards stand right in an element: then what it holds besides is one of them. */
function listsCards(element: DomElement, cards: ReadonlySet<DomNode>): boolean {
  return childrenOf(element).some((child) => cards.has(child))
}

/** The innermost element around a title beside one of its kind that holds one title as well. */
function cardOf(title: DomElement, titlesIn: ReadonlyMap<DomNode, number>): DomElement | null {
  for (const around of [title, ...elementsAround(title, deepestInCard)]) {
    const { parentNode } = around
    const siblings = parentNode === null ? [] : childrenOf(parentNode)
    const isOfKind = (node: DomNode): node is DomElement =>
      isElement(node) &&
      node !== around &&
      node.tagName === around.tagName &&
      attributeOf(node, 'class') === attributeOf(around, 'class')
    if (siblings.some((node) => isOfKind(node) && titlesIn.get(node) === 1)) return around
  }
  return null
}

/** How many titles each element holds or is. */
function countTitles(titles: readonly DomElement[]): ReadonlyMap<DomNode, number> {
  const counts = new Map<DomNode, number>()
  for (const title of titles)
    for (const node of [title, ...elementsAround(title, deepestPage)])
      counts.set(node, (counts.get(node) ?? 0) + 1)
  return counts
}
