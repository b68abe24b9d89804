// Lines of pages without data that say by when one applies, with a time in front of the day or without a label's colon.

import { expect, it } from 'vitest'
import { readSource } from '../electron/core/import/readSource.ts'

function deadlineOf(line: string) {
  const page = `<!doctype html><title>Warehouse Planner - Northmere Freight</title><main><h1>Warehouse Planner</h1>
    <p>Northmere Freight Ltd</p><p>${line}</p><h2>Salary</h2><p>£30,000 a year</p><h2>About the job</h2>
    <p>We plan what our warehouse sends and when, for forty shops on the coast. You will plan with six colleagues.</p>
    <h2>Requirements</h2><ul><li>You can plan</li><li>You like lists</li></ul><a href="/apply">Apply now</a></main>`
  const { drafts } = readSource({ bytes: new TextEncoder().encode(page), fileName: 'a.html', savedAt: null })
  const { date, origin } = drafts[0]!.content.deadline
  return origin === 'stated' ? (date?.local ?? date?.date) : null
}

it.each([
  ['Apply before 11:55 pm on Monday 14th December 2026', '2026-12-14T23:55:00'],
  ['Apply by 5pm on 3 December 2026', '2026-12-03T17:00:00'],
  ['Closes 11:59pm on 4 Dec 2026', '2026-12-04T23:59:00'],
  ['Closes Sunday 6 December 2026', '2026-12-06'],
  ['Apply by midnight on 4 December 2026', '2026-12-04'],
  ['Closing: 12 noon on Friday 4 December 2026', '2026-12-04T12:00:00'],
  ['Jelentkezési határidő: 2026. december 10.', '2026-12-10'],
  ['Határidő: 2026. 12. 10.', '2026-12-10'],
])('%s', (line, day) => expect(deadlineOf(line)).toBe(day))

it.each(['Apply by telephone from 9:00 to 17:00', 'We opened at 9:30 on 3 December 2019'])(
  'nothing of “%s”',
  (line) => expect(deadlineOf(line)).toBeNull(),
)

function originOf(validThrough: string, line: string) {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title: 'Warehouse Planner',
    datePosted: '2026-10-01',
    validThrough,
    hiringOrganization: 'Northmere Freight',
    description: 'We plan what our warehouse sends and when, for forty shops on the coast.',
  }
  const page = `<!doctype html><script type="application/ld+json">${JSON.stringify(data)}</script><h1>Warehouse Planner</h1>${line}`
  const { drafts } = readSource({ bytes: new TextEncoder().encode(page), fileName: 'a.html', savedAt: null })
  return drafts[0]!.content.deadline.origin
}

it('what a label of the page says as well is meant, and not the site’s own expiry', () => {
  const label = '<p>Closing date: 30 November 2026</p>'
  expect(originOf('2026-11-30', label)).toBe('stated')
  expect(originOf('2026-11-30', '')).toBe('board_default')
  expect(originOf('2026-11-30', '<p>Closing date: 29 November 2026</p>')).toBe('board_default')
})
