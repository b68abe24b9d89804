// Backups beside those of another library: two may have one second folder. And a look for backups that fails.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type Database from 'better-sqlite3'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { listBackups } from '../electron/core/backups/backupFiles.ts'
import { createBackupKeeper } from '../electron/core/backups/backupKeeper.ts'
import { keepDailyBackups } from '../electron/core/backups/dailyBackups.ts'
import { postingJson, startApp, type TestApp } from './helpers/app.ts'

const Sqlite = createRequire(import.meta.url)('better-sqlite3') as typeof Database

let app: TestApp
let other: TestApp
let second: string
beforeEach(async () => {
  app = await startApp()
  other = await startApp({ clock: app.clock })
  second = mkdtempSync(join(tmpdir(), 'roledex-second-'))
  for (const each of [app, other]) await each.call('backups.chooseSecond', { path: second }, 'shell')
})
afterEach(async () => {
  await app.close()
  await other.close()
  rmSync(second, { recursive: true, force: true })
})

test('a backup is made on each day, though the other library has one of that day', async () => {
  await app.importTexts({ 'one.json': postingJson() })
  await other.call('library.backup')
  await app.restart()
  await app.core.close()
  expect(listBackups(app.dataDir).map(({ reason }) => reason)).toEqual(
    expect.arrayContaining(['manual', 'daily']),
  )
})

test('a damaged library is filled from its own backup, not from a newer one of the other', async () => {
  await app.importTexts({ 'one.json': postingJson({ title: 'Harbour Planner' }) })
  await app.call('library.backup')
  app.clock.advance(60_000)
  await other.importTexts({ 'two.json': postingJson({ title: 'Tug Master' }) })
  await other.call('library.backup')
  await app.core.close()
  writeFileSync(join(app.dataDir, 'library.db'), 'This is no database. '.repeat(900))
  await app.restart()
  const { rows } = await app.call('postings.list')
  expect(rows.map(({ title }) => title)).toEqual(['Harbour Planner'])
})

test('on a new computer the folder of backups itself can be chosen, and says nothing of when that one was backed up', async () => {
  await other.importTexts({ 'one.json': postingJson() })
  await other.call('library.backup')
  await app.call('backups.chooseSecond', { path: join(second, 'Roledex backups') }, 'shell')
  const { backups } = await app.call('library.backups')
  expect(backups.map(({ postings }) => postings)).toEqual([1])
  expect((await app.call('app.info')).lastBackupAt).toBeNull()
  await app.call('backups.restore', { fileName: backups[0]?.fileName ?? '' })
  expect((await app.call('postings.counts')).all).toBe(1)
})

test('a look that fails is noted, and the next one comes all the same', async () => {
  const mistakes: string[] = []
  const log = { info: () => {}, mistake: (id: string) => mistakes.push(id) }
  // A library without tables.
  const reader = new Sqlite(':memory:')
  const isSecondBehind = () => {
    throw new Error('The folder could not be looked at')
  }
  const backups = { ...createBackupKeeper(app.dataDir, reader), isSecondBehind }
  const stop = keepDailyBackups({ backups, dataDir: app.dataDir, reader }, app.clock, log, () => {})
  await expect.poll(() => mistakes).toEqual(['backup', 'backup'])
  await stop()
})
