// What lists know of a posting: all that it can be filtered and ordered by, and nothing that is only shown.

import type { PostingRow } from '../../../shared/model.ts'
import { inboxStageId } from '../../../shared/stages.ts'
import { createRanking, type Ranked, type Ranking } from './ranking.ts'

/** A posting as lists know it. Never changed: what changes is another one in its stead. */
export interface Listed {
  readonly seq: number
  readonly id: string
  readonly createdAt: string
  /** As written: a day, or an instant. */
  readonly posted: Ranked<string> | null
  /** When the listing's deadline is over, UTC ISO. */
  readonly closes: Ranked<string> | null
  /** null also where it closes at an instant. */
  readonly closesOn: string | null
  /** null where there is nothing to order by. */
  readonly title: Ranked<string> | null
  readonly employer: Ranked<string> | null
  readonly employerName: string | null
  readonly place: Ranked<string> | null
  readonly workMode: PostingRow['workMode']
  readonly hasSalary: boolean
  /** By the year, of the first stated salary: where it begins, and where it ends. */
  readonly salary: Ranked<number> | null
  readonly salaryTop: number | null
  readonly currency: string | null
  readonly needsReview: boolean
  readonly isSample: boolean
  readonly stageId: string
  readonly stageSince: Ranked<string> | null
  readonly isBookmarked: boolean
  readonly isArchived: boolean
  readonly mine: Ranked<string> | null
  readonly mineOn: string | null
  readonly mineTime: string | null
  readonly replyBy: Ranked<string> | null
}

/** Whether every list has the one where it has the other, as far as lists hold both; but for those that go by stages. */
export function isOrderedAlike(one: Listed, other: Listed): boolean {
  return (
    one.posted === other.posted &&
    one.closes === other.closes &&
    one.mine === other.mine &&
    one.title === other.title &&
    one.employer === other.employer &&
    one.salary === other.salary &&
    one.currency === other.currency &&
    one.place === other.place &&
    one.workMode === other.workMode &&
    one.replyBy === other.replyBy
  )
}

/** Whether both stand where they stand alike: which of its dates count for a posting follows from its stage. */
export function isStandingAlike(one: Listed, other: Listed): boolean {
  return one.stageId === other.stageId && one.stageSince === other.stageSince
}

export interface Rankings {
  /** Days and instants. */
  times: Ranking<string>
  /** Titles, employers and places. */
  names: Ranking<string>
  amounts: Ranking<number>
  /** Names of employers as they are written, each once: two that are the same need not be read to know it. */
  written: Map<string, string>
}

export function createRankings(): Rankings {
  return { times: createRanking(), names: createRanking(), amounts: createRanking(), written: new Map() }
}

/** Columns of postings p and tracking t. */
export const listedColumns = `p.seq, p.id, p.createdAt, p.postedAt, p.deadlineEndsAt, p.closesOn, p.titleSort, p.employerSort,
  p.employerName, p.workMode, p.salary IS NOT NULL AS hasSalary, p.placeLabel, p.salaryAnnual,
  p.salaryTop, p.salaryCurrency, p.needsReview, p.isSample, t.stageId, t.stageSince, t.isBookmarked, t.archivedAt,
  t.deadlineEndsAt AS mineEndsAt, t.deadlineOn, t.deadlineTime, t.replyByEndsAt`

export interface ListedRow {
  seq: number
  id: string
  createdAt: string
  postedAt: string | null
  deadlineEndsAt: string | null
  closesOn: string | null
  titleSort: string
  employerSort: string
  employerName: string | null
  workMode: PostingRow['workMode']
  hasSalary: number
  placeLabel: string | null
  salaryAnnual: number | null
  salaryTop: number | null
  salaryCurrency: string | null
  needsReview: number
  isSample: number
  stageId: string | null
  stageSince: string | null
  isBookmarked: number | null
  archivedAt: string | null
  mineEndsAt: string | null
  deadlineOn: string | null
  deadlineTime: string | null
  replyByEndsAt: string | null
}

export function toListed(row: ListedRow, { times, names, amounts, written }: Rankings): Listed {
  const timeOf = (text: string | null) => (text === null ? null : times.of(text))
  const nameOf = (text: string) => (text === '' ? null : names.of(text))
  return {
    seq: row.seq,
    id: row.id,
    createdAt: row.createdAt,
    posted: timeOf(row.postedAt),
    closes: timeOf(row.deadlineEndsAt),
    closesOn: row.closesOn,
    title: nameOf(row.titleSort),
    employer: nameOf(row.employerSort),
    employerName: row.employerName === null ? null : keptOnce(written, row.employerName),
    place: row.placeLabel === null ? null : names.of(withoutCase(row.placeLabel)),
    workMode: row.workMode,
    hasSalary: row.hasSalary === 1,
    salary: row.salaryAnnual === null ? null : amounts.of(row.salaryAnnual),
    salaryTop: row.salaryTop,
    currency: row.salaryCurrency,
    needsReview: row.needsReview === 1,
    isSample: row.isSample === 1,
    stageId: row.stageId ?? inboxStageId,
    stageSince: timeOf(row.stageSince),
    isBookmarked: row.isBookmarked === 1,
    isArchived: row.archivedAt !== null,
    mine: timeOf(row.mineEndsAt),
    mineOn: row.deadlineOn,
    mineTime: row.deadlineTime,
    replyBy: timeOf(row.replyByEndsAt),
  }
}

function keptOnce(kept: Map<string, string>, text: string): string {
  const known = kept.get(text)
  if (known === undefined) kept.set(text, text)
  return known ?? text
}

/** Of the letters of ASCII, which are those that come first in names of places. */
function withoutCase(text: string): string {
  return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase())
}
