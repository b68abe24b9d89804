// `node scripts/faults.ts [--kills 500] [--flips 1000] [--postings 5000] [--pages 400] [--seed N]`: kills, full disks, old
// libraries, files another program holds, and flipped bytes, each counted. Writes docs/reliability.md as it goes, so that
// a run that is cut off says what it had counted. Not part of the tests: it takes long.

import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdirSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { createApp } from '../electron/core/app.ts'
import { silentLog } from '../electron/core/log.ts'
import { newFolder, postingJson, startApp, testClock } from '../tests/helpers/app.ts'
import { makeFlippableLibrary, seededRandom } from '../tests/helpers/byteFlips.ts'
import { frozenVersions } from '../tests/helpers/frozenLibraries.ts'
import { type FullDiskKind, makeFullDisks } from '../tests/helpers/fullDisk.ts'
import { killedKinds, makeKilledLibraries } from '../tests/helpers/killedRuns.ts'
import { bringUpToDate, killWhileMigrating } from '../tests/helpers/migrationRuns.ts'
import { createFaultsPage, type Figure } from './faultsPage.ts'

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '500' },
    flips: { type: 'string', default: '1000' },
    postings: { type: 'string', default: '5000' },
    pages: { type: 'string', default: '400' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
  },
})
const seed = Number(values.seed)
/** Runs at the same time: each waits for processes and threads of its own half of the time. */
const lanes = 3
/** A disk with so many pages to spare this often in a row is not full any more. */
const enough = 5

// Processes that are started a thousand times compile the program once.
process.env.NODE_COMPILE_CACHE ??= resolve(import.meta.dirname, '../node_modules/.cache/node')

const page = createFaultsPage(seed)
await killAtRandom(Number(values.kills))
await fillDisks(Number(values.pages))
await lockByAnother()
await migrateOld(Number(values.postings))
await flipBits(Number(values.flips))
page.finish()
const wrongs = page.wrongs()
for (const wrong of wrongs) console.error(wrong)
process.exitCode = wrongs.length === 0 ? 0 : 1

/** Does `act` for each number below `count`, some at a time, and counts it; one that throws counts as wrong. */
async function countRuns(
  figure: Figure,
  count: number,
  act: (n: number) => Promise<readonly string[]>,
): Promise<void> {
  let next = 0
  const lane = async () => {
    while (next < count) {
      const n = next++
      const wrongs = await act(n).catch((error: unknown) => [`the run failed: ${error}`])
      figure.times++
      figure.wrongs.push(...wrongs.map((wrong) => `${figure.name}, number ${n}: ${wrong}`))
      page.tell()
    }
  }
  await Promise.all(Array.from({ length: lanes }, lane))
}

async function killAtRandom(count: number): Promise<void> {
  const libraries = await makeKilledLibraries()
  try {
    for (const [index, kind] of killedKinds.entries()) {
      const times = Math.floor((count + killedKinds.length - 1 - index) / killedKinds.length)
      let acknowledged = 0
      const figure = page.begin(`SIGKILL during ${kind}`, times, () =>
        kind === 'migrations' ? 'wholly old or wholly new' : `${acknowledged} acknowledged, none lost`,
      )
      await countRuns(figure, times, async (n) => {
        const run = await libraries.run(kind, n, seededRandom(seed + index * 10_007 + n * 101))
        acknowledged += run.acknowledged
        return run.wrongs
      })
    }
  } finally {
    libraries.remove()
  }
}

/** Every number of free pages from none on, until there is enough room. */
async function fillDisks(most: number): Promise<void> {
  const names: Record<FullDiskKind, string> = {
    growing: 'Library file that may not grow, at a page of an import',
    import: 'Disk full at a page of an import',
    backup: 'Disk full at a page of a backup',
  }
  const disks = await makeFullDisks()
  try {
    for (const [kind, name] of Object.entries(names) as [FullDiskKind, string][]) {
      let refused = 0
      let passed = 0
      const figure = page.begin(name, null, () => `${refused} refused with a sentence, all else kept`)
      for (let pages = 0; pages < most && passed < enough; pages++) {
        const run = await disks.run(kind, pages)
        if (run === null) break
        figure.times++
        figure.wrongs.push(...run.wrongs.map((wrong) => `${name}, ${pages} pages free: ${wrong}`))
        refused += run.isRefused ? 1 : 0
        passed = run.isRefused ? 0 : passed + 1
        page.tell()
      }
    }
  } finally {
    await disks.remove()
  }
}

/** Another program holds the library in the middle of writing. */
async function lockByAnother(): Promise<void> {
  const folder = newFolder('locked')
  const figure = page.begin('Library file locked by another program', 1, () => 'refused with a sentence')
  let holder: ChildProcess | null = null
  try {
    const app = await startApp({ dataDir: join(folder, 'a') })
    await app.importTexts({ 'one.json': postingJson() })
    await app.core.close()
    mkdirSync(join(folder, 'b'))
    cpSync(join(folder, 'a'), join(folder, 'b'), { recursive: true })
    const script = `const D = require('better-sqlite3'); const d = new D(process.argv[1]); d.exec('BEGIN EXCLUSIVE'); console.log('held'); setTimeout(() => {}, 60000)`
    holder = spawn(process.execPath, ['-e', script, join(folder, 'b', 'library.db')], {
      cwd: resolve(import.meta.dirname, '..'),
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    if (holder.stdout !== null) await once(holder.stdout, 'data')
    const opened = await createApp({ dataDir: join(folder, 'b'), clock: testClock(), log: silentLog })
    if (opened.ok) {
      const result = await opened.value.dispatch('settings.set', { theme: 'dark' }, 'window')
      if (result.ok) figure.wrongs.push('a write went through a lock')
      await opened.value.close()
    } else if (opened.error.code !== 'libraryLocked')
      figure.wrongs.push(`a lock was called ${opened.error.code}`)
    figure.times++
  } finally {
    holder?.kill('SIGKILL')
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Each frozen library made large, brought up to date, and killed at it. */
async function migrateOld(postings: number): Promise<void> {
  const folder = newFolder('frozen')
  const versions = frozenVersions()
  const size = postings.toLocaleString('en-GB')
  const killsEach = 4
  try {
    const forwards = page.begin(
      `Library of an older version with ${size} postings brought up to date`,
      versions.length,
      () => `versions ${versions.join(', ')}; rows, index and undo as they were`,
    )
    const versionAt = (n: number) => versions[n] ?? 1
    await countRuns(forwards, versions.length, (n) =>
      bringUpToDate(join(folder, `forwards-${n}`), { version: versionAt(n), postings }),
    )
    let killed = 0
    const cutOff = page.begin(
      `SIGKILL while a library of an older version with ${size} postings is brought up to date`,
      versions.length * killsEach,
      () => `${killed} before it was done; wholly old or wholly new`,
    )
    for (const [index, version] of versions.entries()) {
      for (let n = 0; n < killsEach; n++) {
        const random = seededRandom(seed + index * 1_009 + n)
        const run = await killWhileMigrating(join(folder, 'killed'), { version, postings }, random).catch(
          (error: unknown) => ({ isKilled: false, wrongs: [`the run failed: ${error}`] }),
        )
        cutOff.times++
        cutOff.wrongs.push(...run.wrongs.map((wrong) => `version ${version}: ${wrong}`))
        killed += run.isKilled ? 1 : 0
        page.tell()
      }
      rmSync(folder, { recursive: true, force: true })
      mkdirSync(folder)
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function flipBits(count: number): Promise<void> {
  const library = await makeFlippableLibrary(20)
  const random = seededRandom(seed + 1)
  const said = { repaired: 0, replaced: 0, changed: 0, silent: 0 }
  const figure = page.begin('One bit flipped in the library file', count, () =>
    [
      `${said.repaired} repaired`,
      `${said.replaced} replaced by the backup`,
      `${said.changed} sound but said to be changed`,
      `${said.silent} without a word`,
    ].join(', '),
  )
  try {
    for (let n = 0; n < count; n++) {
      const outcome = await library.flip(random)
      const word = outcome.said ?? 'silent'
      if (word in said) said[word as keyof typeof said]++
      figure.times++
      figure.wrongs.push(...outcome.wrongs.map((wrong) => `byte ${outcome.offset}: ${wrong}`))
      page.tell()
    }
  } finally {
    library.remove()
  }
}
