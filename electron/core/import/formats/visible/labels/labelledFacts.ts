// What a page says under a label of its own: "Location: Leeds", a table of two columns, a list of terms, a small
// heading above a short line. Only labels that mean one thing are known, and where a label comes back with other
// values the page lists several jobs and nothing is taken.

import { judgeDateText } from '../../../dates/dates.ts'
import { areOfOneJob, isEmploymentWord } from '../../../fields/employment.ts'
import { endsInPostalTown } from '../../../places/placeText.ts'
import type { RawField } from '../../../raw.ts'
import { isBlank } from '../../../text/blanks.ts'
import { blockTags } from '../../../text/htmlTags.ts'
import { isNoPlace } from '../../../wording/lines/answersWhere.ts'
import { isPay } from '../../../wording/lines/payAlone.ts'
import { isSectionHeading } from '../../../wording/lines/sectionHeadings.ts'
import { isAgo } from '../../../wording/lines/shortLines.ts'
import { beginsLabel, fieldNamed } from '../../../wording/names/labels.ts'
import {
  attributeOf,
  childrenOf,
  type DomElement,
  type DomNode,
  type DomText,
  elementsAround,
  holds,
  isElement,
  isHeading,
  isLink,
  isText,
  lineOf,
} from '../../dom.ts'
import { mostNodes, shortText, skipped } from '../shortText.ts'
import { isEmploymentList } from './fittingValues.ts'
import { canBeDated, dateOfLine, daysAmong, daysShown, saysDaysLeft } from './labelledDates.ts'
import { isSentence, type LabelledValue, namedAndPlaced, plainFact, withRemark } from './labelledValues.ts'
import { isIdaho, isLabel, labelledField, labelOf, longestLabel } from './labelText.ts'
import { brokenLines, valueOfLines } from './linesOfValue.ts'
import { addUnsure, areHoursAndTerms, isUnsureLabel, namesPayToo, unsureFact } from './unsureLabels.ts'

/** With what is said of it in brackets. */
const longestRemarked = 80
const longestValue = 160
/** Several facts in one line; what is longer is running text. */
const longestLine = 600
/** So many different values under one label are a list of jobs, and so are so many labels. */
const mostValues = 2
const mostPairs = 200
/** Where more words may be labels, a page lists many things. */
const mostUnsure = 100
/** Below a label that was left empty stands another one, or what somebody is asked. */
const nextLabel = /[:：?？]$/
const headsLinks: ReadonlySet<string> = new Set(['hiringorganization', 'joblocation'])
const heads: ReadonlySet<string> = new Set(['th', 'dt'])
/** Labels with several values behind them, and what parts these. */
const ofSeveral: Readonly<Record<string, string>> = { employmenttype: ', ', joblocation: '\n' }
const leaves: ReadonlySet<string> = new Set(
  'dt th td h2 h3 h4 h5 h6 strong b span label div p li em small'.split(' '),
)

/** The facts under a document's labels, by schema.org's name. `mostOfOne` is how many values one label may have. */
export function readLabelledFacts(
  document: DomNode,
  mostOfOne = mostValues,
  isLeftOut: (element: DomElement) => boolean = () => false,
): Map<string, RawField> {
  const found = new Map<string, Set<string>>()
  const unsure = new Map<string, Set<string>>()
  let count = 0
  const looks = { left: mostUnsure }
  for (const element of elementsWithLabels(document, isLeftOut)) {
    for (const pair of pairsOf(element, looks)) {
      const { field, value } = plainFact(pair)
      count += Number(!pair.isUnsure)
      if (count > mostPairs) return new Map()
      if (value === '' || value.split('\n').some(isSentence) || isBlank(value) || nextLabel.test(value))
        continue
      if ((field === 'joblocation' && isNoPlace(value)) || /\S@\S+\.\S/.test(value)) continue
      const told = pair.isUnsure ? unsure : found
      told.set(
        field,
        field === 'joblocation' ? withPlace(told.get(field), value) : withValue(told.get(field), value),
      )
    }
  }
  const facts = new Map<string, RawField>()
  const kinds = found.get('employmenttype')
  if (kinds !== undefined && kinds.size > mostValues)
    for (const kind of kinds) if (!isEmploymentList(kind)) kinds.delete(kind)
  const isOne = kinds !== undefined && areOfOneJob([...kinds])
  for (const values of found.values())
    if (values.size > mostValues && !(values === kinds && isOne)) return facts
  for (const [field, values] of found) {
    // Hours and contract stand under labels of their own.
    const told = field === 'employmenttype' ? [...values] : firstOf(field, [...values]).split('\n')
    if (values.size <= mostOfOne || (field === 'employmenttype' && (isOne || areHoursAndTerms([...values]))))
      facts.set(field, { key: field, path: `page.label.${field}`, rung: 'text', values: told })
  }
  // "Location: Marlow College" says less than the address of that.
  const [place, employer] = ['joblocation', 'hiringorganization'].map((name) => facts.get(name)?.values[0])
  if (place === employer && unsure.has('joblocation')) facts.delete('joblocation')
  // "Job Type: Standard" beside "Schedule: Full-time"
  const kind = facts.get('employmenttype')
  if (unsure.has('employmenttype') && kind?.values.some((each) => isEmploymentList(String(each))) === false)
    facts.delete('employmenttype')
  addUnsure(facts, unsure)
  return facts
}

function withValue(values: Set<string> | undefined, value: string): Set<string> {
  return (values ?? new Set()).add(value)
}

/** "Hull" and, further below, "Hull, England" are one place. */
function withPlace(places: Set<string> | undefined, place: string): Set<string> {
  const [shorter] = [...(places ?? [])].filter((known) => place.startsWith(`${known},`))
  if (shorter !== undefined) return new Set([...places!].map((known) => (known === shorter ? place : known)))
  return [...(places ?? [])].some((known) => known.startsWith(`${place},`))
    ? places!
    : withValue(places, place)
}

/** The value that stands first under a label; of pay, the first amount, and of days the first that is one. */
function firstOf(field: string, values: readonly string[]): string {
  const fits = fitting[field]
  return (fits === undefined ? undefined : values.find(fits)) ?? values[0]!
}

const fitting: Readonly<Record<string, (value: string) => boolean>> = {
  basesalary: (value) => /\d/.test(value),
  dateposted: (value) => isAgo(value) || judgeDateText(value) === 'date',
}

/**
 * The elements around texts that can be a label or hold one, in the order of the document. Most of a page is neither,
 * and to look at each element on its own reads every text once for each element around it.
 */
function elementsWithLabels(root: DomNode, isLeftOut: (element: DomElement) => boolean): DomElement[] {
  const elements: DomElement[] = []
  const seen = new Set<DomNode>()
  // A root may be put together from parts of the document, which have other elements around them.
  const tops = new Set(childrenOf(root))
  const stack: DomNode[] = [...tops].reverse()
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (isText(node)) {
      if (canHoldLabel(node.value)) addAround(node, tops, seen, elements)
      continue
    }
    if (isElement(node)) {
      if (skipped.has(node.tagName)) continue
      if (isLeftOut(node)) {
        // A label is often only for those who cannot see where its value stands.
        if (leaves.has(node.tagName) && !blockTags.has(node.tagName)) elements.push(node)
        continue
      }
    }
    const children = childrenOf(node)
    for (let index = children.length - 1; index >= 0; index -= 1) stack.push(children[index] as DomNode)
  }
  return elements
}

/** Adds the elements around a text that were not seen before, the outermost first. */
function addAround(
  text: DomText,
  tops: ReadonlySet<DomNode>,
  seen: Set<DomNode>,
  elements: DomElement[],
): void {
  const path: DomElement[] = []
  for (const around of tops.has(text) ? [] : elementsAround(text)) {
    if (seen.has(around)) break
    seen.add(around)
    if (leaves.has(around.tagName)) path.push(around)
    if (tops.has(around)) break
  }
  for (const element of path.reverse()) elements.push(element)
}

const colonOrBracket = /[:：【〔《]/
const plainWords = /^[A-Za-z ]+$/

function canHoldLabel(text: string): boolean {
  if (colonOrBracket.test(text)) return true
  const line = text.trim()
  if (line.length < 2) return false
  if (canBeDated(line) || saysDaysLeft(line)) return true
  if (line.length > longestLabel) return false
  const label = plainWords.test(line) ? line.toLowerCase() : labelOf(line)
  return beginsLabel(label) || isUnsureLabel(label) || namesPayToo(label)
}

/** Of a list of contents: "Location", which leads to where that is told. */
function leadsDown(element: DomElement): boolean {
  const [only, ...others] = childrenOf(element).filter((child) => !isText(child) || child.value.trim() !== '')
  if (others.length > 0 || only === undefined || !isElement(only)) return false
  return only.tagName === 'a' ? attributeOf(only, 'href')?.startsWith('#') === true : leadsDown(only)
}

function pairsOf(element: DomElement, looks: { left: number }): LabelledValue[] {
  if (leadsDown(element)) return []
  if (childrenOf(element).some((child) => isElement(child) && child.tagName === 'br')) {
    return brokenLines(element).flatMap((line) => pairOfLine(line))
  }
  const text = shortText(element, longestLabel + longestValue)
  if (text === null) return []
  const label = text.length > longestRemarked ? '' : labelOf(text)
  const own = fieldNamed(label)
  if (own === undefined && isUnsureLabel(label)) {
    looks.left -= 1
    return looks.left < 0 ? [] : unsurePair(element, label)
  }
  const last = saysDaysLeft(text) ? dateOfLine(`${text} ${valueAfter(element, 'validthrough')}`) : []
  if (last.length > 0) return last
  if (own === undefined)
    return isHeading(element) && namesPayToo(label) ? payBelow(element) : pairOfLine(text)
  // Columns of links at the end of a page are headed so as well.
  const value = valueAfter(element, own, isHeading(element) && headsLinks.has(own)) ?? ''
  return daysShown(label, value) ?? [{ field: own, value: withRemark(text, own, value) }]
}

function textBefore(element: DomElement): string {
  const siblings = element.parentNode === null ? [] : childrenOf(element.parentNode)
  const before = siblings[siblings.indexOf(element) - 1]
  return before !== undefined && isText(before) ? before.value : ''
}

/** What stands behind a label that is one only in front of such a value. */
function unsurePair(element: DomElement, label: string): LabelledValue[] {
  // "Remote" beside "Hybrid", each of which leads to such jobs.
  if (childrenOf(element).some((child) => isElement(child) && isLink(child))) return []
  const value = valueAfter(element, '') ?? ''
  const fact = isIdaho(label, textBefore(element), value) ? null : unsureFact(label, value)
  return fact === null ? [] : [fact]
}

/** "Kinds of employment and pay": below it stands pay where that is all that stands there. */
function payBelow(heading: DomElement): LabelledValue[] {
  const value = valueAfter(heading, 'basesalary') ?? ''
  // Several lines are given of wages only.
  return isPay(value) || value.includes('\n') ? [{ field: 'basesalary', value, isUnsure: true }] : []
}

/** What a line says under a known label: `Location: Leeds`; null where there is none. */
export function factOfLine(line: string): LabelledValue | null {
  return pairOfLine(line).find(({ isUnsure }) => isUnsure !== true) ?? null
}

/** "Label: value". */
function pairOfLine(line: string): LabelledValue[] {
  if (line.length > longestLine) return []
  const dated = daysAmong(line)
  if (dated !== null) return [...dated.days, ...pairOfLine(dated.rest)]
  // "【給与】月給25万円" has its signs on both sides of the label.
  // "Closes at 23:59 on 3 December 2026" has no label but its own words.
  const colon =
    /^([^:：]{2,40})(?!(?<=\d):\d)[:：]\s*(\S.*)$/.exec(line) ??
    /^([【〔《][^】〕》]{2,20}[】〕》])\s*(\S.*)$/.exec(line)
  if (colon === null) return dateOfLine(line)
  const label = labelOf(colon[1]!)
  const field = fieldNamed(label)
  const next = nextLabelIn(colon[2]!)
  const value = next === null ? colon[2]! : colon[2]!.slice(0, next.end)
  const others = next === null ? [] : pairOfLine(next.rest)
  const unsure = field === undefined && isUnsureLabel(label) ? unsureFact(label, value) : null
  if (unsure !== null) return [unsure, ...others]
  const both = field === undefined ? namedAndPlaced(label, value) : null
  if (both !== null) return [...both, ...others]
  if (field === undefined || value.length > longestValue) return others
  return [...(daysShown(label, value) ?? [{ field, value: withRemark(colon[1]!, field, value) }]), ...others]
}

/** Where a value ends because another "Label:" begins in its line: "Firma: Mehlwerk AG, Arbeitsort: 8000 Zug". */
function nextLabelIn(value: string): { end: number; rest: string } | null {
  for (const mark of value.matchAll(/\s*[,;|·•]\s+(?=([^:：,;|·•]{2,40})[:：]\s)/gu)) {
    if (!/^\p{Lu}/u.test(mark[1]!) && !isLabel(mark[1]!)) continue
    return { end: mark.index, rest: value.slice(mark.index + mark[0].length) }
  }
  // "Salary: 42,000 a year. Closing date: 3 May"
  for (const stop of value.matchAll(/[.;]\s+(?=([\p{Lu}][^:：.]{2,39})[:：]\s)/gu))
    if (isLabel(stop[1]!)) return { end: stop.index, rest: value.slice(stop.index + stop[0].length) }
  // "Ref: 2026-118 | Online since 4 November 2026"
  const bar = /\s+\|\s+/.exec(value)
  if (bar !== null) {
    const rest = value.slice(bar.index + bar[0].length)
    if (dateOfLine(rest).length > 0) return { end: bar.index, rest }
  }
  // "发布日期：2027-11-15 来源：云雀" parts them by a space.
  const han = /\s+(?=[\p{Script=Han}]{2,6}[:：])/u.exec(value)
  return han === null ? null : { end: han.index, rest: value.slice(han.index + han[0].length) }
}

function holdsLink(element: DomElement): boolean {
  return isLink(element) || holds(element, isLink)
}

function isPair(line: string): boolean {
  return pairOfLine(line).length > 0
}

/** The kinds of employment, or the places of a list of terms, in elements of their own, up to the first that is none. */
function oneOfEach(field: string, nodes: readonly DomNode[]): string[] {
  const values: string[] = []
  for (const node of nodes) {
    if (!isElement(node)) continue
    // "Full-time/part-time" is the next label.
    if (heads.has(node.tagName)) break
    const value = shortText(node, longestLabel)
    const fits = field === 'joblocation' ? node.tagName === 'dd' : isEmploymentWord(value ?? '')
    if (value === null || !fits) break
    values.push(value)
  }
  return values
}

/** "(indicative)" in front of pay, or "Closing in 13 days" in front of the day in the next element. */
function isSaidInFront(field: string, value: string | null, next: DomElement | undefined): boolean {
  if (value === null || next === undefined) return false
  if (/^[(（][^()（）\d]*[)）]$/u.test(value)) return true
  // "1 vacancy in the following location:", and below it the town.
  const lead = /\s(\S+)\s?[:：]$/u.exec(value)?.[1]
  if (lead !== undefined && labelledField(lead) === field) return true
  const isOfDay = field === 'validthrough' || field === 'dateposted'
  return (
    isOfDay &&
    judgeDateText(value) !== 'date' &&
    judgeDateText(shortText(next, longestLabel) ?? '') === 'date'
  )
}

/** "Storveien 18", and the town with its postal code in the element below it. */
function withTownBelow(place: string, next: DomElement | undefined): string {
  const below =
    next === undefined || !/^(?:\d+\S{0,4} \p{L}|\p{L}.* \d+ ?\p{L}?$)/u.test(place)
      ? null
      : shortText(next, longestLabel)
  const whole = `${place}, ${below}`
  return below !== null && !place.includes(',') && endsInPostalTown(whole) ? whole : place
}

/** What stands right behind a label of `field`: the text that follows in its parent, or the next element. */
function valueAfter(label: DomElement, field: string, isNoLink = false): string | null {
  let looks = 0
  let current = label
  for (let hop = 0; hop < 2; hop += 1) {
    const parent = current.parentNode
    if (parent === null) return null
    const siblings = childrenOf(parent)
    for (let index = siblings.indexOf(current) + 1; index < siblings.length; index += 1) {
      const next = siblings[index]!
      looks += 1
      if (looks > mostNodes) return null
      if (isElement(next)) {
        if (next.tagName === 'br' || next.tagName === 'svg') continue
        // Heads of columns beside each other: what they name stands below.
        if (heads.has(label.tagName) && next.tagName === label.tagName) return null
        if (childrenOf(next).length === 0) {
          // A value that is marked and was left empty.
          if (attributeOf(next, 'itemprop') !== null) return null
          continue
        }
        if (isNoLink && holdsLink(next)) return null
        const value = shortText(next, longestValue) ?? valueOfLines(next, field, isPair)
        // Some tables have a column of colons.
        if (value === ':' || value === '：') continue
        if (isSaidInFront(field, value, siblings.slice(index + 1).find(isElement))) continue
        if (value === null || isLabel(value) || (isHeading(next) && isSectionHeading(value))) return null
        const several = ofSeveral[field] === undefined ? [] : oneOfEach(field, siblings.slice(index))
        if (several.length > 1) return several.join(ofSeveral[field])
        const said = value.replace(/^[:：]\s*/, '')
        return field === 'joblocation' ? withTownBelow(said, siblings.slice(index + 1).find(isElement)) : said
      }
      const text = isText(next) ? next.value.replace(/\s+/g, ' ').trim() : ''
      if (isSaidInFront(field, text, siblings.slice(index + 1).find(isElement))) continue
      if (/[\p{L}\p{N}]/u.test(text)) return text.length > longestValue ? null : text.replace(/^[:：]\s*/, '')
    }
    // A label alone in its own element: what follows that element is the value.
    if (!isElement(parent) || shortText(parent, longestLabel) !== lineOf(label)) return null
    current = parent
  }
  return null
}
