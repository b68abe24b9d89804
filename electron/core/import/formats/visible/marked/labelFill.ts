// What a page or a box in it says under labels of its own and its markup leaves out.

import { warning } from '../../../../../../shared/messages.ts'
import { judgeDateText } from '../../../dates/dates.ts'
import { statesEducation } from '../../../fields/education.ts'
import {
  axesOf,
  canBeEmployment,
  isWorkload,
  kindsBeside,
  kindsUnstated,
} from '../../../fields/employment.ts'
import { statesExperience } from '../../../fields/experience.ts'
import { nameCountry, readCountry } from '../../../places/countries.ts'
import { readMode } from '../../../places/workMode.ts'
import { isNode, type RawField, type RawNode, type RawPosting, type RawValue } from '../../../raw.ts'
import { legalForm } from '../../../text/legalForms.ts'
import { isPlace } from '../../../wording/lines/placeAlone.ts'
import { isEmployment, isMode } from '../../../wording/lines/workAlone.ts'
import {
  childrenOf,
  type DomElement,
  type DomNode,
  elementsAround,
  isElement,
  isText,
  nodesBelow,
} from '../../dom.ts'
import { tells } from '../../emptyValues.ts'
import { isEmploymentList, isJobNumber, isModeOfWork } from '../labels/fittingValues.ts'
import { readIconLabels } from '../labels/iconLabels.ts'
import { readLabelledFacts } from '../labels/labelledFacts.ts'
import { readNamedFacts } from '../labels/namedFacts.ts'
import { stateDays } from '../labels/statedTimes.ts'
import { readFactsBeside } from '../outsideMain.ts'
import { shortText, skipped } from '../shortText.ts'
import { textsOf } from '../visibleNode.ts'

interface Labelled {
  name: string
  field: string
  /** Data that say the same under other names. */
  others?: readonly string[]
  fits(value: string): boolean
}

/** Who works from home needs no place, and the one a page names may be the employer's. */
const ofPlaces = ['location', 'worklocation', 'address', 'joblocationtype', 'applicantlocationrequirements']

/** What a page says under a label of its own and often keeps from its markup; each with what its value has to be like. */
const labelled: readonly Labelled[] = [
  { name: 'basesalary', field: 'salaries', others: ['estimatedsalary'], fits: (value) => /\d/.test(value) },
  { name: 'joblocation', field: 'locations', others: ofPlaces, fits: isPlace },
  { name: 'validthrough', field: 'deadline', fits: (value) => /\d/.test(value) },
  { name: 'employmenttype', field: 'employment', fits: isKind },
  { name: 'workhours', field: 'sections.workHours', fits: (value) => /\d/.test(value) },
  { name: 'identifier', field: 'identifier', fits: isJobNumber },
  { name: 'dateposted', field: 'posted', fits: (value) => judgeDateText(value) === 'date' },
  {
    name: 'jobstartdate',
    field: 'startDate',
    fits: (value) => /^(?:date|words)$/.test(judgeDateText(value)),
  },
  { name: 'joblocationtype', field: 'workMode', fits: isModeOfWork },
  { name: 'totaljobopenings', field: 'openings', fits: (value) => /^\d{1,3}(?: ?\D{1,14})?$/.test(value) },
  { name: 'experiencerequirements', field: 'experience', fits: statesExperience },
  { name: 'educationrequirements', field: 'education', fits: statesEducation },
]

/** "Full-time", "80–100 %" */
function isKind(text: string): boolean {
  return isEmploymentList(text) || isWorkload(text)
}

/** Data that file a job under "other" leave out what its page says in words. */
function isOther(field: RawField | undefined): boolean {
  return field?.values.every((value) => value === 'OTHER') ?? false
}

/** What a page's labels say of hours where the data only know the contract, or the other way round. */
function addKinds(posting: RawPosting, facts: ReadonlyMap<string, RawField>): void {
  const stated = posting.node.fields.get('employmenttype')
  const told = facts.get('employmenttype')
  if (stated === undefined || told === undefined || isOther(stated)) return
  const fitting = told.values.map(String).filter(isKind)
  const more = kindsBeside(
    stated.values.filter((value) => typeof value === 'string'),
    fitting,
  )
  // Two of a kind are of two jobs.
  if (more.length !== 1) return
  posting.node.fields.set('employmenttype', { ...stated, values: [...stated.values, ...more] })
  posting.warnings.push(warning('LENGTHENED_FROM_PAGE', { field: 'employment', path: told.path }))
}

/** Adds to a posting what stands once in `root`, where nothing but it is told of, under a label or an icon that means one thing. */
export function fillFromLabels(posting: RawPosting, root: DomNode): void {
  const drawn = readIconLabels(root, ({ tagName }) => skipped.has(tagName))
  const facts = new Map([...drawn, ...readLabelledFacts(root, 1)])
  stateDays(facts, root, ({ tagName }) => skipped.has(tagName))
  const missing = missingIn(posting)
  addKinds(posting, facts)
  const closing = facts.get('validthrough')?.values[0]
  if (posting.node.fields.has('validthrough') && typeof closing === 'string')
    posting.closingLabelled = closing
  addFitting(posting, missing, withModeOfPlace(posting, facts))
  addHybrid(posting, facts)
  tellOtherPlace(posting, facts.get('joblocation'))
  addFitting(posting, missingIn(posting), readFactsBeside(root, isAside))
  // What names promise is less than what labels say; of how one works and on what terms a word says it.
  const unnamed = missingIn(posting).filter(({ field }) => field === 'workMode')
  const areTermsStated = axesOf(textsOf(posting.node.fields.get('employmenttype'))).terms
  if (unnamed.length === 0 && areTermsStated) return
  const named = readNamedFacts(root, ({ tagName }) => skipped.has(tagName), ofNames)
  addFitting(posting, unnamed, named)
  if (!areTermsStated) addKinds(posting, named)
}

/** Adds to a posting what `facts` say and its data leave out. */
export function fillFromFacts(posting: RawPosting, facts: ReadonlyMap<string, RawField>): void {
  addKinds(posting, facts)
  addHybrid(posting, facts)
  addFitting(posting, missingIn(posting), facts)
}

const ofNames = ['joblocationtype', 'employmenttype']

/** Within an article as well, a box beside it is read by itself. */
function isAside({ tagName }: DomElement): boolean {
  return tagName === 'aside'
}

const longestBadge = 40
/** On top of a page and beside its button; those of other jobs are more. */
const mostBadges = 2
const mostInRow = 8

/**
 * "Full-time" on a badge: what stands there and nowhere else says the hours, or is told beside those of the data; and the
 * badges beside it say on what terms and where one works.
 */
export function fillFromBadge(posting: RawPosting, root: DomNode): void {
  const { fields } = posting.node
  const badges = badgesBelow(root)
  const [value, ...others] = new Set(badges.map(({ text }) => text))
  if (value === undefined || others.length > 0 || badges.length > mostBadges) return
  const path = 'page.badge'
  if (!fields.has('employmenttype')) {
    fields.set('employmenttype', { key: 'employmentType', path, rung: 'text', values: [value] })
    posting.warnings.push(warning('FILLED_FROM_PAGE', { field: 'employment', path }))
  }
  const row = rowOf(badges[0]!.element)
  const told = (name: string, values: string[]) =>
    new Map([[name, { key: name, path, rung: 'text', values } as const]])
  addKinds(posting, told('employmenttype', row.filter(isEmployment)))
  const stated = ['employmenttype', 'workhours'].flatMap((name) => textsOf(fields.get(name)))
  if (kindsUnstated(stated, [value]).length > 0)
    posting.hints = [...(posting.hints ?? []), { field: 'employment', text: value, value }]
  const modes = row.filter(isMode)
  if (modes.length === 1) addFitting(posting, missingIn(posting), told('joblocationtype', modes))
}

/** The short texts that stand in one row with a badge; none where one of them is longer or links somewhere. */
function rowOf(badge: DomElement): string[] {
  const { parentNode } = badge
  if (parentNode === null) return []
  const beside = childrenOf(parentNode).filter(isElement)
  const texts = beside.map((element) => (element.tagName === 'a' ? null : shortText(element, longestBadge)))
  if (texts.length > mostInRow || texts.includes(null)) return []
  return texts.filter((text) => text !== null)
}

/** The elements that say hours of work and nothing else; in a link they are those of another job, or a way to more. */
function badgesBelow(root: DomNode): { text: string; element: DomElement }[] {
  const found: { text: string; element: DomElement }[] = []
  for (const node of nodesBelow(root, ({ tagName }) => tagName !== 'a' && !skipped.has(tagName))) {
    const text = isText(node) ? node.value.trim() : ''
    if (text.length <= 5 || text.length > longestBadge || !canBeEmployment(text)) continue
    const [element] = elementsAround(node)
    if (element !== undefined && isEmployment(text) && axesOf([text]).hours) found.push({ text, element })
  }
  return found
}

/** A place under a label of which no word is among those of the data: the seat of who hires may be stated for all its jobs. */
function tellOtherPlace(posting: RawPosting, told: RawField | undefined): void {
  const { fields } = posting.node
  const stated = ['joblocation', 'applicantlocationrequirements'].flatMap((name) => textsOf(fields.get(name)))
  const [text, ...others] = told?.values.map(String) ?? []
  if (stated.length === 0 || text === undefined || others.length > 0) return
  if (readMode(text) !== null || legalForm.test(text)) return
  // Without blanks between them words are not told apart.
  if (/[\p{Script=Han}\p{Script=Hangul}\p{Script=Thai}]/u.test(text)) return
  const known = new Set(wordsOf([...stated, ...stated.flatMap(countryNamed)].join(' ')))
  if (!wordsOf(text).some((word) => known.has(word)))
    posting.hints = [...(posting.hints ?? []), { field: 'locations', text, value: text }]
}

function countryNamed(text: string): string[] {
  const code = readCountry(text, null)
  return code === null ? [] : [code, nameCountry(code)]
}

/** In small letters; shorter ones part names. */
function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}]{2,}/gu) ?? []
}

/** "Bristol / hybrid" under the label of a place says how one works as well, if the data's own place does not. */
function withModeOfPlace(
  { node }: RawPosting,
  facts: ReadonlyMap<string, RawField>,
): ReadonlyMap<string, RawField> {
  const isTold =
    facts.has('joblocationtype') ||
    textsOf(node.fields.get('joblocation')).some((text) => readMode(text) !== null)
  const place = isTold ? undefined : facts.get('joblocation')
  const mode = String(place?.values[0] ?? '')
    .split(/\s*[,/|·()–—]\s*|\s-\s/)
    .find(isMode)
  return mode === undefined ? facts : new Map([...facts, ['joblocationtype', { ...place!, values: [mode] }]])
}

/** Markup has one word for whoever may work from home, now and then or always: beside a place a label that says "hybrid" tells which. */
function addHybrid({ node, warnings }: RawPosting, facts: ReadonlyMap<string, RawField>): void {
  const stated = node.fields.get('joblocationtype')
  const told = facts.get('joblocationtype')
  if (stated?.values.every((value) => value === 'TELECOMMUTE') !== true || told === undefined) return
  const value = String(told.values[0])
  if (!node.fields.has('joblocation') || !isModeOfWork(value) || readMode(value) !== 'hybrid') return
  node.fields.set('joblocationtype', told)
  warnings.push(warning('LENGTHENED_FROM_PAGE', { field: 'workMode', path: told.path }))
}

/** The same of elements that are named after what they say. */
export function fillFromNames(posting: RawPosting, root: DomNode): void {
  const facts = readNamedFacts(root, ({ tagName }) => skipped.has(tagName))
  addFitting(posting, missingIn(posting), facts)
}

/** What markup leaves out, under any name. */
function missingIn({ node }: RawPosting): Labelled[] {
  const { fields } = node
  const isOpen = leavesPlaceOpen(node)
  return labelled.filter(
    ({ name, others = [] }) =>
      (!tellsOf(name, node) || isOther(fields.get(name)) || isBarePay(name, fields.get(name))) &&
      !others.some((other) => fields.has(other) && !(isOpen && other === 'joblocationtype')),
  )
}

/** Whether a mode is stated that one goes somewhere for: "On-site", "Hybrid". */
export function leavesPlaceOpen({ fields }: RawNode): boolean {
  const modes = textsOf(fields.get('joblocationtype')).map(readMode)
  return modes.length > 0 && modes.every((mode) => mode === 'hybrid' || mode === 'onsite')
}

/** Whether a field says something; of pay templates fill in all but the amount. */
function tellsOf(name: string, node: RawNode): boolean {
  if (name !== 'basesalary') return tells(node, [name])
  return node.fields.get(name)?.values.some(holdsAmount) ?? false
}

function holdsAmount(value: RawValue): boolean {
  if (!isNode(value)) return /[1-9]/.test(String(value))
  return [...value.fields.values()].some(({ values }) => values.some(holdsAmount))
}

/** A number marked as the pay, of which nothing else is marked. */
function isBarePay(name: string, field: RawField | undefined): boolean {
  const [value, ...others] = field?.values ?? []
  return name === 'basesalary' && others.length === 0 && /^\d{2,9}(?:\.\d{1,2})?$/.test(String(value))
}

/** What is told instead of a bare number has to hold it: "AED 3,500 – 4,500 / month" for 4500. */
function holdsStated(stated: RawField | undefined, fact: RawField): boolean {
  if (!isBarePay('basesalary', stated)) return true
  const digits = String(stated!.values[0]).replace(/\.\d+$/, '')
  const told: readonly string[] =
    String(fact.values[0])
      .replace(/(?<=\d)[ .,'’](?=\d{3})/g, '')
      .match(/\d+/g) ?? []
  return told.includes(digits)
}

function addFitting(
  posting: RawPosting,
  missing: readonly Labelled[],
  facts: ReadonlyMap<string, RawField>,
): void {
  for (const { name, field, fits } of missing) {
    const fact = facts.get(name)
    if (fact === undefined || !fits(String(fact.values[0]))) continue
    if (name === 'basesalary' && !holdsStated(posting.node.fields.get(name), fact)) continue
    posting.node.fields.set(name, fact)
    posting.warnings.push(warning('FILLED_FROM_PAGE', { field, path: fact.path }))
  }
}
