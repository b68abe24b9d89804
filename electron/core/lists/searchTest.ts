// A search as a test of one posting: docs/search.md says what it means to a person. What a posting's own line does not say
// (words, tags, notes, fields) is looked up once for all postings, when the test is made.

import { calendarDayIn } from '../../../shared/calendar.ts'
import { assertNever } from '../../../shared/result.ts'
import { daysOf } from '../../../shared/search/dateTest.ts'
import { type FieldMeaning, fieldMeaning } from '../../../shared/search/fieldTest.ts'
import { amountBounds, currencyCodes, type SalaryTest } from '../../../shared/search/salaryTest.ts'
import { findNamed, findPeople, type SearchNames } from '../../../shared/search/searchNames.ts'
import type {
  RemoteMode,
  SearchCondition,
  SearchFlag,
  SearchQuery,
  SearchTerm,
  SearchThing,
  WordField,
} from '../../../shared/search/searchQuery.ts'
import { searchableText } from '../../../shared/search/searchText.ts'
import { inboxStageId } from '../../../shared/stages.ts'
import type { ReadDb, SqlValue } from '../db/sql.ts'
import { allOf, anyOf, isAmong, never, not, type PostingTest } from '../roll/postingTest.ts'
import { isAddress, keysAtAddress, postingsAtAddress } from './atAddress.ts'
import { type DateMoment, dateTest, isClosedAt } from './dateTests.ts'
import { saidPayTest } from './saidPayTest.ts'

/** What a search is understood by. */
interface SearchSurroundings {
  db: ReadDb
  /** Whether the full-text index finds a posting by an FTS5 expression. */
  found(match: string): PostingTest
  /** The present instant in milliseconds, and the person's zone. */
  now: number
  zone: string
  names: SearchNames
  endedStages: ReadonlySet<string>
}

type WordsCondition = Extract<SearchCondition, { kind: 'words' }>

/** What holds nothing to look up (no letter and no digit) asks for nothing. */
export function searchTest(query: SearchQuery, around: SearchSurroundings): PostingTest {
  // All words of a search are looked up at once: the index goes through them together.
  const wanted: string[] = []
  const unwanted: string[] = []
  const rest: PostingTest[] = []
  for (const { terms } of query.clauses) {
    if (terms.every(isWanted)) {
      const parts = terms.flatMap(({ condition }) => ftsOf(condition) ?? [])
      if (parts.length > 0) wanted.push(`(${parts.join(' OR ')})`)
    } else if (terms.length === 1 && terms[0]?.condition.kind === 'words' && !isLink(terms[0].condition)) {
      const part = ftsOf(terms[0].condition)
      if (part !== null) unwanted.push(part)
    } else {
      const words = terms.filter(isWanted).flatMap(({ condition }) => ftsOf(condition) ?? [])
      const others = terms.filter((term) => !isWanted(term)).flatMap((term) => termTest(term, around) ?? [])
      const parts = words.length === 0 ? others : [around.found(words.join(' OR ')), ...others]
      if (parts.length > 0) rest.push(anyOf(parts))
    }
  }
  const without = unwanted.length === 0 ? null : `(${unwanted.join(' OR ')})`
  if (wanted.length > 0) {
    const all = wanted.join(' AND ')
    rest.unshift(around.found(without === null ? all : `(${all}) NOT ${without}`))
  } else if (without !== null) rest.unshift(not(around.found(without)))
  return allOf(rest)
}

function isWanted(term: SearchTerm): term is SearchTerm & { condition: WordsCondition } {
  return !term.isNegated && term.condition.kind === 'words' && !isLink(term.condition)
}

/** What is looked up as an address too, not as words alone. */
function isLink({ field, values }: WordsCondition): boolean {
  return field === null && values.some(isAddress)
}

function termTest(term: SearchTerm, around: SearchSurroundings): PostingTest | null {
  const test = conditionTest(term.condition, around)
  return test === null || !term.isNegated ? test : not(test)
}

function conditionTest(condition: SearchCondition, around: SearchSurroundings): PostingTest | null {
  const { db, names } = around
  switch (condition.kind) {
    case 'words': {
      const match = ftsOf(condition)
      if (match === null) return null
      const atAddress = condition.values
        .filter((words) => isLink(condition) && isAddress(words))
        .map((address) => isAmong(db, postingsAtAddress, keysAtAddress(address)))
      return anyOf([around.found(match), ...atAddress])
    }
    case 'stage':
      return isAtStage(idsOf(condition.names, names.stages))
    case 'tag':
      return hasTag(db, idsOf(condition.names, names.tags))
    case 'person': {
      const ids = condition.names.flatMap((name) => findPeople(name, names.people).map(({ id }) => id))
      return isAmong(
        db,
        'SELECT postingId FROM postingPeople WHERE personId IN (SELECT value FROM json_each(?))',
        JSON.stringify(ids),
      )
    }
    case 'field':
      return anyOf(
        condition.tests.flatMap((test) =>
          findNamed(test.name, names.fields).map((field) => {
            const meaning = fieldMeaning(test, field)
            return meaning === null ? never : fieldTest(field.id, meaning, around)
          }),
        ),
      )
    case 'date':
      return dateTest(condition.field, condition.test, around)
    case 'offered':
    case 'wished':
      return saidPayTest(db, condition)
    case 'salary':
      return salaryTest(condition.test, condition.currency)
    case 'remote': {
      const modes = new Set<string>(condition.modes.flatMap((mode) => workModesOf[mode]))
      return ({ workMode }) => modes.has(workMode)
    }
    case 'is':
      return anyOf(condition.flags.map((flag) => flagTest(flag, around)))
    case 'has':
      return anyOf(condition.things.map((thing) => thingTest(thing, db)))
    default:
      return assertNever(condition)
  }
}

export function isAtStage(stageIds: readonly string[]): PostingTest {
  const wanted = new Set(stageIds)
  return ({ stageId }) => wanted.has(stageId)
}

/** One of these tags. */
export function hasTag(db: ReadDb, tagIds: readonly string[]): PostingTest {
  return isAmong(
    db,
    'SELECT postingId FROM postingTags WHERE tagId IN (SELECT value FROM json_each(?))',
    JSON.stringify(tagIds),
  )
}

function fieldTest(fieldId: string, meaning: FieldMeaning, around: SearchSurroundings): PostingTest {
  const among = (condition: string, ...values: SqlValue[]) =>
    isAmong(
      around.db,
      `SELECT postingId FROM fieldValues WHERE fieldId = ? AND ${condition}`,
      fieldId,
      ...values,
    )
  switch (meaning.kind) {
    case 'any':
      return among('1')
    case 'text':
      return among(`instr(folded, ?) ${meaning.isBeginning ? '= 1' : '> 0'}`, meaning.folded)
    case 'number':
      return among(`CAST(value AS REAL) ${meaning.comparison} ?`, meaning.number)
    case 'date': {
      const today = calendarDayIn(around.now, around.zone)
      const { from, to, isAhead } = daysOf(meaning.test, 'mine', today)
      const first = isAhead && (from === null || from < today) ? today : from
      return among('value >= ? AND value <= ?', first ?? '', to ?? '~')
    }
  }
}

const workModesOf: Record<RemoteMode, readonly string[]> = {
  yes: ['remote', 'remote_or_onsite', 'hybrid'],
  full: ['remote', 'remote_or_onsite'],
  hybrid: ['hybrid'],
  no: ['onsite'],
}

export const isRemote: PostingTest = ({ workMode }) => workModesOf.yes.includes(workMode)

function flagTest(flag: SearchFlag, around: SearchSurroundings): PostingTest {
  const { endedStages } = around
  switch (flag) {
    case 'open':
      return isOpenAt(around, endedStages)
    case 'closed':
      return isClosedAt(around)
    case 'ended':
      return ({ stageId }) => endedStages.has(stageId)
    case 'bookmarked':
      return ({ isBookmarked }) => isBookmarked
    case 'new':
      return ({ stageId }) => stageId === inboxStageId
    case 'archived':
      return ({ isArchived }) => isArchived
    case 'review':
      return ({ needsReview }) => needsReview
    case 'sample':
      return ({ isSample }) => isSample
  }
}

/** Not closed by the listing's date, not in an end stage. */
export function isOpenAt(moment: DateMoment, endedStages: ReadonlySet<string>): PostingTest {
  const isClosed = isClosedAt(moment)
  return (posting) => !isClosed(posting) && !endedStages.has(posting.stageId)
}

function thingTest(thing: SearchThing, db: ReadDb): PostingTest {
  switch (thing) {
    case 'salary':
      return ({ hasSalary }) => hasSalary
    case 'deadline':
      return ({ closes, mineOn }) => closes !== null || mineOn !== null
    case 'note':
      return isAmong(db, "SELECT DISTINCT postingId FROM notes WHERE trim(body, char(9, 10, 13, 32)) <> ''")
    case 'tag':
      return isAmong(db, 'SELECT DISTINCT postingId FROM postingTags')
    case 'place':
      return ({ place }) => place !== null
  }
}

/** What the first stated salary comes to in a year; one that cannot be reckoned by the year fits no amount. */
function salaryTest(test: SalaryTest, currency: string | null): PostingTest {
  if (test.kind === 'none') return ({ hasSalary }) => !hasSalary
  if (test.kind === 'any') return ({ hasSalary }) => hasSalary
  const { above, below } = amountBounds(test)
  const tests: PostingTest[] = []
  if (above !== null) {
    const { amount, isIncluded } = above
    tests.push(({ salaryTop: top }) => top !== null && (isIncluded ? top >= amount : top > amount))
  }
  if (below !== null) {
    const { amount, isIncluded } = below
    tests.push(
      ({ salary }) => salary !== null && (isIncluded ? salary.value <= amount : salary.value < amount),
    )
  }
  if (currency !== null) {
    const codes = new Set<string | null>(currencyCodes(currency))
    tests.push((posting) => codes.has(posting.currency))
  }
  return allOf(tests)
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

function idsOf(names: readonly string[], choices: SearchNames['stages']): string[] {
  return [...new Set(names.flatMap((name) => findNamed(name, choices).map(({ id }) => id)))]
}
