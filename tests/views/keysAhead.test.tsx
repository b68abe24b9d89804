// @vitest-environment jsdom
// Keys that are pressed faster than what they lead to is drawn: one after the other, with no turn of the page between.

import { fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { keepKeysUntil } from '../../renderer/keyboard/keysAhead.ts'
import { startApp } from '../helpers/app.ts'
import { fillLibrary } from '../helpers/harbourLibrary.ts'
import { type RenderedWindow, renderWindow } from '../helpers/renderWindow.tsx'

describe('in the window', () => {
  let view: RenderedWindow
  let id: string

  beforeEach(async () => {
    const app = await startApp()
    id = (await fillLibrary(app)).tidal ?? ''
    view = await renderWindow({ app, place: `all?posting=${id}` })
    await screen.findByRole('heading', { level: 1, name: 'Tidal Energy Analyst' })
    await screen.findAllByRole('row')
    document.getElementById('posting-list')?.focus()
  })
  afterEach(() => view.close())

  const press = (...keys: (string | { key: string; ctrlKey: boolean })[]) => {
    for (const key of keys) {
      const target = document.activeElement ?? document.body
      fireEvent.keyDown(target, typeof key === 'string' ? { key } : key)
    }
  }
  const changes = async () => (await view.app.call('history.list', {})).entries.length

  test('go into the palette', async () => {
    press({ key: 'k', ctrlKey: true }, 'b', 'i', 'n')
    await waitFor(() =>
      expect(screen.getByRole<HTMLInputElement>('combobox', { name: /Find a command/ }).value).toBe('bin'),
    )
  })

  test('go into a note, and are no commands', async () => {
    const before = await changes()
    press('n', 'b', 'x', 'e')
    await waitFor(() =>
      expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'New note' }).value).toBe('bxe'),
    )
    expect(await changes()).toBe(before)
    expect((await view.app.call('postings.get', { id })).tracking).toMatchObject({
      isBookmarked: false,
      archivedAt: null,
    })
  })

  test('are about all postings right after these were selected', async () => {
    press({ key: 'a', ctrlKey: true }, 's')
    const { total } = await view.app.call('postings.list')
    const dialog = await screen.findByRole('dialog', { name: 'Move to a stage' })
    expect(dialog.textContent).toContain(`${total} postings`)
  })

  test('are about all that a click with Shift selects', async () => {
    const rows = screen.getAllByRole('row')
    fireEvent.click(rows[0]!, { ctrlKey: true })
    fireEvent.click(rows[2]!, { shiftKey: true })
    press('s')
    const dialog = await screen.findByRole('dialog', { name: 'Move to a stage' })
    expect(dialog.textContent).toContain('3 postings')
  })

  test('choose in a list that is only being opened', async () => {
    press('s', '3')
    await waitFor(async () =>
      expect((await view.app.call('postings.get', { id })).tracking.stageId).toBe('applied'),
    )
  })
})

describe('where the focus never arrives', () => {
  beforeEach(() => vi.useFakeTimers())
  afterEach(() => vi.useRealTimers())

  test('keys are the window’s again after a second, and what was typed is dropped', () => {
    const heard: string[] = []
    const hear = (event: KeyboardEvent) => heard.push(event.key)
    window.addEventListener('keydown', hear)
    keepKeysUntil(() => false)
    fireEvent.keyDown(document.body, { key: 'b' })
    vi.advanceTimersByTime(999)
    fireEvent.keyDown(document.body, { key: 'x' })
    expect(heard).toEqual([])
    vi.advanceTimersByTime(1)
    fireEvent.keyDown(document.body, { key: 'j' })
    expect(heard).toEqual(['j'])
    window.removeEventListener('keydown', hear)
  })

  test('what was kept comes before the key that finds it arrived', () => {
    const heard: string[] = []
    const hear = (event: KeyboardEvent) => heard.push(event.key)
    window.addEventListener('keydown', hear)
    let isThere = false
    keepKeysUntil(() => isThere)
    fireEvent.keyDown(document.body, { key: 'Shift' })
    fireEvent.keyDown(document.body, { key: 'b' })
    isThere = true
    fireEvent.keyDown(document.body, { key: 'j' })
    expect(heard).toEqual(['Shift', 'b', 'j'])
    window.removeEventListener('keydown', hear)
  })
})
