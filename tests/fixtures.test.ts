// Golden postings: each folder of tests/fixtures/postings holds a source and what reading it must give.
// `node scripts/newFixture.ts` makes or refreshes one and shows what changed. tests/fixtures/quirks.json says which of
// them shows which oddity of the files people save; each has to be shown by one.

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

describe('quirks', () => {
  const quirks: Record<string, { quirk: string; cases: string[] }> = JSON.parse(
    readFileSync(join(goldenFolder, '..', 'quirks.json'), 'utf8'),
  )
  /** Numbered by what they are about: text, JSON, structure, dates, salaries, the rest. */
  const rows = [
    ...numbers(1, 7),
    ...numbers(10, 24),
    ...numbers(30, 38),
    ...numbers(40, 47),
    ...numbers(50, 57),
    ...numbers(60, 65),
  ]

  it('are all there', () => expect(Object.keys(quirks)).toEqual(rows))

  it.each(rows)('%s has a golden posting that shows it', (row) => {
    const { quirk, cases } = quirks[row]!
    expect(quirk).not.toBe('')
    expect(cases.length).toBeGreaterThan(0)
    for (const name of cases) expect(goldenCases()).toContain(name)
  })
})

function numbers(first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, n) => `Q${String(first + n).padStart(2, '0')}`)
}
