import { useEffect } from 'react'
import type { Column } from './boardData.ts'
import type { BoardPosition } from './useBoardPosition.ts'
import type { useColumnHandles } from './useColumnHandles.ts'

/** What is current comes into sight, with the focus where the board had it: also a card that was just moved. */
export function useCardInSight(
  position: BoardPosition | null,
  column: Column | undefined,
  handleOf: ReturnType<typeof useColumnHandles>['handleOf'],
): void {
  // Where it stands may be known before its column has it, and an empty column takes no focus.
  const isThere = position !== null && position.index < (column?.count ?? 0)
  const { stageId, index } = isThere ? position : { stageId: null, index: null }
  useEffect(() => {
    if (stageId === null || index === null) return
    const column = handleOf(stageId)
    column?.reveal(index)
    const { activeElement } = document
    if (activeElement === document.body || activeElement?.closest('[data-cards]')) column?.focus()
  }, [stageId, index, handleOf])
}
