// `npm run bench [-- NAME…]`: each case in a process of its own, its figures beside their limits. Ratios are of two
// things done in the same run, because machines differ and are seldom quiet. Exit status 1 when a limit is passed.

import { spawnSync } from 'node:child_process'
import { benchDeadlines } from './deadlinesBench.ts'
import { benchImport } from './importBench.ts'
import { benchLists } from './listBench.ts'
import type { BenchLine } from './measure.ts'
import { benchMemory } from './memoryBench.ts'
import { benchMixed } from './mixedBench.ts'
import { benchPages } from './pagesBench.ts'
import { benchSafety } from './safetyBench.ts'
import { benchViews } from './viewsBench.ts'
import { benchWindow } from './windowBench.ts'

const cases: Record<string, () => Promise<BenchLine[]>> = {
  import: () => benchImport(Number(process.env.ROLEDEX_BENCH_FILES ?? 10_000)),
  pages: () => benchPages(Number(process.env.ROLEDEX_BENCH_PAGES ?? 1_000)),
  mixed: () => benchMixed(Number(process.env.ROLEDEX_BENCH_MIXED ?? 1_000)),
  memory: () => benchMemory(Number(process.env.ROLEDEX_BENCH_MANY ?? 100_000)),
  deadlines: () => benchDeadlines(Number(process.env.ROLEDEX_BENCH_DUE ?? 100_000)),
  lists: () => benchLists(Number(process.env.ROLEDEX_BENCH_POSTINGS ?? 5_000)),
  safety: () => benchSafety(Number(process.env.ROLEDEX_BENCH_POSTINGS ?? 5_000)),
  views: () => benchViews(Number(process.env.ROLEDEX_BENCH_MANY ?? 100_000)),
  window: () => benchWindow(Number(process.env.ROLEDEX_BENCH_MANY ?? 100_000)),
}

function print(lines: readonly BenchLine[]): boolean {
  let isWithin = true
  for (const { name, value, limit, aim } of lines) {
    const figure = value.toFixed(value < 100 ? 2 : 0).padStart(10)
    const bound = limit === undefined ? '' : `at most ${limit}${aim === undefined ? '' : `, aim ${aim}`}`
    const isOver = limit !== undefined && value > limit
    if (isOver) isWithin = false
    console.log(`${isOver ? 'OVER ' : '     '}${figure}  ${name}${bound === '' ? '' : ` (${bound})`}`)
  }
  return isWithin
}

const [first, ...rest] = process.argv.slice(2)
if (first === '--case') {
  const run = cases[rest[0] ?? '']
  if (run === undefined) throw new Error(`There is no bench called ${rest[0]}.`)
  process.exitCode = print(await run()) ? 0 : 1
} else {
  const names = first === undefined ? Object.keys(cases) : [first, ...rest]
  for (const name of names) {
    if (!Object.hasOwn(cases, name)) {
      console.error(`There is no bench called “${name}”. There are: ${Object.keys(cases).join(', ')}.`)
      process.exit(2)
    }
    console.log(name)
    const child = spawnSync(process.execPath, [import.meta.filename, '--case', name], { stdio: 'inherit' })
    if (child.status !== 0) process.exitCode = 1
  }
}
