// What a page or a text says beside data that state the same thing: whether pay is gross or net, how one works, a phrase.

import { expect, test } from 'vitest'
import { readSource } from '../electron/core/import/readSource.ts'

function read(data: object, page = '') {
  const posting = {
    '@type': 'JobPosting',
    title: 'Baker',
    hiringOrganization: { name: 'Northmill' },
    jobLocation: 'Leeds',
    description: '<p>Bake bread and rolls through the night, and teach our apprentices.</p>',
    ...data,
  }
  const html = `<html lang="pl"><head><script type="application/ld+json">${JSON.stringify(posting)}</script></head><body><h1>Baker</h1>${page}</body></html>`
  return readSource({ bytes: new TextEncoder().encode(html), fileName: 'a.html', savedAt: null }).drafts[0]!
    .content
}

const baseSalary = {
  '@type': 'MonetaryAmount',
  currency: 'PLN',
  value: { minValue: 8000, maxValue: 10500, unitText: 'MONTH' },
}

test.each([
  ['<p>8 000–10 500 zł brutto / mies.</p>', 'gross'],
  ['<div>8 000–10 500 zł</div><div>netto / mies.</div>', 'net'],
  ['<p>9 000–12 000 zł brutto / mies.</p>', 'unspecified'],
  ['<p>8 000–10 500 zł brutto</p><p>8 000–10 500 zł netto</p>', 'unspecified'],
])('%s', (page, basis) => {
  const [salary] = read({ baseSalary }, page).salaries
  expect(salary).toMatchObject({ min: '8000', max: '10500', period: 'month', basis })
})

test('of several skills one that goes on small is a phrase', () => {
  const skills = ['Accueillir, orienter, renseigner un public', 'Java, Spring', 'baking, sieving']
  expect(read({ skills }).sections.skills).toEqual([skills[0], 'Java', 'Spring', 'baking', 'sieving'])
})

test('what is asked is quoted to the end of its sentence, and “A or B” asks for A', () => {
  const asked = (text: string) => read({ description: `<p>${text}</p>` }).education.hint
  expect(asked('Abgeschlossene Ausbildung, z. B. als Bäckerin. Freude am Brot.')?.text).toBe(
    'Abgeschlossene Ausbildung, z. B. als Bäckerin.',
  )
  expect(asked('Mbo 4 of hbo werk- en denkniveau')?.levels).toEqual(['professional_certificate', 'bachelor'])
})

test('labels of a board tell how long and where one works', () => {
  const labelled = (label: string, value: string) =>
    read({ employmentType: 'FULL_TIME' }, `<dl><dt>${label}</dt><dd>${value}</dd></dl>`)
  expect(labelled('Délka pracovního poměru', 'Na dobu neurčitou').employment).toMatchObject({
    schedule: ['full_time'],
    contract: ['permanent'],
  })
  expect(labelled('Hjemmekontor', 'Kun på arbeidsplassen').workMode).toBe('onsite')
  expect(labelled('Hjemmekontor', 'Mulighet for hjemmekontor').workMode).toBe('unknown')
})

test('a day behind “pr.” is the start of who is sought', () => {
  const { hints } = read({ description: '<p>Vi søger en bager 32 timer om ugen pr. 1. februar 2027.</p>' })
  expect(hints).toContainEqual(expect.objectContaining({ field: 'startDate', value: '2027-02-01' }))
})

test('how much somebody should have done, in fewer words', () => {
  const asked = (text: string) =>
    read({ description: text }).hints.find(({ field }) => field === 'experience')
  expect(asked('<ul><li>1+ year in customer support, ideally in fintech</li></ul>')?.value).toBe(
    'At least 1 year',
  )
  expect(asked('<h3>About you</h3><ul><li>3+ years on mine sites</li></ul>')?.value).toBe('At least 3 years')
  expect(asked('<p>Horaires de nuit, débutants bienvenus.</p>')?.value).toBe('None required')
  expect(
    asked('<p>You need one year of specialised experience in parks, or a bachelor’s degree.</p>'),
  ).toBeUndefined()
  expect(read({ experienceRequirements: 'Min: 7 Max: 12' }).experience.monthsMin).toBe(84)
})

test('one day at home is some of both, and an ordinary employment no unknown kind', () => {
  const { hints } = read({ description: '<p>35 hours a week, one day from home after probation.</p>' })
  expect(hints).toContainEqual(expect.objectContaining({ field: 'workMode', value: 'hybrid' }))
  const { schedule } = read({ employmentType: ['Vanlig anställning', 'Heltid'] }).employment
  expect(schedule).toEqual(['full_time'])
})

test('a kind that nobody knows gives way to labels that tell more', () => {
  const page =
    '<html lang="en"><body><main><h1>Chemist II - (2600417)</h1><p><b>Location</b>: Leeds, UK</p><p><b>Salary</b>: £30,000 a year</p><p><b>Job Type</b>: Standard</p><p><b>Schedule</b>: Full-time</p><p><b>Employee Status</b>: Regular</p><h2>Responsibilities</h2><ul><li>Test raw materials and finished products</li><li>Write reports about what was found</li></ul><h2>Qualifications</h2><p>Two years of experience in a laboratory are required of whoever applies.</p></main></body></html>'
  const [draft] = readSource({
    bytes: new TextEncoder().encode(page),
    fileName: 'a.html',
    savedAt: null,
  }).drafts
  expect(draft?.content.employment).toMatchObject({ schedule: ['full_time'], contract: ['permanent'] })
})
