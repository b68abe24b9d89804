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

test('by deadline: what asks for something next, then what waits for an answer, and what closed or ended last', async () => {
  const lists = await startApp()
  const stages: Record<string, [stageId: string, validThrough: string | undefined, since?: string]> = {
    'Closes soon': ['new', '2026-11-22'],
    'Closes later': ['considering', '2026-12-24'],
    'Applied, closes soonest': ['applied', '2026-11-21', '2026-11-18'],
    'Applied and closed': ['applied', '2026-11-01', '2026-11-02'],
    Interview: ['screening', '2026-11-01', '2026-11-10'],
    'Without a date': ['new', undefined],
    Closed: ['new', '2026-11-10'],
    'Rejected, closes soonest': ['rejected', '2026-11-21', '2026-11-18'],
    Offer: ['offer', '2026-11-01', '2026-11-19'],
  }
  const ids: Record<string, string> = {}
  for (const [title, [stageId, validThrough, since = '2026-11-18']] of Object.entries(stages)) {
    await lists.importTexts({ 'a.json': postingJson({ title, identifier: title, validThrough }) })
    const { rows } = await lists.call('postings.list', { text: `title:"${title}"` })
    ids[title] = rows.find((row) => row.title === title)?.id ?? ''
    const at = `${since}T09:00:00Z`
    if (stageId !== 'new') await lists.call('tracking.setStage', { ids: [ids[title]], stageId, at })
  }
  const when = { on: '2026-11-24', time: '10:00', until: null, zone: 'Europe/Berlin' }
  await lists.call('interviews.create', { postingId: ids.Interview ?? '', kind: 'video', when })
  await lists.call('tracking.setReplyBy', {
    ids: [ids.Offer ?? ''],
    replyBy: { on: '2026-11-23', time: null },
  })
  const order = async (direction: 'ascending' | 'descending' = 'ascending') =>
    (await lists.call('postings.list', { sort: 'deadline', direction })).rows.map(({ title }) => title)
  const behind = ['Without a date', 'Rejected, closes soonest', 'Closed']
  expect(await order()).toEqual([
    ...['Closes soon', 'Offer', 'Interview', 'Closes later'],
    ...['Applied and closed', 'Applied, closes soonest', ...behind],
  ])
  expect(await order('descending')).toEqual([
    ...['Closes later', 'Interview', 'Offer', 'Closes soon'],
    ...['Applied, closes soonest', 'Applied and closed', ...behind],
  ])
  lists.clock.set('2026-11-24T09:30:00Z')
  expect(await order()).toEqual([
    ...['Closes later', 'Applied and closed', 'Interview', 'Applied, closes soonest', 'Offer'],
    ...['Without a date', 'Closes soon', 'Rejected, closes soonest', 'Closed'],
  ])
  await lists.close()
})
