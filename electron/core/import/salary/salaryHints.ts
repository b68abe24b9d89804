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
      const amount = findAmount(text)
      if (amount === null || amount.mark === null || !looksLikePay(text, amount)) continue
      return { field: 'salary', text, value: describeAmount(text, amount, countryCode) }
    }
  }
  return null
}

function looksLikePay(text: string, amount: SpokenAmount): boolean {
  const top = Number(amount.high ?? amount.low)
  // "$5 million in funding" is no pay, nor is a budget.
  if (top >= 1_000_000 && /\$|€|£|USD|EUR|GBP|CHF/.test(amount.mark ?? '')) return false
  const hasWord = payWords.test(text)
  const hasPeriod = amount.isPerAnnum || findPeriod(text.slice(amount.end, amount.end + 30)) !== null
  return hasWord || hasPeriod || (amount.qualifier === 'range' && top >= 1000)
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
