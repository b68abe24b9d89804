// Lists by place, stage and work mode: what is not stated comes last whichever way they go.

import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ListSort } from '../shared/postingFilter.ts'
import { postingJson, startApp, type TestApp } from './helpers/app.ts'

let app: TestApp

beforeAll(async () => {
  app = await startApp()
  const address = (addressLocality: string) => ({
    '@type': 'Place',
    address: { '@type': 'PostalAddress', addressLocality },
  })
  const files: Record<string, Record<string, unknown>> = {
    Bergen: { jobLocation: address('bergen (on-site)') },
    Oslo: { jobLocation: address('Oslo (hybrid)') },
    Ghent: { jobLocation: address('Ghent'), jobLocationType: 'TELECOMMUTE' },
    Nowhere: { jobLocation: undefined },
  }
  for (const [title, changes] of Object.entries(files)) {
    await app.importTexts({ [`${title}.json`]: postingJson({ title, identifier: title, ...changes }) })
  }
  const { rows } = await app.call('postings.list', {})
  const id = (title: string) => rows.find((row) => row.title === title)?.id ?? ''
  await app.call('tracking.setStage', { ids: [id('Oslo')], stageId: 'offer' })
  await app.call('tracking.setStage', { ids: [id('Ghent')], stageId: 'applied' })
  await app.call('tracking.setStage', { ids: [id('Nowhere')], stageId: 'rejected' })
})
afterAll(() => app.close())

const titles = async (sort: ListSort, direction: 'ascending' | 'descending') =>
  (await app.call('postings.list', { sort, direction })).rows.map(({ title }) => title)

test.each<[ListSort, string[], string[]]>([
  ['place', ['Bergen', 'Ghent', 'Oslo', 'Nowhere'], ['Oslo', 'Ghent', 'Bergen', 'Nowhere']],
  ['workMode', ['Bergen', 'Oslo', 'Ghent', 'Nowhere'], ['Ghent', 'Oslo', 'Bergen', 'Nowhere']],
  ['stage', ['Bergen', 'Ghent', 'Oslo', 'Nowhere'], ['Nowhere', 'Oslo', 'Ghent', 'Bergen']],
])('by %s', async (sort, up, down) => {
  expect(await titles(sort, 'ascending')).toEqual(up)
  expect(await titles(sort, 'descending')).toEqual(down)
})
