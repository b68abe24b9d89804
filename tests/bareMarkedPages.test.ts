// A posting that a page marks and says hardly anything of: what the page itself shows completes it.

import { parse } from 'parse5'
import { describe, expect, it, test } from 'vitest'
import { readPage } from '../electron/core/import/formats/html.ts'
import { unknownSurroundings } from '../electron/core/import/formats/reading.ts'
import { readNamedFacts } from '../electron/core/import/formats/visible/labels/namedFacts.ts'
import { readSource } from '../electron/core/import/readSource.ts'
import type { PostingContent } from '../shared/posting.ts'

function readHtml(source: string): PostingContent {
  const { drafts } = readSource({ bytes: Buffer.from(source), fileName: 'a.html', savedAt: null })
  expect(drafts).toHaveLength(1)
  return drafts[0]!.content
}

function read(body: string, more: object = {}, head = ''): PostingContent {
  const employer = { '@type': 'Organization', name: '株式会社水車' }
  const data = JSON.stringify({ '@type': 'JobPosting', hiringOrganization: employer, ...more })
  return readHtml(
    `<html><head>${head}</head><body><script type="application/ld+json">${data}</script>${body}</body></html>`,
  )
}

describe('a posting without a title', () => {
  it('is called what the only heading says, where the page calls itself nothing', () => {
    expect(read('<h1>【水車管理】粉ひき</h1>').title).toBe('【水車管理】粉ひき')
  })

  it.each([
    ['who hires', '<h1>株式会社水車</h1>', ''],
    ['a kind of page', '<h1>Careers</h1>', ''],
    ['one of two', '<h1>粉ひき</h1><h1>会社概要</h1>', ''],
    ['who hires, in the title of the page', '<h1>Careers</h1>', '<title>株式会社水車</title>'],
  ])('is not called %s', (_, body, head) => expect(read(body, {}, head).title).toBeNull())
})

describe('a posting without a place', () => {
  const table = (label: string, value: string) =>
    `<h1>Miller</h1><table><tr><th>${label}</th><td>${value}</td></tr></table>`

  it('is where a label says', () => {
    expect(read(table('Location', 'Leeds'), { title: 'Miller' }).locations).toMatchObject([
      { label: 'Leeds' },
    ])
  })

  it.each([
    ['of the head office', table('本社所在地', '東京都 渋谷区'), {}],
    ['that names no place', table('Location', 'Second floor, behind the wheel'), {}],
    ['told of work from home', table('Location', 'Leeds'), { jobLocationType: 'TELECOMMUTE' }],
    ['told where the data have it otherwise', table('Location', 'Leeds'), { address: 'Hull' }],
    ['that comes back', table('Location', 'Leeds') + table('Location', 'Hull'), {}],
  ])('is not where a label says %s', (_, body, more) => {
    const labels = read(body, { title: 'Miller', ...more }).locations.map(({ label }) => label)
    expect(labels).not.toContain('Leeds')
    expect(labels).not.toContain('東京都 渋谷区')
    expect(labels).not.toContain('Second floor, behind the wheel')
  })
})

it('pay without an amount is none, and the page says it', () => {
  const empty = { '@type': 'MonetaryAmount', currency: 'EUR', value: { value: '', unitText: 'YEAR' } }
  const page = '<h1>Miller</h1><dl><dt>Salary</dt><dd>22.000 € - 24.000 € a year</dd></dl>'
  const salaryOf = (baseSalary: object) => read(page, { title: 'Miller', baseSalary }).salaries[0]?.min
  expect(salaryOf(empty)).toBe('22000')
  expect(salaryOf({ ...empty, value: { value: 21000, unitText: 'YEAR' } })).toBe('21000')
})

describe('a posting without a text', () => {
  const words =
    '<p>Il mulino sul fiume macina grano e segale per i forni della valle. La ruota gira tutto il giorno.</p><ul><li>Pulizia delle macine</li></ul>'
  const textUnder = (heading: string) =>
    read(`<main><h1>${heading}</h1>${words}</main>`, { title: 'Mugnaio/Mugnaia' }).description.plainText

  it.each(['Mugnaio/Mugnaia (60-100%)', 'Mugnaio/Mugnaia 80 - 100 %', 'Mugnaio/Mugnaia (m/f) (Lugano)'])(
    'has that of the page headed “%s”',
    (heading) => expect(textUnder(heading)).toContain('macine'),
  )

  it.each(['Mugnaio/Mugnaia, capoturno', '(Mugnaio) Fornaio', 'Mugnaio/Mugnaia 2031'])(
    'has not that of the page headed “%s”',
    (heading) => expect(textUnder(heading)).toBe(''),
  )
})

describe('what a template without a posting around it marks only in part', () => {
  const page = (more: string) =>
    readHtml(
      `<main><div itemprop="description">We grind wheat and rye by the river.</div><div itemprop="hiringOrganization" itemscope><b itemprop="name">Northmill</b></div><p itemprop="datePosted">2031-03-02</p><p itemprop="employmentType">Full-time</p>${more}</main>`,
    ).locations.map(({ label }) => label)

  it('is named by the class of an element', () => {
    expect(page('<p class="job__item job__jobLocation">Leeds</p>')).toEqual(['Leeds'])
  })

  it('may be called so twice of hours and contract', () => {
    const kinds =
      '<li data-at="metadata-contract-type">Feste Anstellung</li><li data-at="metadata-work-type">Teilzeit</li>'
    const named = readNamedFacts(
      parse(`<ul>${kinds}<li data-at="metadata-location">Husum</li></ul>`),
      () => false,
    )
    expect(named.get('employmenttype')?.values).toEqual(['Feste Anstellung', 'Teilzeit'])
    expect(named.get('joblocation')?.values).toEqual(['Husum'])
  })

  it.each([
    ['of two', '<p class="job__jobLocation">Leeds</p><p class="job__jobLocation">Hull</p>'],
    ['that is no place', '<p class="job__jobLocation">Beside the second wheel</p>'],
  ])('is not named by the class of one %s', (_, more) => expect(page(more)).toEqual([]))
})

describe('an element named after the company', () => {
  const employer = (inner: string) => {
    const data = JSON.stringify({ '@type': 'JobPosting', title: 'Miller' })
    const words =
      'We grind wheat and rye by the river, and the wheel turns all day long for the ovens of the valley.'
    return readHtml(
      `<script type="application/ld+json">${data}</script><main><h1>Miller</h1><div id="company-title">${inner}</div><p>${words}</p></main>`,
    ).employer.name
  }

  it.each([
    ['<a href="/1"><span>Northmill, Ltd</span></a><span>Leeds, UK</span>', 'Northmill, Ltd'],
    ['<a href="/1">Leeds</a> <span>Mills</span>', 'Leeds Mills'],
    ['<span>Mills of</span> <span>Leeds</span>', 'Mills of Leeds'],
    ['<a href="/1">Northmill</a> <span>Flour</span> <span>Leeds</span>', 'Northmill Flour Leeds'],
  ])('%s', (inner, name) => expect(employer(inner)).toBe(name))
})

test('of jobs beside one that marks its parts, and no description, only that one is read', () => {
  const other =
    '<article typeof="JobPosting"><span property="title">Baker</span> <i property="hiringOrganization">Kiln</i></article>'
  const own = (part: string) =>
    `<div typeof="JobPosting"><h1 property="title">Miller</h1><b property="hiringOrganization">Northmill</b>${part}</div>`
  const read = (html: string) =>
    readSource({ bytes: Buffer.from(html), fileName: 'a.html', savedAt: null }).drafts.map(
      ({ content }) => content.title,
    )
  expect(read(own('<ul property="responsibilities"><li>Grind rye</li></ul>') + other)).toEqual(['Miller'])
  expect(read(own('') + other)).toEqual(['Miller', 'Baker'])
})

it('of a posting with its text and others below “Similar jobs” the others are set aside', () => {
  const job = (inner: string) =>
    `<div itemscope itemtype="https://schema.org/JobPosting"><b itemprop="title">Baker</b>${inner}</div>`
  const text = '<p itemprop="description">Bake bread.</p>'
  const asides = (html: string) =>
    readPage(html, unknownSurroundings).postings.map(({ isAside }) => isAside === true)
  expect(asides(`${job(text)}<h2>Annunci simili</h2>${job(text)}${job(text)}`)).toEqual([false, true, true])
  expect(asides(`${job(text)}<h2>Our bakery</h2>${job(text)}`)).toEqual([false, false])
  expect(asides(`${job('')}<h2>Latest jobs</h2>${job(text)}`)).toEqual([true, false])
  expect(asides(`${job(text)}${job(text)}<h2>Latest jobs</h2>${job(text)}`)).toEqual([false, false, false])
})
