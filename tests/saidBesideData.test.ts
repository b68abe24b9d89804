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
