import { describe, expect, it } from 'vitest'
import { decimalOf, readDecimal, scaleDecimal } from '../electron/core/import/salary/amounts.ts'
import { readCurrency } from '../electron/core/import/salary/currencies.ts'
import { findPeriod, readPeriod } from '../electron/core/import/salary/periods.ts'
import { findAmount } from '../electron/core/import/salary/salaryWords.ts'
import { payInSentences } from '../electron/core/import/wording/prose/sentences.ts'

describe('numbers', () => {
  it.each([
    ['120000', '120000'],
    ['120,000', '120000'],
    ['120.000', '120000'],
    ['120 000', '120000'],
    ['120\u202F000', '120000'],
    ["120'000", '120000'],
    ['120’000', '120000'],
    ['1.234.567,89', '1234567.89'],
    ['1,234,567.89', '1234567.89'],
    ['12,00,000', '1200000'],
    ['13,500,000', '13500000'],
    ['15,67', '15.67'],
    ['15.5', '15.5'],
    ['15.50', '15.5'],
    ['30000.00', '30000'],
    ['0.00', '0'],
    ['0.125', '0.125'],
    ['50000.000', '50000'],
    ['007', '7'],
    ['1.5', '1.5'],
    ['abc', null],
    ['9'.repeat(30), null],
  ])('%s: %s', (text, decimal) => {
    expect(readDecimal(text)).toBe(decimal)
  })

  it('numbers of the data keep what they say', () => {
    expect([15.67, 136000, 0, -1, Number.NaN, 1e21, 1e-7].map(decimalOf)).toEqual([
      ...['15.67', '136000', '0'],
      ...[null, null, null, null],
    ])
  })

  it('the point moves without rounding', () => {
    expect(scaleDecimal('1.5', 3)).toBe('1500')
    expect(scaleDecimal('1.23456', 3)).toBe('1234.56')
    expect(scaleDecimal('120', 3)).toBe('120000')
  })
})

describe('an amount in a text', () => {
  it.each<[string, string | null]>([
    ['$120,000 - $150,000', '120000-150000 $'],
    ['$120-150k', '120000-150000 $'],
    ['$120k-150', '120000-150000 $'],
    ['60k', '60000-60000'],
    ['60k - 75000', '60000-75000'],
    ['$140 - $160000', '140000-160000 $'],
    ['£30000.00 - £35000.00 per annum', '30000-35000 £'],
    ['12500-28500/-', '12500-28500'],
    ['Rs. 20,000/- per month', '20000-20000 Rs'],
    ['€ 15,67 per uur', '15.67-15.67 €'],
    ['15,67 € - 18,20 € pro Stunde', '15.67-18.2 €'],
    ['$25/hr - $30/hr', '25-30 $'],
    ['$25–30 an hour', '25-30 $'],
    ['$25 per hour to $30 per hour', '25-30 $'],
    ['60.000 bis 75.000 EUR', '60000-75000 EUR'],
    ['ab 60.000 € brutto', '60000- €'],
    ['$18,000 a $22,000 MXN', '18000-22000 MXN'],
    ['from £30,000', '30000- £'],
    ['>£30,000', '30000- £'],
    ['≥ 30.000 €', '30000- €'],
    ['<€60.000', '-60000 €'],
    ['<= 60.000 €', '-60000 €'],
    ['Pay -> £30,000', '30000-30000 £'],
    ['Más de 30.000€', '30000- €'],
    ['mehr als 30.000 €', '30000- €'],
    ['plus de 30 000 €', '30000- €'],
    ['$100k+', '100000- $'],
    ['A$95,000 + super', '95000-95000 A$'],
    ['1 500 000 Ft', '1500000-1500000 Ft'],
    ['up to $90,000', '-90000 $'],
    ['bis zu 4.500 €', '-4500 €'],
    ["jusqu'à 45 000 €", '-45000 €'],
    ['à partir de 45 000 € brut annuel', '45000- €'],
    ['от 100 000 до 150 000 руб.', '100000-150000 руб'],
    ['до 150 000 руб', '-150000 руб'],
    ['entre 30.000 y 40.000 €', '30000-40000 €'],
    ['between $50,000 and $60,000', '50000-60000 $'],
    ['865 378 et 900 339 F CFA brut', '865378-900339 F CFA'],
    ['$50,000 and $10,000 bonus', '50000-50000 $'],
    ['We pay $50,000 and $60,000', '50000-50000 $'],
    ['$1.2-1.5m', '1200000-1500000 $'],
    ['12-15 LPA', '1200000-1500000'],
    ['₹12,00,000', '1200000-1200000 ₹'],
    ['₹ 10 Lakh to 15 Lakh', '1000000-1500000 ₹'],
    ['1.5 crore', '15000000-15000000'],
    ['CHF 120’000', '120000-120000 CHF'],
    ['120 000 kr', '120000-120000 kr'],
    ['A$90k', '90000-90000 A$'],
    ['月給25万円', '250000-250000 円'],
    ['80T€', '80000-80000 €'],
    ['Level 5: $100,000 - $120,000', '100000-120000 $'],
    ['Grade 7, 40 h, £32,000', '32000-32000 £'],
    ['10% bonus on 50.000 €', '50000-50000 €'],
    ['In 2024 we pay $5,000 a month', '5000-5000 $'],
    ['Call +1 (555) 010-9999, $20 an hour', '20-20 $'],
    ['401k match, salary $80,000', '80000-80000 $'],
    ['Call 020 7946 0958, £20 an hour', '20-20 £'],
    ['Call 030 12345678', null],
    ['max 50.000 EUR', '-50000 EUR'],
    ['3 x 500', null],
    ['38.5 hours per week', null],
    ['5 days a week, 8 am to 5 pm', null],
    ['3x per week', null],
    ['Entgeltgruppe E13', null],
    ['Competitive', null],
    ['nach Vereinbarung', null],
    ['A convenir', null],
    ['100% remote since 2015', null],
    ['-5000', null],
    ['2000 - 2500', '2000-2500'],
    ['NRs. 35000-NRs. 45000', '35000-45000 NRs'],
    ['Tk. 25,000 - Tk. 30,000 (Monthly)', '25000-30000 Tk'],
    ['Bs. 4.000 a Bs. 6.000', '4000-6000'],
    ['2000 per month', '2000-2000'],
  ])('%s: %s', (text, expected) => {
    const amount = findAmount(text)
    const said =
      amount === null
        ? null
        : [`${amount.low ?? ''}-${amount.high ?? ''}`, amount.mark].filter((part) => part !== null).join(' ')
    expect(said).toBe(expected)
  })
})

describe('periods', () => {
  it.each<[string, string | null]>([
    ...'HOUR HUR hr h hourly p/h stündl. /Std heure per_hour час'
      .split(' ')
      .map((text): [string, string] => [text, 'hour']),
    ...['DAY', 'daily', 'per diem', 'pro Tag'].map((text): [string, string] => [text, 'day']),
    ...['WEEK', 'WEE', 'pw', 'weekly'].map((text): [string, string] => [text, 'week']),
    ...['FORTNIGHT', 'BIWEEKLY', 'bi-weekly', 'every two weeks'].map((text): [string, string] => [
      text,
      'fortnight',
    ]),
    ...['MONTH', 'MON', 'mo', 'Monat', 'mois', 'mes', 'monatlich', 'per month'].map(
      (text): [string, string] => [text, 'month'],
    ),
    ...[
      'YEAR',
      'ANN',
      'ANNUM',
      'p.a.',
      'pa',
      'annual',
      'Jahr',
      'an',
      'año',
      'год',
      'year(s)',
      'P1Y',
      'Per Year',
    ].map((text): [string, string] => [text, 'year']),
    ['http://schema.org/YEAR', 'year'],
    ['', null],
    ['-', null],
    ['Null', null],
    ['piece', null],
  ])('%s: %s', (text, period) => {
    expect(readPeriod(text)).toBe(period)
  })

  it('is the first one named in a text', () => {
    expect(findPeriod('€ 15,67 per uur, 36 uur per week')).toBe('hour')
    expect(findPeriod('$5,000 a month, reviewed every year')).toBe('month')
    expect(findPeriod('$12 to $16 Hour')).toBe('hour')
    expect(findPeriod('$400 budget, 3 month')).toBeNull()
    expect(findPeriod('Competitive')).toBeNull()
  })

  it.each<[string, string | null]>([
    ['$20, 40 hours per week', null],
    ['15 €, 38,5 Stunden pro Woche', null],
    ['$50,000 a year, paid monthly', 'year'],
    ['$5,000, paid monthly', null],
    ['$30 an hour plus annual bonus', 'hour'],
    ['£2,000 pm', 'month'],
    ['£450pd', 'day'],
    ['€600/d', 'day'],
    ["CHF 5'500.– / Mt.", 'month'],
    ['300000円／月', 'month'],
    ['from 9 am to 5 pm', null],
    ['DKK 45.000 pr. måned', 'month'],
    ['15 € die Stunde', 'hour'],
  ])('of the pay, not of the work or the bonus: %s', (text, period) => {
    expect(findPeriod(text)).toBe(period)
  })
})

describe('currencies', () => {
  it.each<[string, string | null, string | null]>([
    ['USD', null, 'USD'],
    ['usd', null, 'USD'],
    ['RUR', null, 'RUB'],
    ['€', null, 'EUR'],
    ['£', null, 'GBP'],
    ['руб.', null, 'RUB'],
    ['zł', null, 'PLN'],
    ['Kč', null, 'CZK'],
    ['US$', null, 'USD'],
    ['CA$', null, 'CAD'],
    ['R$', null, 'BRL'],
    ['Tk.', null, 'BDT'],
    ['NRs', null, 'NPR'],
    ['GH₵', null, 'GHS'],
    ['Dhs', 'AE', 'AED'],
    ['$', null, null],
    ['$', 'US', 'USD'],
    ['$', 'CA', 'CAD'],
    ['$', 'DE', null],
    ['kr', 'SE', 'SEK'],
    ['kr', null, null],
    ['¥', 'JP', 'JPY'],
    ['FCFA', 'SN', 'XOF'],
    ['CFA', 'TD', 'XAF'],
    ['CFA', null, null],
    ['US $', null, 'USD'],
    ['U.S. Dollars', null, 'USD'],
    ['zloty', null, 'PLN'],
    ['Baht', null, 'THB'],
    ['rupees', null, null],
    ['pesos', null, null],
    ['XYZ', null, null],
    ['constructor', null, null],
  ])('%s in %s: %s', (text, country, code) => {
    expect(readCurrency(text, country).code).toBe(code)
  })
})

it('pay stands in one of the columns of a line', () => {
  const line = 'Full time, remote | 40 hours a week | US$12–16 an hour'
  expect(payInSentences([line, 'We draw maps.'])).toBe('US$12–16 an hour')
})

it('takes the pay below a line that leads to it, with the time that line names', () => {
  const lead = 'The base salary range (per year) for this position in the posted work location(s) is'
  expect(payInSentences([lead, '$96,000—$180,000 USD'])).toBe('annual $96,000—$180,000 USD')
  expect(payInSentences([`${lead} set by a committee that met in spring`, '96,000 – 180,000'])).toBe(null)
})

it.each([
  [
    'Wij bieden een salaris van € 2.900 tot € 3.400 bruto per maand en een woning.',
    '€ 2.900 tot € 3.400 bruto per maand',
  ],
  ['The annual basic salary is £59,816.40 net of tax.', 'annual £59,816.40 net'],
  ['• Зарплата 800 000 - 1 200 000 тенге на руки', '800 000 - 1 200 000 тенге на руки'],
  ['Наша платформа продала карт на 800 000 - 900 000 ₽', null],
])('pay in the sentence "%s"', (line, said) => expect(payInSentences([line])).toBe(said))
