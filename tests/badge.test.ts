// Hours of work on a badge of a page, beside the data in it.

import { expect, test } from 'vitest'
import { readPage } from '../electron/core/import/formats/html.ts'
import { unknownSurroundings } from '../electron/core/import/formats/reading.ts'
import { plainNode } from './helpers/plainRaw.ts'

function read(body: string, more: object = {}) {
  const data = JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title: 'Miller',
    description: 'Grind flour.',
    hiringOrganization: 'Northmill',
    jobLocation: 'Leeds',
    ...more,
  })
  const html = `<title>Miller</title><script type="application/ld+json">${data}</script><body><h1>Miller</h1>${body}<p>Grind flour.</p></body>`
  const [posting] = readPage(html, unknownSurroundings).postings
  const { employmenttype: stated, joblocationtype: mode } = plainNode(posting!.node)
  return { stated, mode, hints: posting!.hints ?? [] }
}

const badge = '<div class="status"><label>Full Time</label></div>'

test.each([
  ['alone', badge, 'Full Time'],
  ['on top and below', `${badge}<p>Mill</p>${badge}`, 'Full Time'],
  ['of a list to choose from', `${badge}<div><span>Part Time</span></div>`, undefined],
  ['in a link', `<a href="/jobs">Full Time</a>`, undefined],
  ['of many other jobs', badge.repeat(4), undefined],
  ['of a contract only', '<h2>Who we are</h2><span>Contract</span>', undefined],
])('a badge %s', (_, body, kind) => expect(read(body).stated).toBe(kind))

test('a badge that says more than the data is told', () => {
  const chip = '<p><span>Mill</span><span>Full-time / Part-time</span></p>'
  expect(read(chip, { employmentType: 'FULL_TIME' })).toMatchObject({
    stated: 'FULL_TIME',
    hints: [{ field: 'employment', value: 'Full-time / Part-time' }],
  })
  expect(read(badge, { employmentType: 'FULL_TIME' }).hints).toEqual([])
  expect(read(badge, { employmentType: 'CONTRACTOR', workHours: 'Full time' }).hints).toEqual([])
})

test('badges in one row with it say the contract and where one works; those that link somewhere do not', () => {
  const row =
    '<div><span>$ 2.050.000</span><span>Permanent</span><span>Full time</span><span>On-site</span></div>'
  const { stated } = read(row, { employmentType: 'FULL_TIME' })
  expect(stated).toEqual(['FULL_TIME', 'Permanent'])
  expect(read(row).mode).toBe('On-site')
  const linked = row.replace('<span>Permanent</span>', '<a href="/permanent">Permanent</a>')
  expect(read(linked, { employmentType: 'FULL_TIME' })).toMatchObject({
    stated: 'FULL_TIME',
    mode: 'On-site',
  })
})

test('an element that is named after the contract says it beside the hours of the data', () => {
  const named = '<ul><li data-at="metadata-contract-type">Feste Anstellung</li></ul>'
  expect(read(named, { employmentType: 'FULL_TIME' }).stated).toEqual(['FULL_TIME', 'Feste Anstellung'])
})
