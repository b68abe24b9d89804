// @vitest-environment jsdom
// How dialogs are left: a click beside one drops nothing that was typed into it, Ctrl+Enter sends its form.

import { screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { startApp } from '../helpers/app.ts'
import { fillLibrary } from '../helpers/harbourLibrary.ts'
import { type RenderedWindow, renderWindow } from '../helpers/renderWindow.tsx'

let view: RenderedWindow
beforeEach(async () => {
  const app = await startApp()
  const id = (await fillLibrary(app)).tidal
  view = await renderWindow({ app, place: `all?posting=${id}` })
  await screen.findByRole('heading', { level: 1, name: 'Tidal Energy Analyst' })
})
afterEach(() => view.close())

const backdrop = () => {
  const found = document.querySelector('[class*="backdrop"]')
  if (found === null) throw new Error('No dialog is open')
  return found
}
const pressBeside = () => view.user.click(backdrop())

test('it asks once, and closes when told to', async () => {
  await view.user.keyboard('d')
  await view.user.type(await screen.findByRole('textbox', { name: 'Date' }), 'in 3 days')
  await pressBeside()
  expect((await screen.findByRole('alert')).textContent).toContain('What you typed is not saved.')
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Date' }))
  await view.user.click(screen.getByRole('button', { name: 'Close without it' }))
  await waitFor(() => expect(screen.queryByRole('dialog', { name: 'My deadline' })).toBeNull())
})

test('who goes on typing is asked again; a double click decides nothing, a second click does', async () => {
  await view.user.keyboard('d')
  const field = await screen.findByRole('textbox', { name: 'Date' })
  await view.user.type(field, 'in 3 ')
  await view.user.dblClick(backdrop())
  await screen.findByRole('button', { name: 'Close without it' })
  await view.user.type(field, 'days')
  expect(screen.queryByRole('button', { name: 'Close without it' })).toBeNull()
  await pressBeside()
  await screen.findByRole('button', { name: 'Close without it' })
  await pressBeside()
  await waitFor(() => expect(screen.queryByRole('dialog', { name: 'My deadline' })).toBeNull())
})

test('where nothing was typed, or what was is kept, it closes at once', async () => {
  await view.user.keyboard('d')
  await screen.findByRole('textbox', { name: 'Date' })
  await pressBeside()
  await waitFor(() => expect(screen.queryByRole('dialog', { name: 'My deadline' })).toBeNull())
  await view.user.keyboard('t')
  await view.user.type(await screen.findByRole('combobox', { name: 'Find or make a tag' }), 'sea')
  await pressBeside()
  await waitFor(() => expect(screen.queryByRole('dialog', { name: 'Tags' })).toBeNull())
  await view.user.keyboard('i')
  await view.user.type(await screen.findByRole('textbox', { name: 'Place or link' }), 'Room 4')
  await pressBeside()
  await waitFor(() => expect(screen.queryByRole('dialog', { name: 'Plan an interview' })).toBeNull())
})

test('Ctrl+Enter sends a form, also from a field of several lines', async () => {
  await view.app.call('fields.add', { name: 'Why', kind: 'text' })
  await view.user.keyboard('#')
  const field = await screen.findByRole('textbox', { name: 'Value' })
  await view.user.type(field, 'Near the sea{Control>}{Enter}{/Control}')
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  const { rows } = await view.app.call('postings.list', { text: 'tidal' })
  const { tracking } = await view.app.call('postings.get', { id: rows[0]?.id ?? '' })
  expect(Object.values(tracking.fields)).toEqual(['Near the sea'])
})
