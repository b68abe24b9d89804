// Damaged files and calls in wrong shapes, as many as asked for; what they found goes into docs/reliability.md.
//   node scripts/fuzz.ts [--sources 200000] [--calls 50000] [--seed 1] [--write]
// The same number gives the same run. Ends with 1 where something crashed, hung, or was no Result.

import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
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
const sources = await fuzzSources({ count: Number(values.sources), seed, onProgress: tell('files') })
const calls = await fuzzCalls({ count: Number(values.calls), seed, onProgress: tell('calls') })
process.stderr.write('\n')
const lines = describe(sources, calls)
console.log(lines.join('\n'))
for (const fault of [...sources.faults, ...calls.faults]) console.error(fault)
if (values.write) writeSection(lines)
process.exitCode = sources.faults.length + calls.faults.length === 0 ? 0 : 1

function tell(what: string) {
  return (done: number) => process.stderr.write(`\r${done} ${what} `)
}

function describe(files: SourceFindings, called: CallFindings): string[] {
  const number = (value: number) => value.toLocaleString('en-GB')
  const seconds = (ms: number) => `${(ms / 1000).toFixed(2)} s`
  return [
    '| What | How many |',
    '| --- | ---: |',
    `| Damaged files read, of ${files.containers.join(', ')} | ${number(files.count)} |`,
    `| … still gave a posting | ${number(files.withPostings)} |`,
    `| … were told to be unreadable | ${number(files.unreadable)} |`,
    `| … stopped or hung the reader | ${number(files.faults.length)} |`,
    `| Slowest task of ${files.perTask} files | ${seconds(files.slowest)} |`,
    `| Calls in wrong shapes, of ${number(called.methods)} methods | ${number(called.count)} |`,
    `| … were let in and answered | ${number(called.answered)} |`,
    `| … were refused in words | ${number(called.refused)} |`,
    `| … crashed, or were answered by no Result | ${number(called.faults.length)} |`,
    `| Slowest call | ${seconds(called.slowest)} |`,
  ]
}

/** Between two marks of its own: other scripts write other sections. */
function writeSection(table: string[]): void {
  const path = join(import.meta.dirname, '../docs/reliability.md')
  const [begin, end] = ['<!-- fuzz -->', '<!-- /fuzz -->']
  const section = [
    begin,
    '## Damaged files and wrong calls',
    '',
    `Counted by \`node scripts/fuzz.ts\`, seed ${seed}. A short run of the same is part of the tests: \`tests/fuzz.test.ts\`.`,
    '',
    ...table,
    end,
  ].join('\n')
  const before = existsSync(path) ? readFileSync(path, 'utf8') : '# Reliability\n'
  const has = before.includes(begin)
  const after = has
    ? before.slice(0, before.indexOf(begin)) + section + before.slice(before.indexOf(end) + end.length)
    : `${before.trimEnd()}\n\n${section}\n`
  writeFileSync(path, after)
}
