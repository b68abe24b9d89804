// What axe finds in each view, in both themes; contrast is measured on the colours as drawn.

import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { postingJson } from '../helpers/app.ts'
import { findBarriers } from '../helpers/barriers.ts'
import { type BrowserWindow, openBrowserWindow, type PageOptions } from '../helpers/browserWindow.ts'
import { createGallery, type Gallery } from '../helpers/gallery.ts'
import { fillLibrary } from '../helpers/harbourLibrary.ts'

let window: BrowserWindow
let gallery: Gallery
let ids: Record<string, string>

beforeAll(async () => {
  window = await openBrowserWindow()
  gallery = createGallery(window)
  ids = await fillLibrary(window.app)
  const tidal = [ids.tidal ?? '']
  await window.app.call('tracking.setBookmark', { ids: tidal, isBookmarked: true })
  await window.app.call('tracking.setStage', { ids: tidal, stageId: 'applied' })
  await window.app.call('tracking.setTags', { ids: tidal, add: ['sea'] })
  await window.app.call('tracking.setDeadline', { ids: tidal, deadline: { on: '2026-11-21', time: '12:00' } })
  await window.app.call('notes.create', { postingId: ids.tidal ?? '', body: noteText })
  const when = { time: '10:00', until: '10:45', zone: 'Europe/Dublin' }
  const interview = {
    postingId: ids.tidal ?? '',
    kind: 'video' as const,
    preparation: '- [ ] Read about gauges',
  }
  await window.app.call('interviews.create', { ...interview, when: { on: '2026-11-24', ...when } })
  await window.app.call('interviews.create', { ...interview, when: { on: '2026-11-18', ...when } })
  await window.app.call('tasks.create', {
    postingId: ids.tidal ?? '',
    body: 'Send the references',
    due: { on: '2026-11-21', time: null },
  })
  const pay = { min: '60000', max: '64000', currency: 'EUR', period: 'year' as const }
  await window.app.call('salaryTalks.add', { postingId: ids.tidal ?? '', kind: 'wished', pay, note: 'Net' })
  const replyBy = { on: '2026-11-21', time: null }
  await window.app.call('offers.add', { postingId: ids.tidal ?? '', base: pay, replyBy, benefits: noteText })
  const dollars = { ...pay, currency: 'USD' }
  await window.app.call('offers.add', { postingId: ids.librarian ?? '', base: dollars, bonus: '5%' })
  await window.app.call('tracking.setStage', { ids: [ids.mechanic ?? ''], stageId: 'rejected' })
  const base64 = Buffer.from('Dear tides').toString('base64')
  await window.app.call('files.add', { postingId: ids.tidal ?? '', name: 'Letter.pdf', base64 })
  const { files } = await window.app.importTexts({
    'gone.json': postingJson({ title: 'Gone', identifier: 'G-1' }),
  })
  await window.app.call('postings.delete', { ids: files[0]?.postings ?? [] })
})
afterEach(async ({ task }) => {
  await own?.context().close()
  own = null
  if (task.result?.state === 'fail') await gallery.renew()
})
afterAll(() => window?.close())

/** Of one scene alone. */
let own: Page | null = null

/** Everything a note can be drawn as. */
const noteText =
  '## Call\n\n- [x] **gauges** and `tides`\n- [ ] [rota](https://tide.example)\n\n1. one\n\n> quoted\n\n```\ncode\n```\n\n| a | b |\n|---|---|\n| c | d |\n\nשלום'

interface Scene {
  name: string
  place: string
  /** What is there once the place is shown, as a selector; such a scene needs no page of its own, for Escape ends what it does. */
  sees?: string
  width?: number
  act?: (page: Page) => Promise<unknown>
  isMenu?: boolean
}

const scenes: Scene[] = [
  { name: 'all postings', place: 'all?posting=TIDAL', sees: 'article h1:has-text("Tidal")' },
  { name: 'search', place: 'all?q=tides', sees: 'mark' },
  { name: 'nothing found', place: 'all?q=zeppelin', sees: 'h2:has-text("Nothing fits")' },
  { name: 'notes', place: 'all?posting=TIDAL&tab=notes', sees: 'blockquote' },
  {
    name: 'writing a note',
    place: 'all?posting=TIDAL&tab=notes',
    sees: 'blockquote',
    act: (page) => page.getByRole('button', { name: 'Edit the note' }).click(),
  },
  { name: 'files', place: 'all?posting=TIDAL&tab=files', sees: 'role=textbox[name="Name of Letter.pdf"]' },
  { name: 'bin', place: 'bin', sees: 'text=Erase all for good' },
  { name: 'insights', place: 'insights', sees: 'h2:has-text("Advertised salary")' },
  { name: 'people', place: 'people', sees: 'text=Nobody here yet' },
  { name: 'everything that happened', place: 'timeline', sees: 'h1:has-text("Timeline")' },
  {
    name: 'erasing',
    place: 'bin',
    sees: 'text=Erase all for good',
    act: (page) => page.getByRole('button', { name: 'Erase all for good…' }).click(),
  },
  { name: 'side by side', place: 'compare/TIDAL,MECHANIC', sees: 'h1:has-text("Side by side")' },
  { name: 'offers', place: 'offers', sees: 'table' },
  {
    name: 'salary',
    place: 'all?posting=TIDAL&tab=pay',
    sees: '[role=tab][aria-selected=true]:has-text("Salary")',
  },
  {
    name: 'salary dialog',
    place: 'all?posting=TIDAL',
    sees: 'article h1:has-text("Tidal")',
    act: (page) => page.keyboard.press('$'),
  },
  {
    name: 'offer dialog',
    place: 'all?posting=TIDAL',
    sees: 'article h1:has-text("Tidal")',
    act: (page) => page.keyboard.press('%'),
  },
  { name: 'next steps', place: 'all?posting=TIDAL&tab=steps', sees: 'text=Send the references' },
  {
    name: 'interview dialog',
    place: 'all?posting=TIDAL',
    sees: 'article h1:has-text("Tidal")',
    act: (page) => page.keyboard.press('i'),
  },
  { name: 'timeline', place: 'all?posting=TIDAL&tab=timeline', sees: 'article h2:has-text("20 Nov 2026")' },
  { name: 'source', place: 'all?posting=TIDAL&tab=source', sees: 'h2:has-text("How it was read")' },
  {
    name: 'expired and ended',
    place: 'all?posting=MECHANIC',
    sees: 'article h1:has-text("Bicycle Mechanic")',
  },
  {
    name: 'several selected',
    place: 'all?posting=TIDAL',
    sees: 'article h1:has-text("Tidal")',
    act: (page) => page.keyboard.press('x'),
  },
  {
    name: 'stage dialog',
    place: 'all?posting=TIDAL',
    sees: 'article h1:has-text("Tidal")',
    act: (page) => page.keyboard.press('s'),
  },
  {
    name: 'deadline dialog',
    place: 'all?posting=TIDAL',
    sees: 'article h1:has-text("Tidal")',
    act: (page) => page.keyboard.press('d'),
  },
  {
    name: 'tags dialog',
    place: 'all?posting=TIDAL',
    sees: 'article h1:has-text("Tidal")',
    act: (page) => page.keyboard.press('t'),
  },
  {
    name: 'export dialog',
    place: 'all',
    sees: '[role=row]',
    act: (page) => page.keyboard.press('Control+Shift+E'),
  },
  {
    name: 'columns of a spreadsheet',
    place: 'all',
    sees: '[role=row]',
    async act(page) {
      await page.keyboard.press('Control+i')
      const rows = 'Company,Role,Applied on,Status,Extra\nAcme Harbour,Pilot,03/04/2026,gone quiet,4\n'
      const file = { name: 'jobs.csv', mimeType: 'text/csv', buffer: Buffer.from(rows) }
      await page.getByRole('dialog').getByLabel('Files to import').setInputFiles(file)
      await page.getByRole('dialog').getByText('gone quiet').first().waitFor()
    },
  },
  {
    name: 'row menu',
    place: 'all?posting=TIDAL',
    sees: 'article h1:has-text("Tidal")',
    act: (page) => page.getByRole('row').first().click({ button: 'right' }),
    isMenu: true,
  },
  { name: 'one column', place: 'all?posting=TIDAL&pane=detail', width: 720 },
  { name: 'one column with the list', place: 'all', width: 720 },
]

test.each(scenes)('$name', async ({ place, sees, width, act, isMenu = false }) => {
  const address = place.replace('TIDAL', ids.tidal ?? '').replace('MECHANIC', ids.mechanic ?? '')
  const page =
    sees === undefined
      ? await open({ place: address, ...(width ? { width } : {}) })
      : await gallery.show(address, sees)
  await act?.(page)
  await page.waitForTimeout(200)
  expect(await findBarriers(page, { isMenu })).toEqual([])
  if (act !== undefined && sees !== undefined) await gallery.clear()
})

async function open(options: PageOptions): Promise<Page> {
  own = await window.open(options)
  await own.locator('[role=row], h2, table').first().waitFor({ state: 'attached' })
  return own
}
