// @vitest-environment jsdom
// The way back that is offered after an action: to what it changed and no further, and none where it changed nothing.

import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createActions } from '../../renderer/actions/actions.ts'
import { undo } from '../../renderer/actions/wayBack.ts'
import { createQueryClient, queryOptions } from '../../renderer/api/call.ts'
import type { Transport } from '../../renderer/api/transport.ts'
import { closeDialog, currentDialog } from '../../renderer/dialogs.ts'
import { type ToastAction, toastManager } from '../../renderer/ui/toasts.ts'
import type { Stage } from '../../shared/model.ts'
import { postingJson, startApp, type TestApp } from '../helpers/app.ts'

interface ShownToast {
  title: string
  actionProps?: { children: string; onClick: () => void }
  data?: { furtherActions?: readonly ToastAction[] }
}

let app: TestApp
let ids: string[]
let toasts: ShownToast[]
let stopListening: () => void
const queryClient = createQueryClient()
const actions = createActions(queryClient)

beforeEach(async () => {
  app = await startApp()
  const report = await app.importTexts({
    'a.json': postingJson(),
    'b.json': postingJson({ title: 'Crane Planner', identifier: 'C-2' }),
  })
  ids = report.files.flatMap(({ postings }) => postings)
  const call: Transport['call'] = (method, input) => app.core.dispatch(method, input, 'window')
  window.roledex = { call, onChange: () => () => {} }
  toasts = []
  stopListening = toastManager[' subscribe'](({ action, options }) => {
    if (action === 'add') toasts.push(options as ShownToast)
  })
})
afterEach(async () => {
  stopListening()
  closeDialog()
  delete window.roledex
  await app.close()
})

test('an action says of how many postings it changed something', async () => {
  await actions.setArchived(ids.slice(0, 1), true)
  await actions.setArchived(ids, true)
  await actions.setTags(ids, { add: ['sea'] })
  expect(toasts.slice(1).map(({ title }) => title)).toEqual([
    'Archived 1 of 2 postings',
    'Added sea to 2 postings',
  ])
})

const undoButton = () => toasts.at(-1)?.actionProps

test('an action that changed nothing offers no way back', async () => {
  await actions.setDeadline(ids, null)
  await actions.setTags(ids, { remove: ['sea'] })
  await actions.setArchived(ids, false)
  expect(toasts).toEqual([])
})

test('the way back leads past what was done since', async () => {
  await actions.setTags(ids, { add: ['sea'] })
  await app.call('notes.create', { postingId: ids[0]!, body: 'Ask about the tides' })
  expect(undoButton()?.children).toBe('Undo')
  undoButton()?.onClick()
  await expect
    .poll(async () => (await app.call('tags.list')).tags.map(({ postingCount }) => postingCount))
    .toEqual([])
  expect((await app.call('postings.get', { id: ids[0]! })).notes).toHaveLength(1)
})

test('a step whose answer is still to come is the one that is taken back', async () => {
  const { call: send, onChange } = window.roledex!
  const barrier = Promise.withResolvers<void>()
  const call: Transport['call'] = async (method, input) => {
    if (method === 'tracking.setArchived') await barrier.promise
    return send(method, input)
  }
  window.roledex = { call, onChange }
  const archived = actions.setArchived(ids, true)
  const undone = undo()
  barrier.resolve()
  expect([await archived, await undone]).toEqual([true, true])
  expect(await app.call('postings.counts')).toMatchObject({ all: 2, archived: 0 })
})

test('an answer from before a change does not take it back on screen', async () => {
  const list = queryOptions('postings.list', { limit: 10 })
  const shownStages = async () =>
    (queryClient.getQueryData<{ rows: { stageId: string }[] }>(list.queryKey)?.rows ?? []).map(
      ({ stageId }) => stageId,
    )
  await queryClient.fetchQuery(list)
  const { stages } = await app.call('stages.list')
  const applied = stages.find(({ id }) => id === 'applied')!
  let letIn = () => {}
  const held = new Promise<void>((resolve) => {
    letIn = resolve
  })
  const core = window.roledex!.call
  window.roledex!.call = async (method, input) => {
    const answer = await core(method, input)
    if (method === 'postings.list') await held
    return answer
  }
  const coming = queryClient.fetchQuery({ ...list, staleTime: 0 })
  await actions.setStage(ids, applied)
  expect(await shownStages()).toEqual(['applied', 'applied'])
  letIn()
  await coming
  expect(await shownStages()).toEqual(['applied', 'applied'])
})

const stage = async (id: string) => {
  const { stages } = await app.call('stages.list')
  return stages.find((each) => each.id === id) as Stage
}

test.each([
  ['applied', 'Attach what you sent'],
  ['interviewing', 'Plan an interview…'],
  ['offer', 'Write down the offer…'],
  ['accepted', undefined],
])('moved to %s, one posting is offered what often comes next, and several are not', async (to, next) => {
  const offered = () => toasts.at(-1)?.data?.furtherActions?.slice(1) ?? []
  await actions.setStage(ids.slice(0, 1), await stage(to))
  expect(offered().map(({ label }) => label)).toEqual(next === undefined ? [] : [next])
  offered()[0]?.run()
  if (to === 'applied') expect(window.location.hash).toContain(`posting=${ids[0]}&tab=files`)
  else await expect.poll(() => currentDialog()?.kind).toBe({ interviewing: 'interview', offer: 'offer' }[to])
  await actions.setStage(ids, await stage('considering'))
  await actions.setStage(ids, await stage(to))
  expect(offered()).toEqual([])
})

test('moved to where it is won, the applications still open are offered', async () => {
  const accepted = await stage('accepted')
  const offered = () => toasts.at(-1)?.data?.furtherActions?.find(({ label }) => /still open/.test(label))
  await actions.setStage(ids.slice(0, 1), accepted)
  expect(offered()).toBeUndefined()
  await app.call('tracking.setStage', { ids: ids.slice(1), stageId: 'interviewing' })
  await actions.setStage(ids.slice(0, 1), await stage('considering'))
  await actions.setStage(ids.slice(0, 1), accepted)
  expect(offered()?.label).toBe(`See ${ids.length - 1} application${ids.length === 2 ? '' : 's'} still open`)
  offered()?.run()
  const { searchParams } = new URL(window.location.hash.slice(1), 'http://window')
  const listed = await app.call('postings.list', { text: searchParams.get('q') ?? '' })
  expect(listed.rows.map(({ id }) => id).toSorted()).toEqual(ids.slice(1).toSorted())
})

describe('a posting that ends', () => {
  const offered = () => toasts.at(-1)?.data?.furtherActions?.find(({ label }) => label.startsWith('Tick off'))

  test('offers to tick off the tasks that would go on asking, and the way back', async () => {
    await actions.addFollowUp(ids)
    await app.call('tasks.create', {
      postingId: ids[0] ?? '',
      body: 'Read up',
      due: { on: '2030-01-07', time: null },
    })
    await actions.setStage(ids.slice(0, 1), await stage('applied'))
    expect(offered()).toBeUndefined()
    await actions.setStage(ids.slice(0, 1), await stage('rejected'))
    expect(offered()?.label).toBe('Tick off its 2 tasks')
    offered()?.run()
    await expect.poll(() => toasts.at(-1)?.title).toBe('Ticked off 2 tasks')
    const open = async () =>
      (await app.call('due.list', { kinds: ['task', 'followUp'], aheadDays: null })).things
    expect((await open()).map(({ postingId }) => postingId)).toEqual(ids.slice(1))
    undoButton()?.onClick()
    await expect.poll(open).toHaveLength(3)
  })

  test('offers nothing where nothing is open, or where it was accepted', async () => {
    await actions.setStage(ids, await stage('rejected'))
    expect(offered()).toBeUndefined()
    await actions.addFollowUp(ids)
    await actions.setStage(ids, await stage('accepted'))
    expect(offered()).toBeUndefined()
  })
})

test('what lies under a later step says so, and leads to what was done', async () => {
  const [id = ''] = ids
  await actions.setDeadline([id], { on: '2026-12-01', time: null })
  const { undo: first } = await app.call('history.list')
  await app.call('notes.create', { postingId: id, body: 'In between' })
  await actions.setDeadline([id], null)
  await undo(first?.commandId)
  const refused = toasts.at(-1)
  expect(refused?.title).toContain('Take that back first')
  expect(refused?.actionProps?.children).toBe('What was done')
  refused?.actionProps?.onClick()
  expect(currentDialog()).toEqual({ kind: 'history' })
})
