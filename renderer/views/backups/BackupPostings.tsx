// The postings a backup holds, each with whether it is in the library still; ticked to be taken out.

import { useId } from 'react'
import type { BackupContents, BackupPosting } from '../../../shared/backups.ts'
import { titleText } from '../../../shared/titleText.ts'
import { classNames } from '../../ui/classNames.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { countText } from '../../words/countText.ts'
import { rowEmployerText } from '../../words/postingWords.ts'
import styles from './BackupDialog.module.css'

interface BackupPostingsProps {
  contents: BackupContents
  isSearching: boolean
  ticked: ReadonlySet<string>
  onTick: (id: string) => void
}

export function BackupPostings({ contents, isSearching, ticked, onTick }: BackupPostingsProps) {
  const { rows, matching } = contents
  if (rows.length === 0) {
    return (
      <EmptyState title={isSearching ? 'Nothing fits' : 'There is no posting in it'}>
        {isSearching
          ? 'No posting of this backup fits what you ask for.'
          : 'The library was empty when this backup was made.'}
      </EmptyState>
    )
  }
  return (
    <>
      <ul className={styles.list} aria-label="Postings of this backup">
        {rows.map((row) => (
          <PostingLine key={row.id} row={row} isTicked={ticked.has(row.id)} onTick={() => onTick(row.id)} />
        ))}
      </ul>
      {matching > rows.length && (
        <p className={styles.more}>
          The newest {rows.length} of {matching}. Search to see the others.
        </p>
      )}
    </>
  )
}

const placeWords: Record<BackupPosting['place'], string> = {
  library: 'in the library',
  bin: 'in the bin',
  backup: 'only here',
}

function PostingLine({
  row,
  isTicked,
  onTick,
}: {
  row: BackupPosting
  isTicked: boolean
  onTick: () => void
}) {
  const id = useId()
  return (
    <li className={classNames(styles.line, isTicked && styles.ticked)}>
      <input id={id} type="checkbox" checked={isTicked} onChange={onTick} />
      <label htmlFor={id} className={styles.words}>
        <span className={styles.title} dir="auto">
          {titleText(row.title)}
        </span>{' '}
        <span className={styles.employer} dir="auto">
          {rowEmployerText(row)}
        </span>{' '}
        {row.noteCount > 0 && <span className={styles.notes}>{countText(row.noteCount, 'note')}</span>}{' '}
        <span className={classNames(styles.place, row.place !== 'library' && styles.missing)}>
          {placeWords[row.place]}
        </span>
      </label>
    </li>
  )
}
