// Whether a short text names a place and nothing else: by its country or state, by the towns everybody knows, and by the
// ways in which addresses are written in one country and nowhere else. Also who hires in front of a place.

import { isPartOfWorld } from '../../places/address.ts'
import { readCountry } from '../../places/countries.ts'
import { readPlaceText } from '../../places/placeText.ts'
import { statesBehindTowns } from '../../places/states.ts'
import { isEverywhere, readMode } from '../../places/workMode.ts'
import { writtenLegalForms } from '../../text/legalForms.ts'
import { pattern } from '../../text/pattern.ts'
import { isKnownAddress, knownTowns } from '../names/knownTowns.ts'
import { namesOccupation } from '../names/occupations.ts'
import { isOrganisation, isOrganisationLine, namesHouse } from '../names/organisationNames.ts'
import { isMode } from './workAlone.ts'

const stateAtEnd = pattern('u')`
  ^(?!.* - )\p{Lu}[\p{L} .'’()/-]{1,50},\s*(?:(?:${statesBehindTowns.codes})(?:\s+\d{5}(?:-\d{4})?|\s+[A-Z]\d[A-Z] ?\d[A-Z]\d
      |\s+\d{4})?|${statesBehindTowns.names})$
`
/** "Hobart TAS": there nobody writes a comma. */
const australian =
  /^\p{Lu}[\p{L} ,&'’-]{1,60} (?:NSW|VIC|QLD|TAS|ACT)(?: \d{4})?$|^(?:[\p{L} ]{2,30}, )?(?:Perth WA|Adelaide SA|Darwin NT)$/u
/** "São Paulo - SP": there too; behind a hyphen "BA" and "RN" are a degree and a nurse, unless that is their capital. */
const brazilian = pattern('u')`
  ^\p{Lu}[\p{L} '’-]{1,40}?(?: ?[-–,] ?|\/)(?:SP|RJ|MG|RS|DF)$
  |^(?:Salvador ?[-–/,] ?BA|Fortaleza ?[-–/,] ?CE|Goiânia ?[-–/,] ?GO|João Pessoa ?[-–/,] ?PB
    |Natal ?[-–/,] ?RN|Teresina ?[-–/,] ?PI|Vitória ?[-–/,] ?ES|Recife ?[-–/,] ?PE
    |Florianópolis ?[-–/,] ?SC|Belém ?[-–/,] ?PA|Manaus ?[-–/,] ?AM|Curitiba ?[-–/,] ?PR)$
`
/** "Quận 3, HCM": a district in front of its town, which is cut short there. */
const vietnamese =
  /^(?:Quận|Huyện|Phường|Q\.) ?[^,]{1,20}, (?:TP\.? ?)?(?:HCMC?|HN|Hồ Chí Minh|Hà Nội|Đà Nẵng)$/u
/** "경기 안산시 단원구", "서울 강남구 테헤란로 12": from the largest to the smallest */
const korean =
  /^(?:서울|경기|인천|부산|대구|광주|대전|울산|세종|강원|충북|충남|전북|전남|경북|경남|제주)(?:특별시|광역시|특별자치시|특별자치도|도|시)?(?: [가-힣\d]{1,12}(?:시|군|구|동|읍|면|리|로|길)(?=\s|$)){1,4}(?: \d{1,4}(?:-\d{1,4})?)?$/u
/** "台北市", "北京市海淀区": the best known towns as they are called there */
const eastern =
  /^(?:北京|上海|天津|重[庆慶]|深圳|广州|廣州|杭州|成都|南京|武汉|西安|苏州|[臺台][北中南]|新北|桃園|高雄|基隆|新竹|嘉義)市(?:\p{Script=Han}{1,4}[区區县縣])?$/u
/** "35 - RENNES", "2A - AJACCIO": the number of the department, as France's agency writes it. */
const french = /^(?:0[1-9]|[1-8]\d|9[0-5]|2[AB]|97[1-6]) - \p{Lu}[\p{Lu} '’-]{1,40}(?: \d{2})?$/u
/** "Exeter EX4": of a code of the Post the first half, which nothing else looks like behind a town. */
const british = pattern('u')`
  ^\p{Lu}[\p{L} '’-]{2,40},? (?:AB|AL|BA|BB|BD|BH|BL|BN|BR|BS|BT|CA|CB|CF|CH|CM|CO|CR|CT|CV|CW|DA|DD|DE|DG
    |DH|DL|DN|DT|DY|EH|EN|EX|FK|FY|GL|GU|HA|HD|HG|HP|HR|HU|HX|IG|IP|IV|KA|KT|KW|KY|LA|LD|LE|LL|LN|LS|LU|ME
    |MK|ML|NE|NG|NN|NP|NR|NW|OL|OX|PA|PE|PH|PL|PO|PR|RG|RH|RM|SA|SE|SG|SK|SL|SM|SN|SO|SP|SR|SS|ST|SW|SY|TA
    |TD|TF|TN|TQ|TR|TS|TW|UB|WA|WC|WD|WF|WN|WR|WS|WV|YO)\d{1,2}[A-Z]?$
`
/** "Greater Marlow area"; "Service area" and "Subject area" are what work is in, and "a quiet area" is any. */
const area = pattern('iu')`
  ^(?!(?:[\p{L}/&-]+ )*(?:service|subject|work|working|business|practice|functional|function|career|job
      |professional|interest|focus|research|product|content|responsibility|expertise
      |special(?:i[sz]t|i[sz]ation|ty)|department|catchment|primary|main|key|policy|programme?|learning
      |study|teaching|skill|key result|category) area$)
  (?:greater )?(?-i:\p{Lu})[\p{L} .'’-]{2,63} area$
`

/** "26721 Emden"; round numbers are those of people, steps and prices. */
const townBehindCode =
  /^(?:[A-Z]{1,2}-)?(?:\d{2}-\d{3}|\d{5}(?<!00)) \p{Lu}\p{Ll}{2,}(?:[ -](?:\p{L}{2,4} )?\p{Lu}\p{Ll}+)?$/u

/** "Marlow & Umgebung", "Großraum Marlow", "Marlow and surrounding areas", and not "Standort und Umgebung", "Raum für Neues". */
const surroundings = pattern('iu')`
  ^(?!(?:(?:der|die|das|unser|the|our|le|la|notre) )?(?:standort|lage|ort|stadt|region|arbeitsplatz
      |arbeitsort|haus|office|site|town|city|area|ville|lieu) )
  (?-i:\p{Lu})[\p{L} .'’/-]{1,50} (?:(?:&|und|u\.) (?:umgebung|umland|umkreis)|(?:and|&) (?:the )?surrounding (?:areas?|region)
    |et (?:ses )?(?:alentours|environs)|y alrededores|e (?:dintorni|região|arredores)|en omgeving
    |i okolic[ea]|a okolí|och omnejd)$
    |^(?:gro(?:ß|ss)raum|raum) (?-i:\p{Lu})[\p{L} /-]{1,40}$|^(?-i:\p{Lu})[\p{L}-]{1,30} gro(?:ß|ss)raum$
`

/** "Girona (Girona)": a town in the province that is called after it. */
const inItsProvince = /^(\p{Lu}[\p{L} '’-]{2,30}) \(\1\)$/u

/** "Rennes - 35", "Valence (26)": the number of the department behind a town, as boards in France write it. */
const departmentBehind =
  /^\p{Lu}[\p{L} '’-]{2,40} (?:- (?=\w+$)|\((?=\w+\)$))(?:0[1-9]|[1-8]\d|9[0-5]|2[AB]|97[1-6])\)?$/u

/** "Ballincollig, County Cork", "Cobh, Co. Cork" */
const irish = pattern('u')`
  ^(?!.* - )\p{Lu}[\p{L} '’-]{2,40}, (?:County|Co\.?) (?:Antrim|Armagh|Carlow|Cavan|Clare|Cork|Derry|Donegal|Down|Dublin|Fermanagh
    |Galway|Kerry|Kildare|Kilkenny|Laois|Leitrim|Limerick|Longford|Louth|Mayo|Meath|Monaghan|Offaly|Roscommon|Sligo
    |Tipperary|Tyrone|Waterford|Westmeath|Wexford|Wicklow)$
`

/** "Петрозаводск, улица Заводская, 4", "Grodków, ul. Szkolna 12", "Grenoble, 8 rue des Forges": a town in front of its street. */
const streetBehind = pattern('u')`
  ^\p{Lu}[\p{L} '’-]{2,40}, (?:г\. )?(?:улица|ул\.|проспект|пр-т|пр\.|переулок|пер\.|шоссе|вулиця|вул\.|просп\.|ul\.|al\.
    |os\.|pl\.|via|viale|piazza|calle|C\/|rua|avenida|av\.) ?\p{Lu}[\p{L}\d .,'’/-]{1,40}\d
    [\p{L}/]?$
  |^\p{Lu}[\p{L} '’-]{2,40}, \d{1,4}(?: (?:bis|ter))?,? (?:rue|avenue|boulevard|place|chemin|route|quai|allée|impasse) [\p{L} '’-]{2,40}$
`

const writtenForms = [
  streetBehind,
  irish,
  inItsProvince,
  departmentBehind,
  surroundings,
  stateAtEnd,
  area,
  australian,
  brazilian,
  vietnamese,
  korean,
  eastern,
  british,
  townBehindCode,
]

const firmInFront = new RegExp(
  `^([^,]{2,60}(?:\\b${writtenLegalForms}\\.?|& Co\\.?(?: \\p{L}{3,20})?))(?:,| [-–—|]) (.{2,80})$`,
  'u',
)

/** "Northmill GmbH, Leeds", "Northmill Ltd - Leeds, UK": who hires and where, with nothing but a sign between. */
export function firmAndPlace(text: string): { name: string; place: string } | null {
  const [, name, place] =
    firmInFront.exec(text) ?? besideDepartment.exec(text) ?? organisationInFront(text) ?? []
  if (name === undefined || place === undefined) return null
  return isPlace(place) || (isHouse(name) && oneWord.test(place)) ? { name, place } : null
}

/** "Marlow University, Marlow, UK", "Mill Lane Bakery, Bristol" */
function organisationInFront(text: string): RegExpExecArray | null {
  const parts = /^([^,]{5,60}), (.{2,80})$/.exec(text)
  if (parts === null) return null
  const name = parts[1]!
  return isHouse(name) || (isOrganisation(name) && isOrganisationLine(name)) ? parts : null
}

/** What a house or a trust has behind its name is its town, also one on no list. */
function isHouse(name: string): boolean {
  return namesHouse(name) || / Trust$/.test(name)
}

const oneWord = /^\p{Lu}\p{Ll}{2,20}$/u

const building =
  /^(?=[\p{Lu}\d])[\p{L}\d .'’-]{2,50} (?:House|Cent(?:re|er)|Site|Campus|Building|Depot|Hub|Court|Road|Street|Clinic|Surgery|Infirmary)$/u

/** "Willowmere General Hospital, Carlisle", "Leeds": where work is done, the house as well, behind a word that may be of pay. */
export function isPlaceOfWork(text: string): boolean {
  if (isPlace(text) || areTwoPlaces(text)) return true
  const parts = text.split(/,\s+/)
  const areNames = parts.length < 6 && parts.every((part) => /^[\p{Lu}\d][^.:;!?€£$]{1,60}$/u.test(part))
  return areNames && parts.some((part) => isOrganisation(part) || namesHouse(part) || building.test(part))
}

/** "Hull/Beverley", "Carlisle or Penrith": names, and one of them is a place for sure. */
function areTwoPlaces(text: string): boolean {
  const names = text.split(/\s?\/\s?|\s(?:or|and|&)\s/, mostTowns)
  return names.length > 1 && names.every((name) => ofLetters.test(name)) && names.some(isPlace)
}

const mostTowns = 6
const ofLetters = /^\p{Lu}[\p{L} .'’-]{1,40}$/u

/** "Gateshead, Tyne and Wear (NE8)", "44 - Nantes": a code of the Post behind a place, a number of a department before it. */
const codeBeside = / \([A-Z]{1,2}\d{1,2}[A-Z]?\)$|^(?:0[1-9]|[1-8]\d|9[0-5]|2[AB]) [-–] (?=\p{Lu})/u

/** "LE FOURNIL - 35 - RENNES" */
const besideDepartment =
  /^(.{2,60}?) - ((?:0[1-9]|[1-8]\d|9[0-5]|2[AB]|97[1-6]) - \p{Lu}[\p{Lu} '’-]{1,40}(?: \d{2})?)$/u

/** Whether a text names a place (or several) and nothing else, except whether one has to be there. */
export function isPlace(text: string): boolean {
  if (french.test(text)) return true
  if (codeBeside.test(text)) return isPlace(text.replace(codeBeside, ''))
  if (
    text.length > longestPlaces ||
    /[!?:]$|\s[·•∙●⋅]\s|(?<!\b(?:Ste?|Ft|Mt))[.]\s+\p{Lu}|https?:|@/u.test(text)
  )
    return false
  const parts = text.split(betweenPlaces)
  return parts.every((part) => part.length <= longestPlace && isOnePlace(part))
}

const longestPlaces = 600
const longestPlace = 120
/** What parts several places in one text. */
export const betweenPlaces = /\s*[;|]\s*|\s+(?:or|oder|ou)\s+|\s+\/\s+/

function isOnePlace(text: string): boolean {
  const place = readPlaceText(text, null)
  if (place === null) return isMode(text)
  const { label } = place
  // "Location: Leeds, UK" and "Northmill GmbH - Leeds, UK" have more than a place, and "Remote: UK" has not.
  if (/[:：]\s/.test(label) || firmInFront.test(label)) return false
  if (organisationInFront(label) !== null) return false
  // "Northmill — Salem, Oregon, United States"
  const [, inFront, behind] = /^([^—]{2,60}) — ([^—]{2,80})$/.exec(label) ?? []
  if (behind !== undefined && isOnePlace(behind)) return isOnePlace(inFront!)
  if (isEverywhere(label) || readCountry(label, null) !== null)
    return label.length > 3 || readMode(text) !== null || /^(?:USA|UK|US|EU)$/.test(label)
  if (isPartOfWorld(label)) return true
  if (namesOccupation(label.replace(/\bhead(?:s)?\b|\bpartners?\b|\bfellows?\b|\bserver\b/gi, '')))
    return false
  if (writtenForms.some((form) => form.test(label))) return true
  // "Whitby YO21 3PU": no number of anything else looks like such a code.
  if (knownTowns(label).length > 0 || isKnownAddress(label) || /\p{Lu}/u.test(place.postalCode ?? ''))
    return true
  // "Firenze (FI)": the letters are those of the province, whatever country has them as well.
  if (place.regionCode !== null && knownTowns(place.locality ?? '').length === 1) return true
  // "12 Mill Lane, Salem, OR 97301"
  if (stateAtEnd.test(label.replace(/^\d[^,]{3,40},\s*/, ''))) return true
  const withoutCountry = label.replace(/,\s*(?:USA|US|United States|Canada|Australia|UK|United Kingdom)$/, '')
  if (withoutCountry !== label && stateAtEnd.test(withoutCountry.replace(/^[^,]*\d[^,]*,\s*/, '')))
    return true
  if (place.countryCode !== null && /^[A-Z]{2,3}-(?:[A-Z]{2,3}-)?\p{Lu}\p{Ll}/u.test(label)) return true
  return (
    place.countryCode !== null &&
    label.includes(',') &&
    /^(?:\d{4,5},? )?[\p{Lu}\p{Lo}]/u.test(label) &&
    label.split(',').length < 6
  )
}
