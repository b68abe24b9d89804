// The first line of an advert in a thread: "Employer | Title | Place | Pay | Full-time". Each part is told by what it
// says; what is told of none of them is a title in its usual place, or nothing.

import { isEmploymentWord } from '../../fields/employment.ts'
import { readMode } from '../../places/workMode.ts'
import { findAmount } from '../../salary/salaryWords.ts'
import { cleanText } from '../../text/text.ts'
import { isPlace } from '../lines/placeAlone.ts'
import { namesOccupation } from '../names/occupations.ts'

const leastParts = 3
const mostParts = 12

export interface HeadlinePart {
  /** By schema.org's name. */
  name: string
  text: string
}

/** What the parts of a line say, the employer first; null where it is no such line. `head` may be markup. */
export function partHeadline(head: string): HeadlinePart[] | null {
  const written = head.split('|', mostParts + 1)
  if (written.length < leastParts || written.length > mostParts) return null
  const parts = written
    .map((part) => ({ part, text: cleanText(part) }))
    // "$150k + equity https://northmill.example": the address of the advert stands behind the last part.
    .map(({ part, text }) => {
      const bare = text.replace(behind, '')
      return bare === text || pointing.test(bare) ? { part, text } : { part: bare, text: bare }
    })
    .filter(({ text }) => text !== '')
  if (parts.length < leastParts || parts.filter(({ text }) => labelled.test(text)).length >= leastParts)
    return null
  const [employer, ...others] = parts
  const rest = others.flatMap(splitTerms)
  const said = rest.map(({ part, text }) => ({ name: meaningOf(part, text), text }))
  if (!said.some(({ name }) => name === 'title')) {
    const [first] = said
    if (first?.name !== 'joblocation' || readMode(first.text) !== null || isPlace(plainPlace(first.text))) {
      // The jobs are named below: "Northmill | Leeds, UK | Full-time".
      if (!isTold(said)) return null
    }
    // A trade nobody thought of, in its usual place.
    else first.name = 'title'
  }
  return [
    { name: 'hiringorganization', text: employer!.text.replace(aside, '') },
    ...said.filter(({ name }) => name !== 'other'),
  ]
}

/** "Kochi (Kerala, India)" → "Kochi, Kerala, India" */
function plainPlace(text: string): string {
  return text.replace(/\s*\(([^()]{2,40})\)$/, ', $1')
}

/** Who stands in front of it offers something, also where it is not said what. */
function isTold(said: readonly HeadlinePart[]): boolean {
  const names = new Set(said.map(({ name }) => name))
  const saysJobs = names.has('employmenttype') || said.some(({ text }) => several.test(text))
  return names.has('joblocation') && saysJobs
}

/** "Role: Lamp keeper": such parts stand in any order. */
const labelled = /^\p{Lu}[\p{L} ]{1,20}: \S/u
/** "Northmill (YC W21)", "Northmill (https://northmill.example)": who gave them money, and where their page is. */
const aside =
  /\s*[([]\s*(?:(?:https?:\/\/|www\.)[^()\s]+|YC [A-Z]+\d{2}|stealth|[^()]*(?:backed|series [a-h]|(?:pre-)?seed)(?!\p{L})[^()]*)\s*[)\]]$/iu
const behind = /(?<=[^|\s])\s+[([]?https?:\/\/[^\s|]+$/
/** "Apply at": what stands in front of an address and says nothing of the job. */
const pointing = /[:>–—-]$|^(?:apply|see|visit|more|jobs?|careers?|website|link|details|info)\b/i
/** "Multiple roles": which they are stands below. */
const several =
  /^(?:(?:multiple|various|several|many|different|all|open|engineering|technical|tech|numerous)(?: |$)){1,3}(?:roles?|positions?|openings?|jobs?|levels?)$|^(?:roles?|positions?|openings?|jobs?)$/i
interface Part {
  part: string
  text: string
}

/** "San Francisco, ONSITE, VISA", "Leeds (on-site, full time)", "REMOTE, INTERNS": kinds of employment stand apart; of visas nothing is said here. */
function splitTerms(whole: Part): Part[] {
  const { part, text } = whole
  if (part.includes('<')) return [whole]
  const pieces = text
    .replace(/\s*\(([^()]*,[^()]*)\)$/, ', $1')
    .split(/\s*,\s*/)
    .filter((piece) => piece !== '')
  const kinds = pieces.filter(isEmploymentWord)
  const rest = pieces.filter((piece) => !kinds.includes(piece) && !ofVisa.test(piece))
  if (rest.length === 0 || rest.length === pieces.length || namesOccupation(rest.join(', '))) return [whole]
  return [rest.join(', '), kinds.join(', ')].flatMap((each) =>
    each === '' ? [] : [{ part: each, text: each }],
  )
}

const ofVisa =
  /^(?:no )?(?:visas?|h-?1b|relocation|sponsorship)(?: (?:ok|offered|sponsor\w*|welcome|possible))?$/i
const pay = /[$€£¥₹]|\b(?:USD|EUR|GBP|CHF|CAD)\b|\d\s?k\b/i

function meaningOf(part: string, text: string): string {
  if (/https?:|href=/i.test(part) || /^(?:www\.)?[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$/.test(text)) return 'other'
  if (text.split(/\s*[,/]\s*/).every(isEmploymentWord)) return 'employmenttype'
  if (pay.test(text) && findAmount(text) !== null) return 'basesalary'
  if (several.test(text)) return 'other'
  if (namesOccupation(text)) return 'title'
  if (readMode(text) !== null) return 'joblocation'
  return /required|visa|equity|benefits|hiring/i.test(text) ? 'other' : 'joblocation'
}
