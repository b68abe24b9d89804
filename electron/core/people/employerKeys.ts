// Works out the keys of employers for postings that came into the library before it kept them: a migration cannot,
// for it holds no code of the app.

import type { WriteDb } from '../db/sql.ts'
import { employerKey } from '../import/identity.ts'

/** Call it when the library is opened; finds nothing to do but once. */
export function fillEmployerKeys(db: WriteDb): void {
  const names = db.all<{ name: string | null; isHidden: number }>(
    'SELECT DISTINCT employerName AS name, isEmployerHidden AS isHidden FROM postings WHERE employerKey IS NULL',
  )
  for (const { name, isHidden } of names) {
    db.run(
      'UPDATE postings SET employerKey = ? WHERE employerKey IS NULL AND employerName IS ? AND isEmployerHidden = ?',
      name === null || isHidden === 1 ? '' : employerKey(name),
      name,
      isHidden,
    )
  }
}
