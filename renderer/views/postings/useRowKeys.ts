import { useImperativeHandle } from 'react'
import type { PostingRow } from '../../../shared/model.ts'
import { useCommands } from '../../commands.ts'
import { focusIfFree, keepInText } from '../../keyboard/focus.ts'
import { navigate, usePlace } from '../../navigation.ts'
import type { ListPosition } from './useListPosition.ts'
import type { RangeTicks } from './useRangeTicks.ts'

export interface WalkedRows {
  position: Pick<ListPosition, 'index' | 'isGone' | 'goTo'>
  /** Postings that can be walked. */
  count: number
  /** Where the postings drawn stand. */
  drawn: readonly number[]
  rowAt: (index: number) => PostingRow | undefined
  range: RangeTicks
  tickAll: () => void
  /** The posting stood on is one a person sees as the current one. */
  isCurrentSeen: boolean
  scroller: () => HTMLElement | null
  /** Of what stands in columns: goes to the next one (1) or the one before (−1). */
  across?: (step: number) => void
}

/** Lets the keys of the window walk the rows of a list or a table. */
export function useRowKeys(rows: WalkedRows): void {
  const { position, count, drawn, rowAt, range, tickAll, isCurrentSeen, scroller, across } = rows
  const { postingId } = usePlace()
  const { listRef } = useCommands()
  const last = count - 1

  function indexAfter(step: number): number {
    const from = position.index
    const wanted = from < 0 ? (step > 0 ? 0 : last) : position.isGone && step > 0 ? from : from + step
    return Math.min(last, Math.max(0, wanted))
  }
  function goTo(index: number) {
    keepInText(() => position.goTo(index))
    focusIfFree(scroller())
  }

  useImperativeHandle(listRef, () => ({
    move(step) {
      range.end()
      if (count > 0) goTo(indexAfter(step))
    },
    goTo(end) {
      range.end()
      if (count > 0) goTo(end === 'first' ? 0 : last)
    },
    extend(step) {
      if (count === 0) return
      const to = indexAfter(step)
      goTo(to)
      range.extend(position.index, to)
    },
    tickAll,
    isCurrentSeen: () => isCurrentSeen,
    stepOff(ids) {
      const isLeaving = new Set(ids)
      if (postingId === null || !isLeaving.has(postingId) || position.index < 0) return
      const stays = (index: number) => {
        const row = rowAt(index)
        return row !== undefined && !isLeaving.has(row.id)
      }
      const next =
        drawn.find((index) => index > position.index && stays(index)) ??
        drawn.findLast((index) => index < position.index && stays(index))
      const row = next === undefined ? undefined : rowAt(next)
      navigate({ postingId: row?.id ?? null, pane: 'list' }, { replace: true })
    },
    ...(across === undefined ? {} : { across }),
  }))
}
