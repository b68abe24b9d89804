// The report of a search: what was sent when, to whom, what was offered, and how it stands; nothing in it runs.

import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'parse5'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { postingJson, startApp, type TestApp } from './helpers/app.ts'
import { exportTo } from './helpers/exporting.ts'

let app: TestApp
let folder: string
let ids: string[]

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'roledex-report-'))
  app = await startApp()
  const report = await app.importTexts({
    'pilot.json': postingJson({ url: 'https://jobs.northvale.example/job/1' }),
    'hostile.json': postingJson({
      title: 'Lamp Keeper',
      identifier: 'NH-2',
    }),
    'rope.json': postingJson({ title: 'Rope Maker', identifier: 'NH-3' }),
    'later.json': postingJson({ title: 'Later One', identifier: 'NH-4' }),
    'back.json': postingJson({ title: 'Moved Back', identifier: 'NH-5' }),
  })
  ids = report.files.map(({ postings }) => postings[0] ?? '')
  await app.call('samples.load')
  const [pilot = '', hostile = '', , later = '', back = ''] = ids
  const value = '<script>top.ran = 1</script><b onclick="x">Lamp</b>'
  await app.call('postings.override', { id: hostile, field: 'title', value })
  const move = (id: string, stageId: string, at: string, note?: string) =>
    app.call('tracking.setStage', { ids: [id], stageId, at, ...(note === undefined ? {} : { note }) })
  await move(pilot, 'applied', '2026-10-31T23:30:00Z', 'By e-mail to the harbour office')
  await move(pilot, 'rejected', '2026-11-12T08:00:00Z')
  await move(hostile, 'applied', '2026-11-02T08:00:00Z')
  await move(later, 'applied', '2026-11-18T08:00:00Z')
  await move(back, 'applied', '2026-11-03T08:00:00Z')
  await move(back, 'considering', '2026-11-04T08:00:00Z')
  await app.call('interviews.create', {
    postingId: pilot,
    kind: 'video',
    when: { on: '2026-11-10', time: '14:30', until: null, zone: 'Europe/Berlin' },
  })
  const { rows } = await app.call('postings.list', { isArchived: null, limit: 100 })
  const sample = rows.find(({ isSample }) => isSample)
  await move(sample?.id ?? '', 'applied', '2026-11-05T08:00:00Z')
})
afterEach(async () => {
  await app.close()
  rmSync(folder, { recursive: true, force: true })
})

async function pageOf(from: string, until: string, locale = 'en-GB', name = ''): Promise<string> {
  const path = join(folder, 'report.html')
  return readFileSync(await exportTo(app, { format: 'report', from, until, locale, name }, path), 'utf8')
}

const textOf = (html: string) =>
  html
    .slice(html.indexOf('<body>'))
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')

test('is no posting when it is dropped on the window', async () => {
  const report = await app.importTexts({ 'report.html': await pageOf('2026-11-01', '2026-11-30') })
  expect(report.files[0]).toMatchObject({ outcome: 'failed', postings: [] })
})

test('how all that was sent stands adds up, with what was withdrawn where something was', async () => {
  const standing = async () => {
    const said = textOf(await pageOf('2026-11-01', '2026-11-30'))
    const counts = ['Rejected', 'No reply', 'Accepted', 'Still open', 'Withdrawn'].map(
      (label) => new RegExp(`${label} (\\d+) of 3`).exec(said)?.[1],
    )
    expect(said).toContain('Applications sent 3')
    return counts
  }
  expect(await standing()).toEqual(['1', '0', '0', '2', undefined])
  await app.call('tracking.setStage', { ids: ids.slice(1, 2), stageId: 'declined' })
  expect(await standing()).toEqual(['1', '0', '0', '1', '1'])
  await app.call('tracking.setStage', { ids: ids.slice(3, 4), stageId: 'notForMe' })
  expect(await standing()).toEqual(['1', '0', '0', '0', '2'])
})

test('lists what was sent in the time, on the person’s days, with how it stands', async () => {
  const said = textOf(await pageOf('2026-11-01', '2026-11-15', 'en-GB', 'Kim Brandt'))
  expect(said).toContain('Kim Brandt 1 Nov 2026 to 15 Nov 2026')
  expect(said).toContain('Applications sent 2 Interviews 1')
  expect(said).toContain('Rejected 1 of 2')
  expect(said).toContain(
    '1 1 Nov 2026 Northvale Harbour Harbour Pilot Scheduler Bergen By e-mail to the harbour office https://jobs.northvale.example/job/1 Reference NH-1001 Rejected since 12 Nov 2026',
  )
  expect(said).toContain('10 Nov 2026 14:30 Northvale Harbour Harbour Pilot Scheduler By video not stated')
  for (const title of ['Rope Maker', 'Later One', 'Moved Back']) expect(said).not.toContain(title)
})

test('tells of each offer that came in the time, what it pays, and how it was answered', async () => {
  const [pilot = '', , rope = '', later = ''] = ids
  const base = (amount: string) => ({ min: amount, max: amount, currency: 'EUR', period: 'year' as const })
  const offer = (postingId: string, amount: string, at: string, stageId?: string) =>
    app.call('offers.add', {
      postingId,
      base: base(amount),
      at,
      ...(stageId === undefined ? {} : { stageId }),
    })
  await offer(rope, '51000', '2026-11-05T09:00:00Z')
  const second = await offer(rope, '54000', '2026-11-08T09:00:00Z', 'offer')
  await app.call('offers.change', {
    id: second.id,
    startOn: '2027-01-04',
    replyBy: { on: '2026-12-01', time: null },
  })
  await offer(pilot, '60000', '2026-11-09T09:00:00Z')
  await offer(later, '70000', '2026-11-18T09:00:00Z')
  const said = textOf(await pageOf('2026-11-01', '2026-11-15'))
  expect(said).toContain('Offers 3')
  expect(said).toContain(
    '5 Nov 2026 Northvale Harbour Rope Maker €51,000 / year A later offer took its place',
  )
  expect(said).toContain(
    '8 Nov 2026 Northvale Harbour Rope Maker €54,000 / year starts on 4 Jan 2027 Not answered yet by 1 Dec 2026',
  )
  expect(said).toContain(
    '9 Nov 2026 Northvale Harbour Harbour Pilot Scheduler €60,000 / year Rejected since 12 Nov 2026',
  )
  expect(said).not.toContain('€70,000')
})

test('one that was answered stays answered, also where the person withdrew later', async () => {
  const [pilot = ''] = ids
  await app.call('tracking.setStage', { ids: [pilot], stageId: 'withdrawn', at: '2026-11-19T08:00:00Z' })
  const said = textOf(await pageOf('2026-11-01', '2026-11-15'))
  expect(said).toContain('Answered by the employer 1 of 2 Rejected 0 of 2')
})

test('does not say that there was no interview or offer where a stage tells of one', async () => {
  const [, hostile = '', rope = ''] = ids
  for (const [id, stageId] of [
    [hostile, 'offer'],
    [rope, 'interviewing'],
  ] as const) {
    await app.call('tracking.setStage', { ids: [id], stageId, at: '2026-11-03T08:00:00Z' })
  }
  const said = textOf(await pageOf('2026-11-02', '2026-11-09'))
  expect(said).toContain('Interviews 0 noted Offers 0 noted')
  expect(said).toContain('Interviews None is noted in this time. 1 application was taken further without')
  expect(said).toContain('Offers None is noted in this time. 1 application came to an offer that is not')
})

test('says so where there was nothing, and counts no samples', async () => {
  const said = textOf(await pageOf('2026-11-05', '2026-11-09'))
  expect(said).toContain('Applications sent 0')
  expect(said.match(/None in this time\./g)).toHaveLength(3)
})

test('holds no markup of a posting, no script, and nothing from elsewhere', async () => {
  const html = await pageOf('2026-11-01', '2026-11-30')
  const names: string[] = []
  const walk = (node: { nodeName: string; attrs?: { name: string }[]; childNodes?: unknown[] }) => {
    names.push(node.nodeName, ...(node.attrs ?? []).map(({ name }) => `@${name}`))
    for (const child of node.childNodes ?? []) walk(child as typeof node)
  }
  walk(parse(html) as never)
  expect(html).toContain('&#60;script&#62;top.ran = 1')
  expect(names).not.toEqual(expect.arrayContaining(['script']))
  for (const name of ['b', 'a', 'img', 'link', '@onclick', '@href', '@src', '@style'])
    expect(names).not.toContain(name)
  expect(html).toMatch(/Content-Security-Policy" content="default-src &#39;none&#39;; style-src &#39;sha256-/)
})
