import { type MouseEvent, useRef } from 'react'
import type { PostingRow } from '../../../shared/model.ts'
import { tickWhenKnown } from '../../keyboard/tickWhenKnown.ts'
import { navigate, openPosting, usePlace } from '../../navigation.ts'
import { useSelection } from '../../selection.ts'
import type { useColumnIds } from './boardData.ts'
import type { BoardPosition } from './useBoardPosition.ts'

/** What a click on a card does: it opens its posting, or ticks it, or with Shift all of its column from the last click on. */
export function useCardChoice(
  idsBetween: ReturnType<typeof useColumnIds>,
  standAt: (id: string, at: BoardPosition) => void,
) {
  const { tab } = usePlace()
  const selection = useSelection()
  const anchorRef = useRef<BoardPosition | null>(null)
  return (event: MouseEvent, row: PostingRow, at: BoardPosition) => {
    const anchor = anchorRef.current
    if (event.shiftKey && anchor?.stageId === at.stageId) {
      tickWhenKnown(idsBetween(at.stageId, anchor.index, at.index), selection.add)
      return
    }
    anchorRef.current = at
    if (event.metaKey || event.ctrlKey || event.shiftKey) selection.toggle(row.id)
    else {
      standAt(row.id, at)
      navigate({ from: null }, { replace: true })
      openPosting(row.id, tab)
    }
  }
}
