// @vitest-environment jsdom
// The numbers above the bars of the weeks.

import { render } from '@testing-library/react'
import { expect, test } from 'vitest'
import { WeekBars } from '../../renderer/views/insights/WeekBars.tsx'
import { addDays } from '../../shared/calendar.ts'

test.each([
  ['of three figures stand above the labelled bars only: they are wider than a bar', 100, 7],
  ['of two figures stand above every bar', 10, 26],
])('numbers %s', (_, least, shown) => {
  const weeks = Array.from({ length: 26 }, (_, index) => ({
    startsOn: addDays('2026-06-01', 7 * index),
    count: least + index,
  }))
  const { container } = render(<WeekBars weeks={weeks} of={0} today="2026-11-26" />)
  const texts = [...container.querySelectorAll('[aria-hidden]')].map(({ textContent }) => textContent ?? '')
  expect(texts.filter((text) => /^\d+$/.test(text))).toHaveLength(shown)
})

test('weeks of long ago are not called this week, and say when they were', () => {
  const weeks = [{ startsOn: '2019-06-03', count: 2 }]
  const { container } = render(<WeekBars weeks={weeks} of={2} today="2026-11-26" />)
  expect(container.textContent).not.toContain('This week')
  expect(container.textContent).toMatch(/The last began in the week from .*2019/)
})
