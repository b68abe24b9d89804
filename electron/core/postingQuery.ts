// A posting filter as SQL: conditions over postings p and their tracking t, and the order of a list.

import type { ListSort, PostingFilter } from '../../shared/postingFilter.ts'
import { parseSearch } from '../../shared/search/parseSearch.ts'
import { mentions, type SearchQuery } from '../../shared/search/searchQuery.ts'
import { type Clock, nowIso } from './clock.ts'
import type { ReadDb, SqlValue } from './db/sql.ts'
import { isAmong, not, openSql, type SqlCondition, searchToSql, stageOf } from './searchToSql.ts'
import { listStages } from './stages.ts'

/** `from` and `where` with the values for their question marks, in order. */
export interface SqlFilter {
  from: string
  where: string
  values: SqlValue[]
}

export function filterToSql(db: ReadDb, filter: PostingFilter, clock: Clock): SqlFilter {
  const { query } = parseSearch(filter.text)
  const conditions = searchToSql(query, { now: clock.now(), zone: clock.zone(), names: namesIn(db, query) })
  const add = (condition: SqlCondition) => conditions.push(condition)
  const flag = (wanted: boolean | null, condition: SqlCondition) => {
    if (wanted !== null) add(wanted ? condition : not(condition))
  }
  if (filter.stageIds.length > 0) add(isAmong(stageOf, filter.stageIds))
  if (filter.tagIds.length > 0) {
    const { sql, values } = isAmong('pt.tagId', filter.tagIds)
    add({ sql: `EXISTS (SELECT 1 FROM postingTags pt WHERE pt.postingId = p.id AND ${sql})`, values })
  }
  flag(filter.isBookmarked, plain('t.isBookmarked'))
  // Who searches for what is archived means to see it.
  if (filter.isArchived !== false || !mentionsArchive(query)) {
    flag(filter.isArchived, plain('t.archivedAt IS NOT NULL'))
  }
  flag(filter.isRemote, plain("p.workMode IN ('remote', 'remote_or_onsite', 'hybrid')"))
  flag(filter.hasSalary, plain('p.salary IS NOT NULL'))
  flag(filter.needsReview, plain('p.needsReview'))
  flag(filter.isOpen, openSql(nowIso(clock)))
  if (filter.importId !== null) {
    // Everything its report names, also what it found unchanged.
    add({
      sql: 'p.id IN (SELECT j.value FROM importFiles f, json_each(f.postingIds) j WHERE f.importId = ?)',
      values: [filter.importId],
    })
  }
  return {
    from: 'postings p LEFT JOIN tracking t ON t.postingId = p.id',
    where: conditions.length === 0 ? '1' : conditions.map(({ sql }) => sql).join(' AND '),
    values: conditions.flatMap(({ values }) => values),
  }
}

function plain(sql: string): SqlCondition {
  return { sql, values: [] }
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
  }
}

/** The next date of either kind that has not passed; null when there is none. */
const nextDeadline = `CASE
  WHEN t.deadlineEndsAt >= moment.now AND p.deadlineEndsAt >= moment.now THEN min(t.deadlineEndsAt, p.deadlineEndsAt)
  WHEN t.deadlineEndsAt >= moment.now THEN t.deadlineEndsAt
  WHEN p.deadlineEndsAt >= moment.now THEN p.deadlineEndsAt END`

/**
 * ORDER BY for a sort. What has no value comes last in both directions; by deadline, dates to come are first, then
 * postings without one, then those that have passed. `moment.now` is the present instant and
 * `currencies` counts the postings of each, both from the query around it.
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
      // Amounts compare within a currency only; the one of most postings comes first.
      return `p.salaryAnnual IS NULL, (SELECT n FROM currencies WHERE currency IS p.salaryCurrency) DESC,
        p.salaryCurrency, p.salaryAnnual ${way}, ${tie}`
    case 'title':
      return `p.title IS NULL, p.titleSort ${way}, ${tie}`
  }
}
