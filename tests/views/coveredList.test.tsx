// @vitest-environment jsdom
// A posting opened over the list it is from: keys mean what is read, and not what was ticked out of sight.

import { act, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { startApp } from '../helpers/app.ts'
import { fillLibrary } from '../helpers/harbourLibrary.ts'
import { type RenderedWindow, renderWindow } from '../helpers/renderWindow.tsx'

let view: RenderedWindow
let ids: Record<string, string>

beforeEach(() => localStorage.clear())
afterEach(() => view.close())

async function show(place: string, media: readonly string[] = []) {
  const app = await startApp()
  ids = await fillLibrary(app)
  // In the calendar all of them stand on one day.
  await app.call('tracking.setDeadline', {
    ids: Object.values(ids),
    deadline: { on: '2026-11-20', time: null },
  })
  view = await renderWindow({ app, place: place.replace('TIDAL', ids.tidal ?? ''), media })
}

const undoable = async () => (await view.app.call('history.list', {})).undo?.label
const bar = () => screen.findByRole('toolbar', { name: 'Selected postings' })

/** Ticks everything, and opens one. */
async function openOverTicks(place: string, media: readonly string[] = []) {
  await show(`${place}posting=TIDAL`, media)
  await screen.findAllByText('Tidal Energy Analyst')
  act(() => document.getElementById('posting-list')?.focus())
  await view.user.keyboard('{Control>}a{/Control}')
  within(await bar()).getByText(/^5/)
  await view.user.keyboard('{Enter}')
  await screen.findByRole('heading', { level: 1, name: 'Tidal Energy Analyst' })
  await waitFor(() => expect(window.location.hash).toContain('pane=detail'))
}

const oneColumn = ['(width < 900px)']

describe.each([
  ['the list in one column', 'all?', oneColumn],
  ['the table', 'all?layout=table&', []],
  ['the board', 'all?layout=board&', []],
  ['the calendar', 'all?layout=calendar&', []],
])('over %s', (_, place, media) => {
  test.each([
    ['b', 'Bookmarked “Tidal Energy Analyst”'],
    ['e', 'Archived “Tidal Energy Analyst”'],
    ['{Delete}', 'Deleted “Tidal Energy Analyst”'],
  ])('%s is about the posting that is read', async (key, label) => {
    await openOverTicks(place, media)
    await view.user.keyboard(key)
    await waitFor(async () => expect(await undoable()).toBe(label))
  })
})

test.each([
  ['the list in one column', 'all?', oneColumn],
  ['the table', 'all?layout=table&', []],
])('over %s x shows that it ticks, and how many are', async (_, place, media) => {
  await openOverTicks(place, media)
  screen.getByText('Selected, with 4 more')
  await view.user.keyboard('x')
  await waitFor(() => expect(screen.queryByText(/^Selected, with/)).toBeNull())
  await view.user.keyboard('x')
  await screen.findByText('Selected, with 4 more')
})

test('a dialog opened there is about the posting that is read', async () => {
  await openOverTicks('all?layout=table&')
  await view.user.keyboard('s')
  const dialog = await screen.findByRole('dialog', { name: 'Move to a stage' })
  await within(dialog).findByText(/Tidal Energy Analyst/)
})

test('so is the menu of the posting', async () => {
  await openOverTicks('all?layout=table&')
  await view.user.click(screen.getByRole('button', { name: 'More' }))
  await view.user.click(await screen.findByRole('menuitem', { name: 'Delete' }))
  await waitFor(async () => expect(await undoable()).toBe('Deleted “Tidal Energy Analyst”'))
})

test('what stands beside the number of the ticked is about them', async () => {
  await openOverTicks('all?layout=table&')
  await view.user.click(within(await bar()).getByRole('button', { name: /^Bookmark/ }))
  await waitFor(async () => expect(await undoable()).toBe('Bookmarked 5 postings'))
})

test('leaving it leads back to the ticks; what went has none', async () => {
  await openOverTicks('all?layout=table&')
  await view.user.keyboard('{Escape}')
  await waitFor(() => expect(window.location.hash).not.toContain('pane=detail'))
  within(await bar()).getByText(/^5/)
  await view.user.keyboard('{Enter}')
  await waitFor(() => expect(window.location.hash).toContain('pane=detail'))
  await view.user.keyboard('e')
  await waitFor(async () => within(await bar()).getByText(/^4/))
})

test('beside the list the number is in sight, and keys are about the ticked', async () => {
  await openOverTicks('all?')
  await view.user.keyboard('e')
  await waitFor(async () => expect(await undoable()).toBe('Archived 5 postings'))
})
