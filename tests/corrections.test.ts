// Values put right by hand stand in place of what the sources say, everywhere, and no import touches them.

import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { postingJson, startApp, type TestApp } from './helpers/app.ts'
import { dumpLibrary } from './helpers/dump.ts'

let app: TestApp
beforeEach(async () => {
  app = await startApp()
})
afterEach(() => app.close())

const importOne = async (changes: Record<string, unknown> = {}, path = 'one.json') => {
  const report = await app.importTexts({ [path]: postingJson(changes) })
  return report.files[0]!.postings[0]!
}

describe('a corrected value', () => {
  test('is shown in the record, the list, the search and the agenda; the source stays readable', async () => {
    const id = await importOne()
    await app.call('postings.override', { id, field: 'title', value: 'Harbour Dispatcher' })
    await app.call('postings.override', { id, field: 'employerName', value: 'Port of Northvale' })
    await app.call('postings.override', { id, field: 'places', value: ['Stavanger', 'Bergen'] })
    await app.call('postings.override', { id, field: 'deadline', value: { on: '2026-11-25', time: '12:00' } })
    const posting = await app.call('postings.get', { id })
    expect(posting).toMatchObject({
      title: 'Harbour Dispatcher',
      employer: { name: 'Port of Northvale' },
      locations: [{ label: 'Stavanger', countryCode: null }, { label: 'Bergen' }],
      // Noon in Berlin, where the person is.
      deadline: { origin: 'corrected', date: { kind: 'instant', instant: '2026-11-25T11:00:00.000Z' } },
      overrides: {
        title: { value: 'Harbour Dispatcher', sourceValue: 'Harbour Pilot Scheduler' },
        employerName: { value: 'Port of Northvale', sourceValue: 'Northvale Harbour' },
        deadline: { value: { on: '2026-11-25', time: '12:00' } },
      },
    })
    expect(posting.overrides.deadline?.sourceValue).toMatch(/5 Dec|Dec 5/)
    expect(posting.overrides.places?.sourceValue).toContain('Bergen')
    const list = await app.call('postings.list', { text: 'dispatcher' })
    expect(list.rows).toMatchObject([{ title: 'Harbour Dispatcher', placeLabel: 'Stavanger', placeCount: 2 }])
    expect((await app.call('postings.list', { text: 'stavanger' })).total).toBe(1)
    expect((await app.call('due.list', { aheadDays: null })).things).toMatchObject([
      { on: '2026-11-25', time: '12:00', title: 'Harbour Dispatcher' },
    ])
  })

  test('outlives an import, whose change is recorded beside it', async () => {
    const id = await importOne()
    await app.call('postings.override', { id, field: 'title', value: 'Harbour Dispatcher' })
    await importOne({ title: 'Harbour Pilot Scheduler II' }, 'two.json')
    const posting = await app.call('postings.get', { id })
    expect(posting.title).toBe('Harbour Dispatcher')
    expect(posting.overrides.title?.sourceValue).toBe('Harbour Pilot Scheduler II')
    expect(posting.versions[0]?.changes).toEqual([
      { field: 'title', before: 'Harbour Pilot Scheduler', after: 'Harbour Pilot Scheduler II' },
    ])
    expect((await app.call('postings.list')).rows[0]?.title).toBe('Harbour Dispatcher')
    await app.call('postings.override', { id, field: 'title', value: null })
    expect((await app.call('postings.get', { id })).title).toBe('Harbour Pilot Scheduler II')
    expect((await app.call('postings.get', { id })).overrides).toEqual({})
  })

  test('sorts and filters', async () => {
    const low = await importOne({ title: 'A', identifier: 'A-1' }, 'a.json')
    const high = await importOne({ title: 'B', identifier: 'B-1' }, 'b.json')
    const salary = (amount: string) => ({ min: amount, max: null, currency: 'NOK', period: 'month' as const })
    await app.call('postings.override', { id: high, field: 'salary', value: salary('90000') })
    await app.call('postings.override', { id: low, field: 'salary', value: salary('50000.50') })
    await app.call('postings.override', { id: low, field: 'workMode', value: 'remote' })
    const rows = (await app.call('postings.list', { sort: 'salary', direction: 'descending' })).rows
    expect(rows.map(({ id }) => id)).toEqual([high, low])
    expect(rows[1]?.salary).toMatchObject({
      min: '50000.50',
      qualifier: 'from',
      annual: { min: 600006, factor: 12 },
    })
    expect((await app.call('postings.list', { isRemote: true })).rows.map(({ id }) => id)).toEqual([low])
  })

  test('can say that there is none', async () => {
    const id = await importOne({ baseSalary: { currency: 'NOK', value: { value: 1, unitText: 'HOUR' } } })
    await app.call('postings.override', { id, field: 'deadline', value: { on: null, time: null } })
    await app.call('postings.override', {
      id,
      field: 'salary',
      value: { min: null, max: null, currency: null, period: null },
    })
    await app.call('postings.override', { id, field: 'employment', value: { schedule: [], contract: [] } })
    const posting = await app.call('postings.get', { id })
    expect(posting).toMatchObject({ deadline: { date: null, origin: 'corrected' }, salaries: [] })
    expect((await app.call('due.list', { aheadDays: null })).things).toEqual([])
  })

  test('of the address or number makes later files recognised, until it is taken back', async () => {
    const id = await importOne({ identifier: undefined })
    const url = 'https://jobs.northvale.example/roles/77'
    await app.call('postings.override', { id, field: 'postingUrl', value: url })
    const changes = { identifier: undefined, url: `${url}?utm_source=mail` }
    expect(await importOne({ ...changes, validThrough: '2026-12-24' }, 'b.json')).toBe(id)
    await app.call('history.undo')
    await app.call('postings.override', { id, field: 'postingUrl', value: null })
    expect(await importOne({ ...changes, validThrough: '2026-12-25' }, 'c.json')).not.toBe(id)
  })

  test('is an event, is named in the history, and is undone row for row', async () => {
    const id = await importOne()
    const before = dumpLibrary(app.dataDir)
    app.clock.advance(1_000)
    await app.call('postings.override', { id, field: 'identifier', value: 'NH-2' })
    expect((await app.call('postings.timeline', { id })).events[0]).toMatchObject({
      kind: 'corrected',
      field: 'identifier',
      before: 'NH-1001',
      after: 'NH-2',
    })
    expect((await app.call('history.list', {})).undo?.label).toBe(
      'Corrected the number of “Harbour Pilot Scheduler”',
    )
    const after = dumpLibrary(app.dataDir)
    await app.call('history.undo')
    expect(dumpLibrary(app.dataDir)).toEqual(before)
    await app.call('history.redo')
    expect(dumpLibrary(app.dataDir)).toEqual(after)
  })

  test('that is the same again changes nothing', async () => {
    const id = await importOne()
    expect(await app.call('postings.override', { id, field: 'title', value: null })).toEqual({
      isChanged: false,
    })
    await app.call('postings.override', { id, field: 'title', value: 'X' })
    expect(await app.call('postings.override', { id, field: 'title', value: ' X ' })).toEqual({
      isChanged: false,
    })
    expect((await app.call('history.list', {})).entries).toHaveLength(2)
  })

  test('that makes no sense is refused', async () => {
    const id = await importOne()
    const bad = [
      { field: 'deadline', value: { on: '2026-02-31', time: null } },
      { field: 'deadline', value: { on: null, time: '10:00' } },
      { field: 'salary', value: { min: '9', max: '8', currency: null, period: null } },
      { field: 'postingUrl', value: 'javascript:alert(1)' },
      { field: 'title', value: ' ' },
      { field: 'description', value: 'x' },
    ]
    for (const correction of bad) {
      const refusal = await app.refusal('postings.override', { id, ...correction } as never)
      expect(refusal.code).toBe('badRequest')
    }
    const gone = await app.refusal('postings.override', { id: 'gone', field: 'title', value: 'X' })
    expect(gone.code).toBe('notFound')
  })
})

describe('the list of postings to review', () => {
  const waiting = async () => (await app.call('postings.counts')).needsReview

  test('loses a posting whose doubtful value is corrected, also for later imports', async () => {
    const id = await importOne({ title: undefined })
    expect(await waiting()).toBe(1)
    expect((await app.call('postings.get', { id })).needsReview).toBe(true)
    await app.call('postings.override', { id, field: 'title', value: 'Crane Planner' })
    expect(await waiting()).toBe(0)
    await importOne({ title: undefined, validThrough: '2026-12-24' }, 'two.json')
    expect(await waiting()).toBe(0)
    await app.call('postings.override', { id, field: 'title', value: null })
    expect(await waiting()).toBe(1)
  })

  test('loses a posting that is confirmed, until something new is in doubt', async () => {
    const id = await importOne({ validThrough: '03/04/2027', jobLocation: undefined, datePosted: undefined })
    expect((await app.call('postings.get', { id })).warnings.map(({ code }) => code)).toContain(
      'DATE_AMBIGUOUS',
    )
    expect(await waiting()).toBe(1)
    expect(await app.call('postings.setReviewed', { ids: [id, 'gone'] })).toEqual({ changed: 1 })
    expect(await waiting()).toBe(0)
    await importOne(
      { validThrough: '03/04/2027', jobLocation: undefined, datePosted: undefined, industry: 'Shipping' },
      'same-doubt.json',
    )
    expect(await waiting()).toBe(0)
    await importOne(
      { validThrough: '05/06/2027', jobLocation: undefined, datePosted: undefined },
      'new-doubt.json',
    )
    expect(await waiting()).toBe(1)
    await app.call('history.undo')
    await app.call('history.undo')
    await app.call('history.undo')
    expect(await waiting()).toBe(1)
  })
})

describe('a posting typed in by hand', () => {
  test('has a source like any other, says what was typed and no more', async () => {
    const { id, outcome, message } = await app.call('postings.create', {
      title: 'Lighthouse Keeper',
      employerName: 'Skerry Lights',
      places: ['Northvale, Norway'],
      postingUrl: 'https://skerry.example/jobs/1',
      deadline: { on: '2026-12-01', time: '18:00' },
      salary: { min: '420000', max: '480000', currency: 'NOK', period: 'year' },
      workMode: 'onsite',
      employment: { schedule: ['full_time'], contract: ['seasonal'] },
      identifier: 'SL-9',
      description: 'Keep the light.\n\nMind the fog: <3 miles & falling.',
    })
    expect({ outcome, message }).toEqual({ outcome: 'added', message: 'Added “Lighthouse Keeper”.' })
    const posting = await app.call('postings.get', { id })
    expect(posting).toMatchObject({
      title: 'Lighthouse Keeper',
      employer: { name: 'Skerry Lights', hidden: false },
      urls: { posting: 'https://skerry.example/jobs/1' },
      deadline: { origin: 'typed', date: { instant: '2026-12-01T17:00:00.000Z' } },
      workMode: 'onsite',
      employment: { schedule: ['full_time'], contract: ['seasonal'] },
      identifier: { value: 'SL-9' },
      posted: null,
      overrides: {},
      sources: [{ container: 'manual', fileName: 'Typed by hand' }],
    })
    expect(posting.locations.map(({ label }) => label)).toEqual(['Northvale, Norway'])
    expect(posting.salaries).toMatchObject([
      { min: '420000', max: '480000', currency: 'NOK', period: 'year', periodSource: 'stated' },
    ])
    expect(posting.description.plainText).toBe('Keep the light.\n\nMind the fog: <3 miles & falling.')
    expect(posting.warnings).toEqual([])
    expect((await app.call('postings.list', { text: 'fog' })).total).toBe(1)
  })

  test('needs a title and nothing else', async () => {
    const before = dumpLibrary(app.dataDir)
    const { id, commandId } = await app.call('postings.create', { title: 'Something with boats' })
    const posting = await app.call('postings.get', { id })
    expect(posting).toMatchObject({
      employer: { name: null },
      locations: [],
      salaries: [],
      deadline: { date: null, origin: 'none' },
      workMode: 'unknown',
    })
    await app.call('postings.override', { id, field: 'employerName', value: 'Tidewater Boats' })
    expect((await app.call('postings.list')).rows[0]?.employerName).toBe('Tidewater Boats')
    await app.call('history.undo')
    expect((await app.call('history.list', {})).undo).toMatchObject({
      commandId,
      label: 'Typed in “Something with boats”',
    })
    await app.call('history.undo')
    expect(dumpLibrary(app.dataDir)).toEqual(before)
  })

  test.each(['remote', 'hybrid', 'onsite', 'remote_or_onsite', 'unknown'] as const)(
    'can be %s, with a place',
    async (workMode) => {
      const { id } = await app.call('postings.create', { title: 'Pilot', workMode, places: ['Bergen'] })
      expect((await app.call('postings.get', { id })).workMode).toBe(workMode)
      expect((await app.call('postings.list')).rows[0]?.placeLabel).toBe('Bergen')
    },
  )

  test('with the address of a posting in the library updates that one', async () => {
    const id = await importOne({ url: 'https://jobs.northvale.example/roles/5', identifier: undefined })
    const typed = await app.call('postings.create', {
      title: 'Harbour Pilot Scheduler',
      postingUrl: 'https://jobs.northvale.example/roles/5',
      salary: { min: '50', max: null, currency: 'EUR', period: 'hour' },
    })
    expect(typed).toMatchObject({ id, outcome: 'updated' })
    expect((await app.call('postings.get', { id })).employer.name).toBe('Northvale Harbour')
  })
})
