// What an answer says of its pay twice, or under a key that no list holds, and what its values are called.

import { expect, it } from 'vitest'
import { readSource } from '../electron/core/import/readSource.ts'
import { readAnswer as read } from './helpers/readAnswer.ts'

const payOf = (members: Record<string, unknown>) => {
  const [pay] = read(members).salaries
  return pay && [pay.min, pay.max, pay.currency, pay.period]
}

it.each([
  [
    { salaryMin: 240000, salaryMax: 320000, salaryText: '月給24万円〜32万円' },
    ['240000', '320000', 'JPY', 'month'],
  ],
  [
    { salaryMin: 30000000, salaryMax: 35000000, salaryText: '연봉 3,000만원 ~ 3,500만원' },
    ['30000000', '35000000', 'KRW', 'year'],
  ],
  [
    { minSalary: 800000, maxSalary: 1200000, salaryText: '8-12 Lacs P.A.' },
    ['800000', '1200000', 'INR', 'year'],
  ],
  [
    { salaryMin: 5500, salaryMax: 7500, salaryCurrency: 'MYR', salaryMode: 'MONTH' },
    ['5500', '7500', 'MYR', 'month'],
  ],
  // Other pay than that of the numbers.
  [{ salaryMin: 40000, salaryMax: 45000, salaryText: '£400 per day' }, ['40000', '45000', null, null]],
  [{ salary: 'KEINE_ANGABEN' }, undefined],
])('pays %j', (members, pay) => {
  expect(payOf(members)).toEqual(pay)
})

it.each([
  [{ prefecture: '長野県', city: '諏訪市' }, '諏訪市', '長野県'],
  [{ citta: 'Figline', regione: 'Toscana' }, 'Figline', 'Toscana'],
  [{ ort: 'Zug', kanton: 'ZG' }, 'Zug', 'ZG'],
  [
    { location: { area: ['UK', 'South West England', 'Devon', 'Otley'], display_name: 'Otley, Devon' } },
    'Otley',
    'Devon',
  ],
  [
    { location: { area: ['US', 'Texas', 'Travis County', 'Otley'], display_name: 'Otley, Travis County' } },
    'Otley',
    'Texas',
  ],
])('is in %j', (members, locality, region) => {
  expect(read(members).locations).toMatchObject([{ locality, region }])
})

it.each([
  [
    [
      { skill: { name: 'Wicks' }, mustHave: true },
      { skill: { name: 'Lamp oil' }, mustHave: false },
    ],
  ],
  [
    [
      { id: 3, skillName: 'Wicks' },
      { id: 4, skillName: 'Lamp oil' },
    ],
  ],
  [
    [
      { code: '3', description: 'Wicks' },
      { code: '4', description: 'Lamp oil' },
    ],
  ],
  [[{ skill: { id: 3, name: 'Wicks' } }, { skill: { id: 4, name: 'Lamp oil' } }]],
])('names skills in %j', (skills) => {
  expect(read({ skills }).sections.skills).toEqual(['Wicks', 'Lamp oil'])
})

it.each([
  ['FULL_TIME_CONTRACT', ['full_time'], ['contractor']],
  ['FULL_TIME_PERMANENT', ['full_time'], ['permanent']],
  ['TEMPORARY_CONTRACT', [], ['temporary']],
])('is %s', (employmentType, schedule, contract) => {
  expect(read({ employmentType }).employment).toMatchObject({ schedule, contract })
})

it('pays what stands within each kind of employment', () => {
  const pay = (min: number) => ({ from: min, to: min + 2000, currency: 'pln' })
  const types = [
    { type: 'b2b', salary: pay(12000) },
    { type: 'permanent', salary: pay(10000) },
    { type: 'temporary', salary: null },
  ]
  const { salaries, employment } = read({ employment_types: types })
  expect(employment.contract).toEqual(['contractor', 'permanent', 'temporary'])
  expect(salaries).toMatchObject([
    { min: '12000', max: '14000', currency: 'PLN', period: null },
    { min: '10000', max: '12000' },
  ])
  expect(read({ salary: pay(9000), employment_types: types }).salaries).toMatchObject([{ min: '9000' }])
})

it.each([
  ['story', 'We keep the lamps of the harbour. You climb the stairs each evening and light them.', true],
  ['definition', 'We keep the lamps.', true],
  [
    'about_company',
    'We keep the lamps of the harbour. You climb the stairs each evening and light them.',
    false,
  ],
  ['story', 'https://northmill.example/lamps-of-the-harbour-and-who-keeps-them-in-the-evening', false],
])('the text under %s: %s is the description: %s', (key, text, isTold) => {
  const [job, other] = [{ title: 'Lamp keeper' }, { title: 'Wick trimmer' }].map((each) => ({
    ...each,
    company: 'Northmill',
    city: 'Leith',
    [key]: text,
  }))
  const { drafts } = readSource({
    bytes: Buffer.from(JSON.stringify({ jobs: [job, other] })),
    fileName: 'a.json',
    savedAt: null,
  })
  expect(drafts.map(({ content }) => content.description.plainText)).toEqual(isTold ? [text, text] : ['', ''])
})

it('is in a part of a town, where its address says so', () => {
  const inTown = { cityName: 'İzmir', shortAddress: 'Aliağa, İzmir' }
  expect(read(inTown).locations.map(({ label }) => label)).toEqual(['Aliağa, İzmir'])
  expect(read({ ...inTown, shortAddress: 'Aliağa, Bursa' }).locations.map(({ label }) => label)).toEqual([
    'İzmir',
  ])
})
