// Importing 10,000 files: beside the bare loop, once more unchanged, and what a window waits for meanwhile.

import { join } from 'node:path'
import { createApp } from '../electron/core/app.ts'
import type { Core } from '../electron/core/core.ts'
import { startHost } from '../electron/core/host.ts'
import type { ImportReport } from '../shared/model.ts'
import { importBare } from './bareImport.ts'
import { writePostings } from './corpus.ts'
import { type BenchLine, inTempFolder, milliseconds, percentile } from './measure.ts'

export async function importPaths(core: Core, paths: string[]): Promise<ImportReport> {
  const result = await core.dispatch('imports.fromPaths', { paths }, 'shell')
  if (!result.ok) throw new Error(result.error.message)
  return result.value as ImportReport
}

/** `count` files; ratios are of wall-clock times in this one run. */
export async function benchImport(count: number): Promise<BenchLine[]> {
  return inTempFolder(async (folder) => {
    const paths = writePostings(join(folder, 'files'), count)
    const inFolder = [join(folder, 'files')]
    // Once unmeasured: both sides then find the files in the system's cache and their code compiled, but for the
    // workers that parse, which each library starts for itself.
    const some = paths.slice(0, 500)
    importBare(join(folder, 'warm.db'), some)
    await importInto(join(folder, 'warm'), some)
    const bare = await milliseconds(async () => importBare(join(folder, 'bare.db'), paths))

    const core = await openLibrary(join(folder, 'library'))
    const first = await milliseconds(() => importPaths(core, inFolder))
    const second = await milliseconds(() => importPaths(core, inFolder))
    const report = await importPaths(core, inFolder)
    if (report.totals.unchanged !== count)
      throw new Error(`expected ${count} unchanged: ${JSON.stringify(report.totals)}`)
    const reread = await milliseconds(() => core.dispatch('library.reparse', {}, 'window'))
    await core.close()

    const waits = await waitsDuringImport(join(folder, 'host'), inFolder)
    return [
      { name: `import ${count} files, times the bare loop`, value: first / bare, limit: 2.5, aim: 1.5 },
      { name: `import them again unchanged, times the first import`, value: second / first, limit: 0.5 },
      { name: 'read them all anew unchanged, times the first import', value: reread / first },
      { name: 'app.info during an import, p95 in ms', value: percentile(waits, 95), limit: 30 },
      { name: 'app.info during an import, longest in ms', value: percentile(waits, 100) },
      { name: 'bare loop, ms', value: bare },
      { name: 'import, ms', value: first },
    ]
  })
}

async function openLibrary(dataDir: string): Promise<Core> {
  const opened = await createApp({ dataDir })
  if (!opened.ok) throw new Error(opened.error.message)
  return opened.value
}

async function importInto(dataDir: string, paths: string[]): Promise<void> {
  const core = await openLibrary(dataDir)
  await importPaths(core, paths)
  await core.close()
}

async function waitsDuringImport(dataDir: string, paths: string[]): Promise<number[]> {
  const started = await startHost({ dataDir })
  if (!started.ok) throw new Error(started.error.message)
  const core = started.value
  const waits: number[] = []
  let isDone = false
  const importing = importPaths(core, paths).finally(() => {
    isDone = true
  })
  while (!isDone) {
    waits.push(await milliseconds(() => core.dispatch('app.info', {}, 'window')))
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
  await importing
  await core.close()
  return waits
}
