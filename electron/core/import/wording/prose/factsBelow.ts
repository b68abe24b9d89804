// What a text says below labels that stand on a line of their own, as pages of boards and career sites have them, and
// issues and notes their headings. A value has to have the form its label asks for; below a heading less will do.

import { statesEducation } from '../../fields/education.ts'
import { readMode } from '../../places/workMode.ts'
import { findAmount } from '../../salary/salaryWords.ts'
import { isFurniture, plainLine } from '../lines/furniture.ts'
import { isPay } from '../lines/payAlone.ts'
import { isPlaceOfWork } from '../lines/placeAlone.ts'
import { areTermsAndMode, isEmployment, isMode } from '../lines/workAlone.ts'
import type { Fact } from '../lines/writtenPosting.ts'
import { fieldsByLabel, labelOf } from '../names/labelNames.ts'
import { fieldOfLabel } from '../names/labels.ts'
import { namesOccupation } from '../names/occupations.ts'

const longestName = 80

/** Fields whose labels may stand alone above what they name, whatever they are called: the value shows by its form which it is. */
const ofForm: ReadonlySet<string> = new Set([
  'joblocation',
  'employmenttype',
  'joblocationtype',
  'totaljobopenings',
  'basesalary',
  'experiencerequirements',
])
/** Other labels that stand on a line of their own on pages of boards and career sites, above what they name. */
const standingLabels = fieldsByLabel({
  joblocation:
    '1 vacancy in the following location|few vacancies in the following location|' +
    'few vacancies in the following locations|many vacancies in the following locations|base',
  employmenttype: 'regime',
  joblocationtype: 'remote type|work setting|remote work policy|remote policy|alocação',
  identifier:
    'job identification|job requisition id|requisition id|requisition number|req id|job id|job number|reference number',
  basesalary: 'salary expectation|budget|package|pay details|salary details',
  dateposted:
    'posted on|date posted|posting date|posted date|publication date|date of publication|date published|published on|listed on|posting opening date|opening date|open date',
  validthrough:
    'date d’expiration|closing date|application closing date|last date to apply|' +
    'application deadline|apply by|available before|deadline|posting closing date|close date|closes|' +
    'time left to apply|bewerbungsfrist',
  experiencerequirements: 'exp',
  industry: 'industries',
  url: 'link to job posting|job posting link|job posting url|link to job|job url|job link|application link|link to application',
  hiringorganization:
    'about the company|company name|employer|hiring organization|arbeitgeber|gesellschaft|arbetsgivare|' +
    'arbetsgivaren|inzerujúca spoločnosť|arbeidsgiver|arbejdsgiver|werkgever|zaměstnavatel|zadavatel|pracodawca|employeur|' +
    'empleador|empregador',
})
/** Labels that are words of a page's menu as well: they count where the next of them stands right below their value. */
const labelsInTable = fieldsByLabel({
  title: 'title|job title|position|position title|role|stelle|poste|puesto|vaga',
  hiringorganization: 'company|organization|organisation|unternehmen|firma|entreprise|empresa',
})
const longestStanding = 40

const mostBelow = 12
/** So near another label a line is the value of the first, as in a table whose cells were copied one by one. */
const mostInTable = 4
/** A job may be in as many places as it likes, where a list of them says so. */
const listed: ReadonlySet<string> = new Set(['joblocation', 'employmenttype', 'joblocationtype'])

/** Whether a field may be said several times, each line one of its values. */
export function isListed(name: string): boolean {
  return listed.has(name)
}

/** "Remote job", "No": whether the next line denies what one says. */
export function isDenied(lines: readonly string[], index: number): boolean {
  return /^no$/i.test(lines[index + 1] ?? '')
}

/** Whether a line is such a label and nothing else. */
export function isStandingLabel(line: string): boolean {
  return fieldBelow(line) !== null
}

/** What stands below a line, by schema.org's name; null where the line is no such label. */
function fieldBelow(line: string): string | null {
  if (line.length > longestStanding) return null
  const name = fieldStanding(labelOf(line).replace(/[:：]$/, ''))
  // "Employer (Private Sector)" is of what kind they are.
  return name === 'hiringorganization' && line.includes('(') ? null : name
}

/** The field that a label standing alone names; "Full-time/Part-time" may be what stands below one. */
function fieldStanding(label: string): string | null {
  const own = standingLabels.get(label)
  if (own !== undefined) return own
  const field = fieldOfLabel.get(label)
  const isLabel = field !== undefined && ofForm.has(field) && !isEmployment(label) && readMode(label) === null
  return isLabel ? field : null
}

/** Labels that prove little without a value of their form right behind them. */
const labelsBeside = fieldsByLabel({
  joblocation: 'job locations|job location|location|locations',
  identifier: 'id',
  employmenttype: 'type|position type|schedule',
})
/** Labels of one word that are no part of a name, as that of "Gemeente Utrecht" is, when their value follows on the line. */
const wordsBeside: ReadonlySet<string> = new Set(
  (
    'standort arbeitsort einsatzort lieu local localização ubicación standplaats werklocatie arbetsort arbejdssted arbeidssted ' +
    'vertragsart contratação modalidade arbeitsmodell salary pay stipend ctc compensation gehalt salaire experience'
  ).split(' '),
)

/** "Job Locations US-WA-Leeds", "ID 2025-3367", "Salary $20 an hour": a row of a table whose cells were copied together. */
export function factBeside(line: string): Fact | null {
  if (line.length > longestName || !/^[\p{Lu}\p{Script=Hangul}]/u.test(line)) return null
  if (ofHangul.test(line)) return factBesideHangul(line)
  for (const label of line.matchAll(/ /g)) {
    const named = labelOf(line.slice(0, label.index))
    const value = line.slice(label.index + 1).trim()
    // "Jornada completa", "Salario de 29.000 €": the words of one sentence.
    if (!named.includes(' ') && /^\p{Ll}/u.test(value)) continue
    const isNoName = named.includes(' ') || wordsBeside.has(named)
    const name =
      (isNoName ? fieldStanding(named) : standingLabels.get(named)) ?? labelsBeside.get(named) ?? null
    if (name !== null && name !== 'hiringorganization' && fitsBelow(name, value)) return { name, value }
  }
  return null
}

const ofHangul = /^\p{Script=Hangul}{2,6} \S/u

/** "근무지역 경기 안산시": Korean boards part label and value by a space. */
function factBesideHangul(line: string): Fact | null {
  const [label = '', ...rest] = line.split(' ')
  const name = fieldOfLabel.get(label)
  // "연봉", "시급" say for how long as well.
  const value = name === 'basesalary' && isPay(line) ? line : rest.join(' ')
  if (name === undefined || name === 'hiringorganization' || name === 'title') return null
  if (name === 'employmenttype') {
    const kind = rest.find(isEmployment)
    return kind === undefined ? null : { name, value: kind }
  }
  const isFitting = name === 'educationrequirements' ? statesEducation(value) : fitsBelow(name, value)
  return isFitting ? { name, value } : null
}

/** The same for a line that is marked as a heading: then labels count that would prove little without that. */
function fieldBelowHeading(line: string): string | null {
  const label = labelOf(plainLine(line).replace(/[:：]$/, ''))
  if (line.length > longestStanding) return null
  return fieldBelow(label) ?? fieldOfLabel.get(label) ?? labelsBeside.get(label) ?? null
}

const marked = /^#{1,6}\s|^\*\*[^*]+\*\*:?$|[:：]$|^[■◆◇□●▼▶]\s?[\p{L}・/／()（）]{2,16}$|^【[^】]{2,16}】$/u

const ofMarkdown = /^(?:#|\*\*)/

/** A label of a few such letters is marked by standing alone. */
const ofHan = /^[\p{Script=Han}\p{Script=Hangul}]{2,8}$/u

const leastRows = 3

/**
 * The lines that are labels of a table whose cells were copied one below the other, in any language: "Frist", its day,
 * "Sted", a town. None where only one or two labels stand so, or always the same.
 */
function rowsOfTable(lines: readonly string[]): ReadonlySet<number> {
  const rows = new Map<number, string>()
  for (const [index, line] of lines.entries()) {
    const field = fieldAlone(line)
    if (field !== undefined && lines[index + 1] !== undefined && fieldAlone(lines[index + 1]!) === undefined)
      rows.set(index, field)
  }
  // One between them may have a label nobody knows.
  const near = [...rows].filter(([index]) => [-4, -2, 2, 4].some((away) => rows.has(index + away)))
  return new Set(new Set(near.map(([, field]) => field)).size < leastRows ? [] : near.map(([index]) => index))
}

function fieldAlone(line: string): string | undefined {
  if (line === '' || line.length > longestStanding) return undefined
  const label = labelOf(plainLine(line))
  return fieldOfLabel.get(label) ?? (labelsOfTitle.has(label) ? 'title' : undefined)
}

/** Labels of a title that prove nothing but in a row of such a table. */
const labelsOfTitle: ReadonlySet<string> = new Set(
  'position|role|stelle|poste|cargo|função|vaga|functie|ruolo|qualifica|mansione|tjänst|roll|stilling|tehtävä|profese|zawód'.split(
    '|',
  ),
)

/** What stands below labels on lines of their own, as far as it has the form the label asks for. */
export function factsBelow(lines: readonly string[]): Fact[] {
  const facts: Fact[] = []
  const rows = rowsOfTable(lines)
  for (const [index, line] of lines.entries()) {
    if (line.length > longestStanding) continue
    const plain = plainLine(line)
    const isHeading = marked.test(line) || ofHan.test(plain)
    const own = isHeading ? fieldBelowHeading(line) : fieldBelow(plain)
    const inRow = rows.has(index) ? fieldAlone(line) : undefined
    const name = own ?? labelsInTable.get(labelOf(plain)) ?? inRow ?? null
    if (name === null) continue
    const isInTable =
      inRow !== undefined || lines.slice(index + 2, index + 2 + mostInTable).some(isStandingLabel)
    if (own === null && !isInTable) continue
    let count = 0
    for (const [at, below] of lines.slice(index + 1, index + 2 + mostBelow).entries()) {
      const value = name === 'employmenttype' ? firstSentence(plainLine(below)) : plainLine(below)
      if (value === '' && count === 0) continue
      const isFitting =
        fitsBelow(name, value) ||
        (inRow === 'title' && mayBeTitle(value)) ||
        // The next line may be the next label, unless it is a point of a list or stands below a heading of Markdown.
        ((count === 0 ? isHeading || isInTable : ofMarkdown.test(line) || (isHeading && point.test(below))) &&
          fitsHeading(name, value))
      // "- Company name", "- Required skills": the next point of a list is no value of one.
      if (isFurniture(value) || marked.test(below) || !isFitting || isDenied(lines, index + 1 + at)) break
      if (point.test(line) && point.test(below)) break
      const last = facts.at(-1)
      // The lines of one address: a street, then its town.
      if (count === 1 && name === 'joblocation' && street.test(last!.value) && !/\d/.test(value)) {
        last!.value = `${last!.value}, ${value}`
        break
      }
      const said = name === 'employmenttype' ? withoutCondition(value) : value.replace(minimum, '$1 years')
      facts.push({
        name,
        value: said
          .replace(/^(?:posted\s+(?=\S+\s)|end date:\s*)|(?<=\d)\.$/gi, '')
          .replace(townsEnded, (towns) => towns.slice(0, -1)),
      })
      count += 1
      if (!listed.has(name) || inRow !== undefined) break
    }
  }
  return facts
}

/** The name of a job that nobody knows is one is that of whoever is sought where a row of a table says so. */
function mayBeTitle(value: string): boolean {
  return value.length <= longestOfHeading && /^\p{Lu}/u.test(value) && !/[.!?;:@]|\d{3}/.test(value)
}

/** "Permanent hire. This is no limited term …": what it is stands in front of what that means. */
function firstSentence(value: string): string {
  return /^(\p{L}[\p{L} /-]{2,39})\.\s+\p{Lu}/u.exec(value)?.[1] ?? value
}

const point = /^\s*[-*•] \S/

/** "CLT or PJ, as you prefer": what it depends on. */
function withoutCondition(kinds: string): string {
  return kinds.replace(
    /,? (?:conforme|dependendo|a depender|according to|depending on|as you prefer|je nach|selon|según|a scelta)(?!\p{L}).*$/iu,
    '',
  )
}

const longestOfHeading = 60

/** "12 Mill Lane", "Av. do Moinho, 75 - Centro" */
const street = /^\d{1,5} \p{Lu}|^\p{Lu}\p{L}{0,10}\.? [^,]{2,40},? \d{1,5}(?!\d)/u

/** "NYC, US or California.": names of towns end like a sentence where each stands as a point. */
const townsEnded =
  /^(?=[^.]{1,60}(?:,| or | and ))\p{Lu}[\p{L}’'-]*(?:,? (?:or |and )?\p{Lu}[\p{L}’'-]*){1,7}\.$/u

/** What may stand below a heading without having the form of what it is: a town nobody knows, pay without a sign. */
function fitsHeading(name: string, value: string): boolean {
  const isEnded = /[.!?;:。；]$/.test(value) && !(name === 'joblocation' && townsEnded.test(value))
  if (value.length > longestOfHeading || isEnded || /[@]|https?:/.test(value) || isStandingLabel(value))
    return false
  if (name === 'joblocation')
    return (
      !/[:：]/.test(value) &&
      /^[\p{Lu}\p{Lo}]/u.test(value) &&
      value.split(' ').length < (/[,/]|\s[-–]\s/.test(value) ? 9 : 6) &&
      !namesOccupation(value)
    )
  return name === 'basesalary' && /\d/.test(value) && findAmount(value) !== null
}

/** "Min: 2 Max: 5", below a label that says that these are years */
const minimum = /^min(?:imum)?: ?(\d{1,2})(?: (?:years )?max(?:imum)?: ?\d{1,2})?(?: years)?$/i
const yearsAlone =
  /^(?:(?:min(?:imum|\.)?|at least) )?\d{1,2}\s?(?:\+|(?:-|–|to)\s?\d{1,2}\+?)?\s(?:years?|yrs?|an\(s\)|ans?|jahre?|años?|anos?|anni|lat|let)\.?(?: of)?(?: experience)?$/i

function fitsBelow(name: string, value: string): boolean {
  if (value === '' || value.length > longestName || isStandingLabel(value)) return false
  switch (name) {
    case 'title':
      return namesOccupation(value)
    case 'url':
      return /^https?:\/\/\S+$/.test(value)
    case 'joblocation':
      return isPlaceOfWork(value.replace(/\.$/, '')) || isMode(value)
    case 'employmenttype':
      return isEmployment(withoutCondition(value)) || areTermsAndMode(value)
    case 'totaljobopenings':
      return /^\d{1,3}$/.test(value)
    case 'joblocationtype':
      return isMode(value) || (value.length < 30 && readMode(value) !== null)
    case 'identifier':
      return /\d/.test(value) && /^[\w./-]{3,30}$/.test(value)
    case 'basesalary':
      return isPay(value)
    case 'dateposted':
    case 'validthrough':
      return /\d/.test(value) && value.replace(/\s*\([^)]*\)$/, '').length < 40 && !/\bago\b/i.test(value)
    case 'experiencerequirements':
      return yearsAlone.test(value) || minimum.test(value)
    case 'hiringorganization':
      // Below a label left empty stands the next one with its value.
      return (
        value.length < 60 &&
        !/[.!?:]$|^[\p{L} ]{2,30}[:：]\s/u.test(value) &&
        /^[\p{Lu}\p{Lo}\d]/u.test(value)
      )
    default:
      return !/[.!?:]$/.test(value)
  }
}
