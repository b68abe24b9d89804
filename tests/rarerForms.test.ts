// Forms that few postings have and no golden one shows: each row holds one rule of the reader that would not be missed
// otherwise.

import { describe, expect, it } from 'vitest'
import { readPage } from '../electron/core/import/formats/html.ts'
import { unknownSurroundings } from '../electron/core/import/formats/reading.ts'
import { readTextRungs } from '../electron/core/import/formats/text.ts'
import { readWrittenFacts } from '../electron/core/import/formats/written/writtenFacts.ts'
import { readWrittenHead } from '../electron/core/import/formats/written/writtenHead.ts'
import { readSource } from '../electron/core/import/readSource.ts'
import { findAmount } from '../electron/core/import/salary/salaryWords.ts'
import { isEscapedMarkup, scanTags } from '../electron/core/import/text/markup.ts'
import { ownerOfLogo } from '../electron/core/import/wording/lines/furniture.ts'
import { isPlace } from '../electron/core/import/wording/lines/placeAlone.ts'
import { isOtherText, isOtherTitle } from '../electron/core/import/wording/others/otherTexts.ts'
import { payInSentences } from '../electron/core/import/wording/prose/sentences.ts'
import { partTitle } from '../electron/core/import/wording/titles/titleParts.ts'
import { plainNode } from './helpers/plainRaw.ts'
import { readAnswer } from './helpers/readAnswer.ts'

const facts = (...lines: string[]) => readWrittenFacts(lines).map(({ name, value }) => [name, value])

describe('behind a label of a text', () => {
  it.each([
    ['Remote: yes', 'joblocationtype', 'remote'],
    ['Location: remote (you have to be outside the country)', 'joblocationtype', 'remote'],
    ['Type: 2 years (full-time)', 'employmenttype', 'full-time'],
    ['Contract: 12+ Months Contract', 'employmenttype', 'Contract'],
    ['Company: Northmill — a mill of three', 'hiringorganization', 'Northmill'],
    ['Company: Northmill (https://northmill.example)', 'hiringorganization', 'Northmill'],
    ['🏢 Northmill Works', 'hiringorganization', 'Northmill Works'],
    ['🏢 Hybrid Air Works', 'hiringorganization', 'Hybrid Air Works'],
    ['* 🇲🇽 CDMX', 'joblocation', 'CDMX'],
    ['🇲🇽 Pachuca, Hidalgo', 'joblocation', 'Pachuca, Hidalgo'],
    ['* 🏢 Presencial con flexibilidad', 'joblocationtype', 'Presencial'],
    ['🏢 Hybrid (3 days in the office)', 'joblocationtype', 'Hybrid (3 days in the office)'],
    ['Start date: 21 August 2026 (closes early)', 'jobstartdate', '21 August 2026'],
    ['Deadline: 21 August 2026. Later ones wait', 'validthrough', '21 August 2026'],
    ['Start date: 1 May 2027 or as soon as possible', 'jobstartdate', '1 May 2027'],
    ['Salary: £16,775--£25,213', 'basesalary', '£16,775–£25,213'],
    ['Apply: https://jobs.northmill.example/7.', 'url', 'https://jobs.northmill.example/7'],
    ['Years of experience: 3', 'experiencerequirements', '3 years'],
  ])('%s', (line, name, value) => expect(facts(line)).toEqual([[name, value]]))

  it.each([
    'Company: Banking',
    'What: a talk',
    'Looking for: people who care',
    'Role: write and mend maps for the whole community',
    'Job ID: see below',
    'Location: [Insert location here]',
    'Company: {company}',
    'Salary: [Salary range]',
    '🏢 Remoto o presencial',
    '🇬🇧 English C1',
    '🇬🇧 British citizens only',
    '🏢 Homeoffice nach der Probezeit möglich',
  ])('%s says nothing', (line) => expect(facts(line)).toEqual([]))

  it('a country belongs to the only place, and a list of places says more than a vague line', () => {
    expect(facts('Country: Norway', 'Location: Dolewick')).toEqual([['joblocation', 'Dolewick, Norway']])
    expect(facts('Location: see below', '', 'Locations:', 'Leeds, UK', 'York, UK')).toEqual([
      ['joblocation', 'Leeds, UK'],
      ['joblocation', 'York, UK'],
    ])
  })
})

describe('a title', () => {
  it.each([
    ['#vacancy #job Baker', { title: 'Baker' }],
    ['[Remote/Full-time] Baker', { title: 'Baker', mode: 'Remote/Full-time', kinds: ['Full-time'] }],
    ['Baker | Hybrid (Leeds)', { title: 'Baker', mode: 'Hybrid', place: 'Leeds' }],
    ['#4711 - Baker', { title: 'Baker' }],
  ])('%s', (title, parts) => expect(partTitle(title)).toMatchObject(parts))
})

describe('the lines on top of a text', () => {
  it.each([
    [
      ['Research Associate in', 'Grinding and Milling', 'Leeds, UK'],
      'Research Associate in Grinding and Milling',
      null,
    ],
    [['Baker', 'Leeds, UK', 'Save Baker at Northmill Works'], 'Baker', 'Northmill Works'],
    [['#jobs #leeds', 'Northmill Works', 'Baker', 'Ovens and more', 'Full-time'], 'Baker', 'Northmill Works'],
    // What the job is called once more is nobody's name, unless firms are called so.
    [['# Bread baker', '## **Baker for the night**', 'Remote'], 'Bread baker', null],
    [['Bread baker', 'Java, Spring', 'Remote'], 'Bread baker', null],
    [['Bread baker - Remote', 'Rye Solutions', '', 'We bake for you.'], 'Bread baker', 'Rye Solutions'],
    [['Bread baker', 'Time de Massas', 'Remote'], 'Bread baker', null],
    [['Vaga Remota', 'Bread baker', 'Remote'], 'Bread baker', null],
    [
      ['Bread baker', 'Job Opening Technologies Ltd', 'Remote'],
      'Bread baker',
      'Job Opening Technologies Ltd',
    ],
    [['Bread baker', 'Time & Tide', 'Remote'], 'Bread baker', 'Time & Tide'],
    [['# Bread baker', '## Marlow Partners', 'Remote'], 'Bread baker', 'Marlow Partners'],
    [['# Bread baker', '## Oven Engineers Ltd', 'Remote'], 'Bread baker', 'Oven Engineers Ltd'],
  ])('%j', (lines, title, employer) => expect(readWrittenHead(lines)).toMatchObject({ title, employer }))
})

describe('pay', () => {
  it.each([
    ['₹ 5 L per annum', '500000'],
    ['5 लाख', '500000'],
    ['call (020) 7946 0958 for $50 an hour', '50'],
    ['open 24/7, €14', '14'],
    ['300 or less', '300'],
    ['50,000以下', '50000'],
  ])('%s', (text, high) => expect(findAmount(text)?.high).toBe(high))

  it('says in its lead for how long', () => {
    expect(payInSentences(['The base pay (per hour) for this role is:', '$20 - $25'])).toBe(
      'hourly $20 - $25',
    )
    expect(payInSentences(['Day rate of £300'])).toBe('daily £300')
    expect(payInSentences(['The salary is £20,000 on average.'])).toBeNull()
  })
})

it('an address whose parts stand in the posting itself is its place, marked or as data', () => {
  const parts =
    '<span itemprop="addressLocality">Leeds</span><span itemprop="addressCountry">GB</span><p>Location: York, UK</p>'
  const [marked] = readPage(
    `<div itemscope itemtype="https://schema.org/JobPosting"><h1 itemprop="title">Baker</h1>${parts}</div>`,
    unknownSurroundings,
  ).postings
  expect(plainNode(marked!.node)).toMatchObject({
    joblocation: { addresslocality: 'Leeds', addresscountry: 'GB' },
  })
  const data = '{"@type":"JobPosting","title":"Baker","addressLocality":"Leeds","addressCountry":"GB"}'
  const { drafts } = readSource({ bytes: Buffer.from(data), fileName: 'job.json', savedAt: null })
  expect(drafts[0]!.content.locations).toMatchObject([{ locality: 'Leeds', countryCode: 'GB' }])
})

it.each([
  ['Northmill logo', 'Northmill'],
  ['Logo for Northmill.', 'Northmill'],
  ['Tell me more about Northmill', 'Northmill'],
  ['Company logo', null],
])('%s is of %s', (line, owner) => expect(ownerOfLogo(line)).toBe(owner))

it.each(['EU', 'Central Europe', 'Middle East', 'Latin America'])('%s is a place', (text) =>
  expect(isPlace(text)).toBe(true),
)

describe('what is no posting', () => {
  it.each([
    ['Salary survey: bakers', true],
    ['Salary guide for bakers', true],
    ['Salary Survey Analyst', false],
    ['Head of Hiring Process', false],
    ['Interview invitation: Payroll Clerk at Northmill', true],
    ['Einladung zum Vorstellungsgespräch', true],
    ['Interviewer for surveys', false],
    ['Invitation to apply: Miller', false],
  ])('may be called %s: %s', (title, isOther) => expect(isOtherTitle(title)).toBe(isOther))

  it.each(['<your title>', '{{title}}', '[insert title here]', 'Curriculum vitae of Ada Quill'])(
    'is called %s',
    (title) => expect(isOtherTitle(title)).toBe(true),
  )

  it('is what somebody has done', () => {
    const top = ['Ada Quill', 'ada@quill.example', '+44 20 7946 0958', '']
    expect(isOtherText([...top, 'Work experience', 'Baker at Northmill, 2019-2022'])).toBe(true)
    expect(isOtherText([...top, 'What we look for', 'A baker'])).toBe(false)
  })
})

it('markup that was escaped once too often beside live tags is told by a block that is closed', () => {
  const isEscaped = (text: string) => isEscapedMarkup(text, scanTags(text), true)
  expect(isEscaped('a <div>one</div> b')).toBe(true)
  expect(isEscaped('a </div>one<div> b')).toBe(false)
})

describe('a page', () => {
  const read = (body: string) =>
    readPage(
      `<h1>Baker (m/f/d)</h1><p>We are looking for a baker. Your responsibilities: bread. Requirements: experience with ovens. We offer benefits. Apply now.</p>${body}`,
      unknownSurroundings,
    ).postings.map(({ node }) => plainNode(node))

  it.each([
    [
      '<div><span>Full-time</span><span>Leeds, UK</span><span>Hybrid</span></div>',
      { employmenttype: 'Full-time', joblocation: 'Leeds, UK', joblocationtype: 'Hybrid' },
    ],
    ['<p class="job-closing-date">3 March 2031</p>', { validthrough: '3 March 2031' }],
    [
      '<dl><dt>Employer</dt><dd>Northmill</dd><dt>Publication</dt><dd>3 March 2031</dd></dl>',
      { dateposted: '3 March 2031' },
    ],
    ['<dl><dt>Employer</dt><dd>Northmill</dd><dt>ID</dt><dd>NM-4107</dd></dl>', { identifier: 'NM-4107' }],
  ])('%s', (body, fact) => expect(read(body)[0]).toMatchObject(fact))
})

it.each([
  '<meta itemprop="baseSalary" content="30000"><span>£30,000 a year</span>',
  '<span itemprop="baseSalary" content="30000">£30,000 a year</span>',
])('what pay is in stands beside the marked number: %s', (pay) => {
  const page = `<div itemscope itemtype="https://schema.org/JobPosting"><h1 itemprop="title">Baker</h1><p>${pay}</p></div>`
  const [posting] = readPage(page, unknownSurroundings).postings
  expect(plainNode(posting!.node)).toMatchObject({ basesalary: '£30,000 a year' })
})

it('who hires is presented on the line below the title', () => {
  const lines = [
    'Baker',
    'at Northmill — a mill that has turned for two hundred years',
    '',
    'We are looking for a baker. Your responsibilities: bread. Requirements: experience with ovens. Apply now.',
  ]
  const [posting] = readTextRungs(lines.join('\n'), unknownSurroundings).postings
  expect(plainNode(posting!.node)).toMatchObject({ title: 'Baker', hiringorganization: 'Northmill' })
})

it('a list of jobs says in its columns when each closes, what it pays, and how and on what terms one works', () => {
  const table = [
    '| Company | Role | Location | Deadline | Salary | Work mode | Type | Link |',
    '|---|---|---|---|---|---|---|---|',
    '| Northmill | Baker | Leeds, UK | 2031-03-01 | £30,000 | Hybrid | Full-time | [Apply](https://northmill.example/jobs/1) |',
    '| Southmill | Cook | York, UK | 2031-04-01 | £28,000 | Remote | Part-time | [Apply](https://southmill.example/jobs/2) |',
  ].join('\n')
  const [first] = readTextRungs(table, unknownSurroundings).postings.map(({ node }) => plainNode(node))
  expect(first).toMatchObject({
    validthrough: '2031-03-01',
    basesalary: '£30,000',
    joblocationtype: 'Hybrid',
    employmenttype: 'Full-time',
  })
})

describe('an answer', () => {
  it.each([
    [{ sections: [{ title: 'Duties', content: ['Trim wicks', 'Fill oil'] }] }, 'Trim wicks'],
    [
      {
        content: {
          nodeType: 'document',
          content: [
            {
              nodeType: 'ordered-list',
              content: [{ nodeType: 'list-item', content: [{ nodeType: 'text', value: 'Trim wicks' }] }],
            },
          ],
        },
      },
      'Trim wicks',
    ],
  ])('%j', (members, text) => {
    expect(
      readAnswer({ description: undefined, employmentType: 'Full-time', ...members }).description.plainText,
    ).toContain(text)
  })
})
