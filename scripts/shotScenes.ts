// What `npm run shots` takes pictures of: a place of the window, and what a person does there. Every view, tab and dialog has
// a line; what only a broken world would show is answered in its place, for the page alone.

import { setTimeout } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import type { Method, Output } from '../shared/contract.ts'
import { ownPosting, posting } from './shotLibrary.ts'

export const shotLibraries = ['empty', 'one', 'full'] as const

export interface Scene {
  name: string
  /** After `#/`. `POSTING` stands for the id of the posting that `posting` finds, `OTHER` for that of `other`. */
  place: string
  /** Words that find one posting. */
  posting?: string
  other?: string
  /** What the person does there. */
  act?: (page: Page) => Promise<unknown>
  /** Calls that are answered otherwise than the library would; before the page is loaded. */
  stub?: (page: Page) => Promise<unknown>
  /** What the browser complains of because the scene is about that. */
  expected?: RegExp
  /** Without it, the one with all of a search. */
  library?: (typeof shotLibraries)[number]
}

const press =
  (...keys: string[]) =>
  async (page: Page) => {
    for (const key of keys) await page.keyboard.press(key)
  }
const click = (name: string | RegExp) => (page: Page) => page.getByRole('button', { name }).first().click()

/** Opens the settings at one of their parts. */
const part = (name: string) => async (page: Page) => {
  await page.keyboard.press('Control+,')
  await page.getByRole('navigation', { name: 'Parts of the settings' }).getByRole('button', { name }).click()
}

/** Chooses files in the dialog for importing. */
const choose = (files: Record<string, string>) => async (page: Page) => {
  await page.keyboard.press('Control+i')
  const chosen = Object.entries(files).map(([name, text]) => ({
    name,
    mimeType: 'text/plain',
    buffer: Buffer.from(text),
  }))
  await page.getByRole('dialog').getByLabel('Files to import').setInputFiles(chosen)
}

const answer =
  <M extends Method>(method: M, value: Output<M>) =>
  (page: Page) =>
    page.route(`**/call/${method}`, (route) => route.fulfill({ json: { ok: true, value } }))

const detail = (tab: string) => ({
  place: `all?posting=POSTING&tab=${tab}&pane=detail`,
  posting: ownPosting,
})

const exportAs = (name: string) => async (page: Page) => {
  await page.keyboard.press('Control+Shift+E')
  await page
    .getByRole('dialog')
    .getByRole('radio', { name: new RegExp(`^${name}`) })
    .check()
}

const newFiles = Object.fromEntries(
  ['Ferry Mate', 'Lock Keeper', 'Tide Reader'].map((title) => [
    `${title}.json`,
    posting({ title, identifier: title, validThrough: title === 'Ferry Mate' ? '03/04/2027' : undefined }),
  ]),
)

const table =
  'Company,Role,Applied on,Status,Extra\nAcme Harbour,Pilot,03/04/2026,gone quiet,4\nAcme Harbour,Crane Driver,05/04/2026,Applied,5\n'

export const scenes: readonly Scene[] = [
  { name: 'first-start', place: '', library: 'empty' },
  { name: 'first-start-palette', place: '', library: 'empty', act: press('Control+k') },
  { name: 'bin-empty', place: 'bin', library: 'empty' },
  { name: 'one-inbox', place: 'inbox', library: 'one' },
  { name: 'one-today', place: 'today', library: 'one' },
  { name: 'one-deadlines', place: 'deadlines', library: 'one' },
  { name: 'one-offers', place: 'offers', library: 'one' },
  { name: 'one-people', place: 'people', library: 'one' },
  { name: 'one-insights', place: 'insights', library: 'one' },
  { name: 'one-timeline', place: 'timeline', library: 'one' },
  { name: 'one-duplicates', place: 'duplicates', library: 'one' },
  { name: 'one-bookmarked', place: 'bookmarked', library: 'one' },
  { name: 'one-stage', place: 'stage/offer', library: 'one' },
  { name: 'one-archive', place: 'archive', library: 'one' },
  { name: 'one-review', place: 'review', library: 'one' },
  { name: 'one-board', place: 'all?layout=board', library: 'one' },
  { name: 'one-table', place: 'all?layout=table', library: 'one' },
  { name: 'one-calendar', place: 'all?layout=calendar', library: 'one' },
  { name: 'one-steps', place: 'all?tab=steps&pane=detail', library: 'one' },
  { name: 'one-files', place: 'all?tab=files&pane=detail', library: 'one' },
  { name: 'one-notes', place: 'all?tab=notes&pane=detail', library: 'one' },

  { name: 'inbox', place: 'inbox' },
  { name: 'all', place: 'all' },
  { name: 'review', place: 'review', act: press('j') },
  { name: 'bookmarked', place: 'bookmarked' },
  { name: 'today', place: 'today' },
  { name: 'today-focus', place: 'today', act: press('j', 'j') },
  { name: 'deadlines', place: 'deadlines' },
  { name: 'offers', place: 'offers' },
  { name: 'people', place: 'people', act: press('j') },
  { name: 'insights', place: 'insights' },
  { name: 'everything-that-happened', place: 'timeline' },
  { name: 'stage', place: 'stage/applied' },
  { name: 'bin', place: 'bin', act: press('j') },
  { name: 'board', place: 'all?layout=board', act: press('j') },
  { name: 'table', place: 'all?layout=table', act: press('j') },
  { name: 'calendar', place: 'all?layout=calendar' },
  { name: 'search', place: 'all?q=nurse' },
  { name: 'search-operators', place: 'all?q=stage%3Aapplied%20-remote%3Ayes%20salary%3A%3E40k' },
  {
    name: 'search-suggestions',
    place: 'all',
    act: async (page) => {
      await page.keyboard.press('/')
      await page.keyboard.type('stage:')
    },
  },
  { name: 'search-help', place: 'all', act: click('What a search can say') },
  { name: 'nothing-found', place: 'all?q=zeppelin' },
  { name: 'several', place: 'all', act: press('j', 'x', 'j', 'x', 'j', 'x') },
  { name: 'posting', place: 'all?posting=POSTING&pane=detail', posting: ownPosting },
  { name: 'posting-long', place: 'all?posting=POSTING&pane=detail', posting: 'Northmere Coast' },
  { name: 'posting-right-to-left', place: 'all?posting=POSTING&pane=detail', posting: 'الزيتون' },
  { name: 'steps', ...detail('steps') },
  { name: 'notes', ...detail('notes') },
  { name: 'files', ...detail('files') },
  { name: 'timeline', ...detail('timeline') },
  { name: 'source', place: 'all?posting=POSTING&tab=source&pane=detail', posting: 'timber construction' },
  { name: 'employer', place: 'all?posting=POSTING', posting: ownPosting, act: press('g', 'e') },
  {
    name: 'compare',
    place: 'compare/POSTING,OTHER',
    posting: ownPosting,
    other: 'Northmere Coast',
  },
  { name: 'duplicates', place: 'duplicates', act: press('j') },
  { name: 'merge', place: 'duplicates', act: click('Compare and merge…') },
  {
    name: 'more-menu',
    ...detail('posting'),
    act: (page) => page.getByRole('button', { name: 'More', exact: true }).click(),
  },
  { name: 'stage-dialog', ...detail('posting'), act: press('s') },
  { name: 'deadline-dialog', ...detail('posting'), act: press('d') },
  { name: 'tags-dialog', ...detail('posting'), act: press('t') },
  { name: 'people-dialog', ...detail('posting'), act: press('p') },
  { name: 'interview-dialog', ...detail('posting'), act: press('i') },
  { name: 'last-move-dialog', ...detail('posting'), act: press('m') },
  { name: 'correct', ...detail('posting'), act: press('c') },
  { name: 'correct-salary', ...detail('posting'), act: click('Correct the salary') },
  { name: 'snooze-dialog', place: 'today', act: press('j', 'z') },
  { name: 'person-dialog', place: 'people', act: press('j', 'Enter') },
  { name: 'erase-dialog', place: 'bin', act: click('Erase all for good…') },
  { name: 'new-posting', place: 'all', act: press('Control+n') },
  {
    name: 'new-posting-all',
    place: 'all',
    act: async (page) => {
      await page.keyboard.press('Control+n')
      await click('Salary, work mode and more')(page)
    },
  },
  { name: 'palette', place: 'all', act: press('Control+k') },
  {
    name: 'palette-search',
    place: 'all',
    act: async (page) => {
      await page.keyboard.press('Control+k')
      await page.keyboard.type('fern')
    },
  },
  { name: 'keys', place: 'all', act: press('?') },
  { name: 'keys-today', place: 'today', act: press('?') },
  { name: 'history', place: 'all', act: click('What was done') },

  { name: 'import', place: 'all', act: press('Control+i') },
  {
    name: 'paste',
    place: 'all',
    act: async (page) => {
      await page.keyboard.press('Control+i')
      await page.getByRole('dialog').getByRole('button', { name: 'Paste text…' }).click()
    },
  },
  {
    name: 'import-progress',
    place: 'all',
    stub: answer('imports.progress', {
      running: [
        {
          importId: '0',
          state: 'reading',
          isComplete: true,
          filesDone: 412,
          filesReceived: 1000,
          currentPath: 'jobs/2026/harbour.html',
          totals: {
            files: 412,
            postings: 409,
            added: 398,
            updated: 4,
            unchanged: 7,
            needsReview: 3,
            failed: 2,
          },
        },
      ],
    }),
    act: (page) => page.getByRole('region', { name: 'Imports' }).waitFor(),
  },
  {
    name: 'import-preview',
    place: 'all',
    act: async (page) => {
      await choose(newFiles)(page)
      await page.getByRole('dialog', { name: /^Look before importing/ }).waitFor()
    },
  },
  {
    name: 'import-preview-one',
    place: 'all',
    act: async (page) => {
      await choose({ 'Lock Keeper.json': newFiles['Lock Keeper.json'] ?? '' })(page)
      await page.getByRole('dialog', { name: /^Look before importing/ }).waitFor()
    },
  },
  {
    name: 'import-report',
    place: 'all',
    act: async (page) => {
      await page.keyboard.press('Control+i')
      await page
        .getByRole('listitem')
        .filter({ hasText: 'could not be read' })
        .getByRole('button', { name: /^Report of/ })
        .click()
    },
  },
  {
    name: 'why-unread',
    place: 'all',
    act: async (page) => {
      await page.keyboard.press('Control+i')
      await page
        .getByRole('listitem')
        .filter({ hasText: 'could not be read' })
        .getByRole('button', { name: /^Report of/ })
        .click()
      await click('Why wasn’t this read?')(page)
    },
  },
  {
    name: 'spreadsheet',
    place: 'all',
    act: async (page) => {
      await choose({ 'jobs.csv': table })(page)
      await page.getByRole('region', { name: 'What the rows become' }).getByRole('listitem').first().waitFor()
    },
  },

  { name: 'export', place: 'all', act: press('Control+Shift+E') },
  { name: 'export-csv', place: 'all', act: exportAs('CSV table') },
  { name: 'export-report', place: 'all', act: exportAs('Report of the search') },
  { name: 'export-notes', place: 'all', act: exportAs('Notes in folders') },
  { name: 'export-data', place: 'all', act: exportAs('Postings as data') },
  { name: 'export-library', place: 'all', act: exportAs('Whole library') },

  ...[
    'Appearance',
    'Reminders',
    'Stages',
    'Tags',
    'Your own fields',
    'Importing',
    'Watched folder',
    'Backups',
    'Privacy',
    'About',
  ].map(
    (name): Scene => ({
      name: `settings-${name.toLowerCase().replaceAll(' ', '-')}`,
      place: 'all',
      act: part(name),
    }),
  ),
  {
    name: 'backup',
    place: 'all',
    act: async (page) => {
      await part('Backups')(page)
      await page.getByRole('list', { name: 'Backups' }).getByRole('button').first().click()
    },
  },
  {
    name: 'backup-restore',
    place: 'all',
    act: async (page) => {
      await part('Backups')(page)
      await page.getByRole('list', { name: 'Backups' }).getByRole('button').first().click()
      await click('Restore all of it…')(page)
    },
  },
  { name: 'damage-notice', place: 'all', stub: answer('library.damage', { report: damage() }) },
  {
    name: 'damage',
    place: 'all',
    stub: answer('library.damage', { report: damage() }),
    act: click('See what was done'),
  },
  {
    name: 'not-answering',
    place: 'all',
    expected: /net::ERR_FAILED/,
    stub: (page) =>
      page.route('**/changes', async (route) => {
        await setTimeout(1_500)
        await route.abort()
      }),
    act: async (page) => {
      await page.route('**/call/**', (route) => route.abort())
      await page.getByRole('status').filter({ hasText: 'is not answering' }).waitFor()
    },
  },
  {
    name: 'cannot-load',
    place: 'all',
    stub: (page) =>
      page.route('**/call/postings.list', (route) =>
        route.fulfill({
          json: {
            ok: false,
            error: {
              code: 'libraryFull',
              message: 'There is no room left on the disk. Nothing was changed.',
            },
          },
        }),
      ),
  },
]

function damage(): Output<'library.damage'>['report'] {
  return {
    at: new Date().toISOString(),
    kind: 'repaired',
    asidePath: '/home/sam/.local/share/Roledex/damaged-2026-11-20/library.db',
    backupAt: new Date(Date.now() - 7_200_000).toISOString(),
    tables: [
      { name: 'notes', read: 212, fromBackup: 4, lost: 0 },
      { name: 'events', read: 1903, fromBackup: 22, lost: 1 },
    ],
    leftoversPath: null,
  }
}
