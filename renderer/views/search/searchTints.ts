// How the parts of a search are tinted in its field: operators, what is left out, and what was not understood.

import type { ParsedSearch } from '../../../shared/search/parseSearch.ts'
import type { SearchProblem, SearchTerm } from '../../../shared/search/searchQuery.ts'

type Tint = 'operator' | 'without' | 'problem'

interface TintedPiece {
  text: string
  tint: Tint | null
}

/** The pieces together are the text. */
export function tintSearch(
  text: string,
  { query }: ParsedSearch,
  problems: readonly SearchProblem[],
): TintedPiece[] {
  const spans = [
    ...query.clauses.flatMap(({ terms }) => terms).flatMap((term) => spanOf(term) ?? []),
    ...problems
      .filter(({ isRemark }) => !isRemark)
      .map(({ from, to }) => ({ from, to, tint: 'problem' as const })),
  ]
  const edges = [...new Set([0, text.length, ...spans.flatMap(({ from, to }) => [from, to])])].sort(
    (one, other) => one - other,
  )
  return edges.slice(1).map((to, index) => {
    const from = edges[index] ?? 0
    // What was not understood lies over what it is a part of.
    const tint = spans.findLast((span) => span.from <= from && to <= span.to)?.tint ?? null
    return { text: text.slice(from, to), tint }
  })
}

function spanOf({
  isNegated,
  condition,
  from,
  to,
}: SearchTerm): { from: number; to: number; tint: Tint } | null {
  if (isNegated) return { from, to, tint: 'without' }
  return condition.kind === 'words' && condition.field === null ? null : { from, to, tint: 'operator' }
}
