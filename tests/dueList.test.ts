// What the library finds due, what the person says of it, and the question after a silence. When things are due is in
// due.test.ts.

import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Output } from '../shared/contract.ts'
import type { DueGroup } from '../shared/due.ts'
import { postingJson, startApp, type TestApp } from './helpers/app.ts'
import { dumpLibrary } from './helpers/dump.ts'

let app: TestApp
let id: string
beforeEach(async () => {
  app = await startApp()
  id = await importJob('pilot', { validThrough: '2026-11-21' })
})
afterEach(() => app.close())

async function importJob(name: string, changes: Record<string, unknown> = {}): Promise<string> {
  const identifier = { '@type': 'PropertyValue', name: 'Northvale Harbour', value: name }
  const report = await app.importTexts({ [`${name}.json`]: postingJson({ identifier, ...changes }) })
  return report.files[0]?.postings[0] ?? ''
}

const list = () => app.call('due.list')
const keys = async () => (await list()).things.map(({ key }) => key)
/** The groups that hold anything. */
function groupsOf({ counts }: Output<'due.list'>): Partial<Record<DueGroup, number>> {
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0))
}
const groups = async () => groupsOf(await list())

describe('what is found', () => {
  test('every kind, each with what a line says of it', async () => {
    const tomorrow = { on: '2026-11-21', time: null }
    await app.call('tracking.setDeadline', { ids: [id], deadline: { on: '2026-11-20', time: '17:30' } })
    await app.call('tracking.setReplyBy', { ids: [id], replyBy: { on: '2026-11-19', time: null } })
    const task = await app.call('tasks.create', { postingId: id, body: 'Send papers', due: tomorrow })
    const when = { on: '2026-11-22', time: '10:00', until: null, zone: 'Europe/Berlin' }
    const interview = await app.call('interviews.create', { postingId: id, kind: 'video', when })
    await app.call('due.followUp', { postingIds: [id] })
    const { things, counts, today } = await list()
    expect(today).toBe('2026-11-20')
    expect(things.map(({ kind, on, time }) => [kind, on, time])).toEqual([
      ['replyBy', '2026-11-19', null],
      ['mine', '2026-11-20', '17:30'],
      ['followUp', '2026-11-20', null],
      ['listing', '2026-11-21', null],
      ['task', '2026-11-21', null],
      ['interview', '2026-11-22', '10:00'],
    ])
    expect(counts).toMatchObject({ overdue: 1, today: 2, week: 3 })
    expect(things.at(-1)).toMatchObject({ key: `interview ${interview.id}`, plan: { interview: 'video' } })
    expect(things.find(({ key }) => key === `task ${task.id}`)?.plan?.text).toBe('Send papers')
    expect(things.find(({ kind }) => kind === 'listing')?.deadline?.origin).toBe('stated')
    expect(await app.call('due.counts')).toEqual({ overdue: 1, today: 2, quiet: 0, week: 3 })
  })

  test('a listing that closes once the application is out is nobody’s business; who asks about the posting hears of it', async () => {
    const inbox = await importJob('mate', { validThrough: '2026-11-22' })
    await app.call('tracking.setStage', { ids: [id], stageId: 'applied' })
    await app.call('tracking.setDeadline', { ids: [id], deadline: { on: '2026-11-23', time: null } })
    expect(await keys()).toEqual([`listing ${inbox}`, `mine ${id}`])
    expect(await app.call('due.counts')).toMatchObject({ week: 2 })
    const ofIt = await app.call('due.list', { postingIds: [id] })
    expect(ofIt.things.map(({ key }) => key)).toEqual([`listing ${id}`, `mine ${id}`])
    await app.call('history.undo')
    await app.call('history.undo')
    expect(await keys()).toEqual([`listing ${id}`, `listing ${inbox}`])
  })

  test('an answer to an offer is due until it is given, whatever its stage is called', async () => {
    await app.call('tracking.setReplyBy', { ids: [id], replyBy: { on: '2026-11-21', time: null } })
    expect((await app.call('postings.get', { id })).tracking.replyBy).toEqual({
      on: '2026-11-21',
      time: null,
    })
    const talks = await app.call('stages.add', { name: 'Talks', meaning: 'inProcess', color: 'screening' })
    for (const stageId of ['offer', talks.id]) {
      await app.call('tracking.setStage', { ids: [id], stageId })
      expect(await keys()).toContain(`replyBy ${id}`)
    }
    for (const stageId of ['accepted', 'declined']) {
      await app.call('tracking.setStage', { ids: [id], stageId })
      expect(await keys()).not.toContain(`replyBy ${id}`)
    }
    await app.call('tracking.setStage', { ids: [id], stageId: 'offer' })
    await app.call('tracking.setReplyBy', { ids: [id], replyBy: null })
    expect(await keys()).not.toContain(`replyBy ${id}`)
    const refusal = await app.refusal('tracking.setReplyBy', {
      ids: [id],
      replyBy: { on: '2026-02-30', time: null },
    })
    expect(refusal.message).toMatch(/^There is no such day/)
  })

  test('a date of two readings is found by the first and by the second', async () => {
    // 11 December, or 12 November.
    const other = await importJob('clerk', {
      validThrough: '11/12/2026',
      datePosted: undefined,
      jobLocation: undefined,
    })
    const found = async () => (await list()).things.find(({ postingId }) => postingId === other)
    app.clock.set('2026-11-08T09:00:00Z')
    expect(await found()).toMatchObject({ on: '2026-11-12', when: { certainty: 'ambiguous' } })
    app.clock.set('2026-12-08T09:00:00Z')
    expect(await found()).toMatchObject({ on: '2026-12-11' })
  })

  test('only of some postings, whatever became of them', async () => {
    await importJob('clerk', { validThrough: '2026-11-22' })
    await app.call('tracking.setArchived', { ids: [id], isArchived: true })
    expect(await keys()).not.toContain(`listing ${id}`)
    const { things } = await app.call('due.list', { postingIds: [id] })
    expect(things.map(({ key }) => key)).toEqual([`listing ${id}`])
  })

  test('three thousand due today are counted, and as many shown as are asked for', async () => {
    const jobs = Array.from({ length: 3_000 }, (_, n) => {
      const identifier = { '@type': 'PropertyValue', name: 'Northvale Harbour', value: `N-${n}` }
      return postingJson({ title: `Job ${n}`, identifier, validThrough: '2026-11-20' })
    })
    // In portions: reading one file may take ten seconds and no longer, and a busy machine needs them.
    for (let n = 0; n < jobs.length; n += 500)
      await app.importTexts({ [`from ${n}.jsonl`]: jobs.slice(n, n + 500).join('\n') })
    const { counts, things } = await app.call('due.list', { perGroup: 50 })
    expect(counts.today).toBe(3_000)
    expect(things).toHaveLength(51)
    expect((await app.call('due.counts')).today).toBe(3_000)
  })
})

describe('what the person says of it', () => {
  test('done, and undone', async () => {
    const before = dumpLibrary(app.dataDir)
    await app.call('due.finish', { keys: [`listing ${id}`] })
    expect(await groups()).toEqual({})
    expect((await app.call('postings.get', { id })).tracking.stageId).toBe('new')
    await app.call('history.undo')
    expect(dumpLibrary(app.dataDir)).toEqual(before)
    expect(await groups()).toEqual({ week: 1 })
    await app.call('history.redo')
    expect(await groups()).toEqual({})
  })

  test('snoozed it comes back by itself, and stays until it is dealt with', async () => {
    await app.call('due.snooze', { keys: [`listing ${id}`], until: '2026-11-22T07:00:00Z' })
    expect(await groups()).toEqual({ aside: 1 })
    expect((await list()).things[0]?.state).toEqual({ kind: 'snoozed', until: '2026-11-22T07:00:00.000Z' })
    expect(await app.call('due.counts')).toEqual({ overdue: 0, today: 0, quiet: 0, week: 0 })
    await app.restart()
    app.clock.set('2026-11-22T07:00:00Z')
    expect(await groups()).toEqual({ today: 1 })
    app.clock.set('2027-02-01T07:00:00Z')
    expect(await groups()).toEqual({ today: 1 })
    await app.call('due.finish', { keys: [`listing ${id}`] })
    expect(await groups()).toEqual({})
  })

  test('a moment that has passed is none to snooze until', async () => {
    const refusal = await app.refusal('due.snooze', {
      keys: [`listing ${id}`],
      until: '2026-11-20T09:00:00Z',
    })
    expect(refusal.message).toMatch(/^That moment has passed/)
  })

  test('stopped it is aside, until it is asked for again or its date is over', async () => {
    await app.call('due.stop', { keys: [`listing ${id}`] })
    expect(await groups()).toEqual({ aside: 1 })
    await app.call('due.resume', { keys: [`listing ${id}`] })
    expect(await groups()).toEqual({ week: 1 })
    await app.call('history.undo')
    app.clock.set('2026-11-22T09:00:00Z')
    expect(await groups()).toEqual({})
  })

  test('a date that moves asks anew; one that is stopped does not', async () => {
    await app.call('due.finish', { keys: [`listing ${id}`] })
    await importJob('pilot', { validThrough: '2026-11-24' })
    expect((await list()).things).toMatchObject([{ key: `listing ${id}`, on: '2026-11-24', state: null }])
    await app.call('due.stop', { keys: [`listing ${id}`] })
    await importJob('pilot', { validThrough: '2026-11-25' })
    expect(await groups()).toEqual({ aside: 1 })
  })

  test('a date of one’s own that is set again is asked about again, whatever was said of it before', async () => {
    const mine = (on: string | null) =>
      app.call('tracking.setDeadline', { ids: [id], deadline: on === null ? null : { on, time: null } })
    const answerBy = (on: string) =>
      app.call('tracking.setReplyBy', { ids: [id], replyBy: { on, time: null } })
    const states = async () =>
      (
        await app.call('due.list', { kinds: ['mine', 'replyBy'], postingIds: [id], aheadDays: null })
      ).things.map(({ kind, on, state }) => [kind, on, state?.kind ?? null])
    await mine('2026-11-23')
    await answerBy('2026-11-24')
    await app.call('due.finish', { keys: [`mine ${id}`, `replyBy ${id}`] })
    expect(await states()).toEqual([])
    for (const away of ['2026-11-27', null]) {
      await mine(away)
      await mine('2026-11-23')
      expect(await states()).toEqual([['mine', '2026-11-23', null]])
      await app.call('due.finish', { keys: [`mine ${id}`] })
    }
    expect((await mine('2026-11-23')).changed).toBe(1)
    await answerBy('2026-11-25')
    await answerBy('2026-11-24')
    expect(await states()).toEqual([
      ['mine', '2026-11-23', null],
      ['replyBy', '2026-11-24', null],
    ])
    await app.call('due.stop', { keys: [`mine ${id}`] })
    await mine('2026-11-26')
    expect(await states()).toContainEqual(['mine', '2026-11-26', 'stopped'])
  })

  test('a task is ticked off, an interview that has begun was held, one to come is only put away', async () => {
    const task = await app.call('tasks.create', {
      postingId: id,
      body: 'Call',
      due: { on: '2026-11-20', time: null },
    })
    const plan = (time: string) =>
      app.call('interviews.create', {
        postingId: id,
        kind: 'phone',
        when: { on: '2026-11-20', time, until: null, zone: 'Europe/Berlin' },
      })
    const [early, late] = [await plan('09:00'), await plan('16:00')]
    await app.call('due.finish', {
      keys: [`task ${task.id}`, `interview ${early.id}`, `interview ${late.id}`],
    })
    expect((await app.call('tasks.list', { postingId: id })).tasks[0]?.doneAt).not.toBeNull()
    const { interviews } = await app.call('interviews.list', { postingId: id })
    expect(interviews.map(({ outcome }) => outcome)).toEqual(['held', null])
    expect(await keys()).toEqual([`listing ${id}`])
    expect((await app.call('history.list', { limit: 1 })).entries[0]?.label).toBe(
      'Dealt with 3 things that are due',
    )
  })

  test('what is not due any more is said so', async () => {
    expect((await app.refusal('due.finish', { keys: ['task gone', 'nonsense'] })).code).toBe('notFound')
  })

  test('it goes to the bin and comes back with its posting', async () => {
    await app.call('due.snooze', { keys: [`listing ${id}`], until: '2026-11-25T07:00:00Z' })
    await app.call('postings.delete', { ids: [id] })
    expect(await groups()).toEqual({})
    await app.call('bin.restore', { ids: [id] })
    expect(await groups()).toEqual({ aside: 1 })
  })
})

describe('the question after a silence', () => {
  const day = 86_400_000
  const quiet = async () => (await list()).things.filter(({ kind }) => kind === 'quiet')
  beforeEach(() => app.call('tracking.setStage', { ids: [id], stageId: 'applied' }))

  test('is asked once the days of the stage have passed, and never for what is new or over', async () => {
    app.clock.advance(13 * day)
    expect(await quiet()).toEqual([])
    app.clock.advance(day)
    expect(await quiet()).toMatchObject([
      { key: `quiet ${id}`, on: '2026-12-04', quietSince: '2026-11-20T09:00:00.000Z' },
    ])
    expect(await app.call('due.counts')).toMatchObject({ today: 0, quiet: 1 })
    await app.call('tracking.setStage', { ids: [id], stageId: 'considering' })
    app.clock.advance(100 * day)
    expect(await quiet()).toEqual([])
  })

  test('waits as long again when it is declined; a sign of life begins anew', async () => {
    app.clock.advance(14 * day)
    await app.call('due.finish', { keys: [`quiet ${id}`] })
    expect(await groups()).toEqual({ aside: 1 })
    app.clock.advance(13 * day)
    expect(await groups()).toEqual({ aside: 1 })
    app.clock.advance(day)
    expect(await groups()).toEqual({ quiet: 1 })
    await app.call('notes.create', { postingId: id, body: 'They are still deciding.' })
    expect(await quiet()).toEqual([])
    app.clock.advance(14 * day)
    expect(await quiet()).toHaveLength(1)
  })

  test('a follow-up is due when the silence would be asked about, or today', async () => {
    const other = await importJob('mate', {})
    const add = (...postingIds: string[]) => app.call('due.followUp', { postingIds })
    expect(await add(other)).toEqual({ changed: 1, dueOn: '2026-11-20', isDueToday: true })
    app.clock.advance(3 * day)
    expect(await add(id)).toEqual({ changed: 1, dueOn: '2026-12-04', isDueToday: false })
    expect(await add(id, other)).toEqual({ changed: 2, dueOn: null, isDueToday: false })
    const when = { on: '2026-11-25', time: '10:00', until: null, zone: 'Europe/Berlin' }
    await app.call('interviews.create', { postingId: id, kind: 'video', when })
    expect((await add(id)).dueOn).toBe('2026-12-09')
    app.clock.advance(20 * day)
    expect((await add(id)).isDueToday).toBe(true)
  })

  test('is not asked while a follow-up is open or an interview lies ahead', async () => {
    app.clock.advance(14 * day)
    await app.call('due.followUp', { postingIds: [id] })
    expect((await list()).things.map(({ kind }) => kind)).toEqual(['followUp'])
    const [task] = (await app.call('tasks.list', { postingId: id })).tasks
    await app.call('tasks.change', { id: task?.id ?? '', isDone: true })
    expect(await quiet()).toEqual([])
    app.clock.advance(14 * day)
    expect(await quiet()).toHaveLength(1)
    const when = { on: '2027-01-10', time: '10:00', until: null, zone: 'Europe/Berlin' }
    await app.call('interviews.create', { postingId: id, kind: 'video', when })
    app.clock.advance(20 * day)
    expect(await quiet()).toEqual([])
  })

  test('takes as many days as the person says, and none for never', async () => {
    const applied = async () =>
      (await app.call('stages.list')).stages.find(({ id: stageId }) => stageId === 'applied')
    expect((await applied())?.quietDays).toBe(14)
    await app.call('stages.setQuiet', { id: 'applied', quietDays: 3 })
    app.clock.advance(3 * day)
    expect(await quiet()).toHaveLength(1)
    await app.call('stages.setQuiet', { id: 'applied', quietDays: 0 })
    expect(await quiet()).toEqual([])
    await app.call('history.undo')
    expect(await quiet()).toHaveLength(1)
  })
})
