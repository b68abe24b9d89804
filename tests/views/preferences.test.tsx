// @vitest-environment jsdom
// Choosing how the window looks: everything follows at once, and the parts of the settings are reached by keys.

import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type RenderedWindow, renderWindow } from '../helpers/renderWindow.tsx'

let view: RenderedWindow
beforeEach(async () => {
  localStorage.clear()
  view = await renderWindow()
  await screen.findByRole('navigation', { name: 'Views' })
  await view.user.keyboard('{Control>},{/Control}')
  await screen.findByRole('radio', { name: 'Comfortable' })
})
afterEach(() => view.close())

const root = document.documentElement

test('a density shows at once, is kept with the library, and is there before the first answer the next time', async () => {
  await view.user.click(screen.getByRole('radio', { name: 'Compact' }))
  await waitFor(() => expect(root.dataset.density).toBe('compact'))
  expect((await view.app.call('settings.get')).density).toBe('compact')
  expect(JSON.parse(localStorage.getItem('roledex.look') ?? '{}')).toMatchObject({ density: 'compact' })
  await view.user.click(screen.getByRole('radio', { name: 'Comfortable' }))
  await waitFor(() => expect(root.dataset.density).toBeUndefined())
})

test('a region and a time zone change what is shown of dates and numbers', async () => {
  const part = within(screen.getByRole('region', { name: 'Dates and numbers' }))
  await part.findByText('12,345.6')
  await view.user.selectOptions(part.getByLabelText('Order of dates, numbers and money'), 'de-DE')
  await part.findByText('12.345,6')
  await part.findByText('Fri, 20 Nov 2026, 10:00')
  await view.user.selectOptions(part.getByLabelText('Time zone'), 'Tokyo (Asia)')
  await part.findByText('Fri, 20 Nov 2026, 18:00')
  expect(await view.app.call('settings.get')).toMatchObject({ locale: 'de-DE', zone: 'Asia/Tokyo' })
  // Dates are in English words, so no digits of another script stand beside them.
  await view.user.selectOptions(part.getByLabelText('Order of dates, numbers and money'), 'ar-EG')
  await waitFor(() => expect(part.queryByText('12.345,6')).toBeNull())
  expect(part.getByText('12,345.6')).toBeTruthy()
  await view.user.selectOptions(part.getByLabelText('Order of dates, numbers and money'), 'As the system')
  await part.findByText('12,345.6')
})

test('columns of the table are chosen here too; the title always stays', async () => {
  const part = within(screen.getByRole('region', { name: 'Appearance' }))
  const columns = async () => (await view.app.call('settings.get')).table.columns.map(({ id }) => id)
  expect(part.queryByRole('checkbox', { name: 'Title' })).toBeNull()
  await view.user.click(part.getByRole('checkbox', { name: 'Salary' }))
  await waitFor(async () => expect(await columns()).not.toContain('salary'))
  await view.user.click(part.getByRole('checkbox', { name: 'Posted' }))
  await waitFor(async () => expect((await columns()).at(-1)).toBe('posted'))
  await view.user.click(part.getByRole('button', { name: 'As they were at first' }))
  await waitFor(async () => expect(await columns()).toContain('salary'))
})

test('arrow keys go from part to part', async () => {
  const names = within(screen.getByRole('navigation', { name: 'Parts of the settings' }))
  const first = names.getByRole('button', { name: 'Appearance' })
  first.focus()
  await view.user.keyboard('{ArrowDown}')
  const second = names.getByRole('button', { name: 'Dates and numbers' })
  expect(document.activeElement).toBe(second)
  expect(second.getAttribute('aria-current')).toBe('true')
  await view.user.keyboard('{End}')
  expect(document.activeElement).toBe(names.getByRole('button', { name: 'About' }))
})
