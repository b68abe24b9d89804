import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  calendarDayIn,
  dayNumber,
  endOfDayIn,
  instantOfWallTime,
  wallTimeIn,
} from '../shared/calendar.ts'
import {
  describeOrigin,
  lifeFraction,
  longDay,
  viewListingDeadline,
  viewMyDeadline,
} from '../shared/deadlineText.ts'
import type { ListingDeadline, PostingDate } from '../shared/posting.ts'

const blank: PostingDate = {
  raw: '',
  kind: 'none',
  instant: null,
  local: null,
  date: null,
  readings: [],
  earliest: null,
  latest: null,
  offsetKnown: false,
}

function day(date: string): PostingDate {
  return {
    ...blank,
    raw: date,
    kind: 'date',
    date,
    earliest: `${date}T09:59:59.000Z`,
    latest: `${addDays(date, 1)}T11:59:59.000Z`,
  }
}

function instant(at: string): PostingDate {
  return { ...blank, raw: at, kind: 'instant', instant: at, earliest: at, latest: at, offsetKnown: true }
}

function listing(date: PostingDate | null, origin: ListingDeadline['origin'] = 'stated'): ListingDeadline {
  return {
    date,
    origin,
    confidence: origin === 'board_default' ? 'high' : null,
    afterDays: origin === 'board_default' ? 30 : null,
    reason: null,
  }
}

function at(iso: string, zone: string) {
  return { now: new Date(iso).getTime(), zone, locale: 'en-GB' }
}

describe('the calendar of a zone', () => {
  it('knows the day and the time anywhere', () => {
    const now = Date.UTC(2026, 10, 20, 10, 30)
    expect(calendarDayIn(now, 'Pacific/Kiritimati')).toBe('2026-11-21')
    expect(calendarDayIn(now, 'Pacific/Pago_Pago')).toBe('2026-11-19')
    expect(wallTimeIn(now, 'Asia/Kolkata')).toBe('16:00')
  })

  it('finds the instant of a wall time, also when the clock changes', () => {
    const iso = (on: string, time: string, zone: string) =>
      new Date(instantOfWallTime(on, time, zone)).toISOString()
    expect(iso('2026-07-01', '12:00', 'America/New_York')).toBe('2026-07-01T16:00:00.000Z')
    expect(iso('2026-03-29', '02:30', 'Europe/Berlin')).toBe('2026-03-29T01:30:00.000Z')
    expect(iso('2026-10-25', '02:30', 'Europe/Berlin')).toBe('2026-10-25T00:30:00.000Z')
    expect(iso('2026-01-01', '00:00', 'Pacific/Kiritimati')).toBe('2025-12-31T10:00:00.000Z')
  })

  it('ends a day where the clock is set back 25 hours after it began', () => {
    const start = instantOfWallTime('2026-10-25', '00:00', 'Europe/Berlin')
    expect(endOfDayIn('2026-10-25', 'Europe/Berlin') + 1 - start).toBe(25 * 3_600_000)
  })

  it('keeps its words: a wall time leads to an instant that shows it, outside a gap', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 40_000 }),
        fc.constantFrom('UTC', 'America/New_York', 'Asia/Kolkata', 'Pacific/Kiritimati', 'America/Sao_Paulo'),
        (days, zone) => {
          const on = addDays('1970-01-01', days)
          expect(dayNumber(on)).toBe(days)
          expect(calendarDayIn(instantOfWallTime(on, '12:00', zone), zone)).toBe(on)
        },
      ),
      { numRuns: 100 },
    )
  })
})

describe('a whole day', () => {
  const deadline = listing(day('2026-11-26'))

  it.each([
    ['2026-11-20T12:00:00Z', 'UTC', '6 days left', 'soon'],
    ['2026-11-24T12:00:00Z', 'UTC', '2 days left', 'urgent'],
    ['2026-11-25T12:00:00Z', 'UTC', 'Closes tomorrow', 'urgent'],
    ['2026-11-26T23:59:00Z', 'UTC', 'Closes today', 'urgent'],
    ['2026-11-15T12:00:00Z', 'UTC', '11 days left', 'calm'],
    ['2026-11-16T12:00:00Z', 'UTC', '10 days left', 'soon'],
    ['2026-11-27T12:00:00Z', 'UTC', 'Closed yesterday', 'past'],
    ['2026-11-30T12:00:00Z', 'UTC', 'Closed 26 Nov 2026', 'past'],
    // Late in the evening of the 26th in New York it is the 27th in UTC, and still open.
    ['2026-11-27T03:30:00Z', 'America/New_York', 'Closes today', 'urgent'],
    // Already over in Kiritimati, not yet everywhere.
    ['2026-11-26T10:30:00Z', 'Pacific/Kiritimati', 'May be closed', 'past'],
  ])('at %s in %s: %s', (now, zone, pill, urgency) => {
    const view = viewListingDeadline(deadline, at(now, zone))
    expect(view.pill).toBe(pill)
    expect(view.urgency).toBe(urgency)
    expect(view.on).toBe('2026-11-26')
    expect(view.time).toBeNull()
  })

  it('is the same calendar day in every zone', () => {
    for (const zone of ['Pacific/Pago_Pago', 'UTC', 'Pacific/Kiritimati']) {
      expect(viewListingDeadline(deadline, at('2026-11-20T12:00:00Z', zone)).long).toBe(
        'Thu, 26 Nov 2026 (end of day)',
      )
    }
  })

  it('is open to the end of it wherever the person is, then may be closed, then has expired', () => {
    const statusAt = (now: string, zone: string) => viewListingDeadline(deadline, at(now, zone)).status
    expect(statusAt('2026-11-27T04:59:00Z', 'America/New_York')).toBe('open')
    expect(statusAt('2026-11-27T05:01:00Z', 'America/New_York')).toBe('mayBeClosed')
    expect(statusAt('2026-11-27T12:00:01Z', 'America/New_York')).toBe('expired')
  })

  it('counts calendar days over a change of the clock', () => {
    const autumn = listing(day('2026-10-26'))
    const view = viewListingDeadline(autumn, at('2026-10-24T22:30:00Z', 'Europe/Berlin'))
    expect(view.daysLeft).toBe(1)
  })
})

describe('an instant', () => {
  const deadline = listing(instant('2026-11-20T20:30:00.000Z'))

  it.each([
    ['2026-11-20T12:00:00Z', 'UTC', '8 h left', '2026-11-20', '20:30'],
    ['2026-11-20T20:00:00Z', 'UTC', '30 min left', '2026-11-20', '20:30'],
    ['2026-11-20T21:00:00Z', 'UTC', 'Closed today', '2026-11-20', '20:30'],
    ['2026-11-20T01:00:00Z', 'Asia/Kolkata', 'Closes tomorrow', '2026-11-21', '02:00'],
  ])('at %s in %s: %s', (now, zone, pill, on, time) => {
    const view = viewListingDeadline(deadline, at(now, zone))
    expect([view.pill, view.on, view.time]).toEqual([pill, on, time])
  })

  it('is told in the person’s own time', () => {
    expect(viewListingDeadline(deadline, at('2026-11-20T01:00:00Z', 'Asia/Kolkata')).long).toBe(
      'Sat, 21 Nov 2026, 02:00 your time',
    )
  })
})

describe('other dates', () => {
  const now = at('2026-11-20T12:00:00Z', 'UTC')

  it('a time without a zone may be closed from its earliest to its latest instant', () => {
    const local = listing({
      ...blank,
      raw: '2026-11-20T17:00',
      kind: 'local',
      local: '2026-11-20T17:00:00',
      earliest: '2026-11-20T03:00:00.000Z',
      latest: '2026-11-21T05:00:00.000Z',
    })
    const view = viewListingDeadline(local, now)
    expect(view).toMatchObject({
      status: 'mayBeClosed',
      pill: 'May be closed',
      urgency: 'urgent',
      on: '2026-11-20',
    })
    expect(view.long).toBe('Fri, 20 Nov 2026, 17:00 (time zone not stated)')
    expect(viewListingDeadline(local, at('2026-11-19T12:00:00Z', 'UTC')).pill).toBe('Closes tomorrow')
    expect(viewListingDeadline(local, at('2026-11-22T12:00:00Z', 'UTC')).status).toBe('expired')
  })

  it('an ambiguous one shows both readings', () => {
    const view = viewListingDeadline(
      listing({ ...blank, raw: '03/04/2027', kind: 'ambiguous', readings: ['2027-03-04', '2027-04-03'] }),
      now,
    )
    expect(view.pill).toBe('4 Mar or 3 Apr 2027')
    expect(view.long).toBe('Thu, 4 Mar 2027 or Sat, 3 Apr 2027')
    expect(view.origin).toBe('Stated, but it can be read two ways')
    expect(view.on).toBe('2027-03-04')
  })

  it('words without a date are quoted', () => {
    const view = viewListingDeadline(listing({ ...blank, raw: 'Open until filled' }, 'none'), now)
    expect(view).toMatchObject({
      on: null,
      pill: 'No deadline',
      long: '“Open until filled”',
      urgency: 'none',
    })
    expect(view.origin).toBe('No closing date given')
  })

  it('nothing given reads as nothing given', () => {
    const view = viewListingDeadline(listing(null, 'none'), now)
    expect(view).toMatchObject({ pill: 'No deadline', long: 'No closing date given', status: 'unknown' })
  })

  it('says who set it, always', () => {
    expect(describeOrigin(listing(day('2026-12-20'), 'board_default'))).toBe(
      'Set by the site, 30 days after posting; the employer’s own date may differ',
    )
    expect(describeOrigin(listing(day('2026-12-20')))).toBe('Stated in the listing')
    const wrong = { ...listing(day('2026-01-20'), 'suspect'), reason: 'it is before the day of posting' }
    expect(describeOrigin(wrong)).toBe('Looks wrong: it is before the day of posting')
    expect(viewListingDeadline(wrong, now).pill).toBe('Closed 20 Jan 2026, looks wrong')
  })
})

describe('my deadline', () => {
  const zone = 'America/New_York'

  it.each([
    [{ on: '2026-11-20', time: null }, '2026-11-20T12:00:00Z', 'Due today'],
    [{ on: '2026-11-21', time: null }, '2026-11-20T12:00:00Z', 'Due tomorrow'],
    [{ on: '2026-11-26', time: '09:00' }, '2026-11-20T12:00:00Z', 'Due in 6 days'],
    [{ on: '2026-11-20', time: '17:00' }, '2026-11-20T12:00:00Z', 'Due in 10 h'],
    [{ on: '2026-11-20', time: '07:00' }, '2026-11-20T12:30:00Z', 'Was due today'],
    [{ on: '2026-11-19', time: null }, '2026-11-20T12:30:00Z', 'Was due yesterday'],
    [{ on: '2026-11-06', time: null }, '2026-11-20T12:30:00Z', 'Was due 14 days ago'],
    [{ on: '2026-11-05', time: null }, '2026-11-20T12:30:00Z', 'Was due 5 Nov 2026'],
  ])('%o at %s: %s', (mine, now, pill) => {
    expect(viewMyDeadline(mine, at(now, zone)).pill).toBe(pill)
  })

  it('lasts to the end of its day in the person’s zone', () => {
    const mine = { on: '2026-11-20', time: null }
    expect(viewMyDeadline(mine, at('2026-11-21T04:59:59Z', zone)).status).toBe('open')
    expect(viewMyDeadline(mine, at('2026-11-21T05:00:00Z', zone)).status).toBe('expired')
  })

  it('is nothing when it is not set', () => {
    expect(viewMyDeadline(null, at('2026-11-20T12:00:00Z', zone))).toMatchObject({
      on: null,
      pill: 'No deadline',
    })
  })
})

describe('the life of a listing', () => {
  const deadline = listing(instant('2026-11-30T00:00:00.000Z'))
  const posted = instant('2026-10-31T00:00:00.000Z')

  it('runs from posting to closing and stays within', () => {
    expect(lifeFraction(posted, deadline, at('2026-11-15T00:00:00Z', 'UTC'))).toBe(0.5)
    expect(lifeFraction(posted, deadline, at('2027-01-15T00:00:00Z', 'UTC'))).toBe(1)
    expect(lifeFraction(posted, deadline, at('2026-01-15T00:00:00Z', 'UTC'))).toBe(0)
  })

  it('is not drawn where an end is missing or before the beginning', () => {
    const now = at('2026-11-15T00:00:00Z', 'UTC')
    expect(lifeFraction(null, deadline, now)).toBeNull()
    expect(lifeFraction(posted, listing(null, 'none'), now)).toBeNull()
    expect(lifeFraction(instant('2026-12-31T00:00:00.000Z'), deadline, now)).toBeNull()
  })

  it('gives a posting closed on its own day a life', () => {
    expect(
      lifeFraction(day('2026-11-15'), listing(day('2026-11-15')), at('2026-11-15T12:00:00Z', 'UTC')),
    ).toBeCloseTo(0.5)
  })
})

it('writes days as the locale does', () => {
  expect(longDay('2026-11-26', 'de')).toBe(longDay('2026-11-26', 'en-GB'))
  expect(longDay('2026-11-26', 'ja')).toBe(longDay('2026-11-26', 'en-US'))
})
