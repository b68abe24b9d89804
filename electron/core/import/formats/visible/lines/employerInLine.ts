// Who hires, by a short line beside a job's title: "Northmill Ltd", "Northmill Ltd · Leeds · Hybrid", "Posted 2 days ago by
// Northmill". Without a label only what organisations are called by law or by custom is a name, or what a link says whose
// page is an organisation's.

import { judgeDateText } from '../../../dates/dates.ts'
import { legalForm, writtenLegalForms } from '../../../text/legalForms.ts'
import { pattern } from '../../../text/pattern.ts'
import { firmAndPlace, isPlace } from '../../../wording/lines/placeAlone.ts'
import { isAgo, withoutPublished } from '../../../wording/lines/shortLines.ts'
import { namesOccupation } from '../../../wording/names/occupations.ts'
import { isOfKindOfFirm, isOrganisationLine, isPlainName } from '../../../wording/names/organisationNames.ts'
import { attributeOf, type DomElement, type DomNode, isElement, lineOf, nodesBelow } from '../../dom.ts'

export interface Fact {
  name: string
  value: string
}

/** What parts of a line have between them. */
export const betweenParts = /\s*[·•|⋅]\s*/

const longestLine = 160
const longestFirm = 60

/** What a line below a title says of who hires, and where; `element` is what it stands in. */
export function employerOfLine(line: string, element: DomElement | null): Fact[] {
  const by = bylineOf(line)
  if (by !== null) return isNamedInByline(by, element) ? [{ name: 'hiringorganization', value: by }] : []
  const rated = ratedIn(line, element)
  if (rated !== null) return [{ name: 'hiringorganization', value: rated }]
  const parts = line.split(betweenParts).filter((part) => part !== '')
  if (parts.length < 2) return employerAndTown(line)
  const firm = onlyFirmAmong(parts)
  return firm.length > 0 || element === null ? firm : linkedFirm(parts, element)
}

/** Links to jobs of a kind. */
const ofJobs = /\/(?:teams?|departments?|categor\p{L}*|jobs?|search|tags?|topics?|locations?)(?:[/?]|$)|\?/iu

/** "Northmill Software · Leeds": beside a place a link says who hires where only a firm ends so, and it is to no list of jobs. */
function linkedFirm([name = '', ...others]: readonly string[], element: DomElement): Fact[] {
  if (!isOfKindOfFirm(name) || namesOccupation(name) || !others.some(isPlace)) return []
  const address = addressOf(name, element)
  return address === null || ofJobs.test(address) || ofPerson.test(address)
    ? []
    : [{ name: 'hiringorganization', value: name }]
}

/** "Northmill 4,1 (12 evaluaciones)": only who hires is judged below a title; a number alone may be part of a name. */
function ratedIn(line: string, element: DomElement | null): string | null {
  const parts = line.split(betweenParts)
  const [, name, sure] = ratedName.exec(parts.join(' ')) ?? []
  if (name === undefined || !isPlainName(name) || isPlace(name) || namesOccupation(name)) return null
  return sure !== undefined || (element !== null && addressOf(name, element) !== null) ? name : null
}

const ratedName =
  /^(\p{Lu}[^\n]{1,60}?) ?(?:★ ?)?[1-5][.,]\d(?!\d)( ?★| ?(?:\/ ?5|★)? ?\(\d[\d.,]{0,6}\+?(?: \p{L}{3,16}){0,2}\))?$/u

/** "Northmill AS" right above the title: there only what it is by law tells a name from whatever else. */
export function employerAbove(line: string): Fact[] {
  return onlyFirmAmong(line.split(betweenParts)).filter(({ value }) => legalForm.test(value))
}

/** The only name among the parts of a line; behind something else only where that is a place: "Leeds · Northmill Ltd". */
function onlyFirmAmong(parts: readonly string[]): Fact[] {
  const firms = parts.filter((part) => isNameOfFirm(part) || employerAndTown(part).length > 0)
  const [only, ...others] = firms
  if (only === undefined || others.length > 0) return []
  const before = parts.slice(0, parts.indexOf(only))
  if (!before.every(isPlace)) return []
  const told = employerAndTown(only)
  return told.length > 0 ? told : [{ name: 'hiringorganization', value: only }]
}

/** "Northmill AS", and neither "Denver, CO" nor a sentence. */
function isNameOfFirm(part: string): boolean {
  return (
    part.length <= longestFirm &&
    legalForm.test(part) &&
    /^\p{Lu}[^!?:;\d]*$/u.test(part) &&
    !/\p{Ll}{3}\. /u.test(part) &&
    !isPlace(part) &&
    !namesOccupation(part) &&
    !isSaying(part)
  )
}

const by = /,? (?:by|von|par|por|da|door|av|af|przez) (?=\p{Lu})/u
/** "28 February", without its year. */
const dayOfYear = /^\d{1,2}(?:st|nd|rd|th|\.)? (?:de )?\p{L}{3,12}$/u
const longestName = 60

/** Whom a line names as the one who put it there: "Posted 2 days ago by Northmill", "Posted by Northmill 2 days ago". */
export function bylineOf(line: string): string | null {
  if (line.length > longestLine) return null
  const part = line.split(betweenParts).find((each) => by.test(each)) ?? ''
  const [before = '', ...more] = part.split(by)
  const behind = more.join(' ').split(', ')[0]!
  const isDated = isDay(before)
  if (!isDated && withoutPublished(`${before} X`) !== 'X') return null
  const name = withoutDay(behind)
  const isTold = isDated || name !== behind
  return isTold && name !== '' && name.length <= longestName ? name : null
}

/** What tells when, with or without what boards put in front of it. */
function isDay(text: string): boolean {
  const day = withoutPublished(text)
  return day !== '' && (isAgo(text) || dayOfYear.test(day) || judgeDateText(day) === 'date')
}

const mostOfDay = 4

/** "Northmill 2 days ago", "Northmill veröffentlicht": a name without what stands behind it. */
function withoutDay(text: string): string {
  const words = text.split(' ')
  for (let count = Math.min(mostOfDay, words.length - 1); count > 0; count -= 1) {
    const tail = words.slice(-count).join(' ')
    if (isDay(tail) || isPublished(tail)) return words.slice(0, -count).join(' ')
  }
  return text
}

function isPublished(text: string): boolean {
  return withoutPublished(`${text} X`) === 'X'
}

/** Pages of those who write, and not of those who hire. */
const ofPerson =
  /\/(?:authors?|users?|profiles?|people|members?|team|in|u)\/|[?&](?:author|user)=|^#|^mailto:/i

/** Whether whoever put a job up is told to be an organisation: by what it is called, or by a page of its own. */
function isNamedInByline(name: string, element: DomElement | null): boolean {
  if (!isPlainName(name) || isPlace(name)) return false
  if (isNameOfFirm(name) || isOrganisationLine(name) || isOfKindOfFirm(name)) return true
  const address = element === null ? null : addressOf(name, element)
  return address !== null && !ofPerson.test(address)
}

/** Whether a name in `root` leads to a page of somebody who writes. */
export function isOfPerson(name: string, root: DomNode): boolean {
  return ofPerson.test(addressOf(name, root) ?? '')
}

/** Where the first link that says nothing but a name leads. */
function addressOf(name: string, root: DomNode): string | null {
  for (const node of nodesBelow(root)) {
    const address = isElement(node) && node.tagName === 'a' ? attributeOf(node, 'href') : null
    if (address !== null && lineOf(node) === name) return address
  }
  return null
}

const organisation = pattern('u')`
  (?<!\p{L})(?:University|Institute|College|Hospital|School|Academy|Laborator(?:y|ies)|Foundation|Museum
    |Council|Ministry|Universität|Université|Università|Universiteit|Universidade?|Hochschule|Institut
    |Klinikum|Fakultät|${writtenLegalForms}|(?<!, )AB)(?!\p{L})
`

const says = pattern('')`
  \s(?:has|have|is|are|was|will|seeks?|needs?|offers?|invites?|welcomes?|sucht|suchen|ist|sind|hat|zoekt
    |zoeken|söker|søger|søker|är|recrute|cherche|est|busca|contrata|necesita|procura|poszukuje|szuka
    |zatrudni)\s
`

/** A sentence about somebody, and no name: "Ashgrove has an opening at Leith Hospital." */
function isSaying(line: string): boolean {
  return says.test(line)
}

/** "Talleres Norte, S.L." */
const formBehindComma =
  /^\p{Lu}[^,]{1,60}, (?:S\.?L\.?U?|S\.?A\.?U?|S\.?A\.?S|S\.?R\.?L|S\.?p\.?A|S\.A\. de C\.V|Inc|LLC|Ltd|Lda|Ltda|GmbH|B\.V|N\.V|s\.r\.o|a\.s|d\.o\.o)\.?$/u

/** The same elsewhere: "Yıldız Tekstil A.Ş.", "Công ty TNHH Sông Tiền", "PT Sawah Jaya". */
const formOutside = pattern('u')`
  ^\p{Lu}[^,]{1,60} (?:A\.?Ş|AS|ASA|A\/S|S\.L\.?U?|S\.A\.U|Ltd\. ?Şti|s\.r\.o|d\.o\.o|Sp\. z o\.o|Kft|Zrt
    |OÜ|MTÜ|Tbk|Sdn\.? Bhd|S\.?R\.?L|S\.?p\.?A|Lda|Ltda|Oyj|E\.?I\.?R\.?L|C\.A)\.?$
  |^(?:Công ty (?:TNHH|Cổ phần|CP) |(?:SIA|UAB) [«"„“]?\p{Lu}|PT\.? \p{Lu}|CV\.? \p{Lu}\p{Ll}
    |(?:ООО|ОАО|ПАО|ЗАО|АО|ТОВ|ПрАТ|ФОП|ИП) ?[«"]?\p{Lu}|شركة \p{L}|บริษัท ?\p{L})[^.!?:]{1,60}$
`

/** "ABC Firması"; "Tekstil Firması" is any that weaves, and "IT Firması" any of that trade. */
const turkishFirm =
  /^(?!(?:IT|BT|AVM|ERP|CNC) )\p{Lu}[\p{Lu}\d&]{1,15}(?: \p{Lu}\p{L}{1,20}){0,3} (?:Firması|Şirketi)$/u

/** "компания «Мука»": boards write what it is in front of a name. */
const namedAsCompany = /^(?:компания|компанія|фирма|фірма)\s+((?:[«"“]\p{L}|(?-i:\p{Lu}))[^.!?:;]{1,60})$/iu

/** "Northmill Institute of Tides, Hull": who hires, by a word only organisations are called, and where. */
function employerAndTown(line: string): Fact[] {
  if (line.length > longestLine || /[:!?;\d]|\.\s+\p{Lu}/u.test(line)) return []
  if ([formBehindComma, formOutside, turkishFirm].some((form) => form.test(line)) && !isSaying(line))
    return [{ name: 'hiringorganization', value: line }]
  const company = namedAsCompany.exec(line)?.[1]
  if (company !== undefined) return [{ name: 'hiringorganization', value: company }]
  const firm = firmAndPlace(line)
  if (firm !== null)
    return [
      { name: 'hiringorganization', value: firm.name },
      { name: 'joblocation', value: firm.place },
    ]
  const [, name, town] = /^(\p{Lu}[^,]{3,80}?)(?:,\s+(\p{Lu}[\p{L} .'’,-]{1,60}))?$/u.exec(line) ?? []
  if (name === undefined || !organisation.test(name) || namesOccupation(name) || isSaying(line)) return []
  const employer = { name: 'hiringorganization', value: name }
  return town === undefined || organisation.test(town)
    ? [employer]
    : [employer, { name: 'joblocation', value: town }]
}
