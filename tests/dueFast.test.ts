// What is counted and taken from indexes is what working out every row would give: the calendar of everything and the
// windows of lists, over random dates of every kind, in zones with odd days, stored in another zone than they are read in.

import { createRequire } from 'node:module'
import { join } from 'node:path'
import type Database from 'better-sqlite3'
import fc from 'fast-check'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readDb } from '../electron/core/db/sql.ts'
import { listCalendarDays } from '../electron/core/due/calendarDays.ts'
import { countGroups, listDue } from '../electron/core/due/due.ts'
import { findDue } from '../electron/core/due/dueRows.ts'
import { readRoll } from '../electron/core/roll/postingRoll.ts'
import { addDays, calendarDayIn, endOfDayIn } from '../shared/calendar.ts'
import { compareDue, dueKinds } from '../shared/due.ts'
import { postingFilterSchema } from '../shared/postingFilter.ts'
import { startApp, type TestApp } from './helpers/app.ts'

const Sqlite = createRequire(import.meta.url)('better-sqlite3') as typeof Database

let app: TestApp
let connection: Database.Database
beforeEach(async () => {
  app = await startApp()
  connection = new Sqlite(join(app.dataDir, 'library.db'))
  connection
    .prepare(
      "INSERT INTO imports (id, commandId, origin, state, startedAt) VALUES ('i', 'c', 'files', 'finished', '2026-01-01')",
    )
    .run()
})
afterEach(async () => {
  connection.close()
  await app.close()
})

const zones = ['Europe/Berlin', 'Pacific/Kiritimati', 'Pacific/Niue', 'America/Havana', 'Australia/Lord_Howe']
/** Around the day on which Havana's clock shows midnight twice. */
const firstDay = '2026-10-25'
const lastDay = '2026-11-08'

const someDay = fc.integer({ min: -4, max: 18 }).map((n) => addDays(firstDay, n))
const someInstant = fc
  .tuple(
    someDay,
    fc.constantFrom(
      '03:59:59.999',
      '04:00:00.000',
      '04:30:00.000',
      '16:00:10.000',
      '16:00:50.000',
      '22:59:59.999',
      '10:00:00.000',
    ),
  )
  .map(([day, time]) => `${day}T${time}Z`)
const someListing = fc.oneof(
  someInstant.map((instant) => ({ kind: 'instant', instant, date: null, readings: [] as string[] })),
  someDay.map((date) => ({ kind: 'date', instant: null, date, readings: [] as string[] })),
  someDay.map((date) => ({ kind: 'approx', instant: null, date, readings: [] as string[] })),
  fc.tuple(someDay, fc.integer({ min: 1, max: 40 })).map(([day, later]) => ({
    kind: 'ambiguous',
    instant: null,
    date: null,
    readings: [day, addDays(day, later)],
  })),
)
const somePosting = fc.record({
  listing: someListing,
  title: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
  storedIn: fc.constantFrom(...zones),
  isBookmarked: fc.boolean(),
  isArchived: fc.integer({ min: 0, max: 5 }).map((n) => n === 0),
  stageId: fc.constantFrom('new', 'applied', 'rejected'),
  isTracked: fc.boolean(),
  mine: fc.option(someDay),
  task: fc.option(someDay),
  state: fc.option(fc.constantFrom('done', 'snoozed', 'stopped')),
})
type SomePosting = typeof somePosting extends fc.Arbitrary<infer T> ? T : never

function fill(postings: readonly SomePosting[]): void {
  connection.exec('DELETE FROM dueStates; DELETE FROM tasks; DELETE FROM tracking; DELETE FROM postings')
  const posting = connection.prepare(
    `INSERT INTO postings (id, importId, version, createdAt, updatedAt, isSample, needsReview, title, titleSort,
       employerName, employerSort, isEmployerHidden, placeCount, hasSections, workMode, deadline, deadlineEndsAt, closesOn)
     VALUES (?, 'i', 1, '', '', 0, 0, ?, ?, NULL, '', 0, 0, 0, 'unknown', ?, ?, ?)`,
  )
  const tracking = connection.prepare(
    'INSERT INTO tracking (postingId, stageId, stageSince, isBookmarked, archivedAt, deadlineOn, deadlineEndsAt) VALUES (?, ?, ?, ?, ?, ?, ?)',
  )
  const endOf = (day: string, zone: string) => new Date(endOfDayIn(day, zone)).toISOString()
  postings.forEach((each, n) => {
    const { listing, storedIn, mine, task } = each
    const last = listing.date ?? listing.readings.at(-1) ?? null
    const endsAt = listing.instant ?? endOf(last ?? firstDay, storedIn)
    const date = { raw: '', local: null, earliest: null, latest: null, offsetKnown: false, ...listing }
    const deadline = JSON.stringify({
      date,
      origin: 'stated',
      confidence: null,
      afterDays: null,
      reason: null,
    })
    const id = `p${n}`
    posting.run(id, each.title, each.title, deadline, endsAt, listing.date ?? listing.readings[0] ?? null)
    if (each.isTracked) {
      tracking.run(
        id,
        each.stageId,
        '2026-10-01T00:00:00.000Z',
        each.isBookmarked ? 1 : 0,
        each.isArchived ? '2026-10-02T00:00:00.000Z' : null,
        mine,
        mine === null ? null : endOf(mine, storedIn),
      )
    }
    if (task !== null) {
      connection
        .prepare(
          "INSERT INTO tasks (id, postingId, body, dueOn, dueEndsAt, createdAt) VALUES (?, ?, '', ?, ?, '')",
        )
        .run(`t${n}`, id, task, endOf(task, storedIn))
    }
    if (each.state !== null) {
      connection
        .prepare(
          "INSERT INTO dueStates (postingId, kind, subjectId, state, until, about) VALUES (?, 'listing', '', ?, ?, ?)",
        )
        .run(
          id,
          each.state,
          '2026-10-30T08:00:00.000Z',
          listing.instant ?? listing.date ?? listing.readings.join(' '),
        )
    }
  })
}

const someLibrary = fc.array(somePosting, { minLength: 1, maxLength: 60 })

test('each day of the calendar counts and shows what working out every posting gives', () => {
  const db = readDb(connection)
  const weightOf = (kind: string, isBookmarked: boolean) => (kind !== 'listing' ? 0 : isBookmarked ? 1 : 2)
  fc.assert(
    fc.property(
      someLibrary,
      fc.constantFrom(...zones),
      fc.integer({ min: 0, max: 4 }),
      (postings, zone, perDay) => {
        fill(postings)
        app.clock.set('2026-10-29T12:00:00Z')
        app.clock.setZone(zone)
        const moment = { now: app.clock.now(), zone }
        const all = findDue(db, moment, {
          from: null,
          until: null,
          kinds: dueKinds.filter((kind) => kind !== 'quiet'),
          where: { sql: 't.archivedAt IS NULL', values: [] },
          isWithOverdue: false,
        }).filter(({ on }) => on >= firstDay && on <= lastDay)
        const plain = [...Map.groupBy(all, ({ on }) => on)]
          .sort(([one], [other]) => (one < other ? -1 : 1))
          .map(([on, found]) => ({
            on,
            total: found.length,
            shown: found
              .sort(
                (a, b) =>
                  weightOf(a.kind, a.isBookmarked) - weightOf(b.kind, b.isBookmarked) || compareDue(a, b),
              )
              .slice(0, perDay),
          }))
        const filter = postingFilterSchema.parse({})
        const source = { db, clock: app.clock, roll: readRoll(db) }
        expect(listCalendarDays(source, { ...filter, from: firstDay, to: lastDay, perDay })).toEqual(plain)
      },
    ),
    { numRuns: 60 },
  )
})

test('a window of days holds what looking at every day would', () => {
  const db = readDb(connection)
  fc.assert(
    fc.property(
      someLibrary,
      fc.constantFrom(...zones),
      fc.integer({ min: 0, max: 9 }),
      (postings, zone, days) => {
        fill(postings)
        const moment = { now: Date.parse('2026-10-29T12:00:00Z'), zone }
        const today = calendarDayIn(moment.now, zone)
        const until = addDays(today, days)
        const keysOf = (entries: ReturnType<typeof listDue>) =>
          entries.map(({ group, key }) => `${group} ${key}`)
        const window = listDue(db, moment, { from: today, until })
        const everything = listDue(db, moment, { from: null, until: null }).filter(({ group, on, state }) => {
          if (group === 'overdue' || group === 'today' || group === 'quiet') return true
          return (group === 'aside' && state?.kind === 'snoozed') || (on >= today && on <= until)
        })
        expect(keysOf(window)).toEqual(keysOf(everything))
        expect(countGroups(window)).toEqual(countGroups(everything))
        expect(new Set(keysOf(window)).size).toBe(window.length)
      },
    ),
    { numRuns: 60 },
  )
})
