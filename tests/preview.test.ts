// Looking at an import before it is written: what is shown is what happens, and nothing is written before that.

import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Input } from '../shared/contract.ts'
import { limits } from '../shared/limits.ts'
import type { PreviewPosting } from '../shared/preview.ts'
import { postingJson, startApp, type TestApp } from './helpers/app.ts'
import { dumpLibrary } from './helpers/dump.ts'

type Choices = NonNullable<Input<'imports.preview'>['choices']>

let app: TestApp
beforeEach(async () => {
  app = await startApp()
})
afterEach(() => app.close())

const numbered = (value: string) => ({
  identifier: { '@type': 'PropertyValue', name: 'Northvale Harbour', value },
})

/** Two readings, and nothing that says which. */
const doubtful = { validThrough: '03/04/2027', jobLocation: undefined, datePosted: undefined }

async function stage(files: Record<string, string>): Promise<string> {
  const { importId } = await app.call('imports.begin', { isPreviewed: true })
  await app.call('imports.addFiles', {
    importId,
    files: Object.entries(files).map(([path, text]) => ({
      path,
      base64: Buffer.from(text).toString('base64'),
    })),
  })
  return importId
}

async function look(importId: string, choices?: Choices) {
  const preview = await app.call('imports.preview', { importId, ...(choices && { choices }) })
  if (preview.kind !== 'preview') throw new Error('There is no preview of this')
  return { ...preview, postings: preview.files.flatMap(({ postings }) => postings) }
}

const outcomes = (postings: readonly PreviewPosting[]) => postings.map(({ outcome }) => outcome)

const page = (...nodes: string[]) =>
  `<html><body>${nodes.map((node) => `<script type="application/ld+json">${node}</script>`).join('')}</body></html>`

describe('a preview', () => {
  test('says of each posting what the import would do, and writes nothing', async () => {
    await app.importTexts({
      'a.json': postingJson(numbered('1')),
      'b.json': postingJson({ title: 'Lock Keeper', ...numbered('2') }),
    })
    const before = dumpLibrary(app.dataDir)
    const importId = await stage({
      'a.json': postingJson(numbered('1')),
      'b.json': postingJson({ title: 'Lock Keeper', ...numbered('2'), validThrough: '2026-12-24' }),
      'c.json': postingJson({ title: 'Ferry Mate', ...numbered('3') }),
      'd.json': postingJson({ title: 'Crane Driver', ...numbered('4'), ...doubtful }),
      'e.txt': 'Bread, salt, a new lamp for the boat.',
    })
    const { files, postings } = await look(importId)
    expect(files.map(({ path, outcome }) => [path, outcome])).toEqual([
      ['a.json', 'unchanged'],
      ['b.json', 'updated'],
      ['c.json', 'added'],
      ['d.json', 'needsReview'],
      ['e.txt', 'failed'],
    ])
    expect(postings[1]?.changes.map(({ field }) => field)).toEqual(['deadline'])
    expect(dumpLibrary(app.dataDir)).toEqual(before)
    expect((await app.call('postings.list')).total).toBe(2)
    expect((await app.call('imports.progress')).running).toMatchObject([{ importId, state: 'waiting' }])
  })

  test('of one in the library shows what it would say, with what only the version before states', async () => {
    await app.importTexts({ 'a.json': postingJson({ ...numbered('1'), validThrough: '2026-12-24' }) })
    const files = { 'b.json': postingJson({ ...numbered('1'), title: 'Planner', validThrough: undefined }) }
    const importId = await stage(files)
    const [posting] = (await look(importId)).postings
    const key = posting?.key ?? ''
    const shown = await app.call('imports.previewPosting', { importId, key })
    const report = await app.call('imports.commit', { importId })
    const id = report.files[0]?.postings[0] ?? ''
    const stored = await app.call('postings.get', { id })
    expect(shown.content).toMatchObject({ title: 'Planner', deadline: stored.deadline })
    expect(stored.deadline).not.toBeNull()
    expect(shown.warnings).toEqual(stored.warnings)
  })

  test('of a file that is known shows its posting as the person has put it right', async () => {
    const [file] = (await app.importTexts({ 'a.json': postingJson(numbered('1')) })).files
    const id = file?.postings[0] ?? ''
    await app.call('postings.override', { id, field: 'title', value: 'Pilot Planner' })
    const importId = await stage({ 'a.json': postingJson(numbered('1')) })
    const [posting] = (await look(importId)).postings
    expect(posting).toMatchObject({ outcome: 'unchanged', title: 'Pilot Planner' })
    const key = posting?.key ?? ''
    expect((await app.call('imports.previewPosting', { importId, key })).content.title).toBe('Pilot Planner')
  })

  test('once dropped leaves nothing', async () => {
    const before = dumpLibrary(app.dataDir)
    const importId = await stage({ 'a.json': postingJson() })
    await look(importId)
    expect(await app.call('imports.cancel', { importId })).toBeNull()
    expect(dumpLibrary(app.dataDir)).toEqual(before)
    expect((await app.call('imports.progress')).running).toEqual([])
    expect((await app.call('imports.list')).imports).toEqual([])
    expect((await app.refusal('imports.commit', { importId })).code).toBe('notFound')
  })

  test('in which something was put right outlasts newer ones that nobody looked at', async () => {
    const first = await stage({ 'a.json': postingJson(numbered('1')) })
    const [posting] = (await look(first)).postings
    const corrections = [{ id: posting?.key ?? '', field: 'title' as const, value: 'Night Scheduler' }]
    await look(first, { skip: [], include: [], corrections })
    for (const n of ['2', '3', '4', '5', '6', '7']) await stage({ [`${n}.json`]: postingJson(numbered(n)) })
    await app.call('imports.commit', { importId: first })
    expect((await app.call('postings.list')).rows).toMatchObject([{ title: 'Night Scheduler' }])
  })

  test('shows where each value of a posting comes from', async () => {
    const importId = await stage({ 'a.json': postingJson() })
    const [posting] = (await look(importId)).postings
    const { content, container } = await app.call('imports.previewPosting', { importId, key: posting!.key })
    expect(container).toBe('json')
    expect(content.title).toBe('Harbour Pilot Scheduler')
    expect(content.provenance.title).toMatchObject({ path: '$.title' })
    expect((await app.refusal('imports.previewPosting', { importId, key: 'none' })).code).toBe('notFound')
  })

  test('names what may be a duplicate, in the library and beside it', async () => {
    await app.importTexts({ 'a.json': postingJson({ identifier: undefined }) })
    const again = { identifier: undefined, description: '<p>Plan arrivals and departures. New words.</p>' }
    const importId = await stage({
      'b.json': postingJson(again),
      'c.json': postingJson({ ...again, title: 'Lock Keeper' }),
      'd.json': postingJson({ ...again, title: 'Lock Keeper', datePosted: '2026-11-03' }),
    })
    const [b, c, d] = (await look(importId)).postings
    expect(b?.lookAlikes).toMatchObject([{ id: expect.any(String), title: 'Harbour Pilot Scheduler' }])
    expect(c?.lookAlikes).toMatchObject([{ id: null, title: 'Lock Keeper' }])
    expect(d?.lookAlikes).toMatchObject([{ id: null }])
    expect((await app.call('duplicates.list')).total).toBe(0)
  })

  test('of more than can be looked through is an import at once', async () => {
    const many = Array.from({ length: limits.previewPostings + 1 }, (_, n) =>
      JSON.parse(postingJson(numbered(`${n}`))),
    )
    const importId = await stage({
      'all.json': JSON.stringify(many),
      'one.json': postingJson({ title: 'One', ...numbered('x') }),
    })
    const answer = await app.call('imports.preview', { importId })
    if (answer.kind !== 'imported') throw new Error('It was expected to be imported')
    expect(answer.report).toMatchObject({
      id: importId,
      state: 'finished',
      totals: { files: 2, postings: many.length + 1 },
    })
    expect((await app.call('postings.list')).total).toBe(many.length + 1)
    await app.call('history.undo', { commandId: answer.report.commandId })
    expect((await app.call('postings.list')).total).toBe(0)
  })

  test('takes pasted text too', async () => {
    const { importId } = await app.call('imports.begin', { origin: 'paste', isPreviewed: true })
    expect((await app.refusal('imports.addPasted', { importId, text: ' ' })).code).toBe('badRequest')
    await app.call('imports.addPasted', { importId, text: postingJson() })
    expect(outcomes((await look(importId)).postings)).toEqual(['added'])
    expect((await app.call('imports.commit', { importId })).origin).toBe('paste')
  })
})

describe('confirming', () => {
  test('leaves out what is not ticked, and offers it the next time', async () => {
    const text = page(postingJson(numbered('1')), postingJson({ title: 'Lock Keeper', ...numbered('2') }))
    const first = await stage({ 'page.html': text })
    const keys = (await look(first)).postings.map(({ key }) => key)
    const report = await app.call('imports.commit', {
      importId: first,
      choices: { skip: [keys[1]!], include: [], corrections: [] },
    })
    expect(report.totals).toMatchObject({ files: 1, added: 1, postings: 1 })
    const second = await stage({ 'page.html': text })
    expect(outcomes((await look(second)).postings)).toEqual(['unchanged', 'added'])
    await app.call('imports.commit', { importId: second })
    expect((await app.call('postings.list')).total).toBe(2)
    const third = await stage({ 'page.html': text })
    expect(outcomes((await look(third)).postings)).toEqual(['unchanged', 'unchanged'])
    expect((await app.call('imports.commit', { importId: third })).files[0]?.sourceId).toBeNull()
  })

  test('refuses an import of which nothing is ticked', async () => {
    const importId = await stage({ 'a.json': postingJson() })
    const [posting] = (await look(importId)).postings
    const choices = { skip: [posting!.key], include: [], corrections: [] }
    expect((await app.refusal('imports.commit', { importId, choices })).code).toBe('badRequest')
    expect((await look(importId)).postings[0]?.isTicked).toBe(false)
  })

  test('takes what stands beside only when it is ticked', async () => {
    const aside = { '@type': 'JobPosting', title: 'Buoy Tender', url: 'https://northvale.example/jobs/7' }
    const text = page(postingJson({ ...numbered('1'), relatedLink: [aside] }))
    const importId = await stage({ 'page.html': text })
    const { postings } = await look(importId)
    expect(postings.map(({ title, isAside, isTicked }) => [title, isAside, isTicked])).toEqual([
      ['Harbour Pilot Scheduler', false, true],
      ['Buoy Tender', true, false],
    ])
    const include = [postings[1]!.key]
    await app.call('imports.commit', { importId, choices: { skip: [], include, corrections: [] } })
    expect((await app.call('postings.list')).rows.map(({ title }) => title).sort()).toEqual([
      'Buoy Tender',
      'Harbour Pilot Scheduler',
    ])
  })

  test('writes values put right as corrections, which settle doubts', async () => {
    const importId = await stage({ 'a.json': postingJson(doubtful) })
    const [posting] = (await look(importId)).postings
    expect(posting?.outcome).toBe('needsReview')
    const deadline = { on: '2027-03-02', time: null }
    const corrections = [{ id: posting!.key, field: 'deadline' as const, value: deadline }]
    const choices = { skip: [], include: [], corrections }
    const [corrected] = (await look(importId, choices)).postings
    expect(corrected).toMatchObject({ outcome: 'added', overrides: { deadline: { value: deadline } } })
    const { content } = await app.call('imports.previewPosting', { importId, key: posting!.key })
    expect(content.deadline).toMatchObject({ origin: 'corrected', date: { date: '2027-03-02' } })
    // What was chosen is kept with the preview.
    expect((await look(importId)).choices).toEqual(choices)
    const report = await app.call('imports.commit', { importId })
    expect(report.totals).toMatchObject({ added: 1, needsReview: 0 })
    const written = await app.call('postings.get', { id: report.files[0]!.postings[0]! })
    expect(written).toMatchObject({ needsReview: false, overrides: { deadline: { value: deadline } } })
    await app.call('history.undo', { commandId: report.commandId })
    expect((await app.call('postings.list')).total).toBe(0)
  })

  test('is taken back as one import', async () => {
    await app.importTexts({ 'a.json': postingJson(numbered('1')) })
    const before = dumpLibrary(app.dataDir)
    const importId = await stage({
      'a.json': postingJson({ ...numbered('1'), validThrough: '2026-12-24' }),
      'b.json': postingJson({ title: 'Lock Keeper', ...numbered('2') }),
    })
    const [updated] = (await look(importId)).postings
    const corrections = [{ id: updated!.key, field: 'title' as const, value: 'Pilot planner' }]
    const report = await app.call('imports.commit', {
      importId,
      choices: { skip: [], include: [], corrections },
    })
    expect(report.totals).toMatchObject({ updated: 1, added: 1 })
    await app.call('history.undo', { commandId: report.commandId })
    expect(dumpLibrary(app.dataDir)).toEqual(before)
  })
})

test('what a preview shows is what confirming it does, whatever is in the library and ticked', async () => {
  const posting = fc.record({
    number: fc.constantFrom('1', '2', '3', '4'),
    title: fc.constantFrom('Harbour Pilot Scheduler', 'Lock Keeper', 'Quay Cook and Baker of Bread'),
    until: fc.constantFrom('2026-12-05', '2027-01-09', '31.02.2027'),
    isPlain: fc.boolean(),
  })
  const text = ({
    number,
    title,
    until,
    isPlain,
  }: typeof posting extends fc.Arbitrary<infer T> ? T : never) =>
    postingJson({ title, validThrough: until, identifier: isPlain ? undefined : numbered(number).identifier })
  const file = fc.array(posting, { minLength: 1, maxLength: 3 }).map((list) => page(...list.map(text)))
  await fc.assert(
    fc.asyncProperty(
      fc.array(file, { maxLength: 3 }),
      fc.array(file, { minLength: 1, maxLength: 3 }),
      fc.array(fc.boolean(), { minLength: 9, maxLength: 9 }),
      fc.boolean(),
      async (there, files, ticks, isCorrected) => {
        const own = await startApp()
        const previous = app
        app = own
        try {
          await app.importTexts(Object.fromEntries(there.map((content, n) => [`there ${n}.html`, content])))
          const importId = await stage(Object.fromEntries(files.map((content, n) => [`${n}.html`, content])))
          const keys = (await look(importId)).postings.map(({ key }) => key)
          const skip = keys.filter((_, n) => ticks[n] === true)
          const corrections = isCorrected
            ? [{ id: keys[0]!, field: 'deadline' as const, value: { on: '2027-02-02', time: null } }]
            : []
          const shown = await look(importId, { skip, include: [], corrections })
          const expected = shown.files.filter(({ postings }) => postings.some(({ isTicked }) => isTicked))
          if (expected.length === 0) return
          const report = await app.call('imports.commit', { importId })
          expect(report.files.map(({ path, outcome, message }) => ({ path, outcome, message }))).toEqual(
            expected.map(({ path, outcome, message }) => ({ path, outcome, message })),
          )
          const alikeShown = shown.postings
            .filter(({ isTicked }) => isTicked)
            .flatMap(({ lookAlikes }) => lookAlikes)
          const within = alikeShown.filter(({ id }) => id === null).length / 2
          const { total } = await app.call('duplicates.list')
          expect(total).toBeGreaterThanOrEqual(alikeShown.length - within)
        } finally {
          app = previous
          await own.close()
        }
      },
    ),
    { numRuns: 8 },
  )
}, 60_000)
