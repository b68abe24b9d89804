import { beforeAll, describe, expect, test } from 'vitest'
import { type AgendaEntry, entryOf, groupAgenda } from '../../renderer/views/deadlines/agendaGroups.ts'
import { whenWords } from '../../renderer/views/deadlines/agendaWords.ts'
import { addMonths, firstWeekdayOf, weeksOf } from '../../renderer/weeks.ts'
import { chooseLocale } from '../../renderer/words/dates.ts'
import { clockText, daysIntoWeek } from '../../shared/calendar.ts'
import type { DueThing } from '../../shared/due.ts'

// A Friday.
const moment = { now: Date.parse('2026-11-20T09:00:00Z'), zone: 'Europe/Berlin', locale: 'en-GB' }

function mine(on: string, time: string | null = null): AgendaEntry {
  const item: DueThing = {
    key: `mine ${on}`,
    kind: 'mine',
    when: { certainty: 'day', on, time },
    state: null,
    postingId: on,
    title: null,
    employerName: null,
    isEmployerHidden: false,
    stageId: 'new',
    isBookmarked: false,
    on,
    time,
    earliest: `${on}T12:00:00Z`,
    latest: `${on}T12:00:00Z`,
    deadline: null,
    reminders: null,
  }
  return entryOf(item, moment)
}

function listing(on: string): AgendaEntry {
  const { item, view } = mine(on)
  return { key: `listing ${on}`, item: { ...item, kind: 'listing' }, view }
}

const groupsOf = (days: string[], firstWeekday = 1) =>
  groupAgenda(
    days.map((day) => mine(day)),
    moment,
    firstWeekday,
  ).map((group) => [group.id, ...group.entries.map((entry) => entry.item.on)])

describe('groups', () => {
  test('days, then weeks, then the rest', () => {
    expect(
      groupsOf([
        '2026-11-19',
        '2026-11-20',
        '2026-11-21',
        '2026-11-22',
        '2026-11-23',
        '2026-11-29',
        '2026-11-30',
      ]),
    ).toEqual([
      ['overdue', '2026-11-19'],
      ['today', '2026-11-20'],
      ['tomorrow', '2026-11-21'],
      ['thisWeek', '2026-11-22'],
      ['nextWeek', '2026-11-23', '2026-11-29'],
      ['later', '2026-11-30'],
    ])
  })

  test('weeks that begin on Sunday end on Saturday', () => {
    expect(groupsOf(['2026-11-22', '2026-11-28', '2026-11-29'], 7)).toEqual([
      ['nextWeek', '2026-11-22', '2026-11-28'],
      ['later', '2026-11-29'],
    ])
  })

  test('a group says the days it has: on a Sunday, Monday is tomorrow', () => {
    const sunday = { ...moment, now: Date.parse('2026-11-22T12:00:00Z') }
    const groups = groupAgenda([mine('2026-11-23'), mine('2026-11-24')], sunday, 1)
    expect(groups.map(({ id, days }) => [id, days])).toEqual([
      ['tomorrow', ['2026-11-23', '2026-11-23']],
      ['nextWeek', ['2026-11-24', '2026-11-29']],
    ])
  })

  test('a listing that has closed is never overdue; the latest comes first', () => {
    const groups = groupAgenda([listing('2026-11-01'), listing('2026-11-18'), mine('2026-11-02')], moment, 1)
    expect(groups.map(({ id, entries }) => [id, ...entries.map((entry) => entry.item.on)])).toEqual([
      ['overdue', '2026-11-02'],
      ['closed', '2026-11-18', '2026-11-01'],
    ])
    const long = groupAgenda([listing('2026-09-01'), mine('2026-09-01')], moment, 1)
    expect(long.map((group) => group.id)).toEqual(['overdue'])
  })

  test('today is the person’s own day', () => {
    const late = { ...moment, now: Date.parse('2026-11-20T23:30:00Z') }
    expect(groupAgenda([mine('2026-11-21')], late, 1)[0]?.id).toBe('today')
  })
})

test('days since the week began, also before 1970', () => {
  expect(daysIntoWeek('2026-11-20', 1)).toBe(4)
  expect(daysIntoWeek('2026-11-20', 7)).toBe(5)
  expect(daysIntoWeek('2026-11-23', 1)).toBe(0)
  expect(daysIntoWeek('1969-12-31', 1)).toBe(2)
})

test('the first day of the week is the locale’s', () => {
  expect(firstWeekdayOf('en-GB')).toBe(1)
  expect(firstWeekdayOf('en-US')).toBe(7)
  expect(firstWeekdayOf('ar-EG')).toBe(6)
})

describe('when', () => {
  beforeAll(() => chooseLocale('en-GB'))

  test('says what tells the entries of a group apart', () => {
    expect(whenWords('today', '2026-11-20', '17:30', '2026')).toEqual(['17:30', ''])
    expect(whenWords('tomorrow', '2026-11-21', null, '2026')).toEqual(['All day', ''])
    expect(whenWords('nextWeek', '2026-11-25', '09:00', '2026')).toEqual(['Wed 25', '09:00'])
    expect(whenWords('later', '2026-12-08', null, '2026')).toEqual(['8 Dec', ''])
    expect(whenWords('later', '2027-02-01', '09:00', '2026')).toEqual(['1 Feb', '2027'])
  })

  test('tells the time as the locale does', () => {
    expect(clockText('17:30', 'en-US').replace(/\s/, ' ')).toBe('5:30 PM')
    expect(clockText('00:05', 'de')).toBe('00:05')
  })
})

describe('months', () => {
  test('turn over years', () => {
    expect(addMonths('2026-12', 1)).toBe('2027-01')
    expect(addMonths('2027-01', -1)).toBe('2026-12')
    expect(addMonths('2026-11', -23)).toBe('2024-12')
  })

  test('are whole weeks', () => {
    const november = weeksOf('2026-11', 1)
    expect(november).toHaveLength(6)
    expect(november[0]?.[0]).toBe('2026-10-26')
    expect(november.at(-1)?.at(-1)).toBe('2026-12-06')
    // Four weeks to the day: a February that begins with the week.
    expect(weeksOf('2027-02', 1)).toHaveLength(4)
    expect(
      weeksOf('2024-02', 1)
        .flat()
        .filter((day) => day.startsWith('2024-02')),
    ).toHaveLength(29)
  })
})
