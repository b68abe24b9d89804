// Backups in words.

import { type Backup, backupLimits } from '../../../shared/backups.ts'
import { countText } from '../../words/countText.ts'
import { formatBytes, locale } from '../../words/dates.ts'

/** Why it was made. */
export const reasonWords: Record<Backup['reason'], string> = {
  daily: 'daily',
  manual: 'by you',
  beforeMigration: 'before an update',
  beforeImport: 'before an import',
  beforeMerge: 'before a merge',
  beforeErase: 'before erasing',
  beforeRestore: 'before restoring',
}

/** "412 postings", or null where it was not noted. */
export function postingsWords({ postings }: Backup): string | null {
  return postings === null ? null : countText(postings, 'posting')
}

function roomWords(bytes: number): string {
  return bytes < 1e9 ? formatBytes(bytes) : `${(bytes / 1e9).toLocaleString(locale)} GB`
}

export const limitChoices = [
  ...backupLimits.map((bytes) => ({ value: String(bytes), label: roomWords(bytes) })),
  { value: '', label: 'Any room' },
]
