// The lines that a page shows above the text of a job: what the posting's fields hold is no part of its description.

import { describe, expect, it } from 'vitest'
import { readPage } from '../electron/core/import/formats/html.ts'
import { unknownSurroundings } from '../electron/core/import/formats/reading.ts'
import { readSource } from '../electron/core/import/readSource.ts'
import { textBelowHeading as text } from './helpers/millerPages.ts'
import { plainNode } from './helpers/plainRaw.ts'
import { countProcessorTime } from './helpers/processorTime.ts'

function describedIn(head: string, below = text): string {
  const page = `<title>Miller</title><body><h1>Miller</h1>${head}${below}</body>`
  const [posting, ...others] = readPage(page, unknownSurroundings).postings
  expect(others).toEqual([])
  const { description } = plainNode(posting!.node)
  return String(description).replace(/<[^>]*>/g, '|')
}

describe('a head of facts', () => {
  it.each([
    '<p>Leeds, England, United Kingdom · Full-time</p>',
    '<div><div>Location</div><div>Leeds</div></div><div><div>Job type</div><div>Full-time</div></div>',
    '<dl><dt>Location</dt><dd>Leeds</dd><dt>Closing date</dt><dd>3 May 2027</dd></dl>',
    '<table><tr><th>Employer</th><td>Marlow Mill Ltd</td></tr><tr><th>Salary</th><td>£30,000 a year</td></tr></table>',
    '<p><b>Location:</b> Leeds<br><b>Salary:</b> £30,000 a year</p>',
    '<p><span>Location</span><span>Leeds</span></p><p>Save job</p>',
    '<div><p>Beschäftigung</p><div>Full-time</div></div><div><p>Closing date</p><div>3 May 2027</div></div>',
    '<h3>At a glance</h3><ul><li><b>📍 Location:</b> Leeds</li><li><b>Job type:</b> Full-time</li></ul>',
  ])('is left out where each of its words was read: %s', (head) => {
    expect(describedIn(head)).toMatch(/^\|*You keep the wheel/)
  })

  it('keeps what no field holds', () => {
    const said = describedIn('<dl><dt>Location</dt><dd>Leeds</dd><dt>Team</dt><dd>Water and wind</dd></dl>')
    expect(said).toMatch(/Team.*Water and wind.*You keep the wheel/)
    expect(said).not.toMatch(/Leeds/)
  })

  it('keeps a table whole whose cells stand below heads of which it knows some', () => {
    const table = '<tr><th>Location</th><th>Team</th></tr><tr><td>Leeds</td><td>Water and wind</td></tr>'
    expect(describedIn(`<table>${table}</table>`)).toMatch(/Location\|+Team\|+Leeds\|+Water and wind/)
    expect(
      describedIn(
        '<table><tr><th>Location</th><th>Job type</th></tr><tr><td>Leeds</td><td>Full-time</td></tr></table>',
      ),
    ).toMatch(/^\|*You keep/)
  })

  it('ends where somebody says something, or a part of the text is headed', () => {
    const told = '<dl><dt>Location</dt><dd>Leeds</dd></dl>'
    expect(describedIn(`<p>We have kept this mill since 1790.</p>${told}`)).toMatch(/Leeds/)
    expect(describedIn(`<h2>What we offer</h2><ul><li>Full-time</li></ul>${told}`)).toMatch(/Full-time/)
  })

  it('stays where little else stands below it', () => {
    const facts = '<p>Location: Leeds</p><p>Salary: £30,000 a year</p><p>Job type: Full-time</p>'
    const little =
      '<p>Apply by post: vacancy of a miller, full-time, experience and qualifications of any kind.</p>'
    expect(describedIn(facts + facts.replace('Full-time', 'Full-time, permanent'), little)).toMatch(/post/)
  })

  it('takes no time in hostile pages', () => {
    const deep = `${'<div>'.repeat(3000)}Leeds${'</div>'.repeat(3000)}`
    const dots = `<p>Location: Leeds ${'·'.repeat(100_000)}x</p>`
    const elapsed = countProcessorTime()
    describedIn(deep + dots)
    expect(elapsed()).toBeLessThan(1500)
  })
})

describe('below the text', () => {
  const isUncut = /curriculum vitae by post\.\|*$/

  it.each([
    '<p><a class="cta" href="/form">Start the form on site</a></p>',
    '<div class="bar"><div><div>Miller</div></div><a href="/7/apply">Apply now</a></div>',
    '<p>Similar jobs you may like</p>',
  ])('the title once more, a link that leads on and a heading of others are left out: %s', (end) => {
    expect(describedIn('', `<div>${text}${end}</div>`)).toMatch(isUncut)
  })

  it.each([
    '<ul><li><a href="/wood">Wood</a></li><li><a href="/stone">Stone</a></li></ul>',
    '<p>The form is <a href="/form">on our site</a></p>',
    '<p><a href="https://mill.example">www.mill.example</a></p>',
  ])('a list of links, a part of a line and an address stay: %s', (end) => {
    expect(describedIn('', `<div>${text}${end}</div>`)).not.toMatch(isUncut)
  })
})

const whatSurrounds = (name: string, data = ''): string =>
  `<main><ul><li><a href="/c">Career zone</a></li></ul><h1>Miller</h1>${data}<div class="${name}">${text}</div>` +
  '<div class="info"><b>ID: </b>5372 <b>Published: </b>9.10.2026</div></main>'

it.each(['details-desc', 'offer_text', 'advert-body', 'detailDesc'])(
  'what is called %s is the description, and nothing around it',
  (name) => {
    const [posting] = readPage(`<title>Miller</title>${whatSurrounds(name)}`, unknownSurroundings).postings
    const { description } = plainNode(posting!.node)
    expect(description).toContain('curriculum vitae')
    expect(description).not.toMatch(/Career zone|Published/)
  },
)

it('a line outside of it says of pay in an element of its own whether it is gross', () => {
  const data =
    '<p itemprop="jobLocation">Leeds</p><p itemprop="employmentType">full-time</p><i itemprop="datePosted">2026-10-09</i>' +
    '<div><b>Wage</b><br><span class="salary-range">3 200 EUR/month</span></div><p>3 200 EUR brutto</p>'
  const page = `<title>Miller</title>${whatSurrounds('details-desc', data)}`
  const { drafts } = readSource({ bytes: Buffer.from(page), fileName: 'a.html', savedAt: null })
  expect(drafts[0]!.content.salaries).toMatchObject([{ min: '3200', basis: 'gross' }])
})
