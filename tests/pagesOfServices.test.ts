// Pages of public services and of large systems, as people save and copy them: what heads them, lists of contents, addresses
// in paragraphs, numbers behind titles, labels parted by wide spaces.

import { describe, expect, it, test } from 'vitest'
import { readSource } from '../electron/core/import/readSource.ts'
import { readShortLine } from '../electron/core/import/wording/lines/shortLines.ts'
import { employerInText } from '../electron/core/import/wording/prose/employerInText.ts'
import { placeInLines } from '../electron/core/import/wording/prose/placeInLines.ts'
import { partTitle } from '../electron/core/import/wording/titles/titleParts.ts'

function read(text: string, fileName = 'a.html') {
  return readSource({ bytes: new TextEncoder().encode(text), fileName, savedAt: null }).drafts[0]?.content
}

const duties =
  '<h2>Job description</h2><ul><li>Lead the processing of survey data for the whole country</li><li>Automate our production of maps and teach two analysts</li></ul><h2>Person specification</h2><p>Experience of managing large sets of data, and the ability to explain them to others.</p>'
const page = (title: string, head: string, rest = '') =>
  `<html lang="en"><head><title>${title}</title></head><body><main><h1>${title.split(' - ')[0]}</h1>${head}${duties}${rest}</main></body></html>`

describe('a page of a public service', () => {
  const contents =
    '<h2>Contents</h2><ul><li><a href="#location">Location</a></li><li><a href="#about">About the job</a></li></ul><h2 id="location">Location</h2><p>Bristol, Leeds, London</p>'
  const salary = '<h2>Salary</h2><div>£41,320 - £46,910<br>London: £44,200 - £46,910 a year</div>'
  const found = read(page('Senior Map Analyst - Civil Service Jobs - GOV.UK', salary + contents))!
  it('is of no employer called like the site', () => expect(found.employer.name).toBeNull())
  it('has no place in its list of contents', () =>
    expect(found.locations.map(({ label }) => label)).toEqual(['Bristol', 'Leeds', 'London']))
  it('pays a range above those of each town', () =>
    expect(found.salaries[0]).toMatchObject({ min: '41320', max: '46910' }))
})

test('an address in paragraphs of its own is one place, and two of them are two', () => {
  const one = '<p>Community Hospital</p><p>Framfield Road</p><p>Uckfield</p><p>TN22 5AW</p>'
  const two = '<hr><p>War Memorial Hospital</p><p>Southview Road</p><p>Crowborough</p><p>TN6 1HB</p>'
  const places = (lines: string) =>
    read(
      page('Physiotherapist', '<p>Full-time</p>', `<h3>Job locations</h3><div>${lines}</div>`),
    )?.locations.map(({ label }) => label)
  expect(places(one)).toEqual(['Community Hospital, Framfield Road, Uckfield, TN22 5AW'])
  expect(places(one + two)).toHaveLength(2)
})

test('what a page calls its part is no employer', () => {
  expect(
    read(
      page(
        "Gestionnaire (H/F) - Détail de l'offre",
        "<h2>Détail de l'offre</h2><p><b>Contrat</b></p><p>CDD</p>",
      ),
    )?.employer.name,
  ).toBeNull()
})

test('a day in Hungarian goes on behind its year', () => {
  const date = read(page('Villanyszerelő', '<p>Jelentkezési határidő: 2026. december 10.</p>'))?.deadline.date
  expect(date?.date).toBe('2026-12-10')
})

describe('labels that wide spaces part', () => {
  const sheet = [
    '求人情報',
    '受付年月日　2026年11月4日　紹介期限日　2027年1月31日',
    '求人番号　20020-08123461',
    '事業所名　株式会社 あづみ野製麺',
    '所在地　〒399-8205 長野県安曇野市豊科4567',
    '職種　製麺機オペレーター',
    '仕事内容　生そばの製造ライン作業。原料の計量、製麺機の操作、包装機への投入、清掃。',
    '雇用形態　正社員',
    '就業場所　事業所所在地と同じ',
    '基本給（ａ）　184,000円～221,000円',
    '通勤手当　実費支給（上限あり）　月額　15,000円',
  ].join('\n')
  it('are read like others', () => {
    const found = read(sheet, 'a.txt')!
    expect(found).toMatchObject({ title: '製麺機オペレーター', employer: { name: '株式会社 あづみ野製麺' } })
    expect(found.locations.map(({ label }) => label)).toEqual(['〒399-8205 長野県安曇野市豊科4567'])
    expect(found.identifier?.value).toBe('20020-08123461')
    expect(found.deadline.date?.date).toBe('2027-01-31')
    expect(found.salaries.map(({ min, max }) => [min, max])).toEqual([['184000', '221000']])
  })
})

describe('a title', () => {
  it.each([
    ['Quality Chemist II - (2600417)', 'Quality Chemist II'],
    ['Refuse Loader (EH4471)', 'Refuse Loader'],
    ['Graduate Trainee (2027)', 'Graduate Trainee (2027)'],
    ['介護職員（正社員）募集要項', '介護職員（正社員）'],
    ['Poste de responsable qualité', 'Responsable qualité'],
  ])('%s', (written, title) => expect(partTitle(written).title).toBe(title))

  it('may have a town with its department behind it', () =>
    expect(partTitle('Chef de culture (H/F) à Saumur (49)')).toMatchObject({
      title: 'Chef de culture (H/F)',
      place: 'Saumur (49)',
    }))
})

test('who recruits says for whom', () => {
  expect(
    employerInText("Bonjour, j'accompagne la société Biscuiterie Montcalm (95 salariés) dans sa recherche."),
  ).toBe('Biscuiterie Montcalm')
  expect(employerInText('Voor Zorggroep IJsselhof zoek ik een fysiotherapeut.')).toBe('Zorggroep IJsselhof')
})

test('of a name in an address the text tells the end', () => {
  const text =
    'The National Rivers Survey maps our water. The National Rivers Survey hires.\nada@rivers.example'
  expect(employerInText(text)).toBe('National Rivers Survey')
})

test('a heading above an address ends it', () => {
  const text =
    'Weiterbildung und Supervision\nKontakt\nStiftung Sonnhalde\nFrau Kägi\nSpitalstrasse 22\n8630 Rüti ZH'
  expect(employerInText(text)).toBe('Stiftung Sonnhalde')
})

test('lines beside a title tell places and pay', () => {
  expect(placeInLines(['Híbrido: Itajaí - SC'])).toBe('Itajaí - SC')
  expect(placeInLines(['Marketing - PR'])).toBeNull()
  expect(readShortLine('Vollzeit · 48.500 € – 61.000 € (XING Prognose) · Hybrid')?.said).toContainEqual({
    name: 'estimatedsalary',
    value: '48.500 € – 61.000 € (XING Prognose)',
  })
  expect(readShortLine('Homeoffice nicht möglich')?.said).toEqual([
    { name: 'joblocationtype', value: 'Homeoffice nicht möglich' },
  ])
})
