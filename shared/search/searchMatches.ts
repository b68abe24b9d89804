// Which parts of a text a search was for, so that they can be marked. It goes by the words of the index: what is
// marked here is what was found there, in every script.

import { mentions, type SearchCondition, type SearchQuery, type WordField } from './searchQuery.ts'
import { indexedWords } from './searchText.ts'

/** Words that follow one another, as the index knows them. */
export interface SearchPhrase {
  /** null = anywhere. */
  field: WordField | null
  words: string[]
  /** Its last word may go on. */
  isPrefix: boolean
}

/** What to mark: the words a search wants, and never those it does not. */
export function phrasesOf(query: SearchQuery): SearchPhrase[] {
  if (!mentions(query, ({ kind }) => kind === 'words')) return []
  return query.clauses.flatMap(({ terms }) =>
    terms.flatMap(({ isNegated, condition }) => (isNegated ? [] : phrasesIn(condition))),
  )
}

function phrasesIn(condition: SearchCondition): SearchPhrase[] {
  if (condition.kind !== 'words') return []
  return condition.values
    .map((value, index) => ({
      field: condition.field,
      words: indexedWords(value).map(({ word }) => word),
      isPrefix: condition.isPrefix && index === condition.values.length - 1,
    }))
    .filter(({ words }) => words.length > 0)
}

/** A part of a text, and whether the search was for it. */
interface TextPiece {
  text: string
  isMatch: boolean
}

/** The pieces together are the text. `field` is what the text is; phrases for other fields are not marked in it. */
export function splitMatches(
  text: string,
  phrases: readonly SearchPhrase[],
  field: WordField | 'tags',
): TextPiece[] {
  const wanted = phrases.filter((phrase) => phrase.field === null || phrase.field === field)
  if (wanted.length === 0 || text === '') return [{ text, isMatch: false }]
  const words = indexedWords(text)
  const pieces: TextPiece[] = []
  let end = 0
  let at = 0
  while (at < words.length) {
    const length = Math.max(0, ...wanted.map((phrase) => matchLength(words, at, phrase)))
    const first = words[at]
    const last = words[at + length - 1]
    if (length === 0 || first === undefined || last === undefined) {
      at++
      continue
    }
    if (first.from > end) pieces.push({ text: text.slice(end, first.from), isMatch: false })
    pieces.push({ text: text.slice(first.from, last.to), isMatch: true })
    end = last.to
    at += length
  }
  if (end < text.length) pieces.push({ text: text.slice(end), isMatch: false })
  return pieces
}

/** How many words from `at` on the phrase covers; 0 where it does not stand there. */
function matchLength(
  words: ReturnType<typeof indexedWords>,
  at: number,
  { words: wanted, isPrefix }: SearchPhrase,
): number {
  const fits = wanted.every((word, index) => {
    const there = words[at + index]?.word
    return isPrefix && index === wanted.length - 1 ? there?.startsWith(word) === true : there === word
  })
  return fits ? wanted.length : 0
}
