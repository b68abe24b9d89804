// The figures of the search and its timeline, from the moves of each application.

import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { drawFlow } from '../electron/core/outcomes/applicationFlow.ts'
import type { Input } from '../shared/contract.ts'
import type { Stage } from '../shared/model.ts'
import type { Pay } from '../shared/pay.ts'
import { initialStages } from '../shared/stages.ts'
import { postingJson, startApp, type TestApp } from './helpers/app.ts'

let app: TestApp
beforeEach(async () => {
  app = await startApp()
})
afterEach(() => app.close())

let made = 0
async function post(changes: Record<string, unknown> = {}): Promise<string> {
  made++
  const json = postingJson({
    identifier: `I-${made}`,
    title: `Job ${made}`,
    description: `Job ${made}`,
    ...changes,
  })
  const report = await app.importTexts({ [`${made}.json`]: json })
  return report.files[0]?.postings[0] ?? ''
}
const move = (id: string, stageId: string, on: string) =>
  app.call('tracking.setStage', { ids: [id], stageId, at: `${on}T10:00:00.000Z` })
const figures = (since: string | null = null) => app.call('insights.get', { since, firstWeekday: 1 })

describe('figures', () => {
  test('of an empty search are none, and nothing is divided by it', async () => {
    expect(await figures()).toMatchObject({
      applications: 0,
      replies: { count: 0, of: 0 },
      daysToReply: null,
      flow: { nodes: [], links: [] },
      salaries: null,
      offersCame: { count: 0, pay: null },
    })
  })

  test('count what each application reached, not where it stands', async () => {
    const [rejected, silent, waiting, looked] = [await post(), await post(), await post(), await post()]
    await move(rejected, 'applied', '2026-10-01')
    await move(rejected, 'interviewing', '2026-10-05')
    await move(rejected, 'rejected', '2026-10-20')
    await move(silent, 'applied', '2026-10-02')
    await move(silent, 'noReply', '2026-11-02')
    await move(waiting, 'applied', '2026-11-17')
    await move(looked, 'considering', '2026-11-01')
    await move(looked, 'withdrawn', '2026-11-02')
    const found = await figures()
    expect(found).toMatchObject({
      applications: 3,
      applicationsThisWeek: 1,
      replies: { count: 1, of: 3 },
      inProcess: { count: 1, of: 3 },
      offers: { count: 0, of: 3 },
      daysToReply: { n: 1, median: 4, low: 4, high: 4 },
    })
    expect(found.weeks.at(-1)).toEqual({ startsOn: '2026-11-16', count: 1 })
    expect(found.weeks.map(({ count }) => count)).toEqual([2, 0, 0, 0, 0, 0, 0, 1])
  })

  test('of a search that is long over show the weeks in which it was', async () => {
    const [one, other] = [await post(), await post()]
    await move(one, 'applied', '2025-09-02')
    await move(other, 'applied', '2025-10-15')
    const { weeks, applicationsThisWeek } = await figures()
    expect(applicationsThisWeek).toBe(0)
    expect(weeks.at(-1)).toEqual({ startsOn: '2025-10-13', count: 1 })
    expect(weeks).toHaveLength(8)
    expect((await figures('2026-11-01')).weeks.at(-1)?.startsOn).toBe('2026-11-16')
  })

  test('begin where the person says, by the day the application began', async () => {
    const [early, late] = [await post(), await post()]
    await move(early, 'applied', '2026-08-01')
    await move(early, 'screening', '2026-11-10')
    await move(late, 'applied', '2026-11-10')
    expect(await figures('2026-11-01')).toMatchObject({ applications: 1, replies: { count: 0, of: 1 } })
    // The first week is counted from that day, and says so.
    expect((await figures('2026-11-01')).weeks.map(({ startsOn }) => startsOn)).toEqual([
      '2026-11-01',
      '2026-11-02',
      '2026-11-09',
      '2026-11-16',
    ])
  })

  test('follow a correction, an undo and a move back before applying', async () => {
    const id = await post()
    await move(id, 'applied', '2026-11-10')
    expect((await figures()).applications).toBe(1)
    await app.call('history.undo')
    expect((await figures()).applications).toBe(0)
    await app.call('history.redo')
    await move(id, 'considering', '2026-11-12')
    expect((await figures()).applications).toBe(0)
  })

  test('know the present stage of one that was removed', async () => {
    const id = await post()
    await move(id, 'applied', '2026-11-10')
    await move(id, 'screening', '2026-11-12')
    await app.call('stages.remove', { id: 'screening', moveTo: 'interviewing' })
    const { flow, inProcess } = await figures()
    expect(inProcess).toEqual({ count: 1, of: 1 })
    expect(flow.nodes.map((node) => node.id)).toEqual(['applied', 'interviewing', 'interviewing waiting'])
  })

  test('compare the salaries of open postings in the currency most of them state', async () => {
    const salary = (currency: string, minValue: number, maxValue: number) => ({
      baseSalary: {
        '@type': 'MonetaryAmount',
        currency,
        value: { '@type': 'QuantitativeValue', minValue, maxValue, unitText: 'YEAR' },
      },
    })
    await post(salary('NOK', 600_000, 700_000))
    await post(salary('NOK', 500_000, 500_000))
    await post(salary('EUR', 60_000, 70_000))
    await move(await post(salary('NOK', 900_000, 950_000)), 'rejected', '2026-11-10')
    await post()
    expect((await figures()).salaries).toMatchObject({
      currency: 'NOK',
      count: 2,
      of: 4,
      ranges: [
        { min: 600_000, max: 700_000 },
        { min: 500_000, max: 500_000 },
      ],
    })
  })
})

describe('offers', () => {
  const year = (amount: number, currency = 'EUR', period: Pay['period'] = 'year') => ({
    min: String(amount),
    max: String(amount),
    currency,
    period,
  })
  const listed = (minValue: number, maxValue: number, unitText = 'YEAR') => ({
    baseSalary: {
      '@type': 'MonetaryAmount',
      currency: 'EUR',
      value: { '@type': 'QuantitativeValue', minValue, maxValue, unitText },
    },
  })
  const offer = (postingId: string, on: string, fields: Partial<Input<'offers.add'>>) =>
    app.call('offers.add', { postingId, at: `${on}T10:00:00.000Z`, ...fields })

  test('none came, and nothing is set against anything', async () => {
    await post()
    expect((await figures()).offersCame).toEqual({ count: 0, pay: null })
    await offer(await post(), '2026-11-10', { base: year(30, 'EUR', 'hour') })
    await offer(await post(), '2026-11-10', { base: { ...year(50_000), period: null } })
    await offer(await post(), '2026-11-10', { base: { ...year(50_000), currency: null } })
    expect((await figures()).offersCame).toMatchObject({ count: 3, pay: { n: 1, median: 62_400 } })
  })

  test('stand beside what was advertised and wished for the same posting, in one currency', async () => {
    const [first, second, third] = [
      await post(listed(50_000, 60_000)),
      await post(listed(25, 30, 'HOUR')),
      await post(),
    ]
    await offer(first, '2026-11-01', { base: year(40_000) })
    await offer(first, '2026-11-02', { base: year(58_000) })
    await offer(second, '2026-11-04', { base: year(32, 'EUR', 'hour'), hoursPerWeek: '30' })
    await offer(third, '2026-11-03', { base: { ...year(60_000), max: '70000' } })
    await offer(await post(), '2026-11-05', { base: year(900_000, 'NOK') })
    const wish = (postingId: string, pay: Pay) =>
      app.call('salaryTalks.add', { postingId, kind: 'wished', pay })
    await wish(first, year(62_000))
    await wish(third, year(700_000, 'NOK'))
    await wish(second, year(4_500, 'EUR', 'month'))
    const { offersCame } = await figures()
    expect(offersCame).toMatchObject({
      count: 4,
      pay: {
        currency: 'EUR',
        n: 3,
        median: 58_000,
        advertised: { n: 2, median: 48_950, offered: 53_960 },
        wished: { n: 2, median: 58_000, offered: 53_960 },
      },
    })
    expect(offersCame.pay?.offers.map(({ offered, advertised }) => [offered.top, advertised])).toEqual([
      [49_920, { low: 39_000, top: 46_800 }],
      [70_000, null],
      [58_000, { low: 50_000, top: 60_000 }],
    ])
    expect((await figures('2026-11-04')).offersCame).toMatchObject({
      count: 2,
      pay: { currency: 'EUR', n: 1 },
    })
  })

  test('a site’s estimate is set beside nothing', async () => {
    const estimate = { estimatedSalary: listed(50_000, 60_000).baseSalary }
    const id = await post(estimate)
    await offer(id, '2026-11-01', { base: year(58_000) })
    expect((await figures()).offersCame.pay).toMatchObject({ n: 1, advertised: null, wished: null })
  })
})

describe('where applications went', () => {
  const stages: Stage[] = initialStages.map((stage, position) => ({ ...stage, position, quietDays: 0 }))
  const stage = (id: string) => stages.find((one) => one.id === id)!
  const path = (reached: string[], present: string) => ({
    reached: new Set(reached),
    present: stage(present),
  })

  test('each node holds what comes in, and hands on all of it', () => {
    const { nodes, links } = drawFlow(stages, [
      path(['applied', 'screening', 'interviewing'], 'rejected'),
      path(['applied', 'interviewing'], 'interviewing'),
      path(['applied'], 'noReply'),
      path(['applied', 'screening', 'interviewing', 'offer', 'accepted'], 'accepted'),
    ])
    expect(nodes.find(({ id }) => id === 'applied')).toMatchObject({ column: 0, count: 4 })
    for (const node of nodes) {
      const incoming = links.filter(({ to }) => to === node.id).reduce((sum, { count }) => sum + count, 0)
      const outgoing = links.filter(({ from }) => from === node.id).reduce((sum, { count }) => sum + count, 0)
      if (node.column > 0) expect(incoming, node.id).toBe(node.count)
      const isLast = node.kind !== 'reached' || node.id === 'accepted'
      expect(outgoing, node.id).toBe(isLast ? 0 : node.count)
    }
    expect(links).toContainEqual({ from: 'applied', to: 'interviewing', count: 1 })
    expect(nodes.map(({ id, column }) => [id, column])).toEqual([
      ['applied', 0],
      ['screening', 1],
      ['applied ended noReply', 1],
      ['interviewing', 2],
      ['offer', 3],
      ['interviewing waiting', 3],
      ['interviewing ended rejected', 3],
      ['accepted', 4],
    ])
  })

  test('applying is taken as read where a posting was moved past it', () => {
    const { nodes } = drawFlow(stages, [path(['interviewing'], 'interviewing')])
    expect(nodes.map(({ id }) => id)).toEqual(['applied', 'interviewing', 'interviewing waiting'])
  })
})

describe('the timeline of the search', () => {
  test('tells of all postings, the latest first, a page at a time, and of one side alone', async () => {
    const [one, two] = [await post({ title: 'Tide Clerk' }), await post({ title: 'Lamp Keeper' })]
    await move(one, 'applied', '2026-11-18')
    await move(two, 'considering', '2026-11-19')
    const all = await app.call('timeline.list', {})
    expect(all.total).toBe(4)
    expect(all.lines.map(({ title, event }) => [title, event.kind])).toEqual([
      ['Lamp Keeper', 'imported'],
      ['Tide Clerk', 'imported'],
      ['Lamp Keeper', 'stageChanged'],
      ['Tide Clerk', 'stageChanged'],
    ])
    const mine = await app.call('timeline.list', { side: 'mine', offset: 1, limit: 1 })
    expect(mine).toMatchObject({
      total: 2,
      lines: [{ title: 'Tide Clerk', employerName: 'Northvale Harbour' }],
    })
    expect((await app.call('timeline.list', { side: 'listing' })).total).toBe(2)
  })

  test('forgets what is in the bin and remembers what comes back', async () => {
    const id = await post()
    await move(id, 'applied', '2026-11-18')
    await app.call('postings.delete', { ids: [id] })
    expect((await app.call('timeline.list', {})).total).toBe(0)
    await app.call('history.undo')
    expect((await app.call('timeline.list', {})).total).toBe(2)
  })
})
