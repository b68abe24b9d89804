// Reads the text of the search field. Whatever is written gives a search that works: what is not understood is left
// out or taken as words, and a sentence says so, pointing at the part it is about.

import { listWords } from '../listWords.ts'
import { isAhead, parseDateTest } from './dateTest.ts'
import { parseFieldTests } from './fieldTest.ts'
import { currencyCodes, isCurrencyWord, parseSalaryTest } from './salaryTest.ts'
import {
  type AmountKind,
  amountKinds,
  type ChoiceOperator,
  findOperator,
  nearest,
  nearestOperator,
  type SearchOperator,
  valueAliases,
} from './searchOperators.ts'
import {
  type RemoteMode,
  remoteModes,
  type SearchClause,
  type SearchCondition,
  type SearchFlag,
  type SearchProblem,
  type SearchQuery,
  type SearchThing,
  searchFlags,
  searchThings,
} from './searchQuery.ts'
import { cutSearch, type SearchToken } from './searchTokens.ts'

export interface ParsedSearch {
  query: SearchQuery
  /** In the order of the text. */
  problems: SearchProblem[]
}

export function parseSearch(text: string): ParsedSearch {
  const clauses: SearchClause[] = []
  const problems: SearchProblem[] = []
  // What an OR would join the next term to; null where nothing was kept before it.
  let previous: SearchClause | null = null
  let or: SearchToken | null = null
  for (const token of joinCurrencies(cutSearch(text), text)) {
    if (isOr(token)) {
      if (or !== null || previous === null) problems.push(strayOr(token))
      else or = token
      continue
    }
    const condition = readCondition({ token, text, problems })
    if (condition === null) {
      previous = null
    } else {
      const term = { isNegated: token.isNegated, condition, from: token.from, to: token.to }
      if (or !== null && previous !== null) previous.terms.push(term)
      else {
        previous = { terms: [term] }
        clauses.push(previous)
      }
    }
    or = null
  }
  if (or !== null) problems.push(strayOr(or))
  if (clauses.length === 0 && problems.length === 0 && text.trim() !== '') problems.push(nothingToFind(text))
  return { query: { clauses }, problems: problems.sort((one, other) => one.from - other.from) }
}

/** Signs alone leave everything in the list, which looks as if all of it had them. */
function nothingToFind(text: string): SearchProblem {
  return {
    from: 0,
    to: text.length,
    message: 'Signs alone find nothing, so all is listed. Add a word or a figure.',
    isRemark: true,
    fix: null,
  }
}

function isOr({ name, isNegated, pieces }: SearchToken): boolean {
  const [piece] = pieces
  return name === null && !isNegated && piece?.text === 'OR' && !piece.isQuoted
}

function strayOr({ from, to }: SearchToken): SearchProblem {
  return {
    from,
    to,
    message: 'OR stands between two things. To find the word itself, put it in quotes.',
    isRemark: false,
    fix: '"OR"',
  }
}

function isOfAmounts(name: string): boolean {
  const kind = findOperator(name)?.kind
  return amountKinds.some((each) => each === kind)
}

/** The tokens of a search as it is read: `salary:>80k EUR` is one thing to a person. */
export function joinCurrencies(tokens: readonly SearchToken[], text: string): SearchToken[] {
  const joined: SearchToken[] = []
  for (const token of tokens) {
    const last = joined.at(-1)
    const word = text.slice(token.from, token.to)
    const isAfterAmount = last?.name != null && isOfAmounts(last.name) && last.to > last.valueFrom
    if (isAfterAmount && !/\s/.test(text.slice(last.from, last.to)) && isCurrencyWord(word)) {
      const value = { text: text.slice(last.valueFrom, token.to), isQuoted: false }
      joined[joined.length - 1] = {
        ...last,
        to: token.to,
        pieces: [{ ...value, from: last.valueFrom, to: token.to }],
      }
    } else joined.push(token)
  }
  return joined
}

interface Reading {
  token: SearchToken
  text: string
  problems: SearchProblem[]
}

/** null where it asks for nothing or was not understood. */
function readCondition(reading: Reading): SearchCondition | null {
  const { token, text } = reading
  if (token.name === null) return readWords(token, null, text)
  const operator = findOperator(token.name)
  if (operator === undefined) return readUnknown(reading, token.name)
  switch (operator.kind) {
    case 'words':
      return readWords(token, operator.field, text) ?? needsValue(reading, operator)
    case 'stage':
    case 'tag':
    case 'person': {
      const names = token.pieces.map((piece) => piece.text.trim()).filter((name) => name !== '')
      return names.length === 0 ? needsValue(reading, operator) : { kind: operator.kind, names }
    }
    case 'field': {
      const tests = parseFieldTests(token.pieces.map((piece) => piece.text))
      return tests.length === 0 ? needsValue(reading, operator) : { kind: 'field', tests }
    }
    case 'date':
      return readDate(reading, operator)
    case 'salary':
    case 'offered':
    case 'wished':
      return readSalary(reading, operator)
    case 'remote': {
      if (wholeValue(reading) === '') return { kind: 'remote', modes: ['yes'] }
      const modes = readChoices<RemoteMode>(reading, operator, remoteModes)
      return modes === null ? null : { kind: 'remote', modes }
    }
    case 'is': {
      const flags = readChoices<SearchFlag>(reading, operator, searchFlags)
      return flags === null ? null : { kind: 'is', flags }
    }
    case 'has': {
      const things = readChoices<SearchThing>(reading, operator, searchThings)
      return things === null ? null : { kind: 'has', things }
    }
  }
}

/** Whether more letters may follow: not after one, which as a word is C, R or 京, and as a beginning finds everything. */
const isOpenEnded = (word: string) => /[\p{L}\p{N}\p{M}]{2}$/u.test(word) && !isCurrencyWord(word)
const hasWord = (text: string) => /[\p{L}\p{N}]/u.test(text)

function readWords(
  { pieces, isNegated, to }: SearchToken,
  field: Extract<SearchOperator, { kind: 'words' }>['field'] | null,
  text: string,
): SearchCondition | null {
  const values = pieces
    .filter((piece) => hasWord(piece.text))
    .map((piece) => piece.text.replace(/\s+/g, ' ').trim())
  if (values.length === 0) return null
  // The word the caret stands behind may be unfinished. One to leave out must be: its first letter leaves out all.
  const last = pieces.at(-1)
  const isPrefix = !isNegated && to === text.length && last?.isQuoted === false && isOpenEnded(last.text)
  return { kind: 'words', field, values, isPrefix }
}

function readUnknown(reading: Reading, name: string): SearchCondition | null {
  const { token, text } = reading
  const start = token.valueFrom - name.length - 1
  const near = nearestOperator(name)
  if (near !== null) {
    addProblem(reading, start, token.valueFrom, `I don’t know “${name}:”. Did you mean ${near}:?`, `${near}:`)
    return null
  }
  const words = text
    .slice(start, token.to)
    .replace(/["“”„\s]+/g, ' ')
    .trim()
  if (wholeValue(reading) !== '') {
    addRemark(reading, start, token.valueFrom, `I don’t know “${name}:”, so these are searched as words.`)
  }
  const isPrefix = !token.isNegated && token.to === text.length && !words.includes(' ') && isOpenEnded(words)
  return { kind: 'words', field: null, values: [words], isPrefix }
}

/** What stands behind the colon as a whole; commas in it belong to numbers. */
function wholeValue({ token, text }: Reading): string {
  const [first, second] = token.pieces
  if (first?.isQuoted && second === undefined) return first.text.trim()
  return text.slice(token.valueFrom, token.to).trim()
}

function readDate(
  reading: Reading,
  operator: Extract<SearchOperator, { kind: 'date' }>,
): SearchCondition | null {
  const value = wholeValue(reading)
  if (value === '') return needsValue(reading, operator)
  const test = parseDateTest(value, operator.field)
  if (test !== null) return { kind: 'date', field: operator.field, test }
  const { token } = reading
  const tries = isAhead(operator.field) ? '<7d, overdue or 2026-12-01' : '<14d, today or 2026-11'
  addProblem(reading, token.valueFrom, token.to, `“${value}” is no date I can read. Try ${tries}.`)
  return null
}

function readSalary(
  reading: Reading,
  operator: Extract<SearchOperator, { kind: AmountKind }>,
): SearchCondition | null {
  const value = wholeValue(reading)
  if (value === '') return needsValue(reading, operator)
  const { token } = reading
  const read = parseSalaryTest(value)
  if (read === null) {
    addProblem(
      reading,
      token.valueFrom,
      token.to,
      `I can read no amount in “${value}”. Try >80k, 60k..90k EUR or none.`,
    )
    return null
  }
  const { test, currency } = read
  if (test.kind === 'compare' || test.kind === 'range') {
    if (currency === null) {
      addRemark(
        reading,
        token.from,
        token.to,
        'Yearly figures in any currency. For one only, add its code, such as EUR.',
      )
    } else if (currencyCodes(currency).length > 1) {
      addRemark(
        reading,
        token.from,
        token.to,
        `“${currency}” is the sign of several currencies. For one only, write its code, such as ${currencyCodes(currency)[0]}.`,
      )
    }
  }
  return { kind: operator.kind, test, currency }
}

function readChoices<T extends string>(
  reading: Reading,
  operator: ChoiceOperator,
  choices: readonly T[],
): T[] | null {
  const read: T[] = []
  const aliases = valueAliases[operator.kind]
  const pieces = reading.token.pieces.filter((piece) => piece.text.trim() !== '')
  if (pieces.length === 0) return needsValue(reading, operator)
  for (const piece of pieces) {
    const written = piece.text.trim().toLowerCase()
    const known = aliases[written] ?? written
    const choice = choices.find((candidate) => candidate === known)
    if (choice !== undefined) read.push(choice)
    else {
      const near = nearest(written, [...choices, ...Object.keys(aliases)])
      const meant = near === null ? null : (aliases[near] ?? near)
      const then =
        meant === null
          ? `${operator.name}: knows ${listWords(choices)}.`
          : `Did you mean ${operator.name}:${meant}?`
      addProblem(reading, piece.from, piece.to, `There is no “${operator.name}:${written}”. ${then}`, meant)
    }
  }
  return read.length === 0 ? null : [...new Set(read)]
}

function needsValue(reading: Reading, operator: SearchOperator): null {
  const { token } = reading
  const [{ text }] = operator.examples
  addProblem(
    reading,
    token.from,
    token.to,
    `${operator.name}: needs something right behind it, such as ${text}.`,
  )
  return null
}

function addProblem(
  { problems }: Reading,
  from: number,
  to: number,
  message: string,
  fix: string | null = null,
): void {
  problems.push({ from, to, message, isRemark: false, fix })
}

function addRemark({ problems }: Reading, from: number, to: number, message: string): void {
  problems.push({ from, to, message, isRemark: true, fix: null })
}
