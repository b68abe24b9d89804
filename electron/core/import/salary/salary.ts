// Salaries as a posting states them: amounts as decimal text, the currency only where it is certain, the period
// stated or marked as inferred, zero as "not given". What only stands in running text elsewhere becomes a hint.
// Rules: section 8 of the import specification. No currency is ever converted.

import { type WarningCode, warning } from '../../../../shared/messages.ts'
import type { Employment, Hint, Salary, SalaryPeriod, Warning } from '../../../../shared/posting.ts'
import { annualFactors } from '../../../../shared/yearlyPay.ts'
import { fieldOf, type RawNode, type Reading } from '../raw.ts'
import { pattern } from '../text/pattern.ts'
import { rawStringOf } from '../text/snippet.ts'
import { cleanText, isPlaceholder } from '../text/text.ts'
import { basisBeside, readBasis } from './basis.ts'
import { readCurrency } from './currencies.ts'
import { findPeriod, leavesPeriodOpen, readPeriod } from './periods.ts'
import { findSalaryHint, periodBeside } from './salaryHints.ts'
import { hasAmount, listStated, type StatedSalary } from './salaryShapes.ts'
import { findAmount } from './salaryWords.ts'
import { isUnsureThousand, isUnsureThousandth } from './thousands.ts'

export interface SalaryContext {
  /** Where the job is, two letters. */
  countryCode: string | null
  employment: Employment
  workHours: string | null
  language: string | null
  /** The posting's own text, which may say of the same amounts whether they are gross. */
  text: string
}

interface SalariesRead {
  salaries: Salary[]
  hints: Hint[]
}

const mostSalaries = 50

function basisOf({ kind, basis, min, max }: Salary, text: string): Salary['basis'] {
  return basis === 'unspecified' && kind === 'base' ? (basisBeside(text, min, max) ?? basis) : basis
}

/** Reads all salaries of a posting's node, the one to show first first: base before estimated, stated period first. */
export function readSalaries(node: RawNode, context: SalaryContext): Reading<SalariesRead> {
  const warnings: Warning[] = []
  const salaries: Salary[] = []
  const shared = (fieldOf(node, 'salarycurrency')?.values ?? [])
    .map((value) => (typeof value === 'string' ? cleanText(value) : ''))
    .filter((text) => text !== '')
  for (const [kind, names] of salaryFields) {
    const field = fieldOf(node, ...names)
    if (field === null) continue
    const around = { currencies: shared, periods: [], path: field.path }
    const stated = field.values.slice(0, mostSalaries).flatMap((value) => listStated(value, around))
    for (const each of stated.slice(0, mostSalaries)) {
      const told = [each.text, () => rawStringOf(node, 'description'), context.countryCode] as const
      const isUnsure = isUnsureThousand(...told) || isUnsureThousandth(...told)
      const one = isUnsure ? { ...each, low: null, high: null } : each
      const salary = judge(one, kind, context, warnings)
      if (salary !== null)
        salaries.push({
          ...salary,
          basis: basisOf(salary, context.text),
          annual: annualOf(salary, one.text, node, context),
        })
    }
  }
  const ordered = orderSalaries(salaries)
  const isStated = ordered.some(({ min, max }) => min !== null || max !== null)
  const hint = isStated ? null : findSalaryHint(node, context.countryCode)
  return { value: { salaries: ordered, hints: hint === null ? [] : [hint] }, warnings }
}

const salaryFields = [
  ['base', ['basesalary', 'salary', 'salaryrange']],
  ['estimated', ['estimatedsalary']],
] as const

function orderSalaries(salaries: readonly Salary[]): Salary[] {
  const seen = new Set<string>()
  const distinct = salaries.filter(({ kind, min, max, currency, period, qualifier, rawText }) => {
    const words = min === null && max === null ? rawText : ''
    const key = JSON.stringify([kind, min, max, currency, period, qualifier, words])
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
  const rank = (salary: Salary): number =>
    (salary.kind === 'base' ? 0 : 4) +
    (salary.min === null && salary.max === null ? 2 : 0) +
    (salary.periodSource === 'stated' ? 0 : 1)
  return distinct.sort((left, right) => rank(left) - rank(right))
}

/** Makes one salary of what was stated; null where that says nothing. */
function judge(
  stated: StatedSalary,
  kind: Salary['kind'],
  context: SalaryContext,
  warnings: Warning[],
): Salary | null {
  const warn = (code: WarningCode, raw: string = stated.raw): void => {
    warnings.push(warning(code, { field: 'salaries', path: stated.path, raw }))
  }
  const bare: Salary = {
    kind,
    min: null,
    max: null,
    currency: null,
    period: null,
    periodSource: null,
    qualifier: 'none',
    basis: readBasis([stated.text, ...stated.periods].join(' ')),
    percentiles: stated.percentiles,
    rawText: stated.raw,
    annual: null,
  }
  if (!hasAmount(stated)) {
    const words = judgeWords(stated, bare)
    return words && { ...words, currency: judgeCurrency(stated, context.countryCode, () => {}) }
  }
  const ends = judgeEnds(stated, warn)
  if (ends === null) return null
  const currency = judgeCurrency(stated, context.countryCode, warn)
  if (ends.qualifier === 'text_only') return { ...bare, currency, qualifier: 'text_only' }
  const period = judgePeriod(stated, ends, currency, context.text, warn)
  if (period.period === 'year' && isTooLittle(ends, currency)) warn('SALARY_SMALL')
  return { ...bare, ...ends, currency, ...period }
}

const leastForYear = 1000

/** "45" a year, where thousands are meant. */
function isTooLittle({ min, max }: Ends, currency: string | null): boolean {
  return inferable.has(currency ?? '') && Number(max ?? min) < leastForYear
}

/** How one is paid, of several ways, is no pay. */
const longestChoice = 60

/** "Hourly" gives a period and no amount; "Competitive" is kept as words. */
function judgeWords(stated: StatedSalary, bare: Salary): Salary | null {
  if (stated.text.length <= longestChoice && leavesPeriodOpen(stated.text)) return null
  const periodAlone = readPeriod(stated.text)
  const isOnlyPeriod = periodAlone !== null && stated.text.split(/\s+/).length <= 3
  const period = periodAlone ?? stated.periods.map(readPeriod).find((found) => found !== null) ?? null
  const periodSource = period === null ? null : 'stated'
  if (isOnlyPeriod) return { ...bare, period, periodSource }
  // A lone currency says nothing.
  if (stated.text === '' || !/\p{L}/u.test(stated.text) || readCurrency(stated.text, null).code !== null)
    return null
  return { ...bare, period, periodSource, qualifier: 'text_only' }
}

type Warn = (code: WarningCode, raw?: string) => void
type Ends = Pick<Salary, 'min' | 'max' | 'qualifier'>

/** Beyond this the two ends do not belong together; swapped ones are only believed within it. */
const widestRatio = 10

/** 0, or the 1 of a form that does not take 0: what nobody is paid but for an hour, or beside thousands. */
function isNone(end: number, most: number, periods: readonly string[]): boolean {
  if (end !== 1) return end === 0
  return most >= leastPerMonth || (most === 1 && !periods.some((text) => readPeriod(text) === 'hour'))
}

const leastPerMonth = 1000

function judgeEnds(stated: StatedSalary, warn: Warn): Ends | null {
  const { low, high } = stated
  const most = Math.max(Number(low), Number(high))
  const [isLowZero, isHighZero] = [low, high].map((end) => isNone(Number(end), most, stated.periods))
  if (isLowZero && isHighZero) {
    warn('SALARY_ZERO')
    return null
  }
  if (isLowZero) return { min: null, max: high, qualifier: 'up_to' }
  if (isHighZero) return { min: low, max: null, qualifier: 'from' }
  const ratio = Number(high) / Number(low)
  if (ratio === 1) return { min: low, max: high, qualifier: 'exact' }
  if (ratio < 1 / widestRatio) {
    warn('SALARY_IMPLAUSIBLE')
    return { min: null, max: null, qualifier: 'text_only' }
  }
  if (ratio < 1) {
    warn('SALARY_SWAPPED')
    return { min: high, max: low, qualifier: 'range' }
  }
  if (ratio > widestRatio) warn('SALARY_WIDE')
  return { min: low, max: high, qualifier: 'range' }
}

function judgeCurrency(stated: StatedSalary, countryCode: string | null, warn: Warn): string | null {
  let doubt: { code: WarningCode; raw: string } | null = null
  for (const text of stated.currencies) {
    if (isPlaceholder(text)) continue
    const read = readCurrency(text, countryCode)
    if (read.code !== null) return read.code
    // "USD per hour", "EUR/Monat": the code with the period behind it.
    const code = /^\p{Lu}{3}(?!\p{L})|^\p{Lu}{0,3}\p{Sc}/u.exec(text)?.[0]
    const first = code === undefined || code === text ? read : readCurrency(code, countryCode)
    if (first.code !== null) return first.code
    doubt ??= { code: first.problem === 'ambiguous' ? 'CURRENCY_AMBIGUOUS' : 'CURRENCY_UNKNOWN', raw: text }
  }
  if (doubt !== null) warn(doubt.code, doubt.raw)
  return null
}

/** Paid for what is done, however long it takes: `PER_REFERRAL`, "per article", `FIXED`. */
const forWork =
  /^(?:per|pro|par|por|за)[\s_]\p{L}|(?<!\p{L})(?:fixed|project|piece|task|one[\s_-]?time)(?!\p{L})/iu

/** Currencies whose usual pay is known well enough to tell a year from an hour. */
const inferable = new Set(['USD', 'EUR', 'GBP', 'CAD', 'AUD', 'NZD', 'CHF'])
const leastPerYear = 15_000
const mostPerHour = 200

function judgePeriod(
  stated: StatedSalary,
  ends: Ends,
  currency: string | null,
  around: string,
  warn: Warn,
): Pick<Salary, 'period' | 'periodSource'> {
  const units = stated.periods.filter((text) => !isPlaceholder(text))
  for (const text of units) {
    const period = readPeriod(text)
    if (period !== null) return { period, periodSource: 'stated' }
  }
  const spoken =
    findPeriod(withoutOtherPay(stated.text)) ??
    periodInCurrency(stated.currencies) ??
    periodBeside(around, ends.min, ends.max)
  if (spoken !== null) return { period: spoken, periodSource: 'stated' }
  const inferred = units.some((text) => forWork.test(text)) ? null : inferPeriod(ends, currency)
  const raw = stated.periods.find((text) => readBasis(text) === 'unspecified') ?? stated.raw
  warn(inferred === null ? 'SALARY_UNIT_MISSING' : 'SALARY_PERIOD_INFERRED', raw)
  return { period: inferred, periodSource: inferred === null ? null : 'inferred' }
}

/** "650万円〜820万円（月給42万円〜）": the time of an amount in brackets is not that of the one in front of them. */
function withoutOtherPay(text: string): string {
  const outside = text.replace(/[(（][^()（）]{0,80}\d[^()（）]{0,80}[)）]/gu, (bracket) =>
    findAmount(bracket)?.mark == null ? bracket : ' ',
  )
  return findAmount(outside) === null ? text : outside
}

function periodInCurrency(texts: readonly string[]): SalaryPeriod | null {
  return (
    texts
      .filter((text) => text.length > 3)
      .map(findPeriod)
      .find((found) => found !== null) ?? null
  )
}

function inferPeriod({ min, max }: Ends, currency: string | null): SalaryPeriod | null {
  if (currency === null || !inferable.has(currency)) return null
  const amounts = [min, max].filter((amount) => amount !== null).map(Number)
  if (amounts.every((amount) => amount >= leastPerYear)) return 'year'
  return amounts.every((amount) => amount < mostPerHour) ? 'hour' : null
}

const moreMonths = pattern('iu')`
  (?<!\d)(13|14)\s?(?:\.|x|×|mal|th|e|ème|º|ª)?\s?(?:-\s?)?(?:month|monat|gehält|gehalt|mois|mensualit
    |pagas|mensilit|salar|mal|x|×)|[x×]\s?(13|14)(?!\d)|(?<!\d)(1[2-8])\s?薪
`

/** What it comes to in a year, with what that assumes; never a conversion and never a scaling of part-time pay. */
function annualOf(salary: Salary, text: string, node: RawNode, context: SalaryContext): Salary['annual'] {
  if (salary.period === null || (salary.min === null && salary.max === null)) return null
  let { factor, assumption } = annualFactors[salary.period]
  if (salary.periodSource === 'inferred') {
    const guess = `if it is per ${salary.period}`
    assumption = salary.period === 'year' ? guess : `${assumption}, ${guess}`
  }
  if (salary.period === 'month') {
    const months = moreMonths.exec(`${text} ${cleanText(rawStringOf(node, ...benefitFields).slice(0, 2000))}`)
    if (months !== null) {
      factor = Number(months.slice(1).find((month) => month !== undefined))
      assumption = `${factor} monthly salaries, as the text says`
    }
  }
  if (salary.period !== 'year') {
    if (context.employment.schedule.includes('part_time'))
      assumption += '; counted as full-time, the job is part-time'
    else if (context.workHours !== null && context.workHours.trim() !== '') {
      const hours = context.workHours.replace(/\s+/g, ' ').trim().slice(0, 60)
      assumption += `; the posting states its own hours: ${hours}`
    }
  }
  const scale = (amount: string | null): number | null =>
    amount === null ? null : Math.round(Number(amount) * factor * 100) / 100
  return { min: scale(salary.min), max: scale(salary.max), factor, assumption }
}

const benefitFields = ['incentivecompensation', 'incentives', 'jobbenefits', 'benefits'] as const
