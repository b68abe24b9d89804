// Where a page is shared or followed: links to networks in a row, and what leads to them ("Compartir:", "Folgen Sie uns"). The
// row tells what its label is, whatever language that is in.

import { pattern } from '../../../text/pattern.ts'
import { headsSharing } from '../../../wording/lines/otherJobs.ts'
import { networks } from '../../../wording/lines/pageFoot.ts'
import {
  attributeOf,
  childrenOf,
  type DomElement,
  type DomNode,
  elementsAround,
  isElement,
  isHeading,
  isText,
  lineOf,
  nodesBelow,
} from '../../dom.ts'

/** Beside links to others these are networks as well; alone they may be words. */
const inRows = `${networks}|threads|bluesky|mastodon|messenger|kununu|line|wechat|weibo|mail`
/** "Facebook", "Auf LinkedIn teilen", and a picture that says nothing. */
const named = new RegExp(`^(?:(?:\\p{L}+ ){0,2}(?:${inRows})(?: \\p{L}+)?)?$`, 'iu')
const atNetwork = pattern('i')`
  ^(?:https?:)?\/\/(?:[\w-]+\.){0,3}(?:facebook|twitter|x|linkedin|xing|whatsapp|telegram|vk|pinterest|reddit|instagram|youtube|tiktok
    |threads|bsky|kununu|wa|t)\.(?:com|net|me|app|de)(?:\/|$)|^(?:mailto:\?|#|javascript:|$)
`
const networkByHost = /^(?:https?:)?\/\//i
const between = /^[\s|·•,/&-]*$/
const longestLabel = 40
const mostWords = 6
const leastLinks = 2
const deepest = 5

/** The links of such rows in `root`, and what leads to them. */
export function sharingRowsIn(root: DomElement): Set<DomNode> {
  const units = new Set<DomElement>()
  for (const node of nodesBelow(root))
    if (isElement(node) && node.tagName === 'a' && leadsToNetwork(node)) units.add(boxOf(node, root))
  const rows = new Set<DomNode>()
  for (const [around, row] of Map.groupBy(units, ({ parentNode }) => parentNode)) {
    if (around === null || row.reduce((sum, unit) => sum + linksIn(unit), 0) < leastLinks) continue
    const said = childrenOf(around).filter((node) => !isText(node) || !between.test(node.value))
    const label = said[said.indexOf(row[0]!) - 1]
    if (said.some(isText)) {
      // "Share: Facebook", and not "Look after Facebook and our shop".
      const isWhole = said.length === row.length + 1 && label !== undefined && isText(label) && isLabel(label)
      if (isWhole) for (const node of around === root ? row : [around]) rows.add(node)
      continue
    }
    for (const unit of row) rows.add(unit)
    if (label === undefined || !isElement(label) || !isLabel(label)) continue
    // "Requirements", the row, and a list: it heads more than the row.
    const next = said.find((node, index) => index > said.indexOf(row.at(-1)!) && saysSomething(node))
    const headsMore = isHeading(label) && next !== undefined && !(isElement(next) && isHeading(next))
    if (!headsMore || headsSharing(lineOf(label))) rows.add(label)
  }
  return rows
}

function leadsToNetwork(link: DomElement): boolean {
  const line = lineOf(link)
  const address = attributeOf(link, 'href') ?? ''
  return named.test(line) && atNetwork.test(address) && (line !== '' || networkByHost.test(address))
}

/** The outermost element that holds nothing but the link, or nothing but such links. */
function boxOf(link: DomElement, root: DomElement): DomElement {
  let box = link
  for (const around of elementsAround(link, deepest)) {
    if (around === root || !holdsOnlyLinks(around)) break
    box = around
  }
  return box
}

const mostInRow = 40

function holdsOnlyLinks(box: DomElement): boolean {
  if (childrenOf(box).length > mostInRow) return false
  let count = 0
  for (const node of nodesBelow(box, (element) => element.tagName !== 'a' && element.tagName !== 'svg')) {
    count += 1
    if (count > mostInRow || (isText(node) && !between.test(node.value))) return false
    if (isElement(node) && node.tagName === 'a' && !leadsToNetwork(node)) return false
  }
  return true
}

function linksIn(unit: DomElement): number {
  let count = 0
  for (const node of [unit, ...nodesBelow(unit)]) if (isElement(node) && node.tagName === 'a') count += 1
  return count
}

/** What leads to something: a heading, what ends in a colon, what asks to share, or stands alone in a word or three. */
function isLabel(node: DomNode): boolean {
  const line = isText(node) ? node.value.trim() : lineOf(node)
  const words = line.split(/\s+/).length
  if (line.length > longestLabel || words > mostWords || /[\d@]/.test(line)) return false
  return (
    /[:：]$/.test(line) ||
    headsSharing(line) ||
    (isElement(node) && isHeading(node)) ||
    (words <= 3 && isBox(node))
  )
}

function isBox(node: DomNode): boolean {
  return isElement(node) && /^(?:p|div|span|strong|b|dt|label)$/.test(node.tagName)
}

function saysSomething(node: DomNode): boolean {
  return (isText(node) ? node.value.trim() : lineOf(node)) !== ''
}
