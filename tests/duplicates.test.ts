// Look-alikes are suggested with their evidence, never acted upon, and "not a duplicate" stays.

import { createRequire } from 'node:module'
import { join } from 'node:path'
import type Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { sharedText, titleKey } from '../electron/core/import/likeness.ts'
import { postingsOfKeys } from '../electron/core/postings/lookAlikes.ts'
import { postingJson, startApp, type TestApp } from './helpers/app.ts'
import { dumpLibrary } from './helpers/dump.ts'

let app: TestApp
beforeEach(async () => {
  app = await startApp()
})
afterEach(() => app.close())

const words =
  'harbour tide pilot tug crane rope quay lamp fog bell chart depth wind sail mast deck crew watch night'.split(
    ' ',
  )
/** About 1,000 characters; another seed gives a quite different text. */
const textOf = (seed: number) =>
  Array.from(
    { length: 160 },
    (_, n) => words[(n * n * 7 + n * seed + ((n * seed) >> 3)) % words.length],
  ).join(' ')

const importOne = async (path: string, changes: Record<string, unknown>) => {
  const report = await app.importTexts({ [path]: postingJson({ identifier: undefined, ...changes }) })
  app.clock.advance(1_000)
  return report.files[0]!.postings[0]!
}
const pairs = async () => (await app.call('duplicates.list')).pairs
const kindsOf = (pair: { evidence: { kind: string }[] } | undefined) => pair?.evidence.map(({ kind }) => kind)

const place = (addressLocality: string) => ({
  '@type': 'Place',
  address: { '@type': 'PostalAddress', addressLocality },
})

describe('the same employer and title', () => {
  test('with one thing more that agrees are suggested, in words, and stay two postings', async () => {
    const a = await importOne('a.json', { description: textOf(1), datePosted: '2026-11-01' })
    const b = await importOne('b.json', {
      title: 'HARBOUR PILOT SCHEDULER (m/f/d)',
      hiringOrganization: { name: 'Northvale Harbour Ltd.' },
      description: textOf(2),
      datePosted: '2026-11-04',
      jobLocation: place('Oslo'),
    })
    const [pair, ...rest] = await pairs()
    expect(rest).toEqual([])
    expect(pair).toMatchObject({ kind: 'sameJob', a: { id: a }, b: { id: b } })
    expect(pair?.evidence.map(({ text }) => text)).toEqual([
      'Same employer (Northvale Harbour) and title (“Harbour Pilot Scheduler”)',
      'Posted 3 days apart',
    ])
    expect((await app.call('postings.list')).total).toBe(2)
    expect((await app.call('postings.counts')).duplicates).toBe(1)
    expect((await app.call('postings.get', { id: b })).lookAlikes).toMatchObject([{ id: a, kind: 'sameJob' }])
  })

  test('without anything more are not', async () => {
    await importOne('a.json', { description: textOf(1), datePosted: '2026-08-01' })
    await importOne('b.json', { description: textOf(2), jobLocation: place('Oslo') })
    expect(await pairs()).toEqual([])
  })

  test('with two numbers of the employer’s own are two openings, unless place and text agree', async () => {
    await importOne('a.json', { identifier: 'N-1', description: textOf(1) })
    await importOne('b.json', { identifier: 'N-2', description: textOf(2) })
    expect(await pairs()).toEqual([])
    await importOne('c.json', { identifier: 'N-3', description: textOf(2), datePosted: '2026-02-01' })
    expect((await pairs()).map(kindsOf)).toEqual([['employerAndTitle', 'place', 'text']])
  })

  test('in a script without spaces', async () => {
    const names = { title: '港湾案内人', hiringOrganization: { name: '北谷港株式会社' } }
    await importOne('a.json', names)
    await importOne('b.json', { ...names, datePosted: '2026-11-02' })
    expect(await pairs()).toHaveLength(1)
  })

  test('are found when a correction makes them so', async () => {
    await importOne('a.json', {})
    const b = await importOne('b.json', { title: 'Pilot Scheduler', datePosted: '2026-11-02' })
    expect(await pairs()).toEqual([])
    await app.call('postings.override', { id: b, field: 'title', value: 'Harbour Pilot Scheduler' })
    expect(await pairs()).toHaveLength(1)
  })

  test('compare each posting with a handful only', async () => {
    const files = Array.from({ length: 40 }, (_, n) => [
      `${n}.json`,
      postingJson({ identifier: undefined, url: `https://jobs.example.org/roles/${n + 1}` }),
    ])
    await app.importTexts(Object.fromEntries(files))
    const { total } = await app.call('duplicates.list', { limit: 500 })
    expect(total).toBeGreaterThan(30)
    expect(total).toBeLessThan(40 * 7)
  })
})

describe('the text of another employer', () => {
  test('nearly the same is suggested with how much of it', async () => {
    const text = textOf(3)
    await importOne('a.json', { description: text })
    await importOne('b.json', {
      title: 'Scheduler',
      hiringOrganization: { name: 'Tern Recruitment' },
      description: `Our client, a harbour in the north, has asked us to find: ${text}`,
      datePosted: '2026-01-01',
    })
    const [pair] = await pairs()
    expect(pair?.kind).toBe('sameText')
    expect(pair?.evidence.map(({ text: words }) => words)).toEqual([
      'The text is the same',
      expect.stringMatching(/^Different employers: .*Northvale Harbour/),
    ])
  })

  test('with one employer that is not named is called no other employer', async () => {
    const text = textOf(3)
    await importOne('a.json', { description: text })
    await importOne('b.json', { title: 'Scheduler', hiringOrganization: undefined, description: text })
    const [pair] = await pairs()
    expect(pair?.evidence.at(-1)?.text).toBe('Only one names its employer: Northvale Harbour')
  })

  test('another text is not, however short', async () => {
    await importOne('a.json', { description: textOf(3) })
    await importOne('b.json', { hiringOrganization: { name: 'Tern' }, description: textOf(4) })
    await importOne('c.json', { hiringOrganization: { name: 'Skua' }, description: 'Call us.' })
    await importOne('d.json', { hiringOrganization: { name: 'Gull' }, description: 'Call us.' })
    expect(await pairs()).toEqual([])
  })

  test('that many have is a template and says nothing more', async () => {
    const files = Array.from({ length: 30 }, (_, n) => [
      `${n}.json`,
      postingJson({ identifier: `N-${n}`, title: `Job ${n}`, hiringOrganization: { name: `Employer ${n}` } }),
    ])
    await app.importTexts(Object.fromEntries(files.slice(0, 10)))
    await app.importTexts(Object.fromEntries(files.slice(10)))
    expect((await app.call('duplicates.list')).total).toBeLessThan(30)
  })
})

describe('not a duplicate', () => {
  test('is remembered over imports and restarts, and undone row for row', async () => {
    const a = await importOne('a.json', {})
    const b = await importOne('b.json', { datePosted: '2026-11-02' })
    const before = dumpLibrary(app.dataDir)
    await app.call('duplicates.dismiss', { a: b, b: a })
    expect(await pairs()).toEqual([])
    expect((await app.call('postings.counts')).duplicates).toBe(0)
    expect((await app.call('postings.get', { id: a })).lookAlikes).toEqual([])
    await app.restart()
    await importOne('c.json', { datePosted: '2026-11-02', validThrough: '2026-12-31' })
    await app.call('postings.override', { id: b, field: 'title', value: 'Pilot' })
    await app.call('postings.override', { id: b, field: 'title', value: null })
    const known = (await pairs()).filter((pair) => pair.a.id === a && pair.b.id === b)
    expect(known).toEqual([])
    for (let n = 0; n < 3; n++) await app.call('history.undo')
    expect((await app.call('history.list', {})).undo?.label).toContain('are two jobs')
    await app.call('history.undo')
    expect(dumpLibrary(app.dataDir)).toEqual(before)
  })

  test('settles the doubt about a number that two jobs share', async () => {
    const a = await importOne('a.json', { identifier: 'N-1' })
    const b = await importOne('b.json', {
      identifier: 'N-1',
      title: 'Pastry Cook',
      description: '<p>Bake bread and buns before dawn in our canteen; butter is your friend.</p>',
    })
    expect((await app.call('postings.counts')).needsReview).toBe(1)
    expect(await pairs()).toMatchObject([{ kind: 'sameKey', a: { id: a }, b: { id: b } }])
    await app.call('duplicates.dismiss', { a, b })
    expect((await app.call('postings.counts')).needsReview).toBe(0)
  })

  test('needs two postings', async () => {
    const a = await importOne('a.json', {})
    expect((await app.refusal('duplicates.dismiss', { a, b: a })).code).toBe('badRequest')
    expect((await app.refusal('duplicates.dismiss', { a, b: 'gone' })).code).toBe('notFound')
  })
})

test('the pair for which most speaks comes first, however old it is', async () => {
  const base = { description: textOf(1), datePosted: '2026-11-01', jobLocation: place('Oslo') }
  await importOne('a.json', base)
  await importOne('b.json', { ...base, datePosted: '2026-11-02' })
  await importOne('c.json', {
    ...base,
    title: 'Rigger',
    description: textOf(5),
    jobLocation: place('Bergen'),
  })
  await importOne('d.json', {
    title: 'Rigger',
    description: textOf(9),
    datePosted: '2026-11-03',
    jobLocation: place('Bodø'),
  })
  const [first, second, ...rest] = await pairs()
  expect(rest).toEqual([])
  expect(kindsOf(first)).toEqual(['employerAndTitle', 'place', 'posted', 'text'])
  expect(kindsOf(second)).toEqual(['employerAndTitle', 'posted'])
  expect(first!.foundAt < second!.foundAt).toBe(true)
})

test('a deleted posting takes its pairs with it, and undo brings them back', async () => {
  const a = await importOne('a.json', {})
  await importOne('b.json', { datePosted: '2026-11-02' })
  await app.call('postings.delete', { ids: [a] })
  expect(await pairs()).toEqual([])
  await app.call('history.undo')
  expect(await pairs()).toHaveLength(1)
})

test('keys are looked through in an index that holds nothing else', async () => {
  const Sqlite = createRequire(import.meta.url)('better-sqlite3') as typeof Database
  const library = new Sqlite(join(app.dataDir, 'library.db'), { readonly: true })
  const plan = library.prepare<string[], { detail: string }>(`EXPLAIN QUERY PLAN ${postingsOfKeys}`)
  const steps = plan.all('[]', '[]', '[]', '[]').map(({ detail }) => detail)
  library.close()
  expect(steps[0]).toBe('SCAN postings USING COVERING INDEX postingsByLikeness')
})

test('titles are compared without case, gender marks and punctuation, in any script', () => {
  expect(titleKey('Senior Pilot (m/w/d)')).toBe(titleKey('SENIOR PILOT – [all genders]'))
  expect(titleKey('Pilot (gn)')).toBe('pilot')
  expect(titleKey('C++ / C# Developer')).toBe('c++ c# developer')
  expect(titleKey('船長（常勤）')).toBe('船長 常勤')
})

test('shared text is that of the shorter one', () => {
  expect(sharedText(textOf(1), `${textOf(1)} ${textOf(2)}`)).toBe(1)
  expect(sharedText(textOf(1), textOf(2))).toBeLessThan(0.3)
  expect(sharedText('short', 'short')).toBe(0)
})
