// From a posting as found to a posting as Roledex keeps it: the only place that interprets. Pure: the same source
// gives the same draft, and nothing is looked up, not even the time. What each field means is in the file named
// after it; here they are put together, with where each came from and what was odd about it.

import { dayNumber } from '../../../shared/calendar.ts'
import type { PostingContent, PostingDate, Provenance, Warning } from '../../../shared/posting.ts'
import { westernDigits } from '../../../shared/westernDigits.ts'
import type { Announced } from './dates/announcedDates.ts'
import { type DateContext, orderOfPair, orderOfText, tellsOrder } from './dates/dateOrder.ts'
import { readDate, readPlainInstant } from './dates/dates.ts'
import { dayOf, judgeDeadline } from './dates/deadline.ts'
import { deadlineInText } from './dates/textDeadline.ts'
import { toldOriginField, withToldOrigin } from './dates/toldOrigin.ts'
import type { PostingDraft } from './draft.ts'
import { addressFields, applyFields, hostOfPosting, readAddresses, readContact } from './fields/addresses.ts'
import { readEducation } from './fields/education.ts'
import { isKindByItself, readEmployment } from './fields/employment.ts'
import { readExperience } from './fields/experience.ts'
import { collectExtra } from './fields/extra.ts'
import { identifierFields, readIdentifier } from './fields/identifier.ts'
import { employerFields, readEmployer } from './fields/organisation.ts'
import { judgeQuality } from './fields/quality.ts'
import { readDescription, readSections, sectionFields } from './fields/sections.ts'
import { readTitle, titleFields } from './fields/title.ts'
import { addressKeysOf, hashNode, identifierKeyOf } from './identity.ts'
import { dollarCountryOf } from './places/dollarCountry.ts'
import { tagOfPage } from './places/pageCountry.ts'
import { readPlaces } from './places/places.ts'
import { modeFields } from './places/statedModes.ts'
import {
  fieldOf,
  isNode,
  type RawField,
  type RawNode,
  type RawPosting,
  type RawValue,
  type Reading,
} from './raw.ts'
import { readSalaries } from './salary/salary.ts'
import { isEnglish, writesDayFirst } from './text/english.ts'
import { cleanText, isPlaceholder, readBoolean, readText, readTexts } from './text/text.ts'
import { labelledDegree } from './wording/lines/labelledDegree.ts'
import { mailToApply } from './wording/mail/mailToApply.ts'
import { withAskedApart } from './wording/prose/askedInMarkup.ts'
import { withKindsBeside } from './wording/prose/employmentInText.ts'
import { hintsInText, hintsOfUnmarked } from './wording/prose/hintsInText.ts'

/** The day a page of the posting was made is asked last. */
const postedFields = ['dateposted', 'datepublished', 'datecreated'] as const

/** The names behind the first are those of sites that do not use it. */
const deadlineFields = ['validthrough', 'applicationdeadline']
const openingsFields = ['totaljobopenings', 'numberofpositions', 'numberofopenings', 'numberofvacancies']

/** Fields of the record by where their value is looked for, in the order of preference; for provenance. */
const sourcesOf: Readonly<Record<string, readonly string[]>> = {
  employer: employerFields,
  identifier: identifierFields,
  posted: postedFields,
  deadline: deadlineFields,
  locations: ['joblocation'],
  workMode: modeFields,
  applicantRegions: ['applicantlocationrequirements'],
  employment: ['employmenttype'],
  salaries: ['basesalary', 'estimatedsalary'],
  experience: ['experiencerequirements'],
  education: ['educationrequirements'],
  description: ['description'],
  industry: ['industry'],
  categories: ['occupationalcategory', 'relevantoccupation'],
  openings: openingsFields,
  startDate: ['jobstartdate'],
  contact: ['applicationcontact'],
  directApply: ['directapply'],
  ...Object.fromEntries(Object.entries(sectionFields).map(([name, fields]) => [`sections.${name}`, fields])),
}

/** Read beside the fields above, wherever they are present. */
const alsoRead = [
  ...addressFields,
  'basesalary',
  'estimatedsalary',
  'salarycurrency',
  'image',
  'experienceinplaceofeducation',
  'inlanguage',
  toldOriginField,
]
const sources = Object.entries(sourcesOf)
const alternatives = [...Object.values(sourcesOf), titleFields]

/** The fields of a node that have a place in the record; all others, and second ones of a kind, go to `extra`. */
function interpretedFields(node: RawNode): ReadonlySet<string> {
  const read = new Set<string>(alsoRead)
  for (const names of alternatives) {
    const used = names.find((name) => (node.fields.get(name)?.values.length ?? 0) > 0)
    if (used !== undefined) read.add(used)
  }
  // Of several employers one is shown, and an occupation can say much more than its name.
  for (const name of employerFields) if ((node.fields.get(name)?.values.length ?? 0) > 1) read.delete(name)
  if (!fieldOf(node, 'relevantoccupation')?.values.some(isNode)) read.add('relevantoccupation')
  return read
}

/**
 * Interprets one posting. `isOnlyPosting` is false where the same page holds others: then the address of the page
 * is not this posting's.
 */
export function normalise(raw: RawPosting, isOnlyPosting = true): PostingDraft {
  const node = withKindsBeside(withAskedApart(raw.node))
  const warnings: Warning[] = raw.warnings.map(withFieldOfRecord)
  const take: Take = ({ value, warnings: found }) => {
    warnings.push(...found)
    return value
  }
  const basis = readBasis(raw, node, isOnlyPosting, take)
  const content = readContent(raw, node, basis, take)
  // What is not marked was read for what its sentences state, but not for when the work begins.
  const said = unmarked.has(raw.rung) ? hintsOfUnmarked : hintsInText
  const ofText = said(content, dayOf(content.posted), orderOfText(basis.when))
  const ofPage = raw.hints?.filter(({ field }) => !ofText.some((each) => each.field === field)) ?? []
  content.hints = withHints(content, [...ofText, ...ofPage])
  const { title, addresses } = basis
  content.provenance = traceFields(node, content, { title: title.field, urls: addresses.field })
  content.quality = judgeQuality(node, content)
  return {
    content,
    warnings,
    rawNode: raw.verbatim,
    nodeHash: hashNode(raw.node),
    identifierKey: identifierKeyOf(content.employer, content.identifier),
    addressKeys: addressKeysOf(content.urls),
  }
}

/** The fields of the record by schema.org's names for them. */
const recordFields = new Map(sources.flatMap(([name, fields]) => fields.map((field) => [field, name])))

/** A warning about the field that the value of this name is shown in. */
function withFieldOfRecord(said: Warning): Warning {
  const field = recordFields.get(said.field?.toLowerCase() ?? '')
  return field === undefined ? said : { ...said, field }
}

/** Keeps what was odd about a reading, and gives what was read. */
type Take = <T>(reading: Reading<T>) => T

/** What is read first, because other fields are understood by it: who hires, in what language, in what country. */
type Basis = ReturnType<typeof readBasis>

function readBasis(raw: RawPosting, node: RawNode, isOnlyPosting: boolean, take: Take) {
  const employer = take(readEmployer(node, raw.baseUrl ?? raw.pageUrl, raw.pageTitle))
  const title = readTitle(raw, employer.name)
  take(title)
  const addresses = readAddresses(raw, isOnlyPosting)
  const urls = take(addresses)
  const description = take(readDescription(node, raw.lang, title.value))
  const sections = take(readSections(node, description.plainText))
  const host = hostOfPosting(raw, urls)
  const lang = tagOfPage(description.lang, host, node)
  const places = take(readPlaces(node, { employerName: employer.name, lang }))
  const countryCode = places.locations.find((place) => place.countryCode !== null)?.countryCode ?? null
  const { savedAt } = raw
  const meantCountry = countryCode ?? dollarCountryOf(places.locations, places.applicantRegions)
  // Letters of Brazil's states are those of others.
  const isMeant = countryCode !== null || (meantCountry !== null && isEnglish(description.plainText))
  // Neither where it is nor in what language is stated.
  const isUntold = !isMeant && description.lang === null
  const order = raw.dateOrder ?? (isUntold && writesDayFirst(description.plainText) ? 'dayFirst' : undefined)
  const when = {
    savedAt,
    countryCode: isMeant ? meantCountry : null,
    host,
    lang: description.lang,
    order,
    unambiguous: [],
  }
  return { employer, title, addresses, urls, description, sections, places, meantCountry, host, when }
}

function readContent(raw: RawPosting, node: RawNode, basis: Basis, take: Take): PostingContent {
  const { employer, title, urls, description, sections, places, meantCountry, host, when } = basis
  const dates = take(readDates(node, when))
  const employment = take(readEmployment(node))
  const pay = take(
    readSalaries(node, {
      countryCode: meantCountry,
      employment,
      workHours: sections.workHours?.plainText ?? null,
      language: description.lang,
      text: description.plainText,
    }),
  )
  const posted = dayOf(dates.posted)
  const said = deadlineInText(description.plainText, posted, raw.writtenOn ?? null, orderOfText(when))
  const labelled = dayLabelled(raw, when)
  const isOther = labelled !== null && isOtherDay(labelled, dates.validThrough)
  // What a label says as well as the data is meant; what is down to the second is the site's own, however often it is shown.
  const meant = dates.validThrough?.kind === 'date' && !isOther ? labelled?.date : null
  return {
    title: title.value,
    employer,
    identifier: readIdentifier(node, title.value, employer),
    urls,
    posted: dates.posted,
    deadline: withToldOrigin(
      take(judgeDeadline(dates.posted, dates.validThrough, host, meant ?? said?.date)),
      readText(fieldOf(node, toldOriginField)?.values[0]),
    ),
    textDeadline: said ?? (isOther ? labelled : null),
    locations: places.locations,
    workMode: places.workMode,
    applicantRegions: places.applicantRegions,
    employment,
    salaries: pay.salaries,
    experience: take(readExperience(node)),
    education: take(readEducation(node, description, labelledDegree)),
    description: { ...description, lang: writtenIn(description) },
    sections,
    industry: readTexts(fieldOf(node, 'industry')).filter((text) => !isKindByItself(text)),
    categories: readCategories(node),
    openings: readCount(fieldOf(node, ...openingsFields)?.values[0]),
    startDate: dates.start,
    contact: readContact(fieldOf(node, 'applicationcontact')) ?? mailToApply(description.plainText),
    directApply: readBoolean(fieldOf(node, 'directapply')?.values[0]),
    extra: collectExtra(node, interpretedFields(node)),
    hints: [...places.hints, ...pay.hints],
    provenance: {},
    quality: [],
  }
}

/** A sentence that states something says it better than an amount that only stands in the text. */
function withHints({ hints }: PostingContent, said: PostingContent['hints']): PostingContent['hints'] {
  return [...hints.filter(({ field }) => !said.some((each) => each.field === field)), ...said]
}

/** A page says which language it is in; some post there in English all the same. */
function writtenIn({ lang, plainText }: PostingContent['description']): string | null {
  return lang !== null && !/^en\b/i.test(lang) && isEnglish(plainText) ? 'en' : lang
}

const unmarked: ReadonlySet<string> = new Set(['text', 'pageData'])

interface Dates {
  posted: PostingDate | null
  validThrough: PostingDate | null
  start: PostingDate | null
}

/** The day that a label of the page says. */
function dayLabelled({ closingLabelled }: RawPosting, context: Omit<DateContext, 'role'>): Announced | null {
  if (closingLabelled === undefined) return null
  const { value } = readDate(closingLabelled, { ...context, role: 'deadline' })
  const date = value?.kind === 'approx' ? null : dayOf(value)
  return date === null ? null : { text: closingLabelled, date }
}

/** Whether two days are not one: an instant may be part of the day before or after elsewhere. */
function isOtherDay({ date }: Announced, stated: PostingDate | null): boolean {
  const day = dayOf(stated)
  if (day === null || date === null) return false
  return Math.abs(dayNumber(date) - dayNumber(day)) > (stated?.kind === 'date' ? 0 : 1)
}

/** Reads all dates of a posting; one that could be read two ways is settled by the others where they can. */
function readDates(node: RawNode, context: Omit<DateContext, 'role'>): Reading<Dates> {
  const stated = dateFields.map(({ names, role }) => {
    const value = fieldOf(node, ...names)?.values[0]
    return { value, role, plain: typeof value === 'string' ? readPlainInstant(value) : null }
  })
  const read = (
    known: PostingDate[],
    order = context.order,
    begins: PostingDate | null = null,
  ): Reading<PostingDate | null>[] =>
    stated.map(({ value, role, plain }) => {
      if (value === undefined || plain !== null) return { value: plain, warnings: [] }
      // A listing closes before the work begins: what is said of that tells only how numbers are ordered.
      const isSaid = (date: PostingDate): boolean =>
        role !== 'deadline' || date !== begins || tellsOrder(date)
      return readDate(value, { ...context, unambiguous: known.filter(isSaid), role, order })
    })
  let readings = read([])
  const dates = readings.map(({ value }) => value).filter((date) => date !== null)
  const clear = dates.filter(({ kind }) => kind !== 'ambiguous' && kind !== 'none')
  // The others also tell whether midnight means the whole day, so even a clear date is read again beside them.
  const begins = readings[2]?.value ?? null
  if (clear.length > 0 && dates.length > 1) readings = read(clear, context.order, begins)
  const [first, last] = readings
  const order = first?.value && last?.value ? orderOfPair(first.value, last.value) : null
  if (order !== null) readings = read(clear, order, begins)
  const [posted = null, validThrough = null, start = null] = readings.map(({ value }) => value)
  return { value: { posted, validThrough, start }, warnings: readings.flatMap(({ warnings }) => warnings) }
}

const dateFields = [
  { names: postedFields, role: 'posted' },
  { names: deadlineFields, role: 'deadline' },
  { names: ['jobstartdate'], role: 'other' },
] as const satisfies { names: readonly string[]; role: DateContext['role'] }[]

/** Categories of work: text, or a code with a name ("15-1252.00 Software Developers"). */
function readCategories(node: RawNode): string[] {
  const values = ['occupationalcategory', 'relevantoccupation'].flatMap(
    (name) => fieldOf(node, name)?.values ?? [],
  )
  const categories = values.map((value) => {
    const code = isNode(value) ? readText(fieldOf(value, 'codevalue')?.values[0]) : null
    const text = readText(value)
    return code === null || text === null || text.includes(code) ? text : `${code} ${text}`
  })
  return [...new Set(categories.filter((text) => text !== null))]
}

function readCount(value: RawValue | undefined): number | null {
  // "3名", "2 Stellen", "2 (two)"
  const text = westernDigits(readText(value) ?? '').replace(
    /(?<=\d) ?(?:[名人명個]|[\p{L}\p{M}]{4,12}|\(\p{L}{3,10}\))$/u,
    '',
  )
  // A zero is a field that nobody filled in.
  return /^\d{1,6}$/.test(text) ? Number(text) || null : null
}

/** Where each field was found. Title and address come from the page where the posting states none. */
function traceFields(
  node: RawNode,
  content: PostingContent,
  found: Record<'title' | 'urls', RawField | null>,
): Provenance {
  const trace: Provenance = {}
  const note = (name: string, field: RawField | null, rule: string | null): void => {
    if (field?.values.some(hasContent)) trace[name] = { path: field.path, rung: field.rung, rule }
  }
  for (const [name, fields] of sources) note(name, fieldOf(node, ...fields), ruleOf(name, content))
  if (content.contact !== null && trace.contact === undefined)
    note('contact', fieldOf(node, 'description'), null)
  if (content.urls.apply !== null) note('applyUrl', fieldOf(node, ...applyFields), null)
  note('title', found.title, null)
  note('urls', found.urls, null)
  if (found.title === null && content.title !== null)
    trace.title = { path: 'title', rung: 'page', rule: 'pageTitle' }
  if (found.urls === null && content.urls.posting !== null)
    trace.urls = { path: 'url', rung: 'page', rule: 'pageAddress' }
  return trace
}

function hasContent(value: RawValue): boolean {
  return typeof value !== 'string' || value.length > 40 || !isPlaceholder(cleanText(value))
}

function ruleOf(name: string, { description, deadline, experience }: PostingContent): string | null {
  if (name === 'description') return description.layers > 0 ? `unescaped ${description.layers}` : null
  if (name === 'deadline') return deadline.origin
  return name === 'experience' ? experience.source : null
}
