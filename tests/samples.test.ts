// The sample postings: every date filled in, every file read as it is meant, all of them gone again in one step.

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readSamples } from '../electron/core/samples.ts'
import type { ImportReport, Posting } from '../shared/model.ts'
import { startApp, type TestApp } from './helpers/app.ts'

const now = Date.parse('2026-11-20T10:30:00.000Z')
const samples = readSamples(now).map(({ path, bytes }) => ({ path, text: new TextDecoder().decode(bytes) }))
const textOf = (name: string) => samples.find(({ path }) => path.startsWith(name))?.text ?? ''

test('there are a dozen, in the forms people save', () => {
  expect(samples).toHaveLength(12)
  const endings = new Set(samples.map(({ path }) => path.slice(path.lastIndexOf('.'))))
  expect([...endings].sort()).toEqual(['.html', '.json', '.jsonl', '.jsonld', '.txt'])
})

describe('dates', () => {
  test('every placeholder is filled', () => {
    for (const { path, text } of samples) expect(text, path).not.toMatch(/\{\{|\}\}[^,}\]\s]|Invalid/)
  })

  test('they lie around the day of loading, in the form each file uses', () => {
    expect(textOf('childrens-editor')).toContain('"validThrough": "2026-11-25"')
    expect(textOf('childrens-editor')).toContain('The closing date is 25 November 2026,')
    expect(textOf('embedded-engineer')).toContain('"validThrough": "2026-12-14T10:30:00.000Z"')
    expect(textOf('robotics')).toContain('saved date: Thu Nov 19 2026 10:30:00 GMT+0000')
    expect(textOf('feinoptik')).toContain('bis zum 2. Dezember 2026')
    expect(textOf('tsukikage')).toContain('締め切りは2026年12月21日です')
  })
})

describe('loaded', () => {
  let app: TestApp
  let report: ImportReport
  let postings: Posting[]
  const titled = (start: string): Posting => {
    const found = postings.find(({ title }) => title?.startsWith(start))
    if (found === undefined) throw new Error(`No sample is called ${start}`)
    return found
  }

  beforeAll(async () => {
    app = await startApp()
    report = await app.call('samples.load')
    const ids = report.files.flatMap((file) => file.postings)
    postings = await Promise.all(ids.map((id) => app.call('postings.get', { id })))
  })

  afterAll(() => app.close())

  test('every file is read, without a repair or a doubt', () => {
    expect(report.totals).toMatchObject({ files: 12, postings: 15, added: 12, needsReview: 0, failed: 0 })
    expect(postings.every((posting) => posting.isSample)).toBe(true)
    const codes = new Set(postings.flatMap((posting) => posting.warnings.map(({ code }) => code)))
    expect([...codes].sort()).toEqual(['EDU_CONFLICT', 'JSON_LENIENT'])
    for (const posting of postings)
      expect(posting.description.blocks.length, posting.title ?? '').toBeGreaterThan(2)
  })

  test('they show each kind of deadline', () => {
    const origins = (start: string) => titled(start).deadline
    expect(origins('Embedded')).toMatchObject({ origin: 'board_default', afterDays: 30 })
    expect(origins('Deckhand')).toMatchObject({
      origin: 'stated',
      date: { kind: 'date', date: '2026-12-08' },
    })
    expect(origins('Senior Research')).toMatchObject({
      date: { kind: 'instant', instant: '2026-11-22T17:00:00.000Z' },
    })
    expect(origins('Data Analyst')).toMatchObject({ origin: 'none', date: null })
    expect(titled('Commissioning Editor').textDeadline?.date).toBe('2026-11-25')
    expect(titled('Feinoptikerin').textDeadline?.date).toBe('2026-12-02')
  })

  test('they show salaries in several currencies and periods, an estimate, and none', () => {
    const salary = (start: string) => titled(start).salaries[0]
    expect(salary('Embedded')).toMatchObject({ kind: 'estimated', currency: 'USD', min: '118000' })
    expect(salary('Responsable')).toMatchObject({
      currency: 'CHF',
      min: '78000',
      max: '92000',
      period: 'year',
    })
    expect(salary('木版画')).toMatchObject({ currency: 'JPY', min: '230000', period: 'month' })
    expect(salary('Deckhand')).toMatchObject({
      currency: 'GBP',
      min: '14.2',
      period: 'hour',
      qualifier: 'exact',
    })
    expect(salary('Head of Operations')).toMatchObject({ currency: 'EUR', qualifier: 'from', basis: 'gross' })
    expect(salary('Physiotherapist')).toMatchObject({ qualifier: 'text_only', min: null })
    expect(titled('أمينة').salaries).toEqual([])
  })

  test('they show ways of working, a hidden employer and one escaped twice', () => {
    expect(titled('Data Analyst')).toMatchObject({ workMode: 'remote', employer: { name: 'Kestrel & Loom' } })
    expect(titled('Commissioning Editor').workMode).toBe('hybrid')
    expect(titled('Motion Planning').workMode).toBe('remote_or_onsite')
    expect(titled('Head of Operations')).toMatchObject({
      employer: { name: null, hidden: true },
      description: { layers: 2 },
    })
  })

  test('one has come to an offer, beside what was wished for it', async () => {
    const { id, tracking } = titled('Motion Planning')
    const { offers } = await app.call('offers.list', { postingId: id })
    expect(offers).toMatchObject([{ base: { min: '96', period: 'hour' }, hoursPerWeek: '30' }])
    const { talks } = await app.call('salaryTalks.list', { postingId: id })
    expect(talks.map(({ kind }) => kind)).toEqual(['wished'])
    expect(tracking).toMatchObject({ stageId: 'offer', replyBy: { on: '2026-11-26' } })
    const { offersCame, offers: reached } = await app.call('insights.get', { since: null, firstWeekday: 1 })
    expect(reached).toEqual({ count: 1, of: 1 })
    expect(offersCame.pay).toMatchObject({ currency: 'USD', median: 149_760, wished: { median: 159_120 } })
  })

  test('loading them again changes nothing, removing them leaves nothing, undo brings them back', async () => {
    expect((await app.call('samples.load')).totals).toMatchObject({ added: 0, unchanged: 12 })
    expect(await app.call('samples.remove')).toEqual({ deleted: 15 })
    expect(await app.call('postings.counts')).toMatchObject({ all: 0, samples: 0 })
    expect(await app.call('offers.count')).toEqual({ all: 0, open: 0 })
    await app.call('history.undo')
    expect(await app.call('postings.counts')).toMatchObject({ all: 15, samples: 15 })
    expect(await app.call('offers.count')).toEqual({ all: 1, open: 1 })
  })
})
