// Jobs that a page shows in a window it has opened, in a form that can only be read, or as links alone.

import { describe, expect, it } from 'vitest'
import { readPage } from '../electron/core/import/formats/html.ts'
import { unknownSurroundings } from '../electron/core/import/formats/reading.ts'
import { plainNode } from './helpers/plainRaw.ts'

const postingsOf = (title: string, body: string) =>
  readPage(`<title>${title}</title><body>${body}</body>`, unknownSurroundings).postings.map(({ node }) =>
    plainNode(node),
  )

describe('a window over a page', () => {
  const list =
    '<main><h1>Careers</h1><p>We build mills.</p><h2>Open positions</h2><ul><li>Miller</li><li>Baker</li></ul></main>'
  const job =
    '<h4>Mill Electrician</h4><p><b>Location:</b> Leeds, UK</p><p><b>Salary:</b> £32,000 - £36,000 per year</p><p>We are looking for an electrician to test wires in mills that stand in water, and to mend what the river did.</p><h5>Requirements</h5><ul><li>3 years of experience</li></ul><a href="mailto:yard@mill.example">Apply</a>'
  const window = (attributes: string, inner: string) => `<div class="modal show" ${attributes}>${inner}</div>`

  it('is what the page shows, where a job is in it', () => {
    expect(
      postingsOf('Careers | Lower Mill', list + window('role="dialog" aria-modal="true"', job)),
    ).toMatchObject([{ title: 'Mill Electrician', joblocation: 'Leeds, UK' }])
  })

  it.each([
    ['closed', window('role="dialog" aria-hidden="true"', job)],
    [
      'about consent',
      window(
        'role="dialog" aria-modal="true"',
        '<h4>We value your privacy</h4><p>We apply cookies for your experience and its benefits.</p>',
      ),
    ],
  ])('that is %s is none', (_, over) => {
    expect(postingsOf('Careers | Lower Mill', list + over)).toEqual([])
  })
})

describe('a form', () => {
  const form = (state: string) =>
    `<h2>Job Details</h2><form><label for="t">Job Title</label><input id="t" ${state} value="Water Analyst"><label for="l">Location</label><input id="l" ${state} value="Nairobi, Kenya"><label for="e">Employment Type</label><input id="e" ${state} value="Full-time"><label for="x">Description</label><textarea id="x" ${state}>The analyst samples rivers and boreholes, runs tests and reports to the county. Requirements: a degree in chemistry and 3 years of experience. Responsibilities include the laboratory.</textarea></form>`

  it('that can only be read says what its values say', () => {
    expect(postingsOf('Job Details', form('readonly'))).toMatchObject([
      { title: 'Water Analyst', joblocation: 'Nairobi, Kenya', employmenttype: 'Full-time' },
    ])
  })

  it('to be filled in says nothing', () => expect(postingsOf('Job Details', form(''))).toEqual([]))
})

describe('links alone', () => {
  const links = (heading: string, ...titles: string[]) =>
    `<main><h1>${heading}</h1><ul>${titles.map((each, index) => `<li><a href="/jobs/${index}">${each}</a></li>`).join('')}</ul></main>`

  it.each([
    ['Open roles', ['Controls Engineer', 'Test Technician'], 2],
    ['Browse jobs', ['Controls Engineer', 'Test Technician'], 0],
    ['Open roles', ['Engineers', 'Technicians'], 0],
    ['Open roles', ['Controls Engineer', 'Our history'], 0],
  ])('below %s: %j', (heading, titles, count) => {
    expect(postingsOf('Jobs at Lower Mill', links(heading, ...titles))).toHaveLength(count)
  })
})

describe('cards below one another', () => {
  const card = (title: string, firm: string, line: string, href: string) =>
    `<div class="shadow"><h3><a href="${href}">${title}</a></h3><h4>${firm}</h4><p>${line}</p></div>`
  const cards = (...rows: [string, string, string, string][]) =>
    postingsOf('Mlin', `<main>${rows.map((row) => card(...row)).join('')}</main>`)

  it('are jobs where each has a firm and more, and half are called after who does the work', () => {
    const found = cards(
      ['UX dizajner', 'Mlin d.o.o.', 'Novi Sad | Hibrid', '/a/1'],
      ['Mill Engineer', 'Brana d.o.o.', 'Beograd', '/a/2'],
    )
    expect(found).toMatchObject([
      { title: 'UX dizajner', hiringorganization: 'Mlin d.o.o.', joblocation: 'Novi Sad' },
      { title: 'Mill Engineer', hiringorganization: 'Brana d.o.o.', joblocation: 'Beograd' },
    ])
  })

  it.each([
    [
      'of people',
      [
        ['Ada Miller', 'Mill Engineer', 'Leeds', '/a/1'],
        ['Ben Reed', 'Baker', 'Hull', '/a/2'],
      ],
    ],
    [
      'of courses without a firm',
      [
        ['Mill Engineer', 'Full-time', 'Leeds', '/a/1'],
        ['Baker', 'Part-time', 'Hull', '/a/2'],
      ],
    ],
    [
      'of what firms sell',
      [
        ['Flour', 'Mlin d.o.o.', 'Beograd', '/a/1'],
        ['Bread', 'Brana d.o.o.', 'Beograd', '/a/2'],
        ['Mill Engineer', 'Brana d.o.o.', 'Beograd', '/a/3'],
      ],
    ],
  ] as [string, [string, string, string, string][]][])('%s are none', (_, rows) =>
    expect(cards(...rows)).toEqual([]),
  )

  it('with marks in their headings are called what else these say', () => {
    const job = (mark: string, title: string, place: string) =>
      `<article><a href="/jobs/${title.length}"><h3><span>${mark}</span><span>${title}</span></h3><ul><li class="business">Northmill</li><li class="location">${place}</li><li class="salary">£14 an hour</li></ul></a></article>`
    const body = `<main><h1>Job search results</h1>${job('New', 'miller', 'Leeds, UK')}${job('Hybrid', 'mill bookkeeper', 'Hull, UK')}</main>`
    expect(postingsOf('Jobs in Leeds', body)).toMatchObject([
      { title: 'miller', hiringorganization: 'Northmill' },
      { title: 'mill bookkeeper', joblocation: 'Hull, UK' },
    ])
  })

  it('are known by where they lead, have buttons as well, and are described by what no field says', () => {
    const job = (title: string, href: string) =>
      `<div class="row"><a href="${href}"><span class="title">${title}</span></a><span class="location">Hull</span><span>Night shift</span><a href="/save">Save</a></div>`
    const lead = postingsOf('Works', `${job('Baker', '/job/45')}${job('Mill engineer', '/job/46')}`)
    expect(lead).toMatchObject([
      { title: 'Baker', joblocation: 'Hull', description: 'Night shift' },
      { title: 'Mill engineer', joblocation: 'Hull' },
    ])
    expect(postingsOf('Works', `${job('Baker', '/about/45')}${job('Mill engineer', '/about/46')}`)).toEqual(
      [],
    )
  })
})
