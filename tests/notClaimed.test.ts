// What looks like a fact of a posting and is none of it: counts that are no pay, journeys that are no region, a label in
// place of a name. Each was claimed once.

import { describe, expect, test } from 'vitest'
import { announcementOf } from '../electron/core/import/formats/written/opening.ts'
import { readSource } from '../electron/core/import/readSource.ts'
import { placeBesideName } from '../electron/core/import/wording/lines/placeBesideName.ts'
import { isOrganisationLine } from '../electron/core/import/wording/names/organisationNames.ts'
import { experienceInLines } from '../electron/core/import/wording/prose/askedExperience.ts'
import { employerInText } from '../electron/core/import/wording/prose/employerInText.ts'
import { employmentInText } from '../electron/core/import/wording/prose/employmentInText.ts'
import { titleOffered } from '../electron/core/import/wording/prose/sentences.ts'
import { partTitle } from '../electron/core/import/wording/titles/titleParts.ts'
import type { PostingContent } from '../shared/posting.ts'

function readOnly(source: string, fileName: string): PostingContent {
  const { drafts } = readSource({ bytes: Buffer.from(source), fileName, savedAt: null })
  expect(drafts).toHaveLength(1)
  return drafts[0]!.content
}

const readMarked = (fields: object): PostingContent =>
  readOnly(JSON.stringify({ '@type': 'JobPosting', title: 'Miller', ...fields }), 'a.json')

describe('what is not stated is not claimed', () => {
  test.each([
    ['between 4 and many', null],
    ['bonus 2 times, rises', null],
    [',952 - ,952 per month', 'month'],
  ])('"%s" is kept as words', (text, period) => {
    for (const baseSalary of [text, { currency: 'EUR', value: text }])
      expect(readMarked({ baseSalary }).salaries).toMatchObject([
        { min: null, max: null, qualifier: 'text_only', period, rawText: text },
      ])
  })

  test('a small amount is one where something says that it is money', () => {
    for (const baseSalary of ['from 8 per hour', '€8', { value: 'from 8', unitText: 'HOUR' }, '8'])
      expect(readMarked({ baseSalary }).salaries).toMatchObject([{ min: '8' }])
    expect(readMarked({ baseSalary: 'USD,500' }).salaries).toMatchObject([{ min: '500' }])
  })

  test.each([
    'Remote (with occasional travel to Hull, UK)',
    'Remote, travel to Hull',
    'Remote 100%',
    'Remote, PT hours preferred',
  ])('"%s" says nothing of where from', (jobLocation) => {
    expect(readMarked({ jobLocation })).toMatchObject({ workMode: 'remote', applicantRegions: [] })
  })

  test('below a label left empty stands the next label, and no employer', () => {
    const lines = [
      'Miller',
      'Company:',
      'Location: Hull, UK',
      'Job type: Full-time',
      'Requirements',
      'To grind rye.',
    ]
    const words =
      'We are looking for somebody with experience. Apply by letter to the mill at the river. '.repeat(2)
    expect(readOnly([...lines, words].join('\n'), 'a.txt').employer.name).toBeNull()
  })

  test.each(['חברה חסויה', 'Анонимная компания', 'Gizli firma'])('%s is no name', (hiringOrganization) => {
    expect(readMarked({ hiringOrganization }).employer).toMatchObject({ name: null, hidden: true })
  })

  const head = [
    'Miller',
    'Job type: Full-time',
    'Requirements',
    'To grind rye; we are looking for somebody with care.',
  ]
  const words = 'Apply by letter to the mill at the river, and tell us what you would change there. '.repeat(
    2,
  )
  const readWritten = (line: string): PostingContent => readOnly([...head, line, words].join('\n'), 'a.txt')

  test.each([
    "Le groupe a 20 ans d'expérience.",
    'Empresa con 15 años de experiencia',
    'Die Firma hat 30 Jahre Erfahrung.',
    'Wij hebben 300 jaar ervaring.',
    'Experience of 6 months would be nice.',
    '3年以上勤務のスタッフ多数、経験を語る会',
  ])('"%s" is asked of nobody', (line) => {
    expect(readWritten(line).experience.monthsMin).toBeNull()
  })

  test('where offices are is not where the job is, and a number with a name is no pay', () => {
    expect(readWritten('Our offices are in London, Paris and Berlin.').locations).toEqual([])
    expect(readMarked({ baseSalary: 'see intranet. Reference: 77' }).salaries).toMatchObject([{ min: null }])
  })

  test.each([
    'Travailler à Hull, au bord de la rivière.',
    'Trabajar en Hull. El molino es viejo.',
    'Join Telegram to hear of it.',
    'Join Monday to Friday.',
    'Die Firma sucht einen Bäcker.',
    'Ein Freund sucht eine Müllerin.',
    'Jemand sucht einen Bäcker.',
  ])('"%s" names nobody who hires', (line) => {
    expect(readWritten(line).employer.name).toBeNull()
    expect(employerInText(line)).toBeNull()
    expect(announcementOf([line])?.employer ?? null).toBeNull()
  })

  test('who signs a page and is called a board hires nobody', () => {
    const data = { '@type': 'JobPosting', title: 'Miller', description: words }
    const pageOf = (name: string): string =>
      `<title>Miller | ${name}</title><meta property="og:site_name" content="${name}"><h1>Miller</h1>` +
      `<script type="application/ld+json">${JSON.stringify(data)}</script><footer>© 2031 ${name} Ltd</footer>`
    expect(readOnly(pageOf('Jobfinder'), 'a.html').employer.name).toBeNull()
    expect(readOnly(pageOf('Northmill'), 'a.html').employer.name).toBe('Northmill Ltd')
  })

  test('what an employer says of itself in a card like those of its jobs is none', () => {
    const card = (title: string, text: string): string =>
      `<div class="c"><h3>${title}</h3><p>${text}</p></div>`
    const cards = [
      card('Baker (m/f/d)', 'Location: Leeds'),
      card('Our values', words.repeat(3)),
      card('Miller (m/f/d)', 'Location: Hull'),
    ]
    const page = `<title>Careers</title><h1>Careers</h1><h2>Open positions</h2>${cards.join('')}`
    const { drafts } = readSource({ bytes: Buffer.from(page), fileName: 'a.html', savedAt: null })
    expect(drafts.map(({ content }) => content.title)).toEqual(['Baker (m/f/d)', 'Miller (m/f/d)'])
  })

  test('cards of a page of careers that say how one works there are no jobs', () => {
    const card = (title: string, text: string): string =>
      `<div class="career-card"><span>01</span><h3>${title}</h3><p>${text} ${words}</p></div>`
    const cards = [card('Kde pečeme', 'Hull a Leeds.'), card('Jak se přidat', 'Pošlete nám svůj životopis.')]
    const page = `<title>Kariéra — Severní mlýn</title><h1>Chcete péct s námi?</h1>${cards.join('')}`
    expect(readSource({ bytes: Buffer.from(page), fileName: 'a.html', savedAt: null }).drafts).toEqual([])
  })

  test('parts of pages and of lives are nobody’s name', () => {
    for (const line of ['Career Center', 'Customer Support Center', 'High School', 'City of Employment'])
      expect(isOrganisationLine(line)).toBe(false)
    expect(isOrganisationLine('Marlow Town Council')).toBe(true)
  })

  test('what words belong to something else says nothing of the job', () => {
    expect(employmentInText(['Permanent work permit required.'])).toEqual([])
    expect(partTitle('[Contract Law] Lawyer')).toMatchObject({ title: 'Lawyer', kinds: [] })
    expect(partTitle('[Remote-Fulltime] Lawyer')).toMatchObject({ kinds: ['Fulltime'] })
    expect(partTitle('Vacancy Manager').title).toBe('Vacancy Manager')
    expect(experienceInLines(['Northmill: 20 years in milling'])).toBeNull()
    expect(placeBesideName('We are Northmill, Italy, and near you.', 'Northmill')).toBe('Italy')
    expect(placeBesideName('We are Northmill in Zwolle, and near you.', 'Northmill')).toBe('Zwolle')
  })

  test('a position in a market and whoever was appointed are not sought', () => {
    expect(titleOffered('Northmill has a strong position in Marine Engineering.')).toBeNull()
    expect(titleOffered('Northmill announces new Head of Sales.')).toBeNull()
    expect(titleOffered('Northmill has an open position for a Head of Sales.')).toBe('Head of Sales')
  })

  test('who seeks work offers none', () => {
    expect(announcementOf(['Ada Quill sucht eine neue Stelle'])).toBeNull()
    expect(announcementOf(['Nordmühle sucht eine Müllerin'])).toMatchObject({ title: 'Müllerin' })
  })

  test('a sentence below a title is nobody’s name', () => {
    const saying = 'Ashgrove Staffing has an opening at Leith Hospital, Hull.'
    const page = `<title>Miller</title><h1>Miller</h1><p>${saying}</p><h2>Requirements</h2><p>${head.join(' ')} ${words}</p>`
    expect(readOnly(page, 'a.html')).toMatchObject({ employer: { name: 'Leith Hospital' }, locations: [] })
  })
})

test('a page of positions that says it has none offers none', () => {
  const page = (said: string) =>
    `---\nlayout: page\ntitle: "Open Positions"\nteaser: "Open positions in the group"\n---\n\n- [Bachelors/Masters](#masters)\n- [PhD](#phd)\n\n---\n\n## Masters projects\n\nThe group offers projects that are fit for a thesis.\n\n## PhD projects\n\n${said}\n\n## Postdocs\n\nWe are happy to support applications for fellowships.\n`
  const read = (said: string) =>
    readSource({ bytes: Buffer.from(page(said)), fileName: 'positions.md', savedAt: null }).drafts
  expect(read('Currently we do not have any funded PhD positions available.')).toEqual([])
  expect(read('We have no funded positions at the moment.')).toEqual([])
})
