// Keeps searches true when stages change their names or go: each name is written anew where it would no longer find
// what it found. Everything else in the text stays as it was typed.

import { parseSearch } from './parseSearch.ts'
import { printTerm } from './printSearch.ts'
import { findNamed, type Named } from './searchNames.ts'

/** `replacedBy` leads from the id of a stage that goes to the one that takes its place. */
export interface StagesChange {
  before: readonly Named[]
  after: readonly Named[]
  replacedBy?: ReadonlyMap<string, string>
}

export function followStages(text: string, change: StagesChange): string {
  const terms = parseSearch(text).query.clauses.flatMap((clause) => clause.terms)
  // From the end, so that what stands before stays in its place.
  return terms.toReversed().reduce((written, term) => {
    const { condition, isNegated, from, to } = term
    if (condition.kind !== 'stage') return written
    const names = [...new Set(condition.names.flatMap((name) => followName(name, change)))]
    if (isSameList(names, condition.names)) return written
    return (
      written.slice(0, from) +
      printTerm({ isNegated, condition: { kind: 'stage', names } }) +
      written.slice(to)
    )
  }, text)
}

/** The name as typed where it still means the same; else the names of what it meant. */
function followName(name: string, { before, after, replacedBy }: StagesChange): string[] {
  const meant = new Set(findNamed(name, before).map(({ id }) => replacedBy?.get(id) ?? id))
  // It meant nothing, and may wait for a stage of that name.
  if (meant.size === 0) return [name]
  const means = new Set(findNamed(name, after).map(({ id }) => id))
  if (meant.size === means.size && [...meant].every((id) => means.has(id))) return [name]
  return after.filter(({ id }) => meant.has(id)).map((stage) => stage.name)
}

function isSameList(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((value, index) => value === other[index])
}
