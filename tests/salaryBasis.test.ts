// Whether pay is gross or net, where a text says so beside the amounts that the data state without it.

import { describe, expect, it } from 'vitest'
import { readSource } from '../electron/core/import/readSource.ts'
import { basisBeside } from '../electron/core/import/salary/basis.ts'
import { countProcessorTime } from './helpers/processorTime.ts'

describe('the words beside the same amounts', () => {
  it.each([
    ['Een salaris van minimaal € 4.268 en maximaal € 5.642 bruto per maand', '4268', '5642', 'gross'],
    ['1. Jahr 850 €, 2. Jahr 950 €, 3. Jahr 1.050 € brutto im Monat', '850', '1050', 'gross'],
    ['RAL 27.000 – 30.500 €', '27000', '30500', 'gross'],
    ['Salario bruto: 1.950 € al mes', '1950', '1950', 'gross'],
    ['9,12 €/hora brutos', '9.12', '9.12', 'gross'],
    ['38 000 – 46 000 Kč hrubého měsíčně', '38000', '46000', 'gross'],
    ['75 000 – 90 000 руб. до вычета НДФЛ', '75000', '90000', 'gross'],
    ['1500–1850 €/mėn. į rankas (2460–3048 € „ant popieriaus“)', '1500', '1850', 'net'],
    ['1500–1850 €/mėn. į rankas (2460–3048 € „ant popieriaus“)', '2460', '3048', 'gross'],
    ['2.000 € netto (2.600 € brutto)', '2000', '2000', 'net'],
    ['2.000 € netto (2.600 € brutto)', '2600', '2600', 'gross'],
    [
      '20 160 – 26 040 PLN + VAT (B2B)\n16 500 – 21 000 PLN brutto / miesięcznie (UoP)',
      '16500',
      '21000',
      'gross',
    ],
    [
      '20 160 – 26 040 PLN + VAT (B2B)\n16 500 – 21 000 PLN brutto / miesięcznie (UoP)',
      '20160',
      '26040',
      null,
    ],
    ['45 à 52 K€ brut annuel', '45000', '52000', 'gross'],
    ['Ein KV-Mindestgehalt von EUR 2.310,- brutto pro Monat (38,5 Stunden)', '2310', '2310', 'gross'],
    ['8 000–10 500 zł\nbrutto / mies.', '8000', '10500', 'gross'],
    ['от 70 000 до 85 000 ₽ за месяц, на руки', '70000', '85000', 'net'],
    ['Net 38.000 - 44.000 TL', '38000', '44000', 'net'],
    ['Wir zahlen 3.000 € im Monat.\n- Brutto gleich netto bis 50 € Sachbezug', '3000', '3000', null],
    ['3.000 € im Monat, dazu 500 € netto', '3000', '3000', null],
    ['Wynagrodzenie: 5 000 zł na rękę', '5000', '5000', 'net'],
    ['Lön 32 000 kr före skatt', '32000', '32000', 'gross'],
    ['Team of 3000, gross revenue 5 million', '3000', '3000', null],
    ['24,36 $ à 27,02 $ de l’heure', '24.36', '27.02', null],
  ] as const)('%s: %s to %s', (text, low, high, basis) => expect(basisBeside(text, low, high)).toBe(basis))

  it('say nothing where two lines say different things', () => {
    expect(basisBeside('3.000 € brutto\n\nAlso: 3.000 € netto', '3000', '3000')).toBeNull()
  })

  it('are looked for in time in hostile text', () => {
    const spent = countProcessorTime()
    for (const part of ['3000 ', '3000 brutto ', 'brutto ', '3000 4000 '])
      basisBeside(part.repeat(50_000 / part.length), '3000', '4000')
    expect(spent()).toBeLessThan(2000)
  })
})

it('are taken for the pay of the data', () => {
  const value = { '@type': 'QuantitativeValue', minValue: 3100, maxValue: 3600, unitText: 'MONTH' }
  const data = {
    '@type': 'JobPosting',
    title: 'Miller',
    hiringOrganization: 'Northmill GmbH',
    description: '<p>You mill rye and wheat.</p><ul><li>3.100 bis 3.600 € brutto</li></ul>',
    baseSalary: { '@type': 'MonetaryAmount', currency: 'EUR', value },
  }
  const bytes = new TextEncoder().encode(JSON.stringify(data))
  const { drafts } = readSource({ bytes, fileName: 'a.json', savedAt: null })
  expect(drafts[0]?.content.salaries).toMatchObject([{ min: '3100', basis: 'gross' }])
})
