import { describe, expect, it } from 'vitest'
import type { Salary } from '../shared/posting.ts'
import { annualText, salaryShort, salaryText, salaryTextFor } from '../shared/salaryText.ts'

function salary(over: Partial<Salary>): Salary {
  return {
    kind: 'base',
    min: null,
    max: null,
    currency: null,
    period: null,
    periodSource: null,
    qualifier: 'none',
    basis: 'unspecified',
    percentiles: null,
    rawText: '',
    annual: null,
    ...over,
  }
}

const yearly = { period: 'year', periodSource: 'stated', currency: 'USD' } as const
const range = { ...yearly, min: '136000', max: '219000', qualifier: 'range' } as const
const spaced = (text: string) => text.replace(/[\u00A0\u202F]/g, ' ')

describe('the whole statement', () => {
  it.each<[Partial<Salary>, string]>([
    [{ ...range, kind: 'estimated' }, 'US$136,000–219,000 / year (estimate)'],
    [range, 'US$136,000–219,000 / year'],
    [{ ...yearly, min: '120000', max: '120000', qualifier: 'exact' }, 'US$120,000 / year'],
    [{ ...yearly, min: '120000', qualifier: 'from' }, 'from US$120,000 / year'],
    [{ ...yearly, max: '120000', qualifier: 'up_to' }, 'up to US$120,000 / year'],
    [{ ...range, currency: null }, '136,000–219,000 / year, currency not stated'],
    [{ ...range, period: null, periodSource: null }, 'US$136,000–219,000, period not stated'],
    [{ ...range, periodSource: 'inferred' }, 'US$136,000–219,000, probably per year'],
    [
      {
        min: '15.67',
        max: '15.67',
        currency: 'EUR',
        period: 'hour',
        periodSource: 'stated',
        qualifier: 'exact',
      },
      '€15.67 / hour',
    ],
    [
      {
        min: '3200',
        max: '3200',
        currency: 'EUR',
        period: 'month',
        periodSource: 'stated',
        qualifier: 'exact',
        basis: 'gross',
      },
      '€3,200 / month gross',
    ],
    [{ qualifier: 'text_only', rawText: 'nach  Vereinbarung' }, 'nach Vereinbarung'],
    [{ qualifier: 'none', rawText: 'Hourly', period: 'hour' }, 'Paid per hour, amount not stated'],
    [{}, 'Salary not stated'],
  ])('%o', (over, text) => {
    expect(spaced(salaryText(salary(over), 'en-US'))).toBe(text)
  })

  it('is "Salary not stated" where there is none', () => {
    expect(salaryText(null)).toBe('Salary not stated')
  })

  it('never rounds what was stated', () => {
    const exact = salary({ ...yearly, min: '123456.789', max: '99999999999999999999', qualifier: 'range' })
    expect(salaryText(exact, 'en-US')).toContain('123,456.789–99,999,999,999,999,999,999')
  })

  it('puts the currency where the locale has it, once', () => {
    expect(spaced(salaryText(salary({ ...range, currency: 'EUR' }), 'de'))).toBe('136.000–219.000 € / year')
    expect(spaced(salaryText(salary(range), 'de'))).toBe('136.000–219.000 US$ / year')
  })

  it('stands a code that is no currency', () => {
    expect(salaryText(salary({ ...range, currency: 'NOT A CODE' }), 'en-US')).toContain('136,000–219,000')
  })
})

describe('a statement written in English', () => {
  it.each([
    ['from US$136,000–219,000 / year gross', 'de-DE', 'from 136.000–219.000\u00a0US$ / year gross'],
    ['US$136,000 / year', 'fr-FR', '136\u202f000\u00a0$US / year'],
    ['up to £42,000.50, period not stated', 'de-DE', 'up to 42.000,50\u00a0£, period not stated'],
    ['CHF\u00a080,000–90,000 / year', 'de-DE', '80.000–90.000\u00a0CHF / year'],
    ['45,000–52,000 / year, currency not stated', 'pt-BR', '45.000–52.000 / year, currency not stated'],
    ['£42,000 / year', 'en-GB', '£42,000 / year'],
    ['bonus:5 of 7', 'de-DE', 'bonus:5 of 7'],
    ['€1,000 '.repeat(100), 'de-DE', '€1,000 '.repeat(100)],
  ])('%s in %s', (text, locale, expected) => {
    expect(salaryTextFor(text, locale)).toBe(expected)
  })
})

describe('a list row', () => {
  it.each<[Partial<Salary>, string]>([
    [range, '$136–219k'],
    [{ ...range, kind: 'estimated' }, '$136–219k est.'],
    [{ ...range, min: '72500', max: '90000', currency: 'CAD' }, 'CA$72.5–90k'],
    [{ ...range, min: '900000', max: '1200000' }, '$900k–1.2M'],
    [{ ...range, min: '25', max: '30', period: 'hour', currency: 'EUR' }, '€25–30/h'],
    [
      { ...range, min: '3200', max: '3600', period: 'month', currency: 'EUR', basis: 'net' },
      '€3,200–3,600/mo net',
    ],
    [{ ...range, currency: null }, '136–219k, currency not stated'],
    [{ ...range, period: null, periodSource: null }, '$136–219k, period not stated'],
    [{ ...range, periodSource: 'inferred' }, '$136–219k, probably /yr'],
    [{ ...range, min: '900', max: '900', qualifier: 'exact' }, '$900/yr'],
    [{ ...yearly, min: '140000', currency: 'CHF', qualifier: 'from' }, 'from CHF 140k'],
    [{ qualifier: 'text_only', rawText: 'Competitive' }, 'Competitive'],
    [{ qualifier: 'none', period: 'hour' }, ''],
  ])('%o', (over, text) => {
    expect(spaced(salaryShort(salary(over), 'en-US'))).toBe(text)
  })

  it('is empty where nothing is stated', () => {
    expect(salaryShort(null)).toBe('')
  })
})

describe('the annual equivalent', () => {
  const annual = { min: 52000, max: 62400, factor: 2080, assumption: '40 h × 52 weeks' }

  it('says what it assumes', () => {
    const hourly = salary({
      min: '25',
      max: '30',
      currency: 'USD',
      period: 'hour',
      qualifier: 'range',
      annual,
    })
    expect(annualText(hourly, 'en-US')).toBe('About US$52,000–62,400 a year (40 h × 52 weeks)')
    expect(annualText({ ...hourly, qualifier: 'from' }, 'en-US')).toMatch(/^From about US\$52,000/)
  })

  it('is not repeated for a yearly salary, nor made up', () => {
    expect(annualText(salary({ ...range, annual: { ...annual, factor: 1 } }), 'en-US')).toBeNull()
    expect(annualText(salary(range), 'en-US')).toBeNull()
    expect(annualText(null)).toBeNull()
  })
})
