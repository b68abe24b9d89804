// Spreadsheets and other trackers' exports: guessed, looked at, imported with what the person had added, taken back.

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import writeXlsxFile from 'write-excel-file/node'
import type { OpenedTable, TableMapping } from '../shared/tableMapping.ts'
import { startApp, type TestApp } from './helpers/app.ts'
import { dumpLibrary } from './helpers/dump.ts'
import { zipBytes } from './helpers/zipBytes.ts'

let app: TestApp
beforeEach(async () => {
  app = await startApp()
})
afterEach(() => app.close())

const fixture = (name: string) => readFileSync(new URL(`fixtures/tables/${name}.csv`, import.meta.url))
const open = (bytes: Uint8Array | string, fileName = 'jobs.csv') =>
  app.call('tables.open', { fileName, base64: Buffer.from(bytes).toString('base64') })
const targets = ({ columns, mapping }: OpenedTable) =>
  Object.fromEntries(columns.map(({ header }, index) => [header, mapping.columns[index]?.to]))
const preview = async ({ tableId, mapping }: OpenedTable) => app.call('tables.preview', { tableId, mapping })
const bring = ({ tableId }: OpenedTable, mapping: TableMapping) =>
  app.call('tables.import', { tableId, mapping })
const bringFixture = async (name: string) => {
  const table = await open(fixture(name), `${name}.csv`)
  return bring(table, table.mapping)
}
const found = async (text: string) => {
  const { rows } = await app.call('postings.list', { text, isArchived: null })
  const id = rows[0]?.id ?? ''
  const { events } = await app.call('postings.timeline', { id })
  const moves = events.flatMap((event) =>
    event.kind === 'stageChanged' ? [`${event.toStageId} ${event.at.slice(0, 10)}`] : [],
  )
  return { posting: await app.call('postings.get', { id }), moves: moves.toReversed() }
}

describe('the exports of known programs', () => {
  test('LinkedIn, applications: month first, applied on the day', async () => {
    const table = await open(fixture('linkedin-applications'))
    expect(table.preset).toBe('LinkedIn, applications')
    expect(targets(table)).toMatchObject({
      'Application Date': 'appliedOn',
      'Job Url': 'url',
      'Resume Name': 'field',
      'Contact Phone Number': 'none',
    })
    await bring(table, table.mapping)
    const { posting, moves } = await found('pilot')
    expect(posting.employer.name).toBe('Northvale Harbour')
    expect(posting.urls.posting).toContain('9000000001')
    expect(moves).toEqual(['applied 2026-07-06'])
    expect(posting.tracking.stageSince).toBe('2026-07-06T12:20:00.000Z')
    const { fields } = await app.call('fields.list')
    expect(fields.map(({ name }) => name)).toEqual(['Contact Email', 'Resume Name', 'Question And Answers'])
  })

  test('LinkedIn, saved jobs', async () => {
    expect((await bringFixture('linkedin-saved')).totals.postings).toBe(2)
    expect((await found('nurse')).moves).toEqual(['considering 2026-09-01'])
  })

  test('Huntr: lists become stages; a stage without a day of its own is of today', async () => {
    const table = await open(fixture('huntr'))
    expect(table.preset).toBe('Huntr')
    await bring(table, table.mapping)
    const dock = await found('dock')
    expect(dock.moves).toEqual(['considering 2026-10-01', 'applied 2026-10-05', 'interviewing 2026-11-20'])
    expect(dock.posting.notes.map(({ body }) => body)).toEqual(['Met at the fair'])
    expect(dock.posting.salaries[0]).toMatchObject({ min: '52000', max: '60000', currency: 'EUR' })
    expect((await found('tide')).posting.tracking.stageId).toBe('considering')
    expect((await found('ward')).posting.tracking.stageId).toBe('rejected')
  })

  test('Huntr, the archive of all data: other names, and descriptions with markup', async () => {
    const table = await open(fixture('huntr-archive'))
    expect(table.preset).toBe('Huntr')
    await bring(table, table.mapping)
    const { posting, moves } = await found('kiln')
    expect(posting.employer.name).toBe('Ochre Tileworks')
    expect(moves).toEqual(['considering 2026-10-02'])
    expect(posting.description.plainText).toBe('Fires tiles & keeps the log.')
    expect((await found('glaze')).posting.tracking.stageId).toBe('applied')
  })

  test('Teal: days above twelve say that the month stands first', async () => {
    const table = await open(fixture('teal'))
    expect(table.preset).toBe('Teal')
    expect(table.mapping.columns.map(({ isDayFirst }) => isDayFirst)).toContain(null)
    // "10/01/2026" to "08/13/2026": the last one tells. In the day applied one does too.
    const saved = table.columns.findIndex(({ header }) => header === 'Date Saved')
    expect(table.mapping.columns[saved]?.isDayFirst).toBe(false)
    await bring(table, table.mapping)
    const { posting, moves } = await found('statistician')
    expect(moves).toEqual(['considering 2026-10-01', 'applied 2026-10-05'])
    expect(posting.deadline.date?.date).toBe('2026-12-15')
    expect(posting.tracking.myDeadline?.on).toBe('2026-11-30')
    expect((await found('data')).posting.tracking.stageId).toBe('noReply')
  })

  test('JobSync and JobSpy', async () => {
    expect((await open(fixture('jobsync'))).preset).toBe('JobSync')
    await bringFixture('jobsync')
    expect((await found('backend')).moves).toEqual(['considering 2026-11-01', 'applied 2026-11-03'])
    // "N/A" is what it writes where there is nothing.
    const draft = await found('designer')
    expect(draft.moves).toEqual(['considering 2026-11-02'])
    expect(draft.posting.locations).toEqual([])
    expect(draft.posting.tracking.fields).toEqual({})
    const spy = await open(fixture('jobspy'))
    expect(spy.preset).toBe('JobSpy')
    await bring(spy, spy.mapping)
    const { posting } = await found('cartographer')
    expect(posting.workMode).toBe('remote')
    expect(posting.salaries[0]).toMatchObject({ min: '40', max: '55', currency: 'EUR', period: 'hour' })
    expect(posting.tracking.stageId).toBe('new')
  })

  test('a spreadsheet of one’s own, in German, with a title above it', async () => {
    const table = await open(fixture('plain'))
    expect(table.preset).toBeNull()
    expect(targets(table)).toMatchObject({ Firma: 'employer', Datum: 'appliedOn', Punkte: 'field' })
    const { stages, problem } = await preview(table)
    expect(problem).toBeNull()
    expect(stages.map(({ text, stageId }) => [text, stageId])).toEqual([
      ['Absage', 'rejected'],
      ['beworben', 'applied'],
      ['gesehen', null],
    ])
    await bring(table, table.mapping)
    const { posting, moves } = await found('elektriker')
    expect(moves).toEqual(['applied 2026-11-03'])
    const { fields } = await app.call('fields.list')
    expect(fields.map(({ name, kind }) => [name, kind])).toEqual([
      ['Ansprechpartner', 'text'],
      ['Punkte', 'number'],
    ])
    expect(Object.values(posting.tracking.fields)).toEqual(['Frau Lund', '4'])
    // What means no stage here is not dropped.
    const welder = await found('schweißer')
    expect(welder.posting.tracking.stageId).toBe('new')
    expect(welder.posting.notes[0]).toMatchObject({
      title: 'From jobs.csv, row 3',
      body: '- Status: gesehen',
    })
  })
})

test('a date with two readings is asked about once, and the answer is remembered with the columns', async () => {
  const csv = 'Company,Role,Date Applied\nAcme Harbour,Pilot,03/04/2026\nTidewell,Mate,05/06/2026\n'
  const table = await open(csv)
  expect(table.columns[2]?.isAmbiguous).toBe(true)
  expect((await preview(table)).problem).toContain(
    'whether the day or the month stands first in “Date Applied”',
  )
  expect((await app.refusal('tables.import', { tableId: table.tableId, mapping: table.mapping })).code).toBe(
    'badRequest',
  )
  const columns = table.mapping.columns.map((column) => ({ ...column, isDayFirst: true }))
  await bring(table, { ...table.mapping, columns })
  expect((await found('pilot')).moves).toEqual(['applied 2026-04-03'])
  const again = await open('Date applied;company;ROLE\n07/08/2026;Acme Harbour;Cook\n')
  expect(again.isRemembered).toBe(true)
  expect(targets(again)).toEqual({ 'Date applied': 'appliedOn', company: 'employer', ROLE: 'title' })
  expect(again.mapping.columns[0]?.isDayFirst).toBe(true)
})

test('the preview says what each row becomes, and nothing is written by it', async () => {
  const before = dumpLibrary(app.dataDir)
  const table = await open(fixture('teal'))
  const { rows } = await preview(table)
  expect(rows[0]).toMatchObject({
    row: 1,
    title: 'Statistician',
    employer: 'Yarrowby Institute',
    stageId: 'applied',
    moves: [
      { stageId: 'considering', on: '2026-10-01' },
      { stageId: 'applied', on: '2026-10-05' },
    ],
    fields: [{ name: 'Excitement', value: '5' }],
    leftOver: [],
  })
  expect(dumpLibrary(app.dataDir)).toEqual(before)
})

test('one undo takes all of it back, fields included', async () => {
  const before = dumpLibrary(app.dataDir)
  await bringFixture('plain')
  await app.call('history.undo')
  expect(dumpLibrary(app.dataDir)).toEqual(before)
})

test('the same file again, or a longer one, doubles nothing and leaves what the person has', async () => {
  const table = await open(fixture('plain'))
  await bring(table, table.mapping)
  const { posting } = await found('elektriker')
  await app.call('tracking.setStage', { ids: [posting.id], stageId: 'offer' })
  const before = dumpLibrary(app.dataDir)
  expect((await bringFixture('plain')).totals).toMatchObject({ unchanged: 1, postings: 3 })
  expect(dumpLibrary(app.dataDir)).toEqual(before)
  const longer = `${fixture('plain').toString()}Neuwerk AG;Kapitän;Cuxhaven;10.11.2026;beworben;;1;\n`
  const grown = await open(longer)
  const report = await bring(grown, grown.mapping)
  expect(report.files[0]?.message).toContain('4 postings: 1 added, 3 unchanged')
  expect((await found('elektriker')).posting).toMatchObject({
    tracking: { stageId: 'offer' },
    notes: [{ body: 'Rückruf versprochen' }],
  })
})

test('two rows of one job keep what both say', async () => {
  const csv =
    'Company,Role,Date Applied,Score\nAcme Harbour,Pilot,2026-01-04,1\nAcme Harbour,Pilot,2026-06-01,2\n'
  const table = await open(csv)
  await bring(table, table.mapping)
  const { posting, moves } = await found('pilot')
  expect(moves).toEqual(['applied 2026-01-04', 'applied 2026-06-01'])
  expect(posting.notes.map(({ body }) => body)).toEqual(['- Score: 2'])
})

test('a date beside links to jobs is the day of the listing, unless something says how one’s application went', async () => {
  const row = 'Pilot,Acme Harbour,2026-03-04,https://jobs.example/view/7'
  const listed = await open(`title,company,date,link\n${row}`)
  expect(targets(listed)).toMatchObject({ date: 'posted', link: 'url' })
  const tracked = await open(`title,company,date,link,final_status\n${row},Rejected`)
  expect(targets(tracked)).toMatchObject({ date: 'appliedOn', final_status: 'stage' })
})

test('a spreadsheet comes in as CSV does, and its original can be had again', async () => {
  const cell = (value: string) => ({ value })
  const file = writeXlsxFile([
    [cell('Company'), cell('Position'), cell('Applied on'), cell('Score')],
    [
      cell('Acme Harbour'),
      cell('Pilot'),
      { value: new Date(Date.UTC(2026, 2, 4)), type: Date, format: 'dd/mm/yyyy' },
      { value: 4.5, type: Number },
    ],
  ])
  const bytes = await file.toBuffer()
  const table = await open(bytes, 'jobs.xlsx')
  expect(targets(table)).toEqual({
    Company: 'employer',
    Position: 'title',
    'Applied on': 'appliedOn',
    Score: 'field',
  })
  await bring(table, table.mapping)
  const { posting, moves } = await found('pilot')
  expect(moves).toEqual(['applied 2026-03-04'])
  expect(Object.values(posting.tracking.fields)).toEqual(['4.5'])
  const [source] = posting.sources
  expect(source?.container).toBe('table')
  expect((await app.call('sources.get', { id: source?.id ?? '' })).text).toContain('spreadsheet')
  const kept = await app.call('sources.bytes', { id: source?.id ?? '' })
  expect(Buffer.from(kept.base64, 'base64').equals(bytes)).toBe(true)
})

test('the columns of scrapers find their places by other common names', async () => {
  const { mapping } = await open(
    'positionName,Hiring Company,Job Locations,Salary Estimate,postedAt,Apply By,externalApplyLink,descriptionText,Application Stage\nTide Pilot,Northvale Harbour,Northvale,$30 an hour,2026-11-03,2026-12-01,https://jobs.example/apply/7,Guides ships.,Applied\n',
  )
  expect(mapping.columns.map(({ to }) => to)).toEqual([
    'title',
    'employer',
    'place',
    'salary',
    'posted',
    'closes',
    'applyUrl',
    'description',
    'stage',
  ])
})

test('a time of day at which a listing closes is kept', async () => {
  const table = await open(
    'Title,Company,Closes\nPilot,Acme,2026-12-05 17:00\nRigger,Acme,2026-12-06T23:30:00Z\nCook,Acme,2026-12-07 00:00\n',
  )
  const { rows } = await app.call('tables.preview', { tableId: table.tableId, mapping: table.mapping })
  expect(rows.map(({ closes }) => closes)).toEqual(['2026-12-05', '2026-12-07', '2026-12-07'])
  await bring(table, table.mapping)
  const closing = async (text: string) => (await found(text)).posting.deadline.date
  expect(await closing('pilot')).toMatchObject({ kind: 'local', local: '2026-12-05T17:00:00' })
  expect(await closing('rigger')).toMatchObject({ kind: 'instant', instant: '2026-12-06T23:30:00.000Z' })
  expect(await closing('cook')).toMatchObject({ kind: 'date', date: '2026-12-07' })
})

test('a state beside a town is no stage', async () => {
  const { mapping } = await open(
    'Title,Company,City,State,Status\nTide Pilot,Northvale Harbour,Northvale,OH,Applied\n',
  )
  expect(mapping.columns.map(({ to }) => to)).toEqual(['title', 'employer', 'place', 'field', 'stage'])
})

test('what was saved and is new stays new, unless a day says otherwise', async () => {
  const table = await open(
    'Title,Employer,Stage,Added,Applied on\nKiln Setter,Ochre Works,New,2026-10-01,\nGlazier,Ochre Works,New,2026-10-01,2026-10-03\n',
  )
  expect(targets(table)).toMatchObject({ Added: 'savedOn', Stage: 'stage' })
  await bring(table, table.mapping)
  expect(await found('kiln')).toMatchObject({ moves: [], posting: { tracking: { stageId: 'new' } } })
  expect((await found('glazier')).moves).toEqual(['applied 2026-10-03'])
})

test('a stage that is denied is not taken for the stage', async () => {
  const texts = ['Not yet applied', 'Nicht beworben', 'No offer', 'Not hired', '未面试', 'Hired someone else']
  const { mapping } = await open(`Title,Status\n${texts.map((text) => `Pilot,${text}\n`).join('')}`)
  expect(mapping.stages).toEqual({
    'not yet applied': 'considering',
    'nicht beworben': 'considering',
    'hired someone else': 'rejected',
  })
})

test('a column may have a name that JavaScript knows', async () => {
  const { mapping } = await open('Title,Company,List,Constructor\nEngineer,Acme Harbour,Applied,Rennstall\n')
  expect(mapping.columns.map(({ to }) => to)).toEqual(['title', 'employer', 'stage', 'field'])
})

test('columns and stages in other languages and scripts', async () => {
  const spanish = await open(
    'Empresa,Puesto,Ciudad,Fecha de postulación,Estado,Observaciones\nPuerto Norte,Soldador,Vigo,2026-11-03,Entrevista,Llamar a Ana\nTejas Lar,Albañil,Lugo,2026-11-04,Sin respuesta,\n',
  )
  expect(spanish.mapping.columns.map(({ to }) => to)).toEqual([
    'employer',
    'title',
    'place',
    'appliedOn',
    'stage',
    'note',
  ])
  expect(spanish.mapping.stages).toEqual({ entrevista: 'interviewing', 'sin respuesta': 'noReply' })
  const chinese = await open(
    '公司名称,职位,工作地点,薪资,链接,投递日期,状态\n北湾机械,焊工,大连,8-12K,https://jobs.example/7,2026-11-03,已投递\n',
  )
  expect(chinese.mapping.columns.map(({ to }) => to)).toEqual([
    'employer',
    'title',
    'place',
    'salary',
    'url',
    'appliedOn',
    'stage',
  ])
  expect(Object.values(chinese.mapping.stages)).toEqual(['applied'])
  const russian = await open('Компания,Должность,Город,Статус\nСеверный порт,Сварщик,Тверь,Отказ\n')
  expect(russian.mapping.columns.map(({ to }) => to)).toEqual(['employer', 'title', 'place', 'stage'])
  expect(Object.values(russian.mapping.stages)).toEqual(['rejected'])
})

describe('files that are no good', () => {
  const refusal = async (bytes: Uint8Array | string) =>
    (await app.refusal('tables.open', { fileName: 'x', base64: Buffer.from(bytes).toString('base64') }))
      .message

  test('each is refused in a sentence', async () => {
    expect(await refusal('')).toContain('empty')
    expect(await refusal('a\0b,c\n1,2')).toContain('not a text file')
    expect(await refusal('Company,Role\n')).toContain('no rows')
    expect(await refusal(zipBytes([{ name: 'a.txt', content: 'x' }]))).toContain('not a spreadsheet')
    expect(await refusal(Buffer.from('PK\x03\x04nonsense'))).toContain('damaged')
    expect(await refusal(`${'a,'.repeat(300)}\n${'1,'.repeat(300)}\n`)).toContain('columns')
  })

  test('odd rows lose nothing: too long, too short, quotes left open, names twice', async () => {
    const table = await open('Company,Role,Role\nAcme,Pilot\nTidewell,Mate,Second,more\n"Open, quote,x\n')
    expect(table.columns.map(({ header }) => header)).toEqual(['Company', 'Role', 'Role (2)', 'Column 4'])
    expect(table.rowCount).toBeGreaterThanOrEqual(2)
  })

  test('a table that is closed, or whose columns hold no job, is not imported', async () => {
    const table = await open('Colour,Weight\nred,4\n')
    expect((await preview(table)).problem).toContain('Say which column holds the title')
    await app.call('tables.close', { tableId: table.tableId })
    const gone = await app.refusal('tables.import', { tableId: table.tableId, mapping: table.mapping })
    expect(gone.code).toBe('notFound')
  })
})

test('the command line takes the guessed mapping, and says what it would have to ask', async () => {
  const folder = fileURLToPath(new URL('fixtures/tables/', import.meta.url))
  const unclear = join(app.dataDir, 'unclear.csv')
  writeFileSync(unclear, 'Company,Role,Date Applied\nAcme Harbour,Cook,03/04/2026\n')
  const paths = [join(folder, 'plain.csv'), unclear]
  const report = await app.call('imports.fromPaths', { paths }, 'shell')
  expect(report.totals).toMatchObject({ files: 2, postings: 3, failed: 1 })
  expect((await found('elektriker')).moves).toEqual(['applied 2026-11-03'])
  const failed = report.files.find(({ outcome }) => outcome === 'failed')
  expect(failed?.message).toContain('Drop the file on the window once')
})
