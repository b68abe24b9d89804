// Events corrected by the person, and the present stage that follows from them.

import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { postingJson, startApp, type TestApp } from './helpers/app.ts'

let app: TestApp
let id: string
beforeEach(async () => {
  app = await startApp()
  id = (await app.importTexts({ 'one.json': postingJson() })).files[0]!.postings[0]!
})
afterEach(() => app.close())

const tracking = async () => (await app.call('postings.get', { id })).tracking
/** Without the import, which is the latest of all. */
const changes = async () => (await timeline()).filter(({ kind }) => kind !== 'imported')
const timeline = async () => (await app.call('postings.timeline', { id })).events
const moves = async () =>
  (await timeline()).flatMap((event) =>
    event.kind === 'stageChanged' ? [`${event.fromStageId} → ${event.toStageId}`] : [],
  )
const move = async (stageId: string, at: string) =>
  (await app.call('tracking.setStage', { ids: [id], stageId, at })).eventIds[0] ?? ''

describe('a move', () => {
  test('dated back, the present stage, its “since” and where each came from follow', async () => {
    const applied = await move('applied', '2026-11-10T10:00:00Z')
    await move('screening', '2026-11-12T10:00:00Z')
    await app.call('events.edit', { ids: [applied], at: '2026-11-15T08:30:00Z' })
    expect(await tracking()).toMatchObject({ stageId: 'applied', stageSince: '2026-11-15T08:30:00.000Z' })
    expect(await moves()).toEqual(['screening → applied', 'new → screening'])
    await app.call('history.undo')
    expect(await tracking()).toMatchObject({ stageId: 'screening', stageSince: '2026-11-12T10:00:00.000Z' })
    expect(await moves()).toEqual(['applied → screening', 'new → applied'])
  })

  test('removed, the posting stands where it stood before; without any, in the Inbox', async () => {
    const applied = await move('applied', '2026-11-10T10:00:00Z')
    const rejected = await move('rejected', '2026-11-12T10:00:00Z')
    await app.call('events.remove', { ids: [rejected] })
    expect(await tracking()).toMatchObject({ stageId: 'applied', stageSince: '2026-11-10T10:00:00.000Z' })
    await app.call('events.remove', { ids: [applied] })
    expect(await tracking()).toMatchObject({ stageId: 'new', stageSince: null })
    await app.call('history.undo')
    await app.call('history.undo')
    expect(await moves()).toEqual(['applied → rejected', 'new → applied'])
    expect(await tracking()).toMatchObject({ stageId: 'rejected' })
  })

  test('with the one between gone, it has stood there since the first', async () => {
    await move('applied', '2026-11-10T10:00:00Z')
    const screening = await move('screening', '2026-11-12T10:00:00Z')
    await move('applied', '2026-11-15T10:00:00Z')
    expect((await tracking()).stageSince).toBe('2026-11-15T10:00:00.000Z')
    await app.call('events.remove', { ids: [screening] })
    expect((await tracking()).stageSince).toBe('2026-11-10T10:00:00.000Z')
  })

  test('corrected to another stage', async () => {
    const wrong = await move('rejected', '2026-11-10T10:00:00Z')
    await app.call('events.edit', { ids: [wrong], stageId: 'noReply', note: '  ' })
    expect(await tracking()).toMatchObject({ stageId: 'noReply' })
    expect((await changes())[0]).toMatchObject({ toStageId: 'noReply', note: null })
    expect((await app.refusal('events.edit', { ids: [wrong], stageId: 'nowhere' })).code).toBe('notFound')
  })

  test('a note is kept as typed, in any script, and names its move in the history', async () => {
    const applied = await move('applied', '2026-11-10T10:00:00Z')
    const note = 'Über ihr Portal\nتم الإرسال 📨'
    await app.call('events.edit', { ids: [applied], note })
    expect((await changes())[0]?.note).toBe(note)
    expect((await app.call('history.list', {})).undo?.label).toBe(
      'Noted something on the move of “Harbour Pilot Scheduler” to Applied',
    )
    expect(await app.ask('events.edit', { ids: [applied], note })).not.toHaveProperty('commandId')
  })
})

test('several at once are one step', async () => {
  const more = (
    await app.importTexts({ 'two.json': postingJson({ title: 'Crane Planner', identifier: 'C-2' }) })
  ).files[0]!.postings
  const ids = [id, ...more]
  const { eventIds } = await app.call('tracking.setStage', { ids, stageId: 'applied' })
  expect(await app.call('events.edit', { ids: eventIds, at: '2026-11-18T12:00:00Z' })).toEqual({ changed: 2 })
  const { rows } = await app.call('postings.list')
  expect(rows.map(({ stageSince }) => stageSince)).toEqual(ids.map(() => '2026-11-18T12:00:00.000Z'))
  expect((await app.call('history.list', {})).undo?.label).toBe(
    'Dated the move of 2 postings to Applied anew',
  )
})

test('a date that cannot be is refused with a sentence', async () => {
  const applied = await move('applied', '2026-11-10T10:00:00Z')
  for (const [at, words] of [
    ['2026-13-01T10:00:00Z', 'There is no such date'],
    ['2026-02-30T25:00:00Z', 'There is no such date'],
    ['0001-01-01T10:00:00Z', 'There is no such date'],
    ['+012026-01-01T10:00:00Z', 'There is no such date'],
    ['9999-12-31T10:00:00Z', 'lies ahead'],
    ['2026-11-20T10:00:00Z', 'lies ahead'],
  ] as const) {
    expect((await app.refusal('events.edit', { ids: [applied], at })).message).toContain(words)
  }
  expect((await changes())[0]?.at).toBe('2026-11-10T10:00:00.000Z')
})

test('a move to no such day is refused too', async () => {
  const refusal = await app.refusal('tracking.setStage', {
    ids: [id],
    stageId: 'applied',
    at: '2026-13-01T10:00:00Z',
  })
  expect(refusal.code).toBe('badRequest')
})

test('other events are dated, noted and removed, and what they tell of stays', async () => {
  const note = await app.call('notes.create', { postingId: id, body: 'Ask about the tides' })
  await app.call('tracking.setDeadline', { ids: [id], deadline: { on: '2026-11-30', time: null } })
  const events = await timeline()
  expect(events.map(({ kind }) => kind).toSorted()).toEqual(['deadlineSet', 'imported', 'noteAdded'])
  for (const event of events) {
    await app.call('events.edit', { ids: [event.id], at: '2026-11-02T07:00:00Z', note: 'Earlier' })
  }
  expect((await timeline()).map(({ at, note: said }) => `${at} ${said}`)).toEqual(
    events.map(() => '2026-11-02T07:00:00.000Z Earlier'),
  )
  expect((await app.refusal('events.edit', { ids: [events[0]!.id], stageId: 'applied' })).code).toBe(
    'badRequest',
  )
  await app.call('events.remove', { ids: events.map((event) => event.id) })
  expect(await timeline()).toEqual([])
  const posting = await app.call('postings.get', { id })
  expect(posting.notes.map((kept) => kept.id)).toEqual([note.id])
  expect(posting.tracking.myDeadline?.on).toBe('2026-11-30')
  expect((await app.refusal('events.remove', { ids: [events[0]!.id] })).code).toBe('notFound')
})
