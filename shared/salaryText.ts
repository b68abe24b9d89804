// How a salary reads on screen. The posting's own currency and period come first, stated figures are never
// rounded in the long form, an estimate, a guessed period and a missing currency always say so.

import type { Salary, SalaryPeriod } from './posting.ts'

const notStated = 'Salary not stated'

const periodWords: Record<SalaryPeriod, string> = {
  hour: 'hour',
  day: 'day',
  week: 'week',
  fortnight: 'two weeks',
  month: 'month',
  year: 'year',
}

const periodShort: Record<SalaryPeriod, string> = {
  hour: '/h',
  day: '/day',
  week: '/wk',
  fortnight: '/2 wk',
  month: '/mo',
  year: '/yr',
}

type Numeric = `${number}`
type Notation = 'standard' | 'compact'

const formatters = new Map<string, Intl.NumberFormat>()

function numberFormat(locale: string, currency: string | null, notation: Notation, fraction: number) {
  const key = `${locale}|${currency}|${notation}|${fraction}`
  let format = formatters.get(key)
  if (format === undefined) {
    const digits =
      notation === 'compact'
        ? { notation, maximumFractionDigits: 1 }
        : { minimumFractionDigits: fraction > 0 ? 2 : 0, maximumFractionDigits: Math.max(fraction, 2) }
    const options: Intl.NumberFormatOptions =
      currency === null ? digits : { ...digits, style: 'currency', currency }
    try {
      format = new Intl.NumberFormat(locale, options)
    } catch {
      // A currency that Intl refuses would otherwise break a whole list; the number stands without it.
      format = new Intl.NumberFormat('en', digits)
    }
    formatters.set(key, format)
  }
  return format
}

/** How many digits after the point have to be shown so that nothing stated is lost. */
function fractionOf(amounts: readonly string[]): number {
  return Math.max(0, ...amounts.map((amount) => Math.min(20, amount.split('.')[1]?.length ?? 0)))
}

interface Pieces {
  before: string
  digits: string
  /** `k`, `M` … of the compact form. */
  suffix: string
  after: string
}

/** Takes a formatted amount apart, so that a range shows its currency once, on the side the locale wants. */
function formatPieces(format: Intl.NumberFormat, amount: string): Pieces {
  const pieces: Pieces = { before: '', digits: '', suffix: '', after: '' }
  for (const part of format.formatToParts(amount as Numeric)) {
    if (part.type === 'compact') pieces.suffix = part.value === 'K' ? 'k' : part.value
    else if (part.type === 'currency' || part.type === 'literal') {
      if (pieces.digits === '') pieces.before += part.value
      else pieces.after += part.value
    } else pieces.digits += part.value
  }
  return pieces
}

function formatAmounts(low: string, high: string | null, format: Intl.NumberFormat): string {
  const first = formatPieces(format, low)
  if (high === null || high === low) {
    return `${first.before}${first.digits}${first.suffix}${first.after}`
  }
  const second = formatPieces(format, high)
  const firstSuffix = first.suffix === second.suffix ? '' : first.suffix
  const after = second.after === '' ? first.after : second.after
  return `${first.before}${first.digits}${firstSuffix}–${second.digits}${second.suffix}${after}`
}

/** `US$` rather than a bare `$` where a sentence stands alone; other signs are already unmistakable. */
function withCountryOfDollar(text: string, currency: string | null): string {
  return currency === 'USD' && !text.includes('US') ? text.replace('$', 'US$$') : text
}

function amountText(salary: Salary, locale: string): string | null {
  const { min, max, currency } = salary
  const low = min ?? max
  if (low === null) return null
  const stated = [min, max].filter((amount) => amount !== null)
  const format = numberFormat(locale, currency, 'standard', fractionOf(stated))
  return withCountryOfDollar(formatAmounts(low, min === null ? null : max, format), currency)
}

function withQualifier(salary: Salary, amount: string): string {
  if (salary.qualifier === 'from') return `from ${amount}`
  if (salary.qualifier === 'up_to') return `up to ${amount}`
  return amount
}

/**
 * The whole statement: `US$136,000–219,000 / year (estimate)`.
 * Says what is missing or guessed; gives "Salary not stated" for null and never a 0.
 */
export function salaryText(salary: Salary | null, locale = 'en'): string {
  if (salary === null) return notStated
  const amount = amountText(salary, locale)
  if (amount === null) return textWithoutAmount(salary)
  let text = withQualifier(salary, amount)
  if (salary.period !== null && salary.periodSource !== 'inferred') text += ` / ${periodWords[salary.period]}`
  if (salary.basis !== 'unspecified') text += ` ${salary.basis}`
  const remarks: string[] = []
  if (salary.currency === null) remarks.push('currency not stated')
  if (salary.period === null) remarks.push('period not stated')
  else if (salary.periodSource === 'inferred') remarks.push(`probably per ${periodWords[salary.period]}`)
  if (remarks.length > 0) text += `, ${remarks.join(', ')}`
  return salary.kind === 'estimated' ? `${text} (estimate)` : text
}

const englishAmount =
  /([^\d\s]{0,6})\s?(\d{1,20}(?:,\d{2,3}){0,6}(?:\.\d{1,20})?)(?:–(\d{1,20}(?:,\d{2,3}){0,6}(?:\.\d{1,20})?))?/
/** Longer than anything `salaryText` writes of an amount. */
const longestStatement = 200

/** What `salaryText` wrote in English, as it writes it for a locale; any other text as it is. */
export function salaryTextFor(text: string, locale: string): string {
  if (text.length > longestStatement || /^en\b/i.test(locale)) return text
  const found = englishAmount.exec(text)
  if (found === null) return text
  const [whole, sign = '', low = '', high = null] = found
  const currency = sign === '' ? null : currencyOfSign(sign)
  if (currency === undefined) return text
  const [first, last] = [low.replaceAll(',', ''), high?.replaceAll(',', '') ?? null]
  const fraction = fractionOf(last === null ? [first] : [first, last])
  const amounts = formatAmounts(first, last, numberFormat(locale, currency, 'standard', fraction))
  return text.replace(whole, () => withCountryOfDollar(amounts, currency))
}

let currencies: Map<string, string> | null = null

/** The currency that `salaryText` writes so in English; undefined for what is no sign of one. */
function currencyOfSign(sign: string): string | undefined {
  currencies ??= new Map(
    Intl.supportedValuesOf('currency').map((code) => {
      const { before } = formatPieces(numberFormat('en', code, 'standard', 0), '1')
      return [withCountryOfDollar(before, code).trim(), code]
    }),
  )
  return currencies.get(sign)
}

function textWithoutAmount(salary: Salary): string {
  const said = salary.rawText.replace(/\s+/g, ' ').trim()
  if (salary.qualifier === 'text_only' && said !== '')
    return said.length > 120 ? `${said.slice(0, 119)}…` : said
  if (salary.period !== null) return `Paid per ${periodWords[salary.period]}, amount not stated`
  return notStated
}

/** From here a figure is written in thousands in a list row. */
const compactFrom = 10_000

/**
 * For a list row: `$136–219k est.`, `€25–30/h`. Thousands from 10,000 on, to one decimal; a yearly salary
 * leaves out its period, everything else says it. Empty text where nothing was stated.
 */
export function salaryShort(salary: Salary | null, locale = 'en'): string {
  if (salary === null) return ''
  const low = salary.min ?? salary.max
  if (low === null) return salary.qualifier === 'text_only' ? textWithoutAmount(salary) : ''
  const high = salary.min === null ? null : salary.max
  const isCompact = Number(low) >= compactFrom
  const format = isCompact
    ? numberFormat(locale, salary.currency, 'compact', 0)
    : numberFormat(locale, salary.currency, 'standard', fractionOf([low, high ?? low]))
  let text = withQualifier(salary, formatAmounts(low, high, format))
  if (salary.period === null) text += ', period not stated'
  else if (salary.periodSource === 'inferred') text += `, probably ${periodShort[salary.period]}`
  else if (salary.period !== 'year' || !isCompact) text += periodShort[salary.period]
  if (salary.basis === 'net') text += ' net'
  if (salary.currency === null) text += ', currency not stated'
  return salary.kind === 'estimated' ? `${text} est.` : text
}

/**
 * For the tooltip: what it would come to in a year and what that assumes,
 * `About US$52,000 a year (40 h × 52 weeks)`. Null where there is nothing to convert.
 */
export function annualText(salary: Salary | null, locale = 'en'): string | null {
  const annual = salary?.annual ?? null
  if (salary === null || annual === null || annual.factor === 1) return null
  const low = annual.min ?? annual.max
  if (low === null) return null
  const format = numberFormat(locale, salary.currency, 'standard', 0)
  const high = annual.min === null || annual.max === null ? null : String(Math.round(annual.max))
  const amount = withCountryOfDollar(formatAmounts(String(Math.round(low)), high, format), salary.currency)
  const currency = salary.currency === null ? ', currency not stated' : ''
  const about = withQualifier(salary, `about ${amount}`)
  return `${about.slice(0, 1).toUpperCase()}${about.slice(1)} a year (${annual.assumption})${currency}`
}
