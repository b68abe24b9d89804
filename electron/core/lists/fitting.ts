// Which postings a filter holds, and in what order.

import type { PostingFilter } from '../../../shared/postingFilter.ts'
import { parseSearch } from '../../../shared/search/parseSearch.ts'
import { mentions, type SearchQuery } from '../../../shared/search/searchQuery.ts'
import { type Clock, nowIso } from '../clock.ts'
import type { ReadDb } from '../db/sql.ts'
import type { Listed } from '../roll/listed.ts'
import type { PostingRoll } from '../roll/postingRoll.ts'
import { allOf, isAmong, not, type PostingTest } from '../roll/postingTest.ts'
import { listFields } from '../tracking/fieldValues.ts'
import { listStages } from '../tracking/stageRows.ts'
import { type ListOrder, type OrderSource, orderAll } from './listOrder.ts'
import { hasTag, isAtStage, isOpenAt, isRemote, searchTest } from './searchTest.ts'

/** What lists are made from. All of it shows the same library. */
export interface ListSource {
  db: ReadDb
  roll: PostingRoll
  clock: Clock
}

/** Those that fit, in the order in which they came in. */
export function findFitting(source: ListSource, filter: PostingFilter): Listed[] {
  return source.roll.postings().all.filter(filterTest(source, filter))
}

/** How many fit each. */
export function countFitting(source: ListSource, filters: readonly PostingFilter[]): number[] {
  const tests = filters.map((filter) => filterTest(source, filter))
  const { all } = source.roll.postings()
  const counts = tests.map(() => 0)
  // Some at a time for all tests, since to reach a posting takes longer than to test it; and one test for all of those.
  for (let start = 0; start < all.length; start += testedAtOnce) {
    const end = Math.min(start + testedAtOnce, all.length)
    tests.forEach((test, n) => {
      for (let i = start; i < end; i++) if (test(all[i]!)) counts[n]!++
    })
  }
  return counts
}

const testedAtOnce = 1_000

/** Postings in order: their places in `all`. */
export interface Ordered {
  all: readonly Listed[]
  positions: Uint32Array
}

/** Those that fit, in order. */
export function orderFitting(source: ListSource, filter: PostingFilter, order: ListOrder): Ordered {
  const fits = filterTest(source, filter)
  const orderedFrom = orderSource(source)
  const { all } = orderedFrom.postings
  const isFitting = new Uint8Array(all.length)
  let count = 0
  for (let i = 0; i < all.length; i++) {
    if (fits(all[i]!)) {
      isFitting[i] = 1
      count++
    }
  }
  const positions = new Uint32Array(count)
  let next = 0
  for (const position of orderAll(orderedFrom, order)) {
    if (isFitting[position] === 1) positions[next++] = position
  }
  return { all, positions }
}

/** Some of them, from a place in the order on. */
export function pageOf({ all, positions }: Ordered, offset: number, limit: number): Listed[] {
  return Array.from(positions.subarray(offset, offset + limit), (position) => all[position]!)
}

export function orderSource({ db, roll, clock }: ListSource): OrderSource {
  return { db, postings: roll.postings(), now: nowIso(clock) }
}

/** Whether a posting fits. */
export function filterTest(source: ListSource, filter: PostingFilter): PostingTest {
  const { db, roll, clock } = source
  const { query } = parseSearch(filter.text)
  const endedStages = new Set(
    db.all<{ id: string }>('SELECT id FROM stages WHERE isEnd = 1').map(({ id }) => id),
  )
  const tests: PostingTest[] = []
  const flag = (wanted: boolean | null, test: PostingTest) => {
    if (wanted !== null) tests.push(wanted ? test : not(test))
  }
  // Who searches for what is archived means to see it.
  if (filter.isArchived !== false || !mentionsArchive(query)) {
    flag(filter.isArchived, ({ isArchived }) => isArchived)
  }
  if (filter.stageIds.length > 0) tests.push(isAtStage(filter.stageIds))
  if (filter.tagIds.length > 0) tests.push(hasTag(db, filter.tagIds))
  flag(filter.isBookmarked, ({ isBookmarked }) => isBookmarked)
  flag(filter.isRemote, isRemote)
  flag(filter.hasSalary, ({ hasSalary }) => hasSalary)
  flag(filter.needsReview, ({ needsReview }) => needsReview)
  flag(filter.isOpen, isOpenAt({ now: clock.now(), zone: clock.zone() }, endedStages))
  if (filter.importId !== null) {
    // Everything its report names, also what it found unchanged.
    tests.push(
      isAmong(
        db,
        'SELECT j.value AS postingId FROM importFiles f, json_each(f.postingIds) j WHERE f.importId = ?',
        filter.importId,
      ),
    )
  }
  if (query.clauses.length > 0) {
    tests.push(
      searchTest(query, {
        db,
        found: roll.found,
        now: clock.now(),
        zone: clock.zone(),
        names: namesIn(db, query),
        endedStages,
      }),
    )
  }
  return allOf(tests)
}

function mentionsArchive(query: SearchQuery): boolean {
  return mentions(query, (condition) => condition.kind === 'is' && condition.flags.includes('archived'))
}

/** The names a search may mean; not read for the many that name none. */
function namesIn(db: ReadDb, query: SearchQuery) {
  return {
    stages: mentions(query, ({ kind }) => kind === 'stage') ? listStages(db) : [],
    tags: mentions(query, ({ kind }) => kind === 'tag')
      ? db.all<{ id: string; name: string }>('SELECT id, name FROM tags ORDER BY nameKey')
      : [],
    fields: mentions(query, ({ kind }) => kind === 'field') ? listFields(db) : [],
    people: mentions(query, ({ kind }) => kind === 'person')
      ? db.all<{ id: string; name: string }>('SELECT id, name FROM people')
      : [],
  }
}
