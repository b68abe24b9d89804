// The page of what scripts/faults.ts has counted so far: docs/reliability.md, written anew every few seconds.

import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { cpus, release, type } from 'node:os'
import { resolve } from 'node:path'

export interface Figure {
  name: string
  /** How many are meant to be; null where that shows on the way. */
  planned: number | null
  times: number
  note: () => string
  wrongs: string[]
}

interface FaultsPage {
  begin(name: string, planned: number | null, note: () => string): Figure
  /** To be called after each run. */
  tell(): void
  finish(): void
  wrongs(): string[]
}

const path = resolve(import.meta.dirname, '../docs/reliability.md')
const writeEvery = 10_000

export function createFaultsPage(seed: number): FaultsPage {
  const figures: Figure[] = []
  const version = spawnSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).stdout.trim()
  const startedAt = new Date()
  let writtenAt = 0
  let isFinished = false

  const write = () => {
    // What stands behind is written by scripts/fuzz.ts.
    const behind = existsSync(path)
      ? (/\n<!-- fuzz -->[\s\S]*/.exec(readFileSync(path, 'utf8'))?.[0] ?? '')
      : ''
    writeFileSync(`${path}.part`, `${compose()}${behind}`)
    renameSync(`${path}.part`, path)
    writtenAt = performance.now()
  }

  const compose = () => `# Reliability

Counted by \`node scripts/faults.ts\` on ${startedAt.toISOString().slice(0, 10)}, at ${version}, seed ${seed}: ${type()} ${release()}, ${cpus().length} cores, Node ${process.versions.node}.
${isFinished ? '' : `The run was cut off, or goes on: this is what it had counted by ${new Date().toISOString().slice(11, 16)} UTC.\n`}Do not edit; run it again.

After each fault the library is opened and looked at. It has to open, to pass SQLite's integrity and foreign-key checks, to hold
every write it had acknowledged and no half of a file, and to leave no unfinished file behind. A library of an older version
holds the same rows afterwards, finds the same words, and can undo what was done last. After a flipped bit nothing may
differ without being said, the damaged file must be kept as it was, and no backup may be touched.

| Fault | Times | Wrong afterwards | What came of it |
| --- | ---: | ---: | --- |
${figures.map(row).join('\n')}

A short run of the same is part of the tests: \`tests/faults.test.ts\`, \`tests/frozenLibraries.test.ts\` and \`tests/damage.test.ts\`;
folders and files that may only be read are tried in \`tests/readOnly.test.ts\`. What safety costs is measured by \`npm run bench -- safety\`.
`
  const row = ({ name, planned, times, note, wrongs }: Figure) => {
    const count = planned === null || planned === times ? times : `${times} of ${planned}`
    return `| ${name} | ${count} | ${wrongs.length} | ${note()} |`
  }

  return {
    begin: (name, planned, note) => {
      const figure = { name, planned, times: 0, note, wrongs: [] }
      figures.push(figure)
      process.stderr.write('\n')
      return figure
    },
    tell: () => {
      const figure = figures.at(-1)
      if (figure === undefined) return
      const of = figure.planned === null ? '' : ` of ${figure.planned}`
      process.stderr.write(`\r${figure.name}: ${figure.times}${of}, ${figure.wrongs.length} wrong `)
      if (performance.now() - writtenAt > writeEvery) write()
    },
    finish: () => {
      isFinished = true
      process.stderr.write('\n')
      write()
    },
    wrongs: () => figures.flatMap(({ wrongs }) => wrongs),
  }
}
