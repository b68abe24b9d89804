// Jobs that a page of careers lists one below the other with a link each and little more: a place, a day, the kind of
// employment. Elements of one kind side by side are such a list where jobs are announced above them, or where they are
// called jobs themselves, and only where most say something beside the link: bare links are a menu, unless they are called
// trades and a heading says that these are open.

import { blockTags } from '../../../text/htmlTags.ts'
import { legalForm } from '../../../text/legalForms.ts'
import { isFurniture } from '../../../wording/lines/furniture.ts'
import { isGeneralHeading, isOfferHeading } from '../../../wording/lines/sectionHeadings.ts'
import { readShortLine } from '../../../wording/lines/shortLines.ts'
import { namesOccupation } from '../../../wording/names/occupations.ts'
import { isOrganisationLine } from '../../../wording/names/organisationNames.ts'
import { isJobAddress, jobNumberOf } from '../../data/unmarkedSigns.ts'
import {
  attributeOf,
  childrenOf,
  type DomElement,
  type DomNode,
  deepestPage,
  elementsAround,
  firstBelow,
  isElement,
  isHeading,
  isText,
  lineOf,
  nodesBelow,
} from '../../dom.ts'
import { isApplyLink } from '../applyLink.ts'
import { wrap } from '../body/bodyOf.ts'
import type { MainPart } from '../body/mainPart.ts'
import { leadsToEmployer } from '../hirer/linkedEmployer.ts'
import { placeAtPin } from '../labels/iconFacts.ts'
import { factOfLine } from '../labels/labelledFacts.ts'
import { readNamedFacts } from '../labels/namedFacts.ts'
import { cleanTitle, lineOfTitle } from '../title/cleanTitle.ts'
import { isCalledTitle } from '../title/pageHeading.ts'
import { completed, type ListedJob } from './cardsAlike.ts'
import type { JobRow } from './jobRows.ts'
import { isJobBox } from './jobSection.ts'

const mostItems = 500
const mostNodes = 200
const longestItem = 400
/** The same where a heading is the link: below it stands how the text begins. */
const longestCard = 800
const longestTitle = 150
const longestHirer = 80
/** Where the page as a whole is one of careers. */
const anyRank = 'h0'
/** So much of a page's text is in its list, where a heading above it may be the title of a job. */
const leastShare = 0.5

/** Whose page it is: of somebody who hires, or of a board. */
interface Site {
  isOfCareers: boolean
  isOfBoard: boolean
}

/** The jobs in the lists of a page that says `text`. */
export function findListedJobs(main: MainPart, text: string, { isOfCareers, isOfBoard }: Site): JobRow[] {
  const found: JobRow[] = []
  let length = 0
  /** The rank of the heading that announces jobs, above those of their departments. */
  let announced: string | null = isOfCareers ? anyRank : null
  let isOpen = false
  let isTitled = false
  const lists = listsIn(main)
  const taken = new Set<DomElement>()
  for (const node of nodesBelow(main.whole, (element) => !main.isFurniture(element))) {
    if (!isElement(node) || main.isFurniture(node)) continue
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
    const items = lists.get(node)?.filter(holdsLink) ?? []
    if (items.length === 0) continue
    if (taken.size > 0 && [...elementsAround(node, deepestPage)].some((around) => taken.has(around))) continue
    const isTold = announced !== null || items.every(isJobBox)
    const isLinked = isTold || items.every(linksTitle)
    if (!isLinked && !items.every(linksHeading) && !items.every(linksJob)) continue
    const jobs = completed(
      items.flatMap((item) => jobOf(item, main) ?? []),
      isOfBoard,
    )
    if (!isLinked && !areOffers(jobs)) continue
    const told = jobs.filter(({ facts }) => facts.length > 0).length
    if (jobs.length < items.length) continue
    if (told * 2 < jobs.length && !(isOpen && jobs.every(({ title }) => isTrade(title)))) continue
    found.push(...jobs)
    for (const item of items) taken.add(item)
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

/** Where a card leads, and not who hires; '' also where it holds more than any card. */
function addressIn(cell: DomElement): string {
  let nodes = 0
  for (const node of nodesBelow({ ...cell, childNodes: [cell] })) {
    nodes += 1
    if (nodes > mostNodes) break
    if (!isElement(node) || node.tagName !== 'a' || leadsToEmployer(node)) continue
    const href = attributeOf(node, 'href')
    if (href !== null) return href
  }
  return ''
}

/** What may be lists, by their first items: children of one kind, and only children whose parents are of one kind. */
function listsIn(main: MainPart): Map<DomElement, DomElement[]> {
  const lists = new Map<DomElement, DomElement[]>()
  const paths = new Set<string>()
  const alone = new Map<string, DomElement[]>()
  const inside = nodesBelow(main.whole, (element) => !main.isFurniture(element))
  for (const parent of [main.whole, ...inside]) {
    if (!isElement(parent)) continue
    const kinds = Map.groupBy(childrenOf(parent).filter(isElement), kindOf)
    for (const items of kinds.values()) {
      const [item, second] = items as [DomElement, ...DomElement[]]
      const path = [item, ...elementsAround(item, 2)].map(kindOf).join(' < ')
      if (second === undefined) {
        const others = alone.get(path)
        if (others === undefined) alone.set(path, [item])
        else others.push(item)
      } else {
        paths.add(path)
        if (items.length <= mostItems) lists.set(item, items)
      }
    }
  }
  for (const [path, items] of alone) {
    const isList = items.length > 1 ? items.length <= mostItems : paths.has(path)
    if (isList && path.includes('.')) lists.set(items[0]!, items)
  }
  return lists
}

/** What only says where in a list an item stands. */
const position = /(?<![\w-])(?:first|last|odd|even|active|selected)(?![\w-])/g

function kindOf(element: DomElement): string {
  const names = attributeOf(element, 'class')?.replace(position, '').trim() ?? ''
  return names === '' ? element.tagName : `${element.tagName}.${names}`
}

function holdsLink(item: DomElement): boolean {
  return addressIn(item) !== ''
}

/** What an item says, where it leads to one page and is short. */
function jobOf(item: DomElement, main: MainPart): ListedJob | null {
  const texts: string[] = []
  const sources = new Map<string, DomNode>()
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
      // "Ref:" and, in an element of its own, "1204".
      if (texts.at(-1)?.endsWith(':') === true) texts.push(`${texts.pop()} ${text}`)
      else texts.push(text)
      sources.set(texts.at(-1)!, node)
      length += text.length
    }
    if (nodes > mostNodes || length > longestCard) return null
    if (!isElement(node)) continue
    if (isHeading(node) || isCalledTitle(node)) name ??= node
    const day = node.tagName === 'time' ? attributeOf(node, 'datetime') : null
    if (day !== null) days.set(lineOf(node), day)
    const href = node.tagName === 'a' ? attributeOf(node, 'href') : null
    if (href !== null && leadsToEmployer(node)) {
      // A picture leads there as well.
      if (hirerLink === null || lineOf(hirerLink) === '') hirerLink = node
    } else if (href !== null && !links.has(href)) links.set(href, node)
  }
  const own = name === null ? undefined : linkAt(name)
  const link = own ?? (length > longestItem ? null : onlyLink(links))
  if (link === null) return null
  // A link that is called a title may hold the whole card.
  const title = name === null ? nameOfLink(link) : lineOfTitle(firstBelow(name, isHeading) ?? name)
  const isName = /\p{L}{2}/u.test(title) && title.length <= longestTitle
  if (!isName || isGeneralHeading(title) || isFurniture(title) || (name === null && isApplyLink(link)))
    return null
  const lines = texts.filter((each) => !title.includes(each))
  const facts = [...readNamedFacts(item, main.isFurniture)].flatMap(([field, { values }]) =>
    values.map((value) => ({ field, value: String(value) })),
  )
  /** Whether a part of a line says nothing but facts that no other line says otherwise. */
  const isTold = (part: string): boolean => {
    const labelled = factOfLine(part)
    const said = labelled === null ? readShortLine(part)?.said.map(toFact) : [labelled]
    const isNew = (said ?? []).map((fact) => {
      const isMore = fact.field === 'employmenttype' && facts.every(({ value }) => value !== fact.value)
      if (fact.field === 'title' || (!isMore && facts.some(({ field }) => field === fact.field))) return false
      facts.push(fact.field === 'dateposted' ? { ...fact, value: days.get(part) ?? fact.value } : fact)
      return true
    })
    return labelled !== null || (isNew.length > 0 && !isNew.includes(false))
  }
  const told = lines.filter(
    (line) =>
      !line
        .split(/\s*[()（）|·•;]\s*/)
        .map(isTold)
        .includes(false),
  )
  const pinned = facts.some(({ field }) => field === place) ? null : placeAtPin(item)
  if (pinned !== null) facts.push({ field: place, value: String(pinned.values[0]) })
  const [employer, other] = lines.filter(
    (line) => line.length <= longestHirer && (isOrganisationLine(line) || legalForm.test(line)),
  )
  if (employer !== undefined && other === undefined && facts.every(({ field }) => field !== hirer))
    facts.push({ field: hirer, value: employer })
  const kinds = placesOf(lines.map((line) => (isFurniture(line) ? '' : kindAround(sources.get(line)))))
  return { title: cleanTitle(title), cell: wrap([link], item), facts, lines, told, kinds, hirerLink }
}

function kindAround(source: DomNode | undefined): string {
  const [around] = source === undefined ? [] : elementsAround(source, 1)
  return around === undefined ? '' : kindOf(around)
}

/** Kinds with how many of each stood above: "div 0", "div 1". */
function placesOf(kinds: readonly string[]): string[] {
  return kinds.map((kind, index) => `${kind} ${kinds.slice(0, index).filter((each) => each === kind).length}`)
}

/** The link that a heading holds or stands in. */
function linkAt(name: DomElement): DomElement | undefined {
  const around = [name, ...childrenOf(name), ...elementsAround(name, 2)].filter(isElement)
  return around.find((each) => each.tagName === 'a' && attributeOf(each, 'href') !== null)
}

/** The only link beside buttons, or of several the only one to a job. */
function onlyLink(links: ReadonlyMap<string, DomElement>): DomElement | null {
  const names = [...links].filter(([, link]) => links.size === 1 || !isButton(link))
  const ofJobs = names.filter(([href]) => jobNumberOf(href) !== null)
  const [[, link] = [], second] = names.length === 1 ? names : ofJobs
  return second === undefined ? (link ?? null) : null
}

/** "Apply", "Save", a picture: what a card has besides the name of its job. */
function isButton(link: DomElement): boolean {
  const line = lineOf(link)
  return line === '' || isApplyLink(link) || isFurniture(line)
}

const hirer = 'hiringorganization'
const place = 'joblocation'

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
