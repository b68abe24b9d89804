// The short lines right below a title: "Leeds, England, United Kingdom · 1 week ago · 48 applicants". Without a label
// only what can be nothing else counts: a place in a known country or state, pay, a kind of employment,
// where one works, how long ago.

import { parseRelative } from '../../../dates/relativeDates.ts'
import { readMode } from '../../../places/workMode.ts'
import type { RawField } from '../../../raw.ts'
import { findPeriod } from '../../../salary/periods.ts'
import { blockTags } from '../../../text/htmlTags.ts'
import { isPay } from '../../../wording/lines/payAlone.ts'
import { isPlace } from '../../../wording/lines/placeAlone.ts'
import { readShortLine } from '../../../wording/lines/shortLines.ts'
import { isMode, statesEmployment } from '../../../wording/lines/workAlone.ts'
import { namesDepartment } from '../../../wording/names/departments.ts'
import { knownTowns } from '../../../wording/names/knownTowns.ts'
import {
  childrenOf,
  type DomElement,
  type DomNode,
  holds,
  isElement,
  isHeading,
  isText,
  lineOf,
  nodesBelow,
} from '../../dom.ts'
import { isMenu, ofManyJobs } from '../around/menus.ts'
import { namesOf } from '../elementNames.ts'
import { shortText } from '../shortText.ts'
import { betweenParts, employerAbove, employerOfLine, type Fact } from './employerInLine.ts'
import { headsFacts } from './headedFacts.ts'

const mostLines = 4
const longestLine = 160
const longestMode = 24
/** What stands in front of a place, and of other things. */
const pin = '📍'
const pictures = /^(?:\p{Extended_Pictographic}|\uFE0F|\s)+/u

/** The facts in the lines that follow a heading before the text begins, by schema.org's name. */
export function readLinesBelow(heading: DomElement): Map<string, RawField> {
  const lines = linesBelow(heading)
  const said = lines.flatMap(({ line }) => line.split(betweenParts).flatMap(factsIn))
  const employers = lines.slice(0, 2).flatMap(({ line, element }) => employerOfLine(line, element))
  return fieldsOf([...employers, ...said])
}

/** The lines right below and above a heading, as they stand. */
export function linesAround(heading: DomElement): string[] {
  return [...linesBelow(heading).map(({ line }) => line), ...linesAbove(heading)]
}

function fieldsOf(said: readonly Fact[]): Map<string, RawField> {
  const found = new Map<string, RawField>()
  for (const [index, { name, value }] of said.entries()) {
    const known = found.get(name)
    // "Leipzig, Dresden": the towns of one line follow one another.
    const isListed = name === 'employmenttype' || (name === 'joblocation' && said[index - 1]?.name === name)
    if (known === undefined) found.set(name, { key: name, path: 'page.lines', rung: 'text', values: [value] })
    else if (isListed && !known.values.includes(value)) known.values.push(value)
  }
  return found
}

const longestLead = 12
const unread: ReadonlySet<string> = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'form',
  'nav',
  'button',
])
/** What holds the name of a fact: "Contract" in front of "Fixed term" says nothing by itself. */
const names: ReadonlySet<string> = new Set(['dt', 'th'])

/** The facts in the short lines between a heading and the first running text or the next heading, wherever they stand. */
export function readLead(
  heading: DomElement,
  root: DomNode,
  isFurniture: (element: DomElement) => boolean,
): Map<string, RawField> {
  const parts = linesOfLead(heading, root, isFurniture).flatMap((line) => line.split(betweenParts))
  return fieldsOf(withTimes(parts).flatMap(factsIn))
}

/** Those lines as they stand, the parts of each with dots between. */
export function linesOfLead(
  heading: DomElement,
  root: DomNode,
  isFurniture: (element: DomElement) => boolean,
): string[] {
  const lines: string[] = []
  let isBehind = false
  let isHeaded = false
  const taken = new Set<DomNode>()
  for (const node of nodesBelow(
    root,
    (element) => !taken.has(element) && (!isBehind || !(unread.has(element.tagName) || isFurniture(element))),
  )) {
    if (node === heading) {
      isBehind = true
      taken.add(node)
    } else if (isBehind && isText(node)) {
      const text = node.value.trim()
      if (text.length > longestLine) break
      if (text !== '') lines.push(text)
    } else if (isBehind && isElement(node)) {
      // What holds lines of its own is a box, whatever it is called.
      const isFirst = lines.length === 0 && isHeading(node)
      if (isHeading(node) && !holdsBlocks(node)) {
        // Cards of other jobs come in several.
        if (!isHeaded && headsFacts(node, (line) => factsIn(line).map(({ name }) => name))) {
          isHeaded = true
          taken.add(node)
          continue
        }
        if (!(isFirst && (isWhoHires(node) || areFacts(lineOf(node))))) break
      }
      // Behind the name of a fact stands what is read under its label.
      if (names.has(node.tagName)) {
        taken.add(node)
        continue
      }
      if (node.tagName === 'button') lines.push(...factsOn(node))
      // A card that leads to another job.
      if (node.tagName === 'a' && holdsBlocks(node)) break
      const line = unread.has(node.tagName) || isFurniture(node) ? null : shortText(node, longestLine)
      // What a box says below a heading of its own is said of that, which comes next.
      if (line === null || holds(node, isHeading)) continue
      taken.add(node)
      const parts = partsOf(node).join(' · ') || line
      // An amount is the least, the most or a grade's: its name says which.
      if (node.tagName !== 'dd' || factsIn(parts).every(({ name }) => name !== 'basesalary'))
        lines.push(parts)
    }
    if (lines.length > longestLead) break
  }
  return lines
}

/** "6 000 – 7 500 zł" and, on the next line, "brutto / mies.": an amount with the time it is for. */
function withTimes(parts: readonly string[]): string[] {
  return parts.map((part, index) => {
    const whole = `${part} ${parts[index + 1] ?? ''}`
    const isTimed = isPay(part) && findPeriod(part) === null && isPay(whole) && findPeriod(whole) !== null
    return isTimed && !/\d/.test(parts[index + 1]!) ? whole : part
  })
}

/** What stands on a button and is no deed: boards draw "Hybrid" and "£40K/yr" so, to be asked about. */
function factsOn(button: DomElement): string[] {
  const texts = [...nodesBelow(button)].filter(isText).map(({ value }) => value.trim())
  return texts.filter((text) => text !== '' && (isPay(text) || statesEmployment(text) || isMode(text)))
}

/** "Northmill Ltd", as large as a heading and below the one of the job. */
function isWhoHires(heading: DomElement): boolean {
  return (
    employerOfLine(lineOf(heading), heading).length > 0 ||
    namesOf(heading).some((name) => nameOfHirer.test(name))
  )
}

const nameOfHirer = /(?:^|-)(?:company|employer)-?name$/

function holdsBlocks(element: DomElement): boolean {
  return childrenOf(element).some((child) => isElement(child) && blockTags.has(child.tagName))
}

/** The facts in the lines right above the heading of a card: "Part-time · Leeds, England". */
export function readLinesAbove(heading: DomElement): Map<string, RawField> {
  const lines = linesAbove(heading)
  const said = lines.flatMap((line) => line.split(betweenParts).flatMap(factsIn))
  return fieldsOf([...lines.slice(-1).flatMap(employerAbove), ...said])
}

export function linesAbove(heading: DomElement): string[] {
  const siblings = heading.parentNode === null ? [] : childrenOf(heading.parentNode)
  // What stands in a banner is said of the site, and in a form it is to be chosen.
  const above = siblings
    .slice(0, siblings.indexOf(heading))
    .filter((node) => isElement(node))
    .filter(({ tagName }) => !['header', 'nav', 'form'].includes(tagName))
  return above.slice(-mostAbove).map((element) => {
    const line = shortText(element, longestLine)
    return line === null ? '' : partsOf(element).join(' · ') || line
  })
}

const mostAbove = 2

/** A line and the element that says it. */
interface Line {
  line: string
  element: DomElement
}

/** What breaks a line, or is to be chosen. */
const unsaid: ReadonlySet<string> = new Set(['br', 'form', 'select'])

/** The line right below a heading; null where none stands there. */
export function lineRightBelow(heading: DomElement): string | null {
  return linesBelow(heading)[0]?.line ?? null
}

function linesBelow(heading: DomElement): Line[] {
  const lines: Line[] = []
  let node: DomElement = heading
  // Headings often stand in a box of their own.
  for (let hop = 0; hop < 2; hop += 1) {
    const parent: DomNode | null = node.parentNode
    if (parent === null || !isElement(parent)) break
    const siblings = childrenOf(parent)
    for (const next of siblings.slice(siblings.indexOf(node) + 1)) {
      if (!isElement(next) || unsaid.has(next.tagName) || isMenu(next)) continue
      const line = shortText(next, longestLine)
      // Who hires is often set as large as a heading.
      const isOfJob =
        lines.length === 0 && line !== null && (employerOfLine(line, next).length > 0 || areFacts(line))
      if (line === null || (isHeading(next) && !isOfJob)) return lines
      lines.push({ line: partsOf(next).join(' · ') || line, element: next })
      if (lines.length === mostLines) return lines
    }
    if (lines.length > 0) break
    node = parent
  }
  return lines
}

/** "Purchasing · Malmö · Hybrid", "Malmö, Sweden", also as large as a heading. */
function areFacts(line: string): boolean {
  const parts = line.split(/\s+[·•|⋅]\s+/)
  return (
    (parts.length > 1 || (line.includes(',') && (isPlace(line) || readShortLine(line)?.name === null))) &&
    parts.filter((part) => factsIn(part).length > 0).length * 2 >= parts.length
  )
}

/** The parts of a line: chips and columns, or what empty elements stand between. */
function partsOf(line: DomElement): string[] {
  const nodes = childrenOf(line).map((node) => {
    const text = isElement(node) ? lineOf(node) : isText(node) ? node.value.trim() : ''
    return { text, isElement: isElement(node) }
  })
  const isOfElements = nodes.every((node) => node.isElement || node.text === '')
  const parts = ['']
  for (const node of nodes) {
    if (node.isElement && (isOfElements || node.text === '')) parts.push(node.text)
    else parts.push(`${parts.pop()} ${node.text}`.trim().replace(/ (?=[,;])/g, ''))
    if (node.isElement && node.text === '') parts.push('')
  }
  return parts.filter((part) => /[\p{L}\p{N}]/u.test(part))
}

/** "Remote / Leeds, UK": from either, unlike "Remote, UK". */
function modeAndTown(text: string): Fact[] | null {
  const [one, other, more] = text.split(/\s+(?:\/|&|or)\s+/)
  if (one === undefined || other === undefined || more !== undefined) return null
  const [mode, place] = isMode(one) ? [one, other] : [other, one]
  if (!isMode(mode) || !/,|\barea$/i.test(place) || readMode(place) !== null || !isPlace(place)) return null
  return [
    { name: 'joblocationtype', value: readMode(mode) === 'remote' ? 'TELECOMMUTE' : mode },
    { name: 'joblocation', value: place },
  ]
}

/** "Baking bread with us (on site or remote)" */
function modesInBrackets(text: string): string | null {
  const said = /\(([^()]{4,40})\)$/.exec(text)?.[1]
  const isOfModes = said?.split(/\s+or\s+|\s*[/,]\s*/i).every((part) => isMode(part) || isInHouse(part))
  return said !== undefined && isOfModes === true ? said : null
}

function isInHouse(text: string): boolean {
  return /^in[- ]house$/i.test(text)
}

/** "Łódź, Bałuty": a town that everybody knows, and a part of it; "London, Marketing" is none. */
function isPartOfTown(value: string): boolean {
  const [, town, part] = /^(\p{Lu}[\p{L} -]{2,30}), (\p{Lu}\p{Ll}[\p{L}-]{1,20})$/u.exec(value) ?? []
  const isTown = town !== undefined && knownTowns(town).length === 1 && knownTowns(part!).length === 0
  return isTown && !namesDepartment(part!) && !isMode(part!)
}

const isOther = /^(?:updated|active)\s/i
const saysClosing = /^(?:closes|expires|ends)\s/i

/** What a part of a line says; nothing where it could be anything else. */
export function factsIn(part: string): readonly Fact[] {
  const value = part.replace(pictures, '')
  const both = modeAndTown(value)
  if (both !== null) return both
  const [, kind, rest] = /^([^,]{4,24}),\s+(.+)$/.exec(value) ?? []
  if (kind !== undefined && statesEmployment(kind)) {
    const others = factsIn(rest!)
    if (others.length > 0) return [{ name: 'employmenttype', value: kind }, ...others]
  }
  if (part.startsWith(pin) || isPartOfTown(value)) return [{ name: 'joblocation', value }]
  const short = readShortLine(value)
  // A name beside what it says may be anybody's, an amount there anything.
  if (short !== null && short.name === null) return short.said
  const pieces = value.split(/\s+[–—-]\s+/)
  if (pieces.length > 1) return pieces.flatMap(factsIn).filter(({ name }) => !/salary$/.test(name))
  const modes = modesInBrackets(value)
  if (modes !== null) return [{ name: 'joblocationtype', value: modes }]
  if (value.length <= longestMode && readMode(value) !== null && !ofManyJobs.test(value))
    return [{ name: 'joblocationtype', value }]
  const ago = parseRelative(value)
  if (ago === null || isOther.test(value)) return []
  if (ago.days <= 0) return [{ name: 'dateposted', value }]
  return saysClosing.test(value) ? [{ name: 'validthrough', value }] : []
}
