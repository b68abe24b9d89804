import { useMemo, useState } from 'react'
import type { TableSettings } from '../../../shared/layouts.ts'
import type { ColumnChanges, Columns } from './useColumnMoves.ts'
import { type TableColumns, useTableColumns } from './useTableColumns.tsx'

interface ShownColumns extends ColumnChanges, Pick<TableColumns, 'columnOf'> {
  columns: Columns
}

/** The columns of the table, also while one of them is being made wider or narrower. */
export function useShownColumns(
  table: TableSettings,
  onChange: (change: Pick<TableSettings, 'columns'>) => void,
): ShownColumns {
  const { columnOf, isThere } = useTableColumns()
  const [widths, setWidths] = useState<TableSettings['columns'] | null>(null)
  // A field may be gone, or not known yet.
  const columns = useMemo(
    () => (widths ?? table.columns).filter(({ id }) => isThere(id)),
    [widths, table.columns, isThere],
  )
  return {
    columns,
    columnOf,
    onResize(next, isOver) {
      setWidths(isOver ? null : next)
      if (isOver && next !== null) onChange({ columns: next })
    },
    onReorder: (next) => onChange({ columns: next }),
  }
}
