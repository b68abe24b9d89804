// A posting filter as SQL: conditions over postings p and their tracking t, and the order of a list.

import { fieldOfKey } from '../../shared/customFields.ts'
import type { ListSort, PostingFilter } from '../../shared/postingFilter.ts'
import { parseSearch } from '../../shared/search/parseSearch.ts'
import { mentions, type SearchQuery } from '../../shared/search/searchQuery.ts'
import { type Clock, nowIso } from './clock.ts'
import type { ReadDb, SqlValue } from './db/sql.ts'
import { fieldOrder, listFields } from './fieldValues.ts'
import { isAmong, not, openSql, type SqlCondition, searchToSql, stageOf } from './searchToSql.ts'
import { listStages } from './stageRows.ts'

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
    // What comes from an import is looked up by its ids. Anything else goes through all of them, or looks up the numbers
    // a search finds, in the one index that is made for it; left to choose, SQLite takes others that help nothing.
    from: `postings p ${filter.importId === null ? 'INDEXED BY postingsForLists ' : ''}LEFT JOIN tracking t ON t.postingId = p.id`,
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
    fields: mentions(query, ({ kind }) => kind === 'field') ? listFields(db) : [],
    people: mentions(query, ({ kind }) => kind === 'person')
      ? db.all<{ id: string; name: string }>('SELECT id, name FROM people')
      : [],
  }
}

/**
 * The next date of either kind that has not passed; where there is none, `without` for a posting that has no date and
 * `passed` for one whose dates are over.
 */
function nextDeadline(without: string, passed: string): string {
  return `CASE
    WHEN t.deadlineEndsAt >= moment.now AND p.deadlineEndsAt >= moment.now THEN min(t.deadlineEndsAt, p.deadlineEndsAt)
    WHEN t.deadlineEndsAt >= moment.now THEN t.deadlineEndsAt
    WHEN p.deadlineEndsAt >= moment.now THEN p.deadlineEndsAt
    WHEN t.deadlineEndsAt IS NULL AND p.deadlineEndsAt IS NULL THEN ${without} ELSE ${passed} END`
}

/** A table for the query around `orderToSql`. */
export const currencies = `currencies (currency, n) AS MATERIALIZED (
  SELECT salaryCurrency, count(*) FROM postings WHERE salaryCurrency IS NOT NULL GROUP BY 1
  UNION ALL SELECT NULL, count(*) FROM postings WHERE salaryCurrency IS NULL)`

/**
 * ORDER BY for a sort. What has no value comes last in both directions; by deadline, dates to come are first, then
 * postings without one, then those that have passed. `moment.now` is the present instant and
 * `currencies` counts the postings of each, both from the query around it. What tells most rows apart stands first:
 * SQLite sorts by a first text much faster than by a first number that is mostly the same.
 */
export function orderToSql(sort: ListSort, direction: 'ascending' | 'descending'): string {
  const way = direction === 'ascending' ? 'ASC' : 'DESC'
  const last = `${way} NULLS LAST`
  const tie = 'p.seq DESC'
  switch (sort) {
    case 'deadline': {
      // Before and behind every instant, as text.
      const next = direction === 'ascending' ? nextDeadline("'~'", "'~~'") : nextDeadline("''", 'NULL')
      return `${next} ${way}, coalesce(p.deadlineEndsAt, t.deadlineEndsAt) DESC, ${tie}`
    }
    case 'posted':
      return `p.postedAt ${last}, ${tie}`
    case 'added':
      return `p.seq ${way}`
    case 'employer':
      return `nullif(p.employerSort, '') ${last}, p.titleSort, ${tie}`
    case 'salary':
      // Amounts compare within a currency only; the one of most postings comes first.
      return `CASE WHEN p.salaryCurrency IS NULL THEN (SELECT n FROM currencies WHERE currency IS NULL)
          ELSE (SELECT n FROM currencies WHERE currency = p.salaryCurrency) END - iif(p.salaryAnnual IS NULL, 1e12, 0) DESC,
        p.salaryCurrency, p.salaryAnnual ${way}, ${tie}`
    case 'title':
      return `nullif(p.titleSort, '') ${last}, ${tie}`
    case 'place':
      return `p.placeLabel COLLATE NOCASE ${last}, ${tie}`
    case 'stage':
      return `(SELECT isEnd * 1000 + position FROM stages WHERE id = ${stageOf}) ${last}, ${tie}`
    case 'workMode':
      return `CASE p.workMode WHEN 'onsite' THEN 1 WHEN 'hybrid' THEN 2 WHEN 'remote_or_onsite' THEN 3
          WHEN 'remote' THEN 4 END ${last}, ${tie}`
    default:
      return `${fieldOrder(fieldOfKey(sort) ?? '')} ${last}, ${tie}`
  }
}
