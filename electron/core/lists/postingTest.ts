// Tests of one posting, and how they are joined. What is not stated passes no test, so a negation finds it: "not remote"
// is also what does not say.

import type { ReadDb, SqlValue } from '../db/sql.ts'
import type { Listed } from './listed.ts'

export type PostingTest = (posting: Listed) => boolean

export const always: PostingTest = () => true
export const never: PostingTest = () => false

export function not(test: PostingTest): PostingTest {
  return (posting) => !test(posting)
}

export function allOf(tests: readonly PostingTest[]): PostingTest {
  const [one = always, other] = tests
  if (tests.length < 2) return one
  if (tests.length === 2 && other !== undefined) return (posting) => one(posting) && other(posting)
  return (posting) => {
    for (const test of tests) if (!test(posting)) return false
    return true
  }
}

export function anyOf(tests: readonly PostingTest[]): PostingTest {
  const [one = never, other] = tests
  if (tests.length < 2) return one
  if (tests.length === 2 && other !== undefined) return (posting) => one(posting) || other(posting)
  return (posting) => {
    for (const test of tests) if (test(posting)) return true
    return false
  }
}

/** `sql` gives the ids of postings, as `postingId`. */
export function isAmong(db: ReadDb, sql: string, ...values: SqlValue[]): PostingTest {
  const ids = new Set(db.all<{ postingId: string }>(sql, ...values).map(({ postingId }) => postingId))
  return ids.size === 0 ? never : ({ id }) => ids.has(id)
}
