// What a text says under labels of its own: "Location: Leeds", a label with its value on the next line, a row of two
// cells. Labels that mean a job's fact wherever they stand are in labelledFacts.ts; here are those that mean one only
// where the whole text is a job. A value has to look like what its label promises.

import { findMonths } from '../../fields/experienceWords.ts'
import { readCountry } from '../../places/countries.ts'
import { eitherOf, isOptional } from '../../places/spokenMode.ts'
import { readMode } from '../../places/workMode.ts'
import { findPeriod } from '../../salary/periods.ts'
import { isBlank } from '../../text/blanks.ts'
import { legalForm } from '../../text/legalForms.ts'
import { pattern } from '../../text/pattern.ts'
import { plainLine } from '../../wording/lines/furniture.ts'
import { isPlace, isPlaceOfWork } from '../../wording/lines/placeAlone.ts'
import { readShortLine } from '../../wording/lines/shortLines.ts'
import { isEmployment, isMode, openingMode, speaksOfMode } from '../../wording/lines/workAlone.ts'
import type { Fact } from '../../wording/lines/writtenPosting.ts'
import { knownTowns } from '../../wording/names/knownTowns.ts'
import { fieldsByLabel, labelOf } from '../../wording/names/labelNames.ts'
import { fieldNamed } from '../../wording/names/labels.ts'
import { namesOccupation } from '../../wording/names/occupations.ts'
import { partPlace } from '../../wording/names/placeOrRemote.ts'
import { experienceInLines } from '../../wording/prose/askedExperience.ts'
import { factBeside, factsBelow, isListed } from '../../wording/prose/factsBelow.ts'
import { dateOfLine, saysDaysLeft } from '../visible/labels/labelledDates.ts'
import { factOfLine } from '../visible/labels/labelledFacts.ts'
import { withRemark } from '../visible/labels/labelledValues.ts'
import { checkedFact, sentence } from './checkedFact.ts'
import { openPeriod } from './openPeriod.ts'

/** What may stand in front of a value in a text besides the labels that every page has: these prove less. */
const inlineLabels = fieldsByLabel({
  experiencerequirements:
    'exp|exp.|yoe|work exp|total exp|relevant exp|exp range|experience range|years of exp|' +
    'years of experience required|years of experience needed|years experience|overall experience|' +
    'experience needed|experience requirement',
  educationrequirements:
    'qualification|qualifications|minimum qualification|minimum qualifications|educational requirements|education requirements|education qualification|eligibility',
  title:
    'what|title|job name|position|role|role title|job role|project role|titre du poste|titre|título do cargo|' +
    'functie|roll|pozice|pozícia|posizione|posizione lavorativa|ruolo|mansione|qualifica|função|tjänst|stilling|' +
    'vacancy|opening|job opening|stelle|jobtitel|poste|cargo|vaga|título|позиция|ищем|требуется|кого ищем|' +
    'ポジション|募集ポジション',
  url:
    'view job|view the job|view job post|view job posting|see job|see the job|original job post|job post|' +
    'original post|original posting|apply at|apply|apply here|apply link|link to apply|apply now|apply via|' +
    'apply on|to apply|how to apply|application link|link|url|job url|apply url|application url|official url|' +
    'official posting|posting url|posting link|job link|job posting|posting|source|details|more info|ссылка|' +
    'откликнуться',
  employmenttype:
    'employment|type|hours|working time|hours of work|hours of employment|position classification|' +
    'job classification|employment classification|classification|contract|status|statut|schedule|regime|tipo|' +
    'modelo de contratação|duration|term|work term|internship period|zeitraum|praktikumszeitraum|période|' +
    'período|length of contract|contract length|contract duration|тип|оформление',
  joblocationtype:
    'einsatzart|format|work format|work location type|employment location arrangement|work setting|' +
    'work environment|modality|働き方|alocação|modelo de atuação|формат|режим работы|remote|remote work|' +
    'telework eligible|ability to work remotely|able to work remotely|can work remotely',
  joblocation:
    '住所|loc|job loc|work loc|location(s)|locations available|job location(s)|office locations|город/страна|' +
    'where|wo|où|dónde|donde|dove|onde|waar|hvor|gdzie|kde|где|де|hol|unde|place|duty location|based|base|placering|plassering|geografi|místo|miesto|место|місце|място|paikka',
  totaljobopenings:
    'number of job openings|openings|job openings|vacancies|positions available|quantidade de vagas',
  identifier:
    'id|projekt-id|projektnummer|projekt-nr|ref id|reference id|requirement id|requisition #|req #|job #|vacancy announcement|post reference|codice|código|viite|kód|kod|šifra',
  jobstartdate: 'joining|start|starts|beginn ab|eintritt ab|starttermin ab',
  validthrough: 'until|apply by date|due date|review date',
  basesalary: 'зп|з/п|вилка|зарплатная вилка|bolsa|package|budget|salary/rate|stipendium',
  dateposted: 'eingestellt|eingestellt am|online seit|date opened|announcement date|date of announcement',
  addresscountry: 'country|job country|job - country|land|pays|país|страна',
  hiringorganization:
    'von|organisatie|entidade|ente|organizacja|listing for|organization name|agency name|client company|client|end client|school|university|hospital|agency|о компании|наша компания',
})

const payLabel =
  /salary|\bpay\b|\bcomp\b|compensation|wage|remuneration|\brate\b|^(?:hourly |annual )?range$/i
const longestLine = 240
const longestName = 80

/** What one line says under a label; null where that is nothing. */
export function factOf(line: string): Fact | null {
  const cells = /^\|?\s*([^|:]{2,60}?)\s*:?\s*\|\s*([^|]+?)\s*\|$/.exec(line)
  const plain = cells === null ? line : `${cells[1]}: ${cells[2]}`
  if (plain.length > longestLine) return null
  const parts = mark.exec(plain) ?? hyphen.exec(plain)
  if (parts === null) {
    const beside = factBeside(plain)
    return beside?.name === 'validthrough' ? checkedFact(beside.name, beside.value) : beside
  }
  // "Vacancy No.: 12"
  const label = labelOf(parts[1]!).replace(/(?<=\p{L}{2})\.$/u, '')
  // "16,775--25,213" is how a long dash is typed.
  // "Vyvěšeno: 19. 11. 2026          Sejmuto:": what stands far behind is the next label.
  const value = withoutSigns(parts[2]!.replace(/\s{3,}\p{L}[^:]{1,30}:$/u, '')).replace(
    /(?<=\d)--(?=[\d$€£])/g,
    '–',
  )
  if (value === '' || isBlank(value)) return null
  // A long dash parts a label from its value only where the label is surely one.
  const isDashed = !/^ *[:：\t]/.test(plain.slice(parts[1]!.length))
  const dashed = isDashed ? factOfDashed(label, value) : null
  if (dashed !== null) return dashed
  const known = isDashed ? null : factOfLine(`${label}: ${value}`)
  if (known !== null) return checkedFact(known.field, known.value)
  const name =
    inlineLabels.get(label) ?? (payLabel.test(label) && isPayLabel(label) ? 'basesalary' : undefined)
  if (name === undefined || (isDashed && name !== 'joblocation' && name !== 'basesalary')) return null
  // "Von: Ada" may have written a mail.
  if (label === 'von' && (!legalForm.test(value) || value.includes('@'))) return null
  // "What: a talk" is no job, "Qualifica: diploma" what one has learnt.
  if (/^(?:what|qualifica)$/.test(label) && !namesOccupation(value)) return null
  // "Base: £45,000 plus bonus"
  if (label === 'base' && !isPlaceOfWork(value)) return null
  // The front page of an employer is the page of no job.
  if (label === 'official url' && !/https?:\/\/[^\s/]+\/[^\s/]/.test(value)) return null
  // "Hourly range: $19 to $24": the label says for how long.
  const isTimed = name === 'basesalary' && /hourly|annual|yearly|monthly|weekly|daily/.test(label)
  const said = isTimed && findPeriod(value) === null ? plain : value
  return checkedFact(name, name === 'experiencerequirements' ? withRemark(label, name, said) : said, true)
}

/** "The salary range is £70,000 – £90,000": what holds an amount is no label. */
function isPayLabel(label: string): boolean {
  return label.length <= 40 && !/\d/.test(label)
}

/** The first, or of pay the first that says how much: "Compensation: depends on experience" may stand above it. */
function surestOf(values: readonly string[]): string {
  return values.find((value) => /\d/.test(value)) ?? values[0]!
}

/** What may stand between a label and its value. */
const mark = /^([^:：]{2,90}?)\s*(?:[:：]|\t+|\s[–—]\s)\s*(\S.*)$/u
const hyphen = /^(\p{L}[^:：–—]{1,40}?) - (\S.*)$/u
/** "Company – Private", as boards say whose it is, "Company – Overview" */
const noCompany =
  /^(?:private|public|non-?profit|government|self-|overview|description|profile|about|culture|benefits|values|size|type|info)/i

/** "Location – Leeds": a dash parts a label from its value where that has its form. */
function factOfDashed(label: string, value: string): Fact | null {
  const name = fieldNamed(label) ?? inlineLabels.get(label)
  const isShort = value.length <= longestDashed && !sentence.test(value)
  if (name === undefined || !isShort || !hasForm(name, label, value)) return null
  return checkedFact(name, value, true)
}

const longestDashed = 60

function hasForm(name: string, label: string, value: string): boolean {
  switch (name) {
    case 'joblocation':
      return /^\p{Lu}/u.test(value) && value.split(' ').length < 8 && !namesOccupation(value)
    case 'employmenttype':
      return isEmployment(value)
    case 'joblocationtype':
      return isMode(value)
    case 'title':
      return namesOccupation(value)
    case 'hiringorganization':
      return fieldNamed(label) !== undefined && /^[\p{Lu}\d]/u.test(value) && !noCompany.test(value)
    case 'identifier':
      return /^[\w./#-]{3,30}$/.test(value)
    case 'educationrequirements':
    case 'experiencerequirements':
    case 'basesalary':
    case 'totaljobopenings':
    case 'validthrough':
    case 'jobstartdate':
      return true
    default:
      return false
  }
}

/** "#remote" as chats write it, and what stresses words. */
function withoutSigns(text: string): string {
  return text
    .replace(/(?<![\p{L}\d&/])#(?=\p{L})/gu, '')
    .replace(/\*+/g, '')
    .trim()
}

/** The signs that chats put where others write a label. */
const signs: readonly (readonly [RegExp, string])[] = [
  [/^[>\s*-]*(?:📍|🌍|🌎|🌏|:round_pushpin:)\uFE0F?\s*(?=\S)/u, 'joblocation'],
  [/^[>\s*-]*(?:💰|💵|💶|💷|💸|:moneybag:|:dollar:)\uFE0F?\s*(?=\S)/u, 'basesalary'],
  [/^[>\s*-]*(?:🏢|🏛|:office:)\uFE0F?\s*(?=\S)/u, 'hiringorganization'],
]

/** Whether a picture stands in front that says what the line is: it is no name. */
export function isSigned(line: string): boolean {
  return signs.some(([picture]) => picture.test(line))
}

/** What a line says behind a picture; its words have to look like it even more than behind a label. */
function factOfSign(line: string): Fact | null {
  const sign = signs.find(([picture]) => picture.test(line))
  if (sign === undefined) return placeOfFlag(line) ?? termOfPicture(line)
  const [value = ''] = withoutSigns(plainLine(line.replace(sign[0], ''))).split(/\s+[·•|]\s+/)
  const isShort = value !== '' && value.length <= longestName && !/[:：!?]/.test(value)
  if (!isShort) return null
  if (sign[1] === 'hiringorganization' && speaksOfMode(value)) return modeOfOffice(value)
  const short = readShortLine(value)
  if (short === null) return checkedFact(sign[1], value, true)
  const [said, ...more] = short.said
  return said?.name === sign[1] && more.length === 0 && short.name === null ? said : null
}

const flag = /^[>\s*-]*\p{RI}{2}\s*(?=\p{Lu})/u
/** "Pachuca, Hgo." */
const townInRegion = /^\p{Lu}\p{L}{2,20}(?: \p{Lu}\p{L}{1,20}){0,2}, \p{Lu}[\p{L}.]{1,20}$/u

/** "🇲🇽 CDMX": a flag stands in front of a place, and in front of a language or of whom one may hire. */
function placeOfFlag(line: string): Fact | null {
  if (!flag.test(line)) return null
  const value = withoutSigns(plainLine(line.replace(flag, '')))
  const isWhere = isPlace(value) || knownTowns(value).length > 0 || townInRegion.test(value)
  return isWhere || readCountry(value, null) !== null ? checkedFact('joblocation', value) : null
}

/** An office stands for who hires and for where one works: "🏢 Presencial con flexibilidad". */
function modeOfOffice(value: string): Fact | null {
  const opening = openingMode(value) ?? value
  const isPlain = !isOptional(value) && eitherOf(value) === null
  // "Home office 2 Tage pro Woche": the rest may say that it is only some of it.
  const said = readMode(value) === 'hybrid' ? value : opening
  return isPlain && readMode(said) !== null ? { name: 'joblocationtype', value: said } : null
}

/** "💼 Full-time, permanent", "🏠 Remote": behind any picture, where that is all that is said. */
function termOfPicture(line: string): Fact | null {
  if (!anyPicture.test(line)) return null
  const short = readShortLine(withoutSigns(plainLine(line.replace(anyPicture, ''))))
  const [said, ...more] = short?.said ?? []
  return said !== undefined && more.length === 0 && short!.name === null && terms.has(said.name) ? said : null
}

const anyPicture = /^[>\s*-]*(?:\p{Extended_Pictographic}|:\w{3,20}:)\uFE0F?\s+(?=\S)/u
const terms: ReadonlySet<string> = new Set(['employmenttype', 'joblocationtype'])

/** "📍 Leeds • 💰 £30,000": in front of each part stands a sign. */
const betweenSigns = /\s{1,4}[·•|]\s{1,4}(?=(?:\p{Extended_Pictographic}|:\w{3,20}:))/u

/** "We offer an office with a view. Starting date: 1 April": a label in front of a later sentence */
const labelInside = /[\p{L}\d)]{2}[.;!]\s+\p{Lu}[\p{L} ]{2,30}[:：]\s/u

/** "Company: Northmill · Location: Leeds": several labels or signs in one line. */
function partLabels(line: string): string[] {
  if (line.length > 2 * longestLine) return [line]
  if (labelInside.test(line)) return line.split(/(?<=[\p{L}\d)]{2}[.;!])\s+(?=\p{Lu})/u)
  if (betweenSigns.test(line) && signs.some(([sign]) => sign.test(line))) return line.split(betweenSigns)
  if (!/[:：].* [·•|] .*[:：]/.test(line)) return [line]
  const parts = plainLine(line).split(/\s[·•|]\s+/)
  return parts.every((part) => /^\s*\p{L}[^:：]{1,30}[:：]\s*\S/u.test(part)) ? parts : [line]
}

function factOfWritten(line: string): Fact | null {
  const plain = plainLine(line)
  const [date] = dateOfLine(plain)
  return (
    factOf(plain) ?? factOfSign(line) ?? (date === undefined ? null : { name: date.field, value: date.value })
  )
}

/** More different values under one label are several jobs; hours, their term and the contract have labels of their own. */
const mostValues = 2
const mostKinds = 3
const personLabel = pattern('iu')`
  ^[-*•\s]{0,4}(?:contact(?: person| name)?|name|ansprechpartner(?:in|/in)?|kontaktperson|kontakt
    |kontaktinfo|interlocut(?:eur|rice)|persona de contacto|contactpersoon|osoba kontaktowa
    |yhteyshenkilö|kontaktní osoba)\s?[:：]\s*(?-i:\p{Lu})
`
/** The facts of a text, by schema.org's names; none where its labels come back with other values. */
export function readWrittenFacts(lines: readonly string[]): Fact[] {
  const said = new Map<string, Set<string>>()
  let isOfPerson = false
  let above = ''
  for (const line of lines.flatMap(partLabels)) {
    const [until] = saysDaysLeft(above) ? dateOfLine(`${above} ${line}`) : []
    above = line
    const isLine = line !== '' && line.length <= 2 * longestLine
    const fact = isLine ? (until && { name: until.field, value: until.value }) || factOfWritten(line) : null
    // "Contact: Ada Marlow" above "Position: Head of Ovens"
    const isTheirs = isOfPerson && fact?.name === 'title'
    isOfPerson = personLabel.test(line)
    if (isTheirs) continue
    for (const each of fact === null ? openPeriod(line) : [fact])
      said.set(each.name, (said.get(each.name) ?? new Set()).add(each.value))
  }
  for (const [name, values] of said)
    if (values.size > (name === 'employmenttype' ? mostKinds : mostValues)) return []
  const facts = new Map(
    [...said].map(([name, values]) => [
      name,
      name === 'employmenttype' ? [...values] : [surestOf([...values])],
    ]),
  )
  const below = factsBelow(lines)
  // A list of places says more than a line that is no place by its form.
  const isVague = !(facts.get('joblocation') ?? []).every(isPlace)
  if (isVague && below.some(({ name }) => name === 'joblocation')) facts.delete('joblocation')
  for (const { name, value } of below) {
    const known = facts.get(name)
    if (known === undefined) facts.set(name, [value])
    else if (isListed(name) && (!said.has(name) || isVague) && !known.includes(value)) known.push(value)
  }
  addCountry(facts)
  splitChoice(facts)
  return [...facts].flatMap(([name, values]) => values.map((value) => ({ name, value })))
}

/** "Leeds or remote": a place, and that one need not be there. */
function splitChoice(facts: Map<string, string[]>): void {
  const [place = '', ...more] = facts.get('joblocation') ?? []
  const choice = more.length > 0 ? null : partPlace(place)
  if (choice === null) return
  facts.set('joblocation', [choice.place])
  if (choice.mode !== null && !facts.has('joblocationtype')) facts.set('joblocationtype', [choice.mode])
  if (choice.region !== null && !facts.has('applicantlocationrequirements'))
    facts.set('applicantlocationrequirements', [choice.region])
}

/** A country that has a label of its own belongs to the only place. */
function addCountry(facts: Map<string, string[]>): void {
  const country = facts.get('addresscountry')?.[0]
  facts.delete('addresscountry')
  const places = facts.get('joblocation')
  const [place] = places ?? []
  if (country === undefined || place === undefined || places?.length !== 1) return
  if (isPlace(country) && (!isPlace(place) || knownTowns(place).length === 1) && !place.includes(country))
    facts.set('joblocation', [`${place}, ${country}`])
}

/** Where who hires sits, "所在地" below their name, is no second place of work. */
export function withoutSeat(facts: Fact[], lines: readonly string[]): Fact[] {
  const isSeat = ({ name, value }: Fact): boolean => {
    const at = name === 'joblocation' ? lines.findIndex((line) => line.includes(value)) : -1
    return at !== -1 && seat.test(lines[at]!.startsWith(value) ? (lines[at - 1] ?? '') : lines[at]!)
  }
  const kept = facts.filter((fact) => !isSeat(fact))
  return kept.some(({ name }) => name === 'joblocation') ? kept : facts
}

const seat = /^[■●◆【\s]*(?:本社)?(?:所在地|住所)(?![^】:：\s])/u

/** A label may say only "Senior", and a sentence how many years. */
export function withExperience(facts: Fact[], lines: readonly string[]): Fact[] {
  const labelled = facts.findLastIndex(({ name }) => name === 'experiencerequirements')
  if (labelled === -1 || findMonths(facts[labelled]!.value) !== null) return facts
  const value = experienceInLines(lines)
  return value === null ? facts : facts.toSpliced(labelled + 1, 0, { name: 'experiencerequirements', value })
}
