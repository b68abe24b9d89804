// Lists, boards, groups and counts come from a roll held in memory. Whatever was done before, the answer right after it
// is what asking the database plainly gives.

import { join } from 'node:path'
import Database from 'better-sqlite3'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readDb } from '../electron/core/db/sql.ts'
import { keepRoll } from '../electron/core/roll/postingRoll.ts'
import { isTextBelow } from '../electron/core/roll/ranking.ts'
import { installSearchIndex, searchRefresher } from '../electron/core/roll/searchIndex.ts'
import { listSorts } from '../shared/postingFilter.ts'
import { sortDirections } from '../shared/savedView.ts'
import { initialStages } from '../shared/stages.ts'
import { postingJson, startApp, type TestApp } from './helpers/app.ts'
import {
  columnOrderOf,
  groupOrderOf,
  listPlainly,
  type PlainFilter,
  type PlainOrder,
} from './helpers/plainLists.ts'

const orders = listSorts.flatMap((sort) =>
  sortDirections.map((direction): PlainOrder => ({ sort, direction })),
)
const filters: PlainFilter[] = [
  {},
  { isArchived: null },
  { isArchived: true },
  { isOpen: true },
  { isBookmarked: true },
  { hasSalary: false },
  { stageIds: ['applied', 'offer', 'rejected'] },
]

const savedSearches: Record<string, PlainFilter> = {
  'is:open': { isOpen: true },
  'has:salary': { hasSalary: true },
  pilot: { match: '"pilot" *' },
  'note:tides': { match: 'notes : "tides" *' },
  sea: { match: '"sea" *' },
}

/** Compares what a window shows of postings: every order in `of` turns, all else in each. */
async function compareAll(app: TestApp, turn = 0, of = 1): Promise<void> {
  const db = new Database(join(app.dataDir, 'library.db'), { readonly: true })
  try {
    const now = new Date(app.clock.now()).toISOString()
    for (const [n, order] of orders.entries()) {
      if (n % of !== turn % of) continue
      const filter = filters[n % filters.length] ?? {}
      const plain = listPlainly(db, now, filter, order)
      const listed = await app.call('postings.list', { ...filter, ...order, limit: 500 })
      expect(listed.rows.map(({ id }) => id)).toEqual(plain.map(({ id }) => id))
      expect(listed.total).toBe(plain.length)
      await compareGroups(app, db, filter, order)
    }
    const { stages } = await app.call('stages.list')
    for (const order of orders.slice(0, 3)) {
      const { columns } = await app.call('board.columns', { ...order, first: 100, areEndedOpen: true })
      for (const [n, stage] of stages.entries()) {
        const plain = listPlainly(db, now, { stageIds: [stage.id] }, order, columnOrderOf(stage, order))
        expect(columns[n]?.rows.map(({ id }) => id)).toEqual(plain.map(({ id }) => id))
      }
    }
    await compareCounts(app, db, now)
  } finally {
    db.close()
  }
}

async function compareGroups(
  app: TestApp,
  db: Database.Database,
  filter: PlainFilter,
  order: PlainOrder,
): Promise<void> {
  const now = new Date(app.clock.now()).toISOString()
  for (const [groupBy, key] of [
    ['stage', 'stageId'],
    ['employer', 'employerKey'],
  ] as const) {
    const plain = listPlainly(db, now, filter, order, groupOrderOf[groupBy])
    const { groups } = await app.call('groups.list', { ...filter, groupBy })
    const counted = [...Map.groupBy(plain, (row) => row[key])].map(([name, rows]) => [name, rows.length])
    expect(groups.map((group) => [group.key, group.count])).toEqual(counted)
    const folded = groups.slice(0, 1).map((group) => group.key)
    const { rows } = await app.call('groups.rows', { ...filter, ...order, groupBy, folded, limit: 500 })
    expect(rows.map(({ id }) => id)).toEqual(
      plain.filter((row) => !folded.includes(row[key])).map(({ id }) => id),
    )
  }
}

async function compareCounts(app: TestApp, db: Database.Database, now: string): Promise<void> {
  const order: PlainOrder = { sort: 'added', direction: 'ascending' }
  const countOf = (filter: PlainFilter) => listPlainly(db, now, filter, order).length
  const counts = await app.call('postings.counts')
  expect(counts).toMatchObject({
    all: countOf({}),
    inbox: countOf({ stageIds: ['new'] }),
    bookmarked: countOf({ isBookmarked: true }),
    archived: countOf({ isArchived: true }),
    needsReview: countOf({ needsReview: true }),
    samples: 0,
  })
  const { views } = await app.call('views.list')
  const viewCounts = (await app.call('views.counts')).counts
  for (const { id, search } of views) {
    const expected = countOf(savedSearches[search] ?? {})
    expect(viewCounts[id]).toBe(expected)
    expect((await app.call('postings.list', { text: search })).total).toBe(expected)
  }
}

type Step = (app: TestApp, ids: readonly string[]) => Promise<unknown>

const which = fc.array(fc.nat(11), { minLength: 1, maxLength: 4 })
const pick = (ids: readonly string[], numbers: number[]) => [...new Set(numbers.map((n) => ids[n] ?? ''))]
const titles = [
  'Ærlig Dockhand',
  'ærlig dockhand',
  'Zoë \u{1F6A2} Pilot',
  'Zoë \uFFFD Pilot',
  '“Pilot”',
  '…',
  '東京の港',
]
const days = ['2026-11-19', '2026-11-20', '2026-11-21', '2026-12-24', undefined]
const salaries = [
  undefined,
  { currency: 'EUR', value: { '@type': 'QuantitativeValue', minValue: 50_000, unitText: 'YEAR' } },
  { currency: 'EUR', value: { '@type': 'QuantitativeValue', minValue: 62_000, unitText: 'YEAR' } },
  { currency: 'NOK', value: { '@type': 'QuantitativeValue', minValue: 48_000, unitText: 'MONTH' } },
  { currency: 'USD', value: { '@type': 'QuantitativeValue', value: 900, unitText: 'TASK' } },
]
const places = ['Oslo', 'oslo', 'Århus', undefined, 'Zagreb'].map((city) =>
  city === undefined ? undefined : { '@type': 'Place', address: { addressLocality: city } },
)
const importing = (identifiers: number[], [t, d, s]: [number, number, number]): Step => {
  const files = identifiers.map((n) => [
    `${n}.json`,
    postingJson({
      title: titles[(n + t) % titles.length],
      identifier: `N-${n}`,
      validThrough: days[(n + d) % days.length],
      datePosted: days[(n * 3 + t) % days.length],
      baseSalary: salaries[(n + s) % salaries.length],
      jobLocation: places[(n + s) % places.length],
      hiringOrganization: n % 4 === 0 ? undefined : { name: `${titles[n % 3]} ${n % 5}` },
    }),
  ])
  return (app) => app.importTexts(Object.fromEntries(files))
}

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.tuple(which, fc.tuple(fc.nat(6), fc.nat(4), fc.nat(4))).map((all) => importing(...all)),
  },
  fc.tuple(which, fc.boolean()).map(
    ([w, is]): Step =>
      (app, ids) =>
        app.ask('tracking.setBookmark', { ids: pick(ids, w), isBookmarked: is }),
  ),
  fc.tuple(which, fc.constantFrom(...initialStages)).map(
    ([w, { id }]): Step =>
      (app, ids) =>
        app.ask('tracking.setStage', { ids: pick(ids, w), stageId: id }),
  ),
  fc.tuple(which, fc.constantFrom(...days)).map(
    ([w, on]): Step =>
      (app, ids) =>
        app.ask('tracking.setDeadline', {
          ids: pick(ids, w),
          deadline: on === undefined ? null : { on, time: null },
        }),
  ),
  fc.tuple(which, fc.boolean()).map(
    ([w, is]): Step =>
      (app, ids) =>
        app.ask('tracking.setArchived', { ids: pick(ids, w), isArchived: is }),
  ),
  fc.tuple(fc.nat(11), fc.constantFrom(null, ...titles)).map(
    ([n, value]): Step =>
      (app, ids) =>
        app.ask('postings.override', { id: ids[n] ?? '', field: 'title', value }),
  ),
  fc.tuple(fc.nat(11), fc.constantFrom('2026-11-20', '2026-11-25')).map(
    ([n, on]): Step =>
      (app, ids) =>
        app.ask('interviews.create', {
          postingId: ids[n] ?? '',
          kind: 'video',
          when: { on, time: '14:00', until: null, zone: 'Europe/Berlin' },
        }),
  ),
  fc.tuple(fc.nat(11), fc.constantFrom('2026-11-24', '2026-12-01')).map(
    ([n, on]): Step =>
      (app, ids) =>
        app.ask('tracking.setReplyBy', { ids: pick(ids, [n]), replyBy: { on, time: null } }),
  ),
  fc.tuple(fc.nat(11), fc.constantFrom('pilot tides', 'harbour')).map(
    ([n, body]): Step =>
      (app, ids) =>
        app.ask('notes.create', { postingId: ids[n] ?? '', body }),
  ),
  which.map(
    (w): Step =>
      (app, ids) =>
        app.ask('tracking.setTags', { ids: pick(ids, w), add: ['sea'] }),
  ),
  fc.tuple(fc.nat(11), fc.nat(11)).map(
    ([a, b]): Step =>
      (app, ids) =>
        app.ask('postings.merge', { keepId: ids[a] ?? '', otherId: ids[b] ?? '', choices: {} }),
  ),
  which.map(
    (w): Step =>
      (app, ids) =>
        app.ask('postings.delete', { ids: pick(ids, w) }),
  ),
  fc.constant<Step>((app) => app.ask('bin.restore', { ids: null })),
  { weight: 3, arbitrary: fc.constant<Step>((app) => app.ask('history.undo')) },
  { weight: 2, arbitrary: fc.constant<Step>((app) => app.ask('history.redo')) },
  fc.constant<Step>(async (app) => app.clock.advance(30 * 3_600_000)),
)

test('after any commands every list is what the database says', { timeout: 240_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 14 }), async (steps) => {
      const app = await startApp()
      try {
        for (const search of Object.keys(savedSearches)) {
          await app.call('views.save', { name: search, search, sort: 'added', direction: 'ascending' })
        }
        // Asked while the library is empty, so that all that follows has to be noticed.
        await compareAll(app)
        await importing([0, 1, 2, 3, 4, 5, 6, 7], [0, 0, 0])(app, [])
        const order = { sort: 'added', direction: 'ascending', isArchived: null, limit: 12 } as const
        const ids = (await app.call('postings.list', order)).rows.map(({ id }) => id)
        for (const [turn, act] of steps.entries()) {
          await act(app, ids)
          app.clock.advance(1_000)
          await compareAll(app, turn, 5)
        }
        await compareAll(app)
      } finally {
        await app.close()
      }
    }),
    { numRuns: 10 },
  )
})

test('while an import goes on, a list holds what is committed, and all of it once it is over', async () => {
  const app = await startApp()
  try {
    const { importId } = await app.call('imports.begin')
    for (let n = 0; n < 12; n++) {
      const files = [0, 1, 2].map((m) => ({
        path: `${n} ${m}.json`,
        base64: Buffer.from(postingJson({ identifier: `N-${n}-${m}` })).toString('base64'),
      }))
      await app.call('imports.addFiles', { importId, files })
      await compareAll(app, n, 6)
    }
    await app.call('imports.finish', { importId })
    expect((await app.call('postings.list')).total).toBe(36)
    expect((await app.call('postings.list', { text: 'harbour' })).total).toBe(36)
    await compareAll(app)
  } finally {
    await app.close()
  }
})

test('what an open transaction changes is seen once it is committed, whoever asked meanwhile', async () => {
  const app = await startApp()
  try {
    await importing([0, 1, 2], [0, 0, 0])(app, [])
    await app.core.close()
    const path = join(app.dataDir, 'library.db')
    const writer = new Database(path)
    const reader = new Database(path, { readonly: true })
    installSearchIndex(writer)
    const roll = keepRoll(writer, readDb(reader))
    const samples = () => roll.postings().all.flatMap(({ seq, isSample }) => (isSample ? [seq] : []))
    const finds = () => roll.postings().all.filter(roll.found('"lighthouse"')).length
    const mark = (seq: number) => writer.prepare('UPDATE postings SET isSample = 1 WHERE seq = ?').run(seq)
    expect([samples(), finds()]).toEqual([[], 0])
    mark(1)
    writer.exec('BEGIN')
    mark(2)
    writer.exec("UPDATE postings SET title = 'Lighthouse keeper' WHERE seq = 3")
    expect([samples(), finds()]).toEqual([[1], 0])
    searchRefresher(writer)()
    writer.exec('COMMIT')
    expect([samples(), finds()]).toEqual([[1, 2], 1])
    writer.exec('BEGIN')
    mark(3)
    writer.exec('ROLLBACK')
    expect(samples()).toEqual([1, 2])
    mark(3)
    expect(samples()).toEqual([1, 2, 3])
    writer.close()
    reader.close()
    await app.restart()
  } finally {
    await app.close()
  }
})

test('texts compare as SQLite compares them', () => {
  const db = new Database(':memory:')
  const compare = db.prepare<[string, string], { isBelow: number }>('SELECT ? < ? AS isBelow')
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (one, other) => {
      expect(isTextBelow(one, other)).toBe(compare.get(one, other)?.isBelow === 1)
    }),
    { numRuns: 1_000 },
  )
  expect(isTextBelow('\uFFFD', '\u{1F6A2}')).toBe(true)
  db.close()
})

test('a day on which a listing closes lasts to its end where the person is, not where they were when it came in', async () => {
  const app = await startApp()
  try {
    const named = (title: string, validThrough: string) =>
      postingJson({ title, identifier: title, validThrough })
    await app.importTexts({
      'day.json': named('Day', '2026-12-05'),
      'noon.json': named('Noon', '2026-12-05T12:00:00Z'),
    })
    const found = async (text: string) =>
      (await app.call('postings.list', { text })).rows.map(({ title }) => title).sort()
    const seen = async (zone: string, now: string) => {
      app.clock.setZone(zone)
      app.clock.set(now)
      return [await found('is:open'), await found('closes:overdue'), await found('closes:<2d')]
    }
    expect(await seen('Europe/Berlin', '2026-12-05T22:59:00Z')).toEqual([['Day'], ['Noon'], ['Day']])
    expect(await seen('Europe/Berlin', '2026-12-05T23:01:00Z')).toEqual([[], ['Day', 'Noon'], []])
    expect(await seen('America/New_York', '2026-12-06T04:59:00Z')).toEqual([['Day'], ['Noon'], ['Day']])
    expect(await seen('America/New_York', '2026-12-06T05:01:00Z')).toEqual([[], ['Day', 'Noon'], []])
    expect(await seen('Asia/Tokyo', '2026-12-05T15:01:00Z')).toEqual([[], ['Day', 'Noon'], []])
  } finally {
    await app.close()
  }
})
