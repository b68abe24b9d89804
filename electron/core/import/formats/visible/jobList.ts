// Jobs that a page of careers lists one below the other with a link each and little more: a place, a day, the kind of
// employment. Elements of one kind side by side are such a list where jobs are announced above them, or where they are
// called jobs themselves, and only where most say something beside the link: bare links are a menu, unless they are called
// trades and a heading says that these are open.

import { blockTags } from '../../text/htmlTags.ts'
import { legalForm } from '../../text/legalForms.ts'
import { isFurniture } from '../../wording/furniture.ts'
import { namesOccupation } from '../../wording/occupations.ts'
import { isOrganisationLine } from '../../wording/organisationNames.ts'
import { isGeneralHeading, isOfferHeading } from '../../wording/sectionHeadings.ts'
import { readShortLine } from '../../wording/shortLines.ts'
import { isJobAddress, jobNumberOf } from '../data/unmarkedSigns.ts'
import {
  attributeOf,
  childrenOf,
  type DomElement,
  elementsAround,
  isElement,
  isHeading,
  isText,
  lineOf,
  nodesBelow,
} from '../dom.ts'
import { isApplyLink } from './applyLink.ts'
import { isShortName, leadsToEmployer } from './belowOffer.ts'
import { wrap } from './bodyOf.ts'
import { cleanTitle, lineOfTitle } from './cleanTitle.ts'
import type { JobRow } from './jobRows.ts'
import { isJobBox } from './jobSection.ts'
import { factOfLine } from './labelledFacts.ts'
import type { MainPart } from './mainPart.ts'
import { readNamedFacts } from './namedFacts.ts'
import { isCalledTitle } from './pageHeading.ts'

const mostItems = 500
const mostNodes = 80
const longestItem = 400
const longestTitle = 150
/** Where the page as a whole is one of careers. */
const anyRank = 'h0'
/** So much of a page's text is in its list, where a heading above it may be the title of a job. */
const leastShare = 0.5

/** The jobs in the lists of a page that says `text`. */
export function findListedJobs(main: MainPart, text: string, isOfCareers: boolean): JobRow[] {
  const found: JobRow[] = []
  let length = 0
  /** The rank of the heading that announces jobs, above those of their departments. */
  let announced: string | null = isOfCareers ? anyRank : null
  let isOpen = false
  let isTitled = false
  const lists = new Map<DomElement, DomElement[]>()
  const expect = (element: DomElement): void => {
    for (const items of alikeIn(element)) lists.set(items[0]!, items)
  }
  expect(main.whole)
  for (const node of nodesBelow(main.whole, (element) => !main.isFurniture(element))) {
    if (!isElement(node) || main.isFurniture(node)) continue
    expect(node)
    if (isHeading(node)) {
      const line = lineOf(node)
      const isOffer = isOfferHeading(line)
      const isDepartment = announced !== null && announced !== anyRank && node.tagName > announced
      if (isOffer) announced = node.tagName
      else if (!isDepartment && line !== '') announced = null
      isOpen = isOffer && saysOpen.test(line)
      isTitled ||= found.length === 0 && !isOffer && !isDepartment && !isGeneralHeading(line)
      continue
    }
    const items = lists.get(node) ?? []
    const isTold = announced !== null || items.every(isJobBox)
    const isLinked = isTold || items.every(linksTitle)
    if (items.length === 0 || (!isLinked && !items.every(linksHeading) && !items.every(linksJob))) continue
    const jobs = withHirers(items.flatMap((item) => jobOf(item, main) ?? []))
    if (!isLinked && !areOffers(jobs)) continue
    const told = jobs.filter(({ facts }) => facts.length > 0).length
    if (jobs.length < items.length) continue
    if (told * 2 < jobs.length && !(isOpen && jobs.every(({ title }) => isTrade(title)))) continue
    found.push(...jobs)
    // Beside the text of one job stand links to others.
    isTitled ||= !isTold
    length += items.reduce((sum, item) => sum + lineOf(item).length, 0)
    if (found.length > mostItems) break
  }
  return isTitled && length < text.length * leastShare ? [] : found
}

/** "Open roles", and not "Browse jobs", below which trades are kinds of jobs. */
const saysOpen =
  /(?<!\p{L})(?:open|openings|current|vacanc(?:y|ies)|available|offene|freie|aktuelle|ouverts?|disponibles|abiertas|abertas|aperte|openstaande|lediga|ledige|открытые)(?!\p{L})/iu

/** "Controls Engineer", and not "Engineer": kinds of jobs are called in a word. */
function isTrade(title: string): boolean {
  return namesOccupation(title) && /\p{L}[ -]\p{L}/u.test(title)
}

/** Whether what an item links is called the title of a job, and not who holds it. */
function linksTitle(item: DomElement): boolean {
  let nodes = 0
  let link: DomElement | null = null
  for (const node of nodesBelow(item)) {
    nodes += 1
    if (nodes > mostNodes) return false
    if (!isElement(node)) continue
    if (node.tagName === 'a') link = node
    if (!isCalledTitle(node)) continue
    const line = lineOf(node)
    if (line === '' || line.length > longestTitle) return false
    const inner = childrenOf(node).find((child) => isElement(child) && child.tagName === 'a')
    const linked = inner ?? link
    return linked !== null && lineOf(linked) === line
  }
  return false
}

/** Whether the first heading of an item is a link, stands in one, or says what a link says that lies over the whole card. */
function linksHeading(item: DomElement): boolean {
  let nodes = 0
  let above: DomElement | null = null
  for (const node of nodesBelow(item)) {
    nodes += 1
    if (nodes > mostNodes) return false
    if (!isElement(node)) continue
    if (node.tagName === 'a') above = node
    if (!isHeading(node)) continue
    if (above !== null && lineOf(above) === lineOf(node)) return true
    const links = [...childrenOf(node), ...elementsAround(node, 2)]
    return links.some((link) => isElement(link) && link.tagName === 'a' && attributeOf(link, 'href') !== null)
  }
  return false
}

/** Whether an item leads to a page of a site for jobs. */
function linksJob(item: DomElement): boolean {
  return isJobAddress(addressIn(item))
}

/** Cards that nothing announces: half of them called after who does the work, each with who hires and one thing more, or below a path for jobs. */
function areOffers(jobs: readonly JobRow[]): boolean {
  const isOffer = ({ cell, facts, lines }: JobRow): boolean => {
    const isOfFirm = facts.some(({ field }) => field === hirer) && lines.length > 1
    return isOfFirm || (facts.length > 0 && isJobAddress(addressIn(cell)))
  }
  return 2 * jobs.filter(({ title }) => namesOccupation(title)).length >= jobs.length && jobs.every(isOffer)
}

function addressIn(cell: DomElement): string {
  for (const node of nodesBelow({ ...cell, childNodes: [cell] })) {
    const href = isElement(node) && node.tagName === 'a' ? attributeOf(node, 'href') : null
    if (href !== null) return href
  }
  return ''
}

/** The children of an element that are of one kind, kind by kind. */
function alikeIn(element: DomElement): DomElement[][] {
  const kinds = new Map<string, DomElement[]>()
  for (const child of childrenOf(element)) {
    if (!isElement(child)) continue
    const kind = `${child.tagName} ${attributeOf(child, 'class')}`
    const alike = kinds.get(kind) ?? []
    alike.push(child)
    kinds.set(kind, alike)
  }
  return [...kinds.values()].filter((alike) => alike.length > 1 && alike.length <= mostItems)
}

/** What an item says, where it leads to one page and is short. */
function jobOf(item: DomElement, main: MainPart): ListedJob | null {
  const texts: string[] = []
  const links = new Map<string, DomElement>()
  /** The days behind words such as "1 week ago". */
  const days = new Map<string, string>()
  let hirerLink: DomElement | null = null
  let name: DomElement | null = null
  let nodes = 0
  let length = 0
  for (const node of nodesBelow({ ...item, childNodes: [item] })) {
    nodes += 1
    if (isText(node) && node.value.trim() !== '') {
      const text = node.value.replace(/\s+/g, ' ').trim()
      texts.push(text)
      length += text.length
    }
    if (nodes > mostNodes || length > longestItem) return null
    if (!isElement(node)) continue
    if (isHeading(node) || isCalledTitle(node)) name ??= node
    const day = node.tagName === 'time' ? attributeOf(node, 'datetime') : null
    if (day !== null) days.set(lineOf(node), day)
    const href = node.tagName === 'a' ? attributeOf(node, 'href') : null
    if (href !== null && leadsToEmployer(node)) hirerLink ??= node
    else if (href !== null && !links.has(href)) links.set(href, node)
  }
  const link = onlyLink(links)
  if (link === null) return null
  const title = name === null ? nameOfLink(link) : lineOfTitle(headingIn(name) ?? name)
  const isName = /\p{L}{2}/u.test(title) && title.length <= longestTitle
  if (!isName || isGeneralHeading(title) || isFurniture(title) || (name === null && isApplyLink(link)))
    return null
  const lines = texts.filter((each) => !title.includes(each))
  const facts = [...readNamedFacts(item, main.isFurniture)].flatMap(([field, { values }]) =>
    values.map((value) => ({ field, value: String(value) })),
  )
  for (const part of lines.flatMap((line) => line.split(/\s*[()（）|·•;]\s*/))) {
    const labelled = factOfLine(part)
    const said = labelled === null ? readShortLine(part)?.said.map(toFact) : [labelled]
    for (const fact of said ?? []) {
      if (fact.field === 'title' || facts.some(({ field }) => field === fact.field)) continue
      facts.push(fact.field === 'dateposted' ? { ...fact, value: days.get(part) ?? fact.value } : fact)
    }
  }
  const [employer, other] = lines.filter((line) => isOrganisationLine(line) || legalForm.test(line))
  if (employer !== undefined && other === undefined && facts.every(({ field }) => field !== hirer))
    facts.push({ field: hirer, value: employer })
  return { title: cleanTitle(title), cell: wrap([link], item), facts, lines, hirerLink }
}

interface ListedJob extends JobRow {
  /** The link to a page of who hires. */
  hirerLink: DomElement | null
}

/** Jobs with who hires, by what stands on that link: the same with another address each time is what a button says. */
function withHirers(jobs: readonly ListedJob[]): JobRow[] {
  const links = jobs.flatMap(({ hirerLink }) => hirerLink ?? [])
  const addresses = new Set(links.map((link) => attributeOf(link, 'href')))
  const isButton = addresses.size > 1 && new Set(links.map(lineOf)).size === 1
  return jobs.map(({ hirerLink, ...job }) => {
    const name = hirerLink === null || isButton ? '' : lineOf(hirerLink)
    const isTold = job.facts.some(({ field }) => field === hirer)
    if (isTold || !isShortName(name) || !job.lines.join(' ').includes(name)) return job
    return { ...job, facts: [...job.facts, { field: hirer, value: name }] }
  })
}

/** The only link beside buttons, or of several the only one to a job. */
function onlyLink(links: ReadonlyMap<string, DomElement>): DomElement | null {
  const names = [...links].filter(([, link]) => links.size === 1 || !isButton(link))
  const ofJobs = names.filter(([href]) => jobNumberOf(href) !== null)
  const [[, link] = [], second] = names.length === 1 ? names : ofJobs
  return second === undefined ? (link ?? null) : null
}

/** The heading in a link that is called a title and holds the whole card. */
function headingIn(name: DomElement): DomElement | null {
  for (const node of nodesBelow(name)) if (isElement(node) && isHeading(node)) return node
  return null
}

/** "Apply", "Save", a picture: what a card has besides the name of its job. */
function isButton(link: DomElement): boolean {
  const line = lineOf(link)
  return line === '' || isApplyLink(link) || isFurniture(line)
}

const hirer = 'hiringorganization'

function toFact({ name, value }: { name: string; value: string }): JobRow['facts'][number] {
  return { field: name, value }
}

/** What a link says; of one that holds several lines, the first. */
function nameOfLink(link: DomElement): string {
  for (const node of nodesBelow(link)) {
    if (!isText(node) || node.value.trim() === '') continue
    const block = [...elementsAround(node, mostNodes)].find(
      (around) => around === link || blockTags.has(around.tagName),
    )
    return lineOf(block ?? link)
  }
  return ''
}
