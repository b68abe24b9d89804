import { Check } from 'lucide-react'
import { memo } from 'react'
import type { TableSettings } from '../../../shared/layouts.ts'
import type { PostingRow } from '../../../shared/model.ts'
import { classNames } from '../../ui/classNames.ts'
import styles from './TableRow.module.css'
import type { CellContext } from './tableColumns.tsx'
import type { TableColumns } from './useTableColumns.tsx'

export interface TableRowProps extends CellContext {
  row: PostingRow
  columns: TableSettings['columns']
  columnOf: TableColumns['columnOf']
  isCurrent: boolean
  isTicked: boolean
  /** The cell keys stand on; null in other rows. */
  currentColumn: number | null
  onTick: (id: string) => void
}

/** The cells of a posting; the row around them is the table's. */
export const TableRow = memo(function TableRow({
  row,
  columns,
  columnOf,
  isCurrent,
  isTicked,
  currentColumn,
  onTick,
  ...context
}: TableRowProps) {
  const isAsleep = context.stage?.isEnd === true || row.isArchived
  return (
    <div
      role="presentation"
      className={classNames(
        styles.row,
        isCurrent && styles.current,
        isTicked && styles.ticked,
        isAsleep && styles.asleep,
      )}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: the rows of a table cannot be drawn as they scroll by */}
      <div
        role="gridcell"
        tabIndex={-1}
        aria-colindex={1}
        className={classNames(styles.lead, isCurrent && styles.mark)}
      >
        <button
          type="button"
          tabIndex={-1}
          className={styles.tick}
          aria-pressed={isTicked}
          aria-label="Select"
          onClick={(event) => {
            event.stopPropagation()
            onTick(row.id)
          }}
        >
          <span className={styles.box}>{isTicked && <Check size={12} strokeWidth={2.5} />}</span>
        </button>
      </div>
      {columns.map(({ id }, index) => (
        // biome-ignore lint/a11y/useSemanticElements: as above
        <div
          key={id}
          id={cellId(row.id, id)}
          role="gridcell"
          tabIndex={-1}
          aria-colindex={index + 2}
          data-current={index === currentColumn}
          className={classNames(
            styles.cell,
            columnOf(id).isNumber && styles.number,
            columnOf(id).isPinned && styles.pinned,
          )}
        >
          {columnOf(id).cell(row, context)}
        </div>
      ))}
    </div>
  )
})

export function cellId(postingId: string, columnId: string): string {
  return `cell-${columnId}-${postingId}`
}
