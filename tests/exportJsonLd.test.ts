// Postings leave as schema.org's JobPosting and say, read again, what they said before.

import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Posting } from '../shared/model.ts'
import { postingFilterSchema } from '../shared/postingFilter.ts'
import { postingJson, startApp, type TestApp } from './helpers/app.ts'
import { exportTo } from './helpers/exporting.ts'

const postings = {
  kind: 'list',
  filter: postingFilterSchema.parse({}),
  sort: 'added',
  direction: 'ascending',
} as const

let app: TestApp
let other: TestApp
let folder: string
let document: { '@context': string; '@graph': Record<string, unknown>[] }

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'roledex-jsonld-'))
  app = await startApp()
  other = await startApp()
  const report = await app.importTexts({
    'pilot.json': postingJson({
      url: 'https://jobs.northvale.example/job/1',
      description: '<h2>Tasks</h2><p>Say <b>R&amp;D</b> &lt; 5</p><ul><li>One<ul><li>Two</li></ul></li></ul>',
      baseSalary: {
        '@type': 'MonetaryAmount',
        currency: 'NOK',
        value: { '@type': 'QuantitativeValue', minValue: 520000, maxValue: 610000, unitText: 'YEAR' },
      },
      jobLocationType: 'TELECOMMUTE',
    }),
    'evening.json': postingJson({
      title: 'Ship Chandler',
      identifier: undefined,
      jobLocationType: 'Hybrid',
      employmentType: ['PART_TIME', 'Permanent', 'Seasonal', 'Apprenticeship'],
      hiringOrganization: {
        '@type': 'Organization',
        name: 'Gullwing Stores',
        logo: 'https://gullwing.example/a.png',
      },
    }),
    'hidden.json': postingJson({
      title: 'Tide Reader',
      identifier: undefined,
      jobLocationType: 'On-site',
      hiringOrganization: 'confidential',
    }),
    'bare.json': JSON.stringify({
      '@type': 'JobPosting',
      title: 'Rope Maker',
      description: 'Make ropes.',
      datePosted: 'a while ago',
      baseSalary: '100',
    }),
  })
  const id = report.files[0]?.postings[0] ?? ''
  await app.call('notes.create', { postingId: id, body: 'Mine alone' })
  await app.call('postings.override', { id, field: 'title', value: 'Pilot & Planner' })
  const text = readFileSync(
    await exportTo(app, { format: 'jsonLd', postings }, join(folder, 'x.jsonld')),
    'utf8',
  )
  expect(text).not.toContain('Mine alone')
  document = JSON.parse(text)
  await other.importTexts({ 'x.jsonld': text })
})
afterAll(async () => {
  await app.close()
  await other.close()
  rmSync(folder, { recursive: true, force: true })
})

const pick = ({
  title,
  employer,
  employment,
  identifier,
  posted,
  deadline,
  salaries,
  workMode,
  description,
  urls,
}: Posting) => ({
  title,
  employer,
  employment: [employment.schedule, employment.contract],
  identifier: identifier?.value ?? null,
  posted: posted?.instant ?? null,
  closes: deadline.date?.instant ?? null,
  salaries: salaries.map(({ min, max, currency, period }) => [min, max, currency, period]),
  workMode,
  blocks: description.blocks,
  address: urls.posting,
})

async function recordsOf(of: TestApp) {
  const { rows } = await of.call('postings.list', { sort: 'title' })
  return Promise.all(rows.map(async ({ id }) => pick(await of.call('postings.get', { id }))))
}

test('what was stated is read again as it was, corrections included', async () => {
  const [pilot, rope, ...more] = await recordsOf(app)
  const [pilotAgain, ropeAgain, ...moreAgain] = await recordsOf(other)
  expect(pilot?.title).toBe('Pilot & Planner')
  expect(pilotAgain).toEqual(pilot)
  expect({ ...ropeAgain, salaries: [] }).toEqual({ ...rope, salaries: [] })
  expect(more).toMatchObject([
    { workMode: 'hybrid', employment: [['part_time'], ['permanent', 'seasonal', 'apprentice']] },
    { workMode: 'onsite', employer: { name: null, hidden: true } },
  ])
  expect(moreAgain).toEqual(more)
})

test('what was not stated is not there', () => {
  expect(document['@context']).toBe('https://schema.org')
  expect(document['@graph'].at(-1)).toEqual({
    '@type': 'JobPosting',
    title: 'Rope Maker',
    description: '<p>Make ropes.</p>',
  })
})
