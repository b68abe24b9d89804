// Pay as people type it: "85k", "85.000 €", "60–70k EUR", "£500/day", "from 4,200 a month". What is left out may be taken
// from what is known of the posting; the reading says so, and nothing else is guessed.

import { parseAmount } from './amounts.ts'
import { type Pay, paySchema } from './pay.ts'
import type { SalaryPeriod } from './posting.ts'
import { currencyCodes, takeCurrency } from './search/salaryTest.ts'
import { westernDigits } from './westernDigits.ts'
import type { BonusReading } from './yearlyPay.ts'

/** What counts where nothing is typed; null: nothing does. */
export interface PayDefaults {
  currency: string | null
  period: SalaryPeriod | null
}

export type PayReading =
  | { kind: 'empty' }
  | { kind: 'problem'; text: string }
  /** `taken`: what was not typed. */
  | { kind: 'pay'; pay: Pay; taken: (keyof PayDefaults)[] }

const unitWords: Record<SalaryPeriod, string> = {
  hour: 'hours?|hourly|hrs?|h|stunde|std|heure|hora|ora',
  day: 'days?|daily|d|tag|jour|día|dia|giorno',
  week: 'weeks?|weekly|wks?|w|woche|semaine|semana',
  fortnight: 'fortnights?|fortnightly|two weeks|2 weeks',
  month: 'months?|monthly|mo|m|monat|mois|mes|mese',
  year: 'years?|yearly|annum|annually|annual|yrs?|y|p\\.?\\s?a\\.?|jahr|an|année|año|ano|anno',
}
const periodAtEnd = Object.entries(unitWords).map(([period, words]) => ({
  period: period as SalaryPeriod,
  pattern: new RegExp(
    `(?:\\s*/\\s*|\\s+(?:per|a|an|pro|je|par|each|every|por|al|im|in a)\\s+|\\s+)(?:${words})$`,
    'iu',
  ),
}))

const tries = 'Try 85k, 85.000 €, 60–70k EUR or £500/day.'

/** Reads a whole field. */
export function readPay(typed: string, defaults: PayDefaults): PayReading {
  const text = westernDigits(typed.normalize('NFKC')).replace(/\s+/g, ' ').trim()
  if (text === '') return { kind: 'empty' }
  const { rest, period } = takePeriod(text)
  const bare = rest.replace(/^(from|at least|min\.?|up to|at most|max\.?)\s+/i, '')
  const money = takeCurrency(bare.replace(/\s+(to|bis|à|until)\s+/i, '–'))
  if (money === null) return problem(`I cannot tell the currency in “${typed.trim()}”. ${tries}`)
  const currency = oneCurrency(money.currency, defaults.currency)
  if (Array.isArray(currency)) {
    return problem(
      `“${money.currency}” is the sign of several currencies. Write its code, such as ${currency[0]}.`,
    )
  }
  const ends = readEnds(money.rest, rest)
  if (ends === null) return problem(`I can read no amount in “${typed.trim()}”. ${tries}`)
  const read = paySchema.safeParse({
    ...ends,
    currency: currency ?? defaults.currency,
    period: period ?? defaults.period,
  })
  if (!read.success) return problem('An amount has at most 15 digits, and the lower one comes first.')
  const taken: (keyof PayDefaults)[] = []
  if (currency === null && defaults.currency !== null) taken.push('currency')
  if (period === null && defaults.period !== null) taken.push('period')
  return { kind: 'pay', pay: read.data, taken }
}

function problem(text: string): PayReading {
  return { kind: 'problem', text }
}

function takePeriod(text: string): { rest: string; period: SalaryPeriod | null } {
  for (const { period, pattern } of periodAtEnd) {
    const rest = text.replace(pattern, '')
    if (rest !== text && /\d/.test(rest)) return { rest: rest.trim(), period }
  }
  // "€85,000 p.a. gross" says more than can be kept.
  return { rest: text, period: null }
}

/** A sign of several currencies means the one that is expected, where that is one of them. */
function oneCurrency(found: string | null, expected: string | null): string | null | readonly string[] {
  if (found === null) return null
  const codes = currencyCodes(found)
  if (codes.length === 1) return codes[0] ?? null
  return expected !== null && codes.includes(expected) ? expected : codes
}

/** `text` has no currency and no spaces; `whole` is what it was made from. */
function readEnds(text: string, whole: string): Pick<Pay, 'min' | 'max'> | null {
  const plain = text.replace(/,[-–—]$/, '')
  if (/^(up to|at most|max)/i.test(whole)) return oneEnd(plain, (max) => ({ min: null, max }))
  if (/^(from|at least|min)/i.test(whole)) return oneEnd(plain, (min) => ({ min, max: null }))
  if (plain.endsWith('+')) return oneEnd(plain.slice(0, -1), (min) => ({ min, max: null }))
  const [low = '', high, ...more] = plain.split(/\.\.|[-–—]/)
  if (more.length > 0) return null
  if (high === undefined) return oneEnd(low, (amount) => ({ min: amount, max: amount }))
  // "60–70k" are thousands both.
  const isShort = /k$/i.test(high) && /^\d{1,3}([.,]\d)?$/.test(low)
  const [min, max] = [parseAmount(isShort ? `${low}k` : low), parseAmount(high)]
  return min === null || max === null ? null : { min, max }
}

function oneEnd(
  text: string,
  endsOf: (amount: string) => Pick<Pay, 'min' | 'max'>,
): Pick<Pay, 'min' | 'max'> | null {
  const amount = parseAmount(text)
  return amount === null ? null : endsOf(amount)
}

/** Pay as it can be typed: read again, it is the same. */
export function printPay({ min, max, currency, period }: Pay): string {
  const amounts =
    min === null || max === null
      ? `${max === null ? 'from' : 'up to'} ${group(max ?? min ?? '')}`
      : Number(min) === Number(max)
        ? group(min)
        : `${group(min)}–${group(max)}`
  return [amounts, currency, period === null ? null : `/ ${period}`].filter((part) => part !== null).join(' ')
}

/** Thousands parted by a comma. */
function group(amount: string): string {
  const [whole = '', fraction] = amount.split('.')
  // Behind a comma, three digits would be read as thousands.
  if (fraction?.length === 3) return amount
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return fraction === undefined ? grouped : `${grouped}.${fraction}`
}

/** A bonus is kept as it was typed; what can be reckoned with in it is read anew each time. */
export function readBonus(text: string, base: Pay | null): BonusReading {
  const trimmed = text.trim()
  if (trimmed === '') return { kind: 'none' }
  const percent = /^(\d{1,3}(?:[.,]\d{1,2})?)\s*%$/.exec(trimmed)?.[1]
  if (percent !== undefined) return { kind: 'percent', percent: Number(percent.replace(',', '.')) }
  const reading = readPay(trimmed, { currency: base?.currency ?? null, period: null })
  const isYearly = reading.kind === 'pay' && (reading.pay.period === null || reading.pay.period === 'year')
  return isYearly ? { kind: 'amount', pay: reading.pay } : { kind: 'words' }
}
