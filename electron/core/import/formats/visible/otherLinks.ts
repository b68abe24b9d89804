// Which link of a page with one job leads to another one, and which parts of a page begin with such links: the cards of a
// list, whatever its heading says.

import { lettersOf } from '../../text/pageTitle.ts'
import { pattern } from '../../text/pattern.ts'
import { isPay } from '../../wording/lines/payAlone.ts'
import { isPlace } from '../../wording/lines/placeAlone.ts'
import { isGeneralHeading } from '../../wording/lines/sectionHeadings.ts'
import { isEmployment, isMode } from '../../wording/lines/workAlone.ts'
import { isJobTitle } from '../../wording/names/occupations.ts'
import { isJobAddress } from '../data/unmarkedSigns.ts'
import { attributeOf, type DomElement, isElement, isHeading, isText, lineOf, nodesBelow } from '../dom.ts'
import { saysApply } from './applyLink.ts'
import { leadsToEmployer } from './belowOffer.ts'
import { isLabel } from './labelText.ts'

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
  if (!leadsAway.test(address) || toFile.test(address) || leadsToEmployer(link)) return false
  const name = nameOf(link)
  const letters = lettersOf(name)
  if (letters.length < leastTitle || name.length > longestTitle) return false
  if (isOwnName(letters, own)) return isOtherNumber(address, own)
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

function isFact(name: string): boolean {
  return isLabel(name) || isEmployment(name) || isMode(name) || isPay(name) || isPlace(name)
}

/** Whether a link that may lead to another job does: by its address, or by what it is called. */
export function leadsToOther(link: DomElement, own: OwnJob): boolean {
  return mayLeadToOther(link, own) && isSurelyOther(link, own)
}

function isSurelyOther(link: DomElement, own: OwnJob): boolean {
  return isOtherNumber(attributeOf(link, 'href')!, own) || isJobTitle(nameOf(link))
}

/** "/jobs/12-baker" beside "/jobs/7-miller": built as the own address is, with another number in it. */
function isOtherNumber(address: string, own: OwnJob): boolean {
  if (own.address === null || address.length > longestAddress) return false
  const [one, other] = [own.address, address].map((each) => partsOf(each, own.address!))
  if (one === null || other === null || one!.host !== other!.host) return false
  const [before, behind] = [one!, other!]
  if (before.steps.length !== behind.steps.length || before.numbers === '') return false
  const last = before.steps.length - 1
  const isAlike = before.steps.every(
    (step, index) => shapeOf(step) === shapeOf(behind.steps[index]!) || index === last,
  )
  return isAlike && behind.numbers !== '' && before.numbers !== behind.numbers
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

function shapeOf(step: string): string {
  return step.replace(/\d+/g, '0')
}

/** Whether a box begins with a link to another job, by its address, and says a few lines of that. */
export function isCardByAddress(box: DomElement, own: OwnJob): boolean {
  const link = own.address === null ? null : firstLinkIn(box)
  if (link === null || !isOtherNumber(attributeOf(link, 'href') ?? '', own)) return false
  return mayLeadToOther(link, own) && !step.test(nameOf(link)) && isShort(box)
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

const longestLabel = 40
const least = 2

/** Those of elements of one kind, side by side, that are the cards of other jobs: one leads to a job, or they tell the same facts of each. */
export function cardsOfOthers(elements: readonly DomElement[], own: OwnJob): DomElement[] {
  const cards: DomElement[] = []
  const addresses = new Set<string>()
  let isSure = false
  for (const element of elements) {
    const link = firstLinkIn(element)
    if (link === null || !mayLeadToOther(link, own, elements.length)) continue
    cards.push(element)
    addresses.add(attributeOf(link, 'href')!)
    isSure ||= isSurelyOther(link, own) || isJobAddress(attributeOf(link, 'href')!)
  }
  if (cards.length < least || addresses.size < least) return []
  return isSure || tellAlike(cards) ? cards : []
}

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
