// Backups in words.

import { type Backup, type BackupContents, backupLimits } from '../../../shared/backups.ts'
import type { Output } from '../../../shared/contract.ts'
import { countText, numberText } from '../../words/countText.ts'
import { formatBytes, formatInstant } from '../../words/dates.ts'

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
  return bytes < 1e9 ? formatBytes(bytes) : `${numberText(bytes / 1e9)} GB`
}

export const limitChoices = [
  ...backupLimits.map((bytes) => ({ value: String(bytes), label: roomWords(bytes) })),
  { value: '', label: 'Any room' },
]

export function describeBackup(backup: Backup, contents: BackupContents | null, zone: string): string {
  const changed = backup.lastChangeAt
  return [
    `Made ${reasonWords[backup.reason]}`,
    contents === null
      ? null
      : [
          countText(contents.postings, 'posting'),
          countText(contents.notes, 'note'),
          countText(contents.events, 'event'),
        ].join(', '),
    changed === null ? null : `last change ${formatInstant(changed, zone)}`,
    formatBytes(backup.byteLength),
    backup.isInSecondFolder ? 'in the second folder' : null,
  ]
    .filter((part) => part !== null)
    .join(' · ')
}

/** It is a copy: whoever works in it has to know that. */
export function besideWords({ kind, folder }: Output<'shell.openBeside'>): string {
  const where = `Your library stays as it is; what you change in the copy stays in the copy, in ${folder}.`
  return kind === 'window'
    ? `It opens in a window of its own. ${where}`
    : `It is ready beside your library. ${where}`
}

/** Null where all are there. */
export function missingFilesWords(count: number): string | null {
  if (count === 0) return null
  return `${countText(count, 'attached file is', 'attached files are')} not in the data folder: the Files of ${count === 1 ? 'its posting say' : 'their postings say'} which.`
}

export function takenWords({ restored, completed, filesMissing }: Output<'backups.takePostings'>): string {
  const parts = [
    restored > 0 ? `${countText(restored, 'posting is', 'postings are')} in the library again.` : null,
    completed > 0
      ? `${countText(completed, 'posting')} got back what was missing; the rest of ${completed === 1 ? 'it' : 'them'} stayed as it is.`
      : null,
  ]
  return [...parts, missingFilesWords(filesMissing), 'Undo takes it back.']
    .filter((part) => part !== null)
    .join(' ')
}
