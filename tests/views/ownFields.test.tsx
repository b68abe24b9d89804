// @vitest-environment jsdom
// The person's own fields by keyboard: filled in beside a posting, shown and sorted by as a column.

import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { CustomField } from '../../shared/customFields.ts'
import { startApp, type TestApp } from '../helpers/app.ts'
import { fillLibrary } from '../helpers/harbourLibrary.ts'
import { type RenderedWindow, renderWindow } from '../helpers/renderWindow.tsx'

let app: TestApp
let view: RenderedWindow
let id: string
let score: CustomField
let wish: CustomField

beforeEach(async () => {
  localStorage.clear()
  app = await startApp()
  id = (await fillLibrary(app)).tidal ?? ''
  score = await app.call('fields.add', { name: 'Score', kind: 'number' })
  wish = await app.call('fields.add', { name: 'Wish', kind: 'choice', choices: ['Very much', 'A little'] })
})
afterEach(() => view.close())

const open = async (place: string) => {
  view = await renderWindow({ app, place })
}
const values = async () => (await view.app.call('postings.get', { id })).tracking.fields

test('a value is typed where it stands: Enter keeps it, Escape does not, and what does not fit says so', async () => {
  await open(`all?posting=${id}`)
  const button = (name: RegExp) => screen.findByRole('button', { name })
  ;(await button(/^Score: Set a number/)).focus()
  await view.user.keyboard('{Enter}many{Enter}')
  await screen.findByText(/Only a number fits here/)
  await view.user.keyboard('{Backspace>4/}4.5{Enter}')
  await waitFor(async () => expect(await values()).toEqual({ [score.id]: '4.5' }))
  const shown = await button(/^Score: 4\.5/)
  await waitFor(() => expect(document.activeElement).toBe(shown))
  await view.user.keyboard('{Enter}7{Escape}')
  await button(/^Score: 4\.5/)
  await view.user.click(await button(/^Wish: Choose/))
  await view.user.click(await screen.findByRole('menuitemradio', { name: 'A little' }))
  await waitFor(async () => expect(await values()).toEqual({ [score.id]: '4.5', [wish.id]: 'A little' }))
})

test('a column of the table shows the values and sorts by them; it goes with its field', async () => {
  await app.call('tracking.setField', { ids: [id], fieldId: score.id, value: '12' })
  const { table } = await app.call('settings.get')
  const columns = [...table.columns.slice(0, 1), { id: `field:${score.id}` as const, width: 130 }]
  await app.call('settings.set', { table: { ...table, columns } })
  await open('all?layout=table')
  const head = await screen.findByRole('columnheader', { name: 'Score' })
  await screen.findByRole('gridcell', { name: '12' })
  head.querySelector('button')?.focus()
  await view.user.keyboard('{Enter}')
  await waitFor(() => expect(head.getAttribute('aria-sort')).toBe('ascending'))
  expect(decodeURIComponent(window.location.hash)).toContain(`sort=field:${score.id}`)
  await app.call('fields.remove', { id: score.id })
  await waitFor(() => expect(screen.queryByRole('columnheader', { name: 'Score' })).toBeNull())
})

test('a value is set for all that are ticked in one step, which one undo takes back', async () => {
  await open('all')
  await screen.findByRole('article')
  await view.user.keyboard('xjx')
  const bar = await screen.findByRole('toolbar', { name: 'Selected postings' })
  await waitFor(() => expect(bar.textContent).toContain('2 selected'))
  await view.user.keyboard('#')
  const dialog = await screen.findByRole('dialog', { name: 'One of my fields' })
  const value = await within(dialog).findByRole('textbox', { name: 'Value' })
  await view.user.type(value, 'many{Enter}')
  await within(dialog).findByText(/Only a number fits here/)
  await view.user.clear(value)
  await view.user.type(value, '3{Enter}')
  await screen.findByText('Set “Score” of 2 postings to 3')
  const scores = async () =>
    (await app.call('postings.list', {})).rows.filter(({ fields }) => fields[score.id] === '3').length
  expect(await scores()).toBe(2)
  await view.user.click(screen.getByRole('button', { name: 'Undo' }))
  await waitFor(async () => expect(await scores()).toBe(0))
})

test('the only field there is can be typed at once, and begins with what it says', async () => {
  for (const { id } of (await app.call('fields.list')).fields) await app.call('fields.remove', { id })
  const told = await app.call('fields.add', { name: 'Told by', kind: 'text' })
  const { rows } = await app.call('postings.list', {})
  await app.call('tracking.setField', { ids: [rows[0]?.id ?? ''], fieldId: told.id, value: 'Ines' })
  await open('all')
  await view.user.keyboard('#')
  const dialog = await screen.findByRole('dialog', { name: 'One of my fields' })
  const value = await within(dialog).findByRole('textbox', { name: 'Value' })
  await waitFor(() => expect(document.activeElement).toBe(value))
  expect(value).toHaveProperty('value', 'Ines')
})

test('of several postings only those that change are counted', async () => {
  const { rows } = await app.call('postings.list', {})
  await app.call('tracking.setField', { ids: [rows[0]!.id], fieldId: score.id, value: '3' })
  await open('all')
  await screen.findByRole('article')
  await view.user.keyboard('xjx#')
  const setThree = async () => {
    const dialog = await screen.findByRole('dialog', { name: 'One of my fields' })
    await view.user.type(await within(dialog).findByRole('textbox', { name: 'Value' }), '3{Enter}')
  }
  await setThree()
  await screen.findByText('Set “Score” of 1 of 2 postings to 3')
  await view.user.keyboard('#')
  await setThree()
  await screen.findByText('“Score” of 2 postings is that already')
})

test('fields are put in order by what they are dragged by: with the pointer, and by an arrow key', async () => {
  await open('all')
  await view.user.keyboard('{Control>},{/Control}')
  const part = within(await screen.findByRole('region', { name: 'Your own fields' }))
  const names = async () => (await app.call('fields.list')).fields.map(({ name }) => name)
  const grip = await part.findByRole('button', { name: 'Order of Wish: 2 of 2' })
  grip.focus()
  await view.user.keyboard('{ArrowUp}')
  await waitFor(async () => expect(await names()).toEqual(['Wish', 'Score']))
  const last = await part.findByRole('button', { name: 'Order of Score: 2 of 2' })
  const dataTransfer = { types: [], setData: () => {}, setDragImage: () => {}, effectAllowed: '' }
  fireEvent.dragStart(grip, { dataTransfer })
  const line = last.closest('li') as HTMLElement
  // Nothing has a size here, so any height is below the middle.
  fireEvent.dragOver(line, { dataTransfer, clientY: 1 })
  fireEvent.drop(line, { dataTransfer })
  await waitFor(async () => expect(await names()).toEqual(['Score', 'Wish']))
})
