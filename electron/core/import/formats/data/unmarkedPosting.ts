// An unmarked object that is a job posting, under schema.org's names. Which key says what is listed in
// postingKeys.ts; what is left over keeps its own name and ends among the further details.

import { parseDate } from '../../dates/dateGrammar.ts'
import { isEmploymentWord } from '../../fields/employment.ts'
import { isPartOfWorld } from '../../places/address.ts'
import { isNode, type RawField, type RawNode, type RawValue } from '../../raw.ts'
import {
  closingPaths,
  dateNames,
  isTracked,
  postedPaths,
  recordPaths,
  settleDates,
  shownPaths,
} from './facts/settleDates.ts'
import {
  asMarkup,
  gatherDescription,
  longestProse,
  pointsOfRole,
  withLines,
  withPoints,
} from './facts/unmarkedDescription.ts'
import { gatherEmployer, isFirm } from './facts/unmarkedEmployer.ts'
import { gatherEmployment } from './facts/unmarkedEmployment.ts'
import { gatherAsked } from './facts/unmarkedExperience.ts'
import { gatherMode, isRemote } from './facts/unmarkedMode.ts'
import { employerPlaces, gatherPlaces, modeAmongPlaces } from './facts/unmarkedPlaces.ts'
import { gatherSalary } from './facts/unmarkedSalary.ts'
import { fieldAt, firstAt, inOneLanguage, nameOf, pathList, plainKey } from './keys/keyPaths.ts'
import { firstShaped, keyShapes } from './keys/keyShapes.ts'
import { firstWorded } from './keys/keyWords.ts'
import { countriesOf, isCountry } from './keys/placeParts.ts'
import { namedNames, plainNames } from './keys/postingKeys.ts'
import { ownAddress, textIn } from './ownAddress.ts'
import { isJobAddress, isPageAddress } from './unmarkedSigns.ts'

const wishPaths =
  pathList(`nicetohave nicetohaves desirable requirementsnice preferredqualifications preferredrequirements
  desiredqualifications goodtohave preferential preferred preferredskills additionalskills diferenciais 우대사항 加分项 加分條件 歓迎条件`)

/** "North America only": from where one may apply, not where one works; "Remote, USA only" says more than that. */
const onlyFrom = /^(?![\s\S]*(?:[,;(]|remote))(?:[\s\S]*\bonly$|only\b)/i

/** What is part of the text already or repeats it without its markup, and the address of the interface itself. */
const repeated = new Set([
  ...wishPaths,
  ...pathList(`descriptionplain descriptiontext descriptionbody descriptionbodyplain openingplain opening
    additionalplain additional relevantexperiences lists jobdescriptions salarydescriptionplain jobpostedattimestamp ref`),
])

/** Puts a field among those found, in the place of one of this name; what has no value is none. */
type Add = (name: string, field: RawField | null) => void

/** The same posting under schema.org's names. `around` is who employs, as said by what the posting stands in. */
export function gatherPosting(node: RawNode, around: RawField | null): RawNode {
  const found = new Map<string, RawField>()
  const add: Add = (name, field) => {
    if (field !== null && field.values.length > 0) found.set(name, field)
  }
  for (const [name, paths] of Object.entries(plainNames))
    add(name, inLanguage(name, gatherPlain(node, name, paths)))
  for (const [name, paths] of Object.entries(namedNames))
    add(
      name,
      named(firstAt(node, paths, name === 'industry' ? isIndustry : isNoSetting)) ?? firstWorded(node, name),
    )
  const categories = found.get('occupationalcategory')
  // Kinds of employment, or the numbers a site has for its categories.
  if (
    categories?.values.every(
      (value) => !isNode(value) && (isEmploymentWord(String(value)) || isNoCategory(value)),
    )
  )
    found.delete('occupationalcategory')
  add('identifier', byNumber(found.get('identifier') ?? null))
  if (!found.has('url'))
    add('url', ownAddress(node, textIn(found.get('title')), textIn(found.get('identifier'))))
  if (!found.has('applyurl')) add('applyurl', linkElsewhere(node, found.get('url')))
  const asked = withPoints(found.get('qualifications') ?? null)
  add('qualifications', withWishes(node, asked))
  const { experience, education } = gatherAsked(node, found, asked)
  for (const name of ['experiencerequirements', 'educationrequirements']) found.delete(name)
  add('experiencerequirements', experience)
  add('educationrequirements', education)
  // "Engineering" is what one is and not what one does.
  if (plainKey(found.get('responsibilities')?.key ?? '') === 'jobfunctions') found.delete('responsibilities')
  const duties = found.get('responsibilities') ?? missionBeside(node, asked)
  add('responsibilities', withPoints(duties) ?? pointsOfRole(node))
  add('jobbenefits', withLines(found.get('jobbenefits') ?? null))
  settleDates(node, found)
  for (const name of dateNames) add(name, inStatedZone(found.get(name) ?? null))
  if (!found.has('applicationcontact')) add('applicationcontact', contactInside(node))
  add('description', gatherDescription(node))
  add('hiringorganization', gatherEmployer(node) ?? around)
  addWhere(node, found, add)
  add('employmenttype', gatherEmployment(node))
  add(isPredicted(node) ? 'estimatedsalary' : 'basesalary', gatherSalary(node))
  if (!found.has('description')) {
    const spare = [...withRest(node, new Map(found))].filter(([name]) => !found.has(name))
    add('description', longestProse(spare.map(([, field]) => field)))
  }
  return { types: [], id: null, fields: withRest(node, found) }
}

/** `"contacts": [{"name": …, "email": …}]`: the first address of those whom one may ask. */
function contactInside(node: RawNode): RawField | null {
  const holder = firstShaped(node, keyShapes.contact, (value) => isNode(value) && mailIn(value) !== null)
  const [contact] = holder?.values ?? []
  const mail = contact !== undefined && isNode(contact) ? mailIn(contact) : null
  return mail && { ...mail, values: mail.values.slice(0, 1) }
}

function mailIn(value: RawNode): RawField | null {
  return firstWorded(value, 'applicationcontact')
}

/** What one of the plain names is called here: by the paths of known sites, by its shape, in the words of a language. */
function gatherPlain(node: RawNode, name: string, stated: readonly string[]): RawField | null {
  const isDay = name === 'dateposted'
  const paths = isDay ? postedPaths : name === 'validthrough' ? closingPaths : stated
  const fits = fitFor(name)
  const shape = shapesOf[name]
  const shaped = (): RawField | null => (shape === undefined ? null : firstShaped(node, shape, fits))
  const linked = (): RawField | null => (name === 'url' ? linkedUrl(node) : null)
  // A whole address says more than a part of one, and a job's number more than that of a row in a database.
  const whole = addresses.has(name)
    ? (firstAt(node, paths, isWholeAddress) ?? firstWorded(node, name))
    : name === 'identifier'
      ? firstAt(node, paths, (value) => fits(value) && !isRowNumber(value))
      : null
  const shown = name === 'validthrough' ? firstAt(node, shownPaths, fits) : null
  const said = whole ?? firstAt(node, paths, fits) ?? shaped() ?? linked() ?? shown ?? firstWorded(node, name)
  // "3 days ago" beside the moment itself
  if (isDay && said?.values.every(isRelative) === true)
    return firstAt(node, paths, (value) => fits(value) && isMoment(value)) ?? said
  // When a record was made is asked last, and of somebody's own notes not at all.
  return said ?? (isDay && !isTracked(node) ? firstAt(node, recordPaths, fits) : null)
}

function isRelative(value: RawValue): boolean {
  return typeof value === 'string' && parseDate(value).type === 'relative'
}

function isMoment(value: RawValue): boolean {
  return !isNode(value) && ['wall', 'epoch'].includes(parseDate(String(value)).type)
}

/** Where one works, and from where one may. */
function addWhere(node: RawNode, found: ReadonlyMap<string, RawField>, add: Add): void {
  const mode = gatherMode(node)
  const isFromHome = mode !== null && isRemote(mode)
  const places = gatherPlaces(node, mode !== null) ?? (isFromHome ? null : employerPlaces(node))
  // A mode that is one of several places leaves the choice between them.
  const isListed =
    mode !== null &&
    mode.path === modeAmongPlaces(node)?.path &&
    places !== null &&
    places.values.length > 1 &&
    mode.values.some((value) => places.values.includes(value))
  add('joblocationtype', isListed ? null : mode)
  // Who works from anywhere in a country works at no place in it.
  if (places !== null && isFromHome && places.values.every(isCountry)) {
    add('applicantlocationrequirements', found.get('applicantlocationrequirements') ?? countriesOf(places))
    return
  }
  const place = places ?? fieldAt(node, 'region')
  const [said, second] = place?.values ?? []
  // A region that is half the world is no place one goes to.
  const isWide = places === null && isPartOfWorld(String(said))
  const isWhereFrom = second === undefined && (isWide || onlyFrom.test(String(said)))
  add(isWhereFrom ? 'applicantlocationrequirements' : 'joblocation', place)
}

function isNoCategory(value: RawValue): boolean {
  return /^(?:\d+|all|any)$/i.test(String(value))
}

/** `{"id": "job-7", "source": …}` by the number in it. */
function byNumber(field: RawField | null): RawField | null {
  const numberOf = (value: RawValue): RawValue =>
    isNode(value) && fieldAt(value, 'value') === null ? (fieldAt(value, 'id')?.values[0] ?? value) : value
  return field && { ...field, values: field.values.map(numberOf) }
}

/** `"education": "education_optional"`: whether a form asks for it. */
function isNoSetting(value: RawValue): boolean {
  return typeof value !== 'string' || !/^[a-z]+_(?:required|optional|hidden)$/.test(value)
}

/** `"sector": "Privat"`: who owns the employer. */
function isIndustry(value: RawValue): boolean {
  return !ownership.test(nameOf(value) ?? '')
}

const ownership =
  /^(?:privat|public|offentli|öffentlich|statlig|kommunal|públic|pubblic|prywatn|soukrom|veřejn|частн|государств)\p{L}*(?:[ -](?:sectore?n?|sektore?n?|secteur|settore))?$/iu

/** Where no known name says it. */
const shapesOf: Record<string, RegExp> = {
  title: keyShapes.jobTitle,
  dateposted: keyShapes.posted,
  jobstartdate: keyShapes.start,
  identifier: keyShapes.number,
  url: keyShapes.url,
  applyurl: keyShapes.apply,
}

const factsOfSchema = ['hiringorganization', 'joblocation', 'joblocationtype', 'dateposted', 'employmenttype']
const factsOfOwn = ['company', 'companyname', 'employer', 'location', 'locations', 'publishedat', 'createdat']

/** With more it is a table of something, and each name would be looked for among them all. */
const mostFields = 500

/** A posting that is marked, but whose facts stand under the application's own names, under schema.org's. */
export function withOwnKeys(node: RawNode): RawNode {
  if (node.fields.size > mostFields || factsOfSchema.some((name) => node.fields.has(name))) return node
  if (!factsOfOwn.some((name) => node.fields.has(name))) return node
  return { ...node, fields: gatherPosting(node, null).fields }
}

const texts = new Set(['inlanguage', 'workhours'])
const addresses = new Set(['url', 'applyurl'])

function fitFor(name: string): (value: RawValue) => boolean {
  if (name === 'applyurl') return (value) => isPageAddress(value) || isForm(value)
  if (addresses.has(name)) return isPageAddress
  if (name === 'title')
    return (value) =>
      typeof value === 'string' ? /\p{L}/u.test(value) : isNode(value) && inOneLanguage(value) !== null
  // `HOURS_8` is what a board writes for itself.
  if (texts.has(name)) return (value) => typeof value === 'string' && !/^[A-Z]+_[A-Z\d_]+$/.test(value)
  // A profile may be that of who hires.
  if (name === 'qualifications') return (value) => !isNode(value) || !isFirm(value)
  // Among the labels of a search service stands how old the posting is.
  if (name === 'dateposted') return (value) => typeof value !== 'boolean' && !isLabel(value)
  // "See Opening ID" is none.
  if (name === 'identifier')
    return (value) => isNode(value) || !/^0*$|^https?:|^[^\d]* [^\d]*$/i.test(String(value))
  // A shift starts at an hour.
  if (name === 'jobstartdate')
    return (value) => typeof value === 'string' && !/^\d{1,2}(?::|\.\d\d$)/.test(value)
  return (value) => typeof value !== 'boolean'
}

/** `OpportunityApply?opportunityId=6f0a2f7d`, beside the page. */
function isForm(value: RawValue): boolean {
  return typeof value === 'string' && /^\w+\?\w+=[\w=&-]+$/.test(value)
}

function isWholeAddress(value: RawValue): boolean {
  return isPageAddress(value) && /^https?:/i.test(value)
}

/** What a database counts its rows by is a number of more digits than anybody would write down. */
function isRowNumber(value: RawValue): boolean {
  return typeof value === 'number' && value >= 1e14
}

function isLabel(value: RawValue): boolean {
  if (typeof value !== 'string' || !/\p{L}/u.test(value) || /\d/.test(value)) return false
  // "Today"
  return parseDate(value).type !== 'relative'
}

/** Objects by their names; those that say their own type are written in schema.org's words and stay. */
function named(field: RawField | null): RawField | null {
  if (field === null) return null
  const values = field.values
    .flatMap(ofOnlyList)
    .map((value) => (isNode(value) && value.types.length > 0 ? value : nameIn(value, field.key)))
  return { ...field, values: values.filter((value) => value !== null) }
}

/** What an object is called; one that is called after its key says the rest: `"education": {"label": "Education", "ug": ["B.Com"]}`. */
function nameIn(value: RawValue, key: string): RawValue | null {
  const name = nameOf(value)
  if (!isNode(value) || name === null || plainKey(name) !== plainKey(key)) return name
  const said = [...value.fields.values()].flatMap(({ values }) => values)
  const others = said.filter((text) => typeof text === 'string' && / /.test(text))
  return others.length === 0 ? name : others.join(', ')
}

/** The entries of a list that is all an object holds: `{"keySkill": ["Wicks", "Oil"]}`. */
function ofOnlyList(value: RawValue): readonly RawValue[] {
  const [only, second] = isNode(value) ? value.fields.values() : []
  return only !== undefined && second === undefined && only.values.length > 1 ? only.values : [value]
}

/** Titles that are given in several languages are given in one. */
function inLanguage(name: string, field: RawField | null): RawField | null {
  const [value] = field?.values ?? []
  if (name !== 'title' || field === null || value === undefined || !isNode(value)) return field
  const text = inOneLanguage(value)
  return text === null ? null : { ...field, values: [text] }
}

/** The address of a job among the links of an object: `{"_links": {"detail_fr": {"href": …}}}`. */
function linkedUrl(node: RawNode): RawField | null {
  for (const path of linkPaths) {
    const field = fieldAt(node, path)
    for (const value of field?.values.filter(isNode) ?? []) {
      const links = [...value.fields.values()].flatMap(({ values }) => values)
      const texts = links.map((link) => (isNode(link) ? fieldAt(link, 'href')?.values[0] : link))
      const url = texts.find((text) => typeof text === 'string' && isJobAddress(text))
      if (field !== null && url !== undefined) return { ...field, values: [url] }
    }
  }
  return null
}

const linkPaths = pathList('links link urls refs')

/** `"jobUrl": "https://board…", "externalUrl": "https://employer…"`: of a board's job, where the employer has it. */
function linkElsewhere(node: RawNode, own: RawField | undefined): RawField | null {
  const host = URL.parse(textIn(own) ?? '')?.host
  const isElsewhere = (value: RawValue): boolean =>
    typeof value === 'string' && isJobAddress(value) && URL.parse(value)?.host !== host
  return host === undefined ? null : firstAt(node, ['externalurl', 'link'], isElsewhere)
}

/** `"mission": …, "profile": …`: what is to be done, beside who is sought; alone it may be what a company is for. */
function missionBeside(node: RawNode, asked: RawField | null): RawField | null {
  const isBeside = asked !== null && /^profile?$/.test(plainKey(asked.key))
  return isBeside ? firstAt(node, ['mission'], (value) => typeof value === 'string') : null
}

/** What is asked for, and below it what would be nice. */
function withWishes(node: RawNode, asked: RawField | null): RawField | null {
  const wishes = firstAt(node, wishPaths, (value) => typeof value === 'string')
  if (wishes === null || asked?.values.some((value) => typeof value !== 'string')) return asked
  const all = [...pointsOf(asked?.values ?? []), '<h3>Nice to have</h3>', ...pointsOf(wishes.values)]
  return { ...(asked ?? wishes), values: [all.join('\n')] }
}

/** Several texts are points of a list. */
function pointsOf(values: readonly RawValue[]): string[] {
  const texts = values.map((text) => asMarkup(String(text)))
  return texts.length > 1 ? ['<ul>', ...texts.map((text) => `<li>${text}</li>`), '</ul>'] : texts
}

const predictedPaths = pathList('salaryispredicted salaryisestimated isestimatedsalary')

/** Whether the site says that the pay is its own guess. */
function isPredicted(node: RawNode): boolean {
  const said = firstAt(node, predictedPaths)?.values[0]
  const source = fieldAt(node, 'salarysource')?.values[0]
  return said === true || said === 1 || said === '1' || said === 'true' || /estimated/i.test(String(source))
}

/** `publishedDateUtc`: the key says the zone that its time leaves out. */
function inStatedZone(field: RawField | null): RawField | null {
  if (field === null || !/(?:utc|gmt)$/.test(plainKey(field.key))) return field
  const isOpen = (value: RawValue): value is string =>
    typeof value === 'string' && /\d:\d\d[\d:.]*$/.test(value) && !/[+-]\d\d:?\d\d$/.test(value)
  return {
    ...field,
    values: field.values.map((value) =>
      isOpen(value) ? `${value}${/\dT\d/.test(value) ? 'Z' : ' UTC'}` : value,
    ),
  }
}

/** Adds what has no place of its own, under its own key. */
function withRest(node: RawNode, found: Map<string, RawField>): Map<string, RawField> {
  const used = new Set<string>()
  const use = ({ path, values }: RawField): void => {
    used.add(path)
    // What something was taken out of is used as well.
    for (let at = 1; at < path.length; at += 1) {
      const sign = path[at]
      if (sign === '.' || sign === '[') used.add(path.slice(0, at))
    }
    for (const value of values) if (isNode(value)) for (const inner of value.fields.values()) use(inner)
  }
  for (const field of found.values()) use(field)
  for (const [name, field] of node.fields) {
    if (found.has(name) || repeated.has(plainKey(name)) || used.has(field.path)) continue
    found.set(name, field)
  }
  return found
}
