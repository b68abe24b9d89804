// What lists hold and in what order, asked of the database plainly, with nothing kept. The measure for the core's.

import type Database from 'better-sqlite3'
import type { Stage } from '../../shared/model.ts'
import type { FixedSort, PostingFilter } from '../../shared/postingFilter.ts'
import { inboxStageId } from '../../shared/stages.ts'

export interface PlainOrder {
  sort: FixedSort
  direction: 'ascending' | 'descending'
}

/** Of a filter, what is no search, no tag and no import. */
export type PlainFilter = Partial<
  Pick<
    PostingFilter,
    'stageIds' | 'isBookmarked' | 'isOpen' | 'isRemote' | 'hasSalary' | 'needsReview' | 'isArchived'
  >
> & {
  /** An expression of FTS5. */
  match?: string
}

interface PlainRow {
  id: string
  stageId: string
  /** As groups are known by. */
  employerKey: string
}

const stageOf = `coalesce(t.stageId, '${inboxStageId}')`
const ended = '(SELECT id FROM stages WHERE isEnd = 1)'
const nextInterview = `(SELECT min(i.startsAt) FROM interviews i
  WHERE i.postingId = p.id AND i.outcome IS NULL AND i.startsAt >= @now)`
/** Stages of what may be applied to, and of what waits for an answer. */
const ofMeaning = (ask: 'toApply' | 'toWait') =>
  `(SELECT id FROM stages WHERE isEnd = 0 AND meaning <> 'won'
    AND meaning ${ask === 'toWait' ? '' : 'NOT '}IN ('applied', 'inProcess', 'offer'))`

/** Those that fit, in order; `first` is what counts before the order does. */
export function listPlainly(
  db: Database.Database,
  now: string,
  filter: PlainFilter,
  order: PlainOrder,
  first = 'NULL',
): PlainRow[] {
  return db
    .prepare<{ now: string }, PlainRow>(
      `SELECT p.id, ${stageOf} AS stageId, CASE WHEN p.employerName IS NULL THEN '' ELSE p.employerSort END AS employerKey
       FROM postings p LEFT JOIN tracking t ON t.postingId = p.id
       WHERE ${whereOf(filter)} AND @now > '' ORDER BY ${first}, ${orderOf(order)}`,
    )
    .all({ now })
}

function whereOf({ stageIds = [], isArchived = false, match, ...flags }: PlainFilter): string {
  const conditions = {
    isBookmarked: 'coalesce(t.isBookmarked, 0)',
    isOpen: `((p.deadlineEndsAt IS NULL OR p.deadlineEndsAt >= @now) AND ${stageOf} NOT IN ${ended})`,
    isRemote: "p.workMode IN ('remote', 'remote_or_onsite', 'hybrid')",
    hasSalary: 'p.salary IS NOT NULL',
    needsReview: 'p.needsReview',
  }
  const parts = Object.entries(flags).flatMap(([name, wanted]) =>
    wanted === null ? [] : [`${wanted ? '' : 'NOT '}${conditions[name as keyof typeof conditions]}`],
  )
  if (isArchived !== null) parts.push(`t.archivedAt IS ${isArchived ? 'NOT ' : ''}NULL`)
  if (match !== undefined) {
    parts.push(`p.seq IN (SELECT rowid FROM postingSearch WHERE postingSearch MATCH '${match}')`)
  }
  if (stageIds.length > 0) parts.push(`${stageOf} IN (${stageIds.map((id) => `'${id}'`).join(', ')})`)
  return parts.length === 0 ? '1' : parts.join(' AND ')
}

function orderOf({ sort, direction }: PlainOrder): string {
  const way = direction === 'ascending' ? 'ASC' : 'DESC'
  switch (sort) {
    case 'deadline': {
      const ahead = (date: string) => `iif(${date} >= @now, ${date}, NULL)`
      const toApply = `${stageOf} IN ${ofMeaning('toApply')}`
      const toWait = `${stageOf} IN ${ofMeaning('toWait')}`
      const isOver = `NOT (${toApply} OR ${toWait})`
      const dates = [
        `iif(${stageOf} NOT IN ${ended}, ${ahead('t.deadlineEndsAt')}, NULL)`,
        `iif(${isOver}, NULL, ${ahead('t.replyByEndsAt')})`,
        `iif(${isOver}, NULL, ${nextInterview})`,
        `iif(${toApply}, ${ahead('p.deadlineEndsAt')}, NULL)`,
      ]
      const next = `nullif(min(${dates.map((date) => `ifnull(${date}, '~')`).join(', ')}), '~')`
      const isWaiting = `(${next} IS NULL AND ${toWait})`
      const hasNone = `(${toApply} AND coalesce(p.deadlineEndsAt, t.deadlineEndsAt) IS NULL)`
      const over = `CASE WHEN ${isWaiting} THEN NULL WHEN ${isOver} THEN t.stageSince
        ELSE coalesce(p.deadlineEndsAt, t.deadlineEndsAt) END`
      return `${next} ${way} NULLS LAST, ${isWaiting} DESC, ${hasNone} DESC,
        iif(${isWaiting}, t.stageSince, NULL) ${way} NULLS LAST, ${over} DESC, p.seq DESC`
    }
    case 'closes':
      return orderOfDate('p.deadlineEndsAt', way)
    case 'myDeadline':
      return orderOfDate('t.deadlineEndsAt', way)
    case 'posted':
      return `p.postedAt ${way} NULLS LAST, p.seq DESC`
    case 'added':
      return `p.seq ${way}`
    case 'employer':
      return `nullif(p.employerSort, '') ${way} NULLS LAST, p.titleSort, p.seq DESC`
    case 'salary':
      return `p.salaryAnnual IS NULL,
        (SELECT count(*) FROM postings c WHERE c.salaryCurrency IS p.salaryCurrency) DESC, p.salaryCurrency,
        p.salaryAnnual ${way}, p.seq DESC`
    case 'place':
      return `p.placeLabel COLLATE NOCASE ${way} NULLS LAST, p.seq DESC`
    case 'stage':
      return `(SELECT isEnd * 1000 + position FROM stages WHERE id = ${stageOf}) ${way} NULLS LAST, p.seq DESC`
    case 'stageSince':
      return `t.stageSince ${way} NULLS LAST, p.seq DESC`
    case 'workMode':
      return `CASE p.workMode WHEN 'onsite' THEN 1 WHEN 'hybrid' THEN 2 WHEN 'remote_or_onsite' THEN 3
          WHEN 'remote' THEN 4 END ${way} NULLS LAST, p.seq DESC`
    case 'title':
      return `nullif(p.titleSort, '') ${way} NULLS LAST, p.seq DESC`
  }
}

function orderOfDate(column: string, way: string): string {
  return `iif(${column} >= @now, ${column}, NULL) ${way} NULLS LAST, ${column} IS NOT NULL, ${column} DESC, p.seq DESC`
}

/** What counts in a column of the board before the order of the list does. */
export function columnOrderOf({ isEnd, meaning }: Stage, { sort, direction }: PlainOrder): string {
  if (sort !== 'deadline') return 'NULL'
  const [way, other] = direction === 'ascending' ? ['ASC', 'DESC'] : ['DESC', 'ASC']
  if (isEnd || meaning === 'won') return `t.stageSince ${other} NULLS LAST`
  if (meaning === 'offer') return `coalesce(t.replyByEndsAt, t.deadlineEndsAt) ${way} NULLS LAST`
  if (meaning !== 'applied' && meaning !== 'inProcess') return 'NULL'
  return `${nextInterview} ${way} NULLS LAST, t.replyByEndsAt ${way} NULLS LAST, t.stageSince ${way} NULLS LAST`
}

/** What counts before it in a list in groups. */
export const groupOrderOf = {
  stage: `(SELECT isEnd FROM stages s WHERE s.id = ${stageOf}), (SELECT position FROM stages s WHERE s.id = ${stageOf})`,
  employer: "iif(p.employerName IS NULL, NULL, nullif(p.employerSort, '')) NULLS LAST",
}
