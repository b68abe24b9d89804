// @vitest-environment jsdom
// The board over the real app: which cards stand where, what they show, and how keys move them.

import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { cardDates } from '../../renderer/views/board/cardDates.ts'
import { listDate, rowDate } from '../../renderer/views/postings/rowDate.ts'
import type { PostingRow, Stage } from '../../shared/model.ts'
import { startApp, type TestApp } from '../helpers/app.ts'
import { fillLibrary } from '../helpers/harbourLibrary.ts'
import { type RenderedWindow, renderWindow } from '../helpers/renderWindow.tsx'

let view: RenderedWindow
let ids: Record<string, string>

async function show(prepare: (app: TestApp, id: (name: string) => string) => Promise<unknown>, place = '') {
  const app = await startApp()
  ids = await fillLibrary(app)
  await prepare(app, (name) => ids[name] ?? '')
  view = await renderWindow({ app, place: `all?layout=board${place}` })
  await screen.findAllByRole('option')
}
beforeEach(() => localStorage.clear())
afterEach(() => view?.close())

const column = (name: RegExp) => screen.getByRole('region', { name })
const stageIdOf = async (name: string) =>
  (await view.app.call('postings.get', { id: ids[name] ?? '' })).tracking.stageId

describe('the board', () => {
  test('has every stage, and what has ended folded with its number', async () => {
    await show((app, id) => app.call('tracking.setStage', { ids: [id('mechanic')], stageId: 'rejected' }))
    expect(screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent)).toEqual(
      expect.arrayContaining(['New4 postings', 'Considering0 postings', 'Accepted0 postings']),
    )
    expect(screen.queryByRole('region', { name: /Rejected/ })).toBeNull()
    await view.user.click(screen.getByRole('button', { name: 'Ended 1', expanded: false }))
    await waitFor(() => within(column(/Rejected/)).getByRole('option', { name: /Bicycle Mechanic/ }))
    expect(screen.getByRole('button', { name: 'Ended 1', expanded: true })).toBeTruthy()
  })

  test('a key with an arrow moves the card, the keys go along, and one undo brings it back', async () => {
    await show((app, id) =>
      app.call('tracking.setStage', { ids: [id('tidal')], stageId: 'applied', at: '2026-11-06T09:00:00Z' }),
    )
    await view.user.keyboard('j')
    await view.user.keyboard('{ArrowRight}')
    await waitFor(() => expect(window.location.hash).toContain(ids.tidal))
    await view.user.keyboard('{Alt>}{ArrowRight}{/Alt}')
    await waitFor(() => within(column(/Screening/)).getByRole('option', { name: /Tidal.*Since today/ }))
    expect(await stageIdOf('tidal')).toBe('screening')
    await screen.findByText('Moved “Tidal Energy Analyst” to Screening')
    await waitFor(() => expect(document.activeElement).toBe(within(column(/Screening/)).getByRole('listbox')))
    await view.user.keyboard('u')
    await waitFor(() => within(column(/Applied/)).getByRole('option', { name: /Tidal.*14 days waiting/ }))
  })

  test('every card has its menu, wherever the board stands', async () => {
    await show((app, id) => app.call('tracking.setStage', { ids: [id('tidal')], stageId: 'applied' }))
    await view.user.keyboard('j')
    const card = within(column(/Applied/)).getByRole('option', { name: /Tidal/ })
    await view.user.pointer({ keys: '[MouseRight]', target: card })
    await view.user.click(await screen.findByRole('menuitem', { name: /^Bookmark/ }))
    await waitFor(async () =>
      expect((await view.app.call('postings.get', { id: ids.tidal ?? '' })).tracking.isBookmarked).toBe(true),
    )
  })

  test('what is ticked moves together', async () => {
    await show(async () => {})
    await view.user.keyboard('jxjx')
    await screen.findByRole('toolbar', { name: 'Selected postings' })
    await view.user.keyboard('{Alt>}{ArrowRight}{/Alt}')
    await waitFor(() => expect(within(column(/Considering/)).getAllByRole('option')).toHaveLength(2))
    expect((await view.app.call('history.list', {})).undo?.label).toBe('Moved 2 postings to Considering')
  })

  test('switching keeps the search and the posting, and is remembered', async () => {
    await show(async () => {}, '&q=tid')
    await view.user.keyboard('j')
    await waitFor(() => expect(window.location.hash).toContain('posting='))
    await view.user.click(screen.getByRole('button', { name: 'List' }))
    const row = await screen.findByRole('row', { name: /Tidal/ })
    expect(row.getAttribute('aria-current')).toBe('true')
    expect(window.location.hash).toContain('q=tid')
    await view.user.keyboard('vb')
    await screen.findAllByRole('option')
    await waitFor(async () => expect((await view.app.call('settings.get')).layout).toBe('board'))
  })

  test('its key leads to it from a view without postings, and off the link that had the focus', async () => {
    await show(async () => {})
    window.location.hash = '#/insights'
    await screen.findByRole('heading', { level: 1, name: 'Insights' })
    screen.getByRole('link', { name: /^Insights/ }).focus()
    await view.user.keyboard('vb')
    await screen.findAllByRole('option')
    expect(window.location.hash).toBe('#/all?layout=board')
    expect(document.activeElement?.closest('nav')).toBeFalsy()
  })
})

describe('the date of a card', () => {
  const moment = { now: Date.parse('2026-11-20T09:00:00Z'), zone: 'Europe/Berlin', locale: 'en-GB' }
  const stage = (meaning: Stage['meaning'], isEnd = false): Stage => ({
    id: meaning,
    name: 'Applied',
    meaning,
    color: 'applied',
    isEnd,
    position: 0,
    quietDays: 0,
  })
  const none = { date: null, origin: 'none', afterDays: null, reason: null } as PostingRow['deadline']
  const row = (changes: Partial<PostingRow>) => ({
    deadline: none,
    myDeadline: null,
    replyBy: null,
    interviewsAt: [],
    stageSince: null,
    ...changes,
  })
  const texts = (one: Stage, changes: Partial<PostingRow>) =>
    cardDates(row(changes), one, moment).map(({ text }) => text)

  test('is how long nothing was heard once one has applied, as a plain number', () => {
    expect(texts(stage('applied'), { stageSince: '2026-11-06T22:00:00Z' })).toEqual(['14 days waiting'])
    expect(texts(stage('applied'), { stageSince: '2026-11-19T12:00:00Z' })).toEqual(['1 day waiting'])
    // Already the next day in Berlin.
    expect(texts(stage('inProcess'), { stageSince: '2026-11-19T23:30:00Z' })).toEqual(['Since today'])
    expect(cardDates(row({ stageSince: '2026-08-01T00:00:00Z' }), stage('applied'), moment)[0]?.tone).toBe(
      'calm',
    )
  })

  test('is the next interview while one is ahead', () => {
    const stageSince = '2026-11-10T12:00:00Z'
    const interviewsAt = ['2026-11-12T09:00:00Z', '2026-11-20T13:30:00Z', '2026-12-01T09:00:00Z']
    const at = (now: string) => {
      const found = cardDates(row({ stageSince, interviewsAt }), stage('inProcess'), {
        ...moment,
        now: Date.parse(now),
      })
      return found.map(({ text, tone }) => [text.replace(/\s/g, ' '), tone])
    }
    expect(at('2026-11-20T09:00:00Z')).toEqual([[expect.stringMatching(/^Interview today, /), 'urgent']])
    expect(at('2026-11-20T14:00:00Z')).toEqual([[expect.stringMatching(/^Interview Tue, Dec 1, /), 'calm']])
    expect(at('2026-12-02T09:00:00Z')).toEqual([['For 22 days', 'calm']])
    const next = { interviewsAt: ['2027-03-16T13:00:00Z'] }
    expect(texts(stage('inProcess'), next)).toEqual([expect.stringMatching(/^Interview .*2027/)])
  })

  test('of an offer stands in a list as well, where no deadline comes before it', () => {
    const replyBy = { on: '2026-12-01', time: null }
    const text = (one: Stage, changes: Partial<PostingRow>) => rowDate(row(changes), one, moment).text
    expect(text(stage('offer'), { replyBy })).toBe('Answer by Tue, Dec 1')
    expect(text(stage('offer'), { replyBy: { on: '2026-11-18', time: null } })).toMatch(/^Answer was due /)
    expect(text(stage('offer'), { replyBy, myDeadline: { on: '2026-11-23', time: null } })).toBe(
      'Due in 3 days',
    )
    expect(text(stage('offer'), { replyBy, myDeadline: { on: '2026-12-08', time: null } })).toBe(
      'Answer by Tue, Dec 1',
    )
    expect(text(stage('inProcess'), { replyBy })).toBe('Answer by Tue, Dec 1')
    expect(text(stage('won'), { replyBy })).toBe('No deadline')
    expect(text(stage('offer'), {})).toBe('No date to answer by')
    expect(text(stage('lost', true), { replyBy })).toBe('No deadline')
  })

  test('of what is over is in a list since when it is, where that is known', () => {
    const stageSince = '2026-11-10T09:00:00Z'
    const text = (one: Stage, changes: Partial<PostingRow>) => listDate(row(changes), one, moment).text
    expect(text(stage('lost', true), { stageSince })).toMatch(/10/)
    expect(text(stage('lost', true), { stageSince: null })).toBe('No date noted')
    expect(text(stage('lead'), { stageSince })).toBe('No deadline')
  })

  test('of a listing is in a list until one has applied, then what comes next or for how long nothing was heard', () => {
    const date = {
      raw: '2026-11-21',
      kind: 'date',
      instant: null,
      local: null,
      date: '2026-11-21',
      readings: [],
    }
    const closing = {
      ...none,
      date: { ...date, earliest: null, latest: null, offsetKnown: false },
      origin: 'stated',
    } as PostingRow['deadline']
    const shown = (meaning: Stage['meaning'], changes: Partial<PostingRow> = {}) => {
      const stageSince = '2026-11-06T22:00:00Z'
      const { text, tone } = listDate(
        row({ deadline: closing, stageSince, ...changes }),
        stage(meaning),
        moment,
      )
      return [text.replace(/\s/g, ' '), tone]
    }
    expect(shown('lead')).toEqual(['Closes tomorrow', 'urgent'])
    expect(shown('applied')).toEqual(['14 days waiting', 'calm'])
    expect(shown('applied', { stageSince: null })).toEqual(['No date noted', 'none'])
    expect(shown('inProcess')).toEqual(['For 14 days', 'calm'])
    const interviewsAt = ['2026-11-24T13:00:00Z']
    expect(shown('inProcess', { interviewsAt })).toEqual([
      expect.stringMatching(/^Interview Tue, Nov 24/),
      'soon',
    ])
    expect(shown('lead', { interviewsAt })).toEqual(['Closes tomorrow', 'urgent'])
    const mine = (on: string) => ({ myDeadline: { on, time: null } })
    expect(shown('inProcess', { interviewsAt, ...mine('2026-11-23') })).toEqual(['Due in 3 days', 'soon'])
    expect(shown('inProcess', { interviewsAt, ...mine('2026-11-24') })[0]).toMatch(/^Interview/)
    expect(shown('applied', mine('2026-11-19'))).toEqual(['14 days waiting', 'calm'])
    expect(shown('offer', { replyBy: { on: '2026-11-30', time: null } })).toEqual([
      'Answer by Mon, Nov 30',
      'soon',
    ])
    expect(shown('won')).toEqual([expect.stringMatching(/6/), 'past'])
  })

  test('of what is won is since when, unless a deadline of one’s own is ahead, whatever closes', () => {
    const changes = { stageSince: '2026-11-10T09:00:00Z' }
    const text = (more: Partial<PostingRow>) =>
      listDate(row({ ...changes, ...more }), stage('won'), moment).text
    const mine = { myDeadline: { on: '2026-11-21', time: null } }
    expect(text({})).toMatch(/10/)
    expect(text(mine)).toBe('Due tomorrow')
    expect(texts(stage('won'), { ...changes, ...mine })).toEqual(['Due tomorrow'])
  })

  test('has my deadline beside it while that lies ahead', () => {
    const stageSince = '2026-11-10T12:00:00Z'
    expect(texts(stage('applied'), { stageSince, myDeadline: { on: '2026-11-21', time: null } })).toEqual([
      '10 days waiting',
      'Due tomorrow',
    ])
    expect(texts(stage('applied'), { stageSince, myDeadline: { on: '2026-11-19', time: null } })).toEqual([
      '10 days waiting',
    ])
  })

  test('is the day to answer by also in a stage of the person’s own, in place of how long it waits', () => {
    const changes = { stageSince: '2026-11-10T12:00:00Z', replyBy: { on: '2026-11-25', time: null } }
    expect(texts(stage('inProcess'), changes)).toEqual(['Answer by Wed, Nov 25'])
  })

  test('is the day to answer by with an offer, and the day it ended at the end', () => {
    expect(texts(stage('offer'), { myDeadline: { on: '2026-11-27', time: null } })).toEqual([
      'Answer by Fri, Nov 27',
    ])
    expect(
      texts(stage('offer'), {
        replyBy: { on: '2026-11-25', time: null },
        myDeadline: { on: '2026-11-27', time: null },
      }),
    ).toEqual(['Answer by Wed, Nov 25'])
    expect(texts(stage('offer'), {})).toEqual(['No date to answer by'])
    expect(texts(stage('offer'), { myDeadline: { on: '2026-11-02', time: null } })).toEqual([
      'No date to answer by',
    ])
    expect(texts(stage('lost', true), { stageSince: '2026-11-02T09:00:00Z' })).toEqual(['2 Nov 2026'])
    expect(texts(stage('lead'), {})).toEqual(['No deadline'])
  })
})
