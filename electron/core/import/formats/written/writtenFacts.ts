// What a text says under labels of its own: "Location: Leeds", a label with its value on the next line, a row of two
// cells. Labels that mean a job's fact wherever they stand are in labelledFacts.ts; here are those that mean one only
// where the whole text is a job. A value has to look like what its label promises.

import { readMode } from '../../places/workMode.ts'
import { findPeriod } from '../../salary/periods.ts'
import { findAmount } from '../../salary/salaryWords.ts'
import { factBeside, factsBelow, isListed } from '../../wording/factsBelow.ts'
import { plainLine } from '../../wording/furniture.ts'
import { fieldsByLabel, labelOf } from '../../wording/labelNames.ts'
import { namesOccupation } from '../../wording/occupations.ts'
import { partPlace } from '../../wording/placeOrRemote.ts'
import { isEmployment, isMode, isPlace, readShortLine } from '../../wording/shortLines.ts'
import type { Fact } from '../../wording/writtenPosting.ts'
import { factOfLine } from '../visible/labelledFacts.ts'

const inlineLabels = fieldsByLabel({
  title:
    'what|title|job title|position|position title|role|role title|job role|project role|job name|titre du poste|titre|título do cargo|vacancy|vacancy title|opening|job opening|stelle|stellenbezeichnung|jobtitel|poste|intitulé du poste|puesto|cargo|vaga|título|позиция|должность|вакансия|ищем|требуется|кого ищем|职位|岗位|職種|직무',
  url: 'original job post|job post|original post|original posting|apply at|apply|apply here|apply link|apply now|apply via|apply on|to apply|how to apply|application link|link|url|job url|job link|job posting|posting|source|details|more info|ссылка|откликнуться',
  employmenttype:
    'employment|type|hours|hours of work|hours of employment|position classification|job classification|employment classification|classification|employment category|contract|status|employment status|schedule|time type|worker type|work type|contratação|tipo de contratação|regime|tipo|modelo de contratação|regime de contratação|duration|term|length of contract|contract length|contract duration|тип|оформление|vertrag',
  joblocationtype:
    'format|work format|location type|work location type|employment location arrangement|workplace|work setting|work environment|remote status|modality|formato|modalidade|modalidad|alocação|modelo de trabalho|modelo de atuação|формат|формат работы|режим работы|remote|remote work|telework eligible|ability to work remotely|able to work remotely|can work remotely',
  joblocation:
    'local|location(s)|locations available|primary location|job location(s)|work locations|office locations|place of work|normal place of work|place of employment|cidade|localidade|local de trabalho|локация|город/страна|where|place|duty station|duty location|based',
  totaljobopenings:
    'number of job openings|number of openings|openings|job openings|no of openings|no. of openings|vacancies|number of vacancies|no. of vacancies|number of positions|positions available|quantidade de vagas|number of posts|no. of posts',
  identifier:
    'id|job requisition id|ref id|reference id|requirement id|requisition|requisition no|requisition #|req #|job #|job code|job no|job no.|announcement number|posting number|position number|position id|vacancy no|vacancy announcement|competition number|job posting id|advert reference|post reference|ad id|job opening id',
  jobstartdate:
    'start date|starting date|start|starts|eintrittsdatum|startdatum|date de début|fecha de inicio|début|beginn|anticipated start date|expected start date',
  validthrough:
    'apply by date|application due date|applications due|due date|closing date & time|last date to apply|last date|review date|applications close on|expiration date|close date|deadline to apply|application closing date',
  basesalary:
    'зп|з/п|вилка|зарплатная вилка|bolsa|remuneração|stipend|faixa salarial|ctc|budget|salary/rate|stipendium',
  dateposted:
    'placed on|open date|opening date|date opened|announcement date|date of announcement|advertised',
  addresscountry: 'country|job country|job - country|land|pays|país|страна',
  hiringorganization:
    'listing for|organization name|agency name|hiring company|client company|client|end client|school|institution|university|hospital|agency|о компании|наша компания|работодатель',
})

const payLabel =
  /salary|\bpay\b|\bcomp\b|compensation|wage|remuneration|\brate\b|^(?:hourly |annual )?range$/i
const longestLine = 240
const longestName = 80

/** What one line says under a label; null where that is nothing. */
export function factOf(line: string): Fact | null {
  const cells = /^\|?\s*([^|:]{2,60}?)\s*\|\s*([^|]+?)\s*\|$/.exec(line)
  const plain = cells === null ? line : `${cells[1]}: ${cells[2]}`
  if (plain.length > longestLine) return null
  const parts = /^([^:：]{2,90}?)\s*(?:[:：]|\t+|\s[–—]\s)\s*(\S.*)$/u.exec(plain)
  if (parts === null) return factBeside(plain)
  const label = labelOf(parts[1]!)
  // "16,775--25,213" is how a long dash is typed.
  const value = withoutTags(parts[2]!).replace(/(?<=\d)--(?=[\d$€£])/g, '–')
  if (value === '' || template.test(value)) return null
  // A long dash parts a label from its value only where the label is surely one.
  const isDashed = !/[:：\t]/.test(plain.slice(0, parts[1]!.length + 3))
  const known = isDashed ? null : factOfLine(`${label}: ${value}`)
  if (known !== null) return checkedFact(known.field, known.value)
  const name =
    inlineLabels.get(label) ?? (payLabel.test(label) && label.length <= 40 ? 'basesalary' : undefined)
  if (name === undefined || (isDashed && name !== 'joblocation' && name !== 'basesalary')) return null
  // "What: a talk" is no job.
  if (label === 'what' && !namesOccupation(value)) return null
  // "Hourly range: $19 to $24": the label says for how long.
  const isTimed = name === 'basesalary' && /hourly|annual|yearly|monthly|weekly|daily/.test(label)
  return checkedFact(name, isTimed && findPeriod(value) === null ? plain : value, true)
}

const trade =
  /^(?:(?:direct|end|our) client|confidential|banking|insurance|health ?care|financ(?:e|ial)(?: services)?|retail|telecom|automotive|pharma(?:ceuticals?)?|government|public sector|state|federal)$/i

/** "[Insert location here]" */
const template = /^[[<{(][^\]>})]*\b(?:insert|enter|your|name|here|add|specify)\b[^\]>})]*[\]>})]$/i

/** "#remote" as chats write it. */
function withoutTags(text: string): string {
  return text
    .replace(/(?<![\p{L}\d&/])#(?=\p{L})/gu, '')
    .replace(/\*+/g, '')
    .trim()
}

const sentence =
  /(?<!\b(?:Ste?|Ft|Mt|Inc|Ltd|Pvt|Pte|Pty|Corp|Bros|Co|No|Dr|Prof|Mr|Ms|Sr|Jr))[.!?]\s+\p{Lu}|(?:\p{L}{2,}[,;:]?\s+){8,}\p{L}+[.!?]$/u

/** A fact whose value looks like one. `isLoose`: the label alone proves little. */
function checkedFact(name: string, value: string, isLoose = false): Fact | null {
  switch (name) {
    case 'url': {
      const url = /https?:\/\/[^\s)>\]"|]+/.exec(value)?.[0].replace(/[.,;]+$/, '')
      return url === undefined ? null : { name, value: url }
    }
    case 'employmenttype': {
      if (!isLoose) {
        const [first = ''] = value.split(/[,(|]/)
        return isMode(first.trim())
          ? { name: 'joblocationtype', value: first.trim() }
          : { name, value: knownKinds(value) ?? value }
      }
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
      // "2 years (full-time)"
      const aside = /\(([^()]{4,40})\)$/.exec(value)?.[1]
      if (aside !== undefined && isEmployment(aside)) return { name, value: aside }
      // "12+ Months Contract"
      const last = /^\d[\d+ -]{0,8}(?:months?|years?|weeks?) (\p{L}+)$/iu.exec(kind)?.[1]
      if (last !== undefined && isEmployment(last)) return { name, value: last }
      return isMode(kind) ? { name: 'joblocationtype', value: kind } : null
    }
    case 'joblocationtype':
      if (/^(?:yes|да|sim|ja|oui)\b/i.test(value)) return { name, value: 'remote' }
      return modeOf(value)
    case 'joblocation':
      if (isMode(value)) return { name: 'joblocationtype', value }
      return sentence.test(value) || value.length > 160 ? null : { name, value: withoutDays(value) }
    case 'totaljobopenings': {
      const count = /^(\d{1,4})(?!\d|[.,]\d)/.exec(value)?.[1]
      return count === undefined ? null : { name, value: count }
    }
    case 'basesalary':
      return isLoose &&
        (findAmount(value)?.mark ?? null) === null &&
        !/\d{3}|\d\s?(?:k|lpa|lakhs?|cr)\b/i.test(value)
        ? null
        : { name, value }
    case 'hiringorganization': {
      const company = value
        .replace(/\s*[([]?https?:\S+[)\]]?$/, '')
        .replace(/(?<!\b(?:Inc|Ltd|Co|Corp|Bros|Pvt|S\.A|e\.V|B\.V|N\.V|Pty|Sp|Jr))\.$/, '')
      // "Client: Banking" names a trade.
      return company === '' || trade.test(company) || company.length > longestName || sentence.test(value)
        ? null
        : { name, value: company }
    }
    case 'title':
      // "We look for: people who care" names none.
      if (isLoose && /[,;]$|^(?:an? )?(?:people|someone)\b/i.test(value)) return null
      // "Role: write and mend maps for the community" is what one would do.
      if (isLoose && !namesOccupation(value) && value.split(' ').length > 5) return null
      return value.length > 140 || sentence.test(value)
        ? null
        : { name, value: value.replace(/(?<=[\p{L})])\.$/u, '') }
    case 'identifier':
      if (isLoose && !/\d/.test(value)) return null
      return value.length > 140 || sentence.test(value) ? null : { name, value }
    case 'dateposted':
    case 'jobstartdate':
    case 'validthrough':
      return dayOf(name, value)
    default:
      return { name, value }
  }
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
    .replace(/(?<=\d)\s+\([^)]*\).*$/, '')
    .replace(/(?<=\d)[.;]\s.*$/, '')
    .replace(/(?<=\d),? or (?:as soon|earlier|later|upon|by|shortly).*$/i, '')
  return /\d|asap|immediate|sofort|rolling|until filled/i.test(day) && day.length < 80
    ? { name, value: day }
    : null
}

/** "Leeds (hybrid: two days at home)" → "Leeds (hybrid)" */
function withoutDays(place: string): string {
  return place
    .replace(/\(([\p{L}-]+)\s*[:：][^()]*\)$/u, (whole, mode: string) => (isMode(mode) ? `(${mode})` : whole))
    .replace(/\.$/, '')
}

/** The signs that chats put where others write a label. */
const signs: readonly (readonly [RegExp, string])[] = [
  [/^[>\s*-]*(?:📍|🌍|🌎|🌏|:round_pushpin:)\uFE0F?\s*(?=\S)/u, 'joblocation'],
  [/^[>\s*-]*(?:💰|💵|💶|💷|💸|:moneybag:|:dollar:)\uFE0F?\s*(?=\S)/u, 'basesalary'],
  [/^[>\s*-]*(?:🏢|🏛|:office:)\uFE0F?\s*(?=\S)/u, 'hiringorganization'],
]

/** What a line says behind a picture; its words have to look like it even more than behind a label. */
function factOfSign(line: string): Fact | null {
  const sign = signs.find(([picture]) => picture.test(line))
  if (sign === undefined) return null
  const [value = ''] = withoutTags(plainLine(line.replace(sign[0], ''))).split(/\s+[·•|]\s+/)
  const isShort = value !== '' && value.length <= longestName && !/[:：!?]/.test(value)
  return isShort && readShortLine(value) === null ? checkedFact(sign[1], value, true) : null
}

/** "Company: Northmill · Location: Leeds": several labels in one line. */
function partLabels(line: string): string[] {
  if (line.length > 2 * longestLine || !/[:：].* [·•|] .*[:：]/.test(line)) return [line]
  const parts = plainLine(line).split(/\s[·•|]\s+/)
  return parts.every((part) => /^\s*\p{L}[^:：]{1,30}[:：]\s*\S/u.test(part)) ? parts : [line]
}

/** More different values under one label are several jobs. */
const mostValues = 2
/** The facts of a text, by schema.org's names; none where its labels come back with other values. */
export function readWrittenFacts(lines: readonly string[]): Fact[] {
  const said = new Map<string, Set<string>>()
  for (const line of lines.flatMap(partLabels)) {
    const fact =
      line === '' || line.length > 2 * longestLine ? null : (factOf(plainLine(line)) ?? factOfSign(line))
    if (fact !== null) said.set(fact.name, (said.get(fact.name) ?? new Set()).add(fact.value))
  }
  for (const values of said.values()) if (values.size > mostValues) return []
  // Hours and contract stand under labels of their own.
  const facts = new Map(
    [...said].map(([name, values]) => [name, name === 'employmenttype' ? [...values] : [[...values][0]!]]),
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
}

/** A country that has a label of its own belongs to the only place. */
function addCountry(facts: Map<string, string[]>): void {
  const country = facts.get('addresscountry')?.[0]
  facts.delete('addresscountry')
  const places = facts.get('joblocation')
  const [place] = places ?? []
  if (country === undefined || place === undefined || places?.length !== 1) return
  if (isPlace(country) && !isPlace(place) && !place.includes(country))
    facts.set('joblocation', [`${place}, ${country}`])
}
