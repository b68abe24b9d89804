// Searches as people might write them, and as trees, for fast-check.

import fc from 'fast-check'
import {
  comparisons,
  type DatePoint,
  type DateTest,
  dateFields,
  spanUnits,
} from '../../shared/search/dateTest.ts'
import type { FieldTest } from '../../shared/search/fieldTest.ts'
import type { SalaryTest } from '../../shared/search/salaryTest.ts'
import { amountKinds, searchOperators } from '../../shared/search/searchOperators.ts'
import {
  remoteModes,
  type SearchCondition,
  type SearchQuery,
  searchFlags,
  searchThings,
  wordFields,
} from '../../shared/search/searchQuery.ts'

const someWords = fc.constantFrom(
  'tides',
  'gauges',
  'harbour',
  'pilot',
  'Kraków',
  '検索',
  'c++',
  'front-end',
  'a',
)
const phrases = fc.constantFrom('good with tides', 'night shift', 'harbour pilot', '検索基盤')
const stageNames = fc.constantFrom('applied', 'No reply', 'new', 'interviewing', 'nowhere')
const personNames = fc.constantFrom('ida', 'Berg', 'ber i', 'Jose', 'ruiz, m', '検', 'nobody')
const tagNames = fc.constantFrom('sea', 'night, late', '日本', 'nothing')

/** Something like a search, something like noise, and everything between. */
export const searchTextArbitrary: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      someWords,
      fc.constantFrom(
        'OR',
        '-',
        '"',
        '”',
        ',',
        ':',
        ' ',
        '  ',
        '\n',
        '<',
        '..',
        '€',
        'EUR',
        '-"',
        'http://',
        '//',
      ),
      fc.constantFrom(...searchOperators.flatMap(({ examples }) => examples.map(({ text }) => text))),
      fc
        .constantFrom(...searchOperators.flatMap(({ name, aliases }) => [name, ...aliases]))
        .map((name) => `${name}:`),
      fc.string({ unit: 'binary', maxLength: 6 }),
      fc.string({ maxLength: 6 }),
    ),
    { maxLength: 12 },
  )
  .chain((parts) => fc.constantFrom(parts.join(''), parts.join(' ')))

const words: fc.Arbitrary<SearchCondition> = fc
  .tuple(
    fc.option(fc.constantFrom(...wordFields)),
    fc.array(fc.oneof(someWords, phrases), { minLength: 1, maxLength: 2 }),
  )
  .map(([field, values]) => ({
    kind: 'words',
    field,
    values: field === null ? values.slice(0, 1) : values,
    isPrefix: false,
  }))

const point: fc.Arbitrary<DatePoint> = fc.oneof(
  fc.record({
    kind: fc.constant('span' as const),
    count: fc.integer({ min: 0, max: 40 }),
    unit: fc.constantFrom(...spanUnits),
  }),
  fc.record({
    kind: fc.constant('named' as const),
    name: fc.constantFrom('today' as const, 'tomorrow' as const, 'yesterday' as const),
  }),
  fc.record({
    kind: fc.constant('calendar' as const),
    text: fc.constantFrom(
      '2026',
      '2026-11',
      '2026-12',
      '2026-11-20',
      '2026-11-22',
      '2026-12-05',
      '2027-01-31',
    ),
  }),
)

const dateTest: fc.Arbitrary<DateTest> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('compare' as const),
      comparison: fc.constantFrom(...comparisons),
      point,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('range' as const), from: point, to: fc.option(point) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('range' as const), from: fc.constant(null), to: point }),
  },
)

const date: fc.Arbitrary<SearchCondition> = fc.oneof(
  fc.record({ kind: fc.constant('date' as const), field: fc.constantFrom(...dateFields), test: dateTest }),
  fc.record({
    kind: fc.constant('date' as const),
    field: fc.constantFrom('deadline' as const, 'mine' as const, 'closes' as const),
    test: fc.constantFrom<DateTest>({ kind: 'none' }, { kind: 'any' }, { kind: 'overdue' }),
  }),
)

const amount = fc.constantFrom(0, 999, 45_000, 52_000, 60_000, 80_000, 120_500)
const salaryTest: fc.Arbitrary<SalaryTest> = fc.oneof(
  fc.record({ kind: fc.constant('compare' as const), comparison: fc.constantFrom(...comparisons), amount }),
  fc.tuple(amount, fc.option(amount)).map(
    ([from, to]): SalaryTest => ({
      kind: 'range',
      from: to === null ? from : Math.min(from, to),
      to: to === null ? null : Math.max(from, to),
    }),
  ),
)
const salary: fc.Arbitrary<SearchCondition> = fc.oneof(
  fc.record({
    kind: fc.constantFrom(...amountKinds),
    test: salaryTest,
    currency: fc.constantFrom(null, 'EUR', 'USD', 'NOK', '$', 'kr'),
  }),
  fc.record({
    kind: fc.constantFrom(...amountKinds),
    test: fc.constantFrom<SalaryTest>({ kind: 'none' }, { kind: 'any' }),
    currency: fc.constant(null),
  }),
)

const some = <T>(choices: readonly T[]) =>
  fc.uniqueArray(fc.constantFrom(...choices), { minLength: 1, maxLength: 2 })

const fieldTest: fc.Arbitrary<FieldTest> = fc.oneof(
  fc.record({
    name: fc.constantFrom('Score', 'next step', 'Start', 'team', 'nowhere'),
    comparison: fc.constantFrom(...comparisons),
    value: fc.constantFrom('3', '4.5', '-1', 'north', 'call back', 'día', '2026-12', '<2w', '10d', 'today'),
  }),
  fc.record({
    name: fc.constantFrom('score', 'Next step', 'start', 'Te'),
    comparison: fc.constantFrom(null),
    value: fc.constant(''),
  }),
)
/** Those without a value first: behind a value they would be one. */
const fieldTests = fc
  .array(fieldTest, { minLength: 1, maxLength: 2 })
  .map((tests) => tests.toSorted((a, b) => Number(a.comparison !== null) - Number(b.comparison !== null)))

const condition: fc.Arbitrary<SearchCondition> = fc.oneof(
  { weight: 4, arbitrary: words },
  fc.record({
    kind: fc.constant('stage' as const),
    names: fc.array(stageNames, { minLength: 1, maxLength: 2 }),
  }),
  fc.record({ kind: fc.constant('tag' as const), names: fc.array(tagNames, { minLength: 1, maxLength: 2 }) }),
  fc.record({
    kind: fc.constant('person' as const),
    names: fc.array(personNames, { minLength: 1, maxLength: 2 }),
  }),
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('field' as const), tests: fieldTests }) },
  { weight: 4, arbitrary: date },
  { weight: 2, arbitrary: salary },
  fc.record({ kind: fc.constant('remote' as const), modes: some(remoteModes) }),
  fc.record({ kind: fc.constant('is' as const), flags: some(searchFlags) }),
  fc.record({ kind: fc.constant('has' as const), things: some(searchThings) }),
)

const term = fc.record({
  isNegated: fc.boolean(),
  condition,
  from: fc.constant(0),
  to: fc.constant(0),
})

export const searchArbitrary: fc.Arbitrary<SearchQuery> = fc
  .array(
    fc.array(term, { minLength: 1, maxLength: 3 }).map((terms) => ({ terms })),
    { maxLength: 4 },
  )
  .map((clauses) => ({ clauses }))

/** The tree without where its parts stand. */
export function withoutPlaces(query: SearchQuery) {
  return query.clauses.map(({ terms }) =>
    terms.map(({ isNegated, condition: what }) => ({ isNegated, what })),
  )
}
