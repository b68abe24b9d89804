// The person's own stages: added, named, coloured, put in order, removed; and what must follow when they are.

import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { postingJson, startApp, type TestApp } from './helpers/app.ts'

let app: TestApp
let id: string
beforeEach(async () => {
  app = await startApp()
  id = (await app.importTexts({ 'one.json': postingJson() })).files[0]!.postings[0]!
})
afterEach(() => app.close())

const names = async () => (await app.call('stages.list')).stages.map(({ name }) => name)
const tracking = async () => (await app.call('postings.get', { id })).tracking
const timeline = async () => (await app.call('postings.timeline', { id })).events
const saveView = (name: string, search: string) =>
  app.call('views.save', { name, search, sort: 'deadline', direction: 'ascending' })
const searches = async () => (await app.call('views.list')).views.map(({ search }) => search)

describe('adding', () => {
  test('a new stage stands behind its like, and undo takes it away', async () => {
    const before = await app.call('stages.list')
    const stage = await app.call('stages.add', {
      name: '  Phone\u00a0 call ',
      meaning: 'inProcess',
      color: 'offer',
    })
    expect(stage).toMatchObject({ name: 'Phone call', isEnd: false, color: 'offer' })
    expect((await names()).slice(3, 7)).toEqual(['Screening', 'Interviewing', 'Phone call', 'Offer'])
    await app.call('stages.add', { name: 'Ghosted', meaning: 'silent', color: 'silent' })
    expect((await names()).slice(-5)).toEqual(
      ['Rejected', 'No reply', 'Ghosted', 'Withdrawn', 'Declined', 'Not for me'].slice(-5),
    )
    await app.call('history.undo')
    await app.call('history.undo')
    expect(await app.call('stages.list')).toEqual(before)
  })

  test('a name of nothing to see is refused', async () => {
    for (const name of ['', '   ', '\u200b', '\u2060 \u200d']) {
      const refusal = await app.refusal('stages.add', { name, meaning: 'lead', color: 'applied' })
      expect(refusal.message).toBe('A stage needs a name. Nothing was changed.')
    }
  })

  test('a second “Applied” is refused, however it is written', async () => {
    for (const name of ['applied', ' APPLIED', 'Applied\u00a0', 'App\u200blied']) {
      const refusal = await app.refusal('stages.add', { name, meaning: 'lead', color: 'applied' })
      expect(refusal).toMatchObject({
        code: 'conflict',
        message: expect.stringContaining('“Applied” already'),
      })
    }
  })

  test('names may be in any script', async () => {
    for (const name of ['面接', 'مقابلة', '🎤', 'Gespräch (zweites)']) {
      await app.call('stages.add', { name, meaning: 'inProcess', color: 'screening' })
      await app.call('tracking.setStage', {
        ids: [id],
        stageId: (await app.call('stages.list')).stages.find((stage) => stage.name === name)!.id,
      })
      expect((await app.call('postings.list', { text: `stage:"${name}"` })).total).toBe(1)
    }
  })
})

describe('order', () => {
  test('the Inbox stays first and the ends stay behind', async () => {
    await app.call('stages.move', { id: 'offer', to: 0 })
    expect((await names()).slice(0, 3)).toEqual(['New', 'Offer', 'Considering'])
    await app.call('stages.move', { id: 'offer', to: 40 })
    expect((await names()).slice(5, 8)).toEqual(['Accepted', 'Offer', 'Rejected'])
    await app.call('stages.move', { id: 'notForMe', to: 0 })
    expect((await names()).slice(6, 9)).toEqual(['Offer', 'Not for me', 'Rejected'])
    expect((await app.refusal('stages.move', { id: 'new', to: 2 })).message).toContain('stays first')
  })
})

describe('renaming', () => {
  test('saved searches follow, and undo takes both back', async () => {
    await saveView('Waiting', 'stage:applied,screening -stage:app  salary:>80k lighthouse')
    await saveView('Other', 'stage:"no reply" OR stage:applied')
    await saveView('Unknown', 'stage:phone')
    const before = await searches()
    await app.call('stages.rename', { id: 'applied', name: 'Sent off' })
    expect(await searches()).toEqual([
      'stage:"Sent off",screening -stage:"Sent off"  salary:>80k lighthouse',
      'stage:"no reply" OR stage:"Sent off"',
      'stage:phone',
    ])
    await app.call('history.undo')
    expect(await searches()).toEqual(before)
    expect(await names()).toContain('Applied')
  })

  test('a name half typed goes on meaning the same stages', async () => {
    await saveView('Both', 'stage:re')
    await app.call('stages.rename', { id: 'applied', name: 'Registered' })
    expect(await searches()).toEqual(['stage:Rejected'])
    await saveView('Others', 'stage:of')
    await app.call('stages.add', { name: 'Of interest', meaning: 'lead', color: 'applied' })
    expect(await searches()).toEqual(['stage:Rejected', 'stage:Offer'])
  })

  test('another case is no double, and the same name no change', async () => {
    await app.call('stages.rename', { id: 'applied', name: 'APPLIED' })
    const result = await app.ask('stages.rename', { id: 'applied', name: 'APPLIED' })
    expect(result).toMatchObject({ ok: true, value: { name: 'APPLIED' } })
    expect(result).not.toHaveProperty('commandId')
  })

  test('a saved search that would grow too long is named, and nothing changes', async () => {
    await saveView('Long', `stage:applied ${'x'.repeat(980)}`)
    const refusal = await app.refusal('stages.rename', {
      id: 'applied',
      name: 'A name of some length indeed',
    })
    expect(refusal).toMatchObject({ code: 'tooLarge', message: expect.stringContaining('“Long”') })
    expect(await names()).toContain('Applied')
  })
})

describe('removing', () => {
  test('postings go where they are sent, since when they stood there; events stay readable', async () => {
    await app.call('tracking.setStage', { ids: [id], stageId: 'screening', at: '2026-11-10T10:00:00.000Z' })
    await app.call('tracking.setArchived', { ids: [id], isArchived: true })
    await saveView('Now', 'stage:screening')
    expect((await app.call('stages.counts')).counts).toEqual({ screening: 1 })
    expect(await app.call('stages.remove', { id: 'screening', moveTo: 'interviewing' })).toEqual({ moved: 1 })
    expect(await tracking()).toMatchObject({
      stageId: 'interviewing',
      stageSince: '2026-11-10T10:00:00.000Z',
    })
    expect(await names()).not.toContain('Screening')
    expect((await timeline()).find(({ kind }) => kind === 'stageChanged')).toMatchObject({
      toStageId: 'screening',
    })
    const { removed } = await app.call('stages.list')
    expect(removed).toMatchObject([{ id: 'screening', name: 'Screening', meaning: 'inProcess' }])
    expect(await searches()).toEqual(['stage:Interviewing'])
    const label = (await app.call('history.list', {})).undo?.label
    expect(label).toBe('Removed the stage “Screening”; its posting is in “Interviewing”')
    expect((await app.refusal('tracking.setStage', { ids: [id], stageId: 'screening' })).code).toBe(
      'notFound',
    )
    // The next move says where it came from as it was said then.
    await app.call('tracking.setStage', { ids: [id], stageId: 'offer' })
    expect((await timeline())[0]).toMatchObject({ fromStageId: 'screening', toStageId: 'offer' })
    await app.call('history.undo')
    await app.call('history.undo')
    expect(await tracking()).toMatchObject({ stageId: 'screening' })
    expect(await searches()).toEqual(['stage:screening'])
  })

  test('a stage removed twice over leads to the last', async () => {
    await app.call('stages.add', { name: 'Task', meaning: 'inProcess', color: 'offer' })
    await app.call('tracking.setStage', { ids: [id], stageId: 'screening' })
    await app.call('stages.remove', { id: 'screening', moveTo: 'interviewing' })
    await app.call('stages.remove', { id: 'interviewing', moveTo: 'offer' }).catch(() => {})
    expect((await tracking()).stageId).toBe('offer')
    const [move] = await timeline()
    await app.call('events.edit', { ids: [move!.id], note: 'By phone' })
    expect((await tracking()).stageId).toBe('offer')
  })

  test('what an undo brings back stands in the stage that took the place', async () => {
    await app.call('tracking.setStage', { ids: [id], stageId: 'screening' })
    const moved = await app.ask('tracking.setStage', { ids: [id], stageId: 'offer' })
    await app.call('stages.remove', { id: 'screening', moveTo: 'interviewing' })
    await app.call('history.undo', { commandId: (moved as { commandId: string }).commandId })
    expect((await tracking()).stageId).toBe('interviewing')
  })

  test.each([
    ['new', 'new postings come in there'],
    ['applied', 'the only stage for “applied”'],
    ['rejected', 'the only stage for “turned down by them”'],
  ])('%s stays', async (stageId, words) => {
    const refusal = await app.refusal('stages.remove', { id: stageId, moveTo: 'considering' })
    expect(refusal).toMatchObject({ code: 'conflict', message: expect.stringContaining(words) })
    expect((await app.call('stages.list')).stages).toHaveLength(12)
  })

  test('its postings cannot go to itself, to nowhere, or to a stage that is gone', async () => {
    await app.call('stages.remove', { id: 'declined', moveTo: 'withdrawn' })
    for (const moveTo of ['screening', 'nowhere', 'declined']) {
      expect((await app.refusal('stages.remove', { id: 'screening', moveTo })).code).toBe('badRequest')
    }
    expect((await app.refusal('stages.remove', { id: 'declined', moveTo: 'withdrawn' })).code).toBe(
      'notFound',
    )
  })
})

test('what comes back from the bin stands in the stage that took the place', async () => {
  await app.call('tracking.setStage', { ids: [id], stageId: 'screening' })
  await app.call('postings.delete', { ids: [id] })
  await app.call('stages.remove', { id: 'screening', moveTo: 'interviewing' })
  await app.call('bin.restore', { ids: [id] })
  expect((await tracking()).stageId).toBe('interviewing')
})
