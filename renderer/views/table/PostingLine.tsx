import { type CSSProperties, memo } from 'react'
import { rowLabel } from '../postings/PostingRow.tsx'
import { TableRow, type TableRowProps } from './TableRow.tsx'
import styles from './TableView.module.css'

interface PostingLineProps extends Omit<TableRowProps, 'row'> {
  /** Undefined while its page is on its way. */
  row: TableRowProps['row'] | undefined
  /** Among the postings that are not folded away. */
  index: number
  /** Among all lines, the heads included, from 1. */
  rowIndex: number
  /** Where it begins in the table, and how high it is; px. */
  start: number
  height: number
}

/** The line of a posting in its place; clicks and keys are the table's. */
export const PostingLine = memo(function PostingLine({
  row,
  index,
  rowIndex,
  start,
  height,
  ...shown
}: PostingLineProps) {
  const { stage, moment, isCurrent, isTicked } = shown
  return (
    // biome-ignore lint/a11y/useSemanticElements: the rows of a table cannot be drawn as they scroll by
    <div
      role="row"
      tabIndex={-1}
      data-index={index}
      aria-rowindex={rowIndex}
      aria-selected={row !== undefined && (isCurrent || isTicked)}
      aria-current={isCurrent ? 'true' : undefined}
      aria-label={row && rowLabel(row, stage, moment)}
      className={styles.row}
      style={{ '--start': `${start}px`, blockSize: height } as CSSProperties}
    >
      {row === undefined ? (
        // biome-ignore lint/a11y/useSemanticElements: as above
        <div role="gridcell" tabIndex={-1} className={styles.coming} />
      ) : (
        <TableRow row={row} {...shown} />
      )}
    </div>
  )
})
