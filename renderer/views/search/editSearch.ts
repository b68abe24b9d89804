// Changes a search the way the chips do: what a person wrote stays as it is, but for the one thing that changes.

import { parseSearch } from '../../../shared/search/parseSearch.ts'
import { printTerm } from '../../../shared/search/printSearch.ts'
import type { SearchCondition, SearchTerm } from '../../../shared/search/searchQuery.ts'

/** Whether the search asks for exactly this, by itself. */
export function asksFor(text: string, condition: SearchCondition): boolean {
  return findTerms(text, isSame(condition)).length > 0
}

/** The search with that condition, or without it. A condition comes first: the last word stays unfinished. */
export function setCondition(text: string, condition: SearchCondition, isWanted: boolean): string {
  const without = removeTerms(text, findTerms(text, isSame(condition)))
  return isWanted ? `${printTerm({ isNegated: false, condition })} ${without}`.trim() : without
}

/** The names a search asks for under `stage:` or `tag:`, as written. */
export function namesAskedFor(text: string, kind: 'stage' | 'tag'): string[] {
  return findTerms(text, isOfKind(kind)).flatMap(({ condition }) =>
    condition.kind === kind ? condition.names : [],
  )
}

/** The search with these names in the place of those it had; none takes the condition out. */
export function setNames(text: string, kind: 'stage' | 'tag', names: readonly string[]): string {
  const terms = findTerms(text, isOfKind(kind))
  const [first, ...others] = terms
  if (names.length === 0) return removeTerms(text, terms)
  const written = printTerm({ isNegated: false, condition: { kind, names: [...names] } })
  if (first === undefined) return `${written} ${text}`.trim()
  const rest = removeTerms(text, others)
  return rest.slice(0, first.from) + written + rest.slice(first.to)
}

type Fits = (condition: SearchCondition) => boolean

const isOfKind =
  (kind: SearchCondition['kind']): Fits =>
  (condition) =>
    condition.kind === kind

const isSame =
  (wanted: SearchCondition): Fits =>
  (condition) =>
    JSON.stringify(condition) === JSON.stringify(wanted)

/** Those that stand by themselves, neither left out nor joined to others by OR; in the order of the text. */
function findTerms(text: string, fits: Fits): SearchTerm[] {
  return parseSearch(text).query.clauses.flatMap(({ terms }) =>
    terms.length === 1 ? terms.filter(({ isNegated, condition }) => !isNegated && fits(condition)) : [],
  )
}

function removeTerms(text: string, terms: readonly SearchTerm[]): string {
  const kept = terms.toReversed().reduce((rest, { from, to }) => {
    const after = rest.slice(to)
    return rest.slice(0, from) + after.replace(/^\s+/, '')
  }, text)
  return kept.trim()
}
