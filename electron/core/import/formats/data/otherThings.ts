// What says the same as a job posting and is none: people and the stations of their careers, reviews, statistics of
// pay, events, flats, courses, goods, the jobs of machines, the words of a screen. Told by a key that no posting has, by
// a value that only such things have, or by the name of the list they stand in.

import { isJsonObject, type JsonValue, localName } from '../../json/jsonValue.ts'
import { isOtherTitle } from '../../wording/others/otherTexts.ts'
import { pathList, plainKey } from './keys/keyPaths.ts'
import { type Sign, signsOf } from './keys/signKeys.ts'

/** Who somebody is and what they think. Names that a job may have too are no sign. */
const personKeys = new Set(
  pathList(`assignedto assignee runnername firstname lastname fullname surname givenname familyname middlename birthdate
    dateofbirth age gender candidate candidatename applicant applicantname employee employeename employeeid person
    pros desiredsalary desiredposition desiredjobtitle currentsalary currentemployer
    apellido apellidos edad sobrenome idade prenom vorname nachname geburtsdatum cognome achternaam voornaam imie
    nazwisko fornavn etternavn fornamn efternamn soyad имя фио фамилия отчество возраст 姓名 年龄 年齡 氏名 年齢 이름 성명
    나이`).map(plainKey),
)

/** What is measured, sold, let, taught, or done by a machine. */
const thingKeys = new Set(
  pathList(`samplesize salarycount reportcount totalcompensation totalyearlycompensation respondent
    respondentid satisfaction reviewtext reviewtitle question answer difficulty hiredate datehired hiredon dateofhire
    employeenumber employeeresidence salaryinusd bedrooms bathrooms sqft squarefeet floorarea livingspace propertytype deposit coldrent warmrent kaltmiete
    warmmiete nebenkosten isbn isbn13 sku ean gtin addtocart studymode tuition tuitionfee coursefee coursecode syllabus
    instructor instructors command cronexpression printer workflowname runname conclusion exitcode sessionid useragent
    eventname iban accountnumber balance transactionid alertfrequency savedsearchid
    invoicenumber vatnumber unitprice lineitems purchaseorder ponumber suppliername scheduledat scheduleddate rentmin rentmax monthlyrent vin`).map(
    plainKey,
  ),
)

/** Names of lists, and of what surrounds one entry, in which no job stands. */
const otherLists = new Set(
  pathList(`work workexperience workexperiences worksexperience experience experiences history workhistory employmenthistory
    careerhistory jobhistory employments education volunteer volunteering awards honors honours publications certification
    certifications references testimonials profile profiledata cv resume currentposition currentjob currentrole
    team members people employees staff user users author authors owner candidates applicants
    resumes contacts contact recruiters speakers alumni freelancers companies employers organizations offices stores branches
    events shifts appointments webinar webinars sessions interview interviews interviewquestions questions
    reviews jobreviews companyreviews employeereviews reviewlist salary salaries salarydata salarystats salaryinsights
    occupation occupations tenders grants scholarships quotes workorders printers printjobs
    translations labels i18n strings placeholders filters seo savedsearch savedsearches jobalert jobalerts
    courses products articles recipes apartments transactions invoice invoices podcasts episodes`),
)

/** Whether what stands under this key is something else than jobs by its name. */
export function listsOtherThings(key: string): boolean {
  return otherLists.has(plainKey(localName(key)))
}

/** Whether a member says that what holds it is something else than a posting, whatever else it says. */
export function tellsOtherThing(plain: string, value: JsonValue): boolean {
  if (value === null || value === false || value === '') return false
  if (personKeys.has(plain) || thingKeys.has(plain)) return true
  if (titleKeys.test(plain) && typeof value === 'string' && isOtherTitle(value.trim())) return true
  // Of what was paid in a year; of a job it is how many years are asked for.
  if (plain === 'workyear') return /^(?:19|20)\d\d$/.test(String(value))
  if (plain === 'frequency') return isOfAlert(value)
  if (stateKeys.test(plain)) return typeof value === 'string' && machineStates.test(value)
  if (plain === 'schedule') return typeof value === 'string' && cronTimes.test(value)
  return isStation(plain, value) || isLabel(plain, value) || isCareer(plain, value)
}

const stateKeys = /^(?:job)?(?:status|state)$/
/** How the work of a machine ended; people's ends otherwise. */
const machineStates = /^(?:success(?:ful)?|succeeded|failed|failure|queued|errored|timed_?out|aborted)$/i

/** What is titled so is no job, whatever else the object holds. */
const titleKeys = /^(?:job|position|vacancy|posting)?title$/

/** When a machine does it: "0 3 * * 1". */
const cronTimes = /^(?:[\d*/,-]+ ){4}[\d*/,-]+$/

/** The stations of somebody's life; what a job asks for names no employer and no school. */
function isCareer(plain: string, value: JsonValue): boolean {
  if (!Array.isArray(value) || !careerKeys.has(plain)) return false
  const [first] = value
  return (
    first !== undefined &&
    isJsonObject(first) &&
    [...first.members.keys()].some((key) => stationKey.test(key))
  )
}

const careerKeys = new Set(pathList('work workexperience experience experiences employmenthistory education'))
const stationKey = /^(?:company|companyname|employer|organi[sz]ation|school|institution|university)$/i

/** How often a search that somebody saved sends mail; pay comes less often. */
function isOfAlert(value: JsonValue): boolean {
  return typeof value === 'string' && /^(?:daily|instant(?:ly)?|immediate(?:ly)?)$/i.test(value)
}

const longestPeriod = 40
const periodKeys = /^(?:dates?|daterange|period|timeperiod|range|years?|duration|tenure|timeframe|when)$/
/** "March 2019 – Present": nobody offers a job since then. */
const untilNow =
  /(?:19|20)\d\d\.?\s?(?:[-–—]|to)\s?(?:present|current|now|today|ongoing|heute|aujourd.hui|actualidad|presente|heden|настоящее время)$/i
const fromTo = /^(?:\p{L}{3,9}\.? )?(?:19|20)\d\d\s?(?:[-–—]|to)\s?(?:\p{L}{3,9}\.? )?(?:19|20)\d\d$/u

/** Whether a value is the time somebody worked somewhere. */
function isStation(plain: string, value: JsonValue): boolean {
  if (typeof value === 'string')
    return (
      value.length <= longestPeriod &&
      /\d{4}/.test(value) &&
      (untilNow.test(value.trim()) || (periodKeys.test(plain) && fromTo.test(value.trim())))
    )
  return periodKeys.test(plain) && isJsonObject(value) && [...value.members.keys()].some(isStart)
}

function isStart(key: string): boolean {
  return /^start/i.test(key)
}

/** `{"jobTitle": "Job title"}`: the words of a screen; `{title: 'name'}`: what a field is called elsewhere. */
function isLabel(plain: string, value: JsonValue): boolean {
  if (typeof value !== 'string' || value.length > longestLabel || !plain.endsWith('title')) return false
  return (
    plainKey(value) === plain || (/^[a-z]+$/.test(value) && signsOf(value).some((sign) => named.has(sign)))
  )
}

const longestLabel = 30
const named: ReadonlySet<Sign> = new Set(['jobTitle', 'title', 'name'])
