// Employers across their postings: the page, what happened before, the mark, and where there is no employer at all.

import { createRequire } from 'node:module'
import { join } from 'node:path'
import type Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { postingJson, startApp, type TestApp } from './helpers/app.ts'

const Sqlite = createRequire(import.meta.url)('better-sqlite3') as typeof Database

let app: TestApp
beforeEach(async () => {
  app = await startApp()
})
afterEach(() => app.close())

let made = 0
/** Imports one posting of this employer; undefined states none. */
async function post(title: string, employer: string | undefined): Promise<string> {
  made++
  const hiringOrganization = employer === undefined ? undefined : { '@type': 'Organization', name: employer }
  const json = postingJson({
    title,
    identifier: `N-${made}`,
    hiringOrganization,
    description: `${title} ${made}`,
  })
  const report = await app.importTexts({ [`${made}.json`]: json })
  return report.files[0]?.postings[0] ?? ''
}
const move = (id: string, stageId: string, at: string, note?: string) =>
  app.call('tracking.setStage', { ids: [id], stageId, at, ...(note === undefined ? {} : { note }) })
const ofPosting = (postingId: string) => app.call('employers.ofPosting', { postingId })
const keyOf = async (postingId: string) => (await ofPosting(postingId)).employer?.key ?? ''

describe('the page of an employer', () => {
  test('gathers its postings under one name, however they write it', async () => {
    const one = await post('Tide Clerk', 'Gannet Rail GmbH')
    await post('Signal Fitter', 'GANNET RAIL')
    await post('Signal Planner', 'Gannet Rail GmbH')
    await post('Pilot', 'Northvale Harbour')
    const page = await app.call('employers.get', { key: await keyOf(one) })
    expect(page).toMatchObject({ name: 'Gannet Rail GmbH', otherNames: ['GANNET RAIL'], postingCount: 3 })
    expect(page.counts).toEqual({ open: 3, applied: 0, ended: 0, archived: 0 })
    expect(page.postings.map(({ row }) => row.title)).toEqual([
      'Signal Planner',
      'Signal Fitter',
      'Tide Clerk',
    ])
    expect(page.events).toEqual([])
  })

  test('tells what happened in order, under the names the stages had, and follows corrections', async () => {
    const one = await post('Tide Clerk', 'Gannet Rail')
    const two = await post('Signal Fitter', 'Gannet Rail')
    await move(two, 'applied', '2026-05-01T10:00:00.000Z')
    await move(one, 'considering', '2026-03-01T10:00:00.000Z')
    await move(one, 'applied', '2026-03-02T10:00:00.000Z')
    await move(one, 'rejected', '2026-04-20T10:00:00.000Z', 'A kind letter')
    const key = await keyOf(one)
    const page = await app.call('employers.get', { key })
    expect(
      page.events.map(({ title, stageName, at, note }) => [at.slice(0, 10), title, stageName, note]),
    ).toEqual([
      ['2026-05-01', 'Signal Fitter', 'Applied', null],
      ['2026-04-20', 'Tide Clerk', 'Rejected', 'A kind letter'],
      ['2026-03-02', 'Tide Clerk', 'Applied', null],
    ])
    expect(page.counts).toEqual({ open: 1, applied: 2, ended: 1, archived: 0 })
    expect(page.postings.map(({ row, appliedAt }) => [row.title, appliedAt?.slice(0, 10)])).toEqual([
      ['Signal Fitter', '2026-05-01'],
      ['Tide Clerk', '2026-03-02'],
    ])
    const eventId = page.events[0]?.id ?? ''
    await app.call('events.remove', { ids: [eventId] })
    expect((await app.call('employers.get', { key })).counts.applied).toBe(1)
  })

  test('there is none where no employer is named', async () => {
    const id = await post('Clerk', undefined)
    expect(await ofPosting(id)).toEqual({ employer: null, applications: [] })
    expect((await app.refusal('employers.get', { key: 'nobody' })).code).toBe('notFound')
  })

  test('follows a corrected name', async () => {
    const id = await post('Clerk', undefined)
    await app.call('postings.override', { id, field: 'employerName', value: 'Gannet Rail' })
    expect(await ofPosting(id)).toMatchObject({ employer: { name: 'Gannet Rail', postingCount: 1 } })
    await app.call('history.undo')
    expect((await ofPosting(id)).employer).toBeNull()
  })

  test('knows employers in any script apart', async () => {
    const one = await post('工程师', '青空造船株式会社')
    const two = await post('設計', '黒潮海運')
    expect(await keyOf(one)).not.toBe(await keyOf(two))
    expect((await app.call('employers.find', { typed: '青空' })).employers).toMatchObject([
      { postingCount: 1 },
    ])
  })
})

describe('earlier applications', () => {
  test('are those to the same employer, never the posting itself, the latest first', async () => {
    const one = await post('Tide Clerk', 'Gannet Rail')
    const two = await post('Signal Fitter', 'Gannet Rail Ltd')
    const three = await post('Signal Planner', 'Gannet Rail')
    await move(one, 'applied', '2026-03-02T10:00:00.000Z')
    await move(one, 'rejected', '2026-04-20T10:00:00.000Z')
    await move(two, 'interviewing', '2026-06-01T10:00:00.000Z')
    await move(three, 'considering', '2026-07-01T10:00:00.000Z')
    expect((await ofPosting(three)).applications).toEqual([
      {
        postingId: two,
        title: 'Signal Fitter',
        appliedAt: null,
        startedAt: '2026-06-01T10:00:00.000Z',
        stageId: 'interviewing',
        stageSince: '2026-06-01T10:00:00.000Z',
        isEnded: false,
      },
      {
        postingId: one,
        title: 'Tide Clerk',
        appliedAt: '2026-03-02T10:00:00.000Z',
        startedAt: '2026-03-02T10:00:00.000Z',
        stageId: 'rejected',
        stageSince: '2026-04-20T10:00:00.000Z',
        isEnded: true,
      },
    ])
    expect((await ofPosting(one)).applications.map(({ postingId }) => postingId)).toEqual([two])
    const ofName = async (name: string) => app.call('employers.ofName', { name })
    expect((await ofName('GANNET RAIL')).applications.map(({ postingId }) => postingId)).toEqual([two, one])
    expect(await ofName('Gannet Bus')).toEqual({ employer: null, applications: [] })
    expect(await ofName(' ')).toEqual({ employer: null, applications: [] })
    await app.call('postings.delete', { ids: [one, two] })
    expect((await ofPosting(three)).applications).toEqual([])
  })

  test('are not made up from what was only looked at or turned down by the person', async () => {
    const one = await post('Tide Clerk', 'Gannet Rail')
    const two = await post('Signal Fitter', 'Gannet Rail')
    await move(one, 'notForMe', '2026-03-02T10:00:00.000Z')
    expect((await ofPosting(two)).applications).toEqual([])
    await move(one, 'withdrawn', '2026-03-03T10:00:00.000Z')
    expect((await ofPosting(two)).applications).toEqual([])
  })
})

describe('what the person says about an employer', () => {
  test('the avoid mark shows on its rows, keeps its reason, and is undone', async () => {
    const one = await post('Tide Clerk', 'Gannet Rail')
    await post('Pilot', 'Northvale Harbour')
    const key = await keyOf(one)
    const marked = await app.call('employers.setAvoided', {
      key,
      isAvoided: true,
      reason: ' Never paid on time ',
    })
    expect(marked.avoided).toEqual({ since: '2026-11-20T09:00:00.000Z', reason: 'Never paid on time' })
    const avoided = async () =>
      (await app.call('postings.list')).rows.filter((row) => row.isEmployerAvoided).map(({ title }) => title)
    expect(await avoided()).toEqual(['Tide Clerk'])
    await post('Signal Fitter', 'Gannet Rail Ltd.')
    expect((await avoided()).sort()).toEqual(['Signal Fitter', 'Tide Clerk'])
    await app.call('employers.setAvoided', { key, isAvoided: false })
    expect(await avoided()).toEqual([])
    await app.call('history.undo')
    expect((await avoided()).length).toBe(2)
    const { entries } = await app.call('history.list', { limit: 10 })
    expect(entries.map(({ label }) => label)).toContain('Marked Gannet Rail as one to avoid')
  })

  test('an agency stays one when the avoid mark goes', async () => {
    const key = await keyOf(await post('Tide Clerk', 'Gannet Staffing'))
    await app.call('employers.setAgency', { key, isAgency: true })
    await app.call('employers.setAvoided', { key, isAvoided: true })
    const employer = await app.call('employers.setAvoided', { key, isAvoided: false })
    expect(employer).toMatchObject({ isAgency: true, avoided: null })
    expect((await app.call('employers.find', { typed: 'gan sta' })).employers).toEqual([employer])
    expect((await app.call('employers.find', { typed: 'taffing' })).employers).toEqual([])
  })
})

test('keys missing from an older library are worked out when it is opened', async () => {
  const one = await post('Tide Clerk', 'Gannet Rail')
  const two = await post('Clerk', undefined)
  const path = join(app.dataDir, 'library.db')
  const { core } = app
  app.core = { ...core, close: async () => {} }
  await core.close()
  const connection = new Sqlite(path)
  connection.exec('UPDATE postings SET employerKey = NULL')
  connection.close()
  await app.restart()
  expect((await ofPosting(one)).employer?.key).toBe('gannet rail')
  expect((await ofPosting(two)).employer).toBeNull()
})

test('the postings of an employer are found by an index', async () => {
  const connection = new Sqlite(join(app.dataDir, 'library.db'), { readonly: true })
  const plan = connection
    .prepare<[], { detail: string }>('EXPLAIN QUERY PLAN SELECT id FROM postings WHERE employerKey = 1')
    .all()
  connection.close()
  expect(plan.map(({ detail }) => detail).join()).toContain('postingsByEmployer')
})
