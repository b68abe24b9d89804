// What a page says of a job outside its main part: many put the title, a line of facts and the button to apply around the
// element that holds the text, or facts in a column beside it. A menu stands above the title, so only what follows it counts.

import type { RawField } from '../../raw.ts'
import { pattern } from '../../text/pattern.ts'
import { headsOtherJobs } from '../../wording/lines/otherJobs.ts'
import { isJobTitle } from '../../wording/names/occupations.ts'
import { isJobAddress } from '../data/unmarkedSigns.ts'
import {
  attributeOf,
  type DomElement,
  type DomNode,
  elementsAround,
  isElement,
  isHeading,
  isText,
  lineOf,
  nodesBelow,
  textOf,
} from '../dom.ts'
import { applyButtonIn, isApplyButton, mailOfLink } from './applyLink.ts'
import type { MainPart } from './body/mainPart.ts'
import { namesOf } from './elementNames.ts'
import { isOfJob } from './jobSigns.ts'
import { factOfLine, readLabelledFacts } from './labels/labelledFacts.ts'
import { isLabel } from './labels/labelText.ts'

interface SaidOutside {
  /** What stands between the title and the main part, and on a button that leads to one job. */
  text: string
  /** How often a button behind the title says that it is one of a job. */
  signs: number
}

const nothing: SaidOutside = { text: '', signs: 0 }
/** More is not led up to by a title. */
const longestLead = 1000

/** What a page says between its title and its main part, and by a button to apply around that; nothing where it holds both. */
export function saidOutside(heading: DomElement | null, main: MainPart): SaidOutside {
  if (heading === null) return nothing
  const aroundMain = new Set([main.whole, ...elementsAround(main.whole)])
  const path = new Set<DomElement>()
  let both: DomElement | null = null
  for (const around of elementsAround(heading)) {
    if (aroundMain.has(around)) {
      both = around
      break
    }
    path.add(around)
  }
  return both === null || both === main.whole ? nothing : readBehind(heading, both, path, main)
}

/** The same in `both`, which holds the title, by way of `path`, and the main part. */
function readBehind(
  heading: DomElement,
  both: DomElement,
  path: ReadonlySet<DomElement>,
  { whole, isFurniture }: MainPart,
): SaidOutside {
  const lead: string[] = []
  let length = 0
  let place: 'above' | 'between' | 'below' = 'above'
  let button: DomElement | null = null
  const isEntered = (element: DomElement): boolean =>
    element !== whole && element !== heading && (path.has(element) || !isFurniture(element))
  for (const node of nodesBelow(both, isEntered)) {
    if (node === heading) place = 'between'
    else if (node === whole) {
      // The title of another part, below this one.
      if (place === 'above') return nothing
      place = 'below'
    } else if (place === 'between' && isText(node)) {
      lead.push(node.value.trim())
      length += node.value.length
      if (length > longestLead) return nothing
    } else if (place !== 'above' && isElement(node)) button ??= buttonOf(node)
  }
  const isOfJob = button !== null && leadsToJob(button)
  if (isOfJob) lead.push(lineOf(button!))
  return {
    text: lead.filter((line) => line !== '').join('\n'),
    signs: Number(button !== null) + Number(isOfJob),
  }
}

/** Forms are no reading matter, but what sends them says what for. */
function buttonOf(element: DomElement): DomElement | null {
  if (element.tagName === 'form') return applyButtonIn(element)
  return isApplyButton(element) ? element : null
}

/** One applies for many things, and sites lead to all their jobs from anywhere; not to one by its number. */
function leadsToJob(button: DomElement): boolean {
  const form = [...elementsAround(button)].find(({ tagName }) => tagName === 'form')
  const address = attributeOf(button, 'href') ?? (form === undefined ? null : attributeOf(form, 'action'))
  return address !== null && isJobAddress(address) && /\/\d{3,}(?:[/?#-]|$)/.test(address)
}

const mostBoxes = 10
const boxName = /^(?:side-?bar|aside|right-?(?:col|column))(?:-.*)?$/

/** What boxes at the side say under labels of jobs, where each fact is told once in all of them. */
export function readFactsBeside(
  document: DomNode,
  isFurniture: (element: DomElement) => boolean,
): Map<string, RawField> {
  const facts = new Map<string, RawField>()
  const twice = new Set<string>()
  for (const box of boxesBeside(document, isFurniture)) {
    const told = readLabelledFacts(box, 1, isFurniture)
    // "Employer", "Place" and "Closing date" are of a job beside one.
    const isSure = isOfJob(told) || (told.has('hiringorganization') && told.size > 2)
    if (!isSure && !isBoxOfPosting(box, told)) continue
    for (const [name, field] of told) {
      if (facts.has(name)) twice.add(name)
      facts.set(name, field)
    }
  }
  for (const name of twice) facts.delete(name)
  return facts
}

/** What is said of the posting itself, and of other things as well. */
const ofPosting = ['validthrough', 'identifier', 'dateposted']
/** A heading, or a link to who hires. */
const mostOtherLines = 1

/** Whether a box says when to apply or which number to quote, and leads to applying or says nothing else; names of other jobs are links. */
function isBoxOfPosting(box: DomElement, told: ReadonlyMap<string, RawField>): boolean {
  const count = ofPosting.filter((name) => told.has(name)).length
  if (count === 0 || leadsElsewhere(box)) return false
  if (applyButtonIn(box) !== null) return true
  const lines = textOf(box)
    .split('\n')
    .filter((line) => line.trim() !== '')
  const values = [...told.values()].flatMap((field) => field.values.map(String))
  const others = lines.filter((line) => !isLabelled(line) && !values.includes(line.trim()))
  return count > 1 && others.length <= mostOtherLines
}

/** "Closing date: 3 May 2027", or the label alone. */
function isLabelled(line: string): boolean {
  return isLabel(line.trim()) || factOfLine(line.trim()) !== null
}

/** Whether a heading in a box, or a title there, is a link. */
function leadsElsewhere(box: DomElement): boolean {
  for (const node of nodesBelow(box)) {
    if (!isElement(node) || node.tagName !== 'a') continue
    const isHead = [...elementsAround(node, 2)].some(isHeading)
    if (isHead || (!isApplyButton(node) && isJobTitle(lineOf(node)))) return true
  }
  return false
}

function boxesBeside(document: DomNode, isFurniture: (element: DomElement) => boolean): DomElement[] {
  const boxes: DomElement[] = []
  for (const node of nodesBelow(document, (element) => !isFurniture(element))) {
    if (!isElement(node) || !isFurniture(node) || !isBeside(node)) continue
    if (!isOfOtherJobs(node)) boxes.push(node)
    if (boxes.length > mostBoxes) return []
  }
  return boxes
}

function isBeside(element: DomElement): boolean {
  if (element.tagName === 'aside' || attributeOf(element, 'role') === 'complementary') return true
  return namesOf(element).some((name) => boxName.test(name))
}

function isOfOtherJobs(box: DomElement): boolean {
  for (const node of nodesBelow(box)) {
    if (isElement(node) && isHeading(node) && headsOtherJobs(lineOf(node))) return true
  }
  return false
}

const contactPerson = pattern('iu')`
  (?<!\p{L})(?:ansprechpartner(?:in)?|ansprechpersonen?|kontaktpersonen?|contact person|your (?:contact|recruiter)
    |hiring manager|votre (?:contact|interlocut(?:eur|rice))|contactpersoon|persona de contacto
    |persona di contatto|pessoa de contato|kontaktperson|osoba kontaktowa|kontaktní osoba)(?!\p{L})
`

/** The only address of a mail in the boxes at the side that say whom to ask: "Dein Ansprechpartner". */
export function mailBeside(document: DomNode): string | null {
  const mails = new Set<string>()
  for (const box of boxesBeside(document, ({ tagName }) => tagName === 'aside')) {
    if (!contactPerson.test(lineOf(box))) continue
    for (const node of nodesBelow(box)) {
      const mail = isElement(node) && node.tagName === 'a' ? mailOfLink(node) : null
      if (mail !== null) mails.add(mail)
    }
  }
  const [only, ...others] = mails
  return only === undefined || others.length > 0 ? null : only
}
