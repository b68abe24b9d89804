// What a search is understood as, for its field: the problems to be said, and the tints under its text.

import { useMemo } from 'react'
import { limits } from '../../../shared/limits.ts'
import { parseSearch } from '../../../shared/search/parseSearch.ts'
import { findUnknownNames } from '../../../shared/search/searchNames.ts'
import type { SearchProblem } from '../../../shared/search/searchQuery.ts'
import { numberText } from '../../words/countText.ts'
import { tintSearch } from './searchTints.ts'
import { useSearchNames } from './useSearchVocabulary.ts'

const isFull: SearchProblem = {
  from: limits.queryLength,
  to: limits.queryLength,
  message: `A search holds ${numberText(limits.queryLength)} characters; what goes beyond is left out.`,
  isRemark: true,
  fix: null,
}

/** `caret` is where the person writes, null while they do not: what is still being typed is no mistake yet. */
export function useSearchReading(value: string, caret: number | null) {
  const names = useSearchNames()
  const parsed = useMemo(() => parseSearch(value), [value])
  const found = useMemo(
    () => [...parsed.problems, ...(names === null ? [] : findUnknownNames(parsed.query, names))],
    [parsed, names],
  )
  const isTyping = ({ from, to }: SearchProblem) =>
    caret !== null && from <= caret && !/\s/.test(value.slice(to, caret))
  const problems = [
    ...found.filter((problem) => !isTyping(problem)),
    ...(value.length < limits.queryLength ? [] : [isFull]),
  ]
  return { problems, tints: tintSearch(value, parsed, problems) }
}
