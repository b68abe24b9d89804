// Follows a tag to its new name in a search: what the search found by the old name it finds by the new one. All else
// in it stays as it was typed.

import { parseSearch } from './parseSearch.ts'
import { printTerm } from './printSearch.ts'
import { findNamed, type Named } from './searchNames.ts'

/** `tags` are those before the renaming; `newName` may be the name of another of them. */
export function renameTagInSearch(
  search: string,
  tags: readonly Named[],
  tagId: string,
  newName: string,
): string {
  const rewritten = parseSearch(search)
    .query.clauses.flatMap(({ terms }) => terms)
    .flatMap(({ isNegated, condition, from, to }) => {
      if (condition.kind !== 'tag') return []
      const meant = condition.names.map((name) => ({ name, tags: findNamed(name, tags) }))
      if (!meant.some((each) => each.tags.some(({ id }) => id === tagId))) return []
      // A name that is only begun may mean several tags; from now on it names them.
      const names = meant.flatMap((each) =>
        each.tags.some(({ id }) => id === tagId)
          ? each.tags.map(({ id, name }) => (id === tagId ? newName : name))
          : [each.name],
      )
      const text = printTerm({ isNegated, condition: { kind: 'tag', names: [...new Set(names)] } })
      return [{ from, to, text }]
    })
  return rewritten.reduceRight(
    (text, term) => text.slice(0, term.from) + term.text + text.slice(term.to),
    search,
  )
}
