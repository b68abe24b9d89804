// `node scripts/faults.ts [--kills N] [--flips N]`: kills, full disks, folders and files that may not be used, and flipped
// bytes, each counted. Writes what it counted to docs/reliability.md. Not part of the tests: it takes long.

import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, release, tmpdir, type } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { createApp } from '../electron/core/app.ts'
import { silentLog } from '../electron/core/log.ts'
import { postingJson, startApp, testClock } from '../tests/helpers/app.ts'
import { makeFlippableLibrary, seededRandom } from '../tests/helpers/byteFlips.ts'
import { fullDiskRuns } from '../tests/helpers/fullDisk.ts'
import { killedKinds, makeKilledLibraries } from '../tests/helpers/killedRuns.ts'

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '500' },
    flips: { type: 'string', default: '1000' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
  },
})

interface Figure {
  name: string
  times: number
  note: string
  wrongs: string[]
}

const seed = Number(values.seed)
const figures: Figure[] = []

await killAtRandom(Number(values.kills))
figures.push(...(await fillDisks()))
figures.push(await lockedByAnother())
await flipBytes(Number(values.flips))
const path = resolve(import.meta.dirname, '../docs/reliability.md')
// What stands behind is written by scripts/fuzz.ts.
const behind = existsSync(path) ? (/\n<!-- fuzz -->[\s\S]*/.exec(readFileSync(path, 'utf8'))?.[0] ?? '') : ''
writeFileSync(path, `${page()}${behind}`)
const wrongs = figures.flatMap((figure) => figure.wrongs)
for (const wrong of wrongs) console.error(wrong)
process.exitCode = wrongs.length === 0 ? 0 : 1

async function killAtRandom(count: number): Promise<void> {
  const libraries = await makeKilledLibraries()
  const random = seededRandom(seed)
  try {
    for (const [index, kind] of killedKinds.entries()) {
      const times = Math.floor((count + killedKinds.length - 1 - index) / killedKinds.length)
      const figure: Figure = { name: `SIGKILL during ${kind}`, times, note: '', wrongs: [] }
      let acknowledged = 0
      for (let n = 0; n < times; n++) {
        const run = await libraries.run(kind, n, random)
        acknowledged += run.acknowledged
        figure.wrongs.push(...run.wrongs.map((wrong) => `${figure.name}, number ${n}: ${wrong}`))
      }
      figure.note = `${acknowledged} acknowledged, none lost`
      figures.push(figure)
      console.log(`${figure.name}: ${times}, ${figure.wrongs.length} wrong`)
    }
  } finally {
    libraries.remove()
  }
}

async function fillDisks(): Promise<Figure[]> {
  const runs = await fullDiskRuns(40)
  return runs.map(({ name, times, refused, wrongs: found }) => {
    console.log(`${name}: ${times}, ${found.length} wrong`)
    return { name, times, note: `${refused} refused with a sentence, all else kept`, wrongs: found }
  })
}

/** Another program holds the library in the middle of writing. */
async function lockedByAnother(): Promise<Figure> {
  const folder = mkdtempSync(join(tmpdir(), 'roledex-locked-'))
  const figure: Figure = { name: 'Library file locked by another program', times: 1, note: '', wrongs: [] }
  try {
    const app = await startApp({ dataDir: join(folder, 'a') })
    await app.importTexts({ 'one.json': postingJson() })
    await app.core.close()
    mkdirSync(join(folder, 'b'))
    cpSync(join(folder, 'a'), join(folder, 'b'), { recursive: true })
    const script = `const D = require('better-sqlite3'); const d = new D(process.argv[1]); d.exec('BEGIN EXCLUSIVE'); console.log('held'); setTimeout(() => {}, 15000)`
    const { spawn } = await import('node:child_process')
    const holder = spawn(process.execPath, ['-e', script, join(folder, 'b', 'library.db')], {
      cwd: resolve(import.meta.dirname, '..'),
    })
    await new Promise((held) => holder.stdout.once('data', held))
    const opened = await createApp({ dataDir: join(folder, 'b'), clock: testClock(), log: silentLog })
    if (opened.ok) {
      const result = await opened.value.dispatch('settings.set', { theme: 'dark' }, 'window')
      if (result.ok) figure.wrongs.push('a write went through a lock')
      await opened.value.close()
    } else if (opened.error.code !== 'libraryLocked') figure.wrongs.push(`it was called ${opened.error.code}`)
    holder.kill('SIGKILL')
    figure.note = 'refused with a sentence, nothing changed'
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  return figure
}

async function flipBytes(count: number): Promise<void> {
  const library = await makeFlippableLibrary(20)
  const random = seededRandom(seed + 1)
  const said = new Map<string, number>()
  const figure: Figure = { name: 'One bit flipped in the library file', times: count, note: '', wrongs: [] }
  try {
    for (let n = 0; n < count; n++) {
      const outcome = await library.flip(random)
      const word = outcome.said ?? 'silent'
      said.set(word, (said.get(word) ?? 0) + 1)
      figure.wrongs.push(...outcome.wrongs.map((wrong) => `byte ${outcome.offset}: ${wrong}`))
    }
  } finally {
    library.remove()
  }
  figure.note = [
    `${said.get('repaired') ?? 0} repaired`,
    `${said.get('replaced') ?? 0} replaced by the backup`,
    `${said.get('changed') ?? 0} sound but said to be changed`,
    `${said.get('silent') ?? 0} without a word`,
  ].join(', ')
  figures.push(figure)
  console.log(`${figure.name}: ${count}, ${figure.wrongs.length} wrong (${figure.note})`)
}

function page(): string {
  const version = spawnSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).stdout.trim()
  const rows = figures.map(
    ({ name, times, note, wrongs: found }) => `| ${name} | ${times} | ${found.length} | ${note} |`,
  )
  return `# Reliability

Counted by \`node scripts/faults.ts\` on ${new Date().toISOString().slice(0, 10)}, at ${version}, seed ${seed}: ${type()} ${release()}, ${cpus().length} cores, Node ${process.versions.node}.
Do not edit; run it again.

After each fault the library is opened and looked at. It has to open, to pass SQLite's integrity and foreign-key checks, to hold
every write it had acknowledged and no half of a file, and to leave no unfinished file behind. After a flipped bit nothing may
differ without being said, the damaged file must be kept as it was, and no backup may be touched.

| Fault | Times | Wrong afterwards | What came of it |
| --- | ---: | ---: | --- |
${rows.join('\n')}

A short run of the same is part of the tests: \`tests/faults.test.ts\` and \`tests/damage.test.ts\`. What safety costs is measured by
\`npm run bench -- safety\`.
`
}
