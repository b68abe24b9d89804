// Dates as people type them: what each form means on one afternoon, what is refused and why, and that nothing that is
// read back means something else when it is typed in again.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, instantOfWallTime, wallTimeIn } from '../shared/calendar.ts'
import { printQuickDate, type QuickMoment, readQuickDate } from '../shared/quickDates/quickDate.ts'
import { distanceWords, quickDateWords } from '../shared/quickDates/quickDateWords.ts'

/** A Friday, ten past ten in Berlin. */
const friday: QuickMoment = { now: Date.parse('2026-11-20T09:10Z'), zone: 'Europe/Berlin', locale: 'en-GB' }
const read = (text: string, given: Partial<QuickMoment> = {}) => {
  const reading = readQuickDate(text, { ...friday, ...given })
  return reading.kind === 'date' ? printQuickDate(reading.on, reading.time) : reading.kind
}
const problemOf = (text: string, given: Partial<QuickMoment> = {}) => {
  const reading = readQuickDate(text, { ...friday, ...given })
  return reading.kind === 'problem' ? reading.text : reading.kind
}
const remarkOf = (text: string, given: Partial<QuickMoment> = {}) => {
  const reading = readQuickDate(text, { ...friday, ...given })
  return reading.kind === 'date' ? reading.remark : reading.kind
}

describe('what is typed', () => {
  test.each([
    ['', 'empty'],
    [' , ', 'empty'],
    ['today', '2026-11-20'],
    ['Tomorrow 9', '2026-11-21 09:00'],
    ['2026年12月24日', '2026-12-24'],
    ['12月24日 17:00', '2026-12-24 17:00'],
    ['2026년 12월 24일', '2026-12-24'],
    ['٢٤/١٢/٢٠٢٦', '2026-12-24'],
    ['２０２６-１２-２４', '2026-12-24'],
    ['13月24日', 'problem'],
    ['tmr 9.30', '2026-11-21 09:30'],
    ['at 9 tomorrow', '2026-11-21 09:00'],
    ['noon tomorrow', '2026-11-21 12:00'],
    ['day after tomorrow', '2026-11-22'],
    ['fri', '2026-11-27'],
    ['this fri', '2026-11-20'],
    ['last fri', '2026-11-13'],
    ['Tues 5pm', '2026-11-24 17:00'],
    ['fri next week', '2026-11-27'],
    ['next week mon', '2026-11-23'],
    ['in 3 days', '2026-11-23'],
    ['2w', '2026-12-04'],
    ['a fortnight ago', '2026-11-06'],
    ['in two months', '2027-01-20'],
    ['a week from tomorrow', '2026-11-28'],
    ['2 days before 5 dec', '2026-12-03'],
    ['in 2 hours', '2026-11-20 12:10'],
    ['90 min', '2026-11-20 11:40'],
    ['2 dec 17:00', '2026-12-02 17:00'],
    ['2 dec 17', '2026-12-02 17:00'],
    ['2 dec 27', '2027-12-02'],
    ['2. Dez 17h30', '2026-12-02 17:30', { locale: 'de-DE' }],
    ['2 nov', '2027-11-02'],
    ['Dec 2nd, 2027 5:30 p.m.', '2027-12-02 17:30'],
    ['the 15th', '2026-12-15'],
    ['31st', '2026-12-31'],
    ['december', '2026-12-01'],
    ['next week', '2026-11-23'],
    ['end of the week', '2026-11-20'],
    ['end of next week', '2026-11-27'],
    ['end of week', '2026-11-22', { now: Date.parse('2026-11-21T09:00Z') }],
    ['next month', '2026-12-01'],
    ['eom', '2026-11-30'],
    ['end of next month', '2026-12-31'],
    ['end of february', '2027-02-28'],
    ['end of the year', '2026-12-31'],
    ['17:00', '2026-11-20 17:00'],
    ['9:00', '2026-11-21 09:00'],
    ['12am', '2026-11-21 00:00'],
    ['2026-12-02', '2026-12-02'],
    ['20261202', '2026-12-02'],
    ['2026-12-02 17:00', '2026-12-02 17:00'],
    ['2026-12-02T17:00', '2026-12-02 17:00'],
    ['2026-12-02T17:00:00+09:00', '2026-12-02 09:00'],
    ['25/12', '2026-12-25'],
    ['12/25', '2026-12-25'],
    ['2.12.', '2026-12-02'],
    ['2.12.27 9.30', '2027-12-02 09:30'],
    ['27/2/3', '2027-02-03', { locale: 'ja-JP' }],
    ['29 feb', '2028-02-29'],
    ['２０２６－１２－０２', '2026-12-02'],
  ] as [string, string, Partial<QuickMoment>?][])('“%s” means %s', (text, meant, given) => {
    expect(read(text, given)).toBe(meant)
  })

  test('looks back where what happened is dated', () => {
    const back = { leaning: 'back' } as const
    expect(read('fri', back)).toBe('2026-11-13')
    expect(read('2 nov', back)).toBe('2026-11-02')
    expect(read('2 dec', back)).toBe('2025-12-02')
    expect(read('9:00', back)).toBe('2026-11-20 09:00')
    expect(read('17:00', back)).toBe('2026-11-19 17:00')
  })

  test('weeks begin where the person begins them', () => {
    expect(read('next week', { firstDay: 7 })).toBe('2026-11-22')
    expect(read('end of next week', { firstDay: 7 })).toBe('2026-11-27')
    expect(read('end of next week', { firstDay: 6 })).toBe('2026-11-26')
    expect(remarkOf('end of next week')).toBe('The last working day of that week.')
  })

  test('“today” is the day it is where the person is', () => {
    const now = Date.parse('2026-11-20T10:30Z')
    expect(read('today', { now, zone: 'Pacific/Kiritimati' })).toBe('2026-11-21')
    expect(read('today', { now, zone: 'Pacific/Niue' })).toBe('2026-11-19')
    expect(read('in 2 hours', { now, zone: 'Asia/Kolkata' })).toBe('2026-11-20 18:00')
  })
})

describe('what can be read two ways', () => {
  test('a day in figures follows the locale, and says the other reading', () => {
    expect(read('12/2')).toBe('2027-02-12')
    expect(remarkOf('12/2')).toBe(
      'Day before month, as usual where you are. For 2 December, write the name of the month.',
    )
    expect(read('12/2', { locale: 'en-US' })).toBe('2026-12-02')
    expect(remarkOf('12/2', { locale: 'en-US' })).toBe(
      'Month before day, as usual where you are. For 12 February, write the name of the month.',
    )
    expect(remarkOf('25/12')).toBeNull()
    expect(remarkOf('5/5')).toBeNull()
  })

  test('a figure alone and a lone “m” are asked about', () => {
    expect(problemOf('15')).toBe('Write “15 dec” for a day, or “15:00” for a time.')
    expect(problemOf('3m')).toBe('Write “3 min” for minutes or “3 months”.')
    expect(problemOf('fri midnight')).toContain('Midnight lies between two days.')
  })

  test('a time the clocks show twice counts the first time', () => {
    const remark = 'The clocks are set back and show 02:30 twice; the first one counts.'
    expect(remarkOf('25 oct 2026 2:30')).toBe(remark)
    expect(remarkOf('25 oct 2026 4:30')).toBeNull()
    expect(remarkOf('1 nov 2026 1:30', { zone: 'America/New_York' })).toContain('twice')
    expect(remarkOf('4 apr 2027 1:45', { zone: 'Australia/Lord_Howe' })).toContain('twice')
  })
})

describe('what there is not', () => {
  test.each([
    ['30 feb', 'There is no 30 February. Its last day is the 28th.'],
    ['29 feb 2027', 'There is no 29 February in 2027: it is not a leap year.'],
    ['31 april', 'There is no 31 April. Its last day is the 30th.'],
    ['2026-13-02', 'There is no month 13. Months go from 1 to 12.'],
    ['fri 5 dec', '5 Dec 2026 is a Saturday. Leave one of the two out.'],
    ['25:00', 'There is no 25:00. Times go from 0:00 to 23:59.'],
    ['13pm', 'There is no 13 pm. Hours with am and pm go from 1 to 12.'],
    ['9:00 10:00', 'There are two times in it. Leave one of them out.'],
    ['1/1/2300', 'The year 2300 is too far away to plan for. Choose one from 1970 to 2199.'],
    ['in 999999 days', 'That is too far away to plan for.'],
    ['tomorrow evening', 'Not understood. Write a day such as “fri”, “2 dec 17:00” or “in 3 days”.'],
  ])('“%s”: %s', (text, sentence) => {
    expect(problemOf(text)).toBe(sentence)
  })

  test('a time the clocks leave out', () => {
    const gap =
      'There is no 02:30 on this day: the clocks in Berlin are set forward over it. Choose another time.'
    expect(problemOf('28 mar 2027 2:30')).toBe(gap)
    expect(problemOf('14 mar 2027 2:30', { zone: 'America/New_York' })).toContain('There is no 02:30')
    expect(problemOf('4 oct 2026 2:15', { zone: 'Australia/Lord_Howe' })).toContain('There is no 02:15')
  })

  test('24:00 is the end of its day, and a month that is too short ends earlier', () => {
    expect(read('2 dec 24:00')).toBe('2026-12-02')
    expect(remarkOf('2 dec 24:00')).toBe('24:00 is the end of that day.')
    const january = { now: Date.parse('2027-01-31T09:00Z') }
    expect(read('in a month', january)).toBe('2027-02-28')
    expect(remarkOf('in a month', january)).toBe('There is no 31 February; this is its last day.')
  })
})

const zones = ['Europe/Berlin', 'Pacific/Kiritimati', 'Pacific/Niue', 'Asia/Kolkata', 'America/New_York']
const locales = [
  'en-GB',
  'en-US',
  'en-CA',
  'en-AU',
  'en-ZA',
  'en-DK',
  'en-IN',
  'de-DE',
  'ja-JP',
  'ar-EG',
  'fa-IR',
]
const moments = fc.record({
  now: fc.integer({ min: Date.parse('1990-01-01Z'), max: Date.parse('2100-01-01Z') }),
  zone: fc.constantFrom(...zones, 'Australia/Lord_Howe'),
  locale: fc.constantFrom(...locales),
  firstDay: fc.constantFrom(1, 6, 7),
  leaning: fc.constantFrom('ahead' as const, 'back' as const),
})
const word = fc.oneof(
  fc.constantFrom('in', 'next', 'last', 'end', 'of', 'week', 'fri', 'dec', 'at', 'ago', 'feb', 'a', 'before'),
  fc.constantFrom(
    'today',
    '29',
    '31',
    '2027',
    '9999',
    '17:00',
    '24:00',
    '12am',
    '1/2',
    '3d',
    '0',
    '000',
    '.',
    '-',
  ),
  fc.string({ unit: 'binary', maxLength: 8 }),
)

describe('always', () => {
  test('answers, whatever is typed, and reads its own words the same', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 6 }), moments, (words, moment) => {
        const reading = readQuickDate(words.join(' '), moment)
        if (reading.kind !== 'date') return
        expect(readQuickDate(reading.words, moment)).toMatchObject({ on: reading.on, time: reading.time })
      }),
      { numRuns: 400 },
    )
  })

  test('any day and time reads back as itself, in words and as forms keep it', () => {
    const times = fc.option(fc.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 })))
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 84_000 }), times, moments, (days, clock, moment) => {
        const on = addDays('1970-01-01', days)
        const time = clock === null ? null : clock.map((part) => String(part).padStart(2, '0')).join(':')
        fc.pre(time === null || wallTimeIn(instantOfWallTime(on, time, moment.zone), moment.zone) === time)
        const words = quickDateWords(on, time, moment.locale)
        expect(readQuickDate(words, moment)).toMatchObject({ kind: 'date', on, time, words })
        expect(readQuickDate(printQuickDate(on, time), moment)).toMatchObject({ on, time, words })
      }),
      { numRuns: 400 },
    )
  })
})

test('says how far away a day is', () => {
  const far = ['2026-11-20', '2026-11-21', '2026-11-19', '2026-12-04', '2026-11-17']
  expect(far.map((on) => distanceWords(on, '2026-11-20'))).toEqual([
    'today',
    'tomorrow',
    'yesterday',
    'in 14 days',
    '3 days ago',
  ])
})
