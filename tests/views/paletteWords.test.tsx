import { screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { postingJson, startApp } from '../helpers/app.ts'
import { type RenderedWindow, renderWindow } from '../helpers/renderWindow.tsx'

let view: RenderedWindow
afterEach(() => view?.close())

test('the palette finds commands by what they are called elsewhere, and the one that says least besides comes first', async () => {
  const app = await startApp()
  await app.importTexts({ 'one.json': postingJson() })
  view = await renderWindow({ app, place: 'all?q=harbour' })
  await screen.findAllByRole('row')
  for (const [typed, first] of [
    ['csv', /^Import postings…/],
    ['json', /^Export…/],
    ['shortcuts', /^Keys of this screen/],
    ['trash', /^Bin/],
    ['notifications', /^Reminders…/],
    ['type in', /^New posting…/],
    ['by hand', /^New posting…/],
    ['save', /^Save this search…/],
  ] as const) {
    await view.user.keyboard('{Control>}k{/Control}')
    await view.user.keyboard(typed)
    await screen.findByDisplayValue(typed)
    const [best] = await screen.findAllByRole('option')
    expect(best?.textContent, typed).toMatch(first)
    await view.user.keyboard('{Escape}')
    if (screen.queryByRole('dialog') !== null) await view.user.keyboard('{Escape}')
  }
})
