// What is reminded of, when, and that it is once: over a real library, with a clock that is moved.

import { createRequire } from 'node:module'
import { join } from 'node:path'
import type Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createHeldTransaction } from '../electron/core/db/heldTransaction.ts'
import { startReminderTimer } from '../electron/core/due/reminderTimer.ts'
import { silentLog } from '../electron/core/log.ts'
import { defaultReminders } from '../shared/reminders.ts'
import { postingJson, startApp, testClock } from './helpers/app.ts'
import { type Reminding, startReminding } from './helpers/reminding.ts'

const Sqlite = createRequire(import.meta.url)('better-sqlite3') as typeof Database

let on: Reminding
beforeEach(async () => {
  on = await startReminding()
})
afterEach(() => on.close())

const posting = (changes: Record<string, unknown> = {}) =>
  on.change(async () => {
    const report = await on.app.importTexts({
      'a.json': postingJson({ identifier: undefined, validThrough: undefined, ...changes }),
    })
    return report.files[0]?.postings[0] ?? ''
  })
const mine = (id: string, day: string, time: string | null = null) =>
  on.change(() => on.app.call('tracking.setDeadline', { ids: [id], deadline: { on: day, time } }))
const interview = (postingId: string, day: string, time: string, zone = 'Europe/Berlin') =>
  on.change(() =>
    on.app.call('interviews.create', {
      postingId,
      kind: 'video',
      when: { on: day, time, until: null, zone },
    }),
  )

describe('when', () => {
  test('a listing: three days before, and on the morning of its last day', async () => {
    await posting({ validThrough: '2026-11-27' })
    expect(await on.at('2026-11-24T07:29:00Z')).toBeNull()
    expect(await on.at('2026-11-24T07:30:00Z')).toMatchObject({
      title: 'Closes in 3 days',
      body: 'Harbour Pilot Scheduler, Northvale Harbour',
      count: 1,
    })
    expect(await on.at('2026-11-26T20:00:00Z')).toBeNull()
    expect(await on.at('2026-11-27T08:00:00Z')).toMatchObject({ title: 'Closes today' })
    expect(await on.at('2026-12-20T08:00:00Z')).toBeNull()
  })

  test('an interview: the morning before, and an hour before it begins', async () => {
    await interview(await posting(), '2026-11-25', '14:00')
    expect(await on.at('2026-11-24T07:30:00Z')).toMatchObject({ title: 'Interview tomorrow, 14:00' })
    expect(await on.at('2026-11-25T11:59:00Z')).toBeNull()
    expect(await on.at('2026-11-25T12:00:00Z')).toMatchObject({ title: 'Interview today, 14:00' })
  })

  test('a time is told by the clock of who asks, unless the settings choose one', async () => {
    await interview(await posting(), '2026-11-25', '14:00')
    const said = async () =>
      (await on.app.call('reminders.next', { locale: 'en-US' })).reminders[0]?.text.replace(/\s/g, ' ')
    expect(await said()).toMatch(/^Interview in 5 days, 2:00 PM/)
    await on.app.call('settings.set', { locale: 'de-DE' })
    expect(await said()).toMatch(/^Interview in 5 days, 14:00/)
  })

  test('my deadline and a task, in words of their own', async () => {
    const id = await posting()
    await mine(id, '2026-11-23')
    await on.change(() =>
      on.app.call('tasks.create', { postingId: id, body: 'Ring Ada', due: { on: '2026-11-25', time: null } }),
    )
    expect((await on.at('2026-11-22T08:00:00Z'))?.title).toBe('My deadline tomorrow')
    expect((await on.at('2026-11-23T08:00:00Z'))?.title).toBe('My deadline today')
    expect((await on.at('2026-11-25T08:00:00Z'))?.title).toBe('Ring Ada (today)')
  })

  test('what comes due in quiet hours waits for their end, together with the rest', async () => {
    await on.app.call('settings.set', {
      reminders: { ...defaultReminders, leads: { ...defaultReminders.leads, task: ['m60'] } },
    })
    const id = await posting()
    for (const time of ['06:15', '07:45', '08:50']) {
      await on.change(() =>
        on.app.call('tasks.create', { postingId: id, body: time, due: { on: '2026-11-24', time } }),
      )
    }
    // Told just before quiet hours, for at their end it would be over.
    expect(await on.at('2026-11-23T19:59:00Z')).toMatchObject({ count: 2 })
    expect(await on.at('2026-11-24T06:50:00Z')).toBeNull()
    expect(on.look().next).toBe(Date.parse('2026-11-24T07:00:00Z'))
    expect(await on.at('2026-11-24T07:00:00Z')).toMatchObject({ title: '08:50 (today, 08:50)' })
  })

  test('what is due before the morning has come is told the morning before', async () => {
    await mine(await posting(), '2026-11-24', '08:15')
    expect(await on.at('2026-11-23T07:30:00Z')).toMatchObject({ count: 1 })
    expect(on.recorded()).toHaveLength(2)
  })
})

describe('once', () => {
  test('however long the computer slept, in one notice', async () => {
    const id = await posting({ validThrough: '2026-11-27' })
    await mine(id, '2026-11-26')
    await interview(id, '2026-11-28', '10:00')
    expect(await on.at('2026-11-28T09:05:00Z')).toMatchObject({ title: '3 things to look at', thing: null })
    expect(on.recorded()).toHaveLength(6)
    expect(await on.take()).toBeNull()
  })

  test('after a restart, with the clock set back a year, and when what was deleted comes again', async () => {
    const id = await posting({ validThrough: '2026-11-27' })
    expect(await on.at('2026-11-24T08:00:00Z')).not.toBeNull()
    await on.app.restart()
    expect(await on.take()).toBeNull()
    on.clock.set('2025-11-24T08:00:00Z')
    on.look()
    expect(await on.at('2026-11-24T08:00:00Z')).toBeNull()
    await on.change(() => on.app.call('postings.delete', { ids: [id] }))
    await on.app.call('history.undo')
    expect(await on.at('2026-11-24T09:00:00Z')).toBeNull()
    expect(await on.at('2026-11-27T08:00:00Z')).toMatchObject({ title: 'Closes today' })
  })

  test('a move to the west tells nothing twice; one to the east loses nothing', async () => {
    await mine(await posting(), '2026-11-24')
    expect(await on.at('2026-11-23T08:00:00Z')).not.toBeNull()
    on.clock.setZone('America/New_York')
    expect(await on.at('2026-11-23T15:00:00Z')).toBeNull()
    on.clock.setZone('Europe/Berlin')
    expect(await on.at('2026-11-24T05:00:00Z')).toBeNull()
    // Half past eight on the 24th has long passed in Tokyo, and was still to come in Berlin.
    on.clock.setZone('Asia/Tokyo')
    expect(await on.at('2026-11-24T05:30:00Z')).toMatchObject({ title: 'My deadline today' })
  })

  test('an earlier morning loses nothing, and newly chosen times tell nothing of the past', async () => {
    await mine(await posting(), '2026-11-23')
    on.clock.set('2026-11-23T07:10:00Z')
    on.look()
    await on.take()
    await on.app.call('settings.set', { reminders: { ...defaultReminders, morning: '08:00', quiet: null } })
    expect(await on.at('2026-11-23T07:11:00Z')).toMatchObject({ title: 'My deadline today' })
    const leads = { ...defaultReminders.leads, mine: ['d3' as const, 'd1' as const, 'd0' as const] }
    await on.app.call('settings.set', { reminders: { ...defaultReminders, leads } })
    expect(await on.at('2026-11-23T09:00:00Z')).toBeNull()
  })
})

describe('not', () => {
  test('of what an import of old postings brings, nor what was typed in too late', async () => {
    await on.change(() =>
      on.app.importTexts(
        Object.fromEntries(
          Array.from({ length: 500 }, (_, n) => [
            `${n}.json`,
            postingJson({
              title: `Old ${n}`,
              identifier: undefined,
              validThrough: `2026-11-${10 + (n % 14)}`,
            }),
          ]),
        ),
      ),
    )
    expect(await on.at('2026-11-20T09:30:00Z')).toBeNull()
    await mine(await posting(), '2026-11-20')
    expect(await on.at('2026-11-20T18:00:00Z')).toBeNull()
    // The next morning the days go on, in one notice.
    expect(await on.at('2026-11-21T07:30:00Z')).toMatchObject({ thing: null })
  })

  test('of what is done, stopped, snoozed or applied for; what is snoozed comes back when it was told to', async () => {
    const ids = []
    for (const title of ['Done', 'Stopped', 'Snoozed', 'Sent']) {
      ids.push(await posting({ title, validThrough: '2026-11-27' }))
    }
    const [done = '', stopped = '', snoozed = '', sent = ''] = ids
    const state = (id: string, kind: string, until: string) =>
      on.run(
        "INSERT INTO dueStates (postingId, kind, subjectId, state, until, about) VALUES (?, 'listing', '', ?, nullif(?, ''), '2026-11-27')",
        id,
        kind,
        until,
      )
    state(done, 'done', '')
    state(stopped, 'stopped', '')
    state(snoozed, 'snoozed', '2026-11-25T11:00:00.000Z')
    await on.change(() => on.app.call('tracking.setStage', { ids: [sent], stageId: 'applied' }))
    expect(await on.at('2026-11-24T08:00:00Z')).toBeNull()
    expect(await on.at('2026-11-25T11:00:00Z')).toMatchObject({
      title: 'Closes in 2 days',
      thing: { postingId: snoozed },
    })
    expect(await on.at('2026-11-27T08:00:00Z')).toMatchObject({ thing: { postingId: snoozed } })
  })

  test('while they are switched off, nor later of that time', async () => {
    await mine(await posting(), '2026-11-23')
    await on.app.call('settings.set', { reminders: { ...defaultReminders, isOn: false } })
    expect(await on.at('2026-11-22T09:00:00Z')).toBeNull()
    await on.app.call('settings.set', { reminders: defaultReminders })
    expect(await on.at('2026-11-22T10:00:00Z')).toBeNull()
    expect(await on.at('2026-11-23T09:00:00Z')).toMatchObject({ title: 'My deadline today' })
  })
})

test('reminders follow a deadline that moves', async () => {
  const id = await posting()
  await mine(id, '2026-11-23')
  expect(await on.at('2026-11-22T09:00:00Z')).toMatchObject({ title: 'My deadline tomorrow' })
  await mine(id, '2026-11-30')
  expect(await on.at('2026-11-23T09:00:00Z')).toBeNull()
  expect(await on.at('2026-11-29T09:00:00Z')).toMatchObject({ title: 'My deadline tomorrow' })
})

test('three thousand things are one notice', async () => {
  const job = (n: number) =>
    postingJson({ title: `Job ${n}`, identifier: undefined, validThrough: '2026-11-27' })
  const jobs = Array.from({ length: 3_000 }, (_, n) => job(n))
  const files = Array.from({ length: 30 }, (_, n) => [
    `${n}.json`,
    `[${jobs.slice(n * 100, n * 100 + 100).join()}]`,
  ])
  await on.change(() => on.app.importTexts(Object.fromEntries(files)))
  const notice = await on.at('2026-11-24T08:00:00Z')
  expect(notice).toMatchObject({ title: '3,000 things to look at', count: 3_000 })
  expect(notice?.body.split('\n')).toHaveLength(4)
  expect(await on.take()).toBeNull()
})

test('undo takes no reminder back, and there is nothing to undo after one', async () => {
  await mine(await posting(), '2026-11-23')
  const entries = (await on.app.call('history.list')).entries.length
  await on.at('2026-11-22T09:00:00Z')
  expect((await on.app.call('history.list')).entries).toHaveLength(entries)
  await on.app.call('history.undo')
  await on.app.call('history.redo')
  expect(await on.at('2026-11-22T10:00:00Z')).toBeNull()
})

test('the next ones are named, soonest first', async () => {
  const id = await posting({ validThrough: '2026-11-25' })
  await interview(id, '2026-11-24', '14:00')
  const { reminders } = await on.app.call('reminders.next', { limit: 3 })
  expect(reminders).toEqual([
    {
      at: '2026-11-22T07:30:00.000Z',
      key: `listing ${id}`,
      postingId: id,
      text: 'Closes in 5 days: Harbour Pilot Scheduler, Northvale Harbour',
    },
    expect.objectContaining({ at: '2026-11-23T07:30:00.000Z', postingId: id }),
  ])
})

test('the timer looks by itself after a change, and says that something is to be told', async () => {
  const clock = testClock()
  const app = await startApp({ clock, reminding: { settleMs: 5 } })
  try {
    const told = new Promise<void>((resolve) =>
      app.core.onChange(({ topics }) => {
        if (topics.includes('reminders')) resolve()
      }),
    )
    const { files } = await app.importTexts({ 'a.json': postingJson({ validThrough: '2026-11-24' }) })
    const ids = files[0]?.postings ?? []
    await new Promise((resolve) => setTimeout(resolve, 40))
    clock.set('2026-11-24T08:00:00Z')
    await app.call('tracking.setBookmark', { ids, isBookmarked: true })
    await told
    expect((await app.call('reminders.take')).notice).toMatchObject({ title: 'Closes today' })
  } finally {
    await app.close()
  }
})

test('what waited over a restart and what came due meanwhile are told as one', async () => {
  const clock = testClock('2026-11-20T10:00:00Z', 'UTC')
  const app = await startApp({ clock, reminding: { settleMs: 1 } })
  const settle = () => new Promise((resolve) => setTimeout(resolve, 40))
  try {
    const { files } = await app.importTexts({ 'a.json': postingJson({ validThrough: undefined }) })
    const ids = files[0]?.postings ?? []
    await app.call('tracking.setDeadline', { ids, deadline: { on: '2026-11-22', time: null } })
    await settle()
    clock.set('2026-11-21T09:00:00Z')
    await app.call('tracking.setBookmark', { ids, isBookmarked: true })
    await settle()
    clock.set('2026-11-22T09:00:00Z')
    await app.restart()
    expect((await app.call('reminders.take')).notice).toMatchObject({ title: 'My deadline today' })
    await settle()
    expect((await app.call('reminders.take')).notice).toBeNull()
  } finally {
    await app.close()
  }
})

test('a backup that is restored tells nothing a second time', async () => {
  const clock = testClock()
  const app = await startApp({ clock, reminding: { settleMs: 1 } })
  const toldAt = async (instant: string) => {
    clock.set(instant)
    const ids = (await app.call('postings.list')).rows.map(({ id }) => id)
    await app.call('tracking.setBookmark', { ids, isBookmarked: clock.now() % 2 === 0 })
    await new Promise((resolve) => setTimeout(resolve, 60))
    return (await app.call('reminders.take')).notice
  }
  try {
    await app.importTexts({ 'a.json': postingJson({ validThrough: '2026-11-24' }) })
    expect(await toldAt('2026-11-20T10:00:00.000Z')).toBeNull()
    const { fileName } = await app.call('library.backup')
    expect(await toldAt('2026-11-24T08:00:00.000Z')).toMatchObject({ title: 'Closes today' })
    await app.call('backups.restore', { fileName })
    expect(await toldAt('2026-11-24T09:00:00.001Z')).toBeNull()
  } finally {
    await app.close()
  }
})

test('what could not be written down is told as soon as it can be', async () => {
  const clock = testClock()
  const app = await startApp({ clock, reminding: { settleMs: 1 } })
  const settle = () => new Promise((resolve) => setTimeout(resolve, 60))
  const connection = new Sqlite(join(app.dataDir, 'library.db'))
  try {
    const { files } = await app.importTexts({ 'a.json': postingJson({ validThrough: '2026-11-24' }) })
    const ids = files[0]?.postings ?? []
    await settle()
    connection.exec(
      "CREATE TRIGGER noRoom BEFORE INSERT ON reminders BEGIN SELECT RAISE(ABORT, 'no room'); END",
    )
    clock.set('2026-11-24T08:00:00Z')
    await app.call('tracking.setBookmark', { ids, isBookmarked: true })
    await settle()
    expect((await app.call('reminders.take')).notice).toBeNull()
    connection.exec('DROP TRIGGER noRoom')
    clock.advance(60_000)
    await app.call('tracking.setBookmark', { ids, isBookmarked: false })
    await settle()
    expect((await app.call('reminders.take')).notice).toMatchObject({ title: 'Closes today' })
  } finally {
    connection.close()
    await app.close()
  }
})

test('while nothing comes due nothing is asked more often than once a minute, and the library not at all', async () => {
  const connection = new Sqlite(join(on.app.dataDir, 'library.db'))
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], now: on.clock.now() })
  let asked = 0
  const looks = vi.spyOn(connection, 'transaction')
  const timer = startReminderTimer({
    connection,
    held: createHeldTransaction(connection),
    clock: {
      now: () => Date.now(),
      zone: () => {
        asked += 1
        return 'Europe/Berlin'
      },
    },
    log: silentLog,
    announce: () => {},
  })
  try {
    timer.lookFirst()
    const [askedFirst, looked] = [asked, looks.mock.calls.length]
    vi.advanceTimersByTime(10 * 3_600_000)
    expect(asked - askedFirst).toBeLessThanOrEqual(10 * 60)
    expect(looks.mock.calls.length).toBe(looked)
  } finally {
    timer.stop()
    vi.useRealTimers()
    connection.close()
  }
})
