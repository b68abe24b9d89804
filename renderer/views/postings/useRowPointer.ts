// What the pointer does to the rows of the list and the table. A row is found by the place (`data-index`) it is drawn at,
// so that rows need no handlers of their own and are not drawn anew for them.

import { type MouseEvent, type RefObject, useRef } from 'react'
import type { PostingRow } from '../../../shared/model.ts'
import { tickWhenKnown } from '../../keyboard/tickWhenKnown.ts'
import { useSelection } from '../../selection.ts'
import type { IdsBetween } from './postingPages.ts'
import { type ContextRow, useContextRow } from './useContextRow.ts'
import type { RangeTicks } from './useRangeTicks.ts'

interface PointedRows {
  scrollerRef: RefObject<HTMLElement | null>
  rowAt: (index: number) => PostingRow | undefined
  /** Where the keys stand; −1 where nowhere. */
  standing: number
  idsBetween: IdsBetween
  range: RangeTicks
  onOpen: (row: PostingRow, index: number) => void
}

export interface RowPointer extends ContextRow {
  onMouseDown: (event: MouseEvent) => void
  onClick: (event: MouseEvent) => void
}

export function useRowPointer({
  scrollerRef,
  rowAt,
  standing,
  idsBetween,
  range,
  onOpen,
}: PointedRows): RowPointer {
  const selection = useSelection()
  const contextRow = useContextRow((event) => rowAt(indexOfRow(event) ?? standing) ?? null)
  const anchorRef = useRef(-1)

  return {
    ...contextRow,
    onMouseDown(event) {
      // The focus belongs to the whole, not to a row that may scroll away.
      if (event.button !== 0 || indexOfRow(event) === null || isOnButton(event)) return
      event.preventDefault()
      scrollerRef.current?.focus({ preventScroll: true })
    },
    onClick(event) {
      const index = indexOfRow(event)
      const row = index === null ? undefined : rowAt(index)
      if (index === null || row === undefined) return
      if (event.shiftKey) {
        const anchor = anchorRef.current >= 0 ? anchorRef.current : Math.max(0, standing)
        tickWhenKnown(idsBetween(anchor, index), selection.add)
        return
      }
      anchorRef.current = index
      range.end()
      if (event.metaKey || event.ctrlKey) selection.toggle(row.id)
      else onOpen(row, index)
    },
  }
}

/** The place of the row an event happened in; null beside the rows. */
function indexOfRow({ target }: MouseEvent): number | null {
  const row = (target as Element).closest<HTMLElement>('[data-index]')
  return row === null ? null : Number(row.dataset.index)
}

function isOnButton({ target }: MouseEvent): boolean {
  return (target as Element).closest('button') !== null
}
