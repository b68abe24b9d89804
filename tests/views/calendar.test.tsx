// @vitest-environment jsdom
// The calendar over the real app: which dates stand on which days, and the keys of its grid.

import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { dayAfterKey, sixWeeksOf } from '../../renderer/views/calendar/calendarDays.ts'
import { firstWeekday, sameDayOf } from '../../renderer/weeks.ts'
import { postingJson, startApp } from '../helpers/app.ts'
import { fillLibrary } from '../helpers/harbourLibrary.ts'
import { type RenderedWindow, renderWindow } from '../helpers/renderWindow.tsx'

describe('the month', () => {
  let view: RenderedWindow
  let ids: Record<string, string>
  beforeEach(async () => {
    localStorage.clear()
    const app = await startApp()
    ids = await fillLibrary(app)
    await app.call('tracking.setDeadline', {
      ids: [ids.tidal ?? ''],
      deadline: { on: '2026-11-22', time: null },
    })
    view = await renderWindow({ app, place: 'all?layout=calendar' })
    await screen.findByRole('button', { name: /22.*2 dates/ })
  })
  afterEach(async () => {
    // The day looked at is kept as long as the page is there, which other files share.
    const today = screen.queryByRole<HTMLButtonElement>('button', { name: 'Today' })
    if (today?.disabled === false) await view.user.click(today)
    await view.close()
  })

  test('has both kinds of dates, marks today, and follows the search', async () => {
    const today = screen.getByRole('button', { current: 'date' })
    expect(today.getAttribute('aria-label')).toMatch(/November 20, no dates|20 November, no dates/)
    const day = screen.getByRole('button', { name: /22.*2 dates/ }).closest<HTMLElement>('[role=gridcell]')
    if (day === null) throw new Error('The day is in no cell.')
    expect(
      within(day)
        .getAllByRole('button', { name: /Tidal/ })
        .map((button) => button.title),
    ).toEqual([
      expect.stringMatching(/\. My deadline: /),
      expect.stringMatching(/\. The listing’s deadline: /),
    ])
    await view.user.type(screen.getByRole('combobox', { name: 'Search' }), 'bicycle')
    await waitFor(() => expect(screen.queryByRole('button', { name: /22.*2 dates/ })).toBeNull())
  })

  test('is not loud about when a listing closes that one has applied to', async () => {
    const toneOf = (whose: RegExp) => {
      const chips = screen.getAllByRole('button', { name: /Tidal/ })
      const { className = '' } = chips.find(({ title }) => whose.test(title)) ?? {}
      return /_(urgent|soon|calm|past)_/.exec(className)?.[1]
    }
    expect([toneOf(/My deadline/), toneOf(/The listing/)]).toEqual(['urgent', 'urgent'])
    await view.app.call('tracking.setStage', { ids: [ids.tidal ?? ''], stageId: 'applied' })
    await waitFor(() => expect(toneOf(/The listing/)).toBe('past'))
    expect(toneOf(/My deadline/)).toBe('urgent')
  })

  test('arrows go from day to day, Enter into the day, j to the next date, Enter opens it, Escape leads back', async () => {
    screen.getByRole('button', { current: 'date' }).focus()
    await view.user.keyboard('{ArrowRight}{ArrowRight}')
    await waitFor(() => expect(document.activeElement?.id).toBe('day-2026-11-22'))
    await view.user.keyboard('{Enter}')
    const list = await screen.findByRole('listbox', { name: /22/ })
    await waitFor(() => expect(document.activeElement).toBe(list))
    await view.user.keyboard('j')
    await waitFor(() => expect(list.getAttribute('aria-activedescendant')).toBe(`date-listing-${ids.tidal}`))
    await view.user.keyboard('{Enter}')
    await screen.findByRole('article', { name: 'Tidal Energy Analyst' })
    await view.user.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('article')).toBeNull())
    await waitFor(() => expect(document.activeElement?.id).toBe('posting-list'))
    await view.user.keyboard('{Escape}')
    expect(document.activeElement?.id).toBe('day-2026-11-22')
    await view.user.keyboard('j')
    await waitFor(() => expect(document.activeElement?.id).toBe('posting-list'))
  })

  test('all of the list is selected from a day of the month, as from the list of the day', async () => {
    screen.getByRole('button', { current: 'date' }).focus()
    await view.user.keyboard('{Control>}a{/Control}')
    const bar = await screen.findByRole('toolbar', { name: 'Selected postings' })
    expect(bar.textContent).toMatch(/^\d+ selected/)
    expect(within(bar).queryByRole('button', { name: /^All / })).toBeNull()
    await view.user.keyboard('{Escape}')
  })

  test('the day says what a task and an interview are, beside whose they are', async () => {
    const { app, user } = view
    const postingId = ids.tidal ?? ''
    const text = 'Send the chart of the estuary'
    await app.call('tasks.create', { postingId, body: text, due: { on: '2026-11-24', time: null } })
    await app.call('interviews.create', {
      postingId,
      kind: 'video',
      name: 'Talk about the tides',
      when: { on: '2026-11-24', time: '10:00', until: null, zone: 'Europe/Berlin' },
    })
    await user.click(await screen.findByRole('button', { name: /24.*2 dates/ }))
    const list = await screen.findByRole('listbox', { name: /24/ })
    const [interview, task] = within(list).getAllByRole('option')
    expect(interview?.textContent).toContain('Tidal Energy AnalystSaltmarsh PowerTalk about the tides')
    expect(task?.textContent).toContain(`${text}Tidal Energy AnalystSaltmarsh Power`)
    expect(screen.getByTitle(new RegExp(`^${text} · Tidal Energy Analyst`)).textContent).toBe(text)
  })

  test('a listing that keeps its employer to itself says so in the month', async () => {
    const hiringOrganization = { name: 'Confidential' }
    const posting = { title: 'Lock Keeper', hiringOrganization, validThrough: '2026-11-26' }
    await view.app.importTexts({ 'hidden.json': postingJson(posting) })
    const chip = await screen.findByTitle(/^Lock Keeper/)
    expect(chip.title).toContain('Lock Keeper · Employer not named')
  })

  test('the day is in the order of its times, also where a cell has one’s own date first', async () => {
    const { app, user } = view
    const due = { on: '2026-11-28', time: '17:00' }
    await app.call('tasks.create', { postingId: ids.tidal ?? '', body: 'Polish the shoes', due })
    await user.click(await screen.findByRole('button', { name: /28.*2 dates/ }))
    const list = await screen.findByRole('listbox', { name: /28/ })
    const rows = within(list).getAllByRole('option')
    expect(rows.map((row) => row.textContent)).toEqual([
      expect.stringMatching(/Listing closes 1:00.PM/),
      expect.stringMatching(/Polish the shoes.*5:00.PM/),
    ])
    const cell = document.getElementById('day-2026-11-28')?.closest<HTMLElement>('[role=gridcell]')
    const chips = within(cell ?? list).getAllByTitle(/Polish|Coordinator/)
    expect(chips.map(({ title }) => title)).toEqual([
      expect.stringMatching(/^Polish the shoes/),
      expect.stringMatching(/^Senior Principal Coordinator/),
    ])
  })

  test('> and < move a date of one’s own from day to day, and never the listing’s', async () => {
    const deadline = async () =>
      (await view.app.call('postings.get', { id: ids.tidal ?? '' })).tracking.myDeadline?.on
    await view.user.click(screen.getByRole('button', { name: /22.*2 dates/ }))
    await screen.findByRole('listbox', { name: /22/ })
    await view.user.keyboard('{Enter}>')
    await waitFor(async () => expect(await deadline()).toBe('2026-11-23'))
    await screen.findByText(/^My deadline of “Tidal Energy Analyst” is now due Mon/)
    const list = await screen.findByRole('listbox', { name: /23/ })
    await waitFor(() => expect(list.getAttribute('aria-activedescendant')).toBe(`date-mine-${ids.tidal}`))
    await view.user.keyboard('<')
    await waitFor(async () => expect(await deadline()).toBe('2026-11-22'))
    await waitFor(() => expect(screen.getByRole('listbox', { name: /22/ })).toBeTruthy())
    await view.user.keyboard('j>')
    await screen.findByText(/^Only your own deadlines and tasks move/)
    expect(await deadline()).toBe('2026-11-22')
  })

  test('> moves the day an offer is to be answered by as well, and says of an interview why it stays', async () => {
    const { app, user } = view
    const id = ids.tidal ?? ''
    await app.call('tracking.setStage', { ids: [id], stageId: 'offer' })
    await app.call('tracking.setReplyBy', { ids: [id], replyBy: { on: '2026-11-24', time: null } })
    await app.call('interviews.create', {
      postingId: id,
      kind: 'video',
      when: { on: '2026-11-26', time: '10:00', until: null, zone: 'Europe/Berlin' },
    })
    await user.click(await screen.findByRole('button', { name: /24.*1 date/ }))
    await screen.findByRole('listbox', { name: /24/ })
    await user.keyboard('{Enter}>')
    await screen.findByText(/^The answer to “Tidal Energy Analyst” is now due Wed/)
    const { tracking } = await app.call('postings.get', { id })
    expect(tracking.replyBy).toEqual({ on: '2026-11-25', time: null })
    await user.click(screen.getByRole('button', { name: /26.*1 date/ }))
    await screen.findByRole('listbox', { name: /26/ })
    await user.keyboard('{Enter}>')
    await screen.findByText(/^Others count on the time of an interview/)
  })
})

describe('days', () => {
  test('weeks begin as the person has set it, else as where they are', () => {
    expect(firstWeekday('sunday', 'de-DE')).toBe(7)
    expect(firstWeekday('locale', 'de-DE')).toBe(1)
    expect(firstWeekday(undefined, 'en-US')).toBe(7)
  })

  test('six weeks hold every month, whatever a week begins with', () => {
    for (const month of ['2026-02', '2026-11', '2027-01', '2028-02', '0001-01', '9999-11']) {
      for (const weekday of [1, 6, 7]) {
        const weeks = sixWeeksOf(month, weekday)
        expect(weeks.map((week) => week.length)).toEqual([7, 7, 7, 7, 7, 7])
        expect(weeks.flat().filter((day) => day.startsWith(month)).length).toBeGreaterThanOrEqual(28)
      }
    }
  })

  test('a month later is the same day, or the last of a shorter month', () => {
    expect(sameDayOf('2026-11-20', 1)).toBe('2026-12-20')
    expect(sameDayOf('2027-01-31', 1)).toBe('2027-02-28')
    expect(sameDayOf('2028-03-31', -1)).toBe('2028-02-29')
  })

  test('keys lead to days', () => {
    const from = (key: string) => dayAfterKey({ key, shiftKey: false }, '2026-11-20', 1)
    expect(['ArrowUp', 'ArrowLeft', 'Home', 'End', 'PageDown', 'a'].map(from)).toEqual([
      '2026-11-13',
      '2026-11-19',
      '2026-11-16',
      '2026-11-22',
      '2026-12-20',
      null,
    ])
    const withShift = (key: string) => dayAfterKey({ key, shiftKey: true }, '2028-02-29', 1)
    expect(['PageDown', 'PageUp', 'ArrowUp'].map(withShift)).toEqual(['2029-02-28', '2027-02-28', null])
  })
})
