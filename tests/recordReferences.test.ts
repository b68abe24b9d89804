// Answers that name who employs, or where, only by a number under which it stands elsewhere in them.

import { describe, expect, it } from 'vitest'
import { readSource } from '../electron/core/import/readSource.ts'
import type { PostingContent } from '../shared/posting.ts'
import { countProcessorTime } from './helpers/processorTime.ts'

const readAll = (data: unknown): PostingContent[] =>
  readSource({
    bytes: new TextEncoder().encode(JSON.stringify(data)),
    fileName: 'answer.json',
    savedAt: null,
  }).drafts.map(({ content }) => content)

const job = { title: 'Lamp keeper', city: 'Leith', description: 'Keep the lamps.', jobType: 'Full-time' }
const employersIn = (data: unknown) => readAll(data).map(({ employer }) => employer.name)

describe('who employs', () => {
  const companies = [
    { id: 'c1', name: 'Northmill Lamps', website: 'https://northmill.example' },
    { id: 7, slug: 'mills', name: 'Marlow Mills' },
  ]

  it.each([
    [{ companyId: 'c1' }, 'Northmill Lamps'],
    [{ company_id: 7 }, 'Marlow Mills'],
    [{ company: 'mills' }, 'Marlow Mills'],
    [{ company: 'Skylark' }, 'Skylark'],
    [{ companyId: 'c9' }, null],
    [{ agencyId: 'c1' }, null],
  ])('is looked up in the list beside the jobs: %j', (members, name) => {
    expect(employersIn({ data: { companies, jobs: [{ ...job, ...members }] } })).toEqual([name])
  })

  it('is looked up where a store keeps a key for each', () => {
    const organizations = { byId: { 11: { name: 'Northmill Lamps' } }, allIds: [11] }
    expect(employersIn({ organizations, vacancies: [{ ...job, organization: 11 }] })).toEqual([
      'Northmill Lamps',
    ])
  })

  it('is not somebody else who has that number', () => {
    const users = [{ id: 'c1', name: 'Ada Miller' }]
    expect(employersIn({ users, jobs: [{ ...job, companyId: 'c1' }] })).toEqual([null])
  })
})

it('relationships point to what is included', () => {
  const to = (type: string, id: string) => ({ type, id })
  const data = {
    data: [
      {
        id: '7',
        type: 'jobs',
        attributes: { title: 'Lamp keeper', body: '<p>Lamps want care.</p>', 'created-at': '2031-01-01' },
        links: { 'public-job-url': 'https://work.northmill.example/jobs/61900-lamp-keeper' },
        relationships: {
          company: { data: to('companies', '3') },
          locations: { data: [to('locations', '5'), to('locations', '6')] },
          department: { data: null },
        },
      },
    ],
    included: [
      { ...to('companies', '3'), attributes: { name: 'Northmill Lamps' } },
      { ...to('locations', '5'), attributes: { city: 'Leith' } },
      { ...to('locations', '3'), attributes: { city: 'Marlow' } },
    ],
  }
  const [posting] = readAll(data)
  expect(posting).toMatchObject({ title: 'Lamp keeper', employer: { name: 'Northmill Lamps' } })
  expect(posting?.locations.map(({ label }) => label)).toEqual(['Leith'])
})

it('references without end are read in time', () => {
  const companies = Array.from({ length: 20_000 }, (_, id) => ({ id, name: `Mill ${id}` }))
  const jobs = Array.from({ length: 200 }, (_, id) => ({ ...job, title: `Keeper ${id}`, companyId: id }))
  const spent = countProcessorTime()
  expect(employersIn({ companies, jobs })[7]).toBe('Mill 7')
  expect(spent()).toBeLessThan(8000)
})
