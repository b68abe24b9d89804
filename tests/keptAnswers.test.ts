import { expect, test } from 'vitest'
import type { Clock } from '../electron/core/clock.ts'
import type { ReadDb } from '../electron/core/db/sql.ts'
import { createKeepAnswer } from '../electron/core/roll/keptAnswers.ts'

function setUp() {
  const state = { version: 1, now: Date.parse('2026-11-20T12:00:00Z'), worked: 0 }
  const db: ReadDb = {
    all: () => [],
    get: <Row>() => ({ data_version: state.version }) as Row,
    each: () => [].values(),
  }
  const clock: Clock = { now: () => state.now, zone: () => 'Europe/Oslo' }
  const keep = createKeepAnswer(db, clock)
  const ask = (...inputs: unknown[]) => keep(inputs, () => ++state.worked)
  return { state, ask }
}

test('an answer is worked out once for the same inputs', () => {
  const { ask } = setUp()
  expect([ask('list', { text: 'nurse' }), ask('list', { text: '' }), ask('list', { text: 'nurse' })]).toEqual(
    [1, 2, 1],
  )
})

test('a change of the library and a new minute ask for all of them anew', () => {
  const { state, ask } = setUp()
  const seen = [ask('list')]
  state.version += 1
  seen.push(ask('list'))
  state.now += 59_000
  seen.push(ask('list'))
  state.now += 1_000
  seen.push(ask('list'), ask('list'))
  expect(seen).toEqual([1, 2, 2, 3, 3])
})

test('only the latest few are kept', () => {
  const { ask } = setUp()
  for (const name of ['a', 'b', 'c', 'd']) ask(name)
  expect(ask('a')).toBe(1)
  ask('e')
  expect(ask('a')).toBe(1)
  expect(ask('b')).toBe(6)
})
