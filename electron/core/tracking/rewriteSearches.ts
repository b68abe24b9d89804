// Saved searches go on finding what they found when what they name is renamed, or another takes its place.

import { limits } from '../../../shared/limits.ts'
import { type Failure, fail } from '../../../shared/result.ts'
import type { WriteDb } from '../db/sql.ts'

interface SavedSearch {
  id: string
  name: string
  search: string
}

/** `rewrite` gives a search as it is from now on; a refusal where one would grow too long. */
export function rewriteSearches(
  db: WriteDb,
  named: 'field' | 'stage' | 'tag',
  rewrite: (search: string) => string,
): Failure | null {
  const saved = db.all<SavedSearch>('SELECT id, name, search FROM savedViews ORDER BY position, id')
  for (const view of saved) {
    const search = rewrite(view.search).trim()
    if (search === view.search) continue
    if (search.length > limits.queryLength) {
      return fail(
        'tooLarge',
        `The saved search “${view.name}” names this ${named} and would become too long. Shorten it first.`,
      )
    }
    db.run('UPDATE savedViews SET search = ? WHERE id = ?', search, view.id)
  }
  return null
}
