// A spreadsheet of several sheets, what was done on the day of the import, and what was written down later than it was done.

import { afterEach, beforeEach, expect, test } from 'vitest'
import writeXlsxFile from 'write-excel-file/node'
import { startApp, type TestApp } from './helpers/app.ts'

let app: TestApp
beforeEach(async () => {
  app = await startApp()
})
afterEach(() => app.close())

const open = (bytes: Uint8Array | string, fileName: string) =>
  app.call('tables.open', { fileName, base64: Buffer.from(bytes).toString('base64') })

const sheetOf = (lines: readonly (readonly string[])[]) =>
  lines.map((line) => line.map((value) => ({ value })))

async function workbook(sheets: Record<string, readonly (readonly string[])[]>): Promise<Uint8Array> {
  const listed = Object.entries(sheets).map(([sheet, lines]) => ({ sheet, data: sheetOf(lines) }))
  return writeXlsxFile(listed).toBuffer()
}

test('of several sheets the one with columns of jobs is read, and the others are named', async () => {
  const bytes = await workbook({
    Money: [
      ['Item', 'Paid'],
      ['Rent', '700'],
      ['Train', '40'],
    ],
    Jobs: [
      ['Company', 'Role'],
      ['Acme Harbour', 'Pilot'],
    ],
    Empty: [['Nothing']],
  })
  const { sheets, columns, tableId, mapping } = await open(bytes, 'hunt.xlsx')
  expect(columns.map(({ header }) => header)).toEqual(['Company', 'Role'])
  expect(sheets).toEqual({ read: 'Jobs', others: ['Money'] })
  const report = await app.call('tables.import', { tableId, mapping })
  expect(report.files[0]?.warnings).toMatchObject([{ code: 'SHEETS_LEFT_OUT', raw: 'Money' }])
  expect((await open('Company,Role\nAcme Harbour,Pilot\n', 'hunt.csv')).sheets).toBeNull()
})

test('what was sent today is of today, in the morning too', async () => {
  app.clock.set('2026-11-20T06:30:00.000Z')
  const table = await open(
    'Company,Role,Applied on\nAcme Harbour,Pilot,2026-11-20\nAcme Harbour,Cook,2026-11-21\n',
    'jobs.csv',
  )
  const { rows } = await app.call('tables.preview', { tableId: table.tableId, mapping: table.mapping })
  expect(rows.map(({ moves }) => moves)).toEqual([[{ stageId: 'applied', on: '2026-11-20' }], []])
  await app.call('tables.import', { tableId: table.tableId, mapping: table.mapping })
  const { rows: found } = await app.call('postings.list', { text: 'pilot' })
  const { events } = await app.call('postings.timeline', { id: found[0]?.id ?? '' })
  expect(events.find(({ kind }) => kind === 'stageChanged')?.at).toBe('2026-11-20T06:30:00.000Z')
})

test('what was noted after it was sent has not gone back to being considered', async () => {
  const table = await open(
    'Company,Role,Applied on,Date added,Status\nAcme Harbour,Pilot,2026-10-03,2026-10-20,Rejected\nAcme Harbour,Cook,2026-10-03,2026-10-01,\n',
    'jobs.csv',
  )
  const { rows } = await app.call('tables.preview', { tableId: table.tableId, mapping: table.mapping })
  expect(rows.map(({ moves }) => moves.map(({ stageId }) => stageId))).toEqual([
    ['applied', 'rejected'],
    ['considering', 'applied'],
  ])
})

test('the day a posting came into the library is no day on which it was saved, where Roledex wrote the table', async () => {
  const table = await open(
    'Title,Employer,Stage,My deadline,Salary per,Added\nPilot,Acme Harbour,Applied,,,2026-10-20\n',
    'Roledex postings.csv',
  )
  expect(table.preset).toBe('Roledex')
  const { rows } = await app.call('tables.preview', { tableId: table.tableId, mapping: table.mapping })
  expect(rows[0]).toMatchObject({ moves: [{ stageId: 'applied', on: null }], leftOver: [] })
})

test.each([
  ['a day', 'Lamp Keeper;Northvale;12.10.2026;sent\nFerry Mate;Brightwater;14.10.2026;rejected\n'],
  ['an address', 'Lamp Keeper,https://a.example/1\nFerry Mate,https://a.example/2\n'],
  ['a mail address', 'Lamp Keeper,jobs@a.example\nFerry Mate,jobs@b.example\n'],
])('a first line that holds %s as those below it do is a row like them', async (_, text) => {
  const { columns, rowCount, mapping } = await open(text, 'jobs.csv')
  expect(rowCount).toBe(2)
  expect(columns.map(({ header }) => header)).toEqual(columns.map((_, index) => `Column ${index + 1}`))
  expect(columns[0]?.samples).toEqual(['Lamp Keeper', 'Ferry Mate'])
  expect(mapping.columns[1]?.to).toBe(text.includes('https:') ? 'url' : 'field')
})

test('a line of names stays one where only the names look like days', async () => {
  const { rowCount } = await open('Company,2026-10-01,2026-11-01\nNorthvale,sent,rejected\n', 'months.csv')
  expect(rowCount).toBe(1)
})
