// The day that a page shows in a `<time>` between its heading and its text without saying what of: so blogs, and boards among
// the facts of a job, say when something was put up. A label in front of it, whatever it means, says something else.

import { judgeDateText } from '../../dates/dates.ts'
import { blockTags } from '../../text/htmlTags.ts'
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
} from '../dom.ts'
import { namesOf } from './elementNames.ts'
import { labelledField, labelOf } from './labelText.ts'
import { isUnsureLabel } from './unsureLabels.ts'

/** What is longer is running text. */
const longestLine = 160
/** "by Ada Marlow", "from the office, in Jobs" */
const byWhom = /^[\s·•|,–—-]*(?:(?:by|von|par|por|di|da|door|av|af|from|in)\s\S.{1,60})?[\s·•|,–—-]*$/iu
const labels: ReadonlySet<string> = new Set(['dt', 'th'])

/** The day in the only `<time>` below a heading, of several the one that is called the published one; null where a label names it. */
export function dayOfByline(
  heading: DomElement,
  root: DomNode,
  isFurniture: (element: DomElement) => boolean,
): string | null {
  const days = new Map<string, boolean>()
  let isBehind = false
  let last = ''
  let time: DomElement | null = null
  for (const node of nodesBelow(root, (element) => element.tagName === 'header' || !isFurniture(element))) {
    if (node === heading) isBehind = true
    else if (!isBehind) continue
    else if (isElement(node)) {
      if (labels.has(node.tagName)) return null
      if (node.tagName !== 'time') continue
      const day = attributeOf(node, 'datetime')?.slice(0, 10) ?? ''
      if (judgeDateText(day) !== 'date' || isNamed(last) || !isAlone(node)) return null
      days.set(day, namesOf(node).includes('published'))
      time = node
    } else if (isText(node) && node.parentNode !== time && node.value.trim() !== '') {
      if (node.value.trim().length > longestLine) break
      last = node.value.trim()
    }
  }
  const published = [...days].filter(([, isPublished]) => isPublished)
  const [only, ...others] = published.length > 0 ? published : days
  return only === undefined || others.length > 0 ? null : only[0]
}

function isNamed(line: string): boolean {
  const field = labelledField(line)
  return field === null ? /[:：]$/.test(line) || isUnsureLabel(labelOf(line)) : field !== 'dateposted'
}

/** Whether nothing stands in the line of a time but other times, whoever wrote, and that it was posted then. */
function isAlone(time: DomElement): boolean {
  const sides = ['', '']
  let current: DomElement = time
  for (const parent of elementsAround(time)) {
    const siblings = childrenOf(parent)
    const at = siblings.indexOf(current)
    sides[0] = textUntilBlock(siblings.slice(0, at).reverse()).reverse().join(' ') + sides[0]
    sides[1] += textUntilBlock(siblings.slice(at + 1)).join(' ')
    if (blockTags.has(parent.tagName)) break
    current = parent
  }
  const [before = '', after = ''] = sides.map((side) => side.replace(/\s+/g, ' ').trim())
  return byWhom.test(after) && (byWhom.test(before) || labelledField(before) === 'dateposted')
}

function textUntilBlock(nodes: readonly DomNode[]): string[] {
  const end = nodes.findIndex(
    (node) => isElement(node) && (blockTags.has(node.tagName) || node.tagName === 'br'),
  )
  return nodes
    .slice(0, end < 0 ? undefined : end)
    .map((node) =>
      isText(node) ? node.value : isElement(node) && node.tagName !== 'time' ? lineOf(node) : '',
    )
}
