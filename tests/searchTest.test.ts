// Every search over a real library finds what a plain reading of the same search over the records finds.

import { join } from 'node:path'
import Database from 'better-sqlite3'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { migrations } from '../electron/core/db/migrations.ts'
import { calendarDayIn } from '../shared/calendar.ts'
import type { Posting } from '../shared/model.ts'
import type { Pay } from '../shared/pay.ts'
import type { TalkKind } from '../shared/salaryTalk.ts'
import { printSearch } from '../shared/search/printSearch.ts'
import { type PaidTime, yearlyPay } from '../shared/yearlyPay.ts'
import { startApp, type TestApp } from './helpers/app.ts'
import { fitsSearch, type SearchSurroundings } from './helpers/plainSearch.ts'
import { searchArbitrary } from './helpers/searchArbitrary.ts'
import { searchLibrary } from './helpers/searchLibrary.ts'

let app: TestApp
let postings: Posting[]
let around: SearchSurroundings

beforeAll(async () => {
  app = await startApp()
  await searchLibrary(app)
  const { rows } = await app.call('postings.list', { isArchived: null, limit: 500 })
  postings = await Promise.all(rows.map(({ id }) => app.call('postings.get', { id })))
  const { fields } = await app.call('fields.list')
  const contacts = await Promise.all(
    postings.map(async ({ id }): Promise<[string, string[]]> => {
      const { people } = await app.call('people.ofPosting', { postingId: id })
      return [id, people.map(({ name }) => name)]
    }),
  )
  const said = await Promise.all(postings.map(async ({ id }) => [id, await saidOf(id)] as const))
  around = {
    offered: new Map(said.map(([id, { offered }]) => [id, offered])),
    wished: new Map(said.map(([id, { wished }]) => [id, wished])),
    people: new Map(contacts),
    fields,
    stages: (await app.call('stages.list')).stages,
    now: app.clock.now(),
    zone: app.clock.zone(),
  }
}, 60_000)
afterAll(() => app.close())

/** As shared/yearlyPay.ts has it, but unrounded. */
async function saidOf(postingId: string) {
  const { offers } = await app.call('offers.list', { postingId })
  const { talks } = await app.call('salaryTalks.list', { postingId })
  const named = (wanted: TalkKind) =>
    talks.filter(({ kind }) => kind === wanted).map(({ pay }) => ({ ...noTime, base: pay }))
  const yearOf = ({ base, ...time }: PaidTime & { base: Pay | null }) => {
    const year = base === null ? null : yearlyPay(base, time)
    const [low, high] = [year?.low ?? year?.top ?? null, year?.top ?? year?.low ?? null]
    return { low, high, currency: base?.currency ?? null }
  }
  return {
    offered: [...offers, ...named('offered')].map(yearOf),
    wished: named('wished').map(yearOf),
  }
}
const noTime = { hoursPerWeek: null, salariesPerYear: null }

const find = async (text: string) => {
  const { rows, total } = await app.call('postings.list', { text, isArchived: null, limit: 500 })
  expect(total).toBe(rows.length)
  return rows.map(({ id }) => id).sort()
}
const plainly = (query: Parameters<typeof fitsSearch>[0]) =>
  postings
    .filter((posting) => fitsSearch(query, posting, around))
    .map(({ id }) => id)
    .sort()
const names = async (text: string) => {
  const ids = await find(text)
  return postings.filter(({ id }) => ids.includes(id)).map(({ identifier }) => identifier?.value)
}

test('any search finds what it says', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(searchArbitrary, async (query) => {
      expect(await find(printSearch(query))).toEqual(plainly(query))
    }),
    { numRuns: 700 },
  )
})

test('a single condition of every kind tells postings apart', { timeout: 60_000 }, async () => {
  const single = searchArbitrary.filter(
    ({ clauses }) => clauses.length === 1 && clauses[0]?.terms.length === 1,
  )
  const sizes = new Map<string, Set<boolean>>()
  for (const query of fc.sample(single, { numRuns: 250, seed: 7 })) {
    const found = (await find(printSearch(query))).length
    const kind = query.clauses[0]?.terms[0]?.condition.kind ?? ''
    sizes.set(kind, (sizes.get(kind) ?? new Set()).add(found > 0 && found < postings.length))
  }
  for (const [kind, told] of sizes) expect(told, kind).toContain(true)
})

test('the person’s zone decides which day it is', async () => {
  const before = await names('closes:2026-11-22')
  app.clock.setZone('Pacific/Auckland')
  try {
    // 22 November 17:00 in Berlin is the 23rd there; a bare date is the same day everywhere.
    expect(calendarDayIn(Date.parse('2026-11-22T16:00:00Z'), 'Pacific/Auckland')).toBe('2026-11-23')
    const after = await names('closes:2026-11-22')
    expect(before.length).toBeGreaterThan(after.length)
    expect(after.length).toBeGreaterThan(0)
  } finally {
    app.clock.setZone('Europe/Berlin')
  }
})

test('an older library gets its columns to search by as an import would fill them', () => {
  const old = new Database(':memory:')
  old.prepare('ATTACH ? AS library').run(join(app.dataDir, 'library.db'))
  old.exec(`CREATE TABLE postings AS
    SELECT id, deadline, salary, closesOn, salaryTop, salaryCurrency FROM library.postings`)
  const read = () =>
    old.prepare('SELECT id, closesOn, salaryTop, salaryCurrency FROM postings ORDER BY id').all()
  const filled = read()
  const [update = ''] = migrations[1]?.up.match(/UPDATE postings SET[^;]+;/) ?? []
  old.exec('UPDATE postings SET closesOn = NULL, salaryTop = NULL, salaryCurrency = NULL')
  expect(read()).not.toEqual(filled)
  old.exec(update)
  expect(read()).toEqual(filled)
  old.close()
})

describe('the archive', () => {
  test('is searched where the search says so, and only there', async () => {
    const listed = async (text: string) => (await app.call('postings.list', { text })).total
    const archived = postings.filter(({ tracking }) => tracking.archivedAt !== null).length
    expect(archived).toBeGreaterThan(0)
    expect(await listed('')).toBe(postings.length - archived)
    expect(await listed('is:archived')).toBe(archived)
    expect(await listed('-is:archived')).toBe(postings.length - archived)
  })
})

describe('hostile searches', () => {
  const searches = [
    'a'.repeat(1_000),
    'a '.repeat(500),
    '-a '.repeat(333),
    'a OR '.repeat(199),
    'is:open OR '.repeat(90),
    'tag:x '.repeat(160),
    '"\u0000" a\u0000b',
    'title:"" OR NEAR(a b) title:{} ^a a*',
    "tag:'); DROP TABLE postings --",
    'deadline:9998-12-31 posted:<0001 added:>9998',
  ].map((text) => ({ name: text.slice(0, 40), text }))

  test.each(searches)('$name', async ({ text }) => {
    expect((await app.ask('postings.list', { text: text.slice(0, 1_000) })).ok).toBe(true)
  })
})
