// A real app on a real SQLite file in a folder of its own, with a clock that stands still until a test moves it.

import { existsSync, mkdtempSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type AppOptions, createApp } from '../../electron/core/app.ts'
import type { Clock } from '../../electron/core/clock.ts'
import type { Core } from '../../electron/core/core.ts'
import { createParsePool, type ParsePool } from '../../electron/core/import/parsePool.ts'
import { silentLog } from '../../electron/core/log.ts'
import type { Input, Method, Output } from '../../shared/contract.ts'
import type { ImportReport } from '../../shared/model.ts'
import type { AppError, Result } from '../../shared/result.ts'
import type { Caller } from '../../shared/topics.ts'

export interface TestClock extends Clock {
  set(instant: string): void
  advance(milliseconds: number): void
  setZone(zone: string): void
}

export function testClock(instant = '2026-11-20T09:00:00.000Z', zone = 'Europe/Berlin'): TestClock {
  let now = Date.parse(instant)
  let present = zone
  return {
    now: () => now,
    zone: () => present,
    set: (value) => {
      now = Date.parse(value)
    },
    advance: (milliseconds) => {
      now += milliseconds
    },
    setZone: (value) => {
      present = value
    },
  }
}

export interface TestApp {
  core: Core
  clock: TestClock
  dataDir: string
  /** The Result of a method, as a window would get it. */
  ask<M extends Method>(method: M, input?: Input<M>, caller?: Caller): Promise<Result<Output<M>>>
  /** The value of a method that must succeed. */
  call<M extends Method>(method: M, input?: Input<M>, caller?: Caller): Promise<Output<M>>
  /** What a method that must fail says. */
  refusal<M extends Method>(method: M, input?: Input<M>, caller?: Caller): Promise<AppError>
  /** Imports texts as files named by their keys. */
  importTexts(files: Record<string, string | Uint8Array>): Promise<ImportReport>
  /** Closes the app and opens it again on the same folder. */
  restart(): Promise<void>
  close(): Promise<void>
}

// A parse worker takes longer to start than most tests do, so those of a process share theirs; idle ones end by
// themselves. A test with limits of its own gets a pool of its own.
let pool: ParsePool | null = null

function sharePool(): ParsePool {
  pool ??= { ...createParsePool(), close: async () => {} }
  return pool
}

/** In memory where there is room: waiting for a disk at every command is most of the time otherwise. */
export function newFolder(kind = 'test'): string {
  const memory = '/dev/shm'
  const hasRoom = existsSync(memory) && statfsSync(memory).bavail * statfsSync(memory).bsize > 1024 ** 3
  return mkdtempSync(join(hasRoom ? memory : tmpdir(), `roledex-${kind}-`))
}

/** The files of a library that is new, by their names: copied, they spare every app the making of its tables. */
let newLibrary: Map<string, Uint8Array> | null = null

async function writeNewLibrary(dataDir: string): Promise<void> {
  newLibrary ??= await makeNewLibrary()
  for (const [name, bytes] of newLibrary) writeFileSync(join(dataDir, name), bytes, { mode: 0o600 })
}

async function makeNewLibrary(): Promise<Map<string, Uint8Array>> {
  const dataDir = newFolder()
  const opened = await createApp({ dataDir, log: silentLog, pool: sharePool() })
  if (!opened.ok) throw new Error(opened.error.message)
  await opened.value.close()
  const files = ['library.db', 'library.seal']
  const made = new Map(files.map((name) => [name, readFileSync(join(dataDir, name))]))
  rmSync(dataDir, { recursive: true })
  return made
}

export async function startApp(options: Partial<AppOptions> & { clock?: TestClock } = {}): Promise<TestApp> {
  const isOwnFolder = options.dataDir === undefined
  const dataDir = options.dataDir ?? newFolder()
  if (isOwnFolder) await writeNewLibrary(dataDir)
  const clock = options.clock ?? testClock()
  const open = async () => {
    const shared = options.parsing === undefined ? { pool: sharePool() } : {}
    const opened = await createApp({
      log: silentLog,
      checkOutputs: true,
      ...shared,
      ...options,
      clock,
      dataDir,
    })
    if (!opened.ok) throw new Error(opened.error.message)
    return opened.value
  }
  const app: TestApp = {
    core: await open(),
    clock,
    dataDir,
    ask: async (method, input, caller = 'window') =>
      (await app.core.dispatch(method, input ?? {}, caller)) as Result<never>,
    call: async (method, input, caller) => {
      const result = await app.ask(method, input, caller)
      if (!result.ok) throw new Error(`${method}: ${result.error.message}\n${result.error.detail ?? ''}`)
      return result.value
    },
    refusal: async (method, input, caller) => {
      const result = await app.ask(method, input, caller)
      if (result.ok) throw new Error(`${method} was expected to fail`)
      return result.error
    },
    importTexts: async (files) => {
      const { importId } = await app.call('imports.begin')
      await app.call('imports.addFiles', {
        importId,
        files: Object.entries(files).map(([path, content]) => ({
          path,
          base64: Buffer.from(content).toString('base64'),
        })),
      })
      return app.call('imports.finish', { importId })
    },
    restart: async () => {
      await app.core.close()
      app.core = await open()
    },
    close: async () => {
      await app.core.close()
      if (isOwnFolder) rmSync(dataDir, { recursive: true, force: true })
    },
  }
  return app
}

/** A posting as sites write it, as JSON text; `changes` go over the defaults, undefined takes a field away. */
export function postingJson(changes: Record<string, unknown> = {}): string {
  return JSON.stringify({
    '@context': 'http://schema.org',
    '@type': 'JobPosting',
    title: 'Harbour Pilot Scheduler',
    description:
      '<p>Plan the arrivals and departures of a busy harbour together with pilots, tugs and terminals.</p><ul><li>Calm on the radio</li><li>Good with tides and timetables</li></ul>',
    datePosted: '2026-11-01T08:00:00Z',
    validThrough: '2026-12-05T17:00:00Z',
    employmentType: 'FULL_TIME',
    hiringOrganization: { '@type': 'Organization', name: 'Northvale Harbour' },
    identifier: { '@type': 'PropertyValue', name: 'Northvale Harbour', value: 'NH-1001' },
    jobLocation: {
      '@type': 'Place',
      address: { '@type': 'PostalAddress', addressLocality: 'Bergen', addressCountry: 'NO' },
    },
    ...changes,
  })
}
