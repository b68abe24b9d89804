// When things are due: the one rule over zones and changes of clock, and its properties. What of it the library finds is
// in dueList.test.ts.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, calendarDayIn } from '../shared/calendar.ts'
import {
  compareDue,
  type DueCore,
  type DueGroup,
  type DueWhen,
  dueGroups,
  dueKey,
  dueKinds,
  placeDue,
  readDueKey,
  spanOf,
  whenOfDate,
} from '../shared/due.ts'
import type { PostingDate } from '../shared/posting.ts'

const day = (on: string, time: string | null = null): DueWhen => ({ certainty: 'day', on, time })
const instant = (at: string, until: string | null = null): DueWhen => ({ certainty: 'instant', at, until })
const place = (
  kind: DueCore['kind'],
  when: DueWhen,
  now: string,
  zone: string,
  state: DueCore['state'] = null,
) => placeDue({ kind, when, state }, { now: Date.parse(now), zone })

describe('a bare day ends when it ends where the person is', () => {
  test.each<[string, string, string, DueGroup]>([
    // The first and the last place on Earth where it is some day.
    ['Pacific/Kiritimati', '2026-11-20', '2026-11-20T09:59:59Z', 'today'],
    ['Pacific/Kiritimati', '2026-11-20', '2026-11-20T10:00:00Z', 'overdue'],
    ['Pacific/Niue', '2026-11-20', '2026-11-21T10:59:59Z', 'today'],
    ['Pacific/Niue', '2026-11-20', '2026-11-21T11:00:00Z', 'overdue'],
    ['Pacific/Niue', '2026-11-20', '2026-11-20T10:59:59Z', 'week'],
    ['Asia/Kolkata', '2026-11-20', '2026-11-20T18:29:59Z', 'today'],
    ['Asia/Kolkata', '2026-11-20', '2026-11-20T18:30:00Z', 'overdue'],
    // A day of 23 hours, and one of 25.
    ['America/New_York', '2026-03-08', '2026-03-09T03:59:59Z', 'today'],
    ['America/New_York', '2026-03-08', '2026-03-09T04:00:00Z', 'overdue'],
    ['America/New_York', '2026-11-01', '2026-11-02T04:59:59Z', 'today'],
    ['America/New_York', '2026-11-01', '2026-11-02T05:00:00Z', 'overdue'],
    // Half an hour is lost here, and found again.
    ['Australia/Lord_Howe', '2026-10-04', '2026-10-04T12:59:59Z', 'today'],
    ['Australia/Lord_Howe', '2026-10-04', '2026-10-04T13:00:00Z', 'overdue'],
    ['Australia/Lord_Howe', '2027-04-04', '2027-04-04T13:29:59Z', 'today'],
    ['Australia/Lord_Howe', '2027-04-04', '2027-04-04T13:30:00Z', 'overdue'],
    ['UTC', '2028-02-29', '2028-02-29T23:59:59Z', 'today'],
    ['UTC', '2028-02-29', '2028-03-01T00:00:00Z', 'overdue'],
  ])('%s, %s at %s: %s', (zone, on, now, group) => {
    expect(place('mine', day(on), now, zone)).toMatchObject({ group, on, time: null, isCertain: true })
  })
})

describe('an instant is told on the clocks of the person', () => {
  test.each([
    ['Pacific/Kiritimati', '2026-11-21', '07:30'],
    ['Pacific/Niue', '2026-11-20', '06:30'],
    ['Asia/Kolkata', '2026-11-20', '23:00'],
    ['America/New_York', '2026-11-20', '12:30'],
    ['Australia/Lord_Howe', '2026-11-21', '04:30'],
  ])('%s: %s at %s', (zone, on, time) => {
    const at = '2026-11-20T17:30:00Z'
    expect(place('listing', instant(at), '2026-11-19T00:00:00Z', zone)).toMatchObject({ on, time })
    expect(place('listing', instant(at), at, zone).group).toBe('today')
    expect(place('listing', instant(at), '2026-11-20T17:30:01Z', zone).group).toBe('past')
  })
})

describe('a time the clocks leave out or show twice', () => {
  test.each([
    ['left out in New York', 'America/New_York', '2026-03-08', '02:30', '2026-03-08T07:30:00.000Z'],
    ['shown twice in New York', 'America/New_York', '2026-11-01', '01:30', '2026-11-01T05:30:00.000Z'],
    ['left out on Lord Howe', 'Australia/Lord_Howe', '2026-10-04', '02:15', '2026-10-03T15:45:00.000Z'],
    ['shown twice on Lord Howe', 'Australia/Lord_Howe', '2027-04-04', '01:45', '2027-04-03T14:45:00.000Z'],
  ])('%s', (_, zone, on, time, at) => {
    expect(new Date(spanOf(day(on, time), { now: 0, zone }).latest).toISOString()).toBe(at)
  })
})

describe('what has passed', () => {
  const now = '2026-11-20T12:00:00Z'
  test.each<[string, DueCore['kind'], DueWhen, DueGroup]>([
    ['my deadline at a time of today is overdue', 'mine', day('2026-11-20', '12:59'), 'overdue'],
    ['a task of yesterday is overdue', 'task', day('2026-11-19'), 'overdue'],
    ['an answer to an offer is overdue', 'replyBy', day('2026-11-19'), 'overdue'],
    ['a listing has closed and asks for nothing', 'listing', day('2026-11-19'), 'past'],
    ['a listing that closed this morning too', 'listing', instant('2026-11-20T08:00:00Z'), 'past'],
    ['an interview shows until its day is over', 'interview', instant('2026-11-20T08:00:00Z'), 'today'],
    [
      'an interview of last night that still goes on',
      'interview',
      instant('2026-11-19T22:00:00Z', '2026-11-20T12:30:00Z'),
      'today',
    ],
    ['an interview of yesterday', 'interview', instant('2026-11-19T08:00:00Z'), 'past'],
    ['a question waits without hurry', 'quiet', day('2026-10-01'), 'quiet'],
  ])('%s', (_, kind, when, group) => {
    expect(place(kind, when, now, 'Europe/Berlin').group).toBe(group)
  })
})

test('the seven days after today are the week, whatever day today is', () => {
  const groups = ['2026-11-20', '2026-11-21', '2026-11-27', '2026-11-28'].map(
    (on) => place('mine', day(on), '2026-11-20T12:00:00Z', 'Europe/Berlin').group,
  )
  expect(groups).toEqual(['today', 'week', 'week', 'later'])
})

describe('what is not certain', () => {
  const twoReadings: DueWhen = { certainty: 'ambiguous', readings: ['2026-11-12', '2026-12-11'] }

  test('of two readings the next one counts, and only the last closes it', () => {
    const at = (now: string) => place('listing', twoReadings, now, 'Europe/Berlin')
    expect(at('2026-11-10T12:00:00Z')).toMatchObject({ on: '2026-11-12', group: 'week', isCertain: false })
    expect(at('2026-11-20T12:00:00Z')).toMatchObject({ on: '2026-12-11', group: 'later' })
    expect(at('2026-12-12T12:00:00Z')).toMatchObject({ on: '2026-12-11', group: 'past' })
  })

  test('a time without a zone stays until it is over everywhere it may be meant', () => {
    const when: DueWhen = {
      certainty: 'local',
      on: '2026-11-20',
      earliest: '2026-11-20T03:00:00Z',
      latest: '2026-11-21T05:00:00Z',
    }
    const at = (now: string) => place('listing', when, now, 'Europe/Berlin').group
    expect(at('2026-11-20T12:00:00Z')).toBe('today')
    expect(at('2026-11-21T04:00:00Z')).toBe('today')
    expect(at('2026-11-21T06:00:00Z')).toBe('past')
  })

  test('a date is taken as it was written', () => {
    const date = (change: Partial<PostingDate>): PostingDate => ({
      raw: '',
      kind: 'date',
      instant: null,
      local: null,
      date: null,
      readings: [],
      earliest: null,
      latest: null,
      offsetKnown: false,
      ...change,
    })
    expect(whenOfDate(date({ date: '2026-11-20' }))).toEqual(day('2026-11-20'))
    expect(whenOfDate(date({ kind: 'instant', instant: '2026-11-20T08:00:00Z' }))).toEqual(
      instant('2026-11-20T08:00:00Z'),
    )
    expect(whenOfDate(date({ kind: 'ambiguous', readings: ['2026-11-12', '2026-12-11'] }))).toEqual(
      twoReadings,
    )
    expect(whenOfDate(date({ kind: 'approx', date: '2026-11-20' }))).toEqual({
      certainty: 'approx',
      on: '2026-11-20',
    })
    expect(whenOfDate(date({ kind: 'none', raw: 'until filled' }))).toBeNull()
  })
})

describe('what the person said of it', () => {
  const now = '2026-11-20T12:00:00Z'
  const at = (state: DueCore['state'], when = day('2026-11-22'), kind: DueCore['kind'] = 'listing') =>
    place(kind, when, now, 'Europe/Berlin', state).group

  test('snoozed: out of sight until then, afterwards in sight whatever its date', () => {
    expect(at({ kind: 'snoozed', until: '2026-11-20T12:00:01Z' })).toBe('aside')
    const woken: DueCore['state'] = { kind: 'snoozed', until: '2026-11-20T12:00:00Z' }
    expect(at(woken)).toBe('today')
    expect(at(woken, day('2027-11-22'))).toBe('today')
    expect(at(woken, day('2026-11-12'))).toBe('today')
    expect(at(woken, day('2026-11-12'), 'mine')).toBe('overdue')
  })

  test('done is done; stopped is aside until its date is over', () => {
    expect(at({ kind: 'done', until: null })).toBe('done')
    expect(at({ kind: 'stopped', until: null })).toBe('aside')
    expect(at({ kind: 'stopped', until: null }, day('2026-11-12'), 'mine')).toBe('done')
    expect(at({ kind: 'stopped', until: null }, day('2026-11-12'), 'quiet')).toBe('done')
  })
})

const zones = [
  'Pacific/Kiritimati',
  'Pacific/Niue',
  'Asia/Kolkata',
  'America/New_York',
  'Australia/Lord_Howe',
  'Europe/Berlin',
]
const moments = fc.record({
  now: fc.integer({ min: Date.parse('2026-01-01'), max: Date.parse('2027-12-31') }),
  zone: fc.constantFrom(...zones),
})
const days = fc.integer({ min: -40, max: 760 }).map((n) => addDays('2026-01-01', n))
const times = fc
  .tuple(fc.nat(23), fc.nat(59))
  .map((parts) => parts.map((n) => `${n}`.padStart(2, '0')).join(':'))
const instants = fc
  .integer({ min: Date.parse('2025-12-01'), max: Date.parse('2028-01-31') })
  .map((at) => new Date(at).toISOString())
const whens: fc.Arbitrary<DueWhen> = fc.oneof(
  instants.map((at) => instant(at)),
  fc.tuple(days, fc.option(times)).map(([on, time]) => day(on, time)),
  days.map((on): DueWhen => ({ certainty: 'approx', on })),
  fc
    .tuple(days, days)
    .map(([one, other]): DueWhen => ({ certainty: 'ambiguous', readings: [one, other].toSorted() })),
  days.map(
    (on): DueWhen => ({
      certainty: 'local',
      on,
      earliest: `${addDays(on, -1)}T22:00:00Z`,
      latest: `${on}T23:00:00Z`,
    }),
  ),
)
const states: fc.Arbitrary<DueCore['state']> = fc.oneof(
  fc.constantFrom(
    null,
    null,
    { kind: 'done' as const, until: null },
    { kind: 'stopped' as const, until: null },
  ),
  instants.map((until) => ({ kind: 'snoozed' as const, until })),
)
const dues = fc.record({ kind: fc.constantFrom(...dueKinds), when: whens, state: states })

describe('for whatever is due, anywhere, at any time', () => {
  test('it is in one group, and the groups touch without gap or overlap', () => {
    fc.assert(
      fc.property(dues, moments, (due, moment) => {
        const { group, on, latest, earliest } = placeDue(due, moment)
        expect(dueGroups).toContain(group)
        expect(earliest).toBeLessThanOrEqual(latest)
        if (due.state !== null) return
        const today = calendarDayIn(moment.now, moment.zone)
        const isOver = latest < moment.now
        // Each of these is what the others are not.
        const expected: DueGroup =
          due.kind === 'quiet'
            ? on <= today
              ? 'quiet'
              : on <= addDays(today, 7)
                ? 'week'
                : 'later'
            : isOver && (due.kind !== 'interview' || on < today)
              ? due.kind === 'listing' || due.kind === 'interview'
                ? 'past'
                : 'overdue'
              : on <= today
                ? 'today'
                : on <= addDays(today, 7)
                  ? 'week'
                  : 'later'
        expect(group).toBe(expected)
      }),
    )
  })

  test('as time goes by it only moves forward, and at its own instant it is today', () => {
    const order: DueGroup[] = ['later', 'week', 'today', 'overdue', 'past']
    const single = fc.record({
      kind: fc.constantFrom(...dueKinds.filter((kind) => kind !== 'quiet')),
      when: whens.filter(({ certainty }) => certainty !== 'ambiguous' && certainty !== 'local'),
      state: fc.constant(null),
    })
    fc.assert(
      fc.property(single, moments, fc.nat(40 * 86_400_000), (due, moment, passed) => {
        const before = placeDue(due, moment)
        const after = placeDue(due, { ...moment, now: moment.now + passed })
        expect(order.indexOf(after.group)).toBeGreaterThanOrEqual(order.indexOf(before.group))
        expect(placeDue(due, { ...moment, now: before.latest }).group).toBe('today')
      }),
    )
  })

  test('soonest first is one order: never both ways, and the same from any start', () => {
    const ordered = fc.record({
      on: days,
      time: fc.option(times),
      title: fc.option(fc.constantFrom('a', 'b')),
      key: fc.string(),
    })
    fc.assert(
      fc.property(fc.array(ordered, { maxLength: 12 }), (things) => {
        const sorted = things.toSorted(compareDue)
        expect(things.toReversed().toSorted(compareDue)).toEqual(sorted)
        for (const [at, thing] of sorted.entries()) {
          const next = sorted[at + 1]
          if (next !== undefined) expect(thing.on <= next.on).toBe(true)
        }
      }),
    )
  })
})

test('a key names one thing and is read back', () => {
  for (const kind of dueKinds) expect(readDueKey(dueKey(kind, 'abc'))).toEqual({ kind, id: 'abc' })
  for (const key of ['', 'task', 'task ', 'nothing abc']) expect(readDueKey(key)).toBeNull()
})
