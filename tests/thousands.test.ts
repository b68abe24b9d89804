// "65 mil": thousands in Spanish and Portuguese, anything elsewhere.

import { describe, expect, it } from 'vitest'
import { readSource } from '../electron/core/import/readSource.ts'
import { isUnsureThousand } from '../electron/core/import/salary/thousands.ts'

/** The most a posting pays, or the words for it where that is not told, and the pay hinted at. */
function payOf(description: string, baseSalary: string | undefined, country?: string) {
  const address = country === undefined ? {} : { jobLocation: { address: { addressCountry: country } } }
  const posting = { '@type': 'JobPosting', title: 'Miller', description, baseSalary, ...address }
  const bytes = Buffer.from(JSON.stringify(posting))
  const { salaries, hints } = readSource({ bytes, fileName: 'a.json', savedAt: null }).drafts[0]!.content
  const [salary] = salaries
  return salary?.max ?? salary?.qualifier ?? hints.find(({ field }) => field === 'salary')?.value ?? null
}

const portuguese = 'Você cuida do moinho. Salário competitivo e uma equipe que não para.'

describe('an amount that says “mil”', () => {
  it.each([
    ['Bakes bread.', '65 mil', 'MX', '65000'],
    ['Bakes bread.', '65 mil', 'VN', 'text_only'],
    ['Bakes bread.', 'Max 65 mil gross', undefined, 'text_only'],
    ['Bakes bread.', 'R$ 65 mil', undefined, '65000'],
    ['Bakes bread.', '65 mil mensuales', 'US', '65000'],
    [portuguese, '65 mil', undefined, '65000'],
    ['Mele mouku pro celou zemi.', '2 mil. Kč', 'CZ', 'text_only'],
    ['Bakes bread.', '65 million VND', 'VN', '65000000'],
  ])('%s %s (%s): %s', (text, pay, country, most) => expect(payOf(text, pay, country)).toBe(most))

  it.each([
    ['مهندس مدني في دائرة العطاءات', '850.000', undefined, null],
    ['مهندس مدني في دائرة العطاءات', '850', undefined, '850'],
    ['Bakes bread.', 'JOD 850.000', undefined, 'text_only'],
    ['Bakes bread.', '850.000', 'KW', null],
    ['Backt Brot.', '45.000', 'DE', '45000'],
    ['مهندس مدني', '45.000 ريال', undefined, '45000'],
  ])('or three digits behind a point, %s %s (%s): %s', (text, pay, country, most) =>
    expect(payOf(text, pay, country)).toBe(most),
  )

  it('hints at nothing where it may be millions', () => {
    expect(payOf('The salary is $2 - $3 mil a year.', undefined, 'US')).toBeNull()
    expect(payOf(`${portuguese} Salário de R$ 2 mil por mês.`, undefined, 'BR')).toContain('2,000')
  })

  it('is the only one that is unsure', () => {
    expect(isUnsureThousand('65 miles a day', () => '', null)).toBe(false)
    expect(isUnsureThousand('65k', () => '', null)).toBe(false)
  })
})
