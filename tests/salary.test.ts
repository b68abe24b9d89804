import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readSalaries, type SalaryContext } from '../electron/core/import/salary/salary.ts'
import { type Salary, salarySchema } from '../shared/posting.ts'
import { countProcessorTime } from './helpers/processorTime.ts'
import { nodeOf } from './helpers/rawNodes.ts'

const employment = { schedule: [], contract: [], raw: [] }
const bare: SalaryContext = { countryCode: null, employment, workHours: null, language: null, text: '' }

function read(fields: Record<string, unknown>, context: Partial<SalaryContext> = {}) {
  const reading = readSalaries(nodeOf({ '@type': 'JobPosting', ...fields }), { ...bare, ...context })
  for (const salary of reading.value.salaries) salarySchema.parse(salary)
  return reading
}

/** A salary in one line: `136000-219000 USD year range`. */
function brief(salary: Salary): string {
  const { min, max, currency, period, periodSource, qualifier, basis } = salary
  const amount = min === null && max === null ? '-' : `${min ?? ''}-${max ?? ''}`
  const how = periodSource === 'inferred' ? `${period}?` : (period ?? '-')
  return [amount, currency ?? '-', how, qualifier, basis === 'unspecified' ? '' : basis]
    .filter(Boolean)
    .join(' ')
}

function briefAll(fields: Record<string, unknown>, context: Partial<SalaryContext> = {}): string {
  const { value, warnings } = read(fields, context)
  return [...value.salaries.map(brief), ...warnings.map((one) => one.code)].join(' | ')
}

function base(baseSalary: unknown, context: Partial<SalaryContext> = {}): string {
  return briefAll({ baseSalary }, context)
}

describe('shapes', () => {
  const amount = { '@type': 'MonetaryAmount', currency: 'USD' }
  const range = { minValue: 136000, maxValue: 219000 }

  it.each<[string, unknown, string]>([
    ['the usual', { ...amount, value: { ...range, unitText: 'YEAR' } }, '136000-219000 USD year range'],
    [
      'two values',
      { ...amount, value: { value: [136000, 219000], unitText: 'PerYear' } },
      '136000-219000 USD year range',
    ],
    [
      'the higher first',
      { ...amount, value: [30, 25], unitText: 'HOUR' },
      '30-30 USD hour exact | 25-25 USD hour exact',
    ],
    [
      'a range of prices',
      { priceCurrency: 'USD', priceRange: '136000-219000' },
      '136000-219000 USD year? range | SALARY_PERIOD_INFERRED',
    ],
    ['an exponent', { ...amount, value: '1.25E5', unitText: 'YEAR' }, '125000-125000 USD year exact'],
    ['unit code', { ...amount, value: { ...range, unitCode: 'ANN' } }, '136000-219000 USD year range'],
    ['ends on the outer object', { ...amount, ...range, unitText: 'YEAR' }, '136000-219000 USD year range'],
    ['a scalar with its unit outside', { ...amount, value: 25, unitText: 'HOUR' }, '25-25 USD hour exact'],
    [
      'inner unit first',
      { ...amount, unitText: 'YEAR', value: { value: 25, unitText: 'HOUR' } },
      '25-25 USD hour exact',
    ],
    [
      'inner currency first',
      { ...amount, value: { value: 25, unitText: 'HOUR', currency: 'EUR' } },
      '25-25 EUR hour exact',
    ],
    [
      'value in value in value',
      { ...amount, value: { value: { value: '25.50', unitText: 'HOUR' } } },
      '25.5-25.5 USD hour exact',
    ],
    ['a price', { price: '45000', priceCurrency: 'EUR', unitText: 'YEAR' }, '45000-45000 EUR year exact'],
    [
      'prices',
      { minPrice: 40000, maxPrice: 45000, priceCurrency: 'EUR', unitText: 'YEAR' },
      '40000-45000 EUR year range',
    ],
    ['only the lower', { ...amount, value: { minValue: 50000, unitText: 'YEAR' } }, '50000- USD year from'],
    ['only the upper', { ...amount, value: { maxValue: 50000, unitText: 'YEAR' } }, '-50000 USD year up_to'],
    [
      'texts with signs',
      { value: { minValue: '$120,000', maxValue: '$150,000', unitText: 'YEAR' }, currency: 'USD' },
      '120000-150000 USD year range',
    ],
    [
      'a suffix at one end',
      { ...amount, value: { minValue: '120', maxValue: '150k', unitText: 'YEAR' } },
      '120000-150000 USD year range',
    ],
    [
      'a range in one end',
      { ...amount, value: { minValue: '50000 - 60000', unitText: 'YEAR' } },
      '50000-60000 USD year range',
    ],
    ['text in value', { ...amount, value: '£30000.00 - £35000.00 per annum' }, '30000-35000 USD year range'],
    ['text alone', '£30,000 - £35,000 per annum', '30000-35000 GBP year range'],
    ['text gross', '3.200 € brutto im Monat', '3200-3200 EUR month exact gross'],
    ['text net', '€ 2.500 netto per maand', '2500-2500 EUR month exact net'],
    ['lakhs per annum', { currency: 'INR', value: '12-15 LPA' }, '1200000-1500000 INR year range'],
    ['words', { ...amount, value: 'nach Vereinbarung' }, '- USD - text_only'],
    ['words alone', 'Competitive', '- - - text_only'],
    ['several ways to be paid', 'Fast månads- vecko- eller timlön', ''],
    ['"Hourly" as the value', { ...amount, value: 'Hourly' }, '- USD hour none'],
    [
      '"Hourly" beside numbers',
      { ...amount, value: ['Hourly'], minValue: 20, maxValue: 25 },
      '20-25 USD hour range',
    ],
    [
      'zeros in the ends, the amount beside them',
      { ...amount, value: { minValue: 0, maxValue: 0, value: '35,000', unitText: 'YEAR' } },
      '35000-35000 USD year exact',
    ],
    [
      'the ends outside, only the unit within',
      { ...amount, ...range, value: { unitText: 'YEAR' } },
      '136000-219000 USD year range',
    ],
    ['nothing', { ...amount, value: { unitText: 'YEAR' } }, ''],
    ['placeholders', { currency: 'Null', value: 'Null' }, ''],
    ['a yes', { ...amount, value: true }, ''],
    ['empty', {}, ''],
    ['a negative number', { ...amount, value: { value: -5, unitText: 'YEAR' } }, ''],
    [
      'two periods',
      [
        { ...amount, value: { value: 25, unitText: 'HOUR' } },
        { ...amount, value: { value: 52000, unitText: 'YEAR' } },
      ],
      '25-25 USD hour exact | 52000-52000 USD year exact',
    ],
    [
      'the same twice',
      [
        { ...amount, value: { value: 25, unitText: 'HOUR' } },
        { ...amount, value: { value: 25, unitText: 'HOUR' } },
      ],
      '25-25 USD hour exact',
    ],
  ])('%s', (_, value, expected) => {
    expect(base(value)).toBe(expected)
  })

  it('a distribution keeps its percentiles', () => {
    const estimatedSalary = {
      '@type': 'MonetaryAmountDistribution',
      currency: 'USD',
      duration: 'P1Y',
      percentile10: 100000,
      median: '120000',
      percentile90: 150000,
    }
    const [salary] = read({ estimatedSalary }).value.salaries
    expect(brief(salary!)).toBe('100000-150000 USD year range')
    expect(salary).toMatchObject({
      kind: 'estimated',
      percentiles: { percentile10: '100000', median: '120000', percentile90: '150000' },
    })
  })

  it('shows a stated salary before an estimate', () => {
    const estimatedSalary = { currency: 'USD', value: { ...range, unitText: 'YEAR' } }
    const baseSalary = { currency: 'USD', value: { value: 150000, unitText: 'YEAR' } }
    expect(read({ estimatedSalary, baseSalary }).value.salaries.map((one) => one.kind)).toEqual([
      'base',
      'estimated',
    ])
  })

  it('takes the currency of the posting where the amount has none', () => {
    expect(briefAll({ baseSalary: 45000, salaryCurrency: 'EUR' })).toContain('45000-45000 EUR')
    expect(briefAll({ baseSalary: { currency: 'CHF', value: 90000 }, salaryCurrency: 'EUR' })).toContain(
      'CHF',
    )
  })
})

describe('what is odd', () => {
  const of = (value: Record<string, unknown>, currency = 'USD') => base({ currency, value })
  const unit = { unitText: 'YEAR' }

  it.each<[Record<string, unknown>, string]>([
    [{ minValue: 0, maxValue: 0, ...unit }, 'SALARY_ZERO'],
    [{ value: '0.00', ...unit }, 'SALARY_ZERO'],
    [{ minValue: 0, maxValue: 1, ...unit }, 'SALARY_ZERO'],
    [{ value: 1 }, 'SALARY_ZERO'],
    [{ value: 1, unitText: 'HOUR' }, '1-1 USD hour exact'],
    [{ minValue: 1, maxValue: 50000, ...unit }, '-50000 USD year up_to'],
    [{ minValue: 0, maxValue: 50000, ...unit }, '-50000 USD year up_to'],
    [{ minValue: 50000, maxValue: 0, ...unit }, '50000- USD year from'],
    [{ minValue: 50000, maxValue: 50000, ...unit }, '50000-50000 USD year exact'],
    [{ minValue: 60000, maxValue: 50000, ...unit }, '50000-60000 USD year range | SALARY_SWAPPED'],
    [{ minValue: 60000, maxValue: 500, ...unit }, '- USD - text_only | SALARY_IMPLAUSIBLE'],
    [{ minValue: 5000, maxValue: 60000, ...unit }, '5000-60000 USD year range | SALARY_WIDE'],
    [{ minValue: 45, maxValue: 55, ...unit }, '45-55 USD year range | SALARY_SMALL'],
    [{ value: 50000 }, '50000-50000 USD year? exact | SALARY_PERIOD_INFERRED'],
    [{ value: 10, unitText: 'PER_REFERRAL' }, '10-10 USD - exact | SALARY_UNIT_MISSING'],
    [{ value: 25, unitText: '-' }, '25-25 USD hour? exact | SALARY_PERIOD_INFERRED'],
    [{ value: 2500, unitText: 'Null' }, '2500-2500 USD - exact | SALARY_UNIT_MISSING'],
    [{ minValue: 150, maxValue: 250 }, '150-250 USD - range | SALARY_UNIT_MISSING'],
    [{ value: 2500, unitText: 'BI_WEEKLY' }, '2500-2500 USD fortnight exact'],
    [{ value: 2500, unitText: 'TWICE_MONTHLY' }, '2500-2500 USD - exact | SALARY_UNIT_MISSING'],
    [{ value: 2500, unitText: 'semi-monthly' }, '2500-2500 USD - exact | SALARY_UNIT_MISSING'],
    [{ value: '30000,40000', ...unit }, ''],
  ])('%o: %s', (value, expected) => {
    expect(of(value)).toBe(expected)
  })

  it.each<[string, string | null, string]>([
    ['JPY', null, '50000-50000 JPY - exact | SALARY_UNIT_MISSING'],
    ['$', null, '50000-50000 - - exact | CURRENCY_AMBIGUOUS | SALARY_UNIT_MISSING'],
    ['$', 'AU', '50000-50000 AUD year? exact | SALARY_PERIOD_INFERRED'],
    ['Null', null, '50000-50000 - - exact | SALARY_UNIT_MISSING'],
    ['doubloons', null, '50000-50000 - - exact | CURRENCY_UNKNOWN | SALARY_UNIT_MISSING'],
    ['US Dollars', null, '50000-50000 USD year? exact | SALARY_PERIOD_INFERRED'],
    ['Pounds Sterling', null, '50000-50000 GBP year? exact | SALARY_PERIOD_INFERRED'],
    ['Indian Rupee', null, '50000-50000 INR - exact | SALARY_UNIT_MISSING'],
    ['USD per year', null, '50000-50000 USD year exact'],
    ['€/Jahr', null, '50000-50000 EUR year exact'],
  ])('currency %s in %s: %s', (currency, countryCode, expected) => {
    expect(base({ currency, value: 50000 }, { countryCode })).toBe(expected)
  })
})

describe('what it comes to in a year', () => {
  const annual = (value: unknown, context: Partial<SalaryContext> = {}, more: Record<string, unknown> = {}) =>
    read({ baseSalary: { currency: 'EUR', value }, ...more }, context).value.salaries[0]?.annual

  it.each([
    ['HOUR', 25, 52000, '40 h × 52 weeks'],
    ['DAY', 100, 26000, '5 days × 52 weeks'],
    ['WEEK', 500, 26000, '52 weeks'],
    ['FORTNIGHT', 1000, 26000, '26 × two weeks'],
    ['MONTH', 3000, 36000, '12 months'],
    ['YEAR', 50000, 50000, 'stated per year'],
  ])('%s', (unitText, value, min, assumption) => {
    expect(annual({ value, unitText })).toMatchObject({ min, max: min, assumption })
  })

  it('counts a 13th or 14th salary only where the text says so', () => {
    expect(annual('3.000 € brutto monatlich, 14mal')).toMatchObject({ min: 42000, factor: 14 })
    expect(annual('20-30K·14薪')).toMatchObject({ min: 280000, max: 420000, factor: 14 })
    expect(annual({ value: 3000, unitText: 'MONTH' }, {}, { jobBenefits: '16薪' })?.factor).toBe(16)
    expect(annual({ value: 3000, unitText: 'MONTH' }, {}, { jobBenefits: '13. Monatsgehalt' })).toMatchObject(
      {
        min: 39000,
        factor: 13,
      },
    )
    expect(
      annual({ value: 3000, unitText: 'MONTH' }, {}, { jobBenefits: '13 days off a month' })?.factor,
    ).toBe(12)
  })

  it('never scales part-time pay, but says so', () => {
    const partTime = { employment: { schedule: ['part_time' as const], contract: [], raw: [] } }
    const salary = annual({ value: 25, unitText: 'HOUR' }, partTime)
    expect(salary?.min).toBe(52000)
    expect(salary?.assumption).toContain('part-time')
    expect(annual({ value: 25, unitText: 'HOUR' }, { workHours: '20 h a week' })?.assumption).toContain(
      '20 h a week',
    )
  })

  it('rests on the guess where the period is one', () => {
    expect(annual({ value: 50000 })?.assumption).toBe('if it is per year')
    expect(annual({ value: 25 })?.assumption).toBe('40 h × 52 weeks, if it is per hour')
  })

  it('is missing where the period is', () => {
    expect(annual({ value: 2500 })).toBeNull()
  })
})

describe('a salary that only stands in the text', () => {
  const hint = (fields: Record<string, unknown>, context: Partial<SalaryContext> = {}) => {
    const { value } = read(fields, context)
    expect(value.salaries).toEqual([])
    return value.hints[0] ?? null
  }

  it.each<[Record<string, unknown>, string]>([
    [{ incentiveCompensation: '€ 15,67 per uur' }, '€15.67 / hour'],
    [
      { jobBenefits: 'Salary $120,000 to $150,000 per year, dental' },
      '120,000–150,000 / year, currency not stated',
    ],
    [
      { description: '&lt;p&gt;Pay:&lt;br&gt;&amp;pound;30,000 - &amp;pound;35,000 per annum&lt;/p&gt;' },
      '£30,000–35,000 / year',
    ],
    [
      { description: `${'word '.repeat(400)}<b>Gehalt:</b> ab 60.000 € brutto ${'word '.repeat(400)}` },
      'from €60,000 gross, period not stated',
    ],
    [
      { description: 'Een salaris tussen de € 2.900 en € 3.400 bruto per maand.' },
      '€2,900–3,400 / month gross',
    ],
    [{ description: 'Hourly wage of 15 euros' }, '€15 / hour'],
    [{ description: 'Gross salary: KES 280,000 – 340,000 a month' }, 'KES 280,000–340,000 / month gross'],
    [
      { description: 'Lønn mellom kr 550 000 og kr 620 000 per år.' },
      '550,000–620,000 / year, currency not stated',
    ],
    [{ description: 'A $2,000 bonus. The salary is £31,000 a year.' }, '£31,000 / year'],
  ])('%o: %s', (fields, value) => {
    expect(hint(fields)?.value).toBe(value)
  })

  it('quotes the words around it', () => {
    const description =
      '<p>We are a team.</p><p>The salary range is $120,000 - $150,000 a year.</p><p>Apply!</p>'
    const found = hint({ description }, { countryCode: 'US' })
    expect(found?.field).toBe('salary')
    expect(found?.text).toContain('The salary range is $120,000 - $150,000 a year.')
    expect(found?.text).not.toMatch(/[<>]/)
    expect(found?.value).toBe('US$120,000–150,000 / year')
  })

  it.each([
    'We raised $5 million and serve 200 customers.',
    'A budget of $500 for your desk.',
    'We pay the cost of glasses up to £300 a year.',
    'Our pay is good, and there is a $5,000 sign-on bonus.',
    'Grow from 10 to 20 people.',
  ])('is not made of %j', (description) => {
    expect(hint({ description })).toBeNull()
  })

  it('is not offered where a salary is stated', () => {
    const reading = read({
      baseSalary: { currency: 'EUR', value: { value: 50000, unitText: 'YEAR' } },
      jobBenefits: 'Salary €60,000 per year',
    })
    expect(reading.value.hints).toEqual([])
  })
})

describe('properties', () => {
  it('never throws, whatever is there, and gives what fits the record', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.string(), fc.double(), (any, text, number) => {
        for (const baseSalary of [any, text, number, { value: any }, { minValue: any, maxValue: text }]) {
          read({ baseSalary, salaryCurrency: text, jobBenefits: text, description: text })
        }
      }),
      { numRuns: 300 },
    )
  })

  it('reads texts that look like pay without throwing, lowest first', () => {
    const piece = fc.constantFrom(
      ...[
        '$',
        '€',
        '12',
        '120,000',
        '1.5',
        'k',
        'm',
        ' ',
        '-',
        '–',
        ' to ',
        ' bis ',
        'per hour',
        '/yr',
        'EUR',
        '+',
        '%',
      ],
      ...['from ', 'up to ', 'lakh', '(', ')', '0', '.', ',', 'p.a.', '2024', 'and', 'between '],
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 16 }), (parts) => {
        for (const salary of read({ baseSalary: parts.join('') }).value.salaries) {
          if (salary.min !== null && salary.max !== null) {
            expect(Number(salary.min)).toBeLessThanOrEqual(Number(salary.max))
          }
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('stays quick on long hostile texts', () => {
    const spent = countProcessorTime()
    for (const piece of ['1', '1,', '$1 ', '1 000 ', '- ', 'per ', '$1-', '€ 15 ']) {
      read({ baseSalary: piece.repeat(50_000), description: piece.repeat(50_000) })
    }
    expect(spent()).toBeLessThan(10_000)
  })
})
