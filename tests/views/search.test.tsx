// @vitest-environment jsdom
// The search field and the saved searches over the real app: offers, mistakes in words, chips, what is marked.

import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { asksFor, namesAskedFor, setCondition, setNames } from '../../renderer/views/search/editSearch.ts'
import { tintSearch } from '../../renderer/views/search/searchTints.ts'
import { parseSearch } from '../../shared/search/parseSearch.ts'
import type { SearchCondition } from '../../shared/search/searchQuery.ts'
import { startApp } from '../helpers/app.ts'
import { fillLibrary } from '../helpers/harbourLibrary.ts'
import { type RenderedWindow, renderWindow } from '../helpers/renderWindow.tsx'

describe('chips in a search', () => {
  const open: SearchCondition = { kind: 'is', flags: ['open'] }

  test('come first, so that the last word stays unfinished, and leave the rest as it was', () => {
    expect(setCondition('tid', open, true)).toBe('is:open tid')
    expect(setCondition('stage:applied  is:OPEN tid', open, false)).toBe('stage:applied  tid')
    expect(setCondition('', open, true)).toBe('is:open')
    expect(setCondition('is:open', open, false)).toBe('')
  })

  test('are lit by what is asked for by itself', () => {
    expect(asksFor('tid is:open', open)).toBe(true)
    for (const text of ['-is:open', 'is:open OR is:closed', 'is:open,closed', '"is:open"']) {
      expect(asksFor(text, open), text).toBe(false)
    }
  })

  test('change the names of a list in their place', () => {
    expect(namesAskedFor('x stage:"no reply",offer', 'stage')).toEqual(['no reply', 'offer'])
    expect(setNames('x stage:offer y', 'stage', ['Offer', 'No reply'])).toBe('x stage:Offer,"No reply" y')
    expect(setNames('x stage:offer stage:new y', 'stage', ['New'])).toBe('x stage:New y')
    expect(setNames('x tag:a', 'tag', [])).toBe('x')
    expect(setNames('x', 'tag', ['a, b'])).toBe('tag:"a, b" x')
  })
})

test('a search is tinted piece by piece, and the pieces are the text', () => {
  const text = 'tides -stage:new is:opne salary:>80k '
  const parsed = parseSearch(text)
  const pieces = tintSearch(text, parsed, parsed.problems)
  expect(pieces.map((piece) => piece.text).join('')).toBe(text)
  expect(pieces.filter(({ tint }) => tint !== null)).toEqual([
    { text: '-stage:new', tint: 'without' },
    { text: 'opne', tint: 'problem' },
    { text: 'salary:>80k', tint: 'operator' },
  ])
})

describe('in the window', () => {
  let view: RenderedWindow
  let ids: Record<string, string>

  beforeEach(async () => {
    localStorage.clear()
    const app = await startApp()
    ids = await fillLibrary(app)
    await app.call('tracking.setTags', { ids: [ids.tidal ?? ''], add: ['sea'] })
    await app.call('tracking.setStage', { ids: [ids.mechanic ?? ''], stageId: 'applied' })
    view = await renderWindow({ app, place: 'all' })
    await screen.findAllByRole('row')
  })
  afterEach(() => view.close())

  const field = () => screen.getByRole('combobox', { name: 'Search' }) as HTMLInputElement
  const type = (text: string) => view.user.type(field(), text)
  const rows = () => screen.queryAllByRole('row')

  test('an operator and its value are chosen with arrows and Enter', async () => {
    await type('sta')
    const offers = await screen.findByRole('listbox', { name: 'Suggestions' })
    within(offers).getByRole('option', { name: /stage:/ })
    await view.user.keyboard('{ArrowDown}{Enter}')
    expect(field().value).toBe('stage:')
    await type('appl')
    await screen.findByRole('option', { name: 'Applied' })
    await view.user.keyboard('{ArrowDown}')
    expect(field().getAttribute('aria-activedescendant')).toBe(
      screen.getByRole('option', { name: 'Applied' }).id,
    )
    await view.user.keyboard('{Enter}')
    expect(field().value).toBe('stage:Applied ')
    await waitFor(() => expect(rows()).toHaveLength(1))
    expect(screen.queryByRole('listbox', { name: 'Suggestions' })).toBeNull()
  })

  test('employers are offered as they are in the library', async () => {
    await type('employer:salt')
    await view.user.click(await screen.findByRole('option', { name: /Saltmarsh Power/ }))
    expect(field().value).toBe('employer:"Saltmarsh Power" ')
    await waitFor(() => expect(rows()).toHaveLength(1))
  })

  test('Escape closes what is offered, then empties the field, then leaves it', async () => {
    await type('sta')
    await screen.findByRole('listbox', { name: 'Suggestions' })
    await view.user.keyboard('{Escape}')
    expect(screen.queryByRole('listbox', { name: 'Suggestions' })).toBeNull()
    expect(field().value).toBe('sta')
    await view.user.keyboard('{Escape}')
    expect(field().value).toBe('')
    await waitFor(() => expect(rows().length).toBeGreaterThan(1))
    await view.user.keyboard('{Escape}')
    expect(document.activeElement?.id).toBe('posting-list')
  })

  test('where nothing fits, Escape and Enter still leave the field, and the keys are the window’s', async () => {
    await type('zzz')
    await screen.findByText('Nothing fits')
    await view.user.keyboard('{Enter}')
    expect(document.activeElement).toBe(document.body)
    await view.user.keyboard('/')
    expect(document.activeElement).toBe(field())
    await view.user.keyboard('{Escape}{Escape}')
    expect(document.activeElement).not.toBe(field())
    await waitFor(() => expect(rows().length).toBeGreaterThan(1))
    await view.user.keyboard('j')
    expect(document.activeElement?.id).toBe('posting-list')
  })

  test('a mistake is said once the person has gone on, and is mended by a press', async () => {
    await type('stgae:applied')
    expect(screen.queryByText(/I don’t know/)).toBeNull()
    await type(' ')
    await screen.findByText(/I don’t know “stgae:”/)
    expect(field().getAttribute('aria-invalid')).toBe('true')
    expect(document.getElementById(field().getAttribute('aria-describedby') ?? '')?.textContent).toContain(
      'Did you mean stage:?',
    )
    await view.user.click(screen.getByRole('button', { name: 'stage:' }))
    expect(field().value).toBe('stage:applied ')
    expect(screen.queryByText(/I don’t know/)).toBeNull()
    await waitFor(() => expect(rows()).toHaveLength(1))
  })

  test('a name that is not there finds nothing, and says so', async () => {
    await type('tag:zebra ')
    await screen.findByText('There is no tag called “zebra”.')
    await screen.findByText('Nothing fits')
  })

  test('chips write into the search, and light up from it', async () => {
    const chip = (name: string) => screen.getByRole('button', { name })
    await view.user.click(chip('Remote'))
    await waitFor(() => expect(field().value).toBe('remote:'))
    expect(chip('Remote').getAttribute('aria-pressed')).toBe('true')
    await type('{Home}has:salary ')
    await waitFor(() => expect(chip('Salary').getAttribute('aria-pressed')).toBe('true'))
    await view.user.click(chip('Remote'))
    await waitFor(() => expect(field().value).toBe('has:salary'))
    await view.user.click(chip('Tag'))
    await view.user.click(await screen.findByRole('menuitemcheckbox', { name: 'sea' }))
    await waitFor(() => expect(field().value).toBe('tag:sea has:salary'))
  })

  test('marks words where they were searched for, in the row and in the text', async () => {
    await type('title:tidal "read gauges" ')
    await waitFor(() => expect(rows()).toHaveLength(1))
    const marks = () => Array.from(document.querySelectorAll('mark'), (mark) => mark.textContent)
    await waitFor(() => expect(marks()).toEqual(['Tidal', 'Tidal', 'read gauges']))
  })

  test('the sheet explains every operator, and its examples can be tried', async () => {
    await view.user.click(screen.getByRole('button', { name: 'What a search can say' }))
    await view.user.click(await screen.findByRole('button', { name: 'remote:' }))
    await waitFor(() => expect(rows()).toHaveLength(1))
    expect(field().value).toBe('remote:')
  })

  test('a search is saved, counted, opened, changed and deleted, and comes back', async () => {
    await type('remote: ')
    await view.user.click(await screen.findByRole('button', { name: 'Save search' }))
    const dialog = await screen.findByRole('dialog', { name: 'Save this search' })
    await view.user.click(within(dialog).getByRole('button', { name: 'Save' }))
    await within(dialog).findByText(/Give it a name/)
    await view.user.type(within(dialog).getByRole('textbox', { name: 'Name' }), 'From home')
    await view.user.click(within(dialog).getByRole('button', { name: 'Save' }))
    await screen.findByRole('heading', { level: 1, name: 'From home' })
    await screen.findByRole('link', { name: 'From home 1' })
    // The button that opened the dialog is another one now.
    await waitFor(() => expect(document.activeElement?.id).toBe('posting-list'))

    await view.app.call('tracking.setArchived', { ids: [ids.tidal ?? ''], isArchived: true })
    await screen.findByRole('link', { name: 'From home 0' })
    await view.app.call('history.undo')
    await screen.findByRole('link', { name: 'From home 1' })

    await type('{End} -engineer ')
    await view.user.click(await screen.findByRole('button', { name: 'Changed' }))
    await view.user.click(await screen.findByRole('menuitem', { name: 'Save the changes' }))
    await screen.findByRole('button', { name: 'Saved' })
    expect((await view.app.call('views.list')).views[0]?.search).toMatch(/^remote:\s+-engineer$/)

    await view.user.click(screen.getByRole('button', { name: 'More for From home' }))
    await view.user.click(await screen.findByRole('menuitem', { name: 'Delete' }))
    await screen.findByText('Deleted the saved search “From home”')
    await waitFor(() => expect(screen.queryByRole('link', { name: /From home/ })).toBeNull())
    await view.app.call('history.undo')
    await screen.findByRole('link', { name: 'From home 1' })
  })

  test('saving that is undone while the search shows leaves the search, without a name', async () => {
    await type('remote: ')
    await view.user.click(await screen.findByRole('button', { name: 'Save search' }))
    const dialog = await screen.findByRole('dialog', { name: 'Save this search' })
    await view.user.type(within(dialog).getByRole('textbox', { name: 'Name' }), 'From home')
    await view.user.click(within(dialog).getByRole('button', { name: 'Save' }))
    await screen.findByRole('heading', { level: 1, name: 'From home' })
    await screen.findByRole('link', { name: 'From home 1' })
    await view.app.call('history.undo')
    await screen.findByRole('heading', { level: 1, name: 'All postings' })
    await waitFor(() => expect(field().value.trim()).toBe('remote:'))
    expect(rows()).toHaveLength(1)
  })

  test('a search saved from a stage finds the same in the whole library', async () => {
    window.location.hash = '#/stage/applied?q=bicycles'
    await screen.findByRole('heading', { level: 1, name: 'Applied' })
    await view.user.click(await screen.findByRole('button', { name: 'Save search' }))
    const dialog = await screen.findByRole('dialog', { name: 'Save this search' })
    expect((within(dialog).getByRole('combobox', { name: 'Search' }) as HTMLInputElement).value).toBe(
      'stage:Applied bicycles',
    )
  })
})
