// Where an icon stands in place of a label: a pin in front of a town. Pins are read here; iconLabels.ts reads what else
// is drawn, by its form.

import { readMode } from '../../../places/workMode.ts'
import type { RawField } from '../../../raw.ts'
import { legalForm } from '../../../text/legalForms.ts'
import { pattern } from '../../../text/pattern.ts'
import { isFurniture } from '../../../wording/lines/furniture.ts'
import { isEmployment } from '../../../wording/lines/workAlone.ts'
import {
  attributeOf,
  childrenOf,
  type DomElement,
  type DomNode,
  elementsAround,
  isElement,
  isText,
  lineOf,
  nodesBelow,
} from '../../dom.ts'
import { shortText } from '../shortText.ts'
import { factOfLine } from './labelledFacts.ts'
import { isLabel } from './labelText.ts'

const pin =
  /(?:^|[\s_-])(?:map-?(?:marker|pin)(?:-\w+)?|location(?:[-_](?:dot|pin|on|outline|arrow|icon))?|geo-alt|marker|place|(?:icon|icons|ico|bi|ti|lucide|svg)-pin|pin-icon)(?:$|\s)/i
/** What icons are drawn with. */
export const iconTags: ReadonlySet<string> = new Set(['i', 'svg', 'span', 'img', 'mat-icon'])
const skipped: ReadonlySet<string> = new Set(['nav', 'footer', 'aside', 'form', 'script', 'style'])
const longestPlace = 80
const longestName = 200
const mostSiblings = 80
const mostNodes = 2000
/** A drawing is a handful of lines. */
const mostInIcon = 60
/** What pins stand in front of besides places: buttons, and what one is to do. */
const noPlace = pattern('iu')`
  [!?@]|:\/\/|\d{5,}|^(?:view|see|show|open|find|our|get|location|map|apply|save|share|directions|contact
    |address|back|home|nearby|multiple|several|various|we|leave|visit|head office|more
    |inter(?:national|nacional))(?!\p{L})
`

/** The place behind the only pin in `root`, or behind pins that all say the same; null where there is none. */
export function placeAtPin(root: DomNode): RawField | null {
  const places = new Set<string>()
  let count = 0
  for (const node of nodesBelow(root, ({ tagName }) => !skipped.has(tagName))) {
    count += 1
    if (count > mostNodes) return null
    if (!isElement(node) || !isPin(node)) continue
    const text = textBehind(node, longestPlace)
    const place = text === null ? null : placeOf(text)
    if (place !== null) places.add(place)
  }
  const [place, second] = places
  if (place === undefined || second !== undefined) return null
  return { key: 'jobLocation', path: 'page.icon.joblocation', rung: 'text', values: [place] }
}

function isPin(element: DomElement): boolean {
  if (!iconTags.has(element.tagName)) return false
  const names = ['class', 'data-icon', 'data-lucide', 'alt', 'name'].map(
    (name) => attributeOf(element, name) ?? '',
  )
  return names.some((name) => name.length <= longestName && pin.test(name)) && holdsNoText(element)
}

/** Whether an element shows no words: a drawing, or nothing. */
export function holdsNoText(element: DomElement): boolean {
  let count = 0
  for (const node of nodesBelow(element)) {
    count += 1
    if (count > mostInIcon || (isText(node) && node.value.trim() !== '')) return false
  }
  return true
}

/** What stands behind an icon in the same element, or in the next one where it is alone in its own. */
export function textBehind(icon: DomElement, longest: number): string | null {
  let current: DomElement = icon
  for (let hop = 0; hop < 2; hop += 1) {
    const parent: DomNode | null = current.parentNode
    if (parent === null || !isElement(parent)) return null
    const siblings = childrenOf(parent)
    if (siblings.length > mostSiblings) return null
    const index = siblings.indexOf(current)
    const next = siblings
      .slice(index + 1)
      .find((node) => (isText(node) ? node.value.trim() !== '' : isElement(node) && !holdsNoText(node)))
    if (next !== undefined) {
      if (isElement(next)) return shortText(next, longest)
      const text = isText(next) ? next.value.trim() : ''
      return text.length > longest ? null : text
    }
    current = parent
  }
  return null
}

function placeOf(text: string): string | null {
  const place = factOfLine(text)?.value ?? text
  if (place.length > longestPlace || !/^\p{L}{2}/u.test(place)) return null
  if (noPlace.test(place) || isLabel(place) || isFurniture(place) || legalForm.test(place)) return null
  return isEmployment(place) || readMode(place) === 'onsite' ? null : place
}

/** So much text has what stands around a title and still says nothing but the facts of its job. */
const longestHead = 400
const mostAround = 4

/** The place behind the only pin near a title; null where there is none. */
export function placeNear(heading: DomElement): RawField | null {
  for (const around of elementsAround(heading, mostAround)) {
    if (lineOf(around).length > longestHead) return null
    const place = placeAtPin(around)
    if (place !== null) return place
  }
  return null
}
