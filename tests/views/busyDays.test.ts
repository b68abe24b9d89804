// Keys in the month beside the agenda go over days with dates only.

import { expect, test } from 'vitest'
import { busyDayAfterKey } from '../../renderer/views/deadlines/busyDays.ts'

const days = [
  '2026-09-30',
  '2026-11-02',
  '2026-11-20',
  '2026-11-30',
  '2027-01-05',
  '2027-01-28',
  '2027-11-19',
]

test.each([
  ['ArrowRight', '2026-11-02', '2026-11-20'],
  ['ArrowUp', '2026-11-20', '2026-11-02'],
  ['ArrowDown', '2026-11-30', null],
  ['Home', '2026-11-30', '2026-11-02'],
  ['End', '2026-11-02', '2026-11-30'],
  // December has none.
  ['PageDown', '2026-11-30', '2027-01-05'],
  ['PageUp', '2026-11-02', '2026-09-30'],
  ['PageUp', '2026-09-30', null],
  ['Shift PageDown', '2026-11-20', '2027-11-19'],
  ['Shift ArrowRight', '2026-11-02', null],
  ['a', '2026-11-02', null],
])('%s from %s leads to %s', (chord, from, to) => {
  const shiftKey = chord.startsWith('Shift ')
  expect(busyDayAfterKey({ key: chord.replace('Shift ', ''), shiftKey }, from, days)).toBe(to)
})
