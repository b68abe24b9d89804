// Kinds of employment on two axes, hours and contract, because schema.org mixes them in one list. Words that fit
// neither are kept as written. Import specification 9; the words are in employmentWords.ts.

import { warning } from '../../../../shared/messages.ts'
import type { Employment, Warning } from '../../../../shared/posting.ts'
import { readMode } from '../places/workMode.ts'
import { fieldOf, type RawNode, type Reading } from '../raw.ts'
import { remember } from '../remember.ts'
import { pattern } from '../text/pattern.ts'
import { isPlaceholder, readTexts } from '../text/text.ts'
import { findKindsNamed, speaksOfHope } from './employmentPhrases.ts'
import { type Contract, contractOf, type Schedule, scheduleOf } from './employmentWords.ts'
import { statesExperience } from './experience.ts'
import { isStandIn } from './standIns.ts'

/** Reads `employmentType`. Several values are alternatives. `raw` holds all of them as written. */
export function readEmployment(node: RawNode): Reading<Employment> {
  const field = fieldOf(node, 'employmenttype')
  const schedule = new Set<Schedule>()
  const contract = new Set<Contract>()
  const raw = new Set<string>()
  const warnings: Warning[] = []
  for (const token of readTexts(field).flatMap(splitTypes)) {
    if (raw.has(token)) continue
    raw.add(token)
    const kinds = kindsOf(token)
    for (const each of kinds.schedule) schedule.add(each)
    for (const each of kinds.contract) contract.add(each)
    if (kinds.schedule.length + kinds.contract.length === 0 && !isBeside(token) && !howMuch.test(token)) {
      warnings.push(warning('EMPLOYMENT_UNKNOWN', { field: 'employment', path: field!.path, raw: token }))
    }
  }
  if (isContractForTerm([...raw])) contract.delete('contractor')
  return { value: { schedule: [...schedule], contract: [...contract], raw: [...raw] }, warnings }
}

/** "Contract (12 months fixed term)": the contract is one of employment. */
function isContractForTerm(tokens: readonly string[]): boolean {
  return (
    tokens.some((token) => fixedTerm.test(token)) &&
    tokens.every((token) => /^contract$/i.test(token) || contractOf.get(keyOf(token)) !== 'contractor')
  )
}

const fixedTerm = /(?<!\p{L})fixed[- ]term(?!\p{L})/iu

function kindsOf(token: string): { schedule: Schedule[]; contract: Contract[] } {
  const schedule = schedulesOf(token)
  const terms = contractOf.get(keyOf(token))
  if (schedule.length > 0 || terms !== undefined)
    return { schedule, contract: terms === undefined ? [] : [terms] }
  const named = findKindsNamed(token)
  return named.contract.length === 0 && isStandIn(token) ? { ...named, contract: ['temporary'] } : named
}

/** What stands beside a kind and names none: how one is paid, for how long, how many hours, where, or on what level. */
function isBeside(token: string): boolean {
  if (howPaid.test(token) || howLong.test(token) || howHired.test(token)) return true
  return readMode(token) !== null || fromHome.test(token) || statesExperience(token)
}

/** "Homeoffice möglich" says that it can be, and of no job that it is. */
const fromHome = /^home[ -]?office(?!\p{L})/iu

/** "Full-time (Salary)", "(15 months)" */
const howPaid =
  /^(?:salar(?:y|ied)|hourly|(?:non[- ]?)?exempt|paid|\d+ ?(?:months?|years?|weeks?|monate?|mois|meses|jahre?|ans))$/i

/** "50 semaines", "upp till 6 månader", "til 31.12.2027", "1,0", "§ 2 WissZeitVG": a number with what it counts. */
const howMuch = pattern('iu')`
  ^[\d.,:/ –-]+$|(?:^|\s)\d{1,2}\.\d{1,2}\.\d{4}$|^(?:§|art(?:\.|ikel|iculo|ículo|icolo)? \d)
  |\d ?(?:(?:month|year|week|day|hour|jour|mes|mese|año|ano|ann[eé]e?|semaine|semana|heure|hora|veck|måned|månad
      |maand|monat|woche|stunde|hodin|měsíc|týden|týdn|godzin|miesi[ąę]c|tydz|tygodn|lat|rok|let|ay|yıl|hafta|saat
      |hét|hónap|óra|év|viikko|kuukau|vuo|tunti|недел|месяц|год|час|тиж|місяц|рок)\p{L}{0,4}|mois|ans?|år|uke|uge
      |jaar|jahr\p{L}{0,2}|weken|uur|лет|tháng|năm|giờ|bulan|tahun)(?!\p{L})
  |\d ?(?:か月|ヶ月|ヵ月|カ月|個月|个月|年|週|周|日|時間|小时|小時|개월|년|주|일|시간)
`

/** "正社員（中途）", "정규직(신입)": from another employer, or from school. "Vanlig anställning" is no kind of its own. */
const howHired =
  /^(?:vanlig anställning|中途(?:採用)?|新卒(?:採用)?|既卒|第二新卒|신입|경력(?:직)?|신입[·/]경력)$/i

/** "38,5 Std.", "32-40 uur per week" */
const howLong = pattern('i')`
  ^(?:ca\.? ?)?\d{1,2}(?:[.,:]\d{1,2})? ?(?:(?:[-–—]|bis|to|à|tot|do) ?\d{1,2}(?:[.,]\d)? ?)?
  (?:h|hrs?|hours?|std|stunden|uur|uren|heures?|horas?|ore|timmar|timer|tuntia|godz|hod|óra|ч|часов|часа)\.?
  (?: ?(?:\/|per|pro|par|por|(?:a|de) la|alla|a|w|i|om|på|в) ?
    (?:week|wk|woche|semaine|semana|settimana|tydz|tydzień|tygodniu|týdně|týden|týždeň|vecka|veckan
      |uke|uka|uken|uge|ugen|viikko|viikossa|hét|неделю)\.?
    |\ (?:weekly|wöchentlich|hebdo(?:madaires?)?|semana(?:les|is)|settimanali|tygodniowo|týdně))?$
`

/** Whether a text says how many hours one works: "37.5 hours per week", "35H/semaine, horaires fractionnés". */
export function isHours(text: string): boolean {
  return text.length <= longestHours && howLong.test(text.split(/[\n;(]|,\s/, 1)[0]!.trim())
}

const longestHours = 100

const workload =
  /^(?:pensum:? ?)?(\d{1,3}) ?%?(?: ?(?:[-–—]|bis|à|to) ?(\d{1,3}))? ?(?:%|prozent)(?: pensum)?$/i

/** Whether a text says nothing but how much of a full week one works. */
export function isWorkload(text: string): boolean {
  return text.length <= longestText && workload.test(text.trim())
}

/** The hours a word means, or a share of them: "80-100%", as Swiss employers say it. */
function schedulesOf(token: string): Schedule[] {
  const known = scheduleOf.get(keyOf(token))
  if (known !== undefined) return [known]
  const shares =
    workload
      .exec(token)
      ?.slice(1)
      .filter((share) => share !== undefined)
      .map(Number) ?? []
  if (shares.some((share) => share < 5 || share > 100)) return []
  return [...new Set(shares.map((share): Schedule => (share === 100 ? 'full_time' : 'part_time')))]
}

function splitTypes(text: string): string[] {
  // The whole first: some names hold a separator themselves ("temp to hire", "Co-op").
  if (isKnown(text)) return [text]
  // The stronger signs first: "umowa o pracę, B2B" holds a word that joins elsewhere.
  return text
    .replace(genders, '')
    .split(/(?<!\d)[,，]|[,，](?!\d)|[;|、・()（）]/)
    .map((part) => part.trim())
    .flatMap((part) => (isKnown(part) || howLong.test(part) ? [part] : splitPart(part)))
}

/** "(m/w/d)" */
const genders = /\s*\((?:[mwfdxh]\s?[/|]\s?){1,3}[mwfdxh]\)/gi

/** What words join is parted only where each side of it is known: "umowa o pracę na czas nieokreślony". */
function splitPart(part: string): string[] {
  const whole = part.split(betweenWhole)
  if (whole.length > 1 && whole.every(isKnown)) return whole
  const pieces = splitJoined(part)
  if (part.length > 80) return pieces
  if (speaksOfHope(part)) return [part]
  if (pieces.every((piece) => isKnown(piece) || isBeside(piece) || schedulesOf(piece).length > 0))
    return pieces
  const told = countKinds(part)
  return told > 0 && told >= pieces.reduce((sum, piece) => sum + countKinds(piece), 0) ? [part] : pieces
}

/** "B2B lub umowa o pracę": names that hold a word that joins in other languages. */
const betweenWhole = /\s(?:lub|albo|i)\s|\s?\/\s?/i

function countKinds(text: string): number {
  const { schedule, contract } = kindsOf(text)
  return schedule.length + contract.length
}

function splitJoined(text: string): string[] {
  return text
    .split(
      /\/|[\s_-](?:&|\+|and\/or|and|or|und|oder|et|ou|y|o|e|en|of|lub|och|eller|og|ja|или|и|ve|veya)[\s_-]|\s[-–—]\s/i,
    )
    .map((part) => part.trim())
    .flatMap((part) => (isKnown(part) ? [part] : splitPair(part)))
    .filter((part) => !isPlaceholder(part))
}

/** More words than two kinds of employment have between them. */
const mostWords = 20

/** "Permanent Full-time" names both axes at once; split only where both halves are known. */
function splitPair(text: string): string[] {
  // "Permanent employmentFull time", where two labels stood side by side; `parttime_permanent`.
  const words = text.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ').split(/[\s_]+/)
  if (words.length > mostWords) return [text]
  for (let cut = 1; cut < words.length; cut++) {
    const halves = [words.slice(0, cut).join(' '), words.slice(cut).join(' ')]
    if (!halves.every(isKnown)) continue
    // "Vast contract": the second word only says that it is one; `FULL_TIME_CONTRACT` lists two.
    const isListed = /^[A-Z_]+$/.test(text) && scheduleOf.has(keyOf(halves[0]!))
    return halves[1]!.toLowerCase() === 'contract' && !isListed ? [halves[0]!] : halves
  }
  return [text]
}

/** Whether a text of a few words names a kind of employment among others. */
export function namesKind(text: string): boolean {
  return text.length <= longestText && splitTypes(text).some((part) => countKinds(part) > 0)
}

const longestText = 200

/** Of `more` what names hours alone or a contract alone, where `stated` names none of the same: they are said in two places. */
export function kindsBeside(stated: readonly string[], more: readonly string[]): string[] {
  const known = axesOf(stated)
  return more
    .flatMap((text) => apart(stated, text))
    .filter((text) => {
      const { hours, terms } = axesOf([text])
      return hours !== terms && !(hours ? known.hours : known.terms)
    })
}

/** "Permanent - Full Time" in its parts, where one of them is stated and the other is not. */
function apart(stated: readonly string[], text: string): string[] {
  const parts = splitTypes(text)
  return parts.length === 2 && kindsUnstated(stated, parts).length === 1 ? parts : [text]
}

/** Of `said` what names a kind that is none of those `stated`. */
export function kindsUnstated(stated: readonly string[], said: readonly string[]): string[] {
  const known = new Set(stated.flatMap(splitTypes).flatMap(allKindsOf))
  return said.filter((text) =>
    splitTypes(text)
      .flatMap(allKindsOf)
      .some((kind) => !known.has(kind)),
  )
}

function allKindsOf(token: string): (Schedule | Contract)[] {
  const { schedule, contract } = kindsOf(token)
  return [...schedule, ...contract]
}

/** Whether kinds of employment say how many hours one works, and on what terms. */
export function axesOf(texts: readonly string[]): { hours: boolean; terms: boolean } {
  const kinds = texts.flatMap(splitTypes).map(kindsOf)
  return {
    hours: kinds.some(({ schedule }) => schedule.length > 0),
    terms: kinds.some(({ contract }) => contract.length > 0),
  }
}

/** Whether several texts may be of one job: the hours, the contract, and the same again in other words. */
export function areOfOneJob(texts: readonly string[]): boolean {
  const kinds = texts.flatMap(splitTypes).map(kindsOf)
  const count = (each: readonly (readonly string[])[]): number => new Set(each.flat()).size
  return count(kinds.map(({ schedule }) => schedule)) < 2 && count(kinds.map(({ contract }) => contract)) < 2
}

/** As the kinds begin: of shorter ones all letters. */
const beginning = 4
const beginnings = new Set(
  [...scheduleOf.keys(), ...contractOf.keys()].map((words) => words.slice(0, beginning)),
)

/** Quick test for what `isEmploymentWord` cannot say yes of. */
export function canBeEmployment(text: string): boolean {
  const start = text.slice(0, beginning).toLowerCase().replace(/[_-]/g, ' ')
  return [4, 3, 2, 1].some((length) => beginnings.has(start.slice(0, length)))
}

/** Whether a text is a known kind of employment and nothing else. The lines of a text are asked by many who look for something else. */
export const isEmploymentWord: (text: string) => boolean = remember((text) => {
  const types = splitTypes(text)
  return types.length > 0 && types.every(isKnown)
})

/** "Other", in the words of any language: of what, only the key it stands under says. */
export function saysOther(text: string): boolean {
  return contractOf.get(keyOf(text)) === 'other'
}

/** Whether a text is a kind of employment also where no label or key says that it would be one. */
export function isKindByItself(text: string): boolean {
  return isEmploymentWord(text) && !saysOther(text)
}

function isKnown(text: string): boolean {
  const key = keyOf(text)
  return scheduleOf.has(key) || contractOf.has(key)
}

const keyOf = remember((text) => {
  // `CONTRACTS`: an enumeration of several; "Contracts" is a department as well.
  const one = /^[A-Z][A-Z_]{5,30}S$/.test(text) ? plainKeyOf(text.slice(0, -1)) : ''
  return scheduleOf.has(one) || contractOf.has(one) ? one : plainKeyOf(text)
})

function plainKeyOf(text: string): string {
  // Enumerations of schema.org arrive as addresses too: `https://schema.org/FULL_TIME`.
  const local = /^https?:\/\/\S*[/#]([^/#]+)$/.exec(text)?.[1] ?? text
  return (
    local
      .toLowerCase()
      .replaceAll('’', "'")
      .replace(/^[\p{L} ]{2,24}[:：] ?/u, '')
      // "Freelance.": a label's value may end as a sentence does; "co.co.co." has stops of its own.
      .replace(/^([^.]+)\.$/, '$1')
      .replace(/[\s_-]+/g, ' ')
      // "Vollzeitstelle", "Werkstudent*in"
      .replace(
        /(?<=(?:voll|teil)zeit)(?:stelle|beschäftigung|kraft|tätigkeit|arbeit|anstellung|job|modell)$/,
        '',
      )
      .replace(/[*:/]in(?:nen)?$/, '')
      .replace(/ (?:position|job|role|employment|employee|stelle|(?:non )?exempt)$/, '')
      // "Permanent hire", and not "contract to hire"
      .replace(/(?<=^(?:permanent|temporary|seasonal)) hire$/, '')
      .replace(/^(?:employment type|contract type|vacancy type|vacancy|employee|type):? /, '')
      .replace(/^(?:long|short) term (?=contract$)/, '')
      // How long or how much, behind what it is: "CDD 6 mois", "Teilzeit 20 Stunden", "befristet bis 31.12.2027".
      .replace(
        /(?<=\p{L}) (?:bis|until|till|tot|t\/m|jusqu'au|hasta)(?: zum| ende| end)? \d[\d./ ]{3,11}$/u,
        '',
      )
      .replace(
        /(?<=\p{L}) (?:de |di |auf |für |for |voor )?\d+(?:[.,]\d+)?(?: \d+)? ?(?:%|months?|mois|monate?n?|jahre?n?|wochen?|meses|mesi|weeks?|years?|ans?|h|hours?|stunden?|uur|uren)$/u,
        '',
      )
      .trim()
  )
}
