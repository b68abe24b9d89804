import type { VirtualItem } from '@tanstack/react-virtual'
import { useImperativeHandle } from 'react'
import type { PostingRow } from '../../../shared/model.ts'
import { useCommands } from '../../commands.ts'
import { focusIfFree } from '../../focus.ts'
import { navigate, usePlace } from '../../navigation.ts'
import type { ListPosition } from './useListPosition.ts'
import type { RangeTicks } from './useRangeTicks.ts'

interface WalkedList {
  position: ListPosition
  total: number
  items: readonly VirtualItem[]
  rowAt: (index: number) => PostingRow | undefined
  range: RangeTicks
  tickAll: () => void
  /** What is shown answers the question asked. */
  isFresh: boolean
  /** The posting is shown beside the list, or in its place. */
  isDetailSeen: boolean
  scroller: () => HTMLElement | null
}

/** Lets the keys of the window walk the list. */
export function useListKeys(list: WalkedList): void {
  const { position, total, items, rowAt, range, tickAll, isFresh, isDetailSeen, scroller } = list
  const { postingId } = usePlace()
  const { listRef } = useCommands()

  function indexAfter(step: number): number {
    const from = position.index
    const wanted = from < 0 ? (step > 0 ? 0 : total - 1) : position.isGone && step > 0 ? from : from + step
    return Math.min(total - 1, Math.max(0, wanted))
  }
  function goTo(index: number) {
    position.goTo(index)
    focusIfFree(scroller())
  }

  useImperativeHandle(listRef, () => ({
    move(step) {
      range.end()
      if (total > 0) goTo(indexAfter(step))
    },
    goTo(end) {
      range.end()
      if (total > 0) goTo(end === 'first' ? 0 : total - 1)
    },
    extend(step) {
      if (total === 0) return
      const to = indexAfter(step)
      goTo(to)
      range.extend(position.index, to)
    },
    tickAll,
    isCurrentSeen: () => isFresh && !position.isSettling && (position.isSeen || isDetailSeen),
    stepOff(ids) {
      const isLeaving = new Set(ids)
      if (postingId === null || !isLeaving.has(postingId) || position.index < 0) return
      const stays = ({ index }: VirtualItem) => {
        const row = rowAt(index)
        return row !== undefined && !isLeaving.has(row.id)
      }
      const next =
        items.find((item) => item.index > position.index && stays(item)) ??
        items.findLast((item) => item.index < position.index && stays(item))
      const row = next === undefined ? undefined : rowAt(next.index)
      navigate({ postingId: row?.id ?? null, pane: 'list' }, { replace: true })
    },
  }))
}
