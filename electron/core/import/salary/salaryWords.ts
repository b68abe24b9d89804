// Finds the amount or range in a text about pay: "£30,000 - £35,000 per annum", "$120-150k", "ab 60.000 €",
// "от 100 000 до 150 000 руб.". Numbers that are something else (hours, levels, years, phones) are passed over.
// Grammar: section 8.2 of the import specification.

import { pattern } from '../text/pattern.ts'
import { type Decimal, readDecimal, scaleDecimal } from './amounts.ts'
import { markAtEnd, markAtStart, nairaAtEnd } from './currencies.ts'
import { periodLengthAtStart } from './periods.ts'

export interface SpokenAmount {
  low: Decimal | null
  high: Decimal | null
  qualifier: 'exact' | 'range' | 'from' | 'up_to'
  /** The currency mark beside it. */
  mark: string | null
  /** Written in lakhs per annum. */
  isPerAnnum: boolean
  /** Where it stands in the text. */
  start: number
  end: number
}

export interface NumberToken {
  decimal: Decimal
  /** Power of ten of a suffix like `k`; 0 without one. */
  power: number
  mark: string | null
  isPerAnnum: boolean
  hasPlus: boolean
  start: number
  end: number
}

const longestSalaryText = 2000

const numberPattern =
  /\d{1,3}['’´]\d{3}\.\d{3}(?![\d.])|\d{1,3}(?:[ \u00A0\u2009\u202F'’]\d{3})+(?!\d)(?:[.,]\d{1,2})?(?!\d)|\d+(?:[.,]\d+)*/g
const suffixes: readonly (readonly [RegExp, number])[] = [
  [
    pattern('iu')`
      ^\s?(?:k(?!\p{L})|k(?=[元円원])|k(?=(?:RMB|CNY|USD|EUR|GBP|CHF|CAD|AUD|PLN|SEK|NOK|DKK|CZK)(?!\p{L}))|T(?=\s?€)
        |(?:tsd|tys|tis|tuh|χιλ)\.?(?!\p{L})|тысячи?|тыс\.?|тис\.?|т\.? ?(?=р(?:\.|уб|(?!\p{L})))|mil(?!\p{L})
        |thousand|nghìn|ngàn|ribu|ezer|هزار|ألف|الف|آلاف|אלף|हज़ार|พัน)
    `,
    3,
  ],
  [
    /^(?:m(?![\p{L}²\d])|\s?(?:mio\.?|mln\.?|million(?:en|s|es)?|millones|triệu|tr|juta|jt|млн\.?|میلیون|مليون|ล้าน)(?!\p{L}))/iu,
    6,
  ],
  [/^\s?(?:lpa|(?:lakhs?|lacs?)(?: (?:p\.? ?a\.?|per annum))?)(?!\p{L})/iu, 5],
  [/^\s?L(?!\p{L})/u, 5],
  [/^\s?(?:crores?|cr)\.?(?!\p{L})/iu, 7],
  [/^\s?(?:लाख|แสน)/u, 5],
  [/^\s?[億亿억]/u, 8],
  [/^\s?[万萬만]/u, 4],
  [/^\s?[千仟천]/u, 3],
]

/** Not money: what would be misread is blanked, so that positions stay. */
const notMoney = [
  // "DKK ~35,000": about that much.
  /(?<=^\s*(?:[A-Z]{3}|[€$£]))\s?[~≈](?=\s?\d)/g,
  /\+\d{1,3}[\s(.-][\d\s().-]{6,24}\d/g,
  /\(\d{2,5}\)\s?\d{3,4}[-\s]?\d{3,}/g,
  /(?<!\d)\d{3}[-.\s]\d{3}[-.\s]\d{4}(?!\d)/g,
  /(?<![\d.,])0\d{2,4}[-/\s]\d{3,8}(?:[-\s]\d{2,6}){0,3}(?!\d)/g,
  /(?<!\d)\d{1,2}[./]\d{1,2}[./](?:19|20)\d{2}(?!\d)/g,
  /(?<!\d)(?:401|403)\s?\(?[kb]\)?(?!\p{L})/giu,
  /(?<!\d)24\s?\/\s?7(?!\d)/g,
]
const percent = /^\s?(?:%|percent|per cent|prozent)/i
const otherUnit = pattern('iu')`
  ^[.\s+]*(?:-\s?)?(?:h|hrs?|hours?|std|stunden?|heures?|horas?|ore|uur|uren|час(?:ов|а)?|am|pm|a\.m|p\.m
    |days?|tage?n?|jours?|d[ií]as?|giorni|dagen|weeks?|wochen?|semaines?|semanas?|months?|monate?n?|mois
    |meses|years?|yrs?|jahre?n?|ans?(?! (?:hour|hr|annum))|años?|anos|anni|jaar|лет|года?|tháng|bulan
    |miesi[ąę]c\p{L}{0,2}|měsíc\p{L}{0,2}|kuukaut\p{L}{1,2}|mal|x|st|nd|rd|th|er|monatsgeh\p{L}*
    |geh[äa]lter|pagas|mensualit\p{L}*|people|employees|positions?|openings?|vacanc\p{L}*)(?!\p{L})
`
const labelBefore =
  /(?<!\p{L})(?:level|grade|band|step|stufe|gruppe|entgeltgruppe|tv[\p{L}-]*|eg|e|gs|tier|scale|schaal|point|#|§|nr\.?|no\.?|nº)[\s-]{0,2}$/iu
/** "Reference: 77" */
const referenceBefore = /(?<!\p{L})(?:ref(?:erence|erenz|erencia|érence)?|kennziffer|id)\.?\s?[:#]?\s{0,2}$/iu
/** "3 x 500", but not "max 500". */
const timesBefore = /(?<!\p{L})[x×*]\s?$/iu

/** Every number that can be money, with the currency and suffix beside it. */
export function listNumbers(source: string): NumberToken[] {
  let text = source.slice(0, longestSalaryText)
  for (const pattern of notMoney) text = text.replace(pattern, (found) => ' '.repeat(found.length))
  const tokens: NumberToken[] = []
  for (const match of text.matchAll(numberPattern)) {
    if (match.index < (tokens.at(-1)?.end ?? 0)) continue
    const token = readToken(text, match.index, match[0])
    if (token !== null) tokens.push(token)
  }
  return tokens
}

/** What is left over of ten thousands: `22万5000円`, `22万5千円`. */
const remainder = /^(?:(\d{1,4})|([1-9])[千천])(?=\s?[円元원])/

/** "$5,952" after a program took "$5" for a variable of its own: what is left is no amount. */
const cutOff = /(?:^|[\s(])[,.]$/

function readToken(text: string, start: number, written: string): NumberToken | null {
  const stated = readDecimal(written)
  const isCut = /^\d{3}(?!\d)/.test(written) && cutOff.test(text.slice(Math.max(0, start - 2), start))
  if (stated === null || isCut) return null
  const scaled = readScale(text, start + written.replace(/[.,]+$/, '').length, stated)
  const { decimal, power, isPerAnnum } = scaled
  const lead = text.slice(Math.max(0, start - 12), start)
  const before = markAtEnd(lead) ?? nairaAtEnd(lead, written)
  // "1300,- EUR"
  let end =
    scaled.end +
    (/^[,./]-(?= ?(?:[A-Z]{3}(?![A-Z])|€|Kč|zł))/.exec(text.slice(scaled.end, scaled.end + 8))?.[0].length ??
      0)
  // A mark right behind the number before is that one's: "10 € - 12 €".
  const rest = text.slice(end, end + 40)
  const behind = markAtStart(rest)
  // "$160,000 USD": the code says which dollar.
  const after = before === null || (before.text === '$' && isDollarCode(behind?.text)) ? behind : null
  const mark = after?.text ?? before?.text ?? null
  if (percent.test(rest) || isVersion(mark, decimal, power)) return null
  if (mark === null && power === 0 && isOtherNumber(text, start, written, rest)) return null
  if (timesBefore.test(text.slice(Math.max(0, start - 3), start))) return null
  end += after?.length ?? 0
  end += /^\s?(?:\/-|\.-|,-)(?!\s*[\d$€£])/.exec(text.slice(end, end + 4))?.[0].length ?? 0
  // "100k+" is from there on; "95,000 + bonus" is not.
  const hasPlus = text[end] === '+'
  if (hasPlus) end += 1
  return { decimal, power, mark, isPerAnnum, hasPlus, start: start - (before?.length ?? 0), end }
}

/** What stands right behind a number and says how large it is: "40k", "6 LPA", "22万5000円". */
function readScale(
  text: string,
  start: number,
  decimal: Decimal,
): Pick<NumberToken, 'decimal' | 'power' | 'isPerAnnum' | 'end'> {
  const tail = text.slice(start, start + 24)
  let power = 0
  let end = start
  let isPerAnnum = false
  for (const [pattern, tens] of suffixes) {
    const suffix = pattern.exec(tail)
    if (suffix === null) continue
    power = tens
    isPerAnnum = /lpa|\sp(?:\.|er)? ?a/i.test(suffix[0])
    end += suffix[0].length
    break
  }
  // "40W-65W" is ten thousands to who writes Chinese.
  if (power === 0 && /^w(?!\p{L})/iu.test(tail) && /\p{Script=Han}/u.test(text)) {
    power = 4
    end += 1
  }
  const left = power === 4 && /^\d+$/.test(decimal) ? remainder.exec(text.slice(end, end + 8)) : null
  if (left === null) return { decimal, power, isPerAnnum, end }
  const whole = Number(decimal) * 10_000 + Number(left[1] ?? `${left[2]}000`)
  return { decimal: String(whole), power: 0, isPerAnnum, end: end + left[0].length }
}

/** "PHP 8.1" is a language for programs. */
function isVersion(mark: string | null, decimal: Decimal, power: number): boolean {
  return mark !== null && power === 0 && /^php$/i.test(mark) && Number(decimal) < 50
}

function isDollarCode(mark: string | null | undefined): boolean {
  return mark != null && /^(?:[A-Z]{2}D|MXN|ARS|CLP|COP|UYU|DOP)$/i.test(mark)
}

function isOtherNumber(text: string, start: number, written: string, rest: string): boolean {
  // Among words 2024 is a year, unless a period follows; a value of numbers alone is money.
  const isYear = /^(?:19|20)\d\d$/.test(written) && Number(written) <= 2050
  if (isYear && /\p{L}/u.test(text) && periodLengthAtStart(rest) === 0 && !isLowEnd(rest)) return true
  const before = text.slice(Math.max(0, start - 20), start)
  return otherUnit.test(rest) || labelBefore.test(before) || referenceBefore.test(before)
}

const towards = [
  "-|–|—|−|~|～|〜|_|to|up to|through|till?|bis(?: zu)?|à|jusqu['’]à|a|al|hasta|até|tot|t/m|do|až|până la|līdz|iki|kuni",
  'до|έως|μέχρι|đến|tới|sampai|hingga|s/d|إلى|الى|تا|से|ถึง|至|到|から|부터',
]
/** "2000 to 2600 zł": what goes on to a number that is no year is none itself. */
const rangeGoesOn = new RegExp(
  `^\\s{0,2}(?:${towards.join('|')})\\s{0,2}(\\d{1,3}(?:[ .,]?\\d{3}){0,2})(?!\\d)`,
  'iu',
)

function isLowEnd(rest: string): boolean {
  const high = rangeGoesOn.exec(rest)?.[1]?.replace(/\D/g, '')
  return high !== undefined && Number(high) > 2050 && Number(high) < 100_000
}

/** "$43,106 to - $56,040" has a word and a sign. */
const dash = new RegExp(`^\\s*(?:${towards.join('|')})(?: [-–])?\\s*$`, 'iu')
const joining = /^\s*(?:and|und|et|e|y|en|i|și|и|og|och|a|és|ja|ve|và|و)\s*$/iu
const between =
  /(?:between|zwischen|entre|tra|fra|tussen|между|między|mellom|mellem|mellan|mezi|بين|între|između)(?: (?:the|de|den|der|los|les|i))?\s*$/iu
/** The same behind both. */
const betweenBehind = /^[^\d.]{0,16}(?:között|arasında|välillä)(?!\p{L})/iu
const fromWords = [
  'from|starting (?:at|from)|starts at|min(?:imum|imaal|\\.)?|at least|more than|over|ab|mind(?:estens|\\.)?',
  'à partir de|a partir d[ei]|acima de|m[aá]i?s de|plus de|più di|mehr als|meer dan|powyżej|více než|более|свыше|dès|desde|da|vanaf|от|від|od|από|från|fra|alkaen|nuo|de la|mulai|từ|از|من',
  '(?<![-=<>])(?:>=?|≥)',
]
const fromBefore = new RegExp(`(?:${fromWords.join('|')})(?: of| von| de)?\\s*:?\\s*$`, 'iu')
const upToWords = [
  'up to|upto|max(?:imum|imal|imaal|\\.)?|under|less than|no more than|bis(?: zu)?|hasta|fino a|tot|até',
  "jusqu['’]?\\s?[àa]|upp till|opp ?til|op ?til|enintään|legfeljebb|până la|maks(?:imum)?\\.?|do|až(?: do)?",
  'до|έως|μέχρι|עד|حتى|تا|đến|tới|lên đến|hingga|sampai',
  '(?<![-=<>])(?:<=?|≤)',
]
const upToBefore = new RegExp(`(?:${upToWords.join('|')})(?: of| von)?\\s*:?\\s*$`, 'iu')

const fromAfter =
  /^\s?(?:以上|이상|起|부터|から|ขึ้นไป|trở lên|ke atas|alkaen|и выше|[～〜](?!\s*[\d¥￥])|or more|and (?:above|up|more)|et plus|o más|und mehr)/iu
const upToAfter = /^\s?(?:以下|以内|まで|이하|or less|or under|ou moins|o menos)/iu

/** The amount a text states, the most certain first: a range with a currency, an amount with one, then without. */
export function findAmount(source: string): SpokenAmount | null {
  const text = source.slice(0, longestSalaryText)
  const tokens = listNumbers(text)
  const amounts: SpokenAmount[] = []
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!
    const next = tokens[index + 1]
    if (next !== undefined && isRange(text, token, next)) {
      const amount = rangeOf(token, next)
      if (amount !== null) {
        amounts.push(amount)
        index += 1
        continue
      }
    }
    const single = singleOf(text, token)
    if (single !== null) amounts.push(single)
  }
  const rank = (amount: SpokenAmount): number =>
    (amount.mark === null ? 2 : 0) + (amount.qualifier === 'range' ? 0 : 1)
  return amounts.reduce<SpokenAmount | null>(
    (best, amount) => (best === null || rank(amount) < rank(best) ? amount : best),
    null,
  )
}

function isRange(text: string, token: NumberToken, next: NumberToken): boolean {
  const gap = withoutMark(text, token, text.slice(token.end, next.start))
  if (gap.length > 30) return false
  const separator = gap.slice(periodLengthAtStart(gap))
  if (dash.test(separator) || dash.test(gap)) return true
  // "35/40K€"
  if (separator.trim() === '/') return next.power === 3 && isStep(token, next)
  if (!joining.test(separator)) return false
  const before = text.slice(Math.max(0, token.start - 14), token.start)
  // "865 378 et 900 339 F" is the whole value; in a sentence two amounts are two things.
  return (
    between.test(before) ||
    betweenBehind.test(text.slice(next.end, next.end + 30)) ||
    (isAtStart(text, token) && isStep(token, next))
  )
}

/** Behind a sign of money at the most. */
function isAtStart(text: string, { start }: NumberToken): boolean {
  return start < 12 && /^[^\p{L}]*(?:\p{L}{1,3}[^\p{L}]*)?$/u.test(text.slice(0, start))
}

/** Whether the second of two amounts is above the first by no more than the ends of a range are apart. */
function isStep(token: NumberToken, next: NumberToken): boolean {
  const ends = joinEnds(token, next)
  return ends !== null && Number(ends.low) < Number(ends.high) && Number(ends.high) <= 2 * Number(ends.low)
}

const wordBefore = /\p{L}{1,6}\.?\s?$/u

/** What stands between two numbers, without a sign of money that no list knows and that stands before both. */
function withoutMark(text: string, token: NumberToken, gap: string): string {
  const [sign] = wordBefore.exec(text.slice(Math.max(0, token.start - 8), token.start)) ?? []
  return sign !== undefined && gap.endsWith(sign) ? gap.slice(0, -sign.length) : gap
}

function rangeOf(token: NumberToken, next: NumberToken): SpokenAmount | null {
  const ends = joinEnds(token, next)
  if (ends === null) return null
  return {
    ...ends,
    qualifier: 'range',
    mark: isDollarCode(next.mark) ? next.mark : (token.mark ?? next.mark),
    isPerAnnum: token.isPerAnnum || next.isPerAnnum,
    start: token.start,
    end: next.end,
  }
}

type Sized = Pick<NumberToken, 'decimal' | 'power'>

/**
 * The two ends of a range. A suffix on one of them counts for both where the other is written as small:
 * "$120-150k", and "$140 - $160000" is 140 thousand.
 */
export function joinEnds(low: Sized, high: Sized): { low: Decimal; high: Decimal } | null {
  let [lowPower, highPower] = [low.power, high.power]
  const isAscending = Number(low.decimal) <= Number(high.decimal)
  if (lowPower === 0 && highPower > 0 && isAscending) lowPower = highPower
  else if (highPower === 0 && lowPower > 0 && isAscending && Number(high.decimal) < 1000) highPower = lowPower
  else if (lowPower === 0 && highPower === 0) {
    const thousands = Number(low.decimal) * 1000
    const top = Number(high.decimal)
    if (thousands >= top / 2 && thousands <= top && Number(low.decimal) < 1000) lowPower = 3
  }
  const ends = [scaleDecimal(low.decimal, lowPower), scaleDecimal(high.decimal, highPower)]
  return ends[0] == null || ends[1] == null ? null : { low: ends[0], high: ends[1] }
}

function singleOf(text: string, token: NumberToken): SpokenAmount | null {
  const decimal = scaleDecimal(token.decimal, token.power)
  if (decimal === null) return null
  // "+/- 60 K€": about that much.
  const before = text.slice(Math.max(0, token.start - 24), token.start).replace(/\+ ?\/ ?[-–] ?$/, '')
  const isWord = (pattern: RegExp): boolean => {
    const match = pattern.exec(before)
    return match !== null && !/\p{L}/u.test(before[match.index - 1] ?? '')
  }
  // A minus with no number before it.
  if (/(?:^|[^\d\s\p{L}.,)])\s*[-−]\s?$/u.test(before) || /^\s*[-−]\s?$/.test(before)) return null
  const spot = { mark: token.mark, isPerAnnum: token.isPerAnnum, start: token.start, end: token.end }
  const after = text.slice(token.end, token.end + 16)
  if (isWord(upToBefore) || upToAfter.test(after))
    return { low: null, high: decimal, qualifier: 'up_to', ...spot }
  if (token.hasPlus || isWord(fromBefore) || fromAfter.test(after))
    return { low: decimal, high: null, qualifier: 'from', ...spot }
  return { low: decimal, high: decimal, qualifier: 'exact', ...spot }
}
