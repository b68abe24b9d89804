// A time of day as it is typed, and as it is shown.

import { expect, test } from 'vitest'
import { printQuickTime, readQuickTime } from '../shared/quickDates/quickTime.ts'

test.each([
  ['', null],
  ['17:00', '17:00'],
  ['9', '09:00'],
  ['930', '09:30'],
  ['1730', '17:30'],
  ['9.30', '09:30'],
  ['17h30', '17:30'],
  ['5 pm', '17:00'],
  ['5:30 PM', '17:30'],
  ['noon', '12:00'],
  ['١٧:٠٠', '17:00'],
])('%j is %s', (text, time) => {
  expect(readQuickTime(text)).toEqual({ time })
})

test.each(['soon', '25', '9:75', '1999', '24:00', 'midnight', '5:00:xx'])('%j is no time', (text) => {
  expect(readQuickTime(text)).toHaveProperty('problem')
})

test('what is shown can be typed', () => {
  for (const locale of ['en-GB', 'en-US', 'de-DE', 'fr-FR', 'ar-EG', 'ko-KR', 'fi-FI']) {
    for (const time of ['00:00', '09:05', '12:00', '17:30']) {
      expect(readQuickTime(printQuickTime(time, locale))).toEqual({ time })
    }
  }
  expect(printQuickTime('17:00', 'en-US')).toMatch(/^5:00.PM$/)
  expect(printQuickTime('17:00', 'de-DE')).toBe('17:00')
  expect(printQuickTime('soon', 'de-DE')).toBe('soon')
})
