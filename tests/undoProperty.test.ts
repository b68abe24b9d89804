// Any sequence of commands followed by as many undos restores the library row for row; redo likewise. What it leaves
// behind, undo included, is the same again after an export.

import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Input, Method } from '../shared/contract.ts'
import { initialStages, stageMeanings } from '../shared/stages.ts'
import { tagColors } from '../shared/tagColors.ts'
import { postingJson, startApp, type TestApp } from './helpers/app.ts'
import { dumpLibrary } from './helpers/dump.ts'
import { exportTo } from './helpers/exporting.ts'

type Step = (app: TestApp, ids: string[]) => Promise<unknown>

const call =
  <M extends Method>(method: M, input: (ids: string[]) => Input<M>): Step =>
  (app, ids) =>
    app.ask(method, input(ids))

const some = fc.array(fc.nat(2), { minLength: 1, maxLength: 3 })
const pick = (ids: string[], which: number[]) => which.map((n) => ids[n] ?? '')
const text = fc.string({ unit: 'grapheme', maxLength: 40 })
const tag = fc.constantFrom('sea', 'Sea', 'night', '日本')

const step: fc.Arbitrary<Step> = fc.oneof(
  fc
    .tuple(some, fc.boolean())
    .map(([w, isBookmarked]) => call('tracking.setBookmark', (ids) => ({ ids: pick(ids, w), isBookmarked }))),
  fc
    .tuple(some, fc.constantFrom(...initialStages))
    .map(([w, { id }]) => call('tracking.setStage', (ids) => ({ ids: pick(ids, w), stageId: id }))),
  fc.tuple(some, fc.constantFrom(null, '2026-11-30', '2027-01-01')).map(([w, on]) =>
    call('tracking.setDeadline', (ids) => ({
      ids: pick(ids, w),
      deadline: on === null ? null : { on, time: null },
    })),
  ),
  fc
    .tuple(some, fc.array(tag), fc.array(tag))
    .map(([w, add, remove]) => call('tracking.setTags', (ids) => ({ ids: pick(ids, w), add, remove }))),
  fc
    .tuple(
      fc.constantFrom('tags.rename', 'tags.merge', 'tags.delete', 'tags.setColor'),
      fc.nat(2),
      tag,
      fc.constantFrom(...tagColors),
    )
    .map(
      ([method, n, name, color]): Step =>
        async (app) => {
          const { tags } = await app.call('tags.list')
          const id = tags[n]?.id ?? ''
          if (method === 'tags.rename') await app.ask(method, { id, name })
          else if (method === 'tags.merge') await app.ask(method, { id, into: tags[0]?.id ?? '' })
          else if (method === 'tags.setColor') await app.ask(method, { id, color })
          else await app.ask('tags.delete', { id })
        },
    ),
  fc
    .tuple(some, fc.boolean())
    .map(([w, isArchived]) => call('tracking.setArchived', (ids) => ({ ids: pick(ids, w), isArchived }))),
  fc
    .tuple(fc.nat(2), text)
    .map(([n, body]) => call('notes.create', (ids) => ({ postingId: ids[n] ?? '', body }))),
  fc.tuple(fc.nat(2), text, fc.constantFrom({}, { title: '' }, { title: 'Call' })).map(
    ([n, body, title]): Step =>
      async (app, ids) => {
        const posting = await app.ask('postings.get', { id: ids[n] ?? '' })
        const note = posting.ok ? posting.value.notes[0] : undefined
        if (note !== undefined)
          await app.ask('notes.save', { id: note.id, ...title, body, basedOn: note.updatedAt })
      },
  ),
  fc.nat(2).map(
    (n): Step =>
      async (app, ids) => {
        const posting = await app.ask('postings.get', { id: ids[n] ?? '' })
        const note = posting.ok ? posting.value.notes[0] : undefined
        if (note !== undefined) await app.ask('notes.delete', { id: note.id })
      },
  ),
  fc.constantFrom('Soon', 'soon', 'By sea').map((name) =>
    call('views.save', () => ({
      name,
      search: 'deadline:<7d -tag:sea',
      sort: 'deadline',
      direction: 'ascending',
    })),
  ),
  fc.tuple(fc.constantFrom('views.save', 'views.move', 'views.delete'), fc.nat(2), fc.nat(2)).map(
    ([method, n, to]): Step =>
      async (app) => {
        const view = (await app.call('views.list')).views[n]
        if (view && method === 'views.save') await app.ask(method, { ...view, name: `View ${to}` })
        else if (method === 'views.move') await app.ask(method, { id: view?.id ?? '', to })
        else await app.ask('views.delete', { id: view?.id ?? '' })
      },
  ),
  fc
    .tuple(fc.constantFrom('Phone call', 'phone call', 'Trial day'), fc.constantFrom(...stageMeanings))
    .map(([name, meaning]) => call('stages.add', () => ({ name, meaning, color: 'offer' }))),
  fc
    .tuple(
      fc.constantFrom('stages.rename', 'stages.recolor', 'stages.move', 'stages.remove'),
      fc.nat(13),
      fc.nat(13),
    )
    .map(
      ([method, n, other]): Step =>
        async (app) => {
          const { stages } = await app.call('stages.list')
          const id = stages[n % stages.length]?.id ?? ''
          const moveTo = stages[other % stages.length]?.id ?? ''
          if (method === 'stages.rename') await app.ask(method, { id, name: `Stage ${other}` })
          else if (method === 'stages.recolor') await app.ask(method, { id, color: 'rejected' })
          else if (method === 'stages.move') await app.ask(method, { id, to: other })
          else await app.ask('stages.remove', { id, moveTo })
        },
    ),
  fc
    .tuple(
      fc.nat(2),
      fc.nat(5),
      fc.constantFrom('remove', { note: 'By phone' }, { at: '2026-11-02T08:00:00Z' }, { stageId: 'offer' }),
    )
    .map(
      ([n, which, change]): Step =>
        async (app, ids) => {
          const timeline = await app.ask('postings.timeline', { id: ids[n] ?? '' })
          const events = timeline.ok ? timeline.value.events : []
          const event = events[which % Math.max(1, events.length)]
          if (event === undefined) return
          if (change === 'remove') await app.ask('events.remove', { ids: [event.id] })
          else await app.ask('events.edit', { ids: [event.id], ...(change as { note: string }) })
        },
    ),
  fc
    .tuple(fc.constantFrom('Score', 'score', 'Team'), fc.constantFrom('text', 'choice'))
    .map(([name, kind]) =>
      call('fields.add', () => ({ name, kind: kind as 'text', choices: ['North', 'South'] })),
    ),
  fc.tuple(some, fc.nat(2), fc.constantFrom('North', 'south', '')).map(
    ([w, n, value]): Step =>
      async (app, ids) => {
        const fieldId = (await app.call('fields.list')).fields[n]?.id ?? ''
        await app.ask('tracking.setField', { ids: pick(ids, w), fieldId, value })
      },
  ),
  fc.tuple(fc.constantFrom('rename', 'choices', 'move', 'remove', 'restore'), fc.nat(2)).map(
    ([act, n]): Step =>
      async (app) => {
        const { fields, removed } = await app.call('fields.list')
        const id = (act === 'restore' ? removed : fields)[n]?.id ?? ''
        if (act === 'rename') await app.ask('fields.rename', { id, name: `Field ${n}` })
        else if (act === 'move') await app.ask('fields.move', { id, to: 0 })
        else if (act === 'remove') await app.ask('fields.remove', { id })
        else if (act === 'restore') await app.ask('fields.restore', { id })
        else {
          const choices = [{ name: 'Far north', from: 'North' }]
          await app.ask('fields.setChoices', { id, choices })
        }
      },
  ),
  some.map((w) => call('postings.delete', (ids) => ({ ids: pick(ids, w) }))),
  fc
    .tuple(fc.nat(2), fc.nat(1))
    .map(([n, which]) =>
      call('files.add', (ids) => ({ postingId: ids[n] ?? '', name: `cv ${which}.pdf`, base64: 'JVBERg==' })),
    ),
  fc.nat(2).map(
    (n): Step =>
      async (app, ids) => {
        const { files } = await app.call('files.list', { postingId: ids[n] ?? '' })
        if (files[0] !== undefined) await app.ask('files.remove', { id: files[0].id })
      },
  ),
  fc.option(some).map((w) => call('bin.restore', (ids) => ({ ids: w === null ? null : pick(ids, w) }))),
  fc
    .tuple(fc.nat(2), fc.constantFrom('Dockmaster', 'Job 1', null))
    .map(([n, value]) => call('postings.override', (ids) => ({ id: ids[n] ?? '', field: 'title', value }))),
  fc
    .tuple(fc.nat(2), fc.constantFrom('N-1', 'N-9', null))
    .map(([n, value]) =>
      call('postings.override', (ids) => ({ id: ids[n] ?? '', field: 'identifier', value })),
    ),
  some.map((w) => call('postings.setReviewed', (ids) => ({ ids: pick(ids, w) }))),
  fc
    .tuple(fc.nat(2), fc.nat(2))
    .map(([a, b]) => call('duplicates.dismiss', (ids) => ({ a: ids[a] ?? '', b: ids[b] ?? '' }))),
  fc.tuple(fc.nat(2), fc.nat(2), fc.constantFrom('keep', 'other')).map(([keep, other, title]) =>
    call('postings.merge', (ids) => ({
      keepId: ids[keep] ?? '',
      otherId: ids[other] ?? '',
      choices: { title },
    })),
  ),
  fc
    .tuple(fc.boolean(), text)
    .map(([isAvoided, reason]) =>
      call('employers.setAvoided', () => ({ key: 'northvale harbour', isAvoided, reason })),
    ),
  fc.boolean().map((isAgency) => call('employers.setAgency', () => ({ key: 'northvale harbour', isAgency }))),
  fc
    .tuple(fc.constantFrom('Ada Brandt', 'Bo Ek'), fc.option(some))
    .map(([name, w]) => call('people.create', (ids) => ({ name, postingIds: pick(ids, w ?? []) }))),
  fc.tuple(fc.constantFrom('change', 'remove', 'add', 'take'), fc.nat(2), some).map(
    ([act, n, w]): Step =>
      async (app, ids) => {
        const id = (await app.call('people.list')).people[n]?.id
        if (id === undefined) return
        if (act === 'change') await app.ask('people.change', { id, role: `Role ${w.length}`, phone: '12' })
        else if (act === 'remove') await app.ask('people.remove', { id })
        else
          await app.ask('people.link', { postingIds: pick(ids, w), [act === 'add' ? 'add' : 'remove']: [id] })
      },
  ),
  fc.tuple(fc.nat(2), fc.constantFrom('09:00', '14:30')).map(([n, time]) =>
    call('interviews.create', (ids) => ({
      postingId: ids[n] ?? '',
      kind: 'video',
      when: { on: '2026-11-24', time, until: null, zone: 'Europe/Berlin' },
    })),
  ),
  fc.tuple(fc.nat(2), fc.constantFrom('move', 'held', 'passed', 'cancelled', 'remove')).map(
    ([n, act]): Step =>
      async (app, ids) => {
        const { interviews } = await app.call('interviews.list', { postingId: ids[n] ?? '' })
        const interview = interviews[0]
        if (interview === undefined) return
        const { id, when } = interview
        if (act === 'remove') await app.ask('interviews.remove', { id })
        else if (act === 'move') await app.ask('interviews.change', { id, when: { ...when, time: '11:15' } })
        else await app.ask('interviews.change', { id, outcome: act as 'held' })
      },
  ),
  fc.tuple(fc.nat(2), fc.constantFrom(null, '2026-11-30')).map(([n, on]) =>
    call('tasks.create', (ids) => ({
      postingId: ids[n] ?? '',
      body: 'Call',
      due: on === null ? null : { on, time: null },
    })),
  ),
  fc.tuple(fc.nat(2), fc.constantFrom('tick', 'open', 'say', 'remove')).map(
    ([n, act]): Step =>
      async (app, ids) => {
        const id = (await app.call('tasks.list', { postingId: ids[n] ?? '' })).tasks[0]?.id
        if (id === undefined) return
        if (act === 'remove') await app.ask('tasks.remove', { id })
        else if (act === 'say') await app.ask('tasks.change', { id, body: 'Write' })
        else await app.ask('tasks.change', { id, isDone: act === 'tick' })
      },
  ),
  fc.tuple(some, fc.constantFrom('due.finish', 'due.snooze', 'due.stop', 'due.resume', ''), fc.nat(4)).map(
    ([w, method, n]): Step =>
      async (app, ids) => {
        const postingIds = pick(ids, w).filter((id) => id !== '')
        const { things } = await app.call('due.list', { aheadDays: null, postingIds })
        const keys = things.slice(0, n + 1).map(({ key }) => key)
        if (method === '') await app.ask('reminders.set', { keys, times: n === 4 ? null : ['d7'].slice(n) })
        else if (method === 'due.snooze') await app.ask(method, { keys, until: '2026-12-01T08:00:00Z' })
        else await app.ask(method as 'due.finish', { keys })
      },
  ),
  some.map((w) => call('due.followUp', (ids) => ({ postingIds: pick(ids, w) }))),
  fc.tuple(some, fc.constantFrom(null, '2026-12-03')).map(([w, on]) =>
    call('tracking.setReplyBy', (ids) => ({
      ids: pick(ids, w),
      replyBy: on === null ? null : { on, time: null },
    })),
  ),
  fc.tuple(fc.nat(2), fc.constantFrom('add', 'change', 'remove'), fc.constantFrom('60', '72.50')).map(
    ([n, act, min]): Step =>
      async (app, ids) => {
        const postingId = ids[n] ?? ''
        const pay = { min, max: null, currency: 'EUR', period: 'hour' as const }
        const id = (await app.call('salaryTalks.list', { postingId })).talks[0]?.id
        if (act === 'add') await app.ask('salaryTalks.add', { postingId, kind: 'wished', pay })
        else if (id === undefined) return
        else if (act === 'remove') await app.ask('salaryTalks.remove', { id })
        else await app.ask('salaryTalks.change', { id, pay, at: '2026-11-01T09:00:00Z' })
      },
  ),
  fc.tuple(fc.nat(2), fc.constantFrom('add', 'change', 'remove'), fc.constantFrom(null, '900')).map(
    ([n, act, min]): Step =>
      async (app, ids) => {
        const postingId = ids[n] ?? ''
        const base = min === null ? null : { min, max: min, currency: 'GBP', period: 'week' as const }
        const replyBy = { on: '2026-12-04', time: null }
        const id = (await app.call('offers.list', { postingId })).offers[0]?.id
        if (act === 'add') await app.ask('offers.add', { postingId, base, replyBy, stageId: 'offer' })
        else if (id === undefined) return
        else if (act === 'remove') await app.ask('offers.remove', { id })
        else await app.ask('offers.change', { id, base, daysOff: '30', at: '2026-11-02T09:00:00Z' })
      },
  ),
  fc.constantFrom(0, 3).map((quietDays) => call('stages.setQuiet', () => ({ id: 'applied', quietDays }))),
  fc.constantFrom('Typed', 'Job 1').map((title) => call('postings.create', () => ({ title }))),
  fc.constant(call('library.reparse', () => ({}))),
  fc.nat(5).map(
    (n): Step =>
      (app) =>
        app.importTexts({
          'x.json': postingJson({
            title: `Job ${n}`,
            identifier: `N-${n % 3}`,
            validThrough: `2027-01-0${n + 1}`,
          }),
        }),
  ),
)

test('undo∘do is the identity, redo brings everything back, and an export of it comes back the same', {
  timeout: 120_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
      const app = await startApp()
      try {
        const files = [0, 1, 2].map((n) => [
          `${n}.json`,
          postingJson({ title: `Job ${n}`, identifier: `N-${n}` }),
        ])
        const report = await app.importTexts(Object.fromEntries(files))
        const ids = report.files.map(({ postings }) => postings[0] ?? '')
        const countOf = async () => (await app.call('history.list', { limit: 1_000 })).entries.length
        const begun = await countOf()
        const before = dumpLibrary(app.dataDir)
        for (const act of steps) {
          await act(app, ids)
          app.clock.advance(1_000)
        }
        const after = dumpLibrary(app.dataDir)
        const done = (await countOf()) - begun
        for (let n = 0; n < done; n++) await app.call('history.undo')
        expect(dumpLibrary(app.dataDir)).toEqual(before)
        await app.restart()
        for (let n = 0; n < done; n++) await app.call('history.redo')
        expect(dumpLibrary(app.dataDir)).toEqual(after)
        expect((await app.call('library.check')).findings).toEqual([])
        const path = await exportTo(app, { format: 'library' }, join(app.dataDir, 'all.json'))
        const other = await startApp()
        try {
          await other.call('library.fillFromPath', { path }, 'shell')
          expect(dumpLibrary(other.dataDir)).toEqual(after)
          const { hash } = await app.call('library.fingerprint')
          expect(await other.call('library.fingerprint')).toEqual({ hash })
        } finally {
          await other.close()
        }
      } finally {
        await app.close()
      }
    }),
    { numRuns: 8 },
  )
})

test('undone and done again by name in any order, the library stays sound and answers', {
  timeout: 120_000,
}, async () => {
  const byName = fc.tuple(fc.constantFrom('history.undo', 'history.redo'), fc.nat(20)).map(
    ([method, n]): Step =>
      async (app) => {
        const { entries } = await app.call('history.list', { limit: 1_000 })
        const entry = entries[n % Math.max(1, entries.length)]
        if (entry === undefined) return
        const result = await app.ask(method as 'history.undo', { commandId: entry.commandId })
        if (!result.ok) expect(['conflict', 'nothingToUndo']).toContain(result.error.code)
      },
  )
  const steps = fc.array(fc.oneof(step, { weight: 2, arbitrary: byName }), { minLength: 4, maxLength: 25 })
  await fc.assert(
    fc.asyncProperty(steps, async (acts) => {
      const app = await startApp()
      try {
        const files = [0, 1, 2].map((n) => [
          `${n}.json`,
          postingJson({ title: `Job ${n}`, identifier: `N-${n}` }),
        ])
        const report = await app.importTexts(Object.fromEntries(files))
        const ids = report.files.map(({ postings }) => postings[0] ?? '')
        for (const act of acts) {
          await act(app, ids)
          app.clock.advance(1_000)
        }
        expect((await app.call('library.check')).findings).toEqual([])
        const { rows } = await app.call('postings.list', { isArchived: null, limit: 500 })
        for (const { id } of rows) expect((await app.ask('postings.get', { id })).ok).toBe(true)
        const found = await app.importTexts({
          'again.json': postingJson({ title: 'Job 0', identifier: 'N-0' }),
        })
        expect(found.totals.failed).toBe(0)
      } finally {
        await app.close()
      }
    }),
    { numRuns: 8 },
  )
})
