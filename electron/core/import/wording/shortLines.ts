// What a short line of a pasted page says by its form alone: a place, pay, kind of employment, mode of work, how long
// ago. Several parts may stand in one line ("Leeds, England · 3 weeks ago · 40 applicants"). What has none of these
// forms is left to whoever asked.

import { judgeDateText } from '../dates/dates.ts'
import { parseRelative } from '../dates/relativeDates.ts'
import { isEmploymentWord } from '../fields/employment.ts'
import { isPartOfWorld } from '../places/address.ts'
import { readCountry } from '../places/countries.ts'
import { readPlaceText } from '../places/placeText.ts'
import { statesBehindTowns } from '../places/states.ts'
import { isEverywhere, readMode } from '../places/workMode.ts'
import { remember } from '../remember.ts'
import { findPeriod } from '../salary/periods.ts'
import { findAmount } from '../salary/salaryWords.ts'
import { writtenLegalForms } from '../text/legalForms.ts'
import { isFurniture } from './furniture.ts'
import { isKnownAddress, knownTowns } from './knownTowns.ts'
import { fieldOfLabel } from './labels.ts'
import { namesOccupation } from './occupations.ts'
import { isOrganisation, isOrganisationLine, namesHouse } from './organisationNames.ts'
import { partPlace } from './placeOrRemote.ts'

export interface Said {
  name:
    | 'experiencerequirements'
    | 'joblocation'
    | 'joblocationtype'
    | 'employmenttype'
    | 'basesalary'
    | 'estimatedsalary'
    | 'dateposted'
  value: string
}

export interface ShortLine {
  readonly said: readonly Readonly<Said>[]
  /** A part of no known form beside others that have one: often the employer. */
  readonly name: string | null
  /** It also says what only a page would: how many applied, how long ago. */
  readonly isOfPage: boolean
}

/** "Office (Leeds)": what stands in front may be how one works. */
export const placeInBrackets = /^([^()]{3,20}) \((\p{Lu}[^()]{2,40})\)$/u

const longestLine = 160

/** What a line says; null where it is anything else. Furniture beside what it says is left out. */
export const readShortLine = remember((line: string): ShortLine | null => {
  if (line === '') return null
  if (line.length > longestLine) return placesOfLine(line)
  const whole = saidBy(line)
  if (whole !== null) return { said: whole, name: null, isOfPage: isAgo(line) }
  const listed = factsAtCommas(line)
  if (listed !== null) return { said: listed, name: null, isOfPage: false }
  const firm = firmAndPlace(line)
  if (firm !== null) return { said: placesIn(firm.place), name: firm.name, isOfPage: false }
  const parts = line.split(/\s+[·•|∙●⋅]\s+|\t+|\s{3,}/).flatMap(splitAtHyphens)
  if (parts.length < 2) return null
  const said: Said[] = []
  let name: string | null = null
  for (const part of parts) {
    const found = isFurniture(part) ? [] : saidBy(part)
    if (found !== null) said.push(...found)
    else if (name === null) name = part
    else return null
  }
  // "Miller - Contract" is a title, unless the rest says something too.
  const isOnlyTail = name !== null && line.startsWith(name) && /^\s+[-–—]\s/.test(line.slice(name.length))
  if (isOnlyTail && said.every((each) => each.name === 'employmenttype')) return null
  const isOfPage = parts.some((part) => isFurniture(part) || isAgo(part))
  return said.length > 0 || isOfPage ? { said, name, isOfPage } : null
})

/** "Full-time, £28,000 a year", "£13.50 per hour, part-time, 24 hours": pay beside what else is said in a word or two. */
function factsAtCommas(line: string): Said[] | null {
  const parts = line.split(/,\s+/)
  if (parts.length < 2 || !parts.some(isPay)) return null
  const said: Said[] = []
  for (const part of parts) {
    if (onlyHours.test(part)) continue
    if (!isPay(part) && !isEmployment(part) && !isMode(part)) return null
    said.push(...(saidBy(part) ?? []))
  }
  return said
}

const onlyHours =
  /^\d{1,2}(?:[.,]\d{1,2})? ?(?:[-–] ?\d{1,2} ?)?(?:hours?|hrs?)\.?(?: ?(?:(?:a|per) week|p\/?w|weekly))?$/i

const longestPlaces = 600

/** A line too long for anything but a list of places. */
function placesOfLine(line: string): ShortLine | null {
  if (line.length > longestPlaces || !betweenPlaces.test(line) || !isPlace(line)) return null
  return { said: placesIn(line), name: null, isOfPage: false }
}

/** "$80,000 - $85,000 a year - Full-time": the last part only where it says something by itself. */
function splitAtHyphens(text: string): string[] {
  const parts = /^(.+)\s+[-–—]\s+([^-–—]+|full-time|part-time|on-site)$/i.exec(text)
  if (parts === null) return [text]
  const last = parts[2]!
  const isApart = isFurniture(last) || (saidBy(last)?.every(({ name }) => name !== 'basesalary') ?? false)
  return isApart ? [...splitAtHyphens(parts[1]!), last] : [text]
}

function saidBy(text: string): Said[] | null {
  if (isAgo(text)) return /^repost/i.test(text) ? [] : [{ name: 'dateposted', value: withoutPublished(text) }]
  const day = text.length > longestAgo ? text : withoutPublished(text)
  if (day !== text && /\d/.test(day) && judgeDateText(day) === 'date')
    return [{ name: 'dateposted', value: day }]
  if (isEmployment(text) && !/^other$/i.test(text))
    return [{ name: 'employmenttype', value: text.replace(behindEmployment, '') }]
  if (isMode(text)) return [{ name: 'joblocationtype', value: text }]
  if (yearsAsked.test(text)) return [{ name: 'experiencerequirements', value: text }]
  if (isPay(text.replace(estimated, '')))
    return [
      {
        name: /\best(?:\.|imated?)/i.test(text) || estimated.test(text) ? 'estimatedsalary' : 'basesalary',
        value: withoutGrade(text),
      },
    ]
  const [, mode, town] = placeInBrackets.exec(text) ?? []
  if (mode !== undefined && isMode(mode) && isPlace(town!))
    return [{ name: 'joblocationtype', value: mode }, ...placesIn(town!)]
  const named = withoutLabel(text)
  if (isPlace(named)) return placesIn(named.replace(/^jobs? in /i, ''))
  // "28. Sept. Vollzeit": what stands behind a day without its year
  const dated = /^\d{1,2}\.? \p{L}{3,9}\.? (\p{L}[\p{L} -]{3,30})$/u.exec(text)?.[1]
  if (dated !== undefined && isEmployment(dated)) return [{ name: 'employmenttype', value: dated }]
  // "Leeds, UK Full Time"
  const [, place, kind] = /^(.{3,80}),? ((?:full|part)[- ]time)$/i.exec(text) ?? []
  return place !== undefined && isPlace(place)
    ? [
        { name: 'joblocation', value: place },
        { name: 'employmenttype', value: kind! },
      ]
    : null
}

/** "Location Leeds, UK", "Standort Wien": the label of a place, which nothing parts from it. */
function withoutLabel(text: string): string {
  const [, label, place] = /^(\p{L}{3,14}) (\p{Lu}.+)$/u.exec(text) ?? []
  return label !== undefined && fieldOfLabel.get(label.toLowerCase()) === 'joblocation' ? place! : text
}

/** "Leeds or remote", "Berlin, Hamburg": a choice, and towns that need no country behind them. */
function placesIn(text: string): Said[] {
  const choice = partPlace(text)
  const place = choice?.place ?? text
  const towns = knownTowns(place)
  const said: Said[] = (towns.length > 1 ? towns : [place]).map((value) => ({ name: 'joblocation', value }))
  const mode = choice?.mode ?? null
  return mode === null ? said : [...said, { name: 'joblocationtype', value: mode }]
}

/** "3 - 6 years" on a line of its own, as boards of India have it at the top; "De 1 à 5 ans d'exp." */
const yearsAsked =
  /^\d{1,2}\s?(?:-|–|to)\s?\d{1,2}\s(?:years?|yrs?)(?: of experience)?$|^(?:(?:de|from|min(?:imum|\.)?|mind(?:estens|\.)|au moins|at least|al menos|almeno|minimaal)\s)?\d{1,2}\s?\+?(?:\s?(?:-|–|to|à|a|bis|do|tot)\s?\d{1,2}\+?)?\s(?:years?|yrs?|ann?ées?|année\(s\)|ans?|jahre?n?|años?|anos?|ann[io]|jaar|lata?|roky?)['’]?\s(?:of\s|d['’]|de\s|di\s|work\s)?(?:exp|experience|exp[ée]rience|experiencia|experiência|esperienza|berufserfahrung|erfahrung|ervaring|doświadczenia)\.?$/iu

/** "Reposted", "Erschienen:", "Publicada": what boards put in front of how long ago. */
const published =
  /^(?:(?:re)?posted|listed|advertised|erschienen|veröffentlicht|eingestellt|online seit|(?:re)?publiée?|postée?|parue?|publicad[ao]|pubblicat[ao]|geplaatst|opublikowan[ao]|dodan[ao]|publicerad|publisert|опубликован[ао]|размещен[ао]):? (?:(?:on|am|le|el) )?(?=\S)/iu
const again = / \((?:publicada de nuevo|renovada|reposted|erneut veröffentlicht|actualizada)\)$/i
const longestAgo = 40

/** "(von der Börse geschätzt)": whose guess it is. */
const estimated =
  /\s*\((?:[\p{L}.]+ ){0,3}(?:est(?:\.|imated?)?|geschätzt|schätzung|estimée?|estimad[oa]|stimat[oa]|geschat)(?: [\p{L}.]+){0,3}\)$/iu

/** Without what boards put around how long ago something was. */
function withoutPublished(text: string): string {
  return text.replace(published, '').replace(again, '')
}

/** Whether a text tells how long ago something was, and nothing else. */
export function isAgo(text: string): boolean {
  if (text.length > longestAgo || !/\d|^\p{L}{2,12}(?: \p{L}{2,9})?$/u.test(text)) return false
  const said = parseRelative(withoutPublished(text))
  return said !== null && said.days <= 0
}

/** "CLT a combinar", "CLT + benefícios" */
const behindEmployment =
  /,? term[- ]time(?: only)?(?: ?(?:\+|plus) ?\d+ (?:weeks?|days?))?$|\s*(?:a combinar|a convenir|negotiable|\+ ?(?:benef\p{L}+|benefits)|\((?:com|sem|con|sin) benef\p{L}+\):?)\.?$/iu

/** Whether a text is kinds of employment and nothing else. */
export function isEmployment(text: string): boolean {
  const parts = text
    .replace(behindEmployment, '')
    .split(/\s*[,/&+|;]\s*|\s+(?:and|or|und|oder|et|ou|y|o|e)\s+/i)
    .filter((part) => part !== '')
  return text.length <= 80 && parts.length > 0 && parts.every((part) => isEmploymentWord(part))
}

const mode =
  /^(?:[([]\s*)?(?:(?:trabalho|trabajo)\s+)?(?:100\s?%\s+|fully\s+|work\s+)?(?:remote|hybrid|on-?\s?site|in[- ]person|in[- ]office|work from home|wfh|home[- ]?office|telecommute|remoto|híbrido|presencial(?: [ye] remot[oa])?|teletrabajo|telelavoro|télétravail|hybride|vor ort|удал[её]нно|удал[её]нка|гибрид|офис|yerinde|uzaktan|hibrit|hibrid)(?:\s+(?:çalışma|work|working|job|position|role|first|only))?(?:\s*[)\]])?$/iu

/** Whether a text is a mode of work and nothing else. */
export function isMode(text: string): boolean {
  return mode.test(text) && readMode(text) !== null
}

/** What may stand beside an amount without making it anything but pay. */
const besidePay =
  /(?:(?<!\p{L})(?:per|an?|the|each|yr|yrs?|year(?:ly)?|annum|annual(?:ly)?|pa|p\.a|rata|fte|actual|hr|hour(?:ly)?|h|day|daily|week(?:ly)?|wk|month(?:ly)?|mo|gross|net|brutto|netto|base|salary|pay|range|rate|compensation|total|ote|doe|plus|bonus(?:es)?|equity|commission|tips|benefits|stock|super|from|up|to|starting|at|usd|eur|gbp|cad|aud|chf|inr|sgd|nzd|est|estimated?|employer|glassdoor|provided|by|and|or|max|min|k|lpa|lacs?|lakhs?|jahr|monat|stunde|im|pro|mois|an|heure|año|mes|mês|hora|месяц|мес|год|час|за|до|на|руки|вычета|налогов|от|ريال|سعودي|درهم|إماراتي|جنيه|مصري|دينار|كويتي|شهري\p{L}*|سنوي\p{L}*|연봉|월급|시급|일급|만원|원|만|이상|부터|par|por|de|entre|et|à|bis|von|ab|desde|hasta|bruts?|brut[oa]s?|al|lord[oi]|nett[oi]|nets?|netos?|euros?|mensuels?|annuels?|sur|mensual(?:es)?|anual(?:es)?|mensil[ei]|annu[oi]|monatlich|jährlich|horaire|pcm|uur|maand|jaar|miesięcznie|mies|godz|měsíc|měsíčně|mesačne|hodinu|hodina|hod|hónap|hó|óra|lună|månad|mån|timme|måned|mnd|md|år|kuukausi|kk|i|om)(?!\p{L})\.?|[\s\d.,:;()/+*~€$£¥₹₽–—-])+/giu

/** "£38,000 per annum + car allowance": what comes with pay. */
const besidesPay =
  /(?<=\S) ?(?:\+|,|plus|&|and) (?:(?:an?|excellent|great|good|generous|competitive|company|car|shift|annual|quarterly|performance|full|other|flexible) ){0,3}(?:allowances?|benefits|bonus(?:es)?|pension|package|car|commission|overtime|holidays?|perks)(?: (?:scheme|package|allowance))?(?:,? (?:\+|plus|&|and) .{3,30})?$/i

/** "15-25K·13薪": so many monthly wages a year. */
const timesAYear = /\d\s?[kK万]?\s?[·×xX]?\s?1\d薪$/

/** "Grade 6 £27,269 – £30,060", "Band D - £26,918" */
const gradeInFront =
  /^(?:(?:pay|salary) )?(?:grade|band|scale|level|scp)s? [a-z\d-]{1,6}(?: ?[-–/] ?[a-z\d]{1,4})?\s?[-–:,(]?\s?(?=[£€])/i

/** Pay without the grade in front of it. */
function withoutGrade(text: string): string {
  return text.replace(gradeInFront, '').replace(/(?<=\d)\)$/, '')
}

const shortTime =
  /\/\s?(?:yr|hr|h|mo|wk|year|hour|month|week|day|měsíc|hod|hó|mån|månad|måned|mnd|md)|\b(?:per|an?) (?:year|hour|annum|month|week|day)\b|\bp\.?a\b|\blpa\b|\/\s?(?:год|мес|час)/i

/** Whether a text is an amount of money for a time, or a range of money, and nothing else. */
export function isPay(text: string): boolean {
  if (!/\d/.test(text) || text.length > 90 || /\d_\d/.test(text)) return false
  if (gradeInFront.test(text)) return isPay(withoutGrade(text))
  const amount = findAmount(text)
  if (amount === null) return false
  const isTimed = shortTime.test(text) || findPeriod(text) !== null
  if (amount.mark === null && !isTimed && !timesAYear.test(text)) return false
  if (amount.qualifier !== 'range' && !isTimed && Number(amount.high ?? amount.low) < 1000) return false
  return (
    text
      .replace(/1\d薪$/, '')
      .replace(besidesPay, '')
      .replaceAll(amount.mark ?? '薪', '')
      .replace(/(?<=\d)\s?[km](?!\p{L})/giu, '')
      .replace(besidePay, '')
      .replace(/[\p{Sc}\p{P}\s]/gu, '') === ''
  )
}

const stateAtEnd = new RegExp(
  `^(?!.* - )\\p{Lu}[\\p{L} .'’()/-]{1,50},\\s*(?:(?:${statesBehindTowns.codes})(?:\\s+\\d{5}(?:-\\d{4})?|\\s+[A-Z]\\d[A-Z] ?\\d[A-Z]\\d|\\s+\\d{4})?|${statesBehindTowns.names})$`,
  'u',
)
/** "Hobart TAS": there nobody writes a comma. */
const australian =
  /^\p{Lu}[\p{L} ,&'’-]{1,60} (?:NSW|VIC|QLD|TAS|ACT)(?: \d{4})?$|^(?:[\p{L} ]{2,30}, )?(?:Perth WA|Adelaide SA|Darwin NT)$/u
/** "São Paulo - SP": there too; behind a hyphen "BA" and "RN" are a degree and a nurse, unless that is their capital. */
const brazilian =
  /^\p{Lu}[\p{L} '’-]{1,40}?(?: ?[-–,] ?|\/)(?:SP|RJ|MG|RS|DF)$|^(?:Salvador ?[-–/,] ?BA|Fortaleza ?[-–/,] ?CE|Goiânia ?[-–/,] ?GO|João Pessoa ?[-–/,] ?PB|Natal ?[-–/,] ?RN|Teresina ?[-–/,] ?PI|Vitória ?[-–/,] ?ES|Recife ?[-–/,] ?PE|Florianópolis ?[-–/,] ?SC|Belém ?[-–/,] ?PA|Manaus ?[-–/,] ?AM|Curitiba ?[-–/,] ?PR)$/u
/** "Quận 3, HCM": a district in front of its town, which is cut short there. */
const vietnamese =
  /^(?:Quận|Huyện|Phường|Q\.) ?[^,]{1,20}, (?:TP\.? ?)?(?:HCMC?|HN|Hồ Chí Minh|Hà Nội|Đà Nẵng)$/u
/** "경기 안산시 단원구", "서울 강남구 테헤란로 12": from the largest to the smallest */
const korean =
  /^(?:서울|경기|인천|부산|대구|광주|대전|울산|세종|강원|충북|충남|전북|전남|경북|경남|제주)(?:특별시|광역시|특별자치시|특별자치도|도|시)?(?: [가-힣\d]{1,12}(?:시|군|구|동|읍|면|리|로|길)(?=\s|$)){1,4}(?: \d{1,4}(?:-\d{1,4})?)?$/u
/** "35 - RENNES", "2A - AJACCIO": the number of the department, as France's agency writes it. */
const french = /^(?:0[1-9]|[1-8]\d|9[0-5]|2[AB]|97[1-6]) - \p{Lu}[\p{Lu} '’-]{1,40}(?: \d{2})?$/u
/** "Exeter EX4": of a code of the Post the first half, which nothing else looks like behind a town. */
const british =
  /^\p{Lu}[\p{L} '’-]{2,40},? (?:AB|AL|BA|BB|BD|BH|BL|BN|BR|BS|BT|CA|CB|CF|CH|CM|CO|CR|CT|CV|CW|DA|DD|DE|DG|DH|DL|DN|DT|DY|EH|EN|EX|FK|FY|GL|GU|HA|HD|HG|HP|HR|HU|HX|IG|IP|IV|KA|KT|KW|KY|LA|LD|LE|LL|LN|LS|LU|ME|MK|ML|NE|NG|NN|NP|NR|NW|OL|OX|PA|PE|PH|PL|PO|PR|RG|RH|RM|SA|SE|SG|SK|SL|SM|SN|SO|SP|SR|SS|ST|SW|SY|TA|TD|TF|TN|TQ|TR|TS|TW|UB|WA|WC|WD|WF|WN|WR|WS|WV|YO)\d{1,2}[A-Z]?$/u
/** "Service area", "Subject area": what work is in, and no place. */
const area =
  /^(?!(?:[\p{L}/&-]+ )*(?:service|subject|work|working|business|practice|functional|function|career|job|professional|interest|focus|research|product|content|responsibility|expertise|special(?:i[sz]t|i[sz]ation|ty)|department|catchment|primary|main|key|policy|programme?|learning|study|teaching|skill|key result|category) area$)(?:greater )?\p{Lu}[\p{L} .'’-]{2,50} (?:metropolitan |metro |bay )?area$/iu

const formAndMore = new RegExp(`\\b${writtenLegalForms}\\.? [-–—|] `)

const firmInFront = new RegExp(
  `^([^,]{2,60}(?:\\b${writtenLegalForms}\\.?|& Co\\.?(?: \\p{L}{3,20})?)), (.{2,80})$`,
  'u',
)

/** "Northmill GmbH, Leeds": who hires and where, with nothing but a comma between. */
function firmAndPlace(text: string): { name: string; place: string } | null {
  const [, name, place] = firmInFront.exec(text) ?? organisationInFront(text) ?? []
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

/** "Gateshead, Tyne and Wear (NE8)", "44 - Nantes": a code of the Post behind a place, a number of a department before it. */
const codeBeside = / \([A-Z]{1,2}\d{1,2}[A-Z]?\)$|^(?:0[1-9]|[1-8]\d|9[0-5]|2[AB]) [-–] (?=\p{Lu})/u

/** "26721 Emden"; round numbers are those of people, steps and prices. */
const townBehindCode =
  /^(?:[A-Z]{1,2}-)?(?:\d{2}-\d{3}|\d{5}(?<!00)) \p{Lu}\p{Ll}{2,}(?:[ -](?:\p{L}{2,4} )?\p{Lu}\p{Ll}+)?$/u

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

const longestPlace = 120
const betweenPlaces = /\s*[;|]\s*|\s+(?:or|oder|ou)\s+|\s+\/\s+/

function isOnePlace(text: string): boolean {
  const place = readPlaceText(text, null)
  if (place === null) return isMode(text)
  const { label } = place
  // "Location: Leeds, UK" and "Northmill GmbH - Leeds, UK" have more than a place, and "Remote: UK" has not.
  if (/[:：]\s/.test(label) || formAndMore.test(label) || firmInFront.test(label)) return false
  if (organisationInFront(label) !== null) return false
  if (isEverywhere(label) || readCountry(label, null) !== null)
    return label.length > 3 || readMode(text) !== null || /^(?:USA|UK|US|EU)$/.test(label)
  if (isPartOfWorld(label)) return true
  if (namesOccupation(label.replace(/\bhead(?:s)?\b|\bpartners?\b|\bfellows?\b|\bserver\b/gi, '')))
    return false
  if (
    stateAtEnd.test(label) ||
    area.test(label) ||
    australian.test(label) ||
    brazilian.test(label) ||
    vietnamese.test(label) ||
    korean.test(label) ||
    british.test(label)
  )
    return true
  // "Whitby YO21 3PU": no number of anything else looks like such a code.
  if (knownTowns(label).length > 0 || isKnownAddress(label) || /\p{Lu}/u.test(place.postalCode ?? ''))
    return true
  if (townBehindCode.test(label)) return true
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
