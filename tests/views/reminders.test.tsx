// @vitest-environment jsdom
// The settings of reminders, and the browser's own notifications, on a stand-in for them.

import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { defaultReminders } from '../../shared/reminders.ts'
import { postingJson, startApp } from '../helpers/app.ts'
import { type RenderedWindow, renderWindow } from '../helpers/renderWindow.tsx'

class FakeNotification {
  static permission: NotificationPermission = 'default'
  static shown: FakeNotification[] = []
  static async requestPermission() {
    FakeNotification.permission = 'granted'
    return FakeNotification.permission
  }
  onclick: (() => void) | null = null
  readonly title: string
  readonly body: string | undefined
  constructor(title: string, options?: NotificationOptions) {
    this.title = title
    this.body = options?.body
    FakeNotification.shown.push(this)
  }
}

let view: RenderedWindow
beforeEach(() => {
  FakeNotification.permission = 'default'
  FakeNotification.shown = []
  vi.stubGlobal('Notification', FakeNotification)
  vi.stubGlobal('focus', () => {})
})
afterEach(async () => {
  await view.close()
  vi.unstubAllGlobals()
})

/** The window as it is in a browser. */
async function openInBrowser(app = startApp()) {
  view = await renderWindow({ app: await app })
  const desktop = window.roledex
  if (desktop === undefined) throw new Error('renderWindow gives the window its core')
  const { call } = desktop
  desktop.call = async (method, input) =>
    method === 'shell.info'
      ? { ok: true, value: { kind: 'browser', platform: 'linux' } }
      : call(method, input)
  await screen.findByRole('navigation', { name: 'Views' })
}

async function openPart() {
  await view.user.keyboard('{Control>},{/Control}')
  return within(await screen.findByRole('region', { name: 'Reminders' }))
}

const kept = async () => (await view.app.call('settings.get')).reminders

test('how long before, when in the day and quiet hours are chosen; off is off', async () => {
  await openInBrowser()
  const part = await openPart()
  const listing = within(await part.findByRole('group', { name: 'A listing closes' }))
  await view.user.click(listing.getByRole('checkbox', { name: 'A week before' }))
  await waitFor(async () => expect((await kept()).leads.listing).toEqual(['d7', 'd3', 'd0']))
  await view.user.click(part.getByRole('checkbox', { name: 'Quiet hours' }))
  await waitFor(async () => expect((await kept()).quiet).toBeNull())
  await view.user.click(part.getByRole('radio', { name: 'Off' }))
  await waitFor(async () => expect((await kept()).isOn).toBe(false))
  await waitFor(() => expect(part.queryByRole('group', { name: 'A listing closes' })).toBeNull())
})

test('a time is kept once its field is left, and none that stood there on the way', async () => {
  await openInBrowser()
  const part = await openPart()
  const morning = part.getByRole<HTMLInputElement>('textbox', { name: 'The morning begins at' })
  const before = (await kept()).morning
  const write = async (text: string) => {
    await view.user.clear(morning)
    await view.user.type(morning, text)
  }
  await write('25:00')
  await view.user.tab()
  await part.findByText(/^There is no 25:00/)
  expect(morning.value).toBe('25:00')
  expect(morning.getAttribute('aria-invalid')).toBe('true')
  expect((await kept()).morning).toBe(before)
  await write('10:15')
  await view.user.tab()
  await waitFor(async () => expect((await kept()).morning).toBe('10:15'))
  expect(part.queryByText(/^There is no/)).toBeNull()
  await write('9{Enter}')
  await waitFor(async () => expect((await kept()).morning).toBe('09:00'))
  await write('7{Escape}')
  await waitFor(async () => expect((await kept()).morning).toBe('07:00'))
})

test('the browser is asked on the person’s word only; then what waits is shown, once, and opens its posting', async () => {
  const app = await startApp({ reminding: { settleMs: 1 } })
  await app.call('settings.set', { reminders: { ...defaultReminders, quiet: null } })
  const { files } = await app.importTexts({ 'a.json': postingJson({ validThrough: '2026-11-24' }) })
  await new Promise((resolve) => setTimeout(resolve, 30))
  app.clock.set('2026-11-24T08:00:00Z')
  await app.restart()
  await openInBrowser(Promise.resolve(app))
  const part = await openPart()
  await part.findByText('This browser does not show them yet. It asks you first.')
  expect(FakeNotification.shown).toEqual([])
  await view.user.click(part.getByRole('button', { name: 'Show notifications in this browser' }))
  await waitFor(() =>
    expect(FakeNotification.shown).toEqual([
      expect.objectContaining({
        title: 'Closes today',
        body: 'Harbour Pilot Scheduler, Northvale Harbour',
      }),
    ]),
  )
  await view.user.click(await part.findByRole('button', { name: 'Send a test notification' }))
  expect(FakeNotification.shown.at(-1)?.title).toBe('Roledex can reach you here')
  FakeNotification.shown[0]?.onclick?.()
  await waitFor(() => expect(location.hash).toContain(files[0]?.postings[0]))
})

test('one thing gets reminders of its own by keys, is shown with them, and goes back to the settings', async () => {
  const app = await startApp()
  const { files } = await app.importTexts({ 'a.json': postingJson({ validThrough: '2026-11-27' }) })
  const id = files[0]?.postings[0] ?? ''
  await openInBrowser(Promise.resolve(app))
  await view.user.keyboard('gt')
  const list = await screen.findByRole('listbox', { name: 'Today, soonest first' })
  const times = async () =>
    (await app.call('due.list', { postingIds: [id] })).things.map(({ reminders }) => reminders)
  const open = async () => {
    await view.user.keyboard('!')
    return within(await screen.findByRole('dialog', { name: 'Remind me' }))
  }
  await view.user.keyboard('j')
  await waitFor(() => expect(list.getAttribute('aria-activedescendant')).not.toBeNull())
  const dialog = await open()
  const ticked = () => dialog.getAllByRole('checkbox', { checked: true })
  expect(ticked()).toHaveLength(2)
  await view.user.click(dialog.getByRole('checkbox', { name: /^3 days before/ }))
  await view.user.type(dialog.getByRole('textbox', { name: 'Another time' }), 'whenever{Enter}')
  await dialog.findByText(/^Not understood/)
  await view.user.clear(dialog.getByRole('textbox', { name: 'Another time' }))
  await view.user.type(dialog.getByRole('textbox', { name: 'Another time' }), '2 days before at 18:00{Enter}')
  expect(ticked()).toHaveLength(2)
  await view.user.click(dialog.getByRole('button', { name: 'Set' }))
  await waitFor(async () => expect(await times()).toEqual([['d2 18:00', 'd0']]))
  await within(list).findByText(/^Reminders: 2 days before at 6:00.PM, that morning$/)

  const again = await open()
  await view.user.click(again.getByRole('button', { name: 'None' }))
  await view.user.click(again.getByRole('button', { name: 'Set no reminders' }))
  await within(list).findByText('No reminders')
  await view.user.click((await open()).getByRole('button', { name: 'As in the settings' }))
  await waitFor(async () => expect(await times()).toEqual([null]))
  await view.user.keyboard('u')
  await waitFor(async () => expect(await times()).toEqual([[]]))
})

test('beside the listing’s date no reminders are promised once the application is out', async () => {
  const app = await startApp()
  const { files } = await app.importTexts({ 'a.json': postingJson({ validThrough: '2026-11-27' }) })
  await openInBrowser(Promise.resolve(app))
  await view.user.keyboard('gi')
  const promised = { name: /^Reminders: 3 days before, that morning/ }
  await screen.findByRole('button', promised)
  await app.call('tracking.setStage', { ids: files[0]?.postings ?? [], stageId: 'applied' })
  await waitFor(() => expect(screen.queryByRole('button', promised)).toBeNull())
  screen.getByText('Listing expires')
})

test('what is done says which date of the posting it was', async () => {
  const app = await startApp()
  const { files } = await app.importTexts({ 'a.json': postingJson({ validThrough: '2026-11-22' }) })
  const ids = files[0]?.postings ?? []
  await app.call('tracking.setDeadline', { ids, deadline: { on: '2026-11-21', time: null } })
  await openInBrowser(Promise.resolve(app))
  await view.user.keyboard('gt')
  const list = await screen.findByRole('listbox', { name: 'Today, soonest first' })
  await view.user.keyboard('j')
  await waitFor(() => expect(list.getAttribute('aria-activedescendant')).toMatch(/mine/))
  await view.user.keyboard('y')
  await screen.findByText('Done: my deadline of “Harbour Pilot Scheduler”')
  await view.user.keyboard('jy')
  await screen.findByText('Done: the listing’s deadline of “Harbour Pilot Scheduler”')
})

test('Deadlines says of a date that it is snoozed, and until when', async () => {
  const app = await startApp()
  const { files } = await app.importTexts({ 'a.json': postingJson({ validThrough: '2026-11-27' }) })
  const key = `listing ${files[0]?.postings[0]}`
  await app.call('due.snooze', { keys: [key], until: '2026-11-25T07:00:00Z' })
  await openInBrowser(Promise.resolve(app))
  await view.user.keyboard('gd')
  await screen.findByText(/^Snoozed until Wed/)
})

test('what is ticked in Today is done with by a button of the bar, all of it at once', async () => {
  const app = await startApp()
  await app.importTexts({
    'a.json': postingJson({ title: 'Lock Keeper', validThrough: '2026-11-22' }),
    'b.json': postingJson({ title: 'Ferry Pilot', validThrough: '2026-11-23', url: 'https://b.example/2' }),
    'c.json': postingJson({ title: 'Dredger', validThrough: '2026-11-24', url: 'https://b.example/3' }),
  })
  await openInBrowser(Promise.resolve(app))
  await view.user.keyboard('gt')
  await screen.findByText('Lock Keeper')
  await view.user.keyboard('jxjx')
  const bar = await screen.findByRole('toolbar', { name: 'Selected postings' })
  await within(bar).findByText(/^2/)
  await view.user.click(within(bar).getByRole('button', { name: 'Done' }))
  await waitFor(() => expect(screen.queryByText('Ferry Pilot')).toBeNull())
  expect(screen.queryByText('Lock Keeper')).toBeNull()
  screen.getByText('Dredger')
  await waitFor(() => expect(screen.queryByRole('toolbar', { name: 'Selected postings' })).toBeNull())
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('listbox')))
})
