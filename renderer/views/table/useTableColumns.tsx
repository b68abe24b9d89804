// The columns there are, with those of the person's own fields behind the fixed ones.

import { useMemo } from 'react'
import { type CustomField, fieldKey, fieldValueText } from '../../../shared/customFields.ts'
import {
  defaultTable,
  isFixedColumn,
  type TableColumnId,
  type TableSettings,
  tableColumnIds,
} from '../../../shared/layouts.ts'
import { useOwnFields } from '../../api/ownFields.ts'
import styles from './TableRow.module.css'
import { type TableColumn, tableColumns } from './tableColumns.tsx'

type Columns = TableSettings['columns']

export interface TableColumns {
  columnOf: (id: TableColumnId) => TableColumn
  /**
   * Those one can choose, in an order of their own: a list that is pressed in stays as it is. The title is none of them,
   * since without it rows of one employer are all alike.
   */
  choices: readonly TableColumnId[]
  isThere: (id: TableColumnId) => boolean
  /** The columns with one more, behind the one it follows among the choices. */
  including: (columns: Columns, id: TableColumnId) => Columns
}

export function useTableColumns(): TableColumns {
  const fields = useOwnFields()
  return useMemo(() => {
    const own = new Map<TableColumnId, TableColumn>(
      fields.map((field) => [fieldKey(field.id), fieldColumn(field)]),
    )
    const columnOf = (id: TableColumnId) =>
      isFixedColumn(id) ? tableColumns[id] : (own.get(id) ?? unknownColumn)
    const order = [
      ...new Set([...defaultTable.columns.map(({ id }) => id), ...tableColumnIds, ...own.keys()]),
    ]
    return {
      columnOf,
      choices: order.filter((id) => !columnOf(id).isPinned),
      isThere: (id) => isFixedColumn(id) || own.has(id),
      including(columns, id) {
        const before = order.slice(0, order.indexOf(id))
        const at = columns.findLastIndex((column) => before.includes(column.id)) + 1
        return columns.toSpliced(at, 0, { id, width: columnOf(id).width })
      },
    }
  }, [fields])
}

/** While the fields are not known yet. */
const unknownColumn: TableColumn = { label: '', width: 130, cell: () => null }

function fieldColumn({ id, name, kind }: CustomField): TableColumn {
  return {
    label: name,
    width: 130,
    sort: fieldKey(id),
    isNumber: kind === 'number',
    cell: (row, { moment }) => {
      const value = row.fields[id]
      if (value === undefined) return null
      const text = fieldValueText(kind, value, moment.locale)
      return (
        <span className={styles.text} title={text} dir="auto">
          {text}
        </span>
      )
    },
  }
}
