import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { postingJson, startApp, type TestApp } from './helpers/app.ts'

let app: TestApp
const ids: Record<string, string> = {}

beforeAll(async () => {
  app = await startApp()
  const files: Record<string, Record<string, unknown>> = {
    pilot: {},
    remote: {
      title: 'Æsthetics Engineer (C++)',
      identifier: 'R-1',
      hiringOrganization: { '@type': 'Organization', name: 'Ångström Werke' },
      jobLocationType: 'TELECOMMUTE',
      applicantLocationRequirements: { '@type': 'Country', name: 'NO' },
      jobLocation: undefined,
      validThrough: '2026-11-22',
      baseSalary: {
        '@type': 'MonetaryAmount',
        currency: 'EUR',
        value: { '@type': 'QuantitativeValue', minValue: 60000, maxValue: 80000, unitText: 'YEAR' },
      },
    },
    closed: {
      title: 'Closed Role',
      identifier: 'R-2',
      datePosted: '2021-08-01',
      validThrough: '2021-09-01',
    },
    japanese: {
      title: 'ソフトウェアエンジニア',
      identifier: 'R-3',
      description: '<p>東京のチームで検索基盤を開発します。</p>',
      validThrough: undefined,
    },
  }
  for (const [name, changes] of Object.entries(files)) {
    app.clock.advance(1_000)
    const report = await app.importTexts({ [`${name}.json`]: postingJson(changes) })
    ids[name] = report.files[0]!.postings[0]!
  }
})
afterAll(() => app.close())

const find = async (text: string) =>
  (await app.call('postings.list', { text })).rows.map(({ title }) => title)

describe('search', () => {
  test.each([
    ['harbour', ['Harbour Pilot Scheduler', 'Closed Role', 'Æsthetics Engineer (C++)']],
    ['angstrom', ['Æsthetics Engineer (C++)']],
    ['tides timetab', ['Harbour Pilot Scheduler']],
    ['検索基盤', ['ソフトウェアエンジニア']],
    ['エンジニア', ['ソフトウェアエンジニア']],
    ['"tugs and terminals"', ['Harbour Pilot Scheduler']],
    ['"terminals and tugs"', []],
    ['lighthouse', []],
  ])('%s', async (text, titles) => {
    const found = await find(text)
    for (const title of titles) expect(found).toContain(title)
    if (titles.length === 0) expect(found).toEqual([])
  })

  test.each(['"', '*', 'AND', 'NEAR(', 'title:x', "'; DROP TABLE postings", '-', '()', '\u0000'])(
    'takes %j as words, never as syntax',
    async (text) => {
      expect((await app.ask('postings.list', { text })).ok).toBe(true)
    },
  )

  test('finds notes and tags', async () => {
    await app.call('notes.create', { postingId: ids.closed!, body: 'Spoke with Marguerite' })
    await app.call('tracking.setTags', { ids: [ids.closed!], add: ['übersee'] })
    expect(await find('marguerite')).toEqual(['Closed Role'])
    expect(await find('ubersee')).toEqual(['Closed Role'])
  })
})

test('searches every place and every part of the text', async () => {
  const place = (addressLocality: string) => ({ '@type': 'Place', address: { addressLocality } })
  const { files } = await app.importTexts({
    'parts.json': postingJson({
      title: 'Many Parts',
      identifier: 'R-4',
      jobLocation: [place('Trondheim'), place('Ålesund')],
      skills: 'Sextant, Knots',
      qualifications: '<p>Holds a lamplighter certificate</p>',
    }),
  })
  for (const text of ['place:trondheim', 'place:alesund', 'text:sextant', 'text:"lamplighter certificate"']) {
    expect(await find(text), text).toEqual(['Many Parts'])
  }
  await app.call('postings.delete', { ids: files[0]!.postings })
})

test('a link finds the posting that it is of, and the notes it stands in', async () => {
  const link = 'https://www.locks.example/jobs/keeper/?utm_source=mail'
  const { id } = await app.call('postings.create', {
    title: 'Lock Keeper',
    postingUrl: 'https://locks.example/jobs/keeper',
  })
  expect(await find(link)).toEqual(['Lock Keeper'])
  expect(await find(`title:lock -${link}`)).toEqual([])
  expect(await find(`${link} OR title:"closed role"`)).toHaveLength(2)
  expect(await find('https://locks.example/jobs')).toEqual([])
  await app.call('notes.create', { postingId: ids.closed!, body: `The sluice is ${link} I think` })
  expect(await find(link)).toHaveLength(2)
  expect((await app.call('postings.atAddress', { address: link })).ids).toEqual([id])
  expect((await app.call('postings.atAddress', { address: 'https://locks.example/' })).ids).toEqual([])
  await app.call('postings.delete', { ids: [id] })
})

describe('lists', () => {
  const titles = async (input: Parameters<typeof app.call<'postings.list'>>[1]) =>
    (await app.call('postings.list', input)).rows.map(({ title }) => title)

  test('by deadline: to come, then without, then passed', async () => {
    expect(await titles({ sort: 'deadline' })).toEqual([
      'Æsthetics Engineer (C++)',
      'Harbour Pilot Scheduler',
      'ソフトウェアエンジニア',
      'Closed Role',
    ])
  })

  test('by employer and title without regard to accents; what is absent comes last both ways', async () => {
    expect((await titles({ sort: 'employer' }))[0]).toBe('Æsthetics Engineer (C++)')
    for (const direction of ['ascending', 'descending'] as const) {
      expect((await titles({ sort: 'salary', direction }))[0]).toBe('Æsthetics Engineer (C++)')
    }
  })

  test('pages do not overlap', async () => {
    const first = await titles({ sort: 'added', limit: 2 })
    const second = await titles({ sort: 'added', limit: 2, offset: 2 })
    expect(new Set([...first, ...second]).size).toBe(4)
  })

  test('filters', async () => {
    expect(await titles({ isRemote: true })).toEqual(['Æsthetics Engineer (C++)'])
    expect(await titles({ hasSalary: true })).toEqual(['Æsthetics Engineer (C++)'])
    expect(await titles({ isOpen: false })).toEqual(['Closed Role'])
    await app.call('tracking.setArchived', { ids: [ids.closed!], isArchived: true })
    expect(await titles({ isOpen: false })).toEqual([])
    expect(await titles({ isArchived: true })).toEqual(['Closed Role'])
    await app.call('history.undo')
  })
})

test('the record holds what the source says, and beside it what the person added', async () => {
  const posting = await app.call('postings.get', { id: ids.pilot! })
  expect(posting).toMatchObject({
    title: 'Harbour Pilot Scheduler',
    employer: { name: 'Northvale Harbour' },
    identifier: { value: 'NH-1001' },
    deadline: { origin: 'stated' },
    versions: [{ n: 1, changes: [] }],
    sources: [{ fileName: 'pilot.json', container: 'json' }],
  })
  expect(posting.description.plainText).toContain('Good with tides')
  const source = await app.call('sources.get', { id: posting.sources[0]!.id })
  expect(JSON.parse(source.text).title).toBe('Harbour Pilot Scheduler')
  const { base64 } = await app.call('sources.bytes', { id: posting.sources[0]!.id })
  expect(Buffer.from(base64, 'base64').toString()).toBe(postingJson())
})

test('asking for what is not there is an answer, not a fault', async () => {
  expect((await app.refusal('postings.get', { id: 'nothing' })).code).toBe('notFound')
  expect((await app.refusal('postings.timeline', { id: 'nothing' })).code).toBe('notFound')
  expect((await app.refusal('sources.get', { id: 'nothing' })).code).toBe('notFound')
})
