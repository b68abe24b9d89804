// What stands under a label of a written text, held against what the label promises: a kind of employment where kinds
// belong, a day where a day belongs. What more the value says is left out, and a value of another form is none.

import { foldWord, monthOf } from '../../dates/monthNames.ts'
import { educationInLines, statesEducation } from '../../fields/education.ts'
import { statesExperience } from '../../fields/experience.ts'
import { readMode } from '../../places/workMode.ts'
import { findAmount } from '../../salary/salaryWords.ts'
import { dotOfName } from '../../text/legalForms.ts'
import { isNoPlace, namesNoTown } from '../../wording/lines/answersWhere.ts'
import { isPlace } from '../../wording/lines/placeAlone.ts'
import { areTermsAndMode, isEmployment, isMode } from '../../wording/lines/workAlone.ts'
import type { Fact } from '../../wording/lines/writtenPosting.ts'
import { namesOccupation } from '../../wording/names/occupations.ts'

const longestName = 80

const trade =
  /^(?:(?:direct|end|our) client|confidential|banking|insurance|health ?care|financ(?:e|ial)(?: services)?|retail|telecom|automotive|pharma(?:ceuticals?)?|government|public sector|state|federal)$/i

/** A value that goes on, or that is running text. */
export const sentence =
  /(?<!\b(?:Ste?|Ft|Mt|Inc|Ltd|Pvt|Pte|Pty|Corp|Bros|Co|No|Dr|Prof|Mr|Ms|Sr|Jr))(?<!(?<!\p{L})(?:ул|пр|пер|пл|наб|г|ul|al|pl|os|nám|av|str))[.!?]\s+\p{Lu}|(?:\p{L}{2,}[,;:]?\s+){8,}\p{L}+[.!?]$/u

/** "Northmill (Fortune 200 | 45,000 employees)", "Northmill (NYSE: NML)": how large it is, and where it is traded. */
const howLarge =
  /\s*\((?=[^()]*(?:\d ?\+? (?:employees|people|staff)|\brevenue|\bFortune \d|(?:NYSE|NASDAQ|LSE|ASX|TSX|XETRA)\s?:))[^()]*\)$/i

const explained = /\s*\((?:\p{Ll}\S*\s+){3,}[^()]*\)\.?$/u

/** A fact whose value looks like one. `isLoose`: the label alone proves little. */
export function checkedFact(name: string, value: string, isLoose = false): Fact | null {
  switch (name) {
    case 'url': {
      const url = /https?:\/\/[^\s)>\]"|]+/.exec(value)?.[0].replace(/[.,;]+$/, '')
      return url === undefined ? null : { name, value: url }
    }
    case 'employmenttype':
      return isLoose ? employmentAmong(value) : employmentStated(value)
    case 'joblocationtype':
      if (/^(?:yes|да|sim|ja|oui)\b/i.test(value)) return { name, value: 'remote' }
      return modeOf(value)
    case 'joblocation':
      return isLoose && namesNoTown(value) && !isPlace(value) ? modeOf(value) : placeOf(value)
    case 'totaljobopenings': {
      const count = /^(\d{1,4})(?!\d|[.,]\d)/.exec(value)?.[1]
      return count === undefined ? null : { name, value: count }
    }
    case 'basesalary':
      return isLoose && !hasAmount(value) ? null : { name, value }
    case 'hiringorganization':
      return employerOf(value)
    case 'title':
      return titleOf(value, isLoose)
    case 'identifier':
      // "Job ID: see below"
      if (!/\d/.test(value) && (isLoose || /\s/.test(value))) return null
      return value.length > 140 || sentence.test(value) ? null : { name, value }
    case 'experiencerequirements':
      return isLoose && !statesExperience(value) ? null : { name, value }
    case 'educationrequirements':
      return isLoose ? degreeOf(value) : { name, value }
    case 'dateposted':
    case 'jobstartdate':
    case 'validthrough':
      return dayOf(name, value)
    default:
      return { name, value }
  }
}

/** Behind a label that means kinds of employment and nothing else: all of it, but for what is how one works. */
function employmentStated(value: string): Fact {
  const [first = ''] = value.split(/[,(|]/)
  return isMode(first.trim())
    ? { name: 'joblocationtype', value: first.trim() }
    : { name: 'employmenttype', value: areTermsAndMode(value) ? value : (knownKinds(value) ?? value) }
}

/** The kind of employment in a value that may be anything else. */
function employmentAmong(value: string): Fact | null {
  const name = 'employmenttype'
  // "Type: Internship (Summer 2026)": what stands in brackets says more about it.
  const kind = value
    .replace(/\s*\([^()]*\)/g, '')
    .replace(/\s*[(|].*/, '')
    // "Contract with potential for more": what may come of it one day it is not.
    .replace(
      /,? (?:with|mit|con|com|avec) (?:an? |the |un[ae]? |uma )?(?:potential|possib|option|opportunit|chance|prospect|aussicht|opción|opção|opzione)\p{L}*(?!\p{L}).*$/iu,
      '',
    )
    .trim()
  if (isEmployment(kind)) return { name, value: kind }
  // "Full-time, Monday–Friday", "Regular, Full-time, Non-Exempt, Benefits-Eligible"
  const known = knownKinds(kind)
  if (known !== null) return { name, value: known }
  // "Full time - working remotely. Five days a week"
  const first = /^(.{3,40}?)(?:[.;]\s|\s[-–—]\s)/.exec(kind)?.[1]
  if (first !== undefined && isEmployment(first)) return { name, value: first }
  // "2 years (full-time)"
  const aside = /\(([^()]{4,40})\)$/.exec(value)?.[1]
  if (aside !== undefined && isEmployment(aside)) return { name, value: aside }
  // "12+ Months Contract"
  const last = /^\d[\d+ -]{0,8}(?:months?|years?|weeks?) (\p{L}+)$/iu.exec(kind)?.[1]
  if (last !== undefined && isEmployment(last)) return { name, value: last }
  // "Term: September 2026 – December 2026" says from when.
  const [, start, month] =
    /^((\p{L}{3,12})\.? 20\d\d)\s?(?:[-–—]|to|bis|au|a)\s?\p{L}{3,12}\.? 20\d\d/u.exec(kind) ?? []
  if (start !== undefined && monthOf(foldWord(month!)) !== null) return { name: 'jobstartdate', value: start }
  return isMode(kind) ? { name: 'joblocationtype', value: kind } : null
}

function placeOf(value: string): Fact | null {
  if (isMode(value)) return { name: 'joblocationtype', value }
  // "remote (you have to be outside the country)"
  if (explained.test(value) && isMode(value.replace(explained, '')))
    return { name: 'joblocationtype', value: value.replace(explained, '') }
  return sentence.test(value) || value.length > 160 || /と同じ$/.test(value) || isNoPlace(value)
    ? null
    : { name: 'joblocation', value: withoutDays(value) }
}

function hasAmount(value: string): boolean {
  return (findAmount(value)?.mark ?? null) !== null || /\d{3}|\d\s?(?:k|lpa|lakhs?|cr)\b/i.test(value)
}

function employerOf(value: string): Fact | null {
  const named = value
    // "Northmill — a mill of three"
    .replace(/\s+[—–]\s+\p{Ll}.*$/u, '')
    .replace(/\s*[([]?https?:\S+[)\]]?$/, '')
    .replace(howLarge, '')
  const company = dotOfName.test(named) ? named : named.replace(/\.$/, '')
  // "Client: Banking" names a trade.
  return company === '' || trade.test(company) || company.length > longestName || sentence.test(value)
    ? null
    : { name: 'hiringorganization', value: company }
}

function titleOf(value: string, isLoose: boolean): Fact | null {
  // "We look for: people who care" names none.
  if (isLoose && /[,;]$|^(?:an? )?(?:people|someone)\b/i.test(value)) return null
  // "Role: write and mend maps for the community" is what one would do.
  if (isLoose && !namesOccupation(value) && value.split(' ').length > 5) return null
  return value.length > 140 || sentence.test(value)
    ? null
    : { name: 'title', value: value.replace(/(?<=[\p{L})])\.$/u, '') }
}

const longestDegree = 60

/** "B.Tech or MCA", "Diploma required; a degree preferred": what is asked for, without what would be welcome. */
function degreeOf(value: string): Fact | null {
  const short = value.length <= longestDegree && statesEducation(value) ? value : null
  const asked = educationInLines(value.split(/[.;]\s+/)) ?? short
  return asked === null ? null : { name: 'educationrequirements', value: asked }
}

/** "Onsite Full-time: The work is done at …": what it is called stands in front of what that means. */
function modeOf(value: string): Fact | null {
  const said = /^(.{3,30}?)[:：]\s/.exec(value)?.[1] ?? value
  return readMode(said) === null || sentence.test(said) ? null : { name: 'joblocationtype', value: said }
}

/** Of a list the parts that are kinds of employment; null where none is one, or there is no list. */
function knownKinds(text: string): string | null {
  const parts = text.split(/\s*[,;]\s*/)
  const known = parts.filter(isEmployment)
  return parts.length > 1 && known.length > 0 ? known.join(', ') : null
}

/** "21 August 2026 (closes early once 150 have applied)": the day; what stands in brackets says more about it. */
function dayOf(name: string, value: string): Fact | null {
  const day = value
    // "Closing date for applications is 25th April 2026"
    .replace(/^(?:for (?:\p{L}+ ){1,4})?(?:is|will be) (?=[\p{L}\d])/iu, '')
    // "from August 2026 for 6 months"
    .replace(
      /^(?:ab|from|starting|desde|dès|à partir de|a partir de|vanaf|od|från(?: och med)?|fra(?: og med)?)\s+(?=[\p{L}\d])/iu,
      '',
    )
    .replace(/(?<=\d{4})\s+(?:für|for|pour|por|per|voor)\s+\d.*$/i, '')
    .replace(/(?<=\d)\s+\([^)]*\).*$/, '')
    // "18. November 2026", "16. 11. 2026", "2026. december 10.": a full stop behind the day is none.
    .replace(/(?<=\d{4}|\d[/-]\d{1,2}|:\d\d)[.;]\s(?!\p{Ll}+ \d).*$/u, '')
    .replace(/(?<=\d),? or (?:as soon|earlier|later|upon|by|shortly).*$/i, '')
  return /(?<![#\w])\d|asap|immediate|sofort|rolling|until filled/i.test(day) && day.length < 80
    ? { name, value: day }
    : null
}

/** "Leeds (hybrid: two days at home)" → "Leeds (hybrid)", "Leeds (2nd shift, 2 PM to 10 PM)" → "Leeds" */
function withoutDays(place: string): string {
  return place
    .replace(/\s*\([^()]*(?:\bshifts?\b|\d ?[AP]M\b|\d:\d\d)[^()]*\)/i, '')
    .replace(/\(([\p{L}-]+)\s*[:：][^()]*\)$/u, (whole, mode: string) => (isMode(mode) ? `(${mode})` : whole))
    .replace(/\.$/, '')
}
