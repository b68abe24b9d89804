// A salary that stands only in running text: in the benefits, the working hours, the description. It is offered with
// its words and never adopted, so it has to look like pay: a currency beside the number, and a range, a period or a
// word for pay close by.

import type { Hint } from '../../../../shared/posting.ts'
import { salaryText } from '../../../../shared/salaryText.ts'
import type { RawNode } from '../raw.ts'
import { rawStringOf, surroundingsOf } from '../text/snippet.ts'
import { readCurrency } from './currencies.ts'
import { findPeriod } from './periods.ts'
import { findAmount, readBasis, type SpokenAmount } from './salaryWords.ts'

const fields = [
  ['incentivecompensation', 'incentives'],
  ['jobbenefits', 'benefits'],
  ['workhours'],
  ['description'],
] as const

/** A currency beside a number, in markup that may still be escaped. */
const moneyPattern =
  /(?:[$€£¥₹₽₩₪₺₱]|&(?:amp;)?(?:euro|pound|yen|#8364|#163);|\b(?:USD|EUR|GBP|CHF|CAD|AUD|NZD|INR|PLN|SEK|NOK|DKK|CZK|SGD|ZAR|BRL|MXN|JPY)\b)\s?\d|\d[\d.,]{0,12}\s?(?:k\s?|T)?(?:€|£|₽|zł|Kč|kr\b|руб|&(?:amp;)?(?:euro|pound);|(?:EUR|USD|GBP|CHF|CAD|PLN|SEK|NOK|DKK|CZK)\b)/gi
/** Quick test for what that cannot match without: a digit beside a sign, a reference or an end of a code. */
const digitByCurrency =
  /\d[\d.,]{0,12}\s?[kt]?\s?(?:[€£₽zkрeugcpsnd]|&(?:amp;)?[ep])|(?<=[$€£¥₹₽₩₪₺₱;dflknpry]\s?)\d/i
const payWords =
  /salar|\bpay\b|\bpaid\b|compensation|\bwages?\b|remunerat|\bOTE\b|\brate\b|gehalt|gehälter|vergütung|entgelt|\blohn|rémunération|retribuzione|\bral\b|stipendio|sueldo|retribución|salaris|\bloon\b|remuneração|зарплат|оклад|wynagrodzen|mzda|年収|月給|年薪|月薪/iu

const windowsPerField = 6

/** The first amount that looks like pay, with the words around it; null where there is none. */
export function findSalaryHint(node: RawNode, countryCode: string | null): Hint | null {
  for (const names of fields) {
    const raw = rawStringOf(node, ...names)
    if (!digitByCurrency.test(raw)) continue
    for (const text of surroundingsOf(raw, moneyPattern, windowsPerField)) {
      const amount = findPay(text)
      if (amount !== null) return { field: 'salary', text, value: describeAmount(text, amount, countryCode) }
    }
  }
  return null
}

const mostAmounts = 3

/** The first amount in a few words that looks like pay; one that is something else may stand in front of it. */
function findPay(text: string): SpokenAmount | null {
  let rest = text
  for (let tried = 0; tried < mostAmounts; tried++) {
    const amount = findAmount(rest)
    if (amount === null || amount.mark === null) return null
    if (looksLikePay(text, amount)) return amount
    rest = rest.slice(0, amount.start) + ' '.repeat(amount.end - amount.start) + rest.slice(amount.end)
  }
  return null
}

/** Money for something else than work: "a $5,000 sign-on bonus", "glasses up to £300 a year". */
const otherBefore =
  /\b(?:bonus(?:es)?|stipend|allowance|budget|voucher|worth|fund(?:s|ing)?|costs?)\b[^.;]{0,40}$/i
const otherBehind =
  /^\s?(?:\p{L}+[ -]){0,3}(?:sign|bonus|stipend|allowance|budget|voucher|discount|reimburs|referral|contribution|towards?\b|raised|funding|in (?:assets|revenue|sales))/iu
/** Nobody is paid less for so long, in money that is worth as much. */
const leastPay = { hour: 3, day: 20, week: 80, fortnight: 150, month: 200, year: 3000 } as const
const strongMoney = /\$|€|£|USD|EUR|GBP|CHF/

function looksLikePay(text: string, amount: SpokenAmount): boolean {
  const top = Number(amount.high ?? amount.low)
  const isStrong = strongMoney.test(amount.mark ?? '')
  // "$5 million in funding" is no pay, nor is a budget.
  if (top >= 1_000_000 && isStrong) return false
  const before = text.slice(Math.max(0, amount.start - 50), amount.start)
  if (otherBefore.test(before) || otherBehind.test(text.slice(amount.end, amount.end + 40))) return false
  const period = amount.isPerAnnum ? 'year' : findPeriod(text.slice(amount.end, amount.end + 30))
  if (period !== null && isStrong && top < leastPay[period]) return false
  return payWords.test(text) || period !== null || (amount.qualifier === 'range' && top >= 1000)
}

function describeAmount(text: string, amount: SpokenAmount, countryCode: string | null): string {
  const period = amount.isPerAnnum ? 'year' : findPeriod(text.slice(amount.end, amount.end + 40))
  return salaryText({
    kind: 'base',
    min: amount.low,
    max: amount.high,
    currency: readCurrency(amount.mark ?? '', countryCode).code,
    period,
    periodSource: period === null ? null : 'stated',
    qualifier: amount.qualifier,
    basis: readBasis(text),
    percentiles: null,
    rawText: text,
    annual: null,
  })
}
