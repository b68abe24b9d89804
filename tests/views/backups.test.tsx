// @vitest-environment jsdom

import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { fail } from '../../shared/result.ts'
import { postingJson, startApp } from '../helpers/app.ts'
import { type RenderedWindow, renderWindow } from '../helpers/renderWindow.tsx'

let view: RenderedWindow
afterEach(() => view.close())

async function openWithBackup(): Promise<string> {
  view = await renderWindow({ place: 'all' })
  const report = await view.app.importTexts({ 'one.json': postingJson() })
  const id = report.files[0]?.postings[0] ?? ''
  await view.app.call('notes.create', { postingId: id, body: 'Ask for Ingrid' })
  await view.app.call('library.backup')
  view.app.clock.advance(60_000)
  return id
}

async function lookInside(): Promise<HTMLElement> {
  await view.user.click(await screen.findByRole('button', { name: 'Settings' }))
  const list = await screen.findByRole('list', { name: 'Backups' })
  await view.user.click(within(list).getAllByRole('button').at(-1) as HTMLElement)
  return screen.findByRole('dialog', { name: /^Backup of / })
}

test('a posting that is gone is found in a backup and taken out of it', async () => {
  const id = await openWithBackup()
  await view.app.call('postings.delete', { ids: [id] })
  await view.app.call('bin.erase', { ids: null })
  const dialog = await lookInside()
  await within(dialog).findByText(/1 posting, 1 note/)
  const tick = await within(dialog).findByRole('checkbox', {
    name: /Harbour Pilot Scheduler .* 1 note only here/,
  })
  await view.user.click(tick)
  await view.user.click(within(dialog).getByRole('button', { name: 'Take out 1 posting' }))
  await within(dialog).findByText(/1 posting is in the library again/)
  await within(dialog).findByText('in the library')
  expect((await view.app.call('postings.get', { id })).notes).toHaveLength(1)
})

test('after restoring, files that are not in the data folder are counted', async () => {
  const id = await openWithBackup()
  const base64 = btoa('Dear tides')
  await view.app.call('files.add', { postingId: id, name: 'Letter.txt', base64 })
  await view.app.call('library.backup')
  view.app.clock.advance(60_000)
  rmSync(join(view.app.dataDir, 'files'), { recursive: true })
  await view.user.click(await screen.findByRole('button', { name: 'Settings' }))
  const list = await screen.findByRole('list', { name: 'Backups' })
  await waitFor(() => expect(within(list).getAllByRole('button')).toHaveLength(2))
  await view.user.click(within(list).getAllByRole('button')[0] as HTMLElement)
  const dialog = await screen.findByRole('dialog', { name: /^Backup of / })
  await within(dialog).findByRole('checkbox', { name: /Harbour Pilot/ })
  await view.user.click(await within(dialog).findByRole('button', { name: 'Restore all of it…' }))
  await view.user.click(await within(dialog).findByRole('button', { name: 'Restore' }))
  await screen.findByText(/^1 attached file is not in the data folder: the Files of its posting say which\./)
})

test('restoring is asked once, and says where the library before it is', async () => {
  const id = await openWithBackup()
  await view.app.call('notes.create', { postingId: id, body: 'Later' })
  const dialog = await lookInside()
  const restore = await within(dialog).findByRole('button', { name: 'Restore all of it…' })
  await within(dialog).findByRole('checkbox', { name: /Harbour Pilot/ })
  await view.user.click(restore)
  await view.user.click(await within(dialog).findByRole('button', { name: 'Restore' }))
  await screen.findByText(/^This is your library of .* again$/)
  expect((await view.app.call('postings.get', { id })).notes.map(({ body }) => body)).toEqual([
    'Ask for Ingrid',
  ])
  await view.user.click(screen.getByRole('button', { name: 'Undo' }))
  await screen.findByText(/^Undone: Restored a backup\./)
  expect((await view.app.call('postings.get', { id })).notes).toHaveLength(2)
})

test('undone by key, the restoring offers no Undo any more: it would take back another step', async () => {
  await openWithBackup()
  const dialog = await lookInside()
  await within(dialog).findByRole('checkbox', { name: /Harbour Pilot/ })
  await view.user.click(await within(dialog).findByRole('button', { name: 'Restore all of it…' }))
  await view.user.click(await within(dialog).findByRole('button', { name: 'Restore' }))
  await screen.findByText(/^This is your library of .* again$/)
  await view.user.keyboard('u')
  await screen.findByText(/^Undone: Restored a backup\./)
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull())
})

test('a backup that cannot be made stands in the sidebar until one is', async () => {
  await openWithBackup()
  rmSync(join(view.app.dataDir, 'backups'), { recursive: true })
  writeFileSync(join(view.app.dataDir, 'backups'), '')
  await view.user.click(await screen.findByRole('button', { name: 'Settings' }))
  await view.user.click(await screen.findByRole('button', { name: 'Back up now' }))
  await screen.findByText(/The last backup could not be made\./)
  expect(await screen.findByRole('button', { name: 'Backup problem' })).toBeTruthy()
  rmSync(join(view.app.dataDir, 'backups'))
  await view.user.click(screen.getByRole('button', { name: 'Back up now' }))
  await screen.findByText(/^Backed up /)
})

test('what became of a damaged library is said above everything until it was seen', async () => {
  const app = await startApp()
  await app.importTexts({ 'one.json': postingJson() })
  await app.call('library.backup')
  await app.core.close()
  writeFileSync(join(app.dataDir, 'library.db'), 'This is no database. '.repeat(900))
  await app.restart()
  view = await renderWindow({ app, place: 'all' })
  await view.user.click(await screen.findByRole('button', { name: 'See what was done' }))
  const dialog = await screen.findByRole('dialog', { name: 'Your library was repaired' })
  await within(dialog).findByText(/The newest backup has taken its place/)
  await view.user.click(within(dialog).getByRole('button', { name: 'Understood' }))
  await expect.poll(() => screen.queryByRole('button', { name: 'See what was done' })).toBeNull()
})

test('a look into a backup that failed once is not said to have failed when the next one does not', async () => {
  await openWithBackup()
  const { roledex } = window
  let isFailing = true
  window.roledex = {
    ...roledex!,
    call: async (method, input) =>
      method === 'backups.look' && isFailing ? fail('unavailable', 'Not now.') : roledex!.call(method, input),
  }
  const dialog = await lookInside()
  await within(dialog).findByText('Not now.')
  isFailing = false
  await view.user.type(within(dialog).getByRole('textbox', { name: 'Find in this backup' }), 'Harbour')
  await within(dialog).findByRole('checkbox', { name: /Harbour Pilot/ })
  expect(within(dialog).queryByText('Not now.')).toBeNull()
})
