import { useState } from 'react'
import type { TableSettings } from '../../../shared/layouts.ts'
import { usePlace } from '../../navigation.ts'
import { cellId } from './TableRow.tsx'

interface TableColumn {
  /** The column of the cell the keys stand on. */
  column: number
  /** Goes to the next one (1) or the one before (−1), and brings it into sight. */
  across: (step: number) => void
}

export function useTableColumn(columns: TableSettings['columns']): TableColumn {
  const { postingId } = usePlace()
  const [chosen, setChosen] = useState(0)
  // Columns may have been taken away since.
  const column = Math.min(chosen, columns.length - 1)
  return {
    column,
    across(step) {
      const next = Math.min(columns.length - 1, Math.max(0, column + step))
      setChosen(next)
      const id = columns[next]?.id
      if (id === undefined || postingId === null) return
      document.getElementById(cellId(postingId, id))?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    },
  }
}
