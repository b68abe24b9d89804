// @vitest-environment jsdom
// Files with a posting: attached, linked, handed out, removed; and a sentence for each that could not be attached.

import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { limits } from '../../shared/limits.ts'
import { postingJson, startApp } from '../helpers/app.ts'
import { type RenderedWindow, renderWindow } from '../helpers/renderWindow.tsx'

let view: RenderedWindow
let postingId: string

beforeEach(async () => {
  localStorage.clear()
  const app = await startApp()
  const report = await app.importTexts({ 'pilot.json': postingJson() })
  postingId = report.files[0]?.postings[0] ?? ''
  await app.call('tracking.setStage', { ids: [postingId], stageId: 'applied' })
  view = await renderWindow({ app, place: `all?posting=${postingId}&tab=files` })
})
afterEach(() => view.close())

const part = () => screen.findByRole('region', { name: 'Files' })
const kept = async () => (await view.app.call('files.list', { postingId })).files

async function attach(...files: File[]) {
  await view.user.upload(await screen.findByLabelText('Files to attach'), files)
}

test('attaches what is chosen, with size and day, and counts it', async () => {
  await attach(new File(['%PDF'], 'Résumé.pdf'), new File(['Dear all'], 'Letter.txt'))
  const shown = within(await part())
  await shown.findByDisplayValue('Résumé.pdf')
  await shown.findByDisplayValue('Letter.txt')
  expect(shown.getAllByText(/^Attached .*2026$/)).toHaveLength(2)
  await screen.findByRole('tab', { name: /^Files ?2$/ })
})

test('a picture pasted into a note is attached, and what is text as well stays text', async () => {
  await view.user.click(await screen.findByRole('tab', { name: /^Notes/ }))
  const note = await screen.findByRole('textbox', { name: 'New note' })
  note.focus()
  const paste = (text: string) =>
    fireEvent.paste(note, {
      clipboardData: { files: [new File(['png'], 'image.png')], getData: () => text },
    })
  expect(paste('Cells of a table')).toBe(true)
  expect(paste('')).toBe(false)
  await screen.findByText('Attached “image.png”: a note holds text only')
  expect((await kept()).map(({ name }) => name)).toEqual(['image.png'])
  await view.user.click(screen.getByRole('button', { name: 'Show' }))
  within(await part()).getByDisplayValue('image.png')
})

test('takes what is dropped on it for itself: nothing is imported', async () => {
  const transfer = { types: ['Files'], files: [new File(['%PDF'], 'Dropped.pdf')], items: [] }
  fireEvent.drop(await part(), { dataTransfer: transfer })
  await within(await part()).findByDisplayValue('Dropped.pdf')
  expect((await view.app.call('imports.list')).imports).toHaveLength(1)
})

test('a file that is gone, or too large, is named and the others are attached', async () => {
  const gone = new File(['x'], 'Gone.pdf')
  const large = new File(['x'], 'Large.pdf')
  Object.defineProperty(large, 'size', { value: limits.fileBytes + 1 })
  const read = FileReader.prototype.readAsDataURL
  FileReader.prototype.readAsDataURL = function readAsDataURL(file) {
    if (file === gone) setTimeout(() => this.onerror?.({} as ProgressEvent<FileReader>))
    else read.call(this, file)
  }
  try {
    await attach(gone, large, new File(['%PDF'], 'There.pdf'))
    await screen.findByText(/“Gone.pdf” could not be read and was not attached/)
    await screen.findByText(/“Large.pdf” is larger than 67.1 MB and was not attached/)
  } finally {
    FileReader.prototype.readAsDataURL = read
  }
  expect((await kept()).map(({ name }) => name)).toEqual(['There.pdf'])
})

test('is renamed where its name stands, and the ending stays', async () => {
  await attach(new File(['%PDF'], 'Résumé.pdf'))
  await view.user.clear(await screen.findByRole('textbox', { name: 'Name of Résumé.pdf' }))
  await view.user.keyboard('As sent{Enter}')
  await screen.findByDisplayValue('As sent.pdf')
  expect((await kept()).map((file) => file.name)).toEqual(['As sent.pdf'])
  await view.user.clear(screen.getByRole('textbox', { name: 'Name of As sent.pdf' }))
  await view.user.keyboard('{Enter}')
  await screen.findByText('A file needs a name. Nothing was changed.')
})

test('a file whose bytes are gone says so before it is wanted, until it is attached again', async () => {
  const letter = () => new File(['Dear all'], 'Letter.txt')
  await attach(letter())
  await screen.findByDisplayValue('Letter.txt')
  rmSync(join(view.app.dataDir, 'files'), { recursive: true })
  await view.user.keyboard('{Control>},{/Control}')
  await view.user.click(await screen.findByRole('button', { name: 'Check the library file' }))
  await screen.findByText(/^Your library file is sound\. 1 attached file is not in the folder:$/)
  await view.user.click(screen.getByRole('button', { name: 'Letter.txt' }))
  await screen.findByText('Not in the data folder. Attach it again, and it is back here.')
  await attach(letter())
  await waitFor(() => expect(screen.queryByText(/^Not in the data folder/)).toBeNull())
})

test('is linked to what it was sent with, and removed with a way back', async () => {
  await attach(new File(['%PDF'], 'Résumé.pdf'))
  await view.user.click(await screen.findByRole('button', { name: 'Sent with…: Résumé.pdf' }))
  await view.user.click(await screen.findByRole('menuitemradio', { name: /^Applied, / }))
  await screen.findByText('Noted what “Résumé.pdf” was sent with')
  await screen.findByRole('button', { name: /^Sent with Applied, .*: Résumé.pdf$/ })
  await view.user.click(screen.getByRole('tab', { name: /^Timeline/ }))
  await screen.findByText(/^Sent with it: .*Résumé\.pdf/)
  await view.user.click(screen.getByRole('tab', { name: /^Files/ }))
  await view.user.click(screen.getByRole('button', { name: 'More for Résumé.pdf' }))
  await view.user.click(await screen.findByRole('menuitem', { name: 'Remove' }))
  await screen.findByText('Removed “Résumé.pdf”')
  await waitFor(async () => expect(await kept()).toEqual([]))
  await view.user.click(screen.getByRole('button', { name: 'Undo' }))
  await screen.findByText(/^Sent with Applied, /)
})
