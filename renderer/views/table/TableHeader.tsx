// The heads of the columns: pressed they sort, dragged they change places, and their edges change their widths. By
// keyboard one of them has the focus; arrows go along, Alt with an arrow moves it, Shift with an arrow changes its width.

import { ArrowDown, ArrowUp } from 'lucide-react'
import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react'
import { columnWidths, type TableColumnId, type TableSettings } from '../../../shared/layouts.ts'
import { announce } from '../../announce.ts'
import { navigate, usePlace } from '../../navigation.ts'
import { classNames } from '../../ui/classNames.ts'
import { firstDirection } from '../postings/SortMenu.tsx'
import styles from './TableHeader.module.css'
import { useTableColumns } from './useTableColumns.tsx'

type Columns = TableSettings['columns']

interface TableHeaderProps {
  columns: Columns
  /** While an edge is dragged, and at its end. */
  onResize: (columns: Columns, isOver: boolean) => void
  onReorder: (columns: Columns) => void
}

/** Pixels. */
const widthStep = 16
const slack = 5

export function TableHeader({ columns, onResize, onReorder }: TableHeaderProps) {
  const { sort, direction } = usePlace()
  const { columnOf } = useTableColumns()
  const [focused, setFocused] = useState<TableColumnId | null>(null)
  const [drag, setDrag] = useState<{ from: number; to: number } | null>(null)
  const rowRef = useRef<HTMLDivElement>(null)
  const tabStop = columns.some(({ id }) => id === focused) ? focused : columns[0]?.id

  function sortBy(id: TableColumnId) {
    const by = columnOf(id).sort
    if (by === undefined) return
    const other = direction === 'ascending' ? 'descending' : 'ascending'
    navigate({ sort: by, direction: by === sort ? other : firstDirection(by) })
  }

  /** The columns up to this one as wide as they are shown, so that none before it moves when its own width changes. */
  function heldWidths(index: number): Columns {
    const heads = [...(rowRef.current?.querySelectorAll<HTMLElement>('[data-column]') ?? [])]
    return columns.map((column, at) =>
      at > index ? column : { ...column, width: Math.max(column.width, heads[at]?.offsetWidth ?? 0) },
    )
  }

  function resize(held: Columns, index: number, change: number, isOver: boolean): number {
    const width = (held[index]?.width ?? 0) + change
    const fitting = Math.round(Math.min(columnWidths.max, Math.max(columnWidths.min, width)))
    onResize(
      held.map((column, at) => (at === index ? { ...column, width: fitting } : column)),
      isOver,
    )
    return fitting
  }

  function move(from: number, to: number) {
    const column = columns[from]
    if (column === undefined || to < 0 || to >= columns.length || to === from) return
    const others = columns.filter((_, at) => at !== from)
    onReorder([...others.slice(0, to), column, ...others.slice(to)])
    announce(`${columnOf(column.id).label}, column ${to + 1} of ${columns.length}`)
  }

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
      const width = resize(heldWidths(index), index, step * widthStep, true)
      announce(`${width} pixels wide`)
    } else focus(index + step)
    event.preventDefault()
  }

  function startResize(event: PointerEvent<HTMLElement>, index: number) {
    if (event.button !== 0) return
    event.preventDefault()
    event.stopPropagation()
    const [begin, held] = [event.clientX, heldWidths(index)]
    followPointer(
      event,
      (x) => void resize(held, index, x - begin, false),
      (x) => void resize(held, index, x - begin, true),
    )
  }

  function startMove(event: PointerEvent<HTMLElement>, from: number) {
    if (event.button !== 0 || event.pointerType === 'touch') return
    const begin = event.clientX
    let to: number | null = null
    const heads = [...(rowRef.current?.querySelectorAll<HTMLElement>('[data-column]') ?? [])]
    followPointer(
      event,
      (x) => {
        if (to === null && Math.abs(x - begin) < slack) return
        to = placeAt(heads, x)
        setDrag({ from, to })
      },
      () => {
        setDrag(null)
        const id = columns[from]?.id
        if (to !== null) move(from, to)
        else if (id !== undefined) sortBy(id)
      },
    )
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: the rows of a table cannot be drawn as they scroll by
    <div ref={rowRef} role="row" tabIndex={-1} aria-rowindex={1} className={styles.row}>
      {/* biome-ignore lint/a11y/useSemanticElements: as above */}
      <div role="columnheader" tabIndex={-1} className={styles.head}>
        <span className="visually-hidden">Selected</span>
      </div>
      {columns.map(({ id }, index) => {
        const { label, sort: by, isNumber } = columnOf(id)
        const isSorted = by !== undefined && by === sort
        const Arrow = direction === 'ascending' ? ArrowUp : ArrowDown
        return (
          // biome-ignore lint/a11y/useSemanticElements: as above
          <div
            key={id}
            role="columnheader"
            tabIndex={-1}
            aria-sort={isSorted ? direction : undefined}
            data-column={id}
            className={classNames(
              styles.head,
              isNumber && styles.number,
              drag !== null && drag.from === index && styles.dragged,
              drag !== null && drag.to === index && (drag.to > drag.from ? styles.after : styles.before),
            )}
          >
            <button
              type="button"
              tabIndex={id === tabStop ? 0 : -1}
              className={styles.button}
              aria-keyshortcuts="Alt+ArrowLeft Alt+ArrowRight Shift+ArrowLeft Shift+ArrowRight"
              title={by === undefined ? 'Drag to move' : 'Press to sort, drag to move'}
              onFocus={() => setFocused(id)}
              onKeyDown={(event) => onKeyDown(event, index)}
              onPointerDown={(event) => startMove(event, index)}
              // A press with the pointer has been followed to its end; this is Enter, Space, or a reader's press.
              onClick={(event) => event.detail === 0 && sortBy(id)}
            >
              <span className={styles.label}>{label}</span>
              {isSorted && <Arrow size={12} strokeWidth={2} />}
            </button>
            <span
              aria-hidden="true"
              className={styles.edge}
              onPointerDown={(event) => startResize(event, index)}
            />
          </div>
        )
      })}
    </div>
  )
}

/** The place among the heads of a column let go at `x`. */
function placeAt(heads: readonly HTMLElement[], x: number): number {
  const found = heads.findIndex((head) => x < head.getBoundingClientRect().right)
  return found < 0 ? heads.length - 1 : found
}

/** Follows the pointer from a press to its release; both functions get where it is, in pixels across the window. */
function followPointer(
  event: PointerEvent<HTMLElement>,
  onMove: (x: number) => void,
  onEnd: (x: number) => void,
) {
  const element: HTMLElement = event.currentTarget
  const listening = new AbortController()
  const { signal } = listening
  element.setPointerCapture(event.pointerId)
  element.addEventListener('pointermove', (moved) => onMove(moved.clientX), { signal })
  element.addEventListener(
    'pointerup',
    (released) => {
      listening.abort()
      onEnd(released.clientX)
    },
    { signal },
  )
  element.addEventListener('pointercancel', () => listening.abort(), { signal })
}
