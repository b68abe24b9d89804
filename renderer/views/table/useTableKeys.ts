import { useImperativeHandle, useState } from 'react'
import type { TableSettings } from '../../../shared/layouts.ts'
import type { PostingRow } from '../../../shared/model.ts'
import { useCommands } from '../../commands.ts'
import { focusIfFree } from '../../focus.ts'
import { navigate, usePlace } from '../../navigation.ts'
import type { RangeTicks } from '../postings/useRangeTicks.ts'
import { cellId } from './TableRow.tsx'
import type { TablePosition } from './useTablePosition.ts'

interface WalkedTable {
  position: TablePosition
  /** Postings that are not folded away. */
  postingCount: number
  columns: TableSettings['columns']
  /** Where the postings drawn stand. */
  drawn: readonly number[]
  rowAt: (index: number) => PostingRow | undefined
  range: RangeTicks
  tickAll: () => void
  /** What is shown answers the question asked. */
  isFresh: boolean
  scroller: () => HTMLElement | null
}

/** Lets the keys of the window walk the table; gives the column of the cell they stand on. */
export function useTableKeys(table: WalkedTable): number {
  const { position, postingCount, columns, drawn, rowAt, range, tickAll, isFresh, scroller } = table
  const { postingId, pane } = usePlace()
  const { listRef } = useCommands()
  const [chosenColumn, setChosenColumn] = useState(0)
  // Columns may have been taken away since.
  const column = Math.min(chosenColumn, columns.length - 1)
  const last = postingCount - 1

  function indexAfter(step: number): number {
    if (position.index < 0) return step > 0 ? 0 : last
    return Math.min(last, Math.max(0, position.index + step))
  }
  function goTo(index: number) {
    position.goTo(index)
    focusIfFree(scroller())
  }

  useImperativeHandle(listRef, () => ({
    move(step) {
      range.end()
      if (last >= 0) goTo(indexAfter(step))
    },
    goTo(end) {
      range.end()
      if (last >= 0) goTo(end === 'first' ? 0 : last)
    },
    extend(step) {
      if (last < 0) return
      const to = indexAfter(step)
      goTo(to)
      range.extend(position.index, to)
    },
    tickAll,
    isCurrentSeen: () => isFresh && (position.isSeen || pane === 'detail'),
    stepOff(ids) {
      if (postingId === null || !ids.includes(postingId)) return
      const stays = (index: number) => {
        const row = rowAt(index)
        return row !== undefined && !ids.includes(row.id)
      }
      const next =
        drawn.find((index) => index > position.index && stays(index)) ??
        drawn.findLast((index) => index < position.index && stays(index))
      const row = next === undefined ? undefined : rowAt(next)
      navigate({ postingId: row?.id ?? null, pane: 'list' }, { replace: true })
    },
    across(step) {
      const next = Math.min(columns.length - 1, Math.max(0, column + step))
      setChosenColumn(next)
      const id = columns[next]?.id
      if (id === undefined || postingId === null) return
      document.getElementById(cellId(postingId, id))?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    },
  }))
  return column
}
