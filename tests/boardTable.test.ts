// A board of Trello as a table: what its cards become.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { startApp, type TestApp } from './helpers/app.ts'

const board = readFileSync(join(import.meta.dirname, 'fixtures/tables/trello-board.json'), 'utf8')

let app: TestApp
beforeEach(async () => {
  app = await startApp()
})
afterEach(() => app.close())

const open = (json: string) =>
  app.call('tables.open', { fileName: 'job-hunt.json', base64: Buffer.from(json).toString('base64') })

async function found(text: string) {
  const { rows } = await app.call('postings.list', { text, isArchived: null })
  return app.call('postings.get', { id: rows[0]?.id ?? '' })
}

test('the columns go where they mean something to a search', async () => {
  const { preset, columns, mapping } = await open(board)
  expect(preset).toBe('Trello')
  expect(columns.map(({ header }, index) => [header, mapping.columns[index]?.to])).toEqual([
    ['Card Name', 'title'],
    ['List Name', 'stage'],
    ['Card Description', 'note'],
    ['Labels', 'tags'],
    ['Due Date', 'myDeadline'],
    ['Start Date', 'none'],
    ['Link', 'url'],
    ['Card URL', 'none'],
    ['Archived', 'none'],
    ['Company', 'employer'],
    ['Source', 'field'],
    ['Salary min', 'salaryMin'],
  ])
})

test('lists are stages, labels tags; the first page that is named is the address', async () => {
  const { tableId, mapping } = await open(board)
  await app.call('tables.import', { tableId, mapping })
  const { employer, urls, tracking, notes } = await found('lamp')
  expect(employer.name).toBe('Northvale Lighthouse Trust')
  expect(urls.posting).toBe('https://jobs.northvale.example/lamp-keeper')
  expect(tracking).toMatchObject({ stageId: 'applied', myDeadline: { on: '2027-03-20' } })
  expect(tracking.tags.map(({ name }) => name)).toEqual(['dream', 'sky'])
  expect(notes[0]?.body).toContain('Seen on the notice board.')
  expect((await found('tide')).urls.posting).toBe('https://jobs.northvale.example/tide-reader')
  expect((await found('weaver')).tracking.stageId).toBe('rejected')
})

test('one that cannot be read is a sentence', async () => {
  const { lists: _, ...broken } = JSON.parse(board)
  await expect(open(JSON.stringify(broken))).rejects.toThrow('This board could not be read')
})
