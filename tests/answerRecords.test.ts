// Whole answers and states of pages that say what stands around a job, and not in it: who lists it, what it is displayed
// as, the record that a marked posting is part of. What one posting says is in answers.test.ts.

import { describe, expect, it } from 'vitest'
import { readSource } from '../electron/core/import/readSource.ts'
import { readAnswer } from './helpers/readAnswer.ts'

function titlesIn(text: string, fileName: string): (string | null)[][] {
  const { drafts } = readSource({ bytes: new TextEncoder().encode(text), fileName, savedAt: null })
  return drafts.map(({ content }) => [content.title, content.employer.name])
}

it('reads jobs by what they are displayed as, of the tenant they are listed for', () => {
  const job = { displayName: 'Lamp keeper', jobId: 'j-1', workplaceType: 'Hybrid', location: 'Leith' }
  const answer = { tenantName: 'Northmill', page: [job, { ...job, displayName: 'Baker', jobId: 'j-2' }] }
  expect(titlesIn(JSON.stringify(answer), 'answer.json')).toEqual([
    ['Lamp keeper', 'Northmill'],
    ['Baker', 'Northmill'],
  ])
})

it('reads what a search service says of a job in each language, and the least experience', () => {
  const job = {
    name: 'Lamp keeper',
    organization: { name: 'Northmill' },
    office: { city: 'Leith' },
    contract_type_names: { en: 'Full-Time' },
    experience_level_minimum: 3,
    published_at: '2026-08-01T00:00:00Z',
  }
  const bytes = new TextEncoder().encode(JSON.stringify({ hits: [job] }))
  const [draft] = readSource({ bytes, fileName: 'answer.json', savedAt: null }).drafts
  expect(draft?.content).toMatchObject({
    title: 'Lamp keeper',
    employment: { schedule: ['full_time'] },
    experience: { monthsMin: 36 },
  })
})

it('finds the jobs in the state of a page by companies and by names of positions', () => {
  const job = { title: 'Lamp keeper', companyName: 'Northmill', jobType: 'Full-time', location: 'Leith' }
  const listed = JSON.stringify({ props: { jobs: [job, { ...job, title: 'Baker' }] } })
  expect(titlesIn(`<div data-page="${listed.replaceAll('"', '&quot;')}"></div>`, 'jobs.html')).toEqual([
    ['Lamp keeper', 'Northmill'],
    ['Baker', 'Northmill'],
  ])
  const position = { positionName: '灯塔管理员', companyName: '北磨', workCity: '上海', jobDesc: '点灯。' }
  const state = JSON.stringify({ jobDetail: { detailedPosition: position } })
  expect(titlesIn(`<script>__INITIAL_STATE__=${state};</script>`, 'job.html')).toEqual([
    ['灯塔管理员', '北磨'],
  ])
  const post = { job_post_title: 'Lamp keeper', description: 'Keep the lamps.', job_type: 'full_time' }
  const company = { name: 'Northmill', job_posts: [post, { ...post, job_post_title: 'Baker' }] }
  const row = JSON.stringify(`9:${JSON.stringify(company)}\n`)
  expect(titlesIn(`<script>self.__next_f.push([1,${row}])</script>`, 'jobs.html')).toEqual([
    ['Lamp keeper', 'Northmill'],
    ['Baker', 'Northmill'],
  ])
})

it('reads jobs of which a list says what they are called and no more, and no stations of a career', () => {
  const job = { id: 1, title: 'Lamp engineer', description: 'Keep the lamps.' }
  const past = { title: 'Lamp engineer', company: 'Northmill', description: 'Kept lamps.', from: '2019' }
  const task = { id: 1, title: 'Nightly run', description: 'Removes old rows.' }
  expect(titlesIn(JSON.stringify({ jobs: [job] }), 'jobs.json')).toEqual([['Lamp engineer', null]])
  expect(titlesIn(JSON.stringify({ jobs: [{ ...past, to: '2022' }] }), 'cv.json')).toEqual([])
  expect(titlesIn(JSON.stringify({ jobs: [task] }), 'tasks.json')).toEqual([])
})

it('names who employs by what stands beside a job', () => {
  const job = { jobId: '1004', title: 'Lamp keeper', jobDescribe: 'Keep the lamps.', salary: '9-13k' }
  const answer = { jobCardList: [{ job, comp: { compId: '88', compName: 'Northmill' } }] }
  expect(titlesIn(JSON.stringify(answer), 'answer.json')).toEqual([['Lamp keeper', 'Northmill']])
})

describe('a marked posting within a record of it', () => {
  const marked = { '@type': 'JobPosting', title: 'Lamp keeper', hiringOrganization: { name: 'Northmill' } }
  const record = {
    title: 'Lamp keeper',
    jobId: 'L-7',
    structuredData: JSON.stringify(marked),
    positionType: { name: 'Full Time' },
    places: { nodes: [{ name: 'Leith, Scotland' }, { name: 'Hull, England' }] },
    descriptionHTML: '<p>Keep the lamps.</p>',
  }
  const read = (nodes: object[]) => {
    const bytes = new TextEncoder().encode(JSON.stringify({ results: { nodes } }))
    return readSource({ bytes, fileName: 'answer.json', savedAt: null }).drafts.map(({ content }) => content)
  }

  it('takes from the record what it lacks', () => {
    const [content, other] = read([record])
    expect(other).toBeUndefined()
    expect(content).toMatchObject({
      employer: { name: 'Northmill' },
      employment: { schedule: ['full_time'] },
      description: { plainText: 'Keep the lamps.' },
    })
    expect(content?.locations.map(({ locality }) => locality)).toEqual(['Leith', 'Hull'])
  })

  it('reads as many records as a page of results has', () => {
    const nodes = Array.from({ length: 60 }, (_, index) => {
      const title = `Lamp keeper ${index}`
      return { ...record, title, structuredData: JSON.stringify({ ...marked, title }) }
    })
    expect(read(nodes)).toHaveLength(60)
  })

  it('takes nothing where records of that title are two', () => {
    const second = {
      ...record,
      jobId: 'L-8',
      structuredData: JSON.stringify({ ...marked, identifier: 'L-8' }),
    }
    expect(read([record, second]).flatMap(({ locations }) => locations)).toEqual([])
  })
})

it('takes the number of a job that stands beside its record, and no other', () => {
  const job = {
    title: 'Lamp keeper',
    company: 'Northmill',
    location: 'Leith',
    description: 'Keep the lamps.',
  }
  const numberOf = (entry: object): string | null => {
    const bytes = new TextEncoder().encode(JSON.stringify({ jobs: [entry] }))
    const { drafts } = readSource({ bytes, fileName: 'answer.json', savedAt: null })
    expect(drafts).toHaveLength(1)
    return drafts[0]?.content.identifier?.value ?? null
  }
  expect(numberOf({ FoundObjectId: '700001', FoundObjectDescriptor: job, Rank: 1 })).toBe('700001')
  expect(numberOf({ job_id: 7001, job })).toBe('7001')
  expect(numberOf({ userId: '700001', savedId: '3', job })).toBeNull()
  expect(numberOf({ FoundObjectId: '700001', FoundObjectDescriptor: { ...job, jobId: 'L-7' } })).toBe('L-7')
})

it.each([
  [{ approvedOn: '2031-06-30T14:42:33+07:00', expiredOn: '2031-07-30' }, '2031-06-30T14:42:33+07:00'],
  [{ postedOn: '2031-07-02', approvedOn: '2031-06-30', expiredOn: '2031-07-30' }, '2031-07-02'],
  // That of a requisition, and whether it was approved.
  [{ approvedOn: '2031-06-30' }, undefined],
  [{ approvedOn: 'yes', expiredOn: '2031-07-30' }, undefined],
])('is online since a board approved what it ends as well: %j', (members, posted) => {
  expect(readAnswer(members).posted?.raw).toBe(posted)
})

it('reads working locations, each town once', () => {
  const towns = ['Leith', 'Leith', 'Fife'].map((cityName) => ({ cityName }))
  const { locations } = readAnswer({ workingLocations: towns, jobId: 'L-7' })
  expect(locations.map(({ label }) => label)).toEqual(['Leith', 'Fife'])
})
