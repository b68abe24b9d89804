// @vitest-environment jsdom
// The bin: what was deleted, the way back, and the one question before it is erased.

import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { postingJson, startApp } from '../helpers/app.ts'
import { type RenderedWindow, renderWindow } from '../helpers/renderWindow.tsx'

let view: RenderedWindow
let ids: string[]

const jobs = ['Harbour Pilot', 'Tug Master', 'Lock Keeper']

async function show(place = 'bin', deleted = 2) {
  const app = await startApp()
  const files = jobs.map((title, n) => [`${n}.json`, postingJson({ title, identifier: `NH-${n}` })])
  const report = await app.importTexts(Object.fromEntries(files))
  ids = report.files.map(({ postings }) => postings[0] ?? '')
  await app.call('notes.create', { postingId: ids[0] ?? '', body: 'Ask for Ingrid' })
  for (const id of ids.slice(0, deleted)) {
    await app.call('postings.delete', { ids: [id] })
    app.clock.advance(60_000)
  }
  view = await renderWindow({ app, place: place.replace('FIRST', ids[0] ?? '') })
}

beforeEach(() => localStorage.clear())
afterEach(() => view.close())

const row = (name: RegExp) => screen.findByRole('listitem', { name })
const binned = async () => (await view.app.call('bin.count')).count

test('stands in the sidebar only while it holds something', async () => {
  await show('all', 0)
  await screen.findByRole('link', { name: /Archive/ })
  expect(screen.queryByRole('link', { name: /^Bin/ })).toBeNull()
  await view.app.call('postings.delete', { ids })
  await screen.findByRole('link', { name: 'Bin 3' })
})

test('says what each had, and restores it with a way back', async () => {
  await show()
  const shown = within(await row(/Harbour Pilot, Northvale Harbour, deleted/))
  shown.getByText('1 note')
  shown.getByRole('button', { name: 'Erase Harbour Pilot for good…' })
  await view.user.click(shown.getByRole('button', { name: 'Restore Harbour Pilot' }))
  await screen.findByText('Restored “Harbour Pilot”')
  await waitFor(() => expect(screen.queryByRole('listitem', { name: /Harbour Pilot/ })).toBeNull())
  await view.user.click(screen.getByRole('button', { name: 'Undo' }))
  await row(/Harbour Pilot/)
})

test('is worked by keys: move, tick, restore', async () => {
  await show('bin', 3)
  ;(await row(/Lock Keeper/)).focus()
  await view.user.keyboard('{ArrowDown}x{Shift>}{ArrowDown}{/Shift}')
  await screen.findByText('2 selected')
  await view.user.keyboard('{Enter}')
  await waitFor(async () => expect(await binned()).toBe(1))
  expect((await view.app.call('history.list')).undo?.label).toBe('Restored 2 postings from the bin')
})

test('asks once before it erases, and names what backups still hold', async () => {
  await show()
  await view.app.call('library.backup')
  ;(await row(/Tug Master/)).focus()
  await view.user.keyboard('{Delete}')
  const dialog = within(await screen.findByRole('dialog', { name: 'Erase this posting for good?' }))
  dialog.getByText('Tug Master')
  dialog.getByText(/This cannot be undone/)
  await dialog.findByText(/^Otherwise what you erase stays in the backups/)
  await view.user.click(dialog.getByRole('button', { name: 'Keep it' }))
  expect(await binned()).toBe(2)

  await view.user.click(screen.getByRole('button', { name: 'Erase all for good…' }))
  const all = within(await screen.findByRole('dialog', { name: 'Erase 2 postings for good?' }))
  await view.user.click(all.getByRole('button', { name: 'Erase for good' }))
  await screen.findByText('Erased 2 postings for good')
  await screen.findByText('The bin is empty')
  expect(await binned()).toBe(0)
})

test('a posting that lies in it says so where it was, and comes back', async () => {
  await show('all?posting=FIRST')
  await screen.findByText('This posting is in the bin')
  await view.user.click(screen.getByRole('button', { name: 'Restore' }))
  await screen.findByRole('article', { name: 'Harbour Pilot' })
})

test('a report offers to restore what its files brought in before', async () => {
  await show('all')
  await view.app.importTexts({ '0.json': postingJson({ title: 'Harbour Pilot', identifier: 'NH-0' }) })
  await view.user.click(await screen.findByRole('button', { name: 'Past imports' }))
  const list = within(await screen.findByRole('dialog', { name: 'Past imports' }))
  await view.user.click((await list.findAllByRole('button', { name: /^Report of/ }))[0] as HTMLElement)
  await screen.findByText(/is in the bin; nothing was changed/)
  await view.user.click(await screen.findByRole('button', { name: 'Restore from the bin' }))
  await waitFor(async () => expect(await binned()).toBe(1))
})

test('what was done says what cannot be taken back', async () => {
  await show()
  await view.app.call('bin.erase', { ids: null })
  await view.user.click(await screen.findByRole('button', { name: 'What was done' }))
  const dialog = within(await screen.findByRole('dialog', { name: 'What was done' }))
  const entry = (await dialog.findByText('Erased 2 postings for good')).closest('li') as HTMLElement
  within(entry).getByText('For good')
  expect(within(entry).queryByRole('button')).toBeNull()
})
