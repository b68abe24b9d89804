// The directory form of the package, built by electron-builder around a stand-in for Electron's binary: what it
// holds, and that the core runs from it. The other forms (installers) are built where real Electron is.

import { execFile } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { Worker } from 'node:worker_threads'
import { build } from 'electron-builder'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Output } from '../shared/contract.ts'
import type { Result } from '../shared/result.ts'
import { buildApp } from './helpers/build.ts'
import { root } from './helpers/moduleGraph.ts'

/** `@electron/fuses` finds its switches by this mark: then a version, their number, and one digit each. */
const fuseMark = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'

const staging = mkdtempSync(join(tmpdir(), 'roledex-package-'))
const resources = join(staging, 'release/linux-unpacked/resources')
const unpacked = join(resources, 'app.asar.unpacked')
let packed: string[] = []

async function buildPackage(): Promise<void> {
  const { rootDir } = await buildApp()
  for (const name of ['package.json', 'electron-builder.yml', 'LICENSE', 'samples', 'electron/icons']) {
    cpSync(join(root, name), join(staging, name), { recursive: true })
  }
  cpSync(join(rootDir, 'dist'), join(staging, 'dist'), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(staging, 'node_modules'))
  await promisify(execFile)(process.execPath, [join(root, 'scripts/sbom.ts'), staging])
  const standIn = join(staging, 'stand-in')
  mkdirSync(join(standIn, 'resources'), { recursive: true })
  writeFileSync(join(standIn, 'electron'), `${fuseMark}\x01\x08${'1'.repeat(8)}`)
  chmodSync(join(standIn, 'electron'), 0o755)
  await promisify(execFile)(
    process.execPath,
    [
      join(root, 'node_modules/electron-builder/cli.js'),
      ...['--linux', '--dir', '--publish', 'never', `-c.electronDist=${standIn}`],
    ],
    { cwd: staging },
  )
}

/**
 * What electron-builder means to write into the packages for Linux: it is stopped before it fetches the tools that make
 * them.
 */
async function planPackages(): Promise<{ desktopEntry: string; debArguments: string[] }> {
  const plans: unknown[] = []
  await build({
    projectDir: staging,
    prepackaged: join(staging, 'release/linux-unpacked'),
    linux: ['AppImage', 'deb'],
    publish: 'never',
    effectiveOptionComputed: async (plan: unknown) => plans.push(plan) > 0,
  })
  const desktopEntry = plans.flatMap((plan) => (Array.isArray(plan) ? [] : [(plan as AppImagePlan).desktop]))
  const debArguments = plans.flatMap((plan) => (Array.isArray(plan) ? (plan[0] as string[]) : []))
  return { desktopEntry: desktopEntry.join('\n'), debArguments }
}

interface AppImagePlan {
  desktop: string
}

/** The paths in an archive: four 32-bit numbers, the last one the length of the JSON after them. */
function listArchive(path: string): string[] {
  interface Entry {
    files?: Record<string, Entry>
  }
  const bytes = readFileSync(path)
  const header: Entry = JSON.parse(bytes.toString('utf8', 16, 16 + bytes.readUInt32LE(12)))
  const walk = (entry: Entry, at: string): string[] =>
    Object.entries(entry.files ?? {}).flatMap(([name, child]) =>
      child.files === undefined ? [`${at}${name}`] : walk(child, `${at}${name}/`),
    )
  return walk(header, '').sort()
}

function listFolder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort()
}

/** Runs one method on the packaged core, in its worker, as the desktop app does. */
function askPackagedCore(dataDir: string, method: string, input: unknown): Promise<Result<unknown>> {
  const worker = new Worker(pathToFileURL(join(unpacked, 'dist/electron/worker.mjs')), {
    workerData: { dataDir },
  })
  return new Promise((resolve, reject) => {
    worker.on('error', reject)
    worker.on('message', (message: { kind: string; result?: Result<unknown> }) => {
      if (message.kind === 'opened' && message.result?.ok) {
        worker.postMessage({ kind: 'call', id: 1, method, input, caller: 'shell' })
      } else if (message.kind === 'opened' || message.kind === 'result') {
        worker.postMessage({ kind: 'close' })
        if (message.result) worker.once('exit', () => resolve(message.result as Result<unknown>))
      }
    })
  })
}

// Elsewhere the stand-in would need that system's own bundle; the packages themselves are built there.
describe.runIf(process.platform === 'linux')('the package', () => {
  beforeAll(async () => {
    await buildPackage()
    packed = listArchive(join(resources, 'app.asar'))
  }, 120_000)

  afterAll(() => rmSync(staging, { recursive: true, force: true }))

  test('holds the built app, the samples, one package and nothing else', () => {
    const tops = new Set(
      packed.map((path) =>
        path
          .split('/')
          .slice(0, path.startsWith('samples') ? 1 : 2)
          .join('/'),
      ),
    )
    expect([...tops].sort()).toEqual([
      'LICENSE',
      'dist/electron',
      'dist/renderer',
      'node_modules/better-sqlite3',
      'package.json',
      'samples',
    ])
    expect(packed).toEqual(expect.arrayContaining(['dist/electron/main.js', 'dist/electron/preload.cjs']))
    expect(packed).toContain('dist/renderer/index.html')
  })

  test('holds no sources, tests, maps or documents', () => {
    const unwanted =
      /\.(ts|tsx|mts|map|md|cpp|c|h|gyp|gypi)$|(^|\/)(tests?|src|deps|bench|benchmark|docs|scripts|\.github)\//
    expect(packed.filter((path) => unwanted.test(path))).toEqual([])
  })

  test('holds one prebuilt database, for its own system', () => {
    const binaries = packed.filter((path) => path.endsWith('.node'))
    expect(binaries).toEqual([`node_modules/better-sqlite3/prebuilds/linux-${process.arch}.node`])
  })

  test('holds the licences of what is in it', () => {
    expect(packed).toContain('node_modules/better-sqlite3/LICENSE')
    const text = ['electron', 'renderer'].map((name) =>
      readFileSync(join(staging, 'dist', name, 'licences.txt'), 'utf8'),
    )
    for (const name of ['zod', 'parse5', 'he']) expect(text[0]).toMatch(new RegExp(`^${name} \\d`, 'm'))
    for (const name of ['react', '@base-ui/react', '@fontsource-variable/inter']) {
      expect(text[1]).toMatch(new RegExp(`^${name} \\d`, 'm'))
    }
  })

  test('says what is in it, and of the tools it was made with nothing', () => {
    const bill = JSON.parse(readFileSync(join(resources, '../sbom.cdx.json'), 'utf8'))
    expect(bill).toMatchObject({ bomFormat: 'CycloneDX', metadata: { component: { type: 'application' } } })
    const names: string[] = bill.components.map(({ name }: { name: string }) => name)
    expect(names).toEqual(
      expect.arrayContaining(['better-sqlite3', 'electron', 'zod', 'react', '@base-ui/react']),
    )
    expect(
      names.filter((name) =>
        /^(vite|vitest|typescript|electron-builder|playwright-core|axe-core)$/.test(name),
      ),
    ).toEqual([])
    const unhashed = bill.components.filter(
      ({ hashes }: { hashes?: unknown[] }) => (hashes?.length ?? 0) === 0,
    )
    expect(unhashed).toEqual([])
  })

  test('keeps workers and the native binary outside the archive', () => {
    const outside = listFolder(unpacked)
    expect(outside).toEqual(
      expect.arrayContaining(['dist/electron/worker.mjs', 'dist/electron/parseWorker.mjs']),
    )
    expect(outside.filter((path) => /^dist\/electron\/.*\.c?js$/.test(path))).toEqual([])
    expect(outside.filter((path) => path.endsWith('.node'))).toHaveLength(1)
    expect(outside.filter((path) => path.startsWith('dist/renderer'))).toEqual([])
  })

  test('cannot be run as plain Node or be debugged', () => {
    const binary = readFileSync(join(resources, '../roledex'), 'latin1')
    const [runAsNode, , nodeOptions, inspect, integrity, onlyArchive] = binary.slice(
      binary.indexOf(fuseMark) + fuseMark.length + 2,
    )
    expect({ runAsNode, nodeOptions, inspect, integrity, onlyArchive }).toEqual({
      runAsNode: '0',
      nodeOptions: '0',
      inspect: '0',
      integrity: '1',
      onlyArchive: '1',
    })
  })

  test('goes into an AppImage that keeps the sandbox, and into a deb', async () => {
    const { desktopEntry, debArguments } = await planPackages()
    expect(desktopEntry).toContain('Exec=AppRun %U')
    expect(debArguments).toEqual(expect.arrayContaining(['--maintainer', '--url']))
  })

  test('starts the core, which imports its samples', async () => {
    const dataDir = join(staging, 'library')
    const loaded = await askPackagedCore(dataDir, 'samples.load', {})
    expect(loaded).toMatchObject({ ok: true })
    const { value } = loaded as { value: Output<'samples.load'> }
    expect(value.totals.failed).toBe(0)
    expect(value.totals.added).toBeGreaterThan(0)
    expect(existsSync(join(dataDir, 'library.db')) || readdirSync(dataDir).length > 0).toBe(true)
    const counts = await askPackagedCore(dataDir, 'postings.counts', {})
    expect(counts).toMatchObject({ ok: true, value: { all: value.totals.postings } })
  }, 60_000)
})
