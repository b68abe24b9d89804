// The time and the workers that files are given: a file that takes too long costs itself alone, waiting costs nothing,
// and a cancelled import waits for nobody.

import { afterEach, expect, test } from 'vitest'
import { packKnownFiles } from '../electron/core/import/knownFiles.ts'
import { createParsePool, type ParsePool, poolDefaults } from '../electron/core/import/parsePool.ts'
import type { ParsedFile, ParseFile } from '../electron/core/import/parseTask.ts'
import { limitProcessor } from '../electron/core/import/processorLimit.ts'
import { postingJson, startApp } from './helpers/app.ts'
import { slowJson } from './helpers/slowJson.ts'

const slow = (): ParseFile => ({ path: 'slow.json', content: { bytes: Buffer.from(slowJson()) } })
const quick = (name: string): ParseFile => ({
  path: name,
  content: { bytes: Buffer.from(postingJson({ identifier: name })) },
})
const kinds = (parsed: ParsedFile[]) => parsed.map(({ kind }) => kind)
const known = packKnownFiles([])

let pool: ParsePool
afterEach(() => pool?.close())

test('what waits behind a slow file, and what is read beside it, is read', async () => {
  pool = createParsePool({ ...poolDefaults, millisecondsPerFile: 1_000 })
  const parse = (...files: ParseFile[]) => pool.parse({ files, zone: 'UTC', known })
  // One for each worker: every second they are given is burnt to its end.
  const hostile = Array.from({ length: pool.width / 2 }, (_, n) => parse(slow(), quick(`beside ${n}`)))
  const waiting = Array.from({ length: 3 }, (_, n) => parse(quick(`a${n}`), quick(`b${n}`)))
  for (const parsed of await Promise.all(waiting)) expect(kinds(parsed)).toEqual(['read', 'read'])
  for (const parsed of await Promise.all(hostile)) {
    expect(kinds(parsed)).toEqual(['unreadable', 'read'])
    expect(parsed[0]).toMatchObject({
      message: expect.stringContaining('took longer than 1 seconds'),
      attempts: [{ rung: 'reader', found: 'time' }],
    })
  }
})

test('whatever is stopped or given up, everything asked is answered', async () => {
  pool = createParsePool()
  const asked = Array.from({ length: 120 }, (_, n) => {
    const files = Array.from({ length: 1 + (n % 6) }, (_, k) => quick(`${n}-${k}`))
    return pool.parse({ files, zone: 'UTC', known }, n % 3 === 0 ? AbortSignal.timeout(n * 3) : undefined)
  })
  const answers = await Promise.all(asked)
  for (const [n, answer] of answers.entries()) {
    if (n % 3 !== 0 || answer.length > 0) expect(answer).toHaveLength(1 + (n % 6))
  }
  expect(answers[0]).toEqual([])
  const last = pool.parse({ files: [slow()], zone: 'UTC', known })
  await pool.close()
  expect(await last).toEqual([])
  expect(await pool.parse({ files: [quick('late')], zone: 'UTC', known })).toEqual([])
})

test('workers killed one after the other do not take the process with them', async () => {
  pool = createParsePool({ ...poolDefaults, millisecondsPerFile: 2 })
  const asked = Array.from({ length: 2 }, (_, n) => {
    const files = Array.from({ length: 2 }, (_, k) => quick(`${n}-${k}`))
    return pool.parse({ files, zone: 'UTC', known })
  })
  for (const answer of await Promise.all(asked)) expect(answer).toHaveLength(2)
})

test('a cancelled import does not wait for what it was reading', async () => {
  const app = await startApp()
  try {
    const { importId } = await app.call('imports.begin')
    const base64 = Buffer.from(slowJson()).toString('base64')
    await app.call('imports.addFiles', { importId, files: [{ path: 'slow.json', base64 }] })
    const other = app.importTexts({ 'other.json': postingJson() })
    const before = performance.now()
    expect((await app.call('imports.cancel', { importId }))?.state).toBe('cancelled')
    expect(performance.now() - before).toBeLessThan(poolDefaults.millisecondsPerFile)
    expect((await other).files[0]?.outcome).toBe('added')
  } finally {
    await app.close()
  }
})

test('a worker that is made ready reads like any other, and ends with the pool', async () => {
  pool = createParsePool()
  pool.warmUp()
  pool.warmUp()
  // Meanwhile it reads something of its own.
  await new Promise((resolve) => setTimeout(resolve, 200))
  const parsed = await pool.parse({ files: [quick('a'), quick('b')], zone: 'UTC', known })
  expect(kinds(parsed)).toEqual(['read', 'read'])
  pool.warmUp()
  await pool.close()
  pool.warmUp()
  expect(await pool.parse({ files: [quick('c')], zone: 'UTC', known })).toEqual([])
})

test('a file has its time of the processor, and much longer by the clock', async () => {
  const end = async (used: () => Promise<number>) => {
    const begun = performance.now()
    await new Promise<void>((resolve) => limitProcessor(used, 60, resolve))
    return performance.now() - begun
  }
  let looks = 0
  // A third of what was asked for has been had at each look: the fourth is enough, the first was before.
  await end(async () => 20 * looks++)
  expect(looks).toBe(4)
  expect(await end(async () => 0)).toBeGreaterThan(250)
  expect(await end(() => new Promise<number>(() => {}))).toBeGreaterThan(250)
  const stop = limitProcessor(
    async () => performance.now(),
    20,
    () => expect.unreachable(),
  )
  stop()
  await new Promise((resolve) => setTimeout(resolve, 150))
})
