// @vitest-environment jsdom
// List and detail over the real app: what is shown, what is not stated, what a press changes.

import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { postingJson, startApp } from '../helpers/app.ts'
import { fillLibrary } from '../helpers/harbourLibrary.ts'
import { importLookAlikes } from '../helpers/lookAlikes.ts'
import { type RenderedWindow, renderWindow } from '../helpers/renderWindow.tsx'

let view: RenderedWindow
let ids: Record<string, string>

async function show(place = 'all', media: readonly string[] = []) {
  const app = await startApp()
  ids = await fillLibrary(app)
  view = await renderWindow({ app, place: place.replace('TIDAL', ids.tidal ?? ''), media })
  await screen.findAllByRole('row')
}

beforeEach(() => localStorage.clear())
afterEach(() => view.close())

const row = (name: RegExp) => screen.getByRole('row', { name })
const fact = (label: string) =>
  within(screen.getByRole('complementary', { name: 'Facts' })).getByText(label).parentElement

test('what only the text says stands beside “not stated”, in quotation marks where it is said so', async () => {
  const app = await startApp()
  const description =
    '<p>The salary is £31,000 a year. This is a permanent position.</p><p>You bring at least 3 years of experience. Two days a week you may work from home.</p><p>This role is based in Leeds. Please quote reference 4471/B.</p>'
  const address = { addressCountry: 'GB' }
  const posting = { '@type': 'JobPosting', title: 'Miller', hiringOrganization: 'Northmill', description }
  await app.importTexts({ 'miller.json': JSON.stringify({ ...posting, jobLocation: { address } }) })
  view = await renderWindow({ app, place: 'all' })
  await view.user.click(await screen.findByRole('row', { name: /Miller/ }))
  const said = (label: string) => fact(label)?.textContent
  await waitFor(() => expect(said('Salary')).toMatch(/not stated.*From the text: £31,000 \/ year/))
  expect(said('Employment')).toContain('The text says: “permanent”')
  expect(said('Experience')).toContain('From the text: At least 3 years')
  expect(said('Work mode')).toContain('The text says: “Two days a week you may work from home”')
  expect(said('Place')).toMatch(/United Kingdom.*The text says: “Leeds”/)
  expect(said('Identifier')).toContain('The text says: “4471/B”')
  expect(said('Education')).not.toContain('text')
})

test.each([
  ['another day', '2027-03-05', /The text says: “.*1 March 2027”.*Make .* my deadline/],
  ['the same day', '2027-03-01', /Mar 1, 2027(?!.*The text says)/],
])(
  'a deadline of the text is shown beside %s of the data, unless that says the same',
  async (_, validThrough, text) => {
    const app = await startApp()
    const description = '<p>You mill flour. Apply by 1 March 2027.</p>'
    const posting = { '@type': 'JobPosting', title: 'Miller', hiringOrganization: 'Northmill', description }
    await app.importTexts({ 'miller.json': JSON.stringify({ ...posting, validThrough }) })
    view = await renderWindow({ app, place: 'all' })
    await view.user.click(await screen.findByRole('row', { name: /Miller/ }))
    await waitFor(() => expect(fact('Listing expires')?.textContent).toMatch(text))
  },
)

describe('the list', () => {
  test('shows the soonest deadline of a posting, and whose it is', async () => {
    await show()
    expect(row(/Tidal Energy Analyst/)).toHaveProperty('textContent', expect.stringContaining('2 days left'))
    await view.app.call('tracking.setDeadline', {
      ids: [ids.tidal ?? ''],
      deadline: { on: '2026-11-21', time: null },
    })
    await waitFor(() => expect(row(/Tidal Energy Analyst/).textContent).toContain('Due tomorrow'))
    expect(row(/Bicycle Mechanic/).textContent).toContain('Closed Oct 1, 2026')
    expect(row(/أمين/).textContent).toContain('No deadline')
  })

  test('puts a salary only where one is stated', async () => {
    await show()
    expect(row(/Tidal/).textContent).toContain('€52–60k')
    expect(row(/Bicycle/).textContent).toMatch(/Copper Spoke · Utrecht(?!.*€)/)
  })

  test('a bookmark shows at once, in the row and in the sidebar', async () => {
    await show()
    await view.user.click(within(row(/Bicycle/)).getByRole('button', { name: 'Bookmark' }))
    within(row(/Bicycle/)).getByRole('button', { name: 'Take the bookmark off' })
    await screen.findByRole('link', { name: /Bookmarked 1/ })
  })

  test('search narrows it as it is typed, and marks what was found', async () => {
    await show()
    await view.user.type(screen.getByRole('combobox', { name: 'Search' }), 'tidal')
    await waitFor(() => expect(screen.getAllByRole('row')).toHaveLength(1))
    expect(within(row(/Tidal/)).getByText('Tidal').tagName).toBe('MARK')
    expect(window.location.hash).toContain('q=tidal')
  })

  test('what fits nothing says so and leads back', async () => {
    await show()
    await view.user.type(screen.getByRole('combobox', { name: 'Search' }), 'zeppelin')
    await screen.findByText('Nothing fits')
    await view.user.click(screen.getByRole('button', { name: 'Clear search and filters' }))
    await waitFor(() => expect(screen.getAllByRole('row').length).toBe(5))
  })

  test('a stage for several selected at once, with one way back', async () => {
    await show()
    await view.user.click(within(row(/Tidal/)).getByRole('button', { name: /Select/ }))
    await view.user.click(within(row(/Bicycle/)).getByRole('button', { name: /Select/ }))
    within(screen.getByRole('toolbar', { name: 'Selected postings' })).getByText(/^2/)
    await view.user.keyboard('s')
    await view.user.click(await screen.findByRole('option', { name: /Applied/ }))
    await screen.findByText('Moved 2 postings to Applied')
    // The key opens the last move of one posting, and is not offered for both.
    expect(screen.getByRole('button', { name: /^Note and date/ }).textContent).toBe('Note and date…')
    expect(row(/Bicycle/).textContent).toContain('Applied')
    await view.user.click(screen.getByRole('button', { name: 'Undo' }))
    await waitFor(() => expect(row(/Bicycle/).textContent).toContain('New'))
    expect((await view.app.call('postings.counts')).byStage.applied ?? 0).toBe(0)
  })

  test('several that leave it together take their ticks along, and keys go on where they stood', async () => {
    await show('inbox')
    await waitFor(() => expect(screen.getAllByRole('row')).toHaveLength(5))
    const nameOf = (index: number) => screen.getAllByRole('row')[index]?.textContent
    const fourth = nameOf(3)
    await view.user.keyboard('{Home}x')
    for (const _ of ['second', 'third']) await view.user.keyboard('jx')
    within(screen.getByRole('toolbar', { name: 'Selected postings' })).getByText(/^3/)
    await view.user.keyboard('s')
    await view.user.click(await screen.findByRole('option', { name: /Applied/ }))
    await waitFor(() => expect(screen.getAllByRole('row')).toHaveLength(2))
    await waitFor(() => expect(screen.queryByRole('toolbar', { name: 'Selected postings' })).toBeNull())
    await view.user.keyboard('j')
    await waitFor(() =>
      expect(screen.getAllByRole('row').map((each) => each.getAttribute('aria-current'))).toEqual([
        'true',
        null,
      ]),
    )
    expect(nameOf(0)).toBe(fourth)
  })
})

describe('the detail', () => {
  test('says of every value that is not given that it is not stated', async () => {
    await show('all?posting=TIDAL')
    await screen.findByRole('heading', { name: 'Tidal Energy Analyst' })
    for (const label of ['Experience', 'Education']) {
      expect(fact(label)?.textContent).toBe(`${label}not stated`)
    }
    expect(fact('My deadline')?.textContent).toContain('Set a date')
    expect(fact('Salary')?.textContent).toContain('€52,000–60,000 / year')
    expect(fact('Work mode')?.textContent).toContain('Remote')
  })

  test('draws the text as headings and lists, and a link that says where it leads', async () => {
    await show('all?posting=TIDAL')
    await screen.findByRole('heading', { name: 'What you do' })
    const link = screen.getByRole('link', { name: 'salt water' })
    expect(link.getAttribute('href')).toBe('https://tides.example/about')
    expect(link.getAttribute('rel')).toBe('noopener noreferrer')
    expect(link.title).toBe('Opens tides.example')
  })

  test('a step of the stage bar moves the posting', async () => {
    await show('all?posting=TIDAL')
    const bar = await screen.findByRole('list', { name: /^Stage: New/ })
    await view.user.click(within(bar).getByRole('button', { name: 'Screening' }))
    await screen.findByRole('list', { name: /^Stage: Screening/ })
    const { tracking } = await view.app.call('postings.get', { id: ids.tidal ?? '' })
    expect(tracking.stageId).toBe('screening')
  })

  test('the source tab sets what the file says beside what was read', async () => {
    await show('all?posting=TIDAL&tab=source')
    const line = await screen.findByRole('row', { name: /Salary/ })
    expect(line.textContent).toContain('minValue: 52000')
    expect(line.textContent).toContain('€52,000–60,000 / year')
    expect(screen.queryByText('SHA-256')).toBeNull()
    await view.user.click(screen.getByRole('button', { name: 'Show the original' }))
    await screen.findByText(/"hiringOrganization"/)
    screen.getByText('SHA-256')
  })

  test('the source tab begins with the files, of many the latest, and how they were read is last', async () => {
    await show()
    let again = ''
    for (let n = 1; n <= 5; n++) {
      const file = postingJson({ title: 'Buoy Keeper', identifier: 'buoy', validThrough: `2026-12-0${n}` })
      const report = await view.app.importTexts({ [`again-${n}.json`]: file })
      again = report.files[0]?.postings[0] ?? ''
      view.app.clock.advance(60_000)
    }
    window.location.hash = `#/all?posting=${again}&tab=source`
    await screen.findByRole('heading', { level: 1, name: 'Buoy Keeper' })
    const files = await screen.findByRole('region', { name: 'Originals' })
    const names = () =>
      within(files)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent?.replace(/Show.*/, ''))
    await waitFor(() => expect(names()).toEqual(['again-5.json ', 'again-4.json ', 'again-3.json ']))
    await view.user.click(await within(files).findByRole('button', { name: 'Show all 5' }))
    expect(names()).toHaveLength(5)
    const regions = screen.getAllByRole('region').map((region) => region.getAttribute('aria-label'))
    const ofTab = regions.filter((name) => ['Originals', 'Versions', 'How it was read'].includes(name ?? ''))
    expect(ofTab).toEqual(['Originals', 'Versions', 'How it was read'])
  })

  test('of two postings that were merged, the first version of the other is said to be one of its own', async () => {
    await show()
    const { one, other } = await importLookAlikes(view.app)
    await view.app.call('postings.merge', { keepId: one, otherId: other, choices: {} })
    window.location.hash = `#/all?posting=${one}&tab=source`
    const versions = await screen.findByRole('region', { name: 'Versions' })
    await within(versions).findByText('It came in as a posting of its own.')
    expect(within(versions).queryByText('Nothing that is shown is different.')).toBeNull()
  })
})

test('in an empty library the keys that turn a page turn the welcome', async () => {
  view = await renderWindow({ place: '' })
  await screen.findByRole('heading', { name: /^Your job hunt/ })
  await view.user.keyboard('{PageDown}')
  expect(document.activeElement).toBe(screen.getByRole('main'))
})

test('a list that everything leaves at once says where it is, keeps the keys, and gives them back', async () => {
  await show('all')
  screen.getByRole('grid').focus()
  await view.user.keyboard('{Control>}a{/Control}e')
  await screen.findByText('All postings are in the archive.')
  await waitFor(() => expect(document.activeElement?.textContent).toContain('Nothing is under way'))
  await view.user.keyboard('u')
  await screen.findAllByRole('row')
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('grid')))
})
