// Whether an object that no vocabulary marks is a job posting: what applications leave in their pages, and what the
// public interfaces of applicant tracking systems and job boards answer. An object counts where a title stands
// beside enough that only jobs have; a person's career, an event or a product has some of it, but not that.

import { isEmploymentWord } from '../fields/employment.ts'
import { isJsonObject, type JsonObject, type JsonValue } from '../json/jsonValue.ts'
import { localName } from '../json/nodes.ts'
import { plainKey } from './keyPaths.ts'

type Sign =
  | 'jobTitle'
  | 'title'
  | 'name'
  | 'description'
  | 'employer'
  | 'place'
  | 'posted'
  | 'employment'
  | 'apply'
  | 'salary'
  | 'number'

const keysOfSigns: Record<Sign, string> = {
  jobTitle:
    'jobtitle positiontitle jobopeningname jobpostingtitle postingtitle vacancytitle vacancyname stellenangebotstitel stellenbezeichnung intitule',
  title: 'title',
  name: 'name text position headline',
  description:
    'description jobdescription descriptionhtml descriptionplain descriptiontext htmldescription fulldescription content contents contenthtml externaldescriptionstr stellenangebotsbeschreibung stellenbeschreibung jobad jobdescriptions userarea jobsummary',
  employer:
    'hiringorganization company companyname employer employername organization organizationname firma arbeitgeber entreprise subcompany',
  place:
    'joblocation joblocations location locations locationname alllocations office offices city jobcity area primarylocation workplaceaddress lieutravail stellenlokationen arbeitsort positionlocation country jobpostlocation locationstext locationsname worklocations worklocation categories candidaterequiredlocation locationrestrictions jobgeo',
  posted:
    'dateposted posteddate postedat publishedat publisheddate publishdate publishedon publicationdate firstpublished releaseddate pubdate postedon datumersteveroeffentlichung publicationstartdate externalpostedstartdate datecreation createdat listedat createdon posted',
  employment:
    'employmenttype employmenttypecode jobtype jobtypes contracttype contracttime typeofemployment commitment timetype employmentstatuslabel jobemploymenttype jobschedule positionschedule typecontrat typecontratlibelle worktypes positionschedulecodes employmenttypetext workinghourstype workplacetype telecommuting isremote schedule worktype vertragsdauer categories jobtypename',
  apply:
    'applyurl applicationurl careersapplyurl applylink jobapplylink applyalternateurl applicationlink applyuri hostedurl joburl joblink externalpath careersurl absoluteurl jobopeningshareurl applicationdetails careerpageurl',
  salary:
    'salary salaryrange basesalary salarymin salarymax minsalary maxsalary minimumsalary maximumsalary annualsalarymin jobminsalary compensation payinputranges payranges payrangedetails salaire positionremuneration minamount',
  number:
    'requisitionid requisitionnumber reqid jobreqid refnumber internaljobid shortcode jobid referenznummer reference positionid',
}
/** What says "job" by itself; the others only help. */
const telling: ReadonlySet<Sign> = new Set(['jobTitle', 'employment', 'apply', 'salary', 'number'])
const helping: ReadonlySet<Sign> = new Set(['description', 'employer', 'place', 'posted'])
const leastSigns = 3

const signsByKey = new Map<string, Sign[]>()
for (const [sign, keys] of Object.entries(keysOfSigns)) {
  for (const key of keys.split(' ')) signsByKey.set(key, [...(signsByKey.get(key) ?? []), sign as Sign])
}

/** Keys under which an object lists jobs; then it is not one itself. */
export const listKeys: ReadonlySet<string> = new Set(
  'jobs postings jobpostings positions openings jobopenings vacancies offers items results data hits content searchresultitems job item position vacancy'.split(
    ' ',
  ),
)
const personKeys = /^(?:firstname|lastname|surname|givenname|familyname|birthdate|dateofbirth|age|gender)$/

/** Whether an object without a type is a job posting. */
export function looksLikePosting({ members }: JsonObject): boolean {
  const found = new Set<Sign>()
  let isDated = 0
  for (const [key, value] of members) {
    if (key === '@type' || !isStated(value)) continue
    const plain = plainKey(localName(key))
    if (personKeys.test(plain)) return false
    if (plain === 'startdate' || plain === 'enddate') isDated += 1
    if (listKeys.has(plain) && isList(value)) return false
    for (const sign of signsByKey.get(plain) ?? []) if (fits(sign, plain, value)) found.add(sign)
    if (plain === 'type' && typeof value === 'string' && isEmploymentWord(value)) found.add('employment')
  }
  if (members.has('@type')) return false
  const has = (sign: Sign): boolean => found.has(sign)
  const isNamed = has('jobTitle') || has('title') || has('name')
  if (!isNamed) return false
  const told = [...found].filter((sign) => telling.has(sign)).length
  const helped = [...found].filter((sign) => helping.has(sign)).length
  if (told > 0) return told + helped >= leastSigns
  // A station of somebody's career has a beginning and an end, a member of a team a name and a title.
  if (isDated === 2 || (has('title') && has('name')) || !has('description') || !has('employer')) return false
  return has('title') || has('place')
}

/** Whether a posting says what the job is, not only what it is called. */
export function hasDescription({ members }: JsonObject): boolean {
  for (const [key, value] of members) {
    if (signsByKey.get(plainKey(key))?.includes('description') && isStated(value)) return true
  }
  return false
}

function isStated(value: JsonValue): boolean {
  if (value === null || value === false) return false
  if (typeof value === 'string') return value.trim() !== ''
  if (Array.isArray(value)) return value.length > 0
  return typeof value !== 'object' || value.members.size > 0
}

function isList(value: JsonValue): boolean {
  return Array.isArray(value) && value.some(isJsonObject)
}

function fits(sign: Sign, key: string, value: JsonValue): boolean {
  // Elsewhere categories are a list of subjects.
  if (key === 'categories') return isJsonObject(value)
  switch (sign) {
    case 'title':
    case 'name':
    case 'jobTitle':
      return typeof value === 'string' || (isJsonObject(value) && value.members.has('rendered'))
    case 'employer':
      return typeof value === 'string' || isJsonObject(value)
    default:
      return true
  }
}
