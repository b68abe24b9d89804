// What stands around the day: words for the time of day, zones in words, the two ends of a time to apply in.

import { describe, expect, it } from 'vitest'
import { readDate } from '../electron/core/import/dates/dates.ts'
import { bareDates } from './helpers/bareDates.ts'

function said(text: string, role: 'deadline' | 'other' = 'other'): string | null {
  const { value } = readDate(text, { ...bareDates, role, order: 'dayFirst' })
  return value === null || value.kind === 'none' ? null : (value.date ?? value.local ?? value.instant)
}

describe('a day and its time', () => {
  it.each([
    ['27.11.2026 do godz. 15:00', '2026-11-27T15:00:00'],
    // How long it is until then is no part of the day.
    ['2026.12.13 (일) D-20', '2026-12-13'],
    ['2026年12月13日（日）あと20日', '2026-12-13'],
    ['13/12/2026 - quedan 20 días', '2026-12-13'],
    ['13.12.2026, noch 20 Tage', '2026-12-13'],
    ['13 December 2026 · 20 days left', '2026-12-13'],
    ['13/12/2026 J-20', '2026-12-13'],
    ['10/12/2026 ore 12.00', '2026-12-10T12:00:00'],
    ['13/12/2026 à 17h00', '2026-12-13T17:00:00'],
    ['11/12/2026 a las 14:00', '2026-12-11T14:00:00'],
    ['13-12-2026 om 12.00 uur', '2026-12-13T12:00:00'],
    ['11. prosince 2026 do 12:00 hod.', '2026-12-11T12:00:00'],
    ['2026-12-11 klockan 23:59', '2026-12-11T23:59:00'],
    ['Friday, December 11, 2026 by 5:00 p.m.', '2026-12-11T17:00:00'],
    ['12 noon on 30 November 2026', '2026-11-30T12:00:00'],
    ['11 December 2026 at 1700 hours', '2026-12-11T17:00:00'],
    ['11/12/2026 às 18h', '2026-12-11'],
    ['11.12.2026, 24 Uhr', '2026-12-11'],
    ['30 November 2026 at midnight', '2026-11-30'],
    ['11 décembre 2026 à minuit', '2026-12-11'],
    ['Dec 11, 2026 EOD', '2026-12-11'],
    ['11 December 2026 or until filled', '2026-12-11'],
    ['Open until 11 December 2026', '2026-12-11'],
    ['11 December 2026 to jobs@acme.example', '2026-12-11'],
    ['11. Dezember 2026 per E-Mail an jobs@acme.example.', '2026-12-11'],
    ['11 December 2026, 5 pm via our website', '2026-12-11T17:00:00'],
    ['11:59 PM EST on December 11, 2026', '2026-12-12T04:59:00.000Z'],
    ['11 Dec 2026 - 21:59 (UTC)', '2026-12-11T21:59:00.000Z'],
    ['11 Dec 2026 23:59 (Europe/Berlin)', '2026-12-11T22:59:00.000Z'],
    ['11 Dec 2026 23:59 (our time)', '2026-12-11T23:59:00'],
    ['11 Dec 2026 (GMT)', '2026-12-11'],
    ['06 Dec 2026 11:55 PM AUS Eastern Daylight Time', '2026-12-06T23:55:00'],
    ['06 Dec 2026 AUS Eastern Daylight Time', '2026-12-06'],
  ])('%s', (text, date) => expect(said(text)).toBe(date))

  it.each(['15:00', '17:00 Uhr', '12 h', '3 to 5 years', '12.2026', 'by 5 pm', 'noon', 'until filled'])(
    'none is made of "%s"',
    (text) => expect(said(text)).toBeNull(),
  )
})

describe('the time in which one may apply', () => {
  it.each([
    ['01.11.2026 - 27.11.2026', '2026-11-27'],
    ['1 november till och med 27 november 2026', '2026-11-27'],
    ['10 de agosto de 2026 até 15 de setembro de 2026', '2026-09-15'],
    ['2026年11月20日至2026年12月5日', '2026-12-05'],
    ['1 to 12 December 2026', '2026-12-12'],
  ])('%s ends', (text, date) => {
    expect(said(text, 'deadline')).toBe(date)
    expect(said(text)).toBeNull()
  })

  it.each(['10 - 12 - 14', '5 to 7 days', '2026-12-05 to be confirmed'])('"%s" is none', (text) =>
    expect(said(text, 'deadline')).toBeNull(),
  )
})
