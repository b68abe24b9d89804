// Two kills of every kind of work; scripts/faults.ts makes hundreds, and more.

import { afterAll, beforeAll, expect, test } from 'vitest'
import { seededRandom } from './helpers/byteFlips.ts'
import { type KilledLibraries, killedKinds, makeKilledLibraries } from './helpers/killedRuns.ts'

let libraries: KilledLibraries
beforeAll(async () => {
  libraries = await makeKilledLibraries()
}, 60_000)
afterAll(() => libraries.remove())

test.each(killedKinds)('killed in the middle of %s', { timeout: 90_000 }, async (kind) => {
  const random = seededRandom(kind.length * 7_919)
  for (let seed = 0; seed < 2; seed++) {
    expect((await libraries.run(kind, seed, random)).wrongs).toEqual([])
  }
})
