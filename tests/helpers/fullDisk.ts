// A disk that is full at some write: of an import, and of a backup. What was there stays, the write is refused with a
// sentence, and the same goes through once there is room.

import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { createApp } from '../../electron/core/app.ts'
import type { Core } from '../../electron/core/core.ts'
import { createParsePool, type ParsePool } from '../../electron/core/import/parsePool.ts'
import { silentLog } from '../../electron/core/log.ts'
import type { Input, Method, Output } from '../../shared/contract.ts'
import type { Result } from '../../shared/result.ts'
import { newFolder, postingJson, startApp, testClock } from './app.ts'

export const fullDiskKinds = ['growing', 'import', 'backup'] as const
export type FullDiskKind = (typeof fullDiskKinds)[number]

interface FullDiskRun {
  /** Whether something was refused, with a sentence. */
  isRefused: boolean
  wrongs: string[]
}

interface FullDisks {
  /**
   * With room for so many more pages of 4 KB than a library needs: `growing`: its file may not become larger than that;
   * `import`: the disk all of it lies on; `backup`: the one of the backups. Null where no such disk can be made.
   */
  run(kind: FullDiskKind, pages: number): Promise<FullDiskRun | null>
  remove(): Promise<void>
}

const page = 4_096
const postings = 30

export async function makeFullDisks(): Promise<FullDisks> {
  const folder = newFolder('full')
  const whole = join(folder, 'whole')
  const app = await startApp({ dataDir: whole })
  await app.importTexts(files('Before', postings))
  await app.core.close()
  const pool: ParsePool = createParsePool()
  const shared = { clock: testClock(), log: silentLog, pool: { ...pool, close: async () => {} } }
  const dataDir = join(folder, 'run')
  const open = async (pageLimit?: number) => createApp({ dataDir, ...shared, pageLimit })
  const librarySize = statSync(join(whole, 'library.db')).size
  const wholeSize = folderSize(whole)

  const growing = async (pages: number): Promise<FullDiskRun> => {
    cpSync(whole, dataDir, { recursive: true })
    const opened = await open(Math.ceil(librarySize / page) + pages)
    if (!opened.ok) return { isRefused: true, wrongs: [opened.error.message] }
    return importAndClose(opened.value)
  }

  const onFullDisk = async (pages: number): Promise<FullDiskRun | null> => {
    mkdirSync(dataDir)
    if (!mount(dataDir, wholeSize + pages * page)) return null
    try {
      cpSync(whole, dataDir, { recursive: true })
      const opened = await open()
      const run = opened.ok ? await importAndClose(opened.value) : refusalOf(opened)
      grow(dataDir)
      return { ...run, wrongs: [...run.wrongs, ...(await lookAt(open))] }
    } finally {
      spawnSync('umount', [dataDir])
    }
  }

  const backup = async (pages: number): Promise<FullDiskRun | null> => {
    cpSync(whole, dataDir, { recursive: true })
    const place = join(dataDir, 'backups')
    mkdirSync(place, { recursive: true })
    if (!mount(place, (pages + 1) * page)) return null
    try {
      const opened = await open()
      if (!opened.ok) return { isRefused: true, wrongs: [opened.error.message] }
      const core = opened.value
      const made = await ask(core, 'library.backup', {})
      const plan = await ask(core, 'backups.plan', {})
      await core.close()
      const run = made.ok ? { isRefused: false, wrongs: [] } : refusalOf(made)
      if (!made.ok && plan.ok && plan.value.problem === null) run.wrongs.push('nothing was said')
      const left = readdirSync(place).filter((name) => name.includes('.part'))
      if (left.length > 0) run.wrongs.push(`left behind: ${left.join(', ')}`)
      return run
    } finally {
      spawnSync('umount', [place])
    }
  }

  return {
    run: async (kind, pages) => {
      try {
        if (kind === 'import') return await onFullDisk(pages)
        const run = kind === 'growing' ? await growing(pages) : await backup(pages)
        if (run !== null) run.wrongs.push(...(await lookAt(open)))
        return run
      } finally {
        rmSync(dataDir, { recursive: true, force: true })
      }
    },
    remove: async () => {
      await pool.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function files(name: string, count: number): Record<string, string> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, n) => [
      `${name}${n}.json`,
      postingJson({
        title: `${name} ${n}`,
        identifier: { value: `${name}-${n}` },
        url: `https://jobs.example/${name}/${n}`,
      }),
    ]),
  )
}

async function ask<M extends Method>(core: Core, method: M, input: Input<M>): Promise<Result<Output<M>>> {
  return (await core.dispatch(method, input, 'window')) as Result<Output<M>>
}

/** What was refused as it should be: because the disk is full. */
function refusalOf(result: { ok: false; error: { code: string; message: string } }): FullDiskRun {
  const { code, message } = result.error
  return { isRefused: true, wrongs: code === 'libraryFull' ? [] : [`it was called ${code}: ${message}`] }
}

async function importAndClose(core: Core): Promise<FullDiskRun> {
  try {
    const begun = await ask(core, 'imports.begin', {})
    if (!begun.ok) return refusalOf(begun)
    const { importId } = begun.value
    const sent = Object.entries(files('After', 40)).map(([path, text]) => ({
      path,
      base64: Buffer.from(text).toString('base64'),
    }))
    const added = await ask(core, 'imports.addFiles', { importId, files: sent })
    if (!added.ok) return refusalOf(added)
    const finished = await ask(core, 'imports.finish', { importId })
    return finished.ok ? { isRefused: false, wrongs: [] } : refusalOf(finished)
  } finally {
    await core.close()
  }
}

/** A file system of that size in memory; false where none can be mounted. */
function mount(place: string, bytes: number): boolean {
  const size = `size=${Math.ceil(bytes / 1_024)}k,mode=0700`
  return spawnSync('mount', ['-t', 'tmpfs', '-o', size, 'tmpfs', place]).status === 0
}

function grow(place: string): void {
  spawnSync('mount', ['-o', 'remount,size=64m', place])
}

function folderSize(folder: string): number {
  return readdirSync(folder, { withFileTypes: true, recursive: true }).reduce(
    (sum, entry) => sum + Math.ceil(statSync(join(entry.parentPath, entry.name)).size / page) * page,
    page,
  )
}

/** Once there is room. */
async function lookAt(open: () => ReturnType<typeof createApp>): Promise<string[]> {
  const opened = await open()
  if (!opened.ok) return [opened.error.message]
  const core = opened.value
  const wrongs: string[] = []
  const check = await ask(core, 'library.check', {})
  if (!check.ok || check.value.findings.length > 0) wrongs.push('it is not sound')
  const damage = await ask(core, 'library.damage', {})
  if (!damage.ok || damage.value.report !== null) wrongs.push('it was taken for damaged')
  const counts = await ask(core, 'postings.counts', {})
  if (!counts.ok || counts.value.all < postings) wrongs.push('postings were lost')
  const written = await ask(core, 'settings.set', { theme: 'dark' })
  if (!written.ok) wrongs.push('it cannot be written to once there is room')
  await core.close()
  return wrongs
}
