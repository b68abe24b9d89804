// @vitest-environment jsdom

import { beforeEach, expect, it, vi } from 'vitest'

beforeEach(() => {
  vi.resetModules()
  window.history.replaceState(null, '', '/')
})

it('opens on Today, with no address given and with an empty one', async () => {
  const { currentPlace } = await import('../../renderer/navigation.ts')
  expect(window.location.hash).toBe('')
  expect(currentPlace().view).toEqual({ name: 'today' })
  window.location.hash = '#/'
  expect(currentPlace().view).toEqual({ name: 'today' })
})

it('stands on no posting where the address names none', async () => {
  window.location.hash = '#/all?posting=&pane=detail'
  const { currentPlace } = await import('../../renderer/navigation.ts')
  expect(currentPlace().postingId).toBeNull()
})

it('opens where the address says', async () => {
  window.location.hash = '#/all?posting=one'
  const { currentPlace } = await import('../../renderer/navigation.ts')
  expect(currentPlace()).toMatchObject({ view: { name: 'all' }, postingId: 'one' })
})
