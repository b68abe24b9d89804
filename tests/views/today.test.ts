import { describe, expect, test } from 'vitest'
import { asideWords } from '../../renderer/views/deadlines/dueWords.ts'
import { groupToday } from '../../renderer/views/today/todayGroups.ts'
import { type DueKind, type DueThing, type DueWhen, dueKey } from '../../shared/due.ts'
import { isMorning, snoozeUntil } from '../../shared/snooze.ts'

// A Friday.
const moment = { now: Date.parse('2026-11-20T09:00:00Z'), zone: 'Europe/Berlin', locale: 'en-GB' }

function thing(kind: DueKind, when: DueWhen, given: Partial<DueThing> = {}): DueThing {
  const on = when.certainty === 'day' ? when.on : '2026-11-20'
  return {
    key: dueKey(kind, on),
    kind,
    when,
    state: null,
    postingId: on,
    title: null,
    employerName: null,
    isEmployerHidden: false,
    stageId: 'new',
    isBookmarked: false,
    on,
    time: null,
    earliest: `${on}T12:00:00Z`,
    latest: `${on}T12:00:00Z`,
    deadline: null,
    reminders: null,
    ...given,
  }
}
const day = (on: string): DueWhen => ({ certainty: 'day', on, time: null })

test('what is late, for today, ahead, quiet and put aside; nothing that is done or farther off', () => {
  const snoozed = { kind: 'snoozed' as const, until: '2026-11-23T07:00:00Z' }
  const things = [
    thing('mine', day('2026-11-27')),
    thing('mine', day('2026-11-21')),
    thing('mine', day('2026-11-28')),
    thing('mine', day('2026-11-19')),
    thing('task', day('2026-11-20')),
    thing('task', day('2026-11-18'), { state: { kind: 'done', until: null } }),
    thing('task', day('2026-11-24'), { state: snoozed }),
    thing('quiet', day('2026-11-17'), { quietSince: '2026-11-03T09:00:00Z' }),
    thing('quiet', day('2026-11-16'), { quietSince: '2026-11-06T09:00:00Z' }),
  ]
  const groups = groupToday(things, moment, () => false).map(({ id, entries }) => [
    id,
    ...entries.map(({ item }) => `${item.kind} ${item.on}`),
  ])
  expect(groups).toEqual([
    ['overdue', 'mine 2026-11-19'],
    ['today', 'task 2026-11-20'],
    ['week', 'mine 2026-11-21', 'mine 2026-11-27'],
    ['quiet', 'quiet 2026-11-17', 'quiet 2026-11-16'],
    ['aside', 'task 2026-11-24'],
  ])
  const silence = (isOffer: boolean) =>
    groupToday(things, moment, () => isOffer).find(({ id }) => id === 'quiet')?.entries[0]?.view.pill
  expect(silence(false)).toBe('17 days without a reply')
  expect(silence(true)).toBe('17 days without an answer')
})

describe('snoozing', () => {
  test.each([
    ['laterToday', '2026-11-20T12:00:00.000Z'],
    ['tomorrow', '2026-11-21T07:00:00.000Z'],
    ['nextWeek', '2026-11-23T07:00:00.000Z'],
  ] as const)('%s', (choice, until) => {
    expect(snoozeUntil(choice, moment, 1)).toBe(until)
  })

  test('next week begins where the person’s weeks do, and is never today', () => {
    expect(snoozeUntil('nextWeek', moment, 7)).toBe('2026-11-22T07:00:00.000Z')
    expect(snoozeUntil('nextWeek', moment, 5)).toBe('2026-11-27T07:00:00.000Z')
  })

  test('next week that begins tomorrow is not offered a second time', () => {
    expect(snoozeUntil('nextWeek', moment, 6)).toBeNull()
    expect(snoozeUntil('tomorrow', moment, 6)).not.toBeNull()
  })

  test('late in the evening there is no later today', () => {
    expect(snoozeUntil('laterToday', { ...moment, now: Date.parse('2026-11-20T20:30:00Z') }, 1)).toBeNull()
  })

  test('a morning is a morning on both sides of a change of clocks', () => {
    const before = { now: Date.parse('2026-10-31T12:00:00Z'), zone: 'America/New_York' }
    const until = snoozeUntil('tomorrow', before, 7)
    expect(until).toBe('2026-11-01T13:00:00.000Z')
    expect(isMorning(until ?? '', before.zone)).toBe(true)
  })

  test('says until when', () => {
    const until = (at: string) =>
      asideWords(thing('mine', day('2026-11-24'), { state: { kind: 'snoozed', until: at } }), moment)
    expect(until('2026-11-23T07:00:00Z')).toMatch(/^Snoozed until Mon,? (23 Nov|Nov 23)/)
    expect(until('2026-11-20T13:00:00Z')).toMatch(/^Snoozed until (14:00|2:00 PM)/)
  })
})
