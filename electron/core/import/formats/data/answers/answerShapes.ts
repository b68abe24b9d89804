// The ways answers of interfaces wrap what they say about one job, brought to one object whose members say it: the
// attributes of JSON:API beside their links, the columns of a requisition list, a position with its detail apart.

import { parseDate } from '../../../dates/dateGrammar.ts'
import { isJsonObject, type JsonObject, type JsonValue } from '../../../json/jsonValue.ts'
import { readCountry } from '../../../places/countries.ts'
import { plainKey } from '../keys/keyPaths.ts'
import { type Sign, signsOf } from '../keys/signKeys.ts'
import { looksLikePosting } from '../unmarkedSigns.ts'
import { withPairs } from './namedPairs.ts'

/** The object as one whose own members say what it says; itself where it is wrapped in no such way. */
export function unwrapAnswer(object: JsonObject): JsonObject {
  return unwrappers.reduce((answer, unwrap) => unwrap(answer), object)
}

const unwrappers: readonly ((object: JsonObject) => JsonObject)[] = [
  withTranslation,
  withBareKeys,
  withPartsOfSame,
  withOffer,
  withScalars,
  withAttributes,
  withDetail,
  withColumns,
  withPairs,
]

/** The parts of an object whose members `unwrapAnswer` gives to it, the innermost last, with the keys that lead to each. */
export function innerParts({ members }: JsonObject): [string[], JsonObject][] {
  return [...members].flatMap(([key, value]): [string[], JsonObject][] => {
    if (!isJsonObject(value)) return []
    if (key === 'attributes' && members.has('id')) return [[[key], value]]
    if (!isDetail(key, value)) return []
    const within = innerParts(value).map(([keys, part]): [string[], JsonObject] => [[key, ...keys], part])
    return [[[key], value], ...within]
  })
}

/** HR-XML's parts of a position that hold its title, or the opening that a publication with a title is about. */
function isDetail(key: string, value: JsonObject): boolean {
  const plain = plainKey(key)
  return hrXmlDetails.has(plain) || (plain === 'jobopening' && !isNamed(value))
}

const hrXmlDetails: ReadonlySet<string> = new Set([
  'positionprofile',
  'positiondetail',
  'jobpositioninformation',
  'jobpositiondescription',
])

function withMembers(object: JsonObject, more: Iterable<[string, JsonValue]>): JsonObject {
  const own = [...object.members].filter(([, value]) => value !== null)
  return { ...object, members: new Map([...more, ...own]) }
}

/** `"translations": [{"language_code": "en", "name": "Baker"}]`: in English where it is there, else as it comes first. */
function withTranslation(object: JsonObject): JsonObject {
  const translations = object.members.get('translations')
  if (!Array.isArray(translations) || isNamed(object)) return object
  const told = translations.filter(isJsonObject).filter((each) => isNamed(each))
  const isEnglish = ({ members }: JsonObject): boolean =>
    [...members].some(([key, value]) => /^(?:lang|locale)/i.test(key) && /^en\b/i.test(String(value)))
  const chosen = told.find(isEnglish) ?? told[0]
  return chosen === undefined ? object : withMembers(object, chosen.members)
}

/** Apollo writes what a field was asked with behind its name: `salary({"currency":"GBP"})`. */
function withBareKeys(object: JsonObject): JsonObject {
  if (!object.members.has('__typename')) return object
  const members = new Map<string, JsonValue>()
  for (const [key, value] of object.members) {
    const asked = key.indexOf('({')
    const bare = asked > 0 ? key.slice(0, asked) : key
    if (!members.has(bare)) members.set(bare, value)
  }
  return { ...object, members }
}

const headingKey = /^(?:title|heading|header|name|label)$/
const bodyKey = /^(?:content|body|text|html|description|value)$/
/** So much text in such parts describes a job. */
const leastInParts = 200

/** `{"position": "Baker", "highlights": {"position": "Baker", …}, "details": {"parts": [{"title": "Tasks", "content": "…"}, …]}}` */
function withPartsOfSame(object: JsonObject): JsonObject {
  if (!isNamed(object)) return object
  const titles = titlesOf(object)
  const more: [string, JsonValue][] = []
  for (const value of object.members.values()) {
    if (!isJsonObject(value)) continue
    const isSame = titlesOf(value).some((title) => titles.includes(title))
    if (isSame) more.push(...[...value.members].filter(([, each]) => each !== null))
    for (const parts of isNamed(value) ? [] : value.members.values())
      if (areHeaded(parts)) more.push(['sections', parts])
  }
  return more.length === 0 ? object : withMembers(object, more)
}

function titlesOf({ members }: JsonObject): string[] {
  return [...members].flatMap(([key, value]) =>
    typeof value === 'string' && signsOf(plainKey(key)).some((sign) => titleSigns.has(sign)) ? [value] : [],
  )
}

/** Whether these are headings with a text below each. */
function areHeaded(parts: JsonValue): boolean {
  if (!Array.isArray(parts) || parts.length < 2 || !parts.every(isJsonObject)) return false
  const said = parts.map(({ members }) => {
    const texts = [...members].filter((entry): entry is [string, string] => typeof entry[1] === 'string')
    const isHeaded = texts.some(([key]) => headingKey.test(plainKey(key)))
    return isHeaded ? (texts.find(([key]) => bodyKey.test(plainKey(key)))?.[1].length ?? 0) : 0
  })
  return said.every((length) => length > 0) && said.reduce((sum, length) => sum + length, 0) >= leastInParts
}

/** `{"id": 7, "attributes": {…}, "links": {…}}`: what is outside stays beside it. */
function withAttributes(object: JsonObject): JsonObject {
  const { members } = object
  const attributes = members.get('attributes')
  if (attributes === undefined || !isJsonObject(attributes) || !members.has('id')) return object
  const outside = [...members].filter(([key]) => key !== 'attributes' && key !== 'type')
  return { ...object, members: new Map([...outside, ...attributes.members]) }
}

const holders: ReadonlySet<string> = new Set([
  'properties',
  'acf',
  'customfields',
  'jobmeta',
  'jobproperties',
  'fields',
])
/** The same, beside the title: by itself such an object is the posting. */
const details =
  /^(?:job|position|posting|primary|basic|general|main|detail)?(?:details?|info(?:rmation)?|meta(?:data)?)$|^(?:offer|conditions?)$/

/** What stands one step further in, as far as it is plain: a description of data has objects there. */
function withScalars(object: JsonObject): JsonObject {
  let isTitled: boolean | null = null
  let whole = object
  for (const [key, value] of object.members) {
    if (!isJsonObject(value)) continue
    const plainName = plainKey(key)
    // Where the terms of the job are given, what is said of the record is no part of it.
    if (whole !== object && plainName.startsWith('meta')) continue
    if (!holders.has(plainName)) {
      // An object with a title of its own is another thing: the item of a feed with one.
      if (!details.test(plainName) && (isNamed(value) || !statesTerms(value))) continue
      isTitled ??= isNamed(object)
      if (!isTitled && !isPartWithTitle(plainName, value) && !namesJob(value)) continue
    }
    const plain = [...value.members].filter(([, each]) => each !== null && typeof each !== 'object')
    if (plain.length > 0) whole = withMembers(whole, plain)
  }
  return whole
}

/** `"enrichment": {"employment_type": …, "salary_min": …}`: the terms of the job, apart from its name. */
function statesTerms({ members }: JsonObject): boolean {
  const terms = new Set<Sign>()
  for (const [key, value] of members) {
    if (value !== null && typeof value === 'object') continue
    for (const sign of signsOf(plainKey(key))) if (termSigns.has(sign) && value !== null) terms.add(sign)
  }
  return terms.size > 1
}

const termSigns: ReadonlySet<Sign> = new Set(['employment', 'salary', 'experience'])

const jobs = /^(?:job|position|vacancy|posting|stelle|stellenangebot|vaga)$/
const offers = /^(?:offer|offre|oferta|header|ad|advert|annons|annonce|anzeige)$/
const onlyOfWork =
  /^(?:workplace|employer|arbetsplats|salary|compensation|employment|contract|jobdetails?|welfare|apply|application|ansokan|bewerbung|candidature)$/
const besideOffers =
  /^(?:workplace|employer|company|organi[sz]ation|arbetsplats|owner|jobdetails?|welfare|locations?|salary|compensation|employment)$/
/** What says of an offer how one applies and on what terms, in members of its own that say it anywhere. */
const termsOfOffer =
  /^(?:contract|terms|conditions?|villkor|apply|application|ansokan|bewerbung|candidature|publication|dates|timeline)$/

/** `{"offer": {"title": …}, "workplace": {…}, "contract": {…}}`: what is said of one job, each part by itself. */
function withOffer(object: JsonObject): JsonObject {
  const inner = [...object.members].filter((entry): entry is [string, JsonObject] => isJsonObject(entry[1]))
  const isTerms = ([key]: [string, JsonObject]): boolean => termsOfOffer.test(plainKey(key))
  const beside = inner.filter((entry) => isTerms(entry) || besideOffers.test(plainKey(entry[0])))
  if (beside.length < 2) return object
  const isOfWork = inner.some(([key]) => onlyOfWork.test(plainKey(key)))
  for (const [key, value] of inner) {
    // Rooms and flour are offered and advertised as well.
    const isOffer = jobs.test(plainKey(key)) || (isOfWork && offers.test(plainKey(key)))
    if (!isOffer || !isNamed(value)) continue
    const outside = [...object.members].filter(([name]) => name !== key && !onlyTerms.test(plainKey(name)))
    const terms = beside.filter(isTerms).flatMap(([name, part]) => termsIn(name, part))
    return { ...object, members: new Map([...terms, ...outside, ...value.members]) }
  }
  return object
}

/** Of these nothing is left once their members are told. */
const onlyTerms = /^(?:terms|conditions|villkor|dates|timeline)$/

const lastDay = /^(?:closing|close[sd]?|ends?|until|expires|expiry)$/
const addressOfForm = /^(?:url|link|website|webbplats|href)$/

/** The plain members of a part; an address in it is where one applies, and what else is said of applying may be a record of it. */
function termsIn(name: string, { members }: JsonObject): [string, JsonValue][] {
  const isOfApplying = ofApplying.test(plainKey(name))
  return [...members].flatMap(([key, value]): [string, JsonValue][] => {
    if (value === null || typeof value === 'object' || value === '') return []
    const plain = plainKey(key)
    const named = nameInTerms(plain, value)
    return named === null && isOfApplying && !saysHow.test(plain) ? [] : [[named ?? key, value]]
  })
}

const ofApplying = /^(?:apply|application|ansokan|bewerbung|candidature)$/
const saysHow = /deadline|(?:closing|end|last|expiry)date|sista|frist|limite|(?:url|uri|link)$/

function nameInTerms(plain: string, value: JsonValue): string | null {
  if (addressOfForm.test(plain)) return 'applyUrl'
  return lastDay.test(plain) && typeof value === 'string' && parseDate(value) !== null ? 'deadline' : null
}

function isNamed({ members }: JsonObject, signs: ReadonlySet<Sign> = titleSigns): boolean {
  for (const [key, value] of members)
    if (typeof value === 'string' && signsOf(plainKey(key)).some((sign) => signs.has(sign))) return true
  return false
}

/** `{"requisition": 7, "positionDetails": {"positionTitle": "Baker"}}`, where the part alone tells too little. */
function isPartWithTitle(plainName: string, value: JsonObject): boolean {
  return details.test(plainName) && isNamed(value, jobTitleOnly) && !looksLikePosting(value)
}

/** `{"title": {"rendered": "Baker"}, "meta": {"_job_location": …}}`, as a plugin of WordPress keeps its jobs. */
function namesJob({ members }: JsonObject): boolean {
  return [...members.keys()].some((key) => /^_job_/.test(key))
}

const jobTitleOnly: ReadonlySet<Sign> = new Set(['jobTitle'])

const titleSigns: ReadonlySet<Sign> = new Set(['jobTitle', 'title', 'name'])

/** The profile of a position holds its title and places one step further in, older HR-XML its text two. */
function withDetail(object: JsonObject): JsonObject {
  for (const [key, value] of object.members) {
    if (!isJsonObject(value) || !isDetail(key, value)) continue
    const whole = withMembers(object, withDetail(value).members)
    // By its name it would be what is asked of people.
    if (plainKey(key) === 'positionprofile') whole.members.delete(key)
    return whole
  }
  return object
}

/** `{"contestNo": "7", "column": ["Baker", "[\"Leith-Scotland-United Kingdom\"]", "Sep 18, 2031"]}` */
function withColumns(object: JsonObject): JsonObject {
  const columns = object.members.get('column')
  if (!object.members.has('contestNo') || !Array.isArray(columns)) return object
  const texts = columns.filter((column) => typeof column === 'string')
  const [title, ...rest] = texts
  if (title === undefined) return object
  const more: [string, JsonValue][] = [['title', title]]
  const places = rest.map(placesIn).find((found) => found.length > 0)
  if (places !== undefined) more.push(['locations', places])
  const posted = rest.find((text) => isDate(text))
  if (posted !== undefined) more.push(['postedDate', posted])
  return withMembers(object, more)
}

function isDate(text: string): boolean {
  return !['unreadable', 'filler', 'words'].includes(parseDate(text).type)
}

/** The places in a list written as text, each from the town to the country. */
function placesIn(text: string): string[] {
  if (!/^\s*\["/.test(text)) return []
  try {
    const list: unknown = JSON.parse(text)
    return Array.isArray(list) ? list.filter((place) => typeof place === 'string').map(withCommas) : []
  } catch {
    return []
  }
}

function withCommas(place: string): string {
  const parts = place.split('-')
  return parts.length > 1 && readCountry(parts.at(-1)!, null) !== null ? parts.join(', ') : place
}
