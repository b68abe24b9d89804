// What came of an import, in one line, for a terminal.

import { countOf, numberText } from '../shared/counts.ts'
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
    .map(([count, word]) => `${isByFile ? countOf(count, 'file') : numberText(count)} ${word}`)
  const files = countOf(totals.files, 'file')
  const size = isByFile ? `${files} with ${countOf(totals.postings, 'posting')}` : files
  return said.length === 0 ? size : `${size}: ${said.join(', ')}`
}
