// @vitest-environment jsdom
// What was said before a dialog opened lies over none of its rows; what is said in it shows. Keys are of the last thing said.

import { act, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { showToast } from '../../renderer/ui/toasts.ts'
import { startApp } from '../helpers/app.ts'
import { fillLibrary } from '../helpers/harbourLibrary.ts'
import { type RenderedWindow, renderWindow } from '../helpers/renderWindow.tsx'

let view: RenderedWindow
beforeEach(async () => {
  const app = await startApp()
  await fillLibrary(app)
  view = await renderWindow({ app, place: 'all' })
  await screen.findAllByRole('row')
})
afterEach(() => view.close())

const dialog = () => screen.queryByText('Tags', { selector: 'h2' })
const isShown = (text: string) => screen.getByText(text, { selector: 'p' }).closest('[hidden]') === null

test('a toast waits behind the dialogs that open after it', async () => {
  act(() => void showToast({ text: 'Said before' }))
  expect(isShown('Said before')).toBe(true)
  await view.user.keyboard('t')
  await waitFor(() => expect(dialog()).not.toBeNull())
  expect(isShown('Said before')).toBe(false)
  act(() => void showToast({ text: 'Said within' }))
  expect(isShown('Said within')).toBe(true)
  await view.user.keyboard('{Escape}')
  await waitFor(() => expect(dialog()).toBeNull())
  expect(isShown('Said before')).toBe(true)
  await view.user.keyboard('t')
  await waitFor(() => expect(dialog()).not.toBeNull())
  expect(isShown('Said within')).toBe(false)
})

test('keys stand beside what was done last, and beside nothing earlier', async () => {
  const next = (label: string) => ({ label, keys: 'm', run: () => {} })
  const words = (label: RegExp) => screen.getByRole('button', { name: label }).textContent
  act(() => void showToast({ text: 'Moved one', furtherActions: [next('Note of one')] }))
  expect(words(/^Note of one/)).toBe('Note of oneM')
  act(() => void showToast({ text: 'Moved another', furtherActions: [next('Note of another')] }))
  expect(words(/^Note of one/)).toBe('Note of one')
  expect(words(/^Note of another/)).toBe('Note of anotherM')
})
