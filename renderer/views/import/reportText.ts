// An import's report in words: on screen, in toasts, on the clipboard.

import { holdsSeveral } from '../../../shared/holdsSeveral.ts'
import type { ImportFile, ImportOutcome, ImportReport, ImportSummary } from '../../../shared/model.ts'
import type { Warning } from '../../../shared/posting.ts'
import { countText, numberText } from '../../words/countText.ts'

/** In the order in which they ask for attention. */
export const outcomeOrder = [
  'failed',
  'needsReview',
  'updated',
  'added',
  'unchanged',
] as const satisfies readonly ImportOutcome[]

export const outcomeNames: Record<ImportOutcome, string> = {
  added: 'Added',
  updated: 'Updated',
  unchanged: 'Unchanged',
  needsReview: 'Needs review',
  failed: 'Could not be read',
}

const outcomeWords: Record<ImportOutcome, string> = {
  added: 'added',
  updated: 'updated',
  unchanged: 'unchanged',
  needsReview: 'to review',
  failed: 'could not be read',
}

export const originNames: Record<ImportSummary['origin'], string> = {
  files: 'Files',
  paste: 'Pasted',
  samples: 'Samples',
  commandLine: 'From the command line',
  opened: 'Opened with Roledex',
  manual: 'Typed in',
  watched: 'From the watched folder',
  reparse: 'Read anew',
}

/** "12 files", and how many postings where a file held several. */
export function sizeText(totals: ImportSummary['totals']): string {
  const size = countText(totals.files, 'file')
  return holdsSeveral(totals) ? `${size} with ${countText(totals.postings, 'posting')}` : size
}

/** "940 added, 12 updated, 13 could not be read"; says that it is files it counts where they are not the postings. */
export function totalsText(totals: ImportSummary['totals']): string {
  const count = (n: number, isFirst: boolean) =>
    holdsSeveral(totals) && isFirst ? countText(n, 'file') : numberText(n)
  const parts = (['added', 'updated', 'unchanged', 'needsReview', 'failed'] as const)
    .filter((outcome) => totals[outcome] > 0)
    .map((outcome, index) => `${count(totals[outcome], index === 0)} ${outcomeWords[outcome]}`)
  return parts.length === 0 ? 'Nothing was imported' : parts.join(', ')
}

/** "412 of 1,000 files"; a single one is only named so, as it may be an archive that is not unpacked yet. */
export function doneText(done: number, total: number): string {
  return total > 1 ? `${numberText(done)} of ${countText(total, 'file')}` : 'one file'
}

/** What came of an import so far; of one that is only being read, what was found. */
export function progressText(totals: ImportSummary['totals']): string {
  if (outcomeOrder.some((outcome) => totals[outcome] > 0)) return totalsText(totals)
  return totals.postings === 0 ? '' : `${countText(totals.postings, 'posting')} found`
}

type Finished = Pick<ImportSummary, 'origin' | 'totals'> & { files?: readonly ImportFile[] }

/** What came of a whole import, by posting where that is known. Reading anew lists only what is different. */
export function outcomeText({ origin, totals, files }: Finished): string {
  const [only] = files ?? []
  if (totals.files === 1 && only !== undefined && holdsSeveral(totals)) return only.message
  return origin === 'reparse' && totals.files === 0 ? 'Nothing is different' : totalsText(totals)
}

/** Whether undoing it would change anything. */
export function hasChangedLibrary(summary: ImportSummary): boolean {
  return summary.state !== 'undone' && changesLibrary(summary)
}

/** Whether there is anything in it to undo, or to do again. */
export function changesLibrary({ totals }: Pick<ImportSummary, 'totals'>): boolean {
  return totals.added + totals.updated + totals.needsReview > 0
}

/** What is worth a look beside the file's own line: each thing once, what is only a remark left out. */
export function notableWarnings(file: ImportFile): { warning: Warning; count: number }[] {
  const notable = new Map<string, { warning: Warning; count: number }>()
  for (const warning of file.warnings) {
    if (warning.severity === 'info') continue
    const key = `${warning.code} ${warning.field ?? ''} ${warning.raw ?? ''}`
    const entry = notable.get(key)
    if (entry === undefined) notable.set(key, { warning, count: 1 })
    else entry.count += 1
  }
  return [...notable.values()]
}

/** The whole report as text, one file a line, its warnings below it. */
export function reportAsText(report: ImportReport): string {
  const head = `${countText(report.totals.files, 'file')}: ${totalsText(report.totals)}`
  const groups = outcomeOrder.flatMap((outcome) => {
    const files = report.files.filter((file) => file.outcome === outcome)
    return files.length === 0
      ? []
      : [`\n${outcomeNames[outcome]} (${files.length})`, ...files.map(fileAsText)]
  })
  return [head, ...groups].join('\n')
}

function fileAsText(file: ImportFile): string {
  const warnings = file.warnings.map(
    ({ code, message, raw }) => `    ${code}: ${message}${raw ? ` (${raw})` : ''}`,
  )
  return [`  ${file.path}: ${file.message}`, ...warnings].join('\n')
}
