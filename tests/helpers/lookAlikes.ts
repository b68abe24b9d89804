// Two postings of one job as two sites tell it: the same employer and title, most of the text, not all of the facts.

import { postingJson, type TestApp } from './app.ts'

const place = (addressLocality: string) => ({
  '@type': 'Place',
  address: { '@type': 'PostalAddress', addressLocality, addressCountry: 'DK' },
})
const text =
  '<p>You look after the signal boxes of our harbour railway, from the old levers at the north quay to the new interlocking at the ferry pier. You keep the drawings true, find faults before they stop a train, and explain both to people who are not engineers. The team is four people and a dog that sleeps under the desk of the planner.</p>'

/** Imports both, the second a second later. */
export async function importLookAlikes(app: TestApp): Promise<{ one: string; other: string }> {
  const importOne = async (path: string, changes: Record<string, unknown>) => {
    const report = await app.importTexts({ [path]: postingJson({ identifier: undefined, ...changes }) })
    app.clock.advance(1_000)
    return report.files[0]?.postings[0] ?? ''
  }
  const one = await importOne('signal.json', {
    title: 'Signal Engineer',
    hiringOrganization: { '@type': 'Organization', name: 'Gannet Rail' },
    datePosted: '2026-11-08',
    validThrough: '2026-11-29',
    jobLocation: place('Aarhus'),
    url: 'https://jobs.gannet.example/signal-engineer',
    description: text,
  })
  const other = await importOne('board.json', {
    title: 'Signal Engineer (m/f/d)',
    hiringOrganization: { '@type': 'Organization', name: 'Gannet Rail' },
    datePosted: '2026-11-11',
    validThrough: '2026-12-11',
    jobLocation: place('Aarhus'),
    url: 'https://board.example/view/88123',
    description: `${text}<p>Part-time is welcome.</p>`,
    baseSalary: {
      '@type': 'MonetaryAmount',
      currency: 'DKK',
      value: { '@type': 'QuantitativeValue', minValue: 44000, maxValue: 51000, unitText: 'MONTH' },
    },
  })
  return { one, other }
}
