// @vitest-environment jsdom
// Look-alikes side by side, told apart or merged field by field: the window over the real app.

import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { postingJson, startApp } from '../helpers/app.ts'
import { importLookAlikes } from '../helpers/lookAlikes.ts'
import { type RenderedWindow, renderWindow } from '../helpers/renderWindow.tsx'

let view: RenderedWindow
let pair: { one: string; other: string }

async function show(place = 'duplicates') {
  const app = await startApp()
  pair = await importLookAlikes(app)
  await app.call('tracking.setStage', { ids: [pair.one], stageId: 'applied' })
  await app.call('tracking.setTags', { ids: [pair.one], add: ['rail'] })
  await app.call('notes.create', { postingId: pair.other, body: 'Seen on the board too.' })
  view = await renderWindow({ app, place: place.replace('OTHER', pair.other) })
}

beforeEach(() => localStorage.clear())
afterEach(() => view.close())

const card = () => screen.findByRole('listitem', { name: /Perhaps the same job/ })
const total = async () => (await view.app.call('postings.counts')).all
const choice = (field: string, text: RegExp) =>
  within(screen.getByRole('radiogroup', { name: field })).getByRole('radio', { name: text })

describe('a pair', () => {
  test('shows both with the evidence in words, and is counted in the sidebar', async () => {
    await show()
    const shown = within(await card())
    shown.getByText(/Same employer \(Gannet Rail\) and title \(“Signal Engineer”\)/)
    shown.getByRole('button', { name: /Signal Engineer Gannet Rail.*Applied/ })
    shown.getByRole('button', { name: /Signal Engineer \(m\/f\/d\)/ })
    await screen.findByRole('link', { name: 'Possible duplicates 1' })
  })

  test('that are two jobs is told apart, with a way back', async () => {
    await show()
    await view.user.click(within(await card()).getByRole('button', { name: 'Not a duplicate' }))
    await screen.findByText('No two postings look alike')
    await waitFor(() => expect(screen.queryByRole('link', { name: /Possible duplicates/ })).toBeNull())
    await view.user.click(screen.getByRole('button', { name: 'Undo' }))
    await card()
  })

  test('that is none from the start takes the focus from nobody', async () => {
    const app = await startApp()
    await app.importTexts({ 'one.json': postingJson() })
    view = await renderWindow({ app, place: 'duplicates' })
    await screen.findByText('No two postings look alike')
    expect(document.activeElement).toBe(document.body)
  })

  test('is gone to by the keys that go to the first and last of a list', async () => {
    await show()
    const { user, app } = view
    const twins = ['Rail Planner', 'Rail Planner (m/f/d)'].map((title, index) => [
      `planner ${index}.json`,
      postingJson({ title, identifier: undefined, url: `https://board${index}.example/planner` }),
    ])
    await app.importTexts(Object.fromEntries(twins))
    await screen.findByRole('link', { name: 'Possible duplicates 2' })
    const cards = await screen.findAllByRole('listitem', { name: /Perhaps the same job/ })
    await user.keyboard('j')
    await waitFor(() => expect(document.activeElement).toBe(cards[0]))
    await user.keyboard('{End}')
    expect(document.activeElement).toBe(cards[1])
    await user.keyboard('{Home}')
    expect(document.activeElement).toBe(cards[0])
  })

  test('gives the focus to another pair of the same job once it is settled, before that of another job', async () => {
    await show()
    const importAlike = (title: string, hosts: string[]) =>
      view.app.importTexts(
        Object.fromEntries(
          hosts.map((host) => [
            `${title} ${host}.json`,
            postingJson({ title, identifier: undefined, url: `https://${host}.example/${title.length}` }),
          ]),
        ),
      )
    await importAlike('Dock Foreman (nights)', ['one', 'two'])
    await importAlike('Rail Planner', ['one', 'two', 'three'])
    await screen.findByRole('link', { name: 'Possible duplicates 5' })
    await view.user.keyboard('j{Home}')
    const planners = screen.getAllByRole('listitem', { name: /Rail Planner and/ })
    expect(planners).toHaveLength(3)
    const last = planners.at(-1)!
    last.focus()
    await view.user.click(within(last).getByRole('button', { name: 'Not a duplicate' }))
    await waitFor(() =>
      expect(document.activeElement?.getAttribute('aria-label')).toMatch(/Rail Planner and/),
    )
  })

  test('is named above either posting', async () => {
    await show('all?posting=OTHER')
    const notice = within(await screen.findByRole('region', { name: 'Possible duplicate' }))
    notice.getByText(/Perhaps the same job as/)
    await view.user.click(notice.getByRole('button', { name: 'Compare…' }))
    await screen.findByRole('dialog', { name: 'Compare and merge' })
  })

  test('leaves the focus in the posting when it is told apart there', async () => {
    await show('all?posting=OTHER')
    const apart = await screen.findByRole('button', { name: 'Not a duplicate' })
    apart.focus()
    await view.user.keyboard('{Enter}')
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Possible duplicate' })).toBeNull())
    await waitFor(() => expect(document.activeElement?.id).toBe('posting-detail'))
  })
})

describe('a merge', () => {
  test('leaves what lies below its dialog alone, whatever has the focus', async () => {
    await show('all?posting=OTHER')
    const { user, app } = view
    await user.click(await screen.findByRole('button', { name: 'Compare…' }))
    await screen.findByText(/Kept from both:/)
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    await user.keyboard('be')
    await user.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('dialog', { name: 'Compare and merge' })).toBeNull())
    expect(await app.call('postings.counts')).toMatchObject({ bookmarked: 0, archived: 0 })
    await user.keyboard('b')
    await waitFor(async () => expect((await app.call('postings.counts')).bookmarked).toBe(1))
  })

  test('takes each field as chosen, keeps what hangs on both, and is undone', async () => {
    await show()
    const { user, app } = view
    await user.click(within(await card()).getByRole('button', { name: 'Compare and merge…' }))
    await screen.findByText(/Kept from both:/)
    screen.getByText(/1 note, 1 tag, \d events, 2 originals/)
    screen.getByText(/It will stand in “Applied”, where the latest move of either led\./)
    // The one that was applied to is kept; where it says nothing, the other is taken.
    expect(choice('Record to keep', /Signal Engineer Applied/)).toHaveProperty('checked', true)
    expect(choice('Salary', /DKK.44,000/)).toHaveProperty('checked', true)
    expect(choice('Title', /^Signal Engineer$/)).toHaveProperty('checked', true)
    // Both begin alike: what differs is shown, and all of it when asked for.
    choice('Text', /^….{40,90}of the planner\. Part-time is welcome\.$/)
    await user.click(screen.getByRole('button', { name: 'Show all' }))
    choice('Text', /^You look after .* Part-time is welcome\.$/)
    await user.click(choice('Title', /m\/f\/d/))
    await user.click(screen.getByRole('button', { name: 'Merge' }))

    // Who goes through the pairs stays among them, also when it is undone.
    await screen.findByText('No two postings look alike')
    expect(await total()).toBe(1)
    const merged = await app.call('postings.get', { id: pair.one })
    expect(merged).toMatchObject({
      title: 'Signal Engineer (m/f/d)',
      tracking: { stageId: 'applied', tags: [{ name: 'rail' }] },
      notes: [{ body: 'Seen on the board too.' }],
      salaries: [{ min: '44000' }],
    })
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    await waitFor(async () => expect(await total()).toBe(2))
    await card()
  })

  test('shows the one posting when asked to, and the next pair has the focus', async () => {
    await show()
    const { user, app } = view
    const twins = ['Rail Planner', 'Rail Planner (m/f/d)'].map((title, index) => [
      `planner ${index}.json`,
      postingJson({ title, identifier: undefined, url: `https://board${index}.example/planner` }),
    ])
    await app.importTexts(Object.fromEntries(twins))
    const [first, next] = await waitFor(() => {
      const cards = screen.getAllByRole('listitem', { name: /Perhaps the same job/ })
      expect(cards).toHaveLength(2)
      return cards
    })
    first?.focus()
    await user.keyboard('{Enter}')
    await screen.findByText(/Kept from both:/)
    await user.keyboard('{Control>}{Enter}{/Control}')
    await waitFor(() => expect(document.activeElement).toBe(next))
    await user.click(screen.getByRole('button', { name: 'Show the posting' }))
    await screen.findByRole('article', { name: /Rail Planner|Signal Engineer/ })
  })

  test('of the last pair leaves the focus in the view, and undo gives it to the pair', async () => {
    await show()
    const { user } = view
    ;(await card()).focus()
    await user.keyboard('{Enter}')
    await screen.findByText(/Kept from both:/)
    await user.keyboard('{Control>}{Enter}{/Control}')
    await screen.findByText('No two postings look alike')
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('main')))
    await user.keyboard('u')
    const again = await card()
    await waitFor(() => expect(document.activeElement).toBe(again))
  })

  test('can keep the other record; what was chosen stays chosen', async () => {
    await show()
    const { user, app } = view
    await user.click(within(await card()).getByRole('button', { name: 'Compare and merge…' }))
    await screen.findByText(/Kept from both:/)
    await user.click(choice('Web address', /signal-engineer/))
    await user.click(choice('Record to keep', /m\/f\/d/))
    expect(choice('Title', /m\/f\/d/)).toHaveProperty('checked', true)
    expect(choice('Web address', /signal-engineer/)).toHaveProperty('checked', true)
    await user.click(screen.getByRole('button', { name: 'Merge' }))
    await waitFor(async () => expect(await total()).toBe(1))
    const { urls, title } = await app.call('postings.get', { id: pair.other })
    expect(urls.posting).toBe('https://jobs.gannet.example/signal-engineer')
    expect(title).toBe('Signal Engineer (m/f/d)')
  })

  test('of two that were selected in the list', async () => {
    await show('all')
    const rows = await screen.findAllByRole('row')
    for (const row of rows) await view.user.click(within(row).getByRole('button', { name: /Select/ }))
    await view.user.keyboard('{Control>}k{/Control}')
    const palette = await screen.findByRole('dialog')
    await view.user.type(within(palette).getByRole('combobox'), 'compare and merge')
    await view.user.keyboard('{Enter}')
    await screen.findByRole('dialog', { name: 'Compare and merge' })
  })
})
