import { act, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { usePacedPages } from '../../renderer/views/postings/pacedPages.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const frame = 16

function scroll() {
  const { result, rerender } = renderHook(({ page }) => usePacedPages(page, page), {
    initialProps: { page: 0 },
  })
  const pass = (milliseconds: number) => act(() => vi.advanceTimersByTime(milliseconds))
  return {
    asked: () => result.current.first,
    /** One frame after another, each with the next of these pages in sight. */
    through(pages: number[]) {
      for (const page of pages) {
        rerender({ page })
        pass(frame)
      }
    },
    pass,
  }
}
const every = (step: number, frames: number) => Array.from({ length: frames }, (_, n) => (n + 2) * step)

test('the next page is asked for at once', () => {
  const list = scroll()
  list.through([1])
  expect(list.asked()).toBe(1)
})

test('a list that whole pages go by of asks where it stands', () => {
  const list = scroll()
  list.through([1, ...every(3, 20)])
  expect(list.asked()).toBe(1)
  list.pass(100)
  expect(list.asked()).toBe(63)
})

test('one that goes by for long shows something now and then', () => {
  const list = scroll()
  list.through([1, ...every(3, 50)])
  expect(list.asked()).toBeGreaterThan(60)
  expect(list.asked()).toBeLessThan(153)
})
