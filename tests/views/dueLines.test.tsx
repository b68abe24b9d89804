// @vitest-environment jsdom
// Where the keys stand in what is due: on a line that was chosen, and on none where that has gone.

import { act, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { startApp } from '../helpers/app.ts'
import { fillLibrary } from '../helpers/harbourLibrary.ts'
import { type RenderedWindow, renderWindow } from '../helpers/renderWindow.tsx'

let view: RenderedWindow

async function show(place: string) {
  const app = await startApp()
  const ids = await fillLibrary(app)
  const mine = (name: string, on: string) =>
    app.call('tracking.setDeadline', { ids: [ids[name] ?? ''], deadline: { on, time: null } })
  // The listing closes on the 22nd.
  await mine('tidal', '2026-11-18')
  await mine('mechanic', '2026-11-19')
  view = await renderWindow({ app, place })
  await screen.findAllByRole('option')
  act(() => list().focus())
}

beforeEach(() => localStorage.clear())
afterEach(() => view.close())

const list = () => screen.getByRole('listbox', { name: /soonest first/ })
const standing = () => {
  const id = list().getAttribute('aria-activedescendant')
  return id === null ? null : document.getElementById(id)?.textContent
}
const undoable = async () => (await view.app.call('history.list', {})).undo?.label

test.each([
  ['y', 'today'],
  ['q', 'today'],
  ['y', 'deadlines'],
])(
  'after %s in %s the keys stand on no other date of the posting, and go on with the next',
  async (key, place) => {
    await show(place)
    await view.user.keyboard('j')
    expect(standing()).toContain('Tidal')
    await view.user.keyboard(key)
    await waitFor(() => expect(standing()).toBeNull())
    const done = await undoable()
    expect(done).toContain('Tidal')
    await view.user.keyboard(key)
    expect(await undoable()).toBe(done)
    await view.user.keyboard('j')
    expect(standing()).toContain('Bicycle Mechanic')
    await view.user.keyboard('u')
    await waitFor(() => expect(screen.getAllByRole('option', { name: /Tidal/ })).toHaveLength(2))
  },
)

test('what was put aside and shows below does not take the keys along', async () => {
  await show('today')
  await view.user.keyboard('jz')
  await screen.findByRole('dialog', { name: 'Snooze until' })
  await view.user.keyboard('2')
  await view.user.click(await screen.findByRole('button', { name: 'One is put aside' }))
  await screen.findByRole('group', { name: /Put aside/ })
  expect(standing()).toBeNull()
})

test('who opens the second date of a posting comes back to it', async () => {
  await show('deadlines')
  const lines = screen.getAllByRole('option').map(({ id }) => id)
  const closes = screen.getAllByRole('option', { name: /Tidal/ })[1]?.id ?? ''
  await view.user.keyboard('j'.repeat(lines.indexOf(closes) + 1))
  expect(list().getAttribute('aria-activedescendant')).toBe(closes)
  await view.user.keyboard('{Enter}')
  await screen.findByRole('heading', { level: 1, name: 'Tidal Energy Analyst' })
  await view.user.keyboard('{Escape}')
  await screen.findByRole('listbox', { name: 'Deadlines, soonest first' })
  expect(list().getAttribute('aria-activedescendant')).toBe(closes)
})
