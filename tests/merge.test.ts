// Merging keeps everything of both postings, takes each field as chosen, and is undone row for row.

import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { CorrectableField } from '../shared/corrections.ts'
import { type MergeChoices, mergeFields } from '../shared/merging.ts'
import { postingJson, startApp, type TestApp } from './helpers/app.ts'
import { dumpLibrary } from './helpers/dump.ts'

let app: TestApp
beforeEach(async () => {
  app = await startApp()
})
afterEach(() => app.close())

const importOne = async (path: string, changes: Record<string, unknown> = {}) => {
  const report = await app.importTexts({ [path]: postingJson(changes) })
  app.clock.advance(1_000)
  return report.files[0]!.postings[0]!
}
const kept = { identifier: undefined, url: 'https://jobs.northvale.example/roles/1' }
const other = {
  identifier: undefined,
  title: 'Pilot Scheduler',
  url: 'https://board.example/view/99',
  validThrough: '2026-12-20',
  industry: 'Shipping',
  employmentType: undefined,
  baseSalary: { currency: 'NOK', value: { minValue: 600000, maxValue: 700000, unitText: 'YEAR' } },
}
const importBoth = async () => ({
  keepId: await importOne('a.json', kept),
  otherId: await importOne('b.json', other),
})

describe('the review', () => {
  test('shows both values of each field and what would be taken', async () => {
    const { keepId, otherId } = await importBoth()
    await app.call('postings.override', { id: otherId, field: 'places', value: ['Måløy'] })
    await app.call('tracking.setDeadline', { ids: [otherId], deadline: { on: '2026-11-30', time: null } })
    const review = await app.call('postings.compareForMerge', { a: keepId, b: otherId })
    expect(review).toMatchObject({ keep: { id: keepId }, other: { id: otherId } })
    expect(review.fields.map(({ field }) => field)).toEqual([...mergeFields])
    const of = (name: string) => review.fields.find(({ field }) => field === name)
    expect(of('title')).toMatchObject({
      keep: 'Harbour Pilot Scheduler',
      other: 'Pilot Scheduler',
      isSame: false,
      choice: 'keep',
    })
    expect(of('employer')).toMatchObject({ isSame: true, isCorrected: false, choice: 'keep' })
    expect(of('salary')).toMatchObject({ keep: null, choice: 'other' })
    expect(of('industry')).toMatchObject({ keep: null, other: 'Shipping', choice: 'other' })
    expect(of('places')).toMatchObject({ other: 'Måløy', isCorrected: true, choice: 'keep' })
    expect(of('myDeadline')).toMatchObject({ keep: null, other: '2026-11-30', choice: 'other' })
  })
})

describe('merging', () => {
  test('takes each field as chosen, and of the rest what either states', async () => {
    const { keepId, otherId } = await importBoth()
    await app.call('postings.merge', { keepId, otherId, choices: { title: 'other', deadline: 'other' } })
    const posting = await app.call('postings.get', { id: keepId })
    expect(posting).toMatchObject({
      title: 'Pilot Scheduler',
      deadline: { date: { date: '2026-12-20' } },
      industry: ['Shipping'],
      employment: { schedule: ['full_time'] },
      salaries: [{ min: '600000' }],
      urls: { posting: kept.url, aliases: [other.url] },
    })
    expect(posting.provenance.salaries).toBeDefined()
    expect(posting.versions.map(({ n }) => n)).toEqual([3, 2, 1])
    expect(posting.versions[0]?.changes.map(({ field }) => field)).toEqual(
      expect.arrayContaining(['title', 'deadline', 'salary', 'industry']),
    )
    expect(posting.sources.map(({ fileName }) => fileName)).toEqual(['b.json', 'a.json'])
    expect((await app.refusal('postings.get', { id: otherId })).code).toBe('notFound')
    const rows = (await app.call('postings.list')).rows
    expect(rows).toMatchObject([{ id: keepId, title: 'Pilot Scheduler', salary: { max: '700000' } }])
  })

  test('can take nothing where the kept one says nothing', async () => {
    const { keepId, otherId } = await importBoth()
    await app.call('postings.merge', { keepId, otherId, choices: { salary: 'keep', employment: 'other' } })
    const posting = await app.call('postings.get', { id: keepId })
    expect(posting).toMatchObject({ salaries: [], employment: { schedule: [], raw: [] } })
  })

  test('keeps every note, tag and event, the bookmark of either and the latest stage', async () => {
    const { keepId, otherId } = await importBoth()
    const move = (id: string, stageId: string) => app.call('tracking.setStage', { ids: [id], stageId })
    await app.call('notes.create', { postingId: keepId, body: 'Ask about nights' })
    await app.call('notes.create', { postingId: otherId, body: '船員さんに電話' })
    await app.call('tracking.setTags', { ids: [keepId], add: ['sea', 'north'] })
    await app.call('tracking.setTags', { ids: [otherId], add: ['sea', 'agency'] })
    await app.call('tracking.setBookmark', { ids: [otherId], isBookmarked: true })
    await move(keepId, 'considering')
    app.clock.advance(60_000)
    await move(otherId, 'applied')
    app.clock.advance(60_000)
    await app.call('tracking.setDeadline', { ids: [keepId], deadline: { on: '2026-11-28', time: null } })
    await app.call('tracking.setDeadline', { ids: [otherId], deadline: { on: '2026-11-30', time: '10:00' } })
    app.clock.advance(60_000)
    await app.call('postings.merge', { keepId, otherId, choices: { myDeadline: 'other' } })
    const posting = await app.call('postings.get', { id: keepId })
    expect(posting.notes.map(({ body }) => body).sort()).toEqual(['Ask about nights', '船員さんに電話'])
    expect(posting.tracking).toMatchObject({
      isBookmarked: true,
      stageId: 'applied',
      stageSince: expect.any(String),
      myDeadline: { on: '2026-11-30', time: '10:00' },
    })
    expect(posting.tracking.tags.map(({ name }) => name)).toEqual(['agency', 'north', 'sea'])
    const kinds = (await app.call('postings.timeline', { id: keepId })).events.map(({ kind }) => kind)
    expect(kinds.filter((kind) => kind === 'stageChanged')).toHaveLength(2)
    expect(kinds.filter((kind) => kind === 'imported')).toHaveLength(2)
    expect(kinds.filter((kind) => kind === 'noteAdded')).toHaveLength(2)
    expect(kinds[0]).toBe('merged')
    expect((await app.call('postings.list', { text: '電話' })).total).toBe(1)
  })

  test('carries reminders set by hand: of what was the other’s, and of one date those of both', async () => {
    const { keepId, otherId } = await importBoth()
    const day = { on: '2026-12-11', time: null }
    const task = await app.call('tasks.create', { postingId: otherId, body: 'Ask for the rota', due: day })
    await app.call('tracking.setDeadline', { ids: [keepId, otherId], deadline: day })
    const set = (key: string, times: string[]) => app.call('reminders.set', { keys: [key], times })
    await set(`task ${task.id}`, ['d2 18:00'])
    await set(`listing ${otherId}`, ['d5'])
    await set(`mine ${keepId}`, ['d1', 'm120'])
    await set(`mine ${otherId}`, ['d3', 'd1'])
    const before = dumpLibrary(app.dataDir)
    await app.call('postings.merge', { keepId, otherId })
    const { things } = await app.call('due.list', { aheadDays: null })
    expect(Object.fromEntries(things.map(({ key, reminders }) => [key, reminders]))).toMatchObject({
      [`task ${task.id}`]: ['d2 18:00'],
      [`listing ${keepId}`]: ['d3', 'd0', 'd5'],
      [`mine ${keepId}`]: ['d1', 'm120', 'd3'],
    })
    await app.call('history.undo')
    expect(dumpLibrary(app.dataDir)).toEqual(before)
  })

  test('lets nothing said of a date that goes silence the one that stays', async () => {
    const { keepId, otherId } = await importBoth()
    const mine = (id: string, on: string) =>
      app.call('tracking.setDeadline', { ids: [id], deadline: { on, time: null } })
    await mine(keepId, '2026-11-28')
    await mine(otherId, '2026-11-30')
    await app.call('due.stop', { keys: [`mine ${keepId}`, `listing ${otherId}`] })
    await app.call('reminders.set', { keys: [`mine ${keepId}`, `listing ${otherId}`], times: [] })
    await app.call('postings.merge', { keepId, otherId, choices: { myDeadline: 'other' } })
    const { things } = await app.call('due.list', { aheadDays: null })
    expect(things.map(({ kind, on, state, reminders }) => ({ kind, on, state, reminders }))).toEqual([
      { kind: 'mine', on: '2026-11-30', state: null, reminders: ['d1', 'd0'] },
      { kind: 'listing', on: '2026-12-05', state: null, reminders: ['d3', 'd0'] },
    ])
  })

  test('keeps what was said of a date that both have', async () => {
    const { keepId, otherId } = await importBoth()
    const deadline = { on: '2026-11-28', time: null }
    await app.call('tracking.setDeadline', { ids: [keepId, otherId], deadline })
    await app.call('due.stop', { keys: [`mine ${otherId}`] })
    await app.call('postings.merge', { keepId, otherId })
    const { things } = await app.call('due.list', { kinds: ['mine'], aheadDays: null })
    expect(things).toMatchObject([{ on: '2026-11-28', state: { kind: 'stopped' }, reminders: null }])
  })

  test('keeps which file was sent with what, and the second of two days to answer', async () => {
    const { keepId, otherId } = await importBoth()
    const base64 = Buffer.from('My letter').toString('base64')
    const attach = (postingId: string, eventId: string | null) =>
      app.call('files.add', { postingId, eventId, name: 'letter.txt', base64 })
    const { eventIds } = await app.call('tracking.setStage', { ids: [otherId], stageId: 'applied' })
    await attach(keepId, null)
    await attach(otherId, eventIds[0]!)
    await app.call('tracking.setReplyBy', { ids: [keepId], replyBy: { on: '2026-12-01', time: null } })
    await app.call('tracking.setReplyBy', { ids: [otherId], replyBy: { on: '2026-12-03', time: '12:00' } })
    await app.call('postings.merge', { keepId, otherId })
    const { files } = await app.call('files.list', { postingId: keepId })
    expect(files.map(({ eventId }) => eventId)).toContain(eventIds[0])
    const { notes, tracking } = await app.call('postings.get', { id: keepId })
    expect(tracking.replyBy?.on).toBe('2026-12-01')
    expect(notes.map(({ body }) => body)).toEqual(['- Answer by: 2026-12-03 12:00'])
  })

  test('makes no sample of a posting of one’s own', async () => {
    const { files } = await app.call('samples.load')
    const otherId = await importOne('b.json', other)
    await app.call('postings.merge', { keepId: files[0]!.postings[0]!, otherId })
    await app.call('samples.remove')
    expect((await app.call('postings.list')).total).toBe(1)
  })

  test('lets corrections follow the choice', async () => {
    const { keepId, otherId } = await importBoth()
    const correct = (id: string, field: 'title' | 'employerName' | 'identifier', value: string) =>
      app.call('postings.override', { id, field, value })
    await correct(keepId, 'title', 'Mine')
    await correct(keepId, 'employerName', 'Kept Employer')
    await correct(otherId, 'employerName', 'Other Employer')
    await correct(otherId, 'identifier', 'X-9')
    await app.call('postings.merge', { keepId, otherId, choices: { title: 'other', employer: 'other' } })
    const posting = await app.call('postings.get', { id: keepId })
    expect(posting).toMatchObject({
      title: 'Pilot Scheduler',
      employer: { name: 'Other Employer' },
      identifier: { value: 'X-9' },
    })
    expect(Object.keys(posting.overrides).sort()).toEqual(['employerName', 'identifier'])
  })

  test('is recognised by the files and addresses of both ever after', async () => {
    const { keepId, otherId } = await importBoth()
    await app.call('postings.merge', { keepId, otherId })
    expect(await importOne('a2.json', kept)).toBe(keepId)
    expect(await importOne('b2.json', other)).toBe(keepId)
    expect(await importOne('b3.json', { ...other, validThrough: '2027-01-09' })).toBe(keepId)
    expect(await importOne('a3.json', { ...kept, validThrough: '2027-01-08' })).toBe(keepId)
    expect((await app.call('postings.list')).total).toBe(1)
  })

  test('carries what was said about a third posting', async () => {
    const { keepId, otherId } = await importBoth()
    const third = await importOne('c.json', { ...kept, url: 'https://c.example/jobs/3' })
    await app.call('duplicates.dismiss', { a: otherId, b: third })
    await app.call('postings.merge', { keepId, otherId })
    expect((await app.call('duplicates.list')).pairs).toEqual([])
  })

  test('settles what was in doubt about either', async () => {
    const keepId = await importOne('a.json', { identifier: 'N-1' })
    const otherId = await importOne('b.json', {
      identifier: 'N-1',
      title: 'Pastry Cook',
      description: '<p>Bake bread and buns before dawn in our canteen; butter is your friend.</p>',
      validThrough: '03/04/2027',
      datePosted: undefined,
      jobLocation: undefined,
    })
    await app.call('postings.merge', { keepId, otherId, choices: { deadline: 'other' } })
    expect((await app.call('postings.counts')).needsReview).toBe(0)
    expect((await app.call('postings.get', { id: keepId })).warnings.map(({ code }) => code)).toContain(
      'DATE_AMBIGUOUS',
    )
  })

  test('is named in the history and undone as a whole or not at all', async () => {
    const { keepId, otherId } = await importBoth()
    await app.call('postings.merge', { keepId, otherId })
    const label = 'Merged “Pilot Scheduler” into “Harbour Pilot Scheduler”'
    const { undo } = await app.call('history.list', {})
    expect(undo?.label).toBe(label)
    await app.call('notes.create', { postingId: keepId, body: 'Since then' })
    const salary = { min: '1', max: null, currency: null, period: null }
    await app.call('postings.override', { id: keepId, field: 'salary', value: salary })
    const refusal = await app.refusal('history.undo', { commandId: undo!.commandId })
    expect(refusal.code).toBe('conflict')
    await app.call('history.undo')
    await app.call('history.undo', { commandId: undo!.commandId })
    expect((await app.call('postings.list')).total).toBe(2)
    expect((await app.call('postings.get', { id: keepId })).notes).toMatchObject([{ body: 'Since then' }])
  })

  test('needs two postings', async () => {
    const { keepId } = await importBoth()
    const itself = await app.refusal('postings.merge', { keepId, otherId: keepId })
    expect(itself.code).toBe('badRequest')
    expect((await app.refusal('postings.merge', { keepId, otherId: 'gone' })).code).toBe('notFound')
    expect((await app.refusal('postings.compareForMerge', { a: 'gone', b: keepId })).code).toBe('notFound')
  })
})

describe('any merge', () => {
  type Act = (id: string) => Promise<unknown>
  const correction: fc.Arbitrary<{ field: CorrectableField; value: unknown }> = fc.constantFrom(
    { field: 'title' as const, value: 'Corrected' },
    { field: 'places' as const, value: ['Ytre Øy'] },
    { field: 'deadline' as const, value: { on: '2027-02-01', time: '09:30' } },
    { field: 'postingUrl' as const, value: 'https://c.example/jobs/7' },
  )
  const act: fc.Arbitrary<Act> = fc.oneof(
    correction.map(
      (each): Act =>
        (id) =>
          app.call('postings.override', { id, ...each } as never),
    ),
    fc.string({ unit: 'grapheme', maxLength: 20 }).map(
      (body): Act =>
        (id) =>
          app.call('notes.create', { postingId: id, body }),
    ),
    fc.constantFrom('sea', '夜', 'Ṫag').map(
      (tag): Act =>
        (id) =>
          app.call('tracking.setTags', { ids: [id], add: [tag] }),
    ),
    fc.constantFrom('applied', 'rejected').map(
      (stageId): Act =>
        (id) =>
          app.call('tracking.setStage', { ids: [id], stageId }),
    ),
    fc.boolean().map(
      (isBookmarked): Act =>
        (id) =>
          app.call('tracking.setBookmark', { ids: [id], isBookmarked }),
    ),
  )
  const choices = fc.dictionary(
    fc.constantFrom(...mergeFields),
    fc.constantFrom('keep', 'other'),
  ) as fc.Arbitrary<MergeChoices>

  test('is undone and done again row for row, and loses nothing that was typed', {
    timeout: 120_000,
  }, async () => {
    await app.close()
    await fc.assert(
      fc.asyncProperty(
        fc.array(act, { maxLength: 5 }),
        fc.array(act, { maxLength: 5 }),
        choices,
        async (onKeep, onOther, chosen) => {
          app = await startApp()
          try {
            const { keepId, otherId } = await importBoth()
            for (const each of onKeep) await each(keepId)
            for (const each of onOther) await each(otherId)
            const typed = async (id: string) => {
              const { notes, tracking } = await app.call('postings.get', { id })
              return [...notes.map(({ body }) => body), ...tracking.tags.map(({ name }) => name)]
            }
            const all = new Set([...(await typed(keepId)), ...(await typed(otherId))])
            const before = dumpLibrary(app.dataDir)
            await app.call('postings.merge', { keepId, otherId, choices: chosen })
            expect(new Set(await typed(keepId))).toEqual(all)
            const after = dumpLibrary(app.dataDir)
            await app.call('history.undo')
            expect(dumpLibrary(app.dataDir)).toEqual(before)
            await app.restart()
            await app.call('history.redo')
            expect(dumpLibrary(app.dataDir)).toEqual(after)
            expect((await app.call('library.check')).findings).toEqual([])
            // Read anew, the same files and choices make the same record.
            const { totals } = await app.call('library.reparse')
            expect(totals.updated + totals.added).toBe(0)
            expect(dumpLibrary(app.dataDir)).toEqual(after)
          } finally {
            await app.close()
          }
        },
      ),
      { numRuns: 6 },
    )
    app = await startApp()
  })
})
