import { spawnSync } from 'node:child_process'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DateContext } from '../electron/core/import/dates/dateOrder.ts'
import { readDate } from '../electron/core/import/dates/dates.ts'
import type { RawNode, RawValue } from '../electron/core/import/raw.ts'
import { postingDateSchema } from '../shared/posting.ts'
import { bareDates } from './helpers/bareDates.ts'

function read(value: RawValue, over: Partial<DateContext> = {}) {
  return readDate(value, { ...bareDates, ...over })
}

/** The date in one line: kind and what it says. */
function brief(value: RawValue, over: Partial<DateContext> = {}): string {
  const { value: date, warnings } = read(value, over)
  const codes = warnings.map((one) => ` ${one.code}`).join('')
  if (date === null) return `null${codes}`
  const said = date.instant ?? date.local ?? date.date ?? date.readings.join('|')
  return said === '' ? `${date.kind}${codes}` : `${date.kind} ${said}${codes}`
}

function node(fields: Record<string, RawValue>, types: string[] = []): RawNode {
  return {
    types,
    id: null,
    fields: new Map(
      Object.entries(fields).map(([key, value]) => [
        key.toLowerCase(),
        { key, path: `$.${key}`, rung: 'json', values: [value] },
      ]),
    ),
  }
}

const day = 'date 2021-09-12'
const instant = 'instant 2021-09-12T03:10:05.000Z'

describe('how a date is written', () => {
  it.each<[string | number, string]>([
    // Days
    ['2021-09-12', day],
    ['2021-9-12', day],
    ['2021/09/12', day],
    ['2021.09.12', day],
    ['20210912', day],
    ['2021-09-12Z', day],
    ['2021-09-12+02:00', day],
    ['2021-W36-7', day],
    ['2021W367', day],
    ['2021-W53-1', 'none DATE_INVALID'],
    // Date and time
    ['2021-09-12T03:10:05.000Z', instant],
    ['2021-09-12T03:10:05Z', instant],
    ['2021-09-12T03:10:05.1234567Z', 'instant 2021-09-12T03:10:05.123Z'],
    ['2021-09-12 03:10:05 UTC', instant],
    ['2021-09-12T05:10:05+02:00', instant],
    ['2021-09-12T05:10:05+0200', instant],
    ['2021-09-12T05:10:05+02', instant],
    ['2021-09-12T03:10:05+0000', instant],
    ['2021-09-12T05:10:05 GMT+0200', instant],
    ['2021-09-11T23:10:05-04:00', instant],
    ['20210912T031005Z', instant],
    ['2021-09-12T05:10:05[Europe/Berlin]', instant],
    ['2021-09-12T05:10:05+02:00[Europe/Berlin]', instant],
    ['2021-09-12 03:10:05 +0000 UTC', instant],
    ['2021-09-12T03:10:05+00:00Z', instant],
    ['2021-09-12 05:10:05 +0200 CEST', instant],
    ['2021-09-12 05:10:05 Europe/Berlin', instant],
    ['2021-09-11 11:10:05 PM Eastern', instant],
    ['2021-09-11 20:10:05 Pacific Time', instant],
    ['2021-09-12T05:10:05 02:00', instant],
    ['2021-09-12T05:10:05.000 0200', instant],
    ['5:10:05 am on Sunday 12 September 2021', 'local 2021-09-12T05:10:05'],
    ['12 noon, Sunday 12th September 2021', 'local 2021-09-12T12:00:00'],
    ['Sunday 12 September 2021 at midday', 'local 2021-09-12T12:00:00'],
    ['midnight on 12 September 2021', day],
    ['12 September 2021 at midnight', day],
    ['Close of business, 12 September 2021', day],
    ['12 Sep 2021 23:59 Hours', 'local 2021-09-12T23:59:00'],
    ['5:10 AM UTC on September 12, 2021', 'instant 2021-09-12T05:10:00.000Z'],
    ['05:10, 12/09/2021', 'ambiguous 2021-09-12|2021-12-09 DATE_AMBIGUOUS'],
    ['2021-09-12 05:10 08:00', 'none DATE_UNREADABLE'],
    ['"2021-09-12"', day],
    ['2021-09-12T24:00Z', 'instant 2021-09-13T00:00:00.000Z'],
    ['2021-09-12T24:00', day],
    ['2021-09-12 03:10:05', 'local 2021-09-12T03:10:05'],
    ['2021-09-12T03:10', 'local 2021-09-12T03:10:00'],
    ['2021-9-1 7:05', 'local 2021-09-01T07:05:00'],
    ['2021-09-12T00:00', day],
    ['2021-09-12T00:00:00', day],
    ['2021-09-12 00:00:00.0', day],
    ['2021-09-12T00:00:00Z', day],
    ['2021-09-12T00:00:00+00:00', day],
    ['2021-09-12T00:00:00+02:00', day],
    // Epochs
    [1631416205, instant],
    [1631416205000, instant],
    ['1631416205', instant],
    ['/Date(1631416205000)/', instant],
    ['/Date(1631416205000+0200)/', instant],
    ['1631416205.5', 'instant 2021-09-12T03:10:05.000Z'],
    [99, 'none DATE_UNREADABLE'],
    [9999999999, 'none DATE_UNREADABLE'],
    // Words
    ['Sun, 12 Sep 2021 03:10:05 +0000', instant],
    ['Sun, 12 Sep 2021 03:10:05 GMT', instant],
    ['Sun Sep 12 2021 03:10:05 GMT+0000 (Coordinated Universal Time)', instant],
    ['Sun Sep 12 03:10:05 UTC 2021', instant],
    ['\nSeptember 12, 2021\n', day],
    ['Sept. 12th, 2021', day],
    ['12 September 2021', day],
    ['12-Sep-2021', day],
    ['12. September 2021', day],
    ['Sonntag, 12. September 2021', day],
    ['3. März 2027', 'date 2027-03-03'],
    ['12 septembre 2021', day],
    ['le 1er août 2021', 'date 2021-08-01'],
    ['mar. 7 sept. 2021', 'date 2021-09-07'],
    ['12 de septiembre de 2021', day],
    ['12 settembre 2021', day],
    ['12 set 2021', day],
    ['12 setembro de 2021', day],
    ['3 mrt. 2027', 'date 2027-03-03'],
    ['4 mei 2027', 'date 2027-05-04'],
    ['12 Sep 2021, 5:00 PM', 'local 2021-09-12T17:00:00'],
    ['12. September 2021 17:00 Uhr', 'local 2021-09-12T17:00:00'],
    ['Posted on September 12, 2021', day],
    ['2021年9月12日', day],
    ['2021年9月12日 10時30分', 'local 2021-09-12T10:30:00'],
    ['２０２１年９月１２日', day],
    ['2021년 9월 12일', day],
    // Numbers that leave one reading
    ['25/09/2021', 'date 2021-09-25'],
    ['09/25/2021', 'date 2021-09-25'],
    ['12.09.2021', day],
    ['12. 09. 2021', day],
    ['12.09.21', day],
    ['12.09.2021 17:30 Uhr', 'local 2021-09-12T17:30:00'],
    ['09.25.2021', 'date 2021-09-25'],
    ['11/20/2019 08:55:24 AM', 'local 2019-11-20T08:55:24'],
    ['11/20/2019 12:00:00 AM', 'date 2019-11-20'],
    ['05/05/2021', 'date 2021-05-05'],
    ['le 25/09/2021 à 12h00', 'local 2021-09-25T12:00:00'],
    ['Sat 25/09/2021', 'date 2021-09-25'],
    // Days that do not exist
    ['2021-02-30', 'none DATE_INVALID'],
    ['2021-13-01', 'none DATE_INVALID'],
    ['2021-02-29', 'none DATE_INVALID'],
    ['2020-02-29', 'date 2020-02-29'],
    ['2021-09-12T25:00', 'none DATE_INVALID'],
    ['31.04.2021', 'none DATE_INVALID'],
    ['30 February 2021', 'none DATE_INVALID'],
    // Fillers
    ['0000-00-00', 'null DATE_SENTINEL'],
    ['0000-00-00 00:00:00', 'null DATE_SENTINEL'],
    ['0001-01-01T00:00:00', 'null DATE_SENTINEL'],
    ['1900-01-01', 'null DATE_SENTINEL'],
    ['1970-01-01', 'null DATE_SENTINEL'],
    ['1970-01-01T00:00:00', 'null DATE_SENTINEL'],
    ['1969-12-31T19:00:00-05:00', 'null DATE_SENTINEL'],
    ['9999-12-31T23:59:59Z', 'null DATE_SENTINEL'],
    ['2099-12-31', 'null DATE_SENTINEL'],
    [0, 'null DATE_SENTINEL'],
    ['-0001-11-30T00:00:00+00:00', 'null DATE_SENTINEL'],
    ['-001-11-30T00:00:00+00:00', 'null DATE_SENTINEL'],
    ['Invalid date', 'null DATE_SENTINEL'],
    ['/Date(-62135596800000)/', 'null DATE_SENTINEL'],
    // Nothing said, and words
    ['', 'null'],
    ['N/A', 'null'],
    ['null', 'null'],
    ['Open until filled', 'none'],
    ['bis auf weiteres', 'none'],
    ['ASAP', 'none'],
    ['Rolling', 'none'],
    ['ab sofort', 'none'],
    ['Hasta cubrir la vacante', 'none'],
    ['Jusqu’à ce que le poste soit pourvu', 'none'],
    ['see website', 'none DATE_UNREADABLE'],
    ['5 days ago', 'none DATE_RELATIVE'],
    ['12 Blorg 2021', 'none DATE_UNREADABLE'],
    ['2021-09-12 something else', 'none DATE_UNREADABLE'],
  ])('%j: %s', (value, expected) => {
    expect(brief(value)).toBe(expected)
  })

  it.each(['see website', '2021-02-30'])(
    'asks for a look at a last day such as %j, and at no other',
    (value) => {
      const severities = (role: DateContext['role']) =>
        read(value, { role }).warnings.map(({ severity }) => severity)
      expect(severities('deadline')).toEqual(['error'])
      expect(severities('posted')).toEqual(['warn'])
    },
  )

  it('reads what Date objects of other languages leave behind', () => {
    expect(
      brief(node({ date: '2021-09-12 05:10:05.000000', timezone_type: 3, timezone: 'Europe/Berlin' })),
    ).toBe(instant)
    expect(brief(node({ date: '2021-09-12 03:10:05.000000', timezone_type: 3, timezone: 'UTC' }))).toBe(
      instant,
    )
    expect(brief(node({ $date: 1631416205000 }))).toBe(instant)
    expect(brief(node({ '@value': '2021-09-12' }))).toBe(day)
    expect(brief(node({}))).toBe('null')
    expect(brief(true)).toBe('none DATE_UNREADABLE')
  })

  it('keeps the text, cut to a length that can be shown', () => {
    expect(read(' 12 September 2021 ').value?.raw).toBe(' 12 September 2021 ')
    expect(read('x'.repeat(10_000)).value?.raw).toHaveLength(200)
  })
})

describe('relative dates need the day the page was saved', () => {
  const savedAt = '2021-09-15T10:00:00.000Z'
  it.each([
    ['3 days ago', 'approx 2021-09-12'],
    ['3d ago', 'approx 2021-09-12'],
    ['2 w ago', 'approx 2021-09-01'],
    ['Posted 3 Days Ago', 'approx 2021-09-12'],
    ['30+ days ago', 'approx 2021-08-16'],
    ['vor 3 Tagen', 'approx 2021-09-12'],
    ['il y a 3 jours', 'approx 2021-09-12'],
    ['hace 3 días', 'approx 2021-09-12'],
    ['3 giorni fa', 'approx 2021-09-12'],
    ['3 dagen geleden', 'approx 2021-09-12'],
    ['há 3 dias', 'approx 2021-09-12'],
    ['2 weeks ago', 'approx 2021-09-01'],
    ['a month ago', 'approx 2021-08-16'],
    ['5 hours ago', 'approx 2021-09-15'],
    ['Yesterday', 'approx 2021-09-14'],
    ['in 5 days', 'approx 2021-09-20'],
    ['5 days left', 'approx 2021-09-20'],
    ['30 days', 'none DATE_UNREADABLE'],
  ])('%s: %s', (value, expected) => {
    expect(brief(value, { savedAt })).toBe(expected)
  })

  it('"30+" has no earliest', () => {
    expect(read('30+ days ago', { savedAt }).value?.earliest).toBeNull()
  })
})

describe('how precise it is', () => {
  it('a whole day ends first in UTC+14 and last in UTC-12', () => {
    expect(read('2021-09-12').value).toMatchObject({
      earliest: '2021-09-12T09:59:59.000Z',
      latest: '2021-09-13T11:59:59.000Z',
      offsetKnown: false,
    })
  })

  it('a time without a zone can be anywhere, or in the zones of its country', () => {
    const spread = (countryCode: string | null) => {
      const { value } = read('2021-09-12 12:00', { countryCode })
      return [value?.earliest, value?.latest]
    }
    expect(spread(null)).toEqual(['2021-09-11T22:00:00.000Z', '2021-09-13T00:00:00.000Z'])
    expect(spread('DE')).toEqual(['2021-09-12T10:00:00.000Z', '2021-09-12T10:00:00.000Z'])
    expect(spread('US')).toEqual(['2021-09-12T16:00:00.000Z', '2021-09-12T22:00:00.000Z'])
    expect(spread('ZZ')).toEqual(['2021-09-11T22:00:00.000Z', '2021-09-13T00:00:00.000Z'])
  })

  it('midnight in UTC is a day for the deadline only where the posting date is midnight too', () => {
    const posted = read('2021-09-12T00:00:00Z').value!
    const role = 'deadline'
    expect(brief('2021-10-12T00:00:00Z', { role, unambiguous: [posted] })).toBe('date 2021-10-12')
    expect(brief('2021-10-12T00:00:00Z', { role })).toBe('instant 2021-10-12T00:00:00.000Z')
    expect(brief('2021-10-12T00:00:00Z', { role, unambiguous: [read('2021-09-12').value!] })).toBe(
      'instant 2021-10-12T00:00:00.000Z',
    )
  })

  it('keeps the words of a filler deadline, so that it can be shown as wrong', () => {
    expect(brief('9999-12-31', { role: 'deadline' })).toBe('none DATE_SENTINEL')
  })
})

const contexts = fc.record<DateContext>({
  savedAt: fc.constantFrom(null, '2021-09-15T10:00:00.000Z'),
  countryCode: fc.constantFrom(null, 'US', 'DE', 'CA', 'XX', 'not a country'),
  host: fc.constantFrom(null, 'a.icims.com', '', 'a.de'),
  lang: fc.constantFrom(null, 'en', 'fr-CA', '-'),
  unambiguous: fc.constant([]),
  role: fc.constantFrom('posted', 'deadline', 'other'),
})
const dateLike = fc
  .array(
    fc.constantFrom(
      ...[
        '2021',
        '12',
        '9',
        '31',
        '00',
        '-',
        '/',
        '.',
        ':',
        'T',
        'Z',
        ' ',
        '+02:00',
        'Sep',
        'März',
        'mar',
        'PM',
        '24',
      ],
      ...[
        '年',
        '月',
        '日',
        '[Europe/Berlin]',
        'ago',
        'days',
        'W',
        '1631416205',
        '/Date(',
        ')/',
        ',',
        'GMT',
        '9999',
      ],
    ),
    { maxLength: 14 },
  )
  .map((parts) => parts.join(''))

describe('properties', () => {
  it('never throws, fits the schema, and is never latest before earliest', () => {
    fc.assert(
      fc.property(
        fc.oneof(dateLike, fc.string(), fc.double(), fc.integer(), fc.boolean()),
        contexts,
        (value, context) => {
          const { value: date } = readDate(value, context)
          if (date === null) return
          postingDateSchema.parse(date)
          if (date.earliest !== null && date.latest !== null) {
            expect(new Date(date.earliest).getTime()).toBeLessThanOrEqual(new Date(date.latest).getTime())
          }
        },
      ),
      { numRuns: 1500 },
    )
  })

  it('reads its own output as the same date', () => {
    fc.assert(
      fc.property(dateLike, (text) => {
        const date = read(text).value
        const written = date?.instant ?? date?.local ?? date?.date
        if (written == null || date?.kind === 'approx') return
        const again = read(written).value
        // An instant at midnight in UTC is written as a day is.
        if (date?.kind === 'instant' && again?.kind === 'date') return
        expect([again?.instant, again?.local, again?.date]).toEqual([date?.instant, date?.local, date?.date])
      }),
      { numRuns: 500 },
    )
  })
})

describe('wherever the machine stands', () => {
  it.each(['America/New_York', 'UTC', 'Pacific/Kiritimati'])('reads the same in %s', (zone) => {
    const samples = [
      '2021-09-12',
      '2021-09-12 03:10:05',
      '2021-9-1',
      '12.09.2021',
      '12 Sep 2021 5 PM',
      '2021-09-12T24:00',
    ]
    const script = `import { readDate } from './electron/core/import/dates/dates.ts'
      const context = ${JSON.stringify({ ...bareDates, savedAt: '2021-09-15T10:00:00.000Z' })}
      console.log(JSON.stringify(${JSON.stringify(samples)}.map((one) => readDate(one, context))))`
    const run = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
      env: { ...process.env, TZ: zone },
      encoding: 'utf8',
    })
    expect(run.stderr).not.toContain('Error')
    const expected = samples.map((one) => read(one, { savedAt: '2021-09-15T10:00:00.000Z' }))
    expect(JSON.parse(run.stdout)).toEqual(expected)
  })
})
