// What a page shows of a job above its text, as far as it was read: "Leeds · Full-time · 3 days ago", a box of labels and
// their values. Once each of its words stands in a field of the posting it is no part of what describes the job.

import { blockTags } from '../../../text/htmlTags.ts'
import { latinLength } from '../../../text/latinLength.ts'
import { isSectionHeading } from '../../../wording/lines/sectionHeadings.ts'
import { isOfPage } from '../../../wording/prose/shownHead.ts'
import {
  childrenOf,
  type DomElement,
  type DomNode,
  isElement,
  isHeading,
  isText,
  lineOf,
  nodesBelow,
} from '../../dom.ts'
import { factOfLine } from '../labels/labelledFacts.ts'
import { isSentence } from '../labels/labelledValues.ts'
import { isLabel, labelOf } from '../labels/labelText.ts'
import { brokenLines } from '../labels/linesOfValue.ts'
import { isUnsureLabel } from '../labels/unsureLabels.ts'
import { shortText } from '../shortText.ts'

const mostUnits = 80
/** Lines above a text that say something which has no field; so many are a text of their own. */
const mostUntold = 6
const longestLine = 120
const longestHead = 600
/** Less than that is no text of a posting. */
const leastBelow = 60

interface Unit {
  node: DomNode
  /** What stands in one line, or in the lines that it breaks itself. */
  lines: string[]
  isHeading: boolean
}

/** The elements above the text of `body` that say nothing but `values`, which the posting holds, and the labels of those. */
export function toldHeadOf(body: DomElement, values: readonly string[]): Set<DomNode> {
  const told = plainValues(values)
  const left = new Set<DomNode>()
  let label: DomNode | null = null
  let heading: DomNode | null = null
  let untold = 0
  const units = unitsOf(body)
  for (const [index, { node, lines, isHeading }] of units.entries()) {
    const isTold = lines.every((line) => isToldBy(line, told))
    if (isTold) {
      for (const above of [heading, label]) if (above !== null) left.add(above)
      heading = null
      left.add(node)
    } else if (lines.some(isSaying)) break
    const isOfValue =
      !isTold &&
      lines.length === 1 &&
      (canBeLabel(lines[0]!) || isOnlyBeside(node, lines[0]!, units[index + 1]))
    label = isOfValue ? node : null
    if (isTold || isOfValue) continue
    // "At a glance": below it stand labels.
    const next = units[index + 1]
    const isOfFacts =
      isHeading && (holdsLabel(next) || next?.lines.every((each) => isToldBy(each, told)) === true)
    if ((isHeading && !isOfFacts) || (!isOfFacts && isSectionHeading(lines[0]!))) break
    if (isOfFacts) {
      heading = node
      continue
    }
    untold += 1
    if (untold > mostUntold) break
  }
  keepColumns(body, left)
  return left
}

/** A table with heads above its columns is left out whole or not at all: without some cells others would stand below their heads. */
function keepColumns(body: DomElement, left: Set<DomNode>): void {
  if (left.size === 0) return
  const stays = (element: DomElement): boolean => !left.has(element)
  for (const table of nodesBelow(body, stays)) {
    if (!isElement(table) || table.tagName !== 'table' || left.has(table)) continue
    const [heads, second] = nodesBelow(table).filter(isRow)
    if (heads === undefined || second === undefined || !isRowOfHeads(heads)) continue
    const isUntold = (node: DomNode): boolean => isText(node) && !left.has(node) && node.value.trim() !== ''
    const heading = new Set(nodesBelow(heads))
    const untold = nodesBelow(table, stays).filter(isUntold).toArray()
    if (untold.every((node) => heading.has(node) && isText(node) && canBeLabel(node.value.trim())))
      left.add(table)
    else for (const each of nodesBelow(table)) left.delete(each)
  }
}

function isRow(node: DomNode): node is DomElement {
  return isElement(node) && node.tagName === 'tr'
}

function isRowOfHeads(row: DomElement): boolean {
  const cells = childrenOf(row).filter(isElement)
  return cells.length > 1 && cells.every(({ tagName }) => tagName === 'th')
}

/** What has no field of its own. */
const ofParts =
  /^(?:department|team|division|business unit|abteilung|bereich|service|équipe|departamento|afdeling|(?:job )?category|kategorie|catégorie|categor[ií]a)$/i

function canBeLabel(line: string): boolean {
  return isLabel(line) || isUnsureLabel(labelOf(line)) || ofParts.test(line)
}

/** `<div><p>Stellung</p><div>Vollzeit</div></div>`: alone with a value in its box a word is a label, also one nobody knows. */
function isOnlyBeside(node: DomNode, line: string, next: Unit | undefined): boolean {
  const around = 'parentNode' in node ? node.parentNode : null
  if (around === null || next === undefined || !isElement(around) || !shortWord.test(line)) return false
  const boxed = childrenOf(around).filter((child) => isElement(child) && lineOf(child) !== '')
  // What is looked at is a copy of what stands there.
  return boxed.length === 2 && lineOf(boxed[0]!) === line && lineOf(boxed[1]!) === next.lines.join(' ')
}

const shortWord = /^\p{Lu}\p{L}{2,24}(?: \p{L}{2,14})?$/u

function holdsLabel(unit: Unit | undefined): boolean {
  const [line = ''] = unit?.lines ?? []
  return isLabel(line) || factOfLine(line) !== null
}

/** What somebody says of the job, and no name or value. */
function isSaying(line: string): boolean {
  return line.length > longestLine || / \S+ .*[\p{L}\d]{3}[.!?。]$/u.test(line) || isSentence(line)
}

/** Whether enough is left below such a head to be the text of a job. */
export function isTextBelow(text: string): boolean {
  return latinLength(text) >= leastBelow
}

/** The values in small letters, the longest first. */
function plainValues(values: readonly string[]): string[] {
  // "Leeds & Remote" is a place, and that one need not be there.
  const shown = values.map((value) => (value === 'TELECOMMUTE' ? 'remote' : value))
  const whole = shown.flatMap((value) => value.toLowerCase().split('\n'))
  // "Salem, Oregon" may be put together from what stands under two labels.
  const parts = whole.flatMap((value) => value.split(/,\s+/)).filter((part) => part.length >= leastPart)
  const plain = [...whole, ...parts]
  const known = new Set(plain.map((value) => value.replace(/\s+/g, ' ').trim()))
  return [...known].filter((value) => value !== '').sort((one, other) => other.length - one.length)
}

/** Shorter ones are parts of other words. */
const leastPart = 4
const betweenValues = /[\s·•|⋅,;/()（）–—-]+/u
/** With the pictures in front of labels. */
const aroundValues =
  /^(?:[\s·•|⋅,;/()（）–—-]|\p{Extended_Pictographic}|\uFE0F)+|(?:[\s·•|⋅,;/()（）–—-]|\p{Extended_Pictographic})+$/gu
const joining = /^(?:in|at|by|and|or|on|und|oder|et|ou|y|o|e|i|en|&|\+|:)?$/iu

/** "End Date: 14 October 2026 (9 days left to apply)" */
const ofEnd = /^(?:end date:?|\d+ (?:days?|hours?) left to apply)$/
/** The link beside the name of who hires. */
const toEmployer = /^(?:visit |company )?website$/

/** Whether a line says nothing but known values, their labels and what is something of the page. */
function isToldBy(line: string, values: readonly string[]): boolean {
  if (isOfPage(line)) return true
  if (line.length > longestHead) return false
  let rest = line.toLowerCase()
  if (values.includes(rest)) return true
  for (const value of values)
    if (value.length > 1 && rest.includes(value)) rest = rest.replaceAll(value, '\n')
  if (!rest.includes('\n')) return false
  return rest.split('\n').every((part) => {
    const said = part.replace(aroundValues, '')
    return (
      said === '' ||
      isLabel(said) ||
      ofParts.test(labelOf(said)) ||
      ofEnd.test(said) ||
      toEmployer.test(said) ||
      isOfPage(said) ||
      said.split(betweenValues).every((word) => joining.test(word))
    )
  })
}

/** What stands one below the other in front of a text, each in the outermost element that holds no more than that. */
function unitsOf(body: DomElement): Unit[] {
  const units: Unit[] = []
  const taken = new Set<DomNode>()
  for (const node of nodesBelow(body, (element) => !taken.has(element))) {
    if (units.length > mostUnits) break
    if (isText(node)) {
      const line = node.value.replace(/\s+/g, ' ').trim()
      if (line !== '') units.push({ node, lines: [line], isHeading: false })
      continue
    }
    if (!isElement(node)) continue
    const lines = linesOf(node)
    if (lines === null || lines.length === 0 || lines[0] === '') continue
    taken.add(node)
    units.push({ node, lines, isHeading: isHeading(node) })
  }
  return units
}

/** The lines of an element that holds a line or breaks a few itself; null where it holds elements with lines of their own. */
function linesOf(element: DomElement): string[] | null {
  const line = shortText(element, longestHead)
  if (line !== null) return isOneBlock(element, line) ? [line] : null
  const children = childrenOf(element)
  if (!children.some((child) => isElement(child) && child.tagName === 'br')) return null
  return brokenLines(element).filter((each) => each !== '')
}

/** Whether what an element holds stands in one block: a heading and a line below it are two. */
function isOneBlock(element: DomElement, line: string): boolean {
  for (const node of nodesBelow(element))
    if (isElement(node) && blockTags.has(node.tagName)) return lineOf(node) === line
  return true
}
