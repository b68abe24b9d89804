import { type DragEvent, useState } from 'react'
import { classNames } from './classNames.ts'
import styles from './LineDrag.module.css'

export interface LineGrip {
  draggable: true
  onDragStart: (event: DragEvent) => void
  onDragEnd: () => void
}

interface LineDrag<T> {
  /** For what a line is taken hold of by: a part of it, or all. */
  gripOf: (line: T) => LineGrip
  /** For the `li` of a line; `className` is its own. */
  lineProps: (
    line: T,
    index: number,
    className: string | undefined,
  ) => { className: string; onDragOver: (event: DragEvent) => void; onDrop: (event: DragEvent) => void }
}

/** Lines that are put in order by dragging; `type` names what is dragged, so that nothing else takes it. */
export function useLineDrag<T extends { id: string }>(
  type: string,
  lines: readonly T[],
  onMove: (line: T, to: number) => void,
): LineDrag<T> {
  const [draggedId, setDraggedId] = useState<string | null>(null)
  /** Between which two it would be let go: before the one of this place. */
  const [gap, setGap] = useState<number | null>(null)

  function end() {
    setDraggedId(null)
    setGap(null)
  }
  return {
    gripOf: ({ id }) => ({
      draggable: true,
      onDragStart(event) {
        event.dataTransfer.setData(type, id)
        event.dataTransfer.effectAllowed = 'move'
        const line = event.currentTarget.closest('li')
        if (line !== null && line !== event.currentTarget) event.dataTransfer.setDragImage(line, 8, 16)
        setDraggedId(id)
      },
      onDragEnd: end,
    }),
    lineProps: ({ id }, index, className) => ({
      className: classNames(
        className,
        styles.line,
        id === draggedId && styles.dragged,
        gap === index && styles.before,
        gap === lines.length && index === lines.length - 1 && styles.after,
      ),
      onDragOver(event) {
        if (draggedId === null) return
        event.preventDefault()
        const { top, height } = event.currentTarget.getBoundingClientRect()
        setGap(event.clientY < top + height / 2 ? index : index + 1)
      },
      onDrop(event) {
        event.preventDefault()
        const from = lines.findIndex((line) => line.id === draggedId)
        const dragged = lines[from]
        if (dragged !== undefined && gap !== null) onMove(dragged, gap > from ? gap - 1 : gap)
        end()
      },
    }),
  }
}
