// The heads of the columns: pressed they sort, dragged they change places, and their edges change their widths. By
// keyboard one of them has the focus; arrows go along, Alt with an arrow moves it, Shift with an arrow changes its width.

import { ArrowDown, ArrowUp } from 'lucide-react'
import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react'
import type { TableColumnId } from '../../../shared/layouts.ts'
import { navigate, usePlace } from '../../navigation.ts'
import { announce } from '../../ui/announce.ts'
import { classNames } from '../../ui/classNames.ts'
import { firstDirection } from '../postings/SortMenu.tsx'
import styles from './TableHeader.module.css'
import { type ColumnChanges, type Columns, useColumnMoves } from './useColumnMoves.ts'
import { useTableColumns } from './useTableColumns.tsx'

interface TableHeaderProps extends ColumnChanges {
  columns: Columns
}

/** Pixels. */
const widthStep = 16

export function TableHeader({ columns, ...changes }: TableHeaderProps) {
  const { sort, direction } = usePlace()
  const { columnOf } = useTableColumns()
  const [focused, setFocused] = useState<TableColumnId | null>(null)
  const rowRef = useRef<HTMLDivElement>(null)
  const tabStop = columns.some(({ id }) => id === focused) ? focused : columns[0]?.id

  function sortBy(index: number) {
    const by = columns[index] && columnOf(columns[index].id).sort
    if (by === undefined) return
    const other = direction === 'ascending' ? 'descending' : 'ascending'
    navigate({ sort: by, direction: by === sort ? other : firstDirection(by) })
  }
  const { drag, move, widen, dragEdge, dragHead } = useColumnMoves(columns, rowRef, changes, sortBy)

  function focus(index: number) {
    const id = columns[index]?.id
    if (id === undefined) return
    setFocused(id)
    rowRef.current?.querySelector<HTMLElement>(`[data-column="${id}"] button`)?.focus()
  }

  function onKeyDown(event: KeyboardEvent, index: number) {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    if (step === undefined) {
      if (event.key === 'Home') focus(0)
      else if (event.key === 'End') focus(columns.length - 1)
      else return
    } else if (event.altKey) {
      move(index, index + step)
    } else if (event.shiftKey) {
      announce(`${widen(index, step * widthStep)} pixels wide`)
    } else focus(index + step)
    event.preventDefault()
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: the rows of a table cannot be drawn as they scroll by
    <div ref={rowRef} role="row" tabIndex={-1} aria-rowindex={1} className={styles.row}>
      {/* biome-ignore lint/a11y/useSemanticElements: as above */}
      <div role="columnheader" tabIndex={-1} className={classNames(styles.head, styles.lead)}>
        <span className="visually-hidden">Selected</span>
      </div>
      {columns.map(({ id }, index) => (
        <ColumnHead
          key={id}
          id={id}
          isTabStop={id === tabStop}
          dragged={dragClass(drag, index)}
          onFocus={() => setFocused(id)}
          onKeyDown={(event) => onKeyDown(event, index)}
          onSort={() => sortBy(index)}
          onHeadDown={(event) => dragHead(event, index)}
          onEdgeDown={(event) => dragEdge(event, index)}
        />
      ))}
    </div>
  )
}

function dragClass(drag: { from: number; to: number } | null, index: number): string | undefined {
  if (drag?.from === index) return styles.dragged
  if (drag?.to === index) return drag.to > drag.from ? styles.after : styles.before
  return undefined
}

interface ColumnHeadProps {
  id: TableColumnId
  isTabStop: boolean
  /** The class that shows what is being dragged, and where to. */
  dragged: string | undefined
  onFocus: () => void
  onKeyDown: (event: KeyboardEvent) => void
  onSort: () => void
  onHeadDown: (event: PointerEvent<HTMLElement>) => void
  onEdgeDown: (event: PointerEvent<HTMLElement>) => void
}

function ColumnHead({ id, isTabStop, dragged, onSort, ...does }: ColumnHeadProps) {
  const { sort, direction } = usePlace()
  const { columnOf } = useTableColumns()
  const { label, sort: by, sorted, isNumber, isPinned } = columnOf(id)
  const isSorted = by !== undefined && by === sort
  const Arrow = direction === 'ascending' ? ArrowUp : ArrowDown
  return (
    // biome-ignore lint/a11y/useSemanticElements: the rows of a table cannot be drawn as they scroll by
    <div
      role="columnheader"
      tabIndex={-1}
      aria-sort={isSorted ? direction : undefined}
      data-column={id}
      className={classNames(styles.head, isNumber && styles.number, isPinned && styles.pinned, dragged)}
    >
      <button
        type="button"
        tabIndex={isTabStop ? 0 : -1}
        className={styles.button}
        aria-keyshortcuts="Alt+ArrowLeft Alt+ArrowRight Shift+ArrowLeft Shift+ArrowRight"
        title={
          isSorted && sorted !== undefined
            ? sorted.title
            : by === undefined
              ? 'Drag to move'
              : 'Press to sort, drag to move'
        }
        onFocus={does.onFocus}
        onKeyDown={does.onKeyDown}
        onPointerDown={does.onHeadDown}
        // A press with the pointer has been followed to its end; this is Enter, Space, or a reader's press.
        onClick={(event) => event.detail === 0 && onSort()}
      >
        <span className={styles.label}>
          {label}
          {isSorted && sorted !== undefined && <span className={styles.remark}> {sorted.remark}</span>}
        </span>
        {isSorted && <Arrow size={12} strokeWidth={2} />}
      </button>
      <span aria-hidden="true" className={styles.edge} onPointerDown={does.onEdgeDown} />
    </div>
  )
}
