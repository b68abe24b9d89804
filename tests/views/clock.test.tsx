// What time it is on screen: the same everywhere.

import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, renderHook } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { useNow } from '../../renderer/clock.ts'
import { fail } from '../../shared/result.ts'

const before = window.roledex
beforeEach(() => {
  vi.useFakeTimers()
  window.roledex = { call: async () => fail('unavailable', 'Not here.'), onChange: () => () => {} }
})
afterEach(() => {
  vi.useRealTimers()
  if (before === undefined) delete window.roledex
  else window.roledex = before
})

test('what came on screen half a minute later goes on to the next minute with the rest', () => {
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>
  )
  const first = renderHook(useNow, { wrapper })
  const begun = Date.now()
  act(() => vi.advanceTimersByTime(30_000))
  const second = renderHook(useNow, { wrapper })
  act(() => vi.advanceTimersByTime(30_000))
  expect(first.result.current.now).toBe(begun + 60_000)
  expect(second.result.current.now).toBe(begun + 60_000)
  first.unmount()
  act(() => vi.advanceTimersByTime(60_000))
  expect(second.result.current.now).toBe(begun + 120_000)
  second.unmount()
})
