// What is asked again because time has passed, though nothing in the library was changed.

import { QueryClientProvider } from '@tanstack/react-query'
import { act, cleanup, render } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createQueryClient, useCall } from '../../renderer/api/call.ts'
import { TimePassing } from '../../renderer/TimePassing.tsx'
import { calendarDayIn } from '../../shared/calendar.ts'
import { ok } from '../../shared/result.ts'

const before = window.roledex
let zone: string
let asked: string[]
beforeEach(() => {
  // Behind the minute the window's clock began with, and far from midnight.
  vi.useFakeTimers({ now: Date.parse(`${calendarDayIn(Date.now() + 2 * 86_400_000, 'UTC')}T12:00:10`) })
  zone = Intl.DateTimeFormat().resolvedOptions().timeZone
  asked = []
  const call = async (method: string) => {
    asked.push(method)
    return ok(method === 'app.info' ? { now: new Date().toISOString(), zone } : {})
  }
  window.roledex = { call, onChange: () => () => {} }
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
  if (before === undefined) delete window.roledex
  else window.roledex = before
})

test('each minute what is still due is counted again, and another zone makes the lists be read again', async () => {
  await renderList()
  expect(asked.toSorted()).toEqual(['app.info', 'due.counts', 'postings.list'])
  asked = []
  await act(() => vi.advanceTimersByTimeAsync(61_000))
  expect(asked.toSorted()).toEqual(['app.info', 'due.counts'])
  asked = []
  zone = zone === 'Pacific/Auckland' ? 'Europe/Berlin' : 'Pacific/Auckland'
  await act(() => vi.advanceTimersByTimeAsync(60_000))
  expect(asked).toContain('postings.list')
})

test('a new day makes the lists be read again', async () => {
  const midnight = Date.parse(`${calendarDayIn(Date.now() + 86_400_000, zone)}T00:00:00`)
  vi.setSystemTime(midnight - 90_000)
  await renderList()
  asked = []
  await act(() => vi.advanceTimersByTimeAsync(130_000))
  expect(asked.filter((method) => method === 'postings.list')).toHaveLength(1)
})

async function renderList() {
  render(
    <QueryClientProvider client={createQueryClient()}>
      <TimePassing />
      <SomeList />
    </QueryClientProvider>,
  )
  await act(() => vi.advanceTimersByTimeAsync(1_000))
}

function SomeList() {
  useCall('postings.list', {})
  return null
}
