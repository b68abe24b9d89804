// @vitest-environment jsdom
// The person's stages in the settings, and what is offered after a move, over the real app.

import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { postingJson, startApp } from '../helpers/app.ts'
import { type RenderedWindow, renderWindow } from '../helpers/renderWindow.tsx'

let view: RenderedWindow
let id: string

async function show(place = 'all') {
  const app = await startApp()
  id = (await app.importTexts({ 'one.json': postingJson() })).files[0]!.postings[0]!
  await app.call('tracking.setStage', { ids: [id], stageId: 'screening', at: '2026-11-10T10:00:00Z' })
  view = await renderWindow({ app, place: place.replace('ONE', id) })
}

/** Opens the settings at the stages. */
async function openStages() {
  await show()
  await view.user.click(await screen.findByRole('button', { name: 'Change stages' }))
  return within(await screen.findByRole('region', { name: 'Stages' }))
}

beforeEach(() => localStorage.clear())
afterEach(() => view.close())

const stages = async () => (await view.app.call('stages.list')).stages.map(({ name }) => name)

describe('in the settings', () => {
  test('a name is changed where it stands, and the sidebar follows', async () => {
    const part = await openStages()
    const name = await part.findByRole('textbox', { name: 'Name of Applied' })
    await view.user.clear(name)
    await view.user.type(name, 'Sent off{Enter}')
    await waitFor(async () => expect(await stages()).toContain('Sent off'))
    await waitFor(() => expect(document.querySelector('nav')?.textContent).toContain('Sent off'))
  })

  test('a name that is taken is said beside it, and what was typed stays', async () => {
    const part = await openStages()
    const name = await part.findByRole('textbox', { name: 'Name of Applied' })
    await view.user.clear(name)
    await view.user.type(name, 'offer{Enter}')
    await part.findByText('There is a stage called “Offer” already. Choose another name.')
    expect(name).toHaveProperty('value', 'offer')
    await view.user.type(name, '{Escape}')
    await waitFor(() => expect(name).toHaveProperty('value', 'Applied'))
    screen.getByRole('dialog', { name: 'Settings' })
  })

  test('an arrow key on its handle, and Alt and one anywhere in its line, put it in order and say where it stands', async () => {
    const part = await openStages()
    const order = await part.findByRole('button', { name: 'Order of Screening: 3 of 6' })
    order.focus()
    await view.user.keyboard('{Alt>}{ArrowDown}{/Alt}')
    await part.findByRole('button', { name: 'Order of Screening: 4 of 6' })
    await screen.findByText('Screening, 4 of 6')
    await waitFor(async () => expect((await stages()).slice(3, 5)).toEqual(['Interviewing', 'Screening']))
    expect(document.activeElement).toBe(order)
    await view.user.keyboard('{ArrowUp}')
    await part.findByRole('button', { name: 'Order of Screening: 3 of 6' })
    await waitFor(async () => expect((await stages()).slice(3, 5)).toEqual(['Screening', 'Interviewing']))
  })

  test('one with postings asks where they go; an empty one just goes', async () => {
    const part = await openStages()
    await view.user.click(await part.findByRole('button', { name: 'Remove Screening' }))
    const question = within(part.getByRole('form', { name: 'Remove Screening' }))
    const choice = question.getByRole('combobox', { name: 'Where does its posting go?' })
    expect(choice).toHaveProperty('value', 'interviewing')
    await view.user.selectOptions(choice, 'Offer')
    await view.user.click(question.getByRole('button', { name: 'Remove Screening' }))
    await waitFor(() => expect(part.queryByRole('textbox', { name: 'Name of Screening' })).toBeNull())
    expect((await view.app.call('postings.get', { id })).tracking.stageId).toBe('offer')
    await view.user.click(part.getByRole('button', { name: 'Remove Declined' }))
    await waitFor(async () => expect(await stages()).not.toContain('Declined'))
  })

  test('the last of a meaning that is needed stays, with the reason', async () => {
    const part = await openStages()
    await view.user.click(await part.findByRole('button', { name: 'Remove Accepted' }))
    await part.findByText(/“Accepted” is the only stage for “won”/)
    expect(await stages()).toContain('Accepted')
  })

  test('a stage is added and coloured', async () => {
    const part = await openStages()
    await view.user.click(await part.findByRole('button', { name: 'Add a stage' }))
    await view.user.type(part.getByRole('textbox', { name: 'Name' }), 'Trial day{Enter}')
    await view.user.click(await part.findByRole('button', { name: 'Colour of Trial day: Amber' }))
    await view.user.click(await screen.findByRole('menuitemradio', { name: 'Violet' }))
    await part.findByRole('button', { name: 'Colour of Trial day: Violet' })
    expect((await stages()).indexOf('Trial day')).toBe(5)
  })
})

describe('after a move', () => {
  test('a note can be added to it, and is kept however the form is left', async () => {
    await show('all?posting=ONE')
    await screen.findByRole('article')
    await view.user.keyboard('s')
    await screen.findByRole('listbox', { name: 'Stages' })
    await view.user.keyboard('5')
    await view.user.click(await screen.findByRole('button', { name: /^Note and date/ }))
    const dialog = await screen.findByRole('dialog', { name: 'Moved to Interviewing' })
    const note = within(dialog).getByRole('textbox', { name: 'Note' })
    await waitFor(() => expect(document.activeElement).toBe(note))
    await view.user.type(note, 'With both of them{Escape}')
    await waitFor(async () => {
      const { events } = await view.app.call('postings.timeline', { id })
      expect(events.find(({ kind }) => kind === 'stageChanged')?.note).toBe('With both of them')
    })
  })

  test('a note that could not be saved while it was typed is saved with the rest', async () => {
    await show('all?posting=ONE')
    await screen.findByRole('article')
    const call = window.roledex?.call
    if (!window.roledex || !call) throw new Error('no window')
    let refused = 0
    window.roledex.call = async (method, input) => {
      if (method !== 'events.edit' || refused > 0) return call(method, input)
      refused++
      return { ok: false, error: { code: 'unavailable', message: 'The disk is full.' } }
    }
    await view.user.keyboard('m')
    const dialog = within(await screen.findByRole('dialog', { name: 'Moved to Screening' }))
    await view.user.type(dialog.getByRole('textbox', { name: 'Note' }), 'With both of them')
    await waitFor(() => expect(refused).toBe(1))
    await view.user.click(dialog.getByRole('button', { name: 'Save' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    const { events } = await view.app.call('postings.timeline', { id })
    expect(events.find(({ kind }) => kind === 'stageChanged')?.note).toBe('With both of them')
  })

  test('M opens the last move; a date that is none gets a sentence', async () => {
    await show('all?posting=ONE')
    await screen.findByRole('article')
    await view.user.keyboard('m')
    const dialog = within(await screen.findByRole('dialog', { name: 'Moved to Screening' }))
    const date = dialog.getByLabelText('Date')
    await view.user.clear(date)
    await view.user.click(dialog.getByRole('button', { name: 'Save' }))
    await dialog.findByText(/There is no such date and time/)
    await view.user.type(date, '2027-01-05')
    await view.user.click(dialog.getByRole('button', { name: 'Save' }))
    await dialog.findByText(/This moment lies ahead/)
    await view.user.clear(date)
    await view.user.type(date, '2026-11-12')
    await view.user.click(dialog.getByRole('button', { name: 'Save' }))
    await waitFor(async () =>
      expect((await view.app.call('postings.get', { id })).tracking.stageSince).toBe(
        '2026-11-12T10:00:00.000Z',
      ),
    )
  })
})

test('the bar of one that has ended says how far it came, and the end stands out', async () => {
  await show('all?posting=ONE')
  const bar = await screen.findByRole('list', { name: /^Stage: Screening/ })
  await view.app.call('tracking.setStage', { ids: [id], stageId: 'rejected' })
  await waitFor(() => expect(bar.ariaLabel).toMatch(/^Stage: Rejected, .*; it came as far as Screening$/))
  const reached = within(bar).getAllByRole('button')
  expect(reached.map(({ className }) => /reached/.test(className))).toEqual([
    ...[true, true, true],
    ...[false, false, false],
  ])
  screen.getByRole('button', { name: 'Ended: Rejected' })
})

describe('in the timeline', () => {
  test('a move is corrected in its place, and another removed; the stage follows', async () => {
    await show('all?posting=ONE&tab=timeline')
    await view.user.click(await screen.findByRole('button', { name: /^Edit: Moved to Screening/ }))
    await view.user.selectOptions(screen.getByRole('combobox', { name: 'Moved to' }), 'Offer')
    await view.user.click(screen.getByRole('button', { name: 'Save' }))
    const edit = await screen.findByRole('button', { name: /^Edit: Moved to Offer/ })
    await waitFor(() => expect(document.activeElement).toBe(edit))
    await view.user.click(screen.getByRole('button', { name: /^Remove: Moved to Offer/ }))
    await waitFor(() => expect(screen.queryByRole('button', { name: /^Edit: Moved/ })).toBeNull())
    expect((await view.app.call('postings.get', { id })).tracking.stageId).toBe('new')
    await view.user.click(await screen.findByRole('button', { name: 'Undo' }))
    await screen.findByRole('button', { name: /^Edit: Moved to Offer/ })
  })

  test('of many events, one side is shown alone; one dated back keeps the focus', async () => {
    await show('all?posting=ONE&tab=timeline')
    for (const on of ['2026-11-25', '2026-11-26', '2026-11-27', '2026-11-28']) {
      await view.app.call('tracking.setDeadline', { ids: [id], deadline: { on, time: null } })
    }
    await view.user.click(await screen.findByRole('radio', { name: 'What the listing did' }))
    const lines = () => screen.getAllByRole('button', { name: /^Edit: / }).map((button) => button.ariaLabel)
    await waitFor(() => expect(lines()).toEqual([expect.stringMatching(/^Edit: Imported from one.json/)]))
    await view.user.click(screen.getByRole('radio', { name: 'What I did' }))
    await waitFor(() => expect(lines()).toHaveLength(5))
    await view.user.click(screen.getByRole('button', { name: /^Edit: Moved to Screening/ }))
    await view.user.clear(screen.getByLabelText('Date'))
    await view.user.type(screen.getByLabelText('Date'), '2026-11-05')
    await view.user.keyboard('{Enter}')
    await waitFor(() =>
      expect(document.activeElement?.ariaLabel).toMatch(/^Edit: Moved to Screening, .*(5 Nov|Nov 5)/),
    )
  })
})
