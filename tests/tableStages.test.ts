// Stages of spreadsheets: the column that tells them is found by what stands in it, and what they mean is guessed.

import { afterEach, beforeEach, expect, test } from 'vitest'
import { startApp, type TestApp } from './helpers/app.ts'

let app: TestApp
beforeEach(async () => {
  app = await startApp()
})
afterEach(() => app.close())

const open = (csv: string) =>
  app.call('tables.open', { fileName: 'jobs.csv', base64: Buffer.from(csv).toString('base64') })

test('a column called otherwise is one of stages where it tells how applications went, and no other is', async () => {
  const rows = (texts: string[]) => texts.map((text) => `Pilot,Acme Harbour,${text}\n`).join('')
  const { mapping } = await open(
    `Role,Company,Where I am\n${rows(['Sent', 'To do', '1st interview', 'Ghosted', 'Rejected :('])}`,
  )
  expect(mapping.columns.map(({ to }) => to)).toEqual(['title', 'employer', 'stage'])
  expect(mapping.stages).toMatchObject({ sent: 'applied', '1st interview': 'interviewing' })
  for (const texts of [
    ['Recruiter', 'Phone', 'Website'],
    ['Sent CV', 'Sent CV and letter', 'Rang Tom', 'Website', 'By post'],
    ['Yes', 'No', 'Offer'],
  ]) {
    const other = await open(`Role,Company,How\n${rows(texts)}`)
    expect(other.mapping.columns[2]?.to, texts.join()).toBe('field')
  }
})

test('stages are guessed as well where the person says which column holds them', async () => {
  const table = await open('Role,Company,Outcome\nPilot,Acme Harbour,Sent\nCook,Acme Harbour,wait and see\n')
  const columns = table.mapping.columns.map((column, index) =>
    index === 2 ? { ...column, to: 'stage' as const, field: null } : column,
  )
  const mapping = { columns, stages: {} }
  const { stages, rows } = await app.call('tables.preview', { tableId: table.tableId, mapping })
  expect(stages.map(({ text, stageId }) => [text, stageId])).toEqual([
    ['Sent', 'applied'],
    ['wait and see', null],
  ])
  expect(rows.map(({ stageId }) => stageId)).toEqual(['applied', 'new'])
  await app.call('tables.import', { tableId: table.tableId, mapping })
  const list = await app.call('postings.list', { text: 'pilot' })
  expect(list.rows[0]?.stageId).toBe('applied')
})

test('a note out of a spreadsheet is no sign of life: what was sent long ago and has one is asked about', async () => {
  const table = await open(
    'Role,Company,Applied on,Notes\nPilot,Acme Harbour,2026-09-01,rang Tom\nCook,Acme Harbour,2026-09-01,\n',
  )
  await app.call('tables.import', { tableId: table.tableId, mapping: table.mapping })
  const { things } = await app.call('due.list')
  expect(things.filter(({ kind }) => kind === 'quiet')).toHaveLength(2)
})
