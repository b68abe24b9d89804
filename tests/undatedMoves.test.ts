// Moves of which a table does not say when they were: nothing says that they were on the day of the import.

import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { postingJson, startApp, type TestApp } from './helpers/app.ts'
import { exportTo } from './helpers/exporting.ts'

const table = `Company,Role,Applied on,Status
Gullwing Ferries,Deck Engineer,2026-11-03,Interview
Northvale Harbour,Lock Keeper,,Rejected
`

let app: TestApp
let folder: string
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'roledex-undated-'))
  app = await startApp()
  const base64 = Buffer.from(table).toString('base64')
  const { tableId, mapping } = await app.call('tables.open', { fileName: 'jobs.csv', base64 })
  await app.call('tables.import', { tableId, mapping })
})
afterEach(async () => {
  await app.close()
  rmSync(folder, { recursive: true, force: true })
})

async function reportText(): Promise<string> {
  const wanted = {
    format: 'report',
    from: '2026-11-01',
    until: '2026-11-30',
    locale: 'en-GB',
    name: '',
  } as const
  const html = readFileSync(await exportTo(app, wanted, join(folder, 'report.html')), 'utf8')
  return html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
}

const insights = () => app.call('insights.get', { since: null, firstWeekday: 1 })

async function keeper() {
  const { rows } = await app.call('postings.list', { text: 'keeper' })
  const { events } = await app.call('postings.timeline', { id: rows[0]?.id ?? '' })
  return events.find(({ kind }) => kind === 'stageChanged')
}

test('the report of the search leaves them out, and says so', async () => {
  const said = await reportText()
  expect(said).toContain('Applications sent 1 ')
  expect(said).toMatch(/3 Nov 2026 Gullwing Ferries Deck Engineer not stated Interviewing 1 more/)
  expect(said).not.toContain('Lock Keeper')
  expect(said).toContain('1 more application is left out: the day it was sent is not noted.')
})

test('no week of the insights counts them, and no reply is measured by them', async () => {
  const { applications, applicationsThisWeek, daysToReply, weeks } = await insights()
  expect(applications).toBe(2)
  expect(applicationsThisWeek).toBe(0)
  expect(weeks.reduce((sum, { count }) => sum + count, 0)).toBe(1)
  expect(daysToReply).toBeNull()
})

test('a later posting of the employer says how it ended, not when', async () => {
  const report = await app.importTexts({ 'pilot.json': postingJson() })
  const { applications } = await app.call('employers.ofPosting', {
    postingId: report.files[0]?.postings[0] ?? '',
  })
  expect(applications).toMatchObject([{ title: 'Lock Keeper', appliedAt: null, stageSince: null }])
})

test('no column or list says since when', async () => {
  const { rows } = await app.call('postings.list', { sort: 'stageSince' })
  expect(rows.map(({ stageSince }) => stageSince)).toEqual([null, null])
})

test('a second import of the table moves nothing again', async () => {
  const base64 = Buffer.from(table.replace('Rejected', 'Offer')).toString('base64')
  const { tableId, mapping } = await app.call('tables.open', { fileName: 'jobs.csv', base64 })
  await app.call('tables.import', { tableId, mapping })
  const { rows } = await app.call('postings.list', { text: 'keeper' })
  expect(rows[0]?.stageId).toBe('rejected')
})

test('what is undated goes quiet when nothing was heard since it was written down', async () => {
  const quiet = async () => (await app.call('due.list')).things.filter(({ kind }) => kind === 'quiet')
  app.clock.advance(5 * 86_400_000)
  expect(await quiet()).toEqual([])
  app.clock.advance(60 * 86_400_000)
  expect(await quiet()).toMatchObject([{ title: 'Deck Engineer', quietSince: '2026-11-20T09:00:00.000Z' }])
})

test('dated by the person, they count', async () => {
  const event = await keeper()
  expect(event).toMatchObject({ isDayUnknown: true })
  await app.call('events.edit', { ids: [event?.id ?? ''], note: 'By post' })
  expect(await keeper()).toMatchObject({ isDayUnknown: true })
  await app.call('events.edit', { ids: [event?.id ?? ''], at: '2026-11-16T10:00:00.000Z' })
  expect(await keeper()).not.toHaveProperty('isDayUnknown')
  const said = await reportText()
  expect(said).toContain('Applications sent 2 ')
  expect(said).toContain('since 16 Nov 2026')
  expect(said).not.toContain('left out')
  expect((await insights()).applicationsThisWeek).toBe(1)
})
