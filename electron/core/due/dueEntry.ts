// Something due as the core finds and orders it, before what a line says of it is read.

import {
  type DueKind,
  type DueMoment,
  type DueStand,
  type DueState,
  type DueWhen,
  whenText,
} from '../../../shared/due.ts'
import type { SqlValue } from '../db/sql.ts'

/** Something due, with what decides where it stands and in which order. */
export interface DueEntry extends DueStand {
  key: string
  kind: DueKind
  /** Of its interview or task, else of its posting. */
  id: string
  postingId: string
  isBookmarked: boolean
  /** As it is sorted by. */
  title: string
  when: DueWhen
  state: DueState | null
  quietSince?: string
  /** Times of reminders set by hand, where they were asked for. */
  reminders?: readonly string[]
  /** What it was placed by. */
  moment: DueMoment
}

export interface DueScope {
  /** Days in the person's zone; null: as far back or ahead as there is anything. */
  from: string | null
  until: string | null
  kinds: readonly DueKind[]
  /** Postings by a condition over postings p and their tracking t; null: those that are still on the way. */
  where: { sql: string; values: readonly SqlValue[] } | null
  /** One’s own dates from before `from` too: they are overdue until something is said of them. */
  isWithOverdue: boolean
  /** With the reminders that were set by hand, and what has such whatever its date. */
  isReminded?: boolean
}

/** Whether a listing’s date is more than an instant or a plain day can say. Word for word as in the index postingsByDue. */
export const isInexactSql = `p.closesOn IS NOT NULL AND instr(p.deadline, '"kind":"date"') = 0`
/** As things are sorted by it; word for word as in that index. */
export const sortedTitleSql = 'substr(p.titleSort, 1, 80)'

/** The same of a title that is at hand: so many characters, of which some take two places in a text of JavaScript. */
export function sortedTitle(titleSort: string): string {
  return titleSort.length <= 80 ? titleSort : [...titleSort.slice(0, 160)].slice(0, 80).join('')
}

export interface StateRow {
  state: DueState['kind'] | null
  stateUntil: string | null
  /** The date it was said of. */
  about: string | null
}

/** What was said of another date than the present one holds no more, except that it is not to be mentioned at all. */
export function stateOf({ state, stateUntil, about }: StateRow, when: DueWhen): DueState | null {
  if (state === null || (state !== 'stopped' && about !== whenText(when))) return null
  return { kind: state, until: stateUntil }
}
