// What a search asks for, once it is read: the tree that the parser makes, the printer writes and the core turns into
// SQL. It names things as the person did; which stage or tag a name means is found out where the library is.

import type { DateField, DateTest } from './dateTest.ts'
import type { FieldTest } from './fieldTest.ts'
import type { SalaryTest } from './salaryTest.ts'

/** All clauses must hold; of one clause, any term. */
export interface SearchQuery {
  clauses: SearchClause[]
}

/** Several terms where OR stands between them. */
export interface SearchClause {
  terms: SearchTerm[]
}

export interface SearchTerm {
  isNegated: boolean
  condition: SearchCondition
  /** Where it stands in the text, sign and operator included; `to` is behind it. */
  from: number
  to: number
}

export const wordFields = ['title', 'employer', 'place', 'text', 'note'] as const
export type WordField = (typeof wordFields)[number]

export type SearchCondition =
  | {
      kind: 'words'
      /** null = anywhere. */
      field: WordField | null
      /** Any of them: each one word, or several that must follow one another. */
      values: string[]
      /** The last of them is still being typed: longer words fit too. */
      isPrefix: boolean
    }
  /** Of this and the lists below, one entry is enough. */
  | { kind: 'stage'; names: string[] }
  | { kind: 'tag'; names: string[] }
  | { kind: 'person'; names: string[] }
  | { kind: 'field'; tests: FieldTest[] }
  | { kind: 'date'; field: DateField; test: DateTest }
  /** What the listing states, what was offered, or what the person wished for. */
  | { kind: 'salary'; test: SalaryTest; currency: string | null }
  | { kind: 'offered' | 'wished'; test: SalaryTest; currency: string | null }
  | { kind: 'remote'; modes: RemoteMode[] }
  | { kind: 'is'; flags: SearchFlag[] }
  | { kind: 'has'; things: SearchThing[] }

/** `yes`: remote at least in part. `full`: no office needed. `no`: on site, and it says so. */
export const remoteModes = ['yes', 'full', 'hybrid', 'no'] as const
export type RemoteMode = (typeof remoteModes)[number]

export const searchFlags = [
  'open',
  'closed',
  'ended',
  'bookmarked',
  'new',
  'archived',
  'review',
  'sample',
] as const
export type SearchFlag = (typeof searchFlags)[number]

export const searchThings = ['salary', 'deadline', 'note', 'tag', 'place'] as const
export type SearchThing = (typeof searchThings)[number]

/** Something the reader of a search stumbled over, or ought to know; `from` to `to` is the part of the text. */
export interface SearchProblem {
  from: number
  to: number
  message: string
  /** A remark says how something was taken; anything else was left out or fits nothing. */
  isRemark: boolean
  /** What to write in its place. */
  fix: string | null
}

export function mentions(query: SearchQuery, fits: (condition: SearchCondition) => boolean): boolean {
  return query.clauses.some(({ terms }) => terms.some(({ condition }) => fits(condition)))
}
