// Reminders set by hand for one thing: how they are typed, when they come, and that they stay.

import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readReminderTime, reminderTimeWords } from '../shared/reminderTimes.ts'
import { readTypedReminder } from '../shared/typedReminder.ts'
import { postingJson } from './helpers/app.ts'
import { dumpLibrary } from './helpers/dump.ts'
import { type Reminding, startReminding } from './helpers/reminding.ts'

describe('as it is typed', () => {
  // A Friday.
  const moment = { now: Date.parse('2026-11-20T09:00:00Z'), zone: 'Europe/Berlin', locale: 'en-GB' }
  test.each([
    ['1 week before', 'd7'],
    ['a week before', 'd7'],
    ['2 weeks before, 9:00', 'd14 09:00'],
    ['3 days before', 'd3'],
    ['1 day before at 18:00', 'd1 18:00'],
    ['on the day at 9:00', 'd0 09:00'],
    ['On the day', 'd0'],
    ['that morning', 'd0'],
    ['2 hours before', 'm120'],
    ['15 min before', 'm15'],
    ['2 dec 17:00', '2026-12-02 17:00'],
    ['1 dec', '2026-12-01 08:30'],
    ['in 3 days', '2026-11-23 08:30'],
    ['tomorrow 7pm', '2026-11-21 19:00'],
  ])('%s', (typed, text) => {
    expect(readTypedReminder(typed, moment, '08:30')).toEqual({ kind: 'time', text })
    expect(readReminderTime(text)).not.toBeNull()
  })
  test.each(['whenever', '3 hours before at 9:00', '9999 days before', '1 day before at noonish', '30 feb'])(
    'not %s',
    (typed) => expect(readTypedReminder(typed, moment, '08:30').kind).toBe('problem'),
  )
  test.each(['', 'd', 'd-1', 'd3 24:00', '2026-02-30 09:00', '2026-12-02', 'm1e3', 'x5'])(
    'nothing kept reads %s',
    (text) => expect(readReminderTime(text)).toBeNull(),
  )
  test('in words', () => {
    const words = (text: string) => reminderTimeWords(text, { day: (on) => on, clock: (time) => time })
    expect(
      ['d0', 'd1', 'd7', 'd14', 'd0 09:00', 'd3 18:00', 'm15', 'm60', 'm180', '2026-12-02 09:00'].map(words),
    ).toEqual([
      'that morning',
      'the day before',
      'a week before',
      '2 weeks before',
      'that day at 09:00',
      '3 days before at 18:00',
      '15 minutes before',
      'an hour before',
      '3 hours before',
      '2026-12-02 at 09:00',
    ])
  })
})

describe('in a library', () => {
  let on: Reminding
  let id: string
  let key: string
  beforeEach(async () => {
    on = await startReminding()
    id = await importUntil('2026-12-10')
    key = `listing ${id}`
  })
  afterEach(() => on.close())

  const importUntil = (validThrough: string) =>
    on.change(async () => {
      const report = await on.app.importTexts({ 'a.json': postingJson({ validThrough }) })
      return report.files[0]?.postings[0] ?? ''
    })
  const set = (times: string[] | null) =>
    on.change(() => on.app.call('reminders.set', { keys: [key], times }))
  const shown = async () =>
    (await on.app.call('due.list', { aheadDays: null })).things.find((thing) => thing.key === key)?.reminders

  test('come instead of those of the settings, once each, also long before', async () => {
    await set(['d14', 'd0 09:00'])
    expect(await shown()).toEqual(['d14', 'd0 09:00'])
    expect((await on.app.call('reminders.next')).reminders[0]).toMatchObject({
      at: '2026-11-26T07:30:00.000Z',
      key,
    })
    expect(await on.at('2026-11-26T07:29:00Z')).toBeNull()
    expect(await on.at('2026-11-26T07:30:00Z')).toMatchObject({
      title: expect.stringMatching(/^Closes on /),
      thing: { key },
    })
    expect(await on.at('2026-11-26T09:00:00Z')).toBeNull()
    expect(await on.at('2026-12-07T09:00:00Z')).toBeNull()
    expect(await on.at('2026-12-10T07:30:00Z')).toBeNull()
    await on.app.restart()
    expect(await on.at('2026-12-10T08:00:00Z')).toMatchObject({ title: 'Closes today' })
    expect(await on.at('2026-12-11T08:00:00Z')).toBeNull()
  })

  test('none, until they are left to the settings again', async () => {
    await set([])
    expect(await on.at('2026-12-07T08:00:00Z')).toBeNull()
    await set(null)
    expect(await shown()).toBeNull()
    expect(await on.at('2026-12-10T08:00:00Z')).toMatchObject({ title: 'Closes today' })
  })

  test('stay when an import moves the date: a distance goes along, a moment stays and comes once', async () => {
    await set(['d7', '2026-11-24 18:00'])
    expect(await importUntil('2026-12-20')).toBe(id)
    expect(await shown()).toEqual(['d7', '2026-11-24 18:00'])
    expect(await on.at('2026-11-24T17:00:00Z')).toMatchObject({ thing: { key } })
    await importUntil('2026-12-22')
    expect(await on.at('2026-11-24T17:30:00Z')).toBeNull()
    expect(await on.at('2026-12-03T08:00:00Z')).toBeNull()
    expect(await on.at('2026-12-15T08:00:00Z')).toMatchObject({ title: 'Closes in 7 days' })
    expect(on.recorded()).toEqual([`${key} 2026-12-22 d7`, `${key} at 2026-11-24 18:00`])
  })

  test('of every kind that has a date, whatever the settings say of it', async () => {
    const { reminders } = await on.app.call('settings.get')
    const leads = { listing: [], mine: [], interview: [], task: [], replyBy: [], quiet: [] }
    await on.app.call('settings.set', { reminders: { ...reminders, leads } })
    await on.app.call('tracking.setStage', { ids: [id], stageId: 'offer' })
    const day = { on: '2026-11-27', time: null }
    await on.app.call('tracking.setDeadline', { ids: [id], deadline: day })
    await on.app.call('tracking.setReplyBy', { ids: [id], replyBy: day })
    const task = await on.app.call('tasks.create', { postingId: id, body: 'Call', due: day })
    const when = { on: '2026-11-27', time: '15:00', until: null, zone: 'Europe/Berlin' }
    const interview = await on.app.call('interviews.create', { postingId: id, kind: 'phone', when })
    const keys = [`mine ${id}`, `replyBy ${id}`, `task ${task.id}`, `interview ${interview.id}`]
    await on.change(() => on.app.call('reminders.set', { keys, times: ['d2'] }))
    expect(await on.at('2026-11-25T08:00:00Z')).toMatchObject({ count: 4 })
    const refusal = await on.app.refusal('reminders.set', { keys: [`quiet ${id}`], times: ['d2'] })
    expect(refusal.code).toBe('notFound')
  })

  test('undone and redone row for row, and taken along into the bin and back', async () => {
    const before = dumpLibrary(on.app.dataDir)
    await set(['d7'])
    const after = dumpLibrary(on.app.dataDir)
    await on.app.call('history.undo')
    expect(dumpLibrary(on.app.dataDir)).toEqual(before)
    await on.app.call('history.redo')
    expect(await shown()).toEqual(['d7'])
    await on.app.call('postings.delete', { ids: [id] })
    await on.app.call('history.undo')
    expect(dumpLibrary(on.app.dataDir)).toEqual(after)
  })

  test('a moment that has passed is none to set; one that was set stays', async () => {
    const refusal = await on.app.refusal('reminders.set', { keys: [key], times: ['2026-11-20 09:59'] })
    expect(refusal.message).toMatch(/^That moment has passed/)
    await set(['2026-11-21 18:00'])
    on.clock.set('2026-11-22T09:00:00Z')
    await set(['2026-11-21 18:00', 'd3'])
    expect(await shown()).toEqual(['2026-11-21 18:00', 'd3'])
  })
})
