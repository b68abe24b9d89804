// Two blocks of data about one job that count its days from different ones.

import { describe, expect, it } from 'vitest'
import { readSource } from '../electron/core/import/readSource.ts'

const own = {
  '@type': 'JobPosting',
  title: 'Night Baker',
  description: '<p>You knead the dough and fire the oven, every night.</p>',
  hiringOrganization: { name: 'Kiln Bakery' },
  jobLocation: { address: { addressLocality: 'Hull', addressCountry: 'GB' } },
  datePosted: '2031-03-03',
}

function daysOf(...blocks: object[]) {
  const scripts = blocks.map(
    (block) => `<script type="application/ld+json">${JSON.stringify({ ...own, ...block })}</script>`,
  )
  const page = `<html><head>${scripts.join('')}</head><body><h1>Night Baker</h1></body></html>`
  const { drafts } = readSource({ bytes: new TextEncoder().encode(page), fileName: 'a.html', savedAt: null })
  return drafts.map(({ content: { deadline } }) =>
    deadline.date?.kind === 'date' ? deadline.date.date : null,
  )
}

const earlier = { datePosted: '2031-03-01' }
const closing = { validThrough: '2031-05-01' }

describe('a job that is marked twice with different days', () => {
  it('is one posting, with the closing date that one of them has', () => {
    expect(daysOf({}, { ...earlier, ...closing })).toEqual(['2031-05-01'])
    expect(daysOf({ ...earlier, ...closing }, {})).toEqual(['2031-05-01'])
    expect(daysOf(closing, { ...earlier, employmentType: 'FULL_TIME' })).toEqual(['2031-05-01'])
  })

  it.each([
    { employmentType: 'PART_TIME' },
    { jobLocation: { address: { addressLocality: 'Leeds', addressCountry: 'GB' } } },
    { validThrough: '2031-06-01' },
    { title: 'Night Baker (m/f/d)' },
    { identifier: 'B-8' },
  ])('is two where they differ in more: %j', (more) => {
    const one = { employmentType: 'FULL_TIME', identifier: 'B-7', ...closing }
    expect(daysOf(one, { ...one, ...earlier, ...more })).toHaveLength(2)
  })
})
