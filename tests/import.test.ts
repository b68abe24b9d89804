// Importing as a person does it: one outcome a file, nothing stops the others, nothing typed is touched.

import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { postingJson, startApp, type TestApp } from './helpers/app.ts'
import { dumpLibrary } from './helpers/dump.ts'

let app: TestApp
let folder: string
beforeEach(async () => {
  app = await startApp()
  folder = mkdtempSync(join(tmpdir(), 'roledex-files-'))
})
afterEach(async () => {
  await app.close()
  rmSync(folder, { recursive: true, force: true })
})

const outcomes = (files: { path: string; outcome: string }[]) =>
  Object.fromEntries(files.map(({ path, outcome }) => [path, outcome]))

test('one bad file never stops the others, and each line says what happened', async () => {
  const report = await app.importTexts({
    'good.json': postingJson(),
    'empty.txt': '',
    'broken.json': '{"@type": "JobPosting", "title": ',
    'picture.png': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 1, 2, 3]),
    'other.json': '{"@type": "Recipe", "name": "Fish soup"}',
    'page.html': `<html><head><script type="application/ld+json">${postingJson({ title: 'Crane Planner', identifier: 'C-1' })}</script></head><body></body></html>`,
  })
  expect(outcomes(report.files)).toMatchObject({
    'good.json': 'added',
    'empty.txt': 'failed',
    'picture.png': 'failed',
    'other.json': 'failed',
    'page.html': 'added',
  })
  expect(report.totals.files).toBe(6)
  for (const { message } of report.files) expect(message).toMatch(/^\p{Lu}.+\.$/su)
  for (const { message } of report.files) expect(message).not.toMatch(/error/i)
})

test('a file the library refuses is one line, and nothing of it stays', async () => {
  const library = new Database(join(app.dataDir, 'library.db'))
  library.exec(`CREATE TRIGGER refusal AFTER INSERT ON postings WHEN NEW.title = 'Refused'
    BEGIN SELECT RAISE(ABORT, 'not this one'); END`)
  const named = (title: string) => postingJson({ title, identifier: title })
  const report = await app.importTexts({
    'a.json': named('Crane Planner'),
    'b.json': named('Refused'),
    'c.json': named('Harbour Pilot'),
  })
  expect(outcomes(report.files)).toEqual({ 'a.json': 'added', 'b.json': 'failed', 'c.json': 'added' })
  expect(report.totals).toMatchObject({ files: 3, postings: 2, added: 2, failed: 1 })
  expect((await app.call('postings.list')).rows.map(({ title }) => title).sort()).toEqual([
    'Crane Planner',
    'Harbour Pilot',
  ])
  const kept = library
    .prepare('SELECT (SELECT count(*) FROM sources) s, (SELECT count(*) FROM events) e')
    .get()
  expect(kept).toEqual({ s: 2, e: 2 })
  library.close()
})

test('the bytes of a file that gave nothing are kept too', async () => {
  const report = await app.importTexts({ 'other.json': '{"@type": "Recipe"}' })
  const { base64 } = await app.call('sources.bytes', { id: report.files[0]!.sourceId! })
  expect(Buffer.from(base64, 'base64').toString()).toBe('{"@type": "Recipe"}')
})

test('several postings in one file all arrive', async () => {
  const postings = [1, 2, 3].map((n) => JSON.parse(postingJson({ title: `Job ${n}`, identifier: `J-${n}` })))
  const report = await app.importTexts({
    'graph.jsonld': JSON.stringify({ '@context': 'https://schema.org', '@graph': postings }),
  })
  expect(report.files[0]).toMatchObject({ outcome: 'added', message: '3 postings: 3 added.' })
  expect((await app.call('history.list')).undo?.label).toBe('Imported 1 file with 3 postings')
  expect((await app.call('postings.list')).total).toBe(3)
})

describe('importing again', () => {
  test('the same file changes nothing', async () => {
    await app.importTexts({ 'one.json': postingJson() })
    const before = dumpLibrary(app.dataDir)
    const report = await app.importTexts({ 'renamed.txt': postingJson() })
    expect(report.files[0]?.outcome).toBe('unchanged')
    expect(dumpLibrary(app.dataDir)).toEqual(before)
    expect((await app.call('history.list', {})).entries).toHaveLength(1)
  })

  test('the same posting in other bytes changes nothing but is recognised', async () => {
    const first = await app.importTexts({ 'one.json': postingJson() })
    const report = await app.importTexts({ 'two.json': JSON.stringify(JSON.parse(postingJson()), null, 2) })
    expect(report.files[0]).toMatchObject({ outcome: 'unchanged', postings: first.files[0]!.postings })
  })

  test('a changed posting gets a second version, and what was typed stays', async () => {
    const id = (await app.importTexts({ 'one.json': postingJson() })).files[0]!.postings[0]!
    await app.call('notes.create', { postingId: id, body: 'Ask about the night shifts' })
    await app.call('tracking.setTags', { ids: [id], add: ['sea'] })
    await app.call('tracking.setStage', { ids: [id], stageId: 'applied' })
    const salary = { currency: 'NOK', value: { minValue: 600000, maxValue: 700000, unitText: 'YEAR' } }
    const report = await app.importTexts({
      'later.json': postingJson({ baseSalary: salary, validThrough: '2026-12-20T17:00:00Z' }),
    })
    expect(report.files[0]).toMatchObject({ outcome: 'updated', postings: [id] })
    expect(report.files[0]?.message).toBe(
      'Updated “Harbour Pilot Scheduler”: deadline, salary changed. It closes Sun, 20 Dec 2026, 18:00 your time (Stated in the listing); before, it was Sat, 5 Dec 2026, 18:00 your time.',
    )
    const posting = await app.call('postings.get', { id })
    expect(posting.versions.map(({ n }) => n)).toEqual([2, 1])
    expect(posting.versions[0]?.changes.map(({ field }) => field)).toEqual(['deadline', 'salary'])
    expect(posting.versions[0]?.changes[1]).toMatchObject({ before: null })
    expect(posting.notes[0]?.body).toBe('Ask about the night shifts')
    expect(posting.tracking).toMatchObject({ stageId: 'applied', tags: [{ name: 'sea' }] })
    expect(posting.sources).toHaveLength(2)
    const kinds = (await app.call('postings.timeline', { id })).events.map(({ kind }) => kind)
    expect(kinds).toEqual(expect.arrayContaining(['updated', 'deadlineMoved']))
  })

  test('what a newer source no longer mentions is not erased', async () => {
    const id = (await app.importTexts({ 'one.json': postingJson({ industry: 'Shipping' }) })).files[0]!
      .postings[0]!
    await app.importTexts({
      'two.json': postingJson({ validThrough: undefined, title: 'Harbour Pilot Scheduler (m/f)' }),
    })
    const posting = await app.call('postings.get', { id })
    expect(posting.title).toBe('Harbour Pilot Scheduler (m/f)')
    expect(posting.industry).toEqual(['Shipping'])
    expect(posting.deadline.date?.instant).toBe('2026-12-05T17:00:00.000Z')
  })

  test('what a newer source no longer mentions is told beside the value that is kept', async () => {
    const id = (await app.importTexts({ 'one.json': postingJson({ industry: 'Shipping' }) })).files[0]!
      .postings[0]!
    const newer = { title: 'Harbour Pilot Scheduler (m/f)', industry: undefined, jobLocation: undefined }
    await app.importTexts({ 'two.json': postingJson(newer) })
    const told = async () =>
      (await app.call('postings.get', { id })).warnings
        .filter(({ code }) => code === 'NO_LONGER_STATED')
        .map(({ field }) => field)
    expect(await told()).toEqual(['locations', 'industry'])
    expect((await app.call('library.reparse')).files).toEqual([])
    await app.importTexts({ 'three.json': postingJson({ title: 'Harbour Pilot', industry: 'Shipping' }) })
    expect(await told()).toEqual([])
  })

  test('posted again after it had closed is an event, however soon', async () => {
    const first = { datePosted: '2026-11-01', validThrough: '2026-11-05' }
    const id = (await app.importTexts({ 'one.json': postingJson(first) })).files[0]!.postings[0]!
    await app.importTexts({
      'two.json': postingJson({ datePosted: '2026-11-10', validThrough: '2026-11-20' }),
    })
    const kinds = async () => (await app.call('postings.timeline', { id })).events.map(({ kind }) => kind)
    expect((await kinds()).filter((kind) => kind === 'reposted')).toHaveLength(1)
    await app.importTexts({
      'three.json': postingJson({ datePosted: '2026-11-10', validThrough: '2026-11-08' }),
    })
    await app.importTexts({
      'four.json': postingJson({ datePosted: '2026-11-10', validThrough: '2026-11-09' }),
    })
    expect((await kinds()).filter((kind) => kind === 'reposted')).toHaveLength(1)
  })

  test('posted again weeks later is the same posting, and an event', async () => {
    const id = (await app.importTexts({ 'one.json': postingJson() })).files[0]!.postings[0]!
    await app.importTexts({
      'two.json': postingJson({ datePosted: '2027-01-10T08:00:00Z', validThrough: '2027-02-10' }),
    })
    const kinds = (await app.call('postings.timeline', { id })).events.map(({ kind }) => kind)
    expect(kinds).toContain('reposted')
    expect((await app.call('postings.list')).total).toBe(1)
  })

  test('a number used for quite another job makes a posting of its own, to be looked at', async () => {
    await app.importTexts({ 'one.json': postingJson() })
    const report = await app.importTexts({
      'two.json': postingJson({
        title: 'Pastry Cook',
        description: '<p>Bake bread and buns before dawn in our canteen; butter is your friend.</p>',
      }),
    })
    expect(report.files[0]?.outcome).toBe('needsReview')
    expect(report.files[0]?.message).toContain('Added “Pastry Cook”.')
    expect((await app.call('postings.list')).total).toBe(2)
    expect((await app.call('postings.list', { needsReview: true })).rows.map(({ title }) => title)).toEqual([
      'Pastry Cook',
    ])
  })

  test('the same address is the same posting', async () => {
    const url = 'https://jobs.example.org/roles/42?utm_source=mail'
    const first = await app.importTexts({ 'one.json': postingJson({ identifier: undefined, url }) })
    const second = await app.importTexts({
      'two.json': postingJson({
        identifier: undefined,
        url: 'https://www.jobs.example.org/roles/42',
        validThrough: '2027-01-01',
      }),
    })
    expect(second.files[0]).toMatchObject({ outcome: 'updated', postings: first.files[0]!.postings })
  })

  test('look-alikes without a common key stay apart', async () => {
    await app.importTexts({ 'one.json': postingJson({ identifier: undefined }) })
    await app.importTexts({ 'two.json': postingJson({ identifier: undefined, datePosted: '2026-11-02' }) })
    expect((await app.call('postings.list')).total).toBe(2)
  })

  test('a file whose posting was erased is read again', async () => {
    const id = (await app.importTexts({ 'one.json': postingJson() })).files[0]!.postings[0]!
    await app.call('postings.delete', { ids: [id] })
    await app.call('bin.erase', { ids: [id] })
    const report = await app.importTexts({ 'one.json': postingJson() })
    expect(report.files[0]?.outcome).toBe('added')
  })
})

describe('from paths', () => {
  test('folders are walked; assets, hidden files and links to folders are not', async () => {
    writeFileSync(join(folder, 'a.json'), postingJson())
    mkdirSync(join(folder, 'deep', 'page_files'), { recursive: true })
    writeFileSync(join(folder, 'deep', 'b.json'), postingJson({ title: 'B', identifier: 'B-1' }))
    writeFileSync(join(folder, 'deep', 'page.html'), '<p>Nothing here</p>')
    writeFileSync(join(folder, 'deep', 'page_files', 'x.js'), 'alert(1)')
    // Only called as if they were the pictures of a page: a file, and a folder without one.
    writeFileSync(join(folder, 'nurse_file'), postingJson({ title: 'C', identifier: 'C-1' }))
    mkdirSync(join(folder, 'jobs_files'))
    writeFileSync(join(folder, 'jobs_files', 'd.json'), postingJson({ title: 'D', identifier: 'D-1' }))
    writeFileSync(join(folder, '.hidden'), 'x')
    symlinkSync(folder, join(folder, 'deep', 'loop'))
    symlinkSync(join(folder, 'nothing'), join(folder, 'dangling'))
    const report = await app.call('imports.fromPaths', { paths: [folder] }, 'shell')
    expect(outcomes(report.files)).toEqual({
      [join(folder, 'a.json')]: 'added',
      [join(folder, 'deep', 'b.json')]: 'added',
      [join(folder, 'deep', 'page.html')]: 'failed',
      [join(folder, 'nurse_file')]: 'added',
      [join(folder, 'jobs_files', 'd.json')]: 'added',
      [join(folder, 'dangling')]: 'failed',
    })
  })

  test('a path that is not there is one line', async () => {
    const report = await app.call('imports.fromPaths', { paths: [join(folder, 'gone.json')] }, 'shell')
    expect(report.files).toHaveLength(1)
    expect(report.files[0]).toMatchObject({
      outcome: 'failed',
      message: 'There is no file at this path any more.',
    })
  })

  test('are not for a window to name', async () => {
    expect((await app.refusal('imports.fromPaths', { paths: ['/etc/passwd'] }, 'window')).code).toBe(
      'notAllowed',
    )
  })
})

test('an import can be cancelled; what is stored stays and can be undone', async () => {
  const { importId } = await app.call('imports.begin')
  const file = (n: number) => ({
    path: `${n}.json`,
    base64: Buffer.from(postingJson({ title: `Job ${n}`, identifier: `N-${n}` })).toString('base64'),
  })
  await app.call('imports.addFiles', { importId, files: Array.from({ length: 200 }, (_, n) => file(n)) })
  const report = (await app.call('imports.cancel', { importId }))!
  expect(report.state).toBe('cancelled')
  expect((await app.call('postings.list')).total).toBe(report.totals.added)
  expect((await app.call('imports.progress')).running).toEqual([])
  expect((await app.refusal('imports.addFiles', { importId, files: [file(1)] })).code).toBe('notFound')
})

test('files a window could not take stand in the report with their reason', async () => {
  const { importId } = await app.call('imports.begin')
  await app.call('imports.addFiles', {
    importId,
    files: [],
    refused: [{ path: 'huge.mhtml', message: 'The file is 90 MB; Roledex reads files of up to 64 MB.' }],
  })
  const report = await app.call('imports.finish', { importId })
  expect(report.files).toEqual([expect.objectContaining({ path: 'huge.mhtml', outcome: 'failed' })])
})

test('pasted text and pasted pages arrive; nothing pasted is a sentence', async () => {
  const text = await app.call('imports.paste', { text: postingJson() })
  expect(text.files[0]).toMatchObject({ path: 'Pasted text', outcome: 'added' })
  const html = `<script type="application/ld+json">${postingJson({ title: 'B', identifier: 'B-1' })}</script>`
  const page = await app.call('imports.paste', { text: 'B', html })
  expect(page.files[0]).toMatchObject({ path: 'Pasted page', outcome: 'added' })
  expect((await app.refusal('imports.paste', { text: '  ' })).message).toContain('nothing to paste')
})

test('samples come, are marked, and go in one step', async () => {
  const report = await app.call('samples.load')
  expect(report.totals.failed).toBe(0)
  expect(report.totals.postings).toBeGreaterThanOrEqual(12)
  const counts = await app.call('postings.counts')
  expect(counts.samples).toBe(counts.all)
  await app.importTexts({ 'mine.json': postingJson() })
  await app.call('samples.remove')
  expect((await app.call('postings.list')).rows.map(({ title }) => title)).toEqual([
    'Harbour Pilot Scheduler',
  ])
  await app.call('history.undo')
  expect((await app.call('postings.counts')).samples).toBe(counts.samples)
})

test('undoing the samples takes along what was added to them', async () => {
  await app.call('samples.load')
  expect((await app.call('offers.count')).all).toBe(1)
  await app.call('history.undo')
  expect(await app.call('postings.counts')).toMatchObject({ all: 0 })
  expect((await app.call('offers.count')).all).toBe(0)
  expect((await app.call('timeline.list', {})).total).toBe(0)
})

test('what is pasted was copied just now: days are counted from then, also when it is read anew', async () => {
  const text =
    'Harbour Pilot\nNorthmill Ltd\nLeeds, UK\n\nPosted 3 days ago\n\nAbout the job\nWe are looking for a harbour pilot with experience of large ships. You work on the river.'
  const report = await app.call('imports.paste', { text })
  const [id = ''] = report.files[0]!.postings
  const posted = async () => (await app.call('postings.get', { id })).posted
  expect(await posted()).toMatchObject({ kind: 'approx', date: '2026-11-17', raw: '3 days ago' })
  app.clock.set('2026-12-20T09:00:00.000Z')
  await app.call('library.reparse')
  expect(await posted()).toMatchObject({ kind: 'approx', date: '2026-11-17' })
})

test('of a file nobody knows when it was saved: days counted from then stay text', async () => {
  const report = await app.importTexts({ 'a.json': postingJson({ datePosted: '3 days ago' }) })
  const [id = ''] = report.files[0]!.postings
  const { posted, warnings } = await app.call('postings.get', { id })
  expect(posted).toMatchObject({ kind: 'none', raw: '3 days ago' })
  expect(warnings.map(({ code }) => code)).toContain('DATE_RELATIVE')
})
