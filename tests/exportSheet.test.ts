// Lists leave as spreadsheets: every text comes back as it was, nothing in them runs, days are days and amounts numbers.

import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import readXlsxFile from 'read-excel-file/node'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { toCsv } from '../electron/core/export/sheets/csv.ts'
import { toXlsx } from '../electron/core/export/sheets/xlsx.ts'
import { type ExportedColumn, type ExportedPostings, exportColumnIds } from '../shared/exporting.ts'
import { postingFilterSchema } from '../shared/postingFilter.ts'
import { postingJson, startApp, type TestApp } from './helpers/app.ts'
import { exportTo } from './helpers/exporting.ts'

let app: TestApp
let folder: string
let ids: string[]

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'roledex-sheet-'))
  app = await startApp()
  const report = await app.importTexts({
    'pilot.json': postingJson({
      baseSalary: {
        '@type': 'MonetaryAmount',
        currency: 'NOK',
        value: { '@type': 'QuantitativeValue', minValue: 520000, maxValue: 610000.5, unitText: 'YEAR' },
      },
      url: 'https://jobs.northvale.example/job/1',
    }),
    'formula.json': postingJson({
      title: '=HYPERLINK("https://tracker.invalid","Lamp")',
      identifier: 'NH-2',
      datePosted: undefined,
      validThrough: undefined,
    }),
    'rope.json': postingJson({ title: 'Rope Maker', identifier: 'NH-3' }),
  })
  ids = report.files.map(({ postings }) => postings[0] ?? '')
  await app.call('tracking.setStage', {
    ids: ids.slice(0, 2),
    stageId: 'applied',
    at: '2026-11-10T23:30:00Z',
  })
  await app.call('tracking.setStage', {
    ids: ids.slice(0, 1),
    stageId: 'rejected',
    at: '2026-11-15T08:00:00Z',
  })
  await app.call('tracking.setTags', { ids: ids.slice(0, 1), add: ['night', 'sea'] })
  await app.call('notes.create', { postingId: ids[0] ?? '', body: '- ask "about", tides\n- +47 123' })
})
afterAll(async () => {
  await app.close()
  rmSync(folder, { recursive: true, force: true })
})

const listed = (text: string, sort: 'title' | 'added' = 'added'): ExportedPostings => ({
  kind: 'list',
  filter: postingFilterSchema.parse({ text }),
  sort,
  direction: 'ascending',
})

async function exportSheet(format: 'csv' | 'xlsx', postings: ExportedPostings, columns: ExportedColumn[]) {
  const path = join(folder, `sheet.${format}`)
  return readFileSync(await exportTo(app, { format, postings, columns, locale: 'en' }, path))
}

const everything: ExportedColumn[] = [
  'title',
  'stage',
  'applied',
  'closes',
  'salaryMin',
  'salaryMax',
  'currency',
  'tags',
  'notes',
  'address',
  'id',
]

test('CSV has the columns asked for, in order, with days of the person’s calendar', async () => {
  const bytes = await exportSheet('csv', listed('', 'title'), everything)
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  const text = bytes.toString('utf8')
  expect(text).toContain('\r\n')
  const [headings, ...rows] = parse(text, { bom: true }) as string[][]
  expect(headings).toEqual([
    'Title',
    'Stage',
    'Applied on',
    'Closes',
    'Salary from',
    'Salary to',
    'Currency',
    'Tags',
    'Notes',
    'Address',
    'Roledex id',
  ])
  expect(rows).toEqual([
    [
      'Harbour Pilot Scheduler',
      'Rejected',
      '2026-11-11',
      '2026-12-05',
      '520000',
      '610000.5',
      'NOK',
      'night, sea',
      '\'- ask "about", tides\n- +47 123',
      'https://jobs.northvale.example/job/1',
      ids[0],
    ],
    [
      `'=HYPERLINK("https://tracker.invalid","Lamp")`,
      'Applied',
      '2026-11-11',
      '',
      '',
      '',
      '',
      '',
      '',
      '',
      ids[1],
    ],
    ['Rope Maker', 'New', '', '2026-12-05', '', '', '', '', '', '', ids[2]],
  ])
})

test('a note of several lines is one cell, whatever ends a line for who reads it', async () => {
  const body = '1. Who decides?\n2. How do raises work here?\n\nAsk on Monday'
  await app.call('notes.create', { postingId: ids[2] ?? '', body })
  const bytes = await exportSheet('csv', listed('rope'), ['title', 'notes', 'id'])
  expect(bytes.toString('utf8')).toContain(`\r\nRope Maker,"${body}",${ids[2]}\r\n`)
  await app.call('history.undo')
})

test('XLSX holds days as days, amounts as numbers and a formula as its text', async () => {
  const [sheet] = await readXlsxFile(await exportSheet('xlsx', listed('', 'title'), everything))
  const rows = sheet?.data ?? []
  expect(rows).toHaveLength(4)
  expect(rows[2]?.[0]).toBe('=HYPERLINK("https://tracker.invalid","Lamp")')
  expect(rows[1]?.slice(2, 7)).toEqual([
    new Date('2026-11-11T00:00:00Z'),
    new Date('2026-12-05T00:00:00Z'),
    520000,
    610000.5,
    'NOK',
  ])
})

test('the list is what is searched for, or what is chosen, and knows fields the person made up', async () => {
  const { id } = await app.call('fields.add', { name: 'Distance', kind: 'number' })
  await app.call('tracking.setField', { ids: [ids[2] ?? ''], fieldId: id, value: '12.5' })
  const found = await exportSheet('csv', listed('rope'), ['title', `field:${id}`])
  expect(parse(found.toString(), { bom: true })).toEqual([
    ['Title', 'Distance'],
    ['Rope Maker', '12.5'],
  ])
  const chosen = await exportSheet('csv', { kind: 'ids', ids: [ids[2] ?? '', 'gone', ids[0] ?? ''] }, [
    'title',
  ])
  expect((parse(chosen.toString(), { bom: true }) as string[][]).flat()).toEqual([
    'Title',
    'Rope Maker',
    'Harbour Pilot Scheduler',
  ])
})

test('any text comes back from CSV as it was, and none begins as a formula', () => {
  const text = fc.string({
    unit: fc.oneof(fc.constantFrom(...'=+-@\'",;\t\r\n＝ a'), fc.string({ unit: 'grapheme', maxLength: 1 })),
  })
  const row = fc.array(text, { minLength: 2, maxLength: 4 })
  fc.assert(
    fc.property(
      fc.array(
        row.filter((cells) => cells.length === 2),
        { minLength: 1, maxLength: 5 },
      ),
      (rows) => {
        // As spreadsheet programs read: any of these ends a line outside of quotes.
        const read = parse(toCsv(rows), { record_delimiter: ['\r\n', '\n', '\r'] }) as string[][]
        for (const cell of read.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r＝＋－＠]/)
        const withoutMark = (cell: string) => cell.replace(/^'(?='*[=+\-@\t\r\n＝＋－＠])/, '')
        expect(read.map((cells) => cells.map(withoutMark))).toEqual(rows)
      },
    ),
    { numRuns: 200 },
  )
})

test('XLSX leaves out signs no workbook can hold, and cuts what no cell can hold', async () => {
  const rows = [
    ['a\u0000b\uD800', 'x'.repeat(40_000)],
    ['日本 🚢 <&>"', 'two  spaces'],
  ]
  const [sheet] = await readXlsxFile(await toXlsx(['A', 'B'], rows, 'Postings'))
  expect(sheet?.data[1]?.[0]).toBe('ab')
  expect(String(sheet?.data[1]?.[1])).toHaveLength(32_767)
  expect(sheet?.data[2]).toEqual(['日本 🚢 <&>"', 'two  spaces'])
})

test('what was wished for and offered are columns; the latest offer counts before a figure that was named', async () => {
  const pay = { min: '30', max: '30', currency: 'NOK', period: 'hour' as const }
  const [pilot = '', formula = ''] = ids
  await app.call('salaryTalks.add', { postingId: pilot, kind: 'wished', pay })
  await app.call('salaryTalks.add', { postingId: formula, kind: 'offered', pay })
  await app.call('salaryTalks.add', { postingId: pilot, kind: 'offered', pay })
  await app.call('offers.add', {
    postingId: pilot,
    base: { ...pay, min: '40', max: '40' },
    hoursPerWeek: '30',
  })
  await app.call('tracking.setReplyBy', { ids: [pilot], replyBy: { on: '2026-11-25', time: null } })
  const path = await exportTo(
    app,
    {
      format: 'csv',
      postings: { kind: 'ids', ids: [pilot, formula] },
      columns: ['wished', 'offered', 'offeredYear', 'replyBy'],
      locale: 'en',
    },
    join(folder, 'pay.csv'),
  )
  // Intl puts a space that does not break behind a code.
  const text = readFileSync(path, 'utf8').replaceAll('\u00a0', ' ')
  expect(parse(text, { bom: true })).toEqual([
    ['Wished for', 'Offered', 'Offered, a year', 'Answer by'],
    ['NOK 30 / hour', 'NOK 40 / hour', '62400', '2026-11-25'],
    ['', 'NOK 30 / hour', '62400', ''],
  ])
})

test('countries, the start and whom to ask are columns', async () => {
  const address = (addressLocality: string, addressCountry: string) => ({
    '@type': 'Place',
    address: { '@type': 'PostalAddress', addressLocality, addressCountry },
  })
  const other = await startApp()
  try {
    const { files } = await other.importTexts({
      'a.json': postingJson({
        jobLocation: [address('Leith', 'GB'), address('York', 'UK'), address('Bergen', 'NO')],
        jobStartDate: '2027-02-01',
        applicationContact: 'Ida Berg',
      }),
    })
    const path = await exportTo(
      other,
      {
        format: 'csv',
        postings: { kind: 'ids', ids: files[0]?.postings ?? [] },
        columns: ['country', 'starts', 'contact'],
        locale: 'en',
      },
      join(folder, 'stated.csv'),
    )
    expect(parse(readFileSync(path, 'utf8'), { bom: true })).toEqual([
      ['Country', 'Starts', 'Contact'],
      ['United Kingdom; Norway', '2027-02-01', 'Ida Berg'],
    ])
  } finally {
    await other.close()
  }
})

test.for(['csv', 'xlsx'] as const)(
  'what left as %s comes in again as it was, and is known where it came from',
  async (format) => {
    const rowsOf = async (of: TestApp) => {
      const { rows } = await of.call('postings.list', { sort: 'title' })
      return rows.map((row) => ({
        title: row.title,
        employer: row.employerName,
        place: row.placeLabel,
        stage: row.stageId,
        tags: row.tags.map(({ name }) => name),
        salary: row.salary && [row.salary.min, row.salary.max, row.salary.currency, row.salary.period],
        closes: (row.deadline.date?.date ?? row.deadline.date?.instant)?.slice(0, 10),
      }))
    }
    const base64 = (await exportSheet(format, listed(''), [...exportColumnIds])).toString('base64')
    const importInto = async (into: TestApp) => {
      const { tableId, preset, mapping } = await into.call('tables.open', {
        fileName: `mine.${format}`,
        base64,
      })
      expect(preset).toBe('Roledex')
      return into.call('tables.import', { tableId, mapping })
    }
    const other = await startApp()
    try {
      await importInto(other)
      expect(await rowsOf(other)).toEqual(await rowsOf(app))
      expect((await importInto(app)).totals).toMatchObject({ postings: 3, added: 0 })
    } finally {
      await other.close()
    }
  },
)
