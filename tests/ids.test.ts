import { expect, test } from 'vitest'
import { newId } from '../electron/core/ids.ts'

test('ids sort in the order they were made, also within a millisecond', () => {
  const now = Date.parse('2026-11-20T09:00:00.000Z')
  const ids = Array.from({ length: 40_000 }, () => newId(now))
  ids.push(newId(now + 1))
  expect(ids.toSorted()).toEqual(ids)
  expect(new Set(ids).size).toBe(ids.length)
  for (const id of [ids[0], ids[17_000]]) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab]/)
})

test('also where two clocks take turns', () => {
  const now = Date.parse('2026-11-20T09:00:00.000Z')
  const ids = Array.from({ length: 50 }, () => {
    newId(now + 60_000)
    return newId(now)
  })
  expect(ids.toSorted()).toEqual(ids)
})
