// Two jobs under one number or at addresses that look alike: each stays a posting of its own, and the person is asked.
// Where it is one job after all, it is recognised however often it comes in.

import { afterEach, beforeEach, expect, test } from 'vitest'
import { postingJson, startApp, type TestApp } from './helpers/app.ts'

let app: TestApp
beforeEach(async () => {
  app = await startApp()
})
afterEach(() => app.close())

const about =
  'Northvale Harbour is a busy harbour and an equal opportunity employer. We offer thirty days of leave, a pension and a canteen with a view of the sea for everyone on the team.'
const job = (title: string, work: string, changes: Record<string, unknown> = {}) =>
  postingJson({
    title,
    identifier: { '@type': 'PropertyValue', name: 'Northvale Harbour', value: 'ORG-77' },
    description: `<p>${work} ${about}</p>`,
    ...changes,
  })
const at = (slug: string) => ({ url: `https://jobs.northvale.example/job/${slug}` })
const search = (changes = {}) =>
  job('Software Engineer, Search', 'Build the search of the harbour register.', {
    ...at('search-abc'),
    ...changes,
  })
const maps = (changes = {}) =>
  job('Software Engineer, Maps', 'Draw the charts of the fairway.', { ...at('maps-def'), ...changes })
const dues = (changes = {}) =>
  job('Software Engineer, Payments', 'Collect the dues of vessels.', { ...at('pay-ghi'), ...changes })

const titles = async () =>
  (await app.call('postings.list', { sort: 'added', direction: 'ascending' })).rows.map(({ title }) => title)

test('jobs that share the number of their employer stay apart and are to be looked at', async () => {
  const report = await app.importTexts({ '1.json': search(), '2.json': maps(), '3.json': dues() })
  expect(report.files.map(({ outcome }) => outcome)).toEqual(['added', 'needsReview', 'needsReview'])
  expect(new Set(await titles()).size).toBe(3)
  const maps2 = await app.call('postings.get', { id: report.files[1]!.postings[0]! })
  expect(maps2.warnings.map(({ code }) => code)).toContain('IDENTITY_UNSURE')
  const sameKey = maps2.lookAlikes.find(({ kind }) => kind === 'sameKey')
  expect(sameKey?.evidence).toEqual([
    {
      kind: 'identifier',
      text: expect.stringMatching(/^The same number \(.+\), but another title or text$/),
    },
  ])
})

test('each of them is updated by its own later state, with or without addresses', async () => {
  const noAddress = { url: undefined }
  for (const changes of [{}, noAddress]) {
    const own = await startApp()
    const first = await own.importTexts({
      '1.json': search(changes),
      '2.json': maps(changes),
      '3.json': dues(changes),
    })
    const later = await own.importTexts({
      '4.json': maps({ ...changes, validThrough: '2026-12-24T12:00:00Z' }),
      '5.json': dues({ ...changes, title: 'Software Engineer, Payments (m/f/d)' }),
    })
    expect(later.files.map(({ outcome }) => outcome)).toEqual(['updated', 'updated'])
    expect(later.files.map(({ postings }) => postings)).toEqual([
      first.files[1]!.postings,
      first.files[2]!.postings,
    ])
    await own.close()
  }
})

test('the same holds where they come in one by one', async () => {
  for (const text of [search(), maps(), dues()]) await app.importTexts({ 'saved.json': text })
  expect(new Set(await titles()).size).toBe(3)
})

test('nor does a number alone merge a job that says something else', async () => {
  const noAddress = { url: undefined }
  await app.importTexts({ 'a.json': search(noAddress) })
  const report = await app.importTexts({ 'b.json': maps(noAddress) })
  expect(report.files[0]?.outcome).toBe('needsReview')
  expect(await titles()).toHaveLength(2)
})

test('the day in an address is not the number of a job', async () => {
  const nurse = (title: string, slug: string) =>
    job(title, 'Care for the crews.', { identifier: undefined, ...at(slug) })
  const report = await app.importTexts({
    '1.json': nurse('Night Nurse', '20261101-night-nurse'),
    '2.json': nurse('Day Nurse', '20261101-day-nurse'),
  })
  expect(report.files.map(({ outcome }) => outcome)).toEqual(['added', 'added'])
})

test('several jobs at the address of their list stay apart', async () => {
  const list = { identifier: undefined, url: 'https://jobs.northvale.example/open?page=2' }
  const report = await app.importTexts({
    'list.json': `[${[search(list), maps(list), dues(list)].join()}]`,
  })
  expect(report.files[0]?.postings).toHaveLength(3)
})

test('an edited title and an edited text of one job are still that job', async () => {
  const id = (await app.importTexts({ 'one.json': postingJson() })).files[0]!.postings[0]!
  const text =
    '<p>Plan the arrivals and departures of a busy harbour together with pilots, tugs and terminals, day and night.</p><ul><li>Calm on the radio</li><li>Good with tides and timetables</li></ul>'
  for (const changes of [
    { title: 'Harbour Pilot Scheduler (m/w/d)' },
    { title: 'Senior Harbour Pilot Scheduler' },
    { title: 'Senior Scheduler of Harbour Pilots', description: text },
  ]) {
    const report = await app.importTexts({ 'again.json': postingJson(changes) })
    expect(report.files[0]).toMatchObject({ outcome: 'updated', postings: [id] })
  }
})

test('a number that a hundred jobs share costs no more pairs than a person can look at', async () => {
  const files = Object.fromEntries(
    Array.from({ length: 60 }, (_, n) => [
      `${n}.json`,
      job(`Deckhand of vessel ${n}`, `Sail on vessel ${n}.`),
    ]),
  )
  await app.importTexts(files)
  expect(await titles()).toHaveLength(60)
  expect((await app.call('duplicates.list', {})).total).toBeLessThanOrEqual(60 * 3)
  const again = await app.importTexts({
    'late.json': job('Deckhand of vessel 7', 'Sail on vessel 7.', { validThrough: '2026-12-24' }),
  })
  expect(again.files[0]?.outcome).toBe('updated')
})
