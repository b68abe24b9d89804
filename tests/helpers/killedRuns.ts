// Kills a process that works on a library, at a moment taken from a range, and looks at what it left: the library opens,
// is sound, has everything that was acknowledged, and no half of anything.

import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { createApp } from '../../electron/core/app.ts'
import { listBackups } from '../../electron/core/backups/backupFiles.ts'
import { silentLog } from '../../electron/core/log.ts'
import { newFolder, postingJson, startApp } from './app.ts'
import { frozenVersions, openPlain } from './frozenLibraries.ts'
import { killWhileMigrating } from './migrationRuns.ts'

export const killedKinds = ['imports', 'edits', 'backups', 'restores', 'migrations', 'exports'] as const
type KilledKind = (typeof killedKinds)[number]

interface KilledRun {
  /** Lines the process had said. */
  acknowledged: number
  /** What does not hold; empty when all is well. */
  wrongs: string[]
}

export interface KilledLibraries {
  run(kind: KilledKind, seed: number, random: () => number): Promise<KilledRun>
  remove(): void
}

/** How long a process may work before it is killed, ms: some rounds of what it does. */
const longest = { imports: 1_500, edits: 500, backups: 1_000, restores: 2_500, exports: 700 }
const worker = join(import.meta.dirname, 'workers/killedWork.ts')

export async function makeKilledLibraries(): Promise<KilledLibraries> {
  const folder = newFolder('kills')
  const present = join(folder, 'present')
  const app = await startApp({ dataDir: present })
  await app.importTexts(
    Object.fromEntries(
      Array.from({ length: 30 }, (_, n) => [
        `${n}.json`,
        postingJson({
          title: `Stoker ${n}`,
          identifier: { value: `S-${n}` },
          url: `https://jobs.example/s/${n}`,
        }),
      ]),
    ),
  )
  await app.core.close()
  const versions = frozenVersions()

  return {
    run: async (kind, seed, random) => {
      const dataDir = join(folder, `run-${kind}-${seed}`)
      if (kind === 'migrations') {
        const version = versions[seed % versions.length] ?? 1
        const { wrongs } = await killWhileMigrating(dataDir, { version, postings: 40 }, random)
        return { acknowledged: 0, wrongs: wrongs.map((wrong) => `version ${version}: ${wrong}`) }
      }
      cpSync(present, dataDir, { recursive: true })
      const child = spawn(process.execPath, [worker, kind, dataDir, String(seed)], {
        stdio: ['ignore', 'pipe', 'pipe'],
      })
      const said = await killAtRandom(child, random() * longest[kind])
      const wrongs = await inspect(kind, dataDir, said.lines)
      if (said.fault !== '') wrongs.push(`it failed by itself: ${said.fault}`)
      rmSync(dataDir, { recursive: true, force: true })
      return { acknowledged: said.lines.filter((line) => line.startsWith('ack ')).length, wrongs }
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** `ms`: where the process opens the library in half a second; longer on a machine that is slower or busy. */
async function killAtRandom(child: ChildProcess, ms: number): Promise<{ lines: string[]; fault: string }> {
  let text = ''
  let fault = ''
  let timer: NodeJS.Timeout | undefined
  const startedAt = performance.now()
  child.stdout?.setEncoding('utf8').on('data', (part: string) => {
    text += part
    if (timer !== undefined || !text.includes('open\n')) return
    const slowness = Math.max(1, (performance.now() - startedAt) / 500)
    timer = setTimeout(() => child.kill('SIGKILL'), ms * slowness)
  })
  child.stderr?.setEncoding('utf8').on('data', (part: string) => {
    if (!/Warning/.test(part)) fault += part
  })
  const [, signal] = await once(child, 'exit')
  clearTimeout(timer)
  // A line that was cut off was not said.
  return {
    lines: text.split('\n').slice(0, -1),
    fault: signal === null ? fault || 'it ended' : '',
  }
}

async function inspect(kind: KilledKind, dataDir: string, lines: readonly string[]): Promise<string[]> {
  const opened = await createApp({ dataDir, log: silentLog, checkOutputs: true })
  if (!opened.ok) return [`it does not open: ${opened.error.message}`]
  const core = opened.value
  const wrongs: string[] = []
  const ask = async <T>(method: string, input: object = {}): Promise<T> => {
    const result = await core.dispatch(method, input, 'shell')
    if (!result.ok) throw new Error(`${method}: ${result.error.message}`)
    return result.value as T
  }
  const { findings } = await ask<{ findings: string[] }>('library.check')
  wrongs.push(...findings.map((finding) => `not sound: ${finding}`))
  const { report } = await ask<{ report: unknown }>('library.damage')
  if (report !== null) wrongs.push('it was taken for damaged')
  const { all } = await ask<{ all: number }>('postings.counts')
  if (all < 30) wrongs.push(`postings were lost: ${all}`)
  await core.close()

  const connection = openPlain(join(dataDir, 'library.db'))
  const list = (sql: string) => connection.prepare<[], string>(sql).pluck().all()
  const notes = new Set(list('SELECT body FROM notes'))
  const titles = list('SELECT title FROM postings')
  const perSource = list(
    "SELECT count(*) FROM versions v JOIN sources s ON s.id = v.sourceId WHERE s.fileName LIKE 'File%' GROUP BY s.id",
  )
  connection.close()
  const backups = new Set(listBackups(dataDir).map(({ fileName }) => fileName))
  for (const line of lines) {
    const [, what, which] = /^ack (\w+) (.*)$/.exec(line) ?? []
    const isKept =
      what === 'note'
        ? notes.has(`note ${which}`)
        : what === 'file'
          ? titles.filter((title) => title.startsWith(`${which} `)).length === 3
          : what === 'backup'
            ? backups.has(which ?? '')
            : true
    if (!isKept) wrongs.push(`acknowledged and not there: ${line}`)
  }
  if (perSource.some((count) => Number(count) !== 3)) wrongs.push('half of a file was stored')
  if (kind === 'exports' && existsSync(join(dataDir, 'exported.json'))) {
    if (!isWholeText(readFileSync(join(dataDir, 'exported.json'), 'utf8')))
      wrongs.push('half of an export was left')
  }
  const left = readdirSync(dataDir).filter((name) => /^(library\.db\.|salvage|looking)/.test(name))
  if (left.length > 0) wrongs.push(`left behind: ${left.join(', ')}`)
  if (existsSync(join(dataDir, 'backups'))) {
    const parts = readdirSync(join(dataDir, 'backups')).filter((name) => name.includes('.part'))
    if (parts.length > 0) wrongs.push(`left behind: ${parts.join(', ')}`)
  }
  return wrongs
}

/** JSON, or JSON line by line. */
function isWholeText(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    try {
      for (const line of text.split('\n')) if (line !== '') JSON.parse(line)
      return text.endsWith('\n')
    } catch {
      return false
    }
  }
}
