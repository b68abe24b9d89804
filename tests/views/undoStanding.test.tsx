// @vitest-environment jsdom
// Where the keys stand once something was undone: where they stood when it was done, in every list.

import { act, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { postingJson, startApp, type TestApp } from '../helpers/app.ts'
import { type RenderedWindow, renderWindow } from '../helpers/renderWindow.tsx'

let view: RenderedWindow

const titles = ['Anchor Smith', 'Buoy Keeper', 'Crane Driver', 'Dock Foreman', 'Eel Fisher']

async function show(
  place: string,
  changes: Record<string, unknown> = {},
  prepare?: (app: TestApp, ids: string[]) => Promise<unknown>,
) {
  const app = await startApp()
  const files = titles.map((title, n) => [
    `${n}.json`,
    postingJson({ title, identifier: `NH-${n}`, ...changes }),
  ])
  const report = await app.importTexts(Object.fromEntries(files))
  await prepare?.(
    app,
    report.files.map(({ postings }) => postings[0] ?? ''),
  )
  view = await renderWindow({ app, place })
  await screen.findAllByText(/Eel Fisher/)
  act(() => document.getElementById('posting-list')?.focus())
}

beforeEach(() => localStorage.clear())
afterEach(() => view.close())

const keys = (pressed: string) => view.user.keyboard(pressed)
const undoable = async () => (await view.app.call('history.list', {})).undo?.label
const done = (label: string) => waitFor(async () => expect(await undoable()).toBe(label))
const current = () =>
  screen
    .queryAllByRole('row', { current: true })
    .map((row) => titles.find((title) => row.textContent?.includes(title)))
const standsOn = (title: string) => waitFor(() => expect(current()).toEqual([title]))
const moveToApplied = async () => {
  await keys('s')
  await view.user.click(await screen.findByRole('option', { name: /Applied/ }))
}

describe.each([
  ['list', 'inbox?sort=title'],
  ['table', 'inbox?sort=title&layout=table'],
])('in the %s', (_, place) => {
  test('what was archived is stood on again, also after going on', async () => {
    await show(place)
    await keys('{Home}j')
    await standsOn('Buoy Keeper')
    await keys('e')
    await standsOn('Crane Driver')
    await keys('{End}')
    await standsOn('Eel Fisher')
    await keys('u')
    await standsOn('Buoy Keeper')
  })

  test('so is what went to another stage, and each step leads to its own', async () => {
    await show(place)
    await keys('{Home}')
    await standsOn('Anchor Smith')
    await moveToApplied()
    await done('Moved “Anchor Smith” to Applied')
    await waitFor(() => expect(screen.queryByText('Anchor Smith', { selector: '[role=row] *' })).toBeNull())
    await keys('j')
    await standsOn('Buoy Keeper')
    await keys('{Delete}')
    await standsOn('Crane Driver')
    await keys('u')
    await standsOn('Buoy Keeper')
    await keys('u')
    await standsOn('Anchor Smith')
    await keys('{Control>}y{/Control}')
    await waitFor(() => expect(current()).toEqual([]))
    await keys('{Control>}y{/Control}')
    await standsOn('Crane Driver')
  })

  test('the ticks come back as well', async () => {
    await show(place)
    await keys('{Home}xjx')
    within(screen.getByRole('toolbar', { name: 'Selected postings' })).getByText(/^2/)
    await keys('e')
    await standsOn('Crane Driver')
    expect(screen.queryByRole('toolbar', { name: 'Selected postings' })).toBeNull()
    await keys('u')
    await standsOn('Buoy Keeper')
    within(await screen.findByRole('toolbar', { name: 'Selected postings' })).getByText(/^2/)
  })
})

test('in another view the keys stay where they are', async () => {
  await show('inbox?sort=title')
  await keys('{Home}b')
  await done('Bookmarked “Anchor Smith”')
  await keys('gp')
  await screen.findByRole('heading', { level: 1, name: 'All postings' })
  await keys('{End}')
  const before = current()
  await keys('u')
  await screen.findByText(/^Undone: Bookmarked/)
  expect(current()).toEqual(before)
})

test('what was confirmed is to be confirmed again, one after the other', async () => {
  await show('review?sort=title', { validThrough: 'some time in May' })
  await keys('{Home}')
  await standsOn('Anchor Smith')
  await keys('r')
  await standsOn('Buoy Keeper')
  await keys('r')
  await standsOn('Crane Driver')
  await keys('u')
  await standsOn('Buoy Keeper')
  await keys('u')
  await standsOn('Anchor Smith')
})

test('on the board', async () => {
  await show('all?sort=title&layout=board')
  const card = () => titles.find((title) => activeOption()?.textContent?.includes(title))
  const activeOption = () => document.querySelector('[role=option][aria-current=true]')
  await keys('j')
  await waitFor(() => expect(card()).toBe('Anchor Smith'))
  await keys('e')
  await waitFor(() => expect(card()).toBe('Buoy Keeper'))
  await keys('j')
  await waitFor(() => expect(card()).toBe('Crane Driver'))
  await keys('u')
  await waitFor(() => expect(card()).toBe('Anchor Smith'))
})

test('in Today', async () => {
  await show('today', {}, (app, ids) =>
    app.call('tracking.setDeadline', { ids, deadline: { on: '2026-11-20', time: null } }),
  )
  const standing = () => {
    const id = screen.getByRole('listbox').getAttribute('aria-activedescendant')
    return titles.find((title) => id !== null && document.getElementById(id)?.textContent?.includes(title))
  }
  await keys('j')
  const first = standing()
  await keys('y')
  await waitFor(() => expect(standing()).toBeUndefined())
  await keys('jj')
  expect(standing()).not.toBe(first)
  await keys('u')
  await waitFor(() => expect(standing()).toBe(first))
})

describe('in the bin', () => {
  const focused = () => document.activeElement?.getAttribute('aria-label')?.split(',')[0]
  const inBin = (count: number) => (app: TestApp, ids: string[]) =>
    app.call('postings.delete', { ids: ids.slice(-count) })

  test('each that was restored', async () => {
    await show('bin', {}, inBin(3))
    await keys('j')
    const first = focused()
    await keys('{Enter}')
    await waitFor(() => expect(screen.getAllByRole('listitem', { name: /deleted/ })).toHaveLength(2))
    await waitFor(() => expect(focused()).toBeTruthy())
    const second = focused()
    expect(second).not.toBe(first)
    await keys('{Enter}')
    await waitFor(() => expect(screen.getAllByRole('listitem', { name: /deleted/ })).toHaveLength(1))
    await keys('u')
    await waitFor(() => expect(focused()).toBe(second))
    await keys('u')
    await waitFor(() => expect(focused()).toBe(first))
  })

  test('also the last of all', async () => {
    await show('bin', {}, inBin(1))
    await keys('j{Enter}')
    await screen.findByText('The bin is empty')
    await keys('u')
    await waitFor(() => expect(focused()).toBe('Eel Fisher'))
  })
})

test('among possible duplicates', async () => {
  await show('duplicates', {}, (app) =>
    app.importTexts(
      Object.fromEntries(
        titles.map((title, n) => [
          `twin ${n}.json`,
          postingJson({ title: `${title} (m/f/d)`, identifier: undefined, url: `https://b.example/${n}` }),
        ]),
      ),
    ),
  )
  const focused = () => document.activeElement?.getAttribute('aria-label')
  await waitFor(() => expect(screen.getAllByRole('listitem', { name: /same job/ })).toHaveLength(5))
  await keys('{Home}j')
  const [, second] = screen.getAllByRole('listitem', { name: /same job/ })
  expect(document.activeElement).toBe(second)
  const name = focused()
  await view.user.click(within(second!).getByRole('button', { name: 'Not a duplicate' }))
  await waitFor(() => expect(screen.getAllByRole('listitem', { name: /same job/ })).toHaveLength(4))
  await waitFor(() => expect(focused()).toContain('same job'))
  await keys('{End}')
  await keys('u')
  await waitFor(() => expect(focused()).toBe(name))
})
