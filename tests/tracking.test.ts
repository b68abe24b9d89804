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

test('a new posting is in the Inbox, without bookmark, deadline or tags', async () => {
  expect(await tracking()).toEqual({
    isBookmarked: false,
    stageId: 'new',
    stageSince: null,
    furthestStageId: null,
    myDeadline: null,
    replyBy: null,
    archivedAt: null,
    tags: [],
    fields: {},
  })
  expect((await app.call('postings.counts')).inbox).toBe(1)
})

describe('stages', () => {
  test('a move is an event with its instant', async () => {
    app.clock.set('2026-11-21T10:00:00.000Z')
    await app.call('tracking.setStage', { ids: [id], stageId: 'applied', note: 'Through their site' })
    expect(await tracking()).toMatchObject({ stageId: 'applied', stageSince: '2026-11-21T10:00:00.000Z' })
    const [event] = (await app.call('postings.timeline', { id })).events
    expect(event).toMatchObject({
      kind: 'stageChanged',
      fromStageId: 'new',
      toStageId: 'applied',
      note: 'Through their site',
      at: '2026-11-21T10:00:00.000Z',
    })
  })

  test('how far it came stays known when it ends, and follows the moves that are left', async () => {
    for (const stageId of ['interviewing', 'applied', 'rejected']) {
      await app.call('tracking.setStage', { ids: [id], stageId })
    }
    expect(await tracking()).toMatchObject({ stageId: 'rejected', furthestStageId: 'interviewing' })
    await app.call('stages.remove', { id: 'interviewing', moveTo: 'screening' })
    expect(await tracking()).toMatchObject({ furthestStageId: 'screening' })
    const { events } = await app.call('postings.timeline', { id })
    const first = events.find((event) => event.kind === 'stageChanged' && event.toStageId === 'interviewing')
    await app.call('events.remove', { ids: [first?.id ?? ''] })
    expect(await tracking()).toMatchObject({ stageId: 'rejected', furthestStageId: 'applied' })
  })

  test('one posting that is gone is spoken of as one', async () => {
    await app.call('postings.delete', { ids: [id] })
    const refusal = (ids: string[]) => app.refusal('tracking.setStage', { ids, stageId: 'applied' })
    expect((await refusal([id])).message).toMatch(/^This posting is no longer/)
    expect((await refusal([id, 'another'])).message).toMatch(/^These postings are no longer/)
  })

  test('a back-dated move does not overtake a later one', async () => {
    await app.call('tracking.setStage', { ids: [id], stageId: 'interviewing', at: '2026-11-19T10:00:00Z' })
    await app.call('tracking.setStage', { ids: [id], stageId: 'applied', at: '2026-11-10T10:00:00Z' })
    expect(await tracking()).toMatchObject({
      stageId: 'interviewing',
      stageSince: '2026-11-19T10:00:00.000Z',
    })
  })

  test('a move made now is the last one, also with a clock set back or a stage dated ahead', async () => {
    await app.call('tracking.setStage', { ids: [id], stageId: 'applied', at: '2027-01-01T10:00:00Z' })
    await app.call('tracking.setStage', { ids: [id], stageId: 'screening' })
    expect((await tracking()).stageId).toBe('screening')
    app.clock.set('2026-11-19T10:00:00.000Z')
    await app.call('tracking.setStage', { ids: [id], stageId: 'offer' })
    expect((await tracking()).stageId).toBe('offer')
  })

  test('an unknown stage or posting changes nothing', async () => {
    expect((await app.refusal('tracking.setStage', { ids: [id], stageId: 'nowhere' })).code).toBe('notFound')
    expect((await app.refusal('tracking.setStage', { ids: ['nothing'], stageId: 'applied' })).code).toBe(
      'notFound',
    )
    expect((await tracking()).stageId).toBe('new')
  })

  test('ended stages count neither as open nor as deadlines', async () => {
    expect((await app.call('postings.list', { isOpen: true })).total).toBe(1)
    await app.call('tracking.setDeadline', { ids: [id], deadline: { on: '2026-11-25', time: null } })
    expect(await app.call('due.counts')).toEqual({ overdue: 0, today: 0, quiet: 0, week: 1 })
    await app.call('tracking.setStage', { ids: [id], stageId: 'rejected' })
    expect((await app.call('postings.list', { isOpen: true })).total).toBe(0)
    expect(await app.call('due.counts')).toEqual({ overdue: 0, today: 0, quiet: 0, week: 0 })
    expect((await app.call('due.list', { aheadDays: null })).things).toEqual([])
  })
})

test('my deadline stands beside the listing’s and never touches it', async () => {
  await app.call('tracking.setDeadline', { ids: [id], deadline: { on: '2026-11-28', time: '17:30' } })
  const posting = await app.call('postings.get', { id })
  expect(posting.tracking.myDeadline).toEqual({ on: '2026-11-28', time: '17:30' })
  expect(posting.deadline.date?.instant).toBe('2026-12-05T17:00:00.000Z')
  const { things, today } = await app.call('due.list', { aheadDays: null })
  expect(today).toBe('2026-11-20')
  expect(things.map(({ kind, on, time }) => [kind, on, time])).toEqual([
    ['mine', '2026-11-28', '17:30'],
    ['listing', '2026-12-05', '18:00'],
  ])
})

test('a passed date closes, hides and deletes nothing', async () => {
  app.clock.set('2027-06-01T00:00:00.000Z')
  expect((await app.call('postings.list')).total).toBe(1)
  expect((await tracking()).stageId).toBe('new')
  expect((await tracking()).archivedAt).toBeNull()
})

test('tags are one whatever their case, and vanish with their last posting', async () => {
  await app.call('tracking.setTags', { ids: [id], add: ['Infra', 'infra', ' ML '] })
  expect((await tracking()).tags.map(({ name }) => name)).toEqual(['Infra', 'ML'])
  await app.call('tracking.setTags', { ids: [id], remove: ['INFRA'] })
  expect((await app.call('tags.list')).tags.map(({ name }) => name)).toEqual(['ML'])
})

test('three hundred postings are moved in one step and one undo', async () => {
  const files = Object.fromEntries(
    Array.from({ length: 300 }, (_, n) => [
      `${n}.json`,
      postingJson({ title: `Job ${n}`, identifier: `N-${n}` }),
    ]),
  )
  await app.importTexts(files)
  const ids = (await app.call('postings.list', { limit: 500 })).rows.map((row) => row.id)
  expect(ids).toHaveLength(301)
  await app.call('tracking.setStage', { ids, stageId: 'considering' })
  expect((await app.call('postings.counts')).byStage.considering).toBe(301)
  expect((await app.call('history.list', {})).undo?.label).toBe('Moved 301 postings to Considering')
  await app.call('history.undo')
  expect((await app.call('postings.counts')).inbox).toBe(301)
})

describe('notes', () => {
  test('a save on an older state overwrites nothing', async () => {
    const note = await app.call('notes.create', { postingId: id, body: 'one' })
    const saved = await app.call('notes.save', { id: note.id, body: 'two', basedOn: note.updatedAt })
    expect(saved.updatedAt > note.updatedAt).toBe(true)
    const refusal = await app.refusal('notes.save', { id: note.id, body: 'other', basedOn: note.updatedAt })
    expect(refusal.code).toBe('conflict')
    expect((await app.call('postings.get', { id })).notes[0]?.body).toBe('two')
  })

  test('a note of five megabytes is kept whole and can be found', async () => {
    const body = `${'lighthouse '.repeat(450_000)}end`
    await app.call('notes.create', { postingId: id, body })
    expect((await app.call('postings.get', { id })).notes[0]?.body).toBe(body)
    expect((await app.call('postings.list', { text: 'lighthouse end' })).total).toBe(1)
  })

  test('deleting one takes its line out of the timeline', async () => {
    const note = await app.call('notes.create', { postingId: id, body: 'one' })
    await app.call('notes.delete', { id: note.id })
    const kinds = (await app.call('postings.timeline', { id })).events.map(({ kind }) => kind)
    expect(kinds).toEqual(['imported'])
  })
})

describe('what the history says of several', () => {
  let others: string[]
  const undo = async () => (await app.call('history.list', {})).undo?.label
  beforeEach(async () => {
    const files = [1, 2, 3].map((n) => [
      `${n}.json`,
      postingJson({ title: `Ferry Mate ${n}`, identifier: undefined }),
    ])
    const report = await app.importTexts(Object.fromEntries(files))
    others = report.files.flatMap(({ postings }) => postings)
    app.clock.set('2026-11-21T10:00:00.000Z')
  })

  test.each([
    ['tracking.setBookmark', { isBookmarked: true }, 'Bookmarked 3 postings'],
    ['tracking.setArchived', { isArchived: true }, 'Archived 3 postings'],
    ['tracking.setTags', { add: ['sea'], remove: [] }, 'Tagged 3 postings with “sea”'],
    [
      'tracking.setDeadline',
      { deadline: { on: '2026-11-24', time: '14:00' } },
      'Set my deadline to 24 Nov 2026, 14:00 for 3 postings',
    ],
    ['tracking.setReplyBy', { replyBy: { on: '2026-11-24', time: null } }, 'Set when to answer 3 postings'],
    ['tracking.setStage', { stageId: 'applied' }, 'Moved 3 postings to Applied'],
  ] as const)('%s counts those it changed', async (method, change, label) => {
    await app.call(method, { ids: [id], ...change } as never)
    const done = await app.call(method, { ids: [id, ...others], ...change } as never)
    expect(done).toMatchObject({ changed: 3 })
    expect(await undo()).toBe(label)
    await app.call('history.undo')
    expect(await app.call(method, { ids: [id], ...change } as never)).toMatchObject({ changed: 0 })
  })
})
