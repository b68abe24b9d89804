// @vitest-environment jsdom
// The tags in Settings: colour, name, merging, deleting, all where they stand.

import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { startApp } from '../helpers/app.ts'
import { fillLibrary } from '../helpers/harbourLibrary.ts'
import { type RenderedWindow, renderWindow } from '../helpers/renderWindow.tsx'

let view: RenderedWindow
let ids: string[]

beforeEach(async () => {
  const app = await startApp()
  ids = Object.values(await fillLibrary(app))
  await app.call('tracking.setTags', { ids: ids.slice(0, 2), add: ['sea'] })
  await app.call('tracking.setTags', { ids: ids.slice(1, 2), add: ['night'] })
  view = await renderWindow({ app, place: `all?posting=${ids[1]}&q=${encodeURIComponent('tag:sea')}` })
  await screen.findByRole('button', { name: 'sea' })
  await view.user.click(screen.getByRole('button', { name: 'Settings' }))
  await part()
})
afterEach(() => view.close())

const part = async () => within(await screen.findByRole('region', { name: 'Tags' }))
const name = async (of: string) =>
  (await part()).findByRole<HTMLInputElement>('textbox', { name: `Name of ${of}` })
const tags = async () =>
  (await view.app.call('tags.list')).tags.map((tag) => `${tag.name} ${tag.color} ${tag.postingCount}`)

test('a colour is chosen from the palette and shows on the posting', async () => {
  await view.user.click((await part()).getByRole('button', { name: 'Colour of sea: grey' }))
  await view.user.click(await screen.findByRole('menuitemradio', { name: 'Teal' }))
  await (await part()).findByRole('button', { name: 'Colour of sea: teal' })
  expect(await tags()).toEqual(['night grey 1', 'sea teal 2'])
  const chips = document.querySelectorAll('[data-tag="teal"]')
  expect([...chips].filter((chip) => chip.textContent === 'sea').length).toBeGreaterThan(0)
})

test('Enter renames, the search on screen follows, Escape forgets what was typed', async () => {
  await view.user.clear(await name('sea'))
  await view.user.type(await name('sea'), 'open water{Enter}')
  await waitFor(async () => expect(await tags()).toEqual(['night grey 1', 'open water grey 2']))
  await waitFor(() => expect(decodeURIComponent(window.location.hash)).toContain('tag:"open+water"'))
  await view.user.type(await name('night'), 'fall{Escape}')
  expect((await name('night')).value).toBe('night')
  expect(await tags()).toEqual(['night grey 1', 'open water grey 2'])
})

test('the name of another tag asks, and merges only when told to', async () => {
  await view.user.clear(await name('night'))
  await view.user.type(await name('night'), 'SEA{Enter}')
  const question = await (await part()).findByRole('alert')
  expect(question.textContent).toContain('There is a tag sea already, on 2 postings')
  await view.user.click(within(question).getByRole('button', { name: 'Keep both' }))
  expect((await name('night')).value).toBe('night')
  await view.user.clear(await name('night'))
  await view.user.type(await name('night'), 'sea{Enter}')
  await view.user.click(await (await part()).findByRole('button', { name: 'Merge into sea' }))
  await waitFor(async () => expect(await tags()).toEqual(['sea grey 2']))
})

test('a deleted tag leaves all its postings and comes back with undo', async () => {
  await view.user.click((await part()).getByRole('button', { name: 'Delete sea' }))
  await waitFor(async () => expect(await tags()).toEqual(['night grey 1']))
  await waitFor(async () => expect(document.activeElement).toBe(await name('night')))
  await view.app.call('history.undo')
  await name('sea')
})

test('of several postings the dialog tells which tags all have and which some, and puts one on all before it takes it off', async () => {
  await view.user.keyboard('{Escape}')
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  const ticks = screen.getAllByRole('button', { name: 'Select' })
  for (const tick of ticks) await view.user.click(tick)
  await view.user.keyboard('t')
  const option = (of: string) => screen.findByRole('option', { name: of })
  expect((await option('sea')).getAttribute('aria-selected')).toBe('true')
  expect((await option('night 1 of 2')).getAttribute('aria-selected')).toBe('false')
  await view.user.click(await option('night 1 of 2'))
  await waitFor(async () => expect(await tags()).toEqual(['night grey 2', 'sea grey 2']))
  await view.user.click(await option('night'))
  await waitFor(async () => expect(await tags()).toEqual(['sea grey 2']))
})

test('a tag is found without its accents, and a word still being composed makes none', async () => {
  await view.app.call('tracking.setTags', { ids: ids.slice(0, 1), add: ['Zürich'] })
  await view.user.keyboard('{Escape}')
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  await view.user.keyboard('t')
  const field = await screen.findByRole('combobox', { name: 'Find or make a tag' })
  await screen.findByRole('option', { name: 'Zürich' })
  await view.user.type(field, 'zur')
  expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual([
    'Zürich ',
    'Make “zur”',
  ])
  fireEvent.keyDown(field, { key: 'Enter', isComposing: true })
  expect((field as HTMLInputElement).value).toBe('zur')
  await view.user.keyboard('{Enter}')
  await waitFor(async () => expect(await tags()).toContain('Zürich grey 2'))
})
