// A posting filter as SQL: conditions over postings p and their tracking t, and the order of a list.

import type { ListSort, PostingFilter } from '../../shared/postingFilter.ts'
import { inboxStageId } from '../../shared/stages.ts'
import type { SqlValue } from './db/sql.ts'
import { searchableText } from './searchIndex.ts'

/** `from` and `where` with the values for their question marks, in order. */
export interface SqlFilter {
  from: string
  where: string
  values: SqlValue[]
}

/** `now` is a UTC ISO instant. null when the search text holds nothing that can be looked up. */
export function filterToSql(filter: PostingFilter, now: string): SqlFilter {
  const conditions: string[] = []
  const values: SqlValue[] = []
  const add = (condition: string, ...more: SqlValue[]) => {
    conditions.push(condition)
    values.push(...more)
  }
  const flag = (wanted: boolean | null, condition: string, ...more: SqlValue[]) => {
    if (wanted !== null) add(wanted ? condition : `NOT coalesce(${condition}, 0)`, ...more)
  }
  const match = searchToFts(filter.text)
  if (match !== null) add('p.seq IN (SELECT rowid FROM postingSearch WHERE postingSearch MATCH ?)', match)
  if (filter.stageIds.length > 0) {
    add(`${stageOf} IN (${filter.stageIds.map(() => '?').join(', ')})`, ...filter.stageIds)
  }
  if (filter.tagIds.length > 0) {
    const marks = filter.tagIds.map(() => '?').join(', ')
    add(
      `EXISTS (SELECT 1 FROM postingTags pt WHERE pt.postingId = p.id AND pt.tagId IN (${marks}))`,
      ...filter.tagIds,
    )
  }
  flag(filter.isBookmarked, 't.isBookmarked')
  flag(filter.isArchived, 't.archivedAt IS NOT NULL')
  flag(filter.isRemote, "p.workMode IN ('remote', 'remote_or_onsite', 'hybrid')")
  flag(filter.hasSalary, 'p.salary IS NOT NULL')
  flag(filter.needsReview, 'p.needsReview')
  flag(
    filter.isOpen,
    `((p.deadlineEndsAt IS NULL OR p.deadlineEndsAt >= ?) AND ${stageOf} NOT IN ${endedStages})`,
    now,
  )
  if (filter.importId !== null)
    add('p.id IN (SELECT postingId FROM versions WHERE importId = ?)', filter.importId)
  return {
    from: 'postings p LEFT JOIN tracking t ON t.postingId = p.id',
    where: conditions.length === 0 ? '1' : conditions.join(' AND '),
    values,
  }
}

const stageOf = `coalesce(t.stageId, '${inboxStageId}')`
const endedStages = '(SELECT id FROM stages WHERE isEnd = 1)'

/** The next date of either kind that has not passed; null when there is none. */
const nextDeadline = `CASE
  WHEN t.deadlineEndsAt >= moment.now AND p.deadlineEndsAt >= moment.now THEN min(t.deadlineEndsAt, p.deadlineEndsAt)
  WHEN t.deadlineEndsAt >= moment.now THEN t.deadlineEndsAt
  WHEN p.deadlineEndsAt >= moment.now THEN p.deadlineEndsAt END`

/**
 * ORDER BY for a sort. What has no value comes last in both directions; by deadline, dates to come are first, then
 * postings without one, then those that have passed. `moment.now` is the present instant, from the query around it.
 */
export function orderToSql(sort: ListSort, direction: 'ascending' | 'descending'): string {
  const way = direction === 'ascending' ? 'ASC' : 'DESC'
  const tie = 'p.seq DESC'
  switch (sort) {
    case 'deadline':
      return `CASE WHEN t.deadlineEndsAt >= moment.now OR p.deadlineEndsAt >= moment.now THEN 0
        WHEN t.deadlineEndsAt IS NULL AND p.deadlineEndsAt IS NULL THEN 1 ELSE 2 END,
        ${nextDeadline} ${way}, coalesce(p.deadlineEndsAt, t.deadlineEndsAt) DESC, ${tie}`
    case 'posted':
      return `p.postedAt IS NULL, p.postedAt ${way}, ${tie}`
    case 'added':
      return `p.seq ${way}`
    case 'employer':
      return `p.employerName IS NULL, p.employerSort ${way}, p.titleSort, ${tie}`
    case 'salary':
      return `p.salaryAnnual IS NULL, p.salaryAnnual ${way}, ${tie}`
    case 'title':
      return `p.title IS NULL, p.titleSort ${way}, ${tie}`
  }
}

/**
 * Words as an FTS5 query: all must occur, "quoted words" as a phrase, and the last word may be unfinished.
 * null when there is nothing to look up (no letter and no digit).
 */
export function searchToFts(text: string): string | null {
  const parts: { words: string; isPhrase: boolean }[] = []
  for (const [, phrase, word] of text.matchAll(/"([^"]*)"?|(\S+)/g)) {
    const words = searchableText(phrase ?? word ?? '')
      .replaceAll('"', ' ')
      .trim()
    if (/[\p{L}\p{N}]/u.test(words)) parts.push({ words, isPhrase: phrase !== undefined })
  }
  const last = parts.at(-1)
  const isUnfinished = last !== undefined && !last.isPhrase && /[\p{L}\p{N}\p{M}]$/u.test(text)
  const terms = parts.map((part) => `"${part.words}"${isUnfinished && part === last ? '*' : ''}`)
  return terms.length === 0 ? null : terms.join(' AND ')
}
