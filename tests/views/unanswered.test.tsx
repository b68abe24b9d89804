// @vitest-environment jsdom
// A dialog about something that cannot be read says so, whatever the reason; it is never open and unseen.

import { screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { fail } from '../../shared/result.ts'
import { startApp } from '../helpers/app.ts'
import { fillLibrary } from '../helpers/harbourLibrary.ts'
import { type RenderedWindow, renderWindow } from '../helpers/renderWindow.tsx'

let view: RenderedWindow
let id: string
beforeEach(async () => {
  const app = await startApp()
  id = (await fillLibrary(app)).tidal ?? ''
  await app.call('tracking.setStage', { ids: [id], stageId: 'applied' })
  view = await renderWindow({ app, place: `all?posting=${id}` })
  await screen.findByRole('heading', { level: 1, name: 'Tidal Energy Analyst' })
})
afterEach(() => view.close())

/** Refuses a method, or every one, until the returned function is called. */
function refuse(method: string | null, answer: ReturnType<typeof fail>): () => void {
  const real = window.roledex
  if (real === undefined) throw new Error('The window is there')
  window.roledex = {
    ...real,
    call: async (called, input) => (method === null || called === method ? answer : real.call(called, input)),
  }
  return () => {
    window.roledex = real
  }
}

test('what cannot be read now is asked for again and then opens', async () => {
  const letThrough = refuse('events.get', fail('unavailable', 'The library is being started again.'))
  await view.user.keyboard('m')
  const dialog = await screen.findByRole('dialog', { name: 'This could not be read' })
  expect(dialog.textContent).toContain('The library is being started again.')
  letThrough()
  const again = screen.getByRole('button', { name: 'Try again' })
  await waitFor(() => expect(document.activeElement).toBe(again))
  await view.user.keyboard('{Enter}')
  await screen.findByRole('dialog', { name: /Applied/ })
})

test('what was removed meanwhile is said to be gone', async () => {
  refuse('events.get', fail('notFound', 'This is no longer in the timeline.'))
  await view.user.keyboard('m')
  const dialog = await screen.findByRole('dialog', { name: 'No longer there' })
  expect(dialog.textContent).toContain('This is no longer in the timeline.')
})

test('while nothing answers, what was read stays in sight, and what was not saved does not look so', async () => {
  const row = () => screen.getByRole('row', { name: /^Tidal Energy Analyst/ })
  expect(row().getAttribute('aria-label')).not.toContain('bookmarked')
  const letThrough = refuse(null, fail('unavailable', 'Roledex is not answering.'))
  await view.user.keyboard('b')
  await waitFor(() => expect(document.body.textContent).toContain('Roledex is not answering.'))
  await waitFor(() => expect(row().getAttribute('aria-label')).not.toContain('bookmarked'))
  expect(screen.queryByText('The list could not be read')).toBeNull()
  letThrough()
  await view.user.keyboard('b')
  await waitFor(() => expect(row().getAttribute('aria-label')).toContain('bookmarked'))
})
