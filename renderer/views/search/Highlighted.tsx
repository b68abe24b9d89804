// Marks in a text what the search was for.

import { createElement, Fragment, type ReactNode } from 'react'
import { type SearchPhrase, splitMatches } from '../../../shared/search/searchMatches.ts'
import type { WordField } from '../../../shared/search/searchQuery.ts'
import { titleText } from '../../../shared/titleText.ts'

interface HighlightedProps {
  text: string
  phrases: readonly SearchPhrase[]
  /** What the text is: words that were searched for elsewhere are not marked in it. */
  field: WordField
}

export function Highlighted({ text, phrases, field }: HighlightedProps): ReactNode {
  if (phrases.length === 0) return text
  return splitMatches(text, phrases, field).map((piece, index) =>
    createElement(piece.isMatch ? 'mark' : Fragment, { key: index }, piece.text),
  )
}

/** A posting's title, or that it has none. */
export function HighlightedTitle({
  text,
  phrases,
}: Pick<HighlightedProps, 'phrases'> & { text: string | null }): ReactNode {
  return text === null ? titleText(null) : Highlighted({ text, phrases, field: 'title' })
}
