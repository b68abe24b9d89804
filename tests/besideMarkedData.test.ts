// What a page says of a job beside marked data that leave it out: in the lines around its title, and in a record of its own.

import { describe, expect, it } from 'vitest'
import { readSource } from '../electron/core/import/readSource.ts'

const text =
  '<p>You plan the work of nine people in our mill and keep its books in good order. We have ground flour since 1923, and every loaf in the valley begins with us.</p><ul><li>Plan shifts and order grain</li></ul>'
const others =
  '<p>You bake at night with a team of four below the church. The oven is older than the town hall and wants somebody who listens to it.</p><ul><li>Bake, and clean the oven</li></ul>'

function read(head: string, data: object = {}, script = '') {
  const posting = {
    '@type': 'JobPosting',
    title: 'Miller',
    description: text,
    employmentType: 'FULL_TIME',
    hiringOrganization: { name: 'Northmill Ltd' },
    jobLocation: { address: { addressLocality: 'Leeds', addressCountry: 'GB' } },
    ...data,
  }
  const page = `<html><head><script type="application/ld+json">${JSON.stringify(posting)}</script></head><body><main>${head}${text}</main>${script}</body></html>`
  const { drafts } = readSource({ bytes: new TextEncoder().encode(page), fileName: 'a.html', savedAt: null })
  const { workMode, employment, salaries } = drafts[0]!.content
  const pay = salaries.map(({ min, currency, period }) => `${min} ${currency} ${period}`)
  return [workMode, ...employment.schedule, ...employment.contract, ...pay]
}

const stated = ['unknown', 'full_time']

describe('around the title', () => {
  it.each([
    ['<h1>Miller</h1><p>Permanent · Leeds · Hybrid</p>', ['hybrid', 'full_time', 'permanent']],
    ['<h1>Miller (m/w/d)</h1><p>Festanstellung, Voll- oder Teilzeit · Leeds</p>', [...stated, 'permanent']],
    [
      '<section><h2>Miller</h2><div><div><i></i>CDI</div><div><span>Télétravail fréquent</span></div></div></section>',
      ['hybrid', 'full_time', 'permanent'],
    ],
    [
      '<h1><span>Miller</span><a>Northmill Ltd</a></h1><ul><li>Leeds</li><li>CDI</li></ul>',
      [...stated, 'permanent'],
    ],
    ['<h1>Miller</h1><p>£30,000 - £34,000 a year</p>', [...stated, '30000 GBP year']],
    ['<div class="job-title">Miller</div><div>Leeds, På plats</div>', ['onsite', 'full_time']],
  ])('%s', (head, facts) => {
    expect(read(head)).toEqual(facts)
  })

  it.each([
    '<h1>Miller</h1><p>Hybrid</p><p>On-site</p>',
    '<h1>Miller</h1><p>Leeds</p><p><a href="/remote">Remote jobs</a> <a href="/fixed">Permanent jobs</a></p>',
    '<h1>Jobs</h1><p>Hybrid · Permanent</p><h2>Miller</h2><p>Leeds</p>',
    '<h1>Miller</h1><p>Leeds</p><h3>Similar jobs</h3><p>Permanent</p><p>Hybrid</p>',
    '<form><label>Permanent</label><label>Hybrid</label></form><h1>Miller</h1><p>Leeds</p>',
    '<h1>Miller</h1><p>We offer permanent and temporary roles, and hybrid work where a job allows for it.</p>',
  ])('none of the job, or not sure: %s', (head) => {
    expect(read(head)).toEqual(stated)
  })

  it('what data state stays', () => {
    expect(read('<h1>Miller</h1><p>Temporary</p>', { employmentType: ['FULL_TIME', 'CONTRACTOR'] })).toEqual([
      'unknown',
      'full_time',
      'contractor',
    ])
  })
})

describe('in a record of its own', () => {
  const record = { id: 4471203, title: 'Miller', companyName: 'Northmill Ltd', content: text }
  const kept = (data: object) =>
    read(
      '<h1>Miller</h1>',
      { identifier: '4471203' },
      `<script>window.__STATE__ = ${JSON.stringify(data)}</script>`,
    )

  it.each([
    [{ salary: { min: 30000, max: 34000, currency: 'GBP', period: 'YEAR' } }, [...stated, '30000 GBP year']],
    [{ workplaceType: 'hybrid' }, ['hybrid', 'full_time']],
    [{ remote: 'partial', employment_type: 'permanent' }, ['hybrid', 'full_time', 'permanent']],
    [{ content: 'Plan the work in our mill.', contractType: 'Permanent' }, [...stated, 'permanent']],
  ])('%o', (data, facts) => {
    expect(kept({ job: { ...record, ...data } })).toEqual(facts)
  })

  it.each([
    { job: { ...record, title: 'Baker', salary: '£30,000 a year' } },
    { similarJobs: [{ ...record, id: 9912, content: others, salary: '£30,000 a year', remote: true }] },
    { jobs: [record, { ...record, id: 5512 }].map((each) => ({ ...each, salary: `£${each.id} a year` })) },
    { job: record, filters: { remote: true, salary: { min: 10000, max: 90000 } } },
  ])('of another job, or nobody knows of which: %o', (data) => {
    expect(kept(data)).toEqual(stated)
  })
})
