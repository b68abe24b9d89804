// Amounts in a search: `>80k`, `60k..90k EUR`, `<=£45,500`. They are compared with what a salary comes to in a year.
// A sign that several currencies share stands for all of them; nothing is converted from one to another.

import type { Comparison } from './dateTest.ts'

export type SalaryTest =
  | { kind: 'none' }
  | { kind: 'any' }
  | { kind: 'compare'; comparison: Comparison; amount: number }
  | { kind: 'range'; from: number | null; to: number | null }

const signs: Record<string, string> = {
  '€': 'EUR',
  '£': 'GBP',
  '₹': 'INR',
  '₩': 'KRW',
  '₺': 'TRY',
  '₽': 'RUB',
  '₪': 'ILS',
  '₴': 'UAH',
  '₦': 'NGN',
  '₱': 'PHP',
  '₫': 'VND',
  '฿': 'THB',
  zł: 'PLN',
  us$: 'USD',
  ca$: 'CAD',
  a$: 'AUD',
  nz$: 'NZD',
  hk$: 'HKD',
  c$: 'CAD',
  s$: 'SGD',
  nt$: 'TWD',
  mx$: 'MXN',
  r$: 'BRL',
  'cn¥': 'CNY',
  'jp¥': 'JPY',
  kč: 'CZK',
  ft: 'HUF',
  rp: 'IDR',
  rm: 'MYR',
}
/** Signs of more than one currency. */
const sharedSigns: Record<string, readonly string[]> = {
  $: ['USD', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD', 'TWD', 'MXN', 'ARS', 'CLP', 'COP'],
  '¥': ['JPY', 'CNY'],
  kr: ['SEK', 'NOK', 'DKK', 'ISK'],
}

const codes = new Set(Intl.supportedValuesOf('currency'))

/** An ISO 4217 code, in capitals. */
function isCurrencyCode(text: string): boolean {
  return codes.has(text)
}

/** What makes an amount before it one of that currency, though a space stands between. */
export function isCurrencyWord(word: string): boolean {
  return isCurrencyCode(word) || word === 'kr' || word === 'zł'
}

/** The codes that a sign or a code stands for. */
export function currencyCodes(currency: string): readonly string[] {
  return sharedSigns[currency] ?? [currency]
}

/** null where it is no amount. `currency` is a code, or a sign that several currencies share. */
export function parseSalaryTest(text: string): { test: SalaryTest; currency: string | null } | null {
  const lower = text.trim().toLowerCase()
  if (lower === 'none' || lower === 'any') return { test: { kind: lower }, currency: null }
  const taken = takeCurrency(text.trim())
  if (taken === null) return null
  const { rest, currency } = taken
  const range = rest.match(/^(.*?)\.\.(.*)$/)
  if (range !== null) {
    const [from, to] = [range[1] ?? '', range[2] ?? ''].map((end) => (end === '' ? null : parseAmount(end)))
    if (from === undefined || to === undefined || (from === null && to === null)) return null
    const isReversed = from !== null && to !== null && from > to
    return { test: { kind: 'range', from: isReversed ? to : from, to: isReversed ? from : to }, currency }
  }
  const [, sign, digits = '', plus] = rest.match(/^(<=|>=|<|>|=)?(.*?)(\+)?$/s) ?? []
  const amount = parseAmount(digits)
  if (amount === undefined || (sign !== undefined && plus !== undefined)) return null
  const comparison = plus !== undefined ? '>=' : ((sign as Comparison | undefined) ?? '=')
  return { test: { kind: 'compare', comparison, amount }, currency }
}

// Letters count as a currency where they stand by themselves or behind an amount: `80kEUR` is 80k and EUR.
const allSigns = [...Object.keys(signs), ...Object.keys(sharedSigns)].sort((a, b) => b.length - a.length)
const signPattern = new RegExp(
  `(?:(?<!\\p{L})|(?<=\\d[km]))(?:${allSigns.map((sign) => sign.replace('$', '\\$')).join('|')}|[a-z]{3})(?!\\p{L})`,
  'giu',
)

/**
 * Takes the currency out, wherever it stands, and all spaces; null where there are two different ones or one nobody
 * knows. `currency` is a code, or a sign that several currencies share.
 */
export function takeCurrency(text: string): { rest: string; currency: string | null } | null {
  const found = new Set<string>()
  const rest = text.replace(signPattern, (sign) => {
    const lower = sign.toLowerCase()
    found.add(signs[lower] ?? (lower in sharedSigns ? lower : sign.toUpperCase()))
    return ''
  })
  const [currency = null, second] = found
  if (second !== undefined) return null
  if (currency !== null && !(currency in sharedSigns) && !isCurrencyCode(currency)) return null
  return { rest: rest.replace(/\s+/g, ''), currency }
}

const largest = 1e12

function parseAmount(text: string): number | undefined {
  const [, digits = '', scale] = text.match(/^([\d.,'’_]+)([km])?$/i) ?? []
  const plain = /^\d{1,3}([.,'’_]\d{3})+$/.test(digits) ? digits.replace(/\D/g, '') : digits.replace(',', '.')
  if (!/^\d+(\.\d+)?$/.test(plain)) return undefined
  const factor = scale === undefined ? 1 : scale.toLowerCase() === 'k' ? 1_000 : 1_000_000
  const amount = Math.round(Number(plain) * factor)
  return amount <= largest ? amount : undefined
}

export function printSalaryTest(test: SalaryTest, currency: string | null): string {
  if (test.kind === 'none' || test.kind === 'any') return test.kind
  const sign = Object.keys(signs).find((key) => signs[key] === currency && key.length === 1)
  const lead = sign ?? (currency === '$' || currency === '¥' ? currency : '')
  const tail = currency === null || lead !== '' ? '' : ` ${currency}`
  if (test.kind === 'compare') {
    const comparison = test.comparison === '=' ? '' : test.comparison
    return `${comparison}${lead}${printAmount(test.amount)}${tail}`
  }
  const ends = [test.from, test.to].map((amount) => (amount === null ? '' : printAmount(amount)))
  return `${lead}${ends.join('..')}${tail}`
}

function printAmount(amount: number): string {
  return amount > 0 && amount % 1_000 === 0 ? `${amount / 1_000}k` : String(amount)
}

/** The yearly amounts a salary must reach into: its range and this one have an amount in common. */
interface AmountBounds {
  /** The salary goes at least, or more than, so high. */
  above: { amount: number; isIncluded: boolean } | null
  /** The salary begins at most, or below, so low. */
  below: { amount: number; isIncluded: boolean } | null
}

export function amountBounds(test: Extract<SalaryTest, { kind: 'compare' | 'range' }>): AmountBounds {
  if (test.kind === 'range') {
    return {
      above: test.from === null ? null : { amount: test.from, isIncluded: true },
      below: test.to === null ? null : { amount: test.to, isIncluded: true },
    }
  }
  const { comparison, amount } = test
  const bound = { amount, isIncluded: comparison.endsWith('=') }
  return {
    above: comparison.startsWith('<') ? null : bound,
    below: comparison.startsWith('>') ? null : bound,
  }
}
