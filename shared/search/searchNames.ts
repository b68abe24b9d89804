// Which stage or tag a name in a search means: the one of exactly that name, else those that differ only in case,
// accents and signs, else those that begin with it, for a name is often half typed.

import { nearest } from './searchOperators.ts'
import type { SearchProblem, SearchQuery } from './searchQuery.ts'

export interface Named {
  id: string
  name: string
}

/** What postings can be sorted under, by the names the person gave. */
export interface SearchNames {
  stages: readonly Named[]
  tags: readonly Named[]
}

/** All that a name means; none where there is nothing like it. */
export function findNamed<T extends Named>(wanted: string, choices: readonly T[]): T[] {
  const exact = exactKey(wanted)
  const same = choices.filter(({ name }) => exactKey(name) === exact)
  if (same.length > 0) return same
  const loose = looseKey(wanted)
  if (loose === '') return choices.filter(({ name }) => exactKey(name).startsWith(exact))
  const alike = choices.filter(({ name }) => looseKey(name) === loose)
  return alike.length > 0 ? alike : choices.filter(({ name }) => looseKey(name).startsWith(loose))
}

function exactKey(name: string): string {
  return name.normalize('NFKC').trim().toLowerCase()
}

/** "No reply", "no-reply" and "noreply" are one. */
function looseKey(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase()
}

/** A sentence for each stage or tag that is not there: no posting can be in it. */
export function findUnknownNames(query: SearchQuery, names: SearchNames): SearchProblem[] {
  return query.clauses
    .flatMap(({ terms }) => terms)
    .flatMap(({ condition, from, to }) => {
      if (condition.kind !== 'stage' && condition.kind !== 'tag') return []
      const choices = condition.kind === 'stage' ? names.stages : names.tags
      return condition.names
        .filter((name) => findNamed(name, choices).length === 0)
        .map((name) => {
          const near = nearest(
            name.toLowerCase(),
            choices.map((choice) => choice.name.toLowerCase()),
          )
          const meant = choices.find((choice) => choice.name.toLowerCase() === near)?.name
          const then = meant === undefined ? '' : ` Did you mean “${meant}”?`
          const message = `There is no ${condition.kind} called “${name}”.${then}`
          return { from, to, message, isRemark: false, fix: null }
        })
    })
}
