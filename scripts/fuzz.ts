// Damaged files and calls in wrong shapes, as many as asked for; what they found goes into docs/reliability.md, with --write
// every few seconds, so that a run that is cut off says what it had counted.
//   node scripts/fuzz.ts [--sources 200000] [--calls 50000] [--seed 1] [--write]
// The same number gives the same run. Ends with 1 where something crashed, hung, or was no Result.

import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { type CallFindings, fuzzCalls } from '../tests/helpers/fuzzCalls.ts'
import { fuzzSources, type SourceFindings } from '../tests/helpers/fuzzSources.ts'

const { values } = parseArgs({
  options: {
    sources: { type: 'string', default: '200000' },
    calls: { type: 'string', default: '50000' },
    seed: { type: 'string', default: '1' },
    write: { type: 'boolean', default: false },
  },
})
const seed = Number(values.seed)
const planned = { sources: Number(values.sources), calls: Number(values.calls) }
const writeEvery = 10_000

process.env.NODE_COMPILE_CACHE ??= resolve(import.meta.dirname, '../node_modules/.cache/node')

let writtenAt = 0
let sources: SourceFindings | null = null
let calls: CallFindings | null = null
sources = await fuzzSources({
  count: planned.sources,
  seed,
  onProgress: (found) => {
    sources = found
    tell()
  },
})
calls = await fuzzCalls({
  count: planned.calls,
  seed,
  onProgress: (found) => {
    calls = found
    tell()
  },
})
process.stderr.write('\n')
console.log(describe(sources, calls).join('\n'))
const faults = [...sources.faults, ...calls.faults]
for (const fault of faults) console.error(fault)
if (values.write) writeSection()
process.exitCode = faults.length === 0 ? 0 : 1

function tell(): void {
  const wrong = (sources?.faults.length ?? 0) + (calls?.faults.length ?? 0)
  process.stderr.write(`\r${sources?.count ?? 0} files, ${calls?.count ?? 0} calls, ${wrong} wrong `)
  if (!values.write || performance.now() - writtenAt < writeEvery) return
  writeSection()
  writtenAt = performance.now()
}

function describe(files: SourceFindings, called: CallFindings | null): string[] {
  const number = (value: number) => value.toLocaleString('en-GB')
  const seconds = (ms: number) => `${(ms / 1000).toFixed(2)} s`
  const lines = [
    '| What | How many |',
    '| --- | ---: |',
    `| Damaged files read, of ${files.containers.join(', ')} | ${number(files.count)} |`,
    `| … still gave a posting | ${number(files.withPostings)} |`,
    `| … were told to be unreadable | ${number(files.unreadable)} |`,
    `| … were stopped by the clock on a busy machine, and read in time when tried alone | ${number(files.late)} |`,
    `| … stopped or hung the reader | ${number(files.faults.length)} |`,
    `| Slowest task of ${files.perTask} files | ${seconds(files.slowest)} |`,
  ]
  if (called === null) return lines
  return [
    ...lines,
    `| Calls in wrong shapes, of ${number(called.methods)} methods | ${number(called.count)} |`,
    `| … were let in and answered | ${number(called.answered)} |`,
    `| … were refused in words | ${number(called.refused)} |`,
    `| … crashed, or were answered by no Result | ${number(called.faults.length)} |`,
    `| Slowest call | ${seconds(called.slowest)} |`,
  ]
}

/** Between two marks of its own: other scripts write other sections. */
function writeSection(): void {
  if (sources === null) return
  const path = join(import.meta.dirname, '../docs/reliability.md')
  const [begin, end] = ['<!-- fuzz -->', '<!-- /fuzz -->']
  const isWhole = sources.count >= planned.sources && (calls?.count ?? 0) >= planned.calls
  const section = [
    begin,
    '## Damaged files and wrong calls',
    '',
    `Counted by \`node scripts/fuzz.ts\`, seed ${seed}. A short run of the same is part of the tests: \`tests/fuzz.test.ts\`.`,
    ...(isWhole
      ? []
      : [
          `The run was cut off, or goes on: ${planned.sources} files and ${planned.calls} calls were meant to be.`,
        ]),
    '',
    ...describe(sources, calls),
    end,
  ].join('\n')
  const before = existsSync(path) ? readFileSync(path, 'utf8') : '# Reliability\n'
  const has = before.includes(begin)
  const after = has
    ? before.slice(0, before.indexOf(begin)) + section + before.slice(before.indexOf(end) + end.length)
    : `${before.trimEnd()}\n\n${section}\n`
  writeFileSync(`${path}.fuzz`, after)
  renameSync(`${path}.fuzz`, path)
}
