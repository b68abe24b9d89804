// Interviews and tasks: planned, moved, held and done; in the timeline, the agenda and the search; gone and back with
// their posting.

import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Input } from '../shared/contract.ts'
import { postingJson, startApp, type TestApp } from './helpers/app.ts'
import { dumpLibrary } from './helpers/dump.ts'

let app: TestApp
let id: string
beforeEach(async () => {
  app = await startApp()
  const report = await app.importTexts({ 'pilot.json': postingJson() })
  id = report.files[0]?.postings[0] ?? ''
})
afterEach(() => app.close())

const when = { on: '2026-11-24', time: '10:00', until: '10:45', zone: 'Europe/Berlin' }
const plan = (given: Partial<Input<'interviews.create'>> = {}) =>
  app.call('interviews.create', { postingId: id, kind: 'video', when, ...given })
const rounds = async () =>
  (await app.call('interviews.list', { postingId: id })).interviews.map(({ round, when: { on } }) => [
    round,
    on,
  ])
const kinds = async () => (await app.call('postings.timeline', { id })).events.map(({ kind }) => kind)

describe('interviews', () => {
  test('keep all that is written of them, in the zone they were agreed in', async () => {
    const given = {
      kind: 'onSite' as const,
      name: 'Meet the pilots',
      when: { on: '2026-11-24', time: '09:30', until: null, zone: 'Asia/Tokyo' },
      place: 'Quay 4, https://harbour.example/map',
      people: ['Ingrid Solberg', '田中さん'],
      preparation: '- tide tables',
      outcome: null,
      outcomeNote: '',
    }
    const interview = await plan(given)
    expect(interview).toMatchObject({
      ...given,
      round: 1,
      startsAt: '2026-11-24T00:30:00.000Z',
      endsAt: null,
    })
    expect(await app.call('interviews.list', { postingId: id })).toEqual({ interviews: [interview] })
  })

  test('may go on into the next day, in the time the clocks of both days show', async () => {
    const night = { on: '2027-03-27', time: '22:30', until: '06:00', zone: 'Europe/Berlin' }
    expect(await plan({ when: night })).toMatchObject({
      when: night,
      startsAt: '2027-03-27T21:30:00.000Z',
      endsAt: '2027-03-28T04:00:00.000Z',
    })
    const refusal = await app.refusal('interviews.create', {
      postingId: id,
      kind: 'onSite',
      when: { ...night, until: '02:30' },
    })
    expect(refusal.message).toMatch(/^There is no 02:30/)
  })

  test('are numbered by time; one that was cancelled is none', async () => {
    await plan()
    const first = await plan({ when: { ...when, on: '2026-11-22' } })
    expect(await rounds()).toEqual([
      [1, '2026-11-22'],
      [2, '2026-11-24'],
    ])
    await app.call('interviews.change', { id: first.id, outcome: 'cancelled' })
    expect(await rounds()).toEqual([
      [null, '2026-11-22'],
      [1, '2026-11-24'],
    ])
  })

  test.each([
    ['a year half typed', { on: '0001-01-01' }, /^The year 1 is too far away/],
    ['a year beyond all plans', { on: '9999-12-31' }, /^The year 9999 is too far away/],
    ['a day that is none', { on: '2026-02-30' }, /^There is no such day/],
    ['a time the clocks leave out', { on: '2027-03-28', time: '02:30' }, /clocks in Berlin are set forward/],
    [
      'an end the clocks leave out',
      { on: '2027-03-28', time: '01:30', until: '02:10' },
      /^There is no 02:10/,
    ],
    ['an end before the start', { until: '09:00' }, /^It ends before it has begun/],
    ['a zone nobody knows', { zone: 'Atlantis/Harbour' }, /^This time zone is not known/],
    ['an offset for a zone', { zone: '+02:00' }, /^This time zone is not known/],
  ])('%s is refused in a sentence', async (_, wrong, sentence) => {
    const before = dumpLibrary(app.dataDir)
    const refusal = await app.refusal('interviews.create', {
      postingId: id,
      kind: 'phone',
      when: { ...when, until: null, ...wrong },
    })
    expect(refusal.code).toBe('badRequest')
    expect(refusal.message).toMatch(sentence)
    const { id: planned } = await plan()
    expect((await app.ask('interviews.change', { id: planned, when: { ...when, ...wrong } })).ok).toBe(false)
    await app.call('history.undo')
    expect(dumpLibrary(app.dataDir)).toEqual(before)
  })

  test('tell the timeline when they are planned, moved and held, and what came of them', async () => {
    const { id: planned } = await plan()
    app.clock.advance(60_000)
    await app.call('interviews.change', { id: planned, when: { ...when, time: '09:00' } })
    app.clock.set('2026-11-25T12:00:00Z')
    await app.call('interviews.change', {
      id: planned,
      outcome: 'passed',
      outcomeNote: 'They liked the tides',
    })
    expect((await app.call('postings.timeline', { id })).events.slice(0, 4)).toMatchObject([
      { kind: 'interviewOutcome', outcome: 'passed', at: '2026-11-25T12:00:00.000Z' },
      { kind: 'interviewHeld', at: '2026-11-24T09:45:00.000Z' },
      { kind: 'interviewMoved', before: when, after: { ...when, time: '09:00' } },
      { kind: 'interviewPlanned', interview: 'video', when },
    ])
    await app.call('interviews.change', { id: planned, outcome: 'held' })
    expect((await kinds()).slice(0, 3)).toEqual(['interviewHeld', 'interviewMoved', 'interviewPlanned'])
    await app.call('interviews.change', { id: planned, outcome: 'cancelled' })
    expect((await kinds()).slice(0, 3)).toEqual(['interviewOutcome', 'interviewMoved', 'interviewPlanned'])
    await app.call('interviews.remove', { id: planned })
    expect(await kinds()).toEqual(['imported'])
  })

  test('stand in the agenda in the person’s own time until their day is over', async () => {
    const { id: planned } = await plan({
      when: { on: '2026-11-21', time: '09:00', until: '09:30', zone: 'Asia/Tokyo' },
    })
    const interviews = async () =>
      (await app.call('due.list', { aheadDays: null })).things.filter(({ kind }) => kind === 'interview')
    expect(await interviews()).toMatchObject([
      { on: '2026-11-21', time: '01:00', postingId: id, plan: { id: planned, interview: 'video' } },
    ])
    app.clock.set('2026-11-21T22:00:00Z')
    expect(await interviews()).toHaveLength(1)
    await app.call('tracking.setStage', { ids: [id], stageId: 'withdrawn' })
    expect(await interviews()).toEqual([])
    await app.call('history.undo')
    app.clock.set('2026-11-22T00:00:00Z')
    expect(await interviews()).toEqual([])
  })
})

describe('tasks', () => {
  const add = (body: string, on: string | null = null, time: string | null = null) =>
    app.call('tasks.create', { postingId: id, body, due: on === null ? null : { on, time } })
  const bodies = async () => (await app.call('tasks.list', { postingId: id })).tasks.map(({ body }) => body)

  test('are in the order they are due; what is done comes last', async () => {
    await add('Some day')
    await add('Later', '2026-12-01')
    const soon = await add('Soon', '2026-11-21', '09:00')
    expect(await bodies()).toEqual(['Soon', 'Later', 'Some day'])
    await app.call('tasks.change', { id: soon.id, isDone: true })
    expect(await bodies()).toEqual(['Later', 'Some day', 'Soon'])
    expect((await kinds())[0]).toBe('taskDone')
    await app.call('tasks.change', { id: soon.id, isDone: false })
    expect(await bodies()).toEqual(['Soon', 'Later', 'Some day'])
    expect(await kinds()).toEqual(['imported'])
  })

  test.each([
    ['0001-01-01', null, /^The year 1 is too far away/],
    ['9999-12-31', null, /^The year 9999 is too far away/],
    ['2027-03-28', '02:30', /clocks in Berlin are set forward/],
  ])('due %s %s is refused in a sentence', async (on, time, sentence) => {
    const refusal = await app.refusal('tasks.create', { postingId: id, body: 'Call', due: { on, time } })
    expect(refusal.message).toMatch(sentence)
    expect(await bodies()).toEqual([])
  })

  test('with a day stand in the agenda until they are done, also of a posting that has ended', async () => {
    const { id: taskId } = await add('Send the references', '2026-11-18')
    await app.call('tracking.setStage', { ids: [id], stageId: 'rejected' })
    const tasks = async () =>
      (await app.call('due.list', { aheadDays: null })).things.filter(({ kind }) => kind === 'task')
    expect(await tasks()).toMatchObject([
      { on: '2026-11-18', plan: { id: taskId, text: 'Send the references' } },
    ])
    await app.call('tasks.change', { id: taskId, isDone: true })
    expect(await tasks()).toEqual([])
    expect((await app.call('history.list')).undo?.label).toBe(
      'Ticked off the task “Send the references” of “Harbour Pilot Scheduler”',
    )
    await app.call('history.undo')
    expect(await tasks()).toHaveLength(1)
  })

  test('are called by their own words in the history, however they were dealt with', async () => {
    const { id: taskId } = await add(`${'🧭'.repeat(40)} Send it`, '2026-11-18')
    const key = `task ${taskId}`
    await app.call('due.snooze', { keys: [key], until: '2026-11-22T08:00:00Z' })
    await app.call('reminders.set', { keys: [key], times: [] })
    await app.call('tasks.change', { id: taskId, body: 'Send the references' })
    await app.call('tasks.remove', { id: taskId })
    const { entries } = await app.call('history.list')
    const long = `the task “${'🧭'.repeat(40)}…” of “Harbour Pilot Scheduler”`
    expect(entries.slice(0, 5).map(({ label }) => label)).toEqual([
      'Removed the task “Send the references” of “Harbour Pilot Scheduler”',
      'Changed the task “Send the references” of “Harbour Pilot Scheduler”',
      `Set no reminders of ${long}`,
      `Snoozed ${long}`,
      `Added the task “${'🧭'.repeat(40)}…” to “Harbour Pilot Scheduler”`,
    ])
  })
})

describe('with their posting', () => {
  const addBoth = async (postingId: string) => {
    await app.call('interviews.create', { postingId, kind: 'phone', when, preparation: 'Ask about sextants' })
    await app.call('tasks.create', { postingId, body: 'Polish the barometer' })
  }
  const found = async (text: string) => (await app.call('postings.list', { text })).total

  test('they are found by the search, go to the bin and come back', async () => {
    await addBoth(id)
    expect([await found('sextants'), await found('note:barometer')]).toEqual([1, 1])
    const before = dumpLibrary(app.dataDir)
    await app.call('postings.delete', { ids: [id] })
    expect((await app.call('due.list', { pastDays: 300, aheadDays: null })).things).toEqual([])
    expect(await found('sextants')).toBe(0)
    await app.call('history.undo')
    expect(dumpLibrary(app.dataDir)).toEqual(before)
    expect(await found('barometer')).toBe(1)
  })

  test('they are erased for good', async () => {
    await addBoth(id)
    await app.call('postings.delete', { ids: [id] })
    await app.call('bin.erase', { ids: [id] })
    const rows = JSON.stringify(dumpLibrary(app.dataDir))
    expect(rows).not.toContain('sextants')
    expect(rows).not.toContain('barometer')
  })

  test('they move to the posting theirs is merged into', async () => {
    const report = await app.importTexts({
      'tug.json': postingJson({ title: 'Tug Master', identifier: 'NH-2' }),
    })
    const other = report.files[0]?.postings[0] ?? ''
    await addBoth(other)
    await app.call('postings.merge', { keepId: id, otherId: other })
    expect((await app.call('interviews.list', { postingId: id })).interviews).toHaveLength(1)
    expect((await app.call('tasks.list', { postingId: id })).tasks).toHaveLength(1)
    expect(await found('sextants')).toBe(1)
    await app.call('history.undo')
    expect((await app.call('tasks.list', { postingId: other })).tasks).toHaveLength(1)
  })
})
