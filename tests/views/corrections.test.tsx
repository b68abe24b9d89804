// @vitest-environment jsdom
// Putting values right, confirming what was read with doubt, typing a posting in: the window over the real app.

import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { postingJson, startApp } from '../helpers/app.ts'
import { fillLibrary } from '../helpers/harbourLibrary.ts'
import { type RenderedWindow, renderWindow } from '../helpers/renderWindow.tsx'

let view: RenderedWindow
let ids: Record<string, string>

async function show(place: string, files: Record<string, string> = {}) {
  const app = await startApp()
  ids = await fillLibrary(app)
  if (Object.keys(files).length > 0) await app.importTexts(files)
  view = await renderWindow({ app, place: place.replace('TIDAL', ids.tidal ?? '') })
  await screen.findAllByRole('row')
}

beforeEach(() => localStorage.clear())
afterEach(() => view.close())

const facts = () => within(screen.getByRole('complementary', { name: 'Facts' }))
const fact = (label: string) => facts().getByText(label).closest('div')?.textContent
const tidal = () => view.app.call('postings.get', { id: ids.tidal ?? '' })
const button = (name: string | RegExp) => screen.findByRole('button', { name })

describe('a value put right in place', () => {
  test('is shown and marked, says what the source says, and goes back to it', async () => {
    await show('all?posting=TIDAL')
    const { user } = view
    await user.click(await button('Correct the salary'))
    const form = within(await screen.findByRole('form', { name: 'Correct the salary' }))
    const from = form.getByLabelText('Salary from')
    expect(from).toHaveProperty('value', '52000')
    await user.clear(from)
    await user.type(from, '54 500')
    form.getByText('Reads as €54,500–60,000 / year')
    await user.click(form.getByRole('button', { name: 'Save' }))

    await waitFor(() => expect(fact('Salary')).toContain('€54,500–60,000 / year'))
    await screen.findByText('Corrected the salary of “Tidal Energy Analyst”')
    await user.click(await button('Corrected by you: the salary'))
    await screen.findByText('The source says')
    screen.getByText('€52,000–60,000 / year')
    await user.click(screen.getByRole('button', { name: 'Use what the source says' }))
    await waitFor(() => expect(fact('Salary')).toContain('€52,000–60,000 / year'))
    expect((await tidal()).overrides).toEqual({})
  })

  test('that means nothing is explained beside the field, and nothing is written', async () => {
    await show('all?posting=TIDAL')
    await view.user.click(await button('Correct the salary'))
    await view.user.type(await screen.findByLabelText('Salary to'), 'x')
    await view.user.keyboard('{Enter}')
    const alert = await screen.findByRole('alert')
    expect(alert.textContent).toContain('Amounts are numbers')
    expect((await tidal()).overrides).toEqual({})
  })

  test('can be that there is none', async () => {
    await show('all?posting=TIDAL')
    await view.user.click(await button('Correct the listing’s deadline'))
    await view.user.click(await button('No deadline'))
    await waitFor(() => expect(fact('Listing expires')).toContain('not stated'))
    expect((await tidal()).deadline).toMatchObject({ date: null, origin: 'corrected' })
  })

  test('is reached by key too: which value, then its form', async () => {
    await show('all?posting=TIDAL')
    await screen.findByRole('heading', { name: 'Tidal Energy Analyst' })
    await view.user.keyboard('c')
    const list = await screen.findByRole('listbox', { name: 'Values' })
    expect(within(list).getByRole('option', { name: /Employer Saltmarsh Power/ })).toBeTruthy()
    list.focus()
    await view.user.keyboard('{ArrowDown}{Enter}')
    const field = await screen.findByLabelText('Employer')
    await view.user.clear(field)
    await view.user.type(field, 'Saltmarsh Tidal{Enter}')
    await waitFor(async () => expect((await tidal()).employer.name).toBe('Saltmarsh Tidal'))
  })
})

describe('what was read with doubt', () => {
  const doubtful = {
    'archivist.json': postingJson({
      title: 'Lighthouse Archivist',
      identifier: undefined,
      validThrough: '04/05/2027',
      jobLocation: undefined,
      hiringOrganization: { '@type': 'Organization', name: 'Skerry Trust' },
    }),
  }

  test('stands above the posting with its value, until it is left as it is', async () => {
    await show('review', doubtful)
    const notice = within(await screen.findByRole('region', { name: 'To review' }))
    notice.getByText('04/05/2027')
    notice.getByText(/Day and month could be either way round/)
    await screen.findByRole('link', { name: /Needs review 1/ })
    await view.user.click(notice.getByRole('button', { name: 'Leave it as it is' }))
    await screen.findByText('Nothing to review')
    expect((await view.app.call('postings.counts')).needsReview).toBe(0)
    await view.user.keyboard('u')
    await screen.findByRole('region', { name: 'To review' })
    await view.user.keyboard('r')
    await screen.findByText('Nothing to review')
  })

  test('is what the keys stand on where a value is to be corrected', async () => {
    await show('review', doubtful)
    await screen.findByRole('region', { name: 'To review' })
    await view.user.keyboard('c')
    const list = within(await screen.findByRole('listbox', { name: 'Values' }))
    expect(list.getByRole('option', { selected: true }).textContent).toMatch(/^Listing’s deadline/)
    await view.user.keyboard('{Enter}')
    await screen.findByRole('dialog', { name: 'Correct the listing’s deadline' })
  })

  test('is settled by a choice between the ways to read it', async () => {
    await show('review', doubtful)
    await view.user.click(await button(/^\w{3}, Apr 5, 2027/))
    await waitFor(() => expect(screen.queryByRole('region', { name: 'To review' })).toBeNull())
    const { rows } = await view.app.call('postings.list', { text: 'archivist' })
    expect(rows[0]?.deadline).toMatchObject({ origin: 'corrected', date: { date: '2027-04-05' } })
    await screen.findByText('Corrected the listing’s deadline of “Lighthouse Archivist”')
    await view.user.keyboard('u')
    await screen.findByRole('region', { name: 'To review' })
  })

  test('leaves a day that was posted open where only the closing date was said', async () => {
    const twice = { ...JSON.parse(doubtful['archivist.json']), datePosted: '01/02/2026' }
    await show('review', { 'archivist.json': JSON.stringify(twice) })
    const notice = within(await screen.findByRole('region', { name: 'To review' }))
    await view.user.click(notice.getByRole('button', { name: /May 4, 2027/ }))
    await waitFor(() => expect(notice.queryByText('04/05/2027')).toBeNull())
    await view.user.click(notice.getByRole('button', { name: /Feb 1, 2026/ }))
    await screen.findByText('Nothing to review')
    const { rows } = await view.app.call('postings.list', { text: 'archivist' })
    expect(rows[0]?.deadline).toMatchObject({ date: { date: '2027-05-04' } })
  })

  test('is settled by keys alone, one date after the other', async () => {
    const twice = { ...JSON.parse(doubtful['archivist.json']), datePosted: '01/02/2026' }
    await show('review', { 'archivist.json': JSON.stringify(twice) })
    const notice = within(await screen.findByRole('region', { name: 'To review' }))
    const first = notice.getAllByRole('button')[0] as HTMLElement
    first.focus()
    await view.user.keyboard('{Enter}')
    await waitFor(() => {
      const focused = document.activeElement
      expect(focused).not.toBe(first)
      expect(notice.getAllByRole('button')[0]).toBe(focused)
    })
    await view.user.keyboard('{Enter}')
    await screen.findByText('Nothing to review')
  })
})

describe('a posting typed in', () => {
  test('is added and shown; only the title has to be there', async () => {
    await show('all')
    const { user } = view
    await user.keyboard('{Control>}n{/Control}')
    const form = within(await screen.findByRole('dialog', { name: 'New posting' }))
    await user.click(screen.getByRole('button', { name: 'Add posting' }))
    expect((await form.findByRole('alert')).textContent).toContain('A title is needed')
    await user.type(form.getByLabelText('Title'), 'Ferry Cook')
    await user.type(form.getByLabelText('Employer'), 'Skua Lines')
    await user.type(form.getByLabelText('Place'), 'Esbjerg')
    fireEvent.change(form.getByLabelText('Listing closes on'), { target: { value: '4 dec 17:00' } })
    await user.type(form.getByLabelText('Text of the posting'), 'Cook for forty.')
    await user.click(form.getByRole('button', { name: 'Salary, work mode and more' }))
    const salary = form.getByLabelText('Salary from')
    fireEvent.change(salary, { target: { value: 'a lot' } })
    await user.click(screen.getByRole('button', { name: 'Add posting' }))
    await waitFor(() => expect(document.activeElement).toBe(salary))
    fireEvent.change(salary, { target: { value: '' } })
    await user.click(screen.getByRole('button', { name: 'Add posting' }))
    await screen.findByRole('heading', { name: 'Ferry Cook' })
    screen.getByText('Cook for forty.')
    await user.click(screen.getByRole('tab', { name: 'Timeline' }))
    await screen.findByText('Typed in by you')
    const { rows } = await view.app.call('postings.list', { text: 'ferry cook' })
    expect(rows[0]).toMatchObject({ employerName: 'Skua Lines', placeLabel: 'Esbjerg' })
    expect(rows[0]?.deadline.date).toMatchObject({ instant: '2026-12-04T16:00:00.000Z' })
    expect(localStorage.getItem('roledex.newPosting')).toBeNull()
  })

  test('takes the focus from the link of the sidebar that had it', async () => {
    await show('all')
    screen.getByRole('link', { name: /^Inbox/ }).focus()
    await view.user.keyboard('{Control>}n{/Control}')
    await view.user.type(await screen.findByLabelText('Title'), 'Ferry Cook')
    await view.user.click(screen.getByRole('button', { name: 'Add posting' }))
    await screen.findByRole('heading', { name: 'Ferry Cook' })
    await waitFor(() => expect(document.activeElement?.id).toBe('posting-list'))
  })

  test('that is left half done is still there', async () => {
    await show('all')
    await view.user.keyboard('{Control>}n{/Control}')
    await view.user.type(await screen.findByLabelText('Title'), 'Half a')
    await view.user.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('dialog', { name: 'New posting' })).toBeNull())
    await view.user.keyboard('{Control>}n{/Control}')
    expect(await screen.findByLabelText('Title')).toHaveProperty('value', 'Half a')
    screen.getByText('This is what you typed before and did not save.')
  })
})

test('reading everything anew says that nothing is different', async () => {
  await show('all')
  await view.user.keyboard('{Control>},{/Control}')
  await view.user.click(await button('Read all postings anew'))
  await screen.findByText('Nothing is different from before.')
})
