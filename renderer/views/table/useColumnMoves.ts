// How the columns of a table change their widths and places: by the pointer from a press to its release, and by single
// steps from the keyboard.

import { type PointerEvent, type RefObject, useState } from 'react'
import { columnWidths, type TableSettings } from '../../../shared/layouts.ts'
import { announce } from '../../ui/announce.ts'
import { followPointer } from './followPointer.ts'
import { useTableColumns } from './useTableColumns.tsx'

export type Columns = TableSettings['columns']

export interface ColumnChanges {
  /** While an edge is dragged, and at its end; null where it was let go of without one. */
  onResize: (columns: Columns | null, isOver: boolean) => void
  onReorder: (columns: Columns) => void
}

/** Pixels. */
const slack = 5

/** `rowRef`: the row of heads. `onPress`: a head was pressed and not dragged. */
export function useColumnMoves(
  columns: Columns,
  rowRef: RefObject<HTMLElement | null>,
  { onResize, onReorder }: ColumnChanges,
  onPress: (index: number) => void,
) {
  const { columnOf } = useTableColumns()
  const [drag, setDrag] = useState<{ from: number; to: number } | null>(null)
  const heads = () => [...(rowRef.current?.querySelectorAll<HTMLElement>('[data-column]') ?? [])]

  /** The columns up to this one as wide as they are shown, so that none before it moves when its own width changes. */
  function heldWidths(index: number): Columns {
    const shown = heads()
    return columns.map((column, at) =>
      at > index ? column : { ...column, width: Math.max(column.width, shown[at]?.offsetWidth ?? 0) },
    )
  }

  /** Gives the new width of the column, in pixels. */
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

  function dragEdge(event: PointerEvent<HTMLElement>, index: number) {
    if (event.button !== 0) return
    event.preventDefault()
    event.stopPropagation()
    const [begin, held] = [event.clientX, heldWidths(index)]
    followPointer(event, {
      onMove: (x) => void resize(held, index, x - begin, false),
      onEnd: (x) => void resize(held, index, x - begin, true),
      onCancel: () => onResize(null, true),
    })
  }

  function dragHead(event: PointerEvent<HTMLElement>, from: number) {
    if (event.button !== 0 || event.pointerType === 'touch') return
    const begin = event.clientX
    const places = heads()
    let to: number | null = null
    followPointer(event, {
      onMove(x) {
        if (to === null && Math.abs(x - begin) < slack) return
        to = placeAt(places, x)
        setDrag({ from, to })
      },
      onEnd() {
        setDrag(null)
        if (to === null) onPress(from)
        else move(from, to)
      },
      onCancel: () => setDrag(null),
    })
  }

  return {
    drag,
    move,
    widen: (index: number, change: number) => resize(heldWidths(index), index, change, true),
    dragEdge,
    dragHead,
  }
}

/** The place among the heads of a column let go at `x`. */
function placeAt(heads: readonly HTMLElement[], x: number): number {
  const found = heads.findIndex((head) => x < head.getBoundingClientRect().right)
  return found < 0 ? heads.length - 1 : found
}
