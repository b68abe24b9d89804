// @vitest-environment jsdom
// What leaves and what comes back whole: the export dialog from the keys to the file, and a library that is dropped.

import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { postingJson, startApp } from '../helpers/app.ts'
import { exportTo } from '../helpers/exporting.ts'
import { type RenderedWindow, renderWindow } from '../helpers/renderWindow.tsx'

let view: RenderedWindow
let folder: string
/** What the person answers when asked where to; null: they close the dialog. */
let chosenName: string | null

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'roledex-out-'))
  chosenName = 'out'
})
afterEach(async () => {
  await view.close()
  rmSync(folder, { recursive: true, force: true })
})

async function open(titles: readonly string[]): Promise<void> {
  const app = await startApp()
  await app.importTexts(
    Object.fromEntries(titles.map((title, n) => [`${n}.json`, postingJson({ title, identifier: `N-${n}` })])),
  )
  view = await renderWindow({ app })
  const { roledex } = window
  if (roledex === undefined) throw new Error('The window has no way to the core')
  const inner = roledex.call
  roledex.call = async (method, input) => {
    if (method === 'shell.info') return { ok: true, value: { kind: 'desktop', platform: 'linux' } }
    if (method !== 'shell.saveExport') return inner(method, input)
    if (chosenName === null) return { ok: true, value: { kind: 'notSaved' } }
    const { exportId } = input as { exportId: string }
    const path = join(folder, chosenName)
    const placed = await app.call('exports.place', { exportId, path }, 'shell')
    return { ok: true, value: { kind: 'saved', path: placed.path } }
  }
}

async function openDialog() {
  await screen.findAllByText('Rope Maker')
  await view.user.keyboard('{Control>}{Shift>}e{/Shift}{/Control}')
  return within(await screen.findByRole('dialog', { name: 'Export' }))
}

test('a list leaves as CSV with the columns that are ticked, and the file is where it was wanted', async () => {
  await open(['Rope Maker', 'Lamp Keeper'])
  const dialog = await openDialog()
  await view.user.click(dialog.getByRole('radio', { name: /CSV table/ }))
  const ticks = () => dialog.getAllByRole<HTMLInputElement>('checkbox').map(({ checked }) => checked)
  const first = ticks()
  await view.user.click(dialog.getByRole('button', { name: 'All columns' }))
  expect(ticks()).not.toContain(false)
  await view.user.click(dialog.getByRole('button', { name: 'Only those of the table' }))
  expect(ticks()).toEqual(first)
  for (const name of dialog.getAllByRole('checkbox').filter((box) => (box as HTMLInputElement).checked)) {
    if (name.parentElement?.textContent !== 'Title') await view.user.click(name)
  }
  await dialog.findByRole('button', { name: 'Export 2 postings' })
  await view.user.keyboard('{Control>}{Enter}{/Control}')
  await screen.findByText('Saved')
  await waitFor(() => expect(screen.queryByRole('dialog', { name: 'Export' })).toBeNull())
  const lines = readFileSync(join(folder, 'out'), 'utf8').replace('\uFEFF', '').trim().split('\r\n')
  expect(lines.sort()).toEqual(['Lamp Keeper', 'Rope Maker', 'Title'])
})

test('who closes the system’s dialog can save later, or discard it without a trace', async () => {
  await open(['Rope Maker'])
  chosenName = null
  const dialog = await openDialog()
  await view.user.click(await dialog.findByRole('button', { name: 'Export 1 posting' }))
  await dialog.findByRole('button', { name: 'Save…' })
  await view.user.click(dialog.getByRole('button', { name: 'Discard' }))
  await dialog.findByRole('button', { name: 'Export 1 posting' })
  await waitFor(() => expect(filesIn(join(view.app.dataDir, 'exports'))).toEqual([]))
})

test('the report needs days that follow one another', async () => {
  await open(['Rope Maker'])
  const dialog = await openDialog()
  await view.user.click(dialog.getByRole('radio', { name: /Report of the search/ }))
  fireEvent.change(dialog.getByLabelText('From'), { target: { value: '2026-11-02' } })
  fireEvent.change(dialog.getByLabelText('Until, this day too'), { target: { value: '2026-11-01' } })
  await dialog.findByText('This is before the first day.')
  expect((dialog.getByRole('button', { name: 'Export' }) as HTMLButtonElement).disabled).toBe(true)
  await view.user.click(dialog.getByRole('radio', { name: 'Last month' }))
  await view.user.click(dialog.getByRole('button', { name: 'Export' }))
  await screen.findByText('Saved')
  expect(readFileSync(join(folder, 'out'), 'utf8')).toContain('Report of a job search')
})

async function libraryFile(): Promise<File> {
  const app = await startApp()
  await app.importTexts({ 'a.json': postingJson({ title: 'Brought Along' }) })
  const path = await exportTo(app, { format: 'library' }, join(folder, 'library.json'))
  await app.close()
  return new File([readFileSync(path)], 'library.json')
}

function drop(file: File) {
  const item = { kind: 'file', getAsFile: () => file }
  fireEvent.drop(window, { dataTransfer: { types: ['Files'], files: [file], items: [item] } })
}

test('a whole library that is dropped on an empty window becomes the library', async () => {
  await open([])
  drop(await libraryFile())
  const dialog = within(await screen.findByRole('dialog', { name: 'A whole library' }))
  await dialog.findByRole('button', { name: 'Take it in' })
  await view.user.keyboard('{Control>}{Enter}{/Control}')
  await screen.findByText('Your library is here: 1 posting')
  expect((await view.app.call('postings.list')).rows[0]?.title).toBe('Brought Along')
})

test('on one that holds postings it changes nothing and says why', async () => {
  await open(['Rope Maker'])
  drop(await libraryFile())
  const dialog = within(await screen.findByRole('dialog', { name: 'A whole library' }))
  await dialog.findByText(/goes into an empty library only/)
  expect(dialog.queryByRole('button', { name: 'Take it in' })).toBeNull()
  expect((await view.app.call('postings.list')).total).toBe(1)
})

test('on one whose postings are all in the bin it says so, and does not offer what would be refused', async () => {
  await open(['Rope Maker'])
  const { rows } = await view.app.call('postings.list')
  await view.app.call('postings.delete', { ids: rows.map(({ id }) => id) })
  drop(await libraryFile())
  const dialog = within(await screen.findByRole('dialog', { name: 'A whole library' }))
  await dialog.findByText(/Your library holds 1 posting in the bin, and/)
  expect(dialog.queryByRole('button', { name: 'Take it in' })).toBeNull()
})

test('over a form that is being filled in, it waits until that is closed', async () => {
  await open(['Rope Maker'])
  await view.user.keyboard('{Control>}n{/Control}')
  const title = await screen.findByLabelText<HTMLInputElement>('Title')
  await view.user.type(title, 'Half a title')
  drop(await libraryFile())
  await screen.findAllByText('library.json comes next, once this is closed')
  expect(screen.getByLabelText<HTMLInputElement>('Title').value).toBe('Half a title')
  await view.user.keyboard('{Escape}')
  await screen.findByRole('dialog', { name: 'A whole library' })
})

function filesIn(path: string): string[] {
  try {
    return readdirSync(path)
  } catch {
    return []
  }
}

test('what attached files would go along with says how many are not there any more', async () => {
  await open(['Rope Maker'])
  const { rows } = await view.app.call('postings.list')
  const base64 = btoa('Dear ropes')
  await view.app.call('files.add', { postingId: rows[0]?.id ?? '', name: 'Letter.txt', base64 })
  rmSync(join(view.app.dataDir, 'files'), { recursive: true })
  const dialog = await openDialog()
  const missing = /^1 attached file is not in the data folder, and so not in this export\./
  // On a slow disk looking for thousands of files takes a while, and is for nothing where none goes along.
  const asked: string[] = []
  const core = window.roledex!.call
  window.roledex!.call = (method, input) => {
    asked.push(method)
    return core(method, input)
  }
  await view.user.click(dialog.getByRole('radio', { name: /CSV table/ }))
  expect(asked).not.toContain('files.missing')
  for (const [format, isTold] of [
    [/Whole library/, true],
    [/CSV table/, false],
    [/Notes in folders/, true],
  ] as const) {
    await view.user.click(dialog.getByRole('radio', { name: format }))
    await waitFor(() => expect(dialog.queryByText(missing) !== null).toBe(isTold))
  }
})
