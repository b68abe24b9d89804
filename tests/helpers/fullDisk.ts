// A disk that is full at some write: of an import, and of a backup. What was there stays, the write is refused with a
// sentence, and the same goes through once there is room.

import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createApp } from '../../electron/core/app.ts'
import { silentLog } from '../../electron/core/log.ts'
import { postingJson, startApp, testClock } from './app.ts'

interface FullDisk {
  name: string
  times: number
  refused: number
  wrongs: string[]
}

/** `steps`: at how many different fills of the disk each is tried. */
export async function fullDiskRuns(steps: number): Promise<FullDisk[]> {
  const folder = mkdtempSync(join(tmpdir(), 'roledex-full-'))
  try {
    const whole = join(folder, 'whole')
    const app = await startApp({ dataDir: whole })
    await app.importTexts(files('Before', 30))
    await app.core.close()
    return [await fullWhileImporting(whole, folder, steps), await fullWhileBackingUp(whole, folder, steps)]
  } finally {
    rmSync(folder, { recursive: true, force: true })
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

/** SQLite says "full" where its file may not grow by another page, which is how a full disk looks to it. */
async function fullWhileImporting(whole: string, folder: string, steps: number): Promise<FullDisk> {
  const run: FullDisk = { name: 'Disk full at a write of an import', times: steps, refused: 0, wrongs: [] }
  const pages = Math.ceil(statSync(join(whole, 'library.db')).size / 4096)
  for (let step = 0; step < steps; step++) {
    const dataDir = join(folder, 'import')
    cpSync(whole, dataDir, { recursive: true })
    const opened = await createApp({ dataDir, clock: testClock(), log: silentLog, pageLimit: pages + step })
    if (!opened.ok) {
      run.wrongs.push(`${step} pages free: ${opened.error.message}`)
      continue
    }
    const begun = (await opened.value.dispatch('imports.begin', {}, 'window')) as {
      ok: boolean
      value: { importId: string }
    }
    if (begun.ok) {
      const { importId } = begun.value
      const sent = Object.entries(files('After', 40)).map(([path, text]) => ({
        path,
        base64: Buffer.from(text).toString('base64'),
      }))
      await opened.value.dispatch('imports.addFiles', { importId, files: sent }, 'window')
      const finished = await opened.value.dispatch('imports.finish', { importId }, 'window')
      if (!finished.ok) run.refused++
      if (!finished.ok && finished.error.code !== 'libraryFull')
        run.wrongs.push(`${step} pages free: ${finished.error.code}`)
    } else run.refused++
    await opened.value.close()
    run.wrongs.push(...(await lookAt(dataDir)).map((wrong) => `${step} pages free: ${wrong}`))
    rmSync(dataDir, { recursive: true, force: true })
  }
  return run
}

/** A file system of so many kilobytes at the place of the backups; where none can be mounted, it is not tried. */
async function fullWhileBackingUp(whole: string, folder: string, steps: number): Promise<FullDisk> {
  const run: FullDisk = { name: 'Disk full at a write of a backup', times: 0, refused: 0, wrongs: [] }
  const dataDir = join(folder, 'backup')
  cpSync(whole, dataDir, { recursive: true })
  const place = join(dataDir, 'backups')
  spawnSync('mkdir', ['-p', place])
  const needed = Math.ceil((statSync(join(dataDir, 'library.db')).size * 1.4) / 1024)
  for (let step = 0; step < steps; step++) {
    const kilobytes = 8 + Math.floor((needed * step) / steps)
    const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${kilobytes}k,mode=0700`, 'tmpfs', place])
    if (mounted.status !== 0) break
    run.times++
    try {
      const opened = await createApp({ dataDir, clock: testClock(), log: silentLog })
      if (!opened.ok) {
        run.wrongs.push(`${kilobytes} KB: ${opened.error.message}`)
        continue
      }
      const made = await opened.value.dispatch('library.backup', {}, 'window')
      const listed = (await opened.value.dispatch('backups.plan', {}, 'window')) as {
        ok: boolean
        value: { problem: unknown }
      }
      await opened.value.close()
      if (!made.ok) {
        run.refused++
        if (made.error.code !== 'libraryFull') run.wrongs.push(`${kilobytes} KB: ${made.error.code}`)
        if (listed.ok && listed.value.problem === null) run.wrongs.push(`${kilobytes} KB: nothing was said`)
      }
      const left = readdirSync(place).filter((name) => name.includes('.part'))
      if (left.length > 0) run.wrongs.push(`${kilobytes} KB: left behind ${left.join(', ')}`)
    } finally {
      spawnSync('umount', [place])
    }
  }
  run.wrongs.push(...(await lookAt(dataDir)))
  rmSync(dataDir, { recursive: true, force: true })
  return run
}

async function lookAt(dataDir: string): Promise<string[]> {
  const opened = await createApp({ dataDir, clock: testClock(), log: silentLog })
  if (!opened.ok) return [opened.error.message]
  const core = opened.value
  const wrongs: string[] = []
  const check = (await core.dispatch('library.check', {}, 'window')) as {
    ok: boolean
    value: { findings: string[] }
  }
  if (!check.ok || check.value.findings.length > 0) wrongs.push('it is not sound')
  const counts = (await core.dispatch('postings.counts', {}, 'window')) as {
    ok: boolean
    value: { all: number }
  }
  if (!counts.ok || counts.value.all < 30) wrongs.push('postings were lost')
  const written = await core.dispatch('settings.set', { theme: 'dark' }, 'window')
  if (!written.ok) wrongs.push('it cannot be written to once there is room')
  await core.close()
  if (existsSync(join(dataDir, 'salvage'))) wrongs.push('left behind: salvage')
  return wrongs
}
