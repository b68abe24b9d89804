import { useMemo } from 'react'
import { parseSearch } from '../shared/search/parseSearch.ts'
import { phrasesOf, type SearchPhrase } from '../shared/search/searchMatches.ts'
import { usePlace } from './navigation.ts'

/** What the search of the place asks to be marked in texts. */
export function useSearchPhrases(): readonly SearchPhrase[] {
  const { text } = usePlace()
  return useMemo(() => phrasesOf(parseSearch(text).query), [text])
}
