import { type CSSProperties, memo } from 'react'
import type { PostingRow as Row } from '../../../shared/model.ts'
import styles from './PostingList.module.css'
import { PostingRow, type PostingRowProps, rowLabel } from './PostingRow.tsx'
import { RowSkeleton } from './RowSkeleton.tsx'

interface ListRowProps extends Omit<PostingRowProps, 'row'> {
  /** Undefined while its page is on its way. */
  row: Row | undefined
  index: number
  /** Where it begins in the list, px. */
  start: number
}

/** A row in its place; clicks and keys are the list's. Scrolling draws only the rows that come into sight. */
export const ListRow = memo(function ListRow({ row, index, start, ...shown }: ListRowProps) {
  const { stage, moment, isCurrent, isTicked } = shown
  return (
    // biome-ignore lint/a11y/useSemanticElements: the rows of a table cannot be drawn as they scroll by
    <div
      id={row && rowId(row.id)}
      role="row"
      tabIndex={-1}
      data-index={index}
      aria-rowindex={index + 1}
      aria-selected={row !== undefined && (isCurrent || isTicked)}
      aria-current={isCurrent ? 'true' : undefined}
      aria-label={row && rowLabel(row, stage, moment)}
      className={styles.row}
      style={{ '--start': `${start}px` } as CSSProperties}
    >
      {row === undefined ? <RowSkeleton count={1} /> : <PostingRow row={row} {...shown} />}
    </div>
  )
})

export function rowId(postingId: string): string {
  return `row-${postingId}`
}
