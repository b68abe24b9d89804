// Which link of a page with one job leads to another one, and which parts of a page begin with such links: the cards of a
// list, whatever its heading says.

import { readMode } from '../../../places/workMode.ts'
import { rememberLast } from '../../../remember.ts'
import { lettersOf } from '../../../text/pageTitle.ts'
import { pattern } from '../../../text/pattern.ts'
import { isEmployerPage } from '../../../text/urls.ts'
import { headsOtherJobs } from '../../../wording/lines/otherJobs.ts'
import { isPay } from '../../../wording/lines/payAlone.ts'
import { isPlace } from '../../../wording/lines/placeAlone.ts'
import { isGeneralHeading, isSectionHeading } from '../../../wording/lines/sectionHeadings.ts'
import { isEmployment, isMode } from '../../../wording/lines/workAlone.ts'
import { isJobTitle } from '../../../wording/names/occupations.ts'
import {
  attributeOf,
  childrenOf,
  type DomElement,
  type DomNode,
  isElement,
  isHeading,
  isText,
  lineOf,
  nodesBelow,
} from '../../dom.ts'
import { saysApply } from '../applyLink.ts'
import { isLabel, labelledField, longestLabel, saysOfLabel } from '../labels/labelText.ts'
import { ofManyJobs } from './menus.ts'

/** What is known of the job that a page is about. */
export interface OwnJob {
  /** In letters alone. */
  title: string
  employer: string
  address: string | null
}

const leadsAway = /^(?:https?:|\/|\?|[\w.-]+[/?]|[\w-]+\.html?\b)/i
const toFile = /\.(?:pdf|docx?|odt|rtf|jpe?g|png|zip)(?:[?#]|$)/i
const leastTitle = 3
const longestTitle = 150

/** What a link is called, by its heading where it is a card. */
function nameOf(link: DomElement): string {
  let first = ''
  for (const node of nodesBelow(link)) {
    if (isElement(node) && isHeading(node)) return lineOf(node)
    if (first === '' && isText(node)) first = node.value.replace(/\s+/g, ' ').trim()
  }
  const line = lineOf(link)
  return line.length > longestTitle ? first : line
}

/**
 * Whether a link leads to another page and can be called a job that is not the own one; who hires and files are none, and
 * facts where it is one of so `many` links that these may tell some.
 */
function mayLeadToOther(link: DomElement, own: OwnJob, many = 1): boolean {
  const address = attributeOf(link, 'href') ?? ''
  if (!leadsAway.test(address) || toFile.test(address) || isEmployerPage(address)) return false
  const relation = relationOf(address, own)
  if (relation === 'own' || (relation === null && goesOn(link))) return false
  const name = nameOf(link)
  const letters = lettersOf(name)
  if (letters.length < leastTitle || name.length > longestTitle) return false
  if (isOwnName(letters, own)) return relation === 'other number'
  if (isGeneralHeading(name) || saysApply(link)) return false
  return many > mostFacts || !isFact(name)
}

/** No page links more facts of its job one beside the other. */
const mostFacts = 12

/** "Miller", "Miller (m/f/d)", "Northmill Ltd" */
function isOwnName(letters: string, { title, employer }: OwnJob): boolean {
  if (letters === title || letters === employer) return true
  return title !== '' && (title.startsWith(letters) || letters.startsWith(title))
}

/** "Full-time", "Location: Keswick", "Télétravail fréquent", "Homeoffice möglich, Vollzeit" */
function isFact(name: string): boolean {
  if (isLabel(name) || saysOfLabel(name) || isPay(name) || isPlace(name)) return true
  return name.split(/\s*[,;]\s*/, mostOfOne).every(isOfWork)
}

const mostOfOne = 4

function isOfWork(term: string): boolean {
  if (isEmployment(term) || isMode(term)) return true
  return readMode(term) !== null && !ofManyJobs.test(term) && !isJobTitle(term)
}

/** Whether the sentence that a link begins goes on behind it: "Nurse Manager after three years". */
function goesOn(link: DomElement): boolean {
  const around = siblingsOf(link)
  const next = around[around.indexOf(link) + 1]
  return next !== undefined && isText(next) && /^[\s,]*\p{Ll}/u.test(next.value)
}

/** The children of what holds an element; none where they are so many that to look at them for each would take long. */
function siblingsOf({ parentNode: around }: DomElement): readonly DomNode[] {
  const siblings = around === null ? [] : childrenOf(around)
  return siblings.length > mostSiblings ? [] : siblings
}

const mostSiblings = 1000

/** Whether a link or a heading of one leads to another job: by its address, or by what it is called. */
export function leadsToOther(link: DomElement, own: OwnJob): boolean {
  return mayLeadToOther(link, own) && (hasOtherNumber(link, own) || isJobTitle(nameOf(link)))
}

/** Whether a link leads to another job by its address. */
export function leadsToOtherNumber(link: DomElement, own: OwnJob): boolean {
  return hasOtherNumber(link, own) && mayLeadToOther(link, own)
}

function hasOtherNumber(link: DomElement, own: OwnJob): boolean {
  return relationOf(attributeOf(link, 'href') ?? '', own) === 'other number'
}

/**
 * Whether an address is the own one, of whatever part of the page, or is built as that with another number in it:
 * "/jobs/12-baker" beside "/jobs/7-miller".
 */
function relationOf(address: string, { address: own }: OwnJob): 'own' | 'other number' | null {
  if (own === null || address.length > longestAddress) return null
  const [one, other] = [ownPartsOf(own), partsOf(address, own)]
  if (one === null || other === null || one.host !== other.host) return null
  if (one.steps.join('/') === other.steps.join('/')) return 'own'
  if (one.steps.length !== other.steps.length || one.numbers === '' || other.numbers === '') return null
  const isAlike = one.steps
    .slice(0, -1)
    .every((step, index) => shapeOf(step) === shapeOf(other.steps[index]!))
  return isAlike && one.numbers !== other.numbers ? 'other number' : null
}

const longestAddress = 500

interface Address {
  host: string
  /** The path, and what is asked for. */
  steps: string[]
  numbers: string
}

function partsOf(address: string, base: string): Address | null {
  if (!URL.canParse(address, base)) return null
  const { host, pathname, search } = new URL(address, base)
  const asked = search.replace(/^\?/, '').split('&')
  const steps = pathname.replace(/\/$/, '').split('/')
  const named = asked.filter((each) => /^(?:\w*id|jk|job|vacancy|ref|nr|no)=/i.test(each))
  const all = [...steps, ...named]
  return { host, steps: all, numbers: all.flatMap((step) => step.match(/\d+/g) ?? []).join(' ') }
}

/** Every link of a page is compared with it. */
const ownPartsOf = rememberLast((address) => partsOf(address, address))

function shapeOf(step: string): string {
  return step.replace(/\d+/g, '0')
}

/** Whether a box begins with a link to another job, by its address, and says a few lines of that. */
export function isCardByAddress(box: DomElement, own: OwnJob): boolean {
  const link = own.address === null ? null : firstLinkIn(box)
  if (link === null || !leadsToOtherNumber(link, own)) return false
  return !step.test(nameOf(link)) && isShort(box)
}

/** "Next job": a way through the list, above whatever comes then. */
const step = pattern('iu')`
  ^[^\p{L}]*(?:next|prev(?:ious)?|nächste[rs]?|vorherige[rs]?|suivante?|précédente?|siguiente|anterior|próxim[ao]|successiv[ao]|precedente|volgende|vorige
    |następn[ay]|poprzedni[a]?|nästa|föregående|næste|neste|forrige|další|předchozí|seuraava|edellinen|sonraki|önceki|次|前)(?!\p{L}{3})
`
const longestCard = 500

function isShort(box: DomElement): boolean {
  let length = 0
  for (const node of nodesBelow(box)) {
    if (isText(node)) length += node.value.trim().length
    if (length > longestCard || (isElement(node) && isHeading(node))) return false
  }
  return true
}

const mostBefore = 60

/** The link that an element begins with, alone or in its heading; null where anything is said before it. */
export function firstLinkIn(element: DomElement): DomElement | null {
  if (element.tagName === 'a') return element
  let count = 0
  for (const node of nodesBelow(element)) {
    count += 1
    if (count > mostBefore) return null
    if (isText(node) && node.value.trim() !== '') return null
    // The sign of who hires is a link as well.
    if (isElement(node) && node.tagName === 'a' && lineOf(node) !== '') return node
  }
  return null
}

const mostOfCard = 80

/** The known labels that stand in an element, alone or in front of their values. */
function labelsIn(element: DomElement): Set<string> {
  const labels = new Set<string>()
  let count = 0
  for (const node of nodesBelow(element)) {
    count += 1
    if (count > mostOfCard) break
    if (!isText(node)) continue
    const [label = ''] = node.value.trim().split(/\s*[:：]/, 1)
    if (label.length > 1 && label.length <= longestLabel && isLabel(label)) labels.add(label)
  }
  return labels
}

const least = 2

/**
 * Those of elements of one kind, side by side, that are the cards of other jobs: one leads to another number, two and most
 * of them are called jobs, or they tell the same facts of each.
 */
export function cardsOfOthers(elements: readonly DomElement[], own: OwnJob): DomElement[] {
  const cards: DomElement[] = []
  const addresses = new Set<string>()
  let named = 0
  let isSure = false
  for (const element of elements) {
    const link = firstLinkIn(element)
    if (link === null || !mayLeadToOther(link, own, elements.length)) continue
    cards.push(element)
    addresses.add(attributeOf(link, 'href')!)
    isSure ||= hasOtherNumber(link, own)
    if (cards.length <= mostNamed && isJobTitle(nameOf(link))) named += 1
  }
  if (cards.length < least || addresses.size < least) return []
  const areNamed = named >= least && 2 * named >= Math.min(cards.length, mostNamed)
  return isSure || areNamed || tellAlike(cards) ? cards : []
}

/** Enough to tell what all of them are called. */
const mostNamed = 20

const mostAround = 3

/** Whether a list stands right below the label of a fact or the heading of a part: "Locations", "Requirements". */
export function isListOfPart(list: DomElement): boolean {
  let place: DomNode | null = list
  for (let depth = 0; depth < mostAround && place !== null && isElement(place); depth += 1) {
    const before = saidBefore(place)
    if (before !== null) return headsPart(before)
    place = place.parentNode
  }
  return false
}

/** What is said in front of a node by its nearest neighbour; null where nothing is. */
function saidBefore(node: DomElement): string | null {
  const around = siblingsOf(node)
  for (const before of around
    .slice(0, Math.max(0, around.indexOf(node)))
    .reverse()
    .slice(0, mostAround)) {
    const line = isText(before) ? before.value.trim() : isElement(before) ? lineOf(before) : ''
    if (line !== '') return line
  }
  return null
}

function headsPart(line: string): boolean {
  if (line.length > longestLabel || headsOtherJobs(line)) return false
  const field = labelledField(line)
  return field === null ? isSectionHeading(line) : !ofJobs.has(field)
}

/** "Job title", "Offene Stellen": labels that stand over lists of jobs as well. */
const ofJobs: ReadonlySet<string> = new Set(['title', 'totaljobopenings'])

/** Whether two cards bear the same label. */
function tellAlike(cards: readonly DomElement[]): boolean {
  const known = new Set<string>()
  for (const card of cards.slice(0, mostCompared))
    for (const label of labelsIn(card)) {
      if (known.has(label)) return true
      known.add(label)
    }
  return false
}

const mostCompared = 4
