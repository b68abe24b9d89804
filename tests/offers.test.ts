// What was said of salaries, and offers: noted, dated back, corrected, removed; how they stand by the stage of their
// posting; found by the search; gone and back with their posting.

import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Input } from '../shared/contract.ts'
import { postingJson, startApp, type TestApp } from './helpers/app.ts'
import { dumpLibrary } from './helpers/dump.ts'

let app: TestApp
let id: string
let other: string
beforeEach(async () => {
  app = await startApp()
  const report = await app.importTexts({
    'a.json': postingJson(),
    'b.json': postingJson({ title: 'Bridge Warden', identifier: 'B-2' }),
  })
  ;[id = '', other = ''] = report.files.map(({ postings }) => postings[0] ?? '')
})
afterEach(() => app.close())

const pay = { min: '72000', max: '72000', currency: 'EUR', period: 'year' } as const
const more = { ...pay, min: '76000', max: '76000' }
const talk = (given: Partial<Input<'salaryTalks.add'>> = {}) =>
  app.call('salaryTalks.add', { postingId: id, kind: 'wished', pay, ...given })
const offer = (given: Partial<Input<'offers.add'>> = {}) =>
  app.call('offers.add', { postingId: id, ...given })
const events = async (of = id) => (await app.call('postings.timeline', { id: of })).events
const kinds = async (of = id) => (await events(of)).map(({ kind }) => kind)
const tracking = async (of = id) => (await app.call('postings.get', { id: of })).tracking

describe('what was said of a salary', () => {
  test('keeps all that is written of it, latest first, and stands in the timeline', async () => {
    const { id: personId } = await app.call('people.create', { name: 'Ingrid Solberg' })
    const first = await talk({
      at: '2026-11-02T11:00:00Z',
      saidBy: ' on the phone ',
      personId,
      note: 'Plus car',
    })
    expect(first).toMatchObject({
      postingId: id,
      kind: 'wished',
      at: '2026-11-02T11:00:00.000Z',
      pay,
      saidBy: 'on the phone',
      personId,
      personName: 'Ingrid Solberg',
      note: 'Plus car',
    })
    const second = await talk({ kind: 'offered', pay: more })
    expect((await app.call('salaryTalks.list', { postingId: id })).talks).toEqual([second, first])
    expect((await events()).at(-1)).toMatchObject({ kind: 'salaryTalked', talk: 'wished', note: 'Plus car' })
    await app.call('people.remove', { id: personId })
    expect((await app.call('salaryTalks.list', { postingId: id })).talks[1]).toMatchObject({
      personName: null,
    })
    await app.call('history.undo')
    expect((await app.call('salaryTalks.list', { postingId: id })).talks[1]).toEqual(first)
  })

  test('is corrected in part, here or in the timeline', async () => {
    const { id: talkId } = await talk()
    await app.call('salaryTalks.change', { id: talkId, pay: more, kind: 'offered', note: ' ' })
    await app.call('events.edit', { ids: [talkId], at: '2026-11-01T08:00:00Z' })
    expect((await app.call('salaryTalks.list', { postingId: id })).talks).toMatchObject([
      { kind: 'offered', at: '2026-11-01T08:00:00.000Z', pay: more, note: null },
    ])
    await app.call('salaryTalks.remove', { id: talkId })
    expect((await app.call('salaryTalks.list', { postingId: id })).talks).toEqual([])
    expect(await kinds()).toEqual(['imported'])
  })

  test('cannot have been said tomorrow, nor by nobody', async () => {
    const before = dumpLibrary(app.dataDir)
    const ask = (given: object) =>
      app.refusal('salaryTalks.add', { postingId: id, kind: 'offered', pay, ...given })
    expect((await ask({ at: '2026-11-22T08:00:00Z' })).message).toMatch(/^This moment lies ahead/)
    expect((await ask({ personId: 'nobody' })).code).toBe('notFound')
    expect((await ask({ postingId: 'none' })).code).toBe('notFound')
    expect((await ask({ pay: { ...pay, min: null, max: null } })).code).toBe('badRequest')
    expect((await ask({ pay: { ...pay, max: '1' } })).code).toBe('badRequest')
    expect(dumpLibrary(app.dataDir)).toEqual(before)
  })
})

describe('offers', () => {
  const whole = {
    base: pay,
    hoursPerWeek: '38.5',
    salariesPerYear: '13',
    bonus: '10%',
    equity: '0.1 % over four years',
    startOn: '2027-02-01',
    workMode: 'hybrid' as const,
    place: 'Quay four',
    daysOff: '30',
    benefits: '- ferry pass\n- مكتبة',
    more: [{ name: 'Notice', text: 'Three months' }],
  }

  test('keep all that is written of them', async () => {
    const written = await offer({ ...whole, at: '2026-11-18T10:00:00Z' })
    expect(written).toMatchObject({ ...whole, postingId: id, receivedAt: '2026-11-18T10:00:00.000Z' })
    expect(await app.call('offers.list', { postingId: id })).toEqual({ offers: [written] })
    expect((await events()).find(({ kind }) => kind === 'offerReceived')).toMatchObject({ base: pay })
  })

  test('move their posting and say by when to answer, in one step', async () => {
    const before = dumpLibrary(app.dataDir)
    await offer({ at: '2026-11-18T10:00:00Z', replyBy: { on: '2026-11-27', time: null }, stageId: 'offer' })
    expect(await tracking()).toMatchObject({
      stageId: 'offer',
      stageSince: '2026-11-18T10:00:00.000Z',
      replyBy: { on: '2026-11-27', time: null },
    })
    await app.call('history.undo')
    expect(dumpLibrary(app.dataDir)).toEqual(before)
  })

  test('tell the timeline of another base pay, and of nothing else', async () => {
    const { id: offerId } = await offer({ base: pay })
    await app.call('offers.change', { id: offerId, bonus: '5k', base: pay })
    expect(await kinds()).toEqual(['offerReceived', 'imported'])
    app.clock.advance(60_000)
    await app.call('offers.change', { id: offerId, base: more })
    expect((await events())[0]).toMatchObject({ kind: 'offerChanged', before: pay, after: more })
    await app.call('offers.remove', { id: offerId })
    expect(await kinds()).toEqual(['imported'])
  })

  test('came when their event says, or nobody knows when', async () => {
    const { id: offerId } = await offer()
    const [event] = await events()
    await app.call('events.remove', { ids: [event?.id ?? ''] })
    const listed = async () => (await app.call('offers.list', { postingId: id })).offers[0]?.receivedAt
    expect(await listed()).toBeNull()
    await app.call('offers.change', { id: offerId, at: '2026-11-12T09:00:00Z' })
    await app.call('offers.change', { id: offerId, at: '2026-11-13T09:00:00Z' })
    expect(await listed()).toBe('2026-11-13T09:00:00.000Z')
    expect(await kinds()).toEqual(['imported', 'offerReceived'])
  })

  test('are refused with a day that is none, and nothing is written', async () => {
    const before = dumpLibrary(app.dataDir)
    const refused = async (given: object) =>
      (await app.refusal('offers.add', { postingId: id, ...given })).message
    expect(await refused({ startOn: '2027-02-30' })).toMatch(/^There is no such day/)
    expect(await refused({ replyBy: { on: '0001-01-01', time: null } })).toMatch(/^The year 1 is too far/)
    expect(await refused({ at: '2026-11-30T08:00:00Z' })).toMatch(/^This moment lies ahead/)
    expect(await refused({ stageId: 'gone' })).toMatch(/^This stage no longer exists/)
    await refused({ hoursPerWeek: '0' })
    await refused({ hoursPerWeek: '200' })
    expect(dumpLibrary(app.dataDir)).toEqual(before)
  })

  test('stand in the order in which they want an answer; those that have one come last', async () => {
    await offer({ at: '2026-11-10T08:00:00Z' })
    const later = await offer({ replyBy: { on: '2026-12-01', time: null }, stageId: 'offer' })
    const urgent = await offer({ postingId: other, replyBy: { on: '2026-11-23', time: null } })
    const all = async () =>
      (await app.call('offers.all')).offers.map(({ offer: each, isLatest }) => [each.id, isLatest])
    expect((await all()).slice(0, 2)).toEqual([
      [urgent.id, true],
      [later.id, true],
    ])
    expect((await all())[2]?.[1]).toBe(false)
    expect(await app.call('offers.count')).toEqual({ all: 3, open: 2 })
    await app.call('tracking.setStage', { ids: [other], stageId: 'accepted' })
    expect((await all())[0]).toEqual([later.id, true])
    expect(await app.call('offers.count')).toEqual({ all: 3, open: 1 })
    await app.call('tracking.setStage', { ids: [id], stageId: 'declined' })
    expect(await app.call('offers.count')).toEqual({ all: 3, open: 0 })
  })

  test('are found by their words', async () => {
    await offer(whole)
    await talk({ saidBy: 'the harbourmaster', note: 'überraschend' })
    for (const text of ['ferry', 'مكتبة', 'quay', 'Notice', 'harbourmaster', 'uberraschend']) {
      expect((await app.call('postings.list', { text })).rows.map((row) => row.id)).toEqual([id])
    }
  })

  test('go with their posting and come back with it; erased, nothing of them is left', async () => {
    await offer(whole)
    await talk()
    const before = dumpLibrary(app.dataDir)
    await app.call('postings.delete', { ids: [id] })
    expect(dumpLibrary(app.dataDir).offers).toEqual([])
    await app.call('history.undo')
    expect(dumpLibrary(app.dataDir)).toEqual(before)
    await app.call('postings.delete', { ids: [id] })
    await app.call('bin.restore', { ids: [id] })
    expect((await app.call('offers.list', { postingId: id })).offers).toMatchObject([whole])
    expect((await app.call('salaryTalks.list', { postingId: id })).talks).toMatchObject([{ pay }])
  })

  test('move with a merge, with what was said', async () => {
    await offer({ postingId: other, base: pay })
    await talk({ postingId: other })
    await app.call('postings.merge', { keepId: id, otherId: other, choices: {} })
    expect((await app.call('offers.list', { postingId: id })).offers).toMatchObject([{ base: pay }])
    expect((await app.call('offers.list', { postingId: id })).offers[0]?.receivedAt).not.toBeNull()
    expect((await app.call('salaryTalks.list', { postingId: id })).talks).toHaveLength(1)
  })
})
