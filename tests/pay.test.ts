// Pay as people type it, and what it comes to in a year.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { paySchema, payText } from '../shared/pay.ts'
import { salaryPeriods } from '../shared/posting.ts'
import { printPay, readBonus, readPay } from '../shared/readPay.ts'
import { withBonus, yearlyPay } from '../shared/yearlyPay.ts'
import { payOf } from './helpers/payOf.ts'

const nothing = { currency: null, period: null }
describe('pay as it is typed', () => {
  test.each([
    ['85k', payOf('85000', '85000', null, null)],
    ['85.000 €', payOf('85000', '85000', 'EUR', null)],
    ['€85.000,50', payOf('85000.50', '85000.50', 'EUR', null)],
    ['85.000,- €', payOf('85000', '85000', 'EUR', null)],
    ['£500/day', payOf('500', '500', 'GBP', 'day')],
    ['£500 a day', payOf('500', '500', 'GBP', 'day')],
    ['45 EUR/h', payOf('45', '45', 'EUR', 'hour')],
    ['4200 CHF per month', payOf('4200', '4200', 'CHF', 'month')],
    ['3.200 € pro Monat', payOf('3200', '3200', 'EUR', 'month')],
    ['85’000 CHF p.a.', payOf('85000', '85000', 'CHF', 'year')],
    ['60-70k EUR', payOf('60000', '70000', 'EUR', null)],
    ['60k–70k EUR / year', payOf('60000', '70000', 'EUR', 'year')],
    ['60.000 bis 70.000 €', payOf('60000', '70000', 'EUR', null)],
    ['US$ 120k to 140k yearly', payOf('120000', '140000', 'USD', 'year')],
    ['from 60k €', payOf('60000', null, 'EUR', null)],
    ['60k+ €', payOf('60000', null, 'EUR', null)],
    ['up to £45/hour', payOf(null, '45', 'GBP', 'hour')],
    ['1,900 EUR every fortnight', payOf('1900', '1900', 'EUR', 'fortnight')],
  ])('%s', (typed, expected) => {
    expect(readPay(typed, nothing)).toEqual({ kind: 'pay', pay: expected, taken: [] })
  })

  test('takes from the posting what is left out, and says so', () => {
    const known = { currency: 'EUR', period: 'year' } as const
    expect(readPay('85k', known)).toEqual({
      kind: 'pay',
      pay: payOf('85000', '85000', 'EUR', 'year'),
      taken: ['currency', 'period'],
    })
    expect(readPay('£500/day', known)).toMatchObject({ pay: { currency: 'GBP', period: 'day' }, taken: [] })
  })

  test('a sign of several currencies is the one that is expected, else it is asked', () => {
    expect(readPay('$90k', { currency: 'CAD', period: null })).toMatchObject({ pay: { currency: 'CAD' } })
    expect(readPay('$90k', nothing)).toEqual({
      kind: 'problem',
      text: '“$” is the sign of several currencies. Write its code, such as USD.',
    })
  })

  test.each(['competitive', '€', '85k €, 90k $', '70-60k EUR', '1-2-3', '12'.repeat(20)])(
    '%s is no pay, and a sentence says so',
    (typed) => {
      expect(readPay(typed, nothing)).toMatchObject({ kind: 'problem' })
    },
  )

  test('nothing typed is nothing stated', () => {
    expect(readPay(' ', { currency: 'EUR', period: 'year' })).toEqual({ kind: 'empty' })
  })

  test('what is printed for correcting reads as it was', () => {
    const amount = fc
      .tuple(fc.nat(9_999_999), fc.option(fc.nat(99)))
      .map(([whole, cents]) => `${whole}${cents === null ? '' : `.${String(cents).padStart(2, '0')}`}`)
    const any = fc
      .record({
        min: fc.option(amount),
        max: fc.option(amount),
        currency: fc.option(fc.constantFrom('EUR', 'USD', 'JPY', 'SEK')),
        period: fc.option(fc.constantFrom(...salaryPeriods)),
      })
      .filter((each) => paySchema.safeParse(each).success)
    fc.assert(
      fc.property(any, (each) => {
        const read = readPay(printPay(each), nothing)
        expect(read.kind === 'pay' && payText(read.pay)).toBe(payText(each))
      }),
    )
  })
})

describe('a year of it', () => {
  const usual = { hoursPerWeek: null, salariesPerYear: null }

  test.each([
    [payOf('45', '45', 'EUR', 'hour'), usual, 93_600, '40 h × 52 weeks', '40 h a week assumed'],
    [payOf('45', '45', 'EUR', 'hour'), { ...usual, hoursPerWeek: '32.5' }, 76_050, '32.5 h × 52 weeks', ''],
    [payOf('500', '500', 'GBP', 'day'), usual, 130_000, '5 days × 52 weeks', '5 days a week assumed'],
    [payOf('4200', '4200', 'CHF', 'month'), usual, 50_400, '12 months', ''],
    [payOf('4200', '4200', 'CHF', 'month'), { ...usual, salariesPerYear: '13' }, 54_600, '13 salaries', ''],
    [payOf('85000', '85000', 'EUR', 'year'), usual, 85_000, '', ''],
  ])('%j', (given, time, low, factors, assumed) => {
    expect(yearlyPay(given, time)).toEqual({ low, top: low, currency: given.currency, factors, assumed })
  })

  test('is not known where it is not stated for how long the pay is', () => {
    expect(yearlyPay(payOf('85000', '85000', 'EUR', null), usual)).toBeNull()
  })

  test('counts a bonus that is a share or an amount, and never one in words or in another currency', () => {
    const base = payOf('80000', '90000', 'EUR', 'year')
    const year = yearlyPay(base, usual)!
    const counted = (bonus: string) => withBonus(year, readBonus(bonus, base))
    expect(counted('10%')).toMatchObject({ low: 88_000, top: 99_000 })
    expect(counted('7,5 %')).toMatchObject({ low: 86_000, top: 96_750 })
    expect(counted('5k')).toMatchObject({ low: 85_000, top: 95_000 })
    expect(counted('2–5k EUR a year')).toMatchObject({ low: 82_000, top: 95_000 })
    for (const words of ['', 'up to two salaries', '10% if the plant runs', '$5k', '500 € a month']) {
      expect(counted(words)).toBeNull()
    }
  })
})
