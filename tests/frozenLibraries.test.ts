// A library of every version of the schema there was comes up to date with everything in it, also where that is cut off.
// scripts/faults.ts does the same with 5,000 postings.

import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { migrations } from '../electron/core/db/migrations.ts'
import { newFolder } from './helpers/app.ts'
import { seededRandom } from './helpers/byteFlips.ts'
import { frozenHashes, frozenVersions, hashOf } from './helpers/frozenLibraries.ts'
import { bringUpToDate, killWhileMigrating } from './helpers/migrationRuns.ts'

let folder: string
beforeAll(() => {
  folder = newFolder('frozen')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('migrations are as they were when they were frozen', () => {
  const hashes = frozenHashes()
  for (const migration of migrations) {
    const frozen = hashes[migration.version]
    if (frozen !== undefined) expect(hashOf(migration), `version ${migration.version}`).toBe(frozen)
  }
})

test('every version before the latest is frozen', () => {
  const missing = migrations
    .slice(0, -1)
    .map(({ version }) => version)
    .filter((version) => !frozenVersions().includes(version))
  expect(missing, 'run `node scripts/freezeLibraries.ts` and commit what it makes').toEqual([])
})

test.each(frozenVersions())('version %i comes up to date with all it holds', async (version) => {
  expect(await bringUpToDate(join(folder, `forwards-${version}`), { version, postings: 40 })).toEqual([])
})

test('killed at random places of it, it is wholly old or wholly new', { timeout: 90_000 }, async () => {
  const random = seededRandom(31)
  const versions = frozenVersions()
  for (let n = 0; n < 3; n++) {
    const version = versions[Math.floor(random() * versions.length)] ?? 1
    const dataDir = join(folder, `killed-${n}`)
    const run = await killWhileMigrating(dataDir, { version, postings: 40 }, random)
    expect(run.wrongs, `version ${version}`).toEqual([])
  }
})
