// What came of an import, in one line, for a terminal.

import { holdsSeveral } from '../shared/holdsSeveral.ts'
import type { ImportReport } from '../shared/model.ts'

/** "12 files: 9 added, 2 unchanged, 1 failed", and how many postings where a file held several. */
export function describeTotals(totals: ImportReport['totals']): string {
  const parts = [
    [totals.added, 'added'],
    [totals.updated, 'updated'],
    [totals.unchanged, 'unchanged'],
    [totals.needsReview, 'to be reviewed'],
    [totals.failed, 'not imported'],
  ] as const
  const isByFile = holdsSeveral(totals)
  const said = parts
    .filter(([count]) => count > 0)
    .map(([count, word]) => `${isByFile ? fileCount(count) : count} ${word}`)
  const files = fileCount(totals.files)
  const size = isByFile ? `${files} with ${totals.postings} postings` : files
  return said.length === 0 ? size : `${size}: ${said.join(', ')}`
}

const fileCount = (count: number) => (count === 1 ? '1 file' : `${count} files`)
