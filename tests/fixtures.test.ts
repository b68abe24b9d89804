// Golden postings: each folder of tests/fixtures/postings holds a source and what reading it must give.
// `node scripts/newFixture.ts` makes or refreshes one and shows what changed.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { goldenCases, goldenFolder, readGolden } from './helpers/golden.ts'

describe('golden postings', () => {
  it('are there', () => expect(goldenCases().length).toBeGreaterThan(0))

  it.each(goldenCases())('%s', (name) => {
    const expected: unknown = JSON.parse(readFileSync(join(goldenFolder, name, 'expected.json'), 'utf8'))
    expect(JSON.parse(readGolden(name))).toEqual(expected)
  })
})
