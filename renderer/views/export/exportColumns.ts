// Which columns a spreadsheet begins with: those of the table on screen, in its order, and the posting's address.

import { type CustomField, fieldKey } from '../../../shared/customFields.ts'
import {
  type ExportColumn,
  type ExportedColumn,
  exportColumnIds,
  exportColumns,
} from '../../../shared/exporting.ts'
import type { TableSettings } from '../../../shared/layouts.ts'

/** A salary is one column on screen; in a spreadsheet one counts with its parts, and no guess stands there as a fact. */
const salaryColumns: ExportColumn[] = ['salaryMin', 'salaryMax', 'currency', 'period', 'salaryKind']

function columnsOf(id: TableSettings['columns'][number]['id']): ExportedColumn[] {
  if (id === 'closes') return ['closes', 'closesOrigin']
  return id === 'salary' ? salaryColumns : [id]
}

/** Those that are ticked at first. */
export function firstColumns(table: TableSettings): ExportedColumn[] {
  return [...new Set([...table.columns.flatMap(({ id }) => columnsOf(id)), 'address' as const])]
}

/** All there are, those ticked at first before the others. */
export function columnChoices(
  table: TableSettings,
  fields: readonly CustomField[],
): { value: ExportedColumn; label: string }[] {
  const names = new Map<ExportedColumn, string>([
    ...exportColumnIds.map((id) => [id, exportColumns[id]] as const),
    ...fields.map(({ id, name }) => [fieldKey(id), name] as const),
  ])
  const all = new Set<ExportedColumn>([...firstColumns(table), ...names.keys()])
  return [...all].flatMap((value) => {
    const label = names.get(value)
    return label === undefined ? [] : [{ value, label }]
  })
}
