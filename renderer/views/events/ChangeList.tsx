// What is different between two versions, field by field, with both values; in long ones what differs is marked.

import { besideEachOther } from '../../../shared/deadlineMove.ts'
import type { FieldChange } from '../../../shared/model.ts'
import { ChangedText } from '../../words/ChangedText.tsx'
import { changedFieldName, changedValueText } from '../../words/fieldNames.ts'
import { notStated } from '../../words/postingWords.ts'
import { diffWords } from '../../words/wordDiff.ts'
import styles from './ChangeList.module.css'

export function ChangeList({ changes }: { changes: readonly FieldChange[] }) {
  if (changes.length === 0) return null
  return (
    <dl className={styles.changes}>
      {changes.map((change) => (
        <div key={change.field} className={styles.change}>
          <dt>{changedFieldName(change.field)}</dt>
          <dd>
            <ChangedValue {...change} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** What a field said before and says now. */
export function ChangedValue({ field, before, after }: FieldChange) {
  const told = field === 'deadline' ? besideEachOther(before, after) : { before, after }
  return (
    <BeforeAfter before={changedValueText(field, told.before)} after={changedValueText(field, told.after)} />
  )
}

/** Longer values, in letters, are texts: they stand one below the other, and what differs is marked. */
const valueLength = 120

export function BeforeAfter({ before, after }: { before: string | null; after: string | null }) {
  const isText = Math.max(before?.length ?? 0, after?.length ?? 0) > valueLength
  if (!isText) {
    return (
      <p className={styles.values}>
        {before === null ? (
          <span className={styles.absent}>{notStated}</span>
        ) : (
          <del dir="auto">{before}</del>
        )}{' '}
        <span aria-hidden="true" className={styles.arrow}>
          →
        </span>{' '}
        <ins dir="auto">{after ?? notStated}</ins>
      </p>
    )
  }
  const diff = before === null || after === null ? null : diffWords(before, after)
  return (
    <div className={styles.texts}>
      <del dir="auto">
        {diff === null ? (
          (before ?? notStated)
        ) : (
          <ChangedText parts={diff.before} className={styles.differs} />
        )}
      </del>
      <ins dir="auto">
        {diff === null ? (after ?? notStated) : <ChangedText parts={diff.after} className={styles.differs} />}
      </ins>
    </div>
  )
}
