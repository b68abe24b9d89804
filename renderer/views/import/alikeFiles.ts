// Files of which a report says the very same stand below one line that says it, with their names to unfold: forty pictures
// among the pages of a folder are read about once.

import type { ImportFile } from '../../../shared/model.ts'
import { notableWarnings } from './reportText.ts'

type ReportLine =
  | { kind: 'file'; file: ImportFile }
  | { kind: 'alike'; key: string; files: readonly [ImportFile, ...ImportFile[]] }
  /** One of those above, once they are unfolded. */
  | { kind: 'name'; file: ImportFile }

/** Fewer are read as fast one by one. */
const fewestAlike = 4

/** Each lot of files alike in the place of its first one. */
export function gatherAlike(files: readonly ImportFile[], opened: ReadonlySet<string>): ReportLine[] {
  const lots = Map.groupBy(files, saidOf)
  return files.flatMap((file): ReportLine[] => {
    const key = saidOf(file)
    const [first = file, ...others] = lots.get(key) ?? []
    if (1 + others.length < fewestAlike || file.postings.length > 0) return [{ kind: 'file', file }]
    if (first !== file) return []
    const lot = [first, ...others] as const
    const names = opened.has(key) ? lot.map((each): ReportLine => ({ kind: 'name', file: each })) : []
    return [{ kind: 'alike', key, files: lot }, ...names]
  })
}

/** All that is written below a file's name. */
function saidOf(file: ImportFile): string {
  const warnings = notableWarnings(file).map(({ warning: { code, raw } }) => `${code} ${raw}`)
  return [file.outcome, file.postings.length > 0, file.message, ...warnings].join('\n')
}
