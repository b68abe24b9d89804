// Whose page it is, by what it calls itself and by what stands in its banner.

import { legalForm } from '../../../text/legalForms.ts'
import { lettersOf, separator, withoutSiteWords } from '../../../text/pageTitle.ts'
import { isGeneralHeading, isOfferHeading } from '../../../wording/lines/sectionHeadings.ts'
import { isJobTitle, namesOccupation } from '../../../wording/names/occupations.ts'
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
import type { HtmlPage } from '../../page.ts'
import { isBanner } from '../around/pageFurniture.ts'
import { namesOf } from '../elementNames.ts'

/** "WORKS" in the banner of a page called "Works - Careers": whose page it is. */
export function isOwnerOnTop(heading: DomElement, page: HtmlPage): boolean {
  const line = lineOf(heading)
  if (heading.tagName !== 'h1' || isJobTitle(line)) return false
  const parts = (titleTag(page.document) ?? '').split(separator)
  const letters = lettersOf(line)
  const isNamed = parts.some((part) => lettersOf(part) === letters) && parts.some(isOfferHeading)
  const header = isNamed
    ? [...elementsAround(heading)].find(({ tagName }) => tagName === 'header')
    : undefined
  return header !== undefined && isBanner(header)
}

/** "brand-font" and "brand-color" are how it is drawn. */
const brand =
  /^(?:.*-)?(?:logo|brand(?!-(?:font|colou?r|bg|text|primary|secondary|heading))|site-(?:name|title))(?:-.*)?$/
const homePage = /^(?:\.{0,2}\/)*(?:index\.\w+|home)?(?:[?#].*)?$/

/** Whether a heading is the name of the site: called so, or nothing but the link to its first page. */
export function isBrand(heading: DomElement): boolean {
  if (namesOf(heading).some((name) => brand.test(name))) return true
  const [only, second] = childrenOf(heading).filter((node) => !isText(node) || node.value.trim() !== '')
  if (only === undefined || second !== undefined || !isElement(only)) return false
  if (only.tagName !== 'a' || namesOccupation(lineOf(only))) return false
  return homePage.test(attributeOf(only, 'href') ?? '#')
}

/** What the page's own title element says. */
export function titleTag(document: DomNode): string | null {
  for (const node of nodesBelow(document))
    if (isElement(node) && node.tagName === 'title') return lineOf(node)
  return null
}

/** Whether a heading is who the site is of, and no job: "Harbour Bread Ltd" on a page titled "Careers | Harbour Bread". */
export function isOfSite(heading: string, page: HtmlPage): boolean {
  const name = lettersOf(heading.replace(legalForm, ''))
  if (!legalForm.test(heading) || name === '') return false
  // "Baker at Harbour Bread Ltd"
  if (namesOccupation(atWhom.exec(heading)?.[1] ?? '')) return false
  const parts = (titleTag(page.document) ?? '').split(separator)
  return parts.some((part) => lettersOf(part.replace(legalForm, '')) === name)
}

const atWhom = /^(.{3,}?) (?:at|@|bei|bij|chez|hos|presso) /

/** No page is called by more. */
const longestOwn = 300

/** Who offers the jobs of a page called "Vacancies | Harbour Bread" or "Harbour Bread: Vacancies", and nothing else. */
export function ownerOfOffers(own: string): string | null {
  const [first = '', second = '', ...others] = own.slice(0, longestOwn).split(separator)
  if (others.length > 0 || isOfferHeading(first) === isOfferHeading(second)) return null
  const owner = (isOfferHeading(first) ? second : first).trim()
  return owner === '' || isJobTitle(owner) || isGeneralHeading(owner) ? null : owner
}

/** What a page calls itself without the name of its site. */
export function withoutSite(own: string, site: string | undefined): string {
  if (site === undefined) return withoutSiteWords(own)
  const behind = new RegExp(`(?<=\\S)\\s*[-–—|·:]\\s*${RegExp.escape(site)}\\s*$`, 'i')
  return withoutSiteWords(own.replace(behind, ''))
}
