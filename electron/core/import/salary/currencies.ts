// Which currency a code or sign stands for. A sign that several countries share ($, kr, ¥ …) needs the country of
// the job; without it there is no currency, and US dollars are never assumed. Codes are those Intl knows.

import { byWord, pairsOf } from '../text/wordLists.ts'

interface CurrencyRead {
  /** ISO 4217; null where the text is no currency or stands for several. */
  code: string | null
  problem: 'ambiguous' | 'unknown' | null
}

const codes = new Set(Intl.supportedValuesOf('currency'))
const outdated = new Map([['RUR', 'RUB']])

/** Signs that mean one currency. */
const signs = byWord({
  USD: '美元|美金|米ドル|US$|USD$|U$S|U$D|دولار أمريكي|دولاراً أمريكياً|دولارا أمريكيا',
  CAD: 'CA$|CAD$|C$|CDN$|CDN',
  AUD: 'AU$|AUD$|A$',
  NZD: 'NZ$|NZD$',
  SGD: 'S$|SG$',
  HKD: 'HK$|港幣|港币|港元',
  TWD: 'NT$|新台幣|新臺幣',
  MXN: 'MX$',
  BRL: 'R$',
  KYD: 'CI$',
  JMD: 'J$',
  TTD: 'TT$',
  XCD: 'EC$',
  BZD: 'BZ$',
  BBD: 'BDS$',
  FJD: 'FJ$',
  EUR: '欧元|歐元|€|EURO|EUROS|EUROA|EURA|EUROT|EURŲ|EIRO|ЕВРО|ΕΥΡΏ',
  GBP: '£|英镑|英鎊',
  INR: '₹',
  RUB: '₽|РУБ|РУБЛЬ|РУБЛИ|РУБЛЕЙ|РУБЛЯ',
  PLN: 'ZŁ|ZLOTYCH|ZŁOTYCH',
  CZK: 'KČ|KORUN',
  KRW: '₩|원|韩元|韓元',
  ILS: '₪|ש"ח|ש״ח|שקלים',
  TRY: '₺|TL',
  UAH: '₴|ГРН|ГРИВЕНЬ',
  PHP: '₱',
  VND: '₫|ĐỒNG|VNĐ',
  THB: '฿|บาท',
  NGN: '₦',
  KZT: '₸|ТГ|ТЕНГЕ',
  JPY: '円|日元|日圓|日币',
  CNY: 'RMB|人民币|人民幣',
  MYR: 'RM',
  RON: 'LEI',
  BGN: 'ЛВ',
  RSD: 'DINARA|ДИНАРА',
  BAM: 'KM',
  CHF: 'SFR',
  KES: 'KSH|KSHS',
  UGX: 'USH',
  TZS: 'TSH',
  NPR: 'NRS',
  BDT: 'TK|TAKA|৳',
  GHS: '₵|GH₵|GH¢',
  NAD: 'N$',
  CRC: '₡',
  AZN: '₼',
  GEL: '₾',
  AMD: '֏',
  MNT: '₮',
  HUF: 'FT|FORINT',
  IDR: 'RP',
  PEN: 'S/',
  SAR: 'ريال سعودي',
  QAR: 'ريال قطري',
  AED: 'درهم إماراتي',
  EGP: 'جنيه مصري',
})

const dollars =
  'US:USD CA:CAD AU:AUD NZ:NZD SG:SGD HK:HKD TW:TWD MX:MXN AR:ARS CL:CLP CO:COP PR:USD EC:USD SV:USD UY:UYU ' +
  'KY:KYD JM:JMD TT:TTD BB:BBD BS:BSD BZ:BZD GY:GYD FJ:FJD NA:NAD BM:BMD LR:LRD'
const crowns = 'SE:SEK NO:NOK DK:DKK IS:ISK'
/** The same franc by the name of two banks. */
const francs = `${['BJ', 'BF', 'CI', 'GW', 'ML', 'NE', 'SN', 'TG'].map((country) => `${country}:XOF`).join(' ')} ${['CM', 'CF', 'TD', 'CG', 'GQ', 'GA'].map((country) => `${country}:XAF`).join(' ')}`
/** Signs that mean the currency of the country they stand in. */
const shared = new Map(
  [
    ['$|DOLLAR|DOLLARS', dollars],
    ['KR|KRONER|KRONOR', crowns],
    ['¥|￥', 'JP:JPY CN:CNY'],
    ['元', 'CN:CNY TW:TWD HK:HKD'],
    ['RS|₨|रुपये', 'IN:INR PK:PKR LK:LKR NP:NPR MU:MUR'],
    ['Р', 'RU:RUB BY:BYN'],
    ['ريال', 'SA:SAR QA:QAR OM:OMR YE:YER'],
    ['درهم|DHS', 'AE:AED MA:MAD'],
    ['جنيه', 'EG:EGP SD:SDG'],
    ['دينار', 'KW:KWD BH:BHD JO:JOD IQ:IQD TN:TND DZ:DZD LY:LYD'],
    ['R', 'ZA:ZAR'],
    ['N', 'NG:NGN'],
    ['FR', 'CH:CHF LI:CHF'],
    ['CFA|FCFA|F CFA', francs],
  ].flatMap(([signs, list]) => signs!.split('|').map((sign) => [sign, pairsOf(list!)] as const)),
)

/** Codes that are also written in small letters in running text. */
const everyday = new Set(
  'USD EUR GBP CHF CAD AUD NZD INR PLN SEK NOK DKK CZK HUF JPY RUB BRL ZAR SGD AED QAR KES NGN GHS PKR BDT MYR VND UAH IDR'.split(
    ' ',
  ),
)

/** Reads a text that should be a currency and nothing else. `countryCode` is where the job is. */
export function readCurrency(text: string, countryCode: string | null): CurrencyRead {
  const plain = text.trim().replace(/\.$/, '').toUpperCase()
  const code = outdated.get(plain) ?? plain
  if (codes.has(code)) return { code, problem: null }
  // "US $", "U.S.$"
  const sign = signs.get(plain) ?? signs.get(plain.replace(/[\s.]+/g, ''))
  if (sign !== undefined) return { code: sign, problem: null }
  const byCountry = shared.get(plain)
  if (byCountry === undefined) {
    const named = codeNamed(plain.replaceAll('.', ''))
    return { code: named, problem: named === null ? 'unknown' : null }
  }
  const local = countryCode === null ? undefined : byCountry.get(countryCode)
  return local === undefined ? { code: null, problem: 'ambiguous' } : { code: local, problem: null }
}

let codesByName: Map<string, string> | null = null

/** "US DOLLARS", "POUND STERLING", "ZLOTY": the code of a currency by its English name. In running text a pound is a weight. */
function codeNamed(name: string): string | null {
  if (name.length < 4 || !/^[A-Z]+(?: [A-Z]+){0,3}$/.test(name)) return null
  codesByName ??= nameCodes()
  const single = name.replace(/(?<=[A-Z]{3})S(?= STERLING$|$)/, '')
  return codesByName.get(single) ?? codesByName.get(name) ?? null
}

function nameCodes(): Map<string, string> {
  const display = new Intl.DisplayNames('en', { type: 'currency' })
  const named = [...codes].map((code) => [display.of(code)!.toUpperCase(), code] as const)
  const found = new Map(named)
  for (const sterling of ['POUND', 'POUND STERLING', 'STERLING', 'GB POUND']) found.set(sterling, 'GBP')
  // What one country alone calls its money needs no country: a dollar is shared, a zloty is not.
  const units = Map.groupBy(named, ([name]) => /^\S+ (\S+)$/.exec(name)?.[1] ?? '')
  for (const [unit, of] of units) if (unit !== '' && of.length === 1) found.set(unit, of[0]![1])
  return found
}

function escapeMark(text: string): string {
  return text.replace(/[$.]/g, '\\$&')
}

/** So few pesos are no pay in Colombia and Chile, for hours or days and for longer. */
const fewestPesos = { short: 1000, long: 100_000 }

/** "$3,000 a month" in Bogotá: it is not said whose dollars they are, but they are no pesos. */
export function isTooFewPesos(code: string, mark: string, amount: number, period: string | null): boolean {
  if ((code !== 'COP' && code !== 'CLP') || mark.trim() !== '$') return false
  return amount < (period === 'hour' || period === 'day' ? fewestPesos.short : fewestPesos.long)
}

const marks = [...signs.keys(), ...shared.keys()]
  .sort((left, right) => right.length - left.length)
  .map(escapeMark)
/** A sign or code as it stands beside a number; letters must not go on before or after it, where words have spaces. */
const mark = `(?:円|元|원|บาท|(?<!\\p{L})(?:${marks.join('|')})\\.?(?!\\p{L})|(?<!\\p{L})[A-Za-z]{3}(?!\\p{L}))`
const markBefore = new RegExp(`(${mark})[\\s:]{0,2}$`, 'iu')
const markAfter = new RegExp(`^\\s?(${mark})`, 'iu')

interface Mark {
  text: string
  /** With the spaces between it and the number. */
  length: number
}

/** "USD $": the code settles what the sign leaves open. */
const codeAndSign = /(?<!\p{L})([A-Z]{3})\s?\p{Sc}[\s:]{0,2}$/u

/** The currency mark that ends right before a number; "TOP 100" and "ALL 50" are words. */
export function markAtEnd(text: string): Mark | null {
  const near = text.slice(-12)
  const pair = codeAndSign.exec(near)
  if (pair !== null && codes.has(pair[1]!)) return { text: pair[1]!, length: pair[0].length }
  const mark = checkMark(markBefore.exec(near))
  return mark !== null && /^(?:TOP|ALL)$/.test(mark.text) ? null : mark
}

/** "N150,000": a naira, where thousands follow; `written` is the number. */
export function nairaAtEnd(text: string, written: string): Mark | null {
  return /(?<![\p{L}\d])N$/u.test(text) && /^\d{2,3},\d{3}/.test(written) ? { text: 'N', length: 1 } : null
}

/** The currency mark that begins right after a number. */
export function markAtStart(text: string): Mark | null {
  return checkMark(markAfter.exec(text.slice(0, 20)))
}

function checkMark(match: RegExpExecArray | null): Mark | null {
  if (match === null) return null
  const text = match[1]!.replace(/\.$/, '')
  const upper = text.toUpperCase()
  const isWord = /^[A-Za-z]{3}$/.test(text) && !signs.has(upper) && !shared.has(upper)
  const isKnown =
    !isWord ||
    (text === upper || text === 'Php' ? codes.has(upper) || outdated.has(upper) : everyday.has(upper))
  // A lone letter R is a rand only as a capital, and N a naira only right before thousands.
  if (!isKnown || text === 'r' || upper === 'N') return null
  return { text, length: match[0].length }
}
