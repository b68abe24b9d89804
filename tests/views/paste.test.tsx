// @vitest-environment jsdom
// What is pasted beside the fields: a posting as text or markup, and a link, which is no posting.

import { fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { startApp } from '../helpers/app.ts'
import { fillLibrary } from '../helpers/harbourLibrary.ts'
import { type RenderedWindow, renderWindow } from '../helpers/renderWindow.tsx'

let view: RenderedWindow
beforeEach(async () => {
  const app = await startApp()
  await fillLibrary(app)
  view = await renderWindow({ app, place: 'all' })
  await screen.findAllByRole('row')
})
afterEach(() => view.close())

function paste(text: string, html = ''): void {
  const held: Record<string, string> = { 'text/plain': text, 'text/html': html }
  fireEvent.paste(document.body, {
    clipboardData: { files: [], getData: (type: string) => held[type] ?? '' },
  })
}

test('a link is no posting: it says what to do, and can be typed in with its address', async () => {
  paste(' https://jobs.example/view/7\n')
  await screen.findByText('Open it in your browser, save the page and drop the file here.')
  await view.user.click(screen.getByRole('button', { name: 'Type it in' }))
  await screen.findByRole('dialog', { name: 'New posting' })
  expect(screen.getByLabelText<HTMLInputElement>('Web address').value).toBe('https://jobs.example/view/7')
  expect(screen.getByLabelText<HTMLInputElement>('Title').value).toBe('')
})

test('a link to a posting of the library leads to it', async () => {
  const { id } = await view.app.call('postings.create', {
    title: 'Lock Keeper',
    postingUrl: 'https://locks.example/jobs/keeper',
  })
  paste('https://www.locks.example/jobs/keeper#apply')
  await screen.findByText('You have the posting at this link')
  expect(window.location.hash).toContain(id)
  await screen.findByRole('heading', { name: 'Lock Keeper' })
})

test('a few words are said to be too short, and can be typed in', async () => {
  paste('Lock keeper, Northvale')
  await screen.findByText('Too short for a posting, so nothing was imported')
  await view.user.click(screen.getByRole('button', { name: 'Type it in' }))
  await screen.findByRole('dialog', { name: 'New posting' })
  expect(screen.getByLabelText<HTMLInputElement>('Title').value).toBe('Lock keeper, Northvale')
})

test('a few lines are a posting, however short', async () => {
  paste('Baker\nNorthvale Mill, Kiel\nFull-time, from March\n')
  await screen.findByRole('dialog', { name: 'Import pasted text' })
})

test('the page that came along is used as long as the text is as it was pasted, and says so', async () => {
  const text = 'Senior Baker\nNorthvale Harbour, Kiel\nBake bread every night\nApply here'
  paste(
    text.replaceAll('\n', '\r\n'),
    `<h1>Senior Baker</h1><a href="https://northvale.example/apply">Apply here</a>${' '.repeat(200)}`,
  )
  const came = 'Headings, lists and links of the page came along and will be used.'
  await screen.findByText(came)
  const field = screen.getByLabelText<HTMLTextAreaElement>(/^Copy a posting/)
  await view.user.type(field, '!')
  await screen.findByText(/^Since you changed the text, it is read as plain text/)
  await view.user.type(field, '{Backspace}')
  await screen.findByText(came)
  await view.user.type(field, '!!')
  await view.user.click(screen.getByRole('button', { name: 'Back to the page as it was pasted' }))
  await screen.findByText(came)
  expect(field.value).toBe(text)
  await view.user.clear(field)
  expect(screen.queryByRole('button', { name: 'Back to the page as it was pasted' })).toBeNull()
})

test('what only its markup hides is read as the text it is', async () => {
  const text = [
    'Senior Baker',
    'Northvale Harbour, Kiel',
    'Full-time',
    '',
    'What you will do',
    '- bake bread every night',
    '- teach two apprentices',
    '',
    'What we look for',
    '- three years in a bakery',
    '',
    'Apply by 2026-12-01 to jobs@northvale.example. Salary: 3,000 EUR per month.',
  ].join('\n')
  const before = (await view.app.call('postings.counts')).all
  paste(text, `<div>${'<i></i>'.repeat(40)}Senior Baker</div>`)
  await view.user.click(await screen.findByRole('button', { name: 'Import' }))
  await view.user.click(await screen.findByRole('button', { name: 'Import this posting' }))
  await waitFor(async () => expect((await view.app.call('postings.counts')).all).toBe(before + 1))
  expect((await view.app.call('postings.list', { text: 'apprentices' })).rows[0]?.title).toBe('Senior Baker')
})
