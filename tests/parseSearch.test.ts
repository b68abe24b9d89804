// What a search means, how it is written, and what is said where it is not understood.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseSearch } from '../shared/search/parseSearch.ts'
import { printSearch } from '../shared/search/printSearch.ts'
import { findUnknownNames } from '../shared/search/searchNames.ts'
import { searchOperators } from '../shared/search/searchOperators.ts'
import type { SearchCondition } from '../shared/search/searchQuery.ts'
import { searchArbitrary, searchTextArbitrary, withoutPlaces } from './helpers/searchArbitrary.ts'

const conditions = (text: string) =>
  parseSearch(text).query.clauses.map(({ terms }) => terms.map(({ condition }) => condition))
const only = (text: string): SearchCondition | undefined => {
  const found = conditions(text)
  expect(found).toHaveLength(1)
  expect(found[0]).toHaveLength(1)
  return found[0]?.[0]
}
const words = (text: string, more = {}) => ({
  kind: 'words',
  field: null,
  values: [text],
  isPrefix: false,
  ...more,
})

describe('words', () => {
  test('the last one may be unfinished, unless it is in quotes, left out, or followed by a space', () => {
    expect(conditions('tides gau')).toEqual([[words('tides')], [words('gau', { isPrefix: true })]])
    expect(only('gauges ')).toEqual(words('gauges'))
    expect(only('-senior')).toEqual(words('senior'))
    expect(only('"night shift"')).toEqual(words('night shift'))
  })

  test('a sign leaves out, wherever it stands; between letters it joins', () => {
    const { query } = parseSearch('-senior front-end -"night shift" -tag:far - x ')
    expect(query.clauses.map(({ terms }) => terms[0]?.isNegated)).toEqual([true, false, true, true, false])
  })

  test('OR joins its neighbours and nothing else', () => {
    expect(conditions('nurse OR midwife night ').map((terms) => terms.length)).toEqual([2, 1])
    expect(conditions('a OR b OR c ').map((terms) => terms.length)).toEqual([3])
    expect(conditions('nurse or midwife ')).toHaveLength(3)
    expect(only('"OR"')).toMatchObject({ values: ['OR'] })
  })

  test('typographic quotes are quotes, and an open one ends with the text', () => {
    expect(only('“night shift”')).toMatchObject({ values: ['night shift'] })
    expect(only('"night sh')).toMatchObject({ values: ['night sh'] })
  })

  test('addresses, hours and titles with a colon are words', () => {
    for (const text of ['https://jobs.example/1', '10:30', 'Engineer:']) {
      expect(parseSearch(text)).toMatchObject({
        problems: [],
        query: { clauses: [{ terms: [{ condition: { kind: 'words', field: null } }] }] },
      })
    }
  })

  test('what holds no letter and no digit asks for nothing', () => {
    expect(parseSearch('& -- "!" … * ').query.clauses).toEqual([])
  })
})

describe('operators', () => {
  const date = (field: string, test: object) => ({ kind: 'date', field, test })
  const compare = (comparison: string, point: object) => ({ kind: 'compare', comparison, point })
  const days = (count: number, unit = 'd') => ({ kind: 'span', count, unit })
  const on = (text: string) => ({ kind: 'calendar', text })

  test.each<[string, object]>([
    ['stage:applied', { kind: 'stage', names: ['applied'] }],
    ['STAGE:"No reply",Applied', { kind: 'stage', names: ['No reply', 'Applied'] }],
    ['status:offer', { kind: 'stage', names: ['offer'] }],
    ['person:ida,"Jo Berg"', { kind: 'person', names: ['ida', 'Jo Berg'] }],
    ['tag:ml', { kind: 'tag', names: ['ml'] }],
    ['employer:acme ', words('acme', { field: 'employer' })],
    ['company:acme', words('acme', { field: 'employer', isPrefix: true })],
    [
      'place:oslo,"New York"',
      words('', {
        field: 'place',
        values: ['oslo', 'New York'],
      }),
    ],
    ['deadline:<7d', date('deadline', compare('<', days(7)))],
    ['deadline:>2w', date('deadline', compare('>', days(2, 'w')))],
    ['due:7d', date('deadline', compare('<=', days(7)))],
    ['deadline:today', date('deadline', compare('=', { kind: 'named', name: 'today' }))],
    ['deadline:overdue', date('deadline', { kind: 'overdue' })],
    ['deadline:NONE', date('deadline', { kind: 'none' })],
    [
      'deadline:2026-12-01..2026-12-15',
      date('deadline', { kind: 'range', from: on('2026-12-01'), to: on('2026-12-15') }),
    ],
    ['closes:..2w', date('closes', { kind: 'range', from: null, to: days(2, 'w') })],
    ['mine:<3days', date('mine', compare('<', days(3)))],
    ['posted:2026-11', date('posted', compare('=', on('2026-11')))],
    ['added:<=yesterday', date('added', compare('<=', { kind: 'named', name: 'yesterday' }))],
    ['remote:', { kind: 'remote', modes: ['yes'] }],
    ['remote:no,hybrid', { kind: 'remote', modes: ['no', 'hybrid'] }],
    ['is:starred', { kind: 'is', flags: ['bookmarked'] }],
    ['has:note', { kind: 'has', things: ['note'] }],
  ])('%s', (text, condition) => {
    expect(only(text)).toEqual(condition)
  })

  test.each<[string, object, string | null]>([
    ['>80k', { kind: 'compare', comparison: '>', amount: 80_000 }, null],
    ['>80k EUR', { kind: 'compare', comparison: '>', amount: 80_000 }, 'EUR'],
    ['>€80k', { kind: 'compare', comparison: '>', amount: 80_000 }, 'EUR'],
    ['80kEUR', { kind: 'compare', comparison: '=', amount: 80_000 }, 'EUR'],
    ['"<= 45.500 £"', { kind: 'compare', comparison: '<=', amount: 45_500 }, 'GBP'],
    ['>=$80,000', { kind: 'compare', comparison: '>=', amount: 80_000 }, '$'],
    ['US$1.2m+', { kind: 'compare', comparison: '>=', amount: 1_200_000 }, 'USD'],
    ['60k..90k', { kind: 'range', from: 60_000, to: 90_000 }, null],
    ['90k..60k kr', { kind: 'range', from: 60_000, to: 90_000 }, 'kr'],
    ['..60.5k', { kind: 'range', from: null, to: 60_500 }, null],
    ['none', { kind: 'none' }, null],
  ])('salary:%s', (value, test, currency) => {
    expect(only(`salary:${value}`)).toEqual({ kind: 'salary', test, currency })
  })

  test('every example of the table is understood, and says what it is filed under', () => {
    for (const operator of searchOperators) {
      for (const { text } of operator.examples) {
        const { query, problems } = parseSearch(text)
        expect(problems.filter(({ isRemark }) => !isRemark)).toEqual([])
        expect(query.clauses).toHaveLength(1)
        expect(only(text)?.kind).toBe(operator.kind)
        expect(text.startsWith(`${operator.name}:`)).toBe(true)
      }
    }
  })
})

describe('what is not understood', () => {
  test.each<[string, string, string, string | null]>([
    ['nurse stgae:applied', 'stgae:', 'I don’t know “stgae:”. Did you mean stage:?', 'stage:'],
    ['is:opne', 'opne', 'There is no “is:opne”. Did you mean is:open?', 'open'],
    [
      'has:zebra',
      'zebra',
      'There is no “has:zebra”. has: knows salary, deadline, note, tag and place.',
      null,
    ],
    ['deadline:soonish', 'soonish', '“soonish” is no date I can read. Try <7d, overdue or 2026-12-01.', null],
    ['posted:overdue', 'overdue', '“overdue” is no date I can read. Try <14d, today or 2026-11.', null],
    [
      'closes:2026-02-30',
      '2026-02-30',
      '“2026-02-30” is no date I can read. Try <7d, overdue or 2026-12-01.',
      null,
    ],
    ['salary:lots', 'lots', 'I can read no amount in “lots”. Try >80k, 60k..90k EUR or none.', null],
    ['stage: applied', 'stage:', 'stage: needs something right behind it, such as stage:applied.', null],
    ['title:', 'title:', 'title: needs something right behind it, such as title:"data engineer".', null],
    ['nurse OR', 'OR', 'OR stands between two things. To find the word itself, put it in quotes.', '"OR"'],
    ['OR nurse', 'OR', 'OR stands between two things. To find the word itself, put it in quotes.', '"OR"'],
  ])('%s', (text, part, message, fix) => {
    const { problems } = parseSearch(text)
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatchObject({ message, fix, isRemark: false })
    expect(text.slice(problems[0]?.from, problems[0]?.to)).toBe(part)
  })

  test('is left out, and the rest works', () => {
    const { query, problems } = parseSearch('tides is:opne deadline:soonish -note:gauges ')
    expect(problems).toHaveLength(2)
    expect(printSearch(query)).toBe('tides -note:gauges')
  })

  test('an OR beside it joins nothing across it', () => {
    expect(conditions('tides stgae:x OR gauges ').map((terms) => terms.length)).toEqual([1, 1])
  })

  test('an operator like none there is stays a word, and says so', () => {
    const { query, problems } = parseSearch('turbine:blade')
    expect(problems).toMatchObject([{ isRemark: true, from: 0, to: 8 }])
    expect(query.clauses[0]?.terms[0]?.condition).toMatchObject({ values: ['turbine:blade'] })
  })

  test('amounts without a currency, or with a sign of several, say how they are compared', () => {
    expect(parseSearch('salary:>80k').problems[0]?.message).toContain('in any currency')
    expect(parseSearch('salary:>$80k').problems[0]?.message).toContain('sign of several currencies')
    expect(parseSearch('salary:>80k EUR salary:none').problems).toEqual([])
  })

  test('names of stages and tags that are not there', () => {
    const names = {
      fields: [{ id: 'f1', name: 'Score', kind: 'number' as const, choices: [] }],
      stages: [{ id: 'a', name: 'Applied' }],
      tags: [{ id: 'b', name: 'Relocation' }],
      people: [
        { id: 'p', name: 'Ida Berg' },
        { id: 'q', name: 'José Ruiz' },
      ],
    }
    const unknown = (text: string) => findUnknownNames(parseSearch(text).query, names)
    expect(unknown('stage:appl tag:relocation -tag:RELO')).toEqual([])
    expect(unknown('x stage:aplied')).toMatchObject([
      { from: 2, to: 14, message: 'There is no stage called “aplied”. Did you mean “Applied”?' },
    ])
    expect(unknown('tag:zebra')).toMatchObject([{ message: 'There is no tag called “zebra”.' }])
    expect(unknown('person:ida person:"berg i" person:jose')).toEqual([])
    expect(unknown('person:brg')).toMatchObject([
      { from: 0, to: 10, message: 'None of your contacts is called “brg”. Did you mean “Ida Berg”?' },
    ])
    expect(unknown('person:zebra')).toMatchObject([{ message: 'None of your contacts is called “zebra”.' }])
  })
})

test('signs alone are said to find nothing, since all is listed then', () => {
  for (const text of ['😀', ' % ', '"', '- &']) {
    expect(parseSearch(text)).toMatchObject({
      query: { clauses: [] },
      problems: [{ isRemark: true, from: 0 }],
    })
  }
  expect(parseSearch('  ').problems).toEqual([])
  expect(parseSearch('nurse & midwife').problems).toEqual([])
})

describe('any text', () => {
  test('an address behind a field is printed so that it stays behind it', () => {
    const { query } = parseSearch('text:"//harbour.example/jobs" ')
    expect(withoutPlaces(parseSearch(printSearch(query)).query)).toEqual(withoutPlaces(query))
  })

  test('is read without fail, and what is said points into it', () => {
    fc.assert(
      fc.property(searchTextArbitrary, (text) => {
        const { query, problems } = parseSearch(text)
        const spans = [...problems, ...query.clauses.flatMap(({ terms }) => terms)]
        for (const { from, to } of spans) {
          expect(from).toBeGreaterThanOrEqual(0)
          expect(from).toBeLessThan(to)
          expect(to).toBeLessThanOrEqual(text.length)
        }
      }),
      { numRuns: 2_000 },
    )
  })

  test('printed and read again is the same search', () => {
    fc.assert(
      fc.property(searchTextArbitrary, (text) => {
        const { query } = parseSearch(text)
        const printed = printSearch(query)
        const again = parseSearch(printed)
        expect(withoutPlaces(again.query)).toEqual(withoutPlaces(query))
        expect(printSearch(again.query)).toBe(printed)
        expect(again.problems.filter(({ isRemark }) => !isRemark)).toEqual([])
      }),
      { numRuns: 2_000 },
    )
  })

  test('any search can be written', () => {
    fc.assert(
      fc.property(searchArbitrary, (query) => {
        expect(withoutPlaces(parseSearch(printSearch(query)).query)).toEqual(withoutPlaces(query))
      }),
      { numRuns: 1_000 },
    )
  })
})
