// What pay comes to in a year, for comparing only, and how that is worked out. Nothing is converted from one currency to
// another, and what nobody stated (the hours of a week) is said to be assumed.

import type { Pay } from './pay.ts'
import type { SalaryPeriod } from './posting.ts'

interface Annual {
  factor: number
  assumption: string
}

/** To a year. 260 days and 2080 hours are what most tools take. */
export const annualFactors: Record<SalaryPeriod, Annual> = {
  hour: { factor: 2080, assumption: '40 h × 52 weeks' },
  day: { factor: 260, assumption: '5 days × 52 weeks' },
  week: { factor: 52, assumption: '52 weeks' },
  fortnight: { factor: 26, assumption: '26 × two weeks' },
  month: { factor: 12, assumption: '12 months' },
  year: { factor: 1, assumption: 'stated per year' },
}

/** What an offer says of the time it pays for; decimals as text, null where it says nothing. */
export interface PaidTime {
  hoursPerWeek: string | null
  salariesPerYear: string | null
}

export interface YearlyPay {
  /** Whole units of the currency, null where that end is open. */
  low: number | null
  top: number | null
  currency: string | null
  /** "40 h × 52 weeks"; empty where it is stated by the year. */
  factors: string
  /** What is assumed for want of a statement, in words; empty where nothing is. */
  assumed: string
}

/** Null where it is not stated for how long the pay is. */
export function yearlyPay(
  { min, max, currency, period }: Pay,
  { hoursPerWeek, salariesPerYear }: PaidTime,
): YearlyPay | null {
  if (period === null) return null
  let { factor, assumption: factors } = annualFactors[period]
  let assumed = ''
  if (period === 'year') factors = ''
  else if (period === 'hour' && hoursPerWeek !== null) {
    factor = Number(hoursPerWeek) * 52
    factors = `${hoursPerWeek} h × 52 weeks`
  } else if (period === 'hour') assumed = '40 h a week assumed'
  else if (period === 'day') assumed = '5 days a week assumed'
  else if (period === 'month' && salariesPerYear !== null) {
    factor = Number(salariesPerYear)
    factors = `${salariesPerYear} salaries`
  }
  const scale = (amount: string | null) => (amount === null ? null : Math.round(Number(amount) * factor))
  return { low: scale(min), top: scale(max), currency, factors, assumed }
}

export type BonusReading =
  | { kind: 'none' }
  /** Of the base pay. */
  | { kind: 'percent'; percent: number }
  /** Once a year. */
  | { kind: 'amount'; pay: Pay }
  /** Nothing that can be reckoned with. */
  | { kind: 'words' }

/** A year with the whole bonus; null where the bonus is in words, or in another currency. */
export function withBonus(year: YearlyPay, bonus: BonusReading): YearlyPay | null {
  if (bonus.kind === 'none' || bonus.kind === 'words') return null
  const { low, top, currency } = year
  if (bonus.kind === 'percent') {
    const raise = (amount: number | null) =>
      amount === null ? null : Math.round(amount * (1 + bonus.percent / 100))
    return { ...year, low: raise(low), top: raise(top) }
  }
  const { pay } = bonus
  if (pay.currency !== null && currency !== null && pay.currency !== currency) return null
  const least = Number(pay.min ?? pay.max)
  const most = Number(pay.max ?? pay.min)
  return {
    ...year,
    low: low === null ? null : Math.round(low + least),
    top: top === null ? null : Math.round(top + most),
  }
}
