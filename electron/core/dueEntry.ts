// Something due as the core finds and orders it, before what a line says of it is read.

import {
  type DueKind,
  type DueMoment,
  type DueStand,
  type DueState,
  type DueWhen,
  whenText,
} from '../../shared/due.ts'
import type { SqlValue } from './db/sql.ts'

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
