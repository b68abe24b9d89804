import { Check, ChevronDown, Columns3, Rows3 } from 'lucide-react'
import {
  defaultTable,
  type TableGrouping,
  type TableSettings,
  tableGroupings,
} from '../../../shared/layouts.ts'
import { classNames } from '../../ui/classNames.ts'
import { Menu } from '../../ui/Menu.tsx'
import headerStyles from '../postings/ListHeader.module.css'
import { useTableColumns } from './useTableColumns.tsx'

const groupingNames: Record<TableGrouping, string> = {
  none: 'No groups',
  stage: 'Stage',
  employer: 'Employer',
}

interface TableMenusProps {
  table: TableSettings
  onChange: (change: Partial<TableSettings>) => void
  onFoldAll: (isFolded: boolean) => void
}

/** Which columns stand in the table, and what it is grouped by. */
export function TableMenus({ table, onChange, onFoldAll }: TableMenusProps) {
  const { columns, groupBy } = table
  const { choices, columnOf, including } = useTableColumns()
  const isGrouped = groupBy !== 'none'
  return (
    <>
      <Menu
        align="end"
        trigger={
          <button
            type="button"
            className={classNames(headerStyles.chip, isGrouped && headerStyles.chipOn)}
            aria-label={isGrouped ? `Grouped by ${groupingNames[groupBy]}` : 'Group'}
          >
            <Rows3 size={13} strokeWidth={1.75} />
            {isGrouped ? groupingNames[groupBy] : 'Group'}
          </button>
        }
        entries={[
          {
            kind: 'group',
            label: 'Group by',
            entries: tableGroupings.map((id) => ({
              kind: 'item',
              label: groupingNames[id],
              isChosen: id === groupBy,
              run: () => onChange({ groupBy: id }),
            })),
          },
          ...(isGrouped
            ? [
                { kind: 'separator' as const },
                {
                  kind: 'item' as const,
                  label: 'Fold all',
                  icon: <ChevronDown size={14} strokeWidth={1.75} style={{ rotate: '-90deg' }} />,
                  run: () => onFoldAll(true),
                },
                {
                  kind: 'item' as const,
                  label: 'Unfold all',
                  icon: <ChevronDown size={14} strokeWidth={1.75} />,
                  run: () => onFoldAll(false),
                },
              ]
            : []),
        ]}
      />
      <Menu
        align="end"
        trigger={
          <button type="button" className={headerStyles.chip}>
            <Columns3 size={13} strokeWidth={1.75} />
            Columns
          </button>
        }
        entries={[
          {
            kind: 'group',
            label: 'Columns',
            entries: choices.map((id) => {
              const isShown = columns.some((column) => column.id === id)
              return {
                kind: 'item',
                label: columnOf(id).label,
                isChosen: isShown,
                staysOpen: true,
                run: () =>
                  onChange({
                    columns: isShown ? columns.filter((column) => column.id !== id) : including(columns, id),
                  }),
              }
            }),
          },
          { kind: 'separator' },
          {
            kind: 'item',
            label: 'As they were at first',
            icon: <Check size={14} strokeWidth={1.75} style={{ visibility: 'hidden' }} />,
            run: () => onChange({ columns: defaultTable.columns }),
          },
        ]}
      />
    </>
  )
}
