// A library in which every condition of a search holds for some postings and not for others: dates around the test
// clock's 20 November 2026, in several shapes, salaries in several currencies, stages, tags, notes.

import type { FieldKind } from '../../shared/customFields.ts'
import { postingJson, type TestApp } from './app.ts'
import { payOf } from './payOf.ts'

const closings = [
  undefined,
  '2026-11-20',
  '2026-11-20T08:00:00Z',
  '2026-11-20T20:00:00+01:00',
  '2026-11-22',
  '2026-11-22T17:00:00+01:00',
  '2026-11-22T23:30:00Z',
  '2026-11-27',
  '2026-12-05T17:00:00Z',
  '2026-12-20',
  '2027-01-31T12:00:00',
  '2026-10-01',
  'open until filled',
  '03/04/2027',
]
const openings = ['2026-11-20T07:00:00Z', '2026-11-13', '2026-11-06T23:30:00Z', '2026-09-01', undefined]
const salary = (currency: string | undefined, unitText: string, minValue?: number, maxValue?: number) => ({
  '@type': 'MonetaryAmount',
  currency,
  value: { '@type': 'QuantitativeValue', minValue, maxValue, unitText },
})
const salaries = [
  undefined,
  salary('EUR', 'YEAR', 52_000, 60_000),
  salary('USD', 'YEAR', 80_000, 120_500),
  salary('NOK', 'MONTH', 45_000),
  salary('EUR', 'HOUR', undefined, 29),
  'Competitive',
]
const texts = [
  'Good with tides and gauges on the night shift.',
  'Harbour pilot wanted, no night work.',
  '東京のチームで検索基盤を開発します。',
  'A front-end in C++ for Kraków.',
  'Tides, pilot, harbour: read the gauges.',
]
const places = [
  { addressLocality: 'Oslo', addressCountry: 'NO' },
  { addressLocality: 'Kraków', addressCountry: 'PL' },
  undefined,
]
const modes = [
  {},
  { jobLocationType: 'TELECOMMUTE' },
  { description: '<p>This is a hybrid role. Harbour.</p>' },
  { description: '<p>On-site only, no remote work. Tides.</p>' },
]

export async function searchLibrary(app: TestApp): Promise<void> {
  const count = 60
  const files = Array.from({ length: count }, (_, n) => {
    const address = places[n % places.length]
    return [
      `${n}.json`,
      postingJson({
        title: ['Harbour Pilot', 'Tidal Analyst', 'Front-end Nurse', 'ソフトウェア検索'][n % 4],
        identifier: `S-${n}`,
        hiringOrganization:
          n % 7 === 3 ? undefined : { '@type': 'Organization', name: `Pilot Kraków ${n % 5}` },
        description: `<p>${texts[n % texts.length]}</p>`,
        validThrough: closings[n % closings.length],
        datePosted: openings[n % openings.length],
        baseSalary: salaries[n % salaries.length],
        jobLocation: address && { '@type': 'Place', address: { '@type': 'PostalAddress', ...address } },
        ...modes[(n >> 2) % modes.length],
      }),
    ]
  })
  const days = [0, 3, 11, 30]
  const now = app.clock.now()
  for (const [batch, ago] of days.toReversed().entries()) {
    app.clock.set(new Date(now - ago * 86_400_000).toISOString())
    const size = count / days.length
    await app.importTexts(Object.fromEntries(files.slice(batch * size, (batch + 1) * size)))
  }
  app.clock.set(new Date(now).toISOString())
  const { rows } = await app.call('postings.list', { sort: 'added', limit: 500 })
  const every = (step: number, from = 0) => rows.filter((_, n) => n % step === from).map(({ id }) => id)
  for (const [from, stageId] of ['applied', 'noReply', 'interviewing', 'rejected'].entries()) {
    await app.call('tracking.setStage', { ids: every(9, from), stageId })
  }
  await app.call('tracking.setBookmark', { ids: every(4, 1), isBookmarked: true })
  await app.call('tracking.setArchived', { ids: every(8, 5), isArchived: true })
  const mine = [
    { on: '2026-11-19', time: null },
    { on: '2026-11-20', time: '09:30' },
    { on: '2026-11-20', time: '18:00' },
    { on: '2026-11-22', time: null },
    { on: '2026-12-05', time: null },
  ]
  for (const [from, deadline] of mine.entries()) {
    await app.call('tracking.setDeadline', { ids: every(11, from), deadline })
  }
  await app.call('tracking.setTags', { ids: every(5, 2), add: ['Sea', 'night, late'] })
  await app.call('tracking.setTags', { ids: every(6, 1), add: ['日本', 'seaside'] })
  for (const postingId of every(7, 4)) {
    await app.call('notes.create', { postingId, body: 'Ask about the night shift and the gauges.' })
  }
  for (const postingId of every(13, 6)) await app.call('notes.create', { postingId, body: ' \n ' })
  for (const [from, name] of ['Ida Berg', 'José Ruiz-Moreno', 'Berit Bergström', '検索 花子'].entries()) {
    await app.call('people.create', { name, postingIds: every(5 + from, from) })
  }
  await fillFields(app, every)
  await fillOffers(app, every)
}

async function fillOffers(app: TestApp, every: (step: number, from?: number) => string[]): Promise<void> {
  const offers = [
    { base: payOf('52000', '60000', 'EUR', 'year') },
    { base: payOf('45000', '45000', 'NOK', 'month'), salariesPerYear: '13' },
    { base: payOf(null, '29', 'EUR', 'hour'), hoursPerWeek: '32' },
    { base: payOf('80000', null, 'USD', null) },
    { base: null },
  ]
  for (const [from, offer] of offers.entries()) {
    for (const postingId of every(14, from)) await app.call('offers.add', { postingId, ...offer })
  }
  const said = { kind: 'offered' as const, pay: payOf('80000', '120500', null, 'year') }
  for (const postingId of every(12, 3)) await app.call('salaryTalks.add', { postingId, ...said })
  for (const postingId of every(10, 7))
    await app.call('salaryTalks.add', { postingId, ...said, kind: 'wished' })
  const hourly = payOf('25', '29', 'EUR', 'hour')
  for (const postingId of every(9, 2))
    await app.call('salaryTalks.add', { postingId, kind: 'wished', pay: hourly })
}

async function fillFields(app: TestApp, every: (step: number, from?: number) => string[]): Promise<void> {
  const add = async (name: string, kind: FieldKind, values: string[]) => {
    const { id } = await app.call('fields.add', { name, kind, choices: kind === 'choice' ? values : [] })
    for (const [from, value] of values.entries()) {
      await app.call('tracking.setField', { ids: every(values.length + 2, from), fieldId: id, value })
    }
  }
  await add('Score', 'number', ['3', '-1', '4.5', '0'])
  await add('Next step', 'text', ['Call back about tides', 'Día libre', '検索'])
  await add('Start', 'date', ['2026-11-19', '2026-11-20', '2026-11-28', '2026-12-15', '2027-02-01'])
  await add('Team', 'choice', ['North', 'North east', 'South, late'])
}
