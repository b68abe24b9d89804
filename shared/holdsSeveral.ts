import type { ImportSummary } from './model.ts'

/** Whether a file of an import held several postings: then what came of the files is not what came of the postings. */
export function holdsSeveral({ files, failed, postings }: ImportSummary['totals']): boolean {
  return postings > files - failed
}
