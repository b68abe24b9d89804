// Keys, pointer and ticks of the rows of a list or a table, which share a range that is ticked with Shift.

import { type RefObject, useCallback } from 'react'
import type { PostingRow } from '../../../shared/model.ts'
import { tickWhenKnown } from '../../keyboard/tickWhenKnown.ts'
import { useSelection } from '../../selection.ts'
import type { IdsBetween } from './postingPages.ts'
import { useRangeTicks } from './useRangeTicks.ts'
import { useRowKeys, type WalkedRows } from './useRowKeys.ts'
import { type RowPointer, useRowPointer } from './useRowPointer.ts'
import { useTicksInList } from './useTicksInList.ts'

interface ControlledRows extends Omit<WalkedRows, 'range' | 'tickAll' | 'scroller'> {
  /** All that fit, also those that cannot be walked; undefined until it is known. */
  total: number | undefined
  idsBetween: IdsBetween
  scrollerRef: RefObject<HTMLElement | null>
  onOpen: (row: PostingRow, index: number) => void
}

interface RowControls {
  pointer: RowPointer
  /** Ticks all that can be walked. */
  tickAll: () => void
}

export function useRowControls(rows: ControlledRows): RowControls {
  const { total, count, position, rowAt, idsBetween, scrollerRef, onOpen } = rows
  const { add } = useSelection()
  const range = useRangeTicks(idsBetween)
  useTicksInList({ total, count, idsBetween })
  const tickAll = useCallback(() => tickWhenKnown(idsBetween(0, count - 1), add), [idsBetween, count, add])
  useRowKeys({ ...rows, range, tickAll, scroller: () => scrollerRef.current })
  const pointer = useRowPointer({
    scrollerRef,
    rowAt,
    standing: position.index,
    idsBetween,
    range,
    onOpen,
  })
  return { pointer, tickAll }
}
