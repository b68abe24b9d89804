// A search as SQL conditions over postings p and their tracking t. Everything a person typed goes in as a value. What
// is not stated is neither true nor false to SQL; a negation takes it as false, so that "not remote" finds it.

import { addDays, calendarDayIn, instantOfWallTime, wallTimeIn } from '../../shared/calendar.ts'
import { assertNever } from '../../shared/result.ts'
import { type DateField, type DateTest, type DayRange, daysOf } from '../../shared/search/dateTest.ts'
import { type FieldMeaning, fieldMeaning } from '../../shared/search/fieldTest.ts'
import { amountBounds, currencyCodes, type SalaryTest } from '../../shared/search/salaryTest.ts'
import { findNamed, findPeople, type SearchNames } from '../../shared/search/searchNames.ts'
import type {
  RemoteMode,
  SearchCondition,
  SearchFlag,
  SearchQuery,
  SearchTerm,
  SearchThing,
  WordField,
} from '../../shared/search/searchQuery.ts'
import { searchableText } from '../../shared/search/searchText.ts'
import { inboxStageId } from '../../shared/stages.ts'
import type { SqlValue } from './db/sql.ts'
import { offeredToSql } from './offeredToSql.ts'

/** A condition with the values for its question marks, in order. */
export interface SqlCondition {
  sql: string
  values: SqlValue[]
}

/** What a search is understood by: the present instant in milliseconds, the person's zone, and their names. */
export interface SearchMoment {
  now: number
  zone: string
  names: SearchNames
}

export const stageOf = `coalesce(t.stageId, '${inboxStageId}')`
export const endedStages = '(SELECT id FROM stages WHERE isEnd = 1)'

type WordsCondition = Extract<SearchCondition, { kind: 'words' }>

/** Conditions that must all hold. What holds nothing to look up (no letter and no digit) asks for nothing. */
export function searchToSql(query: SearchQuery, moment: SearchMoment): SqlCondition[] {
  // All words of a search are looked up at once: the index goes through them together.
  const wanted: string[] = []
  const unwanted: string[] = []
  const rest: SqlCondition[] = []
  for (const { terms } of query.clauses) {
    if (terms.every(isWanted)) {
      const parts = terms.flatMap(({ condition }) => ftsOf(condition) ?? [])
      if (parts.length > 0) wanted.push(`(${parts.join(' OR ')})`)
    } else if (terms.length === 1 && terms[0]?.condition.kind === 'words') {
      const part = ftsOf(terms[0].condition)
      if (part !== null) unwanted.push(part)
    } else {
      const words = terms.filter(isWanted).flatMap(({ condition }) => ftsOf(condition) ?? [])
      const others = terms.filter((term) => !isWanted(term)).flatMap((term) => termToSql(term, moment) ?? [])
      const parts = words.length === 0 ? others : [found(words.join(' OR ')), ...others]
      if (parts.length > 0) rest.push(anyOf(parts))
    }
  }
  const without = unwanted.length === 0 ? null : `(${unwanted.join(' OR ')})`
  if (wanted.length > 0) {
    const all = wanted.join(' AND ')
    rest.unshift(found(without === null ? all : `(${all}) NOT ${without}`))
  } else if (without !== null) rest.unshift(not(found(without)))
  return rest
}

function isWanted(term: SearchTerm): term is SearchTerm & { condition: WordsCondition } {
  return !term.isNegated && term.condition.kind === 'words'
}

function termToSql(term: SearchTerm, moment: SearchMoment): SqlCondition | null {
  const condition = conditionToSql(term.condition, moment)
  return condition === null || !term.isNegated ? condition : not(condition)
}

function conditionToSql(condition: SearchCondition, moment: SearchMoment): SqlCondition | null {
  switch (condition.kind) {
    case 'words': {
      const match = ftsOf(condition)
      return match === null ? null : found(match)
    }
    case 'stage':
      return isAmong(stageOf, idsOf(condition.names, moment.names.stages))
    case 'tag': {
      const inTags = isAmong('pt.tagId', idsOf(condition.names, moment.names.tags))
      return exists(`postingTags pt WHERE pt.postingId = p.id AND ${inTags.sql}`, inTags.values)
    }
    case 'person': {
      const ids = condition.names.flatMap((name) => findPeople(name, moment.names.people).map(({ id }) => id))
      const isMeant = 'pp.personId IN (SELECT value FROM json_each(?))'
      return exists(`postingPeople pp WHERE pp.postingId = p.id AND ${isMeant}`, [JSON.stringify(ids)])
    }
    case 'field':
      return anyOf(
        condition.tests.flatMap((test) =>
          findNamed(test.name, moment.names.fields).map((field) => {
            const meaning = fieldMeaning(test, field)
            const value = meaning === null ? never : fieldToSql(meaning, moment)
            return exists(`fieldValues fv WHERE fv.postingId = p.id AND fv.fieldId = ? AND ${value.sql}`, [
              field.id,
              ...value.values,
            ])
          }),
        ),
      )
    case 'date':
      return dateToSql(condition.field, condition.test, moment)
    case 'offered':
      return offeredToSql(condition.test, condition.currency)
    case 'salary':
      return salaryToSql(condition.test, condition.currency)
    case 'remote':
      return isAmong(
        'p.workMode',
        condition.modes.flatMap((mode) => workModesOf[mode]),
      )
    case 'is':
      return anyOf(condition.flags.map((flag) => flagToSql(flag, moment)))
    case 'has':
      return anyOf(condition.things.map((thing) => ({ sql: thingSql[thing], values: [] })))
    default:
      return assertNever(condition)
  }
}

/** Of a value fv of a field. */
function fieldToSql(meaning: FieldMeaning, { now, zone }: SearchMoment): SqlCondition {
  switch (meaning.kind) {
    case 'any':
      return always
    case 'text':
      return { sql: `instr(fv.folded, ?) ${meaning.isBeginning ? '= 1' : '> 0'}`, values: [meaning.folded] }
    case 'number':
      return { sql: `CAST(fv.value AS REAL) ${meaning.comparison} ?`, values: [meaning.number] }
    case 'date': {
      const today = calendarDayIn(now, zone)
      const range = daysOf(meaning.test, 'mine', today)
      const within = between('fv.value', range.from, range.to)
      return range.isAhead ? allOf([within, { sql: 'fv.value >= ?', values: [today] }]) : within
    }
  }
}

const workModesOf: Record<RemoteMode, readonly string[]> = {
  yes: ['remote', 'remote_or_onsite', 'hybrid'],
  full: ['remote', 'remote_or_onsite'],
  hybrid: ['hybrid'],
  no: ['onsite'],
}

function flagToSql(flag: SearchFlag, { now }: SearchMoment): SqlCondition {
  const instant = new Date(now).toISOString()
  switch (flag) {
    case 'open':
      return openSql(instant)
    case 'closed':
      return { sql: 'p.deadlineEndsAt < ?', values: [instant] }
    case 'ended':
      return { sql: `${stageOf} IN ${endedStages}`, values: [] }
    case 'bookmarked':
      return { sql: 't.isBookmarked', values: [] }
    case 'new':
      return { sql: `${stageOf} = ?`, values: [inboxStageId] }
    case 'archived':
      return { sql: 't.archivedAt IS NOT NULL', values: [] }
    case 'review':
      return { sql: 'p.needsReview', values: [] }
    case 'sample':
      return { sql: 'p.isSample', values: [] }
  }
}

/** Not closed by the listing's date, not in an end stage. `now` is a UTC ISO instant. */
export function openSql(now: string): SqlCondition {
  return {
    sql: `((p.deadlineEndsAt IS NULL OR p.deadlineEndsAt >= ?) AND ${stageOf} NOT IN ${endedStages})`,
    values: [now],
  }
}

const thingSql: Record<SearchThing, string> = {
  salary: 'p.salary IS NOT NULL',
  deadline: '(p.deadlineEndsAt IS NOT NULL OR t.deadlineOn IS NOT NULL)',
  note: "EXISTS (SELECT 1 FROM notes n WHERE n.postingId = p.id AND trim(n.body, char(9, 10, 13, 32)) <> '')",
  tag: 'EXISTS (SELECT 1 FROM postingTags pt WHERE pt.postingId = p.id)',
  place: 'p.placeLabel IS NOT NULL',
}

function dateToSql(field: DateField, test: DateTest, moment: SearchMoment): SqlCondition {
  switch (field) {
    case 'deadline': {
      const either = [dateToSql('closes', test, moment), dateToSql('mine', test, moment)]
      return test.kind === 'none' ? allOf(either) : anyOf(either)
    }
    case 'mine':
      return myDateToSql(test, moment)
    case 'closes':
      return closingToSql(test, moment)
    case 'posted':
      return postedToSql(test, moment)
    case 'added':
      return addedToSql(test, moment)
  }
}

function myDateToSql(test: DateTest, { now, zone }: SearchMoment): SqlCondition {
  const today = calendarDayIn(now, zone)
  const passed: SqlCondition = {
    sql: '(t.deadlineOn < ? OR (t.deadlineOn = ? AND t.deadlineTime < ?))',
    values: [today, today, wallTimeIn(now, zone)],
  }
  if (test.kind === 'none') return { sql: 't.deadlineOn IS NULL', values: [] }
  if (test.kind === 'any') return { sql: 't.deadlineOn IS NOT NULL', values: [] }
  if (test.kind === 'overdue') return passed
  const range = daysOf(test, 'mine', today)
  const within = between('t.deadlineOn', range.from, range.to)
  return range.isAhead ? allOf([within, not(passed)]) : within
}

/** A listing that closes at an instant has no `closesOn`: its day is that of the instant, wherever the person is. */
function closingToSql(test: DateTest, { now, zone }: SearchMoment): SqlCondition {
  const instant = new Date(now).toISOString()
  if (test.kind === 'none') return { sql: 'p.deadlineEndsAt IS NULL', values: [] }
  if (test.kind === 'any') return { sql: 'p.deadlineEndsAt IS NOT NULL', values: [] }
  if (test.kind === 'overdue') return { sql: 'p.deadlineEndsAt < ?', values: [instant] }
  const range = daysOf(test, 'closes', calendarDayIn(now, zone))
  const within = dayOrInstant('p.closesOn IS NULL', 'p.deadlineEndsAt', 'p.closesOn', range, zone)
  return range.isAhead ? allOf([within, { sql: 'p.deadlineEndsAt >= ?', values: [instant] }]) : within
}

/** As it was written: an instant with its zone, or a day, perhaps with a time in a zone nobody states. */
function postedToSql(test: DateTest, { now, zone }: SearchMoment): SqlCondition {
  if (test.kind === 'none') return { sql: 'p.postedAt IS NULL', values: [] }
  if (test.kind === 'any') return { sql: 'p.postedAt IS NOT NULL', values: [] }
  if (test.kind === 'overdue') return never
  const range = daysOf(test, 'posted', calendarDayIn(now, zone))
  return dayOrInstant("p.postedAt LIKE '%Z'", 'p.postedAt', 'substr(p.postedAt, 1, 10)', range, zone)
}

function addedToSql(test: DateTest, { now, zone }: SearchMoment): SqlCondition {
  if (test.kind === 'any') return always
  if (test.kind === 'none' || test.kind === 'overdue') return never
  return betweenInstants('p.createdAt', daysOf(test, 'added', calendarDayIn(now, zone)), zone)
}

function dayOrInstant(
  isInstant: string,
  instantColumn: string,
  dayColumn: string,
  range: DayRange,
  zone: string,
): SqlCondition {
  const byInstant = betweenInstants(instantColumn, range, zone)
  const byDay = between(dayColumn, range.from, range.to)
  return {
    sql: `CASE WHEN ${isInstant} THEN ${byInstant.sql} ELSE ${byDay.sql} END`,
    values: [...byInstant.values, ...byDay.values],
  }
}

/** The days of a range in the person's zone, for a column of UTC instants. */
function betweenInstants(column: string, { from, to }: DayRange, zone: string): SqlCondition {
  const startOf = (day: string) => new Date(instantOfWallTime(day, '00:00', zone)).toISOString()
  const parts: SqlCondition[] = []
  if (from !== null) parts.push({ sql: `${column} >= ?`, values: [startOf(from)] })
  if (to !== null) parts.push({ sql: `${column} < ?`, values: [startOf(addDays(to, 1))] })
  return allOf(parts)
}

function between(column: string, from: string | null, to: string | null): SqlCondition {
  const parts: SqlCondition[] = []
  if (from !== null) parts.push({ sql: `${column} >= ?`, values: [from] })
  if (to !== null) parts.push({ sql: `${column} <= ?`, values: [to] })
  return allOf(parts)
}

/** What the first stated salary comes to in a year; one that cannot be reckoned by the year fits no amount. */
function salaryToSql(test: SalaryTest, currency: string | null): SqlCondition {
  if (test.kind === 'none') return { sql: 'p.salary IS NULL', values: [] }
  if (test.kind === 'any') return { sql: 'p.salary IS NOT NULL', values: [] }
  const { above, below } = amountBounds(test)
  const parts: SqlCondition[] = []
  if (above !== null) {
    parts.push({ sql: `p.salaryTop ${above.isIncluded ? '>=' : '>'} ?`, values: [above.amount] })
  }
  if (below !== null) {
    parts.push({ sql: `p.salaryAnnual ${below.isIncluded ? '<=' : '<'} ?`, values: [below.amount] })
  }
  if (currency !== null) parts.push(isAmong('p.salaryCurrency', currencyCodes(currency)))
  return allOf(parts)
}

const ftsColumns: Record<WordField, string> = {
  title: 'title',
  employer: 'employer',
  place: 'place',
  text: 'body',
  note: 'notes',
}

/** An FTS5 expression; null when there is nothing to look up. */
function ftsOf({ field, values, isPrefix }: WordsCondition): string | null {
  const parts = values.flatMap((text, index) => {
    const words = searchableText(text)
      .replace(/["\p{Cc}]/gu, ' ')
      .trim()
    if (!/[\p{L}\p{N}]/u.test(words)) return []
    return `"${words}"${isPrefix && index === values.length - 1 ? ' *' : ''}`
  })
  if (parts.length === 0) return null
  const either = parts.length === 1 ? parts.join() : `(${parts.join(' OR ')})`
  return field === null ? either : `${ftsColumns[field]} : ${either}`
}

function found(match: string): SqlCondition {
  return { sql: 'p.seq IN (SELECT rowid FROM postingSearch WHERE postingSearch MATCH ?)', values: [match] }
}

function idsOf(names: readonly string[], choices: SearchNames['stages']): string[] {
  return [...new Set(names.flatMap((name) => findNamed(name, choices).map(({ id }) => id)))]
}

const always: SqlCondition = { sql: '1', values: [] }
const never: SqlCondition = { sql: '0', values: [] }

/** `IN ()` is never true, which is what a name that means nothing comes to. */
export function isAmong(expression: string, values: readonly string[]): SqlCondition {
  return { sql: `${expression} IN (${values.map(() => '?').join(', ')})`, values: [...values] }
}

function exists(from: string, values: SqlValue[]): SqlCondition {
  return { sql: `EXISTS (SELECT 1 FROM ${from})`, values }
}

export function not({ sql, values }: SqlCondition): SqlCondition {
  return { sql: `NOT coalesce(${sql}, 0)`, values }
}

function allOf(parts: readonly SqlCondition[]): SqlCondition {
  return joined(parts, ' AND ', always)
}

function anyOf(parts: readonly SqlCondition[]): SqlCondition {
  return joined(parts, ' OR ', never)
}

function joined(parts: readonly SqlCondition[], word: string, none: SqlCondition): SqlCondition {
  const [only] = parts
  if (only === undefined) return none
  if (parts.length === 1) return only
  return {
    sql: `(${parts.map(({ sql }) => sql).join(word)})`,
    values: parts.flatMap(({ values }) => values),
  }
}
