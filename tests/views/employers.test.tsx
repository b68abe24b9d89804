// @vitest-environment jsdom
// The page of an employer, what is said of earlier applications, and contacts: the window over the real app.

import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { postingJson, startApp } from '../helpers/app.ts'
import { type RenderedWindow, renderWindow } from '../helpers/renderWindow.tsx'

let view: RenderedWindow
let ids: string[]

/** Two postings of one employer, of which the first was applied to and turned down, and one that names none. */
async function show(place = 'all?posting=ID1&pane=detail') {
  const app = await startApp()
  const post = (title: string, name: string | undefined) =>
    postingJson({ title, description: title, identifier: title, hiringOrganization: name && { name } })
  const report = await app.importTexts({
    '0.json': post('Tide Clerk', 'Gannet Rail GmbH'),
    '1.json': post('Signal Fitter', 'Gannet Rail GmbH'),
    '2.json': post('Night Porter', undefined),
  })
  ids = report.files.map(({ postings }) => postings[0] ?? '')
  const [one = ''] = ids
  await app.call('tracking.setStage', { ids: [one], stageId: 'applied', at: '2026-03-02T10:00:00.000Z' })
  await app.call('tracking.setStage', { ids: [one], stageId: 'rejected', at: '2026-04-20T10:00:00.000Z' })
  view = await renderWindow({ app, place: place.replace(/ID(\d)/, (_, n) => ids[Number(n)] ?? '') })
}

beforeEach(() => localStorage.clear())
afterEach(() => view.close())

const heading = (name: string) => screen.findByRole('heading', { level: 1, name })
const before = () => screen.findByRole('region', { name: 'Applied before' })

describe('a posting of an employer applied to before', () => {
  test('says when, for what and how it ended, and leads there', async () => {
    await show()
    const notice = await before()
    expect(notice.textContent).toBe(
      'You applied here on Mar 2, 2026 for Tide Clerk; it ended as Rejected on Apr 20, 2026.',
    )
    await view.user.click(within(notice).getByRole('link', { name: 'Tide Clerk' }))
    await heading('Tide Clerk')
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Applied before' })).toBeNull())
  })

  test('follows a correction of the timeline', async () => {
    await show()
    await before()
    const { events } = await view.app.call('postings.timeline', { id: ids[0] ?? '' })
    const moves = events.filter(({ kind }) => kind === 'stageChanged').map(({ id }) => id)
    await view.app.call('events.remove', { ids: moves.slice(0, 1) })
    await waitFor(async () =>
      expect((await before()).textContent).toBe('You applied here on Mar 2, 2026 for Tide Clerk.'),
    )
    await view.app.call('events.remove', { ids: moves })
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Applied before' })).toBeNull())
  })
})

describe('the page of an employer', () => {
  test('is reached by its name and by keys, and left by Escape', async () => {
    await show()
    await view.user.click(await screen.findByRole('button', { name: 'Gannet Rail GmbH' }))
    await heading('Gannet Rail GmbH')
    screen.getByText('2 postings · 1 applied to · 1 ended')
    const happened = screen.getByRole('region', { name: 'What happened' })
    expect(
      within(happened)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual(['RejectedApr 20, 2026Tide Clerk', 'AppliedMar 2, 2026Tide Clerk'])
    await view.user.keyboard('{Escape}')
    await heading('Signal Fitter')
    await view.user.keyboard('ge')
    await heading('Gannet Rail GmbH')
  })

  test('opens its postings, which lead back to it', async () => {
    await show('employer/gannet%20rail')
    const list = await screen.findByRole('list', { name: 'Postings of this employer' })
    const line = within(list).getByRole('button', {
      name: /^Tide Clerk.*Rejected on Apr 20, 2026 · applied Mar 2, 2026/,
    })
    await view.user.click(line)
    await heading('Tide Clerk')
    await view.user.keyboard('{Escape}')
    await heading('Gannet Rail GmbH')
  })

  test('marks it as one to avoid, which its rows show, and takes that back', async () => {
    await show('employer/gannet%20rail')
    const { user } = view
    await user.click(await screen.findByRole('button', { name: 'Avoid…' }))
    await user.type(await screen.findByLabelText(/^Why/), 'Never answers')
    await user.click(screen.getByRole('button', { name: 'Mark as one to avoid' }))
    await screen.findByText(/You marked this employer as one to avoid: Never answers/)
    const rows = async () => (await view.app.call('postings.list')).rows
    expect((await rows()).filter((row) => row.isEmployerAvoided).length).toBe(2)
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    await waitFor(() => expect(screen.queryByText(/You marked this employer/)).toBeNull())
    expect((await rows()).some((row) => row.isEmployerAvoided)).toBe(false)
  })

  test('there is none where no employer is named', async () => {
    await show('all?posting=ID2&pane=detail')
    await heading('Night Porter')
    expect(screen.queryByRole('button', { name: 'Employer not stated' })).toBeNull()
    await view.user.keyboard('ge')
    await screen.findByText('This posting names no employer')
  })
})

describe('people', () => {
  const people = async (n: number) =>
    (await view.app.call('people.ofPosting', { postingId: ids[n] ?? '' })).people

  test('are added by name, found again for another posting, and written about', async () => {
    await show()
    const { user } = view
    await heading('Signal Fitter')
    await user.keyboard('p')
    await user.type(
      await screen.findByRole('combobox', { name: 'Find or add a person' }),
      'Ada Brandt{Enter}',
    )
    await screen.findByRole('option', { name: /Ada Brandt/, selected: true })
    await user.keyboard('{Escape}')
    await user.click(await screen.findByRole('button', { name: /^Ada Brandt/ }))
    const sheet = await screen.findByRole('dialog', { name: 'Ada Brandt' })
    await user.type(within(sheet).getByLabelText('Role'), 'Recruiter')
    await user.type(within(sheet).getByLabelText('Phone'), '+47 55')
    await user.keyboard('{Escape}')
    await screen.findByRole('button', { name: /^Ada Brandt\s+Recruiter/ })
    expect(await people(1)).toMatchObject([{ role: 'Recruiter', phone: '+47 55' }])
    await user.keyboard('{Control>}k{/Control}')
    await user.type(await screen.findByRole('combobox', { name: /Find a command/ }), 'ada')
    await user.click(await screen.findByRole('option', { name: /Ada Brandt/ }))
    await screen.findByRole('dialog', { name: 'Ada Brandt' })
  })

  test('a contact without a name is not lost: the sheet asks for one', async () => {
    await show()
    await view.app.call('people.create', { name: 'Bo Ek', postingIds: [ids[1] ?? ''] })
    await view.user.click(await screen.findByRole('button', { name: /^Bo Ek/ }))
    await view.user.clear(await screen.findByLabelText('Name'))
    await view.user.click(screen.getByRole('button', { name: 'Done' }))
    await screen.findByText('A contact needs a name.')
    expect((await people(1)).map(({ name }) => name)).toEqual(['Bo Ek'])
  })

  test('a new contact is one record, though its fields are left one by one', async () => {
    await show()
    const { user, app } = view
    await heading('Signal Fitter')
    await user.keyboard('{Control>}k{/Control}')
    await user.type(await screen.findByRole('combobox', { name: /Find a command/ }), 'new contact{Enter}')
    const sheet = await screen.findByRole('dialog', { name: 'New contact' })
    await user.type(within(sheet).getByLabelText('Name'), 'Cleo Varga{Tab}Tug master{Tab}Gannet Rail')
    await user.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    const { people } = await app.call('people.list')
    expect(people.map(({ name, role, organisation }) => [name, role, organisation])).toEqual([
      ['Cleo Varga', 'Tug master', 'Gannet Rail'],
    ])
  })
})
