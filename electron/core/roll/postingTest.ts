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

/** `sql` gives the ids of postings, as `postingId`. Numbers are marked, because to look up a hundred thousand names takes long. */
export function isAmong(db: ReadDb, sql: string, ...values: SqlValue[]): PostingTest {
  const rows = db.all<{ seq: number }>(
    `SELECT p.seq FROM (${sql}) found CROSS JOIN postings p ON p.id = found.postingId`,
    ...values,
  )
  if (rows.length === 0) return never
  const marks = new Uint8Array(rows.reduce((most, { seq }) => Math.max(most, seq), 0) + 1)
  for (const { seq } of rows) marks[seq] = 1
  return isMarked(marks)
}

/** `marks` has a 1 at the numbers of those that pass. */
export function isMarked(marks: Uint8Array): PostingTest {
  return ({ seq }) => marks[seq] === 1
}
