// What a page says of the job right around its title and its marked data leave out: on what terms, where one works, what is
// paid. Without a label only what can be nothing else counts, and only where nothing there says otherwise.

import { axesOf } from '../../../fields/employment.ts'
import { readMode } from '../../../places/workMode.ts'
import { fieldOf, type RawField, type RawPosting } from '../../../raw.ts'
import { lettersOf } from '../../../text/pageTitle.ts'
import { cleanText } from '../../../text/text.ts'
import { isPay } from '../../../wording/lines/payAlone.ts'
import { isEmployment, isMode } from '../../../wording/lines/workAlone.ts'
import { childrenOf, type DomElement, type DomNode, isElement, isHeading, nodesBelow } from '../../dom.ts'
import { furnitureOf } from '../around/pageFurniture.ts'
import { betweenParts } from '../lines/employerInLine.ts'
import { factsIn, linesAbove, linesOfLead } from '../lines/linesBelow.ts'
import { shortText, skipped } from '../shortText.ts'
import { isCalledTitle } from '../title/pageHeading.ts'
import { textsOf } from '../visibleNode.ts'
import { fillFromFacts } from './labelFill.ts'
import { leftOpen } from './leftOpen.ts'

const longestTitle = 200
const longestLinked = 60
/** The title stands once more in a bar that stays on top. */
const mostHeadings = 2

/** Adds to a marked posting what the lines around its title say of terms, mode and pay. */
export function fillFromHead(posting: RawPosting, root: DomNode): void {
  const wants = leftOpen(posting)
  if (wants.size === 0) return
  const headings = headingsOf(posting, root)
  if (headings.length === 0) return
  const isFurniture = furnitureOf(root)
  const lines = headings.flatMap((heading) => [
    ...(isBelowAnother(heading) ? [] : linesAbove(heading)),
    ...linesOfLead(heading, root, isFurniture),
  ])
  const most = headings.length
  const ofOne = lines.filter((line) => lines.filter((other) => other === line).length <= most)
  fillFromFacts(posting, factsOf(ofOne, wants, linksBelow(root)))
}

/** What the links of a page say: a way to more of a kind says it of those. */
function linksBelow(root: DomNode): ReadonlySet<string> {
  const links = new Set<string>()
  for (const node of nodesBelow(root, ({ tagName }) => !skipped.has(tagName))) {
    const text = isElement(node) && node.tagName === 'a' ? shortText(node, longestLinked) : null
    if (text !== null) links.add(text)
  }
  return links
}

/** Whether what stands above a heading stands below another one, and is said of that. */
function isBelowAnother(heading: DomElement): boolean {
  const siblings = heading.parentNode === null ? [] : childrenOf(heading.parentNode)
  return siblings.slice(0, siblings.indexOf(heading)).some((node) => isElement(node) && isHeading(node))
}

/** The headings, or the elements named as such, that say the title, alone or beside who hires. */
function headingsOf({ node }: RawPosting, root: DomNode): DomElement[] {
  const title = namesIn(fieldOf(node, 'title', 'name'))
  const firm = namesIn(fieldOf(node, 'hiringorganization'))
  if (title === '') return []
  const forms = new Set([title, title + firm, firm + title])
  const saysTitle = (element: DomElement): boolean => {
    const text = shortText(element, longestTitle)
    return text !== null && [text, withoutAside(text)].some((form) => forms.has(lettersOf(form)))
  }
  const found: DomElement[] = []
  const named: DomElement[] = []
  for (const each of nodesBelow(root, ({ tagName }) => !skipped.has(tagName))) {
    if (!isElement(each)) continue
    if (isHeading(each)) {
      if (saysTitle(each)) found.push(each)
      if (found.length === mostHeadings) break
    } else if (found.length === 0 && isCalledTitle(each) && saysTitle(each)) named.push(each)
  }
  return found.length > 0 ? found : named.slice(0, 1)
}

function namesIn(field: RawField | null): string {
  const [text] = field === null ? [] : textsOf(field)
  return text === undefined ? '' : lettersOf(withoutAside(cleanText(text)))
}

/** "Miller (m/w/d)" */
function withoutAside(text: string): string {
  return text.replace(/\s*\([^()]{1,60}\)/g, '')
}

/** The facts in `lines` that no link says; where two of them say different things of one, neither is taken. */
function factsOf(
  lines: readonly string[],
  wants: ReadonlySet<string>,
  linked: ReadonlySet<string>,
): Map<string, RawField> {
  const told = new Map<string, Set<string>>()
  // What stands behind a label is read under it.
  for (const line of new Set(lines))
    for (const { name, value } of line.includes(': ') ? [] : line.split(betweenParts).flatMap(factsOfPart))
      if (wants.has(name) && !linked.has(value)) told.set(name, (told.get(name) ?? new Set()).add(value))
  const facts = new Map<string, RawField>()
  for (const [name, values] of told) {
    const isOne =
      name === 'joblocationtype'
        ? new Set([...values].map(readMode)).size === 1
        : name === 'employmenttype'
          ? areOfOne(lines, [...values])
          : values.size === 1
    if (isOne) facts.set(name, { key: name, path: `page.head.${name}`, rung: 'text', values: [...values] })
  }
  return facts
}

/** Whether lines say the hours once and the terms once: full time and part time in two of them are a list to choose from. */
function areOfOne(lines: readonly string[], kinds: readonly string[]): boolean {
  const axes = [...new Set(lines)]
    .map((line) => axesOf(kinds.filter((kind) => line.includes(kind))))
    .filter(({ hours, terms }) => hours || terms)
  return [axes.filter(({ hours }) => hours), axes.filter(({ terms }) => terms)].every(
    ({ length }) => length < 2,
  )
}

/** Of a part of a line also what stands between commas: "Leeds, Hybrid, Permanent". */
function factsOfPart(part: string): { name: string; value: string }[] {
  const pieces = part.split(/\s*[,;]\s+/)
  const kinds = pieces.filter(isEmployment).map((value) => ({ name: 'employmenttype', value }))
  const modes = pieces.filter(isMode).map((value) => ({ name: 'joblocationtype', value }))
  const facts = factsIn(part).filter(
    ({ name, value }) =>
      (name === 'basesalary' && isPay(value)) || (name === 'joblocationtype' && modes.length === 0),
  )
  return [...kinds, ...modes, ...facts]
}
