// A kill of every kind of work, and a full disk at some places; scripts/faults.ts makes hundreds, and more.

import { afterAll, beforeAll, expect, test } from 'vitest'
import { seededRandom } from './helpers/byteFlips.ts'
import { fullDiskKinds, makeFullDisks } from './helpers/fullDisk.ts'
import { type KilledLibraries, killedKinds, makeKilledLibraries } from './helpers/killedRuns.ts'

let libraries: KilledLibraries
beforeAll(async () => {
  libraries = await makeKilledLibraries()
}, 60_000)
afterAll(() => libraries.remove())

// Migrations are killed in frozenLibraries.test.ts.
test.each(killedKinds.filter((kind) => kind !== 'migrations'))(
  'killed in the middle of %s',
  {
    timeout: 90_000,
  },
  async (kind) => {
    const random = seededRandom(kind.length * 7_919)
    expect((await libraries.run(kind, 0, random)).wrongs).toEqual([])
  },
)

test('a disk that is full at some page: refused with a sentence, and all else kept', {
  timeout: 90_000,
}, async () => {
  const disks = await makeFullDisks()
  try {
    for (const kind of fullDiskKinds) {
      for (const pages of [2, 40]) {
        const run = await disks.run(kind, pages)
        // Elsewhere than on Linux as its administrator no such disk can be made; the first kind needs none.
        if (run === null) expect(kind).not.toBe('growing')
        else expect(run, `${kind}, ${pages} pages free`).toEqual({ isRefused: true, wrongs: [] })
      }
    }
  } finally {
    await disks.remove()
  }
})
