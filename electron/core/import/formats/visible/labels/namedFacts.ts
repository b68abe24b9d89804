// What a page says in an element that is named after it: `<div class="job-location">Leeds</div>`. Names promise less
// than labels: a value counts only where it is like one of its kind, where it is short, and where the page has no
// second one, since then it lists several jobs.

import { judgeDateText } from '../../../dates/dates.ts'
import { parseRelative } from '../../../dates/relativeDates.ts'
import { statesEducation } from '../../../fields/education.ts'
import { statesExperience } from '../../../fields/experience.ts'
import type { RawField } from '../../../raw.ts'
import { findAmount } from '../../../salary/salaryWords.ts'
import { pattern } from '../../../text/pattern.ts'
import { isGuessed } from '../../../wording/lines/payAlone.ts'
import { isPlace } from '../../../wording/lines/placeAlone.ts'
import { isEmployment } from '../../../wording/lines/workAlone.ts'
import { namesRecruiter } from '../../../wording/names/recruiters.ts'
import {
  attributeOf,
  childrenOf,
  type DomElement,
  type DomNode,
  elementsAround,
  isElement,
  isText,
  nodesBelow,
} from '../../dom.ts'
import { namesOf } from '../elementNames.ts'
import { shortText } from '../shortText.ts'
import { isEmploymentList, isJobNumber, isModeOfWork } from './fittingValues.ts'
import { factOfLine } from './labelledFacts.ts'
import { isLabel, withoutLabel } from './labelText.ts'
import { areHoursAndTerms } from './unsureLabels.ts'

interface NamedFact {
  field: string
  name: RegExp
  fits(value: string): boolean
}

const longestUnit = 60
const about = '(?:^|-)(?:job|posting|position|vacancy|listing|work|company|offer|preview|metadata)-?'
const facts: readonly NamedFact[] = [
  {
    field: 'joblocation',
    name: pattern('')`
      ${about}(?:(?:details?|header|info|view|meta)-)?(?:location|place|city)s?(?:-(?:text|name|value))?$
      |^locations?$|^(?:location|place)-(?:text|name|value)$
    `,
    fits: (value) => /\p{L}{2}/u.test(value) && !/[.!?]\s|[:@]|^(?:our|the|see|view|all) /i.test(value),
  },
  {
    field: 'hiringorganization',
    name: pattern('')`
      (?:^|-)(?:company|comp|employer|organi[sz]ation|org|business|firm|advertiser)-?names?(?:-link)?$
      |^(?:company|employer)-?title$|^(?:job-|posting-|hiring-|job-hiring-)?(?:company|employer
        |organi[sz]ation)$|^business$
    `,
    fits: isName,
  },
  {
    // Which authority of a department hires; who only places people is called an agency as well.
    field: 'hiringorganization',
    name: /(?:^|-)(?:hiring-?)?agency(?:-name)?$/,
    fits: (value) => isName(value) && !namesRecruiter(value),
  },
  {
    field: 'employmenttype',
    name: /(?:^|-)(?:employment-?(?:type|mode)|job-?type|contract-?type|work-?type|position-?type|shift-?type|commitment|schedule)$/,
    fits: isEmploymentList,
  },
  {
    field: 'joblocationtype',
    name: /(?:^|-)(?:workplace-?types?|work-?(?:mode|model|home|arrangement)|remote-?(?:type|status|option)?|location-?type)$/,
    fits: isModeOfWork,
  },
  {
    field: 'basesalary',
    name: /(?:^|-)(?:salary|compensation|pay|wage)(?:-(?:range|info|text|value|amount|rate|info-and-job-type))?$/,
    fits: (value) => findAmount(value) !== null && /\p{Sc}|\b[A-Z]{3}\b|\d\s?[kK]\b/u.test(value),
  },
  {
    // Kept as what it is; to the employer's words it does not belong.
    field: 'employmentunit',
    name: /(?:^|-)department$/,
    fits: (value) => value.length <= longestUnit && /\p{L}{2}/u.test(value),
  },
  {
    field: 'experiencerequirements',
    name: /(?:^|-)(?:work-?)?experien?ce(?:-(?:level|years?|text|value|required))?$/,
    fits: statesExperience,
  },
  {
    field: 'educationrequirements',
    name: /(?:^|-)(?:degree|education)(?:-(?:level|text|value|required))?$/,
    fits: statesEducation,
  },
  {
    field: 'dateposted',
    name: /(?:^|-)(?:date-?posted|posted(?:-(?:on|date|at|time|time-ago))?|post-?date|posting-?date|publish(?:ed)?-(?:date|on|at)|job-?date|posted-time-ago-text)$|^date$/,
    fits: (value) => /\d{4}/.test(value) || isPast(value),
  },
  {
    field: 'validthrough',
    name: /(?:^|-)(?:closing-?date|close-?date|deadline|expir(?:y|ation)-?date|apply-by|valid-through|application-deadline)$/,
    fits: (value) => /\d/.test(value),
  },
  {
    field: 'jobstartdate',
    name: pattern('')`
      (?:^|-)(?:(?:job|work|employment|position)-?start(?:-?date)?|entry-?date|eintritts(?:datum|termin)|arbeitsbeginn
        |ingangsdatum|tilltradesdatum|fecha-?(?:de-?)?incorporacion|date-?(?:de-?)?prise-?de-?poste)$
    `,
    // "ab 01.05.2031"
    fits: (value) =>
      /\d/.test(value) && judgeDateText(value.replace(/^\p{Ll}{2,6}(?: \p{Ll}{2})? /u, '')) === 'date',
  },
  {
    field: 'identifier',
    name: /(?:^|-)(?:job-?id|requisition-?id|req-?id|job-?ref(?:erence)?|reference-?(?:number|code)|job-?(?:number|code))$/,
    fits: isJobNumber,
  },
]

/** Not "View all jobs"; "Marlow Sdn. Bhd." is a name. */
function isName(value: string): boolean {
  return /\p{L}{2}/u.test(value) && !/\p{L}{4}[.!?]\s|[!?]\s|^(?:about|view|see|all|visit) /iu.test(value)
}

const longest = 160
/** More elements than any page about one job names so. */
const mostNamed = 200

/** The facts in elements below `root` that are named after them, by schema.org's name; `only` these where they are given. */
export function readNamedFacts(
  root: DomNode,
  isFurniture: (element: DomElement) => boolean,
  only?: readonly string[],
): Map<string, RawField> {
  const wanted = only === undefined ? facts : facts.filter(({ field }) => only.includes(field))
  const values = new Map<string, Set<string>>()
  let count = 0
  for (const node of nodesBelow(root, (element) => !isFurniture(element) || entered.has(element.tagName))) {
    if (!isElement(node)) continue
    const own = namesOf(node)
    const names = isNameOfCompany(node, own) ? ['company-name'] : own
    if (names.length === 0 || (names.includes('company') && holdsName(node))) continue
    for (const { field, name, fits } of wanted) {
      if (!names.some((each) => name.test(each))) continue
      if (field !== 'hiringorganization' && isInButton(node)) continue
      count += 1
      if (count > mostNamed) return new Map()
      const stated =
        momentIn(node) ??
        (names[0] === 'company-name' ? strongIn(node) : null) ??
        (field === 'hiringorganization' ? (nameAbovePlace(node) ?? nameBeforeLink(node)) : null)
      const value = plainValue(stated ?? shortText(node, longest), field)
      if (value === null || !fits(value)) continue
      const stating = field === 'basesalary' && isGuessed(value) ? 'estimatedsalary' : field
      values.set(stating, (values.get(stating) ?? new Set()).add(value))
    }
  }
  const found = new Map<string, RawField>()
  for (const [field, told] of values) {
    // Hours and contract stand in elements of their own.
    if (told.size > 1 && (field !== 'employmenttype' || !areHoursAndTerms([...told]))) continue
    const key = field === 'employmentunit' ? 'employmentUnit' : field
    found.set(field, { key, path: `page.named.${field}`, rung: 'text', values: [...told] })
  }
  return found
}

function isPast(words: string): boolean {
  const said = parseRelative(words)
  return said !== null && said.days <= 0
}

/** Boards open what they know of who hires by a press on the name; what else stands in buttons is chosen there. */
const entered: ReadonlySet<string> = new Set(['header', 'button'])

function isInButton(element: DomElement): boolean {
  return [element, ...elementsAround(element, 3)].some(({ tagName }) => tagName === 'button')
}

/** `<div class="company"><p class="name"><a>Website</a> <strong>Harbour Bread</strong>` */
function isNameOfCompany(element: DomElement, names: readonly string[]): boolean {
  if (!names.includes('name')) return false
  return [...elementsAround(element, 2)].some((around) => namesOf(around).includes('company'))
}

function holdsName(company: DomElement): boolean {
  for (const node of nodesBelow(company))
    if (isElement(node) && isNameOfCompany(node, namesOf(node))) return true
  return false
}

/** The only strong words of an element, beside which its links stand. */
function strongIn(element: DomElement): string | null {
  const strong = childrenOf(element).filter((node) => isElement(node) && node.tagName === 'strong')
  return strong.length === 1 ? shortText(strong[0] as DomElement, longest) : null
}

/** "3.8 (214 Reviews)" */
const rated = /^[1-5][.,]\d(?!\d)/

/** `<div id="company-title"><a>Harbour Bread</a><span>Hull, UK</span>`: a name that leads somewhere, and where that is, or how it is rated. */
function nameAbovePlace(element: DomElement): string | null {
  const parts = childrenOf(element).filter((node) => !isText(node) || node.value.trim() !== '')
  const [name, place, ...others] = parts.map((part) => (isElement(part) ? part : null))
  if (name == null || place == null || others.length > 0 || name.tagName !== 'a') return null
  const beside = shortText(place, longest) ?? ''
  return isPlace(beside) || rated.test(beside) ? shortText(name, longest) : null
}

/** `<h2 class="employer-name">Harbour Bread Ltd<a href="/about">About us</a></h2>`: a link behind a name is none of it. */
function nameBeforeLink(element: DomElement): string | null {
  const [name, link, ...others] = childrenOf(element)
  const isNamed = name !== undefined && isText(name) && name.value.trim() !== ''
  if (!isNamed || link === undefined || !isElement(link) || link.tagName !== 'a' || others.length > 0)
    return null
  return name.value.replace(/\s+/g, ' ').trim()
}

/** What an element says for programs, where it is a time or holds nothing but one: its text may be "3 days ago". */
function momentIn(element: DomElement): string | null {
  if (element.tagName === 'time') return attributeOf(element, 'datetime')
  const [only, ...others] = childrenOf(element).filter((node) => !isText(node) || node.value.trim() !== '')
  return only !== undefined && others.length === 0 && isElement(only) ? momentIn(only) : null
}

/** "Leeds, UK • Full-time": what stands beside a place in its element. */
function withoutEmployment(text: string): string {
  const parts = text.split(/\s*[•·|]\s*/)
  return parts.filter((part) => !isEmployment(part)).join(' | ')
}

/** "Harbour Bread 4.1 ★": what people think of who hires. */
const stars = /\s*[0-5][.,]\d\s?★$/u
const leadsToEmployer = /^(?:at|by|bei|chez)\s+/i

/** Without its label, the bullet in front of it and the bar behind it. */
function plainValue(text: string | null, field: string): string | null {
  if (text === null) return null
  const whole = factOfLine(text)?.value ?? withoutLabel(text)
  const stated = field === 'joblocation' ? withoutEmployment(whole) : whole
  const bare = stated.replace(/^[^\p{L}\p{N}\p{Sc}(+-]+|[\s/|·•,-]+$/gu, '')
  const plain = (
    field === 'hiringorganization' ? bare.replace(leadsToEmployer, '').replace(stars, '') : bare
  ).trim()
  return plain === '' || isLabel(plain) ? null : plain
}
