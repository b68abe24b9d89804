import { type RefObject, useEffect } from 'react'

/** Columns that may stand beyond the edge of the window come into sight. */
export function useColumnsInSight(
  boardRef: RefObject<HTMLElement | null>,
  /** The first with a card, while nothing is current: of one stage or a search the only cards may be there. */
  firstFilled: string | undefined,
  /** The first of those that have ended, once they are open. */
  firstEnded: string | undefined,
): void {
  useEffect(() => {
    const board = boardRef.current
    if (firstFilled === undefined || board === null || board.scrollLeft !== 0) return
    columnOf(board, firstFilled)?.scrollIntoView({ inline: 'nearest' })
  }, [boardRef, firstFilled])

  useEffect(() => {
    const board = boardRef.current
    if (firstEnded === undefined || board === null) return
    columnOf(board, firstEnded)?.scrollIntoView({ inline: 'center' })
  }, [boardRef, firstEnded])
}

function columnOf(board: HTMLElement, stageId: string): Element | null {
  return board.querySelector(`[data-stage="${stageId}"]`)
}
