// @vitest-environment jsdom
// Interviews and tasks in the window, by keys alone: planned, put right, ticked off in the posting and in the agenda.

import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { startApp } from '../helpers/app.ts'
import { fillLibrary } from '../helpers/harbourLibrary.ts'
import { type RenderedWindow, renderWindow } from '../helpers/renderWindow.tsx'

let view: RenderedWindow
let id: string
beforeEach(async () => {
  const app = await startApp()
  id = (await fillLibrary(app)).tidal ?? ''
  view = await renderWindow({ app, place: `all?posting=${id}` })
  await screen.findByRole('heading', { level: 1, name: 'Tidal Energy Analyst' })
})
afterEach(() => view.close())

const field = (label: string) => screen.getByLabelText<HTMLInputElement>(label)
const interviews = async () => (await view.app.call('interviews.list', { postingId: id })).interviews
function fill(label: string, value: string): void {
  fireEvent.change(field(label), { target: { value } })
}

test('an interview is planned by keys, refused with a sentence, kept while it is not saved', async () => {
  await view.user.keyboard('i')
  await screen.findByRole('dialog', { name: 'Plan an interview' })
  await waitFor(() => expect(document.activeElement).toBe(field('Date')))
  // An example that cannot be taken for a time somebody chose.
  expect(field('From').placeholder).toBe('9, 5:30 PM')
  fill('Date', '2026-11-24')
  fill('From', '10:00')
  fill('To, if known', '09:00')
  fill('To prepare', 'Read about gauges')
  await view.user.keyboard('{Control>}{Enter}{/Control}')
  expect((await screen.findByRole('alert')).textContent).toMatch(/^It ends before it has begun/)
  expect(await interviews()).toEqual([])

  await view.user.keyboard('{Escape}')
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  await view.user.keyboard('i')
  await screen.findByText(/This is what you typed before/)
  expect(field('To prepare').value).toBe('Read about gauges')
  fill('To, if known', '10:45')
  screen.getByText(/^45 min\. In your own time/)
  fill('Place or link', 'Call: https://meet.example/a1, room 4')
  fill('With whom', 'Aoife Byrne, 田中さん')
  await view.user.keyboard('{Control>}{Enter}{/Control}')
  await waitFor(async () =>
    expect(await interviews()).toMatchObject([
      {
        kind: 'notSaid',
        when: { on: '2026-11-24', time: '10:00', until: '10:45', zone: 'Europe/Berlin' },
        people: ['Aoife Byrne', '田中さん'],
        preparation: 'Read about gauges',
      },
    ]),
  )
  await view.user.click(screen.getByRole('tab', { name: /^Next steps/ }))
  const link = await screen.findByRole('link', { name: 'https://meet.example/a1' })
  expect(link.getAttribute('href')).toBe('https://meet.example/a1')
  const card = link.closest('li')!
  expect(card.textContent).toContain('Round 1')
  expect(card.textContent).toContain('In 4 days')
  await view.user.click(within(card).getByRole('button', { name: /^Change: Interview/ }))
  await screen.findByRole('dialog', { name: 'Change the interview' })
  expect(screen.queryByText(/This is what you typed before/)).toBeNull()
})

test('what is typed of an interview moves it nowhere: not to where it was when the form was opened, nor when it was left', async () => {
  const when = { on: '2026-11-24', time: '10:00', until: null, zone: 'Europe/Berlin' }
  const { id: interviewId } = await view.app.call('interviews.create', { postingId: id, kind: 'video', when })
  await view.user.click(await screen.findByRole('tab', { name: /^Next steps/ }))
  const open = async () => {
    await view.user.click(await screen.findByRole('button', { name: /^Change: / }))
    await screen.findByRole('dialog', { name: 'Change the interview' })
  }
  const move = (time: string) =>
    view.app.call('interviews.change', { id: interviewId, when: { ...when, time } })
  await open()
  fill('To prepare', 'Read about gauges')
  await view.user.keyboard('{Escape}')
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  await move('09:00')
  await waitFor(() => expect(document.body.textContent).toContain('9:00'))
  await open()
  expect(field('To prepare').value).toBe('Read about gauges')
  expect(field('From').value).toMatch(/^0?9/)
  await move('08:00')
  await waitFor(() => expect(document.body.textContent).toContain('8:00'))
  await view.user.keyboard('{Control>}{Enter}{/Control}')
  await waitFor(async () => expect(await interviews()).toMatchObject([{ preparation: 'Read about gauges' }]))
  expect((await interviews())[0]?.when.time).toBe('08:00')
})

test('a task that is renamed keeps the day it was moved to meanwhile', async () => {
  const task = await view.app.call('tasks.create', {
    postingId: id,
    body: 'Call',
    due: { on: '2026-11-25', time: null },
  })
  await view.user.click(await screen.findByRole('tab', { name: /^Next steps/ }))
  await view.user.click(await screen.findByRole('button', { name: 'Change: Call' }))
  fireEvent.change(screen.getByRole('textbox', { name: 'Task: Call' }), { target: { value: 'Call Aoife' } })
  await view.app.call('tasks.change', { id: task.id, due: { on: '2026-11-23', time: null } })
  await view.user.click(screen.getByRole('button', { name: 'Save' }))
  await screen.findByRole('checkbox', { name: 'Call Aoife' })
  expect((await view.app.call('tasks.list', { postingId: id })).tasks).toMatchObject([
    { body: 'Call Aoife', due: { on: '2026-11-23' } },
  ])
})

test('how an interview is held is not said until somebody says it', async () => {
  await view.user.keyboard('i')
  const dialog = within(await screen.findByRole('dialog', { name: 'Plan an interview' }))
  const how = within(dialog.getByRole('group', { name: 'How' }))
  expect((how.getByRole('radio', { checked: true }) as HTMLInputElement).labels?.[0]?.textContent).toBe(
    'Not said',
  )
  fill('Date', '2026-11-24')
  fill('From', '10:00')
  await view.user.click(dialog.getByRole('button', { name: 'Plan it' }))
  await waitFor(async () =>
    expect((await view.app.call('interviews.list', { postingId: id })).interviews).toMatchObject([
      { kind: 'notSaid' },
    ]),
  )
  await view.user.click(screen.getByRole('tab', { name: /^Timeline/ }))
  await screen.findByText(/^Planned: Interview, Tue/)
})

test.each([
  ['applied', true],
  ['interviewing', false],
])('planned while the posting stands in %s, a move is offered: %s', async (stageId, isOffered) => {
  await view.app.call('tracking.setStage', { ids: [id], stageId })
  await view.user.keyboard('i')
  await screen.findByRole('dialog', { name: 'Plan an interview' })
  fill('Date', '2026-11-24')
  fill('From', '10:00')
  await view.user.keyboard('{Control>}{Enter}{/Control}')
  await screen.findByText(/^Planned the interview for/)
  const offer = screen.queryByRole('button', { name: /^Move to a stage…/ })
  expect(offer !== null).toBe(isOffered)
  if (offer === null) return
  await view.user.click(offer)
  await screen.findByRole('dialog', { name: 'Move to a stage' })
})

test('one that goes on into the next day says so', async () => {
  await view.app.call('interviews.create', {
    postingId: id,
    kind: 'onSite',
    when: { on: '2026-11-24', time: '22:30', until: '06:00', zone: 'Europe/Berlin' },
  })
  await view.user.click(screen.getByRole('tab', { name: /^Next steps/ }))
  await screen.findByText(/10:30.PM to 6:00.AM the next day \(7 h 30 min\)$/, { selector: 'li p' })
  await view.user.keyboard('i')
  await screen.findByRole('dialog', { name: 'Plan an interview' })
  fill('Date', '2026-11-25')
  fill('From', '22:00')
  fill('To, if known', '0:30')
  screen.getByText(/^2 h 30 min, into the next day\. In your own time/)
})

test('another zone is converted beside the field, and what cannot be followed is no link', async () => {
  await view.user.keyboard('i')
  await screen.findByRole('dialog', { name: 'Plan an interview' })
  await view.user.click(screen.getByRole('button', { name: 'Another time zone' }))
  fill('Time zone', 'Asia/Tokyo')
  fill('Date', '24 nov 7:30')
  expect(field('From').value).toBe('7:30 AM')
  screen.getByText(/^Where you are, it begins at 11:30\sPM on Mon/)
  fill('Place or link', 'javascript:alert(1)')
  await view.user.keyboard('{Control>}{Enter}{/Control}')
  await waitFor(async () => expect(await interviews()).toHaveLength(1))
  await view.user.click(screen.getByRole('tab', { name: /^Next steps/ }))
  await screen.findByText('javascript:alert(1)')
  expect(screen.queryByRole('link', { name: /javascript/ })).toBeNull()
  expect(screen.getByText(/^Agreed as/).textContent).toContain('in Tokyo')
})

test('what came of an interview is asked once it is over, and stands in the timeline', async () => {
  await view.app.call('interviews.create', {
    postingId: id,
    kind: 'phone',
    when: { on: '2026-11-19', time: '10:00', until: null, zone: 'Europe/Berlin' },
  })
  await view.user.click(screen.getByRole('tab', { name: /^Next steps/ }))
  const held = await screen.findByRole('button', { name: 'Took place' })
  held.focus()
  await view.user.keyboard('{Enter}')
  await waitFor(async () => expect((await interviews())[0]?.outcome).toBe('held'))
  await waitFor(() => expect(screen.queryByText('How did it go?')).toBeNull())
  await waitFor(() => expect(document.activeElement?.id).toBe('posting-detail'))
  await view.user.click(await screen.findByRole('button', { name: 'Write how it went…' }))
  await screen.findByRole('dialog', { name: 'Change the interview' })
  await waitFor(() => expect(document.activeElement).toBe(field('How it went')))
  await view.user.keyboard('Friendly{Control>}{Enter}{/Control}')
  await waitFor(async () => expect((await interviews())[0]?.outcomeNote).toBe('Friendly'))
  await view.user.click(screen.getByRole('tab', { name: 'Timeline' }))
  await screen.findByText('Took place: Phone interview')
})

test('a task is added, ticked off and opened again by keys', async () => {
  await view.user.keyboard('a')
  const input = await screen.findByRole<HTMLInputElement>('textbox', { name: 'New task' })
  await waitFor(() => expect(document.activeElement).toBe(input))
  await view.user.keyboard('Send the references')
  fill('Due on, if it matters', 'some day')
  await view.user.keyboard('{Enter}')
  expect((await screen.findByRole('alert')).textContent).toMatch(/^Not understood/)
  fill('Due on, if it matters', 'wed 17:00')
  screen.getByText(/^Wednesday.* November.* 2026.* · in 5 days$/)
  await view.user.keyboard('{Enter}')
  const tick = await screen.findByRole<HTMLInputElement>('checkbox', { name: 'Send the references' })
  expect((await view.app.call('tasks.list', { postingId: id })).tasks[0]?.due).toEqual({
    on: '2026-11-25',
    time: '17:00',
  })
  expect(input.value).toBe('')
  await view.user.keyboard('{Escape}')
  await waitFor(() => expect(document.activeElement).not.toBe(input))
  await view.user.keyboard('y')
  await waitFor(() => expect(screen.queryByRole('checkbox')).toBeNull())
  expect(tick.isConnected).toBe(false)
  await screen.findByText('Done: Send the references')
  await view.user.keyboard('u')
  await screen.findByRole('checkbox', { name: 'Send the references' })
})

test('the day that a task ends with is offered as its date, and Escape leaves it in the words', async () => {
  await view.user.keyboard('a')
  const input = await screen.findByRole<HTMLInputElement>('textbox', { name: 'New task' })
  await waitFor(() => expect(document.activeElement).toBe(input))
  const due = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Due on, if it matters' })
  const tasks = async () => (await view.app.call('tasks.list', { postingId: id })).tasks
  await view.user.keyboard('Call the yard by wed')
  expect(due().value).toMatch(/^Wed.* 2026$/)
  screen.getByText('In 5 days. Taken from “by wed”; Esc leaves it in the words')
  await view.user.keyboard('{Enter}')
  await screen.findByRole('checkbox', { name: 'Call the yard' })
  expect((await tasks())[0]?.due).toEqual({ on: '2026-11-25', time: null })

  await view.user.keyboard('Ring them tomorrow{Escape}')
  expect(due().value).toBe('')
  expect(document.activeElement).toBe(input)
  await view.user.keyboard('{Enter}')
  await screen.findByRole('checkbox', { name: 'Ring them tomorrow' })

  await view.user.keyboard('Write to them tomorrow')
  await view.user.click(screen.getByRole('button', { name: 'Leave “tomorrow” in the words' }))
  expect(due().value).toBe('')
  await view.user.click(screen.getByRole('button', { name: 'Change: Ring them tomorrow' }))
  expect(screen.getByRole('form', { name: 'Task: Ring them tomorrow' }).textContent).not.toContain('Taken')
})

test('a task half typed waits in its posting', async () => {
  await view.user.keyboard('a')
  const input = () => screen.findByRole<HTMLInputElement>('textbox', { name: 'New task' })
  fireEvent.change(await input(), { target: { value: 'Ask about the' } })
  await view.user.click(screen.getByRole('tab', { name: 'Timeline' }))
  await waitFor(() => expect(screen.queryByRole('textbox', { name: 'New task' })).toBeNull())
  await view.user.click(screen.getByRole('tab', { name: /^Next steps/ }))
  expect((await input()).value).toBe('Ask about the')
  await view.user.type(await input(), ' tug{Enter}')
  await screen.findByRole('checkbox', { name: 'Ask about the tug' })
  expect(Object.keys(localStorage).filter((key) => key.includes('newTask'))).toEqual([])
})

test('the agenda shows both between the deadlines, and ticks a task off', async () => {
  await view.app.call('tasks.create', {
    postingId: id,
    body: 'Send the references',
    due: { on: '2026-11-21', time: null },
  })
  await view.app.call('interviews.create', {
    postingId: id,
    kind: 'video',
    name: 'Meet the team',
    when: { on: '2026-11-21', time: '10:00', until: null, zone: 'Europe/Berlin' },
  })
  await view.user.keyboard('gd')
  const tomorrow = await screen.findByRole('group', { name: /^Tomorrow/ })
  const lines = within(tomorrow).getAllByRole('option')
  expect(lines.map((line) => line.textContent)).toEqual([
    expect.stringMatching(/Tidal Energy Analystvideo interview: Meet the team.*Saltmarsh Power.*Tomorrow$/),
    expect.stringMatching(/Send the referencestask.*Tidal Energy Analyst · Saltmarsh Power.*Due tomorrow$/),
  ])
  await view.user.keyboard('jj')
  await waitFor(() => expect(lines[1]?.hasAttribute('data-standing')).toBe(true))
  await view.user.keyboard('y')
  await waitFor(async () =>
    expect((await view.app.call('tasks.list', { postingId: id })).tasks[0]?.doneAt).not.toBeNull(),
  )
  await waitFor(() => expect(screen.queryByText('task')).toBeNull())
})

test('an interview that is ticked off in the agenda asks how it went', async () => {
  const when = { on: '2026-11-20', time: '08:00', until: null, zone: 'Europe/Berlin' }
  await view.app.call('interviews.create', { postingId: id, kind: 'phone', when })
  await view.user.keyboard('gt')
  await screen.findByRole('option', { name: /Tidal Energy Analyst.*phone interview/ })
  await view.user.keyboard('jy')
  await waitFor(async () => expect((await interviews())[0]?.outcome).toBe('held'))
  await view.user.click(await screen.findByRole('button', { name: 'Write how it went…' }))
  await screen.findByRole('dialog', { name: 'Change the interview' })
  await waitFor(() => expect(document.activeElement).toBe(field('How it went')))
})

test('the facts of a posting say what comes next, and lead to all of it', async () => {
  const fact = () => screen.queryByText('Next step')?.parentElement
  expect(fact()).toBeUndefined()
  const { id: taskId } = await view.app.call('tasks.create', {
    postingId: id,
    body: 'Send the papers',
    due: null,
  })
  await waitFor(() => expect(fact()?.textContent).toBe('Next stepSend the papers'))
  const when = { on: '2026-11-24', time: '10:00', until: '10:45', zone: 'Europe/Berlin' }
  const people = ['Aoife Byrne']
  await view.app.call('interviews.create', { postingId: id, kind: 'video', when, people })
  await waitFor(() =>
    expect(fact()?.textContent).toMatch(/^Next stepVideo interview.*24.*In 4 days, with Aoife Byrne$/),
  )
  await view.app.call('tasks.change', { id: taskId, due: { on: '2026-11-24', time: null } })
  expect(fact()?.textContent).toMatch(/^Next stepVideo interview/)
  await view.app.call('tasks.change', { id: taskId, due: { on: '2026-11-23', time: null } })
  await waitFor(() => expect(fact()?.textContent).toMatch(/^Next stepSend the papers.*Due in 3 days$/))
  await view.user.click(screen.getByRole('button', { name: 'Send the papers' }))
  await screen.findByRole('heading', { name: 'Interviews' })
})

test('the timeline says how a note begins', async () => {
  const body = '## After the call\n\nThey were **friendly**.'
  await view.app.call('notes.create', { postingId: id, body })
  await view.app.call('notes.create', { postingId: id, title: 'Second call', body })
  await view.user.click(screen.getByRole('tab', { name: 'Timeline' }))
  const lines = (await screen.findAllByText('Wrote a note')).map((words) => words.parentElement?.textContent)
  expect(lines).toEqual(['Wrote a noteSecond call', 'Wrote a noteAfter the call'])
})
