// @vitest-environment jsdom
// A spreadsheet on its way in: its columns put right by keyboard, its rows seen before they come in.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { startApp, type TestApp } from '../helpers/app.ts'
import { type RenderedWindow, renderWindow } from '../helpers/renderWindow.tsx'

let app: TestApp
let view: RenderedWindow

beforeEach(async () => {
  app = await startApp()
  view = await renderWindow({ app, place: 'all' })
})
afterEach(() => view.close())

async function choose(name: string, text: string) {
  await view.user.click(await screen.findByRole('button', { name: /^Import postings/ }))
  const dialog = await screen.findByRole('dialog', { name: 'Import postings' })
  const input = within(dialog).getByLabelText<HTMLInputElement>('Files to import')
  await view.user.upload(input, new File([text], name))
}

const csv = 'Firm,Role,Applied,Status,Extra\nAcme Harbour,Pilot,03/04/2026,gone quiet,42\n'

test('columns and stages are mapped, the rows seen, and imported as one step', async () => {
  await choose('jobs.csv', csv)
  const dialog = await screen.findByRole('dialog', { name: /Where the columns of jobs.csv go/ })
  const within_ = within(dialog)
  const importButton = () => within_.getByRole<HTMLButtonElement>('button', { name: 'Import 1 row' })
  await within_.findByText(/whether the day or the month stands first in “Applied”/)
  expect(importButton().disabled).toBe(true)
  within_.getByText(/^No column says who the employer is\./)
  await view.user.selectOptions(within_.getByRole('combobox', { name: 'Firm' }), 'Employer')
  expect(within_.queryByText(/^No column says who the employer is\./)).toBeNull()
  await view.user.click(within_.getByRole('radio', { name: 'The day' }))
  await view.user.selectOptions(
    await within_.findByRole('combobox', { name: 'Stage for gone quiet' }),
    'No reply',
  )
  await within_.findAllByText('Acme Harbour')
  await within_.findByText(
    /Applied, 3 Apr.* → No reply, day not stated|Applied, Apr 3.* → No reply, day not stated/,
  )
  await waitFor(() => expect(importButton().disabled).toBe(false))
  importButton().focus()
  await view.user.keyboard('{Enter}')
  await waitFor(async () => expect((await app.call('postings.list', { text: 'pilot' })).total).toBe(1))
  const { rows } = await app.call('postings.list', { text: 'field:Extra=42' })
  expect(rows[0]).toMatchObject({ employerName: 'Acme Harbour', stageId: 'noReply' })
  await app.call('history.undo')
  expect((await app.call('postings.list')).total).toBe(0)
})

test('one that cannot be read says why', async () => {
  await choose('empty.csv', 'Company\n')
  expect(await screen.findAllByText(/There are no rows in this file/)).not.toEqual([])
})

test('a board that comes alone is shown as a table, other data is imported', async () => {
  const board = readFileSync(join(import.meta.dirname, '../fixtures/tables/trello-board.json'), 'utf8')
  await choose('job-hunt.json', board)
  const dialog = await screen.findByRole('dialog', { name: /Where the columns of job-hunt.json go/ })
  await within(dialog).findByText(/Trello/)
  await view.user.keyboard('{Escape}')
  await choose('other.json', '{"id":"5f0c00000000000000000001","name":"Weaver"}')
  await screen.findByText(/holds data, but no job posting/)
})
