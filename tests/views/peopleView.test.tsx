// @vitest-environment jsdom
// Everyone of the search in one list: narrowed, ordered, opened by keys, and brought in from an address book.

import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { postingJson, startApp } from '../helpers/app.ts'
import { type RenderedWindow, renderWindow } from '../helpers/renderWindow.tsx'

let view: RenderedWindow
beforeEach(async () => {
  localStorage.clear()
  const app = await startApp()
  const report = await app.importTexts({ 'one.json': postingJson() })
  await app.call('people.create', { name: 'Ingrid Sølvberg', role: 'Recruiter', organisation: 'Gannet Rail' })
  await app.call('people.create', {
    name: 'Zoe Vik',
    lastContactOn: '2026-11-02',
    postingIds: report.files[0]?.postings ?? [],
  })
  view = await renderWindow({ app, place: 'people' })
})
afterEach(() => view.close())

const names = async () => {
  await screen.findByRole('list', { name: 'People' })
  return screen
    .queryAllByRole('button', { name: /posting/i })
    .flatMap((row) => /Ingrid|Zoe/.exec(row.textContent ?? '') ?? [])
}

test('are found by any word, whatever its accents, and put in order', async () => {
  expect(await names()).toEqual(['Ingrid', 'Zoe'])
  await view.user.selectOptions(screen.getByRole('combobox', { name: 'Order' }), 'By last contact')
  expect(await names()).toEqual(['Zoe', 'Ingrid'])
  await view.user.type(screen.getByRole('textbox', { name: 'Filter people' }), 'solv recr')
  expect(screen.queryByRole('button', { name: /Zoe Vik/ })).toBeNull()
  await view.user.type(screen.getByRole('textbox', { name: 'Filter people' }), ' zeppelin')
  await screen.findByText('Nobody fits “solv recr zeppelin”')
})

test('are looked for in peace while a word is being composed', async () => {
  await names()
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Filter people' })
  await view.user.type(field, 'Zo')
  for (const key of ['Enter', 'Escape', 'ArrowDown']) fireEvent.keyDown(field, { key, isComposing: true })
  expect(field.value).toBe('Zo')
  await new Promise((drawn) => requestAnimationFrame(drawn))
  expect(document.activeElement).toBe(field)
})

test('are walked and opened by keys', async () => {
  await names()
  await view.user.keyboard('jjk{Enter}')
  await screen.findByRole('dialog', { name: 'Ingrid Sølvberg' })
})

test('keep what is typed into their sheet after a pause, without a key more', async () => {
  await names()
  await view.user.keyboard('j{Enter}')
  await screen.findByRole('dialog', { name: 'Ingrid Sølvberg' })
  await view.user.type(screen.getByRole('textbox', { name: 'Note' }), 'Call her on Monday')
  const noteOf = async () =>
    (await view.app.call('people.list')).people.find(({ name }) => /^Ingrid/.test(name))
  await waitFor(async () => expect(await noteOf()).toMatchObject({ note: 'Call her on Monday' }), {
    timeout: 10_000,
  })
})

test('keep their sheet open over a day that cannot be read or lies ahead, until it can be kept', async () => {
  await names()
  await view.user.keyboard('j{Enter}')
  await screen.findByRole('dialog', { name: 'Ingrid Sølvberg' })
  const field = screen.getByRole('textbox', { name: 'Last contact' })
  await view.user.type(field, 'someday soon')
  await view.user.click(screen.getByRole('button', { name: 'Done' }))
  await waitFor(() => expect(document.activeElement).toBe(field))
  expect(field.getAttribute('aria-invalid')).toBe('true')
  await view.user.clear(field)
  await view.user.type(field, '2027-11-04')
  await view.user.click(screen.getByRole('button', { name: 'Done' }))
  await screen.findByText(/^This day lies ahead/)
  await view.user.clear(field)
  await view.user.type(field, '2026-11-04')
  await view.user.click(screen.getByRole('button', { name: 'Done' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  const { people } = await view.app.call('people.list')
  expect(people.find(({ name }) => /^Ingrid/.test(name))).toMatchObject({ lastContactOn: '2026-11-04' })
})

test('of several postings show who is with all of them and who with some, and are taken off again', async () => {
  await view.app.importTexts({ 'two.json': postingJson({ title: 'Second', identifier: 'N-2' }) })
  await view.user.keyboard('gp')
  await screen.findByRole('row', { name: /Second/ })
  act(() => document.getElementById('posting-list')?.focus())
  await view.user.keyboard('{Control>}a{/Control}')
  await screen.findByRole('toolbar', { name: 'Selected postings' })
  await view.user.keyboard('p')
  const zoe = async (words: string, isWithAll: boolean) =>
    waitFor(() => {
      const option = screen.getByRole('option', { name: /^Zoe Vik/ })
      expect(option.textContent?.trim()).toBe(words)
      expect(option.getAttribute('aria-selected')).toBe(String(isWithAll))
    })
  await zoe('Zoe Vik 1 of 2', false)
  await view.user.click(screen.getByRole('option', { name: /^Zoe Vik/ }))
  await screen.findByText('Added Zoe Vik to 1 of 2 postings')
  await zoe('Zoe Vik', true)
  await view.user.click(screen.getByRole('option', { name: /^Zoe Vik/ }))
  await screen.findByText('Took Zoe Vik off 2 postings')
  await zoe('Zoe Vik', false)
})

test('come in from contact cards, with a way back', async () => {
  await names()
  const cards = 'BEGIN:VCARD\nVERSION:3.0\nFN:Ole Dahl\nEND:VCARD\n'
  const input = screen.getByLabelText('Contact cards to import')
  await view.user.upload(input, new File([cards], 'cards.vcf', { type: 'text/vcard' }))
  await screen.findByText('1 contact added')
  await screen.findByRole('button', { name: /Ole Dahl/ })
  await view.user.click(screen.getByRole('button', { name: 'Undo' }))
  await waitFor(() => expect(screen.queryByRole('button', { name: /Ole Dahl/ })).toBeNull())
})
