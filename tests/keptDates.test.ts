import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, clockText } from '../shared/calendar.ts'
import { longDay, shortDay, viewListingDeadline, viewMyDeadline } from '../shared/deadlineText.ts'
import { keptLocale, withDatesOf } from '../shared/keptDates.ts'
import { quickDateWords } from '../shared/quickDates/quickDateWords.ts'
import { reminderLine } from '../shared/reminderText.ts'

const moment = { now: Date.parse('2026-11-20T12:00:00Z'), zone: 'UTC' }
const tidy = (text: string) => text.replace(/\s/g, ' ')

describe('a time is told by one clock', () => {
  test.each([
    ['en-US', '2:05 PM', '12:30 AM'],
    ['en-GB', '14:05', '00:30'],
    ['de', '14:05', '00:30'],
    ['ja', '14:05', '00:30'],
  ])('%s: %s', (locale, afternoon, night) => {
    expect(tidy(clockText('14:05', locale))).toBe(afternoon)
    expect(tidy(clockText('00:30', locale))).toBe(night)
    const mine = viewMyDeadline({ on: '2026-11-24', time: '14:05' }, { ...moment, locale })
    expect(tidy(mine.long)).toContain(`2026, ${afternoon}`)
    expect(tidy(quickDateWords('2026-11-24', '14:05', locale))).toContain(afternoon)
    const due = { kind: 'mine', on: '2026-11-21', time: '14:05', latest: '2026-11-21T14:05:00Z' }
    const thing = { ...due, title: 'Harbour Pilot', employerName: null } as Parameters<typeof reminderLine>[0]
    expect(tidy(reminderLine(thing, { ...moment, locale }))).toBe(
      `My deadline tomorrow, ${afternoon}: Harbour Pilot`,
    )
  })

  test('a listing’s own time too, with its zone or without', () => {
    const date = { raw: '', date: null, local: null, readings: [], earliest: null, latest: null }
    const at = '2026-11-24T17:42:00Z'
    const longOf = (given: object) =>
      tidy(
        viewListingDeadline(
          {
            date: { ...date, instant: null, offsetKnown: false, kind: 'none', ...given },
            origin: 'stated',
            confidence: null,
            afterDays: null,
            reason: null,
          },
          { ...moment, locale: 'en-US' },
        ).long,
      )
    expect(longOf({ kind: 'instant', instant: at })).toBe('Tue, Nov 24, 2026, 5:42 PM your time')
    expect(longOf({ kind: 'local', local: '2026-11-24T17:42:00' })).toBe(
      'Tue, Nov 24, 2026, 5:42 PM (time zone not stated)',
    )
  })
})

describe('a sentence that is kept', () => {
  test('has its days and times in the order and with the clock of whoever reads it', () => {
    const kept = 'Set my deadline to 24 Nov 2026, 14:00 for “Harbour Pilot”'
    expect(tidy(withDatesOf('en-US', kept))).toBe(
      'Set my deadline to Nov 24, 2026, 2:00 PM for “Harbour Pilot”',
    )
    expect(withDatesOf('de', kept)).toBe(kept)
    const moved = 'It closes Fri, 4 Sept 2026 (end of day); before, it was Mon, 31 Aug 2026, 09:05 your time.'
    expect(tidy(withDatesOf('en-US', moved))).toBe(
      'It closes Fri, Sep 4, 2026 (end of day); before, it was Mon, Aug 31, 2026, 9:05 AM your time.',
    )
  })

  test('keeps what stands in quotation marks, and what is no day', () => {
    for (const text of [
      'Moved “Talk on 24 Nov 2026, 14:00” to Applied',
      'Added 24 November postings of 2026',
      'Opened 31 Feb 2026',
      '124 Nov 2026',
    ]) {
      expect(withDatesOf('en-US', text)).toBe(text)
    }
  })

  test('every day that is written so is found again', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), (days) => {
        const on = addDays('1990-01-01', days)
        expect(withDatesOf('en-US', `on ${shortDay(on, keptLocale)}.`)).toBe(`on ${shortDay(on, 'en-US')}.`)
        expect(withDatesOf('en-US', longDay(on, keptLocale))).toBe(longDay(on, 'en-US'))
      }),
    )
  })
})
