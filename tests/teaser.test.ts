// Data that hold only how a job's text begins, on pages that hold all of it.

import { expect, test } from 'vitest'
import { readPage } from '../electron/core/import/formats/html.ts'
import { unknownSurroundings } from '../electron/core/import/formats/reading.ts'
import { plainNode } from './helpers/plainRaw.ts'

const first = 'Tower Time is looking for a Clock Repairer to join the workshop in Exeter & keep records of'
const rest =
  ' each visit.</p><h2>Duties</h2><ul><li>Dismantle and clean movements</li><li>Cut new wheels</li></ul><h2>Requirements</h2><ul><li>Four years of experience at the bench</li></ul>'

function read(description: string, main: string, more = '') {
  const data = JSON.stringify({
    '@type': 'JobPosting',
    title: 'Clock Repairer',
    description,
    hiringOrganization: 'Tower Time Ltd',
    jobLocation: 'Exeter',
  })
  const html = `<html lang="en"><title>Clock Repairer</title><script type="application/ld+json">${data}</script>${more}<body><nav><a href="/">Home</a></nav><main><h1>Clock Repairer</h1>${main}</main></body></html>`
  const [posting] = readPage(html, unknownSurroundings).postings
  return { text: String(plainNode(posting!.node).description), warnings: posting!.warnings }
}

const whole = `<p>${first.replace('&', '&amp;')}${rest}`

test.each([`${first} …`, `<p>${first.replace('&', '&amp;')}...</p>`, `${first} [&hellip;]`, first])(
  'the page goes on where the data break off: %s',
  (description) => {
    const { text, warnings } = read(description, whole)
    expect(text).toContain('Cut new wheels')
    expect(warnings).toMatchObject([{ code: 'LENGTHENED_FROM_PAGE', path: 'page.text' }])
  },
)

test('data of the page that hold all of the text go before what is visible', () => {
  const state = JSON.stringify({
    job: {
      jobTitle: 'Clock Repairer',
      jobDescription: whole,
      company: { name: 'Tower Time Ltd' },
      jobType: 'Full-time',
    },
  })
  const more = `<script id="__NEXT_DATA__" type="application/json">${state.replaceAll('</', '<\\/')}</script>`
  const { text, warnings } = read(`${first}…`, '<p>Loading</p>', more)
  expect(text).toContain('Cut new wheels')
  expect(warnings).toMatchObject([
    { code: 'LENGTHENED_FROM_PAGE' },
    { code: 'FILLED_FROM_PAGE', field: 'employment' },
  ])
})

test('a picture that is called after the job is no part of its text', () => {
  const image = '<p><img alt="Clock Repairer" src="a.png">You mend clocks.</p>'
  expect(read(`${first} …`, `${image}${whole}`).text).not.toContain('alt="Clock Repairer"')
})

test('a summary stands above the parts that only the page has', () => {
  const summary = 'A workshop for tower clocks & watches in Exeter needs you.'
  const { text, warnings } = read(summary, whole)
  expect(text.startsWith(`<p>${summary}</p>`)).toBe(true)
  expect(text).toContain('Cut new wheels')
  expect(warnings).toMatchObject([{ code: 'LENGTHENED_FROM_PAGE', path: 'page.text' }])
})

test('a long paragraph that the page goes on from is the beginning of its text', () => {
  const paragraph = `${first} ${'You keep its clocks going, day by day. '.repeat(9)}`.trim()
  const { text } = read(`<p>${paragraph}</p>`, `<p>${paragraph}</p>${whole.repeat(4)}`)
  expect(text).toContain('Cut new wheels')
})

test('data that lost their lines give way to the page that shows them, and nothing was left out', () => {
  const duties = Array.from({ length: 12 }, (_, at) => `Repair the movement of tower number ${at} with care`)
  const lines = `<p>${first.replace('&', '&amp;')}</p><h2>Duties</h2><ul>${duties.map((duty) => `<li>${duty}</li>`).join('')}</ul>`
  const run = `Requisition 24-1 ${first} Duties ${duties.join(' ')}`
  const { text, warnings } = read(run, lines)
  expect(text).toContain('<li>Repair the movement of tower number 7')
  expect(text).not.toContain('Requisition')
  expect(warnings).toEqual([])
  // Another text of parts beside a long one says it once more in other words.
  const long = 'You look after the clocks of our towers, and after those who wind them. '.repeat(8).trim()
  expect(read(`<p>${long}</p>`, whole.repeat(4)).text).toBe(`<p>${long}</p>`)
})

test('what has parts of its own, and what the page has no parts for, stays what it is', () => {
  const parts = '<p>You mend clocks.</p><ul><li>Wheels</li></ul>'
  expect(read(parts, whole)).toEqual({ text: parts, warnings: [] })
  const summary = 'A short summary that the page does not have.'
  const other =
    '<p>We are open from nine to five.</p><h2>Similar clocks</h2><p>None.</p><h2>Safety tips</h2><p>Wear gloves.</p>'
  expect(read(summary, `<p>You mend clocks full-time and need experience.</p>${other}`).text).toBe(summary)
  expect(read(first, `<p>Do you love clocks as much as we do?</p>${whole}`).text).toBe(first)
  expect(read('You mend clocks.', '<p>You mend clocks.</p><button>Apply</button>').text).toBe(
    'You mend clocks.',
  )
})

test('data that hold one of at least three parts of the text give way to all of it, from its first heading on', () => {
  const duties = '<ul><li>Dismantle and clean movements</li><li>Cut new wheels</li></ul>'
  const parts = `<h2>Duties</h2>${duties}<h2>Requirements</h2><ul><li>Four years at the bench of a workshop</li></ul><h2>Benefits</h2><p>A pension, and a watch of your own after one year.</p>`
  const below = read(duties, `<ul><li>Mill Road 4, Exeter</li><li>on the list for 13 days</li></ul>${parts}`)
  expect(below.text).toContain('A pension')
  expect(below.text).not.toContain('13 days')
  expect(read(duties, `<h2>Duties</h2>${duties}<button>Apply</button>`).text).toBe(duties)
})

test('data of the page that only sum it up once more give way to what is visible', () => {
  const summary = 'A workshop for tower clocks & watches in Exeter needs you.'
  const jobSummary = `${summary} You will be part of a team of six and travel to churches all over the county.`
  const state = JSON.stringify({
    job: {
      jobTitle: 'Clock Repairer',
      jobSummary,
      company: { name: 'Tower Time Ltd' },
      jobType: 'Full-time',
    },
  })
  const more = `<script id="__NEXT_DATA__" type="application/json">${state}</script>`
  expect(read(summary, '<p>Loading</p>', more).text).toBe(jobSummary)
  const { text, warnings } = read(summary, whole, more)
  expect(text).toContain('Cut new wheels')
  expect(warnings).toMatchObject([{ code: 'LENGTHENED_FROM_PAGE' }])
})
