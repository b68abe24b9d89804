// @vitest-environment jsdom
// Notes save themselves and lose nothing: not to a tab that is left, a call that fails, or a change elsewhere.

import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { fail } from '../../shared/result.ts'
import { startApp } from '../helpers/app.ts'
import { fillLibrary } from '../helpers/harbourLibrary.ts'
import { type RenderedWindow, renderWindow } from '../helpers/renderWindow.tsx'

let view: RenderedWindow
let id: string

beforeEach(async () => {
  localStorage.clear()
  const app = await startApp()
  id = (await fillLibrary(app)).tidal ?? ''
  view = await renderWindow({ app, place: `all?posting=${id}&tab=notes` })
  await screen.findByRole('textbox', { name: 'New note' })
})
afterEach(() => view.close())

const newNote = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'New note' })
const oldNote = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: /^Note of/ })
const card = () => screen.getByRole('article', { name: /^Note of/ })
const edit = async () => view.user.click(await screen.findByRole('button', { name: 'Edit the note' }))
const savedNotes = async () => (await view.app.call('postings.get', { id })).notes.map((note) => note.body)
/** What lies in this browser's storage for the case that the page goes. */
const keptTexts = () =>
  Object.keys(localStorage)
    .filter((key) => key.startsWith('roledex.note.'))
    .map((key) => JSON.parse(localStorage.getItem(key) ?? '').text as string)

test('a note is saved while it is typed, as one note and one step to undo', async () => {
  await view.user.type(newNote(), 'Ask about')
  await waitFor(async () => expect(await savedNotes()).toEqual(['Ask about']))
  await view.user.type(newNote(), ' the gauges')
  await waitFor(async () => expect(await savedNotes()).toEqual(['Ask about the gauges']))
  await screen.findByText('Saved')
  await view.user.tab()
  await waitFor(() => expect(newNote().value).toBe(''))
  expect(within(card()).getByText('Ask about the gauges')).toBeTruthy()
  await view.app.call('history.undo')
  await waitFor(() => expect(screen.queryByRole('article', { name: /^Note of/ })).toBeNull())
})

test('leaving the tab saves what was typed a moment before', async () => {
  await view.user.type(newNote(), 'Half a tho')
  await view.user.click(screen.getByRole('tab', { name: /Posting/ }))
  await waitFor(async () => expect(await savedNotes()).toEqual(['Half a tho']))
})

test('a save that fails keeps the text, says so, and is tried again', async () => {
  const call = window.roledex?.call
  if (!window.roledex || !call) throw new Error('no window')
  window.roledex.call = async (method, input) =>
    method === 'notes.create' ? fail('libraryFull', 'The disk is full.') : call(method, input)
  await view.user.type(newNote(), 'Precious')
  await screen.findByText(/Not saved yet.*The disk is full\./)
  expect(newNote().value).toBe('Precious')
  expect(keptTexts()).toEqual(['Precious'])
  window.roledex.call = call
  await waitFor(async () => expect(await savedNotes()).toEqual(['Precious']), { timeout: 8_000 })
  await waitFor(() => expect(keptTexts()).toEqual([]))
})

test('a note changed elsewhere meanwhile is not overwritten; both texts can be kept', async () => {
  const note = await view.app.call('notes.create', { postingId: id, body: 'Salary?' })
  await edit()
  expect(oldNote().value).toBe('Salary?')
  const call = window.roledex?.call
  if (!window.roledex || !call) throw new Error('no window')
  let isFirst = true
  window.roledex.call = async (method, input) => {
    if (method === 'notes.save' && isFirst) {
      isFirst = false
      await view.app.call('notes.save', {
        id: note.id,
        body: 'Salary? They said 50.',
        basedOn: note.updatedAt,
      })
    }
    return call(method, input)
  }
  await view.user.type(oldNote(), ' At least 55.')
  const conflict = await screen.findByRole('alert')
  expect(conflict.textContent).toContain('They said 50.')
  expect(oldNote().value).toContain('At least 55.')
  await view.user.click(within(conflict).getByRole('button', { name: 'Keep both' }))
  await waitFor(async () => {
    const bodies = await savedNotes()
    expect(bodies).toHaveLength(2)
    expect(bodies.join()).toContain('They said 50.')
    expect(bodies.join()).toContain('At least 55.')
  })
})

test('a new note that was changed elsewhere leaves its field free once that is settled', async () => {
  await view.user.type(newNote(), 'Salary?')
  await waitFor(async () => expect(await savedNotes()).toEqual(['Salary?']))
  const [note] = (await view.app.call('postings.get', { id })).notes
  const call = window.roledex?.call
  if (!window.roledex || !call || !note) throw new Error('no window')
  window.roledex.call = async (method, input) => {
    if (method === 'notes.save' && window.roledex) {
      window.roledex.call = call
      await view.app.call('notes.save', { id: note.id, body: 'They said 50.', basedOn: note.updatedAt })
    }
    return call(method, input)
  }
  await view.user.type(newNote(), ' At least 55.')
  await view.user.click(await screen.findByRole('button', { name: 'Keep both' }))
  await waitFor(async () => expect(await savedNotes()).toHaveLength(2))
  await waitFor(() => expect(newNote().value).toBe(''))
  // Among the facts the latest stands once more.
  const cards = within(screen.getByRole('tabpanel'))
  expect(await cards.findAllByText('They said 50.')).not.toEqual([])
  expect(await cards.findAllByText('Salary? At least 55.')).not.toEqual([])
})

test('a text of any length is pasted into a new note, shown in parts, and written on in the middle of it', async () => {
  const lines = Array.from({ length: 20_000 }, (_, n) => `line ${n} about tides\n`).join('')
  await view.user.type(newNote(), 'Before. After')
  newNote().setSelectionRange(8, 8)
  await view.user.paste(lines.replaceAll('\n', '\r\n'))
  expect(newNote().value.length).toBeLessThan(100_000)
  await screen.findByText(/^Characters [\d,]+ to [\d,]+ of [\d,]+$/)
  await view.user.keyboard('!')
  const whole = `Before. ${lines}!After`
  await waitFor(async () => expect((await savedNotes())[0] === whole).toBe(true), { timeout: 8_000 })
  expect(newNote().value.endsWith('about tides\n!After')).toBe(true)
  await view.user.click(screen.getByRole('button', { name: 'Earlier' }))
  expect(newNote().value).not.toContain('!After')
})

test('a deleted note comes back with undo', async () => {
  await view.app.call('notes.create', { postingId: id, body: 'Keep me' })
  await view.user.click(await screen.findByRole('button', { name: 'Delete the note' }))
  await screen.findByText('Deleted the note')
  expect(await savedNotes()).toEqual([])
  await view.user.click(screen.getByRole('button', { name: 'Undo' }))
  await waitFor(async () => expect(await savedNotes()).toEqual(['Keep me']))
})

test('a note is shown as it is meant, written as it was typed, and no markup in it is markup', async () => {
  const body =
    '# Call\n\n- [ ] gauges <img src=x onerror=alert(1)>\n- [x] [site](https://tide.example) ![p](https://tide.example/p.png)'
  await view.app.call('notes.create', { postingId: id, title: 'Monday', body })
  const note = await screen.findByRole('article', { name: 'Monday' })
  expect(
    within(note)
      .getAllByRole('heading')
      .map((heading) => `${heading.tagName} ${heading.textContent}`),
  ).toEqual(['H2 Monday', 'H3 Call'])
  expect(note.querySelector('img, script')).toBeNull()
  expect(
    within(note)
      .getAllByRole('link')
      .map((link) => link.getAttribute('href')),
  ).toEqual(['https://tide.example', 'https://tide.example/p.png'])
  const box = within(note).getByRole<HTMLInputElement>('checkbox', { name: /^gauges/ })
  await view.user.click(box)
  await waitFor(async () => expect((await savedNotes())[0]).toBe(body.replace('- [ ]', '- [x]')))
  expect(
    within(note)
      .getAllByRole<HTMLInputElement>('checkbox')
      .map(({ checked }) => checked),
  ).toEqual([true, true])
  await view.user.click(within(note).getByText('Call'))
  expect(oldNote().selectionStart).toBe('# Call'.length)
})

test('a list goes on by Enter, Ctrl+B makes bold, Tab leaves the field', async () => {
  await view.user.type(newNote(), '- one{Enter}two{Enter}{Enter}')
  await view.user.keyboard('{Control>}b{/Control}gauges')
  expect(newNote().value).toBe('- one\n- two\n**gauges**')
  await view.user.tab()
  await waitFor(async () => expect(await savedNotes()).toEqual(['- one\n- two\n**gauges**']))
  await waitFor(() => expect(newNote().value).toBe(''))
})

test('a title saves itself with the text; what was changed last stands first, once it is left', async () => {
  const titles = () =>
    within(screen.getByRole('tabpanel'))
      .getAllByRole('heading', { level: 2 })
      .map((heading) => heading.textContent)
  await view.app.call('notes.create', { postingId: id, title: 'First', body: 'a' })
  view.app.clock.advance(1_000)
  await view.app.call('notes.create', { postingId: id, title: 'Second', body: 'b' })
  view.app.clock.advance(1_000)
  await waitFor(() => expect(titles()).toEqual(['Second', 'First']))
  await view.user.click(screen.getByText('a'))
  const [, title] = screen.getAllByRole('textbox', { name: 'Title' })
  await view.user.type(title ?? document.body, ' of all')
  await waitFor(async () => {
    const { notes } = await view.app.call('postings.get', { id })
    expect(notes.map((note) => note.title)).toEqual(['First of all', 'Second'])
  })
  expect(
    screen
      .getAllByRole('article')
      .map((each) => each.getAttribute('aria-label'))
      .slice(-2),
  ).toEqual(['Second', 'First of all'])
  await view.user.keyboard('{Escape}')
  await waitFor(() => expect(titles()).toEqual(['First of all', 'Second']))
})
