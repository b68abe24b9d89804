// A small library for tests of the window: a handful of postings by invented employers around the test clock's
// 20 November 2026, in several scripts and with several things missing.

import { postingJson, type TestApp } from './app.ts'

const organisation = (name: string) => ({ '@type': 'Organization', name })
const place = (locality: string, country: string) => ({
  '@type': 'Place',
  address: { '@type': 'PostalAddress', addressLocality: locality, addressCountry: country },
})
const number = (name: string, value: string) => ({ '@type': 'PropertyValue', name, value })

const postings = {
  'scheduler.json': {},
  'tidal.json': {
    title: 'Tidal Energy Analyst',
    description:
      '<h2>What you do</h2><p>Model tides and read gauges.</p><h2>What you bring</h2><ul><li>Python</li><li>Patience with <a href="https://tides.example/about">salt water</a></li></ul>',
    validThrough: '2026-11-22',
    hiringOrganization: organisation('Saltmarsh Power'),
    identifier: number('Saltmarsh Power', 'SP-7'),
    jobLocation: place('Galway', 'IE'),
    jobLocationType: 'TELECOMMUTE',
    baseSalary: {
      '@type': 'MonetaryAmount',
      currency: 'EUR',
      value: { '@type': 'QuantitativeValue', minValue: 52000, maxValue: 60000, unitText: 'YEAR' },
    },
  },
  'librarian.json': {
    title: 'أمين مكتبة للأطفال',
    description: '<p>نبحث عن أمين مكتبة يحب القراءة مع الأطفال ويعرف كتبهم.</p>',
    validThrough: undefined,
    hiringOrganization: organisation('مكتبة الواحة'),
    identifier: number('مكتبة الواحة', 'W-3'),
    jobLocation: place('عمّان', 'JO'),
  },
  'mechanic.json': {
    title: 'Bicycle Mechanic',
    description: '<p>Mend bicycles of every age.</p>',
    datePosted: '2026-09-01',
    validThrough: '2026-10-01',
    hiringOrganization: organisation('Copper Spoke'),
    identifier: number('Copper Spoke', 'CS-11'),
    jobLocation: place('Utrecht', 'NL'),
  },
  'long.json': {
    title:
      'Senior Principal Coordinator for Interdisciplinary Long-Term Programmes on Coastal Soundscapes and Their Archives (m/f/d)',
    hiringOrganization: organisation('Institute for Coastal Soundscapes and Allied Studies at Northmere'),
    identifier: number('Northmere', 'N-2'),
    jobLocation: place('Norwich', 'GB'),
    validThrough: '2026-11-28T12:00:00Z',
  },
} satisfies Record<string, Record<string, unknown>>

/** Imports the postings; answers with the id of each by its file's name without the ending. */
export async function fillLibrary(app: TestApp): Promise<Record<string, string>> {
  const files = Object.fromEntries(
    Object.entries(postings).map(([name, changes]) => [name, postingJson(changes)]),
  )
  const report = await app.importTexts(files)
  return Object.fromEntries(
    report.files.map((file) => [file.path.replace('.json', ''), file.postings[0] ?? '']),
  )
}
