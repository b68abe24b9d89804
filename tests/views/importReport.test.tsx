// @vitest-environment jsdom
// What a report tells of files that were not read, and of postings that were read anew.

import { createRequire } from 'node:module'
import { join } from 'node:path'
import { screen, waitFor, within } from '@testing-library/react'
import type Database from 'better-sqlite3'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { howToSave } from '../../shared/howToSave.ts'
import { postingJson, startApp, type TestApp } from '../helpers/app.ts'
import { type RenderedWindow, renderWindow } from '../helpers/renderWindow.tsx'

let view: RenderedWindow

beforeEach(() => localStorage.clear())
afterEach(() => view.close())

const button = (name: string | RegExp) => screen.findByRole('button', { name })

test('says rung by rung why a file was not read, and how to save it so that it works', async () => {
  const app = await startApp()
  await app.importTexts({
    'good.json': postingJson(),
    'list.html': '<!doctype html><title>Jobs</title><h1>120 jobs near you</h1><p>Sign in to see them.</p>',
  })
  view = await renderWindow({ app, place: 'all' })
  await screen.findAllByRole('row')
  await view.user.keyboard('{Control>}i{/Control}')
  await view.user.click(await button(/^Report of/))
  const why = await button('Why wasn’t this read?')
  expect(why.getAttribute('aria-expanded')).toBe('false')
  await view.user.click(why)
  const tried = within(await screen.findByRole('list', { name: 'What Roledex looked for, in this order' }))
  const lines = tried.getAllByRole('listitem').map((line) => line.textContent)
  expect(lines[0]).toMatch(/^Job data written for search engines \(JSON-LD\)/)
  expect(lines.at(-1)).toMatch(/^The visible text/)
  screen.getByText(howToSave('html', { isRead: false }))
  await view.user.click(why)
  expect(why.getAttribute('aria-expanded')).toBe('false')
})

test('a doubt is told in one piece, and what was taken from the text asks how it was read', async () => {
  const app = await startApp()
  const text =
    '<h1>Beekeeper</h1><p>Location: Totnes</p><p>Salary: £14.20 per hour</p><h2>Your tasks</h2><p>Look after the bees.</p><h2>Requirements</h2><p>Two years of experience with bees.</p><p>Apply by 12 January 2027.</p>'
  await app.importTexts({
    'text.html': `<!doctype html><title>Beekeeper</title><main>${text}</main>`,
    'other.json': postingJson(),
  })
  view = await renderWindow({ app, place: 'all' })
  await screen.findAllByRole('row')
  await view.user.keyboard('{Control>}i{/Control}')
  await view.user.click(await button(/^Report of/))
  await screen.findByText('Added “Beekeeper”.')
  screen.getByText(/^The values were taken from the text, .* Check each value\.$/)
  await view.user.click(await button('How was this read?'))
  await screen.findByText('How to save it so that more can be read')
})

test('files stand in the order of a folder: 2 before 10', async () => {
  const app = await startApp()
  const files = [10, 2, 1].map((n) => [`job ${n}.txt`, 'Milk, eggs'])
  await app.importTexts({ ...Object.fromEntries(files), 'one.json': postingJson() })
  view = await renderWindow({ app, place: 'all' })
  await screen.findAllByRole('row')
  await view.user.keyboard('{Control>}i{/Control}')
  await view.user.click(await button(/^Report of/))
  const names = await screen.findAllByText(/^job \d+\.txt$/)
  expect(names.map(({ textContent }) => textContent)).toEqual(['job 1.txt', 'job 2.txt', 'job 10.txt'])
})

test('a name that turns its own end around is told as it stands', async () => {
  const app = await startApp()
  await app.importTexts({ 'offers/job \u202Elmth.exe': 'Milk, eggs', 'one.json': postingJson() })
  view = await renderWindow({ app, place: 'all' })
  await screen.findAllByRole('row')
  await view.user.keyboard('{Control>}i{/Control}')
  await view.user.click(await button(/^Report of/))
  await screen.findByText('job lmth.exe')
  screen.getByTitle('offers/job lmth.exe')
})

test('an import of which no file could be read does not say that it is finished', async () => {
  const app = await startApp()
  await app.importTexts({
    'lunch.eml': 'From: mum@postbox.example\nSubject: Lunch\nMIME-Version: 1.0\n\nCome on Sunday.\n',
  })
  await app.importTexts({ 'one.json': postingJson() })
  view = await renderWindow({ app, place: 'all' })
  await screen.findAllByRole('row')
  await view.user.keyboard('{Control>}i{/Control}')
  const reports = await screen.findAllByRole('button', { name: /^Report of/ })
  screen.getByText('lunch.eml')
  await view.user.click(reports.at(-1) ?? document.body)
  await screen.findByRole('dialog', { name: 'Nothing was imported' })
  screen.getByText(/kept with its posting, under Files\.$/)
})

test('an import that was stopped before it read a file names none', async () => {
  const app = await startApp()
  const { importId } = await app.call('imports.begin', {})
  await app.call('imports.cancel', { importId })
  await app.importTexts({ 'good.json': postingJson() })
  view = await renderWindow({ app, place: 'all' })
  await screen.findAllByRole('row')
  await view.user.keyboard('{Control>}i{/Control}')
  const reports = await screen.findAllByRole('button', { name: /^Report of/ })
  await view.user.click(reports.at(-1) ?? document.body)
  await screen.findByText('It stopped before a file was read. The files are where they were.')
})

test('what was read without finding anything before the window was loaded again says so, and why', async () => {
  const app = await startApp()
  const { importId } = await app.call('imports.begin', { isPreviewed: true })
  const files = [{ path: 'numbers.json', base64: btoa('{"a": [1, 2, 3]}') }]
  await app.call('imports.addFiles', { importId, files })
  await app.call('imports.preview', { importId })
  view = await renderWindow({ app, place: 'all' })
  const strip = within(await screen.findByRole('region', { name: 'Imports' }))
  await strip.findByText('No posting was found')
  strip.getByText('1 file was read.')
  await view.user.click(await strip.findByRole('button', { name: 'See why' }))
  await screen.findByText('numbers.json')
  await waitFor(() => expect(screen.queryByRole('region', { name: 'Imports' })).toBeNull())
})

test('takes an import back and in again without losing the focus, and what was unfolded stays so', async () => {
  const app = await startApp()
  await app.importTexts({ 'kept.json': postingJson({ title: 'Tug Cook', identifier: 'T-1' }) })
  const { id } = await app.importTexts({
    'good.json': postingJson(),
    'list.html': '<!doctype html><title>Jobs</title><h1>120 jobs near you</h1><p>Sign in to see them.</p>',
  })
  view = await renderWindow({ app, place: 'all' })
  await screen.findAllByRole('row')
  await view.user.keyboard('{Control>}i{/Control}')
  const [latest] = await screen.findAllByRole('button', { name: /^Report of/ })
  await view.user.click(latest ?? document.body)
  await view.user.click(await button('Why wasn’t this read?'))
  await view.user.click(await button('Undo this import'))
  await screen.findByRole('dialog', { name: 'Import undone' })
  const redo = await button('Redo this import')
  expect(document.activeElement).toBe(redo)
  expect((await button('Why wasn’t this read?')).getAttribute('aria-expanded')).toBe('true')
  expect((await app.call('postings.counts')).all).toBe(1)
  await view.user.keyboard('{Enter}')
  await screen.findByRole('dialog', { name: 'Import finished' })
  const undo = await button('Undo this import')
  await waitFor(() => expect(document.activeElement).toBe(undo))
  expect((await app.call('imports.get', { importId: id })).state).toBe('finished')
  expect((await app.call('postings.counts')).all).toBe(2)
})

test('lists what is different now that everything was read anew', async () => {
  const app = await startApp()
  const id = (await app.importTexts({ 'pilot.json': postingJson() })).files[0]?.postings[0] ?? ''
  await app.importTexts({ 'other.json': postingJson({ title: 'Tug Cook', identifier: 'T-1' }) })
  await app.importTexts({ 'second.json': postingJson({ title: 'Tug Cook', identifier: 'T-2' }) })
  await misreadTitles(app)
  view = await renderWindow({ app, place: `all?posting=${id}&tab=timeline` })
  await screen.findAllByRole('row', { name: /Misread/ })
  await view.user.keyboard('{Control>},{/Control}')
  await view.user.click(await button('Read all postings anew'))
  const report = within(await screen.findByRole('dialog', { name: 'Read everything anew' }))
  report.getByText('3 updated')
  expect((await report.findByRole('button', { name: /^Title/ })).textContent).toBe('Title3')
  const titles = report.getAllByText('Misread').map((before) => before.parentElement?.textContent)
  expect(titles).toEqual(['Misread → Tug Cook', 'Misread → Harbour Pilot Scheduler'])
  report.getByText('and 1 more')
  await view.user.click(report.getByRole('button', { name: 'Harbour Pilot Scheduler' }))
  await screen.findByRole('tab', { name: 'Source', selected: true })
  await view.user.click(screen.getByRole('tab', { name: /^Timeline/ }))
  await screen.findByText('Read anew from the original')
  await waitFor(() => expect(screen.getByText('Misread').tagName).toBe('DEL'))
})

test('marks the file that had to be repaired', async () => {
  const app = await startApp()
  await app.importTexts({ 'sound.json': postingJson() })
  const broken = postingJson({ validThrough: '2026-12-20' }).replace('"FULL_TIME"', '"FULL "TIME" a week"')
  const id = (await app.importTexts({ 'broken.json': broken })).files[0]?.postings[0]
  view = await renderWindow({ app, place: `all?posting=${id}&tab=source` })
  const originals = within(await screen.findByRole('region', { name: 'Originals' })).getAllByRole('listitem')
  expect(originals.map(({ textContent }) => /(\w+\.json)( Repaired)?/.exec(textContent ?? '')?.[0])).toEqual([
    'broken.json Repaired',
    'sound.json',
  ])
})

/** The library as an older reader would have left it. */
async function misreadTitles(app: TestApp): Promise<void> {
  await app.core.close()
  const Sqlite = createRequire(import.meta.url)('better-sqlite3') as typeof Database
  const library = new Sqlite(join(app.dataDir, 'library.db'))
  library.exec(
    "UPDATE versions SET content = json_set(content, '$.title', 'Misread'); UPDATE postings SET title = 'Misread'",
  )
  library.close()
  await app.restart()
}
