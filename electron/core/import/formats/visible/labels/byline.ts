// The day that a page shows in a `<time>` between its heading and its text without saying what of: so blogs, and boards among
// the facts of a job, say when something was put up. A label in front of it, whatever it means, says something else.

import { judgeDateText } from '../../../dates/dates.ts'
import { blockTags } from '../../../text/htmlTags.ts'
import {
  attributeOf,
  childrenOf,
  type DomElement,
  type DomNode,
  isElement,
  isText,
  lineOf,
  nodesBelow,
} from '../../dom.ts'
import { namesOf } from '../elementNames.ts'
import { labelledField, labelOf } from './labelText.ts'
import { areAhead } from './statedTimes.ts'
import { isUnsureLabel } from './unsureLabels.ts'

/** What is longer is running text. */
const longestLine = 160
const byWhom = /^[\s·•|,–—-]*(?:(?:by|von|par|por|di|da|door|av|af|from|in)\s\S.{1,60})?[\s·•|,–—-]*$/iu
const mark = '\u0001'

/** The only such day below a heading; null where a label names one. */
export function dayOfByline(
  heading: DomElement,
  root: DomNode,
  isFurniture: (element: DomElement) => boolean,
): string | null {
  const lines = linesBelow(heading, root, isFurniture)
  const days = new Set<string>()
  for (const [index, line] of lines.entries()) {
    const [before, day, after] = line.split(mark)
    if (before === undefined || day === undefined) continue
    const isAlone = byWhom.test(before) || labelledField(before) === 'dateposted'
    if (!isAlone || !byWhom.test(after ?? '') || isNamed(lines[index - 1] ?? '')) return null
    days.add(day)
  }
  const [only = null, ...others] = days
  return others.length === 0 ? only : null
}

/** The lines from a heading to the running text, with marks around the days of their times. */
function linesBelow(
  heading: DomElement,
  root: DomNode,
  isFurniture: (element: DomElement) => boolean,
): string[] {
  const lines: string[] = []
  let time: DomElement | null = null
  const isRead = (each: DomElement): boolean => each.tagName === 'header' || !isFurniture(each)
  for (const node of nodesBelow(root, (each) => each !== heading && isRead(each))) {
    if (node === heading) lines.push('')
    if (lines.length === 0 || node === heading) continue
    if (isText(node)) {
      if (node.value.trim().length > longestLine) break
      if (node.parentNode !== time) lines.push(`${lines.pop()}${node.value.replace(/\s+/g, ' ')}`)
    } else if (isElement(node)) {
      if (node.tagName === 'dt' || node.tagName === 'th') break
      const isBreak = breaks(node) || (node.tagName === 'time' && isBelowBlock(node))
      if (isBreak && lines.at(-1)?.trim() !== '') lines.push('')
      if (node.tagName !== 'time') continue
      time = node
      const day = attributeOf(node, 'datetime')?.slice(0, 10) ?? ''
      if (judgeDateText(day) === 'date' && !isUpdate(node) && !areAhead(lineOf(node)))
        lines.push(`${lines.pop()}${mark}${day}${mark}`)
    }
  }
  return lines.map((line) => line.trim())
}

function breaks({ tagName }: DomElement): boolean {
  return blockTags.has(tagName) || tagName === 'br'
}

function isBelowBlock(time: DomElement): boolean {
  const siblings = time.parentNode === null ? [] : childrenOf(time.parentNode).filter(isElement)
  const above = siblings[siblings.indexOf(time) - 1]
  return above !== undefined && breaks(above)
}

function isUpdate(time: DomElement): boolean {
  const names = namesOf(time)
  return names.includes('updated') && !names.includes('published')
}

function isNamed(line: string): boolean {
  const field = labelledField(line)
  return field === null ? /[:：]$/.test(line) || isUnsureLabel(labelOf(line)) : field !== 'dateposted'
}
