// A salary that stands only in running text: in the benefits, the working hours, the description. It is offered with
// its words and never adopted, so it has to look like pay: a currency beside the number, and a range, a period or a
// word for pay close by.

import type { Hint, SalaryPeriod } from '../../../../shared/posting.ts'
import { salaryText } from '../../../../shared/salaryText.ts'
import { westernDigits } from '../../../../shared/westernDigits.ts'
import { titleFields } from '../fields/title.ts'
import { dollarCountryIn } from '../places/dollarCountry.ts'
import type { RawNode } from '../raw.ts'
import { pattern } from '../text/pattern.ts'
import { quoteFrom, rawStringOf, surroundingsOf } from '../text/snippet.ts'
import { basisBeside, placesOf, readBasis } from './basis.ts'
import { isTooFewPesos, readCurrency } from './currencies.ts'
import { foreignMoney, foreignPayWords, mayHoldForeignMoney, payAlone } from './foreignMoney.ts'
import { isOtherMoney, isOtherMoneyBehind } from './otherMoney.ts'
import { findNamedPeriod, findPeriod, leastPay } from './periods.ts'
import { findAmount, type SpokenAmount } from './salaryWords.ts'
import { isUnsureThousand } from './thousands.ts'

const fields = [
  titleFields,
  ['incentivecompensation', 'incentives'],
  ['jobbenefits', 'benefits'],
  ['workhours'],
  ['description'],
] as const

/** A currency beside a number, in markup that may still be escaped. */
const moneyPattern = pattern('giu')`
  (?:(?<!\p{L})(?:R|US|CA|AU|NZ|SG|HK|NT|MX|CI|TT|EC|BZ|BDS|FJ|[ACSJN])\$|[$€£¥₹₽₩₪₺₱]
    |&(?:amp;)?(?:euro|pound|yen|#8364|#163);|(?<!\p{L})Rs\.?|\b(?:USD|EUR|GBP|CHF|CAD|AUD|NZD|INR|PLN|SEK
      |NOK|DKK|CZK|SGD|ZAR|BRL|MXN|JPY|HKD|AED|SAR|QAR|KES|NGN|GHS|TZS|UGX|ZMW|RWF|ETB|EGP|MAD|PKR|BDT|LKR
      |NPR|MYR|THB|IDR|PHP|CNY|RMB|TWD|HUF|RON|BGN|TRY|UAH|RUB|ISK|ILS)(?!\p{L})|(?<!\p{L})kr\.?)\s?\d
  |(?<![\p{L}\d])[RN](?=\d{2,3}[ ,]\d{3}(?!\d))|\d[\d.,]{0,12}\s?(?:k\s?|T)?(?:€|£|\$|₽|zł|Kč|kr\b
    |euros?\b|kroner\b|kronor\b|руб|&(?:amp;)?(?:euro|pound);
    |(?:EUR|USD|GBP|CHF|CAD|PLN|SEK|NOK|DKK|CZK)\b)
`
/** Quick test for what that cannot match without: a digit beside a sign, a reference or an end of a code. */
const digitByCurrency =
  /\d[\d.,]{0,12}\s?[kt]?\s?(?:[€£$₽zkрeugcpsnd]|&(?:amp;)?[ep])|(?<=[$€£¥₹₽₩₪₺₱;bdefhklnpqrstwxy.]\s?)\d/i
const payWords = pattern('iu')`
  sal[aá]r|\bpay\b(?! ?(?:period|che(?:ck|que)|day))|\bpaid\b|compensation|\bwages?\b|remunerat|\bOTE\b
  |\brate\b|gehalt|gehälter|stundensatz|tagessatz|vergütung|entgelt|\blohn|rémunération|retribuzione
  |\bral\b|stipendio|sueldo|retribución|\bloon\b|\bl[öø]nn?(?:en)?\b|lönen|palkk|remuneração
  |зарплат|оклад|wynagrodzen|mzda|\brenta (?:l[ií]quida|bruta)
  |\b(?:annual|yearly|first[- ]year|potential|expected) earnings\b|package (?:of|up to)
  |\+ ?(?:\d\d?(?:\.\d)?% ?)?super(?:annuation)?\b
  |(?:\/|per |за )(?:shift|смен[ау])|年収|月給|年薪|月薪
`

/** What parts a label from its value in markup that may still be escaped: "Salary:</b> 90k". */
const gap = '(?:\\s|</\\w{1,8}>|&(?:amp;)?nbsp;|&lt;/\\w{1,8}&gt;)'
/** A label for pay, "is" or "between" behind it, and a number: "Rémunération : 45-60k", "Compensation is 180 - 200k". */
const payLabel =
  '(?<!\\p{L})(?:(?:(?:salary|pay|pay rate|comp(?:ensation)?)(?: range| package)?|\\p{L}{0,16}gehalt|' +
  'vergütung|salaire|rémunération|sal[aá]rio|remuneração|sueldo|retribución|retribuzione|' +
  `RAL)(?:${gap}{0,2}[:：]| (?:is|between|entre|zwischen|von|up to|em torno de|de até|até|fino a))|` +
  'RAL(?= (?!\\d{4}(?!\\d))))'
/** "70M gross", "20 - 25tr Gross": before tax there is only pay. */
const beforeTax =
  '(?:M|tr|triệu|jt|juta|k) ?(?:gross|net)(?!\\p{L}| (?:revenue|profit|margin|sales|income|worth|assets?|merch|floor|area|tonn|weight))'
const labelled = `${payLabel}${gap}{0,3}(?:(?:between|entre|zwischen|von) )?`
/** It begins with the digit, since there are fewer of them to begin at than letters. */
const labelledRange = new RegExp(`\\d(?:(?<=${labelled}\\d)| ?${beforeTax})`, 'giu')

const windowsPerField = 6

/** Quick test for what holds an amount of money with its currency. */
export function mayHoldMoney(text: string): boolean {
  return /\d/.test(text) && (digitByCurrency.test(text) || mayHoldForeignMoney(text))
}

/** The first amount that looks like pay, with the words around it; null where there is none. */
export function findSalaryHint(node: RawNode, countryCode: string | null): Hint | null {
  for (const names of fields) {
    const raw = westernDigits(rawStringOf(node, ...names))
    if (!/\d/.test(raw)) continue
    const hintAt = (pattern: RegExp): Hint | null =>
      hintIn(surroundingsOf(raw, pattern, windowsPerField), raw, countryCode, names === titleFields)
    const hint =
      (digitByCurrency.test(raw) ? hintAt(moneyPattern) : null) ??
      (mayHoldForeignMoney(raw) ? hintAt(foreignMoney) : null) ??
      hintAt(labelledRange)
    const found = hint ?? (/mile|cpm/i.test(raw) ? perMileIn(raw) : null)
    if (found !== null) return found
  }
  return null
}

const cents = '\\.?\\d[\\d.]{0,5}'
/** "60 cents per mile", ".46-.60 cpm": what drivers are paid for. */
const forMiles = pattern('giu')`
  (?<![\d.])(?:\$ ?)?${cents}(?: ?(?:-|–|to) ?(?:\$ ?)?${cents})? ?(?:cpm
    |(?:cents?|¢) ?(?:per|\/|an?) ?(?:loaded |practical )?mile)(?!\p{L})
  |\$ ?${cents}(?: ?(?:-|–|to) ?(?:\$ ?)?${cents})? ?(?:per|\/|an?) ?(?:loaded |practical )?mile(?!\p{L})
`

/** No period measures it, so its own words are all that is offered. */
function perMileIn(raw: string): Hint | null {
  for (const each of surroundingsOf(raw, forMiles, windowsPerField)) {
    forMiles.lastIndex = 0
    const value = forMiles.exec(each.text.slice(each.at))?.[0]
    const before = each.text.slice(0, each.at)
    if (value === undefined || isOtherMoney(before) || /mileage/i.test(before)) continue
    if (!isOtherMoneyBehind(each.text.slice(each.at + value.length)))
      return { field: 'salary', text: quoteFrom(each), value }
  }
  return null
}

type Windows = ReturnType<typeof surroundingsOf>

function hintIn(found: Windows, raw: string, countryCode: string | null, isTitle: boolean): Hint | null {
  for (const each of found) {
    const amount = findPay(each.text, countryCode, isTitle)
    if (amount === null || isUnsureThousand(each.text, () => raw, countryCode)) continue
    const text = quoteFrom({ ...each, at: amount.start })
    const country = amount.mark === '$' ? dollarCountryIn(text, countryCode) : countryCode
    return { field: 'salary', text, value: describeAmount(each.text, amount, country) }
  }
  return null
}

const mostAmounts = 4

/** The first amount in a few words that looks like pay; one that is something else may stand in front of it. */
function findPay(text: string, countryCode: string | null, isTitle: boolean): SpokenAmount | null {
  let rest = text
  for (let tried = 0; tried < mostAmounts; tried++) {
    const amount = findAmount(rest)
    if (amount === null) return null
    const isMoney = amount.mark !== null || isPayByWords(text, amount)
    if (isMoney && looksLikePay(text, amount, countryCode, isTitle)) return amount
    rest = rest.slice(0, amount.start) + ' '.repeat(amount.end - amount.start) + rest.slice(amount.end)
  }
  return null
}

/** Where it is not known whose dollars they are, they count as strong ones. */
const strongMoney = /^(?:\$|€|£|USD|EUR|GBP|CHF|CAD|AUD)/

/** "月給25万", "thu nhập 10 - 15 triệu/tháng": pay, though no currency is written. */
function isPayByWords(text: string, amount: SpokenAmount): boolean {
  const lead = text.slice(Math.max(0, amount.start - 24), amount.start)
  if (isBeforeTax(text, amount)) return true
  const isSize = amount.qualifier === 'range' || /k$/i.test(text.slice(amount.start, amount.end))
  const top = Number(amount.high ?? amount.low)
  if (labelAtEnd.test(lead)) return (isSize && top >= leastAlone) || top >= leastForPeriod(text, amount)
  if (periodOf(text, amount) !== null) return foreignPayWords.test(lead)
  return payAtEnd.test(lead) && amount.qualifier === 'range' && Number(amount.high) >= leastAlone
}

/** "65/hr": the least of what is paid for the time right behind an amount. */
function leastForPeriod(text: string, amount: SpokenAmount): number {
  const period = /^ ?(?:\/|(?:per|an?|p\.) ?)\p{L}/u.test(text.slice(amount.end))
    ? periodOf(text, amount)
    : null
  return period === null ? Number.POSITIVE_INFINITY : leastPay[period]
}

/** "薪资：8K-12K", "Lương: 10 - 15 triệu": a label for pay in front of a range, though nothing says of what money or for how long. */
const payAtEnd = new RegExp(`${payAlone}[^\\p{L}\\d]{0,6}$`, 'iu')
const labelAtEnd = new RegExp(`${labelled}$`, 'iu')
const leastAlone = 1000

const endsBeforeTax = new RegExp(`\\d ?${beforeTax}`, 'iu')

function isBeforeTax(text: string, { start, end }: SpokenAmount): boolean {
  return endsBeforeTax.test(text.slice(start, end + 20))
}

function isStrong({ mark }: SpokenAmount, countryCode: string | null): boolean {
  return strongMoney.test(readCurrency(mark ?? '', countryCode).code ?? mark ?? '')
}

/** "$5 million in funding", "an income of £2.5m": no pay, nor is a budget. */
function isTooMuch(amount: SpokenAmount, countryCode: string | null): boolean {
  return Number(amount.high ?? amount.low) >= 1_000_000 && isStrong(amount, countryCode)
}

function looksLikePay(
  text: string,
  amount: SpokenAmount,
  countryCode: string | null,
  isTitle: boolean,
): boolean {
  const top = Number(amount.high ?? amount.low)
  // Nor is the "$1.00 - $1.00" of a form nobody filled in.
  if (isTooMuch(amount, countryCode) || top <= 1) return false
  const before = text.slice(Math.max(0, amount.start - 50), amount.start)
  if (isOtherMoney(before) || isOtherMoneyBehind(text.slice(amount.end, amount.end + 40))) return false
  const period = periodOf(text, amount)
  if (period !== null && isStrong(amount, countryCode) && top < leastPay[period]) return false
  if (payWords.test(text) || foreignPayWords.test(text) || period !== null) return true
  if (isBeforeTax(text, amount)) return true
  return amount.qualifier === 'range' && top >= 1000 && (isTitle || standsAlone(before))
}

/** What may stand in front of a range of pay that nothing calls so: small words, whose it is, or that it is offered. */
const smallLead =
  /^(?:[^\p{L}]|(?<!\p{L})\p{L}{1,3}(?!\p{L})|from|between|entre|zwischen|circa|tussen|mellan|mellem|your|dein|approx\p{L}*)*$/iu
const offered = pattern('iu')`
  (?<!\p{L})(?:(?:we|to) offer|offering|you(?:['’]ll| will| can)? (?:earn|make|get)|(?:bieten|erwart|verdien|zahlen|offr|propos|ofrec
    |oferec|bied|oferuj|erbjud|tilby|tjän|tjen|nabíz|kínál)\p{L}*|ranges?|band|grade|level|base|scale|schaal|schale|widełki|fourchette
    |rango|banda|faixa|fascia|spanne)(?!\p{L})
`

function standsAlone(before: string): boolean {
  const lead = before.split(/[.;:|·•–—,!?\n(]\s|\s[-–—]\s?|^[-–*•]/u).at(-1)!
  return smallLead.test(lead) || offered.test(lead)
}

const longestLead = 40
const longestTail = 40
const longestDense = 6

/** The period said of an amount: right behind it, or by the word for pay in front of it. */
function periodOf(
  text: string,
  { start, end, isPerAnnum }: Pick<SpokenAmount, 'start' | 'end' | 'isPerAnnum'>,
): SalaryPeriod | null {
  if (isPerAnnum) return 'year'
  // "年収500万円": where words stand without spaces, the one right in front says more than any behind.
  const right = text.slice(Math.max(0, start - longestDense), start)
  const dense = /[\p{Script=Han}\p{Script=Hangul}]/u.test(right) ? findNamedPeriod(right) : null
  if (dense !== null) return dense
  const tail = text.slice(end, end + longestTail).split(/[.;。；!?](?=\s+\p{Lu}|\s*$)|[•·|【]/u)[0] ?? ''
  const lead = text.slice(Math.max(0, start - longestLead), start).split(/[.;。；!?•·|】]\s*/u)
  return findPeriod(tail) ?? findNamedPeriod(lead.findLast((part) => part.trim() !== '') ?? '')
}

const longestLine = 600

/** For how long these amounts are paid, as the lines that hold them say; null where none does, or two say different things. */
export function periodBeside(text: string, low: string | null, high: string | null): SalaryPeriod | null {
  const [first, last = first] = [low, high].filter((end) => end !== null).map(Number)
  if (first === undefined) return null
  const lines = text.split('\n').filter((line) => line.length <= longestLine && /\d{3}/.test(line))
  const found = lines.flatMap((line) =>
    placesOf(line, first, last!).map((place) => periodOf(line, { ...place, isPerAnnum: false })),
  )
  const [period, ...others] = new Set(found.filter((each) => each !== null))
  return period === undefined || others.length > 0 ? null : period
}

/** Pay as a few words state it, in one way of writing; null where they hold no amount. */
export function describePay(
  text: string,
  countryCode: string | null,
  lines: readonly string[],
): string | null {
  const amount = findAmount(text)
  if (amount === null || isTooMuch(amount, countryCode)) return null
  // For how long it is paid, and whether before tax, may stand around it on its line.
  const line = lines.find((each) => each.includes(text)) ?? text
  const start = line.indexOf(text)
  const within = { ...amount, start: amount.start + start, end: amount.end + start }
  const basis = basisBeside(lines.join('\n'), amount.low, amount.high)
  return describeAmount(line, within, countryCode, basis ?? readBasis(text))
}

/** "$30/hr USD", "$50-$65 US per hour": whose dollars they are, said behind the time or before it. */
function dollarsBehind(tail: string): string | null {
  const said = /^(?:\s?\/ ?\p{L}{1,6}| (?:per|an?) \p{L}{1,6})?[\s(]{1,2}(US|[A-Z]{2}D)(?!\p{L})/u.exec(
    tail,
  )?.[1]
  return said === 'US' ? 'USD' : (said ?? null)
}

/** How only one currency is counted there: "6–8 LPA", "15 - 20 triệu", "5 - 7 juta". */
function markOfCount(text: string, amount: SpokenAmount, countryCode: string | null): string {
  if (amount.isPerAnnum) return 'INR'
  const written = text.slice(amount.start, amount.end)
  if (countryCode === 'VN' && /\d ?(?:triệu|tr)$/iu.test(written)) return 'VND'
  return countryCode === 'ID' && /\d ?(?:juta|jt)$/iu.test(written) ? 'IDR' : ''
}

function describeAmount(
  text: string,
  amount: SpokenAmount,
  countryCode: string | null,
  basis = readBasis(text),
): string {
  const period = periodOf(text, amount)
  const mark =
    (amount.mark === '$' ? dollarsBehind(text.slice(amount.end)) : null) ??
    amount.mark ??
    markOfCount(text, amount, countryCode)
  const { code } = readCurrency(mark, countryCode)
  const isOwn = code !== null && !isTooFewPesos(code, mark, Number(amount.high ?? amount.low), period)
  return salaryText({
    kind: 'base',
    min: amount.low,
    max: amount.high,
    currency: isOwn ? code : null,
    period,
    periodSource: period === null ? null : 'stated',
    qualifier: amount.qualifier,
    basis,
    percentiles: null,
    rawText: text,
    annual: null,
  })
}
