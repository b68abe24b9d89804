// @vitest-environment jsdom
// Salaries that were talked about and offers, by keys alone: noted, put right, set side by side, answered.

import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { startApp } from '../helpers/app.ts'
import { fillLibrary } from '../helpers/harbourLibrary.ts'
import { type RenderedWindow, renderWindow } from '../helpers/renderWindow.tsx'

let view: RenderedWindow
let id: string
let other: string
beforeEach(async () => {
  const app = await startApp()
  const ids = await fillLibrary(app)
  id = ids.tidal ?? ''
  other = ids.mechanic ?? ''
  view = await renderWindow({ app, place: `all?posting=${id}&tab=pay` })
  await screen.findByRole('heading', { level: 1, name: 'Tidal Energy Analyst' })
})
afterEach(() => view.close())

const field = (label: string | RegExp) => screen.getByLabelText<HTMLInputElement>(label)
function fill(label: string | RegExp, value: string): void {
  fireEvent.change(field(label), { target: { value } })
}
const save = () => view.user.keyboard('{Control>}{Enter}{/Control}')
const talks = async () => (await view.app.call('salaryTalks.list', { postingId: id })).talks
const offers = async () => (await view.app.call('offers.list', { postingId: id })).offers
const cellsOf = (name: RegExp) =>
  within(screen.getByRole('rowheader', { name }).closest('tr') ?? document.body)
    .getAllByRole('cell')
    .map((cell) => cell.textContent)

test('a salary is noted by keys, refused with a sentence, kept while it is not saved, put right and removed', async () => {
  await view.user.keyboard('$')
  await screen.findByRole('dialog', { name: 'A salary that was talked about' })
  await waitFor(() => expect(document.activeElement).toBe(field('How much')))
  fill('How much', 'a lot')
  await save()
  expect((await screen.findByRole('alert')).textContent).toMatch(/^I can.* in “a lot”/)
  await view.user.keyboard('{Escape}')
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  await view.user.keyboard('$')
  await screen.findByText(/This is what you typed before/)
  fill('How much', '£500/day')
  screen.getByText(/^Reads as £500 \/ day · a year: £130,000 \(5 days × 52 weeks; 5 days a week assumed\)/)
  fill('When', '2026-11-12')
  fill('Who said it, or where', 'The recruiter')
  await save()
  await waitFor(async () =>
    expect(await talks()).toMatchObject([
      { kind: 'wished', pay: { min: '500', currency: 'GBP', period: 'day' }, saidBy: 'The recruiter' },
    ]),
  )
  await screen.findByRole('button', { name: '£500 / day' })
  const line = (await screen.findByText('£500 / day', { selector: 'strong' })).closest('li')!
  expect(line.textContent).toContain('The recruiter')
  await view.user.click(within(line).getByRole('button', { name: 'Change: Wished for, £500 / day' }))
  await screen.findByRole('dialog', { name: 'What was noted' })
  await view.user.click(screen.getByLabelText('Offered'))
  fill('How much', '480')
  await save()
  await waitFor(async () =>
    expect(await talks()).toMatchObject([
      {
        kind: 'offered',
        at: '2026-11-12T11:00:00.000Z',
        pay: { min: '480', currency: 'GBP', period: 'day' },
      },
    ]),
  )
  await view.user.click(await screen.findByRole('button', { name: 'Remove: Offered, £480 / day' }))
  await waitFor(async () => expect(await talks()).toEqual([]))
  await waitFor(() => expect(document.activeElement?.id).toBe('note-salary'))
})

test('what was typed and not saved is back once; its notice goes when it is started anew, or typed on', async () => {
  const notice = () => screen.queryByText(/This is what you typed before/)
  const comeBack = async () => {
    await view.user.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    await view.user.keyboard('$')
    await screen.findByRole('dialog', { name: 'A salary that was talked about' })
  }
  await view.user.keyboard('$')
  await screen.findByRole('dialog')
  fill('How much', '85k')
  expect(notice()).toBeNull()
  await comeBack()
  expect(field('How much').value).toBe('85k')
  fill('How much', '90k')
  expect(notice()).toBeNull()

  await comeBack()
  expect(notice()).not.toBeNull()
  await view.user.click(screen.getByRole('button', { name: 'Start anew' }))
  expect(notice()).toBeNull()
  expect(field('How much').value).toBe('')
  expect(document.activeElement).toBe(field('How much'))
  await comeBack()
  expect(notice()).toBeNull()
})

test('an offer left half changed goes back to what is saved', async () => {
  const base = { min: '60000', max: '60000', currency: 'EUR', period: 'year' as const }
  await view.app.call('offers.add', { postingId: id, base, bonus: '10%' })
  const change = () => screen.findByRole('button', { name: /^Change.* offer of/i })
  await view.user.click(await change())
  await screen.findByRole('dialog', { name: 'Change the offer' })
  fill('Bonus', '12%')
  await view.user.click(screen.getByRole('button', { name: 'Add a line' }))
  fill('What line 1 says', 'Two months')
  await view.user.keyboard('{Escape}')
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  await view.user.click(await change())
  await screen.findByText(/This is what you typed before/)
  expect(field('What line 1 says').value).toBe('Two months')
  await view.user.click(screen.getByRole('button', { name: 'Show what is saved' }))
  expect(field('Bonus').value).toBe('10%')
  expect(screen.queryByLabelText('What line 1 says')).toBeNull()
  expect(screen.queryByText(/This is what you typed before/)).toBeNull()
  await view.app.call('offers.remove', { id: (await offers())[0]?.id ?? '' })
  await screen.findByRole('dialog', { name: 'No longer there' })
})

test('an offer left half changed says nothing of the day to answer, nor of what else was changed since', async () => {
  const base = { min: '60000', max: '60000', currency: 'EUR', period: 'year' as const }
  const answerBy = (on: string) =>
    view.app.call('tracking.setReplyBy', { ids: [id], replyBy: { on, time: null } })
  const offer = await view.app.call('offers.add', { postingId: id, base })
  await answerBy('2026-12-05')
  const change = () => screen.findByRole('button', { name: /^Change.* offer of/i })
  await view.user.click(await change())
  await screen.findByRole('dialog', { name: 'Change the offer' })
  fill('Bonus', '12%')
  await view.user.keyboard('{Escape}')
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  await answerBy('2026-12-03')
  await view.app.call('offers.change', { id: offer.id, base: { ...base, min: '65000', max: '65000' } })
  await screen.findAllByText(/€65,000/)
  await view.user.click(await change())
  await screen.findByText(/This is what you typed before/)
  await save()
  await waitFor(async () => expect(await offers()).toMatchObject([{ bonus: '12%', base: { min: '65000' } }]))
  expect((await view.app.call('postings.get', { id })).tracking.replyBy?.on).toBe('2026-12-03')
})

test('an offer is written down by keys, moves its posting, and is accepted', async () => {
  await view.user.keyboard('%')
  await screen.findByRole('dialog', { name: 'The offer' })
  fill('Base pay', '4200 EUR/month')
  fill('Salaries a year', '13')
  fill('Answer by', '2026-11-24')
  fill('Hours a week', 'many')
  await save()
  expect((await screen.findByRole('alert')).textContent).toMatch(/^Write a number of hours/)
  fill('Hours a week', '38,5')
  await view.user.click(screen.getByRole('button', { name: 'Add a line' }))
  await waitFor(() => expect(document.activeElement).toBe(field('Name of line 1')))
  fill('Name of line 1', 'Notice')
  fill('What line 1 says', 'Two months')
  expect(field(/^Move the posting to Offer/).checked).toBe(true)
  await save()
  await waitFor(async () =>
    expect(await offers()).toMatchObject([
      {
        base: { min: '4200', max: '4200', currency: 'EUR', period: 'month' },
        hoursPerWeek: '38.5',
        salariesPerYear: '13',
        more: [{ name: 'Notice', text: 'Two months' }],
      },
    ]),
  )
  const card = await screen.findByRole('article', { name: /^Offer of/ })
  const said = screen.getByText('in the offer').closest('li')
  expect(said?.textContent).toContain('€4,200 / month')
  expect(card.textContent).toContain('Waits for an answer')
  expect(card.textContent).toContain('€54,600 (13 salaries)')
  expect(within(card).getAllByText('not stated').length).toBeGreaterThan(3)
  await view.user.click(within(card).getByRole('button', { name: 'Accept it' }))
  await waitFor(() => expect(card.textContent).toContain('Accepted'))
  const { tracking } = await view.app.call('postings.get', { id })
  expect(tracking).toMatchObject({ stageId: 'accepted', replyBy: { on: '2026-11-24', time: null } })
})

test('an answered offer still says by when it wanted its answer', async () => {
  const base = { min: '60000', max: '60000', currency: 'EUR', period: 'year' as const }
  await view.app.call('offers.add', { postingId: id, base, replyBy: { on: '2026-11-24', time: null } })
  const facts = async (label: string) => (await screen.findByText(label)).parentElement?.textContent
  expect(await facts('Answer the offer by')).toMatch(/Due in \d days/)
  await view.app.call('tracking.setStage', { ids: [id], stageId: 'declined' })
  expect(await facts('The offer wanted an answer by')).not.toMatch(/Due in/)
  await view.user.keyboard('go')
  await screen.findByText('It no longer waits for an answer')
  expect(cellsOf(/^Answer by/)).toEqual([expect.stringMatching(/24/)])
})

test('of what has ended nothing is said to be reminded of, and its tasks are', async () => {
  const when = { on: '2026-11-24', time: '14:00', until: null, zone: 'Europe/Berlin' }
  await view.app.call('interviews.create', { postingId: id, kind: 'video', when })
  await view.app.call('tasks.create', {
    postingId: id,
    body: 'Give the badge back',
    due: { on: '2026-11-24', time: null },
  })
  await view.app.call('tracking.setDeadline', { ids: [id], deadline: { on: '2026-11-23', time: null } })
  await view.user.click(screen.getByRole('tab', { name: /^Next steps/ }))
  await screen.findByRole('button', { name: /^Reminders: .*[Ii]nterview/ })
  await view.app.call('tracking.setStage', { ids: [id], stageId: 'declined' })
  const deadline = within((await screen.findByText('My deadline')).parentElement as HTMLElement)
  await deadline.findByText('No reminders, since this has ended')
  await waitFor(() => expect(screen.getAllByText('No reminders, since this has ended')).toHaveLength(2))
  expect(screen.queryByRole('button', { name: /^Reminders: .*[Ii]nterview/ })).toBeNull()
  screen.getByRole('button', { name: /^Reminders: .*badge/ })
})

test('offers stand side by side, those of one currency against the highest; none is converted', async () => {
  const year = { currency: 'EUR', period: 'year' as const }
  const base = { ...year, min: '60000', max: '60000' }
  await view.app.call('offers.add', {
    postingId: id,
    base,
    bonus: '10%',
    replyBy: { on: '2026-11-22', time: null },
    more: [{ name: 'Notice', text: 'Two months' }],
  })
  await view.app.call('offers.add', {
    postingId: other,
    base: { ...base, min: '5500', max: '5500', period: 'month' },
    bonus: 'if the sea allows',
    more: [{ name: 'notice ', text: 'One month' }],
  })
  await view.user.keyboard('go')
  const table = await screen.findByRole('table', { name: '2 offers side by side' })
  await waitFor(() => expect(document.activeElement?.getAttribute('aria-label')).toBe('Offers side by side'))
  const [first] = within(table).getAllByRole('columnheader')
  expect(first?.textContent).toContain('Tidal Energy Analyst')
  // Told at each cell of its column: without the buttons beside it.
  expect(first?.getAttribute('aria-label')).toMatch(/^Tidal Energy Analyst, [^,]+$/)
  expect(cellsOf(/A year, for comparing/)).toEqual([
    '€60,000€6,000 less than the highest',
    '€66,00012 months · the highest',
  ])
  expect(cellsOf(/whole bonus/)).toEqual(['€66,000', 'not countedit cannot be reckoned with'])
  expect(cellsOf(/Notice/)).toEqual(['Two months', 'One month'])
  expect(cellsOf(/Days off/)).toEqual(['not stated', 'not stated'])
  expect(cellsOf(/Answer by/)[0]).toMatch(/^Due in 2 days|^2 days/)
  expect(screen.queryByText(/nothing is converted/)).toBeNull()

  await view.app.call('offers.add', { postingId: other, base: { ...base, currency: 'NOK' } })
  await screen.findByText(
    'The amounts are in EUR and NOK. They stand as they were offered: nothing is converted.',
  )
  await view.user.click(screen.getByLabelText('Only differences'))
  expect(screen.queryByRole('rowheader', { name: 'Days off a year' })).toBeNull()
  await view.user.click(screen.getByRole('button', { name: 'Leave out Tidal Energy Analyst' }))
  await screen.findByRole('table', { name: 'One offer' })
  await view.user.click(screen.getByRole('button', { name: 'Show those left out' }))
  await screen.findByRole('table', { name: '2 offers side by side' })
})

test('without an offer it says how one gets there', async () => {
  window.location.hash = '#/offers'
  await screen.findByRole('heading', { name: 'No offer yet' })
  expect(screen.queryByRole('table')).toBeNull()
})

test('offers are answered where they stand side by side, and what was answered there stays in sight', async () => {
  const base = { min: '60000', max: '60000', currency: 'EUR', period: 'year' as const }
  for (const postingId of [id, other]) await view.app.call('offers.add', { postingId, base })
  await view.user.keyboard('go')
  const accept = await screen.findByRole('button', { name: 'Accept the offer: Tidal Energy Analyst' })
  const heads = () => screen.getAllByRole('columnheader').map((head) => head.getAttribute('aria-label'))
  const before = heads()
  accept.focus()
  await view.user.keyboard('{Enter}')
  await screen.findByText('1 waits for an answer, 1 accepted')
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Offers side by side')
  expect(heads()).toEqual(before)
  expect(before).toHaveLength(2)
  expect(accept.isConnected).toBe(false)
  await view.user.click(screen.getByRole('button', { name: /^Decline the offer/ }))
  await screen.findByText('None waits for an answer, 1 accepted')
  expect(heads()).toEqual(before)
  const stageOf = async (postingId: string) =>
    (await view.app.call('postings.get', { id: postingId })).tracking.stageId
  expect([await stageOf(id), await stageOf(other)]).toEqual(['accepted', 'declined'])
})

test('an offer accepted among its terms leaves the keys where they were', async () => {
  const base = { min: '60000', max: '60000', currency: 'EUR', period: 'year' as const }
  await view.app.call('offers.add', { postingId: id, base })
  const accept = await screen.findByRole('button', { name: 'Accept it' })
  accept.focus()
  await view.user.keyboard('{Enter}')
  await waitFor(() => expect(accept.isConnected).toBe(false))
  expect(document.activeElement?.textContent).toContain('Another offer')
})

test('a posting at Offer of which nothing is written down is named among the offers', async () => {
  await view.app.call('tracking.setStage', { ids: [id], stageId: 'offer' })
  await view.user.keyboard('go')
  await screen.findByRole('heading', { name: 'No offer is written down' })
  screen.getByText(/^1 posting stands at Offer\. Press %/)
  await view.app.call('offers.add', { postingId: other, base: null })
  await screen.findByText(/^1 more posting stands at Offer, and what is offered is not written down/)
  await view.user.click(screen.getByRole('button', { name: 'Show it' }))
  await waitFor(() => expect(window.location.hash).toContain('stage/offer'))
})

test('another offer begins as the one before, which stays, with its pay to be typed over', async () => {
  const base = { min: '58000', max: '58000', currency: 'EUR', period: 'year' as const }
  const replyBy = { on: '2026-11-27', time: null }
  const said = {
    startOn: '2027-01-04',
    daysOff: '28',
    hoursPerWeek: '38',
    more: [{ name: 'Train', text: 'paid' }],
  }
  const at = '2026-11-12T09:00:00Z'
  await view.app.call('offers.add', { postingId: id, base, ...said, replyBy, at })
  await view.user.click(await screen.findByRole('button', { name: 'Another offer' }))
  await screen.findByRole('dialog', { name: 'Another offer' })
  screen.getByText(/^Filled in with the one before/)
  expect(field('Came on').value).toContain('20')
  await waitFor(() => expect(document.activeElement).toBe(field('Base pay')))
  const pay = field('Base pay')
  expect(pay.value.slice(pay.selectionStart ?? 0, pay.selectionEnd ?? 0)).toBe('58,000 EUR / year')
  fill('Base pay', '61k')
  await save()
  await waitFor(async () => expect(await offers()).toHaveLength(2))
  const [later, former] = await offers()
  expect(later).toMatchObject({ base: { ...base, min: '61000', max: '61000' }, ...said })
  expect(later?.receivedAt).toMatch(/^2026-11-20/)
  expect(former).toMatchObject({ base, ...said, receivedAt: '2026-11-12T09:00:00.000Z' })
  expect((await view.app.call('postings.get', { id })).tracking.replyBy).toEqual(replyBy)
  await view.app.call('tracking.setStage', { ids: [id], stageId: 'accepted' })
  await view.user.keyboard('go')
  await screen.findByRole('rowheader', { name: /Answer by/ })
  expect(cellsOf(/Answer by/)).toEqual([expect.stringMatching(/Nov 27, 2026$/), 'That of the later one'])
})
