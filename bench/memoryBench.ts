// The most memory an import ever holds, with all its threads, at many files and at few. Each is measured in a process
// of its own: the peak of a process never goes down again.

import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { startHost } from '../electron/core/host.ts'
import { writePostings } from './corpus.ts'
import { importPaths } from './importBench.ts'
import { type BenchLine, inTempFolder } from './measure.ts'

/** Megabytes. */
function peakOf(count: number): Promise<number> {
  return inTempFolder(async (folder) => {
    writePostings(join(folder, 'files'), count)
    const child = spawnSync(process.execPath, [import.meta.filename, folder], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const peak = Number(child.stdout)
    if (child.status !== 0 || !(peak > 0)) throw new Error(`the import of ${count} files did not end well`)
    return peak
  })
}

export async function benchMemory(many: number): Promise<BenchLine[]> {
  const few = 1_000
  const atFew = await peakOf(few)
  const atMany = await peakOf(many)
  return [
    { name: `peak memory at ${many} files, times that at ${few}`, value: atMany / atFew, limit: 1.3 },
    { name: `peak memory at ${few} files, MB`, value: atFew },
    { name: `peak memory at ${many} files, MB`, value: atMany },
  ]
}

if (import.meta.main) {
  const folder = process.argv[2] as string
  const started = await startHost({ dataDir: join(folder, 'library') })
  if (!started.ok) throw new Error(started.error.message)
  await importPaths(started.value, [join(folder, 'files')])
  await started.value.close()
  process.stdout.write(String(process.resourceUsage().maxRSS / 1024))
}
