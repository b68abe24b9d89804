// Which lists of short entries are jobs, and which only look like them: a résumé, an agenda, reviews, contacts. And how
// long the keys of a hostile file take. And which facts are not taken from keys that only sound like theirs.

import { describe, expect, test } from 'vitest'
import { readSource } from '../electron/core/import/readSource.ts'
import { countProcessorTime } from './helpers/processorTime.ts'

function readTitles(value: unknown): (string | null)[] {
  const bytes = Buffer.from(JSON.stringify(value))
  const { drafts } = readSource({ bytes, fileName: 'list.json', savedAt: null })
  return drafts.map(({ content }) => content.title)
}

const jobs = [
  { title: 'Lock Keeper', company: 'Harbour Locks', location: 'Leith' },
  { title: 'Bridge Painter', company: 'Span & Sons', location: 'Hull', url: 'https://span.example/7' },
]

describe('lists of short entries', () => {
  test('titles, employers and places are jobs', () => {
    expect(readTitles(jobs)).toEqual(['Lock Keeper', 'Bridge Painter'])
    expect(readTitles({ results: jobs })).toEqual(['Lock Keeper', 'Bridge Painter'])
    expect(
      readTitles([{ cargo: 'Pintor', empresa: 'Vão & Filhos', salario: 'R$ 2.000' }, ...jobs]),
    ).toHaveLength(3)
  })

  test('one entry alone proves nothing', () => {
    expect(readTitles(jobs.slice(0, 1))).toEqual([])
  })

  test.each([
    ['stations of a career', { work: jobs }],
    ['stations with their years', jobs.map((job) => ({ ...job, period: '2029 – 2031' }))],
    ['an agenda', jobs.map((job) => ({ ...job, startTime: '09:00', speakers: ['Ada Quill'] }))],
    ['reviews', jobs.map((job) => ({ ...job, rating: 4, pros: 'The view.' }))],
    ['contacts', jobs.map((job) => ({ ...job, name: 'Ada Quill', email: 'ada@quill.example' }))],
    [
      'a list in which one entry says nothing',
      [...jobs, { title: 'Ferry Pilot' }].map(({ title }) => ({ title })),
    ],
  ])('%s are none', (_, value) => {
    expect(readTitles(value)).toEqual([])
  })

  test.each([
    ['stations of a career until now', [{ ...jobs[0], date: 'March 2029 – Present', description: 'Locks.' }]],
    [
      'stations with their first and last year',
      [{ ...jobs[0], years: '2027 - 2029', description: 'Locks.' }],
    ],
    [
      'a station with its time inside',
      [{ ...jobs[0], timePeriod: { startDate: {} }, description: 'Locks.' }],
    ],
    ['a list of experience', { experience: { items: [{ ...jobs[0], jobType: 'Full-time' }] } }],
    ['people', [{ должность: 'Лоцман', компания: 'Маяк', город: 'Выборг', оклад: 9, фамилия: 'Перо' }]],
    ['employees', [{ ...jobs[0], employee: 'Ada Quill', salary: 30_000 }]],
    ['a review', [{ ...jobs[0], jobType: 'Full-time', pros: 'The view.', cons: 'The wind.' }]],
    [
      'what is paid on the whole',
      [{ jobTitle: 'Lock Keeper', company: 'Harbour Locks', city: 'Leith', median: 9 }],
    ],
    [
      'articles on careers',
      { careers: [{ title: 'Tips for nurses', description: 'Rest.', published: '2031-05-01' }] },
    ],
    ['statistics of pay', { salaries: jobs.map((job) => ({ ...job, salary: 30_000 })) }],
    ['the words of a screen', { texts: { jobTitle: 'Job title', company: 'Company', salary: 'Salary' } }],
    ['employers', [{ name: 'Harbour Locks', location: 'Leith', jobsUrl: 'https://locks.example/jobs' }]],
    ['a café on a map', [{ name: 'Café Mole', city: 'Oslo', lat: 59.9, lon: 10.75, description: 'Coffee.' }]],
    [
      'somebody with a career',
      [{ ...jobs[0], jobType: 'Full-time', experience: [{ company: 'Span & Sons' }] }],
    ],
    ['a room to let', [{ ...jobs[0], description: 'A room.', rentMin: 400 }]],
    ['what is called for', { tenders: [{ ...jobs[0], description: 'Locks wanted.', reference: 'T-7' }] }],
    ['the words of a language', { i18n: { jobTitle: 'Beruf', company: 'Firma', salary: 'Gehalt' } }],
    ['what a machine does at three', { jobs: [{ ...jobs[0], schedule: '0 3 * * 1' }] }],
    ['what a machine does daily', { job: { name: 'backup', schedule: '@daily', description: 'All disks.' } }],
  ])('not %s', (_, value) => {
    expect(readTitles(value)).toEqual([])
  })

  test('a category of jobs may be called as a part of a résumé', () => {
    const job = { ...jobs[0], description: 'Keeps the lock.' }
    expect(readTitles({ jobs: { education: [job], team: [{ ...job, title: 'Teacher' }] } })).toHaveLength(2)
    expect(readTitles({ careers: jobs })).toHaveLength(2)
  })

  test('long keys and many of them take no long', () => {
    const long = 'aA_'.repeat(100_000)
    const keys = (length: number): Record<string, number> =>
      Object.fromEntries(Array.from({ length }, (_, index) => [`kéyNumber${index}`, index]))
    const spent = countProcessorTime()
    expect(readTitles(jobs.map((job) => ({ ...job, [long]: 'x', ...keys(400) })))).toHaveLength(2)
    expect(readTitles(jobs.map((job) => ({ ...job, ...keys(20_000) })))).toEqual([])
    expect(spent()).toBeLessThan(4000)
  })
})

describe('keys that only sound like a fact', () => {
  const job = { jobTitle: 'Lock Keeper', jobDescription: 'Keeps the lock.', location: 'Leith' }
  const read = (more: object) => {
    const bytes = Buffer.from(JSON.stringify({ ...job, ...more }))
    return readSource({ bytes, fileName: 'job.json', savedAt: null }).drafts[0]!.content
  }

  test.each([
    { company_culture: 'We care' },
    { employer_headquarters: 'Hull' },
    { company_domain: 'locks.example' },
  ])('%o names no employer', (more) => expect(read(more).employer.name).toBeNull())

  test.each([
    { privacy_url: 'https://locks.example/privacy' },
    { video_link: 'https://film.example/watch/77' },
    { school_href: 'https://school.example/' },
  ])('%o is not where the job stands', (more) => expect(read(more).urls.posting).toBeNull())

  test.each([
    { lat: 55.9, lon: 12.5683 },
    { average_pay: 30_000 },
    { pay_date: '2031-05-01' },
    { pay_grade: 'GS-12' },
    { package: 'Gold 12' },
    { package: '45 days of leave' },
    { acceptance_rate: '95.5%' },
  ])('%o is no pay', (more) => expect(read(more).salaries).toEqual([]))

  test('the end of the work is not the end of the advertisement', () => {
    expect(read({ start_date: '2031-05-01', end_date: '2031-10-31' }).deadline.date).toBeNull()
  })
})

describe('lists in YAML', () => {
  const read = (text: string) =>
    readSource({ bytes: Buffer.from(text), fileName: 'jobs.yml', savedAt: null }).drafts
  const titlesIn = (text: string) => read(text).map(({ content }) => content.title)

  test('are read as the same list in JSON would be', () => {
    const [first, second, third] = read(
      `# what we offer\njobs:
  - organization: Harbour Locks\n    job_title: Lock Keeper\n    country: Scotland
    post_date: 2031-01-07\n    closes_on: 2031-02-01\n    post_until: 2031-03-01\n    link: https://locks.example/7
  - organization: Span & Sons\n    job_title: Bridge Painter\n    link: https://span.example/7\n    post_date: 2031-01-08
    closes_on: Applications have to be here at 17:00 on 25 February 2031. We may extend that.
  - organization: Span & Sons\n    job_title: Rope Maker\n    link: https://span.example/8\n    post_date: 2031-01-09
    closes_on: until filled\n    post_until: 2031-03-01\n`,
    ).map(({ content }) => content)
    expect([first?.title, first?.employer.name, first?.posted?.date]).toEqual([
      'Lock Keeper',
      'Harbour Locks',
      '2031-01-07',
    ])
    const deadlines = [first, second, third].map((content) => content?.deadline.date?.date)
    expect(deadlines).toEqual(['2031-02-01', '2031-02-25', undefined])
  })

  test('name jobs by what is asked for and what is done', () => {
    const job = (title: string) =>
      `- title: ${title}\n  requirements:\n    - 熟悉 Go\n  responsibilities:\n    - 参与开发\n`
    expect(titlesIn(job('后端工程师') + job('锁匠'))).toEqual(['后端工程师', '锁匠'])
    expect(titlesIn(`---\n${job('Lock Keeper')}`)).toEqual(['Lock Keeper'])
  })

  test('are parts between lines of hyphens, or one record with text below its names', () => {
    const job = (title: string) =>
      `title: ${title}\ncompany: Harbour Locks\nlocation: Leith\nsalary: £12 an hour\n`
    expect(titlesIn(`---\n${job('Lock Keeper')}---\n${job('Bridge Painter')}`)).toEqual([
      'Lock Keeper',
      'Bridge Painter',
    ])
    const [one] = read(
      `${job('Lock Keeper')}description: |\n  You open the gates.\nrequirements:\n  - A boat\n`,
    )
    expect([one?.content.title, one?.content.description.plainText]).toEqual([
      'Lock Keeper',
      'You open the gates.',
    ])
    expect(one?.content.extra).toEqual({})
  })

  test('may have the further lines of a text in quotes at the margin', () => {
    const job = (title: string) =>
      `- title: ${title}\n  description: "We are looking for somebody.\n<br/>\nYou open gates."\n`
    const keepers = read(job('Gate Technician') + job('Sluice Cleaner')).map(({ content }) => content)
    expect(keepers.map(({ title }) => title)).toEqual(['Gate Technician', 'Sluice Cleaner'])
    expect(keepers[1]?.description.plainText).toContain('You open gates.')
  })

  test('name jobs by a trade and a text that seeks somebody, and nobody who seeks work', () => {
    const entry = (text: string) =>
      `- title: Gate Technician\n  description: ${text}\n- title: Sluice Cleaner\n  description: ${text}\n`
    expect(titlesIn(entry('We are looking for somebody who opens gates.'))).toHaveLength(2)
    expect(titlesIn(entry('Ada is looking for somebody who hires her.'))).toEqual([])
    expect(titlesIn(entry('How gates are opened.'))).toEqual([])
  })

  test('name jobs by a role, what is asked and how to apply', () => {
    const [first, second] = read(
      `- role: Gate Technician\n  blurb: Opens the gates.\n  requirements:\n    - A boat\n  apply:\n    email: gates@locks.example\n` +
        `- role: All who like water\n  blurb: Look after it.\n  requirements:\n    - Time\n  apply:\n    email: gates@locks.example\n`,
    ).map(({ content }) => content)
    expect([first?.title, first?.description.plainText, first?.contact]).toEqual([
      'Gate Technician',
      'Opens the gates.',
      'gates@locks.example',
    ])
    expect(second?.title).toBe('All who like water')
  })

  test('take a third with a title and a text for a job where two are', () => {
    const jobs = ['Java Developer', 'Gate Technician', 'Lover of boats'].map(
      (title, index) =>
        `- title: ${title}\n  text: ${index < 2 ? 'Harbour Locks is looking for a ' : 'Be a '}friend of water.\n`,
    )
    expect(titlesIn(jobs.join('').replaceAll('text:', 'description:'))).toHaveLength(3)
  })

  test.each([
    [
      'what somebody did',
      '- title: Gate Technician\n  company: Harbour Locks\n  description: Opened the gates. Documented every boat.\n',
    ],
    [
      'what was paid',
      '- job_title: Gate Technician\n  salary: 30000\n  employment_type: FT\n  company_location: GB\n  employee_residence: GB\n',
    ],
    [
      'settings',
      'name: build\non: push\njobs:\n  - name: lint\n    run: make\n  - name: test\n    run: make test\n',
    ],
    ['people', '- name: Ada Quill\n  role: Lock Keeper\n- name: Bo Reed\n  role: Painter\n'],
    [
      'stations',
      '- title: Keeper\n  company: Locks\n  start: 2029\n  end: 2031\n  responsibilities: [a]\n  requirements: [b]\n',
    ],
  ])('that are %s hold no job', (_, text) => {
    expect(titlesIn(text)).toEqual([])
  })

  test('of settings in several parts hold none, and a text behind facts is no further part', () => {
    expect(
      titlesIn('---\nkind: Service\nname: web\nport: 80\n---\nkind: Job\nname: backup\ncompany: x\n'),
    ).toEqual([])
    const page =
      '---\ntitle: Lock Keeper\ncompany: Harbour Locks\nlocation: Leith\n---\n## Tasks\n\n- Gates: open them.\n'
    expect(titlesIn(page)).toEqual(['Lock Keeper'])
  })

  test('take no long time', () => {
    const spent = countProcessorTime()
    for (const text of ['[', '- a: ', '&a *a ', '? '])
      expect(titlesIn(`- title: x\n  y: ${text.repeat(80_000 / text.length)}`)).toEqual([])
    expect(spent()).toBeLessThan(15_000)
  })
})
