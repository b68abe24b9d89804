// The watched folder: what lands in it comes in once, when it is complete, and nothing else does.

import { appendFileSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createParsePool, type ParsePool } from '../electron/core/import/parsePool.ts'
import { canBePosting, createSettling } from '../electron/core/watch/landedFiles.ts'
import { postingJson, startApp, type TestApp } from './helpers/app.ts'

let app: TestApp
let folder: string
const watching = { settleMs: 120, rescanMs: 200 }

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'roledex-watch-'))
  app = await startApp({ watching })
})
afterEach(async () => {
  await app.close()
  rmSync(folder, { recursive: true, force: true })
})

const numbered = (value: string) => ({
  identifier: { '@type': 'PropertyValue', name: 'Northvale Harbour', value },
})
const land = (name: string, text: string) => writeFileSync(join(folder, name), text)
const choose = () => app.call('watch.choose', { path: folder }, 'shell')
const titles = async () => (await app.call('postings.list')).rows.map(({ title }) => title).sort()
const watched = async () =>
  (await app.call('imports.list')).imports.filter(({ origin }) => origin === 'watched')
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))
const quiet = () => pause(900)

const until = (holds: () => Promise<boolean>) => expect.poll(holds).toBe(true)
const comesIn = (...names: string[]) =>
  until(
    async () =>
      JSON.stringify(await titles()) === JSON.stringify(names) &&
      (await app.call('imports.progress')).running.length === 0,
  )

test('off until a folder is chosen, which only the shell can', async () => {
  expect((await app.call('watch.get')).folder).toBeNull()
  expect((await app.refusal('watch.choose', { path: folder })).code).toBe('notAllowed')
  expect((await app.refusal('watch.choose', { path: join(folder, 'none') }, 'shell')).message).toContain(
    '“none”',
  )
  expect((await app.call('watch.get')).folder).toBeNull()
})

test('a file that lands comes in by itself, stays where it is, and is never news again', async () => {
  const { folder: chosen } = await choose()
  expect(chosen).toMatchObject({ waiting: 0, problem: null })
  expect(JSON.stringify(await app.call('watch.get'))).not.toContain(folder)
  land('pilot.json', postingJson(numbered('1')))
  await comesIn('Harbour Pilot Scheduler')
  expect(await watched()).toMatchObject([{ state: 'finished', totals: { files: 1, added: 1 } }])
  await app.restart()
  await quiet()
  expect(await watched()).toHaveLength(1)
  // What landed while the app was closed comes in when it is opened.
  await app.core.close()
  land('lock.json', postingJson({ title: 'Lock Keeper', ...numbered('2') }))
  await app.restart()
  await comesIn('Harbour Pilot Scheduler', 'Lock Keeper')
  // The import is taken back; its file does not become new by that.
  const [latest] = await watched()
  await app.call('history.undo', { commandId: latest!.commandId })
  await quiet()
  expect(await titles()).toEqual(['Harbour Pilot Scheduler'])
})

test('many at once are one import; a file saved again is an update', async () => {
  await choose()
  for (const n of ['1', '2', '3', '4']) land(`${n}.json`, postingJson({ title: `Job ${n}`, ...numbered(n) }))
  await comesIn('Job 1', 'Job 2', 'Job 3', 'Job 4')
  expect((await watched()).length).toBeLessThanOrEqual(2)
  land('1.json', postingJson({ title: 'Job 1', ...numbered('1'), validThrough: '2026-12-24' }))
  await until(async () => (await watched()).some(({ totals }) => totals.updated === 1))
})

test('what comes in by itself is not what Undo takes back, unless it is named', async () => {
  const report = await app.importTexts({ 'own.json': postingJson({ title: 'Own', ...numbered('9') }) })
  const [id = ''] = report.files[0]!.postings
  await app.call('tracking.setBookmark', { ids: [id], isBookmarked: true })
  await choose()
  land('pilot.json', postingJson(numbered('1')))
  await comesIn('Harbour Pilot Scheduler', 'Own')
  expect((await app.call('history.list', {})).undo?.label).toContain('Bookmarked')
  expect((await app.call('history.undo')).label).toContain('Bookmarked')
  expect(await titles()).toEqual(['Harbour Pilot Scheduler', 'Own'])
  await app.call('history.undo', { commandId: (await watched())[0]!.commandId })
  expect(await titles()).toEqual(['Own'])
})

test('what is not complete, not a posting or not of its kind is passed over in silence', async () => {
  await choose()
  const text = postingJson(numbered('1'))
  land('page.html.crdownload', text)
  land('page.json', '')
  land('page.json.part', text.slice(0, 90))
  land('.hidden.json', text)
  land('notes.txt', 'Bread, salt, a new lamp for the boat.')
  land('tool.zip', 'PK')
  mkdirSync(join(folder, 'below'))
  land('below/inner.json', text)
  await quiet()
  expect(await titles()).toEqual([])
  expect(await watched()).toEqual([])
  rmSync(join(folder, 'page.json.part'))
  renameSync(join(folder, 'page.html.crdownload'), join(folder, 'page.json'))
  await comesIn('Harbour Pilot Scheduler')
})

test('a file that is still growing waits', async () => {
  await choose()
  const text = postingJson(numbered('1'))
  land('slow.json', text.slice(0, 40))
  for (let at = 40; at < text.length; at += 120) {
    await pause(40)
    appendFileSync(join(folder, 'slow.json'), text.slice(at, at + 120))
  }
  await comesIn('Harbour Pilot Scheduler')
  expect(await watched()).toHaveLength(1)
})

describe('a file that ends too early', () => {
  const whole = postingJson(numbered('1'))
  const half = whole.slice(0, whole.indexOf('"identifier"'))

  test('is waited for, so that the rest makes no second posting', async () => {
    await choose()
    land('slow.json', half)
    await pause(500)
    expect(await titles()).toEqual([])
    land('slow.json', whole)
    await comesIn('Harbour Pilot Scheduler')
    await quiet()
    expect(await watched()).toHaveLength(1)
  })

  test('comes in as it is when it stays so', async () => {
    await choose()
    land('cut.json', half)
    await comesIn('Harbour Pilot Scheduler')
    const [summary] = await watched()
    const { files } = await app.call('imports.get', { importId: summary?.id ?? '' })
    expect(files[0]?.warnings.map(({ code }) => code)).toContain('TRUNCATED')
    // Saved again, and still being written.
    land('cut.json', `${half} `)
    await pause(500)
    land('cut.json', whole)
    await until(async () => (await watched()).length === 2)
    const [latest] = await watched()
    const again = await app.call('imports.get', { importId: latest?.id ?? '' })
    expect(again.files[0]?.warnings.map(({ code }) => code)).not.toContain('TRUNCATED')
  })
})

test('what could not be taken in is tried again, though nothing else happens in the folder', async () => {
  const pool = createParsePool()
  let failures = 1
  const parse: ParsePool['parse'] = (task, signal) =>
    failures-- > 0 ? Promise.reject(new Error('The disk is full')) : pool.parse(task, signal)
  await app.close()
  app = await startApp({ watching, pool: { ...pool, parse } })
  await choose()
  land('pilot.json', postingJson(numbered('1')))
  await comesIn('Harbour Pilot Scheduler')
})

describe('what was there before', () => {
  beforeEach(async () => {
    land('a.json', postingJson({ title: 'Job 1', ...numbered('1') }))
    land('b.json', postingJson({ title: 'Job 2', ...numbered('2') }))
    land('photo.png', 'no posting')
    expect((await choose()).folder.waiting).toBe(2)
  })

  test('is offered, also after a restart, and never comes in unasked', async () => {
    await app.restart()
    await quiet()
    expect(await titles()).toEqual([])
    const { report } = await app.call('watch.settle', { isWanted: true })
    expect(report?.totals).toMatchObject({ files: 2, added: 2 })
    expect((await app.call('watch.get')).folder?.waiting).toBe(0)
    expect((await app.call('watch.settle', { isWanted: true })).report).toBeNull()
  })

  test('comes in later where it could not be read just then', async () => {
    renameSync(join(folder, 'b.json'), join(folder, 'b.json.part'))
    const { report } = await app.call('watch.settle', { isWanted: true })
    expect(report?.totals).toMatchObject({ files: 1, added: 1 })
    await quiet()
    renameSync(join(folder, 'b.json.part'), join(folder, 'b.json'))
    await comesIn('Job 1', 'Job 2')
  })

  test('comes in after the next start where the app was closed meanwhile', async () => {
    for (let n = 3; n <= 90; n++) land(`${n}.json`, postingJson({ title: `Job ${n}`, ...numbered(`${n}`) }))
    expect((await choose()).folder.waiting).toBe(90)
    const settling = app.ask('watch.settle', { isWanted: true })
    await app.restart()
    await settling
    await until(async () => (await app.call('postings.counts')).all === 90)
  })

  test('can be left for good', async () => {
    expect((await app.call('watch.settle', { isWanted: false })).report).toBeNull()
    await quiet()
    expect(await titles()).toEqual([])
    land('c.json', postingJson({ title: 'Job 3', ...numbered('3') }))
    await comesIn('Job 3')
  })
})

test('a folder that is gone is said once, and watched again when it is back', async () => {
  await choose()
  const changes: string[] = []
  app.core.onChange(({ topics }) => {
    if (topics.includes('watch')) changes.push('watch')
  })
  renameSync(folder, `${folder}-away`)
  await until(async () => (await app.call('watch.get')).folder?.problem !== null)
  await quiet()
  expect(changes).toHaveLength(1)
  expect((await app.call('watch.get')).folder?.problem).toContain('is not there any more')
  renameSync(`${folder}-away`, folder)
  await until(async () => (await app.call('watch.get')).folder?.problem === null)
  land('pilot.json', postingJson(numbered('1')))
  await comesIn('Harbour Pilot Scheduler')
})

test('nothing comes in once watching is stopped', async () => {
  await choose()
  await app.call('watch.stop')
  land('pilot.json', postingJson(numbered('1')))
  await quiet()
  expect(await titles()).toEqual([])
  expect((await app.call('watch.get')).folder).toBeNull()
  expect((await app.call('watch.settle', { isWanted: true })).report).toBeNull()
})

test.each([
  ['Job.html', true],
  ['Job.HTM', true],
  ['Job.mhtml', true],
  ['Job.webarchive', true],
  ['Job.jsonld', true],
  ['Job.eml', true],
  ['Job.html.crdownload', false],
  ['Job.html.part', false],
  ['Job.json.download', false],
  ['Unconfirmed 1234.crdownload', false],
  ['~$Job.txt', false],
  ['.Job.json', false],
  ['Job.zip', false],
  ['Job.pdf', false],
])('%s can be a posting: %s', (name, expected) => {
  expect(canBePosting(name, new Set([name]))).toBe(expected)
})

test('a file with its unfinished twin beside it is not complete', () => {
  expect(canBePosting('Job.html', new Set(['Job.html', 'Job.html.part']))).toBe(false)
})

test('a file settles when it has been the same for long enough', () => {
  const settling = createSettling(100)
  const mark = { name: 'a.json', size: 5, modifiedAt: 1 }
  expect(settling.settled([mark], 0)).toEqual([])
  expect(settling.settled([mark], 99)).toEqual([])
  expect(settling.settled([{ ...mark, size: 6 }], 100)).toEqual([])
  expect(settling.settled([{ ...mark, size: 6 }], 200)).toHaveLength(1)
  expect(settling.settled([], 201)).toEqual([])
  expect(settling.settled([mark], 202)).toEqual([])
  expect(settling.settled([{ ...mark, name: 'empty', size: 0 }], 203)).toEqual([])
  expect(settling.settled([{ ...mark, name: 'empty', size: 0 }], 900)).toEqual([])
})
