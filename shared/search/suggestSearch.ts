// What could come next while a search is typed: operators, and behind a colon the values that make sense there.

import type { CustomField } from '../customFields.ts'
import { foldText } from '../foldText.ts'
import { type DateField, describeDateTest, isAhead, parseDateTest } from './dateTest.ts'
import { joinCurrencies } from './parseSearch.ts'
import { printName } from './printSearch.ts'
import {
  amountKinds,
  findOperator,
  nearestOperator,
  type SearchOperator,
  searchOperators,
  valueMeanings,
} from './searchOperators.ts'
import { cutSearch, type SearchToken, type TokenPiece } from './searchTokens.ts'

export interface SearchVocabulary {
  stages: readonly { name: string }[]
  tags: readonly { name: string; postingCount: number }[]
  fields: readonly CustomField[]
  people: readonly { name: string; postingCount: number }[]
  /** Those that begin as typed; see `wantedValues`. */
  values: readonly { text: string; count: number }[]
}

export interface SearchSuggestion {
  /** What takes the place of the text from `from` to `to`. */
  text: string
  from: number
  to: number
  kind: 'operator' | 'stage' | 'tag' | 'value'
  /** As it is shown: the text, or the bare name behind a colon. */
  label: string
  meaning: string
}

const most = 8
/** Who asks for a stage sees all: they are few, and what has ended stands last. */
const mostStages = 30
/** Letters of a plain word before anything is offered for it: most words are just words. */
const leastLetters = 2

/** What `caret` stands in or behind, best first. `isAsked`: the person asked, so everything is offered. */
export function suggestSearch(
  text: string,
  caret: number,
  vocabulary: SearchVocabulary,
  isAsked = false,
): SearchSuggestion[] {
  const token = tokenAt(text, caret)
  if (token === null) return isAsked ? suggestOperators('', caret, caret) : []
  const found =
    token.name === null
      ? suggestForWord(text, token, caret, vocabulary, isAsked)
      : suggestBehindColon(text, token, caret, vocabulary)
  const given = text.slice(found[0]?.from, found[0]?.to)
  // What stands there already needs no offer.
  const isDone = found.length === 1 && found[0]?.text.toLowerCase() === given.toLowerCase()
  return isDone ? [] : found.slice(0, token.name !== null && found[0]?.kind === 'stage' ? mostStages : most)
}

/** The employers or places to look up for what is being typed; null where none are wanted. */
export function wantedValues(
  text: string,
  caret: number,
): { field: 'employer' | 'place'; typed: string } | null {
  const token = tokenAt(text, caret)
  const operator = token?.name == null ? undefined : findOperator(token.name)
  if (token === null || operator?.kind !== 'words' || caret < token.valueFrom) return null
  if (operator.field !== 'employer' && operator.field !== 'place') return null
  const piece = pieceAt(token, caret)
  return piece === null ? null : { field: operator.field, typed: typedIn(text, piece, caret) }
}

/** The text with the suggestion in it, and where the caret goes on. */
export function applySuggestion(text: string, suggestion: SearchSuggestion): { text: string; caret: number } {
  const before = text.slice(0, suggestion.from)
  const after = text.slice(suggestion.to)
  // Behind a value the next thing begins; behind an operator its value does.
  const space = suggestion.kind === 'operator' || /^[\s,]/.test(after) ? '' : ' '
  const caret = before.length + suggestion.text.length + (suggestion.kind === 'operator' ? 0 : 1)
  return { text: `${before}${suggestion.text}${space}${after}`, caret }
}

function tokenAt(text: string, caret: number): SearchToken | null {
  return joinCurrencies(cutSearch(text), text).find(({ from, to }) => from < caret && caret <= to) ?? null
}

function pieceAt({ pieces }: SearchToken, caret: number): TokenPiece | null {
  return pieces.find(({ from, to }) => from <= caret && caret <= to) ?? null
}

function wholeValue(text: string, { valueFrom, to, pieces }: SearchToken): TokenPiece {
  return {
    text: text.slice(valueFrom, to),
    isQuoted: pieces.length === 1 && pieces[0]?.isQuoted === true,
    from: valueFrom,
    to,
  }
}

/** The part of a piece before the caret, without the quote it begins with. */
function typedIn(text: string, piece: TokenPiece, caret: number): string {
  return text.slice(piece.from + (piece.isQuoted ? 1 : 0), caret)
}

function suggestForWord(
  text: string,
  token: SearchToken,
  caret: number,
  vocabulary: SearchVocabulary,
  isAsked: boolean,
): SearchSuggestion[] {
  const [piece] = token.pieces
  if (piece === undefined || piece.isQuoted || caret < piece.from) return []
  const word = text.slice(piece.from, caret)
  if (word.length < leastLetters && !isAsked) return []
  const whole = (kind: SearchSuggestion['kind'], written: string, meaning: string): SearchSuggestion => ({
    text: written,
    from: piece.from,
    to: piece.to,
    kind,
    label: written,
    meaning,
  })
  return [
    ...suggestOperators(word, piece.from, piece.to),
    ...(['is', 'has'] as const).flatMap((name) =>
      Object.entries(valueMeanings[name])
        .filter(([value]) => begins(value, word))
        .map(([value, meaning]) => whole('value', `${name}:${value}`, meaning)),
    ),
    ...vocabulary.stages
      .filter(({ name }) => begins(name, word))
      .map(({ name }) => whole('stage', `stage:${printName(name)}`, `in the stage ${name}`)),
    ...vocabulary.tags
      .filter(({ name }) => begins(name, word))
      .map(({ name, postingCount }) => whole('tag', `tag:${printName(name)}`, countText(postingCount))),
  ]
}

function suggestOperators(word: string, from: number, to: number): SearchSuggestion[] {
  const byName = searchOperators.filter(({ name }) => begins(name, word))
  const byAlias = searchOperators.filter(
    ({ name, aliases }) => !begins(name, word) && aliases.some((alias) => begins(alias, word)),
  )
  return [...byName, ...byAlias].map(({ name, meaning }) => ({
    text: `${name}:`,
    from,
    to,
    kind: 'operator',
    label: `${name}:`,
    meaning,
  }))
}

function suggestBehindColon(
  text: string,
  token: SearchToken,
  caret: number,
  vocabulary: SearchVocabulary,
): SearchSuggestion[] {
  const nameFrom = token.valueFrom - (token.name ?? '').length - 1
  const operator = findOperator(token.name ?? '')
  if (operator === undefined) {
    const near = nearestOperator(token.name ?? '')
    const meant = near === null ? undefined : findOperator(near)
    return meant === undefined ? [] : suggestOperators(meant.name, nameFrom, token.valueFrom).slice(0, 1)
  }
  // A date and an amount are one value, whatever commas stand in it.
  const isWhole = ['date', ...amountKinds].includes(operator.kind)
  const piece = isWhole ? wholeValue(text, token) : pieceAt(token, caret)
  if (caret < token.valueFrom || piece === null) return []
  const typed = typedIn(text, piece, caret).toLowerCase()
  return offeredValues(operator, typed, vocabulary).map(({ name, kind = 'value', meaning = '' }) => ({
    text: printName(name),
    from: piece.from,
    to: piece.to,
    kind,
    label: name,
    meaning,
  }))
}

interface OfferedValue {
  name: string
  /** 'value' where nothing else is said. */
  kind?: SearchSuggestion['kind']
  meaning?: string
}

/** What may stand behind an operator and begins as `typed`, which is in lower case. */
function offeredValues(
  operator: SearchOperator,
  typed: string,
  vocabulary: SearchVocabulary,
): OfferedValue[] {
  const named = ([name, meaning]: readonly [string, string]): OfferedValue => ({ name, meaning })
  const fixed = (values: Readonly<Record<string, string>>) =>
    Object.entries(values)
      .filter(([name]) => name.startsWith(typed))
      .map(named)
  switch (operator.kind) {
    case 'stage':
      return vocabulary.stages
        .filter(({ name }) => begins(name, typed))
        .map(({ name }) => ({ name, kind: 'stage' }))
    case 'tag':
      return vocabulary.tags
        .filter(({ name }) => begins(name, typed))
        .map(({ name, postingCount }) => ({ name, kind: 'tag', meaning: countText(postingCount) }))
    case 'person':
      return vocabulary.people
        .filter(({ name }) => begins(name, typed))
        .toSorted((one, other) => other.postingCount - one.postingCount)
        .map(({ name, postingCount }) => ({ name, meaning: countText(postingCount) }))
    case 'field':
      return suggestFields(typed, vocabulary.fields).map(named)
    case 'words':
      return vocabulary.values.map(({ text, count }) => ({ name: text, meaning: countText(count) }))
    case 'date':
      return suggestDates(typed, operator.field).map(named)
    case 'salary':
    case 'offered':
    case 'wished':
      return fixed(salaryValues)
    case 'remote':
    case 'is':
    case 'has':
      return fixed(valueMeanings[operator.kind])
  }
}

/** Names first; behind a name and its sign what can be chosen, or an example. */
function suggestFields(typed: string, fields: readonly CustomField[]): [string, string][] {
  return fields.flatMap(({ name, kind, choices }): [string, string][] => {
    if (!typed.includes('=')) return begins(name, typed) ? [[name, fieldMeanings[kind]]] : []
    return choices
      .map((choice) => `${name}=${choice}`)
      .filter((each) => each.toLowerCase().startsWith(typed))
      .map((each) => [each, ''])
  })
}

const fieldMeanings: Record<CustomField['kind'], string> = {
  text: 'has a value; =word looks in it',
  number: 'has a value; compare with <, = or >',
  date: 'has a value; compare with <, = or >',
  choice: 'has a value; = chooses one',
}

const salaryValues = {
  '>50k': 'goes above 50,000 a year, in any currency',
  '>80k': 'goes above 80,000 a year, in any currency',
  '60k..90k': 'reaches into this range',
  any: 'stated',
  none: 'not stated',
}

const aheadValues = ['today', 'tomorrow', '<3d', '<7d', '<2w', '>2w', 'overdue', 'none', 'any']
const backValues = ['today', 'yesterday', '<3d', '<7d', '<14d', '<1m', '>1m']

function suggestDates(typed: string, field: DateField): [string, string][] {
  // A number lacks its unit yet: "<5" goes on as days, weeks or months.
  const values = /^[<>]?=?\d+$/.test(typed)
    ? ['d', 'w', 'm'].map((unit) => typed + unit)
    : (isAhead(field) ? aheadValues : backValues).filter((value) => value.startsWith(typed))
  return values.flatMap((value) => {
    const test = parseDateTest(value, field)
    const meaning = test === null ? null : describeDateTest(test, field)
    return meaning === null ? [] : [[value, meaning === value ? '' : meaning] as [string, string]]
  })
}

function countText(count: number): string {
  return count === 1 ? '1 posting' : `${count} postings`
}

/** Any word of a name begins so; accents and capitals do not count. */
function begins(name: string, typed: string): boolean {
  const wanted = foldText(typed)
  const folded = foldText(name)
  return folded.startsWith(wanted) || folded.split(/[^\p{L}\p{N}]+/u).some((word) => word.startsWith(wanted))
}
