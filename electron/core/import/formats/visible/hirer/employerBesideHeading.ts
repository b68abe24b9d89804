// Who hires, by the name that stands alone right above or below a job's title. Boards have it there, but also a department,
// a category or a badge stand so: a name is taken where the page says it again, or where it can be nothing else on a board.

import { legalForm } from '../../../text/legalForms.ts'
import { lettersOf, separator } from '../../../text/pageTitle.ts'
import { pattern } from '../../../text/pattern.ts'
import { isPlace } from '../../../wording/lines/placeAlone.ts'
import { isGeneralHeading, isSectionHeading } from '../../../wording/lines/sectionHeadings.ts'
import { namesDepartment } from '../../../wording/names/departments.ts'
import { canNameEmployer, isOrganisationLine } from '../../../wording/names/organisationNames.ts'
import { canBeEmployer } from '../../../wording/titles/pageNames.ts'
import {
  attributeOf,
  childrenOf,
  type DomElement,
  isElement,
  isHeading,
  lineOf,
  nodesBelow,
} from '../../dom.ts'
import type { HtmlPage } from '../../page.ts'
import { bylineOf, isOfPerson } from '../lines/employerInLine.ts'
import { linesAbove, linesOfLead } from '../lines/linesBelow.ts'
import { isOfBoard } from './siteName.ts'

/** The heading that names the only job of a page, and where that is, as far as labels say. */
export interface Around {
  heading: DomElement | null
  isFurniture: (element: DomElement) => boolean
  places: readonly string[]
}

/** The name right beside the title, where `names`, what the page calls itself, or another sign bears it out. */
export function employerBesideHeading(
  page: HtmlPage,
  { heading, isFurniture, places }: Around,
  names: readonly (string | null | undefined)[],
  title: string,
): string | null {
  if (heading === null) return null
  const letters = lettersOf(title)
  const parts = new Set(
    names.flatMap((own) => own?.split(separator).flatMap((part) => part.split(', ')) ?? []),
  )
  const below = linesRightBelow(heading, page, isFurniture)
  const above = linesRightAbove(heading)
  const nearest = [below[0], ...above]
  const headed = headedNames(page)
  for (const line of [...below, ...above]) {
    const by = bylineOf(line)
    if (by !== null && isOfPerson(by, page.document)) continue
    const [name = '', ...others] = by !== null ? [by] : line.split(besideDots).map((part) => part.trim())
    const isBesidePlace = others.some((part) => isPlace(part) || places.includes(part))
    if (
      (others.length > 0 && !isBesidePlace) ||
      !canStandAlone(name) ||
      places.some((place) => place.includes(name))
    )
      continue
    if (letters.includes(lettersOf(name))) continue
    if (headed.has(name)) return name
    const isNamed = parts.has(name)
    if (isNamed && (legalForm.test(name) || isOrganisationLine(name))) return name
    // Where the page does not say where the job is, a town may stand there as well.
    const isNoTown = by !== null || isBesidePlace || places.length > 0
    if (isNoTown && (isNamed || (nearest.includes(line) && isOfWords(name))) && isOfBoard(page)) return name
  }
  // A board tells of whoever hires, and of itself.
  const [only = '', ...others] = headed
  const isOfSite = names.some((own) => own?.split(separator).at(-1)?.trim() === only)
  return others.length === 0 && canStandAlone(only) && !isOfSite && isOfBoard(page) ? only : null
}

const longestName = 60
const besideDots = /\s+[·•|⋅]\s+/

/** Pay, or how long ago, may stand above who hires. */
const mostBelow = 3

/** The first lines below a title, or the one that is set as a heading. */
function linesRightBelow(
  heading: DomElement,
  page: HtmlPage,
  isFurniture: (element: DomElement) => boolean,
): string[] {
  const siblings = heading.parentNode === null ? [] : childrenOf(heading.parentNode)
  const next = siblings.slice(siblings.indexOf(heading) + 1).find(isElement)
  if (next !== undefined && isHeading(next)) return [lineOf(next)]
  return linesOfLead(heading, page.document, isFurniture).slice(0, mostBelow)
}

const logoWords = /^logo (?:of|von|du|de|del|der) |(?:^|[\s-]+)logo$/gi

/** The line above it, or what a picture there is called. */
function linesRightAbove(heading: DomElement): string[] {
  const siblings = heading.parentNode === null ? [] : childrenOf(heading.parentNode)
  const before = siblings.slice(0, siblings.indexOf(heading)).findLast(isElement)
  const drawn =
    before === undefined
      ? []
      : [before, ...nodesBelow(before)].filter(isElement).filter(({ tagName }) => tagName === 'img')
  const called = drawn.map((image) => (attributeOf(image, 'alt') ?? '').replace(logoWords, '').trim())
  return [...linesAbove(heading).slice(-1), ...called.slice(0, 1)]
}

/** Whether a line can be a name and nothing else that stands beside titles. */
function canStandAlone(name: string): boolean {
  return (
    name.length > 2 &&
    name.length <= longestName &&
    !/[;:!?]|[^\p{Lu}]\.$/u.test(name) &&
    canBeEmployer(name) &&
    canNameEmployer(name) &&
    !namesDepartment(name) &&
    !isGeneralHeading(name) &&
    !isSectionHeading(name)
  )
}

/** A badge or a category is mostly one word. */
function isOfWords(name: string): boolean {
  return /\p{L}\s+\p{L}/u.test(name) || /[\p{Script=Han}\p{Script=Hangul}\p{Script=Thai}]{4}/u.test(name)
}

const about = pattern('iu')`
  ^(?:about|über|à propos(?: de)?|qui est|sobre|acerca de|chi è|over|om|tietoa|o|про|о)\s
`

/** Whom headings are about: "About Works". */
function headedNames(page: HtmlPage): Set<string> {
  const found = new Set<string>()
  for (const node of nodesBelow(
    page.document,
    ({ tagName }) => !/^(?:nav|footer|aside|script)$/.test(tagName),
  )) {
    const line = isElement(node) && isHeading(node) ? lineOf(node) : ''
    if (line.length <= longestName && about.test(line)) found.add(line.replace(about, ''))
  }
  return found
}
