// What stands under a label, without what is said beside it: an employer's address in brackets, the sentence behind an
// amount. A label for the kind of employment is used for where one works as well; then the value decides.

import { judgeDateText } from '../../../dates/dates.ts'
import { isEmploymentWord, isHours } from '../../../fields/employment.ts'
import { readCountryName } from '../../../places/countries.ts'
import { withoutModeWords } from '../../../places/modeWords.ts'
import { isState } from '../../../places/states.ts'
import { readMode } from '../../../places/workMode.ts'
import { findNamedPeriod, findPeriod } from '../../../salary/periods.ts'
import { legalForm } from '../../../text/legalForms.ts'
import { pattern } from '../../../text/pattern.ts'
import { isGuessed } from '../../../wording/lines/payAlone.ts'
import { namesDepartment } from '../../../wording/names/departments.ts'
import { isEmploymentList } from './fittingValues.ts'

export interface LabelledValue {
  /** schema.org's name, in small letters. */
  field: string
  value: string
  /** Whether its label names other things as well, and the value decided. */
  isUnsure?: boolean
}

const longestMode = 40
/** "Works Ltd (head office: 5 Mill Road, Leeds)", and not "Works (Leeds) Ltd" or "Works Ltd (WL)". */
const addressInBrackets =
  /^(.*[^\s(（])\s*[(（](?:(?:本社|本店|所在地|head ?office|headquarters|hq|(?:haupt)?sitz|siège|sede)[:：\s]|(?=.*\d)(?=.*[,、:：])).*[)）]$/iu
/** "Works — makers of lamps": what begins small says what somebody is. */
const whatItIs = /\s+[–—]\s+(?!(?:von|van|de|del|della|di|du|and|und|et|y|e|i|och|og|en)\s)\p{Ll}.*$/u
const behindAmount = /(?<=\d.*?),\s+(?!(?:per|an?|plus|pro|par|au)\s)\p{Ll}.*$/u

const sentence = /[。！？]|[.!?]\s+\p{Lu}|(?:\p{L}{2,}[,;:]?\s+){5,}\p{L}+[.!?]$/u

/** "ul. Leśna 3", "Av. do Moinho": words of addresses and names that are cut short. */
const shortened =
  /(?<=(?:^|[\s,(])(?:ul|al|os|pl|str|st|ste|av|avda|ave|blvd|bd|rd|no|nr|dr|prof|c|ctra|sv|św|ks|gen|ft|mt|inc|ltd|co|z|o|s|p|r|ing|dept|wm|jr|sr|bros|vul|г|ул|пр|пер|вул|м))\.(?=\s)/giu

/** Running text is not the value of a label. */
export function isSentence(value: string): boolean {
  return sentence.test(value.replace(/(?<=\d)\.(?=\s)/g, '').replace(shortened, ''))
}

function isModeAlone(value: string): boolean {
  const mode = value.length <= longestMode ? readMode(value) : null
  return mode !== null && mode !== 'remote' && withoutModeWords(value) === ''
}

/** "Baking: 1 year (preferred)": what would be welcome is not asked for. */
const optional =
  /\((?:preferred|desired|desirable|optional|nice to have|wünschenswert|von vorteil|souhaité|deseable|desejável)\)$/i
/** "3 weeks ago (1/12/2027 9:14 AM)" */
const dayBehind = /\bago\s*\(([^()]*\d{4}[^()]*)\)$/i
/** "End Date: 14 October 2026 (9 days left to apply)" */
const endDate = /^End Date: ([^()]{6,30}?) ?(?:\([^()]{3,40}\))?$/i
const asked: ReadonlySet<string> = new Set(['experiencerequirements', 'educationrequirements'])

/** Without the sentence behind an amount; "$42,679 to - $55,486" is a range. */
function plainPay(value: string): string {
  const range = value.replace(/(?<=\d) to - (?=\p{Sc}?\d)/u, ' - ')
  return isSentence(range) ? range.replace(behindAmount, '') : range
}

/** "Leeds. We meet on Mondays", "Leeds; as well as some days at home": the place, without what is said of it. */
function plainPlace(value: string): string {
  const [first = '', ...more] = value
    .replace(/;\s+(?=\p{Ll}).*$/u, '')
    .split(/(?<=[\p{L})]{3})[.]\s+(?=\p{Lu})/u)
  const isPlaceAlone = /^(?!(?:The|This|Our|We|You|Your|All|It|Please|There)\b)\p{Lu}[^.:;!?]{1,58}$/u.test(
    first,
  )
  return more.length === 0 || !isPlaceAlone || isSentence(`${first}.`) ? [first, ...more].join('. ') : first
}

/** "Part-time, 15-20 hours a week, flexible": the kind in front of what is said of it. */
function plainKinds(value: string): string {
  const [first = ''] = value.split(/\s*[,;(]\s*|\.\s+/)
  return !isEmploymentList(value) && isEmploymentList(first) ? first : value
}

/** "Two evenings (Mon/Wed 5:30–8:15 p.m.)", and not "Full-time, 8:00–17:00". */
function areClockTimes(value: string): boolean {
  return (
    /\d:\d{2}(?!\d)|\d ?[ap]\.?m\b/i.test(value) && plainKinds(value) === value && !isEmploymentList(value)
  )
}

/** "9am on 2 November 2026. Interviews will follow.": the day, without the sentences behind it. */
function dayAlone(value: string): string {
  const day = value.replace(sentenceBehind, '')
  return judgeDateText(day) === 'date' ? day : value
}

const sentenceBehind = /(?<=\d{4}|\d:\d\d|[ap]m|noon|midnight)(?:[.;]\s.*|,\s+(?=\p{Lu}).*)$/su

const longestName = 60

/** What stands under "Company" may be all that it says of itself. */
function isProse(value: string): boolean {
  return value.length > longestName && /\p{Ll}{3}[.!?](?:\s|$)/u.test(value)
}

/** What a label and its value state; an empty value where that is nothing. */
export function plainFact({ field, value }: LabelledValue): LabelledValue {
  if (asked.has(field) && optional.test(value)) return { field, value: '' }
  if (field === 'dateposted') return { field, value: dayBehind.exec(value)?.[1] ?? dayAlone(value) }
  // "Work location: on site"; that somebody is remote is said of people as well.
  if (field === 'joblocation' && isModeAlone(value)) return { field: 'joblocationtype', value }
  if (field === 'hiringorganization')
    return {
      field,
      value:
        namesDepartment(value) || isProse(value)
          ? ''
          : value.replace(addressInBrackets, '$1').replace(whatItIs, ''),
    }
  if (field === 'basesalary')
    return {
      field: isGuessed(value) ? 'estimatedsalary' : field,
      value: value.split('\n').map(plainPay).join('\n'),
    }
  if (field === 'validthrough') return { field, value: endDate.exec(value)?.[1] ?? dayAlone(value) }
  if (field === 'jobstartdate') return { field, value: dayAlone(value) }
  if (field === 'joblocation') return { field, value: plainPlace(value) }
  if (field !== 'employmenttype') return { field, value }
  if (isHours(value) || areClockTimes(value)) return { field: 'workhours', value }
  const [, head, bracketed = ''] = /^([^(（]+)(?:[(（](.*)[)）])?$/u.exec(value) ?? []
  if (head === undefined || value.length > longestMode || readMode(head) === null)
    return { field, value: plainKinds(value) }
  if (head.split(/[\s,/|·、・]+/).some(isEmploymentWord)) return { field, value }
  // "Fully remote (in the office when needed)" is no hybrid, unless the bracket says so.
  const isMixed = readMode(bracketed) === 'hybrid'
  return { field: 'joblocationtype', value: isMixed ? bracketed : head.trim() }
}

/** What is said behind a label: "Apply before (deadline)", "Salary (gross per month)". */
export const remark = /\s*[(（]([^()（）\d]{1,24})[)）][\s:：]*$/u

const counted =
  /(?<!\p{L})(?:years?|yrs|jahren?|années?|años|anos|anni|lat|jaren)(?!\p{L})|سنوات|שנות|年数|年限/iu

/** Of pay, what the label says of it belongs to the amount; and "Years of experience" says what a number counts. */
export function withRemark(label: string, field: string, value: string): string {
  if (field === 'joblocation' && ofPlaces.test(label)) return eachPlace(value)
  if (field === 'experiencerequirements' && /^\d{1,2}$/.test(value) && counted.test(label))
    return `${value} years`
  if (field !== 'basesalary' || value === '') return value
  const said = remark.exec(label)?.[1]
  if (said !== undefined) {
    // "เงินเดือน(บาท): 18,000 บาท" names the money twice, and the month in the word for pay.
    const whole = value.includes(said) ? value : `${value} ${said}`
    const pay = label.replace(remark, '').trim()
    return findPeriod(whole) === null && findNamedPeriod(pay) !== null ? `${whole} (${pay})` : whole
  }
  // "Monthly stipend: 900 €"
  if (!/\d{2}|\d ?万/.test(value) || findPeriod(value) !== null) return value
  const named = label.replace(/[\s:：]+$|^[\s【〔《]+|[】〕》\s]+$/g, '').replace(/\s+stipend$/i, '')
  return (findNamedPeriod(named) ?? findPeriod(named)) === null ? value : `${value} (${named})`
}

const ofWhom =
  'school|college|academy|nursery|company|employer|organi[sz]ation|institution|firm|arbeitgebers?|' +
  'unternehmens|firma|betriebs|pracodawcy|zakładu|employeur|entreprise|établissement|empresa|empleador|' +
  'azienda|datore di lavoro|werkgever|bedrijf'
/** "School name and address", "Nazwa i adres pracodawcy": whose they are is said, since those of people to ask are given as well. */
const nameAndAddress = new RegExp(
  `^(?:(?:name|full name) and address of (?:the )?(?:${ofWhom})|(?:${ofWhom})['’]?s? name (?:and|&|/) address|` +
    `(?:name und anschrift|name und adresse|nazwa i adres|nom et adresse|nombre y dirección|nome e indirizzo|naam en adres) (?:\\p{L}{2,4} ){0,2}(?:[dl]ell['’]|[dl]['’])?(?:${ofWhom}))$`,
  'u',
)

/** "Marlow, Hill & Co": what a comma parts is one name all the same. */
const goesOn = / (?:&|and|und|et|y|e|i|en) \p{Lu}/u

/**
 * Who hires, and the address behind the name, under a label that announces both; null under any other. Where another label says
 * where the job is, that address is only the employer's.
 */
export function namedAndPlaced(label: string, value: string): LabelledValue[] | null {
  if (!nameAndAddress.test(label)) return null
  const [first = '', second, ...more] = value.split(/,\s+/)
  const isOfName = second !== undefined && (legalForm.test(`x, ${second}`) || goesOn.test(second))
  const name = isOfName ? `${first}, ${second}` : first
  const address = (isOfName ? more : [second, ...more]).filter((part) => part !== undefined).join(', ')
  const employer = { field: 'hiringorganization', value: name }
  return address === '' ? [employer] : [employer, { field: 'joblocation', value: address, isUnsure: true }]
}

/** "Locations", "Einsatzorte": of several. */
const ofPlaces = pattern('iu')`
  ^\W*(?:(?:job |work |office )?locations|(?:einsatz|arbeits|dienst)orte|lieux(?: de travail)?|sedi(?: di lavoro)?
    |lugares de trabajo|locais de trabalho|werklocaties|miejsca pracy|arbetsorter|arbejdssteder|arbeidssteder
    |orte|standorte|localisations|ubicaciones|localidades|localizações|locaties|standplaatsen|lokalizacje|luoghi di lavoro
    |lokationer|sijainnit|toimipaikat)\W*$
`
const townAlone = /^\p{Lu}[\p{L}\p{M} .'’/-]{1,29}$/u

/** "Leeds, York and Hull" as a line each; "London, UK" and "Salem, OR" are one place. */
function eachPlace(value: string): string {
  const towns = value.split(/\s*[,;]\s*(?:and |und |et |y |e |en )?|\s+(?:and|und|et|y|e|en|i|och|og|&)\s+/)
  const isOfTowns = towns.every(
    (town) => townAlone.test(town) && readCountryName(town, null) === null && !isState(town),
  )
  return towns.length > 1 && isOfTowns ? towns.join('\n') : value
}
