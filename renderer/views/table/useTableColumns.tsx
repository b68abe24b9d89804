// The columns there are, with those of the person's own fields behind the fixed ones.

import { useMemo } from 'react'
import { type CustomField, fieldKey, fieldValueText } from '../../../shared/customFields.ts'
import { defaultTable, isFixedColumn, type TableColumnId, tableColumnIds } from '../../../shared/layouts.ts'
import { useOwnFields } from '../../ownFields.ts'
import styles from './TableRow.module.css'
import { type TableColumn, tableColumns } from './tableColumns.tsx'

export interface TableColumns {
  columnOf: (id: TableColumnId) => TableColumn
  /** All of them: those shown in their order, then the others in the order they have in the first table. */
  all: (shown: readonly { id: TableColumnId }[]) => TableColumnId[]
  isThere: (id: TableColumnId) => boolean
  /** A column that was not shown before, as wide as it begins. */
  fresh: (id: TableColumnId) => { id: TableColumnId; width: number }
}

export function useTableColumns(): TableColumns {
  const fields = useOwnFields()
  return useMemo(() => {
    const own = new Map<TableColumnId, TableColumn>(
      fields.map((field) => [fieldKey(field.id), fieldColumn(field)]),
    )
    const columnOf = (id: TableColumnId) =>
      isFixedColumn(id) ? tableColumns[id] : (own.get(id) ?? unknownColumn)
    return {
      columnOf,
      all(shown) {
        const first = [...defaultTable.columns.map(({ id }) => id), ...tableColumnIds, ...own.keys()]
        return [...new Set([...shown.map(({ id }) => id), ...first])]
      },
      isThere: (id) => isFixedColumn(id) || own.has(id),
      fresh: (id) => ({ id, width: columnOf(id).width }),
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
