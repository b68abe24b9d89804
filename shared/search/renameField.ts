// Follows a field to its new name in a search: what the search asked of it by the old name it asks by the new one.

import { parseSearch } from './parseSearch.ts'
import { printTerm } from './printSearch.ts'
import { findNamed, type Named } from './searchNames.ts'

/** `fields` are those before the renaming. */
export function renameFieldInSearch(
  search: string,
  fields: readonly Named[],
  fieldId: string,
  newName: string,
): string {
  const terms = parseSearch(search).query.clauses.flatMap((clause) => clause.terms)
  return terms.reduceRight((text, { isNegated, condition, from, to }) => {
    if (condition.kind !== 'field') return text
    const isMeant = (name: string) => findNamed(name, fields).some(({ id }) => id === fieldId)
    if (!condition.tests.some(({ name }) => isMeant(name))) return text
    const tests = condition.tests.map((test) => (isMeant(test.name) ? { ...test, name: newName } : test))
    return (
      text.slice(0, from) + printTerm({ isNegated, condition: { kind: 'field', tests } }) + text.slice(to)
    )
  }, search)
}
