// Whether an object that no vocabulary marks is a job posting: what applications leave in their pages, and what the
// public interfaces of applicant tracking systems and job boards answer. An object counts where a title stands
// beside enough that only jobs have; a person's career, an event or a product has some of it, but not that.

import { isEmploymentWord } from '../../fields/employment.ts'
import { isJsonObject, type JsonObject, type JsonValue, localName } from '../../json/jsonValue.ts'
import { pattern } from '../../text/pattern.ts'
import { namesOccupation } from '../../wording/names/occupations.ts'
import { saysWeSeek } from '../../wording/names/tradeWords.ts'
import { pathList, plainKey } from './keys/keyPaths.ts'
import { type Sign, signsOf } from './keys/signKeys.ts'
import { tellsOtherThing } from './otherThings.ts'

/** What says "job" by itself; the others only help. */
const telling: ReadonlySet<Sign> = new Set([
  'jobTitle',
  'employment',
  'apply',
  'salary',
  'number',
  'among',
  'marked',
  'experience',
  'openings',
  'kind',
])
const helping: ReadonlySet<Sign> = new Set(['description', 'employer', 'place', 'posted', 'department'])
const leastSigns = 3

/** Keys under which an object lists jobs; then it is not one itself. */
const listKeys: ReadonlySet<string> = new Set(
  pathList(`jobs postings jobpostings jobposting jobopening positions openings jobopenings vacancies offers items results data hits
    content searchresultitems job item position vacancy opportunities requisitions entry entries children`),
)
/** Those among them that list nothing but jobs. */
const jobLists: ReadonlySet<string> = new Set(
  pathList(`jobs jobpostings jobposting postings openings jobopenings jobopening vacancies opportunities requisitions requisitionlist
    joblist joboffers jobpostinginfo stellenangebote ergebnisliste offres vagas vacatures`),
)

/** Whether what stands under this key is about jobs; null where the key says nothing about that. */
export function listsJobs(key: string): boolean | null {
  const plain = plainKey(localName(key))
  if (jobLists.has(plain) || jobList.test(plain)) return true
  return listKeys.has(plain) ? null : false
}

const jobList =
  /^(?:jobs?|vacanc(?:y|ies)|(?:job)?postings?|(?:job)?openings?|requisitions?|vagas|empleos|emplois)(?:post)?(?:list|listings?|results?|search|items|hits|posts|offers|array|collection)+$/

/** "Jobs at Works Ltd", as a feed calls itself. */
const aboutJobs = pattern('iu')`
  (?<!\p{L})(?:jobs?|careers?|vacanc(?:y|ies)|open (?:roles|positions)|stellen\w*|karriere
    |emplois?|empleos?|vagas|vacatures|lediga jobb|oferty pracy|offerte di lavoro|ваканси[ияй]
    |вакансії)(?!\p{L})|求人|招聘|채용
`

/** Whether a feed says by its name that it lists jobs. */
export function isJobFeed(name: JsonValue | undefined): boolean {
  return typeof name === 'string' && aboutJobs.test(name)
}

/** Keys of one page's address; `jobsUrl` leads to all of a company's. */
const addressKeys =
  /^(?!(?:jobs|careers|vacancies|openings)(?:page)?(?:url|link)$).*(?:url|uri|link|ref|guid|path)$|^landingpage$/
const jobHost = '^https?://(?:jobs?|careers?|karriere|stellen|emploi|recruiting|apply)\\.'
const jobPaths = [
  'jobs?|careers?|positions?|vacanc(?:y|ies)|openings?|requisitions?|opportunit(?:y|ies)|viewjob',
  '(?:job-?)?postings?|job-?(?:search|offers?|ads?|details?|description)|stellen?(?:angebote?|anzeigen?)?',
  'posao|praca|offres?(?:-d-?emploi)?|emplois?|empleos?|ofertas?(?:-de-trabajo)?|vagas?|vacatures?',
  'tyopaik(?:ka|at)|stilling(?:er)?|lediga-jobb|lavoro',
]
const jobAddress = new RegExp(
  `${jobHost}|/(?:[\\w-]*-)?(?:${jobPaths.join('|')})(?:[/?.]|-[\\w-]*\\d|$)`,
  'i',
)

/** Whether an address is on a site for jobs, or below a path for them. */
export function isJobAddress(url: string): boolean {
  return jobAddress.test(url.slice(0, longestAddress))
}

/** A path of nothing but such words takes time by the square of its length. */
const longestAddress = 2000

/** Whether a value is an address of a page, and not of an interface. */
export function isPageAddress(value: unknown): value is string {
  return (
    typeof value === 'string' &&
    /[./]/.test(value) &&
    !/^https?:\/\/(?:api\.|[^/]+\/(?:[\w-]+-)?api\/)/i.test(value)
  )
}

/** The number of the job an address leads to, in its path or its query; null where it leads to none. */
export function jobNumberOf(url: string): string | null {
  const asked =
    /[?&](?:jk|vjk|gh_jid|job_?(?:listing_?|posting_?)?id|currentjobid|finnkode)=([\w-]{4,})/i.exec(url)?.[1]
  if (asked !== undefined) return asked
  const path = url.replace(/[?#].*/, '')
  if (!isJobAddress(path)) return null
  const ofPath =
    /(?:^|[^\da-z]|[/_-][a-z]{1,3}-?)(\d{5,}|[\da-f]{24,40}|[\da-f]{8}-[\da-f]{4}-[\da-f-]{22})(?![\da-z])/i
  return ofPath.exec(path)?.[1] ?? /[?&]job=([\w.-]*\d[\w.-]*)/i.exec(url)?.[1] ?? null
}

/** A path below which every page is one job. */
const jobFolder =
  /\/(?:jobs?|vacanc\w+|viewjob|job-?(?:posting|ad|offer|detail)s?|stellenangebote?|emplois?|vagas?)\//i

/** "(m/w/d)", "(H/F)": only jobs are written like that. */
const anyGender =
  /[([](?:[mwfdxhgi]|all genders|gn)(?:\s?[/|*:]\s?[mwfdxhgi]){1,3}[)\]]|\((?:all genders|gn)\)/i

/** "看護師募集", "Müller gesucht" */
const soughtInTitle =
  /(?:募集|急募|急聘|诚聘|誠徵|招聘|모집|구인)(?:中|!|！)?$|^(?:急募|急聘|诚聘|誠徵)|\p{L}{4} gesucht$|^(?:se (?:busca|necesita)|требу[ею]тся) /iu

const personName = /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3}$/u
const nameKey = /^(?:display)?name$/
const titleKey = /tit(?:le|el|re|ulo)$|^(?:role|position|designation|job|poste|puesto|cargo)$/

/** What the members of an object say of it beside their signs. */
interface Evidence {
  found: Set<Sign>
  /** Of a beginning and an end. */
  days: number
  describesJob: boolean
  hasParts: boolean
  /** Whether its address is that of one job. */
  hasNumber: boolean
  /** Whether it is called as people are. */
  isPerson: boolean
  /** Whether its title is one of those that people have at work. */
  isOccupation: boolean
  /** What it is called under a key that means no more than that. */
  name: string
  /** Whether it has what goods, books, companies and events have. */
  isDoubtful: boolean
  /** Whether it says what is paid on the whole. */
  isMeasured: boolean
  /** Whether it says what is asked for. */
  asks: boolean
  /** Whether it says what one does. */
  hasTasks: boolean
  /** What it says of itself, from the beginning. */
  text: string
}

const kindKey = /^(?:post|content|entry|record)?type$/
/** What the system of a site calls each entry that is a job. */
const kindOfEntry =
  /^(?:jobs?|job[_-]?(?:listing|posting|offer|opening|ad)s?|vacanc(?:y|ies)|vacatures?|stellen?(?:angebote?)?|vagas?|openings?)$/i
const measured = /^(?:median|averagesalary)/
const dayKey = /^(?:start|end)(?:s?at|s?on|date|time)?$/
const yearKey = /^(?:from|to)$/
const askedKey =
  /^(?:(?:job|key|minimum)?(?:requirements?|reqs?|qualifications?)|anforderungen|requisitos|profil)$/
const taskKey =
  /^(?:(?:job|key|main)?(?:responsibilit(?:y|ies)|dut(?:y|ies))|aufgaben|missions|responsabilidades)$/
const doubtful = /^(?:price|author|rating|stars|organizer|speakers?|venue)$/

/** Null where a member says that the object is something else, or a list. */
function gatherEvidence({ members }: JsonObject): Evidence | null {
  const found = new Set<Sign>()
  const evidence: Evidence = {
    found,
    days: 0,
    describesJob: false,
    hasParts: false,
    hasNumber: false,
    isPerson: false,
    isOccupation: false,
    name: '',
    isDoubtful: false,
    isMeasured: false,
    asks: false,
    hasTasks: false,
    text: '',
  }
  for (const [key, value] of members) {
    if (!isStated(value)) continue
    const plain = plainKey(localName(key))
    if (tellsOtherThing(plain, value) || (listKeys.has(plain) && isList(value))) return null
    if (plain === 'jobad' && isJsonObject(value) && value.members.has('sections')) evidence.hasParts = true
    if (doubtful.test(plain)) evidence.isDoubtful = true
    if (measured.test(plain)) evidence.isMeasured = true
    if (askedKey.test(plain)) evidence.asks = true
    if (taskKey.test(plain)) evidence.hasTasks = true
    if (plain.startsWith('jobdesc')) evidence.describesJob = true
    if (dayKey.test(plain) || (yearKey.test(plain) && /^(?:19|20)\d\d\b/.test(String(value))))
      evidence.days += 1
    for (const sign of signsOf(plain)) {
      if (!fits(sign, plain, value)) continue
      found.add(sign === 'employerHolder' ? 'employer' : sign)
      if (sign === 'description' && typeof value === 'string') evidence.text ||= value.slice(0, longestTop)
    }
    if (plain === 'type' && isKindOfWork(value)) found.add('employment')
    if (typeof value === 'string') addTextEvidence(evidence, plain, value)
    if (plain === 'links' && isJsonObject(value)) addLinkEvidence(evidence, value)
  }
  return evidence
}

/** `"links": {"public-job-url": "https://jobs.northmill.example/jobs/61900-miller", "self": …}` */
function addLinkEvidence(evidence: Evidence, { members }: JsonObject): void {
  for (const [key, value] of members)
    if (addressKeys.test(plainKey(key)) && isPageAddress(value))
      addTextEvidence(evidence, plainKey(key), value)
}

function addTextEvidence(evidence: Evidence, plain: string, text: string): void {
  if (kindKey.test(plain) && kindOfEntry.test(text)) evidence.found.add('kind')
  if (nameKey.test(plain)) evidence.name ||= text
  if (nameKey.test(plain) && personName.test(text) && !namesOccupation(text)) evidence.isPerson = true
  if (addressKeys.test(plain) && isJobAddress(text)) {
    evidence.found.add('address')
    if (jobFolder.test(text) && jobNumberOf(text) !== null) evidence.hasNumber = true
  }
  if (!titleKey.test(plain)) return
  if (anyGender.test(text) || soughtInTitle.test(text)) evidence.found.add('marked')
  if (namesOccupation(text)) evidence.isOccupation = true
}

/** Whether an object without a type is a job posting; `isAmongJobs` where it stands in a list of jobs. */
export function looksLikePosting(object: JsonObject, isAmongJobs = false): boolean {
  const evidence = object.members.has('@type') ? null : gatherEvidence(object)
  if (evidence === null) return false
  const { found, days, describesJob, hasParts, hasNumber, isPerson, isDoubtful, isMeasured, asks, hasTasks } =
    evidence
  const has = (sign: Sign): boolean => found.has(sign)
  const isNamed = has('jobTitle') || has('title') || has('name')
  // An answer about one job can be its text, and at most its title.
  if (hasParts || !isNamed) return hasParts
  if (isMeasured && !has('description')) return false
  // What is asked of somebody and what they do is said together of jobs only.
  if (asks && hasTasks && days === 0 && !isDoubtful) return true
  if (isAmongJobs && describesJob && days < 2) return true
  if (describesJob && days === 0) found.add('among')
  // An entry of a board that says nothing but its text: no article stands at such an address.
  if (hasNumber && has('description') && has('posted')) found.add('among')
  // A career page has articles as well; where the job is or who employs is said of jobs only.
  if (has('address') && (has('place') || has('employer') || has('department'))) found.add('among')
  // Printers, builds and offices have jobs too: those are nowhere and with nobody.
  const isSomewhere = (['place', 'employer', 'department', 'address', 'marked'] as const).some(has)
  if (isAmongJobs && days < 2 && isSomewhere) found.add('among')
  // A trade, and what is asked and how to apply, or a text in which somebody seeks people.
  if (evidence.isOccupation && days === 0 && !isDoubtful)
    if ((asks && has('apply')) || saysWeSeek(evidence.text)) return true
  const told = [...found].filter((sign) => telling.has(sign)).length
  // The title somebody has.
  if (isPerson && has('jobTitle') && told === 1) return false
  // Somebody of any gender, or who is sought, for pay or on terms.
  if (has('marked') && told > 1 && days === 0 && !isDoubtful) return true
  const helped = [...found].filter((sign) => helping.has(sign)).length
  // In a list of jobs a title is one beside a place, or beside who offers it and where it stands; a trade beside both, whatever its key.
  if (isAmongJobs && has('title') && told > 0 && (has('place') || (has('employer') && has('address'))))
    return true
  if (isAmongJobs && evidence.isOccupation && has('place') && has('address')) return true
  if (isAmongJobs && has('place') && days === 0 && !isDoubtful && namesOccupation(evidence.name)) return true
  if (told > 0) return told + helped >= leastSigns
  // A station of somebody's career has a beginning and an end, a member of a team a name and a title.
  if (isDoubtful || days > 1 || (has('title') && has('name')) || !has('description') || !has('employer'))
    return false
  if (isAccount(evidence.text)) return false
  return has('title') || has('place')
}

/** Whether an entry of a list of jobs says no more than what somebody is and does there. */
export function describesOccupation(object: JsonObject): boolean {
  const evidence = object.members.has('@type') ? null : gatherEvidence(object)
  if (evidence === null || !evidence.isOccupation) return false
  // A blog about careers has articles of a day.
  const { found, days, isDoubtful } = evidence
  return found.has('description') && !found.has('posted') && days === 0 && !isDoubtful
}

/** Whether an object says `least` things, none that the postings beside it do not say, and is named as they are. */
export function isLikeSiblings(
  { members }: JsonObject,
  siblings: readonly JsonObject[],
  least = leastSigns,
): boolean {
  const stated = [...members].filter(([, value]) => isStated(value)).map(([key]) => key)
  const isNamed = stated.some((key) =>
    signsOf(plainKey(localName(key))).some((sign) => /title|name/i.test(sign)),
  )
  return (
    isNamed && stated.length >= least && siblings.some((one) => stated.every((key) => one.members.has(key)))
  )
}

/** Whether a posting says what the job is, not only what it is called. */
export function hasDescription({ members }: JsonObject): boolean {
  for (const [key, value] of members) {
    if (signsOf(plainKey(key)).includes('description') && isStated(value)) return true
  }
  return false
}

const longestTop = 2000

/** What somebody did: "Documented service tickets." An advert speaks to who reads it, or of what will be. */
function isAccount(text: string): boolean {
  return didIt.test(text) && !/\b(?:you|your|we|our|will|must|should)\b/i.test(text)
}

const didIt = pattern('u')`
  (?:^|[.!?;]\s|\n)[\s•*-]{0,4}(?!(?:Based|Experienced|Skilled|Motivated|Dedicated|Required|Preferred
      |Needed|Advanced|Certified|Qualified|Interested|Unlimited|Limited|Detailed|Paid|Proved|Related|Fixed
      |Mixed|Talented|Committed|Organi[sz]ed|Licensed|Registered|Wanted|Located|Unpaid|Salaried|Closed
      |Posted|Updated)\b)\p{Lu}\p{Ll}{2,}ed\s
`

function isStated(value: JsonValue): boolean {
  if (value === null || value === false) return false
  if (typeof value === 'string') return value.trim() !== ''
  if (Array.isArray(value)) return value.length > 0
  return typeof value !== 'object' || value.members.size > 0
}

function isList(value: JsonValue): boolean {
  return Array.isArray(value) && value.some(isJsonObject)
}

/** A kind of employment by its word, or by what an object calls it. */
function isKindOfWork(value: JsonValue): boolean {
  const said = isJsonObject(value) ? value.members.get('name') : value
  return typeof said === 'string' && isEmploymentWord(said)
}

/** As WordPress writes it, or one for each language. */
function isTitle({ members }: JsonObject): boolean {
  return (
    members.has('rendered') || [...members.keys()].every((key) => /^[a-z]{2}(?:[-_][a-z]{2})?$/i.test(key))
  )
}

function fits(sign: Sign, key: string, value: JsonValue): boolean {
  // Elsewhere categories are a list of subjects.
  if (key === 'categories') return isJsonObject(value)
  // Backups and builds run by one.
  if (key === 'schedule' && typeof value === 'string') return isEmploymentWord(value)
  switch (sign) {
    case 'title':
    case 'name':
    case 'jobTitle':
      return typeof value === 'string' || (isJsonObject(value) && isTitle(value))
    case 'employer':
      return typeof value === 'string' || isJsonObject(value)
    case 'employerHolder':
      return isJsonObject(value)
    default:
      return true
  }
}
