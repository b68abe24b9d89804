// A short run of `node scripts/fuzz.ts`, the same each time.

import { expect, test } from 'vitest'
import { fuzzCalls } from './helpers/fuzzCalls.ts'
import { fuzzSources } from './helpers/fuzzSources.ts'

test('damaged files of every container are read or told to be unreadable', async () => {
  const found = await fuzzSources({ count: 300, seed: 7 })
  expect(found.faults).toEqual([])
  expect(found.count).toBe(300)
  expect(found.withPostings).toBeGreaterThan(50)
  expect(found.unreadable + found.withPostings).toBeLessThanOrEqual(found.count + 60)
  expect(found.containers).toEqual(
    expect.arrayContaining(['.html', '.json', '.mhtml', '.webarchive', '.zip', '.gz']),
  )
})

test('calls in wrong shapes are answered, each by a Result', async () => {
  const found = await fuzzCalls({ count: 1_000, seed: 7 })
  expect(found.faults).toEqual([])
  expect(found.answered).toBeGreaterThan(20)
  expect(found.refused).toBeGreaterThan(500)
})
